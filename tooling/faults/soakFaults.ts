import type { Fault } from './exchange.ts'
import {
  answer,
  byteOrderMark,
  cutAfterAccepting,
  cutBefore,
  cutInBody,
  cutInHeaders,
  htmlPage,
  rateLimit,
  slowBody,
  stallBody,
  stallHeaders,
  truncatedJson,
  wrongLength,
} from './faults.ts'

/** Everything that a client is to survive without losing or doubling a message. */
export const soakFaults: readonly Fault[] = [
  cutBefore,
  cutInHeaders,
  cutInBody,
  cutAfterAccepting,
  stallHeaders,
  stallBody,
  slowBody(3, 5),
  wrongLength(7),
  truncatedJson,
  byteOrderMark,
  htmlPage(502),
  answer(200, ''),
  answer(503, { code: 1500, msg: 'internal error' }),
  answer(400, { code: 230049, msg: 'The message is being sent.' }),
  rateLimit('0.2'),
  rateLimit('0.2', 400, 230020),
]

/** Chooses each fault with its own share of the calls, beginning at another one each time so that none hides behind the rest. */
export function injectAll(share: number, random: () => number): () => Fault | undefined {
  return () => {
    const first = Math.floor(random() * soakFaults.length)
    for (let step = 0; step < soakFaults.length; step++) {
      if (random() < share) return soakFaults[(first + step) % soakFaults.length]
    }
    return undefined
  }
}

/** Numbers from 0 up to 1 that a seed decides, so that a failing run can be run again. */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
