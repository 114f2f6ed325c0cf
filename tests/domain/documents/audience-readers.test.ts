import { beforeEach, describe, expect, it } from 'vitest'
import { organisations, seats } from '#db/schema'
import { audienceReaders } from '~/domain/documents/readers.server'
import { reading } from '#tests/support/store'
import { createDesk, type Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await createDesk()
})

describe('who reads what is for an audience', () => {
  it('is the organisations with a seat today, those of participants only where it is for everyone', async () => {
    const { group } = desk.cast.workspaceIds
    const before = await audienceReaders(reading(desk.store), group)
    expect(before.everyone).toContain('ROSA')
    expect(before.group).not.toContain('ROSA')
    expect(before.group).toContain('POD')
    desk.store.clock.moveTo('2100-01-01T08:00:00Z')
    const later = await audienceReaders(reading(desk.store), group)
    const { reader } = desk.store.database
    const lasting = (await reader.select().from(seats)).filter(
      ({ workspaceId, validTo }) => workspaceId === group && validTo === null,
    )
    const names = new Map(
      (await reader.select().from(organisations)).map(({ id, shortName }) => [id, shortName]),
    )
    expect(later.everyone).toEqual(
      [...new Set(lasting.map(({ organisationId }) => names.get(organisationId)))].sort(),
    )
  })

  it('is nobody where nobody has a seat', async () => {
    expect(await audienceReaders(reading(desk.store), 'ingen')).toEqual({ group: [], everyone: [] })
  })
})
