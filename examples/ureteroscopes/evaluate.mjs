// Evaluates the ureteroscopes: the ranking, and what a year and a use cost.

import { readdirSync, readFileSync } from "node:fs";
import { evaluate } from "wholelife";

const text = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const bids = readdirSync(new URL("bids", import.meta.url)).sort();

const evaluation = evaluate(
  text("procurement.json"),
  bids.map((name) => text(`bids/${name}`)),
  JSON.parse(text("assessments.json")),
  JSON.parse(text("decisions.json")),
);

for (const { rank, bid, total, costs } of evaluation.lots[0].bids) {
  const { undiscounted, per_functional_unit } = costs.totals;
  console.log(`${rank} ${bid}: ${total.value} points, ${undiscounted.value} EUR a year, ${per_functional_unit.value} EUR a use`);
}
