"""Networks as Keras's guides and examples write them, small. Each gives inputs, outputs and losses; words are below VOCABULARY."""

import keras

L = keras.layers
ops = keras.ops
SPARSE = "sparse_categorical_crossentropy"


def transformer_block(x, heads, dim, ff):
    y = L.LayerNormalization(epsilon=1e-6)(x + L.Dropout(0.0)(L.MultiHeadAttention(heads, dim)(x, x)))
    network = keras.Sequential([L.Dense(ff, activation="relu"), L.Dense(dim)])
    return L.LayerNormalization(epsilon=1e-6)(y + L.Dropout(0.0)(network(y)))


def text_transformer():
    words = keras.Input((8,), dtype="int32")
    x = transformer_block(L.Embedding(11, 6)(words), 2, 6, 10)
    x = L.Dropout(0.0)(L.GlobalAveragePooling1D()(x))
    return words, L.Dense(2, activation="softmax")(L.Dense(5, activation="relu")(x)), SPARSE


def bidirectional_lstm():
    words = keras.Input((None,), dtype="int32")
    x = L.Embedding(11, 5, mask_zero=True)(words)
    x = L.Bidirectional(L.LSTM(3, return_sequences=True))(x)
    return words, L.Dense(1, activation="sigmoid")(L.Bidirectional(L.LSTM(3))(x)), "binary_crossentropy"


def captcha():
    image = keras.Input((20, 8, 1), name="image")
    x = L.MaxPooling2D((2, 2))(L.Conv2D(3, 3, activation="relu", kernel_initializer="he_normal", padding="same")(image))
    x = L.Dense(5, activation="relu")(L.Reshape((10, 12))(x))
    x = L.Bidirectional(L.LSTM(3, return_sequences=True))(L.Dropout(0.0)(x))
    return image, L.Dense(6, activation="softmax")(x), "mse"


def segmentation():
    image = keras.Input((16, 16, 3))
    x = L.Activation("relu")(L.BatchNormalization()(L.Conv2D(4, 3, strides=2, padding="same")(image)))
    before = x
    for filters in (5, 6):
        for _ in range(2):
            x = L.BatchNormalization()(L.SeparableConv2D(filters, 3, padding="same")(L.Activation("relu")(x)))
        x = L.MaxPooling2D(3, strides=2, padding="same")(x)
        before = x = L.add([x, L.Conv2D(filters, 1, strides=2, padding="same")(before)])
    for filters in (6, 5, 4):
        for _ in range(2):
            x = L.BatchNormalization()(L.Conv2DTranspose(filters, 3, padding="same")(L.Activation("relu")(x)))
        x = L.UpSampling2D(2)(x)
        before = x = L.add([x, L.Conv2D(filters, 1, padding="same")(L.UpSampling2D(2)(before))])
    return image, L.Conv2D(3, 3, activation="softmax", padding="same")(x), SPARSE


def siamese():
    """Two images through one tower, and how far apart they come out."""
    image = keras.Input((10, 10, 1))
    x = L.AveragePooling2D(2)(L.Conv2D(3, 3, activation="tanh")(L.BatchNormalization()(image)))
    tower = keras.Model(image, L.Dense(4, activation="tanh")(L.Flatten()(x)))
    pair = [keras.Input((10, 10, 1)), keras.Input((10, 10, 1))]
    a, b = map(tower, pair)
    distance = ops.sqrt(ops.maximum(ops.sum(ops.square(a - b), axis=1, keepdims=True), 1e-7))
    return pair, L.Dense(1, activation="sigmoid")(L.BatchNormalization()(distance)), "mse"


def encoder():
    image = keras.Input((12, 12, 1))
    x = L.Conv2D(4, 3, activation="relu", strides=2, padding="same")(image)
    x = L.Dense(5, activation="relu")(L.Flatten()(x))
    return image, [L.Dense(2, name="z_mean")(x), L.Dense(2, name="z_log_var")(x)], ["mse", "mse"]


