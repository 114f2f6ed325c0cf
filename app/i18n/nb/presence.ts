export const presence = {
  present: 'Til stede nå',
  me: (person: string) => `${person} (deg)`,
  all: (count: number) => `Vis alle ${count} som er her`,
  goTo: (person: string) => `Gå til ${person}`,
  reads: (name: string) => `${name} leser, og har ingen markør i teksten.`,
  at: (name: string, words: string) => `${name} er ved «${words}».`,
  atEmptyLine: (name: string) => `${name} er på en tom linje.`,
  came: (names: string) => `${names} kom.`,
  left: (names: string) => `${names} gikk.`,
  and: (names: string, last: string) => `${names} og ${last}`,
  more: (count: number) => `${count} til`,
}
