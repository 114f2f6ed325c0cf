import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { otherVersions } from '~/domain/documents/successions.server'
import { useWords } from '~/i18n/use-words'

type OtherVersionsProps = Awaited<ReturnType<typeof otherVersions>> & { isReplaced: boolean; lang: string }

/** Says above a text which version it is to replace, and that one takes its place. */
export function OtherVersions({ replaces, next, isReplaced, lang }: OtherVersionsProps) {
  const words = useWords().documents.newVersion
  const lines = [
    next && { other: next, says: isReplaced ? words.replacedBy : words.begun },
    replaces && {
      other: replaces,
      says: replaces.state === 'superseded' ? words.replaced : words.replaces,
    },
  ].filter((line) => line !== null)
  return lines.map(({ other: { href, title, number }, says }) => (
    <Alert key={href} data-color="info" data-size="sm" className="tv-flash">
      {says}{' '}
      <Link to={href} lang={lang}>
        {title}
      </Link>{' '}
      ({words.version(number)})
    </Alert>
  ))
}
