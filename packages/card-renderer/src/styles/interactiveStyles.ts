/** The styles of components that people can use. */
export const interactiveStyles: string = ''
