export const baseStyles: string = ''
