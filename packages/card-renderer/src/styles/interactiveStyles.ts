import { buttonStyles } from './interactiveButtons.ts'
import { choiceStyles } from './interactiveChoices.ts'
import { fieldStyles } from './interactiveFields.ts'
import { overlayStyles } from './interactiveOverlays.ts'

/** The styles of components that people can use, and of what a page's script lays over the card. */
export const interactiveStyles: string = [buttonStyles, fieldStyles, choiceStyles, overlayStyles].join('\n')
