"""Writes reference.json: agreement of partitions by scikit-learn, singular values by numpy.

    python3 -m venv venv && venv/bin/pip install scikit-learn && venv/bin/python make_reference.py
"""
import json
import pathlib

import numpy as np
import sklearn
from sklearn.metrics import adjusted_mutual_info_score, adjusted_rand_score, normalized_mutual_info_score

rng = np.random.default_rng(20)


def case(a, b):
    a, b = [int(x) for x in a], [int(x) for x in b]
    return {
        "a": a,
        "b": b,
        "ami": adjusted_mutual_info_score(a, b),
        "ari": adjusted_rand_score(a, b),
        "nmi": normalized_mutual_info_score(a, b),
    }


def noisy(labels, share, count):
    return np.where(rng.random(len(labels)) < share, rng.integers(0, count, len(labels)), labels)


truth = rng.integers(0, 5, 60)
uneven = rng.choice(4, 80, p=[0.7, 0.2, 0.07, 0.03])
cases = [
    case([0, 0, 1, 1], [0, 0, 1, 1]),
    case([0, 0, 1, 1], [1, 1, 0, 0]),
    case([0, 0, 0, 0], [0, 1, 2, 3]),
    case([0, 0, 1, 2], [0, 0, 1, 1]),
    case(truth, noisy(truth, 0.2, 5)),
    case(truth, noisy(truth, 0.9, 9)),
    case(truth, rng.integers(0, 25, 60)),
    case(uneven, noisy(uneven, 0.3, 4)),
    case(uneven, np.arange(80) // 4),
]
matrix = np.round(rng.normal(size=(12, 9)) * (rng.random((12, 9)) < 0.6), 3)
symmetric = np.round(matrix.T @ matrix, 6)
reference = {
    "scikitLearn": sklearn.__version__,
    "numpy": np.__version__,
    "cases": cases,
    "symmetric": symmetric.tolist(),
    "eigenvalues": sorted(np.linalg.eigvalsh(symmetric).tolist(), reverse=True),
}
path = pathlib.Path(__file__).with_name("reference.json")
path.write_text(json.dumps(reference, indent=1) + "\n")
