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
