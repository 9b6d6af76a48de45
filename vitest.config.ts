import { defineConfig } from 'vitest/config';

/** One project for each npm script: `npm run test:unit` runs `vitest run --project unit`. */
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['{src,scripts,tests/data}/**/*.test.ts'] },
      },
      { extends: true, test: { name: 'editions', include: ['tests/editions/**/*.test.ts'] } },
      {
        extends: true,
        // In one process that keeps its modules, so that each page of the build is parsed once.
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          isolate: false,
          fileParallelism: false,
        },
      },
    ],
  },
});
