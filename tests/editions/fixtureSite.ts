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
import { spawnSync } from 'node:child_process';
import { FIXTURE_FILES } from './fixtureFiles';

/** Takes out of the real configuration what needs pages that a small site has not. */
const CONFIG = `import real from './real.config';
export default {
  ...real,
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  themeConfig: { ...real.themeConfig, footer: undefined },
};
`;

/** A small site with the real configuration, plugins and components, in a git repository. */
export class FixtureSite {
  readonly dir: string;

  /** Writes the site and commits it. */
  constructor() {
    this.dir = realpathSync(mkdtempSync(path.join(tmpdir(), 'editions-')));
    for (const name of ['src', 'static', 'tsconfig.json', '.gitignore']) {
      cpSync(name, path.join(this.dir, name), { recursive: true });
    }
    cpSync('docusaurus.config.ts', path.join(this.dir, 'real.config.ts'));
    rmSync(path.join(this.dir, 'static/api'), { recursive: true, force: true });
    symlinkSync(path.resolve('node_modules'), path.join(this.dir, 'node_modules'));
    this.write('docusaurus.config.ts', CONFIG);
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

  /** Every file of a folder with its text. */
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

  /** @throws if what is to be replaced isn't there, so that a test can't miss its own change. */
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

  /** What git sees that is not committed; empty if the tree is as it was. */
  status(): string {
    return this.run('git', 'status', '--porcelain', '--untracked-files=all');
  }

  /** Runs the command as a maintainer would, without its tests. */
  edition(...args: string[]): { status: number | null; stdout: string; stderr: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, editionArgs(this.dir, args), {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  }

  /** Builds the site. @throws what the build says, if it fails. */
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
    });
    if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${stdout}\n${stderr}`);
    return stdout;
  }
}

const DOCUSAURUS = path.resolve('node_modules/@docusaurus/core/bin/docusaurus.mjs');

/** @returns the arguments for Node that run the command over a site. */
export function editionArgs(dir: string, args: readonly string[]): string[] {
  return ['node_modules/tsx/dist/cli.mjs', 'scripts/edition.ts', '--dir', dir, ...args];
}
