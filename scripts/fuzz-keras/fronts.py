"""
Layers that stand between an input and the network: on photos, signals, whole numbers. Nothing that is trained stands before
them: TensorFlow has no gradient of some.
"""

import keras

L = keras.layers
# Values of photos are within it.
RANGE = (0.0, 1.0)


def same(*values):
    """A range of one number: what is drawn from it is known."""
    return tuple(values) * 2 if len(values) == 1 else values


def value_range(r):
    return {"value_range": r.choice([RANGE, (-0.5, 2.0)])}


def pixels(r):
    return {"interpolation": r.choice(["nearest", "bilinear"]), "fill_mode": r.choice(["reflect", "wrap", "constant", "nearest"])}


def colors(make, *amounts):
    """A layer that changes colours by an amount that it draws from one number."""
    return lambda r, x, name: make(same(r.choice(amounts)), name=name, **value_range(r)) if x.shape[-1] == 3 else None


def tiles(x):
    return (2, 2) if min(x.shape[1:3]) >= 6 else (1, 1)


# In training these draw random numbers: from a range of one number, or, where a sign is drawn as well, of 0, so that all is known.
IMAGE = {
    "AutoContrast": lambda r, x, n: L.AutoContrast(name=n, **value_range(r)),
    "CenterCrop": lambda r, x, n: L.CenterCrop(x.shape[1] - r.randint(0, 2), x.shape[2] - r.randint(0, 1), name=n),
    "ContrastLimitedAdaptiveHistogramEqualization": lambda r, x, n: L.ContrastLimitedAdaptiveHistogramEqualization(
        RANGE, r.choice([2.0, 4.0]), tiles(x), name=n) if x.shape[-1] == 3 else None,
    "Equalization": lambda r, x, n: L.Equalization(RANGE, bins=r.choice([16, 256]), name=n),
    "RandomBrightness": lambda r, x, n: L.RandomBrightness(same(r.choice([-0.2, 0.3])), name=n, **value_range(r)),
    "RandomColorDegeneration": colors(L.RandomColorDegeneration, 0.3, 0.8),
    "RandomColorJitter": lambda r, x, n: L.RandomColorJitter(RANGE, same(0.2), 0.0, same(0.6), 0.0, name=n) if x.shape[-1] == 3 else None,
    "RandomContrast": lambda r, x, n: L.RandomContrast(0.0, name=n, **value_range(r)),
    "RandomCrop": lambda r, x, n: L.RandomCrop(x.shape[1], x.shape[2], name=n),
    "RandomElasticTransform": lambda r, x, n: L.RandomElasticTransform(0.0, value_range=RANGE, name=n),
    "RandomErasing": lambda r, x, n: L.RandomErasing(0.0, value_range=RANGE, name=n),
    "RandomGaussianBlur": lambda r, x, n: L.RandomGaussianBlur(same(1.0), r.choice([3, 5]), same(r.choice([0.5, 1.0])), value_range=RANGE, name=n),
    "RandomGrayscale": lambda r, x, n: L.RandomGrayscale(r.choice([0.0, 1.0]), name=n) if x.shape[-1] == 3 else None,
    "RandomHue": colors(L.RandomHue, 0.0),
    "RandomInvert": lambda r, x, n: L.RandomInvert(same(r.choice([0.0, 1.0])), name=n, **value_range(r)),
    "RandomPerspective": lambda r, x, n: L.RandomPerspective(0.0, name=n),
    "RandomPosterization": lambda r, x, n: L.RandomPosterization(same(r.choice([2, 5])), RANGE, name=n),
    "RandomRotation": lambda r, x, n: L.RandomRotation(same(r.choice([0.05, -0.2])), name=n, **pixels(r)),
    "RandomSaturation": colors(L.RandomSaturation, 0.3, 0.8),
    "RandomSharpness": lambda r, x, n: L.RandomSharpness(same(r.choice([0.3, 0.8])), name=n, **value_range(r)) if min(x.shape[1:3]) >= 3 else None,
    "RandomShear": lambda r, x, n: L.RandomShear(0.0, 0.0, name=n, **pixels(r)),
    "RandomTranslation": lambda r, x, n: L.RandomTranslation(same(r.choice([0.2, -0.3])), same(0.1), name=n, **pixels(r)),
    "RandomZoom": lambda r, x, n: L.RandomZoom(same(r.choice([0.3, -0.2])), same(0.1), name=n, **pixels(r)),
    "Resizing": lambda r, x, n: L.Resizing(r.randint(4, 7), r.randint(4, 7), r.choice(["bilinear", "nearest", "bicubic"]),
                                           crop_to_aspect_ratio=r.random() < 0.2, antialias=r.random() < 0.2, name=n),
    "Solarization": lambda r, x, n: L.Solarization(0.0, 0.0, name=n, **value_range(r)),
}


def mel(r, x, name):
    stride = r.choice([4, 8])
    # Of a signal one sample short of a whole number of strides Keras foretells a frame more than it makes.
    if len(x.shape) != 2 or x.shape[1] % stride == stride - 1:
        return None
    return L.MelSpectrogram(16, stride, r.choice([12, 16]), num_mel_bins=r.randint(3, 5), sampling_rate=200, min_freq=2.0,
                            mag_exp=r.choice([1.0, 2.0]), power_to_db=r.random() < 0.7, name=name)


SIGNAL = {
    "MelSpectrogram": mel,
    "STFTSpectrogram": lambda r, x, n: L.STFTSpectrogram(r.choice(["log", "magnitude", "psd", "real", "imag"]), 8, r.choice([3, 4]), r.choice([8, 16]), window=r.choice(["hann", "hamming", None]),
                                                         scaling=r.choice(["density", "spectrum"]), padding=r.choice(["valid", "same"]), trainable=r.random() < 0.5, name=n) if len(x.shape) == 3 else None,
}
# Of whole numbers from 0 to 10: vectors of one number for each class.
INTEGERS = {
    "CategoryEncoding": lambda r, x, n: L.CategoryEncoding(11, output_mode=r.choice(["multi_hot", "count"]), name=n),
    "Discretization": lambda r, x, n: L.Discretization([1.0, 3.5, 7.0], output_mode=r.choice(["multi_hot", "count"]), name=n),
    "Hashing": lambda r, x, n: L.Hashing(r.randint(4, 6), mask_value=r.choice([None, 0]), salt=r.choice([None, 7]), output_mode=r.choice(["multi_hot", "count"]), name=n),
    "IntegerLookup": lambda r, x, n: L.IntegerLookup(vocabulary=[2, 5, 7, 8], num_oov_indices=r.randint(1, 2), mask_token=r.choice([None, 0]),
                                                     output_mode=r.choice(["multi_hot", "count"]), name=n),
}


def draw(r, table, known, x, name):
    """A random layer of a table that fits x."""
    while True:
        kind = r.choice(sorted(table))
        layer = table[kind](r, x, name) if kind in known else None
        if layer is not None:
            return layer
