"""The law of the dropout of one recurrent layer: what Keras makes of ones in training, and how often.

Of an input of ones the output of an example is a function of its masks alone. A layer of one unit on one feature has few
of them, so its outputs are few as well: their values tell the scale and which steps and gates share a mask, their
frequencies the rate.
"""

import itertools

import keras
import numpy as np

import translate
import values

EXAMPLES = 4000
CALLS = 2
# Outputs of one pattern of masks differ by rounding at most; those of two by far more.
SAME, APART = 5e-6, 4e-5


class TooNear(Exception):
    """The outputs of two patterns of masks can hardly be told apart."""


def number_in(known, output):
    """The place of an output in the list of those known, which it may join."""
    for place, other in enumerate(known):
        distance = float(np.max(np.abs(output - other)))
        if distance < SAME:
            return place
        if distance < APART:
            raise TooNear(distance)
    known.append(output)
    return len(known) - 1


def alike(first, second):
    """The share of pairs with one pattern."""
    return float(np.mean(np.asarray(first) == np.asarray(second)))


def measured(case, stream):
    keras.backend.clear_session()
    keras.utils.set_random_seed(1)
    layer = translate.layer(case["layer"])
    ones = np.ones([EXAMPLES, *case["shape"]], dtype="float32")
    layer.build(ones.shape)
    weights = [values.short_noise(f"{stream}/{i}", w.shape, -1.2, 1.2) for i, w in enumerate(layer.get_weights())]
    layer.set_weights(weights)
    known = []
    outputs = [np.asarray(layer(ones, training=True)).reshape(EXAMPLES, -1) for _ in range(CALLS)]
    first, second = ([number_in(known, output) for output in call] for call in outputs)
    counts = np.bincount(first + second, minlength=len(known))
    return {
        "name": case["name"],
        "layer": case["layer"],
        "shape": case["shape"],
        "weights": [values.tensor(w) for w in weights],
        "examples": EXAMPLES * CALLS,
        "patterns": [{"output": values.tensor(o)["values"], "count": int(n)} for o, n in zip(known, counts)],
        "alikeInTheNextCall": alike(first, second),
        "alikeInTheNextExample": alike(first[1:], first[:-1]),
        "atRest": values.tensor(np.asarray(layer(ones[:1], training=False)).ravel())["values"],
    }


def run(case):
    """With the first weights that tell all patterns apart."""
    for attempt in itertools.count():
        try:
            return measured(case, f"{case['name']}/{attempt}")
        except TooNear:
            pass
