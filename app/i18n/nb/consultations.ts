import { answering } from './consultations/answering'
import { asking } from './consultations/asking'
import { inputs } from './consultations/inputs'
import { portal } from './consultations/portal'

/** Asking others about a text: preparing, answering, and saying what came of it. */
export const consultations = {
  kinds: {
    public_consultation: 'Høring',
    input_round: 'Innspillsrunde',
    ministry_submission: 'Departementsforeleggelse',
  },
  standings: {
    preparing: 'Forberedes',
    announced: 'Åpner senere',
    open: 'Åpen for svar',
    closed: 'Fristen er ute',
    finished: 'Avsluttet',
  },
  conclusions: {
    supports: 'Støtter forslaget',
    supports_with_remarks: 'Støtter, med merknader',
    does_not_support: 'Støtter ikke',
    no_remarks: 'Har ingen merknader',
  },
  treatmentStates: {
    taken_in: 'Tatt inn',
    in_part: 'Tatt inn delvis',
    not_taken_in: 'Ikke tatt inn',
    noted: 'Notert',
  },
  untreated: 'Ikke behandlet',
  late: 'Kom etter fristen',
  fields: {
    kind: 'Type',
    title: 'Tittel',
    documentId: 'Dokument det spørres om',
    introduction: 'Hva dere ber om',
    questions: 'Spørsmål',
    openToAll: 'Åpen for alle på det åpne nettstedet',
    opensOn: 'Åpner dato',
    opensTime: 'Åpner klokken',
    deadline: 'Siste dag for svar',
    shortReason: 'Begrunnelse for kort frist',
    contactName: 'Kontaktperson',
    contactEmail: 'E-post til kontaktpersonen',
    organisationId: 'Virksomheter',
    email: 'E-post for personlig lenke',
    reason: 'Begrunnelse',
    authorised: 'Fullmakt',
    seen: 'Svaret',
    state: 'Hva skjer med innspillet',
    internalNote: 'Intern merknad',
    tags: 'Merkelapper',
    originalId: 'Hvilket innspill',
    assignedTo: 'Arbeider med det',
    outcome: 'Vises på nettstedet',
    'text.conclusion': 'Konklusjon',
    'text.whole': 'Samlet merknad',
  },
  ...asking,
  ...answering,
  ...inputs,
  ...portal,
}
