import { defineConfig } from 'vitest/config';

/** The long run tries each law forty times as often. */
const testTimeout = process.env['LONG'] ? 3_600_000 : 60_000;

export default defineConfig({
  test: { include: ['test/**/*.test.ts'], testTimeout, hookTimeout: 120_000 },
});
