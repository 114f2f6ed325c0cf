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
import { content, list, note, paragraph, text } from '#tests/editor/sample'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { anchorAt, onThread, suggest } from './desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  const before = content(
    paragraph('Gruppen ', text('møtes ofte', 'bold'), ' og ser på planen.'),
    paragraph(note('x')),
  )
  id = await desk.draft({ text: initialUpdate(before) })
})

async function look(part: Part, quote: string, format: string): Promise<string> {
  const { from, to } = await anchorAt(desk, id, quote)
  return desk.as(part, async (tx, viewer) =>
    suggestFormat(tx, viewer, await grantDocument(tx, viewer, 'document.comment', id), {
      from,
      to,
      quote: 'Noe ingen har skrevet',
      format,
      text: '',
    }),
  )
}

const accept = (threadId: string) => onThread('suggestion.decide', threadId, acceptSuggestion)
const words = async () =>
  contentOf(await loadDoc(reading(desk.store), id)).content?.[0]?.content?.map(({ text: said, marks = [] }) =>
    [said, ...marks.map(({ type, attrs }) => attrs?.href ?? type)].join('/'),
  )
const shown = async () => {
  const scope = reading(desk.store)
  const viewer = await desk.cast.viewer('member')
  return threadsOf(scope, viewer, await grantDocument(scope, viewer, 'document.read', id), { href: '' })
}

