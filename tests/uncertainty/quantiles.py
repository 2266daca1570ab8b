"""Quantiles by mpmath at 30 digits, which the special functions of `core/src/uncertainty` are held against.

Run with mpmath 1.4.1 and, for the starting values, scipy 1.17.1:
`python3 tests/uncertainty/quantiles.py > tests/uncertainty/quantiles.txt`
"""

from mpmath import betainc, exp, gammainc, log, loggamma, mp, mpf, nstr
from scipy import stats

mp.dps = 30

# With what is left to 1, of which the smaller is exact.
CHANCES = [
    (mpf("0.000001"), None),
    (mpf("0.001"), None),
    (mpf("0.025"), None),
    (mpf("0.3"), None),
    (mpf("0.5"), None),
    (None, mpf("0.2")),
    (None, mpf("0.025")),
    (None, mpf("0.001")),
    (None, mpf("0.000001")),
]
GAMMAS = ["0.05", "0.5", "1", "4", "44.4", "499", "501", "10000", "1000000"]
BETAS = [
    ("0.3", "0.4"),
    ("0.05", "20"),
    ("20", "0.05"),
    ("1", "5"),
    ("2.2", "3.8"),
    ("12", "3"),
    ("0.5", "3000"),
    ("300", "700"),
    ("501", "900"),
    ("2100", "2500"),
]


def gamma_quantile(shape: mpf, below: mpf | None, above: mpf | None) -> mpf:
    """By Newton's method in the logarithm, on the smaller tail."""
    near = stats.gamma(float(shape))
    at = log(mpf(float(near.ppf(float(below)) if above is None else near.isf(float(above)))))
    for _ in range(3):
        density = exp(shape * at - exp(at) - loggamma(shape))
        if above is None:
            tail = gammainc(shape, 0, exp(at), regularized=True)
            at -= log(tail / below) * tail / density
        else:
            tail = gammainc(shape, exp(at), regularized=True)
            at += log(tail / above) * tail / density
    return exp(at)


def beta_quantile(alpha: mpf, beta: mpf, below: mpf | None, above: mpf | None) -> mpf:
    """By Newton's method in the logarithm of the odds, on the smaller tail."""
    near = stats.beta(float(alpha), float(beta))
    mirrored = stats.beta(float(beta), float(alpha))
    chance = float(below if above is None else above)
    part = near.ppf(chance) if above is None else near.isf(chance)
    rest = mirrored.isf(chance) if above is None else mirrored.ppf(chance)
    at = log(mpf(float(part)) / mpf(float(rest)))
    whole = loggamma(alpha + beta) - loggamma(alpha) - loggamma(beta)
    for _ in range(3):
        part, rest = 1 / (1 + exp(-at)), 1 / (1 + exp(at))
        density = exp(whole + alpha * log(part) + beta * log(rest))
        if above is None:
            tail = betainc(alpha, beta, 0, part, regularized=True)
            at -= log(tail / below) * tail / density
        else:
            tail = betainc(beta, alpha, 0, rest, regularized=True)
            at += log(tail / above) * tail / density
    return 1 / (1 + exp(-at))


def main() -> None:
    """One line for every distribution and probability: shapes, tail, its probability, quantile."""
    for below, above in CHANCES:
        tail = f"below {nstr(below, 6)}" if above is None else f"above {nstr(above, 6)}"
        for shape in GAMMAS:
            value = gamma_quantile(mpf(float(shape)), below, above)
            print(f"gamma {shape} - {tail} {nstr(value, 20)}", flush=True)
        for alpha, beta in BETAS:
            value = beta_quantile(mpf(float(alpha)), mpf(float(beta)), below, above)
            print(f"beta {alpha} {beta} {tail} {nstr(value, 20)}", flush=True)


if __name__ == "__main__":
    main()
