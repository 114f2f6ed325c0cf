import { afterEach, beforeEach, expect, it } from 'vitest'
import { write } from '~/core/write'
import { startThread } from '~/domain/comments/start-thread.server'
import { threadsOf } from '~/domain/comments/queries.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { grantDocument } from '~/domain/documents/access.server'
import { authorsOf } from '~/domain/versions/authors.server'
import { createAnchor, resolveAnchor } from '~/editor/anchors'
import type { Content } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { textRuns } from '~/editor/text-runs'
import { content, heading, list, paragraph } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { saved, startLive, synced, type Live } from '#tests/support/live'
import { reading } from '#tests/support/store'

let live: Live
let note: string

beforeEach(async () => {
  live = await startLive()
  note = await live.note()
})
afterEach(() => live.stop())

const [first, second] = ['Ja, gruppen møtes.', 'Ja, ofte.']

async function writeAs(part: Part, ...blocks: Content[]): Promise<void> {
  const page = await synced(await live.open(part, note))
  page.doc.transact(() => replaceContent(page.doc, content(...blocks)))
  await saved(page)
}

const stored = () => loadDoc({ db: live.store.database.reader }, note)

/** Comments on the word that both lines begin with: only where it stands tells which is meant. */
async function commentOnBoth(): Promise<void> {
  const doc = await stored()
  const viewer = await live.cast.viewer('member')
  for (const { start } of textRuns(doc)) {
    const anchor = createAnchor(doc, start, start + 'Ja'.length) ?? expect.fail()
    await write(live.store, viewer.id, async (tx) => {
      const document = await grantDocument(tx, viewer, 'document.comment', note)
      await startThread(tx, viewer, document, { ...anchor, text: 'Hvem?' })
    })
  }
}

/** The lines in which comments stand, in the order in which they were made; null for one whose words are gone. */
async function standing(): Promise<Array<string | null>> {
  const viewer = await live.cast.viewer('member')
  const scope = reading(live.store)
  const document = await grantDocument(scope, viewer, 'document.read', note)
  const doc = await stored()
  return (await threadsOf(scope, viewer, document, { href: '' })).map(({ anchor, wordsGone }) => {
    const place = resolveAnchor(doc, anchor)
    const line = textRuns(doc).find(
      ({ start, text }) => place && start <= place.from && place.to <= start + text.length,
    )
    return wordsGone ? null : (line?.text.toString() ?? null)
  })
}

async function writers(): Promise<string[]> {
  const chair = await live.cast.viewer('chair')
  const scope = reading(live.store)
  const document = await grantDocument(scope, chair, 'document.read_history', note)
  const { blocks } = await authorsOf(scope, document)
  const parts = Object.entries(live.cast.userIds)
  const named = (id: string | null) => parts.find(([, known]) => known === id)?.[0] ?? '-'
  return blocks.map((block) => block.map(({ text, userId }) => `${named(userId)}: ${text}`).join(' | '))
}

it('keeps comments at their words, and the words their writer’s, while others make their lines something else', async () => {
  await writeAs('member', paragraph(first), paragraph(second))
  await commentOnBoth()
  await writeAs('chair', heading(2, first), list('bulletList', second))
  expect(await standing()).toEqual([first, second])
  await writeAs('secretariat', paragraph(second), paragraph(first))
  expect(await standing()).toEqual([first, second])
  expect(await writers()).toEqual([`member: ${second}`, `member: ${first}`])
})

it('keeps them by a command, too', async () => {
  await writeAs('member', paragraph(first), paragraph(second))
  await commentOnBoth()
  await write(live.store, live.cast.userIds.chair, (tx) =>
    changeText(tx, note, (doc) => {
      doc.transact(() => replaceContent(doc, content(heading(2, second), heading(2, first))))
      return true
    }),
  )
  expect(await standing()).toEqual([first, second])
  expect(await writers()).toEqual([`member: ${second}`, `member: ${first}`])
})

it('lets go of comments whose line is gone', async () => {
  await writeAs('member', paragraph(first), paragraph(second))
  await commentOnBoth()
  await writeAs('chair', paragraph('Noe annet.'), paragraph(second))
  expect(await standing()).toEqual([null, second])
})
