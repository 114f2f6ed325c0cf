import { everySeat, group, onlyWorks, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const item = (ids: Ids) => `${group}/action-items/${ids.actionItem}`
/** Of the participant's own organisation. */
const theirs = (ids: Ids) => `${group}/action-items/${ids.theirActionItem}`

const fields = (ids: Ids) => ({
  title: 'Gjør det',
  organisationId: ids.organisationIds.pod ?? '',
  userId: '',
  deadline: '2026-05-01',
})
const report = () => ({ state: 'in_progress', note: '', version: '1' })

/** The item is POD's, whose member follows it up; participants of other organisations do not see it. */
const reads: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const follows: Who = { in: ['member', 'secretariat', 'chair'], forbidden: ['observer'] }
const followsTheirs: Who = { in: ['participant', 'secretariat', 'chair'], forbidden: ['observer', 'member'] }
const runsTheirs: Who = { in: ['secretariat', 'chair'], forbidden: ['observer', 'participant', 'member'] }

export const actionItemDoors: Door[] = [
  { route: 'routes/action-items/list', path: () => `${group}/action-items`, get: everySeat },
  { route: 'routes/action-items/csv', path: () => `${group}/action-items.csv`, get: everySeat },
  { route: 'routes/action-items/xlsx', path: () => `${group}/action-items.xlsx`, get: everySeat },
  { route: 'routes/action-items/mine', path: () => '/action-items', get: 'signed-in' },
  { route: 'routes/action-items/mine-csv', path: () => '/action-items.csv', get: 'signed-in' },
  { route: 'routes/action-items/mine-xlsx', path: () => '/action-items.xlsx', get: 'signed-in' },
  { route: 'routes/action-items/board', path: () => `${group}/action-items/board`, get: everySeat },
  {
    route: 'routes/action-items/changes',
    path: () => `${group}/action-items/changes`,
    get: onlyWorks,
    post: { who: onlyWorks, body: (ids) => ({ 'items[]': `${ids.actionItem}@1`, state: 'in_progress' }) },
  },
  {
    route: 'routes/action-items/changes',
    path: () => `${group}/action-items/changes`,
    post: {
      who: { in: ['secretariat', 'chair'], forbidden: ['observer', 'participant', 'member'] },
      body: (ids) => ({ 'items[]': `${ids.theirActionItem}@1`, state: 'in_progress' }),
    },
  },
  {
    route: 'routes/action-items/new',
    path: () => `${group}/action-items/new`,
    get: onlyWorks,
    post: { who: onlyWorks, body: fields },
  },
  {
    route: 'routes/action-items/action-item',
    path: item,
    get: reads,
    post: { who: follows, body: report },
  },
  {
    route: 'routes/action-items/action-item',
    path: theirs,
    get: everySeat,
    post: { who: followsTheirs, body: report },
  },
  {
    route: 'routes/action-items/edit',
    path: (ids) => `${item(ids)}/edit`,
    get: follows,
    post: { who: follows, body: (ids) => ({ ...fields(ids), version: '1' }) },
  },
  {
    route: 'routes/action-items/edit',
    path: (ids) => `${theirs(ids)}/edit`,
    get: runsTheirs,
    post: { who: runsTheirs, body: (ids) => ({ ...fields(ids), version: '1' }) },
  },
]
