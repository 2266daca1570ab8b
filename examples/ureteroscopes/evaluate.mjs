// Evaluates the ureteroscopes: the ranking, and what a year and a use cost.

import { readdirSync, readFileSync } from "node:fs";
import { evaluate } from "wholelife";

const text = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const files = readdirSync(new URL("bids", import.meta.url)).sort();

const evaluation = evaluate(
  text("procurement.json"),
  files.map((name) => text(`bids/${name}`)),
  JSON.parse(text("assessments.json")),
  JSON.parse(text("decisions.json")),
);

const { bids } = evaluation.lots[0];
for (const { rank, bid, total, costs } of bids) {
  const { undiscounted, per_functional_unit } = costs.totals;
  console.log(`${rank} ${bid}: ${total.value} points, ${undiscounted.value} EUR a year, ${per_functional_unit.value} EUR a use`);
}
// Whole euros, which a float holds; a decimal library subtracts cents.
const [reusable, singleUse] = bids.map(({ costs }) => Number(costs.totals.undiscounted.value));
console.log(`The reusable fleet saves ${singleUse - reusable} EUR a year`);
