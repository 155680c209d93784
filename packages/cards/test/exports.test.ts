import { expect, test } from 'vitest'
import * as cards from '../src/index.ts'

test('the public names are these', () => {
  expect(Object.keys(cards).sort()).toMatchSnapshot()
})
