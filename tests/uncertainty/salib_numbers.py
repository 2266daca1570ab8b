"""What SALib makes of the rows and trajectories of `core/src/uncertainty/sensitivity/tests.rs`.

Run with SALib installed: `python tests/uncertainty/salib_numbers.py`. It prints what the tests hold.
"""

import numpy as np
from SALib.analyze import morris, sobol

PRIMES = np.array([2, 3, 5, 7, 11, 13, 17, 19], dtype=float)
DIMENSIONS = 4
OFFSETS = np.array([0, 1, 4.5, 9])


def g(x: np.ndarray) -> np.ndarray:
    """The G function of Sobol."""
    return np.prod((np.abs(4 * x - 2) + OFFSETS) / (1 + OFFSETS), axis=-1)


def kronecker(rows: int) -> np.ndarray:
    """Fractions of the multiples of square roots of primes."""
    products = np.arange(1, rows + 1)[:, None] * np.sqrt(PRIMES)
    return products - np.floor(products)


def show(name: str, numbers: np.ndarray) -> None:
    """Print numbers with all their digits."""
    print(name, ", ".join(repr(float(number)) for number in numbers))


def shares(rows: int) -> None:
    """Print the indices of the G function."""
    sample = kronecker(rows)
    at_a, at_b = sample[:, :DIMENSIONS], sample[:, DIMENSIONS:]

    def moved(stays: np.ndarray, moves: np.ndarray, column: int) -> np.ndarray:
        mixed = stays.copy()
        mixed[:, column] = moves[:, column]
        return g(mixed)

    # SALib measures from the mean of all its rows; these are measured from that of the two samples.
    mean = np.mean(np.r_[g(at_a), g(at_b)])
    a, b = g(at_a) - mean, g(at_b) - mean
    ab = [moved(at_a, at_b, column) - mean for column in range(DIMENSIONS)]
    ba = [moved(at_b, at_a, column) - mean for column in range(DIMENSIONS)]
    show("first", [sobol.first_order(a, one, b) for one in ab])
    show("total", [sobol.total_order(a, one, b) for one in ab])
    pairs = [(j, k) for j in range(DIMENSIONS) for k in range(j + 1, DIMENSIONS)]
    show("second", [sobol.second_order(a, ab[j], ab[k], ba[j], b) for j, k in pairs])


def effects(trajectories: int, levels: int) -> None:
    """Print mu, mu* and sigma of the G function."""
    uniforms = kronecker(trajectories)[:, :DIMENSIONS]
    delta = levels / (2 * (levels - 1))
    points = []
    for row in uniforms:
        at = np.floor(row * levels) / (levels - 1)
        points.append(at.copy())
        for column in range(DIMENSIONS):
            at[column] += delta if row[column] < 0.5 else -delta
            points.append(at.copy())
    x = np.array(points)
    problem = {
        "num_vars": DIMENSIONS,
        "names": [f"x{column}" for column in range(DIMENSIONS)],
        "bounds": [[0, 1]] * DIMENSIONS,
    }
    found = morris.analyze(problem, x, g(x), num_levels=levels)
    for column in range(DIMENSIONS):
        show("effect", [found[name][column] for name in ("mu", "mu_star", "sigma")])


if __name__ == "__main__":
    shares(64)
    effects(16, 6)
