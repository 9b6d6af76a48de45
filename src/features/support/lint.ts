import type { Diagnostic } from '../../lib/diagnostics';
import { keyOf, type Parsed } from '../../lib/yaml';
import { PLACE_IDS, type ComplaintRoutes, type HelpLines, type Need } from './schema';

/** The parsed files, with their lines, and the ids of all codes. */
export interface ParsedSupport {
  helpLines: Parsed<HelpLines>;
  complaints: Parsed<ComplaintRoutes>;
  codes: readonly string[];
}

/** A rule that the data must keep and that a schema cannot express. */
interface LintRule {
  name: string;
  /** @returns a diagnostic for each place in the files that breaks the rule. */
  check(parsed: ParsedSupport): Diagnostic[];
}

/** What every country needs: a service, or a word that none is confirmed. */
const NEEDED: readonly Need[] = ['crisis', 'sexual-violence', 'domestic-abuse', 'young-people'];

/** Digits that could be dialed. */
const NUMBER = /\d[\d -]{2,}\d|\b\d{3}\b/;

function diagnosticAt(
  { file, lineOf }: Parsed<unknown>,
  path: readonly PropertyKey[],
  problem: string,
  fix: string,
): Diagnostic {
  return { file, line: lineOf(path), key: keyOf(path), problem, fix };
}

/** Every country stands in the file once. */
const everyPlace: LintRule = {
  name: 'every-place',
  check: ({ helpLines }) => {
    const ids = helpLines.value.places.map(({ id }) => id);
    return PLACE_IDS.filter((id) => ids.filter((one) => one === id).length !== 1).map((id) =>
      diagnosticAt(
        helpLines,
        ['places'],
        `The country "${id}" must stand here once.`,
        'Add an entry for it, or merge its entries.',
      ),
    );
  },
};

/** No two services, and no two bodies, share an id. */
const uniqueIds: LintRule = {
  name: 'unique-ids',
  check: ({ helpLines, complaints }) => [
    ...twins(
      helpLines,
      servicesOf(helpLines.value).map(({ path, service }) => ({ path, id: service.id })),
    ),
    ...twins(
      complaints,
      complaints.value.routes.map(({ id }, at) => ({ path: ['routes', at], id })),
    ),
  ],
};

/** For each need a country has a service, or a text that says that none is confirmed. */
const noDeadEnd: LintRule = {
  name: 'no-dead-end',
  check: ({ helpLines }) =>
    helpLines.value.places.flatMap(({ id, emergency, services, notConfirmed = [] }, at) => {
      const gaps = notConfirmed.map(({ need }) => need);
      const missing = NEEDED.filter(
        (need) => !gaps.includes(need) && !services.some((service) => service.for.includes(need)),
      );
      const fix = 'Add a confirmed service, or say under notConfirmed what could not be confirmed.';
      return [
        ...missing.map((need) =>
          diagnosticAt(
            helpLines,
            ['places', at],
            `"${id}" has nothing for the need "${need}".`,
            fix,
          ),
        ),
        ...(Boolean(emergency) === gaps.includes('emergency')
          ? [
              diagnosticAt(
                helpLines,
                ['places', at],
                `"${id}" must have an emergency number, or say that it is not confirmed.`,
                fix,
              ),
            ]
          : []),
      ];
    }),
};

/** What is not confirmed has no number: somebody would dial it. */
const noNumberInGaps: LintRule = {
  name: 'no-number-in-gaps',
  check: ({ helpLines }) =>
    helpLines.value.places.flatMap(({ notConfirmed = [] }, at) =>
      notConfirmed.flatMap(({ says }, gap) =>
        NUMBER.test(says)
          ? [
              diagnosticAt(
                helpLines,
                ['places', at, 'notConfirmed', gap, 'says'],
                'A number that is not confirmed stands here.',
                'Leave the number out. Somebody in need would dial it.',
              ),
            ]
          : [],
      ),
    ),
};

/** A service can be reached: it has a number, a chat, a website, or a sentence that says how. */
const reachable: LintRule = {
  name: 'reachable',
  check: ({ helpLines }) =>
    servicesOf(helpLines.value).flatMap(({ path, service }) => {
      const { phone, text, chat, url, webAddress, says } = service;
      return (phone ?? text ?? chat ?? url ?? webAddress ?? says)
        ? []
        : [
            diagnosticAt(
              helpLines,
              path,
              `"${service.id}" says nothing about how to reach it.`,
              'Add its number or its website.',
            ),
          ];
    }),
};

/** Every id that a body or a step names exists. */
const knownIds: LintRule = {
  name: 'known-ids',
  check: ({ helpLines, complaints, codes }) => {
    const services = servicesOf(helpLines.value).map(({ service }) => service.id);
    const routes = complaints.value.routes.map(({ id }) => id);
    const unknown = (
      path: readonly PropertyKey[],
      ids: readonly string[],
      known: readonly string[],
      file: string,
    ) =>
      ids
        .filter((id) => !known.includes(id))
        .map((id) =>
          diagnosticAt(
            complaints,
            path,
            `There is no "${id}".`,
            `Use an id that stands in ${file}.`,
          ),
        );
    return [
      ...complaints.value.routes.flatMap(({ codes: named = [], helpFirst }, at) => [
        ...unknown(['routes', at, 'codes'], named, codes, 'codes/'),
        ...unknown(
          ['routes', at, 'helpFirst'],
          helpFirst ? [helpFirst] : [],
          services,
          'help-lines.yaml',
        ),
      ]),
      ...complaints.value.steps.flatMap(({ routes: named }, at) =>
        unknown(['steps', at, 'routes'], named, routes, 'this file under routes'),
      ),
    ];
  },
};

/** Every rule that the data must keep. */
export const lintRules: readonly LintRule[] = [
  everyPlace,
  uniqueIds,
  noDeadEnd,
  noNumberInGaps,
  reachable,
  knownIds,
];

function servicesOf({ places, anywhere }: HelpLines) {
  return [
    ...places.flatMap(({ services }, at) =>
      services.map((service, index) => ({ path: ['places', at, 'services', index], service })),
    ),
    ...anywhere.map((service, index) => ({ path: ['anywhere', index], service })),
  ];
}

function twins(
  file: Parsed<unknown>,
  entries: readonly { path: readonly PropertyKey[]; id: string }[],
): Diagnostic[] {
  return entries
    .filter(({ id }, at) => entries.findIndex((other) => other.id === id) !== at)
    .map(({ path, id }) =>
      diagnosticAt(file, path, `The id "${id}" is taken already.`, 'Choose another id.'),
    );
}
