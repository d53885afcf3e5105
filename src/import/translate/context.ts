import type { Reporter } from '../../diagnostics/diagnostic.ts';
import type { ScalarNode } from '../../spec/tree.ts';
import { legalName } from '../legal-name.ts';
import type { Dialect } from '../read/source.ts';

/** What every part of the translation is handed. */
export interface Context {
  readonly dialect: Dialect;
  readonly report: Reporter;
  /** A name of the spec for a name of Keras: the same where it can be kept. Each call gives another name. */
  readonly claim: (name: ScalarNode, prefix: string) => ScalarNode;
  /** True the first time only: for what would otherwise be said of every layer. */
  readonly first: (subject: string) => boolean;
}

export function newContext(dialect: Dialect, report: Reporter): Context {
  const used = new Set<string>();
  const claim = (name: ScalarNode, prefix: string): ScalarNode => {
    const wanted = prefix + legalName(name.text);
    const text = unusedName(wanted, used);
    used.add(text);
    return { ...name, value: text, text };
  };
  const said = new Set<string>();
  const first = (subject: string): boolean => !said.has(subject) && said.add(subject).has(subject);
  return { dialect, report, claim, first };
}

/** Tells that a layer of the network is called differently in the spec. */
export function reportRenamed(from: ScalarNode, to: string, report: Reporter): void {
  const message = `the layer "${from.text}" is called "${to}" in the spec`;
  report({ code: 'import-renamed', message, span: from.span });
}

function unusedName(wanted: string, used: ReadonlySet<string>): string {
  if (!used.has(wanted)) return wanted;
  let n = 2;
  while (used.has(`${wanted}_${n}`)) n++;
  return `${wanted}_${n}`;
}
