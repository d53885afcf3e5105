const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const LETTERS = ' ,./abcdefghijklmnopqrstuvwxyz0123456789';
const SIGNS = '0123456789-';
const LENGTH = 28;
const EXAMPLES = 4000;

/**
 * 4,000 days from 1950 to 2049 as people write them, and as ISO 8601 does. The decoder is given each sign one place late,
 * after a sign for the beginning.
 *
 * @returns {{inputs: {text: object, before: object}, targets: {next: object}}}
 */
export default function dates({ seed }) {
  const text = new Int32Array(EXAMPLES * LENGTH);
  const before = new Int32Array(EXAMPLES * 10);
  const next = new Int32Array(EXAMPLES * 10);
  const random = generator(seed);
  for (let i = 0; i < EXAMPLES; i++) {
    const day = new Date(Date.UTC(1950, 0, 1 + Math.floor(random() * 36_525)));
    [...written(day, random)].forEach((letter, j) => (text[i * LENGTH + j] = LETTERS.indexOf(letter) + 1));
    const signs = [...day.toISOString().slice(0, 10)].map((sign) => SIGNS.indexOf(sign));
    next.set(signs, i * 10);
    before.set([11, ...signs.slice(0, 9)], i * 10);
  }
  return {
    inputs: {
      text: { shape: [EXAMPLES, LENGTH], values: text },
      before: { shape: [EXAMPLES, 10], values: before },
    },
    targets: { next: { shape: [EXAMPLES, 10, 1], values: next } },
  };
}

function written(day, random) {
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const name = MONTHS[month];
  const forms = [
    () => `${date} ${name} ${year}`,
    () => `${name} ${date}, ${year}`,
    () => `${date} ${name.slice(0, 3)} ${year}`,
    () => `${DAYS[day.getUTCDay()].slice(0, 3)}, ${date} ${name} ${year}`,
    () => `${month + 1}/${date}/${year}`,
    () => `${date}.${month + 1}.${year}`,
  ];
  return forms[Math.floor(random() * forms.length)]();
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
