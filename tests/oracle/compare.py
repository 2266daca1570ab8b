"""Holds the engine against the oracle on random envelopes and calculations.

    python tests/oracle/compare.py --count 500 --seed 1
    python tests/oracle/compare.py --count 500 --seed 1 --analyse
    python tests/oracle/compare.py --file envelope.json
    python tests/oracle/compare.py --command "target/release/lines" --count 500

Without `--command` the installed package `wholelife` is asked, and every fourth question is a
calculation, or with `--analyse` every question an analysis. A command is given one envelope a
line and answers each with one line: the evaluation or the rejection. Words and the order of the
bids have to agree, and numbers to within 1e-12 + 1e-20 times the sum of their absolute addends.
The first disagreement is reported, and its envelope is written to a file.
"""

from __future__ import annotations

import argparse
import importlib
import shlex
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

import analysis
import cohort
import decision
import double
import generate
import generate_analysis
import generate_calculation
import generate_decision
import generate_health
import generate_lots
import generate_reuse
import generate_valued
import health
import oracle
import ppwr
import reuse_compared
import valued
import worth
from estimate import Estimated
from number import Number, decided

Engine = Callable[[str], str]
Reading = Callable[[dict[str, Any]], dict[str, Any]]

CALCULATIONS = 4
"""Every so many questions one is a calculation."""

LOTS = 5
"""Every so many questions one is of several lots under limits, where it is no calculation."""
VALUED = 10
"""One question of so many is a calculation of emissions."""
DECISION = 10
"""One question of so many is about draws of a decision."""
HEALTH = 20
"""One question of so many is a calculation of patient value."""
REUSE = 40
"""Every so many questions one is a comparison of products used once or many times."""

NAMES = {
    "reasons": ("code", "subject"),
    "by_phase": ("phase",),
    "by_payer": ("party",),
    "by_participant": ("party",),
    "budget": ("payer", "participant"),
    "shares": ("payer", "participant"),
}
"""The fields by which the entries of a list are known where their order carries no meaning."""


def differences(expected: Any, found: Any, at: str = "") -> Iterator[str]:
    """Every place where the evaluation is not what the oracle expects."""
    if isinstance(found, dict) and "derivation" in found:
        found = found["values"] if "values" in found else found["value"]
    if isinstance(expected, Number):
        yield from number_differences(expected, found, at)
    elif isinstance(expected, Estimated):
        if not expected.agrees(found):
            yield f"{at}: {shown(expected)} expected, {shown(found)} found"
    elif isinstance(expected, dict) and isinstance(found, dict):
        for key, value in expected.items():
            inside = found.get(key)
            if key == "flags":
                inside = {
                    (flag["code"], frozenset(flag["subjects"]), frozenset(flag.get("places", [])))
                    for flag in inside or []
                    if flag["code"] in {*double.CODES, *ppwr.CODES}
                }
            if key in NAMES and isinstance(value, dict) and isinstance(inside, list):
                inside = named(inside, NAMES[key])
                for name in inside.keys() - value.keys():
                    yield f"{at}/{key}/{name}: not expected"
            yield from differences(value, inside, f"{at}/{key}")
    elif isinstance(expected, list) and isinstance(found, list):
        if len(expected) != len(found):
            yield f"{at}: {len(expected)} entries expected, {len(found)} found"
        for position, (one, other) in enumerate(zip(expected, found, strict=False)):
            yield from differences(one, other, f"{at}/{position}")
    elif expected != found:
        yield f"{at}: {shown(expected)} expected, {shown(found)} found"


def named(entries: list[Any], fields: tuple[str, ...]) -> dict[tuple[Any, ...], Any]:
    """The entries by name."""
    return {tuple(entry.get(field) for field in fields): entry for entry in entries}


def number_differences(expected: Number, found: Any, at: str) -> Iterator[str]:
    """A number that is missing, or too far from the oracle's."""
    if not isinstance(found, str):
        yield f"{at}: {shown(expected)} expected, {shown(found)} found"
        return
    allowed = Fraction(1, 10**12) + Fraction(expected.size) / 10**20
    if abs(decided(expected) - Fraction(found)) > allowed:
        yield f"{at}: {shown(expected)} expected, {found} found"


def shown(value: Any) -> str:
    """A value in a message."""
    if isinstance(value, Number):
        return f"{generate.written(decided(value))}"
    if isinstance(value, Estimated):
        return f"{'the root of ' if value.is_square else ''}{float(value.value)}"
    text = repr(value)
    return text if len(text) <= 100 else f"{text[:100]}…"


