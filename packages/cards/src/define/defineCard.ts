import type { CardJson } from '../json/containers.ts'
import type { Cases } from './cases.ts'
import { type AnyCases, type CardHandler, createHandler } from './handle.ts'
import { canonical, type Signer } from './hmac.ts'
import { STAMP, type Stamp, stampCard } from './stamp.ts'

/** A card with a name: what builds it, and what handles its callbacks. */
export interface CardDefinition<Props extends readonly unknown[], C> {
  readonly name: string
  /** Makes the card. Its callbacks carry the name, so that they find the handler in any process. */
  readonly build: (...props: Props) => C
  /** Makes the handler of its callbacks: give it to a dispatcher as `card.action.trigger`, or to {@link routeCards}. */
  readonly on: (cases: Cases<C>) => CardHandler
}

/** A card whose callbacks are signed. */
export interface SignedCardDefinition<Props extends readonly unknown[], C> {
  readonly name: string
  /** Makes the card; its buttons work until the signature expires. */
  readonly build: (...props: Props) => Promise<C>
  /** Makes the card for one chat: a forwarded copy answers nothing. */
  readonly buildFor: (chatId: string, ...props: Props) => Promise<C>
  readonly on: (cases: Cases<C>) => CardHandler
}

/** What a definition may do beside building. */
export interface DefineOptions {
  /** Looks at each card that is built: `lint` from `@lark-sdk/cards/lint`. An error in it throws. */
  readonly check?: (
    card: object,
  ) => readonly { readonly level: 'error' | 'warn'; readonly path: string; readonly message: string }[]
}

/**
 * Defines a card once: what it shows and what its callbacks do. Values arrive parsed and typed by the card itself.
 *
 * @param name unique among the cards of the app; a rename cuts off cards already sent
 * @param build makes the card from its props
 * @param options `signing` from {@link hmac}: forged, altered and stale callbacks never reach a case, and `build` is async;
 * `check`: `lint` from `@lark-sdk/cards/lint`
 * @throws {TypeError} from `build`, when `check` finds an error
 * @example
 * const leave = defineCard('leave', (id: number) => card({ body: [button('Approve', { callback: { op: 'approve', id } })] }))
 * const handler = leave.on({ actions: { approve: ({ id }) => ({ toast: `Approved #${id}` }) } })
 * @see https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication
 */
export function defineCard<Props extends readonly unknown[], C extends CardJson>(
  name: string,
  build: (...props: Props) => C,
  options: DefineOptions & { readonly signing: Signer },
): SignedCardDefinition<Props, C>
export function defineCard<Props extends readonly unknown[], C extends CardJson>(
  name: string,
  build: (...props: Props) => C,
  options?: DefineOptions,
): CardDefinition<Props, C>
export function defineCard<Props extends readonly unknown[], C extends CardJson>(
  name: string,
  build: (...props: Props) => C,
  { signing, check }: DefineOptions & { readonly signing?: Signer } = {},
): CardDefinition<Props, C> | SignedCardDefinition<Props, C> {
  const on = (cases: Cases<C>): CardHandler => createHandler(name, cases as AnyCases, signing)
  const checked = (card: C): C => {
    const errors = check?.(card).filter(({ level }) => level === 'error') ?? []
    if (errors.length === 0) return card
    const list = errors.map(({ path, message }) => `${path || 'card'}: ${message}`).join('; ')
    throw new TypeError(`The platform would refuse card "${name}". ${list}`)
  }
  if (!signing) {
    return {
      name,
      on,
      build: (...props) => checked(stampCard(build(...props), name, (value, stamp) => ({ ...value, [STAMP]: stamp }))),
    }
  }

  async function sign(props: Props, chat?: string): Promise<C> {
    const { ttlMs, now, sign: signText } = signing as Signer
    const until = now() + ttlMs
    const waiting: Promise<void>[] = []
    const signed = stampCard(build(...props), name, (value, stamp) => {
      const unsigned: Stamp = { ...stamp, until, ...(chat !== undefined && { chat }) }
      const made: { [key: string]: unknown } = { ...value, [STAMP]: unsigned }
      const seal = async (): Promise<void> => {
        made[STAMP] = { ...unsigned, sign: await signText(canonical(made)) }
      }
      waiting.push(seal())
      return made
    })
    await Promise.all(waiting)
    return checked(signed)
  }
  return { name, on, build: (...props) => sign(props), buildFor: (chatId, ...props) => sign(props, chatId) }
}
