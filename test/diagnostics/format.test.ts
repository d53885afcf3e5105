import { expect, test } from 'vitest';
import { compileSpec, formatDiagnostics } from '../../src/index.ts';
import { modelText, overlayText } from '../support/problems.ts';

const model = modelText({
  layers: '  - {name: h, type: Dense, units: 8}\n  - {name: y, type: Dense, units: 1}\n',
});
const { diagnostics, sources } = compileSpec(overlayText('  h: 16 -> 32\n'), {
  path: 'nets/100%, wide.yaml',
  files: { 'nets/model.yaml': model },
});

const message = 'h is 8 in the base, not 16';
const suggestion = 'if 32 is still right, write 8 -> 32';

test('JSON: lines and columns from 1, the end exclusive', () => {
  expect(JSON.parse(formatDiagnostics(diagnostics, sources, 'json'))).toEqual([
    {
      code: 'stale-width',
      severity: 'error',
      message,
      place: { file: 'nets/100%, wide.yaml', line: 5, column: 6, endLine: 5, endColumn: 14 },
      suggestion,
      notes: [
        {
          message: 'h.units is set here',
          place: { file: 'nets/model.yaml', line: 7, column: 35, endLine: 7, endColumn: 36 },
        },
      ],
    },
  ]);
});

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands: %, commas, colons escaped. */
test('GitHub: one line, with what has a meaning there escaped', () => {
  expect(formatDiagnostics(diagnostics, sources, 'github')).toBe(
    '::error file=nets/100%25%2C wide.yaml,line=5,endLine=5,col=6,title=widthwise stale-width::' +
      `${message}%0A${suggestion}%0Anote: h.units is set here`,
  );
});

test('SARIF: the rule, the place, the places of the notes', () => {
  const sarif: unknown = JSON.parse(formatDiagnostics(diagnostics, sources, 'sarif', { version: '1.2.3' }));
  expect(sarif).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'widthwise', version: '1.2.3', rules: [{ id: 'stale-width' }] } },
        results: [
          {
            ruleId: 'stale-width',
            level: 'error',
            message: { text: `${message}\n${suggestion}` },
            locations: [
              { physicalLocation: { region: { startLine: 5, startColumn: 6, endLine: 5, endColumn: 14 } } },
            ],
            relatedLocations: [{ message: { text: 'h.units is set here' } }],
          },
        ],
      },
    ],
  });
});

test('nothing to say is an empty text', () => {
  expect(formatDiagnostics([], new Map())).toBe('');
  expect(formatDiagnostics([], new Map(), 'json')).toBe('[]');
  expect(formatDiagnostics([], new Map(), 'github')).toBe('');
});
