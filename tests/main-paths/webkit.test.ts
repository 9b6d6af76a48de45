import { describe } from 'vitest';
import { installedWebKit } from '../../scripts/lib/webkit.mjs';
import { mainPaths } from './mainPaths';
import { launchWebKit } from './webkit';

const driver = installedWebKit();
if (!driver) throw new Error('WebKitWebDriver was not found. Install webkit2gtk-driver and xvfb.');

describe('in WebKitGTK', () => {
  mainPaths({ launch: () => launchWebKit(driver), prints: false, build: 'build', base: '/' });
});
