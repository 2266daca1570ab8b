"""Charts: documents of Vega-Lite, which a notebook shows."""

from __future__ import annotations

import json
from collections.abc import Container
from typing import Any

VEGA_LITE = "application/vnd.vegalite.v5+json"
"""What a notebook knows such a document by."""


class Chart(dict[str, Any]):
    """A chart as a document of Vega-Lite: a plain `dict`, which JupyterLab draws as it stands.

    Its numbers are those of a picture; the exact ones are texts in it, which a pointer shows.
    """

    def _repr_mimebundle_(
        self, include: Container[str] | None = None, exclude: Container[str] | None = None
    ) -> dict[str, Any]:
        """Give a notebook the document, and words to whatever cannot draw it."""
        bundle = {VEGA_LITE: dict(self), "text/plain": self["description"]}
        return {
            kind: content
            for kind, content in bundle.items()
            if (include is None or kind in include) and (exclude is None or kind not in exclude)
        }


def read(text: str) -> dict[str, Chart]:
    """Take the engine's documents apart, by the name of the chart."""
    return {name: Chart(document) for name, document in json.loads(text).items()}
