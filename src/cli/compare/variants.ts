import { basename, extname } from 'node:path';

/** One network of a comparison: a spec, and what is changed in it. */
export interface Variant {
  readonly spec: string;
  /** As `--set` takes them. */
  readonly set: readonly string[];
}

/** Every spec with every combination of the values of the sweeps; undefined for a sweep that is none. */
export function variantsOf(
  specs: readonly string[],
  sweeps: readonly string[],
): readonly Variant[] | { readonly wrong: string } {
  let sets: readonly (readonly string[])[] = [[]];
  for (const sweep of sweeps) {
    const [, path, values = ''] = /^([^=]+)=(.+)$/s.exec(sweep) ?? [];
    if (path === undefined) return { wrong: sweep };
    const each = splitAtCommas(values).map((value) => `${path}=${value}`);
    sets = sets.flatMap((set) => each.map((one) => [...set, one]));
  }
  return specs.flatMap((spec) => sets.map((set) => ({ spec, set })));
}

/** `a,[b, c],{d: e, f: g}` are three: a comma inside brackets or quotes does not part values. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote: string | undefined;
  let start = 0;
  for (const [i, c] of [...text].entries()) {
    if (quote !== undefined) quote = c === quote ? undefined : quote;
    else if (c === '"' || c === "'") quote = c;
    else if (c === '[' || c === '{') depth += 1;
    else if (c === ']' || c === '}') depth -= 1;
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** What the table calls it: `wide.yaml hidden.units=128`. */
export function labelOf({ spec, set }: Variant): string {
  return [spec, ...set].join(' ');
}

/** The directory that it is saved in, below that of all: `wide-hidden.units=128`. */
export function folderOf({ spec, set }: Variant): string {
  const name = [basename(spec, extname(spec)), ...set].join('-');
  return name.replaceAll(/[^\w.=-]+/g, '_');
}
