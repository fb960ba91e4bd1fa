interface Published {
  article: string;
  /** ISO day, empty where unknown. */
  published_from: string;
}

/** Orders articles by their day of publication, those without one last, then by id. */
export function publishedFirst(a: Published, b: Published): number {
  const [p, q] = [a, b].map(({article, published_from}) => `${published_from || "9999"} ${article}`) as [
    string,
    string
  ];
  return p < q ? -1 : p > q ? 1 : 0;
}
