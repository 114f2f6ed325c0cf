import { Link } from '@remix-run/react'
import type { ParagraphNow } from '~/domain/consultations/draft-now.server'
import { useWords } from '~/i18n/use-words'

type InDraftProps = {
  /** The words that were asked about. */
  asked: string
  /** What they are in the draft now; null when they are gone. */
  now: ParagraphNow | null
  language: string
  /** Where a wording is taken in; null when that is not the viewer's to do, or not with this input. */
  wordingHref: string | null
}

/** The paragraph that an input speaks of, as it stands in the draft now. */
export function InDraft({ asked, now, language, wordingHref }: InDraftProps) {
  const { wording: words } = useWords().consultations
  if (!now) return <p className="tv-muted">{words.gone}</p>
  return (
    <>
      {now.text === asked ? (
        <p className="tv-muted">{words.same(now.number)}</p>
      ) : (
        <>
          <p className="tv-muted">{words.changed(now.number)}</p>
          <p className="tv-multiline" lang={language}>
            {now.text}
          </p>
        </>
      )}
      {wordingHref && (
        <p>{now.line === null ? words.notPlain : <Link to={wordingHref}>{words.action}</Link>}</p>
      )}
    </>
  )
}
