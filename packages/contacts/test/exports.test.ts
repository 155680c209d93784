import { expect, test } from 'vitest'
import * as directoryFunctions from '../src/directory/index.ts'
import * as contactsFunctions from '../src/index.ts'
import * as syncFunctions from '../src/sync/index.ts'
import { contacts, directory } from './coverage.ts'

const served = (rows: typeof contacts): Set<string> => new Set(rows.map(({ name }) => name))

test('beside one function an endpoint, the public names are these', () => {
  expect(
    Object.keys(contactsFunctions)
      .filter(name => !served(contacts).has(name))
      .sort(),
  ).toEqual([
    'LarkNotFoundError',
    'createIdMap',
    'findUsers',
    'getBasicUserInfo',
    'getUserChatId',
    'getUserId',
    'getUsers',
    'isLarkNotFoundError',
    'walkDepartments',
    'walkUsers',
  ])
})

test('the directory has one function an endpoint, and nothing else', () => {
  expect(new Set(Object.keys(directoryFunctions))).toEqual(served(directory))
})

test('syncing has these', () => {
  expect(Object.keys(syncFunctions).sort()).toEqual([
    'LarkMassDeleteError',
    'applyContactEvent',
    'isLarkMassDeleteError',
    'memoryDirectoryStore',
    'syncDirectory',
  ])
})
