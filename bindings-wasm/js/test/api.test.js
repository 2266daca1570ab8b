import assert from "node:assert/strict";
import { test } from "node:test";

import * as wholelife from "wholelife";

const { EvaluationError, InvalidInput, MalformedInput, evaluate, evaluateEnvelope, validate } = wholelife;

/** The rejection that `work` throws. */
function refused(work, kind = EvaluationError) {
  let rejection;
  assert.throws(work, (error) => {
    assert.ok(error instanceof kind, String(error));
    assert.equal(error.name, error.constructor.name);
    assert.equal(error.code, error.problems[0].code);
    assert.equal(error.path, error.problems[0].pointer);
    assert.notEqual(error.code, "engine.internal");
    for (const { message, help } of error.problems) {
      for (const text of [message.da, message.en, help.da, help.en]) assert.ok(text.length > 0 && !/\{\w+\}/.test(text));
    }
    rejection = error;
    return true;
  });
  return rejection;
}

const codes = (error) => error.problems.map(({ code, pointer }) => `${code} ${pointer}`);

test("what JSON cannot hold is a problem with its pointer", () => {
  const circle = {};
  circle["a/b~c"] = [circle];
  const error = refused(
    () =>
      evaluate(
        { a: [1, Number.NaN], b: -Infinity, c: () => 1, d: Symbol("d"), e: new Map(), f: new Date(), g: circle },
        [undefined, { prices: [, 1] }],
        [{ __proto__: { id: "x" } }],
        [{ value: new Uint8Array(2) }],
      ),
    InvalidInput,
  );
  assert.deepEqual(codes(error), [
    "javascript.not_finite /procurement/a/1",
    "javascript.not_finite /procurement/b",
    "javascript.no_json_form /procurement/c",
    "javascript.no_json_form /procurement/d",
    "javascript.no_json_form /procurement/e",
    "javascript.no_json_form /procurement/f",
    "javascript.circular /procurement/g/a~1b~0c/0",
    "javascript.no_json_form /bids/0",
    "javascript.no_json_form /bids/1/prices/0",
    "javascript.no_json_form /assessments/0",
    "javascript.no_json_form /decisions/0/value",
  ]);
  assert.match(error.message, /^11 problems\n- javascript\.not_finite at \/procurement\/a\/1: `NaN` is not a finite/);
});

test("a thousand problems are listed and the rest counted", () => {
  const error = refused(() => evaluate(Array(1_234).fill(Number.NaN), []));
  assert.equal(error.problems.length, 1_000);
  assert.equal(error.unreported, 234);
  assert.match(error.message, /- and 234 more$/);
});

test("wrong usage is told to the programmer", () => {
  assert.throws(() => evaluate({}), TypeError);
  assert.throws(() => evaluate({}, {}), /bids is an array of documents, not Object/);
  assert.throws(() => evaluate({}, [], "[]"), TypeError);
  assert.throws(() => evaluate({}, [], [], [], { redact: true }), /no option "redact"/);
  assert.throws(() => evaluate({}, [], [], [], { redacted: "yes" }), TypeError);
  assert.throws(() => wholelife.report({}, [], [], [], { language: "sv" }), RangeError);
  assert.throws(() => wholelife.schema("offer"), RangeError);
});

test("a question has a schema of its own", () => {
  const { $ref, $defs } = wholelife.schema("reuse_comparison");
  assert.ok("uses_per_year" in $defs[$ref.split("/").at(-1)].properties);
  assert.match(wholelife.calculationSummary({ net_present_value: { rate: "0.1", flows: ["-100", "55", "60.6"] } }, { language: "da" }), /0,0826/);
});

test("presets are fragments with a source", () => {
  const presets = wholelife.presets();
  assert.ok(presets.some(({ id, source }) => id === "de_ufab_extended" && source === "UFAB-RICHTWERT"));
  const kinds = ["rule", "method", "low_bids", "packaging_criteria"];
  assert.ok(presets.every(({ fragment }) => kinds.some((kind) => fragment[kind] !== undefined)));
});

const deep = (levels) => {
  let nest = [];
  for (let level = 1; level < levels; level += 1) nest = [nest];
  return nest;
};
const bytes = (...values) => new Uint8Array(values);

const MALFORMED = {
  "an empty text": "",
  "not JSON": "price: 10",
  "a truncated text": '{"procurement": {"id": "x"',
  "text after the end": "{} {}",
  NUL: "\0",
  "NUL in a string": '{"id": "a\0b"}',
  "a byte that is not UTF-8": bytes(0x7b, 0x22, 0xff, 0x22, 0x7d),
  "half a surrogate pair": '{"id": "a\ud800b"}',
  "half a surrogate pair, escaped": '{"id": "a\\ud800b"}',
  "a duplicate key": '{"id": "a", "id": "b"}',
  "twenty thousand arrays": "[".repeat(20_000) + "]".repeat(20_000),
  "twenty thousand arrays as values": deep(20_000),
  "half a surrogate pair as a value": { id: "a\ud800b" },
};

for (const [name, document] of Object.entries(MALFORMED)) {
  test(`${name} is malformed, alone and in an envelope`, () => {
    refused(() => evaluateEnvelope(document), MalformedInput);
    const error = refused(() => validate(document, [document]));
    assert.ok(error.problems.some(({ code, pointer }) => code.startsWith("json.") && pointer.startsWith("/procurement")));
    assert.ok(error.problems.some(({ code, pointer }) => code.startsWith("json.") && pointer.startsWith("/bids/0")));
  });
}

test("a document of 50 MB is refused", () => {
  const text = `{"id": "${"x".repeat(50_000_000)}"}`;
  refused(() => evaluateEnvelope(text));
  refused(() => evaluate(new TextEncoder().encode(text), []));
});

const STRANGE = {
  "an unknown field": '{"nobody_knows": 1}',
  "__proto__ in a text": '{"__proto__": {"id": "x"}}',
  "__proto__ as an own field": JSON.parse('{"__proto__": {"id": "x"}}'),
};

for (const [name, document] of Object.entries(STRANGE)) {
  test(`${name} is a problem`, () => {
    const field = name === "an unknown field" ? "nobody_knows" : "__proto__";
    const error = refused(() => evaluate(document, []), InvalidInput);
    assert.ok(error.problems.some(({ pointer }) => pointer === `/procurement/${field}`), String(error));
    assert.equal({}.id, undefined);
  });
}
