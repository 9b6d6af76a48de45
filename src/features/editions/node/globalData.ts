import type { Edition } from '../edition';
import type { Redirect } from '../../permalinks/redirects';

/** What every page knows of the editions: little, for it is in the site's main script. */
export interface EditionsData {
  /** The newest first. */
  editions: Edition[];
  /** Why pages of editions are not in today's text, by address without the edition. */
  gone: Record<string, Redirect>;
}

/** The plugin's name, by which pages ask for what it knows. */
export const EDITIONS_PLUGIN = 'editions';
