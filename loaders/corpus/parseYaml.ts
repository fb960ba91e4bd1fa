import {isMap, isScalar, LineCounter, parseDocument, visit, type Document, type YAMLParseError} from "yaml";
import type {z} from "zod";
import type {FileReport} from "./problem.ts";

/**
 * Reads a YAML mapping and holds it against a schema. Scalars stay the strings that they are in the file (`000`, `2019`,
 * `no`); types come from the schema. Every fault is reported with its line, `first` being the line the text begins on.
 * Returns `null` after an error.
 */
export function parseYaml<T>(text: string, schema: z.ZodType<T>, {error}: FileReport, first = 1): T | null {
  const lines = new LineCounter();
  const document = parseDocument(text, {schema: "failsafe", lineCounter: lines, prettyErrors: false});
  const lineAt = (offset: number) => lines.linePos(offset).line + first - 1;
  if (document.errors.length) {
    for (const fault of document.errors)
      error(lineAt(faultOffset(document, fault)), `this is no YAML (${fault.message})`, "`key: value` lines");
    return null;
  }
  if (!isMap(document.contents)) {
    error(first, "there are no keys", "`key: value` lines");
    return null;
  }
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const line = (path: PropertyKey[]) => lineAt(keyOffset(document, path));
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        error(line([...issue.path, key]), `key "${key}" is not known`, knownKeys(schema, issue.path));
    } else {
      const value = issue.path.length ? document.getIn(issue.path) : undefined;
      const found = typeof value === "string" ? `"${value}"` : value === undefined ? "missing" : "no single value";
      error(line(issue.path), `key "${issue.path.join(".")}" is ${found}`, issue.message);
    }
  }
  return null;
}

/** An open quotation mark is noticed where the text ends; what a person looks for is where it was opened. */
function faultOffset(document: Document.Parsed, {code, pos}: YAMLParseError): number {
  let offset = pos[0];
  if (code === "MISSING_CHAR")
    visit(document, {
      Scalar(_, {type, range}) {
        if (type?.startsWith("QUOTE") && range && range[1] >= pos[0]) offset = range[0];
      }
    });
  return offset;
}

/** Where a key stands; for a missing one, where its mapping begins. */
function keyOffset(document: Document, path: PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(({key: k}) => isScalar(k) && k.value === key);
    if (!pair) break;
    offset = (pair.key as {range?: [number, number, number]}).range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}

function knownKeys(schema: z.ZodType, path: PropertyKey[]): string {
  const shape = path.length ? undefined : (schema as {shape?: Record<string, unknown>}).shape;
  return shape ? `one of ${Object.keys(shape).join(", ")}` : "only known keys";
}
