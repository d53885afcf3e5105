import { readFileSync } from 'node:fs';

/** The package exports none of its files, but its entry stands two folders below it. */
const MOVIES = new URL('../data/movies.json', import.meta.resolve('vega-datasets'));

const WORDS = 1000;
const LENGTH = 8;
const GENRES = [
  ...['Action', 'Adventure', 'Comedy', 'Drama', 'Horror', 'Musical', 'Romantic Comedy', 'Thriller/Suspense'],
];

/**
 * Films of the npm package `vega-datasets` whose rating, genre, cost and takings are known. A film counts by the logarithm of how
 * many people rated it, 1 on average.
 *
 * @returns {{inputs: object, targets: object, sampleWeight: number[]}}
 */
export default function movies() {
  const films = JSON.parse(readFileSync(MOVIES, 'utf8')).filter(isWhole);
  const votes = films.map((film) => Math.log1p(film['IMDB Votes']));
  const mean = votes.reduce((a, b) => a + b, 0) / votes.length;
  return {
    inputs: { facts: films.map(factsOf), title: films.map(({ Title }) => wordsOf(String(Title))) },
    targets: { rating: films.map((film) => film['IMDB Rating']), genre: films.map((film) => film['Major Genre']) },
    sampleWeight: votes.map((v) => v / mean),
  };
}

function isWhole(film) {
  const numbers = ['IMDB Rating', 'IMDB Votes', 'Production Budget', 'US Gross', 'Worldwide Gross'];
  return numbers.every((key) => film[key] > 0) && GENRES.includes(film['Major Genre']) && film.Title !== null;
}

function factsOf(film) {
  const year = Number(/\d{4}$/.exec(film['Release Date'])?.[0] ?? 2000);
  return [...['Production Budget', 'US Gross', 'Worldwide Gross'].map((key) => Math.log(film[key])), year];
}

/** The words of a title as numbers from 1: by their FNV-1a hashes, which needs no list of words. */
function wordsOf(title) {
  const words = title.toLowerCase().match(/[a-z0-9']+/g) ?? [];
  return Array.from({ length: LENGTH }, (_, i) => (words[i] === undefined ? 0 : 1 + (hash(words[i]) % (WORDS - 1))));
}

function hash(word) {
  let digest = 0x811c9dc5;
  for (const letter of word) digest = Math.imul(digest ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return digest;
}
