"""The architectures of keras.applications, without weights: Keras 3's, and the two families that only tf-keras has."""

import inspect

import keras
import tf_keras
from keras.src.backend.common.stateless_scope import StatelessScope


def keras3_names():
    names = [n for n, f in vars(keras.applications).items() if inspect.isfunction(f)]
    return sorted(names)


def tf_keras_names():
    names = [n for n, f in vars(tf_keras.applications).items() if inspect.isfunction(f)]
    return sorted(n for n in names if n.startswith(("RegNet", "ResNetRS")))


def all_names():
    return keras3_names() + tf_keras_names()


def build(name, weights=False):
    """The model as its function builds it by default. Without `weights`, Keras 3 does not even draw them."""
    if not hasattr(keras.applications, name):
        tf_keras.backend.clear_session()
        return getattr(tf_keras.applications, name)(weights=None)
    keras.backend.clear_session()
    make = getattr(keras.applications, name)
    if weights:
        return make(weights=None)
    with StatelessScope(initialize_variables=False):
        return make(weights=None)


def layers_of(model, prefix=""):
    """Every layer, those of nested models after their model: (path, layer)."""
    for layer in model.layers:
        yield prefix + layer.name, layer
        if hasattr(layer, "layers"):
            yield from layers_of(layer, f"{prefix}{layer.name}/")
