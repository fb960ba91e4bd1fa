import {expect, test} from "vitest";
import {dataPackage} from "../../loaders/tables/dataPackage.ts";
import {schema} from "../../loaders/tables/schema.ts";
import {corpus} from "./sample.ts";

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: {name: string; type: string; description: string; constraints?: {required?: boolean; enum?: string[]}}[];
    primaryKey: string[];
    foreignKeys?: {fields: string; reference: {resource: string; fields: string}}[];
  };
}
const {resources} = dataPackage(corpus) as {resources: Resource[]};

test("every table and every column of the schema is described, in its order", () => {
  expect(resources.map(({name}) => name)).toEqual(Object.keys(schema));
  for (const {name, path, schema: described} of resources) {
    expect(path).toBe(`${name}.csv`);
    expect(described.fields.map((field) => field.name)).toEqual(
      Object.keys(schema[name as keyof typeof schema].columns)
    );
    expect(described.fields.every(({description}) => description.length > 3)).toBe(true);
  }
});

test("every foreign key points to the single key of a table; its own table is the empty name", () => {
  for (const {name, schema: described} of resources)
    for (const {fields, reference} of described.foreignKeys ?? []) {
      const target = resources.find((resource) => resource.name === (reference.resource || name));
      expect(described.fields.some((field) => field.name === fields)).toBe(true);
      expect(target?.schema.primaryKey).toEqual([reference.fields]);
    }
  const claims = resources.find(({name}) => name === "claims")!;
  expect(claims.schema.foreignKeys).toContainEqual({fields: "part_of", reference: {resource: "", fields: "claim"}});
  expect(claims.schema.foreignKeys?.some(({fields}) => fields === "places")).toBe(false);
});

test("closed lists and required values are constraints", () => {
  const fields = resources.find(({name}) => name === "claims")!.schema.fields;
  expect(fields.find(({name}) => name === "status")?.constraints).toEqual({
    required: true,
    enum: ["affirmed", "denied", "withheld", "unknown"]
  });
  expect(fields.find(({name}) => name === "low")).toMatchObject({type: "integer"});
});
