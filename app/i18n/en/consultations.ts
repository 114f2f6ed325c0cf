import type { Translation } from '../bind'
import type { consultations as source } from '../nb/consultations'
import { answering } from './consultations/answering'
import { asking } from './consultations/asking'
import { inputs } from './consultations/inputs'
import { portal } from './consultations/portal'

export const consultations = {
  kinds: {
    public_consultation: 'Public consultation',
    input_round: 'Round of input',
    ministry_submission: 'Submission to ministries',
  },
  standings: {
    preparing: 'Being prepared',
    announced: 'Opens later',
    open: 'Open for answers',
    closed: 'Closed',
    finished: 'Finished',
  },
  conclusions: {
    supports: 'Supports the proposal',
    supports_with_remarks: 'Supports, with remarks',
    does_not_support: 'Does not support',
    no_remarks: 'Has no remarks',
  },
  treatmentStates: {
    taken_in: 'Taken in',
    in_part: 'Taken in in part',
    not_taken_in: 'Not taken in',
    noted: 'Noted',
  },
  untreated: 'Not treated',
  late: 'Came after the deadline',
  fields: {
    kind: 'Kind',
    title: 'Title',
    documentId: 'Document that is asked about',
    introduction: 'What you ask for',
    questions: 'Questions',
    openToAll: 'Open to everyone on the public site',
    opensOn: 'Opens on',
    opensTime: 'Opens at',
    deadline: 'Last day for answers',
    shortReason: 'Reason for the short deadline',
    contactName: 'Contact person',
    contactEmail: 'E-mail of the contact person',
    organisationId: 'Organisations',
    email: 'E-mail for a personal link',
    reason: 'Reason',
    authorised: 'Authority',
    seen: 'The answer',
    state: 'What comes of the input',
    internalNote: 'Internal note',
    tags: 'Tags',
    originalId: 'Which input',
    assignedTo: 'Works with it',
    outcome: 'Shown on the site',
    'text.conclusion': 'Conclusion',
    'text.whole': 'Remark on the whole',
  },
  ...asking,
  ...answering,
  ...inputs,
  ...portal,
} satisfies Translation<typeof source>
