import { defineConfig } from 'tsdown';

/** One bundle for each entry, chunks shared: a command loads only the chunks of the stages that it runs. */
export default defineConfig({
  // How long a plugin took is no warning to whoever installs this.
  inputOptions: { checks: { pluginTimings: false } },
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    compiler: 'src/compiler.ts',
    layers: 'src/register/layers.ts',
    'load-ajv.browser': 'src/plugins/load-ajv.browser.ts',
  },
  // A file with a name that the field `browser` of package.json can have: there the entry above takes its place.
  outputOptions: {
    minifyInternalExports: false,
    codeSplitting: { groups: [{ name: 'load-ajv', test: /load-ajv\.ts$/ }] },
    chunkFileNames: ({ name }) => (name === 'load-ajv' ? '[name].mjs' : '[name]-[hash].mjs'),
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { oxc: false },
  clean: true,
  sourcemap: false,
  // What is not listed as a dependency must not slip into the bundle.
  deps: { skipNodeModulesBundle: true },
});
