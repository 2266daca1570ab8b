// Draws under way: how far they are, and a button that ends them.

import * as wholelife from "wholelife";

import { words } from "./language.js";
import { asProblems, element, say } from "./outcome.js";

/** At which shares of the draws it is said how far they are: a reader of screens would say nothing else. */
const SAID = 4;

let running;

/** What was found, or its problems, each with its place; neither where the draws were ended. */
export async function simulated(documents, simulation, place) {
  stop();
  const { signal } = (running = new AbortController());
  let said = 0;
  const onProgress = (done, of) => {
    Object.assign(element("drawn"), { max: of, value: done });
    const share = Math.floor((SAID * done) / of);
    if (share === said || signal.aborted) return;
    said = share;
    say(words().drawn(Math.floor((100 * share) / SAID)));
  };
  show(true);
  say(words().drawn(0));
  try {
    return { result: await wholelife.simulate(documents, simulation, { onProgress, signal }) };
  } catch (error) {
    return signal.aborted ? {} : { problems: asProblems(error, place) };
  } finally {
    if (running?.signal === signal) show(false);
  }
}

/** Ends the draws that are under way, if there are any. */
export function stop() {
  if (running === undefined) return;
  running.abort();
  show(false);
  say(words().stopped);
}

function show(isRunning) {
  if (!isRunning) running = undefined;
  // A button that vanishes under the keyboard leaves it nowhere.
  const focused = document.activeElement === element("stop");
  element("drawing").hidden = !isRunning;
  element("drawn").value = 0;
  if (focused) element("simulate").focus();
}

element("stop").addEventListener("click", stop);
