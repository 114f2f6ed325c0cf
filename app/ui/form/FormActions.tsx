import type { ReactNode } from 'react'

/** The buttons of a form, from the left: primary, secondary, tertiary. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="tv-actions">{children}</div>
}
