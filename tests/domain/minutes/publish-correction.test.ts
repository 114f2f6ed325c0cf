import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { documents } from '#db/schema'
import type { Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { grantMeeting } from '~/domain/meetings/access.server'
import { approveCorrection } from '~/domain/minutes/approve-correction.server'
import { correctionsOf } from '~/domain/minutes/corrections.server'
import { minutesHash } from '~/domain/minutes/hash.server'
import {
  approveMinutesOf,
  buildMeeting,
  circulateMinutesOf,
  correctMinutesOf,
  openMinutesOf,
} from '#tests/support/meeting'
import { createStage, type Stage } from '#tests/support/publishing'
import { stateOf, type } from './desk'

let stage: Stage
let secretariat: Viewer
let chair: Viewer
let meetingId: string
let first: string

beforeEach(async () => {
  stage = await createStage()
  const { store, cast } = stage
  secretariat = await cast.viewer('secretariat')
  chair = await cast.viewer('chair')
  meetingId = await buildMeeting(store, secretariat, { items: 1, called: true })
  first = await openMinutesOf(store, secretariat, meetingId)
  await circulateMinutesOf(store, secretariat, meetingId)
  await approveMinutesOf(store, chair, meetingId)
})

async function approveCorrectionOf(documentId: string): Promise<void> {
  await write(stage.store, chair.id, async (tx) => {
    const meeting = await grantMeeting(tx, chair, 'minutes.approve', meetingId)
    const [correction] = (await correctionsOf(tx, meeting.minutes?.id ?? '')).slice(-1)
    const contentHash = await minutesHash(tx, documentId)
    await approveCorrection(tx, chair, meeting, correction?.id ?? '', { contentHash })
  })
}

const state = async (id: string) =>
  (await stage.store.database.reader.select().from(documents).where(eq(documents.id, id)))[0]?.state

describe('a correction of published minutes', () => {
  it('leaves the edition until it is published itself, as the next one of the same series', async () => {
    const before = await stage.publish('secretariat', first)
    expect(before).toMatchObject({ seriesSlug: 'group-referat-1-26', number: 1 })
    const next = await correctMinutesOf(stage.store, secretariat, meetingId)
    await type(stage.store, secretariat, next)
    await approveCorrectionOf(next)
    expect(await state(first)).toBe('published')
    expect(await stateOf(stage.store, chair, meetingId)).toBe('approved')
    await expect(stage.publish('secretariat', first)).rejects.toMatchObject({ reason: 'edition-corrected' })
    const after = await stage.publish('secretariat', next)
    expect(after).toMatchObject({ seriesSlug: 'group-referat-1-26', number: 2 })
    expect(await state(first)).toBe('superseded')
    expect(await stateOf(stage.store, chair, meetingId)).toBe('published')
  })
})
