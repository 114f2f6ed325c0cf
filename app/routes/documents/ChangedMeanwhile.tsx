import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ChangeNotice } from '~/ui/notice/ChangeNotice'

const names = ['title', 'language', 'audience', 'accessCode', 'legalBasisId'] as const

/** What somebody else saved of a document's settings while this form was open, beside what was filled in. */
export function ChangedMeanwhile(props: {
  answer: FormAnswer
  bases: ReadonlyArray<{ value: string; label: string }>
}) {
  const { answer, bases } = props
  const words = useWords().documents
  const inWords: Record<(typeof names)[number], Readonly<Record<string, string | undefined>>> = {
    title: {},
    language: words.contentLanguages,
    audience: words.audiences,
    accessCode: words.accessCodes,
    legalBasisId: Object.fromEntries(bases.map(({ value, label }) => [value, label])),
  }
  const fields = names
    .map((name) => ({ name, theirs: answer.current?.[name] ?? '', yours: answer.value(name) }))
    .filter(({ theirs, yours }) => theirs !== yours)
    .map(({ name, theirs, yours }) => ({
      name,
      label: words.fields[name],
      theirs: inWords[name][theirs] ?? theirs,
      yours: inWords[name][yours] ?? yours,
    }))
  return <ChangeNotice by={words.settings.someone} fields={fields} />
}
