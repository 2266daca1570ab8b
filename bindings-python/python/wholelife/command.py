"""The command `wholelife`: checks and evaluates documents on disk."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TypeAlias

from . import _native
from .errors import EvaluationError
from .explanation import Explanation
from .files import Files, FilesError, Found, Texts, in_folder, named
from .writing import targets_of, write

REJECTED = 1
WRONG_USAGE = 2
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command: 0 when all is well, 1 for problems in the documents, 2 for wrong usage."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that cannot show a letter shows its code; it does not stop the command.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        status = run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python is not to complain when it flushes again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REJECTED
    except FilesError as fault:
        return _misused(fault.by_language[_language(options)])
    except OSError as fault:
        return _misused(_said(fault, _language(options)))
    return status


def _language(options: argparse.Namespace) -> str:
    """The language of what people read; a verb that prints nothing for them has none."""
    return str(getattr(options, "language", "en"))


_FAULTS = {
    FileNotFoundError: ("does not exist", "findes ikke"),
    IsADirectoryError: ("is a folder", "er en mappe"),
    NotADirectoryError: ("is not a folder", "er ikke en mappe"),
    PermissionError: ("access is denied", "der er ikke adgang"),
}


def _said(fault: OSError, language: str) -> str:
    """Say what the operating system refused; it speaks a language of its own."""
    english, danish = _FAULTS.get(type(fault), (fault.strerror or str(fault),) * 2)
    what = danish if language == "da" else english
    return f"{fault.filename}: {what}" if fault.filename else what


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="wholelife",
        description="Evaluate public procurement by life-cycle cost and weighted award.",
        epilog="Exit status: 0 when all is well, 1 for problems in the documents (listed on "
        "standard error, and nothing is written), 2 for wrong usage.",
    )
    parser.add_argument("--version", action="version", version=f"wholelife {_native.__version__}")
    verbs = parser.add_subparsers(required=True, metavar="COMMAND")

    validate = verbs.add_parser("validate", help="check documents and evaluate nothing")
    validate.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        type=Path,
        help="an envelope, or a procurement with the bids, assessments and decisions for it, and "
        "the settings of a simulation of them; a folder stands for the files that `evaluate` takes "
        "from it",
    )
    validate.set_defaults(run=_validate)

    evaluate = verbs.add_parser("evaluate", help="evaluate the documents in a folder")
    evaluate.add_argument(
        "folder",
        metavar="FOLDER",
        type=Path,
        help="holds procurement.json, bids/*.json and, where there are any, assessments/*.json "
        "and decisions/*.json; bids.json and so on may stand beside or instead of a folder, and "
        "a file may hold one document or an array of them; any other JSON file in it but an "
        "evaluation is refused",
    )
    evaluate.add_argument(
        "--redacted", action="store_true", help="leave out what bidders declared confidential"
    )
    evaluate.set_defaults(run=_evaluate)

    analyse = verbs.add_parser(
        "analyse",
        help="analyse the documents in a folder: what the options cost, to whom, and what each is "
        "worth against current practice; it shows what bidders declared confidential",
    )
    analyse.add_argument(
        "folder", metavar="FOLDER", type=Path, help="the documents, as `evaluate` takes them"
    )
    analyse.add_argument(
        "--robustness",
        action="store_true",
        help="also say what would change the award: weights, prices, points, withdrawals",
    )
    analyse.set_defaults(run=_analyse)

    explain = verbs.add_parser(
        "explain",
        help="explain the award to each bidder that did not win: print the letters, each of which "
        "shows its bidder that bidder's own confidential values and nobody else's",
    )
    explain.add_argument(
        "folder", metavar="FOLDER", type=Path, help="the documents, as `evaluate` takes them"
    )
    explain.add_argument("--bid", metavar="BID", help="the bidder of this bid alone")
    explain.add_argument(
        "--letters", metavar="FOLDER", type=Path, help="write each letter as BID.html in a folder"
    )
    explain.add_argument(
        "--json", metavar="FILE", help="write the explanation; `-` is standard output"
    )
    explain.set_defaults(run=_explain)

    lint = verbs.add_parser(
        "lint",
        help="look through a procurement before it is published: what its method will do to the "
        "bids that are expected",
    )
    lint.add_argument("procurement", metavar="PROCUREMENT", type=Path, help="the procurement")
    lint.add_argument(
        "expectations", metavar="EXPECTATIONS", type=Path, help="what is expected of its bids"
    )
    lint.add_argument(
        "--json", action="store_true", help="print what is found as a document instead of a text"
    )
    lint.add_argument("--report", metavar="FILE", help="write an HTML report")
    lint.set_defaults(run=_lint)

    simulate, vary = _simulating(verbs)

    calculate = verbs.add_parser(
        "calculate",
        help="answer a question that needs no procurement: single use or reusable, for instance",
    )
    calculate.add_argument("file", metavar="FILE", type=Path, help="the question")
    calculate.add_argument(
        "--json", action="store_true", help="print the answer as a document instead of a text"
    )
    calculate.add_argument("--report", metavar="FILE", help="write an HTML report")
    calculate.set_defaults(run=_calculate)

    footprints = verbs.add_parser(
        "footprints",
        help="read product footprints of PACT as a bid states them: print them, and what stands in "
        "their way or is left out on standard error",
    )
    footprints.add_argument("file", metavar="FILE", type=Path, help="what a supplier's system gave")
    footprints.add_argument(
        "--item", metavar="ITEM", required=True, help="what the price schedule calls the product"
    )
    footprints.add_argument(
        "--per-product", action="store_true", help="state them for a piece of the product"
    )
    footprints.set_defaults(run=_footprints)

    results = ((evaluate, "evaluation"), (analyse, "analysis"), (simulate, "simulation"))
    for verb, result in results:
        verb.add_argument("--report", metavar="FILE", help="write an HTML report")
        verb.add_argument(
            "--json", metavar="FILE", help=f"write the {result}; `-` is standard output"
        )
    read = validate, evaluate, analyse, explain, lint, simulate, vary, calculate, footprints
    for verb in read:
        verb.add_argument(
            "--language", choices=("da", "en"), default="en", help="of what people read (en)"
        )

    presets = verbs.add_parser("presets", help="print published ways to award, as JSON")
    presets.set_defaults(run=_presets)
    schema = verbs.add_parser("schema", help="print a JSON Schema, or the names of all")
    schema.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        choices=[*_native.document_kinds(), *_native.calculations()],
        help="a kind of document, or a calculation: its question",
    )
    schema.set_defaults(run=_schema)
    return parser


def _simulating(
    verbs: argparse._SubParsersAction[argparse.ArgumentParser],
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Add the verbs that take the settings of a simulation beside the documents."""
    simulate = verbs.add_parser(
        "simulate",
        help="draw the values that the documents in a folder call uncertain, many times: how often "
        "each bid wins, and how its costs and points spread; it shows confidential values",
    )
    simulate.add_argument(
        "--threads", metavar="NUMBER", type=_threads, help="at most so many processors (or all)"
    )
    simulate.set_defaults(run=_simulate)

    vary = verbs.add_parser(
        "vary",
        help="evaluate the documents in a folder with other values, exactly, as the scenarios, "
        "grids, tornadoes and thresholds of a simulation ask; it shows confidential values",
    )
    vary.add_argument(
        "--json", metavar="FILE", default="-", help="write what comes out (to standard output)"
    )
    vary.set_defaults(run=_vary)
    for verb, said in (
        (simulate, "how many draws are made, and how"),
        (vary, "which values are to be tried"),
    ):
        verb.add_argument(
            "folder", metavar="FOLDER", type=Path, help="the documents, as `evaluate` takes them"
        )
        verb.add_argument("simulation", metavar="SIMULATION", type=Path, help=said)
    return simulate, vary


