/** Plot names its groups of marks (“rule”, “dot”), which says nothing to who hears it; the picture has a name of its own. */
export function unnamedMarks<E extends Element>(plot: E): E {
  for (const group of plot.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  return plot;
}
