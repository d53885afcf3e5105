import { describe, expect, test } from 'vitest';
import { createColors } from '../../src/cli/colors.ts';
import type { Sink } from '../../src/cli/io.ts';
import { printFiles } from '../../src/cli/saved-files.ts';
import { textReporter } from '../../src/cli/train/text-reporter.ts';
import { bytes, clock, count, duration, metric, plural, scaled } from '../../src/cli/units.ts';
import { wrap } from '../../src/cli/wrap.ts';

describe('units', () => {
  test.each([
    [count(0), '0'],
    [count(999), '999'],
    [count(1234567), '1,234,567'],
    [plural(1, 'error'), '1 error'],
    [plural(1000, 'error'), '1,000 errors'],
    [scaled(0), '0'],
    [scaled(999), '999'],
    [scaled(1000), '1.00 k'],
    [scaled(1_083_610), '1.08 M'],
    [scaled(25.6e9), '25.6 G'],
    [bytes(1023), '1023 B'],
    [bytes(1024), '1.00 KiB'],
    [bytes(173_056), '169 KiB'],
    [metric(0), '0.0000'],
    [metric(0.98765432), '0.9877'],
    [metric(0.00012345), '1.234e-4'],
    [metric(123.456), '123.46'],
    [metric(1234567), '1.235e+6'],
    [metric(NaN), 'NaN'],
    [duration(3.14), '3.1 s'],
    [duration(125), '2:05 min'],
    [clock(3725), '1:02:05'],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });
});

test('wrap breaks between words, keeps breaks, and lets a long word be', () => {
  expect(wrap('one two three\nfour', 7)).toBe('one two\nthree\nfour');
  expect(wrap('a verylongword b', 6)).toBe('a\nverylongword\nb');
  expect(wrap('one two three', 11, '  ')).toBe('one two\n  three');
});

/** A sink that keeps what is written to it. */
function fakeSink(terminal: boolean): { readonly sink: Sink; readonly text: () => string } {
  let text = '';
  const write = (more: string): void => {
    text += more;
  };
  const colors = createColors({ terminal: false, env: {}, args: [] });
  const sink = { write, line: (more: string) => write(`${more}\n`), terminal, columns: () => 100, colors };
  return { sink, text: () => text };
}

test('files that were written are a line each, and the parts of the weights one together', () => {
  const { sink, text } = fakeSink(false);
  const part = (n: number) => ({ name: `weights-00ff-${n}of3.bin`, bytes: 2048 });
  const files = [
    { name: 'model.json', bytes: 10 },
    part(1),
    part(2),
    part(3),
    { name: 'a-1of1.bin', bytes: 4 },
  ];
  printFiles('runs', files, sink);
  expect(text()).toBe(
    '  runs/model.json  10 B\n  runs/weights-00ff-*of3.bin  6.00 KiB in 3 files\n  runs/a-1of1.bin  4 B\n',
  );
});

test('a run that goes on says after what', () => {
  const { sink, text } = fakeSink(false);
  const run = { epochs: 4, steps: 10, batchSize: 32, examples: 320, validationExamples: 0, seed: 0 };
  for (const resumedSteps of [20, 13])
    textReporter(sink)({ event: 'begin', model: 'conv', backend: 'cpu', resumedSteps, ...run });
  expect(text()).toBe(
    'resuming conv after 2 epochs on cpu: 320 examples, batches of 32, 4 epochs\n' +
      'resuming conv after 1 epoch and 3 steps on cpu: 320 examples, batches of 32, 4 epochs\n',
  );
});

describe('the text of training', () => {
  const begin = {
    event: 'begin',
    resumedSteps: 0,
    model: 'conv',
    backend: 'cpu',
    epochs: 2,
    steps: 10,
    batchSize: 32,
    examples: 320,
    validationExamples: 32,
    seed: 0,
  } as const;
  const batch = { event: 'batch', epoch: 1, step: 5, steps: 10, loss: 0.5, metrics: {} } as const;
  const epoch = {
    event: 'epoch',
    epoch: 1,
    epochs: 2,
    loss: 0.25,
    accuracy: 0.9,
    val_loss: 0.5,
    seconds: 2,
  } as const;
  const head = 'training conv on cpu: 320 examples (and 32 to validate), batches of 32, 2 epochs\n';
  const line = 'epoch 1/2  loss 0.2500  accuracy 0.9000  val_loss 0.5000  2.0 s\n';

  test('a line for each epoch where there is no terminal', () => {
    const { sink, text } = fakeSink(false);
    const report = textReporter(sink);
    for (const event of [begin, batch, epoch]) report(event);
    expect(text()).toBe(head + line);
  });

  test('on a terminal a bar, the rate and the time left, wiped before the line of the epoch', () => {
    const { sink, text } = fakeSink(true);
    let time = 0;
    const report = textReporter(sink, () => time);
    report(begin);
    // Five steps of 32 in one second, and five of twenty steps done: 15 fifths of a second to go.
    for (const step of [1, 2, 3, 4, 5]) {
      time = step * 200;
      report({ ...batch, step, loss: step === 1 ? 1.5 : 0.5 });
    }
    report(epoch);
    const drawn = text().slice(head.length).split('\r\u001b[K');
    expect(drawn[5]).toBe(
      `epoch 1  ${'━'.repeat(12)}${'─'.repeat(12)} 5/10  loss 0.7000  160 samples/s  0:03 left`,
    );
    expect(drawn.slice(6)).toEqual([line]);
  });
});
