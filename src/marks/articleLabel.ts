/** What an article is called by. */
export interface Named {
  title: string;
  outlet: string;
  published: string;
}

/** A part of a label; `own` words are the article's or the outlet's, in their own language, not the interface's. */
export interface LabelPart {
  words: string;
  own: boolean;
}

/**
 * An article is called by its headline; without one by its outlet, its date and its first words.
 * @param opening the text's first words; empty where its rights show none.
 */
export function articleLabel(
  {title, outlet, published}: Named,
  opening: string,
  words: {unnamedOutlet: string; undated: string; date: (edtf: string) => string}
): LabelPart[] {
  if (title) return [{words: title, own: true}];
  return [
    outlet ? {words: outlet, own: true} : {words: words.unnamedOutlet, own: false},
    {words: published ? words.date(published) : words.undated, own: false},
    ...(opening ? [{words: `«${opening} …»`, own: true}] : [])
  ];
}

/** The label where there is no markup (a page's title): foreign words between isolates, U+2068 and U+2069. */
export const plainLabel = (parts: LabelPart[]): string =>
  parts.map(({words, own}) => (own && parts.length > 1 ? `\u2068${words}\u2069` : words)).join(" · ");
