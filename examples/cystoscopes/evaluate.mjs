// Evaluates the cystoscopes: the ranking, and what an examination costs, emits and is packed in.

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

for (const { rank, bid, total, costs, carbon, packaging } of evaluation.lots[0].bids) {
  console.log(`${rank} ${bid}: ${total.value} points`);
  const [money, emissions] = [costs, carbon].map(({ totals }) => totals.per_functional_unit.value);
  const packed = packaging.per_functional_unit.value;
  console.log(`  an examination: DKK ${money}, ${emissions} kg CO2e, ${packed} kg of packaging`);
  for (const { criterion, outcome } of packaging.criteria.results) {
    if (outcome !== "met") console.log(`  ${criterion}: ${outcome}`);
  }
  for (const { id, ppwr } of packaging.components) {
    for (const { rule, from, outcome } of ppwr ?? []) {
      if (outcome !== "met") console.log(`  ${id}, ${rule} from ${from}: ${outcome}`);
    }
  }
}
