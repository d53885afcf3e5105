import { checkArgument, checkedSpec } from '../diagnostics/arguments/index.ts';
import { createHash } from 'node:crypto';
import { render, type RenderOptions } from '../render/index.ts';
import type { Spec } from '../spec/spec.ts';

/**
 * The text of a lock file: the resolved model as `render` writes it, under a comment with its SHA-256. It is a spec
 * itself. Two specs that mean the same have the same text.
 */
export function lockSpec(spec: Spec, options: Pick<RenderOptions, 'directory'> = {}): string {
  checkArgument('lockSpec', 'spec', spec, checkedSpec);
  const text = render(spec, options);
  const digest = createHash('sha256').update(text).digest('hex');
  return `# Written by \`widthwise lock\`; do not edit. sha256: ${digest}\n${text}`;
}

/** Whether a lock file is as it was written; false also for a text that is none. */
export function isIntact(lock: string): boolean {
  const [, digest, text] = /^#[^\n]* sha256: ([0-9a-f]{64})\n([^]*)$/.exec(lock) ?? [];
  return text !== undefined && createHash('sha256').update(text).digest('hex') === digest;
}
