// The packed package, as strangers get it: in a Node project, in a page as it is, and in a page that is bundled.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { brotliCompressSync } from "node:zlib";

import { buildPage, install } from "../build-page.js";
import { open, serve } from "./chromium.js";

const here = (path) => new URL(path, import.meta.url);
const work = mkdtempSync(join(tmpdir(), "wholelife-package-"));
const project = join(work, "project");
const page = join(work, "page");
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'";

let tarball;
let chromium;
before(async () => {
  const npm = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", work];
  const packed = JSON.parse(execFileSync("npm", npm, { cwd: fileURLToPath(here("..")) }));
  const [{ filename, size, unpackedSize }] = Array.isArray(packed) ? packed : Object.values(packed);
  const wasm = readFileSync(here("../wasm/wholelife_bg.wasm"));
  const kilobytes = (bytes) => `${Math.round(bytes / 1000)} kB`;
  process.stderr.write(
    `npm package: ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked; ` +
      `WebAssembly: ${kilobytes(wasm.length)}, ${kilobytes(brotliCompressSync(wasm).length)} with brotli\n`,
  );
  tarball = join(work, filename);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{"private": true, "type": "module"}');
  install(tarball, project);
  chromium = await open();
});
after(async () => {
  await chromium?.browser.close();
  rmSync(work, { recursive: true });
});

/** Shows a page until `ready` holds in it; it must not have complained. */
async function shown(mounts, policy, path, ready) {
  const server = await serve(mounts, policy);
  chromium.complaints.length = 0;
  try {
    await chromium.page.goto(`${server.origin}${path}`);
    await chromium.page.waitForFunction(ready).catch((error) => {
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

test("the example of the README runs in Node and prints what it says", () => {
  const readme = readFileSync(here("../README.md"), "utf8");
  const [[, program], [, printed]] = ["js", "text"].map((kind) => new RegExp(`\`\`\`${kind}\n(.*?)\`\`\``, "s").exec(readme));
  writeFileSync(join(project, "example.js"), program);
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
  const text = ["index.html", "page.js"].map((name) => readFileSync(here(`../../web/${name}`), "utf8")).join();
  assert.deepEqual(Object.keys(WORDS.da), Object.keys(WORDS.en));
  for (const word of Object.keys(WORDS.da)) {
    assert.match(text, new RegExp(`(words\\.|WORDS\\[language\\]\\.|data-(word|label)=")${word}\\b|"${word}"`), word);
  }
});

test("a trapped instance is never used again in a page", async () => {
  const server = await shown(plain(), POLICY, "/test/page/trap.html", () => globalThis.finished);
  const [codes, instances] = await chromium.page.evaluate(() => [globalThis.codes, globalThis.instances]);
  server.close();
  assert.deepEqual(codes, ["engine.internal", "json.malformed", "json.malformed"]);
  assert.equal(instances, 2);
});

test("the bundled page evaluates the example, tells problems, and works by keyboard", async () => {
  await buildPage(tarball, page);
  const site = { "/": pathToFileURL(join(page, "/")) };
  const server = await shown(site, undefined, "/", () => document.title !== "wholelife");
  const tab = chromium.page;
  const focused = () => tab.evaluate(() => document.activeElement.id);
  const press = async (id) => {
    for (let steps = 0; (await focused()) !== id; steps += 1) {
      assert.ok(steps < 20, `the keyboard does not reach ${id}`);
      await tab.keyboard.press("Tab");
    }
    await tab.keyboard.press("Enter");
  };
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
    const [saved] = await Promise.all([
      tab.waitForEvent("download"),
      tab.getByRole("link", { name: "Gem analysen (JSON)" }).click(),
    ]);
    assert.equal(saved.suggestedFilename(), "analysis.json");
    assert.ok(JSON.parse(readFileSync(await saved.path(), "utf8")).lots[0].comparisons.length > 0);
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
    const [found] = await Promise.all([
      tab.waitForEvent("download"),
      tab.getByRole("link", { name: "Save the lint (JSON)" }).click(),
    ]);
    assert.ok(JSON.parse(readFileSync(await found.path(), "utf8")).lots[0].findings.length > 0);
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
