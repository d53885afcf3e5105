/** Runs of the compiler for our own kernels: one for each kind of processor, three of them on x64, and one that links. */
export const kernelRuns = Array.from({ length: process.arch === 'x64' ? 4 : 2 }, () => 'g++');

/** What a whole set-up runs; the addon and what loads TensorFlow quietly are compiled before the kernels. */
export const whole = ['npm', 'pip', 'unpack', 'g++', 'g++', ...kernelRuns];
