import { beforeEach, describe, expect, it } from 'vitest'
import { documentReads, fileReads } from '#db/schema'
import { opened, openedFile } from '~/http/opened.server'
import type { Reading } from '~/http/read.server'
import { createLog } from '~/server/log'
import { followReads } from '~/server/reads'
import { fileIn } from '#tests/domain/files/one-file'
import { createDesk, type Desk } from '#tests/domain/documents/desk'

let desk: Desk
let id: string

beforeEach(async () => {
  desk = await createDesk()
  id = await desk.draft({})
})

const follow = () => followReads(desk.store, createLog('silent'), 60_000)
const tell = (part: 'member' | 'chair', documentId = id) =>
  desk.store.bus.emit('document-opened', { userId: desk.cast.userIds[part], documentId })
const rows = async () =>
  (await desk.store.database.reader.select().from(documentReads)).map(({ day, userId }) => [day, userId])

/** As a loader has it, for a request with these headers. */
async function readingAs(headers: Record<string, string>): Promise<Reading> {
  const request = new Request('http://127.0.0.1/', { headers })
  return {
    ...{ request, viewer: await desk.cast.viewer('member'), context: { store: desk.store } },
  } as unknown as Reading
}

describe('who opens what', () => {
  it('is put down together and once, when the process has time or is stopped', async () => {
    const reads = follow()
    for (let time = 0; time < 3; time++) tell('member')
    tell('chair')
    expect(await rows()).toEqual([])
    await reads.stop()
    tell('member')
    const { member, chair } = desk.cast.userIds
    expect((await rows()).sort()).toEqual(
      [
        ['2026-03-04', chair],
        ['2026-03-04', member],
      ].sort(),
    )
  })

  it('is put down anew on the next day, by the day in Oslo', async () => {
    const reads = follow()
    tell('member')
    desk.store.clock.moveTo('2026-03-04T23:30:00Z')
    tell('member')
    await reads.stop()
    expect((await rows()).map(([day]) => day).sort()).toEqual(['2026-03-04', '2026-03-05'])
  })

  it('is not lost when it cannot be put down at once', async () => {
    const reads = followReads(desk.store, createLog('silent'), 1)
    const { database } = desk.store
    const { transaction } = database
    let failures = 0
    database.transaction = async () => {
      failures++
      throw new Error('the disk is full')
    }
    tell('member')
    while (!failures) await new Promise((resolve) => setTimeout(resolve, 2))
    database.transaction = transaction
    await reads.stop()
    expect(await rows()).toHaveLength(1)
  })

  it('is told of by pages, and not by what a browser fetches ahead', async () => {
    const reads = follow()
    opened(await readingAs({ 'sec-purpose': 'prefetch' }), id)
    opened(await readingAs({ purpose: 'prefetch' }), id)
    await reads.stop()
    expect(await rows()).toEqual([])
    const again = follow()
    const fileId = await fileIn(desk)
    openedFile(await readingAs({ purpose: 'prefetch' }), fileId)
    openedFile(await readingAs({}), fileId)
    opened(await readingAs({}), id)
    await again.stop()
    expect(await rows()).toHaveLength(1)
    expect(await desk.store.database.reader.select().from(fileReads)).toEqual([
      { fileId, userId: desk.cast.userIds.member, day: '2026-03-04' },
    ])
  })
})
