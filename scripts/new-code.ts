import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  NEW_CODE_FIELDS,
  newCodeOf,
  problemOf,
  type Answers,
} from '../src/features/new-code/newCodeFields';
import { readFlags, runCommand, UsageError } from './lib/cli';
import { interview, withTerminal } from '../src/features/new-code/node/interview';
import { newCodeFiles, placesOf } from '../src/features/new-code/node/newCodeFiles';
import { pageRules } from '../src/features/content/rules';
import { dataComponents } from '../src/site/dataComponents';
import { collapseWhitespace } from '../src/lib/text';
import { writeTogether } from '../src/lib/node/writeTogether';

const HELP = `npm run new-code: writes the data file and the page of a new code. No topic is checked yet.

It asks for what it needs. With every flag except --address, it asks nothing:

${NEW_CODE_FIELDS.map(({ flag, question }) => `  --${flag.padEnd(12)}${question}`).join('\n')}
  --dir         Top of the project to write to; this one by default
  --help        This text

Exit code 0: written. 1: nothing was written; the reason is printed. 2: wrong flags.`;

const nextSteps = (id: string) => `
Next:
  1. Read the code. Add to ${placesOf(id).data} what you have checked: a provision for
     each topic. Your editor offers the keys.
  2. Say on ${placesOf(id).page} what you have found out. sidebar_position in its
     front matter gives it its place among the other codes.
  3. npm run lint:data and npm run lint:content report what is still wrong.`;

/** Takes the facts of a new code from the flags or asks for them, writes its two files and prints the next steps. */
async function newCode(): Promise<void> {
  const flags = readFlags({
    command: 'new-code',
    strings: [...NEW_CODE_FIELDS.map(({ flag }) => flag), 'dir'],
    booleans: ['help'],
  });
  if (flags.booleans.has('help')) {
    console.log(HELP);
    return;
  }
  const siteDir = flags.strings.get('dir') ?? '.';
  const code = newCodeOf(await answersFrom(flags.strings, siteDir));
  const files = await newCodeFiles(
    siteDir,
    code,
    new Date().toISOString().slice(0, 10),
    pageRules(dataComponents, {}),
  );
  writeTogether(files);
  console.log(['Written:', ...Object.keys(files)].join('\n  '));
  console.log(nextSteps(code.id));
}

/** @returns the answers of the flags; those that are missing come from the terminal. */
async function answersFrom(flags: ReadonlyMap<string, string>, siteDir: string): Promise<Answers> {
  const answers: Answers = {};
  for (const field of NEW_CODE_FIELDS) {
    const answer = flags.get(field.flag);
    if (answer === undefined) continue;
    const problem = problemOf(field, answer);
    if (problem) throw new UsageError(`--${field.flag}: ${problem}`);
    answers[field.key] = answer;
  }
  const taken = takenBy(siteDir, answers.id && collapseWhitespace(answers.id));
  if (taken) throw new Error(taken);

  const missing = NEW_CODE_FIELDS.filter(({ key }) => answers[key] === undefined);
  const needed = missing.filter(({ required }) => required).map(({ flag }) => `--${flag}`);
  if (needed.length === 0) return answers;
  if (!process.stdin.isTTY) {
    const list = needed.join(', ');
    throw new UsageError(`These flags are missing, and there is no terminal to ask: ${list}.`);
  }
  const asked = await withTerminal((ask) =>
    interview(
      missing,
      (field, answer) =>
        problemOf(field, answer) ??
        (field.key === 'id' ? takenBy(siteDir, collapseWhitespace(answer)) : undefined),
      ask,
    ),
  );
  return { ...answers, ...asked };
}

/** @returns why an id cannot be used, if one of its files already exists. */
function takenBy(siteDir: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const there = Object.values(placesOf(id)).find((file) => existsSync(path.join(siteDir, file)));
  return there && `The id "${id}" is taken: ${there} already exists. Choose another id.`;
}

void runCommand(newCode);
