// What a worker does: one simulation. It ends with its worker, so nothing is left to free.

import { initSync, simulate } from "../wasm/wholelife.js";
import { held } from "./documents.js";

/** Simulates, and hands `post` how far it is and then the result, with the memory that may be given away. */
export function perform({ module, documents, settings, keepDraws, pages, charts }, post) {
  try {
    initSync({ module });
    const told = { told: (done, of) => post({ progress: [done, of] }) };
    const simulated = simulate(held(documents), settings, keepDraws, pages, charts, told);
    const result = { text: simulated.text(), pages: simulated.pages(), charts: simulated.charts() };
    if (!keepDraws) return post(result);
    const columns = simulated.names().map((name, place) => [name, simulated.column(place)]);
    return post({ ...result, draws: Object.fromEntries(columns) }, columns.map(([, values]) => values.buffer));
  } catch (thrown) {
    // What the engine refuses it throws as text; anything else came from the machine below it.
    return post(typeof thrown === "string" ? { rejection: thrown } : { failure: thrown });
  }
}
