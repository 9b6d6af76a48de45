import { everyTopicAccounted } from './everyTopicAccounted';
import { groupedTopics } from './groupedTopics';
import { idsAreFileNames } from './idsAreFileNames';
import { knownGlossaryLinks } from './knownGlossaryLinks';
import { knownTermTopics } from './knownTermTopics';
import { knownTopics } from './knownTopics';
import { noTwinProvisions } from './noTwinProvisions';
import { publishedHasSection } from './publishedHasSection';
import type { LintRule } from './rule';
import { saysLength } from './saysLength';
import { strengthAgrees } from './strengthAgrees';
import { supersededHasSuccessor } from './supersededHasSuccessor';
import { unconfirmedStaysUnpublished } from './unconfirmedStaysUnpublished';
import { uniqueIds } from './uniqueIds';

/** Every rule the data must pass, one a file. A new rule is added here and nowhere else. */
export const lintRules: readonly LintRule[] = [
  idsAreFileNames,
  uniqueIds,
  groupedTopics,
  knownTopics,
  everyTopicAccounted,
  unconfirmedStaysUnpublished,
  publishedHasSection,
  noTwinProvisions,
  saysLength,
  strengthAgrees,
  supersededHasSuccessor,
  knownGlossaryLinks,
  knownTermTopics,
];
