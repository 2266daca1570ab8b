// Where the page finds in a text what a problem's pointer leads to.

import assert from "node:assert/strict";
import { test } from "node:test";

import { rangeOf } from "../../web/documents.js";

const TEXT = '{"a": [1, {"b/c": "x, \\"]", "d": [{"e": -2.5}, []]}], "f": {}, "~": null}';
const at = (pointer, text = TEXT) => text.slice(...rangeOf(text, pointer));

test("a pointer leads to the value, or to what should have held it", () => {
  const leads = { "/a/0": "1", "/a/1/b~1c": '"x, \\"]"', "/a/1/d/0/e": "-2.5", "/a/1/d/1": "[]", "/~0": "null" };
  for (const [pointer, value] of Object.entries(leads)) assert.equal(at(pointer), value, pointer);
  assert.equal(at("/f/missing"), "{}");
  assert.equal(at("/a/1/d/0/missing/deeper"), '{"e": -2.5}');
  assert.equal(at(""), TEXT);
});

test("in a text that cannot be read a pointer leads as far as it goes", () => {
  assert.equal(at("/a/1", '{"a": [1, {"b": '), "{");
  assert.equal(at("/a", ""), "");
});
