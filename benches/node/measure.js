// How long Node takes for one evaluation of an envelope, text to text: the median of several runs,
// in microseconds, as one JSON object.

import { readFileSync } from "node:fs";
import { evaluateEnvelopeText } from "../../bindings-wasm/js/src/node.js";

const RUNS = 200;
const text = readFileSync(process.argv[2], "utf8");
const times = Array.from({ length: RUNS }, () => {
  const began = process.hrtime.bigint();
  evaluateEnvelopeText(text);
  return Number(process.hrtime.bigint() - began) / 1e3;
});
times.sort((one, other) => one - other);
console.log(JSON.stringify({ node: times[RUNS / 2] }));
