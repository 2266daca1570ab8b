// Lets the first instance trap and leaves what was thrown, then and afterwards, for the test.

import { instances } from "/test/sabotage.js";

const { evaluateEnvelopeText } = await import("/wholelife/src/web.js");

const thrown = (text) => {
  try {
    return evaluateEnvelopeText(text);
  } catch (error) {
    return error.code;
  }
};
globalThis.codes = [thrown("{}"), thrown("no JSON"), thrown("no JSON")];
globalThis.instances = instances.length;
globalThis.finished = true;
