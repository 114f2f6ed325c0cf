import type { Section } from './sections'

const background: Section = {
  heading: 'Bakgrunn',
  paragraphs: [
    'Samarbeidsplattformen er opprettet etter tiltak 2 i strategien. Mye av hjelpen gis av kommuner og organisasjoner, og mye av kunnskapen finnes der.',
  ],
}

const participants: Section = {
  heading: 'Sammensetning',
  paragraphs: [
    'Justis- og beredskapsdepartementet (JD) leder plattformen sammen med Sekretariatet for konfliktrådene (Sfk), som er sekretariat. Statlige etater er medlemmer. Kommuner, kompetansesentre, sivilt samfunn, partene i arbeidslivet og næringslivet er deltakere.',
  ],
}

/** The first mandate of the cross-sector platform. */
export const firstPlatformMandate: readonly Section[] = [
  background,
  {
    heading: 'Formål',
    paragraphs: ['Plattformen skal gjøre det lett å samarbeide om tiltakene og dele kunnskap.'],
  },
  {
    heading: 'Oppgaver',
    paragraphs: ['Plattformen skal'],
    points: [
      'være et fast møtested for dem som gjennomfører tiltak',
      'gi råd om utkast før de vedtas',
      'peke på behov for avtaler om samarbeid',
    ],
  },
  participants,
  { heading: 'Revisjon', paragraphs: ['Mandatet vurderes på nytt når det første utkastet er behandlet.'] },
]

/** The second one, which promises an answer to those who are heard. */
export const secondPlatformMandate: readonly Section[] = [
  background,
  {
    heading: 'Formål',
    paragraphs: [
      'Plattformen skal gjøre det lett å samarbeide om tiltakene og dele kunnskap, og sørge for at alle blir hørt mens det ennå kan endre noe.',
    ],
  },
  {
    heading: 'Oppgaver',
    paragraphs: ['Plattformen skal'],
    points: [
      'være et fast møtested for dem som gjennomfører tiltak',
      'gi råd om utkast før de vedtas, og få svar på hva rådene førte til',
      'peke på behov for avtaler om samarbeid, og følge opp dem som inngås',
      'samle erfaringer fra hele landet, også fra små kommuner',
    ],
  },
  participants,
  {
    heading: 'Arbeidsform',
    paragraphs: [
      'Utkast åpnes for kommentarer i minst to uker. Sekretariatet svarer på alle forslag og begrunner dem som ikke tas inn.',
    ],
  },
  {
    heading: 'Ansvarsdeling',
    paragraphs: [
      'Plattformen gir råd. Den som har ansvaret for et tiltak, bestemmer og står for resultatet.',
    ],
  },
  { heading: 'Revisjon', paragraphs: ['Mandatet vurderes på nytt hvert annet år.'] },
]
