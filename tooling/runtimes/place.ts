// The runner's bundle replaces these names by the address and the secrets of the emulator that it started.
declare const __LARK_URL__: string
declare const __LARK_APP_ID__: string
declare const __LARK_APP_SECRET__: string
declare const __EMAIL__: string

export const LARK_URL: string = __LARK_URL__
export const LARK_APP_ID: string = __LARK_APP_ID__
export const LARK_APP_SECRET: string = __LARK_APP_SECRET__
/** Somebody in the emulator's company. */
export const EMAIL: string = __EMAIL__
