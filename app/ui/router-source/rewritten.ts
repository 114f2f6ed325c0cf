/** What is written in a library, and what is to stand there. */
export type Change = readonly [written: string, instead: string]

/** A source with each change made in it. @throws where one of them is not written there once, as in another version */
export function rewritten(source: string, changes: readonly Change[]): string {
  return changes.reduce((text, [written, instead]) => {
    const [before, after, ...more] = text.split(written)
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`Remix is not written as it was; see app/ui/router-source: ${written}`)
    return before + instead + after
  }, source)
}
