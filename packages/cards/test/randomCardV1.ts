import type {
  AllModules,
  CardMessage,
  ContentModule,
  DividerModule,
  Element,
  FormModule,
  ImageModule,
  MarkdownModule,
  NoteModule,
} from '../src/index.ts'
import { dice } from './randomCard.ts'

const text = (content: string) => ({ tag: 'plain_text' as const, content })
const img = { tag: 'img' as const, img_key: 'img_1', alt: text('Alt') }

type Shown = ContentModule | MarkdownModule | NoteModule | ImageModule | DividerModule

/** Makes a card of JSON 1.0 that the platform takes. */
export function randomCardV1(seed: number): CardMessage {
  const roll = dice(seed)
  let names = 0
  const name = (): string => `name_${++names}`
  const some = <T>(make: () => T): T[] => Array.from({ length: 1 + roll(3) }, make)
  function one<T>(kinds: readonly (() => T)[]): T {
    const make = kinds[roll(kinds.length)]
    if (!make) throw new RangeError('nothing to choose from')
    return make()
  }

  const options = () => [
    { text: text('A'), value: 'a' },
    { text: text('B'), value: 'b' },
  ]
  const button = () => ({
    tag: 'button' as const,
    text: roll(2) === 1 ? text('Go') : { tag: 'lark_md' as const, content: '**Go**' },
    ...(roll(2) === 1 && { value: { id: roll(9) } }),
    ...(roll(2) === 1 && { url: 'https://example.com' }),
    ...(roll(3) === 1 && { confirm: { title: text('Sure?'), text: text('Yes') } }),
  })
  const acts: readonly (() => Element)[] = [
    button,
    () => ({ tag: 'select_static' as const, options: options(), placeholder: text('Pick'), value: { k: 'v' } }),
    () => ({ tag: 'select_person' as const, options: [{ value: 'ou_1' }] }),
    () => ({ tag: 'overflow' as const, options: options(), value: { k: 'v' } }),
    () => ({ tag: 'date_picker' as const, initial_date: '2026-05-01', value: {} }),
    () => ({ tag: 'picker_time' as const, placeholder: text('When'), value: {} }),
    () => ({ tag: 'picker_datetime' as const, initial_datetime: '2026-05-01 09:00', value: {} }),
  ]
  const div = () => ({
    tag: 'div' as const,
    text: roll(2) === 1 ? text('Text') : { tag: 'lark_md' as const, content: '*x*', i18n: { en_us: 'x', zh_cn: 'y' } },
    ...(roll(2) === 1 && { fields: some(() => ({ is_short: roll(2) === 1, text: text('Field') })) }),
    ...(roll(2) === 1 && { extra: roll(2) === 1 ? img : one(acts) }),
    ...(roll(3) === 1 && { icon: { tag: 'standard_icon' as const, token: 'chat_outlined' } }),
  })
  const markdown = () => ({
    tag: 'markdown' as const,
    content: 'See [it]($here)',
    href: { here: { url: 'https://example.com', pc_url: 'https://example.com/pc' } },
  })
  const note = () => ({
    tag: 'note' as const,
    elements: [img, text('Note'), { tag: 'lark_md' as const, content: '*n*' }],
  })
  const image = () => ({
    ...img,
    ...(roll(2) === 1 && { mode: 'fit_horizontal' as const }),
    size: 'stretch_without_padding' as const,
  })
  const shows: readonly (() => Shown)[] = [div, markdown, note, image, () => ({ tag: 'hr' as const })]
  const boxed = () => ({
    tag: 'interactive_container' as const,
    behaviors: [{ type: 'callback' as const, value: { k: 'v' } }],
    elements: some(() => one<ContentModule | MarkdownModule | NoteModule>([div, markdown, note])),
  })
  const columns = () => ({
    tag: 'column_set' as const,
    flex_mode: 'none' as const,
    horizontal_spacing: 'large',
    columns: some(() => ({
      tag: 'column' as const,
      width: 'weighted' as const,
      weight: 1 + roll(5),
      vertical_spacing: 'default',
      padding: '4px 8px 4px 8px',
      elements: some(() => one<Shown | ReturnType<typeof boxed>>([...shows, boxed])),
    })),
  })
  const form = (): FormModule => ({
    tag: 'form',
    name: name(),
    elements: [
      { tag: 'input', name: name(), required: true, placeholder: text('Why') },
      { tag: 'multi_select_static', name: name(), options: options() },
      { tag: 'select_static', name: name(), options: options() },
      { tag: 'date_picker', name: name(), value: {} },
      { tag: 'button', name: name(), text: text('Send'), action_type: 'form_submit' },
      { tag: 'button', name: name(), text: text('Clear'), action_type: 'form_reset' },
    ],
  })
  const modules: readonly (() => AllModules)[] = [
    ...shows,
    columns,
    boxed,
    form,
    () => ({ tag: 'action', layout: 'bisected', actions: some(() => one(acts)) }),
    () => ({ tag: 'collapsible_panel', header: { title: text('More') }, elements: some(() => one(shows)) }),
    () => ({ tag: 'table', columns: [{ name: 'a', data_type: 'number' }], rows: [{ a: roll(9) }] }),
  ]
  return {
    config: { update_multi: true, wide_screen_mode: true },
    header: { title: { tag: 'plain_text', i18n: { en_us: 'Title', zh_cn: '标题' } }, template: 'blue' },
    elements: Array.from({ length: 1 + roll(4) }, () => one(modules)),
  }
}
