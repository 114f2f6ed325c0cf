import type { ReactNode } from 'react'

export type DefinitionRowsProps = {
  /** Rows without a value are left out. */
  rows: readonly { label: string; value: ReactNode }[]
}

/** Facts about one thing: name to the left, value to the right, below each other on a narrow screen. */
export function DefinitionRows({ rows }: DefinitionRowsProps) {
  return (
    <dl className="tv-facts">
      {rows
        .filter((row) => row.value !== null && row.value !== undefined && row.value !== '')
        .map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
    </dl>
  )
}
