// Simulates in a worker, so that a page stays alive, and ends the worker when nobody wants the result any more.

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

/**
 * `simulate` where `compile` promises the compiled WebAssembly, and `start` gives a worker: `{post, terminate}`, which
 * hands messages and failures to the two functions that `start` is given.
 */
export function simulating(compile, start) {
  // Once, and not before somebody simulates.
  let compiled;

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
    try {
      return await new Promise((resolve, reject) => {
        abort = () => reject(signal.reason);
        signal?.addEventListener("abort", abort);
        const fail = (cause) => reject(internal(cause));
        worker = start((message) => {
          if (message.progress === undefined) return resolve(message);
          try {
            onProgress?.(...message.progress);
          } catch (thrown) {
            reject(thrown);
          }
        }, fail);
        worker.post({ module, ...task });
      });
    } finally {
      signal?.removeEventListener("abort", abort);
      worker?.terminate();
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
