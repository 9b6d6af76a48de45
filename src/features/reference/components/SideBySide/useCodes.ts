import useBaseUrl from '@docusaurus/useBaseUrl';
import { useEffect, useState } from 'react';
import type { Code } from '../../schema';

/** A code as the API serves it, as far as this page shows it. */
export type ServedCode = Pick<Code, 'id' | 'label' | 'provisions'>;

interface Loaded {
  codes: ServedCode[];
  /** Ids that could not be loaded. */
  failed: string[];
}

/**
 * Loads codes from the site's own API, so that this page carries only what it shows.
 * @param ids which codes, in the order in which they are shown.
 * @param edition the folder of the API: `latest`, or an edition's name.
 * @returns what has been loaded for exactly these ids; undefined while it is under way.
 */
export function useCodes(ids: readonly string[], edition: string): Loaded | undefined {
  const folder = useBaseUrl(`/api/v1/${edition}/codes/`);
  const wanted = ids.join();
  const [state, setState] = useState<{ wanted: string; loaded: Loaded }>();
  useEffect(() => {
    let current = true;
    void loadAll(wanted ? wanted.split(',') : [], folder).then((loaded) => {
      if (current) setState({ wanted, loaded });
    });
    return () => {
      current = false;
    };
  }, [wanted, folder]);
  return state?.wanted === wanted ? state.loaded : undefined;
}

async function loadAll(ids: readonly string[], folder: string): Promise<Loaded> {
  const results = await Promise.allSettled(ids.map((id) => loadOne(`${folder}${id}.json`)));
  return {
    codes: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed: ids.filter((_, at) => results[at]?.status === 'rejected'),
  };
}

async function loadOne(address: string): Promise<ServedCode> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  // Built by our own build, and held against its schema there.
  return (await response.json()) as ServedCode;
}
