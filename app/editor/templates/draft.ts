import type { Content } from '../content'
import { document, guidance, heading, paragraph, type TemplateLanguage } from './parts'

const words = {
  nb: {
    summary: 'Sammendrag',
    summaryHelp: 'Skriv hva teksten vil oppnå, og hva dere særlig vil ha innspill til.',
    text: 'Utkast',
  },
  nn: {
    summary: 'Samandrag',
    summaryHelp: 'Skriv kva teksten vil oppnå, og kva de særleg vil ha innspel til.',
    text: 'Utkast',
  },
}

/** A draft that others are to comment on. */
export function draftTemplate({ language }: { language: TemplateLanguage }): Content {
  const { summary, summaryHelp, text } = words[language]
  return document(heading(1, summary), guidance(summaryHelp), heading(1, text), paragraph())
}