def _validate(options: argparse.Namespace) -> int:
    status = 0
    for files in named(options.files):
        try:
            asked = files.simulation
            _native.validate(files.texts(), None if asked is None else asked.text)
        except EvaluationError as rejection:
            _tell(rejection, files, options.language)
            status = REJECTED
    return status


def _evaluate(options: argparse.Namespace) -> int:
    language, redacted = options.language, options.redacted
    return _answer(
        options,
        lambda texts: _native.evaluate(texts, redacted),
        lambda texts: _native.summary(texts, language, redacted),
        lambda texts: _native.report(texts, language, redacted),
    )


def _analyse(options: argparse.Namespace) -> int:
    language, robustness = options.language, options.robustness
    return _answer(
        options,
        lambda texts: _native.analyse(texts, robustness),
        lambda texts: _native.analysis_summary(texts, language, robustness),
        lambda texts: _native.analysis_report(texts, language, robustness),
    )


def _lint(options: argparse.Namespace) -> int:
    procurement, expectations = (
        Found(file.read_bytes(), file) for file in (options.procurement, options.expectations)
    )
    draft, language = (procurement.text, expectations.text), options.language
    return _tell_or_document(
        options,
        Files(procurement=procurement, expectations=expectations),
        lambda: _native.lint(*draft),
        lambda: _native.lint_summary(*draft, language),
        lambda: _native.lint_report(*draft, language),
    )


