import type { Section } from './sections'

/** An agreement that two bodies have signed. */
export const assistance = {
  title: 'Trygg oppfølging av ofre som anmelder',
  purpose:
    'Den som anmelder, skal ha en trygg kontaktperson gjennom hele saken. Politiet og bistandstiltaket skal vite hvem den andre er.',
  /** The number of the measure that it serves. */
  measure: 2,
  facts: {
    scope: 'Voksne som har anmeldt menneskehandel eller vurderer å gjøre det. Ikke enkeltsaker.',
    organising: 'Kontaktpersonene møtes fire ganger i året.',
    finances: 'Hver part dekker sine egne utgifter.',
    informationSharing: 'Partene deler rutiner og tall uten personopplysninger.',
    confidentiality:
      'Begge parter har taushetsplikt. Opplysninger om enkeltpersoner deles ikke etter avtalen.',
    changes: 'En endring er en ny versjon som begge parter signerer.',
    dispute: 'Uenighet løses av ledelsen hos partene.',
  },
  parties: [
    {
      slug: 'pod',
      duties: 'Peker ut en kontaktperson i hvert distrikt.',
      contact: 'Maren Valle, seniorrådgiver',
    },
    {
      slug: 'rosa',
      duties: 'Følger opp den som anmelder, og holder rutinen ved like.',
      contact: 'Amina Yusuf, leder',
    },
  ],
  sections: [
    {
      heading: 'Bakgrunn og formål',
      paragraphs: [
        'Ofre som anmelder, møter mange etater. Partene vil at hver av dem skal ha én trygg kontaktperson.',
      ],
    },
    {
      heading: 'Ansvar og oppgaver',
      paragraphs: ['Politidirektoratet og ROSA har disse oppgavene:'],
      points: ['Politidirektoratet peker ut kontaktpersoner.', 'ROSA følger opp den som anmelder.'],
    },
    {
      heading: 'Varighet og oppsigelse',
      paragraphs: ['Avtalen gjelder ut perioden. Hver part kan si den opp med tre måneders varsel.'],
    },
  ] satisfies Section[],
}

/** An agreement that waits for its last signature. */
export const guidance = {
  title: 'Felles veiledning for kommunene',
  purpose: 'Kommunene skal få samme svar hos alle etater når de spør om menneskehandel.',
  measure: 3,
  facts: {
    scope: 'Veiledning til kommuner, ikke til publikum.',
    organising: 'En redaksjon med én person fra hver part.',
    finances: 'Hver part dekker sin egen tid.',
    informationSharing: 'Partene deler utkast og spørsmål fra kommunene, uten navn.',
    confidentiality: '',
    changes: '',
    dispute: '',
  },
  parties: [
    { slug: 'bufdir', duties: 'Svarer på spørsmål om barn.', contact: 'Samir Haddad, rådgiver' },
    {
      slug: 'imdi',
      duties: 'Svarer på spørsmål om bosetting og integrering.',
      contact: 'Erik Sundby, rådgiver',
    },
  ],
  sections: [
    {
      heading: 'Bakgrunn og formål',
      paragraphs: ['Kommunene spør flere etater om det samme, og får ulike svar.'],
    },
    {
      heading: 'Ansvar og oppgaver',
      paragraphs: ['Partene svarer sammen:'],
      points: ['Bufdir svarer om barn.', 'IMDi svarer om bosetting og integrering.'],
    },
  ] satisfies Section[],
}

/** A need that the group assesses. */
export const statistics = {
  title: 'Tall om mulige ofre',
  purpose: 'Etatene teller ulikt. En avtale kan si hvem som teller hva, og hvordan tallene settes sammen.',
}

/** A need that the group found to be met. */
export const interpreters = {
  title: 'Tolketjenester i avhør',
  purpose: 'Tolk må være på plass raskt, også utenfor de store byene.',
  reason: 'Tolkeloven gir alle offentlige organer plikt til å bruke kvalifisert tolk. En avtale trengs ikke.',
}
