import type { Database } from '#db/database'
import { organisations, seatHoldings, seats, sessions, users, workspaces, workspaceVisits } from '#db/schema'
import { hashSecret, newSecret } from '~/auth/secrets'
import { newId } from '~/core/ids'
import { around, insertAll, many } from './insert'
import type { Volume } from './volume'

export interface Stage {
  workspaces: Array<{ id: string; slug: string }>
  organisationIds: string[]
  userIds: string[]
  cookies: string[]
}

const organisationCount = 40
/** Those who ask have a seat in every workspace: nobody's pages hold more. */
const askers = 20
const seatsOfOthers = 3
const roles = ['member', 'secretariat', 'chair', 'participant', 'observer'] as const
const dayMs = 86_400_000

/** Organisations, workspaces, people with seats, and sessions for those who ask. */
export async function fillPeople(
  db: Database,
  volume: Pick<Volume, 'workspaces' | 'people'>,
  now: Date,
): Promise<Stage> {
  const organisationIds = many(organisationCount, () => newId())
  const groups = many(volume.workspaces, (nth) => ({ id: newId(), slug: `group-${nth}` }))
  const userIds = many(volume.people, () => newId())
  await insertAll(
    db,
    organisations,
    organisationIds.map((id, nth) => {
      const name = `Organisation ${nth}`
      const names = { shortName: `O${nth}`, nameNb: name, nameNn: name, nameEn: name }
      return { id, slug: `organisation-${nth}`, kind: 'directorate' as const, ...names, createdAt: now }
    }),
  )
  await insertAll(
    db,
    workspaces,
    groups.map(({ id, slug }) => {
      const names = { nameNb: `Gruppe ${slug}`, nameNn: `Gruppe ${slug}`, nameEn: `Group ${slug}` }
      const purposes = { purposeNb: 'Måling', purposeNn: 'Måling', purposeEn: 'Measurement' }
      return { id, slug, kind: 'directorate' as const, ...names, ...purposes, createdAt: now }
    }),
  )
  await insertAll(
    db,
    users,
    userIds.map((id, nth) => {
      const email = `person${nth}@bench.tvers.example`
      return { id, email, name: `Person ${nth}`, language: 'nb' as const, createdAt: now }
    }),
  )
  await fillSeats(db, now, groups, organisationIds, userIds)
  return {
    workspaces: groups,
    organisationIds,
    userIds,
    cookies: await fillSessions(db, now, groups, userIds),
  }
}

async function fillSeats(
  db: Database,
  givenAt: Date,
  groups: Stage['workspaces'],
  organisationIds: string[],
  userIds: string[],
) {
  const period = { validFrom: '2026-01-01', validTo: null, givenAt }
  const given = userIds.flatMap((userId, person) =>
    many(person < askers ? groups.length : seatsOfOthers, (nth) => ({
      userId,
      seat: {
        id: newId(),
        workspaceId: around(groups, person + nth).id,
        organisationId: around(organisationIds, person),
        role: person < askers ? ('member' as const) : around(roles, person + nth),
        ...period,
      },
    })),
  )
  await insertAll(
    db,
    seats,
    given.map(({ seat }) => seat),
  )
  await insertAll(
    db,
    seatHoldings,
    given.map(({ seat, userId }) => ({
      id: newId(),
      seatId: seat.id,
      userId,
      capacity: 'holder' as const,
      ...period,
    })),
  )
}

/** Sessions as signing in makes them: the cookie holds the secret, the row its hash. */
async function fillSessions(db: Database, now: Date, groups: Stage['workspaces'], userIds: string[]) {
  const asking = userIds.slice(0, askers)
  const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)
  const started = asking.map((userId) => ({ userId, secret: newSecret() }))
  await insertAll(
    db,
    sessions,
    started.map(({ userId, secret }) => ({
      ...{ tokenHash: hashSecret(secret), id: newId(), userId, device: 'bench' },
      ...{ startedAt: now, lastSeenAt: now, expiresAt: later(6), endsAt: later(12) },
    })),
  )
  await insertAll(
    db,
    workspaceVisits,
    asking.flatMap((userId) =>
      groups.map((group, nth) => ({
        userId,
        workspaceId: group.id,
        at: new Date(now.getTime() - nth * dayMs),
      })),
    ),
  )
  return started.map(({ secret }) => `tvers=${secret}`)
}
