/** The browsers that the site is built for, as esbuild names them (package.json, browserslist). */
export const BROWSERS = ['chrome99', 'edge99', 'firefox97', 'safari15.4'];
