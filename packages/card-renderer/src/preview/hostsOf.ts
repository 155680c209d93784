/** What a server on this machine may be called in a request; browsers leave the port of plain HTTP out. */
export const hostsOf = (port: number): string[] =>
  ['127.0.0.1', 'localhost'].flatMap(name => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
