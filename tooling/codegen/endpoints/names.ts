/** Our name for a field of the platform's. */
export const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** A type's name for a model or a function. */
export const pascal = (name: string): string =>
  name.replace(/(?:^|[_.\s-]+)(\w)/g, (_, letter: string) => letter.toUpperCase())
