export { changeLine } from './changeLine';
export { changesBetween, type Change } from './changesBetween';
export { changesHtml } from './changesHtml';
export {
  changesSlice,
  pairLine,
  type ChangesSlice,
  type EditionLine,
  type PairLine,
  type ShownChange,
} from './changesSlice';
export { changesMarkdown } from './changesText';
export { countChanges, countsWords, type ChangeCounts } from './counts';
export {
  listChanges,
  listLines,
  type ListChange,
  type ListChanges,
  type ListLine,
} from './listChanges';
export { codeName, namesOf, topicName, type Names } from './names';
export { newestChecked, pairAddress, pairsOf, type DatedEdition, type Pair } from './pairs';
