"""Writes keras-numbers.json: what real Keras makes of the layers that src/layers/corrected corrects.

Made with keras 3.15.1 on tensorflow-cpu 2.21.0:  python test/layers/keras-numbers.py
Each case: weights and inputs (random, seeded), the output of one call, and the gradients of sum(output * direction)
by every trainable weight and by the first input.
"""
import json
import os
import pathlib
import re

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"

import keras  # noqa: E402
import numpy as np  # noqa: E402
import tensorflow as tf  # noqa: E402

IMAGE = [6, 5, 2]
STEPS = [5, 3]
FRAMES = [5, 4, 3, 2]
# name, type, arguments in the language's spelling, input shapes without batch, options
CASES = [
    ("gru reset after", "GRU", {"units": 3}, [STEPS], {}),
    ("gru reset after, sequences and state", "GRU", {"units": 3, "returnSequences": True, "returnState": True}, [STEPS], {}),
    ("gru reset after, backwards", "GRU", {"units": 3, "goBackwards": True, "returnSequences": True}, [STEPS], {}),
    ("gru reset after, no bias", "GRU", {"units": 3, "useBias": False}, [STEPS], {}),
    ("gru reset after, masked", "GRU", {"units": 3, "returnSequences": True}, [STEPS], {"mask": True}),
    ("gru reset after, hard sigmoid", "GRU", {"units": 3, "recurrentActivation": "hardSigmoid"}, [STEPS], {}),
    ("gru reset before", "GRU", {"units": 3, "resetAfter": False}, [STEPS], {}),
    ("lstm hard sigmoid", "LSTM", {"units": 3, "recurrentActivation": "hardSigmoid"}, [STEPS], {}),
    ("lstm masked", "LSTM", {"units": 3, "returnSequences": True, "returnState": True}, [STEPS], {"mask": True}),
    ("lstm backwards, relu", "LSTM", {"units": 3, "goBackwards": True, "activation": "relu"}, [STEPS], {}),
    ("simple rnn masked", "SimpleRNN", {"units": 3}, [STEPS], {"mask": True}),
    ("gru reset after, dropout", "GRU", {"units": 3, "dropout": 0.25}, [STEPS], {"training": True}),
    ("gru reset after, recurrent dropout", "GRU", {"units": 3, "dropout": 0.25, "recurrentDropout": 0.5}, [STEPS], {"training": True}),
    ("gru reset before, recurrent dropout", "GRU", {"units": 3, "recurrentDropout": 0.5, "resetAfter": False}, [STEPS], {"training": True}),
    ("lstm dropout", "LSTM", {"units": 3, "dropout": 0.25}, [STEPS], {"training": True}),
    ("lstm recurrent dropout", "LSTM", {"units": 3, "dropout": 0.25, "recurrentDropout": 0.5}, [STEPS], {"training": True}),
    ("simple rnn dropout", "SimpleRNN", {"units": 3, "dropout": 0.25, "recurrentDropout": 0.5}, [STEPS], {"training": True}),
    ("conv1d causal", "Conv1D", {"filters": 4, "kernelSize": [3], "padding": "causal"}, [STEPS], {}),
    ("conv1d causal, strides", "Conv1D", {"filters": 4, "kernelSize": [2], "padding": "causal", "strides": [2]}, [STEPS], {}),
    ("conv1d causal, dilated", "Conv1D", {"filters": 4, "kernelSize": [2], "padding": "causal", "dilationRate": [3]}, [STEPS], {}),
    ("conv1d dilated", "Conv1D", {"filters": 4, "kernelSize": [2], "dilationRate": [2], "activation": "tanh"}, [STEPS], {}),
    ("conv1d dilated, same", "Conv1D", {"filters": 4, "kernelSize": [3], "dilationRate": [2], "padding": "same"}, [STEPS], {}),
    ("conv2d dilated", "Conv2D", {"filters": 3, "kernelSize": [2, 2], "dilationRate": [2, 3]}, [IMAGE], {}),
    ("conv2d dilated on one axis", "Conv2D", {"filters": 3, "kernelSize": [3, 2], "dilationRate": [1, 2], "useBias": False}, [IMAGE], {}),
    ("conv2d dilated, same", "Conv2D", {"filters": 3, "kernelSize": [3, 2], "dilationRate": [2, 2], "padding": "same", "activation": "relu"}, [IMAGE], {}),
    ("batch normalization in training", "BatchNormalization", {}, [[4, 3]], {"training": True}),
    ("batch normalization without scale", "BatchNormalization", {"scale": False, "momentum": 0.8}, [[4]], {"training": True}),
    ("batch normalization without center", "BatchNormalization", {"center": False, "epsilon": 0.01}, [[4]], {"training": True}),
    ("batch normalization bare", "BatchNormalization", {"center": False, "scale": False}, [IMAGE], {"training": True}),
    ("batch normalization frozen", "BatchNormalization", {}, [[4]], {"training": True, "trainable": False}),
    ("batch normalization of axis 1", "BatchNormalization", {"axis": 1}, [IMAGE], {"training": True}),
    ("batch normalization of axis -2, inference", "BatchNormalization", {"axis": -2}, [IMAGE], {}),
    ("batch normalization of rank 5", "BatchNormalization", {}, [[2, 3, 2, 2]], {"training": True}),
    ("batch normalization masked", "BatchNormalization", {}, [STEPS], {"training": True, "mask": True}),
    ("average pooling same", "AveragePooling2D", {"poolSize": [2, 3], "padding": "same"}, [IMAGE], {}),
    ("average pooling same, overlapping", "AveragePooling2D", {"poolSize": [3, 3], "strides": [2, 1], "padding": "same"}, [IMAGE], {}),
    ("global average pooling, keepdims", "GlobalAveragePooling2D", {"keepdims": True}, [IMAGE], {}),
    ("global average pooling, keepdims, channels first", "GlobalAveragePooling2D", {"keepdims": True, "dataFormat": "channelsFirst"}, [IMAGE], {}),
    ("flatten channels first", "Flatten", {"dataFormat": "channelsFirst"}, [IMAGE], {}),
    ("flatten rank 2", "Flatten", {}, [[4]], {}),
    ("flatten rank 1", "Flatten", {}, [[]], {}),
    ("reshape open", "Reshape", {"targetShape": [3, -1]}, [IMAGE], {}),
    ("reshape to a scalar", "Reshape", {"targetShape": []}, [[1]], {}),
    ("concatenate axis -2", "Concatenate", {"axis": -2}, [[4, 2], [3, 2]], {}),
    ("concatenate axis 1", "Concatenate", {"axis": 1}, [[4, 2], [4, 2]], {}),
    ("concatenate one", "Concatenate", {}, [[4]], {}),
    ("add broadcast", "Add", {}, [[3, 4], [4], [1, 1]], {}),
    ("add one", "Add", {}, [[4]], {}),
] + [
    (f"activation {name}", "Activation", {"activation": name}, [[7]], {})
    for name in "linear relu relu6 sigmoid hardSigmoid tanh softmax logSoftmax elu selu gelu swish mish softplus softsign".split()
] + [
    ("conv lstm masked steps", "ConvLSTM2D", {"filters": 2, "kernelSize": [2, 3], "padding": "same", "returnSequences": True, "returnState": True}, [FRAMES], {"mask": True}),
    ("conv lstm dropout", "ConvLSTM2D", {"filters": 2, "kernelSize": [2, 2], "dropout": 0.25}, [FRAMES], {"training": True}),
    ("conv lstm recurrent dropout", "ConvLSTM2D", {"filters": 2, "kernelSize": [2, 2], "strides": [2, 1], "dropout": 0.25, "recurrentDropout": 0.5}, [FRAMES], {"training": True}),
    ("conv lstm dropout, 1D", "ConvLSTM1D", {"filters": 2, "kernelSize": [2], "dropout": 0.25, "recurrentDropout": 0.5, "useBias": False}, [FRAMES[1:]], {"training": True}),
    ("conv lstm dropout, 3D", "ConvLSTM3D", {"filters": 2, "kernelSize": [1, 2, 2], "recurrentDropout": 0.5}, [[2, *FRAMES[1:3], 2, 2]], {"training": True}),
]


