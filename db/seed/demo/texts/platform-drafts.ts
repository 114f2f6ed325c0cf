import type { Section } from './sections'

/** Sentences that the demo's comments stand at. */
export const quotes = {
  oneNumber: 'Tjenesten skal ha ett telefonnummer som alle ansatte kjenner.',
  answerSoon: 'Den som får en henvendelse, svarer innen rimelig tid.',
  trainedOnce: 'Alle som arbeider i førstelinjen, får opplæring når de begynner.',
  overview: 'Sekretariatet samler en oversikt over kurs i hele landet.',
} as const

/** What a participant would rather say. */
export const rewording = 'Den som får en henvendelse, svarer innen to virkedager.'

/** A draft that is open for comments. */
export const firstContact: readonly Section[] = [
  {
    heading: 'Sammendrag',
    paragraphs: [
      'Utkastet beskriver hva en offentlig tjeneste må ha på plass for å ta imot den første henvendelsen. Vi vil særlig ha innspill på kravene til tilgjengelighet og opplæring.',
    ],
  },
  {
    heading: 'Tilgjengelighet',
    paragraphs: [
      `${quotes.oneNumber} Nummeret står på nettsidene og på intranettet.`,
      `${quotes.answerSoon} Utenfor åpningstiden skal det framgå hvem som kan nås.`,
    ],
  },
  {
    heading: 'Opplæring',
    paragraphs: [
      `${quotes.trainedOnce} Opplæringen omfatter menneskerettigheter, samtaleteknikk og samarbeid med andre tjenester.`,
      `Kompetansesentrene kan holde kurs lokalt. ${quotes.overview}`,
    ],
  },
  {
    heading: 'Samarbeid',
    paragraphs: [
      'Tjenesten vet hvem den skal samarbeide med i kommunen, i politiet og i organisasjonene. Oversikten oppdateres to ganger i året.',
    ],
  },
]

/** A draft that nobody has been asked about yet. */
export const workingLife: readonly Section[] = [
  {
    heading: 'Sammendrag',
    paragraphs: [
      'Utkastet foreslår hvordan tilsyn, politi, arbeidsgivere og fagforeninger kan dele kunnskap om utnyttelse i arbeidslivet.',
    ],
  },
  {
    heading: 'Felles situasjonsbilde',
    paragraphs: [
      'Etatene lager et felles situasjonsbilde to ganger i året. Partene i arbeidslivet bidrar med det de ser i bransjene.',
      'Situasjonsbildet bygger på statistikk og erfaringer, og inneholder ikke opplysninger om enkeltpersoner eller enkeltbedrifter.',
    ],
  },
  {
    heading: 'Innkjøp',
    paragraphs: [
      'Offentlige oppdragsgivere stiller krav til lønns- og arbeidsvilkår i hele leverandørkjeden. Kravene følges opp gjennom kontraktsperioden.',
    ],
  },
  {
    heading: 'Informasjon til arbeidstakere',
    paragraphs: [
      'Informasjon om rettigheter finnes på språkene som arbeidstakerne bruker. Den er lett å finne på telefon.',
    ],
  },
]
