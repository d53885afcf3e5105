import { compileSpec } from '../src/index.ts';
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
  const times = await interleaved(ROUNDS, Object.fromEntries(candidates));
  return ['Compile time', ...Object.entries(times).map(([name, t]) => row(name, t))].join('\n');
}
