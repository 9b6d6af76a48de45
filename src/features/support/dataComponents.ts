import { dataComponent, type DataComponent, type SliceIds } from '../../lib/data/components';
import { NEEDS, PLACE_IDS } from './schema';
import {
  emergencySlice,
  needLinesSlice,
  placeLinesSlice,
  placesSlice,
  routeSlice,
  stepsSlice,
} from './slices';
import type { Support } from './support';

/** What the slices of this feature are made from. Editions cut before it have no such data. */
export interface SupportSource {
  support?: Support | undefined;
}

const COMPONENTS = '@site/src/features/support/components';

const NEED_LINES = {
  name: 'help-lines',
  props: ['need'],
  make: ({ support }: SupportSource, [need = '']: readonly string[]) =>
    support && needLinesSlice(support, need),
};

/** The data components of this feature. */
export const supportComponents: readonly DataComponent<SupportSource>[] = [
  dataComponent(COMPONENTS, 'HelpTriage', {
    name: 'help-places',
    props: [],
    make: ({ support }) => support && placesSlice(support),
  }),
  dataComponent(COMPONENTS, 'EmergencyNumbers', {
    name: 'emergency-numbers',
    props: ['country'],
    make: ({ support }, [country]) =>
      support && emergencySlice(support, country === ALL_COUNTRIES ? undefined : country),
  }),
  dataComponent(COMPONENTS, 'HelpLines', NEED_LINES),
  dataComponent(COMPONENTS, 'HelpNumbers', NEED_LINES),
  dataComponent(COMPONENTS, 'CountryHelpLines', {
    name: 'country-help-lines',
    props: ['country', 'need'],
    make: ({ support }, [country = '', need = '']) =>
      support && country !== ALL_COUNTRIES ? placeLinesSlice(support, country, need) : undefined,
  }),
  dataComponent(COMPONENTS, 'ComplaintRoute', {
    name: 'complaint-routes',
    props: ['route'],
    make: ({ support }, [route = '']) => support && routeSlice(support, route),
  }),
  dataComponent(COMPONENTS, 'ComplaintSteps', {
    name: 'complaint-steps',
    props: [],
    make: ({ support }) => support && stepsSlice(support),
  }),
];

/** The value of `country` for all of them. */
const ALL_COUNTRIES = 'all';

/** @returns every value of the attributes that select a slice of this feature. */
export function supportIds({ support }: SupportSource): SliceIds {
  return support
    ? {
        country: [ALL_COUNTRIES, ...PLACE_IDS],
        need: NEEDS,
        route: support.complaints.routes.map(({ id }) => id),
      }
    : {};
}
