import type { Translation } from '../bind'
import type { versions as source } from '../nb/versions'

export const versions = {
  title: 'Versjonar',
  purpose: 'Teksten slik han stod etter kvar arbeidsøkt og kvart steg. Ingenting her kan endrast.',
  empty: 'Ingen versjonar enno. Den første kjem når nokon har skrive ferdig ei arbeidsøkt.',
  kept: 'Teke vare på',
  version: (number) => `Versjon ${number}`,
  now: 'Slik han er no',
  stretch: 'etter ei arbeidsøkt',
  keptAt: (state) => `då han vart ${state}`,
  restoredFrom: (number) => `sett tilbake frå versjon ${number}`,
  keep: 'Ta vare på teksten no',
  nameHint: 'Til dømes «Send til departementa». Teksten blir teken vare på slik han er no.',
  compare: 'Samanlikn to versjonar',
  show: 'Vis skilnadene',
  fields: { name: 'Namn på versjonen', from: 'Frå versjon', to: 'Til versjon' },
  comparison: (from, to) =>
    to === null ? `Endringar sidan versjon ${from}` : `Frå versjon ${from} til versjon ${to}`,
  sinceBefore: 'Endringar sidan førre versjon',
  untilNow: 'Endringar sidan denne versjonen',
  counted: ({ added, removed, changed }) =>
    `${added} ${added === 1 ? 'nytt' : 'nye'} avsnitt, ${removed} ${removed === 1 ? 'teke' : 'tekne'} ut, ${changed} endra`,
  alike: 'Dei to tekstane er like.',
  merged: 'Vis som éin tekst',
  sideBySide: 'Vis side ved side',
  image: 'Bilete',
  decoration: 'berre pynt',
  reformatted: 'Ny form',
  authors: 'Kven skreiv kva',
  authorsPurpose: 'Kvart avsnitt i teksten slik han er no, og kven som skreiv orda.',
  nobody: 'Frå malen',
  nothingWritten: 'Ingen har skrive noko enno.',
  restore: {
    more: 'Set tilbake …',
    title: (number) => `Set tilbake til versjon ${number}`,
    purpose:
      'Teksten blir sett tilbake for alle. Det som står der no, blir teke vare på som ein eigen versjon først.',
    submit: 'Set tilbake',
  },
} satisfies Translation<typeof source>
