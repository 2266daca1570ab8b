// A reporter that prints what failed, and one line otherwise.

import { spec } from "node:test/reporters";

export default async function* failures(source) {
  let passed = 0;
  const failed = [];
  for await (const event of source) {
    if (event.type === "test:pass") passed += 1;
    if (event.type === "test:fail") failed.push(event);
    if (event.type === "test:stderr") yield event.data.message;
  }
  if (failed.length === 0) {
    yield `npm package: ${passed} tests passed\n`;
    return;
  }
  const printer = new spec();
  for (const event of failed) printer.write(event);
  printer.end();
  for await (const text of printer) yield String(text);
}
