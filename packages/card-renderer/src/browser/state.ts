import type { CardState } from './types.ts'

/** What is filled in, opened and chosen in the cards under `root`, to be kept over a reload. */
export function readState(_root: HTMLElement): CardState {
  return {}
}

/** Fills in again what {@link readState} read; what has no component of the same path, tag and name any more is left out. */
export function restoreState(_root: HTMLElement, _state: CardState): void {}
