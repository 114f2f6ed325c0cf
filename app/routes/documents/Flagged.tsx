import { Alert } from '@digdir/designsystemet-react'
import type { Unfit } from '~/domain/guardrail/find.server'
import { useWords } from '~/i18n/use-words'

/** Says what stands in the document and must not, and what to do; nothing when all is well. */
export function Flagged({ flags }: { flags: readonly Unfit[] }) {
  const { found, todo } = useWords().guardrail
  const kinds = [...new Set(flags.map(({ kind }) => kind))]
  return kinds.map((kind) => (
    <Alert key={kind} data-color="danger" data-size="sm" className="tv-flash">
      {flags
        .filter((flag) => flag.kind === kind)
        .map(({ place }) => found[kind][place])
        .join(' ')}{' '}
      {todo[kind]}
    </Alert>
  ))
}
