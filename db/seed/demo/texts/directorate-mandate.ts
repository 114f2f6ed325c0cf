import type { Section } from './sections'

const background: Section = {
  heading: 'Bakgrunn',
  paragraphs: [
    'Direktoratsgruppen er opprettet etter tiltak 1 i den nasjonale strategien mot menneskehandel. Den viderefører oppgavene som Koordineringsenheten (KOM) hadde i Politidirektoratet.',
    'Hver etat beholder ansvaret sitt. Gruppen finnes fordi mange av hindrene ligger mellom etatene, der ingen rår alene.',
  ],
}

const limits: Section = {
  heading: 'Avgrensning',
  paragraphs: [
    'Gruppen behandler ikke enkeltsaker og mottar ikke opplysninger om enkeltpersoner. Spørsmål om enkeltsaker går til tjenesten som har ansvaret.',
  ],
}

const composition: Section = {
  heading: 'Sammensetning',
  paragraphs: [
    'Sekretariatet for konfliktrådene (Sfk) leder gruppen og er sekretariat. Hver etat har ett medlem og ett varamedlem, oppnevnt av etatens ledelse. Andre kan være observatører.',
  ],
}

const records: Section = {
  heading: 'Arkiv og offentlighet',
  paragraphs: [
    'Sfk arkiverer saksdokumentene. Mandat og godkjente referater publiseres, med mindre et lovhjemlet unntak gjelder.',
  ],
}

/** The first mandate of the directorate group. */
export const firstDirectorateMandate: readonly Section[] = [
  background,
  {
    heading: 'Formål',
    paragraphs: ['Gruppen skal bidra til bedre tjenester og tiltak i hele landet.'],
  },
  {
    heading: 'Oppgaver',
    paragraphs: ['Gruppen skal'],
    points: [
      'dele kunnskap om utviklingen på feltet mellom etatene',
      'planlegge felles opplæring én gang i året',
      'gi innspill til den interdepartementale arbeidsgruppen når den ber om det',
    ],
  },
  limits,
  composition,
  {
    heading: 'Arbeidsform',
    paragraphs: [
      'Gruppen møtes to ganger i halvåret. Sakliste og dokumenter er tilgjengelige minst én uke før møtet.',
    ],
  },
  records,
  { heading: 'Revisjon', paragraphs: ['Mandatet vurderes på nytt etter tre måneder.'] },
]

/** The second one, after some months of experience: more to do, and a way for what the group cannot solve. */
export const secondDirectorateMandate: readonly Section[] = [
  background,
  {
    heading: 'Formål',
    paragraphs: [
      'Gruppen skal bidra til bedre tjenester og tiltak i hele landet, og finne og fjerne hindre i de overordnede strukturene.',
    ],
  },
  {
    heading: 'Oppgaver',
    paragraphs: ['Gruppen skal'],
    points: [
      'holde en felles oversikt over hindre som flere etater møter, med ansvarlig etat og frist',
      'samordne bruken av tilskudd, tilsyn og veiledning på tvers av sektorene',
      'planlegge felles opplæring hvert år og følge med på hvem den når',
      'samle rapporteringen fra etatene til en tilstandsrapport',
      'støtte den interdepartementale arbeidsgruppen med kunnskap og forslag',
    ],
  },
  limits,
  composition,
  {
    heading: 'Arbeidsform',
    paragraphs: [
      'Gruppen møtes minst fire ganger i halvåret. Sakliste og dokumenter er tilgjengelige minst én uke før møtet. Mellom møtene arbeider gruppen i felles dokumenter.',
    ],
  },
  {
    heading: 'Beslutninger',
    paragraphs: [
      'Gruppen søker enighet. Blir den ikke enig, føres uenigheten i referatet, og lederen kan løfte saken.',
    ],
  },
  {
    heading: 'Forholdet til andre grupper',
    paragraphs: [
      'Hindre som etatene ikke kan løse selv, legges fram for den interdepartementale arbeidsgruppen med forslag til løsning. Samarbeidsplattformen blir hørt før gruppen foreslår endringer som berører andre enn staten.',
    ],
  },
  records,
  { heading: 'Revisjon', paragraphs: ['Mandatet vurderes på nytt hvert annet år.'] },
]
