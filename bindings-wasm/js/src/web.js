import start from "../wasm/wholelife.js";
import { ready } from "./engine.js";
import { simulating } from "./simulation.js";

// Awaited here, so that a page that imports a function can call it: there is no unready state to forget.
await start();
ready();

export * from "./api.js";
export * as finance from "./finance.js";
export const simulate = simulating(
  async () => {
    const response = await fetch(new URL("../wasm/wholelife_bg.wasm", import.meta.url));
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
    return WebAssembly.compile(await response.arrayBuffer());
  },
  (listener) => {
    const worker = new Worker(new URL("./simulation-worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => listener.told(data));
    worker.addEventListener("error", (event) => listener.failed(event.error ?? event));
    return { ask: (task) => worker.postMessage(task), rest: () => {}, terminate: () => worker.terminate() };
  },
);
