import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import { EditionLink } from '../../features/editions/components/EditionLink';

/** The theme's types of navbar items, and our own: a link that stays in the edition that is open. */
export default { ...ComponentTypes, 'custom-in-edition': EditionLink };
