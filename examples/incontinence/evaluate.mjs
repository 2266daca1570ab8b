// Evaluates the incontinence pads: the ranking, why bids are not in it, and who pays.

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

for (const { bid, standing, reasons, rank, total, costs } of evaluation.lots[0].bids) {
  console.log(`${bid}: ${standing}`);
  for (const { code, subject } of reasons) console.log(`  ${code}: ${subject}`);
  if (rank !== undefined) {
    console.log(`  rank ${rank}, ${total.value} points`);
    console.log(`  life-cycle cost DKK ${costs.totals.present_value.value}`);
  }
  for (const { party, present_value } of costs?.by_payer ?? []) console.log(`  ${party} pays DKK ${present_value.value}`);
}
