// The packed package, as strangers get it: in a Node project, in a page as it is, and in a page that is bundled.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { buildPage, install } from "../build-page.js";
import { calculations } from "../calculations.js";
import { open, serve } from "./chromium.js";

const here = (path) => new URL(path, import.meta.url);
const work = mkdtempSync(join(tmpdir(), "wholelife-package-"));
const project = join(work, "project");
const page = join(work, "page");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

/** The most bytes: what a page loads before it can do anything, and what is installed. DESIGN says what they are. */
const MOST = { packed: 3_300_000, brotli: 2_110_000 };

let tarball;
let chromium;
let bytes;
before(async () => {
  const npm = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", work];
  const packed = JSON.parse(execFileSync("npm", npm, { cwd: fileURLToPath(here("..")) }));
  const [{ filename, size, unpackedSize }] = Array.isArray(packed) ? packed : Object.values(packed);
  const wasm = readFileSync(here("../wasm/wholelife_bg.wasm"));
  bytes = { packed: size, brotli: brotliCompressSync(wasm).length };
  const kilobytes = (count) => `${Math.round(count / 1000)} kB`;
  process.stderr.write(
    `npm package: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked; ` +
      `WebAssembly: ${kilobytes(wasm.length)}, ${kilobytes(bytes.brotli)} with brotli\n`,
  );
  tarball = join(work, filename);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{"private": true, "type": "module"}');
  install(tarball, project);
  await buildPage(tarball, page);
  chromium = await open();
});
after(async () => {
  await chromium?.browser.close();
  rmSync(work, { recursive: true });
});

/** How long a page may take, in milliseconds: other tests and a compiler may share its processor. */
const PATIENCE = 240_000;

/** Shows a page until `ready` holds in it; it must not have complained. */
async function shown(mounts, policy, path, ready) {
  const server = await serve(mounts, policy);
  chromium.complaints.length = 0;
  try {
    await chromium.page.goto(`${server.origin}${path}`);
    await chromium.page.waitForFunction(ready, undefined, { timeout: PATIENCE }).catch((error) => {
      throw new AggregateError(chromium.complaints, `${error.message}\n${chromium.complaints.join("\n")}`);
    });
    assert.deepEqual(chromium.complaints, []);
  } catch (error) {
    server.close();
    throw error;
  }
  return server;
}

const plain = () => ({
  "/wholelife/": pathToFileURL(join(project, "node_modules", "wholelife", "/")),
  "/vectors/": here("../../../tests/vectors/"),
  "/test/": here("./"),
});

test("the package and its WebAssembly keep to their budget", () => {
  for (const [what, most] of Object.entries(MOST)) {
    assert.ok(bytes[what] <= most, `${what}: ${bytes[what]} bytes of at most ${most}: see DESIGN, What does the WebAssembly weigh?`);
  }
});

test("the example of the README runs in Node and prints what it says", () => {
  const readme = readFileSync(here("../README.md"), "utf8");
  // Each goes on from the one before it.
  const examples = [...readme.matchAll(/```js\n((?:(?!```).)*)```\n\nprints\n\n```text\n(.*?)```/gs)];
  const [programs, printed] = [1, 2].map((part) => examples.map((example) => example[part]).join(""));
  writeFileSync(join(project, "example.js"), programs);
  assert.equal(execFileSync("node", ["example.js"], { cwd: project }).toString(), printed);
});

test("the example of the first README runs from the checkout and prints what it says", () => {
  const readme = readFileSync(here("../../../README.md"), "utf8");
  const [, program, printed] = /```js\n(.*?)```\n\nprints\n\n```text\n(.*?)```/s.exec(readme);
  writeFileSync(join(project, "first.js"), program);
  const said = execFileSync("node", [join(project, "first.js")], { cwd: fileURLToPath(here("../../..")) });
  assert.equal(said.toString(), printed);
});

test("every vector gives the same bytes in a page with a strict policy", async () => {
  const server = await shown(plain(), POLICY, "/test/page/index.html", () => globalThis.finished);
  const outcomes = await chromium.page.evaluate(() => globalThis.outcomes);
  server.close();
  const vector = (name) => readFileSync(here(`../../../tests/vectors/${name}`), "utf8");
  assert.equal(outcomes.length, JSON.parse(vector("index.json")).length);
  for (const [id, given] of outcomes) assert.equal(given, vector(`${id}.expect.json`), id);
});

test("every word of the page is used, in both languages", async () => {
  const { WORDS } = await import("../../web/words.js");
  const files = readdirSync(here("../../web/")).filter((name) => name !== "words.js");
  const text = files.map((name) => readFileSync(here(`../../web/${name}`), "utf8")).join();
  assert.deepEqual(Object.keys(WORDS.da), Object.keys(WORDS.en));
  for (const word of Object.keys(WORDS.da)) {
    // Each part of the page has a title.
    if (word.endsWith("Title")) continue;
    assert.match(text, new RegExp(`(words\\(\\)\\.|data-(word|label)=")${word}\\b`), word);
  }
});

