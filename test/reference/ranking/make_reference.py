"""Reference values for libs/ranking, made with numpy and scipy.

    python3 test/reference/ranking/make_reference.py > test/reference/ranking/reference.json

The moments do not come from the closed form under test: the distribution of the unseen sum T is computed exactly, by
summing the Dirichlet-multinomial probabilities (scipy.stats.dirichlet_multinomial) over all compositions of M.
The interval is scipy's Beta quantile at those moments, or the least or most possible value where the exact probability of
that value fills a tail. Beside it stand the quantiles of the exact distribution itself (exactLower, exactUpper), which
the Beta stands for. Duels are the exact probability that one statement ends above another when people answered one of them
only. The quantiles are scipy's own (Boost) for parameters from tiny to near-census.
"""

import itertools
import json
import sys

import numpy
import scipy
from scipy.stats import beta, dirichlet_multinomial

PRIOR_WEIGHT, LEVEL = 2.0, 0.9

CASES = [
    # degrees, cannot say, population, prior centre
    ([0, 0, 0, 0], 0, 12, [0.25, 0.25, 0.25, 0.25]),
    ([0, 0, 0, 2], 0, 11, [0.25, 0.25, 0.25, 0.25]),
    ([0, 0, 0, 2], 0, 40, [0.1, 0.2, 0.4, 0.3]),
    ([2, 5, 18, 13], 3, 59, [0.1, 0.2, 0.4, 0.3]),
    ([1, 0, 3, 4], 1, 11, [0.3, 0.3, 0.2, 0.2]),
    ([9, 0, 0, 0], 0, 30, [0.2, 0.3, 0.3, 0.2]),
    ([0, 0, 0, 25], 4, 59, [0.2, 0.3, 0.3, 0.2]),
    ([4, 4, 4, 4], 2, 20, [0.4, 0.1, 0.1, 0.4]),
    ([10, 20, 5, 5], 0, 41, [0.25, 0.25, 0.25, 0.25]),
    ([0, 0, 1, 9], 0, 59, [0.1, 0.2, 0.4, 0.3]),
    ([0, 0, 0, 14], 0, 59, [0.15, 0.25, 0.35, 0.25]),
    ([8, 3, 1, 0], 2, 30, [0.15, 0.25, 0.35, 0.25]),
    ([0, 1, 4, 9], 0, 20, [0.15, 0.25, 0.35, 0.25]),
]


def compositions(total):
    for bars in itertools.combinations(range(total + 3), 3):
        a, b, c = bars
        yield [a, b - a - 1, c - b - 1, total + 2 - c]


def reference(degrees, cannot_say, population, prior):
    saying = population - cannot_say
    unseen = saying - sum(degrees)
    values = numpy.arange(4) / 3
    counts = numpy.array(list(compositions(unseen)))
    alpha = PRIOR_WEIGHT * numpy.array(prior) + numpy.array(degrees)
    probability = dirichlet_multinomial(alpha, unseen).pmf(counts)
    recognition = (numpy.dot(degrees, values) + counts @ values) / saying
    mean = float(probability @ recognition)
    variance = float(probability @ (recognition - mean) ** 2)
    concentration = mean * (1 - mean) / variance - 1
    matched = beta(mean * concentration, (1 - mean) * concentration)
    least, most = recognition.min(), recognition.max()
    tail = (1 - LEVEL) / 2
    at_least = float(probability[recognition < least + 1e-12].sum())
    at_most = float(probability[recognition > most - 1e-12].sum())
    lower = least if at_least >= tail else max(least, matched.ppf(tail))
    upper = most if at_most >= tail else min(most, matched.ppf(1 - tail))
    order = numpy.argsort(recognition, kind="stable")
    cumulative = numpy.cumsum(probability[order])
    exact = [float(recognition[order][numpy.searchsorted(cumulative, p - 1e-12)]) for p in (tail, 1 - tail)]
    return {
        "degrees": degrees,
        "cannotSayCount": cannot_say,
        "populationCount": population,
        "prior": prior,
        "totalProbability": float(probability.sum()),
        "mean": mean,
        "variance": variance,
        "leastProbability": at_least,
        "mostProbability": at_most,
        "lower": float(min(mean, lower)),
        "upper": float(max(mean, upper)),
        "exactLower": exact[0],
        "exactUpper": exact[1],
    }


def exact_distribution(degrees, population, prior):
    """Possible values of the recognition, in steps of 1/(3N), and their exact probabilities."""
    unseen = population - sum(degrees)
    counts = numpy.array(list(compositions(unseen)))
    alpha = PRIOR_WEIGHT * numpy.array(prior) + numpy.array(degrees)
    probability = dirichlet_multinomial(alpha, unseen).pmf(counts)
    steps = int(numpy.dot(degrees, range(4))) + counts @ numpy.arange(4)
    return numpy.bincount(steps, weights=probability, minlength=3 * population + 1)


def duels():
    """How probable it is that the first of two statements ends higher, a draw counting half."""
    pairs = [
        ([1, 2, 4, 5], [2, 3, 4, 3], 40),
        ([1, 1, 4, 5], [0, 0, 2, 4], 30),
        ([2, 4, 9, 9], [3, 6, 8, 5], 60),
    ]
    for first, second, population in pairs:
        pooled = numpy.array(first) + numpy.array(second)
        prior = pooled / pooled.sum()
        a = exact_distribution(first, population, prior)
        b = exact_distribution(second, population, prior)
        below = numpy.cumsum(b) - b
        yield {
            "first": first,
            "second": second,
            "populationCount": population,
            "firstEndsHigher": float((a * (below + b / 2)).sum()),
        }


def quantiles():
    shapes = [(0.05, 0.3), (0.3, 4.0), (0.5, 0.5), (1.0, 1.0), (1.0, 30.0), (2.5, 7.5), (14.0, 9.0), (60.0, 2.2)]
    shapes += [(300.0, 500.0), (2e3, 5e4), (1e5, 2e5), (3e6, 4e6), (12.0, 1e5)]
    for alpha, second in shapes:
        for p in (0.005, 0.05, 0.5, 0.95, 0.995):
            yield {"p": p, "alpha": alpha, "beta": second, "x": float(beta(alpha, second).ppf(p))}


json.dump(
    {
        "madeWith": f"numpy {numpy.__version__}, scipy {scipy.__version__}",
        "priorWeight": PRIOR_WEIGHT,
        "credibleLevel": LEVEL,
        "cases": [reference(*case) for case in CASES],
        "quantiles": list(quantiles()),
        "duels": list(duels()),
    },
    sys.stdout,
    indent=2,
)
print()
