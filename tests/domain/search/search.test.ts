import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { indexEntry, type IndexEntry } from '~/domain/search/index-entry.server'
import { searchFor, searchPublished } from '~/domain/search/queries.server'
import { newId } from '~/core/ids'
import { createCast, type Cast, type Part } from '#tests/support/cast'
import { createTestStore, reading, type TestStore } from '#tests/support/store'

let store: TestStore
let cast: Cast

beforeEach(async () => {
  store = await createTestStore()
  cast = await createCast(store)
})

async function put(title: string, more: Partial<IndexEntry> = {}): Promise<void> {
  await write(store, null, (tx) =>
    indexEntry(tx, {
      objectId: newId(),
      kind: 'document',
      workspaceId: cast.workspaceIds.group,
      audience: 'everyone',
      isPublic: false,
      href: '/somewhere',
      title,
      body: '',
      ...more,
    }),
  )
}

async function titles(typed: string, part: Part = 'member'): Promise<string[]> {
  const viewer: Viewer = await cast.viewer(part)
  const { found } = await searchFor(reading(store), viewer, { typed, language: 'nb', page: 1, size: 20 })
  return found.map(({ title }) => title)
}

describe('searching', () => {
  it('keeps å apart from a', async () => {
    await put('Hva vi får til')
    await put('Far og sønn')
    expect(await titles('får')).toEqual(['Hva vi får til'])
    expect(await titles('far')).toEqual(['Far og sønn'])
  })

  it('finds by the first letter or two, while somebody is typing', async () => {
    await put('Hva vi får til')
    expect(await titles('f')).toEqual(['Hva vi får til'])
    expect(await titles('få')).toEqual(['Hva vi får til'])
  })

  it('finds a word inside a longer one, after the words themselves', async () => {
    await put('Menneskehandelen i Norge')
    await put('Handel med varer')
    expect(await titles('handel')).toEqual(['Handel med varer', 'Menneskehandelen i Norge'])
    await put('Direktoratsgruppen')
    expect(await titles('gruppe')).toEqual(['Direktoratsgruppen'])
  })

  it.each([
    ['høring', 'Høyringssvar frå Bergen'],
    ['høyring', 'Høringsnotat om bistand'],
    ['anbefaling', 'Tilrådingar frå GRETA'],
    ['tilråding', 'Anbefalingene fra GRETA'],
    ['offer', 'Vern av ofrene'],
    ['tiltak', 'Tiltakene i strategien'],
    ['kommunar', 'Kommunenes ansvar'],
  ])('joins the forms of a word: %s finds %s', async (typed, title) => {
    await put(title)
    expect(await titles(typed)).toEqual([title])
  })

  it('does not read a short stem as a beginning', async () => {
    await put('Offentlig journal')
    expect(await titles('offer')).toEqual([])
  })

  it('finds a number exactly, before everything else', async () => {
    await put('Sak om 12 og 26')
    await put('Rapport', { reference: '12/26' })
    await put('Annet', { reference: '2/26' })
    expect(await titles('12/26')).toEqual(['Rapport', 'Sak om 12 og 26'])
  })

  it.each([
    'sak 12/26 "',
    '"',
    '*',
    'NEAR(a b)',
    'a AND',
    "'; drop table x",
    '()',
    '{title}: x',
    ':*',
    '%',
    '',
  ])('takes %s as words', async (typed) => {
    await put('Sak', { reference: '12/26' })
    await expect(titles(typed)).resolves.toBeInstanceOf(Array)
  })

  it('finds a renamed thing by its new name only', async () => {
    const objectId = newId()
    await put('Gammelt navn', { objectId })
    await put('Nyere tittel', { objectId })
    expect(await titles('gammelt')).toEqual([])
    expect(await titles('nyere')).toEqual(['Nyere tittel'])
  })

  it('shows where in the text it was found', async () => {
    await put('Notat', { body: `${'Fyll '.repeat(60)} om Høyringssvar her ${'etter '.repeat(60)}` })
    const { found } = await searchFor(reading(store), await cast.viewer('member'), {
      typed: 'høring',
      language: 'nb',
      page: 1,
      size: 20,
    })
    expect(found[0]?.excerpt.filter(({ hit }) => hit)).toEqual([{ text: 'Høyringssvar', hit: true }])
    expect(found[0]?.excerpt.map(({ text }) => text).join('').length).toBeLessThan(260)
  })
})

describe('who finds what', () => {
  const who: Record<string, Part[]> = {
    workers: ['chair', 'secretariat', 'member'],
    group: ['chair', 'secretariat', 'member', 'observer'],
    everyone: ['chair', 'secretariat', 'member', 'observer', 'participant'],
  }
  const all: Part[] = [...(who.everyone ?? []), 'rapporteur', 'elsewhere', 'administrator', 'outsider']

  it.each(['workers', 'group', 'everyone'] as const)('keeps what is for %s to them', async (audience) => {
    await put('Skjermet sak', { audience })
    for (const part of all) {
      expect(await titles('skjermet', part), part).toHaveLength(who[audience]?.includes(part) ? 1 : 0)
    }
  })

  it('shows what is public to everyone, and nothing else on the portal', async () => {
    await put('Skjermet sak')
    await put('Åpen sak', { isPublic: true })
    for (const part of all) expect(await titles('åpen', part), part).toHaveLength(1)
    const { found, total } = await searchPublished(reading(store), {
      typed: 'sak',
      language: 'nb',
      page: 1,
      size: 20,
    })
    expect(found.map(({ title }) => title)).toEqual(['Åpen sak'])
    expect(total).toBe(1)
  })
})
