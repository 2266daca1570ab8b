"""Holds what the engine says would change an award against the award made again, by brute force.

python tests/oracle/compare_robustness.py --count 100 --seed 1

The installed package is asked. The first claim that does not hold is reported, and its envelope is
written to a file.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import generate
import generate_lots
import generate_methods
import oracle
import robustness_claims
import solutions
from offer import Document, choice

Engine = Callable[[str], str]

MOST_LOTS = 4
MAKERS = {2: generate_methods.envelope, 4: generate_lots.envelope}
"""What makes an envelope, by the rest of its position over five; else the general one."""
COMPARED = ("ratio_to_highest", "linear_to_highest", "bilinear", "graduated", "linear_min_max")


def package() -> Engine:
    """The installed Python package."""
    # Imported by name, so that the program can be read without the package.
    wholelife = importlib.import_module("wholelife")
    native = importlib.import_module("wholelife._native")

    def ask(envelope: str) -> str:
        try:
            return str(native.analyse(envelope.encode(), True))
        except wholelife.EvaluationError as refused:
            return str(refused.to_json())

    return ask


def compare(ask: Engine, count: int, seed: int, out: Path) -> int:
    """Compares until the first claim that does not hold; 1 where there is one."""
    began = time.monotonic()
    awards = 0
    told: Counter[str] = Counter()
    for position in range(count):
        # Every fifth has lots under limits; thirty of them would be allocated again too often.
        limited = position % 5 == 4
        maker = MAKERS.get(position % 5, generate.envelope)
        envelope = maker(seed, position)
        if limited and len(oracle.read(envelope)["procurement"]["lots"]) > MOST_LOTS:
            continue
        answer = oracle.read(ask(envelope))
        found = robustness_claims.disagreements(oracle.read(envelope), answer)
        lots = answer.get("lots", [])
        awards += sum("not_awarded" not in lot["robustness"] for lot in lots)
        asked = oracle.read(envelope)["procurement"]["lots"] if lots else []
        for lot, analysed in zip(asked, lots, strict=True):
            rules = {one["id"]: one.get("rule") for one in lot["criteria"]}
            if limited:
                changed = len(analysed["robustness"]["withdrawals"])
                told["withdrawals beside lots under a limit"] += changed
                told += among_lots(oracle.read(envelope), analysed["robustness"])
            told += withdrawn(oracle.read(envelope), lot, analysed["robustness"])
            if "shortlist" in lot["policies"]:
                told += after_shortlist(analysed["robustness"])
            told += drawn(choice(lot["method"])[0], analysed["robustness"])
            told += held(lot, analysed["robustness"])
            if "corridor" in choice(lot["method"])[1]:
                told += in_corridor(analysed["robustness"])
            for criterion in analysed["robustness"]["criteria"]:
                turned = [bid["measure"]["outcome"] for bid in criterion["bids"]]
                what = choice(rules[criterion["criterion"]])[0]
                told[what] += turned.count("turns")
                told[choice(lot["method"])[0]] += turned.count("turns")
                if what in COMPARED and choice(lot["method"])[0] == "feature_coefficient":
                    told["compared features that divide a price"] += turned.count("turns")
        if found:
            out.mkdir(exist_ok=True)
            path = out / f"disagreement-robustness-{seed}-{position}.json"
            path.write_text(envelope)
            print(f"{path}: {len(found)} claims do not hold", *found[:8], sep="\n  ")
            return 1
    seconds = time.monotonic() - began
    print(f"what would change {awards} awards of {count} envelopes holds, {seconds:.1f} s")
    counts = (f"{number} {name}" for name, number in sorted(told.items()))
    print("  changed measures that turn the award, and what else is told:", ", ".join(counts))
    return 0


def in_corridor(robustness: Document) -> Counter[str]:
    """What is told of a lot with a corridor, by what happens at the values."""
    told: Counter[str] = Counter()
    bids = [bid for criterion in robustness["criteria"] for bid in criterion["bids"]]
    turns = [bid[kind] for kind in ("measure", "points") for bid in bids if kind in bid]
    keys = ("lower", "higher", "earlier_lower", "earlier_higher")
    for end in [one[key] for one in turns for key in keys if key in one]:
        formula = end["value"]["derivation"]["formula"].removeprefix("robustness.value_")
        told[f"corridor: {formula}"] += 1
    told["corridor: never"] += sum(one["outcome"] == "never" for one in turns)
    return told


def after_shortlist(robustness: Document) -> Counter[str]:
    """What is told of a lot with a shortlist."""
    told: Counter[str] = Counter()
    ends = [end for one in robustness["shares"] for end in (one.get("lower"), one.get("upper"))]
    bids = [bid for criterion in robustness["criteria"] for bid in criterion["bids"]]
    for kind in ("measure", "points"):
        outcomes = [bid[kind]["outcome"] for bid in bids if kind in bid]
        told[f"{kind} after a shortlist"] += outcomes.count("turns")
    told["weights after a shortlist"] += sum(end is not None for end in ends)
    told["withdrawals after a shortlist"] += len(robustness["withdrawals"])
    return told


def withdrawn(envelope: Document, lot: Document, robustness: Document) -> Counter[str]:
    """What is told of bidders with several bids, and of lots that may be combined."""
    told: Counter[str] = Counter()
    told["withdrawn bidders"] += len(robustness.get("withdrawn_bidders", []))
    if solutions.are_several(envelope, lot):
        told["lots with several bids of one bidder"] += "winner" in robustness
        told["withdrawals beside own bids"] += len(robustness["withdrawals"])
    if "not_examined" in robustness:
        told["withdrawals beside combined bids"] += len(robustness["withdrawals"])
    return told


def among_lots(envelope: Document, robustness: Document) -> Counter[str]:
    """What is told of a lot under a limit, by the rule, and what moves the winners of others."""
    told: Counter[str] = Counter()
    limit = envelope["procurement"].get("lot_limits", {}).get("most_won")
    if limit is None:
        return told
    rule = choice(limit["rule"])[0]
    bids = [bid for criterion in robustness["criteria"] for bid in criterion["bids"]]
    turns = [bid[kind] for kind in ("measure", "points") for bid in bids if kind in bid]
    shares = [one for one in robustness["shares"] if "lower" in one or "upper" in one]
    told[f"weights under {rule}"] += len(shares)
    ends = [one[key] for one in turns for key in ("lower", "higher") if key in one]
    told[f"numbers under {rule}"] += len(ends)
    told["numbers that move other lots"] += sum("other_lots" in end for end in ends)
    formulas = [end["value"]["derivation"]["formula"] for end in ends]
    told["numbers by a level between lots"] += formulas.count("robustness.value_at_level")
    return told


def held(lot: Document, robustness: Document) -> Counter[str]:
    """What is told where roundings of measures, thresholds, ties by points and ceilings decide."""
    ends = [end for one in robustness["shares"] for end in (one.get("lower"), one.get("upper"))]
    bids = [bid for criterion in robustness["criteria"] for bid in criterion["bids"]]
    turned = [bid["measure"]["outcome"] for bid in bids].count("turns")
    ranked = {lead["bid"] for lead in robustness["leads"]}
    shifted = [one["bid"] for one in robustness["shifts"] if "bid" in one]
    told: Counter[str] = Counter()
    if lot["policies"]["rounding"]["measure"] != "none":
        told["measures that are rounded"] += turned
    if any("most_points" in tie for tie in lot["policies"]["ties"] if isinstance(tie, dict)):
        told["measures where points break ties"] += turned
    if "minimum_total" in choice(lot["method"])[1]:
        told["weights under a threshold of totals"] += sum(end is not None for end in ends)
    for bid in bids:
        for kind in ("measure", "points"):
            ends = [end for end in bid.get(kind, {}) if end.startswith("earlier_")]
            told[f"{kind} where a third wins on the way"] += len(ends)
    told["shifts of bids below a threshold"] += sum(bid not in ranked for bid in shifted)
    if any("ceiling_price" in item for item in lot.get("schedule", [])):
        told["measures under a ceiling"] += turned
    return told


def drawn(method: str, robustness: Document) -> Counter[str]:
    """What there is of claims that only some lots have."""
    told: Counter[str] = Counter()
    ends = [end for one in robustness["shares"] for end in (one.get("lower"), one.get("upper"))]
    ends = [end for end in ends if end is not None]
    told[f"weights of {method}"] += len(ends)
    told[f"shifts of {method}"] += sum("moved" in one for one in robustness["shifts"])
    if method == "quality_percent" and robustness["shares"]:
        price = robustness["shares"][0]
        told["weights of price beside quality"] += sum(end in price for end in ("lower", "upper"))
    if "suppliers" in robustness:
        told["several suppliers"] += 1
        told["several suppliers by weights"] += len(ends)
        told["several suppliers by shifts"] += sum("moved" in one for one in robustness["shifts"])
        told["several suppliers by withdrawals"] += len(robustness["withdrawals"])
    return told


def main() -> int:
    """Compares; 1 where there is a disagreement."""
    parser = argparse.ArgumentParser(description="Holds the robustness of awards against them.")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path, default=Path("out"), help="where envelopes go")
    arguments = parser.parse_args()
    return compare(package(), arguments.count, arguments.seed, arguments.out)


if __name__ == "__main__":
    sys.exit(main())