test("a trapped instance is never used again in a page", async () => {
  const server = await shown(plain(), POLICY, "/test/page/trap.html", () => globalThis.finished);
  const [codes, instances] = await chromium.page.evaluate(() => [globalThis.codes, globalThis.instances]);
  server.close();
  // Chromium starts no module of more than 8 MB while a page waits: the page has to be loaded again.
  assert.deepEqual(codes, ["engine.internal", "engine.internal", "engine.internal"]);
  assert.equal(instances, 1);
});

const bundled = () =>
  shown({ "/": pathToFileURL(join(page, "/")) }, undefined, "/", () => document.title !== "wholelife");
const focused = () => chromium.page.evaluate(() => document.activeElement.id);
const reach = async (id) => {
  for (let steps = 0; (await focused()) !== id; steps += 1) {
    assert.ok(steps < 20, `the keyboard does not reach ${id}`);
    await chromium.page.keyboard.press("Tab");
  }
};
const press = async (id) => {
  await reach(id);
  await chromium.page.keyboard.press("Enter");
};
const saved = async (name) => {
  const link = chromium.page.getByRole("link", { name });
  const [file] = await Promise.all([chromium.page.waitForEvent("download"), link.click()]);
  return [file.suggestedFilename(), readFileSync(await file.path(), "utf8")];
};

