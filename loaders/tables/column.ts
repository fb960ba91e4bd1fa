/** What a column of a tidy table may hold; empty means missing (`""` for text, `null` for the rest). */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "edtf";

export interface Column {
  readonly type: ColumnType;
  /** One sentence for the data dictionary. */
  readonly description: string;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
  /** `table.column` that a value points to (a `;` list of ids where `list` is set). */
  readonly references?: string;
  readonly list?: boolean;
  /** A row without a value here is malformed. */
  readonly required?: boolean;
}

type Text<C extends Column> = C extends {values: readonly (infer V)[]; required: true}
  ? V
  : C extends {values: readonly (infer V)[]}
    ? V | ""
    : string;

export type Value<C extends Column> = C["type"] extends "integer" | "number"
  ? C extends {required: true}
    ? number
    : number | null
  : C["type"] extends "boolean"
    ? C extends {required: true}
      ? boolean
      : boolean | null
    : Text<C>;

export interface Table {
  /** What one row is, for the data dictionary ("an article"). */
  readonly row: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
}

export type RowOf<T extends Table> = {-readonly [K in keyof T["columns"]]: Value<T["columns"][K]>};
