export { changeLine } from './changeLine';
export { changesBetween, type Change } from './changesBetween';
export { changesMarkdown } from './changesText';
export { isEmptyList, listChanges, type ListChange, type ListChanges } from './listChanges';
export { codeName, namesOf, topicName, type Names } from './names';
