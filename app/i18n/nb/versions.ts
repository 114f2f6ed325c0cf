/** What a text was, and who wrote it. */
export const versions = {
  title: 'Versjoner',
  purpose: 'Teksten slik den sto etter hver arbeidsøkt og hvert steg. Ingenting her kan endres.',
  empty: 'Ingen versjoner ennå. Den første kommer når noen har skrevet ferdig en arbeidsøkt.',
  kept: 'Tatt vare på',
  version: (number: number) => `Versjon ${number}`,
  now: 'Slik den er nå',
  stretch: 'etter en arbeidsøkt',
  keptAt: (state: string) => `da den ble ${state}`,
  restoredFrom: (number: number) => `satt tilbake fra versjon ${number}`,
  keep: 'Ta vare på teksten nå',
  nameHint: 'For eksempel «Sendt til departementene». Teksten blir tatt vare på slik den er nå.',
  compare: 'Sammenlign to versjoner',
  toHint: 'La feltet stå tomt for å sammenligne med teksten slik den er nå.',
  show: 'Vis forskjellene',
  fields: { name: 'Navn på versjonen', from: 'Fra versjon', to: 'Til versjon' },
  comparison: (from: number, to: number | null) =>
    to === null ? `Endringer siden versjon ${from}` : `Fra versjon ${from} til versjon ${to}`,
  sinceBefore: 'Endringer siden forrige versjon',
  untilNow: 'Endringer siden denne versjonen',
  counted: ({ added, removed, changed }: { added: number; removed: number; changed: number }) =>
    `${added} nye avsnitt, ${removed} tatt ut, ${changed} endret`,
  alike: 'De to tekstene er like.',
  merged: 'Vis som én tekst',
  sideBySide: 'Vis side ved side',
  reformatted: 'Ny form',
  authors: 'Hvem skrev hva',
  authorsPurpose: 'Hvert avsnitt i teksten slik den er nå, og hvem som skrev ordene.',
  nobody: 'Fra malen',
  nothingWritten: 'Ingen har skrevet noe ennå.',
  restore: {
    more: 'Sett tilbake …',
    title: (number: number) => `Sett tilbake til versjon ${number}`,
    purpose:
      'Teksten blir satt tilbake for alle. Det som står der nå, blir tatt vare på som en egen versjon først.',
    submit: 'Sett tilbake',
  },
}
