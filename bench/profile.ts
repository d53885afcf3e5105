/**
 * Where the time of a fused program goes: `node --import tsx bench/profile.ts conv 256 train` prints each instruction of the
 * network's step with its processor time in one thread, the first quartile of some runs. It runs by itself, on numbers that
 * are not the network's, so the times of loops over time and of what depends on numbers are not to be had here.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tensor } from '@tensorflow/tfjs';
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
const programs = watched(tf.engine());
const ready = await (kind === 'train' ? training(job, false) : predicting(job, false));
await ready.run(3);
const words = programs.at(-1);
if (words === undefined) throw new Error('nothing was fused');
report(words, profile(words));
process.exit(0);

/** The programs that are loaded from now on. */
function watched(engine: ReturnType<Tf['engine']>): Int32Array[] {
  const found: Int32Array[] = [];
  const runKernel = engine.runKernel.bind(engine);
  engine.runKernel = (name, inputs, attrs) => {
    const given = (inputs as { readonly words?: Tensor }).words;
    if (name === FUSED_LOAD && given !== undefined) found.push(Int32Array.from(given.dataSync()));
    return runKernel(name, inputs, attrs);
  };
  return found;
}

/** Microseconds of the whole, then of each instruction. */
function profile(program: Int32Array): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'widthwise-profile-'));
  try {
    const [file, binary] = [join(folder, 'program'), join(folder, 'profile')];
    writeFileSync(file, program);
    const flags = [
      '-O3',
      '-std=c++17',
      '-w',
      `-march=${process.env['MARCH'] ?? 'x86-64-v4'}`,
      '-fno-math-errno',
      '-fno-trapping-math',
    ];
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

function report(program: Int32Array, [total = 0, ...times]: readonly number[]): void {
  const all = instructionsOf(program, codeAt(program), program.length, 0);
  all.forEach(({ code, depth, body }, i) => {
    const time = times[i] ?? 0;
    if (time < total / 500) return;
    const name = `${'  '.repeat(depth)}${names.get(code) ?? String(code)}`.padEnd(20);
    process.stdout.write(`${time.toFixed(0).padStart(8)} µs  ${name} ${body.slice(0, 24).join(' ')}\n`);
  });
  process.stdout.write(`${total.toFixed(0).padStart(8)} µs  in ${times.length} instructions\n`);
}

interface Instruction {
  readonly code: number;
  readonly depth: number;
  readonly body: Int32Array;
}

/** Instructions from one word to before another, each group followed by what is in it. */
function instructionsOf(
  program: Int32Array,
  from: number,
  end: number,
  depth: number,
): readonly Instruction[] {
  const found: Instruction[] = [];
  for (let at = from, next; at < end; at = next) {
    const [code = 0, length = end] = program.slice(at, at + 2);
    next = at + length;
    const body = program.slice(at + 2, next);
    found.push({ code, depth, body });
    const [slots = 0, sums = 0] = body.slice(3);
    const inner = at + 2 + 5 + 3 * slots + 4 * sums;
    if (code === CODE.group) found.push(...instructionsOf(program, inner, next, depth + 1));
  }
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
