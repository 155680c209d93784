import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  type ExpectStatic,
  GLOBAL_EXPECT,
  getState,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)

/** The matchers of vitest, put together without its runner, which needs Node. */
export const expect = ((value: unknown, message?: string) => chai.expect(value, message)) as ExpectStatic
Object.assign(expect, chai.expect, Reflect.get(globalThis, ASYMMETRIC_MATCHERS_OBJECT))
expect.getState = <State>() => getState(expect) as State
expect.setState = state => setState(state, expect)
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect)
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect })
