import { readFileSync } from "node:fs";

import { initSync } from "../wasm/wholelife.js";
import { ready } from "./engine.js";

initSync({ module: readFileSync(new URL("../wasm/wholelife_bg.wasm", import.meta.url)) });
ready();

export * from "./api.js";
export * as finance from "./finance.js";
