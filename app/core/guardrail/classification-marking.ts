/** Markings of sikkerhetsloven, beskyttelsesinstruksen and of those whose classified papers Norway handles; upper case only. */
const marking =
  /^(STRENGT\s+HEMMELIG|HEMMELIG|KONFIDENSIELT|BEGRENSET|STRENGT\s+FORTROLIG|FORTROLIG|NATO\s+RESTRICTED|RESTREINT\s+UE|EU\s+RESTRICTED)$/u

/** What is left of a line without what stands around its words. One pass, however long the line is. */
const fromFirstToLastLetter = /\p{L}(?:.*\p{L})?/su

/**
 * The classification marking that stands on a line of its own, or null. Inside a sentence the same words are
 * ordinary Norwegian ("begrenset omfang") and are let through.
 */
export function classificationMarkingIn(text: string): string | null {
  for (const line of text.split(/\r?\n/)) {
    const bare = fromFirstToLastLetter.exec(line)?.[0] ?? ''
    const match = marking.exec(bare)
    if (match) return bare.replace(/\s+/g, ' ')
  }
  return null
}
