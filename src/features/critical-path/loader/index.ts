/**
 * Stands in each page in place of the site's scripts, which come when they are wanted. All hear
 * events on their way down, in this order: the way out is first.
 */
import { followFirstFrame } from './frames';
import { copyHashLinks } from './hashLinks';
import { heedSigns } from './signs';
import { lookAtText } from './trustedText';
import { openWayOut } from './wayOut';

openWayOut();
lookAtText();
followFirstFrame();
copyHashLinks();
heedSigns();
