import { Heading } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'

type Values = Readonly<Record<string, string | readonly string[]>>

/** The sentences that somebody typed in a form that is no longer there, to be copied; nothing when there are none. */
export function TypedSentences({ values }: { values: Values }) {
  const { ui } = useWords()
  const sentences = Object.values(values)
    .flat()
    .filter((value) => /\s/.test(value.trim()))
  if (!sentences.length) return null
  return (
    <section className="tv-typed">
      <Heading level={2}>{ui.signedOut.typed}</Heading>
      {sentences.map((value, nth) => (
        <blockquote key={nth}>{value}</blockquote>
      ))}
    </section>
  )
}
