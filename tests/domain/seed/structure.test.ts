import { describe, expect, it } from 'vitest'
import {
  activity,
  conventions,
  fora,
  legalBases,
  measureOrganisations,
  measures,
  organisations,
  seats,
  workspaces,
} from '#db/schema'
import * as demoDrafts from '#db/seed/demo/texts/platform-drafts'
import { responsibilities } from '#db/seed/demo/texts/notes'
import { conventions as conventionData } from '#db/seed/structure/conventions'
import { fora as forumData } from '#db/seed/structure/fora'
import { legalBases as basisData } from '#db/seed/structure/legal-bases'
import { loadStructure } from '#db/seed/structure/load'
import { measures as measureData } from '#db/seed/structure/measures'
import { organisations as organisationData } from '#db/seed/structure/organisations/all'
import { workspaces as workspaceData } from '#db/seed/structure/workspaces'
import { write } from '~/core/write'
import { createTestStore, reading } from '#tests/support/store'

const tables = [
  organisations,
  workspaces,
  seats,
  measures,
  measureOrganisations,
  conventions,
  fora,
  legalBases,
  activity,
]

async function everything(store: Awaited<ReturnType<typeof createTestStore>>) {
  const rows = []
  for (const table of tables) rows.push(await reading(store).db.select().from(table))
  return rows
}

/** Words that Bokmål has and Nynorsk does not. */
const bokmålOnly = ['ikke', 'hvordan', 'hva', 'fra', 'ansvarlig', 'anbefaling', 'høring', 'uke', 'leder']

/** Every string under a key, however deep. */
function wordsUnder(key: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === key ? stringsIn(inner) : wordsUnder(key, inner),
  )
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const data = [organisationData, workspaceData, measureData, conventionData, forumData, basisData]

describe('the structure of the effort', () => {
  it('is all there, and loading it again changes nothing', async () => {
    const store = await createTestStore()
    expect(await write(store, null, loadStructure)).toBeGreaterThan(0)
    const first = await everything(store)
    const counts = first.map((rows) => rows.length)
    expect(counts).toEqual([organisationData.length, 4, 6, 18, expect.any(Number), 8, 26, 15, 1])
    store.clock.tick()
    expect(await write(store, null, loadStructure)).toBe(0)
    expect(await everything(store)).toEqual(first)
  })

  it('leaves what somebody has changed', async () => {
    const store = await createTestStore()
    await write(store, null, loadStructure)
    await write(store, null, (tx) => tx.db.update(organisations).set({ nameNb: 'Omdøpt' }))
    await write(store, null, loadStructure)
    const rows = await reading(store).db.select({ name: organisations.nameNb }).from(organisations)
    expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(['Omdøpt']))
  })

  it('has a title for the measures of focus area 1, and places for the others', async () => {
    const store = await createTestStore()
    await write(store, null, loadStructure)
    const rows = await reading(store).db.select().from(measures)
    expect(rows.filter(({ titleNb }) => titleNb !== null).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5,
    ])
    expect(rows.filter(({ focusArea }) => focusArea === null)).toHaveLength(13)
  })

  it('says everything in three languages', () => {
    for (const language of ['nb', 'nn', 'en']) {
      const said = wordsUnder(language, data)
      expect(said).toHaveLength(wordsUnder('nb', data).length)
      expect(said.filter((words) => words.trim() === '')).toEqual([])
    }
  })

  it('speaks Nynorsk in Nynorsk', () => {
    const sentences = [...wordsUnder('nn', data), ...stringsIn(responsibilities)]
    const wrong = sentences.filter((sentence) =>
      (sentence.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => bokmålOnly.includes(word)),
    )
    expect(wrong).toEqual([])
  })

  it('names no slug twice', () => {
    for (const list of [organisationData, workspaceData, conventionData, forumData]) {
      const slugs = list.map(({ slug }) => slug)
      expect(new Set(slugs).size).toBe(slugs.length)
    }
  })

  it('has the sentences in its drafts that the demo comments on', () => {
    const words = stringsIn(demoDrafts.firstContact).join(' ')
    for (const quote of Object.values(demoDrafts.quotes)) expect(words).toContain(quote)
  })
})
