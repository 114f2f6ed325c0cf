import type { ResponsibilityTask } from '~/domain/mandates/responsibility.server'

/** The cells of a task as the form sends them: `task:organisation:part`. */
export function cellsOf({ id, parts }: Pick<ResponsibilityTask, 'id' | 'parts'>): string[] {
  return Object.entries(parts).map(([organisationId, part]) => `${id}:${organisationId}:${part}`)
}

/** The cell of a task and an organisation among those of a form; empty when the organisation has no part. */
export function cellOf(cells: readonly string[], taskId: string, organisationId: string): string {
  return cells.find((cell) => cell.startsWith(`${taskId}:${organisationId}:`)) ?? ''
}
