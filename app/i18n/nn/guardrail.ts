import type { Translation } from '../bind'
import type { guardrail as source } from '../nb/guardrail'

export const guardrail = {
  found: {
    'identity-number': {
      title: 'Tittelen ser ut til å innehalde eit fødselsnummer.',
      text: 'Teksten ser ut til å innehalde eit fødselsnummer.',
      comments: 'Ein kommentar ser ut til å innehalde eit fødselsnummer.',
    },
    classified: {
      title: 'Tittelen er ei gradering.',
      text: 'Teksten har ei gradering på ei eiga linje.',
      comments: 'Ein kommentar har ei gradering på ei eiga linje.',
    },
  },
  todo: {
    'identity-number':
      'Fjern det. Er det eit anna nummer, så skriv det i grupper, slik: 1234 56 78901. Inntil då kan dokumentet ikkje sendast ut, delast eller publiserast.',
    classified:
      'Tvers er eit ugradert system. Fjern det som er gradert, og ta kontakt med den som har ansvar for tryggleik hos dykk. Inntil då kan dokumentet ikkje sendast ut, delast eller publiserast.',
  },
} satisfies Translation<typeof source>
