import { authHints } from './authHints.ts'
import { cardHints } from './cardHints.ts'
import { chatHints } from './chatHints.ts'
import { contactHints } from './contactHints.ts'
import { gatewayHints } from './gatewayHints.ts'
import type { HintTable } from './hintTable.ts'
import { messageHints } from './messageHints.ts'

/** All that is known, by what it is about; a code is in one table, once. */
export const tables: readonly HintTable[] = [gatewayHints, authHints, messageHints, chatHints, cardHints, contactHints]
