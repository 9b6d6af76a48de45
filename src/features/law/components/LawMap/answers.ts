import type { MapSlice, Tile } from '../../slices';
import { UNSETTLED } from '../../vocabulary';

/** What a square of the map shows: an answer, several by profession, or that nothing is confirmed. */
export interface TileState {
  id: string;
  label: string;
  /** A sign besides the color: in the legend and in the square. */
  sign: string;
  /** Which of the colors of the map it has; null for a square without color. */
  color: number | null;
}

const SIGNS = 'ABCDEFGH';
const DIFFERS: TileState = {
  id: 'differs',
  label: 'Differs by profession',
  sign: '+',
  color: null,
};
const NOT_CHECKED: TileState = {
  id: 'not-checked',
  label: 'Not checked yet',
  sign: '?',
  color: null,
};

/** @returns every state that the squares of a question may have, in the order of the legend. */
export function legendOf({ answers, tiles, question }: MapSlice): TileState[] {
  const states = [
    ...answers.map(({ id, label }, at): TileState => {
      const isAnswer = id !== UNSETTLED;
      return { id, label, sign: SIGNS[at] ?? '', color: isAnswer ? at : null };
    }),
    DIFFERS,
    NOT_CHECKED,
  ];
  // A question that is known for few states has no map of gaps: they are white without a sign.
  const shown = new Set(tiles.map((tile) => tileStateId(tile)));
  return states.filter(({ id }) => shown.has(id) && !(question.partial && id === 'not-checked'));
}

/** @returns the id of the state of a square. */
export function tileStateId({ answers }: Tile): string {
  if (answers.length > 1) return DIFFERS.id;
  return answers[0] ?? NOT_CHECKED.id;
}

/**
 * @returns what stands in a square: its numbers, or the sign of its state. A number gets the sign as
 *   well where the number alone would mean something else: professions differ, or the answer is not
 *   the one that most squares with a number have.
 */
export function signOf(tile: Tile, slice: MapSlice): string {
  const id = tileStateId(tile);
  const sign = legendOf(slice).find((state) => state.id === id)?.sign ?? '';
  const numbers = tile.numbers.join('/');
  if (numbers === '') return sign;
  if (id === DIFFERS.id) return numbers + sign;
  return id === usualAnswer(slice) ? numbers : sign + numbers;
}

/** @returns the id of the answer that most squares with a number have. */
function usualAnswer({ answers, tiles }: MapSlice): string | undefined {
  const countOf = (id: string) =>
    tiles.filter((tile) => tile.numbers.length > 0 && tileStateId(tile) === id).length;
  return [...answers].sort((a, b) => countOf(b.id) - countOf(a.id))[0]?.id;
}
