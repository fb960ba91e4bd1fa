declare module "htl" {
  /** Builds DOM from a template: interpolated strings are escaped, nodes are put in place. */
  type Tag<T> = ((strings: TemplateStringsArray, ...values: unknown[]) => T) & {
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  };
  export const html: Tag<HTMLElement>;
  export const svg: Tag<SVGElement>;
}
