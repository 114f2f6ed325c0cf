import type { Translation } from '../bind'
import type { meetingPapers as source } from '../nb/meeting-papers'

/** A meeting on paper: which paper, in which form, and what is left out. */
export const meetingPapers = {
  title: 'Papirutgåver',
  purpose: 'Hent papira til møtet som filer i brevhovudet til gruppa.',
  link: 'Hent som PDF eller Word',
  kind: 'Kva vil du hente?',
  kinds: { notice: 'Innkalling', agenda: 'Sakliste', minutes: 'Referat', extract: 'Utskrift av ei sak' },
  item: 'Sak',
  itemHint: 'Gjeld berre utskrift av ei sak.',
  language: 'Målform',
  languageHint: 'Referat og utskrift følgjer språket referatet er skrive på.',
  languages: { nb: 'Bokmål', nn: 'Nynorsk' },
  format: 'Filtype',
  formats: { pdf: 'PDF/A, til arkivet', docx: 'Word, til vidare arbeid' },
  names: 'Ta med namn på personar',
  namesHint: 'Utan namn står verksemdene. Namn som er skrivne inn i teksten, må du ta ut sjølv.',
  internal: 'Ta med interne saker',
  internalHint: 'Då må fila berre delast med dei som kan lese interne saker.',
  submit: 'Hent fila',
  letterhead: {
    title: 'Brevhovud',
    purpose: 'Står øvst på papira frå arbeidsrommet, under namnet på det.',
    link: 'Endre brevhovudet',
    organisation: 'Verksemd',
    lines: 'Adresse og anna',
    linesHint: 'Éi opplysning per linje, høgst fem.',
    submit: 'Lagre brevhovudet',
  },
} satisfies Translation<typeof source>
