import { organisations, seatHoldings, seats, systemRoles, users, workspaces } from '#db/schema'
import { newId } from '~/core/ids'
import type { Store } from '~/core/store'
import type { SeatRole, Viewer } from '~/core/viewer'
import { write, type Tx } from '~/core/write'
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

export type Part = keyof typeof parts | 'administrator' | 'outsider'

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
  const workspaceIds = { group: newId(), other: newId(), rapporteur: newId() }
  const userIds = {} as Record<Part, string>
  const seatIds: Record<string, string> = {}

  await write(store, null, async (tx) => {
    for (const slug of ['sfk', 'pod', 'rosa', 'udi', 'nim', 'jd']) {
      organisationIds[slug] = await addOrganisation(tx, slug)
    }
    for (const name of ['group', 'other', 'rapporteur'] as const) {
      await addWorkspace(tx, workspaceIds[name], name, workspaceKinds[name])
    }
    for (const [part, { name, organisation, workspace, role }] of Object.entries(parts)) {
      const userId = await addPerson(tx, part, name)
      userIds[part as Part] = userId
      const seatId = newId()
      seatIds[part] = seatId
      const period = { validFrom: '2026-01-01', validTo: null, givenAt: tx.now }
      const organisationId = organisationIds[organisation] ?? ''
      const workspaceId = workspaceIds[workspace]
      await tx.db.insert(seats).values({ id: seatId, workspaceId, organisationId, role, ...period })
      await tx.db.insert(seatHoldings).values({ id: newId(), seatId, userId, capacity: 'holder', ...period })
    }
    userIds.outsider = await addPerson(tx, 'outsider', 'Ulf Utenfor')
    userIds.administrator = await addPerson(tx, 'administrator', 'Adam Administrator')
    await tx.db.insert(systemRoles).values({
      id: newId(),
      userId: userIds.administrator,
      role: 'administrator',
      validFrom: '2026-01-01',
      grantedAt: tx.now,
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

async function addOrganisation(tx: Tx, slug: string): Promise<string> {
  const id = newId()
  const name = slug.toUpperCase()
  const kind = slug === 'rosa' ? 'civil_society' : 'directorate'
  const names = { shortName: name, nameNb: name, nameNn: name, nameEn: name }
  await tx.db.insert(organisations).values({ id, slug, kind, ...names, createdAt: tx.now })
  return id
}

async function addWorkspace(
  tx: Tx,
  id: string,
  slug: string,
  kind: 'directorate' | 'interministerial' | 'rapporteur',
) {
  const names = {
    nameNb: slug,
    nameNn: slug,
    nameEn: slug,
    purposeNb: slug,
    purposeNn: slug,
    purposeEn: slug,
  }
  await tx.db.insert(workspaces).values({ id, slug, kind, ...names, createdAt: tx.now })
}

async function addPerson(tx: Tx, part: string, name: string): Promise<string> {
  const id = newId()
  const email = `${part}@test.tvers.example`
  await tx.db.insert(users).values({ id, email, name, language: 'nb', createdAt: tx.now })
  return id
}
