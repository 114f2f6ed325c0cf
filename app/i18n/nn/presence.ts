import type { Translation } from '../bind'
import type { presence as source } from '../nb/presence'

export const presence = {
  present: 'Til stades no',
  me: (person) => `${person} (deg)`,
  all: (count) => `Vis alle ${count} som er her`,
  goTo: (person) => `Gå til ${person}`,
  reads: (name) => `${name} les, og har ingen markør i teksten.`,
  at: (name, words) => `${name} er ved «${words}».`,
  atEmptyLine: (name) => `${name} er på ei tom linje.`,
  came: (names) => `${names} kom.`,
  left: (names) => `${names} gjekk.`,
  and: (names, last) => `${names} og ${last}`,
  more: (count) => `${count} til`,
} satisfies Translation<typeof source>
