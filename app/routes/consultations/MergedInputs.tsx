import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { Section } from '~/ui/page/Section'
import { beginningOf } from './beginning-of'

type Props = {
  base: string
  input: { id: string; duplicateOf: string | null }
  merged: ReadonlyArray<{ id: string; from: string; text: string }>
  mayTreat: boolean
}

/** What the input shares its answer with, and the ways to merge it and to part it. */
export function MergedInputs({ base, input, merged, mayTreat }: Props) {
  const words = useWords().consultations.merging
  if (!merged.length && !mayTreat) return null
  return (
    <Section title={words.heading}>
      {merged.length > 0 && (
        <>
          <p>{input.duplicateOf ? words.isDuplicate : words.hasDuplicates}</p>
          <ul>
            {merged.map(({ id, from, text }) => (
              <li key={id}>
                <Link to={`${base}/inputs/${id}`}>{from}</Link>: {beginningOf(text)}
              </li>
            ))}
          </ul>
        </>
      )}
      {mayTreat && (
        <div className="tv-actions">
          {input.duplicateOf ? (
            <ConfirmForm
              action={`${base}/inputs/${input.id}/parting`}
              trigger={`${words.part} …`}
              thing={words.thing}
              submit={words.part}
              consequence={words.partHint}
              tone="neutral"
            />
          ) : (
            <Link to={`${base}/inputs/${input.id}/merging`}>{words.action}</Link>
          )}
        </div>
      )}
    </Section>
  )
}