def disagreements(envelope: str, answer: str, read: Reading = oracle.evaluate) -> list[str]:
    """Where the engine's answer is not the oracle's, which reads the documents in one way."""
    found = oracle.read(answer)
    asked = oracle.read(envelope)
    if "procurement" not in asked:
        readings = [valued, health, cohort, decision]
        known = [one.answer for one in readings if not one.CALCULATIONS.keys().isdisjoint(asked)]
        if "reuse_comparison" in asked:
            known = [reuse_compared.answer]
        return list(differences([*known, worth.answer][0](asked), found))
    codes = [problem["code"] for problem in found.get("problems", [])]
    try:
        expected = read(asked)
    except oracle.Refused as refused:
        code = str(refused)
        return [] if code in codes else [f"{code} expected, found {codes or 'an answer'}"]
    if "lots" not in found:
        details = [
            f"{problem['code']} at {problem['pointer']}: {problem['message']['en']}"
            for problem in found.get("problems", [])
        ]
        return ["an answer expected, found " + "; ".join(details)]
    return list(differences(expected, found))


def package(analyse: bool = False) -> Engine:
    """The installed Python package; it analyses what it would evaluate, or not."""
    # Imported by name, so that comparing with a command needs no package.
    wholelife = importlib.import_module("wholelife")
    native = importlib.import_module("wholelife._native")

    def ask(envelope: str) -> str:
        try:
            if not envelope.startswith('{"procurement"'):
                return str(native.calculate(envelope.encode()))
            if analyse:
                return str(native.analyse(envelope.encode(), False))
            return str(native.evaluate(envelope.encode(), False))
        except wholelife.EvaluationError as refused:
            return str(refused.to_json())

    return ask


def command(line: str) -> Engine:
    """A command that answers envelopes line by line."""
    process = subprocess.Popen(
        shlex.split(line), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdin is not None
    assert process.stdout is not None
    into, out = process.stdin, process.stdout

    def ask(envelope: str) -> str:
        into.write(envelope + "\n")
        into.flush()
        return out.readline()

    return ask


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(description="Holds the engine against the oracle.")
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="position to begin at")
    parser.add_argument("--file", type=Path, help="compare this envelope alone")
    parser.add_argument("--command", help="ask this command instead of the package")
    parser.add_argument("--analyse", action="store_true", help="compare analyses")
    parser.add_argument("--all", action="store_true", help="do not stop at the first")
    parser.add_argument("--out", type=Path, default=Path("out"), help="where envelopes go")
    arguments = parser.parse_args()
    analyse: bool = arguments.analyse
    ask = command(arguments.command) if arguments.command else package(analyse)
    kind = "analysis-" if analyse else ""
    read = analysis.analyse if analyse else oracle.evaluate
    began = time.monotonic()
    failed = 0
    positions = range(arguments.first, arguments.first + arguments.count)
    for position in [0] if arguments.file else positions:
        if arguments.file:
            envelope = arguments.file.read_text().replace("\n", " ")
        else:
            draw = generate_analysis.envelope if analyse else generate.envelope
            if not analyse and position % LOTS == 1:
                draw = generate_lots.envelope
            if not analyse and arguments.command is None and position % CALCULATIONS == 0:
                draw = generate_calculation.calculation
            if not analyse and arguments.command is None and position % REUSE == 2:
                draw = generate_reuse.comparison
            if not analyse and arguments.command is None and position % VALUED == 3:
                draw = generate_valued.calculation
            if not analyse and arguments.command is None and position % HEALTH == 7:
                draw = generate_health.calculation
            if not analyse and arguments.command is None and position % DECISION == 9:
                draw = generate_decision.calculation
            envelope = draw(arguments.seed, position)
        found = disagreements(envelope, ask(envelope), read)
        if not found:
            continue
        failed += 1
        path = arguments.file
        if path is None:
            arguments.out.mkdir(exist_ok=True)
            path = arguments.out / f"disagreement-{kind}{arguments.seed}-{position}.json"
            path.write_text(envelope)
        print(f"{path}: {len(found)} disagreements", *found[:8], sep="\n  ")
        if not arguments.all:
            break
    seconds = time.monotonic() - began
    asked = "analyses" if analyse else "questions"
    print(f"{failed} of {len(positions)} {asked} disagree, {seconds:.1f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
