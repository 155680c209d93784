/** The platform's notation, from a path and the card alone: items of lists carry their tag. */
export function errPathOf(card: unknown, path: string): string {
  let at = card
  return (path.match(/[^.[\]]+|\[\d+]/g) ?? []).reduce((text, step) => {
    at = Object(at)[step.replace(/[[\]]/g, '')]
    const tag: unknown = Object(at).tag
    return `${text} -> ${step}${step.startsWith('[') && typeof tag === 'string' ? `(tag: ${tag})` : ''}`
  }, 'ROOT')
}
