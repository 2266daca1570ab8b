// Simulations in worker threads: what they give, and how they are watched and stopped.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import * as wholelife from "wholelife";

import { simulating } from "../src/simulation.js";

const { simulate } = wholelife;
const { simulation, ...envelope } = JSON.parse(
  readFileSync(new URL("../../../tests/vectors/drawn-prices.input.json", import.meta.url)),
);
const DRAWS = 20_000;
const settings = { ...simulation, draws: DRAWS };

test("a simulation tells how far it is and gives all draws where they are asked for", async () => {
  const told = [];
  const found = await simulate(envelope, settings, { keepDraws: true, onProgress: (...far) => told.push(far) });
  assert.ok(told.length > 1);
  assert.deepEqual(told.at(-1), [DRAWS, DRAWS]);
  assert.deepEqual(told, told.toSorted(([one], [other]) => one - other));
  const { id } = found.lots[0];
  const [bid] = found.lots[0].bids;
  const column = found.draws[`${id}/${bid.bid}/total`];
  assert.ok(column instanceof Float64Array);
  assert.equal(column.length, DRAWS);
  const mean = column.reduce((sum, value) => sum + value, 0) / DRAWS;
  assert.ok(Math.abs(mean / bid.total.spread.mean - 1) < 1e-12);
  const again = await simulate(envelope, settings);
  assert.equal(again.draws, undefined);
  assert.equal(again.json, found.json);
  assert.deepEqual({ ...again }, JSON.parse(again.json));
});

test("what was found is shown in any language without another draw", async () => {
  const told = [];
  const found = await simulate(envelope, settings, { onProgress: (...far) => told.push(far) });
  const made = told.length;
  assert.deepEqual(told.at(-1), [DRAWS, DRAWS]);
  for (const [language, shown, wins] of [["da", "20.000 gennemregninger", "vinder i"], ["en", "20,000 draws", "wins in"]]) {
    const page = found.toHtml({ language });
    assert.ok(page.startsWith("<!doctype html>") && page.includes(`lang="${language}"`));
    const spaced = (text) => text.replaceAll("\u00a0", " ");
    for (const text of [page, found.toText({ language })]) assert.ok(spaced(text).includes(shown) && text.includes(wins));
    const charts = found.toCharts({ language });
    assert.ok(Object.keys(charts).includes(`${found.lots[0].id}/rank_probabilities`));
    assert.deepEqual(found.toCharts({ language }), charts);
    // In one language alone it is the same.
    const alone = await simulate(envelope, settings, { languages: [language] });
    assert.equal(alone.toHtml({ language }), page);
    assert.throws(() => alone.toText({ language: language === "da" ? "en" : "da" }), RangeError);
  }
  assert.equal(found.toText(), found.toText({ language: "en" }));
  assert.equal(told.length, made);
  assert.throws(() => found.toHtml({ lang: "da" }), TypeError);
  assert.throws(() => found.toHtml({ language: "sv" }), RangeError);
  // What can be read is no more than what was found.
  assert.equal(JSON.stringify(found), JSON.stringify(JSON.parse(found.json)));
});

test("documents may be together and apart, and several simulations run beside each other", async () => {
  const apart = { ...envelope, bids: envelope.bids.map((bid) => JSON.stringify(bid)) };
  const bytes = new TextEncoder().encode(JSON.stringify(envelope));
  const found = await Promise.all([envelope, apart, JSON.stringify(envelope), bytes].map((given) => simulate(given, settings)));
  assert.equal(new Set(found.map(({ json }) => json)).size, 1);
});

test("problems of the documents and of the settings are told", async () => {
  const problem = async (...given) => {
    const error = await simulate(...given).then(assert.fail, (thrown) => thrown);
    assert.ok(error instanceof wholelife.InvalidInput, error);
    return [error.code, error.path];
  };
  assert.deepEqual(await problem(envelope, { ...settings, unheard_of: 1 }), ["document.unknown_field", "/simulation/unheard_of"]);
  assert.deepEqual(await problem({ ...envelope, unheard_of: 1 }, settings), ["document.unknown_field", "/unheard_of"]);
  assert.deepEqual(await problem(envelope, { ...settings, draws: NaN }), ["javascript.not_finite", "/simulation/draws"]);
  await assert.rejects(simulate(envelope, settings, { keepdraws: true }), TypeError);
  await assert.rejects(simulate(envelope, settings, { onProgress: 1 }), TypeError);
  await assert.rejects(simulate(envelope, settings, { languages: "da" }), TypeError);
  await assert.rejects(simulate(envelope, settings, { languages: ["sv"] }), RangeError);
});

