import { useWords } from '~/i18n/use-words'

type Rule = {
  occurrence: 'first' | 'second' | 'third' | 'fourth' | 'last'
  weekday: number
  everyMonths: number
}

/** «Den andre tirsdagen hver måned». */
export function RuleText({ rule }: { rule: Rule }) {
  const words = useWords().meetingSeries
  const weekdays: Readonly<Record<string, string>> = words.weekdays
  return <>{words.rule(words.occurrences[rule.occurrence], weekdays[rule.weekday] ?? '', rule.everyMonths)}</>
}
