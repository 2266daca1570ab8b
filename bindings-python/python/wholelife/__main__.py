"""Runs the command as `python -m wholelife`."""

import sys

from .command import main

sys.exit(main())
