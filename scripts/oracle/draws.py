"""One case of a layer that draws random numbers: what Keras makes of an input in training when the draws are known.

The draws of Keras are replaced: the i-th of a call gives `values.noise("draw/<i>")`, uniform in [0, 1) before it is
brought to the limits asked for, and twice a uniform in [-1, 1) where normally distributed numbers are asked for.
"""

import itertools

import keras
import numpy as np
import tensorflow as tf
from keras.src.backend.tensorflow import random
from keras.src.layers.preprocessing.image_preprocessing import aug_mix

import run
import translate
import values


# How often the layers of an AugMix draw; the others once.
DRAWS = {"random_shear": 3, "random_translation": 2, "solarization": 2, "auto_contrast": 0, "equalization": 0}


class Draws:
    """The functions of Keras's backend that draw."""

    def __init__(self):
        self.count = itertools.count()
        self.after = None
        self.by_seed = {}

    def noise(self, shape, low=0.0, high=1.0):
        shape = tuple(int(d) for d in np.asarray(shape).ravel()) if not isinstance(shape, tuple) else shape
        return values.noise(f"draw/{next(self.count)}", tuple(int(d) for d in shape), low, high)

    def uniform(self, shape, minval=0.0, maxval=1.0, dtype=None, seed=None):
        low, high = tf.cast(minval, "float32"), tf.cast(maxval, "float32")
        return tf.cast(self.noise(shape) * (high - low) + low, dtype or "float32")

    def stateless_normal(self, shape, seed, mean=0.0, stddev=1.0, dtype=None):
        """Of one seed the same numbers again."""
        key = tuple(int(n) for n in np.asarray(seed))
        if key not in self.by_seed:
            self.by_seed[key] = next(self.count)
        return tf.cast(values.noise(f"draw/{self.by_seed[key]}", tuple(shape), -2.0, 2.0) * stddev + mean, dtype or "float32")

    def gamma(self, shape, alpha, dtype=None, seed=None):
        return tf.cast(self.noise(tuple(shape), 0.1, 2.0) * float(alpha), dtype or "float32")

    def beta(self, shape, alpha, beta, dtype=None, seed=None):
        first, second = self.gamma(shape, alpha), self.gamma(shape, beta)
        return tf.cast(first / (first + second), dtype or "float32")

    def choice(self, names):
        """
        One of the layers of an AugMix. Our graph holds all of them at every place, each with draws of its own, so that those of
        the others are passed over.
        """
        if self.after is not None:
            self.count = itertools.count(self.after)
        chosen = int(self.noise(())[()] * len(names))
        start = next(self.count)
        self.after = start + sum(DRAWS.get(name, 1) for name in names if name)
        self.count = itertools.count(start + sum(DRAWS.get(name, 1) for name in names[:chosen]))
        return names[chosen]

    def normal(self, shape, mean=0.0, stddev=1.0, dtype=None, seed=None):
        return tf.cast(self.noise(shape, -2.0, 2.0) * stddev + mean, dtype or "float32")

    def randint(self, shape, minval, maxval, dtype="int32", seed=None):
        return tf.cast(tf.floor(self.noise(shape) * float(maxval - minval)) + float(minval), dtype)


def drawing(function):
    """The result of a function under known draws."""
    draws = Draws()
    names = ("uniform", "normal", "randint", "gamma", "beta")
    before = {name: getattr(random, name) for name in names}
    stateless, choice = tf.random.stateless_normal, aug_mix.py_random.choice
    try:
        for name in names:
            setattr(random, name, getattr(draws, name))
        tf.random.stateless_normal = draws.stateless_normal
        aug_mix.py_random.choice = draws.choice
        return function()
    finally:
        for name, value in before.items():
            setattr(random, name, value)
        tf.random.stateless_normal = stateless
        aug_mix.py_random.choice = choice


def run_case(case):
    keras.backend.clear_session()
    layer = translate.layer(case["layer"])
    x = tf.constant(run.drawn(f"{case['name']}/x", tuple(case["shape"]), case.get("x", {})))
    with tf.GradientTape() as tape:
        tape.watch(x)
        y = drawing(lambda: layer(x, training=True))
        direction = values.short_noise(f"{case['name']}/direction", tuple(y.shape))
        total = tf.reduce_sum(y * direction)
    result = {"name": case["name"], "layer": case["layer"], "x": values.tensor(x), "y": values.tensor(y)}
    if case.get("gradient", True):
        result.update(direction=values.tensor(direction), dx=values.tensor(tape.gradient(total, x)))
    return result
