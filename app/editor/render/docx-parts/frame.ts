import type { Edition } from '../edition'
import type { Printed } from '../printed'
import { editionFacts, editionLine } from '../words'
import type { WorkingCopy } from '../working-copy'

/** What a Word document says around its text, be it an edition or a working copy. */
export type Frame = Pick<WorkingCopy, 'title' | 'language' | 'organisation' | 'line' | 'facts'> & {
  subject: string
  lastModifiedBy: string
  /** What stands below the organisation's name in the head, a line each. */
  head: readonly string[]
}

export function frameOf(printed: Edition | WorkingCopy): Frame {
  const { title, language, organisation } = printed
  if ('line' in printed) {
    const { line, facts } = printed
    return { title, language, organisation, line, facts, subject: '', lastModifiedBy: organisation, head: [] }
  }
  return {
    title,
    language,
    organisation,
    line: editionLine(printed),
    facts: editionFacts(printed).map(([name, fact]) => `${name}: ${fact}`),
    subject: printed.series,
    lastModifiedBy: printed.publisher,
    head: [],
  }
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
