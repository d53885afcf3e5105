"""A spec of widthwise read a second time, by Keras: camelCase becomes snake_case, a `type` becomes a class."""

import re

import keras
from keras.src.applications import convnext

import operations

# Where the language's word is not Keras's word with the first letter raised.
CLASS_NAMES = {
    "leCunNormal": "LecunNormal",
    "leCunUniform": "LecunUniform",
    "l1l2": "L1L2",
    "sgd": "SGD",
    "rmsprop": "RMSprop",
    "adamw": "AdamW",
    "logcosh": "LogCosh",
    "kullbackLeiblerDivergence": "KLDivergence",
    "cosineProximity": "CosineSimilarity",
    "stft": "STFT",
    "ctc": "CTC",
    "auc": "AUC",
    "klDivergence": "KLDivergence",
    "iou": "IoU",
}
ROLES = {
    "Initializer": keras.initializers,
    "Regularizer": keras.regularizers,
    "Constraint": keras.constraints,
}
ACTIVATION_KEYS = {"activation", "recurrentActivation"}
# Arguments that are layers.
LAYER_KEYS = {"layer", "backwardLayer", "cell"}
# Keys of an entry of `layers` that are not arguments of its class.
COMMON_KEYS = {"name", "type", "inputs", "initialState", "trainable"}
# Arguments of the language's layer that Keras takes when the layer is called.
CALL_KEYS = {"useCausalMask", "returnAttentionScores"}
# Layers whose call takes its inputs one by one; those of the others come in a list.
BY_NAME = {"MultiHeadAttention", "GroupQueryAttention"}
# Layers whose input has an axis of steps in front of its channels.
SEQUENCES = {"ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}
# The order of inputs in a list, and of their masks.
PORTS = ("query", "value", "key")


def snake(text):
    """kernelSize -> kernel_size, beta1 -> beta_1, clipNorm -> clipnorm."""
    text = re.sub(r"(?<=[a-z0-9])([A-Z])|(?<=[A-Z])([A-Z][a-z])", r"_\1\2", text).lower()
    return re.sub(r"(beta|epsilon)(\d)", r"\1_\2", text).replace("clip_norm", "clipnorm").replace("clip_value", "clipvalue")


def class_of(module, name):
    return getattr(module, CLASS_NAMES.get(name, name[0].upper() + name[1:]))


def plain(value):
    """A word in Keras's spelling; a map is a schedule of the learning rate."""
    if isinstance(value, dict):
        return instance(keras.optimizers.schedules, value)
    return snake(value) if isinstance(value, str) else value


def instance(module, value):
    """`heNormal` or `{type: l2, l2: 0.01}` as an object of Keras; None stays None."""
    if value is None:
        return None
    value = {"type": value} if isinstance(value, str) else value
    arguments = {snake(k): plain(v) for k, v in value.items() if k != "type"}
    return class_of(module, value["type"])(**arguments)


def legacy_hard_sigmoid(x):
    """What Keras 2 calls hard_sigmoid: tf_keras.activations.hard_sigmoid. Keras 3 has none like it."""
    return keras.ops.clip(0.2 * x + 0.5, 0, 1)


def activation(name):
    if name == "legacyHardSigmoid":
        return legacy_hard_sigmoid
    return keras.activations.get(snake(name))


def inner_layer(value):
    """`{type: Dense, units: 4}`, or the name of a layer without arguments; its name is not in the language."""
    if isinstance(value, list):
        value = {"type": "StackedRNNCells", "cells": value}
    entry = {"type": value} if isinstance(value, str) else value
    return layer({"name": f"inner_{entry['type'].lower()}", **entry})


def argument(key, value):
    if key in LAYER_KEYS and value is not None:
        return inner_layer(value)
    if key == "cells":
        return [inner_layer(cell) for cell in value]
    if key in ACTIVATION_KEYS:
        return activation(value)
    if key == "renormClipping":
        return value
    for ending, module in ROLES.items():
        if key.endswith(ending):
            return instance(module, value)
    return plain(value)


class LayerScale(convnext.LayerScale):
    """That of keras.applications, which our language has too, told the number of channels by its input."""

    def __init__(self, init_values, **kwargs):
        super().__init__(init_values, None, **kwargs)

    def build(self, input_shape):
        start = keras.initializers.Constant(self.init_values)
        self.gamma = self.add_weight(name="gamma", shape=input_shape[-1:], initializer=start)


def layer_class(name):
    return {"LayerScale": LayerScale, **operations.CLASSES}.get(name) or getattr(keras.layers, name)


def layer(entry):
    arguments = {snake(k): argument(k, v) for k, v in entry.items() if k not in COMMON_KEYS | CALL_KEYS}
    made = layer_class(entry["type"])(name=entry["name"], **arguments)
    # Keras hands the word on to what is inside, which may be frozen by itself.
    if not entry.get("trainable", True):
        made.trainable = False
    return made


def input_tensor(name, entry):
    return keras.Input(shape=entry["shape"], batch_size=entry.get("batchSize"), dtype=entry.get("dtype", "float32"), name=name)


def channels_last(entry, source):
    """A layer with channels first as its definition: the same layer with channels last between two transpositions."""
    steps = entry["type"] in SEQUENCES
    there = keras.layers.Permute(moved_last(len(source.shape), 2 if steps else 1))
    made = layer({**entry, "dataFormat": "channelsLast"})(there(source))
    back = keras.layers.Permute(moved_first(len(made.shape), 2 if steps and entry.get("returnSequences") else 1))
    return back(made)


def moved_last(rank, axis):
    """The axes after the batch, with this one behind the others."""
    return (*range(1, axis), *range(axis + 1, rank), axis)


def moved_first(rank, axis):
    """The axes after the batch, with the last one at this place."""
    return (*range(1, axis), rank - 1, *range(axis, rank - 1))


def call_options(entry):
    return {snake(k): entry[k] for k in CALL_KEYS if k in entry}


def call_named(made, entry, tensors):
    """A layer whose inputs have names, by name or in Keras's list."""
    options = call_options(entry)
    if "reverse" in tensors:
        return made(tensors["reverse"], reverse=True)
    if entry.get("type") == "ReversibleEmbedding":
        return made(tensors["input"])
    if entry["type"] == "CategoryEncoding":
        return made(tensors["input"], count_weights=tensors["countWeights"])
    if entry["type"] in BY_NAME:
        return made(**{snake(name): tensor for name, tensor in tensors.items()}, **options)
    masks = [tensors.get(name) for name in ("queryMask", "valueMask")]
    given = {"mask": masks} if any(m is not None for m in masks) else {}
    return made([tensors[name] for name in PORTS if name in tensors], **given, **options)


def as_states(made, flat):
    """The first states of a recurrent layer: those of several cells are lists in a list."""
    stacked = isinstance(getattr(made, "cell", None), keras.layers.StackedRNNCells)
    return keras.tree.pack_sequence_as(made.state_size, flat) if stacked else flat


class Graph:
    """The outputs that each name stands for, filled in the order of the spec."""

    def __init__(self, inputs, transposed):
        self.transposed = transposed
        self.outputs = {name: [input_tensor(name, entry)] for name, entry in inputs.items()}
        self.last = list(inputs)[-1]
        self.layers = {}

    def read(self, ref):
        name, _, number = ref.partition(":")
        return self.outputs[name][int(number or 0)]

    def add(self, entry):
        refs = entry.get("inputs", self.last)
        if isinstance(refs, dict):
            tensors = {name: self.read(ref) for name, ref in refs.items()}
            return self.keep(entry, call_named(self.layer(entry), entry, tensors))
        source = alone([self.read(ref) for ref in ([refs] if isinstance(refs, str) else refs)])
        state = [self.read(ref) for ref in entry.get("initialState", [])]
        if self.transposed and entry.get("dataFormat") == "channelsFirst":
            made = channels_last(entry, source)
        else:
            called = self.layer(entry)
            options = {"initial_state": as_states(called, state)} if state else {}
            made = called(source, **options)
        self.keep(entry, made)

    def layer(self, entry):
        """A new layer, or the one that is called again."""
        if "call" in entry:
            return self.layers[entry["call"]]
        self.layers[entry["name"]] = layer(entry)
        return self.layers[entry["name"]]

    def keep(self, entry, made):
        self.outputs[entry["name"]] = keras.tree.flatten(made)
        self.last = entry["name"]


def alone(tensors):
    """Keras takes a single tensor bare, several in a list."""
    return tensors[0] if len(tensors) == 1 else tensors


def model(spec, transposed=False):
    """The Keras functional model of a spec; `transposed` where no CPU kernel takes channels first."""
    graph = Graph(spec["inputs"], transposed)
    for entry in spec["layers"]:
        graph.add(entry)
    outputs = spec.get("outputs", graph.last)
    refs = [outputs] if isinstance(outputs, str) else outputs
    inputs = [graph.outputs[name][0] for name in spec["inputs"]]
    tensors = [graph.read(ref) for ref in refs]
    return keras.Model(alone(inputs), alone(tensors), name=spec["name"])


def metric(value):
    """Words that Keras resolves by the loss stay words; the others are classes."""
    if value in ("accuracy", "crossentropy"):
        return value
    if isinstance(value, dict):
        value = {k: None if v == "none" else v for k, v in value.items()}
    return instance(keras.metrics, value)


def by_output(value, one):
    """`one` of the value, or of what it has for each output: by name, or in their order."""
    if isinstance(value, dict) and "type" not in value:
        return {name: one(v) for name, v in value.items()}
    return [one(v) for v in value] if isinstance(value, list) else one(value)


def loss(value):
    return instance(keras.losses, value)


def metrics(value):
    """A flat list stays one: Keras takes it for the only output."""
    return by_output(value, lambda m: None if m is None else [metric(v) for v in m] if isinstance(m, list) else metric(m))


def compile_arguments(section):
    optional = {snake(k): section[k] for k in ("lossWeights",) if k in section}
    return {
        "optimizer": instance(keras.optimizers, section["optimizer"]),
        "loss": by_output(section["loss"], loss),
        "metrics": metrics(section.get("metrics", [])),
        "weighted_metrics": metrics(section.get("weightedMetrics", [])),
        **optional,
    }
