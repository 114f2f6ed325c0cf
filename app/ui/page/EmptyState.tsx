import type { ReactNode } from 'react'

export type EmptyStateProps = {
  /** One sentence on what will stand here. */
  children: ReactNode
  /** What the reader can do about it. */
  action?: ReactNode
}

/** Stands where a list has nothing yet, and says what the list is for. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="tv-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
