/**
 * The build adds structured data and the oEmbed link to each page. React does not know them, so after
 * client-side navigation they would still describe the page that was opened first. This client module
 * removes them: those who read them load the page anew.
 */

/** Elements that the build has added, not React (`data-rh`). */
const ADDED =
  ':is(script[type="application/ld+json"], link[type="application/json+oembed"]):not([data-rh])';

/** Part of Docusaurus' client lifecycle: called after each navigation, and once at hydration. */
export function onRouteDidUpdate({
  location,
  previousLocation,
}: {
  location: { pathname: string };
  previousLocation: { pathname: string } | null;
}): void {
  if (!previousLocation || previousLocation.pathname === location.pathname) return;
  for (const element of document.querySelectorAll(ADDED)) element.remove();
}
