import { CODE } from '../instructions.ts';
import { input, output, type Rows } from '../node.ts';
import { sizeOf, type Value } from '../values.ts';

/** What goes by the numbers of rows. */
export const indexingRows: Rows = {
  /** Whole rows: the last axis of the indices has length 1. */
  GatherNd: (node, builder) => {
    const [table, indices] = [builder.whole(input(node, 0)), builder.whole(input(node, 1))];
    if (indices.shape.at(-1) !== 1 || indices.kind !== 'int') return undefined;
    const out = builder.made(output(node).shape, table.kind);
    const [rows = 0, ...rest] = table.shape;
    const words = [table.place, indices.place, out.place, sizeOf(indices.shape), rows, sizeOf(rest)];
    builder.emit({ code: CODE.gather, words, writes: [out.place], spare: 0 });
    return [out];
  },
  UnsortedSegmentSum: (node, builder) => {
    const [data, segments] = [builder.whole(input(node, 0)), builder.whole(input(node, 1))];
    if (data.kind !== 'float' || segments.kind !== 'int') return undefined;
    const out = builder.made(output(node).shape, 'float');
    const count = sizeOf(segments.shape);
    const [rows = 0, ...rest] = out.shape;
    const words = [data.place, segments.place, out.place, count, rows, sizeOf(rest)];
    builder.emit({ code: CODE.segmentSum, words, writes: [out.place], spare: 0 });
    return [out];
  },
  OneHot: (node, builder) => {
    const indices = builder.whole(input(node, 0));
    const [on, off] = [wordOf(input(node, 2)), wordOf(input(node, 3))];
    const { shape, kind } = output(node);
    const last = [-1, shape.length - 1].includes(node.attr['axis']?.i ?? -1);
    if (on === undefined || off === undefined || !last || indices.kind !== 'int') return undefined;
    const out = builder.made(shape, kind);
    const words = [indices.place, out.place, sizeOf(indices.shape), shape.at(-1) ?? 0, on, off];
    builder.emit({ code: CODE.oneHot, words, writes: [out.place], spare: 0 });
    return [out];
  },
};

function wordOf({ place }: Value): number | undefined {
  return place.in === 'constants' ? place.words[0] : undefined;
}
