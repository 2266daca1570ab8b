// An example of each calculation: of the type that the package declares, and answered as worked out without the engine.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";

import { calculations } from "../calculations.js";

/** Where a figure of the answer stands, and what it is. */
const FIGURES = {
  annual_equivalent: ["value", "130928.981893716396"],
  break_even_carbon_price: ["per_tonne?.value", "625"],
  break_even_volume: ["volume?.value", "250"],
  carbon_value: ["undiscounted.value", "44500"],
  cohort_model: ["incremental_analysis.frontier[1]!.icer?.value", "20563.10401029709"],
  dated_internal_rates: ["meaningful?.value", "0.109840486496"],
  dated_net_present_value: ["value", "106661.052944214756"],
  decision_uncertainty: ["draws", 40],
  footing: ["failing[0]!.expected.value", "33.1"],
  future_value: ["value", "547486.049986892826"],
  incremental_analysis: ["frontier[1]!.icer?.value", "150000"],
  index_change: ["value", "0.010344827586"],
  instalment: ["value", "1854.024720005476"],
  internal_rates: ["meaningful?.value", "0.110386367167"],
  modified_internal_rate: ["value", "0.075338487578"],
  net_benefits: ["benefit_cost_ratio?.value", "3"],
  net_present_value: ["value", "3065.222668179535"],
  net_savings: ["savings_to_investment_ratio?.value", "2.5"],
  notional_price: ["bids[0]!.notional_price.value", "850000"],
  payback: ["discounted?.periods?.value", "4.022837406763"],
  period_rate: ["value", "0.002870898719"],
  present_value: ["value", "824874.664401428341"],
  price_claim: ["allowed_price.value", "50.88"],
  price_path: ["price.value", "50.88"],
  producer_fee: ["total.value", "130.7"],
  real_nominal_rate: ["value", "0.03431372549"],
  reuse_comparison: ["options[0]!.cost?.per_use.value", "1432.32"],
  sanction: ["value", "150000"],
  switch: ["cost.mix.value", "-297000"],
};

const root = fileURLToPath(new URL("../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "wholelife-calculations-"));
after(() => rmSync(work, { recursive: true }));
mkdirSync(join(work, "node_modules"));
symlinkSync(root, join(work, "node_modules", "wholelife"));
writeFileSync(join(work, "package.json"), '{"type": "module"}');

/** What a program prints that has been compiled as strictly as a consumer may. */
function printed(program) {
  writeFileSync(join(work, "program.ts"), `declare const console: { log(...told: unknown[]): void };\n${program}`);
  const options = ["--strict", "--noUncheckedIndexedAccess", "--target", "es2022", "--module", "nodenext", "--types", ""];
  const compiler = join(root, "node_modules", ".bin", "tsc");
  try {
    execFileSync(compiler, [...options, join(work, "program.ts")], { cwd: work });
  } catch (error) {
    assert.fail(String(error.stdout));
  }
  return execFileSync("node", ["program.js"], { cwd: work }).toString();
}

test("each calculation has an example, of its type, with the figure that was worked out", () => {
  const asked = Object.entries(calculations());
  const schema = JSON.parse(readFileSync(new URL("../../../core/schema/answer.schema.json", import.meta.url), "utf8"));
  const names = Object.keys(schema.$defs.Answer.properties).sort();
  assert.deepEqual(asked.map(([name]) => name), names);
  const lines = asked.map(([name, text]) => `const asked_${name}: Calculation = ${text};
told["${name}"] = calculate(asked_${name}).answer.${name}?.${FIGURES[name][0]};`);
  const program = [
    'import { type Calculation, calculate } from "wholelife";',
    "const told: Record<string, string | number | null | undefined> = {};",
    ...lines,
    "console.log(JSON.stringify(told));",
  ];
  const figures = Object.fromEntries(Object.entries(FIGURES).map(([name, [, figure]]) => [name, figure]));
  assert.deepEqual(JSON.parse(printed(program.join("\n"))), figures);
});

test("the example of the README in TypeScript compiles, and prints what it says", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, program, told] = /```ts\n(.*?)```\n\nprints\n\n```text\n(.*?)```/s.exec(readme);
  assert.equal(printed(program), told);
});