def mixer():
    image = keras.Input((8, 8, 3))
    x = L.Reshape((4, 6))(L.Conv2D(6, 4, strides=4)(L.Rescaling(1 / 255.0)(image)))
    for _ in range(2):
        y = L.Permute((2, 1))(L.LayerNormalization(epsilon=1e-6)(x))
        x = L.Add()([x, L.Permute((2, 1))(L.Dense(4)(L.Dense(5, activation="gelu")(y)))])
        x = L.Add()([x, L.Dense(6)(L.Dense(7, activation="gelu")(L.LayerNormalization(epsilon=1e-6)(x)))])
    return image, L.Dense(3)(L.GlobalAveragePooling1D()(x)), "mse"


def vision_transformer():
    """With a class token's place: the first of the patches."""
    image = keras.Input((8, 8, 3))
    x = L.Reshape((-1, 6))(L.Conv2D(6, 4, strides=4)(image))
    for _ in range(2):
        y = L.LayerNormalization(epsilon=1e-6)(x)
        x = L.Add()([L.MultiHeadAttention(2, 3)(y, y), x])
        y = L.Dense(6)(L.Dense(8, activation=keras.activations.gelu)(L.LayerNormalization(epsilon=1e-6)(x)))
        x = L.Add()([y, x])
    return image, L.Dense(3, activation="softmax")(L.LayerNormalization(epsilon=1e-6)(x)[:, 0]), SPARSE


def series_transformer():
    series = keras.Input((9, 2))
    x = series
    for _ in range(2):
        y = L.LayerNormalization(epsilon=1e-2)(L.MultiHeadAttention(key_dim=3, num_heads=2)(x, x)) + x
        z = L.Conv1D(2, 1)(L.Conv1D(4, 1, activation="relu")(y))
        x = L.LayerNormalization(epsilon=1e-2)(z) + y
    return series, L.Dense(2, activation="softmax")(L.GlobalAveragePooling1D(data_format="channels_last")(x)), SPARSE


def next_frame():
    frames = keras.Input((None, 6, 6, 1))
    x = L.ConvLSTM2D(2, 3, padding="same", return_sequences=True, activation="relu")(frames)
    return frames, L.Conv3D(1, 3, activation="sigmoid", padding="same")(L.BatchNormalization()(x)), "binary_crossentropy"


def recommender():
    user, film = keras.Input((1,), name="user", dtype="int32"), keras.Input((1,), name="film", dtype="int32")
    vectors = [L.Embedding(11, 4, embeddings_regularizer=keras.regularizers.L2(1e-3))(x) for x in (user, film)]
    biases = [L.Flatten()(L.Embedding(11, 1)(x)) for x in (user, film)]
    match = L.Flatten()(L.Dot(axes=2)(vectors)) + biases[0] + biases[1]
    return [user, film], L.Activation("sigmoid")(match), "binary_crossentropy"


def captioning():
    features, words = keras.Input((8,), name="features"), keras.Input((6,), name="words", dtype="int32")
    x = L.Dense(5, activation="relu")(features)
    y = L.LSTM(5)(L.Embedding(11, 5, mask_zero=True)(words))
    return [features, words], L.Dense(11, activation="softmax")(L.Dense(5, activation="relu")(L.add([x, y]))), SPARSE


def translation():
    """An encoder whose states the decoder begins with, and attention from one to the other."""
    source, target = keras.Input((6,), dtype="int32"), keras.Input((5,), dtype="int32")
    encoded, h, c = L.LSTM(4, return_sequences=True, return_state=True)(L.Embedding(11, 4, mask_zero=True)(source))
    decoded = L.LSTM(4, return_sequences=True)(L.Embedding(11, 4, mask_zero=True)(target), initial_state=[h, c])
    both = L.Concatenate()([decoded, L.Attention()([decoded, encoded])])
    return [source, target], L.Dense(11, activation="softmax")(both), SPARSE


def video():
    """A small residual network for each frame."""
    frame = keras.Input((8, 8, 3))
    x = L.BatchNormalization()(L.Conv2D(3, 3, padding="same")(frame))
    x = L.ReLU()(L.Add()([x, L.Conv2D(3, 3, padding="same", activation="relu")(x)]))
    backbone = keras.Model(frame, L.GlobalAveragePooling2D()(x), name="backbone")
    frames = keras.Input((4, 8, 8, 3))
    return frames, L.Dense(3, activation="softmax")(L.GRU(4)(L.TimeDistributed(backbone)(frames))), SPARSE


