// Stands in for vitest where vitest does not run: bundles alias `vitest` to this file.
export { expect } from './expect.ts'
export { afterAll, afterEach, beforeAll, beforeEach, describe, test, test as it } from './registry.ts'
