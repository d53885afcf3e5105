/** A window of so many samples, the same forwards and backwards. */
type Make = (length: number) => Float64Array;

/** A sum of cosines over the window, the first being constant. */
const cosines =
  (...weights: readonly number[]): Make =>
  (length) =>
    sampled(length, (i) => {
      const angle = -Math.PI + (2 * Math.PI * i) / (length - 1);
      return weights.reduce((sum, weight, k) => sum + weight * Math.cos(k * angle), 0);
    });

/** A function of the place in the window, from -1 to 1. */
const shaped =
  (shape: (place: number) => number): Make =>
  (length) =>
    sampled(length, (i) => shape((2 * i) / (length - 1) - 1));

/** The windows without parameters of scipy.signal.get_window 1.17, and the other names it has for them. */
const windows: readonly (readonly [names: readonly string[], make: Make])[] = [
  [['barthann', 'brthan', 'bth'], shaped(barthann)],
  [['bartlett', 'bart', 'brt'], shaped((place) => 1 - Math.abs(place))],
  [['blackman', 'black', 'blk'], cosines(0.42, 0.5, 0.08)],
  [['blackmanharris', 'blackharr', 'bkh'], cosines(0.35875, 0.48829, 0.14128, 0.01168)],
  [['bohman', 'bman', 'bmn'], shaped(bohman)],
  [['boxcar', 'box', 'ones', 'rect', 'rectangular'], (length) => new Float64Array(length).fill(1)],
  [['cosine', 'halfcosine'], (length) => sampled(length, (i) => Math.sin((Math.PI / length) * (i + 0.5)))],
  [['exponential', 'poisson'], (length) => sampled(length, (i) => Math.exp(-Math.abs(i - (length - 1) / 2)))],
  [['flattop', 'flat', 'flt'], cosines(0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368)],
  [['hamming', 'hamm', 'ham'], cosines(0.54, 0.46)],
  [['hann', 'han'], cosines(0.5, 0.5)],
  [['lanczos', 'sinc'], shaped(sinc)],
  [['nuttall', 'nutl', 'nut'], cosines(0.3635819, 0.4891775, 0.1365995, 0.0106411)],
  [['parzen', 'parz', 'par'], parzen],
  [['taylor', 'taylorwin'], taylor],
  [['triangle', 'triang', 'tri'], triangle],
  [['tukey', 'tuk'], tukey],
];

const byName: ReadonlyMap<string, Make> = new Map(
  windows.flatMap(([names, make]) => names.map((name) => [name, make] as const)),
);

/** The name that scipy's documentation has for each window. */
export const windowNames: readonly string[] = windows.map(([[name = '']]) => name);

/**
 * The window of a name as scipy.signal.get_window makes it: periodic ones are one sample longer, and lose it. A name may end
 * in `_periodic` or `_symmetric`, which then decides. Undefined for a name that is none, or of a window with parameters.
 * Source: https://docs.scipy.org/doc/scipy/reference/generated/scipy.signal.get_window.html
 */
export function windowOf(name: string, length: number, periodic: boolean): Float64Array | undefined {
  const [, stem = name, ending] = /^(.*?)(?:_(periodic|symmetric))?$/.exec(name) ?? [];
  const make = byName.get(stem);
  if (make === undefined) return undefined;
  if (length <= 1) return new Float64Array(length).fill(1);
  const wraps = ending === undefined ? periodic : ending === 'periodic';
  return wraps ? make(length + 1).subarray(0, length) : make(length);
}

function sampled(length: number, at: (i: number) => number): Float64Array {
  return Float64Array.from({ length }, (_, i) => at(i));
}

function barthann(place: number): number {
  const distance = Math.abs(place) / 2;
  return 0.62 - 0.48 * distance + 0.38 * Math.cos(2 * Math.PI * distance);
}

function bohman(place: number): number {
  const distance = Math.abs(place);
  if (distance === 1) return 0;
  return (1 - distance) * Math.cos(Math.PI * distance) + Math.sin(Math.PI * distance) / Math.PI;
}

function sinc(place: number): number {
  return place === 0 ? 1 : Math.sin(Math.PI * place) / (Math.PI * place);
}

function parzen(length: number): Float64Array {
  return sampled(length, (i) => {
    const distance = Math.abs(i - (length - 1) / 2);
    const share = distance / (length / 2);
    return distance <= (length - 1) / 4 ? 1 - 6 * share ** 2 + 6 * share ** 3 : 2 * (1 - share) ** 3;
  });
}

function triangle(length: number): Float64Array {
  return sampled(length, (i) => {
    const rank = Math.min(i, length - 1 - i) + 1;
    return length % 2 === 0 ? (2 * rank - 1) / length : (2 * rank) / (length + 1);
  });
}

/** Half of it, a quarter at each end, is the slope of a cosine. */
function tukey(length: number): Float64Array {
  const alpha = 0.5;
  const width = Math.floor((alpha * (length - 1)) / 2);
  return sampled(length, (i) => {
    const rank = Math.min(i, length - 1 - i);
    return rank > width ? 1 : 0.5 * (1 + Math.cos(Math.PI * (-1 + (2 * rank) / alpha / (length - 1))));
  });
}

/** Four side lobes of equal height, 30 dB below the main one. */
function taylor(length: number): Float64Array {
  const terms = [1, 2, 3];
  const a2 = (Math.acosh(10 ** (30 / 20)) / Math.PI) ** 2;
  const spread = 4 ** 2 / (a2 + 3.5 ** 2);
  const weights = terms.map((m) => {
    const zeros = terms.reduce((all, k) => all * (1 - m ** 2 / spread / (a2 + (k - 0.5) ** 2)), 1);
    const others = terms.reduce((all, k) => (k === m ? all : all * (1 - m ** 2 / k ** 2)), 1);
    return ((m % 2 === 1 ? 1 : -1) * zeros) / (2 * others);
  });
  const at = (i: number) =>
    terms.reduce((sum, m, j) => {
      const angle = (2 * Math.PI * m * (i - length / 2 + 0.5)) / length;
      return sum + 2 * (weights[j] ?? 0) * Math.cos(angle);
    }, 1);
  const highest = at((length - 1) / 2);
  return sampled(length, (i) => at(i) / highest);
}
