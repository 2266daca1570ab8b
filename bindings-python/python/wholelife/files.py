"""Documents on disk: finds the files of an evaluation, and says in which of them a problem is."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TypeAlias

Texts: TypeAlias = bytes | tuple[bytes, list[bytes], list[bytes], list[bytes]]
"""An envelope, or procurement, bids, assessments and decisions, as the engine takes them."""

MANY = "bids", "assessments", "decisions"

_MARKS = {
    "envelope": {"procurement", *MANY},
    "bids": {"bidder", "offers"},
    "assessments": {"finding", "evaluator"},
    "decisions": {"ruling", "decided_by"},
    "simulation": {"draws", "sampling"},
    "procurement": {"lots"},
}
"""The fields by which a kind of document is known."""


class Misuse(Enum):
    """What is wrong with the files named, in English and in Danish."""

    NO_FOLDER = "the folder {} does not exist", "mappen {} findes ikke"
    FOLDER_WITHOUT_PROCUREMENT = (
        "{} holds no procurement.json",
        "{} indeholder ingen procurement.json",
    )
    NO_PROCUREMENT = (
        "no procurement among the files: a bid is checked against its procurement",
        "intet udbudsmateriale blandt filerne: et tilbud kontrolleres efter det",
    )
    TWO_PROCUREMENTS = "two procurements: {} and {}", "to udbudsmaterialer: {} og {}"
    TWO_SIMULATIONS = (
        "settings of two simulations: {} and {}",
        "indstillinger for to simuleringer: {} og {}",
    )
    NOT_TAKEN = (
        (
            "not taken from the folder, so the evaluation might lack them: {}; documents stand in "
            "procurement.json, bids, assessments and decisions, and end in .json"
        ),
        (
            "tages ikke fra mappen, så beregningen kunne mangle dem: {}; dokumenter står i "
            "procurement.json, bids, assessments og decisions og ender på .json"
        ),
    )
    NOT_A_FILE = (
        "{} is not the name of a file to write",
        "{} er ikke navnet på en fil, der kan skrives",
    )
    NOT_WRITTEN = "{}: {}", "{}: {}"
    WRITTEN_OVER = (
        "{} holds documents of the evaluation and is not written over",
        "{} indeholder dokumenter til beregningen og overskrives ikke",
    )
    WRITTEN_TWICE = (
        "{} cannot hold both the report and the evaluation",
        "{} kan ikke indeholde både rapporten og beregningen",
    )


class FilesError(Exception):
    """The files named are not the files of an evaluation."""

    def __init__(self, misuse: Misuse, *files: object) -> None:
        """Take what is wrong and the files it is about."""
        english, danish = (words.format(*files) for words in misuse.value)
        super().__init__(english)
        self.by_language = {"en": english, "da": danish}


@dataclass(frozen=True)
class Found:
    """A document, and where it was found."""

    text: bytes
    file: Path
    pointer: str = ""
    """Its place in the file, if that holds an array of documents."""


@dataclass
class Files:
    """The documents of one evaluation."""

    envelope: Found | None = None
    procurement: Found | None = None
    expectations: Found | None = None
    simulation: Found | None = None
    many: dict[str, list[Found]] = field(default_factory=lambda: {kind: [] for kind in MANY})

    def add(self, kind: str, found: Found) -> None:
        """Take a document that is not an envelope."""
        if kind in MANY:
            self.many[kind].append(found)
        elif kind == "simulation":
            if self.simulation is not None:
                raise FilesError(Misuse.TWO_SIMULATIONS, self.simulation.file, found.file)
            self.simulation = found
        elif self.procurement is None:
            self.procurement = found
        else:
            raise FilesError(Misuse.TWO_PROCUREMENTS, self.procurement.file, found.file)

    def all(self) -> Iterator[Path]:
        """The files that hold them."""
        single = (self.envelope, self.procurement, self.expectations, self.simulation)
        alone = [found for found in single if found is not None]
        for found in [*alone, *(each for kind in MANY for each in self.many[kind])]:
            yield found.file

    def texts(self) -> Texts:
        """Give the documents to the engine."""
        if self.envelope is not None:
            return self.envelope.text
        if self.procurement is None:
            raise FilesError(Misuse.NO_PROCUREMENT)
        bids, assessments, decisions = ([each.text for each in self.many[kind]] for kind in MANY)
        return self.procurement.text, bids, assessments, decisions

    def locate(self, pointer: str) -> tuple[Path | None, str]:
        """Turn a pointer into the envelope into a file and a pointer into that."""
        of_envelope = not f"{pointer}/".startswith("/simulation/") or self.simulation is None
        if self.envelope is not None and of_envelope:
            return self.envelope.file, self.envelope.pointer + pointer
        _, kind, *steps = [*pointer.split("/"), ""]
        alone = {
            "procurement": self.procurement,
            "expectations": self.expectations,
            "simulation": self.simulation,
        }
        found = alone.get(kind)
        if kind in MANY and steps[0].isdecimal() and int(steps[0]) < len(self.many[kind]):
            found = self.many[kind][int(steps.pop(0))]
        if found is None:
            return None, pointer
        rest = "/".join(steps[:-1])
        return found.file, found.pointer + (f"/{rest}" if rest else "")


def in_folder(folder: Path) -> Files:
    """Take `procurement.json`, and `KIND.json` and `KIND/*.json` for each other kind, by name."""
    if not folder.exists():
        raise FilesError(Misuse.NO_FOLDER, folder)
    if not (folder / "procurement.json").is_file():
        raise FilesError(Misuse.FOLDER_WITHOUT_PROCUREMENT, folder)
    files = Files()
    for kind, file in _laid_out(folder):
        for found in _documents(file):
            files.add(kind, found)
    return files


def named(paths: Iterable[Path]) -> Iterator[Files]:
    """Take files by their shape and folders by their layout: the documents, then each envelope."""
    apart = Files()
    envelopes = []
    for path in paths:
        for place, file in _laid_out(path) if path.is_dir() else [("", path)]:
            for found in _documents(file):
                kind = place or _kind(found)
                if kind == "envelope":
                    envelopes.append(Files(envelope=found))
                else:
                    apart.add(kind, found)
    if envelopes and apart == Files(simulation=apart.simulation):
        # What is asked of a simulation is asked of the documents that it is named with.
        for files in envelopes:
            files.simulation = apart.simulation
    else:
        yield apart
    yield from envelopes


def _laid_out(folder: Path) -> Iterator[tuple[str, Path]]:
    taken = [
        (kind, file)
        for kind in ("procurement", *MANY)
        for file in [folder / f"{kind}.json", *sorted((folder / kind).glob("*.json"))]
        if file.is_file()
    ]
    # What was expected before the bids came in is for `lint`, what is drawn for `simulate`: no part
    # of an evaluation.
    others = {folder / "expectations.json", folder / "simulation.json"}
    known = {file for _, file in taken} | others
    left = _left_out(folder, known)
    # A folder of which nothing is taken is told as one without a procurement.
    if left and taken:
        names = ", ".join(str(file) for file in left)
        raise FilesError(Misuse.NOT_TAKEN, names)
    yield from taken


def _left_out(folder: Path, taken: set[Path]) -> list[Path]:
    """The files that look like documents and are not taken: a bid.JSON, a decision.json."""
    places = {folder / kind for kind in ("procurement", *MANY)}

    def looks_like_one(file: Path) -> bool:
        if file in taken or file.name.startswith(".") or not file.is_file():
            return False
        return file.parent in places or (file.suffix.lower() == ".json" and not _is_result(file))

    return sorted(file for file in folder.rglob("*") if looks_like_one(file))


def _is_result(file: Path) -> bool:
    """Whether the file holds a result, which may lie beside what it was made from."""
    try:
        fields = _JSON.decode(file.read_text("utf-8"))
    except (ValueError, RecursionError):
        return False
    return isinstance(fields, dict) and not fields.keys().isdisjoint(
        {"decision_decimals", "design"}
    )


def _documents(file: Path) -> Sequence[Found]:
    """The documents of a file: one, or each of an array, as it is written there."""
    text = file.read_bytes()
    try:
        return [
            Found(each.encode(), file, f"/{place}")
            for place, each in enumerate(_items(text.decode()))
        ]
    except (ValueError, RecursionError):
        # No array, or nothing that could be taken apart: the engine says what it is.
        return [Found(text, file)]


_JSON = json.JSONDecoder(parse_int=str, parse_float=str)
_MARK = re.compile(r"[ \t\n\r]*([\[\],]?)[ \t\n\r]*")


def _items(text: str) -> Iterator[str]:
    """Take a JSON array apart without reading its numbers."""
    mark, at = _mark(text, 0, "[")
    if text.startswith("]", at):
        mark, at = _mark(text, at, "]")
    while mark != "]":
        _, end = _JSON.raw_decode(text, at)
        yield text[at:end]
        mark, at = _mark(text, end, ",]")
    if at != len(text):
        raise ValueError


def _mark(text: str, at: int, wanted: str) -> tuple[str, int]:
    """Read one of the marks of an array and the space around it."""
    match = _MARK.match(text, at)
    if match is None or not match[1] or match[1] not in wanted:
        raise ValueError
    return match[1], match.end()


def _kind(found: Found) -> str:
    """The kind of a document by its fields, or by the name of its file if it cannot be read."""
    try:
        fields = _JSON.decode(found.text.decode())
    except (ValueError, RecursionError):
        fields = None
    keys = fields.keys() if isinstance(fields, dict) else ()
    for kind, marks in _MARKS.items():
        if not marks.isdisjoint(keys):
            return kind
    names = found.file.stem, found.file.parent.name
    return next((kind for kind in ("procurement", *MANY) if kind in names), "envelope")
