"""Random networks: several inputs, branches, merges, arithmetic on tensors, shared layers, nested models."""

import random

import keras

import fronts
import layers
import tensors

L = keras.layers
VOCABULARY = 11
layers.check_complete(layers.ANY, layers.VOLUME, layers.IMAGE, layers.SEQUENCE, layers.VECTOR, fronts.IMAGE, fronts.SIGNAL, fronts.INTEGERS)


class Builder:
    def __init__(self, seed):
        self.r = random.Random(seed)
        self.count = 0
        self.layers = 0
        self.loose = []

    def name(self, text):
        self.count += 1
        return f"{text}_{self.count}"

    def inputs(self):
        r = self.r
        made = []
        for _ in range(r.randint(1, 3)):
            kind = r.choice(["image", "image", "photo", "photo", "series", "facts", "tokens", "tokens", "tokens_bag", "tokens_pair", "volume", "signal", "wave", "scans"])
            shape = {"image": (r.randint(5, 8), r.randint(5, 8), r.choice([2, 3, 6])), "photo": (r.randint(5, 8), r.randint(5, 8), 3), "series": (r.randint(4, 7), 3), "signal": (r.choice([24, 26, 29, 30, 32, 36, 38, 40]),), "wave": (r.randint(24, 40), r.randint(1, 2)),
                     "facts": (r.randint(3, 6),), "volume": (4, 4, r.randint(3, 4), 2), "scans": (2, 3, 2, 2, 1),
                     "tokens": (r.randint(4, 6),), "tokens_bag": (r.randint(3, 6),), "tokens_pair": (1,)}[kind]
            whole = kind in ("tokens_bag", "tokens_pair") or (kind == "tokens" and r.random() < 0.3)
            x = keras.Input(shape, name=self.name(kind), dtype="int32" if whole else "float32")
            made.append(x)
            self.loose.append(self.front(kind, x))
        return made

    def front(self, kind, x):
        """What makes numbers of an input that is not of numbers yet."""
        r = self.r
        if kind == "tokens":
            rules = layers.rules(r, "embeddings")
            rules.pop("trainable", None)
            if x.dtype == "int32" and r.random() < 0.4:
                return L.ReversibleEmbedding(VOCABULARY, r.randint(3, 5), tie_weights=r.random() < 0.5, mask_zero=r.random() < 0.5, name=self.name("words"))(x)
            words = L.Embedding(VOCABULARY, r.randint(3, 5), mask_zero=r.random() < 0.6, name=self.name("words"), **rules)
            return self.told_mask(words, x) if words.mask_zero and r.random() < 0.15 else words(x)
        if kind == "tokens_bag":
            # As floats: Keras's GroupNormalization, for one, makes whole numbers of its result where it reads such.
            return L.Rescaling(0.5, name=self.name("floats"))(fronts.draw(r, fronts.INTEGERS, layers.KNOWN, x, self.name("bag"))(x))
        if kind == "tokens_pair":
            shifted = L.Hashing(5, name=self.name("shifted"))(x)
            return L.HashedCrossing(r.randint(4, 6), output_mode="one_hot", name=self.name("pair"))((x, shifted))
        if kind in ("signal", "wave"):
            return fronts.draw(r, fronts.SIGNAL, layers.KNOWN, x, self.name("spectrum"))(x)
        if kind == "scans":
            return layers.conv_lstm(L.ConvLSTM3D)(r, x, self.name("scan"))(x)
        for _ in range(r.randint(1, 3) if kind == "photo" else 0):
            x = fronts.draw(r, fronts.IMAGE, layers.KNOWN, x, self.name("pixels"))(x)
        return x

    def told_mask(self, words, tokens):
        """Words behind an operation, which loses their mask, and a layer that is told it all the same."""
        x = tensors.told(self.r, words(tokens))
        if self.r.random() < 0.5:
            return L.GRU(3, return_sequences=True, name=self.name("told"))(x, mask=words.compute_mask(tokens))
        return L.BatchNormalization(name=self.name("told"))(x, mask=words.compute_mask(tokens))

    def step(self):
        """One more layer, or a few, on a tensor that nothing reads yet."""
        r = self.r
        x = self.loose.pop(r.randrange(len(self.loose)))
        move = r.random()
        if move < 0.08:
            self.loose += [self.apply(x), self.apply(x)]
        elif move < 0.12:
            self.loose.append(self.together(x))
        elif move < 0.2:
            self.loose.append(self.residual(x))
        elif move < 0.28:
            self.loose.append(self.shared(x))
        elif move < 0.36:
            self.loose.append(self.nested(x))
        elif move < 0.46:
            self.loose.append(self.arithmetic(x))
        else:
            self.loose.append(self.apply(x))

    def apply(self, x):
        self.layers += 1
        while True:
            y = layers.draw(self.r, x, self.name("layer"))(x)
            # Keras does not know every size of what some layers make; others could not be built on that.
            if None not in y.shape[1:]:
                return y

    def merge(self, a, b):
        self.layers += 1
        kinds = [k for k in ("Add", "Multiply", "Average", "Maximum", "Minimum", "Subtract") if k in layers.KNOWN]
        kind = self.r.choice(kinds + ["+"])
        return a + b if kind == "+" else getattr(L, kind)(name=self.name("merge"))([a, b])

    def together(self, x):
        """Two readings of a tensor side by side, or their products."""
        size = x.shape[-1]
        self.layers += 2
        pair = [L.Dense(size, activation=layers.activation(self.r), name=self.name("side"))(x) for _ in range(2)]
        if len(x.shape) == 3 and self.r.random() < 0.3:
            return L.Dot(axes=self.r.choice([2, 1]), normalize=self.r.random() < 0.3, name=self.name("dot"))(pair)
        return L.Concatenate(axis=self.r.choice([-1, 1]), name=self.name("beside"))(pair)

    def residual(self, x):
        size = x.shape[-1]
        self.layers += 2
        first = L.Dense(size, activation=layers.activation(self.r), name=self.name("branch"))(x)
        return self.merge(x, L.Dense(size, name=self.name("branch"))(first))

    def shared(self, x):
        size = x.shape[-1]
        self.layers += 1
        layer = L.Dense(size, activation="tanh", name=self.name("shared"))
        return self.merge(layer(x), layer(layer(x)))

    def nested(self, x, depth=1):
        """A network in the network, now and then with another inside."""
        size = x.shape[-1]
        self.layers += 2
        inner = keras.Input(x.shape[1:], name=self.name("inner"))
        h = L.Dense(3, activation="relu", name=self.name("layer"))(inner)
        h = L.Dense(size, name=self.name("layer"))(h)
        if depth < 3 and self.r.random() < 0.3:
            h = self.nested(h, depth + 1)
        if self.r.random() < 0.5:
            model = keras.Model(inner, h, name=self.name("model"))
        else:
            model = keras.Sequential([inner, L.Dense(size, activation="elu", name=self.name("layer")),
                                      L.LayerNormalization(epsilon=0.01, name=self.name("layer"))], name=self.name("model"))
        once = model(x)
        return once if self.r.random() < 0.5 else self.merge(once, model(once))

    def arithmetic(self, x):
        self.layers += 1
        return tensors.draw(self.r, x)

    def flat(self, x):
        return x if len(x.shape) == 2 else L.Flatten(name=self.name("flat"))(x)

    def build(self):
        inputs = self.inputs()
        wanted = self.r.randint(5, 26)
        while self.layers < wanted:
            self.step()
        vectors = [L.Dense(4, activation="tanh", name=self.name("head"))(self.flat(x)) for x in self.loose]
        joined = vectors[0] if len(vectors) == 1 else L.Concatenate(name="all")(vectors)
        outputs = [L.Dense(2, name="out")(joined)]
        for name in ("second", "third"):
            if self.r.random() < 0.3:
                outputs.append(L.Dense(2, activation="tanh", name=name)(self.r.choice(vectors)))
        return keras.Model(inputs, outputs, name=f"random_{self.count}")


def build(seed):
    keras.backend.clear_session()
    return Builder(seed).build()
