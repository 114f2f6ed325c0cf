import { everySeat, group, nothing, onlyChair, onlyRuns, type Door, type Who } from '../door'
import { docxOf, p, r } from '#tests/support/docx'
import type { Ids } from '../stage'

const here = (ids: Ids) => `${group}/consultations/${ids.consultation}`
const asked = (ids: Ids) => `/consultations/${ids.consultation}`
/** The participant's organisation; what it writes is nobody else's. */
const theirs = (ids: Ids) => `${asked(ids)}/answers/${ids.organisationIds.rosa}`
/** Sent by somebody who has no seat in the group: their organisation is asked. */
const sent = (ids: Ids) => `${asked(ids)}/answers/${ids.organisationIds.jd}`

const worksWithAnswers: Who = {
  in: ['member', 'secretariat', 'chair'],
  forbidden: ['observer', 'participant'],
}
const reads: Who = { in: ['observer', 'participant', 'member', 'secretariat', 'chair', 'elsewhere'] }
/** Not even those who run the round, nor an administrator. */
const onlyTheirOwn: Who = { in: ['participant'] }
const onlyTheSenders: Who = { in: ['elsewhere'] }
/** While it is prepared, those outside the work do not know of it. */
const runsPrepared: Who = { in: ['secretariat', 'chair'], forbidden: ['member'] }
const knowsPrepared: Who = { in: ['member', 'secretariat', 'chair'] }

const form = (ids: Ids) => ({
  kind: 'input_round',
  title: 'Hva mener dere?',
  documentId: ids.openDraft,
  introduction: '',
  questions: 'Er det klart?',
  opensOn: '2026-03-04',
  opensTime: '08:00',
  deadline: '2026-04-15',
  shortReason: '',
  contactName: 'Sigurd',
  contactEmail: 'sigurd@test.tvers.example',
})
const zeros = '0'.repeat(64)

export const consultationDoors: Door[] = [
  { route: 'routes/consultations/list', path: () => `${group}/consultations`, get: everySeat },
  {
    route: 'routes/consultations/new',
    path: () => `${group}/consultations/new`,
    get: onlyRuns,
    post: { who: onlyRuns, body: form },
  },
  { route: 'routes/consultations/consultation', path: here, get: worksWithAnswers },
  {
    route: 'routes/consultations/consultation',
    path: (ids) => `${group}/consultations/${ids.preparedConsultation}`,
    get: knowsPrepared,
  },
  {
    route: 'routes/consultations/edit',
    path: (ids) => `${group}/consultations/${ids.preparedConsultation}/edit`,
    get: runsPrepared,
    post: { who: runsPrepared, body: (ids) => ({ ...form(ids), version: '1' }) },
  },
  {
    route: 'routes/consultations/invitations',
    path: (ids) => `${here(ids)}/invitations`,
    get: onlyRuns,
    post: { who: onlyRuns, body: (ids) => ({ organisationId: ids.organisationIds.pod ?? '', email: '' }) },
  },
  {
    route: 'routes/consultations/announcement',
    path: (ids) => `${group}/consultations/${ids.preparedConsultation}/announcement`,
    get: runsPrepared,
    post: { who: runsPrepared, body: () => ({ seen: zeros }) },
  },
  {
    route: 'routes/consultations/extension',
    path: (ids) => `${here(ids)}/extension`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ deadline: '2026-06-01', reason: 'Mange ba om det.' }) },
  },
  {
    route: 'routes/consultations/reminder',
    path: (ids) => `${here(ids)}/reminder`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  { route: 'routes/consultations/inputs', path: (ids) => `${here(ids)}/inputs`, get: worksWithAnswers },
  {
    route: 'routes/consultations/inputs-xlsx',
    path: (ids) => `${here(ids)}/inputs.xlsx`,
    get: worksWithAnswers,
  },
  {
    route: 'routes/consultations/inputs-docx',
    path: (ids) => `${here(ids)}/inputs.docx`,
    get: worksWithAnswers,
  },
  {
    route: 'routes/consultations/inputs-csv',
    path: (ids) => `${here(ids)}/inputs.csv`,
    get: worksWithAnswers,
  },
  {
    route: 'routes/consultations/input',
    path: (ids) => `${here(ids)}/inputs/${ids.consultationInput}`,
    get: worksWithAnswers,
    post: {
      who: onlyRuns,
      body: () => ({ state: 'noted', reason: 'Takk.', internalNote: '', assignedTo: '', version: '0' }),
    },
  },
  {
    route: 'routes/consultations/merging',
    path: (ids) => `${here(ids)}/inputs/${ids.consultationInput}/merging`,
    get: onlyRuns,
    post: { who: onlyRuns, body: (ids) => ({ originalId: ids.consultationInput }) },
  },
  {
    route: 'routes/consultations/wording',
    path: (ids) => `${here(ids)}/inputs/${ids.consultationInput}/wording`,
    get: onlyRuns,
    post: { who: onlyRuns, body: () => ({ paragraph: '1', before: 'Før.', wording: 'Etter.' }) },
  },
  {
    route: 'routes/consultations/parting',
    path: (ids) => `${here(ids)}/inputs/${ids.consultationInput}/parting`,
    get: onlyRuns,
    post: { who: onlyRuns, body: nothing },
  },
  {
    route: 'routes/consultations/sent-answer',
    path: (ids) => `${here(ids)}/answers/${ids.consultationAnswer}`,
    get: worksWithAnswers,
    // It came from an organisation: for those who may moderate, there is nothing to moderate.
    post: {
      who: { in: [], forbidden: ['observer', 'participant', 'member'] },
      body: () => ({ outcome: 'shown', reason: '' }),
    },
  },
  {
    route: 'routes/consultations/completion',
    path: (ids) => `${here(ids)}/completion`,
    get: onlyChair,
    post: { who: onlyChair, body: nothing },
  },
  { route: 'routes/consultations/mine', path: () => '/consultations', get: 'signed-in' },
  { route: 'routes/consultations/reading', path: asked, get: reads },
  {
    route: 'routes/consultations/reading',
    path: (ids) => `/consultations/${ids.preparedConsultation}`,
    get: knowsPrepared,
  },
  {
    route: 'routes/consultations/answer',
    path: theirs,
    get: onlyTheirOwn,
    post: { who: onlyTheirOwn, body: () => ({ 'text.whole': 'Bedre.', 'seen.whole': '1' }) },
  },
  { route: 'routes/consultations/answer', path: sent, get: onlyTheSenders },
  { route: 'routes/consultations/answer-docx', path: (ids) => `${theirs(ids)}/form.docx`, get: onlyTheirOwn },
  {
    route: 'routes/consultations/word',
    path: (ids) => `${theirs(ids)}/word`,
    get: onlyTheirOwn,
    post: {
      who: onlyTheirOwn,
      body: () => ({ file: new File([new Uint8Array(docxOf(p(r('Ord'))))], 'svar.docx') }),
    },
  },
  {
    route: 'routes/consultations/sending',
    path: (ids) => `${theirs(ids)}/sending`,
    get: onlyTheirOwn,
    post: { who: onlyTheirOwn, body: () => ({ authorised: 'on', seen: zeros }) },
  },
  {
    route: 'routes/consultations/withdrawal',
    path: (ids) => `${sent(ids)}/withdrawal`,
    get: onlyTheSenders,
    post: { who: onlyTheSenders, body: nothing },
  },
]
