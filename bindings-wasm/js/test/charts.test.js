// The charts as Vega-Lite takes them: each compiles, is what its schema asks for, and is drawn without a window.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { Ajv } from "ajv";
import * as vega from "vega";
import * as lite from "vega-lite";

import { calculationCharts, charts, chartsEnvelope, simulate } from "../src/node.js";

const text = (path) => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const vector = (name) => text(`tests/vectors/${name}.input.json`);
const schema = JSON.parse(readFileSync(new URL(import.meta.resolve("vega-lite/build/vega-lite-schema.json")), "utf8"));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);

/** Where a document is not what the schema of Vega-Lite asks for. */
const violations = (document) => (valid(document) ? [] : valid.errors.map(({ instancePath, message }) => `${instancePath} ${message}`));

const folder = (name) => [
  text(`examples/${name}/procurement.json`),
  readdirSync(new URL(`../../../examples/${name}/bids/`, import.meta.url)).sort().map((bid) => text(`examples/${name}/bids/${bid}`)),
  JSON.parse(text(`examples/${name}/assessments.json`)),
  JSON.parse(text(`examples/${name}/decisions.json`)),
];

/** The same, apart by their names. */
const given = (name) => {
  const [procurement, bids, assessments, decisions] = folder(name);
  return { procurement, bids, assessments, decisions };
};

const DRAWN = {
  "reusable scopes": (options) => charts(...folder("ureteroscopes"), options),
  "incontinence pads": (options) => charts(...folder("incontinence"), options),
  "emissions and packaging of cystoscopes": (options) => charts(...folder("cystoscopes"), options),
  "uncertain washers": async (options) =>
    (await simulate(given("uncertain_washers"), text("examples/uncertain_washers/simulation.json"))).toCharts(options),
  "a part below zero": (options) => chartsEnvelope(vector("charts-below-zero"), options),
  "savings and views": (options) => chartsEnvelope(vector("charts-against-practice"), options),
  "names of several scripts and with markup": (options) => {
    const envelope = JSON.parse(vector("charts-against-practice"));
    envelope.bids[0].bidder.name = "Ζεύς 💉 & “Υἱοί” <b>\\u0022</b> 株式会社";
    envelope.procurement.views[0].title = "a.b[0]\\'c'";
    return chartsEnvelope(envelope, options);
  },
  "whole pools of reusable products": (options) => calculationCharts(vector("reuse-whole-pools"), options),
  "a secret price": (options) => chartsEnvelope(vector("charts-redacted"), { ...options, redacted: true }),
};

/** The chart as an SVG, and whatever was complained of on the way. */
async function drawn(document) {
  const complaints = [];
  const logger = {
    level: () => logger,
    warn: (...words) => (complaints.push(words.join(" ")), logger),
    error: (...words) => (complaints.push(words.join(" ")), logger),
    info: () => logger,
    debug: () => logger,
  };
  const { spec } = lite.compile(document, { logger });
  const view = new vega.View(vega.parse(spec), { renderer: "none", logger });
  return { svg: await view.toSVG(), complaints };
}

for (const [name, draw] of Object.entries(DRAWN)) {
  for (const language of ["da", "en"]) {
    test(`${name} is drawn by Vega-Lite, ${language}`, async () => {
      const documents = Object.entries(await draw({ language }));
      assert.notEqual(documents.length, 0);
      for (const [chart, document] of documents) {
        assert.deepEqual(violations(document), [], chart);
        const { svg, complaints } = await drawn(document);
        assert.deepEqual(complaints, [], chart);
        assert.match(svg, /<path|<rect/, chart);
      }
    });
  }
}

test("a broken document would be found", async () => {
  const document = chartsEnvelope(vector("charts-ureteroscopes"))["pumper/cost_by_phase"];
  const broken = structuredClone(document);
  broken.layer[0].mark.type = "barr";
  assert.notDeepEqual(violations(broken), []);
  await assert.rejects(() => drawn(broken));
});

test("bars of Amiens are as long as what they stand for, in numbers as each language writes them", async () => {
  for (const [language, wide, total] of [["da", "150.000", "133.360\u00a0EUR"], ["en", "150,000", "EUR\u00a0133,360"]]) {
    const document = chartsEnvelope(vector("charts-ureteroscopes"), { language })["pumper/cost_by_phase"];
    const { svg } = await drawn(document);
    assert.ok(svg.includes(`>${wide}<`) && svg.includes(`>${total}<`));
    // Bars are the closed outlines of marks: M x,y h width v height.
    const bars = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+h([\d.]+)v[\d.]+h-[\d.]+Z" fill="#\w+" stroke="#1b1f24"/g)];
    const widths = bars.map(([, width]) => Number(width));
    assert.equal(widths.length, 4);
    const reusable = widths.slice(0, 3).reduce((sum, width) => sum + width);
    assert.ok(Math.abs(reusable / widths[3] - 133_360 / 184_500) < 1e-3, `${reusable} to ${widths[3]}`);
  }
});
