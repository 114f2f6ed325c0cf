import type { ReactNode } from 'react'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'

/** A link that cannot be used any more: why, and what to do. */
export function Gone({ why, children }: { why: string; children?: ReactNode }) {
  const { gone } = useWords().auth
  return (
    <div className="tv-stack">
      <PageHeading title={gone.title} />
      <p>{why}</p>
      {children}
    </div>
  )
}
