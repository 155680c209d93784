import { own } from '../fields.ts'

const NAMES: { readonly [language: string]: string } = {
  c_sharp: 'C#',
  cpp: 'C++',
  cmake: 'CMake',
  coffee_script: 'CoffeeScript',
  graphql: 'GraphQL',
  javascript: 'JavaScript',
  js: 'JavaScript',
  latex: 'LaTeX',
  matlab: 'MATLAB',
  objective_c: 'Objective-C',
  opengl_shading_language: 'GLSL',
  powershell: 'PowerShell',
  protobuf: 'Protobuf',
  toml: 'TOML',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  vbscript: 'VBScript',
}
const SHOUTED = ['abap', 'css', 'html', 'http', 'json', 'php', 'sas', 'scss', 'sql', 'xml', 'yaml']

/** What a block of code is headed with: the language's name as people write it. */
export function languageName(language: string): string {
  const name = language.toLowerCase()
  if (SHOUTED.includes(name)) return name.toUpperCase()
  return own(NAMES, name) ?? language.replaceAll('_', ' ').replace(/(?:^|\s)\p{Ll}/gu, letter => letter.toUpperCase())
}
