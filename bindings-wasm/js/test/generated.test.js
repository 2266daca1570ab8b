import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { generate } from "../generate-types.js";

test("the types are those of the schemas", async () => {
  for (const [file, text] of await generate()) {
    assert.equal(readFileSync(file, "utf8"), text, `${file.pathname} is stale: npm run types`);
  }
});

test("the package has the version of the crate", () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  const workspace = readFileSync(new URL("../../../Cargo.toml", import.meta.url), "utf8");
  assert.equal(version, /^version = "(.*)"$/m.exec(workspace)[1]);
});
