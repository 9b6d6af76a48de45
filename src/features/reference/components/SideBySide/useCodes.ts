import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import type { Code } from '../../schema';

/** A code as the API serves it, limited to the fields that this page shows. */
export type ServedCode = Pick<
  Code,
  'id' | 'label' | 'abbreviation' | 'title' | 'body' | 'officialUrl' | 'checked' | 'provisions'
>;

/** The result of loading some codes. */
export interface LoadedCodes {
  codes: ServedCode[];
  /** Ids of the codes that could not be loaded. */
  failed: string[];
}

/**
 * Loads codes from the site's API, so that the page does not contain all of them.
 * @param ids the codes, in the order in which they are shown.
 * @param edition the folder of the API: `latest`, or the name of an edition.
 * @returns the result for exactly these ids; undefined while they are loading.
 */
export function useCodes(ids: readonly string[], edition: string): LoadedCodes | undefined {
  const folder = useBaseUrl(`/api/v1/${edition}/codes/`);
  const key = ids.join();
  const [state, setState] = useState<{ key: string; loaded: LoadedCodes }>();
  useEffect(() => {
    let isCurrent = true;
    void loadCodes(key ? key.split(',') : [], folder).then((loaded) => {
      if (isCurrent) setState({ key, loaded });
    });
    return () => {
      isCurrent = false;
    };
  }, [key, folder]);
  return state?.key === key ? state.loaded : undefined;
}

async function loadCodes(ids: readonly string[], folder: string): Promise<LoadedCodes> {
  const results = await Promise.allSettled(ids.map((id) => loadCode(`${folder}${id}.json`)));
  return {
    codes: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed: ids.filter((_, index) => results[index]?.status === 'rejected'),
  };
}

async function loadCode(address: string): Promise<ServedCode> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // The file comes from our own build, which validates it against its schema.
  return (await response.json()) as ServedCode;
}
