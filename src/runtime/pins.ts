/** The npm package whose C++ addon is built. */
export const TFJS_NODE = '4.22.0';

/** The Python package whose libraries it is linked to. */
export const TENSORFLOW = '2.21.0';

/** Headers of Node's stable addon interface. */
export const NODE_API_HEADERS = '1.9.0';

/** Raised when the way of building changes, so that an older cache is not mistaken for a current one. */
const RECIPE = 2;

/** Size of the wheel in bytes (linux-x64): what a download's progress is measured against. */
export const WHEEL_BYTES = 273_829_956;

/** Free space in bytes that a set-up needs at its peak: the wheel twice while pip moves it, and what is unpacked. */
export const NEEDED_BYTES = 1_500_000_000;

/** A wheel on the Python index. */
export interface Wheel {
  readonly project: string;
  /** The platform tag in its file name. */
  readonly tag: string;
}

/** The wheel for each platform that has one, by Node's names. Only linux-x64 has been built and measured. */
export const wheels: Readonly<Record<string, Wheel>> = {
  'linux-x64': { project: 'tensorflow-cpu', tag: 'manylinux_2_27_x86_64' },
  'linux-arm64': { project: 'tensorflow', tag: 'manylinux_2_27_aarch64' },
};

/** The two libraries, as they are called inside the wheel's folder `tensorflow/`. */
export const libraries = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'] as const;

/** The folders of headers that the addon reads (16 of the wheel's 11,000 headers are used). */
export const headerFolders = [
  'include/tensorflow/c/',
  'include/tensorflow/core/platform/',
  'include/tsl/platform/',
  'include/xla/tsl/c/',
] as const;

/** The name of a runtime's folder in the cache: everything that makes two builds differ. */
export function runtimeKey(platform: string, arch: string): string {
  return `native-r${RECIPE}-tfjs-node-${TFJS_NODE}-tensorflow-${TENSORFLOW}-${platform}-${arch}`;
}
