import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirectory } from '../../util/make-directory.ts';
import { invariant } from '../../util/invariant.ts';
import { NODE_API_HEADERS, TFJS_NODE } from '../pins.ts';
import type { Env } from '../types.ts';
import { downloadFailure } from './failures.ts';
import { run } from './run.ts';

/**
 * What tfjs-node depends on but must not bring along: TensorFlow.js itself (the user's instance is used) and the
 * packages of its install script. Each is replaced by a small package that is needed anyway.
 */
const unwanted = ['@tensorflow/tfjs', '@mapbox/node-pre-gyp', 'adm-zip', 'https-proxy-agent', 'tar'];

const flags = [
  'install',
  '--ignore-scripts',
  '--no-audit',
  '--no-fund',
  '--no-package-lock',
  '--loglevel=error',
];

/** Installs tfjs-node (3.5 MB of JavaScript and C++ source) and the headers of Node's addon interface into `folder`. */
export async function fetchPackages(npm: string, env: Env, folder: string): Promise<void> {
  await makeDirectory(folder);
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest(), null, 2));
  const rc = join(folder, '.npmrc');
  // A project's own registry and its token stand in its .npmrc, which npm reads only from the folder it installs into.
  await copyFile('.npmrc', rc).catch(() => undefined);
  const outcome = await run(npm, [...flags, '--prefix', folder], { ...env, npm_config_global: '' }, folder);
  await rm(rc, { force: true });
  invariant(outcome, 'npm was found a moment ago');
  if (outcome.code !== 0) throw downloadFailure(`@tensorflow/tfjs-node ${TFJS_NODE}`, outcome, folder);
}

function manifest() {
  const small = `npm:node-api-headers@${NODE_API_HEADERS}`;
  return {
    private: true,
    dependencies: { '@tensorflow/tfjs-node': TFJS_NODE, 'node-api-headers': NODE_API_HEADERS },
    overrides: { '@tensorflow/tfjs-node': Object.fromEntries(unwanted.map((name) => [name, small])) },
  };
}
