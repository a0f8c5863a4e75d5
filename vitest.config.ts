import {join} from 'node:path'
import {defineConfig} from 'vitest/config'

/** Where CI collects machine-readable reports; a person's run only prints. */
const reportDir = process.env['VITEST_REPORT_DIR']

export default defineConfig({
  test: {
    reporters: reportDir ? ['default', ['json', {outputFile: join(reportDir, `${process.pid}.json`)}]] : ['default'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/consumers/**'],
          // Every core: the default leaves one free, which on a machine of two doubles the time.
          maxWorkers: '100%',
          // One process for many files halves the time: no module is loaded twice. No test changes what another imports.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Pages of the renderers and of the lake in a browser of their own: no Studio.
        test: {
          name: 'pages',
          include: ['tests/e2e/{hostileValues,citationPreviews,inspector}.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        // Browser journeys: one file at a time, each against its own lake, Studio server and preview site.
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/{hostileValues,citationPreviews,inspector}.test.ts'],
          fileParallelism: false,
          testTimeout: 420_000,
          hookTimeout: 420_000,
          expect: {poll: {timeout: 60_000, interval: 250}},
          globalSetup: ['tests/e2e/globalSetup.ts'],
        },
      },
    ],
  },
})
