// Turns what JavaScript calls a document into the bytes of a JSON text, changing no value.
// `JSON.stringify` would: it writes `null` for NaN, `{}` for a Map, and drops a function without a word.

import { InvalidInput } from "./errors.js";

// The engine reads to a lesser depth, so what is left out below this one is never looked for.
const DEEPEST = 100;
const MOST_PROBLEMS = 1_000;

const WORDS = {
  "javascript.not_finite": {
    message: { da: "`{value}` er ikke et endeligt tal.", en: "`{value}` is not a finite number." },
    help: { da: "Udelad værdien, hvis den ikke er kendt.", en: "Leave the value out if it is not known." },
  },
  "javascript.no_json_form": {
    message: {
      da: "En værdi af typen `{value}` kan ikke skrives som JSON.",
      en: "A value of type `{value}` cannot be written as JSON.",
    },
    help: {
      da: "Brug tekst, tal, bigint, boolean, null, Array eller et almindeligt objekt; en dato skrives som tekst.",
      en: "Use a string, number, bigint, boolean, null, array or plain object; a date is written as a string.",
    },
  },
  "javascript.circular": {
    message: { da: "Værdien indeholder sig selv.", en: "The value contains itself." },
    help: { da: "Gentag indholdet, hvor det hører til.", en: "Repeat the content where it belongs." },
  },
};

/** The bytes of the documents of one evaluation, or an error that tells every value JSON cannot hold. */
export class Encoder {
  #problems = [];
  #unreported = 0;

  /** The bytes of the document that stands at `pointer` in the envelope. Text and bytes pass as they are. */
  document(document, pointer) {
    if (isBytes(document)) return document;
    return utf8(typeof document === "string" ? document : this.#text(document, pointer, []));
  }

  /** The bytes of each of the documents that stand as an array at `pointer`. */
  documents(documents, pointer) {
    if (Array.isArray(documents)) return documents.map((each, index) => this.document(each, `${pointer}/${index}`));
    throw new TypeError(`${pointer.slice(1)} is an array of documents, not ${kind(documents)}`);
  }

  /** Throws if anything could not be written. */
  check() {
    if (this.#problems.length > 0) {
      throw new InvalidInput({ problems: this.#problems, unreported: this.#unreported });
    }
  }

  #text(value, pointer, within) {
    switch (typeof value) {
      case "string":
      case "boolean":
        return JSON.stringify(value);
      case "bigint":
        return String(value);
      case "number":
        return Number.isFinite(value) ? JSON.stringify(value) : this.#refuse("not_finite", pointer, value);
      case "object":
        return value === null ? "null" : this.#composite(value, pointer, within);
      default:
        return this.#refuse("no_json_form", pointer, kind(value));
    }
  }

  #composite(value, pointer, within) {
    if (within.includes(value)) return this.#refuse("circular", pointer, "");
    if (within.length === DEEPEST) return "null";
    const inside = [...within, value];
    if (Array.isArray(value)) {
      const items = Array.from(value, (each, index) => this.#text(each, `${pointer}/${index}`, inside));
      return `[${items.join()}]`;
    }
    // A Date would be written as a moment of another day wherever midnight is not that of Greenwich.
    if (typeof value.toJSON === "function" && !(value instanceof Date)) {
      return this.#text(value.toJSON(), pointer, inside);
    }
    if (!isPlain(value)) return this.#refuse("no_json_form", pointer, kind(value));
    const fields = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([name, each]) => `${JSON.stringify(name)}:${this.#text(each, `${pointer}/${step(name)}`, inside)}`);
    return `{${fields.join()}}`;
  }

  #refuse(reason, pointer, value) {
    if (this.#problems.length < MOST_PROBLEMS) {
      const code = `javascript.${reason}`;
      const { message, help } = WORDS[code];
      const filled = ({ da, en }) => ({ da: da.replace("{value}", value), en: en.replace("{value}", value) });
      this.#problems.push({ code, pointer, message: filled(message), help: filled(help) });
    } else {
      this.#unreported += 1;
    }
    return "null";
  }
}

// By their tag and not by `instanceof`: a document may come from another frame.
function isBytes(value) {
  return Object.prototype.toString.call(value) === "[object Uint8Array]";
}

function isPlain(value) {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function kind(value) {
  if (typeof value !== "object") return typeof value;
  return value?.constructor?.name ?? Object.prototype.toString.call(value).slice(8, -1);
}

function step(name) {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Half a surrogate pair has no UTF-8. It becomes a byte that UTF-8 never has, and the engine says where. */
function utf8(text) {
  const encoder = new TextEncoder();
  if (text.isWellFormed()) return encoder.encode(text);
  const parts = text.split(/\p{Surrogate}/u).map((part) => encoder.encode(part));
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length + 1, -1)).fill(0xff);
  let start = 0;
  for (const part of parts) {
    bytes.set(part, start);
    start += part.length + 1;
  }
  return bytes;
}
