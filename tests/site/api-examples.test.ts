import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiCodeSchema, apiProvisionSchema } from '../../src/features/reference/api/schemas';
import { STATE_WORDS, STATES } from '../../src/features/reference/vocabulary';
import { readPage } from '../../src/features/content/page';
import { serveFolder, type TestServer } from './server';

const PAGE = 'docs/about/data.mdx';
const PLACEHOLDER = 'https://therapy-boundaries.example';
const text = readFileSync(PAGE, 'utf8');
const run = promisify(execFile);
// A proxy cannot reach the server of this test.
const env = { ...process.env, NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };

/** @returns an example on the page, and the output that the page promises. */
function exampleIn(language: string): { source: string; output: string } {
  const blocks: { lang: string; value: string }[] = [];
  visit(readPage(PAGE, text).tree, 'code', ({ lang, value }) => {
    blocks.push({ lang: lang ?? '', value });
  });
  const at = blocks.findIndex(({ lang }) => lang === language);
  const [example, printed] = blocks.slice(at, at + 2);
  if (at === -1 || !example?.value.includes(PLACEHOLDER) || printed?.lang !== 'text') {
    throw new Error(
      `${PAGE} has no ${language} block at ${PLACEHOLDER} with a text block after it.`,
    );
  }
  return { source: example.value, output: printed.value };
}

describe('the examples on the page about the data', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await serveFolder('build');
  });
  afterAll(() => server.close());

  const here = (source: string) => source.replaceAll(PLACEHOLDER, server.address);

  const noCurl = spawnSync('curl', ['--version']).error !== undefined;
  test.skipIf(noCurl)(
    'curl prints the output on the page (skipped if curl is not installed)',
    async () => {
      const { source, output } = exampleIn('bash');
      const [command = '', ...words] = here(source).split(/\s+/);
      expect(command).toBe('curl');
      const { stdout } = await run(command, words, { env });
      expect(stdout.startsWith(`${output}\n`), stdout.slice(0, 200)).toBe(true);
      expect(stdout).toBe(readFileSync('build/api/v1/latest/codes/aca-2014.json', 'utf8'));
    },
  );

  test('fetch prints the output on the page', async () => {
    const { source, output } = exampleIn('js');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', here(source)], {
      env,
    });
    expect(stdout).toBe(`${output}\n`);
  });
});

describe('the tables on the page about the data', () => {
  test.each(['code', 'provision'])('name every field of a %s', (of) => {
    const shape = of === 'code' ? apiCodeSchema.shape : apiProvisionSchema.shape;
    for (const key of Object.keys(shape)) expect(text).toContain(`\`${key}\``);
  });

  test('name every state with its label', () => {
    for (const state of STATES) {
      const row = new RegExp(`\\| \`${state}\` +\\| ${STATE_WORDS[state].label} +\\|`);
      expect(text).toMatch(row);
    }
  });
});
