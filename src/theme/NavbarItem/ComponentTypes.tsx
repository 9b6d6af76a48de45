import ComponentTypes from '@theme-original/NavbarItem/ComponentTypes';
import { EditionLink } from '../../features/editions/components/EditionMenu/EditionLink';

/** The theme's kinds of items, and one of ours: a link that stays in the edition that is open. */
export default { ...ComponentTypes, 'custom-in-edition': EditionLink };
