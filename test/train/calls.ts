import { beforeEach } from 'vitest';
import { nativeBackend } from '../../src/runtime/graph/index.ts';
import type { Binding } from '../../src/runtime/graph/native-backend.ts';
import type { Tf } from '../../src/runtime/index.ts';

/** How many fused graphs and sessions were called. */
export interface Calls {
  count: number;
}

/** Counts the calls that go through the native backend from now on. */
export function countCalls(tf: Tf): Calls {
  const backend = nativeBackend(tf);
  if (backend === undefined) throw new Error('these tests need the native backend');
  const { binding } = backend;
  const calls = { count: 0 };
  const members = Object.getOwnPropertyNames(binding).map((key) => {
    const value: unknown = Reflect.get(binding, key);
    return [key, typeof value === 'function' ? (value.bind(binding) as unknown) : value] as const;
  });
  const own = Object.fromEntries(members) as unknown as Binding;
  backend.binding = {
    ...own,
    executeOp: (...args) => {
      if (args[0] === 'WidthwiseFused') calls.count += 1;
      return own.executeOp(...args);
    },
    runSavedModel: (...args) => {
      calls.count += 1;
      return own.runSavedModel(...args);
    },
  };
  return calls;
}

/** What is said during the test at hand: each test begins with none. */
export function collectNotices(): { readonly notices: string[]; readonly notify: (text: string) => void } {
  const notices: string[] = [];
  beforeEach(() => void notices.splice(0));
  return { notices, notify: (text) => void notices.push(text) };
}
