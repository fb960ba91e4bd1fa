import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {formMemory} from "../../loaders/text/formMemory.ts";

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
      fc.property(fc.string({unit: "binary", minLength: 1, maxLength: 3000}), (form) => {
        expect(memory(unitsOf(`"${form}"`), 1, form.length + 1).form).toBe(form);
      }),
      {seed: 20200123}
    );
  });

  it("numbers forms, forgets all when it is full, and goes on", () => {
    const memory = formMemory((form, id) => ({form, id}));
    const ids = Array.from({length: 200_000}, (_, i) => memory(unitsOf(`${i}`), 0, `${i}`.length).id);
    expect(ids.slice(0, 3)).toEqual([0, 1, 2]);
    expect(ids.every((id) => id < 100_000)).toBe(true);
    expect(memory(unitsOf("7"), 0, 1).form).toBe("7");
  });
});
