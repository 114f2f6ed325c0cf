import type { Translation } from '../bind'
import type { unsent as source } from '../nb/unsent'

export const unsent = {
  title: 'Ikkje sendt frå denne eininga',
  purpose:
    'Det du skriv medan du er fråkopla, ligg på denne eininga til det er sendt. Når du loggar ut, blir det fjerna.',
  waiting: 'Ventar på å bli sendt',
  waitingHint: 'Blir sendt av seg sjølv når du er på nett.',
  copies: 'Kom ikkje med i teksten',
  copiesHint:
    'Du hadde ikkje lenger tilgjenge til å skrive her, eller andre hadde skrive om linja medan du var borte. Dette er det du skreiv. Kopien blir fjerna etter 30 dagar.',
  none: 'Alt du har skrive på denne eininga, er sendt.',
  reading: 'Les det som ligg på denne eininga …',
  unavailable: 'Denne nettlesaren lagrar ikkje noko på eininga.',
  notice: 'Noko du skreiv, kom ikkje med i teksten. Du har ein kopi på denne eininga.',
  see: 'Sjå kopien',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert',
  notCopied: 'Nettlesaren lét oss ikkje kopiere. Last ned teksten.',
  download: 'Last ned som tekst',
  remove: 'Fjern kopien',
  of: (action: string, title: string) => `${action}: ${title}`,
  written: 'Skrive',
  manage: 'Sjå kva som ligg på denne eininga',
  outOfReach: {
    lost: 'Ikkje noko samband. Vi prøver igjen av oss sjølve.',
    held: 'Ikkje sendt: ikkje noko samband. Det du har fylt ut, står her. Send når du har samband igjen.',
  },
} satisfies Translation<typeof source>
