import type { documents, mandateAdoptions, mandates } from '#db/schema'
import { yearNumber } from '~/core/calendar'

export interface PresentedVersion {
  id: string
  number: number
  documentId: string
  title: string
  language: (typeof documents.$inferSelect)['language']
  /** Under work, waiting for its first day, in force, or replaced. */
  standing: 'under_work' | 'adopted' | 'in_force' | 'superseded'
  state: (typeof documents.$inferSelect)['state']
  createdAt: string
  adoption: {
    by: string
    at: string
    inForceFrom: string
    contentHash: string
    meeting: { id: string; number: string } | null
  } | null
}

interface Row {
  mandate: typeof mandates.$inferSelect
  document: typeof documents.$inferSelect
  adoption: typeof mandateAdoptions.$inferSelect | null
  adoptedBy: string | null
  meeting: { id: string; number: number; year: number } | null
}

/** What may leave the server of a version. */
export function presentVersion(
  { mandate, document, adoption, adoptedBy, meeting }: Row,
  { inForceId, today }: { inForceId: string | null; today: string },
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
      contentHash: adoption.contentHash,
      meeting: meeting && { id: meeting.id, number: yearNumber(meeting.number, meeting.year) },
    },
  }

  function standingOf(): PresentedVersion['standing'] {
    if (!adoption) return 'under_work'
    if (mandate.id === inForceId) return 'in_force'
    return adoption.inForceFrom > today ? 'adopted' : 'superseded'
  }
}
