import type { Language } from '~/i18n/languages'

export type SeatRole = 'chair' | 'secretariat' | 'member' | 'participant' | 'observer'
export type SystemRole = 'administrator' | 'portal_editor'

/** A seat in force today that the person holds or deputises for. */
export interface ViewerSeat {
  readonly seatId: string
  readonly workspaceId: string
  readonly organisationId: string
  readonly role: SeatRole
  readonly capacity: 'holder' | 'deputy'
}

/**
 * The person who asks, with every role and organisation that policy needs:
 * rules are pure and synchronous because of it.
 */
export interface Viewer {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly language: Language
  readonly systemRoles: readonly SystemRole[]
  readonly seats: readonly ViewerSeat[]
  /** The local date from which this picture is wrong, since a seat begins or ends; null when none is known. */
  readonly changesOn: string | null
}

const byWeight: readonly SeatRole[] = ['chair', 'secretariat', 'member', 'participant', 'observer']

/** The strongest role that the person has in a workspace today, or null without a seat. */
export function roleIn(viewer: Viewer, workspaceId: string): SeatRole | null {
  return (
    byWeight.find((role) => viewer.seats.some((s) => s.workspaceId === workspaceId && s.role === role)) ??
    null
  )
}

/** Whether the person has one of these roles in the workspace today. */
export function hasRole(viewer: Viewer, workspaceId: string, ...roles: readonly SeatRole[]): boolean {
  return viewer.seats.some((seat) => seat.workspaceId === workspaceId && roles.includes(seat.role))
}

/** The organisation that the person speaks for in a workspace: that of the strongest seat. Null without a seat. */
export function organisationIn(viewer: Viewer, workspaceId: string): string | null {
  const role = roleIn(viewer, workspaceId)
  return viewer.seats.find((s) => s.workspaceId === workspaceId && s.role === role)?.organisationId ?? null
}

/** Whether the person has a system role today. */
export function isSystem(viewer: Viewer, role: SystemRole): boolean {
  return viewer.systemRoles.includes(role)
}
