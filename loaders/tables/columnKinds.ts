import type {Column, Table} from "./column.ts";

/** The kinds of column that the schema is written in: what a column holds, then its sentence for the dictionary. */
export const text = <const X extends Partial<Column>>(description: string, extra: X = {} as X) =>
  ({type: "string", description, ...extra}) as const;
export const id = <const R extends string>(description: string, references?: R) =>
  ({type: "string", description, required: true, ...(references ? {references} : {})}) as const;
export const link = <const R extends string>(references: R, description: string) =>
  ({type: "string", description, references}) as const;
export const offset = (description: string) => ({type: "integer", description, required: true}) as const;
export const whole = (description: string) => ({type: "integer", description}) as const;
export const count = offset;
export const real = (description: string) => ({type: "number", description}) as const;
export const oneOf = <const V extends readonly string[]>(values: V, description: string) =>
  ({type: "string", description, values, required: true}) as const;
export const maybeOneOf = <const V extends readonly string[]>(values: V, description: string) =>
  ({type: "string", description, values}) as const;
export const edtf = (description: string) => ({type: "edtf", description}) as const;
export const date = (description: string) => ({type: "date", description}) as const;
export const ids = <const R extends string>(references: R, description: string) =>
  ({type: "string", description, references, list: true}) as const;
export const table = <const T extends Table>(t: T) => t;
