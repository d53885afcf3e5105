import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/consumer/**/node_modules/**'],
    globalSetup: ['test/support/temporary-folder.ts'],
    // Two workers: each may hold a TensorFlow.js of its own.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
