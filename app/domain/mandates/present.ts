import type { documents, mandateAdoptions, mandateRevocations, mandates } from '#db/schema'
import { yearNumber } from '~/core/calendar'

export interface PresentedVersion {
  id: string
  number: number
  documentId: string
  title: string
  language: (typeof documents.$inferSelect)['language']
  /** Under work, before ministries, waiting for its first day, in force, past its last day, replaced, or ended with none in its place. */
  standing: 'under_work' | 'submitted' | 'adopted' | 'in_force' | 'expired' | 'superseded' | 'revoked'
  state: (typeof documents.$inferSelect)['state']
  createdAt: string
  adoption: {
    by: string
    at: string
    inForceFrom: string
    /** The first day that it is in force no more; null while it has no end. */
    endsBefore: string | null
    contentHash: string
    meeting: { id: string; number: string } | null
  } | null
  revocation: { reason: string; at: string } | null
}

interface Row {
  mandate: typeof mandates.$inferSelect
  document: typeof documents.$inferSelect
  adoption: typeof mandateAdoptions.$inferSelect | null
  revocation: typeof mandateRevocations.$inferSelect | null
  adoptedBy: string | null
  /** Whether it lies before ministries now. */
  submitted: boolean
  meeting: { id: string; number: number; year: number } | null
}

/** What may leave the server of a version. */
export function presentVersion(
  { mandate, document, adoption, revocation, adoptedBy, submitted, meeting }: Row,
  today: string,
): PresentedVersion {
  return {
    id: mandate.id,
    number: mandate.number,
    documentId: document.id,
    title: document.title,
    language: document.language,
    standing: standingOf(),
    state: document.state,
    createdAt: mandate.createdAt.toISOString(),
    adoption: adoption && {
      by: adoptedBy ?? '',
      at: adoption.adoptedAt.toISOString(),
      inForceFrom: adoption.inForceFrom,
      endsBefore: adoption.endsBefore,
      contentHash: adoption.contentHash,
      meeting: meeting && { id: meeting.id, number: yearNumber(meeting.number, meeting.year) },
    },
    revocation: revocation && { reason: revocation.reason, at: revocation.revokedAt.toISOString() },
  }

  function standingOf(): PresentedVersion['standing'] {
    if (!adoption) return submitted ? 'submitted' : 'under_work'
    const { inForceFrom, endsBefore } = adoption
    if (endsBefore !== null && endsBefore <= today) return revocation ? 'revoked' : 'superseded'
    if (mandate.lastsTo !== null && mandate.lastsTo < today) return 'expired'
    return inForceFrom > today ? 'adopted' : 'in_force'
  }
}
