"""Files that the command writes: never over a document, and all of them or none."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from .files import Files, FilesError, Misuse


def targets_of(names: Sequence[str | None], files: Files) -> list[Path | None]:
    """The files to write: none of them a folder, a document that is read, or another of them."""
    taken = {file.resolve(): Misuse.WRITTEN_OVER for file in files.all()}
    targets: list[Path | None] = []
    for name in names:
        target = None if name is None else Path(name)
        targets.append(target)
        if target is None:
            continue
        if not name or target.is_dir():
            raise FilesError(Misuse.NOT_A_FILE, f'"{name}"')
        place = target.resolve()
        if place in taken:
            raise FilesError(taken[place], target)
        taken[place] = Misuse.WRITTEN_TWICE
    return targets


def write(texts: dict[Path, str]) -> None:
    """Write whole files, all of them or none."""
    partial = {target: target.with_name(f".{target.name}.{os.getpid()}") for target in texts}
    for target in texts:
        if not target.parent.exists():
            raise FilesError(Misuse.NO_FOLDER, target.parent)
    try:
        for target, text in texts.items():
            partial[target].write_text(text, "utf-8", newline="\n")
        for target, written in partial.items():
            written.replace(target)
    except OSError as fault:
        raise FilesError(Misuse.NOT_WRITTEN, target, fault.strerror) from fault
    finally:
        for written in partial.values():
            # Where it cannot even be looked for, it was never written.
            with suppress(OSError):
                written.unlink()
