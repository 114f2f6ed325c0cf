import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { documents, editionWithdrawals } from '#db/schema'
import { write } from '~/core/write'
import { grantEdition } from '~/domain/editions/access.server'
import { editionsOf } from '~/domain/editions/queries.server'
import { withdrawEdition } from '~/domain/editions/withdraw.server'
import { searchPublished } from '~/domain/search/queries.server'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createStage, textOf, type Stage } from '#tests/support/publishing'

// Three real files are made each time; the first loads what makes them.
vi.setConfig({ testTimeout: 60_000 })

let stage: Stage
let documentId: string
let editionId: string

beforeEach(async () => {
  stage = await createStage()
  documentId = await stage.document('report', 'Rapport', textOf('Ord'))
  editionId = (await stage.publish('secretariat', documentId)).editionId
})

async function withdraw(part: Part, id = editionId) {
  const viewer = await stage.cast.viewer(part)
  return write(stage.store, viewer.id, async (tx) =>
    withdrawEdition(tx, viewer, await grantEdition(tx, viewer, 'edition.withdraw', id), {
      reason: 'Feil tall i tabell 2.',
    }),
  )
}

const withdrawals = () => reading(stage.store).db.select().from(editionWithdrawals)

describe('withdrawing an edition', () => {
  it.each(['chair', 'secretariat'] as const)('may be done by the %s', async (part) => {
    await withdraw(part)
    const [listed] = await editionsOf(reading(stage.store), documentId, 'nb')
    expect(listed?.withdrawal?.reason).toBe('Feil tall i tabell 2.')
    const { db } = reading(stage.store)
    const [document] = await db.select().from(documents).where(eq(documents.id, documentId))
    expect(document?.state).toBe('withdrawn')
  })

  it.each([
    ['member', 'forbidden'],
    ['observer', 'forbidden'],
    ['participant', 'not-found'],
    ['elsewhere', 'not-found'],
    ['administrator', 'not-found'],
    ['outsider', 'not-found'],
  ] as const)('may not be done by the %s', async (part, code) => {
    await expect(withdraw(part)).rejects.toMatchObject({ code })
    expect(await withdrawals()).toHaveLength(0)
  })

  it('is done once', async () => {
    await withdraw('chair')
    await expect(withdraw('chair')).rejects.toMatchObject({ reason: 'edition-withdrawn' })
  })

  it('takes it out of the public search, where the edition before it comes back', async () => {
    const asked = { typed: 'rapport', language: 'nb', page: 1, size: 10 } as const
    const second = await stage.publish('secretariat', documentId)
    await withdraw('chair', second.editionId)
    const one = await searchPublished(reading(stage.store), asked)
    expect(one.found.map(({ href }) => href)).toEqual(['/publikasjoner/group-rapport/1'])
    await withdraw('chair')
    expect((await searchPublished(reading(stage.store), asked)).total).toBe(0)
  })

  it('does not free its number', async () => {
    await withdraw('chair')
    expect((await stage.publish('secretariat', documentId)).number).toBe(2)
  })
})
