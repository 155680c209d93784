import type { Rule } from './finding.ts'

/** @internal What a code means and what to do, and the rules of `lint` that find its cause. */
export interface Refusal {
  readonly what: string
  readonly fix: string
  readonly rules?: readonly Rule[]
}

const address = (what: string): Refusal => ({
  what,
  fix: 'set a public HTTPS address for callbacks in the developer console, one that answers 200 within 3 seconds',
})
const FIELDS: readonly Rule[] = [
  'unknown-field',
  'missing-field',
  'type',
  'value',
  'length',
  'range',
  'unknown-tag',
  'zone',
  'depth',
]

/** @internal */
export const REFUSALS: { readonly [code: number]: Refusal } = {
  10002: {
    what: 'a parameter is wrong',
    fix: 'compare the call with its page; the card travels as a JSON string',
    rules: FIELDS,
  },
  11310: {
    what: 'a limit of the card is passed, or its template is not visible to the app',
    fix: 'keep to 200 components, 5 tables and 3 tables in markdown; grant the app the template',
    rules: ['count', 'tables', 'markdown-tables', 'charts'],
  },
  100000: { what: 'the converted card is over 100 KB', fix: 'send less, or in several cards', rules: ['size'] },
  100030: {
    what: 'the body is not JSON',
    fix: 'send toContent(card), not the card wrapped in something',
    rules: ['not-json'],
  },
  100290: {
    what: 'a mentioned or shown person has an id that is not valid',
    fix: 'use open_ids that this app was given',
    rules: ['type'],
  },
  200000: { what: 'the message was recalled', fix: 'send a new one' },
  200080: address('the callback address answered with an error'),
  200220: { what: 'the content of the card is wrong', fix: 'see the path and what lint finds there', rules: FIELDS },
  200310: { what: 'the card belongs to another app', fix: 'update it with the app that sent it' },
  200320: { what: 'open_ids are not valid', fix: 'give open_ids of people who received the card' },
  200340: address('no callback address is set, or it is not valid'),
  200341: { what: 'the callback was not answered in time', fix: 'answer within 3 seconds, and do the work after that' },
  200342: address('the callback address took no connection'),
  200343: address('the name of the callback address does not resolve'),
  200345: address('no callback address is set, or it is not valid'),
  200346: address('no callback address is set, or it is not valid'),
  200347: address('no callback address is set, or it is not valid'),
  200380: { what: 'the template is not released', fix: 'release it in the card builder, or name a released version' },
  200381: { what: 'the template is not visible to the app', fix: 'add the app to the template in the card builder' },
  200510: { what: 'streaming mode timed out', fix: 'turn streaming_mode on again, then repeat the call' },
  200530: {
    what: 'a component in a form has no name',
    fix: 'name every interactive component in the form',
    rules: ['name-missing'],
  },
  200550: {
    what: 'the specification of a chart is not valid',
    fix: 'check chart_spec: data alone, no functions',
    rules: ['not-json', 'type'],
  },
  200570: {
    what: 'an image key is not valid',
    fix: 'upload the image with the same app and use the key it returns',
    rules: ['missing-field'],
  },
  200621: {
    what: 'the card does not parse',
    fix: 'send toContent(card): one JSON string, not wrapped in { card }, and fields of one JSON version only',
    rules: [...FIELDS, 'schema', 'not-json', 'mixed', 'envelope'],
  },
  200671: address('the callback address did not answer 200'),
  200672: {
    what: 'the answer to the callback has the wrong shape',
    fix: 'answer {}, or an object with toast and card',
  },
  200673: {
    what: 'the card in the answer to the callback is wrong',
    fix: 'answer { card: { type: "raw", data: card } }; an answer of on() has that shape',
    rules: FIELDS,
  },
  200732: { what: 'a variable of the template has the wrong type', fix: 'compare the variables with the template' },
  200737: { what: 'a variable of the template has the wrong format', fix: 'compare the variables with the template' },
  200740: { what: 'there is no such card entity', fix: 'create it first; its id is good for 14 days' },
  200750: { what: 'the card entity has expired', fix: 'create a new one: they live 14 days' },
  200770: { what: 'the uuid was used for another call', fix: 'use a new uuid for each change' },
  200800: { what: 'the message can not be updated now', fix: 'answer the callback first, then update with its token' },
  200810: { what: 'somebody is using the card right now', fix: 'repeat the call a little later' },
  200830: {
    what: 'a card in JSON 2.0 can not become one in JSON 1.0',
    fix: 'update it with a JSON 2.0 card',
    rules: ['schema'],
  },
  200850: { what: 'streaming mode timed out', fix: 'turn streaming_mode on again, then repeat the call' },
  200860: { what: 'the card is over 30 KB', fix: 'send less, or in several cards', rules: ['size'] },
  200861: {
    what: 'a tag is gone in JSON 2.0',
    fix: 'replace it; toV2() does for note and action',
    rules: ['unknown-tag'],
  },
  200914: {
    what: 'the rows of a table are not valid',
    fix: 'give each cell the type of its column',
    rules: ['table-cell', 'table-row'],
  },
  200915: { what: 'a row has a key that no column has', fix: 'name the column, or drop the key', rules: ['table-row'] },
  230020: { what: 'too many messages to one chat or person', fix: 'wait: 5 a second each' },
  230025: { what: 'the message is over 30 KB', fix: 'send less; templates and style tags count too', rules: ['size'] },
  230031: { what: 'the message is older than 14 days', fix: 'send a new one' },
  230099: { what: 'the card was refused', fix: 'see the code inside the message', rules: FIELDS },
  300000: { what: 'an internal error of the platform', fix: 'repeat the call; report the log id if it stays' },
  300020: { what: 'the token is not one', fix: 'use event.token of the callback, as it came' },
  300030: { what: 'the token has expired', fix: 'update within 30 minutes of the click' },
  300040: { what: 'the token was used up', fix: 'update twice at most with one token' },
  300090: {
    what: 'open_ids are missing',
    fix: 'name whose copy to update: a card with update_multi false has one for each reader',
  },
  300120: { what: 'an internal error of the platform', fix: 'repeat the call; report the log id if it stays' },
  300121: { what: 'the component could not be replaced', fix: 'check the new component', rules: FIELDS },
  300122: { what: 'the settings could not be changed', fix: 'send {"config": …, "card_link": …} as a JSON string' },
  300220: {
    what: 'a card with audio can not be forwarded',
    fix: 'set config.enable_forward to false',
    rules: ['audio-forward'],
  },
  300230: { what: 'two audio components have the same audio_id', fix: 'give each its own' },
  300240: { what: 'the audio file belongs to another app', fix: 'upload it with the same app' },
  300301: {
    what: 'an element_id is used twice',
    fix: 'make each unique in the card',
    rules: ['duplicate-element-id', 'element-id'],
  },
  300302: { what: 'update_multi is false', fix: 'set it to true, or leave it out', rules: ['update-multi'] },
  300303: {
    what: 'the card is not in JSON 2.0',
    fix: 'set schema to "2.0"',
    rules: ['schema', 'missing-field', 'value'],
  },
  300305: { what: 'the card has more than 200 components', fix: 'send less, or in several cards', rules: ['count'] },
  300307: { what: 'the card is empty', fix: 'give its body at least one component', rules: ['empty'] },
  300309: { what: 'streaming mode is off', fix: 'turn streaming_mode on in the settings, then repeat the call' },
  300310: { what: 'this component takes no streamed text', fix: 'stream to a markdown or a plain_text element' },
  300311: { what: 'the card entity belongs to another app', fix: 'use the app that created it' },
  300312: { what: 'a component can not change its tag', fix: 'replace the component instead' },
  300313: { what: 'the properties could not be changed', fix: 'check their names and values', rules: FIELDS },
  300314: { what: 'the component could not be deleted', fix: 'check its element_id' },
  300315: { what: 'the components could not be added', fix: 'check them and the target', rules: FIELDS },
  300317: { what: 'the sequence did not grow', fix: 'count one sequence for all calls on this card' },
}