def attention_of_channels():
    """Squeeze-and-excitation, then where to look, from the mean and the largest of the channels."""
    image = keras.Input((8, 8, 3))
    x = L.Conv2D(6, 3, padding="same", activation="relu")(image)
    s = L.Reshape((1, 1, 6))(L.GlobalAveragePooling2D()(x))
    s = L.Dense(6, activation="sigmoid", use_bias=False)(L.Dense(2, activation="relu", use_bias=False)(s))
    x = L.multiply([x, s])
    seen = L.Concatenate()([ops.mean(x, axis=-1, keepdims=True), ops.max(x, axis=-1, keepdims=True)])
    x = x * L.Conv2D(1, 5, padding="same", activation="sigmoid", use_bias=False)(seen)
    return image, L.Dense(3)(L.GlobalAveragePooling2D()(x)), "mse"


def dueling():
    """Values of actions: what the state is worth, and what each is worth more than their mean."""
    screen = keras.Input((10, 10, 2))
    x = L.Flatten()(L.Conv2D(4, 4, strides=2, activation="relu")(screen))
    value, advantage = L.Dense(1)(x), L.Dense(4)(x)
    return screen, value + (advantage - ops.mean(advantage, axis=1, keepdims=True)), "huber"


def decoder_only():
    tokens, places = keras.Input((6,), dtype="int32", name="tokens"), keras.Input((6,), dtype="int32", name="places")
    x = L.Embedding(11, 6)(tokens) + L.Embedding(11, 6)(places)
    for _ in range(2):
        y = L.LayerNormalization(epsilon=1e-5)(x)
        x = x + L.MultiHeadAttention(2, 3)(y, y, use_causal_mask=True)
        x = x + L.Dense(6)(L.Dense(12, activation="gelu")(L.LayerNormalization(epsilon=1e-5)(x)))
    return [tokens, places], L.Dense(11, activation="softmax")(L.LayerNormalization(epsilon=1e-5)(x)), SPARSE


def gated():
    """Halves of the channels, one the gate of the other."""
    series = keras.Input((7, 4))
    x = L.Dense(8)(series)
    x = x[..., :4] * ops.sigmoid(x[..., 4:])
    a, b = ops.split(L.Dense(8)(x), 2, axis=-1)
    weights = ops.softmax(ops.matmul(a, ops.transpose(b, (0, 2, 1))) / 2.0, axis=-1)
    return series, L.Dense(2)(ops.matmul(weights, x)[:, -1, :]), "mse"


def tickets():
    title, body, tags = keras.Input((None,), name="title", dtype="int32"), keras.Input((None,), name="body", dtype="int32"), keras.Input((5,), name="tags")
    x = L.concatenate([L.LSTM(4)(L.Embedding(11, 3)(title)), L.LSTM(3)(L.Embedding(11, 3)(body)), tags])
    outputs = [L.Dense(1, activation="sigmoid", name="priority")(x), L.Dense(4, activation="softmax", name="department")(x)]
    return [title, body, tags], outputs, ["binary_crossentropy", SPARSE]


def heads_by_einsum():
    """Attention as papers write it down, without a layer for it."""
    series = keras.Input((5, 6))
    q, k, v = (ops.reshape(L.Dense(6)(series), (-1, 5, 2, 3)) for _ in range(3))
    weights = ops.softmax(ops.einsum("bqhd,bkhd->bhqk", q, k) / 3**0.5, axis=-1)
    x = ops.reshape(ops.einsum("bhqk,bkhd->bqhd", weights, v), (-1, 5, 6)) + series
    x = x * ops.rsqrt(ops.mean(ops.square(x), axis=-1, keepdims=True) + 1e-3)
    x = x + L.Dense(6)(ops.gelu(L.Dense(8)(x)))
    return series, L.Dense(2)(ops.einsum("bij->bji", x)[..., -1]), "mse"


