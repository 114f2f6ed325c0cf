import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'

type ChangedProps<Name extends string> = {
  answer: FormAnswer
  names: readonly Name[]
  labels: Readonly<Record<Name, string>>
}

/** What somebody else saved while this form was open, beside what was typed here. */
export function Changed<Name extends string>({ answer, names, labels }: ChangedProps<Name>) {
  const words = useWords().meetings
  const { current } = answer
  if (!current) return null
  const fields = names
    .map((name) => ({
      name,
      label: labels[name],
      theirs: current[name] ?? '',
      yours: answer.value(name),
    }))
    .filter(({ theirs, yours }) => theirs !== yours)
  return <ChangeNotice by={words.edit.someone} fields={fields} />
}
