import { onTestFinished } from 'vitest';
import { provokeSetup } from '../../support/provoke-setup.ts';
import type { Provoked } from '../../support/provoke.ts';

/** Node on a mainframe. */
export function provoke(): Promise<Provoked> {
  const { arch } = process;
  Object.defineProperty(process, 'arch', { value: 's390x' });
  onTestFinished(() => void Object.defineProperty(process, 'arch', { value: arch }));
  return provokeSetup({});
}
