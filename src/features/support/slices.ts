import { PLACE_IDS, type Need, type Place, type PlaceId, type Route, type Service } from './schema';
import type { Support } from './support';

/** The countries, for links between their pages. */
export interface PlacesSlice {
  places: readonly { id: PlaceId; name: string }[];
}

/** The emergency numbers, of every country or of one. */
export interface EmergencySlice {
  checked: string;
  places: readonly Pick<Place, 'id' | 'name' | 'emergency' | 'cannotSpeak'>[];
}

/** The services of a country for one need. */
export interface PlaceLinesSlice {
  name: string;
  checked: string;
  services: readonly Service[];
  gaps: readonly string[];
  /** The line for everyone in distress, if there is none for the need. */
  instead: Service | null;
}

/** The first services of every country for one need. */
export interface NeedLinesSlice {
  checked: string;
  places: readonly {
    id: PlaceId;
    name: string;
    services: readonly Service[];
    gaps: readonly string[];
    instead: Service | null;
  }[];
  /** Those for people in any country. */
  anywhere: readonly Service[];
}

/** A body that takes complaints, with the service to talk to first. */
export interface RouteSlice {
  checked: string;
  route: Route;
  helpFirst: Service | null;
}

/** What usually happens after a complaint. */
export interface StepsSlice {
  checked: string;
  steps: readonly { title: string; says: string }[];
}

/** @returns the countries, in the order of the site. */
export function placesSlice({ helpLines }: Support): PlacesSlice {
  return { places: PLACE_IDS.map((id) => ({ id, name: placeOf(helpLines.places, id).name })) };
}

/** @param place id of a country; undefined for all of them. */
export function emergencySlice({ helpLines }: Support, place?: string): EmergencySlice {
  const { checked, places } = helpLines;
  return {
    checked,
    places: places
      .filter(({ id }) => place === undefined || id === place)
      .map(({ id, name, emergency, cannotSpeak }) => ({ id, name, emergency, cannotSpeak })),
  };
}

/** @returns the services of a country for a need, and those for people in any country. */
export function placeLinesSlice(
  { helpLines }: Support,
  place: string,
  need: string,
): PlaceLinesSlice {
  const { checked, places, anywhere } = helpLines;
  const { name, services, notConfirmed = [] } = placeOf(places, place);
  return {
    name,
    checked,
    services: [...services, ...anywhere].filter((service) => isFor(service, need)),
    gaps: notConfirmed.filter((gap) => gap.need === need).map(({ says }) => says),
    instead: lineInstead(services, need),
  };
}

/** @returns for each country the services for a need, and what is not confirmed; no empty ones. */
export function needLinesSlice({ helpLines }: Support, need: string): NeedLinesSlice {
  const { checked, places, anywhere } = helpLines;
  return {
    checked,
    places: places
      .map(({ id, name, services, notConfirmed = [] }) => ({
        id,
        name,
        services: services.filter((service) => isFor(service, need)),
        gaps: notConfirmed.filter((gap) => gap.need === need).map(({ says }) => says),
        instead: lineInstead(services, need),
      }))
      .filter(({ services, gaps }) => services.length > 0 || gaps.length > 0),
    anywhere: anywhere.filter((service) => isFor(service, need)),
  };
}

/** @throws if there is no such body. */
export function routeSlice({ helpLines, complaints }: Support, id: string): RouteSlice {
  const route = complaints.routes.find((one) => one.id === id);
  if (!route) throw new Error(`There is no complaint route "${id}". Add it, or correct the id.`);
  const services = helpLines.places.flatMap((place) => place.services);
  return {
    checked: complaints.checked,
    route,
    helpFirst: services.find((service) => service.id === route.helpFirst) ?? null,
  };
}

/** @returns what usually happens after a complaint, in order. */
export function stepsSlice({ complaints: { checked, steps } }: Support): StepsSlice {
  return { checked, steps: steps.map(({ title, says }) => ({ title, says })) };
}

/** The needs of readers who were hurt: they must not end at a gap. */
const NEEDS_WHEN_HURT = ['sexual-violence', 'domestic-abuse', 'young-people'];

/**
 * @returns the line for everyone in distress, for a country without one for a need of readers who were
 *   hurt. Null if there is one, and for other needs.
 */
function lineInstead(services: readonly Service[], need: string): Service | null {
  const isThere = services.some((service) => isFor(service, need));
  if (isThere || !NEEDS_WHEN_HURT.includes(need)) return null;
  return services.find((service) => isFor(service, 'crisis')) ?? null;
}

function isFor(service: Service, need: string): boolean {
  return service.for.includes(need as Need);
}

function placeOf(places: readonly Place[], id: string): Place {
  const place = places.find((one) => one.id === id);
  if (!place) throw new Error(`There is no country "${id}" in help-lines.yaml.`);
  return place;
}
