import { blogFeeds } from '../features/changelog/node/blogFeeds';
import { criticalPath } from '../features/critical-path/node/criticalPath';
import { writeEmbeds } from '../features/embeds/node/writeEmbeds';
import { writeServerRules } from '../features/hosting/node/writeServerRules';
import { checkPermalinks } from '../features/permalinks/node/checkPermalinks';
import { robots } from '../features/seo/node/robots';
import { structuredData } from '../features/seo/node/structuredData';
import { writePlainText } from '../features/seo/node/writePlainText';
import type { PostBuildStep } from '../lib/node/postBuild';

/** What is done to the built site, in this order: each step sees what those before it wrote. */
export const postBuildSteps: readonly PostBuildStep[] = [
  structuredData,
  blogFeeds,
  robots,
  writePlainText,
  writeEmbeds,
  criticalPath,
  checkPermalinks,
  writeServerRules,
];
