import { Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'

export type StatusTone = 'neutral' | 'spruce' | 'ochre' | 'info' | 'success' | 'warning' | 'danger'
export type StatusTagProps = {
  tone: StatusTone
  /** An Aksel icon with `aria-hidden`. */
  icon?: ReactNode
  /** The word. Colour only repeats it. */
  children: ReactNode
}

/** A state in a word. */
export function StatusTag({ tone, icon, children }: StatusTagProps) {
  return (
    <Tag data-color={tone} data-size="sm" className="tv-status">
      {icon}
      {children}
    </Tag>
  )
}
