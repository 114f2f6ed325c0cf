import { asc, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import type { OpenDatabase } from '#db/database'
import {
  actionItems,
  activity,
  documents,
  editions,
  meetings,
  minutesApprovals,
  seatRoles,
  series,
  threads,
  users,
} from '#db/schema'
import { loadDemo } from '#db/seed/demo/load'
import { demoEmail, demoPassword, demoPeople, type DemoKey } from '#db/seed/demo/people'
import { demoSeats } from '#db/seed/demo/seats'
import { hashOf } from '~/core/activity-chain'
import { createBus } from '~/core/bus'
import { localDateOf } from '~/core/calendar'
import { roleIn, type Viewer } from '~/core/viewer'
import type { Passwords } from '~/domain/people/passwords'
import { agreementsFor } from '~/domain/agreements/queries.server'
import { loadViewer } from '~/domain/people/viewer.server'
import { publicationWords } from '~/http/publication-words.server'
import { StillClock } from '#tests/support/clock'
import { reading } from '#tests/support/store'
import { freshDatabase } from '#tests/support/database'

/** Hashing is tested elsewhere; here every password is only marked. */
const passwords: Passwords = {
  hash: async (password) => `hash of ${password}`,
  matches: async (stored, password) => stored === `hash of ${password}`,
  problemWith: async () => null,
}

const clock = new StillClock()
const today = localDateOf(clock.now())
let database: OpenDatabase

const load = () => loadDemo({ database, clock, passwords, words: publicationWords })

async function person(key: DemoKey): Promise<Viewer> {
  const [row] = await database.reader
    .select()
    .from(users)
    .where(eq(users.email, demoEmail(key)))
  const viewer = await loadViewer(database.reader, row?.id ?? '', today)
  if (!viewer) throw new Error(`${key} is missing`)
  return viewer
}

const entries = () => database.reader.select().from(activity).orderBy(asc(activity.sequence))

beforeAll(async () => {
  database = await freshDatabase()
  await load()
}, 60_000)

describe('the demo', () => {
  it('is loaded once: a second time changes nothing', async () => {
    const before = await entries()
    expect(await load()).toBe(false)
    expect(await entries()).toEqual(before)
  })

  it('has everybody, with one password', async () => {
    const rows = await database.reader.select().from(users)
    expect(rows.map(({ email }) => email).sort()).toEqual(demoPeople.map(({ key }) => demoEmail(key)).sort())
    expect(new Set(rows.map(({ passwordHash }) => passwordHash))).toEqual(
      new Set([`hash of ${demoPassword}`]),
    )
    expect(demoPassword.length).toBeGreaterThanOrEqual(12)
  })

  it('has somebody in every role', async () => {
    const viewers = await Promise.all(demoPeople.map(({ key }) => person(key)))
    const roles = new Set(viewers.flatMap(({ seats }) => seats.map(({ role }) => role)))
    expect([...roles].sort()).toEqual([...seatRoles].sort())
    expect(new Set(viewers.flatMap(({ systemRoles }) => systemRoles))).toEqual(
      new Set(['administrator', 'portal_editor']),
    )
    expect((await person('henrik')).seats).toEqual([expect.objectContaining({ capacity: 'deputy' })])
    const outside = await person('per')
    expect([outside.seats, outside.systemRoles]).toEqual([[], []])
    expect((await person('tormod')).seats).toEqual([])
  })

  it('seats each person as it says', async () => {
    for (const { holder, role } of demoSeats) {
      expect((await person(holder)).seats.map((seat) => seat.role)).toContain(role)
    }
    const jonas = await person('jonas')
    expect(new Set(jonas.seats.map(({ workspaceId }) => roleIn(jonas, workspaceId)))).toEqual(
      new Set(['secretariat']),
    )
  })

  it('happened in order, before now, and the log says so unbroken', async () => {
    const log = await entries()
    const times = log.map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThanOrEqual(clock.now().getTime())
    for (const { hash, ...entry } of log) expect(hashOf(entry)).toBe(hash)
  })

  it('has published editions, and leaves the directorate group a mandate to publish', async () => {
    const published = await database.reader
      .select({ slug: series.slug, number: editions.number })
      .from(editions)
      .innerJoin(series, eq(series.id, editions.seriesId))
      .orderBy(asc(series.slug), asc(editions.number))
    expect(published).toEqual([
      { slug: 'direktoratsgruppen-felles-veiledning-for-kommunene', number: 1 },
      { slug: 'direktoratsgruppen-referat-1-26', number: 1 },
      { slug: 'direktoratsgruppen-trygg-oppfolging-av-ofre-som-anmelder', number: 1 },
      { slug: 'samarbeidsplattformen-mandat', number: 1 },
      { slug: 'samarbeidsplattformen-mandat', number: 2 },
    ])
    const mandates = await database.reader.select().from(documents).where(eq(documents.kind, 'mandate'))
    expect(mandates.map(({ state }) => state).sort()).toEqual([
      'decided',
      'decided',
      'in_review',
      'published',
      'superseded',
      'superseded',
    ])
    expect(await database.reader.select().from(minutesApprovals)).toHaveLength(1)
  })

  it('has an agreement in each of the states that one meets first', async () => {
    const listed = await agreementsFor(
      reading({ database, clock, bus: createBus() }),
      await person('elle'),
      null,
      'nb',
    )
    expect(listed.map(({ state }) => state).sort()).toEqual([
      ...['need_assessed', 'not_needed', 'signed', 'signing'],
    ])
  })

  it('has a draft under discussion, and one that waits to be opened', async () => {
    const drafts = await database.reader.select().from(documents).where(eq(documents.kind, 'draft'))
    expect(drafts.map(({ state }) => state).sort()).toEqual(['draft', 'in_review'])
    const open = drafts.find(({ state }) => state === 'in_review')
    expect(open?.reviewDeadline).toSatisfy((deadline: string) => deadline > today)
    const kinds = await database.reader.select({ kind: threads.kind }).from(threads)
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['comment', 'comment', 'comment', 'suggestion'])
  })

  it('looks ahead from today: meetings to come on weekdays, deadlines that are over and soon', async () => {
    const coming = (await database.reader.select().from(meetings)).filter(
      ({ startsAt }) => startsAt > clock.now(),
    )
    expect(coming).toHaveLength(3)
    for (const { startsAt } of coming) expect([1, 2, 3, 4, 5]).toContain(startsAt.getUTCDay())
    const items = await database.reader.select().from(actionItems)
    expect(items).toHaveLength(5)
    expect(items.filter(({ deadline }) => deadline < today)).toHaveLength(1)
  })
})
