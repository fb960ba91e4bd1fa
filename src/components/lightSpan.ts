/**
 * Lights the words and the panel's line of the span in the address (`#a3`), brings the words into view, and lights
 * another when the address changes or a marked word is clicked.
 */
export function lightSpan(page: HTMLElement): void {
  const light = (scroll: boolean) => {
    const span = decodeURIComponent(location.hash.slice(1));
    for (const lit of page.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (!/^[a-z]+\d+$/.test(span)) return;
    for (const node of page.querySelectorAll(`[data-spans~="${span}"], [data-span="${span}"]`))
      node.classList.add("lit");
    const line = page.querySelector<HTMLElement>(`[data-span="${span}"]`);
    line?.closest("details")?.setAttribute("open", "");
    const words = page.querySelector<HTMLElement>(`[id="${span}"]`)?.parentElement;
    if (scroll) words?.scrollIntoView({block: "center"});
    else if (line) line.parentElement!.closest<HTMLElement>(".panel")!.scrollTo({top: line.offsetTop - 80});
  };
  addEventListener("hashchange", () => page.isConnected && light(true));
  page.addEventListener("click", (event) => {
    const marked = (event.target as Element).closest<HTMLElement>(".marked");
    const span = marked?.dataset.spans?.split(" ").at(-1);
    if (!span) return;
    history.replaceState(null, "", `#${span}`);
    light(false);
  });
  requestAnimationFrame(() => light(true));
  void document.fonts?.ready.then(() => light(true));
}