def window_attention(x, shift, size):
    """Attention inside of windows of an image, which are moved over its edges."""
    side, channels = x.shape[1], x.shape[-1]
    windows = side // size
    y = ops.roll(L.LayerNormalization(epsilon=1e-5)(x), (-shift, -shift), axis=(1, 2)) if shift else L.LayerNormalization(epsilon=1e-5)(x)
    y = ops.transpose(ops.reshape(y, (-1, windows, size, windows, size, channels)), (0, 1, 3, 2, 4, 5))
    y = ops.reshape(y, (-1, windows * windows, size * size, channels))
    y = L.MultiHeadAttention(2, 3, attention_axes=2)(y, y)
    y = ops.transpose(ops.reshape(y, (-1, windows, windows, size, size, channels)), (0, 1, 3, 2, 4, 5))
    y = ops.reshape(y, (-1, side, side, channels))
    return x + (ops.roll(y, (shift, shift), axis=(1, 2)) if shift else y)


def shifted_windows():
    image = keras.Input((8, 8, 3))
    x = L.Dense(4)(ops.image.extract_patches(image, 2))
    for shift in (0, 1):
        x = window_attention(x, shift, 2)
        x = x + L.Dense(4)(ops.gelu(L.Dense(6)(L.LayerNormalization(epsilon=1e-5)(x))))
    return image, L.Dense(3, activation="softmax")(ops.mean(x, axis=(1, 2))), SPARSE


def statistics_pooling():
    """Mean and deviation of what was heard, as speakers are told apart."""
    sound = keras.Input((9, 4))
    x = L.Conv1D(5, 3, padding="same", dilation_rate=2, activation="relu")(sound)
    scores = ops.softmax(L.Dense(1)(ops.tanh(L.Dense(4)(x))), axis=1)
    mean = ops.sum(x * scores, axis=1)
    spread = ops.sqrt(ops.var(x, axis=1) + 1e-2)
    x = ops.normalize(L.Dense(4)(ops.concatenate([mean, spread, ops.logsumexp(x, axis=1)], axis=-1)), axis=-1)
    return sound, L.Dense(3)(x), "mse"


def positions_by_waves():
    """Places and directions of rays by sines and cosines of several lengths."""
    place, direction = keras.Input((4, 3), name="place"), keras.Input((3,), name="direction")
    waves = [place]
    for i in range(2):
        waves += [ops.sin(2.0**i * place), ops.cos(2.0**i * place)]
    x = L.Dense(6, activation="relu")(ops.concatenate(waves, axis=-1))
    seen = ops.repeat(ops.expand_dims(ops.cos(direction), 1), 4, axis=1)
    x = L.Dense(5, activation="relu")(ops.concatenate([x, seen, ops.tile(place[:, :1], (1, 4, 1))], axis=-1))
    density = ops.relu(L.Dense(1)(x))
    return [place, direction], [density, ops.squeeze(L.Dense(1, activation="sigmoid")(x), -1)], ["mse", "mse"]


def unet_of_operations():
    image = keras.Input((10, 10, 2))
    x = before = L.Conv2D(3, 3, activation="relu")(ops.pad(image, [[0, 0], [1, 1], [1, 1], [0, 0]]))
    x = L.Conv2D(4, 3, padding="same", activation="silu")(ops.max_pool(x, 2, padding="same"))
    x = ops.image.resize(ops.average_pool(x, 2, strides=1, padding="same"), (10, 10))
    x = L.Conv2D(3, 3, padding="same")(ops.concatenate([x, before], axis=-1))
    x = (x - ops.mean(x, axis=(1, 2), keepdims=True)) / ops.sqrt(ops.var(x, axis=(1, 2), keepdims=True) + 1e-2)
    return image, L.Conv2D(1, 1, activation="sigmoid")(ops.swapaxes(x, 1, 2)), "mse"


def encoder_of_a_vae():
    image, noise = keras.Input((8, 8, 1)), keras.Input((2,), name="noise")
    x = L.Conv2D(4, 3, activation="relu", strides=2, padding="same")(image)
    x = L.Dense(5, activation="relu")(L.Flatten()(x))
    mean, log_variance = L.Dense(2, name="mean")(x), L.Dense(2, name="log_variance")(x)
    code = mean + ops.exp(0.5 * log_variance) * noise
    divergence = -0.5 * ops.sum(1 + log_variance - ops.square(mean) - ops.exp(log_variance), axis=-1, keepdims=True)
    x = L.Reshape((4, 4, 2))(L.Dense(32, activation="relu")(code))
    return [image, noise], [L.Conv2DTranspose(1, 3, strides=2, padding="same", activation="sigmoid")(x), divergence], ["mse", "mse"]


