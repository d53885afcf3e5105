"""The six seed networks: 20 real Keras training steps from weights and batches that a formula gives.

Streams of `values.noise`: `<case>/w/<layer>/<weight>` for weights (kernels uniform within Glorot's limit, biases
within 0.1), `<case>/x` for inputs and `<case>/y` for targets. Step s trains on batch s % 4 of four batches of 32, so
that the optimizer sees every batch five times and its slots matter.
"""

import math

import keras
import numpy as np
from keras.src.initializers.random_initializers import compute_fans

import run as cases
import translate
import values

BATCH = 32
BATCHES = 4
STEPS = 20


def limit(variable):
    if variable.name == "bias":
        return 0.1
    fan_in, fan_out = compute_fans(tuple(variable.shape))
    return math.sqrt(6.0 / (fan_in + fan_out))


def set_formula_weights(case, model):
    for layer in model.layers:
        start = []
        for v in layer.weights:
            bound = limit(v)
            start.append(values.noise(f"{case['name']}/w/{layer.name}/{v.name}", tuple(v.shape), -bound, bound))
        layer.set_weights(start)


def inputs(case):
    (entry,) = case["inputs"].values()
    return values.noise(f"{case['name']}/x", (BATCHES * BATCH, *entry["shape"]))


def targets(case):
    stream, kind = f"{case['name']}/y", case["targets"]
    if kind == "values":
        return values.noise(stream, (BATCHES * BATCH, 1))
    classes = values.integers(stream, (BATCHES * BATCH, 1), 10)
    return np.eye(10, dtype=np.float32)[classes[:, 0]] if kind == "oneHot" else classes


def digest(weight):
    """Enough of a weight to see a wrong step anywhere in it."""
    w = np.asarray(weight, dtype=np.float64)
    picked = w.ravel()[:: max(1, w.size // 16)]
    return {"shape": list(w.shape), "sum": values.number(w.sum()), "norm": values.number(np.sqrt((w**2).sum())),
            "stride": max(1, w.size // 16), "picked": [values.number(v) for v in picked]}


def digests(model):
    return {l.name: [digest(w) for w in l.get_weights()] for l in model.layers if l.weights}


def train(model, x, y):
    history = []
    for step in range(STEPS):
        rows = slice((step % BATCHES) * BATCH, (step % BATCHES + 1) * BATCH)
        logs = cases.one_step(model, [x[rows]], [y[rows]])
        history.append({name: values.number(v) for name, v in logs.items()})
    return history


def run(case):
    keras.backend.clear_session()
    model = translate.model(case)
    set_formula_weights(case, model)
    model.compile(**translate.compile_arguments(case["compile"]), jit_compile=False)
    x, y = inputs(case), targets(case)
    return {
        "name": case["name"],
        "spec": cases.spec_of(case),
        "targets": case["targets"],
        "layers": cases.described(case, model),
        "params": model.count_params(),
        "start": digests(model),
        "outputs": [values.tensor(np.asarray(model(x[:BATCH], training=False)))],
        "steps": train(model, x, y),
        "end": digests(model),
    }
