import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import type { Flaw } from '~/domain/mandates/responsibility.server'
import { useWords } from '~/i18n/use-words'
import { StatusTag } from '~/ui/page/StatusTag'

/** That nobody leads a task, or more than one does; nothing when it is as it should be. */
export function FlawTag({ flaw }: { flaw: Flaw | null }) {
  const { flaws } = useWords().mandates.responsibility
  if (!flaw) return null
  return (
    <StatusTag tone="warning" icon={<ExclamationmarkTriangleIcon aria-hidden />}>
      {flaws[flaw]}
    </StatusTag>
  )
}
