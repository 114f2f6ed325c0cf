import { hasRole, type SeatRole, type Viewer } from '~/core/viewer'
import type { ProcedureState } from './states'

/** What the rules need to know of a written procedure. */
export interface ProcedureThing {
  id: string
  workspaceId: string
  /** The workspace's, for addresses. */
  slug: string
  year: number
  number: number
  title: string
  state: ProcedureState
  /** The last day for answers, a local date; null until it is sent out. */
  deadline: string | null
}

/** The seats that are asked: those whose agreement makes a decision in a meeting. */
export const askedRoles: readonly SeatRole[] = ['chair', 'member']

const runs = (viewer: Viewer, { workspaceId }: ProcedureThing) =>
  hasRole(viewer, workspaceId, 'chair', 'secretariat')

export const procedureRules = {
  /** What was never sent is for those who write it; what is out for those who work in the group; what was decided also for observers. */
  'procedure.read': (viewer: Viewer, procedure: ProcedureThing) =>
    runs(viewer, procedure) ||
    (procedure.deadline !== null && hasRole(viewer, procedure.workspaceId, 'member')) ||
    (['adopted', 'not_adopted'].includes(procedure.state) &&
      hasRole(viewer, procedure.workspaceId, 'observer')),
  /** Write it, send it out, give more time, take it back. */
  'procedure.manage': runs,
  /** Answer for a seat that is asked. */
  'procedure.answer': (viewer: Viewer, { workspaceId }: ProcedureThing) =>
    hasRole(viewer, workspaceId, ...askedRoles),
  /** Say what came of it. */
  'procedure.conclude': (viewer: Viewer, { workspaceId }: ProcedureThing) =>
    hasRole(viewer, workspaceId, 'chair'),
}
