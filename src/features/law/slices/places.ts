import type { Reference } from '../../reference/reference';
import type { Law } from '../law';
import {
  countryOf,
  findPlace,
  notChecked,
  publishedBoards,
  questionsFor,
  rulesOn,
  states,
} from '../rules';
import type { Board, Jurisdiction, Question } from '../schema';
import { shownRule, type ShownRule } from './rules';

/** What the law of a place says on one question. */
export interface PlaceQuestion extends Pick<Question, 'id' | 'title' | 'name'> {
  rules: ShownRule[];
}

/** A link to a place. */
export type PlaceLink = Pick<Jurisdiction, 'id' | 'name'>;

/** A board as a page shows it. */
export type ShownBoard = Omit<Board, 'verification'>;

/** The page of a place. */
export interface PlaceSlice {
  place: Pick<Jurisdiction, 'id' | 'name' | 'level' | 'country' | 'checked'>;
  questions: PlaceQuestion[];
  boards: ShownBoard[];
  /** The questions with a page of their own on which the place has no published rule. */
  notChecked: Pick<Question, 'id' | 'title' | 'name'>[];
  boardsChecked: boolean;
  /** The country's rules, which apply besides those of a state. */
  country: { place: PlaceLink; questions: PlaceQuestion[] } | null;
}

/** @returns the slice for the page of a place. @throws if there is no such place. */
export function placeSlice(law: Law, reference: Reference, id: string): PlaceSlice {
  const place = findPlace(law, id);
  const { name, level, country, checked } = place;
  const gaps = notChecked(law, place);
  const whole = level === 'state' ? countryOf(law, place) : undefined;
  return {
    place: { id, name, level, country, checked },
    questions: placeQuestions(law, reference, place),
    boards: publishedBoards(place).map(shownBoard),
    notChecked: law.questions
      .filter((question) => gaps.includes(question.id))
      .map(({ id, title, name }) => ({ id, title, name })),
    boardsChecked: !gaps.includes('boards'),
    country: whole
      ? {
          place: { id: whole.id, name: whole.name },
          questions: placeQuestions(law, reference, whole),
        }
      : null,
  };
}

function shownBoard(board: Board): ShownBoard {
  const { verification: _, ...rest } = board;
  return rest;
}

function placeQuestions(law: Law, reference: Reference, place: Jurisdiction): PlaceQuestion[] {
  return questionsFor(law, place)
    .map((question) => ({
      id: question.id,
      title: question.title,
      name: question.name,
      rules: rulesOn(place, question.id).map((rule) => shownRule(law, question, rule, reference)),
    }))
    .filter(({ rules }) => rules.length > 0);
}

/** The square of a place on the map of its country. */
export type TilePlace = NonNullable<Jurisdiction['tile']>;

/** Every place, for lists of links. */
export interface PlaceListSlice {
  places: (PlaceLink & { tile: TilePlace | null })[];
  countries: PlaceLink[];
}

/** @returns every place by name; whole countries apart. */
export function placeListSlice(law: Law): PlaceListSlice {
  const link = ({ id, name }: Jurisdiction): PlaceLink => ({ id, name });
  return {
    places: states(law).map((place) => ({ ...link(place), tile: place.tile ?? null })),
    countries: law.jurisdictions.filter(({ level }) => level === 'country').map(link),
  };
}
