// Generated from the JSON Schema; `npm run types` writes it anew.

/**
 * Input that was not evaluated, with every problem that stands in the way.
 */
export interface Rejection {
  /**
   * The problems, in the order of the document.
   */
  problems: Problem[];
  /**
   * How many more there are than are listed.
   */
  unreported: number;
}
/**
 * One fault of a document.
 */
export interface Problem {
  /**
   * A stable code, `room.reason`.
   */
  code: string;
  /**
   * What to do about it.
   */
  help: {
    /**
     * Danish.
     */
    da: string;
    /**
     * English.
     */
    en: string;
  };
  /**
   * What is wrong.
   */
  message: {
    /**
     * Danish.
     */
    da: string;
    /**
     * English.
     */
    en: string;
  };
  /**
   * Where it is: a JSON Pointer into the envelope.
   */
  pointer: string;
}
