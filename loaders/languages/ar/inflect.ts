/** The dual of a noun, both cases: سيارة → سيارتان, سيارتين. Of a noun phrase, the head alone. */
export function dual(singular: string): string[] {
  const [head = "", ...rest] = singular.split(" ");
  const stem = (word: string) => (/[ةه]$/.test(word) ? `${word.slice(0, -1)}ت` : word);
  return ["ان", "ين"].flatMap((ending) => {
    const forms = [[stem(head) + ending, ...rest].join(" ")];
    // before its owner it loses its end: رجلا أمن, رجلي أمن
    if (rest.length === 1 && !rest[0]!.endsWith("ي") && !/[ةه]$/.test(head))
      forms.push([head + ending[0], ...rest].join(" "));
    // an adjective that ends as its noun does goes with it: طائرتين مسيرتين
    if (rest.length === 1 && /[ةه]$/.test(head) && /[ةه]$/.test(rest[0]!))
      forms.push(`${stem(head)}${ending} ${stem(rest[0]!)}${ending}`);
    return forms;
  });
}

/** A verb without the pronoun that is its object: أكدها → أكد, نفاه → نفى. */
export function withoutObject(form: string): string | undefined {
  const stem = form.replace(/(?:ه|ها|هم|هما|هن)$/, "");
  if (stem === form) return undefined;
  return stem.endsWith("ا") ? `${stem.slice(0, -1)}ى` : stem;
}

/** The singular as it is counted from eleven on, with its tanwin: جندي → جنديا. */
export function accusative(singular: string): string[] {
  if (singular.includes(" ") || /[ةهىاء]$/.test(singular)) return [];
  return [`${singular}ا`];
}

/** A sound plural in its other cases, and before its owner: مقاتلين → مقاتلون, مقاتلو, مقاتلي. Of any other plural nothing. */
export function soundPlural(plural: string): string[] {
  const stem = /^[^ ]{3,}(?=ين$)/.exec(plural)?.[0];
  return stem ? [`${stem}ون`, `${stem}و`, `${stem}ي`] : [];
}
