import { statSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import type {
  ActionOutcome,
  ActionRequest,
  Details,
  Fields,
  Gallery,
  Loaded,
  Notice,
  Problem,
  RenderRequest,
  Replay,
  Sources,
  Story,
  Stubs,
} from './api.ts'
import { kindOf } from './load/cardShape.ts'
import { createWatcher } from './load/createWatcher.ts'
import { readCards } from './load/readCards.ts'
import { createRunner, type Runner } from './runner/createRunner.ts'
import type { Answered } from './runner/messages.ts'
import { describeCard, findingsOf } from './story/describeCard.ts'
import { drawCard } from './story/drawCard.ts'
import { envelope } from './story/envelope.ts'
import type { ImageFetcher } from './story/fetchImages.ts'
import { judgeAnswer } from './story/judgeAnswer.ts'
import { replayStream } from './story/replayStream.ts'
import { mergeStubs, readStubs, stubFile } from './story/stubs.ts'

/** A text that is being written is listened to for so long. */
const RECORD_MS = 60_000

export interface SessionOptions {
  /** A module, a `.json` file, or a folder of `.json` files. */
  readonly path: string
  /** Reloads when a file changes. Default: `true`. */
  readonly watch?: boolean | undefined
  /** Fetches images that no stub table names. Default: none are fetched. */
  readonly images?: ImageFetcher | undefined
  readonly now?: (() => number) | undefined
  /** Told of all that fails in the user's code, and where. */
  readonly onProblem?: ((where: string, problem: Problem) => void) | undefined
}

/** The cards of one file, and what happens to them. */
export interface Session {
  gallery(): Gallery
  story(id: string): Story | undefined
  stories(): readonly Story[]
  describe(card: Fields, sources: Sources): Details
  draw(request: RenderRequest, styles?: boolean): Promise<string>
  act(request: ActionRequest): Promise<ActionOutcome>
  replay(name: string): Promise<Replay>
  reload(): Promise<void>
  subscribe(listener: (notice: Notice) => void): () => void
  close(): Promise<void>
}

/** Throws what the file system says when there is nothing at the path. */
export async function createSession(options: SessionOptions): Promise<Session> {
  const { path, watch = true, images, now = Date.now, onProblem } = options
  const file = resolve(path)
  const isFolder = statSync(file).isDirectory()
  const folder = isFolder ? file : dirname(file)
  const listeners = new Set<(notice: Notice) => void>()
  const tell = (notice: Notice): void => {
    for (const listener of listeners) listener(notice)
  }

  const nothing: Loaded = { stories: [], recordings: [], handled: false, stubs: {}, files: [file] }
  let loaded = nothing
  let stubs: Stubs = {}
  let stubProblem: Problem | undefined
  let summaries: Gallery['stories'] = []
  let runner: Runner | undefined
  let generation = 0
  let clicks = 0
  let reloading: Promise<void> = Promise.resolve()
  /** Loads that are asked for and not done. */
  let pending = 0
  let closed = false
  const isOutdated = (): boolean => closed || pending > 1

  async function load(): Promise<Loaded> {
    if (isFolder || extname(file) === '.json') return readCards(file, isFolder, folder)
    // The old run ends first: it may hold a port or a file that the new one wants.
    await runner?.stop()
    if (isOutdated()) return nothing
    runner = createRunner({
      path: file,
      folder,
      onUpdate: ({ story, card, sources }) => tell({ type: 'update', story, card, sources }),
      onStray(problem) {
        onProblem?.(basename(file), problem)
        tell({ type: 'stray', problem })
      },
    })
    return runner.loaded
  }

  async function loadAll(): Promise<void> {
    if (isOutdated()) return
    const fresh = await load()
    if (isOutdated()) return
    const table = readStubs(folder)
    // The cards stay to be looked at while the file is mended.
    loaded = fresh.problem ? { ...fresh, stories: loaded.stories, stubs: loaded.stubs } : fresh
    stubProblem = table.problem
    if (fresh.problem ?? stubProblem) onProblem?.(basename(file), (fresh.problem ?? stubProblem) as Problem)
    stubs = mergeStubs(table.stubs, loaded.stubs)
    summaries = loaded.stories.map(summaryOf)
    generation += 1
    watcher?.watch([...fresh.files, stubFile(folder)], isFolder || fresh.problem !== undefined)
    tell({ type: 'changed', generation })
  }

  /** One at a time; the last one sees the last state of the files, and those before it give way. */
  function reload(): Promise<void> {
    pending += 1
    // What hangs must not keep its own mending waiting.
    if (runner && !runner.isLoaded()) void runner.stop()
    reloading = reloading.then(loadAll).finally(() => {
      pending -= 1
    })
    return reloading
  }

  const watcher = watch ? createWatcher(() => void reload()) : undefined

  async function draw({ card, ...view }: RenderRequest, styles = false): Promise<string> {
    const fetched = await images?.(card, stubs)
    return drawCard({ card, ...view, stubs, folder, fetched, styles })
  }

  async function answerOf(story: string, callback: Fields): Promise<Answered> {
    if (!runner) return { handled: false, ms: 0 }
    if (!loaded.problem) return runner.answer(story, callback)
    // The cards are those of before, the handlers are gone.
    const message = `Nobody answers while the file has an error: ${loaded.problem.message}`
    return { handled: true, ms: 0, problem: { ...loaded.problem, message } }
  }

  async function act({ story, card, action, ...view }: ActionRequest): Promise<ActionOutcome> {
    clicks += 1
    const callback = envelope({ action, count: clicks, nowMs: now(), openId: stubs.chatMembers?.[0] })
    const outcome = await answerOf(story, callback)
    const { handled, ms, answer, problem, sources = {}, complaints = [] } = outcome
    const base = { callback, handled, ms, sources, ...(problem && { problem }) }
    if (problem) {
      onProblem?.(`Handler of ${story}`, problem)
      return { ...base, complaints: [], code: 200671 }
    }
    const verdict = judgeAnswer(answer, card, ms)
    const html = verdict.card && (await draw({ ...view, card: verdict.card }))
    return {
      ...base,
      complaints: [...verdict.complaints, ...complaints],
      ...(answer !== undefined && { answer }),
      ...(verdict.code !== undefined && { code: verdict.code }),
      ...(verdict.card && { card: verdict.card, html }),
    }
  }

  // Before anything is known of the file: it may hang the first time.
  watcher?.watch([file, stubFile(folder)], false)
  await reload()
  return {
    gallery: () => ({
      title: basename(file),
      generation,
      stories: summaries,
      hints: loaded.hints ?? [],
      recordings: loaded.recordings,
      recorded: loaded.recorded ?? [],
      handled: loaded.handled,
      templates: Object.keys(stubs.templates ?? {}),
      images: images ? 'app' : 'stub',
      ...((loaded.problem ?? stubProblem) && { problem: loaded.problem ?? stubProblem }),
      ...(loaded.noSources && { noSources: loaded.noSources }),
    }),
    story: id => loaded.stories.find(story => story.id === id),
    stories: () => loaded.stories,
    describe: describeCard,
    draw,
    act,
    async replay(name) {
      const none: Replay = { chunks: [], calls: [], busiest: 0, frequencyMs: 70, step: 1 }
      if (!runner || !loaded.recordings.includes(name))
        return { ...none, problem: { message: `${name} is no stream.` } }
      const { chunks, problem } = await runner.record(name, RECORD_MS)
      if (chunks.length === 0 && problem) return { ...none, problem }
      const replay = await replayStream(chunks)
      return problem ? { ...replay, problem } : replay
    },
    reload,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    async close() {
      closed = true
      watcher?.close()
      listeners.clear()
      await runner?.stop()
    },
  }
}

function summaryOf({ id, group, name, card, problem }: Story): Gallery['stories'][number] {
  const findings = card ? findingsOf(card) : []
  const errors = findings.filter(({ level }) => level === 'error').length
  const kind = card && kindOf(card)
  return {
    id,
    group,
    errors,
    warnings: findings.length - errors,
    failed: problem !== undefined,
    ...(name !== undefined && { name }),
    ...(kind && { kind }),
  }
}
