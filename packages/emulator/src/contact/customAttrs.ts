import type { Route } from '../http/route.ts'
import { contactRoute } from './contactRoute.ts'
import { pageOf } from './pageOf.ts'
import type { CustomAttr } from './store.ts'

const body = ({ id, type, names, options }: CustomAttr): Record<string, unknown> => ({
  id,
  type,
  ...(options.length > 0 && {
    options: {
      default_option_id: options[0]?.id,
      option_type: type === 'PICTURE_ENUM' ? 'PICTURE' : 'TEXT',
      options,
    },
  }),
  i18n_name: Object.entries(names).map(([locale, value]) => ({ locale, value })),
})

export const listCustomAttrs: Route = contactRoute('GET contact/v3/custom_attrs', (call, world) =>
  pageOf('items', [...world.store.contacts.customAttrs.values()], call, { size: 20, badToken: 40012, toBody: body }),
)
