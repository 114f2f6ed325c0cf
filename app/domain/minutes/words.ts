/** What minutes say of themselves, in the written form that they are kept in. */
export const minutesWords = {
  nb: {
    title: (number: string) => `Referat fra møte ${number}`,
    corrected: (title: string, version: number) => `${title}, versjon ${version}`,
    abandoned: (title: string) => `${title} (forkastet)`,
    approvalItem: (number: string) => `Godkjenning av referat fra møte ${number}`,
    onBehalfOf: 'pva.',
    internal: 'Intern sak',
    noted: 'Tatt til orientering.',
    postponed: 'Saken er utsatt til neste møte.',
    dissent: (organisation: string, text: string) => `Dissens fra ${organisation}: ${text}`,
  },
  nn: {
    title: (number: string) => `Referat frå møte ${number}`,
    corrected: (title: string, version: number) => `${title}, versjon ${version}`,
    abandoned: (title: string) => `${title} (forkasta)`,
    approvalItem: (number: string) => `Godkjenning av referat frå møte ${number}`,
    onBehalfOf: 'pva.',
    internal: 'Intern sak',
    noted: 'Teke til orientering.',
    postponed: 'Saka er utsett til neste møte.',
    dissent: (organisation: string, text: string) => `Dissens frå ${organisation}: ${text}`,
  },
}
