import { codeYaml, FIXTURE_FILES, provisionYaml } from './fixtureFiles';
import type { FixtureSite } from './fixtureSite';

/** The data of the code that `changeCellsAndPages` changes. */
export const XYZ = 'docs/_data/codes/xyz-2020.yaml';

const APPLIES_TO = 'appliesTo: [clients]';

/** Changes a site between two editions: adds, changes and removes a cell and a page. */
export function changeCellsAndPages(site: FixtureSite): void {
  site.change(XYZ, APPLIES_TO, `${APPLIES_TO}\n    waitingPeriod: two weeks`);
  site.change(XYZ, provisionYaml('touch', 'A.2'), '');
  site.write('docs/_data/codes/abc-2019.yaml', codeYaml('abc-2019', 'ABC 2019', 'both'));
  site.change('docs/guides/gifts.mdx', 'You can ask', 'You may always ask');
  site.remove('docs/guides/cakes.mdx');
  site.remove('docs/about/index.mdx');
  site.write('docs/guides/notes.mdx', FIXTURE_FILES['docs/guides/cakes.mdx'] ?? '');
  site.change('docs/guides/notes.mdx', 'title: Cakes', 'title: Notes');
  site.change('docs/guides/notes.mdx', 'Quetzal cakes', 'Axolotl notes');
  site.write('redirects.yaml', '/guides/cakes: { to: /guides/gifts, why: A cake is a gift. }\n');
}
