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
    // A page is waited for as long as a machine that does other work may need.
    expect: { poll: { timeout: 60_000 } },
  },
});
