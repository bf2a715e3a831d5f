import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'workbench/src/**/*.test.ts',
      'test/**/*.test.ts',
      'examples/**/*.test.ts',
      'evaluation/**/*.test.ts',
    ],
    env: { TZ: 'UTC' },
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
