import {execFileSync} from "node:child_process";
import {existsSync} from "node:fs";
import {chromium, type Browser} from "playwright-core";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/**
 * A real browser: the one that CHROME names, or Debian's. As root on a machine without one, Debian's is installed;
 * otherwise it throws, saying in one line how to get it.
 */
export function launch(): Promise<Browser> {
  return chromium.launch({executablePath: findBrowser(), args: FLAGS});
}

function findBrowser(): string {
  const found = [process.env.CHROME ?? "", ...PLACES].find((path) => path && existsSync(path));
  if (found) return found;
  const how = "install Chromium (Debian: apt-get install chromium) or name one in CHROME=/path/to/chrome";
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) throw new Error(`no browser to test with: ${how}`);
  try {
    execFileSync("apt-get", ["update", "-qq"], {stdio: "ignore"});
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {stdio: "ignore"});
  } catch {
    throw new Error(`no browser to test with, and apt-get could not install it: ${how}`);
  }
  return PLACES[0]!;
}
