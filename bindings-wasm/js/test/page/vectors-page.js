// Runs every vector in this page and leaves the outcomes for the test.

import { outcome } from "/test/vectors.js";
import * as wholelife from "/wholelife/src/web.js";

const load = async (name) => (await fetch(`/vectors/${name}`)).arrayBuffer();
const index = JSON.parse(new TextDecoder().decode(await load("index.json")));
globalThis.outcomes = [];
for (const vector of index) {
  const input = new Uint8Array(await load(`${vector.id}.input.json`));
  globalThis.outcomes.push([vector.id, await outcome(wholelife, vector, input)]);
}
globalThis.finished = true;
