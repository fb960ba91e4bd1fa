#!/usr/bin/env node
// The sources are TypeScript and stay so: tsx reads them as they are.
try {
  const {register} = await import("tsx/esm/api");
  register();
} catch (error) {
  if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
  process.stderr.write("isnad: its packages are not installed; expected `npm ci` to have been run\n");
  process.exit(2);
}
// Who reads may stop reading (`isnad review … | head`): what is left is written to nobody.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
const {main} = await import("./main.ts");
process.exitCode = await main(process.argv);
