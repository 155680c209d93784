// node --conditions=@lark-sdk/source tooling/bench/callback/main.ts [parse] [http]
import { benchHttp } from './http.ts'
import { benchParse } from './parse.ts'

const names = process.argv.slice(2)
if (names.length === 0 || names.includes('parse')) await benchParse()
if (names.length === 0 || names.includes('http')) await benchHttp()
