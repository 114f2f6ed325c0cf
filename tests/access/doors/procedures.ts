import { group, onlyRuns, readsProcedures, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const open = (ids: Ids) => `${group}/procedures/${ids.procedure}`
const draft = (ids: Ids) => `${group}/procedures/${ids.draftProcedure}`
const adopted = (ids: Ids) => `${group}/procedures/${ids.adoptedProcedure}`

/** What is out: for those who work in the group. For the others it does not exist. */
const works: Who = { in: ['member', 'secretariat', 'chair'] }
const runs: Who = { in: ['secretariat', 'chair'], forbidden: ['member'] }
/** A draft is for those who write it. */
const writes: Who = { in: ['secretariat', 'chair'] }
/** What was decided: observers see it too. */
const reads: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }
const answers: Who = { in: ['member', 'chair'], forbidden: ['secretariat'] }
const concludes: Who = { in: ['chair'], forbidden: ['member', 'secretariat'] }

const proposal = { title: 'Uttalelse', proposal: 'Gruppen støtter uttalelsen.', background: '' }

export const procedureDoors: Door[] = [
  { route: 'routes/procedures/list', path: () => `${group}/procedures`, get: readsProcedures },
  {
    route: 'routes/procedures/new',
    path: () => `${group}/procedures/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => proposal },
  },
  { route: 'routes/procedures/procedure', path: draft, get: writes },
  { route: 'routes/procedures/procedure', path: open, get: works },
  { route: 'routes/procedures/procedure', path: adopted, get: reads },
  { route: 'routes/procedures/answers-csv', path: (ids) => `${draft(ids)}/answers.csv`, get: writes },
  { route: 'routes/procedures/answers-csv', path: (ids) => `${open(ids)}/answers.csv`, get: works },
  { route: 'routes/procedures/answers-csv', path: (ids) => `${adopted(ids)}/answers.csv`, get: reads },
  {
    route: 'routes/procedures/edit',
    path: (ids) => `${draft(ids)}/edit`,
    get: writes,
    post: { who: writes, body: () => ({ ...proposal, version: '1' }) },
  },
  {
    route: 'routes/procedures/sending',
    path: (ids) => `${open(ids)}/sending`,
    get: runs,
    post: { who: runs, body: () => ({ workingDays: '10' }) },
  },
  {
    route: 'routes/procedures/answer',
    path: (ids) => `${open(ids)}/answer`,
    get: answers,
    post: {
      // The seat of a member: the chair answers for another.
      who: { in: ['member'], forbidden: ['secretariat', 'chair'] },
      body: (ids) => ({ seatId: ids.memberSeat, answer: 'agree', reason: '' }),
    },
  },
  {
    route: 'routes/procedures/conclusion',
    path: (ids) => `${open(ids)}/conclusion`,
    get: concludes,
    post: { who: concludes, body: () => ({ outcome: 'adopted', text: 'Gruppen støtter det.', note: '' }) },
  },
  {
    route: 'routes/procedures/withdrawal',
    path: (ids) => `${open(ids)}/withdrawal`,
    get: runs,
    post: { who: runs, body: () => ({ reason: 'Saken er løst.' }) },
  },
]

const series = {
  ...{ title: 'Faste møter', occurrence: 'second', weekday: '2', everyMonths: '1', firstMonth: '2026-03' },
  ...{ starts: '10:00', minutes: '120', place: 'Teams' },
}
const seriesPath = (ids: Ids) => `${group}/meeting-series/${ids.meetingSeries}`

export const seriesDoors: Door[] = [
  { route: 'routes/meeting-series/list', path: () => `${group}/meeting-series`, get: onlyRuns },
  {
    route: 'routes/meeting-series/new',
    path: () => `${group}/meeting-series/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => series },
  },
  {
    route: 'routes/meeting-series/series',
    path: seriesPath,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ 'date[]': '2026-03-10' }) },
  },
  {
    route: 'routes/meeting-series/edit',
    path: (ids) => `${seriesPath(ids)}/edit`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ ...series, version: '1' }) },
  },
  {
    route: 'routes/meeting-series/ending',
    path: (ids) => `${seriesPath(ids)}/ending`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({}) },
  },
]