test("the bundled page evaluates the example, tells problems, and works by keyboard", async () => {
  const server = await bundled();
  const tab = chromium.page;
  try {
    await tab.getByRole("button", { name: "Dansk" }).click();
    await press("example");
    await tab.getByRole("status").filter({ hasText: "dokumenter er læst" }).waitFor();
    await tab.evaluate(() => document.activeElement.blur());
    await press("evaluate");
    await tab.getByRole("heading", { name: "Evalueringen er klar" }).waitFor();
    assert.equal(await focused(), "verdict");
    // A line for each file, not for each of its documents.
    assert.match(await tab.locator("#chosen").innerText(), /^procurement\.json: 1 udbudsmateriale$/m);
    const [file, analysis] = await saved("Gem analysen (JSON)");
    assert.equal(file, "analysis.json");
    assert.ok(JSON.parse(analysis).lots[0].comparisons.length > 0);
    const report = tab.frameLocator("#report");
    await report.getByRole("heading").first().waitFor();
    assert.equal(await report.locator("html").getAttribute("lang"), "da");
    await tab.getByRole("button", { name: "English" }).click();
    await report.locator("html[lang=en]").waitFor();
    await tab.getByRole("button", { name: "Analysis" }).click();
    await report.getByRole("img", { name: "Cumulative savings" }).waitFor();
    assert.equal(await tab.getByRole("link", { name: "Save the report" }).getAttribute("download"), "analysis.html");
    await tab.getByRole("button", { name: "Letter to Fjordmed" }).focus();
    await tab.keyboard.press("Enter");
    await report.getByRole("heading", { level: 1 }).first().waitFor();
    await report.getByText("Your bid").first().waitFor();
    // The button is made anew with its state, and keeps the focus.
    assert.equal(await tab.evaluate(() => document.activeElement.dataset.letter), "fjordmed");
    assert.equal(await tab.evaluate(() => document.activeElement.ariaPressed), "true");
    assert.equal(await tab.getByRole("link", { name: "Save the report" }).getAttribute("download"), "fjordmed.html");
    // From the top: from the letters the way leads through the report, which is as long as it is.
    await tab.locator("#redacted").focus();
    await press("lint");
    await tab.getByRole("heading", { name: "The lint is ready" }).waitFor();
    assert.equal(await focused(), "verdict");
    await report.getByRole("heading", { name: "What was not examined or decided" }).waitFor();
    assert.equal(await tab.getByRole("button", { name: /^Letter to/ }).count(), 0);
    const [, lint] = await saved("Save the lint (JSON)");
    assert.ok(JSON.parse(lint).lots[0].findings.length > 0);
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await tab.getByRole("button", { name: "Analysis" }).click();
    // What is confidential stands in the analysis, so it is not offered where that is to be left out.
    await tab.getByLabel("Leave out what the bidders declared confidential").check();
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await report.getByText("confidential").first().waitFor();
    assert.equal(await tab.getByRole("button", { name: "Analysis" }).isVisible(), false);
    assert.equal(await tab.getByRole("link", { name: "Save the analysis (JSON)" }).isVisible(), false);
    await tab.getByLabel("Leave out what the bidders declared confidential").uncheck();

    const choose = (...files) =>
      tab.getByLabel("Choose the documents").setInputFiles(
        files.map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })),
      );
    await choose(["mine.json", '{"lots": 3, "unheard_of": 1}']);
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await tab.getByRole("heading", { name: /problems must be solved/ }).waitFor();
    await tab.getByText("mine.json / unheard_of · document.unknown_field").waitFor();
    // The heading says it and takes the focus: nothing says it again.
    assert.equal(await tab.getByText(/problems must be solved/).count(), 1);

    await choose(["mine.json", '{"lots": 3}'], ["one.json", '{"bidder": }'], ["two.json", "[1,"]);
    await tab.getByText("one.json: cannot be read as JSON").waitFor();
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await tab.getByText("one.json · json.malformed").waitFor();
    await tab.getByText("two.json · json.malformed").waitFor();
    await tab.getByRole("button", { name: "Dansk" }).click();
    await tab.getByText("tegn 4: filen slutter, før den er færdig.").waitFor();

    await tab.getByRole("button", { name: "English" }).click();
    await choose(["mine.json", '{"lots": 3}'], ["expected.json", '{"lots": [{"lot": "a", "unheard_of": 1}]}']);
    await tab.getByRole("button", { name: "Lint before publication" }).click();
    await tab.getByText("expected.json / lots / 0 / unheard_of · document.unknown_field").waitFor();
    await choose(["mine.json", '{"lots": 3}']);
    await tab.getByRole("button", { name: "Lint before publication" }).click();
    await tab.getByText("Choose what is expected of the bids too").waitFor();

    await choose(["case.json", '{"procurement": {}, "bids": []}'], ["mine.json", '{"lots": 3}']);
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await tab.getByText("“case.json” holds a whole case; choose it alone.").waitFor();

    await tab.getByRole("button", { name: "Use the example" }).click();
    await tab.getByRole("status").filter({ hasText: "documents were read" }).waitFor();
    assert.equal(await tab.getByLabel("Choose the documents").evaluate(({ files }) => files.length), 0);
    assert.deepEqual(chromium.complaints, []);
  } finally {
    server.close();
  }
});

