"""Reference values for libs/groups, made with numpy and scipy.

    python3 test/reference/groups/make_reference.py > test/reference/groups/reference.json

None of them comes from the formula under test: the z of a proportion is the root of Pearson's chi-square of a table
(scipy.stats.chisquare, chi2_contingency without correction), with its sign; the Rand index counts all pairs one by one; the
silhouette goes through full distance matrices (scipy.spatial); the projection comes from a dense singular value
decomposition of the filled-in matrix (numpy.linalg.svd).
"""

import itertools
import json

import numpy
from scipy.spatial.distance import cdist
from scipy.stats import chi2_contingency, chisquare

rng = numpy.random.default_rng(20200909)


def proportion(successes, trials):
    s, n = successes + 1, trials + 1
    if n == s:
        return {"successes": successes, "trials": trials, "z": float(numpy.sqrt(n))}
    z = numpy.sqrt(chisquare([s, n - s], [n / 2, n / 2]).statistic)
    return {"successes": successes, "trials": trials, "z": float(z if 2 * s > n else -z)}


def two_proportions(first, second):
    (s1, n1), (s2, n2) = ((s + 1, n + 1) for s, n in (first, second))
    table = [[s1, n1 - s1], [s2, n2 - s2]]
    z = numpy.sqrt(chi2_contingency(table, correction=False).statistic)
    return {"first": first, "second": second, "z": float(z if s1 / n1 > s2 / n2 else -z)}


def rand_index(a, b):
    pairs = list(itertools.combinations(range(len(a)), 2))
    in_a = [a[i] == a[j] for i, j in pairs]
    in_b = [b[i] == b[j] for i, j in pairs]
    both = sum(x and y for x, y in zip(in_a, in_b))
    expected = sum(in_a) * sum(in_b) / len(pairs)
    most = (sum(in_a) + sum(in_b)) / 2
    return {"a": list(map(int, a)), "b": list(map(int, b)), "index": float((both - expected) / (most - expected))}


def silhouette(points, labels):
    distances = cdist(points, points)
    scores = []
    for i, own in enumerate(labels):
        mine = (labels == own) & (numpy.arange(len(labels)) != i)
        if not mine.any():
            scores.append(0.0)
            continue
        a = distances[i, mine].mean()
        b = min(distances[i, labels == other].mean() for other in set(labels.tolist()) - {own})
        scores.append((b - a) / max(a, b))
    return {
        "x": points[:, 0].tolist(),
        "y": points[:, 1].tolist(),
        "labels": labels.tolist(),
        "silhouette": float(numpy.mean(scores)),
    }


def projection(participants, statements, out):
    values = rng.choice([-1, -1 / 3, 0, 1 / 3, 1], size=(participants, statements))
    lean = numpy.where(numpy.arange(participants) % 2 == 0, 1, -1)[:, None]
    values[:, : statements // 2] = numpy.where(rng.random((participants, statements // 2)) < 0.8, lean, 0)
    seen = rng.random((participants, statements)) < 0.6
    rows = [[[f"s{j}", float(values[i, j])] for j in range(statements) if seen[i, j]] for i in range(participants)]
    matrix = numpy.where(seen, values, numpy.nan)
    matrix[:, out] = 0
    mean = numpy.nanmean(matrix, axis=0)
    filled = numpy.where(numpy.isnan(matrix), mean, matrix) - mean
    _, singular, vectors = numpy.linalg.svd(filled, full_matrices=False)
    signed = [v * numpy.sign(v[numpy.argmax(numpy.abs(v))]) for v in vectors[:2]]
    answered = (~numpy.isnan(matrix)).sum(axis=1)
    places = numpy.sqrt(statements / answered)[:, None] * (numpy.where(numpy.isnan(matrix), 0, matrix - mean) @ numpy.array(signed).T)
    return {
        "rows": [[f"p{i:02}", row] for i, row in enumerate(rows)],
        "out": [f"s{j}" for j in out],
        "statements": [f"s{j}" for j in range(statements)],
        "means": mean.tolist(),
        "eigenvalues": (singular[:2] ** 2).tolist(),
        "components": [v.tolist() for v in signed],
        "x": places[:, 0].tolist(),
        "y": places[:, 1].tolist(),
    }


print(
    json.dumps(
        {
            "proportions": [proportion(*case) for case in [(0, 0), (0, 5), (3, 5), (5, 5), (31, 38), (12, 90), (553, 684)]],
            "twoProportions": [
                two_proportions(*case)
                for case in [((3, 5), (2, 9)), ((0, 4), (7, 8)), ((206, 289), (130, 730)), ((34, 40), (190, 198))]
            ],
            "randIndices": [
                rand_index([0, 0, 1, 2], [0, 0, 1, 1]),
                rand_index([0, 0, 1, 1], [0, 1, 0, 1]),
                rand_index(rng.integers(0, 3, 40), rng.integers(0, 4, 40)),
                rand_index([0] * 10 + [1] * 15, [0] * 8 + [1] * 12 + [2] * 5),
            ],
            "silhouettes": [
                silhouette(rng.normal(size=(12, 2)), numpy.array([0, 1] * 6)),
                silhouette(rng.normal(size=(9, 2)) + numpy.array([[0, 0]] * 4 + [[5, 1]] * 4 + [[-4, 9]]), numpy.array([0] * 4 + [1] * 4 + [2])),
            ],
            "projection": projection(20, 8, [2, 7]),
        }
    )
)
