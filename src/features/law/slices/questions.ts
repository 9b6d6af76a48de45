import type { Reference } from '../../reference/reference';
import type { Law } from '../law';
import {
  countAnswers,
  findQuestion,
  rulesOn,
  stateQuestions,
  states,
  type AnswerCount,
} from '../rules';
import type { Answer, Jurisdiction, Question } from '../schema';
import { BY_CODE } from '../vocabulary';
import { type PlaceLink, type TilePlace } from './places';
import { shownRule, type ShownRule } from './rules';

/** A place as a square of the map. */
export interface Tile extends PlaceLink {
  /** Its square; null for a place that is in the lists only. */
  tile: TilePlace | null;
  /** The answers of its rules, in the order of the question; several if professions differ. */
  answers: string[];
  /** The numbers of its rules: ages or years, the smallest first. */
  numbers: number[];
}

/** The map of a question. */
export interface MapSlice {
  question: Pick<Question, 'id' | 'title' | 'name'> & { partial: boolean };
  answers: Pick<Answer, 'id' | 'label' | 'meaning'>[];
  tiles: Tile[];
}

/** @returns the slice of the map of a question. @throws if there is no such question. */
export function mapSlice(law: Law, id: string): MapSlice {
  const { title, name, partial = false, answers } = findQuestion(law, id);
  return {
    question: { id, title, name, partial },
    answers: answers.map(({ id, label, meaning }) => ({ id, label, meaning })),
    tiles: states(law).map((place) => ({
      id: place.id,
      name: place.name,
      tile: place.tile ?? null,
      answers: answers
        .map((answer) => answer.id)
        .filter((answer) => rulesOn(place, id).some((rule) => rule.answer === answer)),
      numbers: numbersOf(place, id),
    })),
  };
}

/** @returns the ages or years that the law itself sets; the years of a code are not the state's. */
function numbersOf(place: Jurisdiction, question: string): number[] {
  const numbers = rulesOn(place, question)
    .filter(({ answer }) => answer !== BY_CODE)
    .flatMap(({ age, years }) => age ?? years ?? []);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The counts of a question. */
export interface LawCountsSlice {
  counts: (AnswerCount & { label: string })[];
  /** States with a published rule on the question. */
  checked: number;
  states: number;
  /** Some states have several rules, for different professions. */
  byProfession: boolean;
}

/** @returns how many states have each answer. @throws if there is no such question. */
export function lawCountsSlice(law: Law, id: string): LawCountsSlice {
  const question = findQuestion(law, id);
  const labels = new Map(question.answers.map(({ id, label }) => [id, label]));
  const places = states(law);
  return {
    counts: countAnswers(law, question).map((count) => ({
      ...count,
      label: labels.get(count.answer) ?? count.answer,
    })),
    checked: places.filter((place) => rulesOn(place, id).length > 0).length,
    states: places.length,
    byProfession: places.some((place) => rulesOn(place, id).length > 1),
  };
}

/** The table of a question. */
export interface LawTableSlice {
  question: Pick<Question, 'id' | 'title' | 'name'>;
  answers: Pick<Answer, 'id' | 'label'>[];
  rows: (PlaceLink & { rules: ShownRule[] })[];
  notChecked: PlaceLink[];
}

/** @returns the slice for the table of a question. @throws if there is no such question. */
export function lawTableSlice(law: Law, reference: Reference, id: string): LawTableSlice {
  const question = findQuestion(law, id);
  const places = states(law).map((place) => ({
    id: place.id,
    name: place.name,
    rules: rulesOn(place, id).map((rule) => shownRule(law, question, rule, reference)),
  }));
  return {
    question: { id, title: question.title, name: question.name },
    answers: question.answers.map(({ id, label }) => ({ id, label })),
    rows: places.filter(({ rules }) => rules.length > 0),
    notChecked: places
      .filter(({ rules }) => rules.length === 0)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** The questions with a page of their own. */
export interface QuestionListSlice {
  questions: Pick<Question, 'id' | 'title' | 'name'>[];
}

/** @returns the questions that have a page, in reading order. */
export function questionListSlice(law: Law): QuestionListSlice {
  return { questions: stateQuestions(law).map(({ id, title, name }) => ({ id, title, name })) };
}