test("the bundled page answers calculations, marks the places of problems, and works by keyboard", async () => {
  const server = await bundled();
  const tab = chromium.page;
  const field = tab.getByRole("textbox", { name: "Dokument (JSON)" });
  const examples = tab.getByRole("combobox", { name: "Eksempel" });
  const report = tab.frameLocator("#report");
  const choose = async (title) => {
    await examples.selectOption({ label: title });
    await tab.getByRole("status").filter({ hasText: `»${title}« står nu i tekstfeltet.` }).waitFor();
  };
  const marked = () => field.evaluate(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));
  try {
    await tab.getByRole("button", { name: "Dansk" }).click();
    await tab.locator("#to-evaluation").focus();
    await press("to-calculation");
    await tab.getByRole("heading", { name: "Beregninger", level: 1 }).waitFor();
    assert.equal(await focused(), "title");
    await tab.waitForFunction(() => document.getElementById("question").value !== "");
    assert.equal(await tab.getByRole("button", { name: "Evaluér" }).count(), 0);
    // Each calculation has a place in the list, and a title of the engine.
    const offered = await examples.locator("option").evaluateAll((all) => all.map(({ value }) => value));
    assert.deepEqual(offered.sort(), Object.keys(calculations()));

    await press("calculate");
    await tab.getByRole("heading", { name: "Resultatet er klar" }).waitFor();
    assert.equal(await focused(), "verdict");
    await report.getByRole("img", { name: "Omkostning pr. undersøgelse" }).waitFor();
    const [file, answer] = await saved("Gem resultatet (JSON)");
    assert.equal(file, "answer.json");
    assert.equal(JSON.parse(answer).answer.reuse_comparison.options.length, 4);
    const [, page] = await saved("Gem rapporten");
    assert.match(page, /^<!doctype html>/);
    await tab.getByRole("button", { name: "English" }).click();
    await report.getByRole("img", { name: "Cost per undersøgelse" }).waitFor();
    await tab.getByRole("button", { name: "Dansk" }).click();

    await choose("CO₂-pris, hvor to løsninger koster det samme");
    assert.equal(await tab.locator("#outcome").isVisible(), false);
    await field.fill((await field.inputValue()).replace('"1050000"', '"meget"').replace('"200000"', "[1, {}]"));
    await reach("calculate");
    await tab.keyboard.press("Enter");
    await tab.getByRole("heading", { name: "2 problemer skal løses" }).waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    const place = "break_even_carbon_price / second / cost";
    await tab.getByText(`${place} · document.wrong_type`).or(tab.getByText(`${place} · number.`)).first().waitFor();
    await tab.getByRole("button", { name: `Vis i dokumentet: ${place}` }).focus();
    await tab.keyboard.press("Enter");
    assert.equal(await focused(), "question");
    assert.equal(await marked(), '"meget"');
    await tab.keyboard.type('"1050000"');
    // Problems stay until they are solved, an answer only as long as its question.
    assert.equal(await tab.getByRole("button", { name: /^Vis i dokumentet/ }).count(), 2);
    await tab.getByRole("button", { name: "Vis i dokumentet: break_even_carbon_price / first / emissions" }).click();
    assert.equal(await marked(), "[1, {}]");
    await tab.keyboard.type('"200000"');
    await tab.getByRole("button", { name: "Beregn", exact: true }).click();
    await report.locator("td").getByText("625,00").first().waitFor();
    assert.equal(await field.getAttribute("aria-invalid"), "false");
    await field.press("End");
    await tab.keyboard.type(" ");
    await tab.getByRole("status").filter({ hasText: "Dokumentet er ændret. Beregn igen." }).waitFor();
    assert.equal(await tab.locator("#outcome").isVisible(), false);

    // What is changed is there when it is chosen again.
    await field.fill("{");
    await choose("Nettonutidsværdi");
    await choose("CO₂-pris, hvor to løsninger koster det samme");
    assert.equal(await field.inputValue(), "{");
    assert.equal((await saved("Gem dokumentet (JSON)"))[1], "{");
    await tab.getByRole("button", { name: "Beregn", exact: true }).click();
    await tab.getByText("json.malformed").waitFor();

    const text = '{"sanction": {"factor": "2", "promised": "30", "achieved": "10"}}';
    const buffer = Buffer.from(text);
    await tab.getByLabel("Åbn en fil").setInputFiles({ name: "mit.json", mimeType: "text/plain", buffer });
    await tab.getByRole("status").filter({ hasText: "»Filen mit.json« står nu" }).waitFor();
    assert.equal(await field.inputValue(), text);
    await tab.getByRole("button", { name: "Beregn", exact: true }).click();
    await report.getByText("40").first().waitFor();

    // The way back leads to the bids, and forward to the answer that stood there.
    await tab.goBack();
    await tab.getByRole("heading", { name: "Evaluering af tilbud" }).waitFor();
    assert.equal(await tab.locator("#outcome").isVisible(), false);
    await tab.goForward();
    await tab.getByRole("heading", { name: "Resultatet er klar" }).waitFor();
    assert.deepEqual(chromium.complaints, []);
  } finally {
    server.close();
  }
});

