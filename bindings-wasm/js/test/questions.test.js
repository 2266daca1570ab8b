import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as wholelife from "wholelife";

const { InvalidInput, footing, footingTable, identifier, indexChange, priceClaim, pricePath } = wholelife;

const VECTORS = new URL("../../../tests/vectors/", import.meta.url);
const question = (vector, name) => JSON.parse(readFileSync(new URL(`${vector}.input.json`, VECTORS), "utf8"))[name];

test("a question is answered as an object, a text or bytes", () => {
  const asked = question("price-path-linked-to-base", "price_path");
  const path = pricePath(asked);
  assert.equal(path.price.value, "113.65");
  assert.deepEqual(pricePath(JSON.stringify(asked)), path);
  assert.deepEqual(pricePath(new TextEncoder().encode(JSON.stringify(asked))), path);
  assert.deepEqual(wholelife.calculate({ price_path: asked }).answer.price_path, path);
  assert.equal(priceClaim(question("price-claim-exceeds", "price_claim")).verdict, "exceeds");
  assert.equal(indexChange(question("index-change", "index_change")).derivation.formula, "price_clause.index_change");
});

test("a problem has the pointer of the calculation, and a text brings no other question with it", () => {
  const refused = (work, code, path) =>
    assert.throws(work, (error) => error instanceof InvalidInput && error.code === code && error.path === path);
  const asked = question("price-path-linked-to-base", "price_path");
  refused(() => pricePath({ ...asked, until: "soon" }), "document.not_a_period", "/price_path/until");
  refused(() => pricePath({ ...asked, until: NaN }), "javascript.not_finite", "/price_path/until");
  refused(() => pricePath('{}, "footing": {}'), "document.not_one_choice", "");
});

test("products used once and many times are compared", () => {
  const { options, comparisons } = wholelife.reuseComparison(question("reuse-fleet", "reuse_comparison"));
  assert.equal(options[1].systems[0].components[0].expected_uses.value, "225");
  assert.equal(comparisons[0].cost.per_use.lower, "other");
  assert.equal(comparisons[0].co2_price, null);
});

test("producer responsibility is priced by grade", () => {
  const { components, total } = wholelife.producerFee(question("producer-fee-danish", "producer_fee"));
  assert.equal(components[3].below_zero, true);
  assert.equal(total.value, "130.7");
});

const PARTS = ["Drift, netto", "Anlæg"].map((name) => ({ plus: { row: identifier(name) } }));
const RELATIONS = [{ id: "result", holds: { sum: { result: { row: "Resultat" }, of: PARTS } } }];
const footed = (table) => footing({ table, relations: RELATIONS, empty_cells: "not_checked", tolerance: "printed" });

test("a table is written from rows", () => {
  const rows = {
    "Drift, netto": [40.5, "46.2", null],
    Anlæg: [-7.4, "-7.0", NaN],
    Resultat: [33.400000000000006, 39.2, ""],
  };
  const table = footingTable(rows, ["B22", "B23", "B24"], { unit: "mio. kr.", decimals: 1 });
  const { checked, not_checked, failing } = footed(table);
  assert.deepEqual([checked, not_checked, failing.length], [2, 1, 1]);
  assert.deepEqual(failing[0].row, { id: "Resultat", title: "Resultat" });
  assert.equal(failing[0].expected.value, "33.1");
  assert.deepEqual(footed(footingTable(Object.entries(rows), ["B22", "B23", "B24"], { unit: "1", decimals: 1 })).failing.length, 1);
});

test("draws that do not stand with what they are of are told how to", () => {
  const apart = { currency: "DKK", effect_unit: "QALY", costs: { now: [0, 0] }, effects: { now: [0, 0] }, better: "higher", comparator: "now", willingness_to_pay: [10] };
  assert.throws(() => wholelife.decisionUncertainty(apart), { name: "TypeError", message: /strategies: \[\{ id, costs, effects \}\]/ });
});

test("patient value is asked as other questions are", () => {
  for (const [name, verb] of [["incremental_analysis", wholelife.incrementalAnalysis], ["cohort_model", wholelife.cohortModel]]) {
    const asked = question(name.replace("_", "-"), name);
    assert.deepEqual(verb(asked), wholelife.calculate({ [name]: asked }).answer[name]);
  }
});

test("draws beside a question give what they give inside it", () => {
  const columns = {
    strategies: [
      { id: "now", costs: [0, 0, 0, 0], effects: [0, 0, 0, 0] },
      { id: "new", costs: [10, 20, 30, 40], effects: [1, 1, 3, 3] },
    ],
  };
  const rest = { currency: "DKK", effect_unit: "QALY", better: "higher", comparator: "now", willingness_to_pay: [10, 20] };
  const inside = wholelife.calculate({ decision_uncertainty: { ...columns, ...rest } }).answer.decision_uncertainty;
  const typed = columns.strategies.map(({ id, costs, effects }) => {
    return { id, costs: Float64Array.from(costs), effects: Float64Array.from(effects) };
  });
  const beside = wholelife.decisionUncertainty({ strategies: typed, ...rest });
  assert.deepEqual(beside, inside);
  assert.deepEqual(beside.tied, [0.5, 0.25]);
  typed[1].costs[2] = NaN;
  assert.throws(() => wholelife.decisionUncertainty({ strategies: typed, ...rest }), (error) => {
    assert.equal(error.code, "draws.not_finite");
    assert.equal(error.path, "/decision_uncertainty/strategies/1/costs/2");
    return true;
  });
});
