import { expect, test } from 'vitest'
import * as contacts from '../src/index.ts'

test('the public names are these', () => {
  expect(Object.keys(contacts).sort()).toEqual([
    'LarkNotFoundError',
    'getBasicUserInfo',
    'getContactScope',
    'getUser',
    'getUserChatId',
    'getUserId',
    'isLarkNotFoundError',
    'listChildDepartments',
    'listDepartmentUsers',
  ])
})
