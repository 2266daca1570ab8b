"""Simulations: what they give, how they are watched and stopped, and how their draws are taken."""

from __future__ import annotations

import json
import pickle
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import cast

import nanoarrow  # type: ignore[import-untyped]
import pytest

import wholelife
from purchase import ASSESSMENTS, PROCUREMENT, bid, lay_out, text
from wholelife import Simulation, SimulationResult, SimulationStopped, simulate
from wholelife.command import main

SETTINGS: Simulation = {
    "schema_version": "1.0",
    "draws": 20_000,
    "seed": 7,
    "sampling": "pseudo_random",
    "quantiles": ["0.025", "0.5", "0.975"],
}
UNCERTAIN = {
    "value": "10",
    "uncertainty": {
        "normal": {"mean": "10", "standard_error": "1", "truncated": {"minimum": "0"}},
    },
}
BIDS = [bid("A", cast("str", UNCERTAIN)), bid("B", 12)]
ENVELOPE: wholelife.Envelope = {
    "procurement": PROCUREMENT,
    "bids": BIDS,
    "assessments": ASSESSMENTS,
}


@pytest.fixture(name="result", scope="module")
def simulated() -> SimulationResult:
    return simulate(ENVELOPE, SETTINGS, keep_draws=True)


def test_estimates_are_floats_beside_their_errors(result: SimulationResult) -> None:
    a, b = result.lots[0].bids
    assert a.places is not None
    assert b.places is not None
    wins = a.places.wins.share, b.places.wins.share
    assert all(isinstance(share, float) for share in wins)
    # A has 80 points with a price of 10 and B 40 + 60 x price of A / 12, or 60 where that is lower:
    # A wins where its price is below 8.
    assert wins[0] == pytest.approx(0.02275, abs=5 * a.places.wins.standard_error)
    assert sum(wins) == pytest.approx(1, abs=1e-12)


def test_the_same_bytes_on_any_number_of_threads(result: SimulationResult) -> None:
    for threads in (1, 2, 3, 100_000, 2**63, 2**70):
        assert simulate(ENVELOPE, SETTINGS, threads=threads) == result
    for threads in (0, -1, -(2**70)):
        with pytest.raises(ValueError, match=f"threads is 1 or more, not {threads}"):
            simulate(ENVELOPE, SETTINGS, threads=threads)


def test_no_bids_have_no_draws() -> None:
    draws = simulate({**ENVELOPE, "bids": [], "assessments": []}, SETTINGS, keep_draws=True).draws
    assert draws is not None
    assert (len(draws), draws.names) == (0, [])


def test_documents_may_be_together_and_apart(result: SimulationResult, tmp_path: Path) -> None:
    folder = lay_out(tmp_path / "gloves")
    apart: dict[str, object] = {
        "procurement": folder / "procurement.json",
        "bids": map(text, BIDS),
        "assessments": [text(each) for each in ASSESSMENTS],
    }
    assert simulate(apart, json.dumps(SETTINGS)) == result
    assert simulate(text(ENVELOPE), SETTINGS) == result
    assert pickle.loads(pickle.dumps(result)) == result  # noqa: S301 - our own bytes


def test_problems_are_told_of_both() -> None:
    with pytest.raises(wholelife.InvalidInput) as refused:
        simulate(ENVELOPE, cast("Simulation", {**SETTINGS, "unheard_of": 1}))
    assert refused.value.path == "/simulation/unheard_of"
    with pytest.raises(wholelife.InvalidInput) as refused:
        simulate({**ENVELOPE, "unheard_of": 1}, SETTINGS)
    assert refused.value.path == "/unheard_of"


def test_progress_is_told_on_the_thread_that_asked() -> None:
    told: list[tuple[int, int]] = []
    threads = set()

    def progress(done: int, of: int) -> None:
        told.append((done, of))
        threads.add(threading.get_ident())

    simulate(ENVELOPE, SETTINGS, threads=2, progress=progress)
    assert told == sorted(told)
    assert told[-1] == (20_000, 20_000)
    assert len(told) > 1
    assert threads == {threading.get_ident()}


