/** The engine did not evaluate the documents; `problems` says why. */
export class EvaluationError extends Error {
  /** Takes the engine's rejection. */
  constructor(rejection, options) {
    super(told(rejection), options);
    this.problems = rejection.problems;
    this.unreported = rejection.unreported;
  }

  /** The code of the first problem. */
  get code() {
    return this.problems[0].code;
  }

  /** The JSON Pointer of the first problem. */
  get path() {
    return this.problems[0].pointer;
  }

  /** The engine's rejection, so that `JSON.stringify` of the error gives it character by character. */
  toJSON() {
    return { problems: this.problems, unreported: this.unreported };
  }

  // On the prototype and not from the class, whose name a bundler may shorten.
  static {
    this.prototype.name = "EvaluationError";
  }
}

/** A document is not the JSON text it should be. */
export class MalformedInput extends EvaluationError {
  static {
    this.prototype.name = "MalformedInput";
  }
}

/** The documents are JSON, but do not describe an evaluation. */
export class InvalidInput extends EvaluationError {
  static {
    this.prototype.name = "InvalidInput";
  }
}

/** The documents are sound, but the engine cannot compute with them. */
export class CalculationError extends EvaluationError {
  static {
    this.prototype.name = "CalculationError";
  }
}

const BY_ROOM = new Map([
  ["json", MalformedInput],
  ["engine", CalculationError],
  ["calculation", CalculationError],
]);

/** The error of a rejection. */
export function errorOf(rejection, options) {
  const [room] = rejection.problems[0].code.split(".");
  return new (BY_ROOM.get(room) ?? InvalidInput)(rejection, options);
}

function told({ problems, unreported }) {
  const lines = problems.map(({ code, pointer, message, help }) =>
    `${code}${pointer && ` at ${pointer}`}: ${message.en} ${help.en}`.trimEnd(),
  );
  if (unreported > 0) lines.push(`and ${unreported} more`);
  if (lines.length === 1) return lines[0];
  return [`${problems.length + unreported} problems`, ...lines.map((line) => `- ${line}`)].join("\n");
}
