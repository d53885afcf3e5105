/**
 * Where the time of a fused program goes: `node --import tsx bench/profile.ts conv 256 train` prints each instruction of the
 * network's step with its processor time in one thread, the first quartile of some runs. It runs by itself, on numbers that
 * are not the network's, so the times of loops over time and of what depends on numbers are not to be had here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend, type Tf } from '../src/runtime/index.ts';
import { CODE } from '../src/runtime/fused/instructions.ts';
import { FUSED_LOAD } from '../src/runtime/kernels/fused.ts';
import { jobs } from './networks.ts';
import { predicting } from './predicting.ts';
import { training } from './training.ts';

const RUNS = 15;
const names: ReadonlyMap<number, string> = new Map(Object.entries(CODE).map(([name, code]) => [code, name]));

const [network = 'conv', batch = '256', kind = 'train'] = process.argv.slice(2);
const [job] = jobs([network, kind]).filter((each) => String(each.batch) === batch);
if (job === undefined) throw new Error(`there is no network ${network} at batch ${batch} to ${kind}`);

const tf = await useBackend('native');
const programs = watched(tf);
const { run } = await (kind === 'train' ? training(job, false) : predicting(job, false));
await run(3);
const words = programs.at(-1);
if (words === undefined) throw new Error('nothing was fused');
report(words, profile(words));
process.exit(0);

/** The programs that are loaded from now on. */
function watched({ engine }: Tf): Int32Array[] {
  const found: Int32Array[] = [];
  const runKernel = engine().runKernel.bind(engine());
  engine().runKernel = (name, inputs, attrs) => {
    const { words: given } = inputs as { readonly words?: { dataSync(): Int32Array } };
    if (name === FUSED_LOAD && given !== undefined) found.push(given.dataSync().slice());
    return runKernel(name, inputs, attrs);
  };
  return found;
}

/** Microseconds of each instruction. */
function profile(program: Int32Array): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-profile-'));
  try {
    const [file, binary] = [join(folder, 'program'), join(folder, 'profile')];
    writeFileSync(file, program);
    const flags = ['-O3', '-std=c++17', '-w', '-march=native', '-fno-math-errno', '-fno-trapping-math'];
    const sources = ['bench/profile/profile.cc', 'native/fused/level.cc'];
    execFileSync(process.env['CXX'] ?? 'g++', [...flags, '-DLEVEL=profile', ...sources, '-o', binary]);
    const out = execFileSync(binary, [file, String(floatInputs(program)), String(RUNS)], {
      encoding: 'utf8',
    });
    return out.trim().split('\n').map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Inputs of labels and counts are single numbers of a batch or fewer; those come last, and 0 is as good a float. */
function floatInputs(program: Int32Array): number {
  const count = program[2] ?? 0;
  return Array.from({ length: count }, (_, i) => program[3 + 2 * i] ?? 0).filter((size) => size > 1024)
    .length;
}

function report(program: Int32Array, times: readonly number[]): void {
  const total = times.reduce((a, b) => a + b, 0);
  instructionsOf(program).forEach(({ code, body }, i) => {
    const time = times[i] ?? 0;
    if (time < total / 500) return;
    const name = (names.get(code) ?? String(code)).padEnd(18);
    process.stdout.write(`${time.toFixed(0).padStart(8)} µs  ${name} ${body.slice(0, 24).join(' ')}\n`);
  });
  process.stdout.write(`${total.toFixed(0).padStart(8)} µs  in ${times.length} instructions\n`);
}

function instructionsOf(program: Int32Array): readonly { code: number; body: Int32Array }[] {
  const found: { code: number; body: Int32Array }[] = [];
  for (let at = codeAt(program); at < program.length; at += program[at + 1] ?? program.length)
    found.push({ code: program[at] ?? 0, body: program.slice(at + 2, at + (program[at + 1] ?? 0)) });
  return found;
}

/** Where instructions begin: native/fused/loaded.h reads what comes before. */
function codeAt(program: Int32Array): number {
  const word = (i: number): number => program[i] ?? 0;
  let at = 3 + 2 * word(2);
  const outputs = word(at++);
  for (let i = 0; i < outputs; i++) at += 3 + word(at + 2);
  at += 1 + 2 * word(at);
  return at + 1 + word(at);
}
