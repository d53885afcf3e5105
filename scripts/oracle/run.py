"""One case: a spec and a few settings in, what Keras makes of it out."""

import keras
import numpy as np
from keras.src.backend import compute_output_spec

import translate
import values

DEFAULT_COMPILE = {"optimizer": {"type": "sgd", "learningRate": 0.1}, "loss": "meanSquaredError"}
# A weight that a training step moves less than this would pass a test of 1e-5 whatever the gradient was.
SMALLEST_VISIBLE_STEP = 2e-4
# Weights that begin above zero.
POSITIVE = {"moving_variance", "variance", "gamma", "moving_stddev", "renorm_stddev"}


def drawn(stream, shape, how):
    """Values of one input or target: given outright, integers, or uniform."""
    if "values" in how:
        return np.array(how["values"], dtype=how.get("dtype", "float32")).reshape(how.get("shape", shape))
    if "integers" in how:
        return values.integers(stream, shape, how["integers"])
    if "oneHot" in how:
        return np.eye(how["oneHot"], dtype=np.float32)[values.integers(stream, shape[:-1], how["oneHot"])]
    low, high = how.get("uniform", [-1, 1])
    drawn_values = values.short_noise(stream, shape, low, high)
    if how.get("normalized"):
        drawn_values = np.round(drawn_values / drawn_values.sum(-1, keepdims=True), 4).astype(np.float32)
    return drawn_values


def input_batch(case, name, entry, size):
    shape = (size, *[how_long or 4 for how_long in entry["shape"]])
    return drawn(f"{case['name']}/x/{name}", shape, case.get("x", {}).get(name, {}))


def batch_inputs(case, size):
    return [input_batch(case, name, entry, size) for name, entry in case["inputs"].items()]


def batch_targets(case, outputs):
    """Targets shaped like the outputs; a sparse loss has one class number instead of the last axis."""
    how = case.get("y", {"uniform": [-2, 2]})
    hows = how if isinstance(how, list) else [how] * len(outputs)
    shapes = [(*o.shape[:-1], 1) if "integers" in h else o.shape for o, h in zip(outputs, hows)]
    return [drawn(f"{case['name']}/y/{i}", shape, h) for i, (shape, h) in enumerate(zip(shapes, hows))]


def example_weights(case, outputs):
    """What the examples count, for each output; None when they all count alike."""
    how = case.get("sampleWeight")
    if how is None:
        return None
    hows = how if isinstance(how, list) else [how] * len(outputs)
    # One stream for all outputs where one array is for all of them.
    streams = [f"{case['name']}/weight/{i if isinstance(how, list) else 0}" for i in range(len(hows))]
    return [drawn(s, o.shape[: h.get("rank", 1)], h) for s, h, o in zip(streams, hows, outputs)]


def weight_names(layer):
    """A layer around others has several of one name, which are told apart by a number."""
    names = [v.name for v in layer.weights]
    return [name if names.index(name) == i else f"{name}{i}" for i, name in enumerate(names)]


def initial_weight(case, layer, variable, name):
    stream = f"{case['name']}/w/{layer.name}/{name}"
    if case.get("weights") == "identity":
        return np.eye(*variable.shape, dtype=np.float32)
    low, high = (0.5, 1.5) if variable.name in POSITIVE else (-0.7, 0.7)
    start = values.short_noise(stream, variable.shape, low, high)
    if variable.constraint and not case.get("violating"):
        return np.asarray(variable.constraint(start))
    return start


def set_initial_weights(case, model):
    for layer in model.layers:
        named = zip(layer.weights, weight_names(layer))
        layer.set_weights([initial_weight(case, layer, v, name) for v, name in named])
        # A Normalization computes with copies of its weights, as they were when it was adapted or loaded.
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()


def as_list(value):
    return list(value) if isinstance(value, (list, tuple)) else [value]


def shape_list(keras_tensor):
    return [None if d is None else int(d) for d in keras_tensor.shape]


def widths_differ(pair):
    """Whether the two layers of a Bidirectional give vectors of different sizes."""
    forward, backward = pair.forward_layer.cell.state_size, pair.backward_layer.cell.state_size
    return forward != backward


def computed_outputs(layer):
    """
    Keras's static shape of an Activation is its input's even with glu; what it computes is narrower. That of a
    Bidirectional is twice the width of its forward layer, also where the backward one is of another width.
    """
    if isinstance(layer, keras.layers.Activation):
        return [compute_output_spec(layer.activation, layer.input)]
    if isinstance(layer, keras.layers.Bidirectional) and widths_differ(layer):
        return as_list(compute_output_spec(layer.call, layer.input))
    return as_list(layer.output)


