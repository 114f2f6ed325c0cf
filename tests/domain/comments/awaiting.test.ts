import { beforeEach, describe, expect, it } from 'vitest'
import { awaitingComments } from '~/domain/comments/awaiting.server'
import type { Part } from '#tests/support/cast'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from '../documents/desk'
import { comment } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

const awaited = async (part: Part, most = 50) =>
  awaitingComments(reading(desk.store), await desk.cast.viewer(part), most, 'nb')

async function inReview(title: string, reviewDeadline: string) {
  const id = await desk.draft({ title })
  await desk.set(id, { state: 'in_review', reviewDeadline })
  return id
}

describe('what waits for comments', () => {
  it('is in review, soonest deadline first, with how many there are', async () => {
    await inReview('Senest', '2026-05-03')
    await inReview('Først', '2026-05-01')
    await inReview('Så', '2026-05-02')
    await desk.draft({ title: 'Ikke sendt ut' })
    const { documents, total } = await awaited('participant', 2)
    expect(documents.map((document) => document.title)).toEqual(['Først', 'Så'])
    expect(total).toBe(3)
    expect((await awaited('participant')).documents).toHaveLength(3)
  })

  it('says whether one has commented', async () => {
    const id = await inReview('Utkast', '2026-05-01')
    await comment(desk, 'participant', id, 'samordne arbeidet')
    expect((await awaited('participant')).documents[0]?.commented).toBe(true)
    expect((await awaited('member')).documents[0]?.commented).toBe(false)
  })

  it('is nothing for those who may not comment', async () => {
    await inReview('Utkast', '2026-05-01')
    for (const part of ['observer', 'elsewhere', 'rapporteur', 'administrator', 'outsider'] as const)
      expect(await awaited(part), part).toEqual({ documents: [], total: 0 })
  })
})
