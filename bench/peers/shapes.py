"""Made-up examples for a spec of one input and one output: what is learned does not matter here."""

import numpy as np

# Words of a vocabulary; the other networks have real numbers.
VOCABULARY = 1000


def padded(words):
    """Sentences of 20 % to 100 % of the length, 60 % on average, each followed by zeros."""
    size, length = words.shape
    lengths = np.ceil(length * (0.2 + np.arange(size) % 9 / 10))
    return np.where(np.arange(length) < lengths[:, None], np.maximum(words, 1), 0)


def examples(spec, size):
    ((_, entry),) = spec["inputs"].items()
    shape = (size, *entry["shape"])
    count = int(np.prod(shape))
    if entry.get("dtype") == "int32":
        x = (np.arange(count, dtype=np.int64) * 7919 % VOCABULARY).astype(np.int32).reshape(shape)
        if any(layer.get("maskZero") for layer in spec["layers"]):
            x = padded(x)
    else:
        x = np.sin(np.arange(count, dtype=np.float32)).reshape(shape)
    units = spec["layers"][-1]["units"]
    classes = np.arange(size) % units
    if spec["compile"]["loss"].startswith("sparse"):
        return x, classes.astype(np.float32)[:, None]
    return x, np.eye(units, dtype=np.float32)[classes]
