import type {Corpus} from "../types.ts";
import type {Column} from "./column.ts";
import {schema, type TableName} from "./schema.ts";

/** EDTF has no type of its own in Table Schema. */
const frictionlessType = {
  string: "string",
  edtf: "string",
  date: "date",
  integer: "integer",
  number: "number",
  boolean: "boolean"
};

function field(name: string, {type, description, values, required}: Column) {
  const constraints = {
    ...(required ? {required: true} : {}),
    ...(values ? {enum: required ? values : ["", ...values]} : {})
  };
  return {
    name,
    type: frictionlessType[type],
    ...(type === "edtf" ? {rdfType: "http://id.loc.gov/datatypes/edtf/EDTF"} : {}),
    description,
    ...(Object.keys(constraints).length ? {constraints} : {})
  };
}

/** A `;` list of ids has no foreign key in Table Schema; its description says what it points to. */
function foreignKey([name, {references, list}]: [string, Column], table: TableName) {
  if (!references || list) return [];
  const [resource, fields] = references.split(".") as [string, string];
  return [{fields: name, reference: {resource: resource === table ? "" : resource, fields}}];
}

/**
 * Describes the tables (Frictionless Data Package v1, Table Schema), all of it from the schema and corpus.yaml: the same
 * corpus gives the same bytes.
 */
export function dataPackage({title, description, languages, site_url}: Corpus): object {
  const resources = (Object.keys(schema) as TableName[]).map((name) => {
    const {row, key, columns} = schema[name];
    const entries: [string, Column][] = Object.entries(columns);
    const foreignKeys = entries.flatMap((entry) => foreignKey(entry, name));
    return {
      name,
      path: `${name}.csv`,
      profile: "tabular-data-resource",
      title: `One row is ${row}`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      dialect: {delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true, header: true},
      schema: {
        fields: entries.map(([column, about]) => field(column, about)),
        missingValues: [""],
        primaryKey: [...key],
        ...(foreignKeys.length ? {foreignKeys} : {})
      }
    };
  });
  return {
    profile: "tabular-data-package",
    name: "isnad-tables",
    title,
    ...(description ? {description} : {}),
    ...(site_url ? {homepage: site_url} : {}),
    languages,
    resources
  };
}
