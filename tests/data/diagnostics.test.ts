import { describe, expect, test } from 'vitest';
import { formatDiagnostics } from '../../src/lib/diagnostics';
import { readReference } from '../../src/features/reference/reference';
import { fixture, withCode } from './fixture';

/** What the person who will fix it reads. */
const messageOf = (files: Parameters<typeof readReference>[0]) =>
  formatDiagnostics(readReference(files).diagnostics, 'the ethics data');

const SAYS =
  'Members may accept small gifts from clients after thinking about what the gift means, and\n      tell clients about this rule at the start.';

/** The fixture with another stance, in other words. */
function withStrength(stance: string, says: string) {
  const from = `stance: conditional\n    says: >-\n      ${SAYS}`;
  return withCode(from, `stance: ${stance}\n    says: >-\n      ${says}`);
}

describe('a diagnostic in the data names file, line, key, and how to fix it', () => {
  test('there is none in the fixture', () => {
    const { reference, diagnostics } = readReference(fixture());
    expect(diagnostics).toEqual([]);
    expect(reference?.codes.map(({ id }) => id)).toEqual(['xyz-2020']);
  });

  test('a missing section', () => {
    const message = messageOf(withCode('    sections: [A.1]\n', ''));
    expect(message).toContain('docs/_data/codes/xyz-2020.yaml:15  provisions[0].sections');
    expect(message).toContain('This key is missing.');
  });

  test('an empty list of sections', () => {
    const message = messageOf(withCode('sections: [A.1]', 'sections: []'));
    expect(message).toContain('xyz-2020.yaml:16  provisions[0].sections');
    expect(message).toContain('published without a real section number');
    expect(message).toContain('set verification: unconfirmed');
  });

  test('a section that says it was not verified', () => {
    const message = messageOf(withCode('sections: [A.1]', 'sections: [not verified]'));
    expect(message).toContain('without a real section number');
  });

  test('a section of guidance without a basis', () => {
    const guidance = 'sections: ["Guidance: Gifts"]';
    const message = messageOf(withCode('sections: [A.1]', guidance));
    expect(message).toContain('xyz-2020.yaml:16  provisions[0].sections');
    expect(message).toContain('rests on "Guidance: Gifts", not on the code alone');
    const based = withCode('sections: [A.1]', `basis: guidance\n    ${guidance}`);
    expect(readReference(based).diagnostics).toEqual([]);
  });

  test('an unknown topic', () => {
    const message = messageOf(withCode('topic: gifts', 'topic: presents'));
    expect(message).toContain('xyz-2020.yaml:15  provisions[0].topic');
    expect(message).toContain('There is no topic "presents".');
    expect(message).toContain('topics.yaml');
  });

  test('a topic that is an idea', () => {
    const message = messageOf(withCode('topic: gifts', 'topic: transference'));
    expect(message).toContain('"transference" is an idea');
  });

  test('a wrong stance', () => {
    const message = messageOf(withCode('stance: conditional', 'stance: forbidden'));
    expect(message).toContain('xyz-2020.yaml:18  provisions[0].stance');
    expect(message).toContain('Use one of: prohibited, discouraged, conditional');
  });

  test('a date that is none', () => {
    const message = messageOf(withCode("adopted: '2020-03'", "adopted: '2020-13'"));
    expect(message).toContain('xyz-2020.yaml:10  adopted');
    expect(message).toContain('is not a date');
  });

  test('a day that no calendar has', () => {
    const message = messageOf(withCode("adopted: '2020-03'", "adopted: '2023-02-30'"));
    expect(message).toContain('is not a date');
  });

  test('a duplicate id', () => {
    const files = fixture();
    const [first] = files.codes;
    const twin = { path: 'docs/_data/codes/xyz-2021.yaml', text: first?.text ?? '' };
    const message = messageOf({ ...files, codes: [...files.codes, twin] });
    expect(message).toContain(
      'The id "xyz-2020" is taken already, at docs/_data/codes/xyz-2020.yaml:1',
    );
    expect(message).toContain('The id is "xyz-2020", but the file is named "xyz-2021".');
  });

  test('invalid YAML', () => {
    const message = messageOf(withCode('title: XYZ Code', 'title: "XYZ Code'));
    expect(message).toMatch(/xyz-2020\.yaml:\d+\n {2}This is not valid YAML/);
  });

  test('an unknown key', () => {
    const message = messageOf(withCode('country: US', 'country: US\nsource: a blog'));
    expect(message).toContain('There is no key "source" here.');
  });

  test('the same provision twice', () => {
    const provision = / {2}- topic: gifts[^]*/.exec(fixture().codes[0]?.text ?? '')?.[0] ?? '';
    const message = messageOf(withCode(provision, provision + provision));
    expect(message).toContain('provisions[1]');
    expect(message).toContain('a second provision on "gifts" with the same sections');
  });

  test.each([', group: contact', ', question: A hug?'])('a rule topic without "%s"', (part) => {
    const files = fixture();
    const text = files.topics.text.replace(part, '');
    const message = messageOf({ ...files, topics: { ...files.topics, text } });
    expect(message).toContain('docs/_data/topics.yaml:4  topics[1]');
    expect(message).toContain('The rule topic "touch" has no group or no question.');
  });

  test('a code that is replaced by one that is not there', () => {
    const message = messageOf(withCode('inForce: true', 'inForce: false\nsupersededBy: xyz-2030'));
    expect(message).toContain('It says that "xyz-2030" replaced it, but there is no such code.');
  });

  test('a code in force that is replaced', () => {
    const message = messageOf(withCode('inForce: true', 'inForce: true\nsupersededBy: xyz-2020'));
    expect(message).toContain('"xyz-2020" is said to have replaced it');
  });

  test('a code out of force without a successor', () => {
    const message = messageOf(withCode('inForce: true', 'inForce: false'));
    expect(message).toContain('nothing says what replaced it');
  });

  test('a text that is too short to be fair', () => {
    const message = messageOf(
      withCode(
        ' after thinking about what the gift means, and\n      tell clients about this rule at the start',
        '',
      ),
    );
    expect(message).toContain('it takes 15 to 60');
  });

  test.each([
    ['prohibited', 'Members may accept small gifts.'],
    ['prohibited', 'The code does not forbid small gifts, and members may take them.'],
    ['discouraged', 'Members may accept gifts, and these need not be avoided.'],
    ['conditional', 'Sexual contact with clients is forbidden.'],
    ['conditional', 'Members must not accept gifts.'],
    ['required', 'Members may end a session early.'],
    ['permitted', 'Members must not accept gifts.'],
    ['permitted', 'Members may accept cards, and must not accept money.'],
    ['permitted', 'Members tell clients about gifts.'],
    ['silent', 'Members must not accept gifts.'],
  ])('words that contradict the stance: %s, "%s"', (stance, says) => {
    const message = messageOf(withStrength(stance, says));
    expect(message).toContain('xyz-2020.yaml:19  provisions[0].says');
    expect(message).toMatch(
      new RegExp(`The text on "gifts" does not say .*but its stance is ${stance}`),
    );
    expect(message).toContain('correct the stance, or say it in words such as: ');
  });

  test.each([
    ['prohibited', 'Members must not accept gifts.'],
    ['prohibited', 'Gifts are strictly forbidden.'],
    ['discouraged', 'Members should stay out of gifts where they can, and avoid money.'],
    ['conditional', 'Members must not accept gifts unless they are small.'],
    ['required', 'Members tell clients that they may complain.'],
    ['permitted', 'Members may accept gifts.'],
    ['permitted', 'Accepting small gifts is not forbidden.'],
    ['silent', 'Gifts are not mentioned, and members must not exploit clients.'],
  ])('and none where they agree: %s, "%s"', (stance, says) => {
    expect(messageOf(withStrength(stance, says))).not.toContain('its stance is');
  });

  test('a glossary term with a topic that is not there', () => {
    const files = fixture();
    const text = files.glossary.text.replace(
      'term: gift\n',
      'term: gift\n    topics: [presents]\n',
    );
    const message = messageOf({ ...files, glossary: { ...files.glossary, text } });
    expect(message).toContain('docs/_data/glossary.yaml:5  terms[0].topics[0]');
    expect(message).toContain('There is no topic "presents".');
  });

  test('a glossary term that cites a gap', () => {
    const files = fixture();
    const text = files.glossary.text.replace('topic: gifts', 'topic: touch');
    const message = messageOf({ ...files, glossary: { ...files.glossary, text } });
    expect(message).toContain('xyz-2020 has no published provision on "touch".');
  });

  test('a glossary term that points to no term', () => {
    const files = fixture();
    const text = `${files.glossary.text}    seeAlso: [present]\n`;
    const message = messageOf({ ...files, glossary: { ...files.glossary, text } });
    expect(message).toContain('terms[0].seeAlso[0]');
    expect(message).toContain('There is no term "present".');
  });

  test('an unconfirmed provision needs no section, and its topic is not checked', () => {
    const files = withCode('verification: read', 'verification: unconfirmed');
    const [code] = files.codes;
    const text = (code?.text ?? '').replace('sections: [A.1]', 'sections: []');
    const message = messageOf({ ...files, codes: [{ path: code?.path ?? '', text }] });
    expect(message).toContain('xyz-2020 has no published provision on "gifts".');
    expect(message).toContain('1 error in');
  });

  test.each([
    ["checked: '2026-11'", "checked: '2062-11'", 'checked'],
    ["adopted: '2020-03'", "adopted: '2202-03'", 'adopted'],
  ])('a date in the future: %s becomes %s', (from, to, key) => {
    const message = messageOf(withCode(from, to));
    expect(message).toMatch(
      new RegExp(`xyz-2020\\.yaml:\\d+ {2}${key}\\n {2}This is in the future`),
    );
  });

  test.each(['con', 'nul', 'com1', 'lpt9'])('the id %s, which no file can have', (id) => {
    expect(messageOf(withCode('id: xyz-2020', `id: ${id}`))).toContain(
      'xyz-2020.yaml:1  id\n  This is a name that no file can have on Windows',
    );
  });

  test('curly quotes around a value, which YAML keeps', () => {
    const message = messageOf(withCode("edition: '2020'", 'edition: ‘2020’'));
    expect(message).toContain('xyz-2020.yaml:9\n  The curly quotes of ‘2020’ are a part');
  });

  test('curly quotes within a text are fine', () => {
    expect(messageOf(withCode('small gifts', '“small” gifts'))).toBe('');
  });

  test('a character that nobody sees, or bytes that are not UTF-8', () => {
    expect(messageOf(withCode('title: XYZ', 'title: X\u200BYZ'))).toMatch(
      /xyz-2020\.yaml:5\n {2}There is a space without a width \(U\+200B\) here/,
    );
    expect(messageOf(withCode('title: XYZ', 'title: X\uFFFDYZ'))).toContain('not UTF-8');
  });

  test('a file that ends in .yml', () => {
    const files = fixture();
    const [code] = files.codes;
    const yml = { path: 'docs/_data/codes/abc-2020.yml', text: code?.text ?? '' };
    const message = messageOf({ ...files, codes: [...files.codes, yml] });
    expect(message).toContain('Files of the data end in .yaml; "abc-2020.yml" would be ignored.');
    expect(message).toContain('Rename it to abc-2020.yaml.');
  });

  test('a missing topics.yaml, and all other diagnostics with it', () => {
    const files = withCode('stance: conditional', 'stance: forbidden');
    const message = messageOf({ ...files, topics: { ...files.topics, text: '' } });
    expect(message).toContain('docs/_data/topics.yaml:1\n  This file is missing or empty.');
    expect(message).toContain('provisions[0].stance');
  });

  test('aliases that would fill the memory', () => {
    const bomb = Array.from({ length: 20 }, (_, at) =>
      at === 0 ? 'a0: &a0 [x, x]' : `a${at}: &a${at} [*a${at - 1}, *a${at - 1}, *a${at - 1}]`,
    ).join('\n');
    expect(messageOf(withCode('country: US', `country: US\n${bomb}`))).toContain(
      'xyz-2020.yaml:1\n  Aliases (*name) repeat so much here',
    );
  });

  test('all diagnostics in one go, in the order of the lines', () => {
    const files = withCode('stance: conditional', 'stance: forbidden');
    const [code] = files.codes;
    const text = (code?.text ?? '').replace("adopted: '2020-03'", 'adopted: soon');
    const message = messageOf({ ...files, codes: [{ path: code?.path ?? '', text }] });
    expect(message.indexOf('adopted')).toBeLessThan(message.indexOf('stance'));
    expect(message).toContain('2 errors in the ethics data.');
  });
});
