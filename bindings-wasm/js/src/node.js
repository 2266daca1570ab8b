import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { Worker } from "node:worker_threads";

import { initSync } from "../wasm/wholelife.js";
import { ready } from "./engine.js";
import { simulating } from "./simulation.js";

initSync({ module: readFileSync(new URL("../wasm/wholelife_bg.wasm", import.meta.url)) });
ready();

export * from "./api.js";
export * as finance from "./finance.js";
export const simulate = simulating(
  async () => WebAssembly.compile(await readFile(new URL("../wasm/wholelife_bg.wasm", import.meta.url))),
  (listener) => {
    // Options of the command, `--input-type` for instance, are not for a file of the package.
    const worker = new Worker(new URL("./simulation-thread.js", import.meta.url), { execArgv: [] });
    worker.on("message", (message) => listener.told(message));
    worker.on("error", (cause) => listener.failed(cause));
    return {
      ask: (task) => {
        worker.ref();
        worker.postMessage(task);
      },
      // A worker without work does not keep the process from ending.
      rest: () => worker.unref(),
      terminate: () => worker.terminate(),
    };
  },
);
