import { Heading } from '@digdir/designsystemet-react'
import { useId, type ReactNode } from 'react'

export type SectionProps = {
  /** For links that lead to it. */
  id?: string
  title: ReactNode
  level?: 2 | 3
  /** A secondary link or button to the right of the title. */
  action?: ReactNode
  children: ReactNode
}

/** A titled part of a page; a landmark under its own name. */
export function Section({ id: place, title, level = 2, action, children }: SectionProps) {
  const id = useId()
  return (
    <section id={place} aria-labelledby={id} className="tv-section" data-level={level}>
      <div className="tv-section__row">
        <Heading level={level} id={id}>
          {title}
        </Heading>
        {action}
      </div>
      {children}
    </section>
  )
}
