/** What minutes say of themselves, in the written form that they are kept in. */
export const minutesWords = {
  nb: { title: (number: string) => `Referat fra møte ${number}`, onBehalfOf: 'pva.' },
  nn: { title: (number: string) => `Referat frå møte ${number}`, onBehalfOf: 'pva.' },
}
