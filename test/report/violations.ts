import {AxeBuilder} from "@axe-core/playwright";
import type {Page} from "playwright-core";

/**
 * What axe objects to on a page, everything unfolded, as `rule: element`. Of a page's dark dress only the contrasts are
 * looked at again: nothing else depends on it.
 */
export async function violations(page: Page, dark: boolean): Promise<string[]> {
  await page.emulateMedia({colorScheme: dark ? "dark" : "light"});
  await page.locator("main details").evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true;
  });
  const axe = new AxeBuilder({page});
  const found = await (dark ? axe.withRules(["color-contrast"]) : axe).analyze();
  return found.violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
}
