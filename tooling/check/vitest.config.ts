import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')
// Tests read the packages' sources, so that no build is needed and stacks name the line that was written.
const conditions = ['@lark-sdk/source', 'module', 'import', 'default']
// These judge what the build wrote, so they run after it.
const built = ['tooling/bundle/**/*.test.ts', 'tooling/docs-check/**/*.test.ts']
// Minutes of work: the quick run leaves them to the whole check.
const long = ['tooling/examples/*/*Thorough.test.ts', 'packages/*/test/*Thorough.test.ts']
const never = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  root,
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // A machine with two cores that also builds is slow, not broken.
    testTimeout: 20_000,
    hookTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          root,
          environment: 'node',
          include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'tooling/**/*.test.ts'],
          exclude: [...never, ...built, ...long],
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          root,
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            checker: 'tsc',
            tsconfig: resolve(import.meta.dirname, 'tsconfig.types.json'),
            include: ['packages/*/src/**/*.test-d.ts', 'packages/*/test/**/*.test-d.ts', 'tooling/**/*.test-d.ts'],
            exclude: never,
          },
        },
      },
      { extends: true, test: { name: 'long', root, environment: 'node', include: long, exclude: never } },
      { extends: true, test: { name: 'built', root, environment: 'node', include: built, exclude: never } },
    ],
  },
})
