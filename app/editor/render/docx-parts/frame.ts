import type { Edition } from '../edition'
import { editionFacts, editionLine } from '../words'
import type { WorkingCopy } from '../working-copy'

/** What a Word document says around its text, be it an edition or a working copy. */
export type Frame = Pick<WorkingCopy, 'title' | 'language' | 'organisation' | 'line' | 'facts'> & {
  subject: string
  lastModifiedBy: string
}

export function frameOf(printed: Edition | WorkingCopy): Frame {
  const { title, language, organisation } = printed
  if ('line' in printed) {
    const { line, facts } = printed
    return { title, language, organisation, line, facts, subject: '', lastModifiedBy: organisation }
  }
  return {
    title,
    language,
    organisation,
    line: editionLine(printed),
    facts: editionFacts(printed).map(([name, fact]) => `${name}: ${fact}`),
    subject: printed.series,
    lastModifiedBy: printed.publisher,
  }
}
