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


# Two of each family with fewer than 30 million parameters, where there are as many.
CHECKED = (
    "ResNet50 ResNet50V2 DenseNet121 DenseNet169 MobileNet MobileNetV2 MobileNetV3Small MobileNetV3Large EfficientNetB0 "
    "EfficientNetB1 EfficientNetV2B0 EfficientNetV2B1 InceptionV3 Xception NASNetMobile ConvNeXtTiny RegNetX002 RegNetX004 "
    "RegNetY002 RegNetY004"
).split()


def is_keras3(name):
    return hasattr(keras.applications, name)


def build(name):
    """The structure of the model that its function builds by default; Keras 3 does not even draw the weights."""
    if not is_keras3(name):
        tf_keras.backend.clear_session()
        return getattr(tf_keras.applications, name)(weights=None)
    keras.backend.clear_session()
    with StatelessScope(initialize_variables=False):
        return getattr(keras.applications, name)(weights=None)


def build_with_weights(name, seed):
    """The model with Keras's own random weights, without the softmax at its end: logits tell more."""
    library = keras if is_keras3(name) else tf_keras
    library.backend.clear_session()
    library.utils.set_random_seed(seed)
    return getattr(library.applications, name)(weights=None, classifier_activation=None)


def layers_of(model, prefix=""):
    """Every layer, those of nested models after their model: (path, layer)."""
    for layer in model.layers:
        yield prefix + layer.name, layer
        if hasattr(layer, "layers"):
            yield from layers_of(layer, f"{prefix}{layer.name}/")
