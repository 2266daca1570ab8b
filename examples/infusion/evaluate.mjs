// Evaluates the infusion equipment: who wins each lot alone, under the limit, and with combined bids.

import { readdirSync, readFileSync } from "node:fs";
import { evaluate } from "wholelife";

const text = (name) => readFileSync(new URL(name, import.meta.url), "utf8");
const files = readdirSync(new URL("bids", import.meta.url)).sort();

const { lots, allocation, combined_bids } = evaluate(
  text("procurement.json"),
  files.map((name) => text(`bids/${name}`)),
  JSON.parse(text("assessments.json")),
  JSON.parse(text("decisions.json")),
);

for (const [position, { id, awarded }] of lots.entries()) {
  const { first, winner } = allocation.lots[position];
  console.log(`${id}: first ${first}, within the limit ${winner}, awarded to ${awarded.join(", ")}`);
}
for (const { bids, separate } of combined_bids.groups)
  for (const { bid, standing, total } of bids) console.log(`${bid} ${standing}: ${total.value} against ${separate.value}`);
console.log(`combined bids save DKK ${combined_bids.gain.value}`);
