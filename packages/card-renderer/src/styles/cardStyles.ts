import { baseStyles } from './baseStyles.ts'
import { elementStyles } from './elementStyles.ts'
import { interactiveStyles } from './interactiveStyles.ts'
import { palette } from './palette.ts'

/** The styles of cards, for a page that shows several: put them in one `<style>` and render with `styles: false`. */
export const cardStyles: string = [palette, baseStyles, elementStyles, interactiveStyles].join('\n')