def describe(layer, types):
    """What static analysis must find out by itself."""
    return {
        "name": layer.name,
        "type": types.get(layer.name, type(layer).__name__),
        "outputShapes": [shape_list(o) for o in computed_outputs(layer)],
        "params": layer.count_params(),
        "trainableParams": int(sum(np.prod(v.shape) for v in layer.trainable_variables)),
        "weights": [{"name": v.name, "shape": list(v.shape)} for v in layer.weights],
    }


def described(case, model):
    types = {entry["name"]: entry["type"] for entry in case["layers"] if "type" in entry}
    return [describe(l, types) for l in model.layers if not isinstance(l, keras.layers.InputLayer)]


def weights_of(model):
    return {layer.name: [values.tensor(w) for w in layer.get_weights()] for layer in model.layers if layer.weights}


def prepared(case):
    """A compiled Keras model with the case's first weights."""
    keras.backend.clear_session()
    model = translate.model(case, case.get("transposed", False))
    set_initial_weights(case, model)
    section = case.get("compile", DEFAULT_COMPILE)
    model.compile(**translate.compile_arguments(section), run_eagerly=True, jit_compile=False)
    return model


def one_step(model, x, y, weighing=None):
    """The loss of the batch before the step, regularizers included, and its metrics."""
    model.reset_metrics()
    return model.train_on_batch(translate.alone(x), translate.alone(y), return_dict=True, **(weighing or {}))


def weighing(case, weights):
    """Weights of examples, of classes, or none, as arguments of Keras."""
    by_class = case.get("classWeight")
    return {
        **({} if weights is None else {"sample_weight": translate.alone(weights)}),
        **({} if by_class is None else {"class_weight": {int(k): v for k, v in by_class.items()}}),
    }


def is_frozen(layer, variable):
    """Whether the layer, or the one inside it that has the weight, is frozen."""
    return any(variable is own for part in layer._flatten_layers() if not part.trainable for own in part.weights)


def refuse_invisible_steps(case, model, before):
    for layer in model.layers:
        for variable, start in zip(layer.weights, before[layer.name]):
            moved = float(np.max(np.abs(np.asarray(variable.value) - start)))
            if not is_frozen(layer, variable) and moved < SMALLEST_VISIBLE_STEP and not case.get("still"):
                raise SystemExit(f"{case['name']}: {layer.name}/{variable.name} moved only {moved}")


def train(case, model, x, y, weights):
    before = {layer.name: layer.get_weights() for layer in model.layers}
    logs = [one_step(model, x, y, weighing(case, weights)) for _ in range(case.get("steps", 1))]
    losses = [values.number(log["loss"]) for log in logs]
    # What `fit` does at its end: a moving average takes the place of the weights.
    model.optimizer.finalize_variable_values(model.trainable_weights)
    refuse_invisible_steps(case, model, before)
    recorded = {"logs": [told(log) for log in logs]} if case.get("logs") else {}
    return {"losses": losses, "weightsAfter": weights_of(model), **recorded}


def evaluate(case, model, x, y, weights):
    size = case.get("evaluateBatch", len(x[0]))
    inputs, targets = translate.alone(x), translate.alone(y)
    given = {} if weights is None else {"sample_weight": translate.alone(weights)}
    logs = model.evaluate(inputs, targets, batch_size=size, verbose=0, return_dict=True, **given)
    return {"evaluateBatch": size, "evaluation": told(logs)}


def told(logs):
    """Numbers by name; of a metric with several, each by its place."""
    flat = {}
    for name, value in logs.items():
        several = np.ravel(value)
        flat.update({name: several[0]} if several.size == 1 else {f"{name}[{i}]": v for i, v in enumerate(several)})
    return {name: values.number(v) for name, v in flat.items()}


def spec_of(case):
    keys = ("name", "inputs", "layers", "outputs")
    spec = {k: case[k] for k in keys if k in case}
    return {**spec, "compile": case.get("compile", DEFAULT_COMPILE)}


def run(case):
    model = prepared(case)
    x = batch_inputs(case, case.get("batch", 3))
    outputs = [np.asarray(o) for o in as_list(model(translate.alone(x), training=False))]
    y = batch_targets(case, outputs)
    weights = example_weights(case, outputs)
    result = {
        "name": case["name"],
        "spec": spec_of(case),
        "layers": described(case, translate.model(case)),
        "params": model.count_params(),
        "weights": weights_of(model),
        "x": [values.tensor(a) for a in x],
        "y": [values.tensor(a) for a in y],
        "outputs": [values.tensor(o) for o in outputs],
    }
    if weights is not None:
        result["sampleWeight"] = [values.tensor(w) for w in weights]
    if "classWeight" in case:
        result["classWeight"] = case["classWeight"]
    if case.get("evaluate"):
        result.update(evaluate(case, model, x, y, weights))
    if case.get("train", True):
        result.update(train(case, model, x, y, weights))
    return result
