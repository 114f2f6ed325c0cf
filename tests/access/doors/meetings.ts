import { everySeat, group, nothing, onlyChair, onlyRuns, onlyWorks, type Door, type Who } from '../door'
import type { Ids } from '../stage'

const meeting = {
  title: 'Møte',
  date: '2026-05-07',
  starts: '10:00',
  ends: '11:00',
  place: 'Teams',
}
const item = { kind: 'discussion', title: 'Sak', background: '', presenter: '', minutesPlanned: '' }
const planned = (ids: Ids) => `${group}/meetings/${ids.planned}`
const called = (ids: Ids) => `${group}/meetings/${ids.called}`
const circulated = (ids: Ids) => `${group}/meetings/${ids.circulated}`
const held = (ids: Ids) => `${group}/meetings/${ids.held}`

/** What waits for an agenda does not exist for those who do not work in the group. */
const answersItems: Who = { in: ['secretariat', 'chair'], forbidden: ['member'] }
/** Minutes that are being written: for those who work in the group. */
const openMinutes: Who = { in: ['member', 'secretariat', 'chair'] }
/** Approved minutes for the group: observers read them; for participants they do not exist. */
const readsApproved: Who = { in: ['observer', 'member', 'secretariat', 'chair'] }

export const meetingDoors: Door[] = [
  { route: 'routes/meetings/list', path: () => `${group}/meetings`, get: everySeat },
  {
    route: 'routes/meetings/new',
    path: () => `${group}/meetings/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => meeting },
  },
  {
    route: 'routes/meetings/backlog',
    path: () => `${group}/backlog`,
    get: onlyWorks,
    post: { who: onlyWorks, body: () => item },
  },
  {
    route: 'routes/meetings/backlog-item',
    path: (ids) => `${group}/backlog/${ids.waitingItem}`,
    get: answersItems,
    post: { who: answersItems, body: (ids) => ({ meetingId: ids.planned }) },
  },
  {
    route: 'routes/meetings/backlog-return',
    path: (ids) => `${group}/backlog/${ids.waitingItem}/return`,
    get: answersItems,
    post: { who: answersItems, body: () => ({ reason: 'Hører hjemme et annet sted.' }) },
  },
  { route: 'routes/meetings/meeting', path: planned, get: everySeat },
  {
    route: 'routes/meetings/answer',
    path: (ids) => `${called(ids)}/answer`,
    get: everySeat,
    post: { who: everySeat, body: () => ({ answer: 'accepted' }) },
  },
  {
    route: 'routes/meetings/edit',
    path: (ids) => `${planned(ids)}/edit`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ ...meeting, version: '1' }) },
  },
  {
    route: 'routes/meetings/notice',
    path: (ids) => `${planned(ids)}/notice`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  {
    route: 'routes/meetings/cancellation',
    path: (ids) => `${planned(ids)}/cancellation`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reason: 'Sykdom' }) },
  },
  { route: 'routes/meeting-papers/papers', path: (ids) => `${held(ids)}/papers`, get: onlyWorks },
  {
    route: 'routes/meeting-papers/papers',
    path: (ids) => `${group}/meetings/${ids.approved}/papers`,
    get: { in: ['observer', 'member', 'secretariat', 'chair'], forbidden: ['participant'] },
  },
  {
    route: 'routes/meeting-papers/file',
    path: (ids) => `${held(ids)}/papers/file?kind=minutes`,
    get: onlyWorks,
  },
  {
    route: 'routes/meeting-papers/file',
    path: (ids) => `${group}/meetings/${ids.approved}/papers/file?kind=minutes&format=docx`,
    get: { in: ['observer', 'member', 'secretariat', 'chair'], forbidden: ['participant'] },
  },
  {
    route: 'routes/meeting-papers/letterhead',
    path: () => `${group}/letterhead`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ organisation: 'Etaten', lines: 'Storgata 1', version: '0' }) },
  },
  {
    route: 'routes/minutes/running',
    path: (ids) => `${held(ids)}/running`,
    get: everySeat,
    post: { who: onlyRuns, body: (ids) => ({ agendaItemId: ids.heldItem }) },
  },
  {
    route: 'routes/minutes/running',
    path: (ids) => `${group}/meetings/${ids.onScreen}/running`,
    post: { who: onlyChair, body: (ids) => ({ agendaItemId: ids.itemOnScreen, shows: 'whole' }) },
  },
  {
    route: 'routes/meetings/attendance',
    path: (ids) => `${planned(ids)}/attendance`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  {
    route: 'routes/meetings/agenda',
    path: (ids) => `${planned(ids)}/agenda`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => item },
  },
  {
    route: 'routes/meetings/agenda-item',
    path: (ids) => `${planned(ids)}/agenda/${ids.plannedItem}`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ ...item, version: '1' }) },
  },
  {
    route: 'routes/meetings/agenda-item-position',
    path: (ids) => `${planned(ids)}/agenda/${ids.plannedItem}/position`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ direction: 'down' }) },
  },
  {
    route: 'routes/meetings/agenda-item-removal',
    path: (ids) => `${planned(ids)}/agenda/${ids.plannedItem}/removal`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  {
    route: 'routes/meetings/agenda-item-papers',
    path: (ids) => `${planned(ids)}/agenda/${ids.plannedItem}/papers`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  {
    route: 'routes/minutes/item-outcome',
    path: (ids) => `${held(ids)}/agenda/${ids.heldItem}/outcome`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ kind: 'postponed', note: '' }) },
  },
  {
    route: 'routes/minutes/dissent',
    path: (ids) => `${held(ids)}/agenda/${ids.heldItem}/dissent`,
    get: onlyRuns,
    post: {
      who: onlyRuns,
      body: (ids) => ({ organisationId: ids.organisationIds.pod ?? '', text: 'For tidlig.' }),
    },
  },
  {
    route: 'routes/minutes/dissent-change',
    path: (ids) => `${held(ids)}/agenda/${ids.heldItem}/dissent/${ids.heldDissent}`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ text: 'For dyrt.', version: '1' }) },
  },
  {
    route: 'routes/minutes/dissent-withdrawal',
    path: (ids) => `${held(ids)}/agenda/${ids.heldItem}/dissent/${ids.heldDissent}/withdrawal`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ version: '1' }) },
  },
  { route: 'routes/minutes/minutes', path: (ids) => `${held(ids)}/minutes`, get: openMinutes },
  {
    route: 'routes/minutes/minutes',
    path: (ids) => `${group}/meetings/${ids.approved}/minutes`,
    get: readsApproved,
  },
  {
    route: 'routes/minutes/new',
    path: (ids) => `${called(ids)}/minutes/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ language: 'nb' }) },
  },
  {
    route: 'routes/minutes/circulation',
    path: (ids) => `${held(ids)}/minutes/circulation`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ way: 'act', workingDays: '5' }) },
  },
  {
    route: 'routes/minutes/approval',
    path: (ids) => `${circulated(ids)}/minutes/approval`,
    get: onlyChair,
    post: { who: onlyChair, body: (ids) => ({ contentHash: ids.minutesHash }) },
  },
  {
    route: 'routes/minutes/sending',
    path: (ids) => `${group}/meetings/${ids.approved}/minutes/sending`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ seen: '0' }) },
  },
  {
    route: 'routes/minutes/rounds',
    path: (ids) => `${circulated(ids)}/minutes/rounds`,
    get: onlyWorks,
    post: { who: onlyWorks, body: () => ({ text: 'Vi sa noe annet.' }) },
  },
  {
    route: 'routes/minutes/objection',
    path: (ids) => `${circulated(ids)}/minutes/objections/${ids.objection}`,
    get: onlyWorks,
    post: { who: onlyRuns, body: () => ({ kind: 'met', text: 'Rettet.' }) },
  },
  {
    route: 'routes/minutes/new-correction',
    path: (ids) => `${group}/meetings/${ids.approved}/minutes/corrections/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reason: 'Feil dato.' }) },
  },
  {
    route: 'routes/minutes/correction-approval',
    path: (ids) => `${group}/meetings/${ids.approved}/minutes/corrections/${ids.correction}/approval`,
    get: onlyChair,
    post: { who: onlyChair, body: (ids) => ({ contentHash: ids.correctionHash }) },
  },
  {
    route: 'routes/minutes/correction-abandonment',
    path: (ids) => `${group}/meetings/${ids.approved}/minutes/corrections/${ids.correction}/abandonment`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ reason: 'Ingenting var feil.' }) },
  },
  {
    route: 'routes/minutes/decisions',
    path: (ids) => `${held(ids)}/minutes/decisions`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ text: 'Vedtatt.', agendaItemId: '' }) },
  },
  {
    route: 'routes/minutes/decision',
    path: (ids) => `${held(ids)}/minutes/decisions/${ids.decision}`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ text: 'Vedtatt likevel.', version: '1' }) },
  },
  {
    route: 'routes/minutes/action-items',
    path: (ids) => `${held(ids)}/minutes/action-items`,
    get: onlyWorks,
    post: {
      who: openMinutes,
      body: (ids) => ({
        title: 'Gjør det',
        organisationId: ids.organisationIds.pod ?? '',
        userId: '',
        deadline: '2026-05-01',
        agendaItemId: '',
      }),
    },
  },
]
