import {parseCsv} from "../corpus/parseCsv.ts";
import type {FileReport} from "../corpus/problem.ts";
import type {Column} from "./column.ts";
import {schema, type Row, type TableName} from "./schema.ts";

/**
 * Reads a table back from its CSV: every value in the type that the schema gives its column (`000` stays the string
 * "000"). `name` is the table's. Throws an error with file and line on anything else than such a table.
 */
export function readTable<T extends TableName>(name: T, csv: string, file = `${name}.csv`): Row<T>[] {
  const refuse: FileReport["error"] = (line, message, expected) => {
    throw new Error(`${file}:${line}: ${message}; expected ${expected}`);
  };
  const columns: [string, Column][] = Object.entries(schema[name].columns);
  const {rows, columns: header} = parseCsv(csv, {error: refuse, warning: refuse});
  const names = columns.map(([column]) => column).join(",");
  if (header.join(",") !== names) refuse(1, `the header is "${header.join(",")}"`, names);
  return rows.map(({line, values}) => {
    const row: Record<string, unknown> = {};
    for (const [column, {type}] of columns) {
      const value = typed(type, values[column]!);
      if (value === undefined) refuse(line, `${column} "${values[column]}" is wrong`, `a value of type ${type}`);
      row[column] = value;
    }
    return row as Row<T>;
  });
}

const NUMBER = {integer: /^-?\d+$/, number: /^-?\d+(\.\d+)?(e[-+]?\d+)?$/};

/** `undefined` for a text that does not spell a value of the type. */
function typed(type: Column["type"], text: string): unknown {
  if (type === "integer" || type === "number")
    return text === "" ? null : NUMBER[type].test(text) ? Number(text) : undefined;
  if (type === "boolean") return text === "" ? null : text === "true" ? true : text === "false" ? false : undefined;
  return text;
}
