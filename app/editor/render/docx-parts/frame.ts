import type { Edition } from '../edition'
import { printedCopy, printedEdition, type Printed } from '../printed'
import type { WorkingCopy } from '../working-copy'

/** What a file says around its text, be it an edition, a working copy or another paper. */
export type Frame = Pick<Printed, 'title' | 'language' | 'organisation' | 'head' | 'line' | 'subject'> & {
  lastModifiedBy: string
  /** A line each. */
  facts: readonly string[]
}

export function frameOf(printed: Edition | WorkingCopy): Frame {
  return frameOfPrinted('line' in printed ? printedCopy(printed) : printedEdition(printed))
}

/** Any text that is printed, as the same. */
export function frameOfPrinted(printed: Printed): Frame {
  const { title, language, organisation, head, line, facts, subject, publisher } = printed
  return {
    title,
    language,
    organisation,
    head,
    line,
    facts: facts.map(([name, fact]) => `${name}: ${fact}`),
    subject,
    lastModifiedBy: publisher,
  }
}
