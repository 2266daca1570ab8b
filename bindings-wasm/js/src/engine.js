// Keeps the WebAssembly instance: one that trapped is in an unknown state and never used again.

import { __wbg_reset_state as startAfresh, internal as internalText } from "../wasm/wholelife.js";
import { errorOf } from "./errors.js";

let trapped = false;
let fault;

/** To be called once, when the first instance runs. */
export function ready() {
  fault = internalText();
}

/** The answer of `work`, which calls the engine. */
export function run(work) {
  try {
    if (trapped) startAfresh();
    trapped = false;
    return work();
  } catch (thrown) {
    // What the engine refuses it throws as text; anything else came from the machine below it.
    if (typeof thrown === "string") throw errorOf(JSON.parse(thrown));
    discard();
    throw internal(thrown);
  }
}

/** The error that stands for a fault of the engine, whatever it was. */
export function internal(cause) {
  return errorOf(JSON.parse(fault), { cause });
}

/** At once, since the collector of garbage would otherwise call into the trapped instance. */
function discard() {
  try {
    startAfresh();
  } catch {
    trapped = true;
  }
}
