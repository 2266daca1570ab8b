// Simulates in a worker, so that a page stays alive, and ends the worker when nobody wants its result any more.

import { given } from "./documents.js";
import { internal } from "./engine.js";
import { errorOf } from "./errors.js";

const LANGUAGES = ["da", "en"];

/** What a simulation found: its fields as they are read, and what the worker told of it before it ended. */
class Simulated {
  #json;
  #told;

  constructor(json, told, draws) {
    this.#json = json;
    this.#told = told;
    Object.assign(this, JSON.parse(json), draws === undefined ? {} : { draws });
  }

  toText(options) {
    return this.#shown(options).text;
  }

  toHtml(options) {
    return this.#shown(options).html;
  }

  toCharts(options) {
    return JSON.parse(this.#shown(options).charts);
  }

  get json() {
    return this.#json;
  }

  #shown(options = {}) {
    for (const name of Object.keys(options)) {
      if (name !== "language") throw new TypeError(`there is no option ${JSON.stringify(name)}`);
    }
    const { language = "en" } = options;
    if (!Object.hasOwn(this.#told, language)) {
      throw new RangeError(`the simulation was not told in the language ${JSON.stringify(language)}`);
    }
    return this.#told[language];
  }
}

/** How long a worker that has simulated waits for another simulation, in milliseconds. */
const PATIENCE = 10_000;

/** Nobody listens any more. */
const NOBODY = { told: () => {}, failed: () => {} };

/**
 * `simulate` where `compile` promises the compiled WebAssembly, and `start` gives a worker: `{ask, rest, terminate}`,
 * which hands its messages and failures to the listener `{told, failed}` that `start` is given.
 */
export function simulating(compile, start) {
  // Once, and not before somebody simulates.
  let compiled;
  // The worker that has simulated last, while it has nothing to do: to start one takes longer than many a simulation.
  let waiting;

  function hired() {
    const worker = waiting ?? started();
    clearTimeout(worker.patience);
    waiting = undefined;
    return worker;
  }

  function started() {
    const listener = { ...NOBODY };
    return { listener, ...start(listener) };
  }

  /** Lets a worker wait where none does yet, and ends any other. */
  function left(worker, isSound) {
    Object.assign(worker.listener, NOBODY);
    if (!isSound || waiting !== undefined) return worker.terminate();
    const forget = () => {
      if (waiting === worker) waiting = undefined;
      worker.terminate();
    };
    worker.listener.failed = forget;
    worker.rest();
    worker.patience = setTimeout(forget, PATIENCE);
    // In Node the clock keeps no process from ending; in a page it is a number.
    worker.patience.unref?.();
    waiting = worker;
  }

  async function answered(task, { onProgress, signal }) {
    signal?.throwIfAborted();
    compiled ??= compile();
    const module = await compiled.catch((cause) => {
      compiled = undefined;
      throw cause;
    });
    signal?.throwIfAborted();
    let worker;
    let abort;
    let answer;
    try {
      answer = await new Promise((resolve, reject) => {
        abort = () => reject(signal.reason);
        signal?.addEventListener("abort", abort);
        worker = hired();
        worker.listener.failed = (cause) => reject(internal(cause));
        worker.listener.told = (message) => {
          if (message.progress === undefined) return resolve(message);
          try {
            onProgress?.(...message.progress);
          } catch (thrown) {
            reject(thrown);
          }
        };
        worker.ask({ module, ...task });
      });
      return answer;
    } finally {
      signal?.removeEventListener("abort", abort);
      // Draws that were kept took memory, which no worker gives back before it ends.
      if (worker !== undefined) left(worker, answer?.json !== undefined && !task.keepDraws);
    }
  }

  return async function simulate(documents, simulation, options) {
    const asked = given(documents, simulation);
    const { keepDraws, languages, ...watched } = settings(options);
    const { rejection, failure, json, told, draws } = await answered({ ...asked, keepDraws, languages }, watched);
    if (rejection !== undefined) throw errorOf(JSON.parse(rejection));
    if (failure !== undefined) throw internal(failure);
    return new Simulated(json, told, draws);
  };
}

function settings(options = {}) {
  for (const name of Object.keys(options)) {
    if (!["onProgress", "signal", "keepDraws", "languages"].includes(name)) {
      throw new TypeError(`there is no option ${JSON.stringify(name)}`);
    }
  }
  const { onProgress, signal, keepDraws = false, languages = LANGUAGES } = options;
  if (!["undefined", "function"].includes(typeof onProgress)) throw new TypeError("onProgress is a function");
  if (typeof keepDraws !== "boolean") throw new TypeError("keepDraws is true or false");
  if (!Array.isArray(languages)) throw new TypeError("languages is an array");
  for (const language of languages) {
    if (!LANGUAGES.includes(language)) throw new RangeError(`there is no language ${JSON.stringify(language)}`);
  }
  return { onProgress, signal, keepDraws, languages };
}
