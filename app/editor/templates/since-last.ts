import { longDate } from '~/i18n/dates'
import type { Content } from '../content'
import { heading, paragraph, type TemplateLanguage } from './parts'

const words = {
  nb: {
    heading: 'Siden sist',
    actionItems: 'Åpne oppfølgingspunkter',
    decisions: 'Vedtak som ikke er gjennomført',
    deadline: (date: string) => `frist ${longDate('nb', date)}`,
    decision: (number: string) => `Vedtak ${number}`,
  },
  nn: {
    heading: 'Sidan sist',
    actionItems: 'Opne oppfølgingspunkt',
    decisions: 'Vedtak som ikkje er gjennomførte',
    deadline: (date: string) => `frist ${longDate('nn', date)}`,
    decision: (number: string) => `Vedtak ${number}`,
  },
}

/** What is left to be done from earlier meetings; `deadline` is a local date, `number` as spoken: `3/26`. */
export interface LeftOver {
  actionItems: ReadonlyArray<{ title: string; responsible: string; deadline: string }>
  decisions: ReadonlyArray<{ number: string; text: string }>
}

/** What an agenda on paper opens with; nothing when nothing is left. */
export function sinceLastBlocks(language: TemplateLanguage, { actionItems, decisions }: LeftOver): Content[] {
  const own = words[language]
  if (!actionItems.length && !decisions.length) return []
  return [
    heading(1, own.heading),
    ...listed(
      own.actionItems,
      actionItems.map((item) => `${item.title} (${item.responsible}, ${own.deadline(item.deadline)})`),
    ),
    ...listed(
      own.decisions,
      decisions.map(({ number, text }) => `${own.decision(number)}: ${text.replace(/\s+/g, ' ')}`),
    ),
  ]
}

function listed(name: string, lines: readonly string[]): Content[] {
  if (!lines.length) return []
  const items = lines.map((line) => ({ type: 'listItem', content: [paragraph(line)] }))
  return [heading(2, name), { type: 'bulletList', content: items }]
}
