const ENGLISH = {
  select: 'Select',
  write: 'Type here',
  more: 'More',
  send: 'Send',
  show: 'Show or hide',
  preview: 'Preview',
  close: 'Close',
  cancel: 'Cancel',
  confirm: 'Confirm',
  required: 'This field is required',
  nothing: 'Nothing to choose from',
  unsupported: 'This client does not support the action',
  answered: 'The app answered with another card',
  failed: 'Something went wrong, try again later',
}

const CHINESE: typeof ENGLISH = {
  select: '请选择',
  write: '请输入',
  more: '更多',
  send: '发送',
  show: '显示或隐藏',
  preview: '预览',
  close: '关闭',
  cancel: '取消',
  confirm: '确定',
  required: '此项为必填项',
  nothing: '暂无选项',
  unsupported: '当前客户端不支持此操作',
  answered: '应用返回了新卡片',
  failed: '出错了，请稍后重试',
}

/** What the client itself says, in Chinese and, for all other languages, in English. */
export function phrase(name: keyof typeof ENGLISH, locale: string | undefined): string {
  return ((locale ?? 'zh_cn').startsWith('zh') ? CHINESE : ENGLISH)[name]
}
