import assert from "node:assert/strict";
import { test } from "node:test";

import { instances } from "./sabotage.js";

const { CalculationError, evaluateEnvelopeText, summaryEnvelope, EvaluationError } = await import("wholelife");

test("a trapped instance is never used again", () => {
  assert.equal(instances.length, 1);
  assert.throws(
    () => evaluateEnvelopeText("{}"),
    (error) =>
      error instanceof CalculationError &&
      error.code === "engine.internal" &&
      error.path === "" &&
      error.cause instanceof WebAssembly.RuntimeError,
  );
  assert.equal(instances.length, 2);
  // A refusal is an answer: the second instance stays.
  for (const verb of [evaluateEnvelopeText, summaryEnvelope, evaluateEnvelopeText]) {
    assert.throws(
      () => verb("no JSON"),
      (error) => error instanceof EvaluationError && error.code !== "engine.internal",
    );
  }
  assert.equal(instances.length, 2);
});
