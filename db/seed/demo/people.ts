import type { Viewer } from '~/core/viewer'

/** Opens every demo account. Made up, and of no use anywhere else. */
export const demoPassword = 'granskog-kompass-lykt'

export interface DemoPerson {
  /** The part of the address before the at sign, and what the rest of the demo calls the person. */
  key: string
  name: string
  language: Viewer['language']
  /** Who they are here, for the list that is printed when the demo starts. */
  part: string
}

/** Everybody in the demo. All are invented; every role is played by somebody. */
export const demoPeople = [
  { key: 'tormod', name: 'Tormod Eikeland', language: 'nb', part: 'Administrator, without a seat' },
  { key: 'linh', name: 'Linh Pham', language: 'nb', part: 'Portal editor, without a seat' },
  { key: 'astrid', name: 'Astrid Lunde', language: 'nb', part: 'Directorate group: chair (Sfk)' },
  {
    key: 'jonas',
    name: 'Jonas Haugland',
    language: 'nb',
    part: 'Directorate group and platform: secretariat (Sfk)',
  },
  { key: 'maren', name: 'Maren Valle', language: 'nb', part: 'Directorate group: member (POD)' },
  { key: 'henrik', name: 'Henrik Dahl', language: 'nb', part: 'Directorate group: deputy of Maren (POD)' },
  { key: 'samir', name: 'Samir Haddad', language: 'nb', part: 'Directorate group: member (Bufdir)' },
  { key: 'ravdna', name: 'Ravdna Eira', language: 'nb', part: 'Directorate group: member (Arbeidstilsynet)' },
  { key: 'elle', name: 'Elle Márjá Somby', language: 'nb', part: 'Directorate group: observer (UDI)' },
  { key: 'sigrid', name: 'Sigrid Moen', language: 'nb', part: 'Interministerial group: chair (JD)' },
  { key: 'anders', name: 'Anders Brekke', language: 'nb', part: 'Interministerial group: secretariat (JD)' },
  { key: 'kristin', name: 'Kristin Tveit', language: 'nn', part: 'Interministerial group: member (UD)' },
  { key: 'olav', name: 'Olav Nygård', language: 'nn', part: 'Interministerial group: observer (Sfk)' },
  { key: 'gunnhild', name: 'Gunnhild Aas', language: 'nb', part: 'Platform: chair (JD)' },
  { key: 'nadia', name: 'Nadia Karimi', language: 'nb', part: 'Platform: deputy of Jonas (Sfk)' },
  { key: 'farah', name: 'Farah Warsame', language: 'nb', part: 'Platform: member (Helsedirektoratet)' },
  { key: 'erik', name: 'Erik Sundby', language: 'nb', part: 'Platform: member (IMDi)' },
  { key: 'amina', name: 'Amina Yusuf', language: 'nb', part: 'Platform: participant (ROSA)' },
  { key: 'thea', name: 'Thea Lindqvist', language: 'nb', part: 'Platform: participant (RVTS Øst)' },
  { key: 'mehmet', name: 'Mehmet Yildiz', language: 'nb', part: 'Platform: participant (Oslo kommune)' },
  { key: 'bjorn', name: 'Bjørn Kvamme', language: 'nb', part: 'Platform: participant (LO)' },
  { key: 'line', name: 'Line Fossum', language: 'nb', part: 'Platform: participant (NHO)' },
  {
    key: 'ingvild',
    name: 'Ingvild Sætre',
    language: 'nb',
    part: 'Rapporteur (NIM), observer in directorate group and platform',
  },
  { key: 'per', name: 'Per Utne', language: 'nb', part: 'No seat and no role' },
] as const satisfies readonly DemoPerson[]

export type DemoKey = (typeof demoPeople)[number]['key']

export function demoEmail(key: string): string {
  return `${key}@demo.tvers.example`
}
