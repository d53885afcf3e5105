import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Sources } from '../../diagnostics/source.ts';
import { SET_FILE } from '../../spec/set-file.ts';
import type { ValidSpec } from '../../spec/spec.ts';
import type { Inspect } from '../attempt.ts';
import type { LoadOptions } from '../../load.ts';
import { isDirectory, specOf } from './trained.ts';
import type { Variant } from './variants.ts';

/** A variant that is in order. */
export interface Entry {
  readonly variant: Variant;
  /** A model that was trained before. */
  readonly trained: boolean;
  readonly valid: ValidSpec;
}

/** What is to be said of one variant: each has its own texts, for `--set` is another one in each. */
export interface Said {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: Sources;
}

/** Compiles all variants, so that what is wrong with the last one is known before the first is trained. */
export async function compileAll(
  variants: readonly Variant[],
  options: (variant: Variant) => LoadOptions,
  inspect: Inspect,
): Promise<{ readonly entries: readonly Entry[]; readonly said: readonly Said[] }> {
  const entries: Entry[] = [];
  const said: Said[] = [];
  const isNew = unsaid();
  for (const variant of variants) {
    const trained = await isDirectory(variant.spec);
    const path = trained ? await specOf(variant.spec) : variant.spec;
    const compiled = await inspect(path, options(variant));
    // One of the values that are tried may well be the one that is there.
    const diagnostics = compiled.diagnostics.filter(
      (diagnostic) => !isNoEffectOfSet(diagnostic) && isNew(diagnostic),
    );
    said.push({ diagnostics, sources: compiled.sources });
    if (compiled.ok) entries.push({ variant, trained, valid: compiled });
  }
  return { entries, said };
}

function isNoEffectOfSet({ code, span }: Diagnostic): boolean {
  return code === 'overlay-no-effect' && span?.file === SET_FILE;
}

/** Whether something was not said of an earlier variant: a wrong path is wrong with each of its values. */
function unsaid(): (diagnostic: Diagnostic) => boolean {
  const said = new Set<string>();
  return ({ code, message, span }) =>
    said.size < said.add(`${code} ${span?.file}:${span?.start} ${message}`).size;
}
