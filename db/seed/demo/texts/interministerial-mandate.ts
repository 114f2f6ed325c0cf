import type { Section } from './sections'

/** The mandate of the interministerial group. */
export const interministerialMandate: readonly Section[] = [
  {
    heading: 'Bakgrunn',
    paragraphs: [
      'Arbeidsgruppen er opprettet etter tiltak 1 i strategien. Justis- og beredskapsdepartementet (JD) leder den.',
    ],
  },
  {
    heading: 'Formål',
    paragraphs: [
      'Gruppen har det strategiske og overordnede ansvaret for at departementene samordner arbeidet, og for at tiltakene kan settes i verk.',
    ],
  },
  {
    heading: 'Forholdet til andre grupper',
    paragraphs: [
      'Direktoratsgruppen støtter arbeidsgruppen og løfter saker som må avklares mellom departementene.',
    ],
  },
  {
    heading: 'Arbeidsform',
    paragraphs: ['Gruppen møtes fire ganger i året. Hvert departement har ansvar for sine egne tiltak.'],
  },
]
