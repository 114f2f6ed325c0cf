import type { Translation } from '../bind'
import type { refusals as source } from '../nb/refusals'

export const refusals = {
  fields: {
    required: (field: string) => `Fyll ut feltet «${field}».`,
    'too-long': (field: string) => `Teksten i «${field}» er for lang. Gjer han kortare.`,
    'too-short': (field: string) => `Teksten i «${field}» er for kort. Skriv meir.`,
    email: (field: string) => `Skriv «${field}» som ei e-postadresse, til dømes namn@verksemd.no.`,
    date: (field: string) => `Skriv «${field}» som ein dato som finst.`,
    time: (field: string) => `Skriv «${field}» som eit klokkeslett, til dømes 09.30.`,
    choice: (field: string) => `Vel «${field}» i lista.`,
    number: (field: string) => `Skriv «${field}» som eit heilt tal innanfor grensene.`,
    order: (field: string) => `«${field}» må vere etter starten.`,
    'common-password': (field: string) => `«${field}» står på lister over vanlege passord. Vel eit anna.`,
    'not-equal': (field: string) => `«${field}» er ikkje likt det du skreiv over.`,
    link: (field: string) => `Skriv «${field}» som ei nettadresse som byrjar med https://.`,
    taken: (field: string) => `«${field}» er i bruk frå før. Vel noko anna.`,
  },
  reasons: {
    'edition-not-decided':
      'Dokumentet er ikkje vedteke, godkjent eller fastsett enno. Gjer det først, og publiser etterpå.',
    'edition-text-changed': 'Teksten er endra sidan du opna sida. Sjå over han på nytt, og publiser igjen.',
    'edition-identity-number':
      'Teksten inneheld noko som ser ut som eit fødselsnummer. Fjern det før du publiserer.',
    'edition-classified':
      'Teksten har ei tryggingsgradering på ei eiga linje. Gradert informasjon skal ikkje liggje her. Kontakt tryggingsleiaren din.',
    'edition-withdrawn': 'Utgåva er alt trekt tilbake.',
    'bad-request': 'Vi forstod ikkje det som vart sendt. Last sida på nytt og prøv igjen.',
    'changed-meanwhile':
      'Nokon andre lagra medan du skreiv. Samanlikn, rett det som trengst, og lagre på nytt.',
    conflict: 'Dette kan ikkje gjerast slik saka står no. Last sida på nytt for å sjå kva som er endra.',
    invalid: 'Noko manglar eller er feil utfylt. Rett felta som er merkte, og prøv igjen.',
    'signed-out': 'Økta er ute. Logg inn igjen; det du har skrive, ligg framleis her.',
    'too-many': 'For mange forsøk på kort tid. Vent nokre minutt før du prøver igjen.',
  },
} satisfies Translation<typeof source>