def _threads(text: str) -> int:
    """Read a number of threads: at least one."""
    if not text.isdecimal() or int(text) < 1:
        message = f"{text!r} is no number of processors: write a whole number from 1 on"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _simulate(options: argparse.Namespace) -> int:
    """Print the summary, or the document; write what is asked for; say how far it is."""
    files = in_folder(options.folder)
    settings = files.simulation = Found(options.simulation.read_bytes(), options.simulation)
    printed = options.json == "-"
    targets = targets_of([options.report, None if printed else options.json], files)
    progress = _told if sys.stderr.isatty() else None
    try:
        simulated = _native.simulate(
            files.texts(), settings.text, options.threads, progress, keep_draws=False
        )
    except EvaluationError as rejection:
        _tell(rejection, files, options.language)
        return REJECTED
    finally:
        if progress is not None:
            sys.stderr.write("\r\033[K")
    found, page = simulated.to_json(), simulated.to_html(options.language)
    write({target: text for target, text in zip(targets, [page, found], strict=True) if target})
    sys.stdout.buffer.write((found if printed else simulated.to_text(options.language)).encode())
    return 0


def _vary(options: argparse.Namespace) -> int:
    """Print the document, or write it."""
    files = in_folder(options.folder)
    settings = files.simulation = Found(options.simulation.read_bytes(), options.simulation)
    targets = targets_of([None if options.json == "-" else options.json], files)
    try:
        found = _native.vary(files.texts(), settings.text)
    except EvaluationError as rejection:
        _tell(rejection, files, options.language)
        return REJECTED
    write({target: found for target in targets if target is not None})
    if targets == [None]:
        sys.stdout.buffer.write(found.encode())
    return 0


def _told(done: int, of: int) -> None:
    sys.stderr.write(f"\r{done:,} / {of:,}")
    sys.stderr.flush()


def _calculate(options: argparse.Namespace) -> int:
    question, language = Found(options.file.read_bytes(), options.file), options.language
    return _tell_or_document(
        options,
        Files(envelope=question),
        lambda: _native.calculate(question.text),
        lambda: _native.calculation_summary(question.text, language),
        lambda: _native.calculation_report(question.text, language),
    )


def _footprints(options: argparse.Namespace) -> int:
    """Print the fragments as a list; a footprint with problems is none."""
    text = Found(options.file.read_bytes(), options.file)
    files = Files(envelope=text)
    try:
        read = _native.pact_footprints(text.text, options.item, options.per_product)
    except EvaluationError as rejection:
        _tell(rejection, files, options.language)
        return REJECTED
    footprints = json.loads(read)["footprints"]
    for footprint in footprints:
        for note in (*footprint["problems"], *footprint["warnings"]):
            said = note["message"][options.language]
            sys.stderr.write(f"{options.file}: {note['pointer']}: {said} [{note['code']}]\n")
    stated = [each["footprint"] for each in footprints if "footprint" in each]
    sys.stdout.buffer.write((json.dumps(stated, ensure_ascii=False, indent=1) + "\n").encode())
    return REJECTED if len(stated) < len(footprints) else 0


def _tell_or_document(
    options: argparse.Namespace,
    files: Files,
    document: Callable[[], str],
    summary: Callable[[], str],
    report: Callable[[], str],
) -> int:
    """Print the document or the summary, and write the report that is asked for."""
    try:
        told = document() if options.json else summary()
        page = report() if options.report else ""
    except EvaluationError as rejection:
        _tell(rejection, files, options.language)
        return REJECTED
    targets = targets_of([options.report], files)
    write({target: page for target in targets if target is not None})
    sys.stdout.buffer.write(told.encode())
    return 0


