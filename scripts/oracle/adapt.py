"""One case of a layer that learns from data: what Keras's `adapt()` makes of them."""

import keras
import numpy as np
import tensorflow as tf

import translate
import values


def data_of(case):
    """Texts or whole numbers as they are, or numbers drawn: `{noise: [low, high], shape}`, `{integers: below, shape}`."""
    if "rows" in case:
        return np.array(case["rows"])
    how = case["drawn"]
    if "integers" in how:
        return values.integers(case["name"], how["shape"], how["integers"])
    return values.short_noise(case["name"], how["shape"], *how["noise"])


def layer_of(entry):
    ngrams = entry.get("ngrams")
    return translate.layer({**entry, "ngrams": tuple(ngrams)} if isinstance(ngrams, list) else entry)


def plain(token):
    return token.decode() if isinstance(token, bytes) else token.item() if isinstance(token, np.generic) else token


def learned_by(layer):
    """A vocabulary without what stands for the mask and unknown tokens, with the weights of its tokens."""
    if isinstance(layer, keras.layers.Normalization):
        return {"weights": [values.tensor(w) for w in layer.get_weights()]}
    if isinstance(layer, keras.layers.Discretization):
        return {"binBoundaries": [values.number(b) for b in layer.bin_boundaries]}
    lookup = getattr(layer, "_lookup_layer", layer)
    tokens = [plain(t) for t in lookup.get_vocabulary(include_special_tokens=False)]
    if lookup.output_mode != "tf_idf":
        return {"vocabulary": tokens}
    start = lookup._token_start_index()
    weights = np.asarray(lookup.idf_weights)[start : start + len(tokens)]
    return {"vocabulary": tokens, "idfWeights": [values.number(w) for w in weights]}


def run_case(case):
    keras.backend.clear_session()
    layer = layer_of(case["layer"])
    data = data_of(case)
    layer.adapt(tf.constant(case["rows"]) if data.dtype.kind == "U" else data)
    rows = case["rows"] if "rows" in case else data.tolist()
    shape = list(data.shape)
    flat = [plain(v) for v in np.array(rows).reshape(-1)] if data.dtype.kind in "Ui" else [values.number(v) for v in data.reshape(-1)]
    return {"name": case["name"], "layer": case["layer"], "shape": shape, "values": flat, "learned": learned_by(layer)}
