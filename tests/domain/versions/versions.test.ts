import { beforeEach, describe, expect, it } from 'vitest'
import { documentVersions, threads } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { newId } from '~/core/ids'
import { write, type Tx } from '~/core/write'
import { grantDocument } from '~/domain/documents/access.server'
import { endStretch } from '~/domain/documents/end-stretch.server'
import { changeText, loadDoc } from '~/domain/documents/text.server'
import { authorsOf } from '~/domain/versions/authors.server'
import { nameVersion } from '~/domain/versions/name.server'
import {
  textsToCompare,
  versionChoices,
  versionNumber,
  versionPage,
  versionsOf,
} from '~/domain/versions/queries.server'
import { restoreVersion } from '~/domain/versions/restore.server'
import { sendForComments } from '~/domain/documents/send-for-comments.server'
import { anchorText } from '~/editor/anchors'
import { plainTextOf } from '~/editor/content'
import { replaceContent } from '~/editor/replace-content'
import { reading } from '#tests/support/store'
import type { Part } from '#tests/support/cast'
import { comment } from '../comments/desk'
import { contentWith, createDesk, type Desk } from '../documents/desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({ paragraphs: ['Gruppen møtes hver måned.'] })
})

const type = (part: Part, ...paragraphs: string[]) =>
  desk.as(part, (tx) => changeText(tx, id, (doc) => replaceContent(doc, contentWith(...paragraphs))))
const rest = (part: Part) => desk.as(part, (tx) => endStretch(tx, id, [desk.cast.userIds[part]]))
const name = (wanted: string) => async (tx: Tx, viewer: Viewer) =>
  nameVersion(tx, await grantDocument(tx, viewer, 'document.name_version', id), wanted)
const restore = (number: number) => async (tx: Tx, viewer: Viewer) =>
  restoreVersion(tx, await grantDocument(tx, viewer, 'document.edit', id), number)

async function history(part: Part = 'member') {
  const scope = reading(desk.store)
  return {
    scope,
    document: await grantDocument(scope, await desk.cast.viewer(part), 'document.read_history', id),
  }
}

async function versions() {
  const { scope, document } = await history()
  return versionsOf(scope, document, { page: 1, size: 20 })
}

