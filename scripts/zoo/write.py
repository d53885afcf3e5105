"""Writes test/import/zoo/<architecture>.json.gz: the JSON of the model as Keras writes it, and, for every layer, its
path, output shape and number of parameters. Structure only; running it twice gives the same bytes.

    python scripts/zoo/write.py [architecture ...]
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import gzip
import json
import pathlib
import sys

import architectures

DATA = pathlib.Path(__file__).resolve().parents[2] / "test" / "import" / "zoo"


def shape_of(layer):
    output = layer.output
    if isinstance(output, (list, tuple)):
        return [list(o.shape) for o in output]
    return list(output.shape)


def describe(name):
    model = architectures.build(name)
    layers = [[path, shape_of(layer), layer.count_params()] for path, layer in architectures.layers_of(model)]
    return {"model": json.loads(model.to_json()), "layers": layers, "params": model.count_params()}


def write(name):
    path = DATA / f"{name}.json.gz"
    text = json.dumps(describe(name), separators=(",", ":"))
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    print(f"{name}: {path.stat().st_size} bytes", flush=True)


def main(names):
    DATA.mkdir(parents=True, exist_ok=True)
    for name in names or architectures.all_names():
        write(name)


if __name__ == "__main__":
    main(sys.argv[1:])
