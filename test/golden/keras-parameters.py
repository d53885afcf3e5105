"""Parameters of the specs as Keras counts them, total and trainable: writes keras-parameters.json beside this file."""

import json
import math
import pathlib

import keras
from keras import layers


def counts(model):
    trainable = sum(math.prod(weight.shape) for weight in model.trainable_weights)
    return [model.count_params(), trainable]


def mobilenet(alpha, classes=1000):
    return keras.applications.MobileNetV2((224, 224, 3), alpha=alpha, weights=None, classes=classes)


def lenet(c1, c3, c5, f6):
    return keras.Sequential(
        [
            keras.Input((32, 32, 1)),
            layers.Conv2D(c1, 5),
            layers.AveragePooling2D(2),
            layers.Conv2D(c3, 5),
            layers.AveragePooling2D(2),
            layers.Conv2D(c5, 5),
            layers.Flatten(),
            layers.Dense(f6),
            layers.Dense(10),
        ]
    )


def resnet(n, width, last=4):
    def conv(x, filters, size=3, stride=1):
        x = layers.Conv2D(filters, size, strides=stride, padding="same", use_bias=False)(x)
        return layers.BatchNormalization()(x)

    def block(x, inner, filters, down):
        y = layers.ReLU()(conv(x, inner, 3, 2 if down else 1))
        y = conv(y, filters)
        if down:
            x = conv(x, filters, 1, 2)
        return layers.ReLU()(layers.Add()([x, y]))

    image = keras.Input((32, 32, 3))
    x = layers.ReLU()(conv(image, width))
    for stage in range(3):
        for index in range(n):
            inner = width * 2**stage
            filters = last * width if stage == 2 else inner
            x = block(x, inner, filters, stage > 0 and index == 0)
    x = layers.Dense(10)(layers.GlobalAveragePooling2D()(x))
    return keras.Model(image, x)


specs = {
    **{f"mobilenet-v2/model.yaml --scale {a}": mobilenet(float(a)) for a in ["0.35", "0.5", "0.75", "1.0", "1.3", "1.4"]},
    "mobilenet-v2/model.yaml": mobilenet(1.0),
    "lenet/model.yaml": lenet(6, 16, 120, 84),
    "lenet/wide.yaml": lenet(12, 32, 176, 168),
    "resnet/model.yaml": resnet(3, 16),
    "resnet/resnet-56.yaml": resnet(9, 16),
    "resnet/wide-stage.yaml": resnet(3, 16, last=6),
    "resnet/model.yaml --scale tiny": resnet(3, 8),
    "resnet/model.yaml --scale wide": resnet(3, 64),
    "resnet/model.yaml --scale deep": resnet(9, 16),
}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps({name: counts(model) for name, model in specs.items()}, indent=2) + "\n")
