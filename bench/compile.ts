import { compileSpec } from '../src/index.ts';
import { blocksModel, globsOverlay } from './blocks.ts';
import { interleaved, row } from './measure.ts';

const ROUNDS = 7;
const sizes = [10, 100, 1_000, 10_000] as const;

function chain(layers: number): string {
  const head = [
    'apiVersion: widthwise/v1',
    'kind: Model',
    'name: chain',
    'inputs: {x: {shape: [64]}}',
    'layers:',
  ];
  const rows = Array.from(
    { length: layers },
    (_, i) => `  - {name: l${i}, type: Dense, units: 64, activation: relu}`,
  );
  return [...head, ...rows].join('\n');
}

/** 10,000 layers in 200 blocks, alone and below an overlay of 1,000 globs. */
function blockCandidates(): readonly (readonly [string, () => number])[] {
  const files = { 'model.yaml': blocksModel(), 'wide.yaml': globsOverlay() };
  return Object.entries({ '200 blocks': 'model.yaml', '200 blocks, 1,000 globs': 'wide.yaml' }).map(
    ([name, path]) => [
      name,
      () => {
        const start = performance.now();
        if (!compileSpec(files[path as keyof typeof files], { path, files }).ok)
          throw new Error(`${path} has errors`);
        return performance.now() - start;
      },
    ],
  );
}

/** Milliseconds to compile a chain of Dense layers, text to shapes. */
export async function benchCompile(): Promise<string> {
  const candidates = sizes.map((size) => {
    const text = chain(size);
    const run = (): number => {
      const start = performance.now();
      if (!compileSpec(text).ok) throw new Error('the chain has errors');
      return performance.now() - start;
    };
    return [`${size.toLocaleString('en')} layers`, run] as const;
  });
  const times = await interleaved(ROUNDS, Object.fromEntries([...candidates, ...blockCandidates()]));
  return ['Compile time', ...Object.entries(times).map(([name, t]) => row(name, t))].join('\n');
}
