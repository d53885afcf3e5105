import { describe, expect, test } from 'vitest';
import { analyzeLayer, handsWidthOn, isProblem, layerTable, rowOf } from '../../src/layers/index.ts';
import type { TensorSpec } from '../../src/spec/tensor.ts';
import { calls, type Call } from '../layers/calls.ts';

const accepted = calls.filter(({ problem }) => problem === undefined);

/** The axis of the channels, whose size is the width. */
function widthAxis({ call }: Call): number {
  return 'dataFormat' in call.args && call.args.dataFormat === 'channelsFirst' ? 1 : -1;
}

function withWidth({ shape, dtype }: TensorSpec, axis: number, width: number): TensorSpec {
  const place = axis < 0 ? shape.length + axis : axis;
  return { shape: shape.map((dim, i) => (i === place ? width : dim)), dtype };
}

/** Whether the width of the output is that of the input before and after the input got another; undefined when it cannot. */
function handsOn(tried: Call): boolean | undefined {
  const axis = widthAxis(tried);
  const [first] = tried.inputs;
  const width = first?.shape.at(axis);
  if (first === undefined || first.shape.length < 2 || typeof width !== 'number') return undefined;
  const widthOfOutput = (to: number): number | null | undefined => {
    const inputs = tried.inputs.map((input) => withWidth(input, axis, to));
    const analysis = analyzeLayer(tried.call, inputs, tried.ports);
    return isProblem(analysis) ? undefined : (analysis.outputs[0]?.shape.at(axis) ?? null);
  };
  const wider = [width * 2, width + 1].find((to) => widthOfOutput(to) !== undefined);
  // A layer of images with three channels takes no other width.
  return widthOfOutput(width) === width && (wider === undefined || widthOfOutput(wider) === wider);
}

/** Rows that set no width and read one input, or inputs that must be of one width. */
const followed = Object.keys(layerTable).filter((type) => {
  const row = rowOf(type as Call['type']);
  return row.width === undefined && type !== 'InputLayer' && (row.arity === 'one' || row.flow === 'merges');
});

describe('whether a layer hands the width of its input on is what its row says', () => {
  test.each(followed)('%s', (type) => {
    const row = rowOf(type as Call['type']);
    const tried = accepted.filter((call) => call.type === type && handsOn(call) !== undefined);
    const verdicts = tried.map((call) => handsOn(call) === true);
    expect(verdicts.length).toBeGreaterThan(0);
    if (row.flow === 'breaks') expect(verdicts).toContain(false);
    else if (row.handsOn === undefined) expect(verdicts).toEqual(verdicts.map(() => true));
    else {
      const told = tried.map(({ call }) => handsWidthOn(call));
      expect(told.some((each) => each !== undefined)).toBe(true);
      expect(verdicts).toEqual(told.map((each, i) => each ?? verdicts[i]));
    }
  });
});
