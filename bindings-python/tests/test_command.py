"""The command: what it prints, what it writes and how it ends."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import wholelife
from purchase import ASSESSMENTS, BIDS, PROCUREMENT, bid, lay_out, text
from wholelife.command import main

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"
Streams = pytest.CaptureFixture[str]


def evaluation() -> str:
    return wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS).to_json()


@pytest.fixture(name="folder")
def gloves(tmp_path: Path) -> Path:
    return lay_out(tmp_path / "gloves")


def misused(arguments: list[str]) -> None:
    """Demand the status of wrong usage."""
    try:
        status = main(arguments)
    except SystemExit as stopped:
        assert stopped.code == 2  # noqa: PT017 - argparse exits by itself
    else:
        assert status == 2


def test_evaluate_prints_a_summary(folder: Path, capsys: Streams) -> None:
    assert main(["evaluate", str(folder)]) == 0
    assert capsys.readouterr() == (wholelife.summary(PROCUREMENT, BIDS, ASSESSMENTS), "")


def test_evaluate_writes_what_it_is_asked_for(folder: Path, capsys: Streams) -> None:
    report, result = folder / "report.html", folder / "evaluation.json"
    arguments = ["evaluate", str(folder), "--language", "da"]
    assert main([*arguments, "--report", str(report), "--json", str(result)]) == 0
    documents = PROCUREMENT, BIDS, ASSESSMENTS
    assert report.read_text("utf-8") == wholelife.report(*documents, language="da")
    assert result.read_bytes() == evaluation().encode()
    assert capsys.readouterr().out == wholelife.summary(*documents, language="da")


def test_evaluate_gives_the_evaluation_alone(folder: Path, capsys: Streams) -> None:
    assert main(["evaluate", str(folder), "--json", "-", "--redacted"]) == 0
    redacted = wholelife.evaluate(PROCUREMENT, BIDS, ASSESSMENTS, redacted=True)
    assert capsys.readouterr().out == redacted.to_json()


def test_analyse_prints_a_summary_and_writes_what_it_is_asked_for(
    folder: Path, capsys: Streams
) -> None:
    report, result = folder / "analysis.html", folder / "analysis.json"
    arguments = ["analyse", str(folder), "--language", "da"]
    assert main([*arguments, "--report", str(report), "--json", str(result)]) == 0
    documents = PROCUREMENT, BIDS, ASSESSMENTS
    assert report.read_text("utf-8") == wholelife.analysis_report(*documents, language="da")
    assert result.read_text("utf-8") == wholelife.analyse(*documents).to_json()
    assert capsys.readouterr().out == wholelife.analysis_summary(*documents, language="da")
    # What was written lies beside the documents and is none of them.
    assert main(["analyse", str(folder), "--json", "-"]) == 0
    assert capsys.readouterr().out == result.read_text("utf-8")
    assert main(["analyse", str(folder), "--json", "-", "--robustness"]) == 0
    questioned = wholelife.analyse(*documents, robustness=True)
    assert capsys.readouterr().out == questioned.to_json()
    assert questioned.lots[0].robustness is not None


def test_explain_prints_letters_and_writes_what_it_is_asked_for(
    folder: Path, capsys: Streams
) -> None:
    letters, result = folder / "letters", folder / "explanation.json"
    arguments = ["explain", str(folder), "--language", "da"]
    assert main([*arguments, "--letters", str(letters), "--json", str(result)]) == 0
    documents = PROCUREMENT, BIDS, ASSESSMENTS
    explained = wholelife.explain(*documents)
    [losing] = [bid.bid for lot in explained.lots for bid in lot.bids]
    assert [file.name for file in letters.iterdir()] == [f"{losing}.html"]
    page = wholelife.letter(*documents, bid=losing, language="da")
    assert (letters / f"{losing}.html").read_text("utf-8") == page
    assert result.read_text("utf-8") == explained.to_json()
    told = wholelife.letter_text(*documents, bid=losing, language="da")
    assert capsys.readouterr().out == told
    assert main(["explain", str(folder), "--bid", losing, "--json", "-"]) == 0
    assert capsys.readouterr().out == wholelife.explain(*documents, bid=losing).to_json()
    assert main(["explain", str(folder), "--bid", "nobody"]) == 1
    assert "[reference.unknown]" in capsys.readouterr().err


def test_explain_says_why_there_is_nothing_to_explain(folder: Path, capsys: Streams) -> None:
    (folder / "assessments.json").unlink()
    assert main(["explain", str(folder)]) == 0
    assert "questions have to be resolved" in capsys.readouterr().out
    assert main(["explain", str(folder), "--language", "da"]) == 0
    assert "skal afklares" in capsys.readouterr().out


def test_footprints_are_printed_as_a_bid_states_them(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    supplied = VECTORS / "pact-version-2.input.json"
    asked = ["footprints", str(supplied), "--item", "pumpe", "--per-product"]
    assert main(asked) == 0
    told = capsys.readouterr()
    read = wholelife.pact_footprints(supplied, item="pumpe", per_product=True).footprints
    assert json.loads(told.out) == [each.footprint for each in read]
    assert "[pact.per_product]" in told.err
    assert main(["footprints", str(VECTORS / "pact-faults.input.json"), "--item", "pumpe"]) == 1
    assert json.loads(capsys.readouterr().out) == []
    nothing = tmp_path / "nothing.json"
    nothing.write_text("{}", "utf-8")
    assert main(["footprints", str(nothing), "--item", "pumpe"]) == 1


def test_lint_prints_what_is_found_or_the_problems_of_both_files(
    tmp_path: Path, capsys: Streams
) -> None:
    draft = json.loads((VECTORS / "lint-ratio.input.json").read_text("utf-8"))
    files = [tmp_path / f"{name}.json" for name in ("procurement", "expectations")]
    for file in files:
        file.write_text(json.dumps(draft[file.stem]), "utf-8")
    named = [str(file) for file in files]
    assert main(["lint", *named, "--language", "da"]) == 0
    told = capsys.readouterr().out
    assert told == wholelife.lint_summary(*files, language="da")
    assert "Advarsel: »Pris« vejer 60" in told
    assert main(["lint", *named, "--json"]) == 0
    assert capsys.readouterr().out == wholelife.lint(*files).to_json()
    page = tmp_path / "lint.html"
    assert main(["lint", *named, "--report", str(page)]) == 0
    assert page.read_text("utf-8") == wholelife.lint_report(*files)
    for taken in named:
        assert main(["lint", *named, "--report", taken]) == 2
    capsys.readouterr()
    draft["expectations"]["lots"][0]["bids"] = 1
    files[1].write_text(json.dumps(draft["expectations"]), "utf-8")
    assert main(["lint", *named]) == 1
    assert f"{files[1]}: /lots/0/bids: " in capsys.readouterr().err
    assert main(["lint", named[0], str(tmp_path / "nothing.json")]) == 2


def test_calculate_prints_the_answer_or_the_problems_of_the_question(
    tmp_path: Path, capsys: Streams
) -> None:
    asked = tmp_path / "asked.json"
    asked.write_bytes((VECTORS / "reuse-fleet.input.json").read_bytes())
    page = tmp_path / "answer.html"
    assert main(["calculate", str(asked), "--language", "da", "--report", str(page)]) == 0
    assert capsys.readouterr().out == wholelife.calculation_summary(asked, language="da")
    assert page.read_text("utf-8") == wholelife.calculation_report(asked, language="da")
    assert main(["calculate", str(asked), "--json"]) == 0
    assert capsys.readouterr().out == wholelife.calculate(asked).to_json()
    assert main(["calculate", str(asked), "--report", str(asked)]) == 2
    capsys.readouterr()
    question = json.loads(asked.read_text("utf-8"))
    question["reuse_comparison"]["years"] = 0
    asked.write_text(json.dumps(question), "utf-8")
    assert main(["calculate", str(asked)]) == 1
    assert f"{asked}: /reuse_comparison/years: " in capsys.readouterr().err


def test_a_problem_is_told_with_its_file_and_nothing_is_written(
    folder: Path, capsys: Streams
) -> None:
    wrong = folder / "bids" / "B.json"
    wrong.write_text(text(bid("B", "twelve")))
    before = sorted(folder.rglob("*"))
    outputs = ["--report", str(folder / "r.html"), "--json", str(folder / "e.json")]
    assert main(["evaluate", str(folder), *outputs]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"{wrong}: /offers/0/offer/prices/0/price: ")
    assert sorted(folder.rglob("*")) == before


def test_problems_are_told_in_danish(folder: Path, capsys: Streams) -> None:
    (folder / "procurement.json").write_bytes(b"{")
    main(["validate", str(folder)])
    english = capsys.readouterr().err
    main(["validate", str(folder), "--language", "da"])
    danish = capsys.readouterr().err
    assert english != danish
    assert english.startswith(f"{folder / 'procurement.json'}: ")
    assert danish.startswith(f"{folder / 'procurement.json'}: ")


def test_a_file_of_an_array_is_taken_apart_as_it_is_written(folder: Path, capsys: Streams) -> None:
    for file in (folder / "bids").iterdir():
        file.unlink()
    offers = [text(each) for each in BIDS]
    (folder / "bids.json").write_text(f" [{offers[0]} ,\n{offers[1]}]\n")
    assert main(["evaluate", str(folder), "--json", "-"]) == 0
    assert capsys.readouterr().out == evaluation()
    wrong = text(bid("B", 0)).replace(": 0}", ": 0.30000000000000004}")
    (folder / "bids.json").write_text(f"[{offers[0]}, {wrong}]")
    assert main(["evaluate", str(folder)]) == 1
    place = f"{folder / 'bids.json'}: /1/offers/0/offer/prices/0/price: "
    assert capsys.readouterr().err.startswith(place)


@pytest.mark.parametrize("array", ["[", "[{}", "[{},]", "[{}{}]", "[{}] more", 20_000 * "["])
def test_an_array_that_cannot_be_taken_apart_is_a_problem(
    folder: Path, array: str, capsys: Streams
) -> None:
    (folder / "decisions.json").write_text(array)
    assert main(["evaluate", str(folder)]) == 1
    assert capsys.readouterr().err.startswith(f"{folder / 'decisions.json'}: ")


def test_an_empty_array_holds_no_documents(folder: Path) -> None:
    (folder / "decisions.json").write_text(" [ ] ")
    assert main(["validate", str(folder)]) == 0


def test_files_are_known_by_their_shape(folder: Path, tmp_path: Path, capsys: Streams) -> None:
    files = []
    for place, document in enumerate([*ASSESSMENTS, BIDS[1], PROCUREMENT, BIDS[0]]):
        files.append(tmp_path / f"{place}.json")
        files[-1].write_text(text(document))
    assert main(["validate", *map(str, files)]) == 0
    files[2].write_text(text(bid("B", "twelve")))
    assert main(["validate", *map(str, files)]) == 1
    assert capsys.readouterr().err.startswith(f"{files[2]}: /offers/0/")
    assert main(["validate", str(folder)]) == 0


def test_each_envelope_is_a_case_of_its_own(tmp_path: Path, capsys: Streams) -> None:
    envelope = {"procurement": PROCUREMENT, "bids": BIDS, "assessments": ASSESSMENTS}
    sound, wrong = tmp_path / "sound.json", tmp_path / "wrong.json"
    sound.write_text(text(envelope))
    wrong.write_text(text({**envelope, "bids": [bid("B", "twelve")]}))
    assert main(["validate", str(sound), str(sound)]) == 0
    assert main(["validate", str(sound), str(wrong)]) == 1
    assert capsys.readouterr().err.startswith(f"{wrong}: /bids/0/offers/0/")


def test_wrong_usage_is_told_apart_from_problems(folder: Path, tmp_path: Path) -> None:
    misused([])
    misused(["award"])
    misused(["evaluate"])
    misused(["evaluate", str(tmp_path)])
    misused(["evaluate", str(folder), "--language", "sv"])
    misused(["evaluate", str(folder), "--report", str(tmp_path / "nowhere" / "report.html")])
    misused(["validate"])
    misused(["validate", str(tmp_path / "nowhere.json")])
    misused(["validate", str(folder / "bids" / "A.json")])
    misused(["validate", str(folder), str(folder)])
    misused(["schema", "offer"])


MISUSES = {
    "evaluate nofolder": ("the folder nofolder does not exist", "mappen nofolder findes ikke"),
    "evaluate bids": ("bids holds no procurement.json", "bids indeholder ingen procurement.json"),
    "evaluate . --report no/r.html": ("the folder no does not exist", "mappen no findes ikke"),
    "validate no.json": ("no.json: does not exist", "no.json: findes ikke"),
    "validate bids": ("no procurement among the files", "intet udbudsmateriale blandt filerne"),
    "validate . .": (
        "two procurements: procurement.json and",
        "to udbudsmaterialer: procurement.json og",
    ),
}
"""What is said of wrong usage, in English and in Danish."""


@pytest.mark.parametrize("misuse", MISUSES)
def test_wrong_usage_is_told_in_the_language_asked_for(
    misuse: str, folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: Streams
) -> None:
    monkeypatch.chdir(folder)
    for language, said in zip(("en", "da"), MISUSES[misuse], strict=True):
        assert main([*misuse.split(), "--language", language]) == 2
        assert capsys.readouterr().err.startswith(f"wholelife: {said}")


@pytest.mark.parametrize("target", ["", ".", "/", "procurement.json", "bids/../bids/A.json"])
@pytest.mark.parametrize("option", ["--report", "--json"])
def test_nothing_is_written_over_a_folder_or_a_document(
    folder: Path, option: str, target: str, monkeypatch: pytest.MonkeyPatch, capsys: Streams
) -> None:
    monkeypatch.chdir(folder)
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    misused(["evaluate", ".", option, target])
    assert capsys.readouterr().out == ""
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_all_files_are_written_or_none(folder: Path, tmp_path: Path, capsys: Streams) -> None:
    report, nowhere = tmp_path / "report.html", tmp_path / "nowhere" / "evaluation.json"
    misused(["evaluate", str(folder), "--report", str(report), "--json", str(nowhere)])
    assert not report.exists()
    said = f"wholelife: the folder {nowhere.parent} does not exist\n"
    assert capsys.readouterr() == ("", said)
    endless = tmp_path / ("e" * 250 + ".json")
    misused(["evaluate", str(folder), "--report", str(report), "--json", str(endless)])
    assert not report.exists()
    assert capsys.readouterr() == ("", f"wholelife: {endless}: File name too long\n")
    both = ["--report", str(report), "--json", str(tmp_path / "." / "report.html")]
    misused(["evaluate", str(folder), *both])
    assert not report.exists()
    assert sorted(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize(
    "stray", ["bids/C.JSON", "bids/C.json.txt", "decision.json", "bid/C.json", "bids/more/C.json"]
)
def test_a_file_that_is_not_taken_is_named(folder: Path, stray: str, capsys: Streams) -> None:
    (folder / stray).parent.mkdir(exist_ok=True)
    (folder / stray).write_text(text(bid("C", "9")))
    for verb in ("evaluate", "validate"):
        misused([verb, str(folder)])
        out, err = capsys.readouterr()
        assert out == ""
        assert str(folder / stray) in err


def test_other_files_may_lie_in_the_folder(folder: Path) -> None:
    (folder / "README.md").write_text("The gloves of 2026.")
    (folder / "expectations.json").write_text('{"schema_version": "1.0", "lots": []}')
    outputs = ["--report", str(folder / "r.html"), "--json", str(folder / "evaluation.json")]
    for _ in range(2):
        assert main(["evaluate", str(folder), *outputs]) == 0
    assert main(["validate", str(folder)]) == 0


def test_presets_are_printed_as_they_are(capsys: Streams) -> None:
    assert main(["presets"]) == 0
    printed = json.loads(capsys.readouterr().out)
    assert printed == wholelife.presets()
    assert {"de_ufab_extended", "za_80_20"} <= {preset["id"] for preset in printed}


def test_schemas_are_printed_as_they_are(capsys: Streams) -> None:
    assert main(["schema"]) == 0
    names = capsys.readouterr().out.split()
    assert {"envelope", "procurement", "bid", "evaluation"} <= set(names)
    for name in names:
        assert main(["schema", name]) == 0
        assert json.loads(capsys.readouterr().out) == wholelife.schema(name)


def installed(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command as a program of its own."""
    command = [str(Path(sys.executable).with_name("wholelife")), *arguments]
    return subprocess.run(  # noqa: S603 - our own words
        command, capture_output=True, check=False, env={**os.environ, **environment}
    )


