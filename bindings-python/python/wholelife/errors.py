"""What stands in the way of an evaluation: every problem at once, each with a code and a place."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault of the input."""

    code: str
    """The stable code, `room.reason`."""
    pointer: str
    """Where the fault is: a JSON Pointer (RFC 6901) that starts at the envelope."""
    message: str
    """What is wrong."""
    help: str
    """What to do about it."""
    message_da: str
    """What is wrong, in Danish."""
    help_da: str
    """What to do about it, in Danish."""

    def __str__(self) -> str:
        """Tell the problem on one line."""
        place = f" at {self.pointer}" if self.pointer else ""
        return f"{self.code}{place}: {self.message} {self.help}".rstrip()


class EvaluationError(Exception):
    """The engine did not evaluate the documents; `problems` says why."""

    def __init__(self, rejection: str) -> None:
        """Take the engine's rejection, a JSON text."""
        # The text is the only argument, so that an exception pickles as any other does.
        super().__init__(rejection)

    @cached_property
    def _document(self) -> Any:  # noqa: ANN401 - a parsed JSON text
        return json.loads(self.to_json())

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem found, in the order of the documents."""
        return tuple(
            Problem(
                code=problem["code"],
                pointer=problem["pointer"],
                message=problem["message"]["en"],
                help=problem["help"]["en"],
                message_da=problem["message"]["da"],
                help_da=problem["help"]["da"],
            )
            for problem in self._document["problems"]
        )

    @property
    def unreported(self) -> int:
        """How many problems there are beside those listed."""
        return int(self._document["unreported"])

    @property
    def code(self) -> str:
        """The code of the first problem."""
        return self.problems[0].code

    @property
    def path(self) -> str:
        """The JSON Pointer of the first problem."""
        return self.problems[0].pointer

    @property
    def message(self) -> str:
        """The message of the first problem."""
        return self.problems[0].message

    def to_json(self) -> str:
        """Give the engine's rejection, character by character."""
        return str(self.args[0])

    def __str__(self) -> str:
        """List every problem."""
        if len(self.problems) == 1 and not self.unreported:
            return str(self.problems[0])
        lines = [f"{len(self.problems) + self.unreported} problems"]
        lines += [f"- {problem}" for problem in self.problems]
        if self.unreported:
            lines.append(f"- and {self.unreported} more")
        return "\n".join(lines)


class MalformedInput(EvaluationError):  # noqa: N818 - named for what it is
    """A document is not the JSON text it should be."""


class InvalidInput(EvaluationError):  # noqa: N818 - named for what it is
    """The documents are JSON, but do not describe an evaluation."""


class CalculationError(EvaluationError):
    """The documents are sound, but the engine cannot compute with them."""


class SimulationStopped(Exception):  # noqa: N818 - named for what it is
    """A simulation was stopped by its `progress`: there is no result."""

    def __init__(self, done: int, of: int) -> None:
        """Take how many walks were made, and of how many."""
        super().__init__(done, of)
        self.done = done
        self.of = of

    def __str__(self) -> str:
        """Say how far it was."""
        return f"the simulation was stopped after {self.done:,} of {self.of:,} walks"


_BY_ROOM = {"json": MalformedInput, "engine": CalculationError, "calculation": CalculationError}


def from_rejection(rejection: str) -> EvaluationError:
    """Make the exception of a rejection of the engine: the first problem says which."""
    code = EvaluationError(rejection).code
    return _BY_ROOM.get(code.partition(".")[0], InvalidInput)(rejection)