describe('versions', () => {
  it('come by themselves, one per stretch of work, with those who wrote', async () => {
    await type('member', 'Gruppen møtes hver uke.')
    await type('chair', 'Gruppen møtes annenhver uke.')
    await rest('member')
    await rest('chair')
    await type('chair', 'Gruppen møtes hver uke.')
    await rest('chair')
    const { versions: kept, total } = await versions()
    expect(total).toBe(2)
    const { member, chair, secretariat } = await names()
    expect(kept.map(({ number, kind, writers }) => ({ number, kind, writers }))).toEqual([
      { number: 2, kind: 'stretch', writers: [chair] },
      { number: 1, kind: 'stretch', writers: [member, chair, secretariat].sort() },
    ])
  })

  it('are kept when nothing was written only if somebody names one', async () => {
    await rest('member')
    await rest('member')
    expect((await versions()).total).toBe(1)
    expect(await desk.as('member', name('Før sommeren'))).toBe(2)
    expect((await versions()).versions[0]).toMatchObject({ number: 2, kind: 'named', name: 'Før sommeren' })
  })

  it('hold the text of their moment', async () => {
    await rest('member')
    await type('member', 'Noe annet.')
    await rest('member')
    const { scope, document } = await history()
    const first = await versionPage(scope, document, 1)
    expect(plainTextOf(first.content)).toBe('Gruppen møtes hver måned.')
    expect([first.before, (await versionPage(scope, document, 2)).before]).toEqual([null, 1])
    const { before, after } = await textsToCompare(scope, document, 1, null)
    expect([plainTextOf(before), plainTextOf(after)]).toEqual(['Gruppen møtes hver måned.', 'Noe annet.'])
    await expect(versionPage(scope, document, 3)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('are kept at every step of a document’s life', async () => {
    await desk.as('secretariat', async (tx, viewer) =>
      sendForComments(tx, await grantDocument(tx, viewer, 'document.manage', id), {
        deadline: '2026-05-01',
        everyone: false,
      }),
    )
    expect((await versions()).versions[0]).toMatchObject({ kind: 'step', step: 'in_review' })
  })

  it('are for those who work in the group, however open the text is now', async () => {
    await desk.set(id, { audience: 'everyone' })
    const scope = reading(desk.store)
    for (const [part, code] of [
      ['participant', 'forbidden'],
      ['observer', 'forbidden'],
      ['elsewhere', 'not-found'],
      ['rapporteur', 'not-found'],
      ['administrator', 'not-found'],
      ['outsider', 'not-found'],
    ] as const) {
      const viewer = await desk.cast.viewer(part)
      await expect(grantDocument(scope, viewer, 'document.read_history', id), part).rejects.toMatchObject({
        code,
      })
    }
    await desk.refuses({ forbidden: ['participant', 'observer'], 'not-found': ['outsider'] }, name('X'))
    expect(await desk.store.database.reader.select().from(documentVersions)).toHaveLength(0)
  })

  it('are chosen among the newest, and those that are asked for by number', async () => {
    const { document } = await history()
    const at = new Date('2026-11-01T10:00:00Z')
    await write(desk.store, null, (tx) =>
      tx.db.insert(documentVersions).values(
        Array.from({ length: 130 }, (_, nth) => ({
          ...{
            id: newId(),
            documentId: id,
            number: nth + 1,
            sequence: 0,
            createdAt: at,
            state: Buffer.of(0, 0),
          },
          ...(nth === 3 ? { kind: 'named' as const, name: 'Sendt ut' } : { kind: 'stretch' as const }),
        })),
      ),
    )
    const numbers = (choices: { number: number }[]) => choices.map(({ number }) => number)
    const newest = numbers(await versionChoices(reading(desk.store), document))
    expect([newest.length, newest[0], newest.at(-1)]).toEqual([100, 130, 31])
    const asked = await versionChoices(reading(desk.store), document, [4, 130])
    expect([asked.length, asked.at(-1)]).toEqual([101, { number: 4, name: 'Sendt ut', at: at.toISOString() }])
  })

  it('have numbers; anything else is no address', () => {
    expect(versionNumber('12')).toBe(12)
    for (const wrong of [undefined, '', '0', '-1', '1.5', '1e3', 'siste', '99999999999'])
      expect(() => versionNumber(wrong), wrong).toThrow('not-found')
  })
})

describe('putting an earlier text back', () => {
  it('is a new version, and keeps what stood there as one too', async () => {
    await rest('member')
    await type('member', 'Noe helt annet.')
    await desk.as('chair', restore(1))
    expect(await desk.text(id)).toBe('Gruppen møtes hver måned.')
    const { versions: kept } = await versions()
    expect(kept.map(({ number, kind, restoredFrom }) => [number, kind, restoredFrom])).toEqual([
      [3, 'restored', 1],
      [2, 'stretch', null],
      [1, 'stretch', null],
    ])
    const { scope, document } = await history()
    expect(plainTextOf((await versionPage(scope, document, 2)).content)).toBe('Noe helt annet.')
  })

  it('leaves comments where their words still stand', async () => {
    await rest('member')
    await comment(desk, 'member', id, 'hver måned')
    await type('member', 'Gruppen møtes hver måned.', 'Nytt avsnitt.')
    await desk.as('chair', restore(1))
    const [thread] = await desk.store.database.reader.select().from(threads)
    const anchor = { from: thread?.anchorFrom ?? '', to: thread?.anchorTo ?? '', quote: '' }
    expect(anchorText(await loadDoc(reading(desk.store), id), anchor)).toBe('hver måned')
  })

  it('is for those who may write, while the text is written', async () => {
    await rest('member')
    await desk.refuses(
      { forbidden: ['participant', 'observer'], 'not-found': ['elsewhere', 'outsider'] },
      restore(1),
    )
    await desk.set(id, { state: 'decided' })
    await desk.refuses({ forbidden: ['chair', 'member'] }, restore(1))
    await desk.set(id, { state: 'draft' })
    await desk.refuses({ 'not-found': ['chair'] }, restore(9))
  })
})

describe('who wrote what', () => {
  it('names people with the organisation they have a seat for', async () => {
    await type('member', 'Gruppen møtes hver måned.', 'Lederen kaller inn.')
    const { scope, document } = await history('chair')
    const { blocks, authors } = await authorsOf(scope, document)
    const { member, secretariat } = await names()
    const said = blocks.map((passages) =>
      passages.map(({ text, userId }) => [authors[userId ?? '']?.name, text]),
    )
    expect(said).toEqual([[[secretariat, 'Gruppen møtes hver måned.']], [[member, 'Lederen kaller inn.']]])
    expect(Object.values(authors).every(({ organisation }) => organisation !== null)).toBe(true)
  })
})

async function names() {
  const nameOf = async (part: Part) => (await desk.cast.viewer(part)).name
  return {
    member: await nameOf('member'),
    chair: await nameOf('chair'),
    secretariat: await nameOf('secretariat'),
  }
}
