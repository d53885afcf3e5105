"""Random networks of Keras, with what Keras makes of them: shapes, parameters, outputs, one training step.

    python scripts/fuzz-keras/write.py DIRECTORY FIRST_SEED COUNT
    python scripts/fuzz-keras/write.py test/import/guides     # the networks of guides.py
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
import first_of_equal
import guides
import random_networks
import networks as oracle
import values

BATCH = 4
# Of axes that are open.
OPEN = 5


def layers_of(model, prefix=""):
    for layer in model.layers:
        network = network_in(layer)
        if network is None:
            yield prefix + layer.name, layer
        else:
            yield from layers_of(network, f"{prefix}{layer.name}/")


def network_in(layer):
    """The network that a layer is, or that it runs at every step."""
    inside = layer.layer if isinstance(layer, keras.layers.TimeDistributed) else layer
    return inside if hasattr(inside, "layers") else None


def owners(model):
    """The layers that have weights of their own, by path."""
    return {path: layer for path, layer in layers_of(model) if layer.weights}


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


def closed(tensor):
    return (BATCH, *(OPEN if size is None else size for size in tensor.shape[1:]))


def targets_of(outputs, losses):
    """For each output its shape, and how many classes its targets tell apart, if they do."""
    rows = []
    for output, loss in zip(outputs, losses):
        sparse = loss.startswith("sparse")
        rows.append({"shape": [*output.shape[:-1], 1] if sparse else list(output.shape), **({"classes": output.shape[-1]} if sparse else {"range": [0.0, 1.0]})})
    return rows


def target(case, i, row):
    stream = f"{case}/y{i or ''}"
    return values.integers(stream, row["shape"], row["classes"]) if "classes" in row else values.noise(stream, row["shape"], *row.get("range", (-1.0, 1.0)))


def inputs_of(case, model):
    arrays = []
    for tensor in model.inputs:
        shape, name = closed(tensor), tensor._keras_history.operation.name
        tokens = name.startswith("tokens") or tensor.dtype == "int32"
        arrays.append(values.integers(f"{case}/x/{name}", shape, random_networks.VOCABULARY) if tokens
                      else values.noise(f"{case}/x/{name}", shape, 0.0 if name.startswith("photo") else -1.0, 1.0))
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


def objective_of(case, outputs):
    """A loss for all outputs, or one for each, perhaps weighed."""
    r = random.Random(f"{case}/loss")
    if outputs == 1 or r.random() < 0.4:
        return {"loss": r.choice(["mse", "mse", "huber"])}
    losses = [r.choice(["mse", "huber", "log_cosh", "mae"]) for _ in range(outputs)]
    return {"loss": losses, **r.choice([{}, {"loss_weights": [r.choice([0.25, 1.0, 2.0]) for _ in losses]}])}


def moved(array, shaken, factor=None):
    """The array with each float moved by a millionth: of itself where it is a factor, or of 1."""
    if shaken is None or array.dtype.kind != "f":
        return array
    step = shaken.uniform(-1e-6, 1e-6, array.shape)
    return (array * (1 + step) if factor else array + step).astype(array.dtype)


def run(seed, shaken=None):
    """The network, what it is fed, and what Keras makes of it before and after one step; with numbers that are shaken a little."""
    case = f"fuzz-{seed}"
    known = seed in guides.NETWORKS
    model, losses = guides.build(seed) if known else (random_networks.build(seed), None)
    weights = set_weights(case, model)
    for layer in owners(model).values():
        layer.set_weights([moved(w, shaken, factor=True) for w in layer.get_weights()])
    x = [moved(array, shaken) for array in inputs_of(case, model)]
    objective = {"loss": losses if len(losses) > 1 else losses[0]} if known else objective_of(case, len(model.outputs))
    model.compile(optimizer_of(case), **objective, run_eagerly=True, jit_compile=False)
    made = model(x, training=False)
    outputs = [np.asarray(y) for y in (made if isinstance(made, list) else [made])]
    targets = targets_of(outputs, losses) if known else [{"shape": [BATCH, 2]} for _ in outputs]
    y = [target(case, i, row) for i, row in enumerate(targets)]
    text = json.loads(model.to_json())
    # With several outputs there is a loss of each behind the whole one.
    loss = np.ravel(model.train_on_batch(x, y))[0]
    after = {path.replace("/", "."): layer.get_weights() for path, layer in owners(model).items()}
    return model, text, weights, outputs, loss, after, targets


def distance(found, expected):
    """As the tests measure it: absolute below 1, relative above."""
    gaps = np.abs(found - expected) / np.maximum(1, np.abs(expected))
    return float(np.max(gaps)) if gaps.size else 0.0


# What the tests allow, and what rounding alone may therefore move.
TOLERANCE = 1e-5


def unsteady(seed, outputs, loss, after):
    """Results that Keras itself does not give again when numbers move by a millionth: behind ties, signs, quotients of what is almost 0."""
    found = set()
    for shake in range(1, 4):
        _, _, _, outputs_then, loss_then, after_then, _ = run(seed, np.random.default_rng(shake))
        found |= {f"output {i}" for i, y in enumerate(outputs) if distance(outputs_then[i], y) > TOLERANCE}
        found |= {"loss"} if distance(loss_then, loss) > TOLERANCE else set()
        found |= {f"{path} weight {i}" for path, arrays in after.items() for i, w in enumerate(arrays) if distance(after_then[path][i], w) > TOLERANCE}
    return sorted(found)


def describe(seed):
    model, text, weights, outputs, loss, after, targets = run(seed)
    # What runs at every step has shapes of one step.
    stepwise = [f"{layer.name}/" for layer in model.layers if isinstance(layer, keras.layers.TimeDistributed)]
    rows = [[path, shapes_of(layer), layer.count_params()] for path, layer in layers_of(model)
            if not path.startswith(tuple(stepwise)) and not isinstance(layer, keras.layers.InputLayer)]
    return {"seed": seed, "model": text, "layers": rows, "params": model.count_params(), "weights": weights,
            "targets": targets, "outputs": [values.tensor(y) for y in outputs], "loss": values.number(loss),
            "after": {path: [oracle.digest(w) for w in arrays] for path, arrays in after.items()},
            "unsteady": unsteady(seed, outputs, loss, after)}


def main(directory, first=None, count=0):
    dense_gradients.use()
    first_of_equal.use()
    target = pathlib.Path(directory)
    target.mkdir(parents=True, exist_ok=True)
    for seed in guides.NETWORKS if first is None else range(int(first), int(first) + int(count)):
        try:
            case = describe(seed)
        except (ValueError, tf.errors.InvalidArgumentError) as error:
            # Keras fails at some of what it builds: a Softmax of three axes that a mask of two reaches, shapes that it foretells wrongly.
            said = " ".join(str(error).split())
            print(f"{seed}: Keras refuses it: {said[:200]}", flush=True)
            continue
        values.write_gz(target / f"{seed}.json.gz", case)
        moving = case["unsteady"]
        said = f", not compared, since Keras does not hold it against a millionth: {', '.join(moving[:3])}{' …' if len(moving) > 3 else ''}" if moving else ""
        print(f"{seed}: {(target / f'{seed}.json.gz').stat().st_size} bytes{said}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
