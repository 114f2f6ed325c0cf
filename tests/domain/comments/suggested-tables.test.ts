import { beforeEach, describe, expect, it } from 'vitest'
import { notices, suggestionDecisions, threads } from '#db/schema'
import { acceptAllOfAuthor } from '~/domain/comments/decide-all.server'
import { acceptSuggestion, declineSuggestion } from '~/domain/comments/decide.server'
import { threadFields } from '~/domain/comments/fields'
import { threadsOf } from '~/domain/comments/queries.server'
import { suggestFormat } from '~/domain/comments/start-thread.server'
import { grantDocument } from '~/domain/documents/access.server'
import { loadDoc } from '~/domain/documents/text.server'
import { redactSaid } from '~/domain/guardrail/remove-beside.server'
import { saidIn } from '~/domain/guardrail/words-of.server'
import { contentOf, initialUpdate, plainTextOf } from '~/editor/content'
import { content, paragraph } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { anchorAt, onThread, suggest } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  const text = initialUpdate(content(paragraph('Dette gjør vi.'), paragraph('Slutt.')))
  id = await desk.draft({ text })
})

const form = { kind: 'table', from: '', to: '', quote: 'Dette gjør vi.' }
const typed = 'Tiltak | Ansvarlig\nKurs | Politiet'

async function table(part: Part, words = typed): Promise<string> {
  const { from, to } = await anchorAt(desk, id, 'Dette gjør vi.')
  const fields = threadFields.parse({ ...form, from, to, table: words, heading: 'on' })
  return desk.as(part, async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), fields),
  )
}

const accept = (threadId: string) => onThread('suggestion.decide', threadId, acceptSuggestion)
const text = async () => contentOf(await loadDoc(reading(desk.store), id)).content ?? []
const kinds = async () => (await text()).map(({ type }) => type)
const shown = async () => {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  return threadsOf(scope, viewer, await grantDocument(scope, viewer, 'document.read', id), { href: '' })
}

describe('a suggestion of a new table', () => {
  it('leaves the text as it is until somebody who may takes it in, and both are credited', async () => {
    const threadId = await table('participant')
    expect(await desk.store.database.reader.select().from(threads)).toMatchObject([
      {
        ...{ kind: 'suggestion', quote: 'Dette gjør vi.', replacement: null },
        format: 'headed table\nTiltak\tAnsvarlig\nKurs\tPolitiet',
      },
    ])
    await desk.refuses(
      { forbidden: ['participant', 'observer'], 'not-found': ['outsider'] },
      accept(threadId),
    )
    expect(await kinds()).toEqual(['paragraph', 'paragraph'])
    const beside = await suggest(desk, 'participant', id, 'Slutt', 'Ferdig')
    await desk.as('member', accept(threadId))
    expect(await kinds()).toEqual(['paragraph', 'table', 'paragraph'])
    await desk.as('member', accept(beside))
    expect(plainTextOf(contentOf(await loadDoc(reading(desk.store), id)))).toMatch(
      /Dette gjør vi\.\s+Tiltak\s+Ansvarlig\s+Kurs\s+Politiet\s+Ferdig\./,
    )
    expect((await shown())[0]).toMatchObject({
      author: { name: 'Pål Deltaker' },
      decision: { outcome: 'accepted', by: { name: 'Maja Medlem' } },
    })
    expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
      { kind: 'suggestion_accepted' },
      { kind: 'suggestion_accepted' },
    ])
  })

  it('is declined with a reason, and the text stays', async () => {
    const threadId = await table('participant')
    await desk.as(
      'member',
      onThread('suggestion.decide', threadId, (tx, viewer, thread) =>
        declineSuggestion(tx, viewer, thread, 'Det holder med en liste.'),
      ),
    )
    expect(await kinds()).toEqual(['paragraph', 'paragraph'])
    expect(await desk.store.database.reader.select().from(suggestionDecisions)).toMatchObject([
      { outcome: 'declined', reason: 'Det holder med en liste.' },
    ])
  })

  it('is taken in with all else of one author, and beside another below the same words', async () => {
    const first = await table('participant')
    await table('participant', 'En til')
    const done = await desk.as('member', onThread('suggestion.decide', first, acceptAllOfAuthor))
    expect(done).toEqual({ taken: 2, left: 0 })
    expect(await kinds()).toEqual(['paragraph', 'table', 'table', 'paragraph'])
  })

  it('is gone with its words, and then changes nothing', async () => {
    const threadId = await table('participant')
    await desk.as('member', accept(await suggest(desk, 'member', id, 'Dette gjør vi.', '')))
    expect((await shown())[0]).toMatchObject({ wordsGone: true })
    await expect(desk.as('member', accept(threadId))).rejects.toMatchObject({
      reason: 'suggestion-unfit',
    })
    expect(await kinds()).toEqual(['paragraph'])
  })

  it.each([
    ['required', ''],
    ['required', ' \n '],
    ['too-long', Array(101).fill('a').join('\n')],
    ['too-long', Array(13).fill('a').join('|')],
    ['too-long', Array(100).fill(Array(100).fill('a').join('|')).join('\n')],
    ['too-long', '|'.repeat(4000)],
  ])('is refused as %s where a text cannot have it so', async (message, words) => {
    const { error } = threadFields.safeParse({ ...form, table: words })
    expect(error?.issues[0]).toMatchObject({ path: ['table'], message })
    await expect(table('participant', words)).rejects.toThrow()
    expect(await desk.store.database.reader.select().from(threads)).toEqual([])
  })

  it('is looked through for what must not be stored, and cleared of it', async () => {
    await table('participant', 'Navn | Nummer\nKari | hemmelig')
    const kept = 'headed table\nNavn\tNummer\nKari\themmelig'
    expect((await saidIn(reading(desk.store), id)).map(({ text: said }) => said)).toContain(kept)
    await desk.as('secretariat', (tx) => redactSaid(tx, id, (said) => said.replace('hemmelig', '████████')))
    expect((await shown())[0]?.format).toBe('headed table\nNavn\tNummer\nKari\t████████')
  })
})
