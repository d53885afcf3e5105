import type { Reporter } from '../diagnostics/diagnostic.ts';
import type { OverlayDocument, SpecDocument } from '../spec/document.ts';
import type { ScalarNode } from '../spec/tree.ts';
import { directoryOf, joinPath } from '../util/paths.ts';
import { reportMissing } from './stack-paths.ts';
import type { Building } from './stack-types.ts';

/** Puts the components of a file into the stack, each after its own; iterative, since they may be nested deeply. */
export function addComponents(owner: SpecDocument, baseCount: number, building: Building): void {
  const pending: Step[] = stepsOf(owner, [owner.file], building);
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { document, group, path } = step;
    if (step.ready) building.files.push({ document, baseCount, level: building.level, group });
    else if (isNew(step, building))
      pending.push({ ...step, ready: true }, ...stepsOf(document, path, building));
  }
}

interface Step {
  readonly document: OverlayDocument;
  readonly group: string;
  readonly place: ScalarNode;
  /** The files that led here. */
  readonly path: readonly string[];
  /** Whether its own components are in the stack. */
  readonly ready: boolean;
}

/** What a file lists under `components`, last one first. */
function stepsOf(owner: SpecDocument, path: readonly string[], { documents, report }: Building): Step[] {
  const steps = owner.components.flatMap((place): Step[] => {
    const file = joinPath(directoryOf(owner.file), place.text);
    const document = documents.get(file);
    if (document?.kind === 'Component') {
      return [{ document, group: owner.file, place, path: [...path, file], ready: false }];
    }
    if (document !== undefined) reportNoComponent(document, place, report);
    else if (!documents.has(file)) reportMissing(file, place, 'component', report);
    return [];
  });
  return steps.reverse();
}

/** A component that is in the stack already is not applied again: it may insert layers, which exist then. */
function isNew({ document, place, path }: Step, { files, report }: Building): boolean {
  const { file } = document;
  if (path.indexOf(file) < path.length - 1) {
    const circle = path.slice(path.indexOf(file));
    report({
      code: 'circular-base',
      message: `these components take in each other: ${circle.join(' -> ')}`,
      span: place.span,
      suggestion: 'remove one of them from the "components" of another',
    });
    return false;
  }
  if (!files.some((f) => f.document.file === file)) return true;
  report({
    code: 'repeated-component',
    message: `"${file}" is part of this spec already, and is not applied a second time`,
    span: place.span,
  });
  return false;
}

function reportNoComponent(document: SpecDocument, place: ScalarNode, report: Reporter): void {
  const overlay = document.kind !== 'Model';
  report({
    code: 'not-a-component',
    message: `"${document.file}" is ${overlay ? `of kind ${document.kind}` : 'a Model'}; only a Component can be listed here`,
    span: place.span,
    suggestion: overlay
      ? 'change its kind to Component and remove its "base", or name it as the "base"'
      : 'name a Model as the "base"',
  });
}
