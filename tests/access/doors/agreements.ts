import { group, nothing, onlyRuns, readsProcedures, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const needed = (ids: Ids) => `${group}/agreements/${ids.neededAgreement}`
const unneeded = (ids: Ids) => `${group}/agreements/${ids.unneededAgreement}`
const draft = (ids: Ids) => `${group}/agreements/${ids.draftAgreement}`

/** Those who work in the group and who watch it; for the others it does not exist. */
const reads: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const runs: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'member'] }

const need = { title: 'Kunnskap', purpose: 'Vi trenger den samme kunnskapen.' }

export const agreementDoors: Door[] = [
  { route: 'routes/agreements/list', path: () => `${group}/agreements`, get: readsProcedures },
  {
    route: 'routes/agreements/new',
    path: () => `${group}/agreements/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => need },
  },
  { route: 'routes/agreements/agreement', path: needed, get: reads },
  { route: 'routes/agreements/agreement', path: draft, get: reads },
  {
    route: 'routes/agreements/facts',
    path: (ids) => `${draft(ids)}/facts`,
    get: runs,
    post: { who: runs, body: () => ({ ...need, version: '1' }) },
  },
  {
    route: 'routes/agreements/parties',
    path: (ids) => `${draft(ids)}/parties`,
    get: runs,
    post: {
      who: runs,
      body: (ids) => ({ 'partyId[]': ids.organisationIds.rosa ?? '', 'partyDuties[]': '', version: '1' }),
    },
  },
  {
    route: 'routes/agreements/not-needed',
    path: (ids) => `${needed(ids)}/not-needed`,
    get: runs,
    post: { who: runs, body: () => ({ reason: 'Loven sier det.' }) },
  },
  {
    route: 'routes/agreements/reassessment',
    path: (ids) => `${unneeded(ids)}/reassessment`,
    get: runs,
    post: { who: runs, body: nothing },
  },
  {
    route: 'routes/agreements/drafting',
    path: (ids) => `${needed(ids)}/drafting`,
    get: runs,
    post: { who: runs, body: () => ({ language: 'nb' }) },
  },
]
