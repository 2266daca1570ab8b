"""Runs the command as `python -m wholelife`."""

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main())
