import { binaries, named, texts } from './kinds.ts';

/** What is wrong with a file, and what to do. */
export interface Problem {
  readonly message: string;
  readonly suggestion?: string;
}

/** More than any beginning that is looked for. */
const HEAD = 512;

/** What is wrong with a file that is no archive and no HDF5; undefined for text, which may be JSON. */
export function whyNotBinary(bytes: Uint8Array, path: string, wanted: string): Problem | undefined {
  if (isText(bytes)) return undefined;
  const head = String.fromCharCode(...bytes.subarray(0, HEAD));
  const kind = binaries.find(({ begins }) => begins.test(head)) ?? named.find(({ name }) => name.test(path));
  if (kind !== undefined)
    return { message: `${path} is ${kind.what}, not ${wanted}`, suggestion: kind.instead };
  return {
    message: `${path} is no archive, no HDF5 file and no text: it begins with the bytes ${hex(bytes)}`,
    suggestion: `look where it comes from: it should be ${wanted}`,
  };
}

/** What is wrong with a text that can be told from JSON where it begins. `it` is what messages call it. */
export function whyNotText(text: string, it: string, wanted: string): Problem | undefined {
  if (text.trim() === '') return { message: `${it} is empty, and should be ${wanted}` };
  const head = text.slice(0, HEAD);
  const kind = texts.find(({ begins }) => begins.test(head));
  return kind && { message: `${it} is ${kind.what}, not ${wanted}`, suggestion: kind.instead };
}

/** What a file of this name should be. */
export function wantedFor(path: string): string {
  if (/\.keras$/i.test(path)) return 'the archive that model.save() writes';
  if (/\.(h5|hdf5)$/i.test(path)) return 'an HDF5 file of Keras';
  return 'the JSON of a model';
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
