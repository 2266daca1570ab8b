"""Results: the engine's text, read where it is asked for and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from decimal import Decimal
from functools import cache, cached_property
from reprlib import Repr
from types import NoneType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    NoReturn,
    Self,
    Union,
    dataclass_transform,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record:
    """One object of a result; its fields are attributes, read once and never set.

    A subclass names its fields by annotations alone. A field that the engine left out is `None`.
    """

    def __init__(self, **_: object) -> None:
        """Refuse: only the engine makes results."""
        message = f"{type(self).__name__} is a result: evaluate documents to get one"
        raise TypeError(message)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Take a text that the engine wrote, and read it when a field is first asked for."""
        record = object.__new__(cls)
        vars(record)["_text"] = text
        return record

    @classmethod
    def _from_object(cls, fields: dict[str, Any]) -> Self:
        record = object.__new__(cls)
        vars(record)["_object"] = fields
        return record

    @classmethod
    @cache
    def _readers(cls) -> dict[str, Callable[[Any], Any]]:
        return {name: _reader(hint) for name, hint in get_type_hints(cls).items()}

    @cached_property
    def _object(self) -> dict[str, Any]:
        fields: dict[str, Any] = json.loads(self._text)
        return fields

    @cached_property
    def _text(self) -> str:
        return json.dumps(self._object, ensure_ascii=False, separators=(",", ":"))

    def to_json(self) -> str:
        """Give the engine's text, character by character."""
        return self._text

    def to_dict(self) -> dict[str, Any]:
        """Give the plain objects of the JSON text: what is exact as `str`, estimates as `float`."""
        return deepcopy(self._object)

    if not TYPE_CHECKING:  # type checkers know the fields by their annotations, and no others

        def __getattr__(self, name: str) -> Any:  # noqa: ANN401
            """Read a field, once: afterwards it is found in the record itself."""
            read = self._readers().get(name)
            if read is None:
                message = f"{type(self).__name__} has no field {name}"
                raise AttributeError(message, name=name, obj=self)
            # A field that is a keyword of Python has an underscore behind it: `from_`.
            raw = self._object.get(name.removesuffix("_"))
            value = vars(self)[name] = None if raw is None else read(raw)
            return value

    def __dir__(self) -> Iterable[str]:
        """Name the fields too, for those who explore a result."""
        return {*super().__dir__(), *self._readers()}

    def __setattr__(self, name: str, _: object) -> NoReturn:
        """Refuse: a result is what was evaluated."""
        message = f"{type(self).__name__}.{name} is part of a result and cannot be set"
        raise AttributeError(message)

    def __delattr__(self, name: str) -> NoReturn:
        """Refuse: a result is what was evaluated."""
        message = f"{type(self).__name__}.{name} is part of a result and cannot be deleted"
        raise AttributeError(message)

    def __eq__(self, other: object) -> bool:
        """Compare the texts: the same input gives the same characters."""
        if isinstance(other, Record) and type(self) is type(other):
            return self.to_json() == other.to_json()
        return NotImplemented

    def __hash__(self) -> int:
        """Hash the text."""
        return hash(self.to_json())

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        """Pickle the text."""
        return type(self).from_json, (self.to_json(),)

    def __repr__(self) -> str:
        """Show the fields that are there, long ones shortened."""
        return _short.repr(self)


def _reader(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401 - a type hint
    """What turns a value of the JSON into the one that `hint` promises."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Decimal or hint is float:
        return Decimal if hint is Decimal else float
    if hint in (str, int, bool) or origin is Literal:
        return _as_it_is
    if is_typeddict(hint):
        # A part of a document, which its reader may change and put into one.
        return deepcopy
    if isinstance(hint, type) and issubclass(hint, Record):
        return hint._from_object  # noqa: SLF001 - the class's own module
    if origin is Sequence:
        item = _reader(arguments[0])
        return lambda raw: tuple(map(item, raw))
    # A literal or nothing is an older kind of union than a class or nothing.
    if origin in (UnionType, Union) and len(arguments) == 2 and arguments[1] is NoneType:  # noqa: PLR2004
        read = _reader(arguments[0])
        return lambda raw: None if raw is None else read(raw)
    message = f"no result holds a value of type {hint}"
    raise TypeError(message)


def _as_it_is(raw: Any) -> Any:  # noqa: ANN401 - a text, a whole number or a truth value
    return raw


class _Short(Repr):
    """Shows a result on one line: its own fields, and of the records within only the names."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 2
        self.maxtuple = 3
        self.maxstring = self.maxother = 60

    def repr_instance(self, x: object, level: int) -> str:
        if not isinstance(x, Record):
            return super().repr_instance(x, level)
        name = type(x).__name__
        if level <= 0:
            return f"{name}(…)"
        fields = {field: getattr(x, field) for field in x._readers()}  # noqa: SLF001 - its own module
        shown = [
            f"{field}={self.repr1(value, level - 1)}"
            for field, value in fields.items()
            if value is not None
        ]
        return f"{name}({', '.join(shown)})"


_short = _Short()
