"""One case of a layer that reads text: what Keras makes of some texts, of a HashedCrossing column by column."""

import keras
import tensorflow as tf

import translate
import values


def run_case(case):
    keras.backend.clear_session()
    entry = case["layer"]
    ngrams = entry.get("ngrams")
    layer = translate.layer({**entry, "ngrams": tuple(ngrams)} if isinstance(ngrams, list) else entry)
    if entry["type"] == "HashedCrossing":
        y = layer([tf.constant([[value] for value in column]) for column in zip(*case["texts"])])
    else:
        y = layer(tf.constant(case["texts"]))
    return {"name": case["name"], "layer": entry, "texts": case["texts"], "y": values.tensor(y)}
