import { everySeat, group, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const open = (ids: Ids) => `${group}/decisions/${ids.decision}`
const approved = (ids: Ids) => `${group}/decisions/${ids.approvedDecision}`

/** Decisions whose minutes are being written: for those who work in the group. */
const works: Who = { in: ['member', 'secretariat', 'chair'] }
/** Those of approved minutes for the group: observers read them; for participants they do not exist. */
const reads: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const runs: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'member'] }

export const decisionDoors: Door[] = [
  { route: 'routes/decisions/register', path: () => '/decisions', get: 'signed-in' },
  { route: 'routes/decisions/csv', path: () => '/decisions.csv', get: 'signed-in' },
  { route: 'routes/decisions/list', path: () => `${group}/decisions`, get: everySeat },
  { route: 'routes/decisions/decision', path: open, get: works },
  { route: 'routes/decisions/decision', path: approved, get: reads },
  {
    route: 'routes/decisions/report',
    path: (ids) => `${approved(ids)}/report`,
    get: runs,
    post: { who: runs, body: () => ({ state: 'done', supersededById: '', note: '', version: '1' }) },
  },
  {
    route: 'routes/decisions/revision',
    path: (ids) => `${approved(ids)}/revision`,
    get: runs,
    post: { who: runs, body: () => ({ text: 'Rettet.', reason: 'Feil dato.', version: '1' }) },
  },
]
