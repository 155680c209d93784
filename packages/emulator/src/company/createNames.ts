import type { UserSeed } from '../store/seeds.ts'
import { CHINESE_FIRST, CHINESE_LAST, LATIN_FIRST, LATIN_LAST } from './words.ts'

/** Makes names with addresses that nobody else has: the number in them is the person's. */
export function createNames(
  random: () => number,
  chinese: number,
): (index: number) => Pick<UserSeed, 'name' | 'enName' | 'names' | 'mobile'> & { email: string } {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item
  return index => {
    const number = index + 1
    if (random() < chinese) {
      const [last, latinLast] = pick(CHINESE_LAST)
      const [first, latinFirst] = pick(CHINESE_FIRST)
      const enName = `${latinFirst} ${latinLast}`
      const email = `${latinFirst}.${latinLast}.${number}@acme.example`.toLowerCase()
      const name = last + first
      return { name, enName, names: { zh_cn: name, en_us: enName }, email, mobile: `+86138${pad(number, 8)}` }
    }
    const first = pick(LATIN_FIRST)
    const name = `${first} ${pick(LATIN_LAST)}`
    return {
      name,
      enName: name,
      names: { en_us: name },
      email: `${first.toLowerCase()}.${number}@acme.example`,
      mobile: `+1555${pad(number, 7)}`,
    }
  }
}

const pad = (number: number, digits: number): string => String(number).padStart(digits, '0')
