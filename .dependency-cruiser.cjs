/** Import directions of src/: downward in the order of this list, no cycles, heavy packages only where they belong. */
const order = [
  ['util'],
  ['diagnostics'],
  ['spec'],
  ['schemas'],
  ['layers'],
  ['parse'],
  ['overlay'],
  ['resolve'],
  ['validate'],
  ['plugins'],
  ['expand'],
  ['widths'],
  ['lower'],
  ['ties'],
  ['infer'],
  ['objective'],
  ['explain'],
  ['render'],
  ['diff'],
  ['edit'],
  ['data'],
  ['import'],
  ['runtime'],
  ['build'],
  ['register'],
  ['export'],
  ['train'],
  ['cli'],
];

const downward = order.slice(0, -1).map((folders, i) => ({
  name: `downward-from-${folders[0]}`,
  comment: `src/${folders[0]} may import only from folders before it in the pipeline`,
  severity: 'error',
  from: { path: `^src/(${folders.join('|')})/` },
  to: {
    path: `^src/(${order
      .slice(i + 1)
      .flat()
      .join('|')})/`,
  },
}));

const only = (name, packages, folders) => ({
  name,
  comment: `${packages} may be imported only in ${folders}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${folders})/` },
  to: { path: `node_modules/(${packages})/`, dependencyTypesNot: ['type-only'] },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...downward,
    only('yaml-stays', 'yaml', 'parse|render'),
    only('ajv-stays', 'ajv', 'validate|plugins'),
    only('tensorflow-stays', '@tensorflow', 'build|register|train|export|runtime'),
    {
      name: 'cli-is-thin',
      comment: 'the command line calls the public surface and nothing else',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/((cli|util|diagnostics|explain|render|diff|edit|import)/|(index|compile|load|summarize|require-valid|spec/set-file)\\.ts$)',
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '\\.json$' },
  },
};
