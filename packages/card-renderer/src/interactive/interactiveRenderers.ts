import type { Renderer } from '../context.ts'
import { button } from './button.ts'
import { checker } from './checker.ts'
import { form } from './form.ts'
import { input } from './input.ts'
import { interactiveContainer } from './interactiveContainer.ts'
import { overflow } from './overflow.ts'
import { datePicker, pickerDatetime, pickerTime } from './picker.ts'
import { multiSelectPerson, multiSelectStatic, selectPerson, selectStatic } from './select.ts'
import { selectImg } from './selectImg.ts'

/** Who draws which component that people can use. */
export const interactiveRenderers: { readonly [tag: string]: Renderer } = {
  button,
  checker,
  date_picker: datePicker,
  form,
  input,
  interactive_container: interactiveContainer,
  multi_select_person: multiSelectPerson,
  multi_select_static: multiSelectStatic,
  overflow,
  picker_datetime: pickerDatetime,
  picker_time: pickerTime,
  select_img: selectImg,
  select_person: selectPerson,
  select_static: selectStatic,
}
