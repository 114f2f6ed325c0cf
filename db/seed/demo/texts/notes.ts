import type { Section } from './sections'

/** A note of the ministries that they share with the directorates, in Nynorsk. */
export const responsibilities: readonly Section[] = [
  {
    heading: 'Kva notatet gjeld',
    paragraphs: [
      'Departementa treng eit felles bilete av kven som svarer for kva i tiltaka. Notatet viser korleis vi vil fordele arbeidet, og kor vi treng hjelp frå direktoratsgruppa.',
    ],
  },
  {
    heading: 'Slik fordeler vi arbeidet',
    paragraphs: ['Kvart departement følgjer opp etatane sine i den vanlege styringsdialogen.'],
    points: [
      'Justis- og beredskapsdepartementet (JD) samordnar og følgjer med på framdrifta.',
      'Utanriksdepartementet (UD) samordnar det Noreg gjer i internasjonale fora.',
      'Dei andre departementa melder frå kvart halvår om tiltak i eigen sektor.',
    ],
  },
  {
    heading: 'Det vi spør direktoratsgruppa om',
    paragraphs: [
      'Kva hinder kan ikkje etatane fjerne sjølve? Vi ber om ei prioritert liste med framlegg til løysing før neste møte.',
      'Kva data finst alt, og kor ofte kan dei hentast inn utan at det gir nye plikter for tenestene?',
    ],
  },
]

/** The rapporteur's report, which nobody else reads while it is written. */
export const rapporteurReport: readonly Section[] = [
  {
    heading: 'Sammendrag',
    paragraphs: [
      'Rapporten vurderer om samordningen oppfyller kravene i Europarådets konvensjon om tiltak mot menneskehandel.',
    ],
  },
  {
    heading: 'Hva vi undersøker',
    paragraphs: ['Vi bygger på publiserte mandater og referater, og på svar fra virksomhetene.'],
    points: [
      'om ansvar og oppgaver er tydelig fordelt',
      'om de som samordner, har tid, penger og myndighet nok',
      'om sivilt samfunn blir hørt, og får svar',
    ],
  },
  {
    heading: 'Foreløpige funn',
    paragraphs: [
      'Mandatene er på plass. Det er for tidlig å si om de har ført til at hindre mellom sektorene blir fjernet.',
      'Vi mangler tall for hvem som har fått opplæring, og hvor i landet de arbeider.',
    ],
  },
]
