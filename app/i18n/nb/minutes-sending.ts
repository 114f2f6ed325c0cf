/** Minutes that are sent to those with a seat, with the action items of the meeting. */
export const minutesSending = {
  title: 'Send ut referatet',
  purpose:
    'Alle under får beskjed i Tvers og en e-post på sitt språk, med lenke til referatet og de åpne oppfølgingspunktene fra møtet. Det de selv har ansvar for, står først.',
  open: 'Send ut referatet',
  recipients: 'Mottakere',
  people: (number: number) => (number === 1 ? '1 person' : `${number} personer`),
  actionItems: 'Åpne oppfølgingspunkter',
  lastSent: 'Sist sendt',
  last: (date: string, by: string, people: number) =>
    `${date}${by ? ` av ${by}` : ''} til ${people === 1 ? '1 person' : `${people} personer`}`,
  sentTo: (date: string, people: number) =>
    `Sendt ${date} til ${people === 1 ? '1 person' : `${people} personer`}`,
  never: 'Ikke sendt ennå',
  withoutAccess: (number: number) =>
    number === 1
      ? 'Én med plass i gruppen får det ikke, fordi referatet ikke er åpent for vedkommende.'
      : `${number} med plass i gruppen får det ikke, fordi referatet ikke er åpent for dem.`,
  internal:
    'Punkter fra interne saker går bare til dem som kan lese sakene, og til dem som har ansvar for punktet.',
  mailOff: 'Den som ikke vil ha slik e-post, får bare beskjeden i Tvers.',
  name: 'Navn',
  organisation: 'Virksomhet',
  nobody: 'Ingen andre i gruppen kan lese referatet.',
  submit: 'Send referat og oppfølgingspunkter',
  again: 'Send på nytt',
}
