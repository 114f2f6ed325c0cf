import { organisations, seatHoldings, seats, systemRoles, users, workspaces } from '#db/schema'
import { newId } from '~/core/ids'
import type { Store } from '~/core/store'
import type { SeatRole, Viewer } from '~/core/viewer'
import { write } from '~/core/write'
import { loadViewer } from '~/domain/people/viewer.server'
import { reading } from './store'

/** The parts that people play in tests. Fixed names, fixed roles. */
export const parts = {
  chair: { name: 'Astrid Leder', organisation: 'sfk', workspace: 'group', role: 'chair' },
  secretariat: { name: 'Sigurd Sekretær', organisation: 'sfk', workspace: 'group', role: 'secretariat' },
  member: { name: 'Maja Medlem', organisation: 'pod', workspace: 'group', role: 'member' },
  participant: { name: 'Pål Deltaker', organisation: 'rosa', workspace: 'group', role: 'participant' },
  observer: { name: 'Odd Observatør', organisation: 'udi', workspace: 'group', role: 'observer' },
  rapporteur: { name: 'Ragna Rapportør', organisation: 'nim', workspace: 'rapporteur', role: 'chair' },
  elsewhere: { name: 'Eva Annensteds', organisation: 'jd', workspace: 'other', role: 'secretariat' },
} as const satisfies Record<string, { name: string; organisation: string; workspace: string; role: SeatRole }>

/** Those who have no seat. */
const unseated = { outsider: 'Ulf Utenfor', administrator: 'Adam Administrator' } as const

export type Part = keyof typeof parts | keyof typeof unseated

const allParts = [...Object.keys(parts), ...Object.keys(unseated)] as Part[]
const seatedParts = Object.keys(parts) as (keyof typeof parts)[]

export interface Cast {
  /** Person by part, as policy sees them now. */
  viewer(part: Part): Promise<Viewer>
  readonly userIds: Readonly<Record<Part, string>>
  /** The workspace that most tests happen in (`group`), another one, and the rapporteur's. */
  readonly workspaceIds: Readonly<Record<'group' | 'other' | 'rapporteur', string>>
  readonly organisationIds: Readonly<Record<string, string>>
  /** Seat by part, for those who have one. */
  readonly seatIds: Readonly<Record<string, string>>
}

const workspaceKinds = { group: 'directorate', other: 'interministerial', rapporteur: 'rapporteur' } as const

/** Puts the cast on the stage: organisations, three workspaces, and a person in each part. Written as rows: a fixture, not a rule. */
export async function createCast(store: Store): Promise<Cast> {
  const organisationIds: Record<string, string> = {}
  for (const slug of slugs) organisationIds[slug] = newId()
  const workspaceIds = { group: newId(), other: newId(), rapporteur: newId() }
  const userIds = {} as Record<Part, string>
  for (const part of allParts) userIds[part] = newId()
  const seatIds: Record<string, string> = {}
  for (const part of seatedParts) seatIds[part] = newId()

  // A statement for each table, and not for each row: most tests begin here.
  await write(store, null, async ({ db, now }) => {
    const period = { validFrom: '2026-01-01', validTo: null, givenAt: now }
    await db
      .insert(organisations)
      .values(slugs.map((slug) => organisation(slug, organisationIds[slug] ?? '', now)))
    await db.insert(workspaces).values(workspaceNames.map((name) => workspace(name, workspaceIds[name], now)))
    await db.insert(users).values(allParts.map((part) => person(part, userIds[part], now)))
    await db.insert(seats).values(
      seatedParts.map((part) => {
        const { role, organisation: slug, workspace: name } = parts[part]
        const of = { workspaceId: workspaceIds[name], organisationId: organisationIds[slug] ?? '', role }
        return { id: seatIds[part] ?? '', ...of, ...period }
      }),
    )
    await db.insert(seatHoldings).values(
      seatedParts.map((part) => ({
        ...{ id: newId(), seatId: seatIds[part] ?? '', userId: userIds[part] },
        ...{ capacity: 'holder' as const, ...period },
      })),
    )
    await db.insert(systemRoles).values({
      ...{ id: newId(), userId: userIds.administrator, role: 'administrator' },
      ...{ validFrom: '2026-01-01', grantedAt: now },
    })
  })

  return {
    userIds,
    workspaceIds,
    organisationIds,
    seatIds,
    async viewer(part) {
      const scope = reading(store)
      const viewer = await loadViewer(scope.db, userIds[part], scope.today)
      if (!viewer) throw new Error(`${part} is not on the stage`)
      return viewer
    },
  }
}

const slugs = ['sfk', 'pod', 'rosa', 'udi', 'nim', 'jd']

function organisation(slug: string, id: string, createdAt: Date) {
  const name = slug.toUpperCase()
  const kind = slug === 'rosa' ? ('civil_society' as const) : ('directorate' as const)
  return { id, slug, kind, shortName: name, nameNb: name, nameNn: name, nameEn: name, createdAt }
}

const workspaceNames = ['group', 'other', 'rapporteur'] as const

function workspace(slug: (typeof workspaceNames)[number], id: string, createdAt: Date) {
  const names = { nameNb: slug, nameNn: slug, nameEn: slug }
  const purposes = { purposeNb: slug, purposeNn: slug, purposeEn: slug }
  return { id, slug, kind: workspaceKinds[slug], ...names, ...purposes, createdAt }
}

function person(part: Part, id: string, createdAt: Date) {
  return { id, email: `${part}@test.tvers.example`, name: nameOf(part), language: 'nb' as const, createdAt }
}

function nameOf(part: Part): string {
  return part in unseated ? unseated[part as keyof typeof unseated] : parts[part as keyof typeof parts].name
}