def _explain(options: argparse.Namespace) -> int:
    """Print the letters, or the explanation; write what is asked for."""
    files = in_folder(options.folder)
    language = options.language
    printed = options.json == "-"
    texts = files.texts()
    try:
        result = _native.explain(texts, options.bid)
        readers = [options.bid] if options.bid else _losing(result)
        told = [_native.letter_text(texts, bid, language) for bid in readers]
        pages = {}
        if options.letters is not None:
            # A colon stands for something else in the names of files.
            pages = {
                str(options.letters / f"{bid.replace(':', '_')}.html"): _native.letter(
                    texts, bid, language
                )
                for bid in readers
            }
    except EvaluationError as rejection:
        _tell(rejection, files, language)
        return REJECTED
    targets = targets_of([None if printed else options.json, *pages], files)
    if options.letters is not None:
        options.letters.mkdir(parents=True, exist_ok=True)
    written = zip(targets, [result, *pages.values()], strict=True)
    write({target: text for target, text in written if target is not None})
    if printed:
        sys.stdout.buffer.write(result.encode())
    else:
        sys.stdout.write("\n".join(told) or _no_letters(result, language))
    return 0


def _no_letters(explanation: str, language: str) -> str:
    """Say why there is nothing to explain."""
    lots = Explanation.from_json(explanation).lots
    if any(lot.outcome == "open" for lot in lots):
        english = (
            "No letters: questions have to be resolved before the bids are ranked. "
            "`wholelife evaluate` lists them."
        )
        danish = (
            "Ingen breve: Der er spørgsmål, som skal afklares, før tilbuddene kan rangordnes. "
            "`wholelife evaluate` viser dem."
        )
    else:
        english = "No letters: every bid won the lots that it offered."
        danish = "Ingen breve: Alle tilbud har vundet de delaftaler, de er afgivet på."
    return (danish if language == "da" else english) + "\n"


def _losing(explanation: str) -> list[str]:
    """The bids that did not win a lot that they offered."""
    explained = Explanation.from_json(explanation)
    losing = {bid.bid for lot in explained.lots for bid in lot.bids}
    return [bid.id for bid in explained.bids if bid.id in losing]


Verb: TypeAlias = Callable[[Texts], str]


def _answer(options: argparse.Namespace, document: Verb, summary: Verb, report: Verb) -> int:
    """Print the summary, or the document; write what is asked for."""
    files = in_folder(options.folder)
    printed = options.json == "-"
    targets = targets_of([options.report, None if printed else options.json], files)
    texts = files.texts()
    try:
        result = document(texts)
        told = summary(texts)
        page = None if options.report is None else report(texts)
    except EvaluationError as rejection:
        _tell(rejection, files, options.language)
        return REJECTED
    written = zip(targets, [page, result], strict=True)
    write({target: text for target, text in written if target is not None and text is not None})
    if printed:
        sys.stdout.buffer.write(result.encode())
    else:
        sys.stdout.write(told)
    return 0


def _presets(_options: argparse.Namespace) -> int:
    sys.stdout.write(_native.presets())
    return 0


def _schema(options: argparse.Namespace) -> int:
    names = "\n".join([*_native.document_kinds(), *_native.calculations()]) + "\n"
    text = _native.schema(options.name) if options.name else names
    sys.stdout.buffer.write(text.encode())
    return 0


def _tell(rejection: EvaluationError, files: Files, language: str) -> None:
    """List the problems, each with its file and its place there."""
    for problem in rejection.problems:
        file, pointer = files.locate(problem.pointer)
        place = ": ".join(str(part) for part in (file, pointer) if part)
        danish = language == "da"
        message = problem.message_da if danish else problem.message
        help_ = problem.help_da if danish else problem.help
        sys.stderr.write(f"{place or 'wholelife'}: {message} [{problem.code}]\n    {help_}\n")
    if rejection.unreported:
        more = "flere problemer" if language == "da" else "more problems"
        sys.stderr.write(f"{rejection.unreported} {more}\n")


def _misused(message: str) -> int:
    sys.stderr.write(f"wholelife: {message}\n")
    return WRONG_USAGE
