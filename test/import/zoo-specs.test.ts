import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importKeras, loadSpec, requireValid, summarize } from '../../src/index.ts';
import { expectGolden } from '../support/golden.ts';
import { readArchitecture } from './support/zoo.ts';

const root = join(import.meta.dirname, '..', '..', 'specs', 'zoo');

/** Blocks and channels of each stage of ConvNeXt-T (Liu et al., 2022). */
const convNextBlocks = [
  [3, 96],
  [3, 192],
  [9, 384],
  [3, 768],
] as const;

/** Folder, architecture, and the parameters of its wide overlay, derived by hand where a paper's model can be had. */
const zoo: readonly (readonly [folder: string, architecture: string, wide: number | undefined])[] = [
  // 28,589,128, and for each block of C channels 4C more units, with their biases, in one layer and 4C more inputs in the next.
  [
    'convnext-tiny',
    'ConvNeXtTiny',
    28_589_128 + sumOf(convNextBlocks, ([blocks, c]) => blocks * (8 * c * c + 4 * c)),
  ],
  // What Keras counts when its EfficientNet is built with an expand_ratio of 12 where it is 6.
  ['efficientnet-b0', 'EfficientNetB0', 8_955_339],
  // What Keras counts for MobileNet(alpha=2.0).
  ['mobilenet', 'MobileNet', 14_785_896],
  ['mobilenet-v2', 'MobileNetV2', undefined],
  // 68,883,240 of torchvision's wide_resnet50_2, and, which PyTorch does not count or have there: 68,224 moving means and
  // variances, and a bias for each of 34,112 channels of convolutions.
  ['resnet50', 'ResNet50', 68_883_240 + 68_224 + 34_112],
];

describe.each(zoo)('specs/zoo/%s', (folder, architecture, wide) => {
  test('is what import makes of Keras’s JSON', () => {
    const { model } = readArchitecture(architecture);
    const head = `# yaml-language-server: $schema=../../../schema/widthwise.json\n#\n# Written by \`widthwise import\` from ${architecture} of keras.applications.\n`;
    expectGolden(head + (importKeras(model).text ?? ''), join(root, folder, 'model.yaml'));
  });

  test('has an overlay that widens it', async () => {
    const load = async (file: string) => summarize(requireValid(await loadSpec(join(root, folder, file))));
    const [base, widened] = [await load('model.yaml'), await load('wide.yaml')];
    expect(widened.totalParams).toBeGreaterThan(base.totalParams);
    if (wide !== undefined) expect(widened.totalParams).toBe(wide);
  });
});

function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
