"""Reference values for libs/ranking, made with numpy and scipy.

    python3 test/reference/ranking/make_reference.py > test/reference/ranking/reference.json

The moments do not come from the closed form under test: the distribution of the unseen sum T is computed exactly, by
summing the Dirichlet-multinomial probabilities (scipy.stats.dirichlet_multinomial) over all compositions of M.
The interval is scipy's Beta quantile at those moments.
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
    cut = [float(numpy.clip(matched.ppf(p), least, most)) for p in ((1 - LEVEL) / 2, (1 + LEVEL) / 2)]
    return {
        "degrees": degrees,
        "cannotSayCount": cannot_say,
        "populationCount": population,
        "prior": prior,
        "totalProbability": float(probability.sum()),
        "mean": mean,
        "variance": variance,
        "lower": cut[0],
        "upper": cut[1],
    }


json.dump(
    {
        "madeWith": f"numpy {numpy.__version__}, scipy {scipy.__version__}",
        "priorWeight": PRIOR_WEIGHT,
        "credibleLevel": LEVEL,
        "cases": [reference(*case) for case in CASES],
    },
    sys.stdout,
    indent=2,
)
print()