def test_progress_stops_a_simulation() -> None:
    with pytest.raises(SimulationStopped, match=r"after [\d,]+ of 20,000 walks") as stopped:
        simulate(ENVELOPE, SETTINGS, progress=lambda _done, _of: False)
    assert 0 < stopped.value.done < stopped.value.of
    again = pickle.loads(pickle.dumps(stopped.value))  # noqa: S301 - our own bytes
    assert str(again) == str(stopped.value)

    def interrupted(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        simulate(ENVELOPE, SETTINGS, progress=interrupted)


def test_questions_tell_how_far_they_are_and_can_be_stopped() -> None:
    # Price of A alone: 64 draws, 3 rows of each of 1,024 pairs of samples.
    lots = [{"lot": "1", "sobol_indices": {"sample": 1024, "pairs": False}}]
    asked = cast("Simulation", {**SETTINGS, "draws": 64, "lots": lots})
    told: list[tuple[int, int]] = []
    simulate(ENVELOPE, asked, progress=lambda *how_far: told.append(how_far))
    assert told == sorted(set(told))
    assert told[0] == (64, 64 + 3 * 1024)
    assert told[-1] == (64 + 3 * 1024, 64 + 3 * 1024)
    with pytest.raises(SimulationStopped) as stopped:
        simulate(ENVELOPE, asked, progress=lambda done, _of: done <= 64)
    assert 64 < stopped.value.done < 3 * 1024


def test_control_c_stops_a_question_that_nobody_watches() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    nested = {"nested": {"outer": 10_000, "inner": 10_000}}
    price = {"bid": "A", "item": "glove"}
    known = {"id": "a", "title": "A", "numbers": [price], "estimated_by": nested}
    information = {"money_per_point": "1", "partial": [known]}
    lots = [{"lot": "1", "value_of_information": information}]
    timer = threading.Timer(0.2, lambda: signal.raise_signal(signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        simulate(ENVELOPE, cast("Simulation", {**SETTINGS, "draws": 64, "lots": lots}), threads=1)
    timer.join()
    signal.signal(signal.SIGINT, before)


def test_control_c_stops_a_simulation_that_nobody_watches() -> None:
    # A program that was started in the background ignores the signal.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    many: Simulation = {**SETTINGS, "draws": 10_000_000}
    timer = threading.Timer(0.2, lambda: signal.raise_signal(signal.SIGINT))
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        simulate(ENVELOPE, many, threads=1)
    timer.join()
    signal.signal(signal.SIGINT, before)


def test_other_threads_run_meanwhile() -> None:
    counted = 0
    ends = threading.Event()

    def count() -> None:
        nonlocal counted
        while not ends.is_set():
            counted += 1

    other = threading.Thread(target=count)
    other.start()
    before = counted
    simulate(ENVELOPE, {**SETTINGS, "draws": 200_000}, threads=1)
    ends.set()
    other.join()
    assert counted > before + 100


def test_draws_are_kept_where_they_are_asked_for(result: SimulationResult) -> None:
    assert simulate(ENVELOPE, SETTINGS).draws is None
    draws = result.draws
    assert draws is not None
    assert len(draws) == 20_000
    assert draws.names[0] == "1/A/measure/price"
    assert {"1/A/total", "1/A/worth/feel", "1/B/regret"} <= set(draws.names)
    assert [name for name in draws.names if "/price/" in name] == ["1/A/price/glove"]
    with pytest.raises(KeyError):
        draws["1/C/total"]


def test_a_column_is_a_buffer_of_floats(result: SimulationResult) -> None:
    assert result.draws is not None
    column = result.draws["1/A/total"]
    assert (column.format, column.ndim, column.readonly) == ("d", 1, True)
    total = result.lots[0].bids[0].total
    assert total is not None
    assert total.spread is not None
    assert sum(column) / len(column) == pytest.approx(total.spread.mean, rel=1e-12)


def test_the_table_is_a_stream_of_arrow(result: SimulationResult) -> None:
    draws = result.draws
    assert draws is not None
    # Each stream is read once; the table gives as many as are asked for.
    for _ in range(2):
        table = nanoarrow.ArrayStream(draws).read_all()
        fields = [table.schema.field(place) for place in range(table.schema.n_fields)]
        assert [field.name for field in fields] == draws.names
        for place, name in enumerate(draws.names):
            column = table.child(place)
            assert column.schema.type == nanoarrow.Type.DOUBLE
            assert bytes(column.buffer(1)) == bytes(draws[name])


def test_the_command_prints_or_writes_what_is_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_out(tmp_path / "gloves")
    for each in BIDS:
        (folder / "bids" / f"{each['id']}.json").write_text(text(each), "utf-8")
    # It may stand beside the documents, and so may what is written.
    settings, found = folder / "simulation.json", folder / "simulated.json"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    expected = simulate(ENVELOPE, SETTINGS)
    arguments = ["simulate", str(folder), str(settings)]
    assert main([*arguments, "--threads", "1", "--json", "-"]) == 0
    assert capsys.readouterr() == (expected.to_json(), "")
    report = folder / "report.html"
    assert main([*arguments, "--json", str(found), "--report", str(report)]) == 0
    assert capsys.readouterr() == (expected.to_text(), "")
    assert found.read_text("utf-8") == expected.to_json()
    assert report.read_text("utf-8") == expected.to_html()
    assert main(["evaluate", str(folder)]) == 0
    assert main([*arguments, "--json", str(settings)]) == 2
    capsys.readouterr()
    settings.write_text(json.dumps({**SETTINGS, "unheard_of": 1}), "utf-8")
    assert main([*arguments, "--language", "da"]) == 1
    assert f"{settings}: /unheard_of: " in capsys.readouterr().err
    for threads in ("0", "two"):
        with pytest.raises(SystemExit):
            main([*arguments, "--threads", threads])


def test_a_call_of_another_shape_says_how_it_is_made() -> None:
    shapes: list[tuple[list[object], dict[str, object]]] = [
        ([PROCUREMENT, BIDS], {}),
        ([PROCUREMENT, BIDS], {"simulation": SETTINGS}),
        ([PROCUREMENT, BIDS], {"settings": SETTINGS}),
        ([ENVELOPE], {"settings": SETTINGS}),
    ]
    verbs: list[Callable[..., object]] = [simulate, wholelife.vary]
    for verb in verbs:
        for given, named in shapes:
            with pytest.raises(TypeError, match=f"wholelife.{verb.__name__}\\(.*, simulation\\)"):
                verb(*given, **named)
        with pytest.raises(wholelife.InvalidInput) as refused:
            verb(ENVELOPE, PROCUREMENT)
        told = [(problem.code, problem.pointer) for problem in refused.value.problems]
        assert told == [("document.another_kind", "/simulation")]


def test_other_values_are_tried_on_the_same_documents() -> None:
    asked = SETTINGS | {
        "lots": [
            {
                "lot": PROCUREMENT["lots"][0]["id"],
                "tornado": {"quantiles": ["0.05", "0.95"]},
            }
        ]
    }
    together = wholelife.vary(ENVELOPE, asked)
    apart = wholelife.vary(dict(ENVELOPE), asked)
    assert together == apart
    assert together.lots[0].tornado


def test_a_simulation_is_checked_among_the_files(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = lay_out(tmp_path / "gloves")
    settings = tmp_path / "asked.json"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    assert main(["validate", str(folder), str(settings)]) == 0
    settings.write_text(json.dumps(SETTINGS | {"draws": 0}), "utf-8")
    assert main(["validate", str(folder), str(settings)]) == 1
    assert f"{settings}: /draws" in capsys.readouterr().err
    envelope = tmp_path / "envelope.json"
    envelope.write_text(text(ENVELOPE), "utf-8")
    assert main(["validate", str(envelope), str(settings)]) == 1
    assert f"{settings}: /draws" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["simulate", str(folder), str(settings), "--threads", "0"])
    assert "whole number from 1 on" in capsys.readouterr().err


def test_the_command_prints_what_vary_gives(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = lay_out(tmp_path / "gloves")
    settings, written = tmp_path / "asked.json", tmp_path / "varied.json"
    settings.write_text(json.dumps(SETTINGS), "utf-8")
    documents = {
        "procurement": folder / "procurement.json",
        "bids": sorted((folder / "bids").iterdir()),
        "assessments": [text(each) for each in ASSESSMENTS],
    }
    found = wholelife.vary(documents, settings).to_json().encode()
    assert main(["vary", str(folder), str(settings)]) == 0
    assert capsysbinary.readouterr().out == found
    assert main(["vary", str(folder), str(settings), "--json", str(written)]) == 0
    assert written.read_bytes() == found
    assert capsysbinary.readouterr().out == b""
