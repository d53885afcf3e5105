import type { Counter, OuterNames } from '../run.ts';
import { numberedName } from './names.ts';

/** A number in the name of a line of the block that is another in other runs. */
interface Hole {
  readonly line: number;
  /** Which of the numbers in the name. */
  readonly at: number;
  /** The word before it. */
  readonly word: string;
  readonly values: readonly number[];
}

/** Numbers that differ by the same in all runs count alike. */
interface Count {
  readonly counter: Counter;
  readonly holes: ReadonlySet<Hole>;
}

/** What is computed in a template. */
export const TERM = /\$\([^)]*\)/;

/** Templates for the names of lines, `names[run][line]`, which are alike but for numbers. */
export function outerNames(names: readonly (readonly string[])[]): OuterNames {
  const holes = (names[0] ?? []).flatMap((_, line) =>
    holesOf(
      line,
      names.map((run) => run[line] ?? ''),
    ),
  );
  const counts = countsOf(holes);
  const templates = (names[0] ?? []).map((name, line) =>
    templateOf(
      name,
      holes.filter((hole) => hole.line === line),
      counts,
    ),
  );
  return { ...wordOf(templates), templates, counters: counts.map(({ counter }) => counter) };
}

/** What all names begin with, or what stands before the number of the last; of the first, where that says more. */
function wordOf(templates: readonly string[]): Pick<OuterNames, 'word' | 'teller'> {
  const common = commonWord(templates.map((template) => template.split('$(')[0] ?? ''));
  const teller = common !== undefined || templates.length <= FEW ? 0 : templates.length - 1;
  const own = textBefore(templates[teller] ?? '');
  return { word: common ?? (/^[A-Za-z]/.test(own) ? own : 'block'), teller };
}

function commonWord(heads: readonly string[]): string | undefined {
  const [first = ''] = heads;
  let length = 0;
  while (length < first.length && heads.every((head) => head[length] === first[length])) length++;
  const word = trimmed(first.slice(0, length).replace(/[A-Za-z0-9]*$/, ''));
  return /^[A-Za-z]/.test(word) ? word : undefined;
}

/** A convolution, its normalization and its activation are called after the first of them. */
const FEW = 6;

/** What stands before the last number that is computed: `add` of `tf.math.add_$(n)`. */
function textBefore(template: string): string {
  const before = template.split('$(').at(-2) ?? '';
  const text = trimmed(before.split(')').at(-1) ?? '');
  return text.split('.').at(-1) ?? text;
}

function trimmed(text: string): string {
  return text.replaceAll(/^[_.-]+|[_.-]+$/g, '');
}

function holesOf(line: number, names: readonly string[]): readonly Hole[] {
  const parted = names.map(numberedName);
  const [first] = parted;
  let before = '';
  return (first?.numbers ?? []).flatMap((number, at) => {
    const values = parted.map(({ numbers }) => numbers[at] ?? 0);
    const open = values.some((value) => value !== number);
    before += first?.texts[at] ?? '';
    const word = wordBefore(before);
    before = open ? '' : `${before}${number}`;
    return open ? [{ line, at, word, values }] : [];
  });
}

function wordBefore(text: string): string {
  const word =
    text
      .split(/[^A-Za-z0-9]+/)
      .filter((each) => /^[A-Za-z]/.test(each))
      .at(-1) ?? 'n';
  return word.charAt(0).toLowerCase() + word.slice(1);
}

function countsOf(holes: readonly Hole[]): readonly Count[] {
  const alike = new Map<string, Hole[]>();
  for (const hole of holes) {
    const key = hole.values.map((value) => value - (hole.values[0] ?? 0)).join();
    alike.set(key, [...(alike.get(key) ?? []), hole]);
  }
  const words = new Set<string>();
  return [...alike.values()].map((members) => {
    const { values, word } = usual(members);
    const name = alike.size === 1 ? 'n' : unused(word, words);
    words.add(name);
    return { counter: { name, values }, holes: new Set(members) };
  });
}

/** The count that most names have; of several, the least. */
function usual(holes: readonly Hole[]): Hole {
  const times = (hole: Hole): number => holes.filter(({ values }) => values[0] === hole.values[0]).length;
  const first = (hole: Hole): number => hole.values[0] ?? 0;
  return holes.reduce((a, b) => {
    const more = times(b) - times(a);
    return more > 0 || (more === 0 && first(b) < first(a)) ? b : a;
  });
}

function unused(word: string, taken: ReadonlySet<string>): string {
  let name = word;
  for (let n = 2; taken.has(name) || name === 'index'; n++) name = `${word}_${n}`;
  return name;
}

function templateOf(name: string, holes: readonly Hole[], counts: readonly Count[]): string {
  const { texts, numbers } = numberedName(name);
  const written = numbers.map((number, at) => {
    const hole = holes.find((each) => each.at === at);
    const count = hole && counts.find((each) => each.holes.has(hole));
    return hole === undefined || count === undefined ? String(number) : term(hole, count.counter);
  });
  return texts.map((text, i) => `${text}${written[i] ?? ''}`).join('');
}

/** `$(n)`, `$(n + 3)`. */
function term({ values }: Hole, { name, values: counted }: Counter): string {
  const more = (values[0] ?? 0) - (counted[0] ?? 0);
  if (more === 0) return `$(${name})`;
  return `$(${name} ${more > 0 ? '+' : '-'} ${Math.abs(more)})`;
}
