import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { Unfit } from '~/domain/guardrail/find.server'
import { useWords } from '~/i18n/use-words'

/**
 * Says what stands in the document and must not, and what to do; nothing when all is well. `removal` is where those who may
 * take it out of the history too, `otherNumber` where those who may say that it is another number.
 */
export function Flagged(props: {
  flags: readonly Unfit[]
  removal: string | null
  otherNumber: string | null
}) {
  const { flags, removal: href, otherNumber: otherHref } = props
  const words = useWords()
  // Asked for only when something is wrong: other texts wait for no sentences of that kind.
  if (!flags.length) return null
  const { found, todo, removal, otherNumber } = words.guardrail
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <Alert key={kind} data-color="danger" data-size="sm" className="tv-flash">
      {flags
        .filter((flag) => flag.kind === kind)
        .map(({ place }) => found[kind][place])
        .join(' ')}{' '}
      {todo[kind]}{' '}
      {kind === 'identity-number' && otherHref && <Link to={otherHref}>{otherNumber.action}</Link>}{' '}
      {href && <Link to={href}>{removal.action}</Link>}
    </Alert>
  ))
}
