export { type Card, type CardParts, card } from './card.ts'
export { fromJson } from './code/fromJson.ts'
export type { Loss } from './convert/loss.ts'
export { type Migrated, toV2 } from './convert/toV2.ts'
export type { ActionContext, ActionEvent } from './define/action.ts'
export type { Answer, CardAnswer, Toast } from './define/answer.ts'
export type { Cases, Invalid, Refusal, Submission } from './define/cases.ts'
export { type CardDefinition, type DefineOptions, defineCard, type SignedCardDefinition } from './define/defineCard.ts'
export type { CardHandler } from './define/handle.ts'
export { type HmacOptions, hmac, type Signer } from './define/hmac.ts'
export { routeCards } from './define/routeCards.ts'
export { type ButtonOptions, button, reset, submit } from './elements/button.ts'
export { chart } from './elements/chart.ts'
export { checker } from './elements/checker.ts'
export { collapsiblePanel } from './elements/collapsiblePanel.ts'
export { column, columnSet } from './elements/columnSet.ts'
export { div } from './elements/div.ts'
export type { CallbackValue, ConfirmInput, OpenUrlInput, Options } from './elements/element.ts'
export { form } from './elements/form.ts'
export { hr } from './elements/hr.ts'
export { img } from './elements/img.ts'
export { imgCombination } from './elements/imgCombination.ts'
export { type InputOptions, input, numberInput } from './elements/input.ts'
export { interactiveContainer } from './elements/interactiveContainer.ts'
export { markdown } from './elements/markdown.ts'
export { overflow } from './elements/overflow.ts'
export { person, personList } from './elements/person.ts'
export { datePicker, datetimePicker, timePicker } from './elements/picker.ts'
export { type Choices, multiSelect, multiSelectPerson, select, selectPerson } from './elements/select.ts'
export { type ImageChoice, selectImg } from './elements/selectImg.ts'
export { table } from './elements/table.ts'
export { explainSize, type Heaviest, type Weight } from './explainSize.ts'
export { type HeaderOptions, header } from './header.ts'
export type { Action, FormValue, SubmitOf } from './infer.ts'
export type {
  Body,
  BodyElement,
  CardElement,
  CardJson,
  CardLinkUrl,
  CollapsiblePanel,
  Column,
  ColumnSet,
  Config,
  Form,
  Header,
  InteractiveContainer,
  Layout,
  PanelHeader,
} from './json/containers.ts'
export type {
  Button,
  Chart,
  Checker,
  DatePicker,
  Div,
  Hr,
  Img,
  ImgCombination,
  Input,
  Markdown,
  MultiSelectPerson,
  MultiSelectStatic,
  Option,
  Overflow,
  Person,
  PersonList,
  PickerDatetime,
  PickerTime,
  SelectImg,
  SelectPerson,
  SelectStatic,
  Table,
  TableCells,
  TableColumn,
} from './json/elements.ts'
export type {
  Behavior,
  Callback,
  CardStyle,
  Color,
  Confirm,
  HeaderTemplate,
  Icon,
  Json,
  LarkMd,
  Locale,
  Localized,
  MultiUrl,
  OpenUrl,
  PlainText,
  TagColor,
  Text,
  TextSize,
  TextTag,
} from './json/parts.ts'
export { type CardSize, sizeOf } from './sizeOf.ts'
export { type TemplateCard, type TemplateVariables, templateCard } from './templateCard.ts'
export { at, font, link, tag } from './text/helpers.ts'
export { escapeMarkdown, type Interpolated, type Markup } from './text/markup.ts'
export { inline, md } from './text/md.ts'
export { icon, larkMd, type PlainTextOptions, plainText, textTag } from './text/text.ts'
export { toContent } from './toContent.ts'
export type { Built, Node, traits } from './typing/traits.ts'
export type { DateTimeValue, DateValue, TimeValue } from './typing/values.ts'
export type {
  CardConfig,
  CardContentElements,
  CardFallback,
  CardFrame,
  CardHeader,
  CardHeaderInner,
  CardLink,
  CardMessage,
  I18NCardContentElements,
} from './v1/cardMessage.ts'
export type {
  ButtonElement,
  DatePickerElement,
  Element,
  ImageElement,
  OverflowElement,
  SelectMenuElement,
} from './v1/elements.ts'
export type {
  AllModules,
  CollapsiblePanelModule,
  ColumnModule,
  ColumnSetModule,
  ContentModule,
  DividerModule,
  FormModule,
  ImageModule,
  InputElement,
  InteractiveContainerModule,
  InteractiveModule,
  MarkdownModule,
  NoteModule,
} from './v1/modules.ts'
export type {
  ActionValue,
  ConfirmObject,
  FieldObject,
  I18NPlainTextObject,
  LarkMdObject,
  OptionObject,
  PlainTextObject,
  TextObject,
  UrlObject,
} from './v1/objects.ts'
