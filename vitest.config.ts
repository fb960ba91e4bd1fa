import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // a build of the report and a browser need their time; two of them at once need the memory of two
    testTimeout: 30_000,
    hookTimeout: 180_000,
    maxWorkers: 2
  }
});