def snake(text):
    return re.sub(r"(?<=[a-z])([A-Z])", lambda m: "_" + m[1].lower(), text)


def make(args):
    out = {}
    for key, value in args.items():
        if isinstance(value, str):
            value = {"channelsFirst": "channels_first", "hardSigmoid": "hard_sigmoid", "logSoftmax": "log_softmax"}.get(value, value)
        out[snake(key)] = value
    return out


def give_masks(rng, cell, step):
    """Puts dropout masks of our choice where Keras caches its own; as many as it would draw."""
    state = keras.tree.flatten(cell.get_initial_state(step[0]))[0].shape
    count = getattr(cell, "dropout_mask_count", None)
    masks = {}
    for use, field, rate, shape in (
        ("input", "_dropout_mask", cell.dropout, step),
        ("state", "_recurrent_dropout_mask", cell.recurrent_dropout, state),
    ):
        if rate == 0:
            masks[use] = []
            continue
        drawn = [(rng.random([*shape]) >= rate).astype("float32") / np.float32(1 - rate) for _ in range(count or 1)]
        tensors = [tf.constant(m) for m in drawn]
        setattr(cell, field, tensors if count else tensors[0])
        masks[use] = [floats(m) for m in drawn]
    return masks


def floats(array):
    array = np.asarray(array, dtype=np.float32)
    return {"shape": list(array.shape), "values": [float(repr(np.float32(v)).split("(")[-1].rstrip(")")) for v in array.ravel()]}


