"""Writes test/schema/keras/: what real Keras 3 takes as defaults, names and bad arguments.

A layer has a file of its own. Its `probes` are constructor calls, some of which Keras refuses, and the schemas must too:
add one as {"args": {...}} and this script says whether Keras accepts it.

Run it with a Python that has keras and a backend, then format what it wrote:

    python scripts/keras-defaults.py && npx prettier --write test/schema/keras
"""

import inspect
import json
import pathlib
import sys
import types

import keras
from keras.src import activations, constraints, initializers, losses, metrics, optimizers, regularizers
from keras.src.layers.preprocessing.image_preprocessing.base_image_preprocessing_layer import (
    BaseImagePreprocessingLayer,
)

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.append(str(ROOT / "scripts" / "oracle"))

import translate  # noqa: E402

FACTS = ROOT / "test" / "schema" / "keras"
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
    "cell": types.SimpleNamespace(**{k: v for k, v in vars(keras.layers).items() if k.endswith(("Cell", "Cells"))}),
}
def layer_names():
    return sorted(path.stem for path in (ROOT / "schema" / "layers").glob("*.json"))


def schema_of(name):
    return json.loads((ROOT / "schema" / "layers" / f"{name}.json").read_text())


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


def layer_defaults(name, layer):
    """Those of the constructor and of the call."""
    found = defaults(layer.__init__)
    # Keras's LSTM and its like take these as any argument, and hand them on.
    if issubclass(layer, keras.layers.RNN):
        found["defaults"].setdefault("zero_output_for_mask", False)
        found["defaults"].setdefault("unroll", False)
    # Every layer takes it, and most hand it on unnamed.
    if "activityRegularizer" not in schema_of(name).get("x-lacks", []):
        found["defaults"].setdefault("activity_regularizer", None)
    parameters = inspect.signature(layer.call).parameters
    called = {name: parameters[name].default for name in CALL_ARGUMENTS if name in parameters}
    handed = {"data_format": None} if hands_on_data_format(layer) else {}
    return {**found, "defaults": {**handed, **found["defaults"], **called}}


def hands_on_data_format(layer):
    """Layers of images whose constructor does not name it take it with what they hand to their base."""
    return issubclass(layer, BaseImagePreprocessingLayer)


def class_defaults(module):
    classes = {name: value for name, value in vars(module).items() if inspect.isclass(value)}
    found = {name: defaults(value.__init__) for name, value in sorted(classes.items()) if name[0].isupper()}
    for name, facts in found.items():
        # A cell is a layer, and takes this with what it hands to its base.
        if issubclass(classes[name], keras.layers.Layer):
            facts["defaults"].setdefault("trainable", keras.layers.Layer().trainable)
    return found


def aliases(layer):
    """Keras's other names of a layer."""
    return sorted(name for name, value in vars(keras.layers).items() if value is layer and name != layer.__name__)


def spellings(module):
    return {name: value.__name__ for name, value in sorted(module.ALL_OBJECTS_DICT.items())}


def accepts(layer, arguments):
    try:
        layer(**arguments)
    except (TypeError, ValueError, NotImplementedError):
        return False
    return True


def layer_facts(name, probes):
    layer = translate.layer_class(name)
    checked = [{"args": probe["args"], "accepted": accepts(layer, probe["args"])} for probe in probes]
    return {**layer_defaults(name, layer), "aliases": aliases(layer), "probes": checked}


def written_probes(path):
    return json.loads(path.read_text())["probes"] if path.exists() else []


def write(path, facts):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(facts, indent=2, sort_keys=True) + "\n")


def main():
    for name in layer_names():
        path = FACTS / "layers" / f"{name}.json"
        write(path, layer_facts(name, written_probes(path)))
    write(
        FACTS / "keras.json",
        {
            "keras": keras.__version__,
            "classes": {role: class_defaults(module) for role, module in CLASSES.items()},
            "spellings": {role: spellings(module) for role, module in REGISTRIES.items()},
            "fit": defaults(keras.Model.fit),
            "earlyStopping": defaults(keras.callbacks.EarlyStopping.__init__),
            "reduceLROnPlateau": defaults(keras.callbacks.ReduceLROnPlateau.__init__),
        },
    )


main()
