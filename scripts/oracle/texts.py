"""One case of a layer that reads text: what Keras makes of some texts."""

import keras
import tensorflow as tf

import translate
import values


def run_case(case):
    keras.backend.clear_session()
    entry = case["layer"]
    ngrams = entry.get("ngrams")
    layer = translate.layer({**entry, "ngrams": tuple(ngrams)} if isinstance(ngrams, list) else entry)
    y = layer(tf.constant(case["texts"]))
    return {"name": case["name"], "layer": entry, "texts": case["texts"], "y": values.tensor(y)}
