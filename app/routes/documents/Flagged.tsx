import { Alert } from '@digdir/designsystemet-react'
import { Link } from '@remix-run/react'
import type { Unfit } from '~/domain/guardrail/find.server'
import { useWords } from '~/i18n/use-words'

/** Says what stands in the document and must not, and what to do; nothing when all is well. `removal` is where those who may take it out of the history too. */
export function Flagged(props: { flags: readonly Unfit[]; removal: string | null }) {
  const { flags, removal: href } = props
  const { found, todo, removal } = useWords().guardrail
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <Alert key={kind} data-color="danger" data-size="sm" className="tv-flash">
      {flags
        .filter((flag) => flag.kind === kind)
        .map(({ place }) => found[kind][place])
        .join(' ')}{' '}
      {todo[kind]} {href && <Link to={href}>{removal.action}</Link>}
    </Alert>
  ))
}
