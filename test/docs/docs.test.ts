import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtProgram, root, runProcess } from '../cli/support/program.ts';

/**
 * The pages about overlays are run: a `yaml` block that begins with a comment such as `# wide.yaml` is that file, a
 * `console` block holds commands and exactly what they print. `UPDATE_GOLDEN=1` writes the outputs into the page.
 */
const docs = join(root, 'docs');
const pages = readdirSync(docs).filter((name) => /^(overlays|from-.*)\.md$/.test(name));
const program = builtProgram();

const fence = /^```(yaml|console)\n([^]*?)^```$/gm;

/** The page with every command's output as it is now; its files are written into `cwd` on the way. */
async function played(page: string, cwd: string): Promise<string> {
  let result = '';
  let from = 0;
  for (const match of page.matchAll(fence)) {
    const [whole, language, body = ''] = match;
    result += page.slice(from, match.index);
    from = match.index + whole.length;
    if (language === 'yaml') writeExample(body, cwd);
    result += language === 'yaml' ? whole : `\`\`\`console\n${await outputs(body, cwd)}\`\`\``;
  }
  return result + page.slice(from);
}

function writeExample(body: string, cwd: string): void {
  const [, name] = /^# (\S+\.yaml)\n/.exec(body) ?? [];
  expect(name, `this example has no file name:\n${body}`).toBeDefined();
  const file = join(cwd, name ?? '');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, body);
}

async function outputs(body: string, cwd: string): Promise<string> {
  let text = '';
  for (const line of body.split('\n').filter((each) => each.startsWith('$ '))) {
    const command = line.slice(2).replace(/^npx widthwise/, `"${process.execPath}" "${program.file()}"`);
    const { stdout, stderr } = await runProcess('sh', ['-c', command], { cwd });
    text += `${line}\n${stderr}${stdout}`;
  }
  return text;
}

describe.each(pages)('docs/%s', (name) => {
  test('every example works, and prints what the page says', async () => {
    const cwd = mkdtempSync(join(tmpdir(), 'widthwise-docs-'));
    const file = join(docs, name);
    const page = readFileSync(file, 'utf8');
    const now = await played(page, cwd);
    if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, now);
    else expect(now).toBe(page);
    const specs = readdirSync(cwd, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.yaml') && !readFileSync(join(cwd, path), 'utf8').includes('kind: Component'),
    );
    expect(specs.length).toBeGreaterThan(1);
    const checked = await program.run(['validate', ...specs], { cwd });
    const failed = checked.stdout.split('\n').filter((line) => line.includes('failed'));
    // A model may leave values for its overlays to supply.
    expect(failed.filter((line) => !(name === 'from-hydra.md' && line.startsWith('model.yaml')))).toEqual([]);
    rmSync(cwd, { recursive: true, force: true });
  });
});

test('what README.md shows of commands is what they print', async () => {
  const file = join(root, 'README.md');
  const page = readFileSync(file, 'utf8');
  let now = '';
  let from = 0;
  for (const match of page.matchAll(/^```console\n([^]*?)^```$/gm)) {
    const [whole, body = ''] = match;
    // Commands that train are shown without what they print.
    const shown = body.split('\n').some((line) => line !== '' && !line.startsWith('$ '));
    now +=
      page.slice(from, match.index) + (shown ? `\`\`\`console\n${await outputs(body, root)}\`\`\`` : whole);
    from = match.index + whole.length;
  }
  now += page.slice(from);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, now);
  else expect(now).toBe(page);
});

test('the pages are there', () => {
  expect(pages).toEqual([
    'from-hydra.md',
    'from-keras.md',
    'from-kustomize.md',
    'from-ultralytics.md',
    'overlays.md',
  ]);
});
