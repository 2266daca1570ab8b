// Generated from the JSON Schema; `npm run types` writes it anew.

export interface Rejection {
  problems: Problem[];
  unreported: number;
}
export interface Problem {
  code: string;
  pointer: string;
  message: Text;
  help: Text;
}
export interface Text {
  da: string;
  en: string;
}
