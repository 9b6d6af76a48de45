import { isPublished } from '../reference/cells';
import type { Law } from './law';
import type { Answer, Board, Jurisdiction, Question, Rule } from './schema';
import { PROFESSIONS, UNSETTLED, type Profession } from './vocabulary';

/** @returns the rules of a place that readers see, in the order of the data. */
export function publishedRules({ rules }: Pick<Jurisdiction, 'rules'>): Rule[] {
  return rules.filter(isPublished);
}

/** @returns the boards of a place that readers see. */
export function publishedBoards({ boards }: Jurisdiction): Board[] {
  return boards.filter(isPublished);
}

/** @returns the published rules of a place on a question, in the order of the data. */
export function rulesOn(place: Jurisdiction, question: string): Rule[] {
  return publishedRules(place).filter((rule) => rule.question === question);
}

/** @returns the questions that every state is checked on, in reading order. */
export function stateQuestions({ questions }: Law): Question[] {
  return questions.filter(({ federal }) => !federal);
}

/** @returns the questions on which a place may have a rule. */
export function questionsFor(law: Law, { level }: Jurisdiction): Question[] {
  return level === 'country' ? [...law.questions] : stateQuestions(law);
}

/**
 * @returns ids of the questions on which a place has no published rule, and `boards` if it has no
 *   published board. A whole country has its own list of questions, so nothing of it is a gap.
 */
export function notChecked(law: Law, place: Jurisdiction): string[] {
  if (place.level === 'country') return [];
  const gaps = stateQuestions(law)
    .map(({ id }) => id)
    .filter((id) => rulesOn(place, id).length === 0);
  return publishedBoards(place).length === 0 ? [...gaps, 'boards'] : gaps;
}

/** @returns the states, districts and the like, without whole countries; by name. */
export function states({ jurisdictions }: Law): Jurisdiction[] {
  return jurisdictions
    .filter(({ level }) => level === 'state')
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** @returns the rules of the whole country that a place belongs to; undefined if there is no file. */
export function countryOf({ jurisdictions }: Law, place: Jurisdiction): Jurisdiction | undefined {
  return jurisdictions.find(
    ({ level, country }) => level === 'country' && country === place.country,
  );
}

/** @returns the question with this id. @throws if there is none. */
export function findQuestion({ questions }: Law, id: string): Question {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) {
    throw new Error(
      `There is no question "${id}". Add it to law/questions.yaml, or correct the id.`,
    );
  }
  return question;
}

/** @returns the place with this id. @throws if there is none. */
export function findPlace({ jurisdictions }: Law, id: string): Jurisdiction {
  const place = jurisdictions.find((candidate) => candidate.id === id);
  if (!place)
    throw new Error(`There is no place "${id}". Add its file to law/, or correct the id.`);
  return place;
}

/** @returns an answer of a question. @throws if the question has no such answer. */
export function findAnswer({ id, answers }: Question, answer: string): Answer {
  const found = answers.find((candidate) => candidate.id === answer);
  if (!found) throw new Error(`The question "${id}" has no answer "${answer}".`);
  return found;
}

/** How many states have an answer. */
export interface AnswerCount {
  answer: string;
  /** States in which at least one rule has this answer. */
  states: number;
}

/** @returns the counts of each answer, in the order of the data; an unsettled text is not counted. */
export function countAnswers(law: Law, question: Question): AnswerCount[] {
  const all = states(law).map((place) => rulesOn(place, question.id));
  return question.answers
    .filter(({ id }) => id !== UNSETTLED)
    .map(({ id }) => ({
      answer: id,
      states: all.filter((rules) => rules.some(({ answer }) => answer === id)).length,
    }));
}

/**
 * @returns the sentence that answers a question by one rule: its years and its age are put in.
 */
export function answerSentence(question: Question, { answer, years, age }: Rule): string {
  return findAnswer(question, answer)
    .sentence.replace('{years}', years === null ? 'some years' : yearsText(years))
    .replace('{age}', age === null ? 'a set age' : `age ${age}`);
}

/** @returns a number of years in words: "1 year", "5 years". */
export function yearsText(years: number): string {
  return years === 1 ? '1 year' : `${years} years`;
}

/** @returns professions as a phrase: "counselors and social workers". */
export function professionsText(professions: readonly Profession[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(
    professions.map((profession) => PROFESSIONS[profession]),
  );
}
