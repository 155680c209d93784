const words = (text: string): string[] => text.split(' ')
const pairs = (text: string): [string, string][] => words(text).map(pair => pair.split(':') as [string, string])

export const LATIN_FIRST: readonly string[] = words(
  'Ada Ben Cleo Dana Emil Fay Grace Hugo Iris Jon Kira Liam Mona Nils Olga Pia Quinn Rosa Sam Tara Uma Vic Wen Yan',
)
export const LATIN_LAST: readonly string[] = words(
  'Adeyemi Brandt Costa Duarte Eklund Fujita Garcia Haddad Ivanov Jansen Kim Lindgren Moreno Novak Okafor Park',
)

/** Each with its Latin form. */
export const CHINESE_LAST: readonly [string, string][] = pairs(
  '王:Wang 李:Li 张:Zhang 刘:Liu 陈:Chen 杨:Yang 赵:Zhao 黄:Huang 周:Zhou 吴:Wu 徐:Xu 孙:Sun 欧阳:Ouyang 诸葛:Zhuge',
)
export const CHINESE_FIRST: readonly [string, string][] = pairs(
  '伟:Wei 芳:Fang 娜:Na 秀英:Xiuying 敏:Min 静:Jing 丽:Li 强:Qiang 磊:Lei 洋:Yang 艳:Yan 勇:Yong 杰:Jie 桂英:Guiying 晨曦:Chenxi 子涵:Zihan',
)

/** Each with its Chinese form. */
export const DEPARTMENT_KINDS: readonly [string, string][] = pairs(
  'Engineering:研发 Sales:销售 Support:客服 Research:研究 Design:设计 Finance:财务 Legal:法务 Operations:运营 Logistics:物流 People:人力',
)
export const TITLES: readonly string[] = words('Engineer Analyst Designer Accountant Researcher Coordinator')
export const CITIES: readonly [string, string][] = pairs(
  '杭州:CN 上海:CN 深圳:CN Berlin:DE Lagos:NG Lisbon:PT Osaka:JP Toronto:CA',
)
export const LEVELS: readonly string[] = words('P4 P5 P6 P7 P8 M1 M2')
export const FAMILIES: readonly [string, string | undefined][] = [
  ['Technology', undefined],
  ['Backend', 'Technology'],
  ['Frontend', 'Technology'],
  ['Business', undefined],
  ['Accounts', 'Business'],
]
