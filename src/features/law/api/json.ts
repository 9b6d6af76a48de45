import { API_VERSION, fileUrl, type ApiEdition } from '../../reference/api/edition';
import { placeAddress } from '../addresses';
import type { Law } from '../law';
import { notChecked, publishedBoards, publishedRules } from '../rules';
import type { Board, Jurisdiction, Rule } from '../schema';
import type { ApiJurisdiction, ApiLawIndex, ApiRule } from './schemas';

const NOTICE =
  'The paraphrases are ours, in our own words. They are not the text of any law and not legal ' +
  'advice. Laws change: asOf is the date of the text that was read, or null for an undated copy.';

/** @returns the path of the file of a place, relative to the edition's folder. */
export function placePath(id: string): string {
  return `law/${id}.json`;
}

/** Builds `law/index.json`: the questions with their answers, the scopes, and every place. */
export function apiLawIndex(law: Law, edition: ApiEdition): ApiLawIndex {
  return {
    schemaVersion: API_VERSION,
    notice: NOTICE,
    questions: [...law.questions],
    scopes: [...law.scopes],
    jurisdictions: law.jurisdictions.map((place) => {
      const { id, name, country, level, checked } = place;
      return {
        id,
        name,
        country,
        level,
        checked,
        notChecked: notChecked(law, place),
        address: edition.base + placeAddress(id),
        url: fileUrl(edition, placePath(id)),
      };
    }),
  };
}

/** Builds `law/<id>.json`: a place with its published rules and boards only. */
export function apiJurisdiction(
  law: Law,
  place: Jurisdiction,
  edition: ApiEdition,
): ApiJurisdiction {
  const { tile: _, alsoSaid: __, ...facts } = place;
  return {
    ...facts,
    boards: publishedBoards(place).map(confirmed),
    rules: publishedRules(place).map((rule) => apiRule(place.id, rule, edition)),
    notChecked: notChecked(law, place),
    address: edition.base + placeAddress(place.id),
  };
}

/**
 * @param place id of its place.
 * @returns a rule with the address of its place on the page of the jurisdiction.
 * @throws if it is unconfirmed, so that no draft is ever served.
 */
export function apiRule(place: string, rule: Rule, edition: ApiEdition): ApiRule {
  const address = `${edition.base}${placeAddress(place)}#${rule.question}`;
  return { ...confirmed(rule), address };
}

/** @returns the same value, known to be confirmed. @throws if it is not. */
function confirmed<T extends Rule | Board>(
  value: T,
): T & { verification: 'read' | 'corroborated' } {
  const { verification } = value;
  if (verification === 'unconfirmed') {
    throw new Error('An unconfirmed rule or board must not be published. Leave it out.');
  }
  return { ...value, verification };
}
