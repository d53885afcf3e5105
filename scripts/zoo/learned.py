"""Writes test/import/weights/learned.keras.gz: a model whose layers have learned their vocabularies by `adapt()`.

    python scripts/zoo/learned.py

Prints what it makes of the texts that test/import/learned.test.ts gives it.
"""
import os

os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
os.environ["CUDA_VISIBLE_DEVICES"] = ""

import gzip
import pathlib
import tempfile

import keras
import numpy as np
import tensorflow as tf

FILE = pathlib.Path(__file__).resolve().parents[2] / "test" / "import" / "weights" / "learned.keras.gz"
layers = keras.layers


def adapted(layer, data):
    layer.adapt(tf.constant(data))
    return layer


def inner():
    word = keras.Input((1,), dtype="string", name="word")
    deep = adapted(layers.StringLookup(name="deep", output_mode="one_hot"), [["p"], ["q"]])
    return keras.Model(word, deep(word), name="inner")


def network():
    text, city, other, notes = (keras.Input((1,), dtype="string", name=name) for name in ("text", "city", "other", "notes"))
    code, age = keras.Input((1,), dtype="int64", name="code"), keras.Input((1,), name="age")
    words = adapted(layers.TextVectorization(6, output_sequence_length=3, name="words"), [["good food"], ["bad food"], ["good wine"]])
    mean = layers.GlobalAveragePooling1D(name="mean")(layers.Embedding(6, 2, name="table")(words(text)))
    cities = adapted(layers.StringLookup(output_mode="one_hot", name="cities"), [["Rome"], ["Oslo"], ["Rome"]])
    codes = adapted(layers.IntegerLookup(output_mode="one_hot", mask_token=0, name="codes"), [[3], [5], [3], [0]])
    ages = layers.Discretization(num_bins=2, output_mode="one_hot", name="ages")
    ages.adapt(np.array([[20.0], [30.0], [40.0], [50.0]], "float32"))
    weighed = adapted(layers.TextVectorization(output_mode="tf_idf", name="weighed"), [["good food"], ["bad food"], ["good wine"]])(notes)
    weighed = layers.Flatten(name="flat")(weighed)
    marks = adapted(layers.IntegerLookup(output_mode="tf_idf", num_oov_indices=2, name="marks"), [[3], [5], [3]])(code)
    all_ = layers.Concatenate(name="all")([weighed, marks, mean, cities(city), codes(code), ages(age), inner()(other)])
    return keras.Model([text, city, code, age, other, notes], layers.Dense(2, name="y")(all_), name="learned")


def main():
    keras.utils.set_random_seed(1)
    model = network()
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "learned.keras"
        model.save(path)
        FILE.write_bytes(gzip.compress(path.read_bytes(), 9, mtime=0))
    texts = [tf.constant([[t], [u]]) for t, u in (("good nothing", "wine bad food food"), ("Oslo", "Bern"))]
    x = [*texts, np.array([[5], [0]]), np.array([[25.0], [45.0]], "float32"), tf.constant([["q"], ["r"]]), tf.constant([["wine wine"], ["bad news"]])]
    print([[float(v) for v in row] for row in model.predict(x, verbose=0)])


main()
