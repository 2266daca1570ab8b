// Simulates in a worker, so that a page stays alive, and ends the worker when nobody wants the result any more.

import { given } from "./documents.js";
import { internal } from "./engine.js";
import { errorOf } from "./errors.js";

const LANGUAGES = ["da", "en"];

/**
 * The functions that simulate where `compile` promises the compiled WebAssembly, and `start` gives a worker:
 * `{post, terminate}`, which hands messages and failures to the two functions that `start` is given.
 */
export function simulating(compile, start) {
  // Once, and not before somebody simulates.
  let compiled;

  async function simulated(documents, simulation, options, { more, pages = [], charts = [] }) {
    const asked = given(documents, simulation);
    const { onProgress, signal, keepDraws } = settings(options, more);
    const task = { ...asked, keepDraws, pages, charts };
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

  async function answered(documents, simulation, options, asked = {}) {
    const { rejection, failure, ...result } = await simulated(documents, simulation, options, asked);
    if (rejection !== undefined) throw errorOf(JSON.parse(rejection));
    if (failure !== undefined) throw internal(failure);
    return result;
  }

  return {
    async simulate(documents, simulation, options) {
      const { text, draws } = await answered(documents, simulation, options, { more: ["keepDraws"] });
      const result = JSON.parse(text);
      return draws === undefined ? result : { ...result, draws };
    },
    async simulateText(documents, simulation, options) {
      return (await answered(documents, simulation, options)).text;
    },
    async simulationReports(documents, simulation, options) {
      const { text, pages } = await answered(documents, simulation, options, { pages: LANGUAGES });
      return { json: text, ...Object.fromEntries(LANGUAGES.map((language, place) => [language, pages[place]])) };
    },
    async simulationCharts(documents, simulation, { language = "en", ...options } = {}) {
      if (!LANGUAGES.includes(language)) throw new RangeError(`there is no language ${JSON.stringify(language)}`);
      const { charts } = await answered(documents, simulation, options, { charts: [language] });
      return JSON.parse(charts[0]);
    },
  };
}

function settings(options = {}, more = []) {
  for (const name of Object.keys(options)) {
    if (!["onProgress", "signal", ...more].includes(name)) throw new TypeError(`there is no option ${JSON.stringify(name)}`);
  }
  const { onProgress, signal, keepDraws = false } = options;
  if (!["undefined", "function"].includes(typeof onProgress)) throw new TypeError("onProgress is a function");
  if (typeof keepDraws !== "boolean") throw new TypeError("keepDraws is true or false");
  return { onProgress, signal, keepDraws };
}
