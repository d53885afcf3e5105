import { readFileSync } from 'node:fs';

/** The package exports none of its files, but its entry stands two folders below it. */
const MOVIES = new URL('../data/movies.json', import.meta.resolve('vega-datasets'));

/** 0 is the end, 39 the beginning. */
const LETTERS = " abcdefghijklmnopqrstuvwxyz0123456789'";
const BEGINNING = 39;
const LENGTH = 32;

/**
 * The titles of 3,191 films (npm package `vega-datasets`). The network sees the letters so far, and is to say the next one
 * at each place; what comes after a title's end does not count.
 *
 * @returns {{inputs: object, targets: object, sampleWeight: object}}
 */
export default function titles() {
  const films = JSON.parse(readFileSync(MOVIES, 'utf8')).filter(({ Title }) => typeof Title === 'string');
  const shape = [films.length, LENGTH];
  const [letters, places, next] = [0, 1, 2].map(() => new Int32Array(films.length * LENGTH));
  const weights = new Float32Array(films.length * LENGTH);
  films.forEach(({ Title }, i) => {
    const numbers = [...Title.toLowerCase()].map((c) => LETTERS.indexOf(c) + 1).filter((n) => n > 0);
    const title = [BEGINNING, ...numbers.slice(0, LENGTH - 1), 0];
    for (let j = 0; j < LENGTH; j++) {
      letters[i * LENGTH + j] = title[j] ?? 0;
      places[i * LENGTH + j] = j;
      next[i * LENGTH + j] = title[j + 1] ?? 0;
      weights[i * LENGTH + j] = j + 1 < title.length ? 1 : 0;
    }
  });
  return {
    inputs: { letters: { shape, values: letters }, places: { shape, values: places } },
    targets: { next: { shape: [...shape, 1], values: next } },
    sampleWeight: { shape, values: weights },
  };
}
