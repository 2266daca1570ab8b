"""Turns what Python calls a document into the bytes of a JSON text, changing no value."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from operator import index
from pathlib import Path
from typing import TypeAlias

from .errors import InvalidInput

Document: TypeAlias = Mapping[str, object] | str | os.PathLike[str]
"""A document: a mapping, a JSON text, or the path of a file that holds one."""

Number: TypeAlias = Decimal | int | float | str
"""A number in a mapping, taken exactly; a float counts as its shortest digits."""

Date: TypeAlias = date | str
"""A calendar date in a mapping; a text reads YYYY-MM-DD."""

_DEEPEST = 100
_MOST_PROBLEMS = 1_000
_MOST_DIGITS = 1_000


def encode(document: Document, pointer: str = "") -> bytes:
    """Give the JSON text of a document that stands at `pointer` in the envelope.

    A text and a file pass as they are: whether they are UTF-8, and JSON, is the engine's to say.
    But a text without a brace is no document: it is the name of a file, and `str` is not a path.
    """
    if isinstance(document, str):
        if document.strip() and "{" not in document:
            # As it can be printed: half of a pair of surrogates cannot.
            start = document[:80].encode("utf-8", "replace").decode()
            raise InvalidInput(_rejection([("python.text_not_path", pointer, start)]))
        return document.encode("utf-8", "surrogatepass")
    if isinstance(document, os.PathLike):
        return Path(document).read_bytes()
    if isinstance(document, Mapping):
        return _from_mapping(document, pointer)
    message = (
        "a document is a mapping, a JSON text (str) or a path (os.PathLike), "
        f"not {type(document).__name__}"
    )
    raise TypeError(message)


def encode_all(documents: Iterable[Document], pointer: str) -> list[bytes]:
    """Give the JSON texts of documents that stand as an array at `pointer` in the envelope."""
    if isinstance(documents, (str, bytes, Mapping, os.PathLike)):
        message = f"{pointer[1:]} is a sequence of documents, not one {type(documents).__name__}"
        raise TypeError(message)
    return [encode(each, f"{pointer}/{place}") for place, each in enumerate(documents)]


def _from_mapping(document: Mapping[str, object], pointer: str) -> bytes:
    try:
        text = json.dumps(
            document, default=_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":")
        )
    except (TypeError, ValueError, RecursionError):
        faults = list(_faults(document, pointer, ()))
        if not faults:
            raise
        raise InvalidInput(_rejection(faults)) from None
    return text.encode("utf-8", "surrogatepass")


def _plain(value: object) -> object:
    """What stands in JSON for a value that JSON does not know."""
    if isinstance(value, Decimal) and value.is_finite():
        # Digits without an exponent, unless there would be pages of them.
        return f"{value:f}" if abs(value.adjusted()) < _MOST_DIGITS else str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    return index(value)  # type: ignore[arg-type] # a TypeError is what `json` expects here


_WORDS = {
    "python.not_finite": (
        "`{value}` er ikke et endeligt tal.",
        "Udelad værdien, hvis den ikke er kendt.",
        "`{value}` is not a finite number.",
        "Leave the value out if it is not known.",
    ),
    "python.no_json_form": (
        "En værdi af typen `{value}` kan ikke skrives som JSON.",
        "Brug dict, list, str, Decimal, int, float, bool, date eller None.",
        "A value of type `{value}` cannot be written as JSON.",
        "Use dict, list, str, Decimal, int, float, bool, date or None.",
    ),
    "python.key_not_text": (
        "Nøglen `{value}` er ikke en tekst.",
        "Brug str som nøgle.",
        "The key `{value}` is not a text.",
        "Use str as key.",
    ),
    "python.text_not_path": (
        "`{value}` er ikke et dokuments JSON-tekst, og en str er aldrig navnet på en fil.",
        "Skriv pathlib.Path(…) om navnet på en fil.",
        "`{value}` is not the JSON text of a document, and a str is never the name of a file.",
        "Put pathlib.Path(…) around the name of a file.",
    ),
    "python.too_long": (
        "Tallet har for mange cifre.",
        "Skriv tallet med de cifre, der betyder noget.",
        "The number has too many digits.",
        "Write the digits that matter.",
    ),
    "python.too_deep": (
        "Værdien indeholder sig selv eller er dybere end {value} niveauer.",
        "Gør dokumentet fladere.",
        "The value contains itself, or is deeper than {value} levels.",
        "Make the document flatter.",
    ),
}
"""What only Python can be asked to evaluate: each code's message and help, Danish and English."""

_Fault = tuple[str, str, object]


def _faults(value: object, pointer: str, within: tuple[int, ...]) -> Iterator[_Fault]:
    """Find what keeps a value from being JSON: the code, the pointer, and what is to be named."""
    if isinstance(value, (Mapping, list, tuple)):
        if len(within) == _DEEPEST or id(value) in within:
            yield "python.too_deep", pointer, _DEEPEST
            return
        named = value.items() if isinstance(value, Mapping) else enumerate(value)
        for key, each in named:
            if not isinstance(key, (str, int, float, bool, type(None))):
                yield "python.key_not_text", pointer, repr(key)[:80]
                continue
            step = str(key).replace("~", "~0").replace("/", "~1")
            yield from _faults(each, f"{pointer}/{step}", (*within, id(value)))
        return
    try:
        json.dumps(value, default=_plain, allow_nan=False)
    except TypeError:
        finite = not isinstance(value, Decimal)
        code = "python.no_json_form" if finite else "python.not_finite"
        yield code, pointer, type(value).__name__ if finite else value
    except ValueError:
        code = "python.not_finite" if isinstance(value, float) else "python.too_long"
        yield code, pointer, value if isinstance(value, float) else ""


def _rejection(faults: list[_Fault]) -> str:
    """Write faults as the engine writes a rejection."""
    problems = []
    for code, pointer, value in faults[:_MOST_PROBLEMS]:
        message_da, help_da, message_en, help_en = (
            text.format(value=value) for text in _WORDS[code]
        )
        problems.append(
            {
                "code": code,
                "pointer": pointer,
                "message": {"da": message_da, "en": message_en},
                "help": {"da": help_da, "en": help_en},
            }
        )
    unreported = max(0, len(faults) - _MOST_PROBLEMS)
    document = {"problems": problems, "unreported": unreported}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))
