const SIZE = 12;
const COUNT = 500;

/**
 * Pictures of circles (class 0) and squares (class 1), of any size and anywhere, under noise.
 * The same seed draws the same pictures.
 */
export default function shapes({ seed }) {
  const random = randomSource(seed);
  const images = [];
  const labels = [];
  for (let i = 0; i < COUNT; i++) {
    images.push(picture(i % 2, random));
    labels.push(i % 2);
  }
  return { inputs: { image: images }, targets: { shape: labels } };
}

/** 12 rows of 12 pixels of one channel, grey values from 0 to 1. */
function picture(label, random) {
  const radius = 2 + 3 * random();
  const [x, y] = [radius + (SIZE - 1 - 2 * radius) * random(), radius + (SIZE - 1 - 2 * radius) * random()];
  const pixel = (row, column) => {
    const [dx, dy] = [Math.abs(column - x), Math.abs(row - y)];
    const inside = label === 0 ? Math.hypot(dx, dy) <= radius : Math.max(dx, dy) <= radius;
    return (inside ? 0.7 : 0) + 0.3 * random();
  };
  return Array.from({ length: SIZE }, (_, row) =>
    Array.from({ length: SIZE }, (_, column) => [pixel(row, column)]),
  );
}

/** Numbers from 0 up to 1 that depend on the seed alone (mulberry32). */
function randomSource(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