test("the bundled page simulates in a worker, says how far it is, and stops", async () => {
  const server = await bundled();
  const tab = chromium.page;
  const { simulation, ...envelope } = JSON.parse(readFileSync(here("../../../tests/vectors/drawn-prices.input.json"), "utf8"));
  const file = (name, document) => ({ name, mimeType: "text/plain", buffer: Buffer.from(JSON.stringify(document)) });
  const choose = (...files) => tab.getByLabel("Choose the documents").setInputFiles(files);
  const many = { ...simulation, draws: 8_388_608 };
  try {
    await tab.getByRole("button", { name: "English" }).click();
    await choose(file("case.json", envelope));
    await tab.getByRole("button", { name: "Simulate" }).click();
    await tab.getByRole("status").filter({ hasText: "Choose a simulation too" }).waitFor();

    await choose(file("case.json", envelope), file("asked.json", simulation));
    await tab.getByRole("status").filter({ hasText: "2 documents were read." }).waitFor();
    await tab.locator("#redacted").focus();
    await press("simulate");
    await tab.getByRole("heading", { name: "The simulation is ready" }).waitFor();
    assert.equal(await focused(), "verdict");
    assert.equal(await tab.getByRole("progressbar").count(), 0);
    const [name, found] = await saved("Save the simulation (JSON)");
    assert.equal(name, "simulated.json");
    const expected = readFileSync(here("../../../tests/vectors/drawn-prices.expect.json"), "utf8");
    assert.deepEqual(JSON.parse(found).lots, JSON.parse(expected).lots);
    await tab.frameLocator("#report").getByRole("heading", { level: 1 }).first().waitFor();
    await tab.getByRole("button", { name: "Dansk" }).click();
    await tab.frameLocator("#report").locator("html[lang=da]").waitFor();
    await tab.getByRole("button", { name: "English" }).click();

    await choose(file("case.json", envelope), file("asked.json", many));
    await tab.locator("#redacted").focus();
    await press("simulate");
    await tab.getByRole("status").filter({ hasText: "under way" }).waitFor();
    await tab.getByRole("progressbar", { name: "Draws" }).waitFor();
    // The page is alive meanwhile, and tells in the language that is chosen.
    await press("stop");
    await tab.getByRole("status").filter({ hasText: "The simulation was stopped." }).waitFor();
    assert.equal(await focused(), "simulate");
    assert.equal(await tab.getByRole("progressbar").count(), 0);
    // Another question ends it too.
    await press("simulate");
    await tab.getByRole("progressbar", { name: "Draws" }).waitFor();
    await tab.getByRole("button", { name: "Evaluate" }).click();
    await tab.getByRole("heading", { name: "The evaluation is ready" }).waitFor();
    assert.equal(await tab.getByRole("progressbar").count(), 0);

    await choose(file("case.json", envelope), file("asked.json", { ...simulation, unheard_of: 1 }));
    await tab.getByRole("button", { name: "Simulate" }).click();
    await tab.getByText("asked.json / unheard_of · document.unknown_field").waitFor();
    assert.deepEqual(chromium.complaints, []);
  } finally {
    server.close();
  }
});
