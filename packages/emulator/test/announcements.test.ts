import { expect, test } from 'vitest'
import { createLark, itemsOf, type Lark, listIn, refusal, START_MS } from './lark.ts'

const words = (content: string) => ({ elements: [{ text_run: { content } }] })
const line = (content: string) => ({ block_type: 2, text: words(content) })

function older(): Promise<Lark> {
  return createLark({ chats: [{ name: 'Old room', members: ['ada@acme.example'], announcement: 'doc' }] })
}

test('an announcement of the older kind grows by blocks, revision by revision', async () => {
  const lark = await older()
  const path = `im/v1/chats/${lark.emulator.chat('Old room').chatId}/announcement`
  const payload = JSON.stringify({ blocks: [{ type: 'paragraph', paragraph: { elements: [] } }] })
  const insert = JSON.stringify({ requestType: 'InsertBlocksRequestType', insertBlocksRequest: { payload } })
  const patch = (revision: string, ...requests: string[]) => lark.call('PATCH', path, { revision, requests })

  const before = await lark.call('GET', path)
  await lark.emulator.clock.advance(60_000)

  expect(before.body.data).toMatchObject({
    revision: '1',
    create_time: String(START_MS / 1000),
    owner_id: lark.emulator.user('Ada').openId,
    owner_id_type: 'open_id',
  })
  expect((await patch('1', insert)).body).toMatchObject({ code: 0, data: {} })
  const after = (await lark.call('GET', path)).body.data
  expect(after).toMatchObject({
    revision: '2',
    update_time: String(START_MS / 1000 + 60),
    modifier_id: lark.emulator.app.appId,
    modifier_id_type: 'app_id',
  })
  expect(JSON.parse(String(after?.content)).body.blocks).toEqual([{ type: 'paragraph', paragraph: { elements: [] } }])
  expect(refusal(await patch('1', insert))).toEqual([400, 232018])
  expect(refusal(await patch('2', '{'))).toEqual([400, 232001])
  expect(refusal(await patch('2', '{"requestType":"UpdateTitle"}'))).toEqual([400, 232018])
  expect((await lark.call('GET', path)).body.data?.revision).toBe('2')
})

test('each kind of announcement has its own endpoints', async () => {
  const lark = await older()
  const { chatId } = lark.emulator.chat('Old room')
  const newer = await createLark()
  const room = newer.emulator.chat('Release room').chatId

  expect(refusal(await newer.call('GET', `im/v1/chats/${room}/announcement`))).toEqual([400, 232097])
  expect(refusal(await newer.call('PATCH', `im/v1/chats/${room}/announcement`, { revision: '1' }))).toEqual([
    400, 232097,
  ])
  expect((await newer.call('GET', `docx/v1/chats/${room}/announcement`)).body.data?.announcement_type).toBe('docx')
  expect((await lark.call('GET', `docx/v1/chats/${chatId}/announcement`)).body.data?.announcement_type).toBe('doc')
  expect(refusal(await lark.call('GET', `docx/v1/chats/${chatId}/announcement/blocks`))).toEqual([400, 1772006])
})

test('blocks are put in where they are told to, read, changed and taken out', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const path = `docx/v1/chats/${chatId}/announcement/blocks`
  const add = (index: number | undefined, ...children: unknown[]) =>
    lark.call('POST', `${path}/${chatId}/children?client_token=t1`, { children, index })
  const texts = async () =>
    itemsOf<{ text: { elements: { text_run: { content: string } }[] } }>(
      await lark.call('GET', `${path}/${chatId}/children`),
    ).map(({ text }) => text.elements[0]?.text_run.content)

  const first = await add(undefined, line('one'), line('three'))
  const second = await add(1, line('two'))
  const { block_id } = listIn<{ block_id: string }>(second, 'children')[0] ?? { block_id: '' }
  await lark.call('PATCH', `${path}/batch_update`, { requests: [{ block_id, update_text_elements: words('TWO') }] })

  expect(first.body.data).toMatchObject({ revision_id: 2, client_token: 't1' })
  expect(await texts()).toEqual(['one', 'TWO', 'three'])
  expect((await lark.call('GET', `${path}/${block_id}`)).body.data?.block).toEqual({
    block_id,
    parent_id: chatId,
    block_type: 2,
    text: words('TWO'),
  })
  const page = await lark.call('GET', `${path}?page_size=2`)
  expect(itemsOf(page).map(block => block.block_type)).toEqual([1, 2])
  expect(page.body.data?.has_more).toBe(true)
  await lark.call('DELETE', `${path}/${chatId}/children/batch_delete`, { start_index: 0, end_index: 2 })
  expect(await texts()).toEqual(['three'])
  expect(refusal(await lark.call('GET', `${path}/${block_id}`))).toEqual([404, 1770002])
  expect((await lark.call('GET', `docx/v1/chats/${chatId}/announcement`)).body.data).toMatchObject({ revision_id: 5 })
})

test('what a document cannot do is refused', async () => {
  const lark = await createLark()
  const { chatId } = lark.emulator.chat('Release room')
  const path = `docx/v1/chats/${chatId}/announcement/blocks`
  const add = (body: unknown, query = '') => lark.call('POST', `${path}/${chatId}/children${query}`, body)
  const cut = (start_index: number, end_index: number) =>
    lark.call('DELETE', `${path}/${chatId}/children/batch_delete`, { start_index, end_index })
  const change = (request: unknown) => lark.call('PATCH', `${path}/batch_update`, { requests: [request] })
  const sales = lark.emulator.chat('Sales floor').chatId

  expect(refusal(await add({ children: [] }))).toEqual([400, 1770001])
  expect(refusal(await add({ children: [line('x')], index: 1 }))).toEqual([400, 1770001])
  expect(refusal(await add({ children: [{ block_type: 2 }] }))).toEqual([400, 1770001])
  expect(refusal(await add({ children: [{ block_type: 18 }] }))).toEqual([400, 1770029])
  expect(refusal(await add({ children: [line('x')] }, '?revision_id=9'))).toEqual([400, 1770001])
  expect(refusal(await cut(0, 1))).toEqual([400, 1770001])
  expect(refusal(await change({ block_id: 'x', update_text_elements: words('x') }))).toEqual([404, 1770002])
  expect(refusal(await change({ block_id: chatId }))).toEqual([400, 1770001])
  expect(refusal(await lark.call('GET', `docx/v1/chats/oc_nowhere/announcement`))).toEqual([404, 1770002])
  expect(refusal(await lark.call('GET', `docx/v1/chats/${sales}/announcement`))).toEqual([400, 1772003])
})
