"""Writes test/schema/keras-defaults.json: what real Keras 3 takes as defaults, names and bad arguments.

Run it with a Python that has keras and a backend, then format what it wrote:

    python scripts/keras-defaults.py && npx prettier --write test/schema/keras-defaults.json
"""

import inspect
import json
import pathlib

import keras
from keras.src import activations, constraints, initializers, losses, metrics, optimizers, regularizers

ROOT = pathlib.Path(__file__).resolve().parent.parent
REGISTRIES = {
    "activation": activations,
    "initializer": initializers,
    "regularizer": regularizers,
    "constraint": constraints,
    "optimizer": optimizers,
    "loss": losses,
    "metric": metrics,
}
CLASSES = {
    "initializer": keras.initializers,
    "regularizer": keras.regularizers,
    "constraint": keras.constraints,
    "optimizer": keras.optimizers,
    "schedule": keras.optimizers.schedules,
    "loss": keras.losses,
    "metric": keras.metrics,
}
# Constructor calls, some of which Keras refuses; the schemas must refuse those, too.
PROBES = [
    ("Dense", {"units": 1}),
    ("Dense", {"units": 0}),
    ("Dense", {"units": -1}),
    ("Dense", {"units": 2.5}),
    ("Dense", {"units": 3, "activation": "rellu"}),
    ("Dense", {"units": 3, "unitz": 3}),
    ("Dense", {}),
    ("Conv1D", {"filters": 1, "kernel_size": [1], "padding": "causal"}),
    ("Conv1D", {"filters": 1, "kernel_size": [0]}),
    ("Conv1D", {"filters": 1, "kernel_size": [3, 3]}),
    ("Conv1D", {"filters": 1, "kernel_size": [3], "dilation_rate": [0]}),
    ("Conv2D", {"filters": 0, "kernel_size": [3, 3]}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 0]}),
    ("Conv2D", {"filters": 1, "kernel_size": [3]}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 3, 3]}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 3], "strides": [0, 1]}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 3], "padding": "causal"}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 3], "padding": "full"}),
    ("Conv2D", {"filters": 1, "kernel_size": [3, 3], "data_format": "channels_middle"}),
    ("Conv2D", {"filters": 1}),
    ("MaxPooling1D", {}),
    ("MaxPooling1D", {"pool_size": [0]}),
    ("MaxPooling2D", {"pool_size": [2, 2], "strides": [0, 0]}),
    ("MaxPooling2D", {"pool_size": [2, 2], "padding": "full"}),
    ("AveragePooling2D", {}),
    ("AveragePooling2D", {"pool_size": [2, -2]}),
    ("Reshape", {"target_shape": [-1, 3]}),
    ("Reshape", {"target_shape": []}),
    ("Reshape", {"target_shape": [-2]}),
    ("Dropout", {"rate": 0}),
    ("Dropout", {"rate": -0.1}),
    ("Dropout", {"rate": 1.5}),
    ("Dropout", {"rate": 1}),
    ("Dropout", {"rate": 0.5, "noise_shape": 3}),
    ("Activation", {"activation": "relu"}),
    ("Activation", {"activation": "rellu"}),
    ("Activation", {}),
    ("BatchNormalization", {"axis": 1, "momentum": 0.9}),
    ("LSTM", {"units": 0}),
    ("LSTM", {"units": 4, "recurrent_activation": "sigmoidal"}),
    ("GRU", {"units": -4}),
    ("SimpleRNN", {"units": 0}),
    ("Embedding", {"input_dim": 0, "output_dim": 2}),
    ("Embedding", {"input_dim": 2, "output_dim": 0}),
    ("Embedding", {"input_dim": 2}),
    ("InputLayer", {"shape": [None, 3]}),
    ("InputLayer", {"shape": [-1]}),
    ("InputLayer", {"shape": [3], "dtype": "float"}),
    ("Add", {"axis": 1}),
    ("Concatenate", {"axis": 1}),
]


def layer_names():
    return sorted(path.stem for path in (ROOT / "schema" / "layers").glob("*.json"))


def defaults(function):
    """Argument → default, of those that have one; `required` are the others."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != "self"]
    named = [p for p in parameters if p.kind == p.POSITIONAL_OR_KEYWORD]
    return {
        "required": [p.name for p in named if p.default is p.empty],
        "defaults": {p.name: p.default for p in named if p.default is not p.empty},
    }


# Arguments of a layer's call that are arguments of the layer in the language.
CALL_ARGUMENTS = ("return_attention_scores", "use_causal_mask")


def layer_defaults(layer):
    """Those of the constructor and of the call."""
    found = defaults(layer.__init__)
    parameters = inspect.signature(layer.call).parameters
    called = {name: parameters[name].default for name in CALL_ARGUMENTS if name in parameters}
    return {**found, "defaults": {**found["defaults"], **called}}


def class_defaults(module):
    classes = {name: value for name, value in vars(module).items() if inspect.isclass(value)}
    return {name: defaults(value.__init__) for name, value in sorted(classes.items()) if name[0].isupper()}


def layer_aliases(types):
    classes = {name: value for name, value in vars(keras.layers).items() if inspect.isclass(value)}
    pairs = {name: value.__name__ for name, value in classes.items() if value.__name__ in types}
    return {name: target for name, target in sorted(pairs.items()) if name != target}


def spellings(module):
    return {name: value.__name__ for name, value in sorted(module.ALL_OBJECTS_DICT.items())}


def accepts(layer, arguments):
    try:
        getattr(keras.layers, layer)(**arguments)
    except (TypeError, ValueError):
        return False
    return True


def main():
    types = layer_names()
    result = {
        "source": "written by scripts/keras-defaults.py",
        "keras": keras.__version__,
        "imageDataFormat": keras.config.image_data_format(),
        "layers": {name: layer_defaults(getattr(keras.layers, name)) for name in types},
        "layerAliases": layer_aliases(types),
        "classes": {role: class_defaults(module) for role, module in CLASSES.items()},
        "spellings": {role: spellings(module) for role, module in REGISTRIES.items()},
        "fit": defaults(keras.Model.fit),
        "earlyStopping": defaults(keras.callbacks.EarlyStopping.__init__),
        "probes": [{"type": t, "args": a, "accepted": accepts(t, a)} for t, a in PROBES],
    }
    text = json.dumps(result, indent=2, sort_keys=True)
    (ROOT / "test" / "schema" / "keras-defaults.json").write_text(text + "\n")


main()
