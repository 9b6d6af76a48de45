import { readableDate } from '../../lib/dates';
import type { Code } from '../reference/schema';
import { PLACE_IDS, PLACES, type PlaceId, type Route } from '../support/schema';
import { CREDENTIAL_KINDS, type Credential, type CredentialsFile, type Register } from './schema';

/** What one credential shows. */
export interface CredentialSlice {
  credential: Omit<Credential, 'kind' | 'codes' | 'complaints' | 'register'>;
  /** The kind, in words. */
  kind: string;
  codes: readonly { id: string; label: string }[];
  bodies: readonly string[];
  register: Register | null;
  country: { id: PlaceId; name: string };
  /** When the data was checked, for readers. */
  checked: string;
}

/** The letters of every country, for links to what they mean. */
export interface CredentialIndexSlice {
  principles: readonly string[];
  places: readonly {
    id: PlaceId;
    name: string;
    letters: readonly { letters: string; id: string }[];
    notChecked: readonly string[];
  }[];
}

/** The data that a credential names. */
export interface CredentialContext {
  credentials: CredentialsFile;
  codes: readonly Code[];
  routes: readonly Route[];
}

/** @throws if there is no such credential. */
export function credentialSlice(
  { credentials, codes, routes }: CredentialContext,
  id: string,
): CredentialSlice {
  const found = credentials.credentials.find((one) => one.id === id);
  if (!found) throw new Error(`There is no credential "${id}". Add it, or correct the id.`);
  const { kind, codes: named, complaints, register, ...credential } = found;
  return {
    credential,
    kind: CREDENTIAL_KINDS[kind],
    codes: codes
      .filter((code) => named.includes(code.id))
      .sort((a, b) => named.indexOf(a.id) - named.indexOf(b.id))
      .map((code) => ({ id: code.id, label: code.label })),
    bodies: routes.filter((route) => complaints.includes(route.id)).map(({ body }) => body),
    register: credentials.registers.find((one) => one.id === register) ?? null,
    country: { id: found.place, name: PLACES[found.place] },
    checked: readableDate(credentials.checked),
  };
}

/** @returns the letters of every country in the order of the data, each with its id. */
export function credentialIndexSlice({
  principles,
  credentials,
  notChecked,
}: CredentialsFile): CredentialIndexSlice {
  return {
    principles,
    places: PLACE_IDS.map((id) => ({
      id,
      name: PLACES[id],
      letters: credentials
        .filter(({ place }) => place === id)
        .flatMap((one) => one.letters.map((letters) => ({ letters, id: one.id }))),
      notChecked: notChecked.filter(({ place }) => place === id).flatMap(({ letters }) => letters),
    })),
  };
}
