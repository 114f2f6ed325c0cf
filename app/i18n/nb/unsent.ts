/** What was written and waits on the device, or is not in the text. */
export const unsent = {
  title: 'Ikke sendt fra denne enheten',
  purpose:
    'Det du skriver mens du er frakoblet, ligger på denne enheten til det er sendt. Når du logger ut, fjernes det.',
  waiting: 'Venter på å bli sendt',
  waitingHint: 'Sendes av seg selv når du er på nett.',
  copies: 'Kom ikke med i teksten',
  copiesHint:
    'Du hadde ikke lenger adgang til å skrive her, eller andre hadde skrevet om linjen mens du var borte. Dette er det du skrev. Kopien fjernes etter 30 dager.',
  none: 'Alt du har skrevet på denne enheten, er sendt.',
  reading: 'Leser det som ligger på denne enheten …',
  unavailable: 'Denne nettleseren lagrer ikke noe på enheten.',
  notice: 'Noe du skrev, kom ikke med i teksten. Du har en kopi på denne enheten.',
  see: 'Se kopien',
  copy: 'Kopier teksten',
  copied: 'Teksten er kopiert',
  notCopied: 'Nettleseren lot oss ikke kopiere. Last ned teksten.',
  download: 'Last ned som tekst',
  remove: 'Fjern kopien',
  of: (action: string, title: string) => `${action}: ${title}`,
  written: 'Skrevet',
  manage: 'Se hva som ligger på denne enheten',
  outOfReach: {
    lost: 'Ingen forbindelse. Vi prøver igjen av oss selv.',
    held: 'Ikke sendt: ingen forbindelse. Det du har fylt ut, står her. Send når du har forbindelse igjen.',
  },
}
