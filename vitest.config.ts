import { defineConfig } from 'vitest/config';

// The reporters and the folders come from scripts/lib/steps.mjs.
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{data,editions,site}/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
