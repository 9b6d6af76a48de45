import type { Law } from './law';
import { notChecked, rulesOn, stateQuestions, states } from './rules';

/** How many states are checked on a question. The two counts add up to all states. */
export interface QuestionCoverage {
  id: string;
  /** States with a rule whose text was read. */
  read: number;
  /** States with a rule that is corroborated only. */
  corroborated: number;
  notChecked: number;
}

/** On how many questions a place is checked. */
export interface PlaceCoverage {
  id: string;
  name: string;
  checked: number;
  of: number;
}

/** The coverage of the law. */
export interface LawCoverage {
  questions: QuestionCoverage[];
  places: PlaceCoverage[];
}

/** Counts how far the law is checked, by question and by state, in the order of the data. */
export function lawCoverage(law: Law): LawCoverage {
  const places = states(law);
  const questions = stateQuestions(law);
  return {
    questions: questions.map(({ id }) => {
      const rules = places.map((place) => rulesOn(place, id));
      const read = rules.filter((list) => list.some((rule) => rule.verification === 'read')).length;
      const checked = rules.filter((list) => list.length > 0).length;
      return { id, read, corroborated: checked - read, notChecked: places.length - checked };
    }),
    places: places.map((place) => ({
      id: place.id,
      name: place.name,
      checked: questions.length - notChecked(law, place).filter((gap) => gap !== 'boards').length,
      of: questions.length,
    })),
  };
}