test("what is called in another way is told how to", async () => {
  const { procurement, bids } = envelope;
  await assert.rejects(simulate(procurement, bids, { simulation: settings }), { name: "TypeError", message: /one argument/ });
  assert.throws(() => wholelife.vary(procurement, bids, [], [], { settings }), { name: "TypeError", message: /one argument/ });
  assert.throws(() => wholelife.vary(envelope), { name: "TypeError", message: /one argument/ });
});

test("a signal ends a simulation, before it begins and under way", async () => {
  const before = performance.now();
  const reason = new Error("enough");
  const many = { ...settings, draws: 10_000_000 };
  await assert.rejects(simulate(envelope, many, { signal: AbortSignal.abort(reason) }), reason);
  const ends = new AbortController();
  let told = 0;
  const onProgress = () => {
    told += 1;
    ends.abort();
  };
  await assert.rejects(simulate(envelope, many, { signal: ends.signal, onProgress }), { name: "AbortError" });
  // What the worker had already said may arrive, and then nothing more.
  await assert.rejects(simulate(envelope, many, { signal: AbortSignal.timeout(50) }), { name: "TimeoutError" });
  assert.ok(told >= 1);
  assert.ok(performance.now() - before < 20_000);
});

test("what is thrown where progress is told ends a simulation", async () => {
  const thrown = new RangeError("no");
  const onProgress = () => {
    throw thrown;
  };
  await assert.rejects(simulate(envelope, { ...settings, draws: 10_000_000 }, { onProgress }), thrown);
});

test("a worker that traps or cannot start is a fault of the engine, and the next one is another", async () => {
  const cause = new WebAssembly.RuntimeError("unreachable");
  let terminated = 0;
  const terminate = () => (terminated += 1);
  const traps = (listener) => ({ ask: () => listener.told({ failure: cause }), terminate });
  const fails = (listener) => ({ ask: () => listener.failed(cause), terminate });
  for (const start of [traps, fails]) {
    const faulty = simulating(async () => undefined, start);
    await assert.rejects(faulty(envelope, settings), { code: "engine.internal", cause });
  }
  assert.equal(terminated, 2);
  assert.ok(await simulate(envelope, settings));
});

test("the worker that has simulated last simulates next, unless it kept draws or has died", async () => {
  const workers = [];
  const start = (listener) => {
    const worker = { listener, asked: 0, resting: 0, terminated: 0 };
    workers.push(worker);
    const count = (what) => () => (worker[what] += 1);
    const ask = () => {
      worker.asked += 1;
      queueMicrotask(() => listener.told({ json: "{}", told: {} }));
    };
    return { ask, rest: count("resting"), terminate: count("terminated") };
  };
  const counted = () => workers.map(({ asked, resting, terminated }) => [asked, resting, terminated]);
  const kept = simulating(async () => undefined, start);
  for (let time = 0; time < 3; time += 1) await kept(envelope, settings);
  assert.deepEqual(counted(), [[3, 3, 0]]);
  // Beside it another is started, and one of them waits.
  await Promise.all([kept(envelope, settings), kept(envelope, settings)]);
  assert.deepEqual(counted(), [[4, 4, 0], [1, 0, 1]]);
  workers[0].listener.failed(new Error("out of memory"));
  await kept(envelope, settings, { keepDraws: true });
  await kept(envelope, settings);
  assert.deepEqual(counted(), [[4, 4, 1], [1, 0, 1], [1, 0, 1], [1, 1, 0]]);
});

test("a worker that waits keeps no process from ending", async () => {
  await simulate(envelope, settings);
  assert.deepEqual(process.getActiveResourcesInfo().filter((kind) => /port|worker|timeout/i.test(kind)), []);
});