def run(index, name, type_, args, shapes, options):
    rng = np.random.default_rng(index)
    keras.utils.set_random_seed(index)
    layer = getattr(keras.layers, type_)(**make(args))
    layer.trainable = options.get("trainable", True)
    inputs = [tf.constant(rng.normal(0, 1.5, [2, *shape]), tf.float32) for shape in shapes]
    feed = inputs if type_ in ("Add", "Concatenate") else inputs[0]
    layer.build([tuple(x.shape) for x in inputs] if isinstance(feed, list) else tuple(feed.shape))
    for weight in layer.weights:
        positive = "variance" in weight.name
        value = rng.uniform(0.5, 1.5, weight.shape) if positive else rng.normal(0, 0.6, weight.shape)
        weight.assign(value.astype("float32"))
    before = [w.numpy() for w in layer.weights]
    kwargs = {}
    if options.get("training"):
        kwargs["training"] = True
    mask = None
    if options.get("mask"):
        mask = np.array([[True, True, False, True, False], [False, True, True, True, True]])
        kwargs["mask"] = tf.constant(mask)
    recurrent = options.get("training") and hasattr(layer, "cell")
    dropout_masks = give_masks(rng, layer.cell, [2, *shapes[0][1:]]) if recurrent else None
    trained = layer.trainable_weights
    with tf.GradientTape() as tape:
        tape.watch(inputs[0])
        output = layer(feed, **kwargs)
        outputs = list(output) if isinstance(output, (list, tuple)) else [output]
        directions = [rng.normal(0, 1, o.shape).astype("float32") for o in outputs]
        loss = tf.add_n([tf.reduce_sum(o * d) for o, d in zip(outputs, directions)])
    gradients = tape.gradient(loss, [*[w.value for w in trained], inputs[0]])
    case = {
        "name": name,
        "type": type_,
        "args": args,
        "training": options.get("training", False),
        "trainable": options.get("trainable", True),
        "mask": None if mask is None else mask.astype(int).tolist(),
        "dropoutMasks": dropout_masks,
        "inputs": [floats(x) for x in inputs],
        "weights": [{"name": w.name, **floats(v)} for w, v in zip(layer.weights, before)],
        "outputs": [floats(o) for o in outputs],
        "directions": [floats(d) for d in directions],
        "gradients": [floats(tf.zeros_like(inputs[0]) if g is None else g) for g in gradients],
        "weightsAfter": [floats(w.numpy()) for w in layer.weights],
    }
    return case


cases = [run(i, *case) for i, case in enumerate(CASES)]
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text("[\n" + ",\n".join(json.dumps(c) for c in cases) + "\n]\n")