describe('a suggestion of what words look like', () => {
  it('leaves the text as it is until somebody who may takes it in, and both are credited', async () => {
    const threadId = await look('participant', 'planen', 'italic')
    expect(await desk.store.database.reader.select().from(threads)).toMatchObject([
      { kind: 'suggestion', quote: 'planen', replacement: null, format: 'italic', thing: null },
    ])
    await desk.refuses(
      { forbidden: ['participant', 'observer'], 'not-found': ['outsider'] },
      accept(threadId),
    )
    expect(await words()).toEqual(['Gruppen ', 'møtes ofte/bold', ' og ser på planen.'])
    await desk.as('member', accept(threadId))
    expect(await words()).toEqual(['Gruppen ', 'møtes ofte/bold', ' og ser på ', 'planen/italic', '.'])
    expect(await shown()).toMatchObject([
      {
        format: 'italic',
        author: { name: 'Pål Deltaker' },
        decision: { outcome: 'accepted', by: { name: 'Maja Medlem' } },
      },
    ])
    expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
      { kind: 'suggestion_accepted' },
    ])
  })

  it('is of what a line is, too, and changes no other', async () => {
    const threadId = await look('participant', 'Gruppen', 'as heading 2')
    const text = async () => contentOf(await loadDoc(reading(desk.store), id)).content
    expect(await text()).toMatchObject([{ type: 'paragraph' }, { type: 'paragraph' }])
    await desk.as('member', accept(threadId))
    expect(await text()).toMatchObject([{ type: 'heading', attrs: { level: 2 } }, { type: 'paragraph' }])
    expect(await words()).toContain('møtes ofte/bold')
    await expect(look('participant', 'planen', 'as heading 2')).rejects.toMatchObject({
      reason: 'format-unchanged',
    })
    await expect(look('participant', 'planen', 'as table')).rejects.toMatchObject({ code: 'invalid' })
  })

  it('leaves what is said of words in its line where they are', async () => {
    const line = await look('participant', 'møtes', 'as bulletList')
    const short = await suggest(desk, 'participant', id, 'og', 'eller')
    await look('chair', 'på', 'italic')
    expect((await shown()).map(({ wordsGone }) => wordsGone)).toEqual([false, false, false])
    await desk.as('member', accept(line))
    expect((await shown()).map(({ wordsGone }) => wordsGone)).toEqual([false, false, false])
    await desk.as('member', accept(short))
    const text = plainTextOf(contentOf(await loadDoc(reading(desk.store), id)))
    expect(text).toContain('Gruppen møtes ofte eller ser på planen.')
  })

  it('is of how deep an item stands, too, while there is one for it to stand below', async () => {
    id = await desk.draft({ text: initialUpdate(content(list('bulletList', 'Ringe', 'Skrive', 'Møtes'))) })
    const deeper = await look('participant', 'Skrive', 'one level in')
    const word = await suggest(desk, 'chair', id, 'Skr', 'Sn')
    await desk.as('member', accept(deeper))
    expect((await shown()).map(({ wordsGone }) => wordsGone)).toEqual([false, false])
    await desk.as('member', accept(word))
    const items = contentOf(await loadDoc(reading(desk.store), id)).content?.[0]
    expect(items?.content?.[0]?.content?.[1]).toMatchObject({
      type: 'bulletList',
      content: [{ content: [{ content: [{ text: 'Snive' }] }] }],
    })
    await expect(look('participant', 'Ringe', 'one level in')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is declined with a reason that its author is told', async () => {
    const threadId = await look('participant', 'møtes', 'not bold')
    await desk.as(
      'member',
      onThread('suggestion.decide', threadId, (tx, viewer, thread) =>
        declineSuggestion(tx, viewer, thread, 'Det er viktig.'),
      ),
    )
    expect(await words()).toContain('møtes ofte/bold')
    expect(await desk.store.database.reader.select().from(suggestionDecisions)).toMatchObject([
      { outcome: 'declined', reason: 'Det er viktig.' },
    ])
    expect(await desk.store.database.reader.select().from(notices)).toMatchObject([
      { kind: 'suggestion_declined' },
    ])
  })

  it('is kept beside one that collides, and beside words in the place of the same', async () => {
    const link = await look('participant', 'se på planen'.slice(3), 'link https://tvers.example/plan')
    const off = await look('chair', 'planen', 'underline')
    const wording = await suggest(desk, 'member', id, 'planen', 'utkastet')
    for (const threadId of [link, off]) await desk.as('secretariat', accept(threadId))
    expect(await words()).toContain('planen/https://tvers.example/plan/underline')
    await desk.as('secretariat', accept(wording))
    expect(await words()).toContain('utkastet/https://tvers.example/plan/underline')
    expect((await shown()).map(({ decision }) => decision?.outcome)).toEqual(Array(3).fill('accepted'))
  })

  it('is gone with its words, and then changes nothing', async () => {
    const threadId = await look('participant', 'planen', 'italic')
    await desk.as('secretariat', accept(await suggest(desk, 'member', id, 'planen', 'utkastet')))
    expect((await shown())[0]).toMatchObject({ format: 'italic', wordsGone: true })
    await expect(desk.as('member', accept(threadId))).rejects.toMatchObject({
      reason: 'suggestion-unfit',
    })
  })

  it('is taken in with all else of one author', async () => {
    const first = await look('participant', 'planen', 'italic')
    await look('participant', 'ofte', 'as heading 1')
    await suggest(desk, 'participant', id, 'Gruppen', 'Alle')
    const done = await desk.as('member', onThread('suggestion.decide', first, acceptAllOfAuthor))
    expect(done).toEqual({ taken: 3, left: 0 })
    expect(await words()).toEqual(['Alle ', 'møtes ofte/bold', ' og ser på ', 'planen/italic', '.'])
  })

  it('has to change something, to be one that is known, and to come from somebody who may comment', async () => {
    await expect(look('participant', 'møtes', 'bold')).rejects.toMatchObject({ reason: 'format-unchanged' })
    for (const none of ['not link', 'not language'])
      await expect(look('participant', 'planen', none)).rejects.toMatchObject({ reason: 'format-unchanged' })
    await expect(look('participant', 'planen', 'link javascript:alert(1)')).rejects.toMatchObject({
      code: 'invalid',
    })
    await desk.refuses({ forbidden: ['observer'], 'not-found': ['outsider'] }, async (tx, viewer) => {
      await grantDocument(tx, viewer, 'document.comment', id)
    })
    const form = { kind: 'suggestion', from: 'a', to: 'b', quote: 'planen' }
    expect(threadFields.safeParse({ ...form, format: 'bold' }).success).toBe(true)
    for (const format of ['ychange', 'link data:text/html,x', 'bold bold'])
      expect(threadFields.safeParse({ ...form, format }).error?.issues).toMatchObject([{ path: ['format'] }])
    expect(await desk.store.database.reader.select().from(threads)).toEqual([])
  })

  it('is looked through for what must not be stored, and cleared of it', async () => {
    await look('participant', 'planen', 'link https://tvers.example/hemmelig')
    const scope = reading(desk.store)
    expect((await saidIn(scope, id)).map(({ text: said }) => said)).toContain(
      'link https://tvers.example/hemmelig',
    )
    await desk.as('secretariat', (tx) => redactSaid(tx, id, (said) => said.replace('hemmelig', '████████')))
    expect((await shown())[0]?.format).toBe('link https://tvers.example/████████')
  })
})
