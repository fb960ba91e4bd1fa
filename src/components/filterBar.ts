import {html} from "htl";

export interface Choice {
  name: string;
  label: string;
  /** value → what to show; in the order to show. */
  options: [value: string, label: string][];
  /** What the empty choice is called, where "all" is wrong. */
  none?: string;
}

/**
 * Selects that narrow a list down. Their state lives in the address (`?kind=number`), so that a view can be linked.
 * @param onChange called at once, and at every change, with the chosen values (empty: all).
 */
export function filterBar(
  choices: Choice[],
  words: {all: string; reset: string; filters: string},
  onChange: (chosen: Record<string, string>) => void
): HTMLElement {
  const address = new URLSearchParams(location.search);
  const useful = choices.filter(({options}) => options.length > 1);
  const selects = useful.map(({name, label, options, none}) => {
    const select = html`<select name=${name}>
      <option value="">${none ?? words.all}</option>
      ${options.map(([value, text]) => html`<option value=${value}>${text}</option>`)}
    </select>` as HTMLSelectElement;
    select.value = options.some(([value]) => value === address.get(name)) ? address.get(name)! : "";
    return {name, select, node: html`<label>${label} ${select}</label>`};
  });
  const reset = html`<button type="button">${words.reset}</button>`;
  const changed = () => {
    const chosen = Object.fromEntries(selects.map(({name, select}) => [name, select.value]));
    const query = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value)).toString();
    reset.hidden = !query;
    if (query !== location.search.slice(1))
      history.replaceState(null, "", `${location.pathname}${query ? `?${query}` : ""}${location.hash}`);
    onChange(chosen);
  };
  reset.addEventListener("click", () => {
    for (const {select} of selects) select.value = "";
    changed();
  });
  const form = html`<form class="filters" aria-label=${words.filters}>${selects.map(({node}) => node)}${reset}</form>`;
  form.addEventListener("change", changed);
  form.addEventListener("submit", (event: Event) => event.preventDefault());
  changed();
  form.hidden = !selects.length;
  return form;
}
