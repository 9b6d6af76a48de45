import { knownGlossaryLinks, knownTermTopics } from './glossary';
import { idsAreFileNames, supersededHasSuccessor, uniqueIds } from './ids';
import {
  basisAgrees,
  noTwinProvisions,
  publishedHasSection,
  saysLength,
  strengthAgrees,
} from './provisions';
import type { LintRule } from './rule';
import { groupedTopics, knownTopics } from './topics';

/** Every rule that the data must keep. */
export const lintRules: readonly LintRule[] = [
  idsAreFileNames,
  uniqueIds,
  supersededHasSuccessor,
  groupedTopics,
  knownTopics,
  publishedHasSection,
  noTwinProvisions,
  saysLength,
  strengthAgrees,
  basisAgrees,
  knownGlossaryLinks,
  knownTermTopics,
];
