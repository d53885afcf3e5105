"""Writes keras-numbers.json: what Keras 3.15.1 (TensorFlow 2.21.0) trains from weights and data given by a formula.

Run from this folder: python keras-numbers.py
"""

import json
import math
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import keras
import numpy as np

EXAMPLES, INPUTS, HIDDEN, UNITS = 40, 5, 6, 3


def numbers(shape, salt):
    """Element i is sin(12.9898 * (i + 1) + salt), as float32; the test has the same."""
    size = math.prod(shape)
    values = [math.sin(12.9898 * (i + 1) + salt) for i in range(size)]
    return np.array(values, "float32").reshape(shape)


X = numbers((EXAMPLES, INPUTS), 1)
WEIGHTS = [numbers(s, 2 + i) * np.float32(0.5) for i, s in enumerate([(INPUTS, HIDDEN), (HIDDEN,), (HIDDEN, UNITS), (UNITS,)])]
REAL = numbers((EXAMPLES, UNITS), 7)
POSITIVE = np.abs(REAL) + np.float32(0.25)
CLASSES = np.arange(EXAMPLES) * 7 % UNITS
ONE_HOT = np.eye(UNITS, dtype="float32")[CLASSES]
TARGETS = {"real": REAL, "positive": POSITIVE, "classes": CLASSES, "oneHot": ONE_HOT}

SGD, Adam = keras.optimizers.SGD, keras.optimizers.Adam
OPTIMIZERS = [
    ({"type": "sgd"}, SGD),
    ({"type": "sgd", "learningRate": 0.05, "momentum": 0.9}, SGD),
    ({"type": "sgd", "learningRate": 0.05, "momentum": 0.9, "nesterov": True}, SGD),
    ({"type": "adam"}, Adam),
    ({"type": "adam", "learningRate": 0.01, "beta1": 0.8, "beta2": 0.95, "epsilon": 1e-3}, Adam),
    ({"type": "adamax"}, keras.optimizers.Adamax),
    ({"type": "adamax", "learningRate": 0.02, "epsilon": 1e-2}, keras.optimizers.Adamax),
    ({"type": "adagrad"}, keras.optimizers.Adagrad),
    ({"type": "adagrad", "learningRate": 0.05, "initialAccumulatorValue": 0.5, "epsilon": 1e-3}, keras.optimizers.Adagrad),
    ({"type": "adadelta"}, keras.optimizers.Adadelta),
    ({"type": "adadelta", "learningRate": 1.0, "rho": 0.9, "epsilon": 1e-5}, keras.optimizers.Adadelta),
    ({"type": "rmsprop"}, keras.optimizers.RMSprop),
    ({"type": "rmsprop", "learningRate": 0.01, "momentum": 0.5, "epsilon": 1e-4}, keras.optimizers.RMSprop),
    ({"type": "rmsprop", "learningRate": 0.01, "rho": 0.8, "centered": True}, keras.optimizers.RMSprop),
]

REGRESSION = ["mean_squared_error", "mean_absolute_error", "mean_absolute_percentage_error", "cosine_similarity", "r2_score"]
LOSSES = [
    ("mean_squared_error", "linear", "real", REGRESSION),
    ("mean_absolute_error", "linear", "real", []),
    ("mean_absolute_percentage_error", "linear", "positive", []),
    ("mean_squared_logarithmic_error", "relu", "positive", []),
    ("binary_crossentropy", "sigmoid", "oneHot", ["accuracy", "binary_accuracy", "precision", "recall", "binary_crossentropy"]),
    ("categorical_crossentropy", "softmax", "oneHot", ["accuracy", "categorical_accuracy", "categorical_crossentropy"]),
    ("sparse_categorical_crossentropy", "softmax", "classes", ["accuracy", "sparse_categorical_accuracy", "sparse_categorical_crossentropy"]),
    ("categorical_crossentropy", "softplus", "oneHot", []),
    ("sparse_categorical_crossentropy", "softplus", "classes", []),
    ("kl_divergence", "softmax", "oneHot", []),
    ("poisson", "softplus", "positive", []),
    ("cosine_similarity", "linear", "real", []),
    ("hinge", "linear", "oneHot", []),
    ("hinge", "linear", "real", []),
    ("squared_hinge", "linear", "oneHot", []),
    ("categorical_hinge", "linear", "oneHot", []),
    ("log_cosh", "linear", "real", []),
]

METRIC_OBJECTS = {"precision": keras.metrics.Precision, "recall": keras.metrics.Recall, "r2_score": keras.metrics.R2Score}


def snake(name):
    name = name.replace("beta1", "beta_1").replace("beta2", "beta_2")
    return "".join("_" + c.lower() if c.isupper() else c for c in name)


def network(activation):
    layers = [keras.Input((INPUTS,)), keras.layers.Dense(HIDDEN, "tanh"), keras.layers.Dense(UNITS, activation)]
    model = keras.Sequential(layers)
    model.set_weights(WEIGHTS)
    return model


def run_optimizer(spec, cls):
    args = {snake(k): v for k, v in spec.items() if k != "type"}
    model = network("linear")
    model.compile(cls(**args), "mse")
    losses = [float(model.train_on_batch(X, REAL)) for _ in range(20)]
    weights = np.concatenate([w.ravel() for w in model.get_weights()])
    return {"optimizer": spec, "losses": short(losses), "weights": short(weights)}


def run_loss(loss, activation, target, metrics):
    model = network(activation)
    # By function where there is one, so that the history has the full name.
    objects = [METRIC_OBJECTS[m](name=m) if m in METRIC_OBJECTS else m for m in metrics]
    model.compile(SGD(0.1), loss, metrics=objects)
    history = model.fit(X, TARGETS[target], batch_size=16, epochs=3, shuffle=False, verbose=0).history
    return {"loss": loss, "activation": activation, "target": target, "metrics": metrics, "history": {k: short(v) for k, v in history.items()}}


def short(values):
    return [float(str(np.float32(v))) for v in values]


if __name__ == "__main__":
    result = {"optimizers": [run_optimizer(*o) for o in OPTIMIZERS], "losses": [run_loss(*l) for l in LOSSES]}
    with open("keras-numbers.json", "w") as file:
        rows = ",\n".join(f' "{k}": [\n  ' + ",\n  ".join(json.dumps(r) for r in v) + "\n ]" for k, v in result.items())
        file.write("{\n" + rows + "\n}\n")
