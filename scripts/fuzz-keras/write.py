"""Random networks of Keras, with what Keras makes of them: shapes, parameters, outputs, one training step.

    python scripts/fuzz-keras/write.py DIRECTORY FIRST_SEED COUNT
"""

import os

os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_ENABLE_ONEDNN_OPTS"] = "0"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import json
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "scripts" / "oracle")]

import keras
import numpy as np
import tensorflow as tf

import dense_gradients
import random_networks
import networks as oracle
import values

BATCH = 4


def layers_of(model, prefix=""):
    for layer in model.layers:
        yield prefix + layer.name, layer
        if hasattr(layer, "layers"):
            yield from layers_of(layer, f"{prefix}{layer.name}/")


def owners(model):
    """The layers that have weights of their own, by path."""
    return {path: layer for path, layer in layers_of(model) if layer.weights and not hasattr(layer, "layers")}


def bounds(variable):
    """Where its numbers are drawn from: near 1 for factors and variances, small for other vectors."""
    if "variance" in variable.name or variable.name in ("gamma", "scale"):
        return 0.5, 1.0
    if len(variable.shape) < 2:
        return -0.1, 0.1
    limit = float(np.sqrt(3.0 / np.prod(variable.shape[:-1])))
    return -limit, limit


def set_weights(case, model):
    described = {}
    for path, layer in owners(model).items():
        rows = [[list(v.shape), *bounds(v)] for v in layer.weights]
        layer.set_weights([values.noise(f"{case}/w/{path}/{i}", shape, low, high) for i, (shape, low, high) in enumerate(rows)])
        described[path] = rows
    return described


def inputs_of(case, model):
    arrays = []
    for tensor in model.inputs:
        shape = (BATCH, *tensor.shape[1:])
        tokens = tensor.name.startswith("tokens")
        arrays.append(values.integers(f"{case}/x/{tensor.name}", shape, random_networks.VOCABULARY) if tokens
                      else values.noise(f"{case}/x/{tensor.name}", shape, 0.0 if tensor.name.startswith("photo") else -1.0, 1.0))
    return arrays


def shapes_of(layer):
    output = layer.output if len(layer._inbound_nodes) == 1 else layer._inbound_nodes[0].outputs[0]
    outputs = output if isinstance(output, (list, tuple)) else [output]
    return [list(o.shape) for o in outputs]


def optimizer_of(case):
    """One whose step does not turn on the sign of a gradient that is almost 0."""
    r = random.Random(case)
    clip = r.choice([{}, {}, {"clipnorm": 0.5}, {"global_clipnorm": 1.0}, {"clipvalue": 0.05}])
    o = keras.optimizers
    return r.choice([lambda: o.SGD(0.05, **clip), lambda: o.SGD(0.05, momentum=0.9, nesterov=r.random() < 0.5, weight_decay=0.01, **clip),
                     lambda: o.Adam(0.05, epsilon=0.1, **clip), lambda: o.AdamW(0.05, epsilon=0.1, weight_decay=0.1, **clip),
                     lambda: o.RMSprop(0.05, epsilon=0.1, centered=r.random() < 0.5, **clip), lambda: o.Adagrad(0.05, **clip),
                     lambda: o.Nadam(0.05, epsilon=0.1, **clip), lambda: o.Adamax(0.05, epsilon=0.1, **clip)])()


def describe(seed):
    case = f"fuzz-{seed}"
    model = random_networks.build(seed)
    weights = set_weights(case, model)
    x = inputs_of(case, model)
    model.compile(optimizer_of(case), "mse", run_eagerly=True, jit_compile=False)
    made = model(x, training=False)
    outputs = [values.tensor(np.asarray(y)) for y in (made if isinstance(made, list) else [made])]
    y = [values.noise(f"{case}/y{i or ''}", (BATCH, 2)) for i in range(len(outputs))]
    rows = [[path, shapes_of(layer), layer.count_params()] for path, layer in layers_of(model)
            if not hasattr(layer, "layers") and not isinstance(layer, keras.layers.InputLayer)]
    text = json.loads(model.to_json())
    # With several outputs there is a loss of each behind the whole one.
    loss = values.number(np.ravel(model.train_on_batch(x, y))[0])
    after = {path.replace("/", "."): [oracle.digest(w) for w in layer.get_weights()] for path, layer in owners(model).items()}
    return {"seed": seed, "model": text, "layers": rows, "params": model.count_params(), "weights": weights,
            "outputs": outputs, "loss": loss, "after": after}


def main(directory, first, count):
    dense_gradients.use()
    target = pathlib.Path(directory)
    target.mkdir(parents=True, exist_ok=True)
    for seed in range(int(first), int(first) + int(count)):
        try:
            case = describe(seed)
        except (ValueError, tf.errors.InvalidArgumentError) as error:
            # Keras fails at some of what it builds: a Softmax of three axes that a mask of two reaches, shapes that it foretells wrongly.
            said = " ".join(str(error).split())
            print(f"{seed}: Keras refuses it: {said[:200]}", flush=True)
            continue
        values.write_gz(target / f"{seed}.json.gz", case)
        print(f"{seed}: {(target / f'{seed}.json.gz').stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
