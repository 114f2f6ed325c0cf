import type { Translation } from '../bind'
import type { presence as source } from '../nb/presence'

export const presence = {
  present: 'Here now',
  me: (person) => `${person} (you)`,
  all: (count) => `Show all ${count} who are here`,
  goTo: (person) => `Go to ${person}`,
  reads: (name) => `${name} is reading, and has no caret in the text.`,
  at: (name, words) => `${name} is at “${words}”.`,
  atEmptyLine: (name) => `${name} is on an empty line.`,
  came: (names) => `${names} came.`,
  left: (names) => `${names} left.`,
  and: (names, last) => `${names} and ${last}`,
  more: (count) => `${count} more`,
} satisfies Translation<typeof source>
