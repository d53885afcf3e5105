// Writes reviews.csv: short reviews of meals, and whether the guest comes again.
//
//     node specs/reviews/make.mjs
//
// Half of them say "not", which turns the next word around, so that counting good and bad words is not enough. One in
// twenty has the other label than it should, as in life.
import { writeFileSync } from 'node:fs';

const good = ['good', 'great', 'tasty', 'fresh', 'friendly', 'quick', 'warm', 'cheap'];
const bad = ['bad', 'awful', 'bland', 'stale', 'rude', 'slow', 'cold', 'pricey'];
const things = ['soup', 'bread', 'salad', 'service', 'waiter', 'coffee', 'pasta', 'room'];
const starts = ['The', 'Our', 'Their', 'We found the'];
const ends = ['', ', as ever', ' today', ', sadly or not'];

/** Random numbers from 0 to 1 that are the same each time (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `The soup was not bad and the waiter was quick.` with the number of what is praised, less what is not. */
function review(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const clause = () => {
    const [praise, negated] = [random() < 0.5, random() < 0.5];
    const text = `${pick(things)} was ${negated ? 'not ' : ''}${pick(praise ? good : bad)}`;
    return { text, score: praise === negated ? -1 : 1 };
  };
  const clauses = Array.from({ length: random() < 0.5 ? 1 : 3 }, clause);
  const text = clauses.map((one) => one.text).join(' and the ');
  return { text: `${pick(starts)} ${text}${pick(ends)}.`, score: clauses.reduce((sum, one) => sum + one.score, 0) };
}

const random = randomNumbers(7);
const rows = Array.from({ length: 600 }, () => {
  const { text, score } = review(random);
  const again = score > 0 === random() >= 0.05;
  return `"${text}",${again ? 'yes' : 'no'}`;
});
writeFileSync(new URL('reviews.csv', import.meta.url), `review,again\n${rows.join('\n')}\n`);
