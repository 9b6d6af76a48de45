import type { NotCheckedSlice } from './slices';

/**
 * Names the codes that are not checked on a topic, so that no page has to do it by hand.
 * @returns "Not checked yet on this: AAMFT 2015, and 12 codes that we have read only in part. A gap
 *   is not a yes."; undefined if every code is checked.
 */
export function notCheckedSentence({ compared, others }: NotCheckedSlice): string | undefined {
  if (compared.length === 0 && others === 0) return undefined;
  const partly =
    others === 1
      ? 'one code that we have read only in part'
      : `${others} codes that we have read only in part`;
  const names = others > 0 ? [...compared, partly] : compared;
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
  const where = others > 0 ? ' The table names them.' : '';
  return `Not checked yet on this: ${list}.${where} A gap is neither a yes nor a no.`;
}
