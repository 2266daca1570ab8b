"""Writes the Python types of the documents from their JSON Schemas: `generate.py [FOLDER]`.

The types of what people write are typed dictionaries, those of what the engine writes are records.
Without a folder the files of the package are replaced.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SCHEMAS = HERE.parent.parent / "core" / "schema"
PACKAGE = HERE.parent / "python" / "wholelife"

OPTIONS = [
    *("--input-file-type", "jsonschema", "--target-python-version", "3.11"),
    *("--custom-template-dir", str(HERE), "--formatters", "builtin", "--disable-warnings"),
    *("--use-schema-description", "--use-field-description", "--use-title-as-name"),
    *("--use-standard-collections", "--use-generic-container-types", "--use-exact-imports"),
    *("--enum-field-as-literal", "all", "--collapse-root-models", "--use-union-operator"),
]
DOCUMENTS = ["--output-model-type", "typing.TypedDict", "--no-use-closed-typed-dict"]
RECORDS = [
    *("--output-model-type", "dataclasses.dataclass", "--keyword-only"),
    *("--base-class", "wholelife.record.Record"),
]

WRITTEN = {
    "decimal": "wholelife.encoding.Number",
    "date": "wholelife.encoding.Date",
}
"""What a document may hold where the schema says a format."""

MODULES = [
    ("envelope", "documents", DOCUMENTS, "The documents people write, as types."),
    ("calculation", "calculation", DOCUMENTS, "The calculations people ask for, as types."),
    ("evaluation", "evaluation", RECORDS, "The evaluation, as the engine writes it."),
    ("analysis", "analysis", RECORDS, "The analysis, as the engine writes it."),
    ("expectations", "expectations", DOCUMENTS, "What the buyer expects of the bids, as types."),
    ("simulation", "simulation", DOCUMENTS, "What a simulation is asked, as types."),
    ("lint", "linted", RECORDS, "What is found before publication, as the engine writes it."),
    ("simulation", "simulation", DOCUMENTS, "What a simulation is asked, as types."),
    ("sensitivity", "sensitivity", RECORDS, "What comes out with other values."),
    (
        "simulation_result",
        "simulated",
        RECORDS,
        "What a simulation found, as the engine writes it.",
    ),
    ("explanation", "explanation", RECORDS, "The explanation of an award."),
    ("pact_footprints", "pact", RECORDS, "What is read of product footprints of PACT."),
    ("answer", "answer", RECORDS, "The answer to a calculation, as the engine writes it."),
]
"""Schema, module, kind of types, and what the module says of itself."""
WRITTEN_BY_PEOPLE = ("envelope", "calculation", "expectations", "simulation")
PARTS_OF_DOCUMENTS = {"pact_footprints": "ProductFootprint"}
"""What the engine writes as people would write it, to be put into a document."""
PARTS = "parts", "The parts that several documents of the engine share, each one type."


def main() -> None:
    """Write the modules."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PACKAGE
    schemas = {name: schema(name) for name, *_ in MODULES}
    shared = parts([each for name, each in schemas.items() if name not in WRITTEN_BY_PEOPLE])
    file, title = PARTS
    write(one_schema(shared), RECORDS, folder / f"{file}.py", title)
    for name, file, options, title in MODULES:
        if name not in WRITTEN_BY_PEOPLE:
            refer_to(shared, schemas[name])
        write(schemas[name], options, folder / f"{file}.py", title)


def schema(name: str) -> dict[str, Any]:
    """Read a schema, with the types that stand for its formats where people write."""
    document: dict[str, Any] = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    if name in WRITTEN_BY_PEOPLE:
        for definition in document["$defs"].values():
            if definition.get("format") in WRITTEN:
                definition["customTypePath"] = WRITTEN[definition["format"]]
    if part := PARTS_OF_DOCUMENTS.get(name):
        definitions = document["$defs"]
        definitions[part] = {"customTypePath": f"wholelife.documents.{part}"}
        while unused := definitions.keys() - named([document["properties"], definitions]):
            for each in unused:
                del definitions[each]
    return document


def parts(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    """Find the definitions that several schemas hold alike, down to the last part."""
    standing: dict[str, list[Any]] = {}
    for document in schemas:
        for name, definition in document["$defs"].items():
            standing.setdefault(name, []).append(definition)
    same = {
        name: first
        for name, (first, *others) in standing.items()
        if others and all(first == other for other in others)
    }
    while apart := [name for name, each in same.items() if not named(each) <= same.keys()]:
        for name in apart:
            del same[name]
    # A word is no type of its own: it is written out in the records that use it.
    records = [each for each in same.values() if each.get("type") == "object"]
    words = named(records)
    return {
        name: each for name, each in same.items() if each.get("type") == "object" or name in words
    }


def one_schema(shared: dict[str, Any]) -> dict[str, Any]:
    """Hold all parts in one schema, whose root is one that no other refers to."""
    root = min(shared.keys() - named(list(shared.values())))
    others = {name: each for name, each in shared.items() if name != root}
    return {"title": root, **shared[root], "$defs": others}


def refer_to(shared: dict[str, Any], schema: dict[str, Any]) -> None:
    """Put the name of each shared record for its definition; drop what only they use."""
    definitions = schema["$defs"]
    for name in shared.keys() & definitions.keys():
        if shared[name].get("type") == "object":
            definitions[name] = {"customTypePath": f"wholelife.parts.{name}"}
    for name in shared.keys() & definitions.keys() - named(list(schema.values())):
        del definitions[name]


def named(schema: object) -> set[str]:
    """Collect the names of the definitions that a schema refers to."""
    if isinstance(schema, list):
        return set().union(*map(named, schema))
    if not isinstance(schema, dict):
        return set()
    reference = schema.get("$ref", "").removeprefix("#/$defs/")
    return {reference} - {""} | named(list(schema.values()))


def write(schema: dict[str, Any], options: list[str], target: Path, title: str) -> None:
    """Write the types of one schema."""
    origin = "Generated from the JSON Schema by `types/generate.py`: do not edit."
    header = f'"""{title}\n\n{origin}\n"""'
    name_branches({schema["title"]: schema, **schema["$defs"]})
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "schema.json"
        source.write_text(json.dumps(schema), "utf-8")
        files = ["--input", str(source), "--output", str(target)]
        run("datamodel_code_generator", *OPTIONS, *options, *files, "--custom-file-header", header)
    run("ruff", "check", "--quiet", "--isolated", "--select=F401,I001", "--fix", str(target))
    run("ruff", "format", "--quiet", "--isolated", "--line-length=100", str(target))


def name_branches(definitions: dict[str, Any]) -> None:
    """Name each branch of a choice after its word: `RuleRatioToLowest`, not `Rule1`."""
    for name, definition in definitions.items():
        for branch in definition.get("oneOf", ()):
            if len(branch.get("required", ())) == 1:
                branch["title"] = name + branch["required"][0].title().replace("_", "")


def run(module: str, *arguments: str) -> None:
    """Run a module of this Python as a program."""
    subprocess.run([sys.executable, "-m", module, *arguments], check=True)  # noqa: S603 - our own words


if __name__ == "__main__":
    main()