def states_of_a_translation():
    source, target = keras.Input((None,), dtype="int32", name="source"), keras.Input((None,), dtype="int32", name="target")
    _, *states = L.LSTM(4, return_state=True)(L.Embedding(11, 3, mask_zero=True)(source))
    x, *_ = L.LSTM(4, return_sequences=True, return_state=True)(L.Embedding(11, 3, mask_zero=True)(target), initial_state=states)
    return [source, target], L.Dense(11, activation="softmax")(x), SPARSE


def mobile_vision_transformer():
    image = keras.Input((8, 8, 3))
    x = L.Conv2D(4, 3, padding="same", activation="swish")(image)
    y = L.Conv2D(4, 1, activation="swish")(L.DepthwiseConv2D(3, padding="same")(x))
    y = L.Reshape((4, 16, 4))(y)
    for _ in range(2):
        z = L.LayerNormalization(epsilon=1e-6)(y)
        y = L.Add()([L.MultiHeadAttention(2, 2)(z, z), y])
        y = L.Add()([L.Dense(4)(L.Dense(8, activation="swish")(L.LayerNormalization(epsilon=1e-6)(y))), y])
    y = L.Conv2D(4, 1, activation="swish")(L.Reshape((8, 8, 4))(y))
    x = L.Conv2D(4, 3, padding="same", activation="swish")(L.Concatenate(axis=-1)([x, y]))
    return image, L.Dense(3, activation="softmax")(L.GlobalAveragePooling2D()(x)), SPARSE


def temporal_convolutions():
    series = keras.Input((12, 2))
    x = series
    for i, filters in enumerate((4, 4, 3)):
        y = x
        for _ in range(2):
            y = L.SpatialDropout1D(0.0)(L.Activation("relu")(L.LayerNormalization(epsilon=1e-3)(L.Conv1D(filters, 2, dilation_rate=2**i, padding="causal")(y))))
        x = ops.relu(y + (x if x.shape[-1] == filters else L.Conv1D(filters, 1)(x)))
    return series, L.Dense(1)(ops.take(x, 11, axis=1)), "mse"


def wide_and_deep():
    numbers, kind = keras.Input((3,), name="numbers"), keras.Input((), dtype="int32", name="kind")
    deep = L.concatenate([L.Normalization(mean=[0.1, 0.2, 0.3], variance=[1.0, 2.0, 0.5])(numbers), L.Embedding(11, 3)(kind)])
    for units in (6, 4):
        deep = L.BatchNormalization()(L.Dense(units, activation="relu")(deep))
    wide = L.concatenate([numbers, L.CategoryEncoding(11, output_mode="one_hot")(ops.expand_dims(kind, -1))])
    return [numbers, kind], L.Dense(1, activation="sigmoid")(L.concatenate([wide, deep, 1.0 / (1.0 + numbers**2)])), "binary_crossentropy"


NETWORKS = {
    made.__name__.replace("_", "-"): made
    for made in (
        attention_of_channels, bidirectional_lstm, captcha, captioning, decoder_only, dueling, encoder, encoder_of_a_vae, gated, heads_by_einsum,
        mixer, mobile_vision_transformer, next_frame, positions_by_waves, recommender, segmentation, series_transformer, shifted_windows, siamese,
        states_of_a_translation, statistics_pooling, temporal_convolutions, text_transformer, tickets, translation, unet_of_operations, video,
        vision_transformer, wide_and_deep,
    )
}


def build(name):
    """The network by this name, and the loss of each of its outputs."""
    keras.backend.clear_session()
    inputs, outputs, losses = NETWORKS[name]()
    model = keras.Model(inputs, outputs, name=name.replace("-", "_"))
    return model, losses if isinstance(losses, list) else [losses]
