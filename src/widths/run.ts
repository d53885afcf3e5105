import type { Reporter, Span } from '../diagnostics/diagnostic.ts';
import type { MergedSpec, WidthPatch } from '../overlay/index.ts';
import type { ScalarNode } from '../spec/tree.ts';
import type { Sites, WidthSite } from './sites.ts';

/** A width as it went through the stack: what `32 -> 64` looks back at. */
export interface Step {
  readonly patch: WidthPatch;
  readonly width: number;
}

export interface Run {
  readonly merged: MergedSpec;
  /** The widths below a file of the stack. */
  readonly base: (count: number) => Sites;
  readonly steps: Map<string, Step[]>;
  readonly replaced: Map<string, ScalarNode>;
  readonly report: Reporter;
}

export function widthOf(node: ScalarNode | undefined): number | undefined {
  return typeof node?.value === 'number' && Number.isSafeInteger(node.value) ? node.value : undefined;
}

/** A note of where a width was set. */
export function setHere(node: ScalarNode | undefined, site: WidthSite): { message: string; span: Span }[] {
  return node === undefined
    ? []
    : [
        {
          message: `${site.part ? site.name : `${site.name}.${site.argument}`} is set here`,
          span: node.span,
        },
      ];
}
