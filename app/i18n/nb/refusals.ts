/** Why something was not done: by field, and by reason. A sentence says what is wrong and what to do. */
export const refusals = {
  fields: {
    required: (field: string) => `Fyll ut feltet «${field}».`,
    'too-long': (field: string) => `Teksten i «${field}» er for lang. Gjør den kortere.`,
    'too-short': (field: string) => `Teksten i «${field}» er for kort. Skriv mer.`,
    email: (field: string) => `Skriv «${field}» som en e-postadresse, for eksempel navn@virksomhet.no.`,
    date: (field: string) => `Skriv «${field}» som en dato som finnes.`,
    time: (field: string) => `Skriv «${field}» som et klokkeslett, for eksempel 09.30.`,
    choice: (field: string) => `Velg «${field}» fra listen.`,
    number: (field: string) => `Skriv «${field}» som et helt tall innenfor grensene.`,
    order: (field: string) => `«${field}» må være etter starten.`,
    'common-password': (field: string) => `«${field}» står på lister over vanlige passord. Velg et annet.`,
    'not-equal': (field: string) => `«${field}» er ikke likt det du skrev over.`,
    link: (field: string) => `Skriv «${field}» som en nettadresse som begynner med https://.`,
    taken: (field: string) => `«${field}» er i bruk fra før. Velg noe annet.`,
  },
  reasons: {
    'edition-not-decided':
      'Dokumentet er ikke vedtatt, godkjent eller fastsatt ennå. Gjør det først, og publiser etterpå.',
    'edition-text-changed': 'Teksten er endret siden du åpnet siden. Se over den på nytt, og publiser igjen.',
    'edition-identity-number':
      'Teksten inneholder noe som ser ut som et fødselsnummer. Fjern det før du publiserer.',
    'edition-classified':
      'Teksten har en sikkerhetsgradering på en egen linje. Gradert informasjon skal ikke ligge her. Kontakt sikkerhetslederen din.',
    'edition-withdrawn': 'Utgaven er allerede trukket tilbake.',
    'bad-request': 'Vi forsto ikke det som ble sendt. Last siden på nytt og prøv igjen.',
    'changed-meanwhile':
      'Noen andre lagret mens du skrev. Sammenlign, rett det som trengs, og lagre på nytt.',
    conflict: 'Dette kan ikke gjøres slik saken står nå. Last siden på nytt for å se hva som er endret.',
    invalid: 'Noe mangler eller er feil utfylt. Rett feltene som er merket, og prøv igjen.',
    'signed-out': 'Økten er utløpt. Logg inn igjen; det du har skrevet, ligger fortsatt her.',
    'too-many': 'For mange forsøk på kort tid. Vent noen minutter før du prøver igjen.',
  },
}
