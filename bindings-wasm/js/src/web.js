import start from "../wasm/wholelife.js";
import { ready } from "./engine.js";

// Awaited here, so that a page that imports a function can call it: there is no unready state to forget.
await start();
ready();

export * from "./api.js";
export * as finance from "./finance.js";
