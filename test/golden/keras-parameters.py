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


def unet(width, normalized=False):
    def double(x, filters):
        for _ in range(2):
            x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
        return x

    def normal(x):
        return layers.BatchNormalization()(x) if normalized else x

    def up(below, across, filters):
        grown = layers.Conv2DTranspose(filters, 2, strides=2)(below)
        return double(layers.Concatenate()([across, grown]), filters)

    picture = keras.Input((32, 32, 1))
    down1 = normal(double(picture, width))
    down2 = normal(double(layers.MaxPooling2D()(down1), 2 * width))
    x = double(layers.MaxPooling2D()(down2), 4 * width)
    x = up(up(x, down2, 2 * width), down1, width)
    return keras.Model(picture, layers.Conv2D(1, 1, activation="sigmoid")(x))


def dates(units, heads=False):
    text, before = keras.Input((28,), dtype="int32"), keras.Input((10,), dtype="int32")
    letters = layers.Embedding(41, 16, mask_zero=True)(text)
    encoder, h, c = layers.LSTM(units, return_sequences=True, return_state=True)(letters)
    written = layers.Embedding(13, 16)(before)
    decoder = layers.LSTM(units, return_sequences=True)(written, initial_state=[h, c])
    if heads:
        attention = layers.MultiHeadAttention(4, 16)(decoder, encoder)
    else:
        attention = layers.Attention()([decoder, encoder])
    x = layers.Dense(64, activation="tanh")(layers.Concatenate()([decoder, attention]))
    return keras.Model([text, before], layers.Dense(13, activation="softmax")(x))


def movies(embedding, hidden, common):
    facts, title = keras.Input((4,)), keras.Input((8,), dtype="int32")
    about = layers.GlobalAveragePooling1D()(layers.Embedding(1000, embedding, mask_zero=True)(title))
    both = layers.Concatenate()([layers.Dense(hidden, activation="relu")(facts), about])
    x = layers.Dense(common, activation="relu")(both)
    return keras.Model([facts, title], [layers.Dense(1)(x), layers.Dense(8, activation="softmax")(x)])


def titles(width, heads, depth, first=None, extra=False):
    def norm(x):
        return layers.LayerNormalization(epsilon=1e-5)(x)

    def decoder(x, inner):
        y = norm(x)
        x = layers.Add()([x, layers.MultiHeadAttention(heads, width // heads)(y, y, use_causal_mask=True)])
        return layers.Add()([x, layers.Dense(width)(layers.Dense(inner, activation="gelu")(norm(x)))])

    letters, places = keras.Input((32,), dtype="int32"), keras.Input((32,), dtype="int32")
    x = layers.Add()([layers.Embedding(40, width)(letters), layers.Embedding(32, width)(places)])
    for index in range(depth):
        x = decoder(x, first if index == 0 and first else 4 * width)
    x = norm(x) if extra else x
    return keras.Model([letters, places], layers.Dense(40, activation="softmax")(norm(x)))


def reviews(embedding, pairs):
    # TextVectorization has no weights that Keras counts as parameters; its indices are the input here.
    words = keras.Input((24,), dtype="int32")
    x = layers.Embedding(39, embedding)(words)
    x = layers.GlobalAveragePooling1D()(layers.Conv1D(pairs, 2, activation="relu")(x))
    x = layers.Dense(16, activation="relu")(x)
    return keras.Model(words, layers.Dense(1, activation="sigmoid")(x))


def counted_reviews():
    words = keras.Input((38,))
    x = layers.Dense(16, activation="relu")(words)
    return keras.Model(words, layers.Dense(1, activation="sigmoid")(x))


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
    "unet/model.yaml": unet(16),
    "unet/model.yaml --scale tiny": unet(8),
    "unet/wide.yaml": unet(24),
    "unet/normalized.yaml": unet(16, normalized=True),
    "unet/robust.yaml": unet(16, normalized=True),
    "dates/model.yaml": dates(64),
    "dates/wide.yaml": dates(96),
    "dates/heads.yaml": dates(64, heads=True),
    "movies/model.yaml": movies(16, 32, 48),
    "movies/wide.yaml": movies(32, 64, 72),
    "movies/rating.yaml": movies(32, 64, 72),
    "titles/model.yaml": titles(64, 4, 2),
    "titles/model.yaml --scale small": titles(32, 2, 2),
    "titles/model.yaml --scale deep": titles(64, 4, 6),
    "titles/deep.yaml": titles(96, 4, 4),
    "titles/robust.yaml": titles(96, 4, 4, first=512, extra=True),
    "reviews/model.yaml": reviews(16, 16),
    "reviews/wide.yaml": reviews(32, 32),
    "reviews/counted.yaml": counted_reviews(),
}
path = pathlib.Path(__file__).with_suffix(".json")
path.write_text(json.dumps({name: counts(model) for name, model in specs.items()}, indent=2) + "\n")
