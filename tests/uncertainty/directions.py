"""Packs the direction numbers of Joe and Kuo, as scipy ships them, for the Sobol sequence.

Run with scipy 1.17.1: `python3 tests/uncertainty/directions.py core/src/uncertainty/sampling/directions.bin`
"""

import sys
from pathlib import Path

import numpy
import scipy.stats

DIMENSIONS = 1_024


def packed() -> bytes:
    """The bits of all dimensions but the first, as `directions.rs` reads them."""
    shipped = Path(scipy.stats.__file__).with_name("_sobol_direction_numbers.npz")
    numbers = numpy.load(shipped)
    bits = ""
    for polynomial, first in zip(
        numbers["poly"][1:DIMENSIONS], numbers["vinit"][1:DIMENSIONS], strict=True
    ):
        coefficients = bin(int(polynomial))[2:]
        degree = len(coefficients) - 1
        bits += f"{degree - 1:04b}{coefficients[1:-1]}"
        for place in range(1, degree):
            bits += f"{int(first[place]) >> 1:0{place}b}"
    bits += "0" * (-len(bits) % 8)
    return bytes(int(bits[start : start + 8], 2) for start in range(0, len(bits), 8))


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(packed())
