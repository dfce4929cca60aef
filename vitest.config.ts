import { configDefaults, defineConfig } from 'vitest/config';

/** What fetches programs or takes minutes: `npm run test:long`. */
const long = process.env['LONG'] ? [] : ['test/long/**'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...long],
    testTimeout: process.env['LONG'] ? 600_000 : 60_000,
    hookTimeout: 120_000,
  },
});