def test_the_wheel_installs_the_command(folder: Path) -> None:
    run = installed("evaluate", str(folder), "--json", "-")
    assert (run.returncode, run.stdout, run.stderr) == (0, evaluation().encode(), b"")
    assert installed("--version").stdout.decode() == f"wholelife {wholelife.__version__}\n"
    assert installed("evaluate").returncode == 2
    module = subprocess.run([sys.executable, "-m", "wholelife", "schema"], check=False)
    assert module.returncode == 0


def test_a_terminal_without_danish_letters_shows_their_codes(folder: Path) -> None:
    renamed = text(PROCUREMENT).replace("Gloves", "Håndsker €")
    (folder / "procurement.json").write_text(renamed, "utf-8")
    run = installed("evaluate", str(folder), "--language", "da", PYTHONIOENCODING="ascii")
    assert run.returncode == 0, run.stderr
    assert rb"H\xe5ndsker" in run.stdout
    (folder / "procurement.json").write_text(renamed[:-1], "utf-8")
    run = installed("validate", str(folder), "--language", "da", PYTHONIOENCODING="ascii")
    assert run.returncode == 1


def test_a_reader_that_leaves_ends_the_command_quietly(folder: Path) -> None:
    program = Path(sys.executable).with_name("wholelife")
    script = f"'{program}' evaluate '{folder}' --json - | true; exit ${{PIPESTATUS[0]}}"
    run = subprocess.run(["bash", "-c", script], capture_output=True, check=False)  # noqa: S603, S607
    assert run.stderr == b""
