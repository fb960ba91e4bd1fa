import type {FileReport} from "./problem.ts";

/** Keeps the names of a list apart: one name leads to one entry, and stands once. */
export function aliasRegister(noun: "actor" | "place", {error}: FileReport) {
  const owners = new Map<string, {id: string; line: number; byLabel?: true}>();
  const listed = new Set<string>();
  const key = (alias: string) => alias.normalize("NFC").replace(/\s+/g, " ");

  return {
    /** Notes an alias; false for an empty one or one that stands elsewhere, which is reported. */
    add(line: number, id: string, alias: string): boolean {
      const owner = alias ? owners.get(key(alias)) : undefined;
      if (owner) {
        const whose = owner.id === id ? `this ${noun}` : `${noun} "${owner.id}"`;
        error(
          line,
          `alias "${alias}" of ${noun} "${id}" is listed twice: line ${owner.line} gives it to ${whose}`,
          "a name once"
        );
        return false;
      }
      if (!alias) {
        if (listed.has(id)) error(line, `${noun} "${id}" is listed twice`, "a further row to give a further alias");
        listed.add(id);
        return false;
      }
      listed.add(id);
      owners.set(key(alias), {id, line});
      return true;
    },

    /**
     * Makes a label a name of its entry too, once all rows are in: false where a row already says whose name it is. Two
     * entries may share a label only then.
     */
    label(line: number, id: string, label: string): boolean {
      const owner = label ? owners.get(key(label)) : undefined;
      if (owner?.byLabel)
        error(
          line,
          `${noun} "${id}" has the label of "${owner.id}" (line ${owner.line}): "${label}"`,
          "an alias row that says whose name it is"
        );
      if (!label || owner) return false;
      owners.set(key(label), {id, line, byLabel: true});
      return true;
    },

    /** A further row of an entry repeats what the first said, or says nothing. */
    same<C extends string>(
      line: number,
      id: string,
      row: Record<C, string>,
      first: Record<C, unknown>,
      columns: C[]
    ): void {
      for (const column of columns)
        if (row[column] && row[column] !== (first[column] ?? ""))
          error(
            line,
            `${noun} "${id}" has another ${column} ("${row[column]}")`,
            `"${first[column] ?? ""}" as above, or nothing`
          );
    }
  };
}
