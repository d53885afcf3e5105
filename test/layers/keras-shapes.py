"""Writes keras-shapes.json: what real Keras says of every layer call in calls.json, in the same order.

Made with keras 3.15.1 on tensorflow-cpu 2.21.0:  python test/layers/keras-shapes.py
Each entry has the output shapes and the weights as Keras creates them, or null where Keras refuses: when the network
is put together or, since Keras checks dtypes and noise shapes no sooner, when it is first run.
"""
import json
import os
import pathlib
import re

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import keras  # noqa: E402
import numpy as np  # noqa: E402

WORDS = {"channelsFirst": "channels_first", "channelsLast": "channels_last", "hardSigmoid": "hard_sigmoid"}
MERGES = ("Add", "Concatenate")


def snake(text):
    return re.sub(r"(?<=[a-z])([A-Z])", lambda m: "_" + m[1].lower(), text)


def keras_args(args):
    return {snake(k): WORDS.get(v, v) if isinstance(v, str) else v for k, v in args.items()}


def runs(call):
    """Keras's CPU kernels have no channels first."""
    return call["args"].get("dataFormat") != "channelsFirst" and None not in [
        d for i in call["inputs"] for d in i["shape"][1:]
    ]


def example(spec):
    shape = [2 if d is None else d for d in spec["shape"]]
    return np.ones(shape, spec.get("dtype", "float32"))


def describe(call):
    type_, args = call["type"], keras_args(call["args"])
    if type_ == "InputLayer":
        layer = keras.layers.InputLayer(**args)
        return {"outputs": [list(layer.output.shape)], "weights": [], "params": 0}
    layer = getattr(keras.layers, type_)(**args)
    inputs = [keras.Input(batch_shape=i["shape"], dtype=i.get("dtype", "float32")) for i in call["inputs"]]
    outputs = layer(inputs if type_ in MERGES else inputs[0])
    if runs(call):
        examples = [example(i) for i in call["inputs"]]
        kwargs = {"training": True} if type_ == "Dropout" else {}
        layer(examples if type_ in MERGES else examples[0], **kwargs)
    return {
        "outputs": [list(o.shape) for o in (outputs if isinstance(outputs, (list, tuple)) else [outputs])],
        "weights": [[w.name, list(w.shape), w.trainable] for w in layer.weights],
        "params": layer.count_params(),
    }


def attempt(call):
    try:
        return describe(call)
    except Exception:
        return None


folder = pathlib.Path(__file__).parent
calls = json.loads((folder / "calls.json").read_text())
lines = [json.dumps(attempt(call)) for call in calls]
(folder / "keras-shapes.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
