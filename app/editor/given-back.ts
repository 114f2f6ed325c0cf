/** Where a change of a shared text comes from that gives back what another took with it: an editor shows it with that. */
export const givenBackAtOnce = Symbol('given back at once')
