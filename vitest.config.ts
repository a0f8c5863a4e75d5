import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/consumers/**'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // Browser journeys: one file at a time, each against its own lake, Studio server and preview site.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          globalSetup: ['tests/e2e/globalSetup.ts'],
        },
      },
    ],
  },
})
