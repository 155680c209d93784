export const palette: string = ''
