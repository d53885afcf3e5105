import type { Dataset, Group } from 'h5wasm';
import { fail } from '../../diagnostics/fail.ts';

/** Numbers of a weight, as the file has them. */
export interface Weight {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** What a group of an HDF5 file holds; the file is in memory. */
export interface H5Group {
  readonly keys: readonly string[];
  readonly group: (path: string) => H5Group | undefined;
  readonly weight: (path: string) => Weight | undefined;
  /** Texts of an attribute: one, or a list of them. */
  readonly texts: (attribute: string) => readonly string[];
}

/**
 * Reads an HDF5 file with h5wasm, which is loaded now, and closes it again.
 * @throws WidthwiseError `import-weights` when it is not one.
 */
export async function withH5<T>(bytes: Uint8Array, path: string, read: (root: H5Group) => T): Promise<T> {
  const { default: h5 } = await import('h5wasm');
  const library = await h5.ready;
  const { FS } = library;
  // It would print its stack of errors instead.
  library.activate_throwing_error_handler();
  const name = `/import-${Math.trunc(bytes.byteLength)}.h5`;
  FS.writeFile(name, bytes);
  try {
    const file = new h5.File(name, 'r');
    try {
      return read(groupOf(file));
    } finally {
      file.close();
    }
  } catch (error) {
    throw fail({ code: 'import-weights', message: damage(reasonOf(error), path) });
  } finally {
    FS.unlink(name);
  }
}

function damage(reason: string, path: string): string {
  const [, has, wants] = /^truncated file: eof = (\d+),.* stored_eof = (\d+)/.exec(reason) ?? [];
  return has === undefined
    ? `${path} is HDF5, and damaged (${reason})`
    : `${path} is cut off: it has ${has} of the ${wants} bytes that it was written with`;
}

/** What HDF5 says at the bottom of its stack: `#007: /…/H5FDsec2.c line 3 in H5FD_open(): file signature not found`. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const reasons = [...message.matchAll(/#\d+: .* line \d+ in \w+\(\): (.*)/g)].map(([, text]) => text);
  return reasons.at(-1) ?? message.split('\n')[0] ?? message;
}

function groupOf(group: Group): H5Group {
  return {
    keys: group.keys(),
    group: (path) => {
      const found = group.get(path);
      return found !== null && 'keys' in found ? groupOf(found) : undefined;
    },
    weight: (path) => {
      const found = group.get(path);
      return found !== null && 'shape' in found ? weightOf(found) : undefined;
    },
    texts: (attribute) => {
      const value: unknown = group.attrs[attribute]?.value;
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      return list.filter((item) => typeof item === 'string');
    },
  };
}

function weightOf(dataset: Dataset): Weight {
  const value: unknown = dataset.value;
  const shape = dataset.shape ?? [];
  if (typeof value === 'number' || typeof value === 'bigint')
    return { shape, values: Float32Array.of(Number(value)) };
  const values = ArrayBuffer.isView(value)
    ? Float32Array.from(value as unknown as ArrayLike<number>, Number)
    : new Float32Array();
  return { shape, values };
}
