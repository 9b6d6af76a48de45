import { listedPages } from '../features/content/node/listedPages';
import { changesApiSchemas } from '../features/changelog/api';
import { credentialApiFiles, credentialApiSchemas } from '../features/credentials/api';
import { credentialIds, type CredentialSource } from '../features/credentials/dataComponents';
import { loadCredentials } from '../features/credentials/node/readCredentials';
import { apiErrataSchema } from '../features/editions/errata';
import { handoutIds } from '../features/handouts/dataComponents';
import { lawApiFiles } from '../features/law/api/files';
import { lawApiSchemas } from '../features/law/api/schemas';
import { lawIds, type LawSource } from '../features/law/dataComponents';
import { loadLaw } from '../features/law/node/readLaw';
import { referenceIds } from '../features/reference/dataComponents';
import { apiEdition, apiFiles } from '../features/reference/node/apiFiles';
import { loadReference } from '../features/reference/node/readData';
import { writeApi } from '../features/reference/node/writeApi';
import { apiPagesSchema } from '../features/search/index/pagesList';
import { supportApiFiles, supportApiSchemas } from '../features/support/api';
import { supportIds, type SupportSource } from '../features/support/dataComponents';
import { loadSupport } from '../features/support/node/readSupport';
import type { DataPluginOptions } from '../lib/node/dataPlugin';
import type { DataVersion } from '../lib/node/dataVersions';
import type { ListedPage } from '../lib/pages';
import { dataComponents } from './dataComponents';

/** The data of one version of the site: what all slices are made from. */
export interface SiteData extends LawSource, SupportSource, CredentialSource {
  pages: readonly ListedPage[];
}

/**
 * Reads and validates the data of a version.
 * @param listPages lists its pages.
 * @throws an Error that lists every diagnostic.
 */
export function loadSiteData(
  siteDir: string,
  { dataDir, docsDir }: Pick<DataVersion, 'dataDir' | 'docsDir'>,
  listPages = listedPages,
): SiteData {
  const reference = loadReference(siteDir, dataDir);
  const codes = reference.codes.map(({ id }) => id);
  const support = loadSupport(siteDir, dataDir, codes);
  const routes = support?.complaints.routes.map(({ id }) => id) ?? [];
  return {
    reference,
    law: loadLaw(siteDir, dataDir, codes),
    support,
    credentials: loadCredentials(siteDir, dataDir, { codes, routes }),
    pages: listPages(siteDir, docsDir),
  };
}

/** @returns every value of each attribute that selects a slice. */
export function siteIds(data: SiteData) {
  return {
    ...referenceIds(data),
    ...lawIds(data),
    ...supportIds(data),
    ...credentialIds(data),
    ...handoutIds(data),
  };
}

/** What the data plugin reads and writes. */
export const siteData: DataPluginOptions<SiteData> = {
  load: (siteDir, version) => loadSiteData(siteDir, version),
  components: dataComponents,
  idsOf: siteIds,
  writeApi: (outDir, content) => {
    const versions = content.map(({ name, data: { reference, law, support, credentials } }) => ({
      name,
      files: apiFiles(name, reference, [
        ...lawApiFiles(law, apiEdition(name)),
        ...supportApiFiles(support),
        ...credentialApiFiles(credentials),
      ]),
    }));
    writeApi(outDir, versions, [
      ...lawApiSchemas,
      ...supportApiSchemas,
      ...credentialApiSchemas,
      ...changesApiSchemas,
      apiErrataSchema,
      apiPagesSchema,
    ]);
  },
};
