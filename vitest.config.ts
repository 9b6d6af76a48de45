import { defineConfig } from 'vitest/config';

/**
 * One project for each npm script: `npm run test:unit` runs `vitest run --project unit`.
 *
 * Files of a project share their modules (`isolate: false`), which takes a third of the time. So
 * tests must not change what other tests import.
 */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{src,scripts,tests/data}/**/*.test.ts'],
          isolate: false,
        },
      },
      // npm run test:all runs it; it needs a build and Firefox.
      { extends: true, test: { name: 'firefox', include: ['tests/main-paths/firefox.test.ts'] } },
      // npm run test:all runs it on Linux; it needs a build and WebKitGTK.
      { extends: true, test: { name: 'webkit', include: ['tests/main-paths/webkit.test.ts'] } },
      // npm run test:all runs it; it builds the site below a sub-path.
      { extends: true, test: { name: 'sub-path', include: ['tests/main-paths/sub-path.test.ts'] } },
      // npm run test:all runs it; it starts the development server.
      { extends: true, test: { name: 'dev', include: ['tests/dev/**/*.test.ts'] } },
      { extends: true, test: { name: 'editions', include: ['tests/editions/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          // In one process, so that each page of the build is parsed once.
          fileParallelism: false,
          // All pages stay in memory. With the usual 16 MB for young objects, a third of the time
          // goes into collecting garbage.
          execArgv: ['--max-semi-space-size=256'],
        },
      },
    ],
  },
});
