"""Writes test/import/weights/: one small network of Keras 3 as `.keras`, `.weights.h5` and
`.h5`, one of tf-keras as `.keras` and `.h5`, with
random weights, and what they make of numbers from a formula.

    python scripts/zoo/weights.py
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import gzip
import json
import pathlib
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "scripts" / "oracle"))

import keras
import numpy as np
import tf_keras

import values

DATA = ROOT / "test" / "import" / "weights"


def network(library):
    """Two of a class, a nested model with two of that class, state that is not trained, cells and layers inside layers."""
    layers = library.layers
    image, series = layers.Input((6, 6, 2), name="image"), layers.Input((5, 3), name="series")
    x = layers.Conv2D(4, 3, name="stem")(image)
    x = layers.BatchNormalization(name="norm")(x)
    x = layers.GlobalAveragePooling2D(name="pool")(x)
    inner = layers.Input((4,), name="code")
    h = layers.Dense(5, activation="tanh", name="up")(inner)
    gate = library.Model(inner, layers.Dense(4, activation="sigmoid", name="down")(layers.BatchNormalization(name="inside")(h)), name="gate")
    y = layers.Bidirectional(layers.GRU(2, return_sequences=True), name="both")(series)
    y = layers.TimeDistributed(layers.Dense(3), name="each")(y)
    step = library.Sequential([layers.Input((3,)), layers.Dense(4, name="wide"), layers.BatchNormalization(name="even"), layers.Dense(3, name="narrow")], name="step")
    y = layers.TimeDistributed(step, name="steps")(y)
    y = layers.RNN([layers.LSTMCell(3), layers.GRUCell(2), layers.LSTMCell(3)], return_sequences=True, name="stack")(y)
    y = layers.RNN(layers.SimpleRNNCell(3), return_sequences=True, name="cell")(y)
    y = layers.MultiHeadAttention(2, 3, name="attention")(y, y)
    y = layers.Bidirectional(layers.LSTM(2, return_sequences=True), backward_layer=layers.GRU(2, return_sequences=True, go_backwards=True), name="unlike")(y)
    y = layers.TimeDistributed(layers.BatchNormalization(), name="norms")(y)
    y = layers.LSTM(4, recurrent_activation="hard_sigmoid", name="reader")(y)
    z = layers.Add(name="sum")([gate(layers.Dense(4, name="first")(x)), y])
    return library.Model([image, series], layers.Dense(2, name="out")(z), name="small")


def randomize(model):
    for i, v in enumerate(model.weights):
        low, high = (0.5, 1.0) if "variance" in v.name else (-0.7, 0.7)
        v.assign(values.noise(f"weights/{i}", tuple(v.shape), low, high))


def pack(name, content):
    (DATA / f"{name}.gz").write_bytes(gzip.compress(content, 9, mtime=0))


def main():
    DATA.mkdir(parents=True, exist_ok=True)
    outputs = {}
    x = [values.noise("weights/image", (3, 6, 6, 2)), values.noise("weights/series", (3, 5, 3))]
    with tempfile.TemporaryDirectory() as folder:
        for library, names in ((keras, ("keras3.keras", "keras3.weights.h5", "keras3.h5")), (tf_keras, ("keras2.h5", "keras2.keras"))):
            model = network(library)
            randomize(model)
            model.compile(optimizer=library.optimizers.SGD(0.25, momentum=0.5), loss="mse", metrics=["mae"])
            for name in names:
                path = pathlib.Path(folder) / name
                model.save_weights(path) if name.endswith(".weights.h5") else model.save(path)
                pack(name, path.read_bytes())
                outputs[name] = values.tensor(np.asarray(model(x, training=False)))
    (DATA / "outputs.json").write_text(json.dumps(outputs) + "\n")


if __name__ == "__main__":
    main()
