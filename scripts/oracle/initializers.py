"""What Keras's initializers promise: the law, its limits and moments, and exact values where nothing is random."""

import math

import keras
import numpy as np
from keras.src.initializers.random_initializers import compute_fans
from keras.src.layers.core.einsum_dense import _analyze_einsum_string

import translate
import values

# The spread of a normal cut at two standard deviations, as Keras corrects for it.
TRUNCATED_SPREAD = 0.87962566103423978


def variance_scaling(made, shape):
    """Law and parameters as in VarianceScaling.__call__ of Keras 3.15.1."""
    fan_in, fan_out = compute_fans(shape, made.input_axes, made.output_axes)
    fan = {"fan_in": fan_in, "fan_out": fan_out, "fan_avg": (fan_in + fan_out) / 2}[made.mode]
    variance = made.scale / max(1.0, fan)
    if made.distribution == "uniform":
        limit = math.sqrt(3.0 * variance)
        return {"law": "uniform", "low": -limit, "high": limit}
    stddev = math.sqrt(variance)
    if made.distribution == "truncated_normal":
        return truncated(0.0, stddev / TRUNCATED_SPREAD)
    return {"law": "normal", "mean": 0.0, "stddev": stddev}


def truncated(mean, uncut):
    return {
        "law": "truncatedNormal",
        "mean": mean,
        "stddev": uncut * TRUNCATED_SPREAD,
        "low": mean - 2 * uncut,
        "high": mean + 2 * uncut,
    }


def law(made, shape):
    i = keras.initializers
    if isinstance(made, i.VarianceScaling):
        return variance_scaling(made, shape)
    if isinstance(made, i.TruncatedNormal):
        return truncated(made.mean, made.stddev)
    if isinstance(made, i.RandomNormal):
        return {"law": "normal", "mean": made.mean, "stddev": made.stddev}
    if isinstance(made, i.RandomUniform):
        return {"law": "uniform", "low": made.minval, "high": made.maxval}
    if isinstance(made, i.Orthogonal):
        return {"law": "orthogonal", "gain": made.gain}
    if isinstance(made, i.STFT):
        return {"law": "computed", "values": values.tensor(np.asarray(made(shape)))["values"]}
    return {"law": "exact", "values": values.tensor(np.asarray(made(shape)))["values"]}


def mean_and_stddev(found):
    if found["law"] == "uniform":
        width = found["high"] - found["low"]
        return (found["low"] + found["high"]) / 2, width / math.sqrt(12)
    return found["mean"], found["stddev"]


def check_against_samples(case, found, sample):
    """The formula above must describe what Keras draws; five standard errors."""
    mean, stddev = mean_and_stddev(found)
    error = stddev / math.sqrt(sample.size)
    assert abs(sample.mean() - mean) < 5 * error, case
    assert abs(sample.std() / stddev - 1) < 5 / math.sqrt(sample.size), case
    if "low" in found:
        assert sample.min() >= found["low"] * 1.000001 and sample.max() <= found["high"] * 1.000001, case


def check(case, made, found, shape):
    draw = np.asarray(made(shape), dtype=np.float64)
    if found["law"] == "orthogonal":
        flat = draw.reshape(-1, draw.shape[-1])
        small = flat.T @ flat if flat.shape[0] >= flat.shape[1] else flat @ flat.T
        assert np.allclose(small, found["gain"] ** 2 * np.eye(len(small)), atol=1e-5), case
    elif found["law"] not in ("exact", "computed"):
        check_against_samples(case, found, draw)


def initializer_of(layer, argument):
    """The object that Keras's layer holds, default or given: our reading of the default is not asked."""
    made = getattr(getattr(layer, "cell", layer), translate.snake(argument))
    return as_built(layer, made) if isinstance(layer, keras.layers.EinsumDense) else made


def as_built(layer, made):
    """An EinsumDense builds with its own axes, unless the initializer says both; see EinsumDense.build."""
    if not isinstance(made, keras.initializers.VarianceScaling) or None not in (made.input_axes, made.output_axes):
        return made
    of_equation = _analyze_einsum_string(layer.equation, layer.bias_axes, layer.input.shape, layer.partial_output_shape)
    return layer._update_kernel_initializer(*of_equation[3:])


def law_of_weight(case, layer, variable):
    """Without an `argument` the weight is a mixture (LSTM's bias), or no argument of its own, and its values are the law."""
    if "argument" not in case:
        law_of_values = "computed" if isinstance(layer, keras.layers.STFTSpectrogram) else "exact"
        return {"law": law_of_values, "values": values.tensor(np.asarray(variable.value))["values"]}
    made, shape = initializer_of(layer, case["argument"]), tuple(variable.shape)
    found = law(made, shape)
    check(case["name"], made, found, shape)
    if "mean" in found or "low" in found:
        check_against_samples(case["name"], found, np.asarray(variable.value, dtype=np.float64))
    return found


def run(case):
    keras.backend.clear_session()
    layer = translate.model(case).layers[-1]
    variable = layer.weights[case["weight"]]
    shape = tuple(variable.shape)
    return {
        "name": case["name"],
        "spec": {k: case[k] for k in ("name", "inputs", "layers")},
        "weight": case["weight"],
        "shape": list(shape),
        "fans": [int(f) for f in compute_fans(shape)],
        **law_of_weight(case, layer, variable),
    }
