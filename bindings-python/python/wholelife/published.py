"""What the engine publishes of itself: schemas, ways to award, and its words."""

from __future__ import annotations

import json
from typing import Any

from . import _native


def schema(name: str) -> dict[str, Any]:
    """Give the JSON Schema of a kind of document: `envelope`, `procurement`, `evaluation`, ...

    The name of a calculation, `reuse_comparison` for instance, gives that of its question.
    """
    document: dict[str, Any] = json.loads(_native.schema(name))
    return document


def presets() -> list[dict[str, Any]]:
    """Give published ways to award: fragments of a procurement, and what is to be filled in."""
    documents: list[dict[str, Any]] = json.loads(_native.presets())
    return documents


def catalogue() -> dict[str, Any]:
    """Give the catalogues of problems, formulas and labels, in Danish and English."""
    document: dict[str, Any] = json.loads(_native.catalogue())
    return document
