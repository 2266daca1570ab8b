// How long Node takes to simulate an envelope with as many plain draws, text to result and in a worker: the median of
// several runs, in microseconds, as one JSON object.

import { readFileSync } from "node:fs";
import { simulate } from "../../bindings-wasm/js/src/node.js";

const RUNS = 5;
const [file, draws] = process.argv.slice(2);
const envelope = readFileSync(file, "utf8");
const settings = {
  schema_version: "1.0",
  draws: Number(draws),
  seed: "1",
  sampling: "pseudo_random",
  quantiles: ["0.025", "0.5", "0.975"],
};
const times = [];
// The first one compiles the engine and is not counted.
for (let run = 0; run <= RUNS; run += 1) {
  const began = process.hrtime.bigint();
  await simulate(envelope, settings, { languages: [] });
  if (run > 0) times.push(Number(process.hrtime.bigint() - began) / 1e3);
}
times.sort((one, other) => one - other);
console.log(JSON.stringify({ node: times[(RUNS - 1) / 2] }));
