import { shortAddress } from './card';

/** Texts for a clinic to use: on its own site, and on papers for a first session. */
export interface Wording {
  site: string;
  papers: string;
}

/**
 * @param clinic the clinic's name as it was typed; may be empty.
 * @param site where this site is published, without a slash at its end.
 */
export function wordingFor(clinic: string, site: string): Wording {
  const name = clinic.trim();
  const us = name || 'us';
  const at = name ? `At ${name}, you` : 'You';
  return {
    site: `Therapy has limits, and you may wonder what they are. Therapy Boundaries answers common questions in plain words. It also shows what codes of ethics say, with the section. ${at} can ask about any of it. ${site}/`,
    papers: `${at} can ask at any time what is and isn't part of therapy: contact between sessions, gifts, touch, privacy, or how therapy ends. Plain answers are at ${shortAddress(site)}. If something feels wrong, you can tell ${us}. You can also turn to the body that handles complaints: ${shortAddress(site)}/complain.`,
  };
}
