"""Compares SavedModels written by widthwise with what they have to compute, through TensorFlow of Python.

    python scripts/oracle-check/check.py DIRECTORY

DIRECTORY was filled by write.ts. Each SavedModel is loaded by `tf.saved_model.load` and called at every batch size;
those with one input also as a layer of Keras, by `TFSMLayer`.
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import json
import pathlib
import sys

import numpy as np
import tensorflow as tf

import keras

# float32 through different orders of summation: absolute below 1, relative above.
TOLERANCE = 1e-5


def array(numbers):
    return np.array(numbers["values"], dtype=numbers["dtype"]).reshape(numbers["shape"])


def arrays(named):
    return {name: array(numbers) for name, numbers in named.items()}


def deviation(actual, expected):
    """The largest distance of two numbers, as a share of max(1, |expected|)."""
    if actual.shape != expected.shape:
        return float("inf")
    distance = np.abs(actual - expected) / np.maximum(1, np.abs(expected))
    return float(np.max(distance, initial=0))


def differences(what, actual, expected):
    if set(actual) != set(expected):
        return [f"{what}: outputs {sorted(actual)}, expected {sorted(expected)}"]
    found = {name: deviation(np.asarray(actual[name]), array) for name, array in expected.items()}
    return [f"{what}: {name} is off by {by:.1e}" for name, by in found.items() if not by <= TOLERANCE]


def static_shape(tensor):
    return [None if d is None else int(d) for d in tensor.shape]


def wrong_shapes(signature, wanted):
    """All but the batch, and what is open in the model, has to be known before anything runs."""
    shapes = {name: static_shape(t)[1:] for name, t in signature.structured_outputs.items()}
    same = set(shapes) == set(wanted) and all(fits(shapes[name], wanted[name]) for name in wanted)
    return [] if same else [f"static shapes {shapes}, expected {wanted}"]


def fits(shape, wanted):
    """TensorFlow may know more than TensorFlow.js, never less."""
    return len(shape) == len(wanted) and all(w is None or s == w for s, w in zip(shape, wanted))


def check_keras_layer(path, inputs, expected):
    """As a layer it has the weights, and computes the same."""
    (x,) = inputs.values()
    outputs = keras.layers.TFSMLayer(path)(x)
    return differences("TFSMLayer", {name: np.asarray(t) for name, t in outputs.items()}, expected)


def check(root, case):
    path = str(root / case["directory"])
    loaded = tf.saved_model.load(path)
    signature = loaded.signatures["serving_default"]
    found = []
    if len(loaded.variables) != case["weights"]:
        found.append(f"{len(loaded.variables)} variables, expected {case['weights']}")
    for batch in case["batches"]:
        inputs, expected = arrays(batch["inputs"]), arrays(batch["outputs"])
        size = next(iter(inputs.values())).shape[0]
        outputs = signature(**{name: tf.constant(a) for name, a in inputs.items()})
        found += differences(f"batch of {size}", {k: v.numpy() for k, v in outputs.items()}, expected)
    found += wrong_shapes(signature, case["shapes"])
    if len(inputs) == 1:
        found += check_keras_layer(path, inputs, expected)
    return [f"{case['name']} (numbers of {case['from']}): {text}" for text in found]


def main(directory):
    root = pathlib.Path(directory)
    cases = json.loads((root / "expected.json").read_text())
    if not cases:
        raise SystemExit("nothing to check")
    found = [check(root, case) for case in cases]
    for text in sum(found, []):
        print(text)
    failed = sum(1 for texts in found if texts)
    versions = f"TensorFlow {tf.__version__}, Keras {keras.__version__}"
    print(f"SavedModels through {versions}: {len(cases) - failed} of {len(cases)} as expected")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
