import type { Translation } from '../bind'
import type { consultations as source } from '../nb/consultations'
import { answering } from './consultations/answering'
import { asking } from './consultations/asking'
import { inputs } from './consultations/inputs'
import { portal } from './consultations/portal'

export const consultations = {
  kinds: {
    public_consultation: 'Høyring',
    input_round: 'Innspelsrunde',
    ministry_submission: 'Departementsførelegging',
  },
  standings: {
    preparing: 'Blir førebudd',
    announced: 'Opnar seinare',
    open: 'Open for svar',
    closed: 'Fristen er ute',
    finished: 'Avslutta',
  },
  conclusions: {
    supports: 'Støttar forslaget',
    supports_with_remarks: 'Støttar, med merknader',
    does_not_support: 'Støttar ikkje',
    no_remarks: 'Har ingen merknader',
  },
  treatmentStates: {
    taken_in: 'Teke inn',
    in_part: 'Teke inn delvis',
    not_taken_in: 'Ikkje teke inn',
    noted: 'Notert',
  },
  untreated: 'Ikkje behandla',
  late: 'Kom etter fristen',
  fields: {
    kind: 'Type',
    title: 'Tittel',
    documentId: 'Dokument det blir spurt om',
    introduction: 'Kva de ber om',
    questions: 'Spørsmål',
    openToAll: 'Open for alle på den opne nettstaden',
    opensOn: 'Opnar dato',
    opensTime: 'Opnar klokka',
    deadline: 'Siste dag for svar',
    shortReason: 'Grunngiving for kort frist',
    contactName: 'Kontaktperson',
    contactEmail: 'E-post til kontaktpersonen',
    organisationId: 'Verksemder',
    email: 'E-post for personleg lenkje',
    reason: 'Grunngiving',
    authorised: 'Fullmakt',
    seen: 'Svaret',
    state: 'Kva skjer med innspelet',
    internalNote: 'Intern merknad',
    tags: 'Merkelappar',
    originalId: 'Kva innspel',
    assignedTo: 'Arbeider med det',
    outcome: 'Vist på nettstaden',
    'text.conclusion': 'Konklusjon',
    'text.whole': 'Samla merknad',
  },
  ...asking,
  ...answering,
  ...inputs,
  ...portal,
} satisfies Translation<typeof source>
