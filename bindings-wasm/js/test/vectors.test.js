import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as wholelife from "wholelife";

import { outcome } from "./vectors.js";

const file = (name) => readFileSync(new URL(`../../../tests/vectors/${name}`, import.meta.url));

for (const vector of JSON.parse(file("index.json"))) {
  test(`${vector.id}: ${vector.title}`, async () => {
    const given = await outcome(wholelife, vector, file(`${vector.id}.input.json`));
    assert.equal(given, file(`${vector.id}.expect.json`).toString());
  });
}
