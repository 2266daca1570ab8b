// Writes types/*.ts from the JSON Schemas of the core, or hands the texts to the test that compares them.

import { readFile, writeFile } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

import { compile } from "json-schema-to-typescript";

const SCHEMAS = new URL("../../core/schema/", import.meta.url);
const TYPES = new URL("types/", import.meta.url);
// The envelope's schema holds those of the four documents in it.
const KINDS = ["envelope", "evaluation", "rejection", "analysis", "explanation", "calculation", "answer", "expectations", "lint", "simulation", "simulation_result", "sensitivity", "pact_footprints"];
const BANNER = "// Generated from the JSON Schema; `npm run types` writes it anew.";

/** The declarations of every kind of document, by the URL of the file they belong in. */
export async function generate() {
  const files = KINDS.map(async (kind) => {
    const schema = JSON.parse(await readFile(new URL(`${kind}.schema.json`, SCHEMAS), "utf8"), referred);
    const text = await compile(schema, kind, { additionalProperties: false, bannerComment: BANNER });
    return [new URL(`${kind}.d.ts`, TYPES), text];
  });
  return new Map(await Promise.all(files));
}

/** A reference with a description of its own would become a type of its own: `Citation7` beside `Citation`. */
function referred(_, schema) {
  if (typeof schema?.$ref !== "string" || Object.keys(schema).length === 1) return schema;
  const { $ref, ...others } = schema;
  return { ...others, allOf: [{ $ref }] };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  for (const [file, text] of await generate()) await writeFile(file, text);
}
