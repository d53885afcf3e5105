"""Writes keras-shapes/<family>.json: what real Keras says of every layer call in calls/<family>.json, in the same order.

Made with keras 3.15.1 on tensorflow-cpu 2.21.0:  python test/layers/keras-shapes.py [family ...]
Each entry has the output shapes and the weights as Keras creates them, or null where Keras refuses: when the network
is put together or, since Keras checks dtypes and noise shapes no sooner, when it is first run.
"""
import inspect
import json
import os
import pathlib
import sys

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
sys.path.append(str(HERE.parents[1] / "scripts" / "oracle"))

import translate  # noqa: E402


def runs(call):
    """Keras's CPU kernels have no channels first."""
    return call["args"].get("dataFormat") != "channelsFirst" and None not in [
        d for i in call["inputs"] for d in i["shape"][1:]
    ]


def example(spec):
    shape = [2 if d is None else d for d in spec["shape"]]
    dtype = spec.get("dtype", "float32")
    return tf.fill(shape, "a") if dtype == "string" else tf.constant(np.ones(shape, dtype))


def describe(call, merges):
    type_ = call["type"]
    if type_ == "InputLayer":
        layer = keras.layers.InputLayer(**{translate.snake(k): v for k, v in call["args"].items()})
        return {"outputs": [list(layer.output.shape)], "weights": [], "params": 0}
    entry = {"name": "layer", "type": type_, **call["args"]}
    layer = translate.layer(entry)
    inputs = [keras.Input(batch_shape=i["shape"], dtype=i.get("dtype", "float32")) for i in call["inputs"]]
    outputs = apply(layer, entry, call, inputs, merges)
    if runs(call):
        apply(layer, entry, call, [example(i) for i in call["inputs"]], merges, training=True)
    return {
        "outputs": [list(o.shape) for o in (outputs if isinstance(outputs, (list, tuple)) else [outputs])],
        "weights": [[w.name, list(w.shape), w.trainable] for w in layer.weights],
        "params": layer.count_params(),
    }


def apply(layer, entry, call, inputs, merges, **options):
    if "ports" in call:
        return translate.call_named(layer, entry, dict(zip(call["ports"], inputs)))
    if "training" not in inspect.signature(layer.call).parameters:
        options = {}
    return layer(inputs if merges else inputs[0], **options)


def attempt(call, merges):
    try:
        return describe(call, merges)
    except Exception:
        return None


def write(path):
    calls = json.loads(path.read_text())
    lines = [json.dumps(attempt(call, path.stem == "merging" or len(call["inputs"]) > 1)) for call in calls]
    (HERE / "keras-shapes" / path.name).write_text("[\n" + ",\n".join(lines) + "\n]\n")


for path in sorted((HERE / "calls").glob("*.json")):
    if len(sys.argv) == 1 or path.stem in sys.argv[1:]:
        write(path)
