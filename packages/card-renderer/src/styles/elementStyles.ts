export const elementStyles: string = ''
