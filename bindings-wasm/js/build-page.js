// Builds the page of ../web from the packed package: `node build-page.js TARBALL FOLDER`.

import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

import { build } from "vite";

import { calculations } from "./calculations.js";

const EXAMPLE = fileURLToPath(new URL("../../examples/incontinence/", import.meta.url));

/** Installs the tarball beside a copy of the page, as a stranger would, and bundles both into `folder`. */
export async function buildPage(tarball, folder) {
  const root = mkdtempSync(join(tmpdir(), "wholelife-page-"));
  try {
    cpSync(fileURLToPath(new URL("../web/", import.meta.url)), root, { recursive: true });
    const example = join(root, "public", "example");
    const isDocument = (path) => !path.includes(".") || path.endsWith(".json");
    cpSync(EXAMPLE, example, { recursive: true, filter: (path) => isDocument(path.slice(EXAMPLE.length)) });
    const files = readdirSync(example, { recursive: true }).filter((path) => path.endsWith(".json"));
    const names = files.map((path) => path.replaceAll(sep, "/")).sort();
    writeFileSync(join(example, "index.json"), JSON.stringify(names));
    writeFileSync(join(root, "public", "calculations.json"), JSON.stringify(calculations()));
    writeFileSync(join(root, "package.json"), '{"private": true, "type": "module"}');
    install(tarball, root);
    await build({ root, base: "./", logLevel: "warn", build: { outDir: resolve(folder), emptyOutDir: true } });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Installs a packed package into a project, from the file alone. */
export function install(tarball, root) {
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", "--loglevel=error", resolve(tarball)], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) await buildPage(argv[2], argv[3]);
