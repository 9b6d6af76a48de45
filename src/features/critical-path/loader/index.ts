/**
 * The loader: the inline script of each page, in place of the site's scripts, which it loads when
 * they are needed. Its event listeners run in the order in which they are added here, before those of
 * the page: the quick exit is first.
 */
import { copyHashLinks } from './copyHashLink';
import { enableSearchFocus } from './focusSearch';
import { hydrateOnInteraction } from './hydrate';
import { openTermsInPlace } from './openTerms';
import { createTrustedTypesPolicy } from './trustedTypes';
import { enableQuickExit } from './quickExit';
import { sortChosenRows } from './sortChosenRows';

enableQuickExit();
sortChosenRows();
createTrustedTypesPolicy();
copyHashLinks();
openTermsInPlace();
enableSearchFocus();
hydrateOnInteraction();
