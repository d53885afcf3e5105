"""Writes, for `scripts/zoo-check.ts`, architectures of keras.applications with random weights and what they make of an image.

    python scripts/zoo/check.py DIRECTORY [architecture ...]

<architecture>.json has the JSON of the model, the place of each weight in <architecture>.bin, the input and the output.
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import json
import pathlib
import sys

import numpy as np

import architectures


def write_weights(model, path):
    """By layer: shape and offset, in numbers, of each weight."""
    index, offset = {}, 0
    with open(path, "wb") as file:
        for name, layer in architectures.layers_of(model):
            if hasattr(layer, "layers") or not layer.weights:
                continue
            rows = []
            for array in layer.get_weights():
                rows.append([list(array.shape), offset])
                offset += array.size
                file.write(np.ascontiguousarray(array, dtype="<f4").tobytes())
            index[name] = rows
    return index


def write(directory, name):
    model = architectures.build_with_weights(name, seed=1)
    x = np.random.default_rng(1).uniform(0, 255, (1, *(size or 224 for size in model.input_shape[1:]))).astype("float32")
    y = np.asarray(model(x, training=False))
    weights = write_weights(model, directory / f"{name}.bin")
    x.tofile(directory / f"{name}.x.bin")
    case = {"model": json.loads(model.to_json()), "weights": weights, "shape": list(x.shape), "output": y.ravel().tolist()}
    (directory / f"{name}.json").write_text(json.dumps(case))
    print(f"{name}: {model.count_params():,} parameters", flush=True)


def main(directory, *names):
    target = pathlib.Path(directory)
    target.mkdir(parents=True, exist_ok=True)
    for name in names or architectures.CHECKED:
        write(target, name)


if __name__ == "__main__":
    main(*sys.argv[1:])
