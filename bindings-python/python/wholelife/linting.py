"""What a procurement will do to the bids that are expected, found before it is published."""

from __future__ import annotations

from . import _native
from .documents import Procurement
from .encoding import Document, encode
from .expectations import Expectations
from .language import Language
from .linted import Lint


def lint(procurement: Procurement | Document, expectations: Expectations | Document) -> Lint:
    """Look through a procurement before it is published, by what is expected of its bids.

    Raises an `EvaluationError` whose `problems` are all that stand in the way.
    """
    return Lint.from_json(_native.lint(*_draft(procurement, expectations)))


def lint_report(
    procurement: Procurement | Document,
    expectations: Expectations | Document,
    *,
    language: Language = "en",
) -> str:
    """Look through a procurement before it is published: a self-contained HTML page."""
    return _native.lint_report(*_draft(procurement, expectations), language)


def lint_summary(
    procurement: Procurement | Document,
    expectations: Expectations | Document,
    *,
    language: Language = "en",
) -> str:
    """Look through a procurement before it is published: a plain text for a terminal."""
    return _native.lint_summary(*_draft(procurement, expectations), language)


def _draft(
    procurement: Procurement | Document, expectations: Expectations | Document
) -> tuple[bytes, bytes]:
    return encode(procurement, "/procurement"), encode(expectations, "/expectations")
