"""Results: the engine's text, read where it is asked for and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from datetime import date
from decimal import Decimal
from functools import cache, cached_property
from reprlib import Repr
from types import MappingProxyType, NoneType, UnionType
from typing import Any, NoReturn, Self, Union, dataclass_transform, get_args, get_origin
from typing import get_type_hints as type_hints

_Reader = Callable[[Any], Any]


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record:
    """One object of a result; its fields are attributes, read once and never set.

    A subclass names its fields by annotations alone. A field that the engine left out is `None`;
    one that Python could not name so ends in an underscore.
    """

    def __init_subclass__(cls) -> None:
        """Make an attribute of every annotated name."""
        for name in cls.__annotations__:
            setattr(cls, name, _Field(name))

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

    @cached_property
    def _object(self) -> dict[str, Any]:
        fields: dict[str, Any] = json.loads(self._text, parse_float=Decimal)
        return fields

    @cached_property
    def _text(self) -> str:
        return json.dumps(self._object, ensure_ascii=False, separators=(",", ":"))

    def to_json(self) -> str:
        """Give the engine's text, character by character."""
        return self._text

    def to_dict(self) -> dict[str, Any]:
        """Give the plain objects of the JSON text, decimals as strings."""
        return deepcopy(self._object)

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
        if type(self) is not type(other) or not isinstance(other, Record):
            return NotImplemented
        return self.to_json() == other.to_json()

    def __hash__(self) -> int:
        """Hash the text."""
        return hash(self.to_json())

    def __reduce__(self) -> tuple[Callable[[str], Self], tuple[str]]:
        """Pickle the text."""
        return type(self).from_json, (self.to_json(),)

    def __repr__(self) -> str:
        """Show the fields that are there, long ones shortened."""
        return _short.repr(self)


class _Field:
    """Reads a field when it is first asked for; afterwards the record itself holds the value."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.key = name.removesuffix("_")

    def __get__(self, record: Record | None, owner: type[Record]) -> Any:  # noqa: ANN401
        if record is None:
            return self
        raw = record._object.get(self.key)  # noqa: SLF001 - one concept, two classes
        value = None if raw is None else _readers(owner)[self.name](raw)
        vars(record)[self.name] = value
        return value


@cache
def _readers(owner: type[Record]) -> Mapping[str, _Reader]:
    """How each field of a class is read, which waits until every class it names is there."""
    return {name: _reader(hint) for name, hint in type_hints(owner).items()}


def _reader(hint: Any) -> _Reader:  # noqa: ANN401 - a type hint
    """What turns a value of the JSON into the one that `hint` promises."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint is Decimal:
        return Decimal
    if hint is date:
        return date.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Record):
        return hint._from_object  # noqa: SLF001 - the class's own module
    if origin is Sequence:
        item = _reader(arguments[0])
        return lambda raw: tuple(map(item, raw))
    if origin is Mapping:
        value = _reader(arguments[1])
        return lambda raw: MappingProxyType({key: value(each) for key, each in raw.items()})
    if origin in (Union, UnionType):
        return _variants([each for each in arguments if each is not NoneType])
    return _as_is


def _as_is(raw: Any) -> Any:  # noqa: ANN401 - a text, a whole number or a truth value
    return raw


def _variants(hints: Sequence[Any]) -> _Reader:
    """Reads a value that may be one of several: an object is the class that has all its fields."""
    if len(hints) == 1:
        return _reader(hints[0])
    classes = [each for each in hints if isinstance(each, type) and issubclass(each, Record)]

    def read(raw: Any) -> Any:  # noqa: ANN401
        if not isinstance(raw, dict):
            return raw
        keys = raw.keys()
        return next(
            each._from_object(raw)  # noqa: SLF001 - the class's own module
            for each in classes
            if keys <= {name.removesuffix("_") for name in each.__annotations__}
        )

    return read


class _Short(Repr):
    """Shows a result on one line: its own fields, and of those within it only the names."""

    def __init__(self) -> None:
        super().__init__(maxlevel=2, maxtuple=3, maxdict=3, maxstring=60, maxother=60)

    def repr_instance(self, x: object, level: int) -> str:
        if not isinstance(x, Record):
            return super().repr_instance(x, level)
        name = type(x).__name__
        if level <= 0:
            return f"{name}(…)"
        shown = (
            f"{field}={self.repr1(getattr(x, field), level - 1)}"
            for field in type_hints(type(x))
            if getattr(x, field) is not None
        )
        return f"{name}({', '.join(shown)})"

    def repr_mappingproxy(self, x: Mapping[Any, Any], level: int) -> str:
        return self.repr_dict(dict(x), level)


_short = _Short()
