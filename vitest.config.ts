import { configDefaults, defineConfig } from 'vitest/config';

const isLong = Boolean(process.env['LONG']);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What fetches programs of others or takes minutes is for `npm run test:long` alone.
    exclude: [...configDefaults.exclude, ...(isLong ? [] : ['test/long/**'])],
    // The long run tries each law forty times as often.
    testTimeout: isLong ? 3_600_000 : 60_000,
    hookTimeout: 120_000,
  },
});
