// The examples of questions that need no procurement: those of ../../examples, of which three have a program too.

import { readdirSync, readFileSync } from "node:fs";

const EXAMPLES = new URL("../../examples/", import.meta.url);
/** Questions that a program of their own asks, without the name of the calculation about them. */
const ASKED = {
  footing: "budget/footing.json",
  price_claim: "price_claim/claim.json",
  reuse_comparison: "scope_break_even/comparison.json",
};

const read = (name) => readFileSync(new URL(name, EXAMPLES), "utf8");

/** The text of an example of each calculation, by its name. */
export function calculations() {
  const files = readdirSync(new URL("calculations/", EXAMPLES));
  const whole = files.map((file) => [file.replace(".json", ""), read(`calculations/${file}`)]);
  const named = Object.entries(ASKED).map(([name, file]) => {
    const question = read(file).trimEnd().replaceAll("\n", "\n  ");
    return [name, `{\n  "${name}": ${question}\n}\n`];
  });
  return Object.fromEntries([...whole, ...named].sort());
}
