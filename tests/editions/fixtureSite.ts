import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURE_FILES } from './fixtureFiles';

/**
 * The real configuration, without what needs pages that the fixture site does not have. A build in
 * a worktree of the site is copied to the site's own `build`, since the worktree is removed.
 */
const configOf = (dir: string) => `import { cpSync, existsSync } from 'node:fs';
import real from './real.config';

process.on('exit', () => {
  const build = ${JSON.stringify(path.join(dir, 'build'))};
  if (process.cwd() !== ${JSON.stringify(dir)} && existsSync('build')) {
    cpSync('build', build, { recursive: true });
  }
});

export default {
  ...real,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  themeConfig: { ...real.themeConfig, footer: undefined },
};
`;

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** With CI set, builds would fail: permalinks.txt does not list every address of the small site. */
const ENV = { ...process.env, CI: '' };

/** A small site with the real configuration, plugins and components, in a git repository. */
export class FixtureSite {
  readonly dir: string;

  /** Writes the site to a temporary folder and commits it. */
  constructor() {
    this.dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'editions-')));
    for (const name of ['src', 'static', 'tsconfig.json', '.gitignore']) {
      cpSync(name, this.path(name), { recursive: true });
    }
    cpSync('docusaurus.config.ts', this.path('real.config.ts'));
    rmSync(this.path('static/api'), { recursive: true, force: true });
    symlinkSync(path.resolve('node_modules'), this.path('node_modules'));
    this.write('docusaurus.config.ts', configOf(this.dir));
    for (const [name, text] of Object.entries(FIXTURE_FILES)) this.write(name, text);
    this.run('git', 'init', '--quiet');
    this.run('git', 'config', 'user.email', 'tests@therapy-boundaries.example');
    this.run('git', 'config', 'user.name', 'Tests');
    this.run('git', 'config', 'commit.gpgsign', 'false');
    this.commit('A small site');
  }

  path(name: string): string {
    return path.join(this.dir, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  /** @returns the text of every file in a folder, by path from that folder. */
  texts(folder: string): Record<string, string> {
    return Object.fromEntries(
      readdirSync(this.path(folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => path.join(parentPath, name))
        .map((file) => [path.relative(this.path(folder), file), readFileSync(file, 'utf8')]),
    );
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  /** @throws if the text to be replaced is missing. Otherwise a test could pass without its change. */
  change(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} has no "${from}".`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  commit(message: string): void {
    this.run('git', 'add', '--all');
    this.run('git', 'commit', '--quiet', '-m', message);
  }

  /** @returns the uncommitted changes, one `XY path` a line, untracked folders as one line. */
  status(): string[] {
    return this.run('git', 'status', '--porcelain').split('\n').filter(Boolean);
  }

  /** Runs `npm run edition` on the site. */
  edition(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const command = ['--import', 'tsx', 'scripts/edition.ts', '--dir', this.dir, ...args];
    return spawnSync(process.execPath, command, { encoding: 'utf8', env: ENV });
  }

  /** Builds the site. @throws an Error with the output of the build, if it fails. */
  build(): void {
    this.run(process.execPath, DOCUSAURUS, 'build', this.dir);
  }

  close(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }

  private run(command: string, ...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd: this.dir,
      encoding: 'utf8',
      env: ENV,
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}\n${stderr}`);
    return stdout;
  }
}
