import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formMemory, MOST} from "../../loaders/text/formMemory.ts";

const unitsOf = (form: string) => Uint16Array.from({length: form.length}, (_, i) => form.charCodeAt(i));

describe("a memory of forms", () => {
  it("works out each form once", () => {
    const asked: string[] = [];
    const memory = formMemory((form) => {
      asked.push(form);
      return {form};
    });
    const text = unitsOf("حلب وحلب");
    expect(memory(text, 0, 3)).toBe(memory(text, 5, 8));
    expect(memory(text, 4, 8).form).toBe("وحلب");
    expect(asked).toEqual(["حلب", "وحلب"]);
  });

  it("gives every form its own, whatever it met before", () => {
    const memory = formMemory((form) => ({form}));
    fc.assert(
      fc.property(fc.string({unit: "binary", minLength: 1, maxLength: 300}), (form) => {
        expect(memory(unitsOf(`"${form}"`), 1, form.length + 1).form).toBe(form);
      }),
      {seed: 20200123}
    );
  });

  it("forgets all when it is full and goes on, with numbers of its own for each form", () => {
    const memory = formMemory((form, id) => ({form, id}));
    const look = (form: string) => memory(unitsOf(form), 0, form.length);
    const first = look("7");
    const ids = Array.from({length: 2 * MOST}, (_, i) => look(`${i}`).id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(look("7").form).toBe("7");
    expect(look("7")).not.toBe(first);
  });
});
