import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pixelmatch from 'pixelmatch'
import { type Browser, chromium, type Page } from 'playwright-core'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardStyles, type RenderOptions, renderCard } from '../../src/index.ts'
import { gallery } from './gallery.ts'

/** How many of a picture's pixels may look different: edges of letters differ between machines. */
const TOLERATED = 0.004

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
const hasChromium = existsSync(executablePath)
const note = hasChromium ? '' : ` (skipped: ${executablePath} is not there; apt-get install -y chromium)`
const here = dirname(fileURLToPath(import.meta.url))
const baseline = (file: string) => join(here, 'baseline', file)
/** `LARK_BASELINE=write` makes the pictures anew; look at them before they are committed. */
const writes = process.env.LARK_BASELINE === 'write'

let browser: Browser
let page: Page

/** The pictures are of one browser: another one draws its own letters, boxes and inputs. */
let otherBrowser: string | undefined

describe.skipIf(!hasChromium)(`cards look as they did, in Chromium${note}`, () => {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] })
    page = await browser.newPage({ viewport: { width: 1080, height: 800 }, reducedMotion: 'reduce' })
    const major = browser.version().split('.')[0]
    if (writes) {
      mkdirSync(baseline(''), { recursive: true })
      writeFileSync(baseline('chromium.txt'), `${major}\n`)
    }
    const drawnBy = readFileSync(baseline('chromium.txt'), 'utf8').trim()
    if (drawnBy !== major) otherBrowser = `the pictures are of Chromium ${drawnBy}, this is ${major}`
  })

  afterAll(() => browser.close())

  test.for(Object.keys(gallery))('%s, light and dark, on a desktop and a phone', async (name, { skip }) => {
    skip(otherBrowser !== undefined, otherBrowser)
    const picture = await draw(name)
    if (writes) writeFileSync(baseline(`${name}.png`), picture)

    const different = compare(name, picture)

    expect(different, `see ${join('.visual', name)}.png and .diff.png`).toBeLessThanOrEqual(TOLERATED)
  })

  test('a card that looks different is told from the picture', async ({ skip }) => {
    skip(otherBrowser !== undefined, otherBrowser)

    expect(compare('button', await draw('header'))).toBeGreaterThan(TOLERATED)
  })
})

/** One picture of four: both schemes and both widths. */
async function draw(name: string): Promise<Buffer> {
  const card = gallery[name] as object
  const shown = (['light', 'dark'] as const).flatMap(colorScheme =>
    (['desktop', 'phone'] as const).map(device => {
      const markup = renderCard({ ...card }, { ...options, colorScheme, device })
      return `<div class="stage ${colorScheme} ${device}">${markup}</div>`
    }),
  )
  await page.setContent(`<!doctype html><style>${fonts}${cardStyles}${stage}</style><main>${shown.join('')}</main>`)
  await page.evaluate(() => document.fonts.ready)
  return page.locator('main').screenshot({ animations: 'disabled' })
}

/** The share of pixels that differ from the picture that is kept; 1 where the sizes do. */
function compare(name: string, picture: Buffer): number {
  const is = PNG.sync.read(picture)
  const was = PNG.sync.read(readFileSync(baseline(`${name}.png`)))
  const { width, height } = was
  const sameSize = is.width === width && is.height === height
  const diff = new PNG({ width, height })
  const different = sameSize
    ? pixelmatch(was.data, is.data, diff.data, width, height, { threshold: 0.15 }) / (width * height)
    : 1
  if (different > TOLERATED) {
    const folder = join(here, '../../.visual')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.png`), picture)
    if (sameSize) writeFileSync(join(folder, `${name}.diff.png`), PNG.sync.write(diff))
  }
  return different
}

const fonts = [
  ['100 500', import.meta.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2')],
  ['501 900', import.meta.resolve('@fontsource/inter/files/inter-latin-600-normal.woff2')],
]
  .map(([weights, file = '']) => {
    const source = `data:font/woff2;base64,${readFileSync(fileURLToPath(file)).toString('base64')}`
    return `@font-face{font-family:Baseline;font-weight:${weights};src:url(${source})}`
  })
  .join('')

const stage = `
  main { display: grid; grid-template-columns: 640px 400px; width: 1040px }
  .stage { padding: 20px; background: #e9ebee }
  .stage.dark { background: #121314 }
  .stage.phone .lark-card { width: 360px }
  .stage, .stage * { font-family: Baseline !important; caret-color: transparent }`

const picture = (width: number, height: number) =>
  `data:image/svg+xml;base64,${btoa(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#8fb3ff"/><circle cx="${width / 2}" cy="${height / 2}" r="${height / 3}" fill="#fff"/></svg>`,
  )}`

const options: RenderOptions = {
  locale: 'en_us',
  imageUrl: key => (key === 'img_wide' ? picture(640, 240) : picture(200, 200)),
  person: id => ({ name: id === 'ou_ada' ? 'Ada Lindgren' : 'Ben Okafor' }),
}
