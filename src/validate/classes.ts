import type { Reporter } from '../diagnostics/diagnostic.ts';
import { insteadOfClass } from '../spec/absent-classes.ts';
import { classNames, classVocabulary, wordsFor, sectionVocabulary } from '../spec/names.ts';
import { toPlain, valueAt, withoutKey, type MapNode, type TreeNode } from '../spec/tree.ts';
import { fitting } from '../spec/per-output.ts';
import type { Properties, Role, ValueVocabulary } from '../spec/vocabulary.ts';
import { didYouMean } from '../util/suggest.ts';
import { checkClass, type ClassRole } from './check-schema.ts';
import { checkRules } from './class-rules.ts';
import { reportProblems } from './report-problems.ts';

/** Checks every class (initializer, optimizer, …) found under the properties of a map, each by its own schema. */
export function checkClasses(map: MapNode, properties: Properties, report: Reporter): void {
  for (const { key, value } of map.entries.values()) {
    const vocabulary = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (vocabulary !== undefined) checkValue(value, fitting(vocabulary, toPlain(value)), report);
  }
}

function checkValue(node: TreeNode, vocabulary: ValueVocabulary, report: Reporter): void {
  const { role, section, properties, entries, items } = vocabulary;
  if (role === 'activation') return;
  if (role !== undefined) return checkOne(node, role, report);
  if (node.kind === 'list' && items !== undefined) {
    for (const item of node.items) checkValue(item, items, report);
  }
  if (node.kind !== 'map') return;
  if (section !== undefined) checkClasses(node, sectionVocabulary(section).properties, report);
  if (properties !== undefined) checkClasses(node, properties, report);
  if (entries !== undefined)
    for (const { value } of node.entries.values()) checkValue(value, entries, report);
}

function checkOne(node: TreeNode, role: ClassRole, report: Reporter): void {
  const type = node.kind === 'map' ? valueAt(node, 'type') : undefined;
  if (node.kind !== 'map' || type?.kind !== 'scalar') return;
  const vocabulary = classVocabulary(role, type.text);
  if (vocabulary === undefined) {
    const names = classNames(role);
    report({
      code: 'not-allowed',
      message:
        role === 'schedule' && type.span.start === node.span.start
          ? `a learning rate is a number of at least 0 or a schedule ({type: …}), not ${JSON.stringify(type.text)}`
          : `there is no ${role} "${type.text}"`,
      span: type.span,
      suggestion:
        insteadOfClass(role, type.text) ??
        (/^-?[\d.]+$/.test(type.text) ? 'write the number without quotes' : undefined) ??
        didYouMean(type.text, wordsFor(role)) ??
        `the ${plural[role]} are ${names.join(', ')}`,
    });
    return;
  }
  const problems = checkClass(role, type.text, toPlain(node));
  reportProblems(problems, node, `the ${role} ${type.text}`, report);
  if (problems.length === 0) checkRules(role, type.text, node).forEach(report);
  checkClasses(withoutKey(node, 'type'), vocabulary.properties, report);
}

const plural: Readonly<Record<Role, string>> = {
  activation: 'activations',
  initializer: 'initializers',
  regularizer: 'regularizers',
  constraint: 'constraints',
  optimizer: 'optimizers',
  schedule: 'schedules',
  loss: 'losses',
  metric: 'metrics',
  cell: 'cells',
  layer: 'layers',
};
