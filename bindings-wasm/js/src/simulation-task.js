// What a worker does: one simulation after the other.

import { initSync, simulate } from "../wasm/wholelife.js";
import { held } from "./documents.js";

/** Simulates, and hands `post` how far it is and then the result, with the memory that may be given away. */
export function perform({ module, documents, settings, keepDraws, languages }, post) {
  try {
    initSync({ module });
    const simulated = simulate(held(documents), settings, keepDraws, { told: (done, of) => post({ progress: [done, of] }) });
    const told = languages.map((language) => [
      language,
      { html: simulated.html(language), text: simulated.text(language), charts: simulated.charts(language) },
    ]);
    const result = { json: simulated.json(), told: Object.fromEntries(told) };
    const names = keepDraws ? simulated.names() : [];
    const columns = names.map((name, place) => [name, simulated.column(place)]);
    // After anything else than a result the worker is ended, and its memory with it.
    simulated.free();
    if (keepDraws) result.draws = Object.fromEntries(columns);
    return post(result, columns.map(([, values]) => values.buffer));
  } catch (thrown) {
    // What the engine refuses it throws as text; anything else came from the machine below it.
    return post(typeof thrown === "string" ? { rejection: thrown } : { failure: thrown });
  }
}
