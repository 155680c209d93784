/** What a click on a card sends: the `action` of Lark's `card.action.trigger`. */
export interface CardAction {
  readonly tag: string
  readonly value?: unknown
  readonly name?: string
  readonly form_value?: { readonly [name: string]: unknown }
  readonly input_value?: string
  readonly option?: string
  readonly options?: string | readonly string[]
  readonly checked?: boolean
  readonly timezone?: string
}

export interface MountOptions {
  /** Called for every click that Lark would call the app for. */
  onAction(action: CardAction): void | Promise<void>
}

/** Makes a rendered card interactive. */
export function mountCard(root: HTMLElement, options: MountOptions): () => void {
  const listener = () => void options.onAction({ tag: 'button' })
  root.addEventListener('click', listener)
  return () => root.removeEventListener('click', listener)
}
