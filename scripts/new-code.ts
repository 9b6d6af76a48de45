import { existsSync } from 'node:fs';
import path from 'node:path';
import { sidebarLine } from '../src/features/new-code/newCode';
import {
  NEW_CODE_FIELDS,
  newCodeOf,
  problemOf,
  type Answers,
} from '../src/features/new-code/newCodeFields';
import { readFlags, runCommand, WrongCall } from './lib/command';
import { interview, withTerminal } from '../src/features/new-code/node/interview';
import { newCodeFiles, placesOf } from '../src/features/new-code/node/newCodeFiles';
import { pageRules } from '../src/features/content/rules';
import { dataComponents } from '../src/site/dataComponents';
import { collapseWhitespace } from '../src/lib/text';
import { writeTogether } from '../src/lib/node/writeTogether';

const HELP = `npm run new-code: writes the data file and the page of a new code, every topic a gap.

It asks for what it needs. With every flag but --address given, it asks nothing:

${NEW_CODE_FIELDS.map(({ flag, question }) => `  --${flag.padEnd(12)}${question}`).join('\n')}
  --dir         Top of the project to write to, if it is not this one
  --help        This text

Exit code 0: written. 1: nothing was written, and why. 2: called in a wrong way.`;

const whatIsNext = (id: string) => `
Next:
  1. Add the page to "Codes of ethics" in sidebars.ts with this line:
${sidebarLine(id)}
  2. Read the code. Fill in the keys of ${placesOf(id).data}. For each topic you
     have read, add a provision and take the topic out of notChecked.
  3. Say on ${placesOf(id).page} what you have found out.
  4. npm run lint:data and npm run lint:content tell what is still wrong.`;

/** Asks, or takes from the flags, what a new code is; writes its two files; says what is next. */
async function newCode(): Promise<void> {
  const flags = readFlags({
    command: 'new-code',
    texts: [...NEW_CODE_FIELDS.map(({ flag }) => flag), 'dir'],
    switches: ['help'],
  });
  if (flags.switches.has('help')) {
    console.log(HELP);
    return;
  }
  const siteDir = flags.texts.get('dir') ?? '.';
  const code = newCodeOf(await answersFrom(flags.texts, siteDir));
  const files = await newCodeFiles(
    siteDir,
    code,
    new Date().toISOString().slice(0, 10),
    pageRules(dataComponents),
  );
  writeTogether(files);
  console.log(['Written:', ...Object.keys(files)].join('\n  '));
  console.log(whatIsNext(code.id));
}

/** @returns the answers of the flags, and from the terminal what is missing. */
async function answersFrom(flags: ReadonlyMap<string, string>, siteDir: string): Promise<Answers> {
  const answers: Answers = {};
  for (const field of NEW_CODE_FIELDS) {
    const answer = flags.get(field.flag);
    if (answer === undefined) continue;
    const problem = problemOf(field, answer);
    if (problem) throw new WrongCall(`--${field.flag}: ${problem}`);
    answers[field.key] = answer;
  }
  const taken = takenBy(siteDir, answers.id && collapseWhitespace(answers.id));
  if (taken) throw new Error(taken);

  const missing = NEW_CODE_FIELDS.filter(({ key }) => answers[key] === undefined);
  const needed = missing.filter(({ required }) => required).map(({ flag }) => `--${flag}`);
  if (needed.length === 0) return answers;
  if (!process.stdin.isTTY) {
    const list = needed.join(', ');
    throw new WrongCall(`There is no terminal to ask at, and these flags are missing: ${list}.`);
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

/** @returns why an id cannot be used, if one of its files is there already. */
function takenBy(siteDir: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const there = Object.values(placesOf(id)).find((file) => existsSync(path.join(siteDir, file)));
  return there && `The id "${id}" is taken: ${there} is there already. Choose another id.`;
}

void runCommand(newCode);
