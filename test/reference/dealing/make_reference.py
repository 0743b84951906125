"""Reference values for libs/dealing, made with numpy and scipy.

    python3 test/reference/dealing/make_reference.py > test/reference/dealing/reference.json

ln Gamma and the normal loss come from scipy.special and scipy.stats. The prior is the maximum of the penalised
beta-binomial likelihood, found by scipy.optimize (Nelder-Mead, from several starts), with the likelihood from
scipy.special.betaln: another optimiser and another likelihood than the one under test.
"""

import json
import sys

import numpy
import scipy
from scipy.optimize import minimize
from scipy.special import betaln, expit, gammaln
from scipy.stats import norm

random = numpy.random.default_rng(5)


def classes(alpha, beta, statements, most):
    rows = {}
    for _ in range(statements):
        n = int(random.integers(1, most + 1))
        key = (n, int(random.binomial(n, random.beta(alpha, beta))))
        rows[key] = rows.get(key, 0) + 1
    return [{"count": n, "sum": s, "statementCount": c} for (n, s), c in rows.items()]


def fit(rows):
    n, s, c = (numpy.array([row[key] for row in rows], float) for key in ("count", "sum", "statementCount"))

    def loss(x):
        mean, weight = expit(x[0]), numpy.exp(x[1])
        alpha, beta = mean * weight, (1 - mean) * weight
        likelihood = numpy.sum(c * (betaln(alpha + s, beta + n - s) - betaln(alpha, beta)))
        return -(likelihood - ((x[1] - 1.1) / 1.5) ** 2 / 2 - (x[0] / 2) ** 2 / 2)

    best = min((minimize(loss, start, method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-10})
                for start in ([0, 1.1], [1, 0], [-1, 2])), key=lambda found: found.fun)
    return {"mean": float(expit(best.x[0])), "weight": float(numpy.exp(best.x[1]))}


cases = [classes(1.2, 1.2, 84, 10), classes(2.0, 1.0, 154, 30), classes(2.6, 2.6, 313, 8), classes(30, 20, 50, 60)]
json.dump(
    {
        "madeWith": f"numpy {numpy.__version__}, scipy {scipy.__version__}",
        "logGamma": [[x, float(gammaln(x))] for x in (0.01, 0.3, 1, 1.5, 2, 7.25, 10, 33.3, 1200)],
        "loss": [[z, float(norm.pdf(z) - z * norm.sf(z))] for z in (0, 0.1, 0.7, 1.5, 1.99, 2, 2.01, 3, 5, 8)],
        "priors": [{"classes": rows, **fit(rows)} for rows in cases],
    },
    sys.stdout,
)
print()
