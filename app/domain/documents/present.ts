import type { documents } from '#db/schema'

type Row = typeof documents.$inferSelect

export interface ListedDocument {
  id: string
  title: string
  language: Row['language']
  kind: Row['kind']
  state: Row['state']
  accessCode: Row['accessCode']
  audience: Row['audience']
  reviewDeadline: string | null
  /** ISO instant of the latest change of the text or of what stands about it. */
  changedAt: string
  by: string
  /** Shared with this workspace by another. */
  fromElsewhere: boolean
}

/** What a list may say of a document. */
export function presentListed(
  row: Row,
  more: { changedAt: Date; by: string; fromElsewhere: boolean },
): ListedDocument {
  const { id, title, language, kind, state, accessCode, audience, reviewDeadline } = row
  const changedAt = more.changedAt.toISOString()
  return { id, title, language, kind, state, accessCode, audience, reviewDeadline, ...more, changedAt }
}

/** What a document's own page may say of it. */
export function presentDocument(
  row: Row,
  more: { legalBasis: string | null; workspace: { slug: string; name: string } },
) {
  const {
    id,
    title,
    language,
    kind,
    state,
    accessCode,
    legalBasisId,
    audience,
    reviewDeadline,
    numbering,
    version,
  } = row
  return {
    id,
    title,
    language,
    kind,
    state,
    accessCode,
    legalBasisId,
    legalBasis: more.legalBasis,
    audience,
    reviewDeadline,
    numbering,
    version,
    workspace: more.workspace,
    createdAt: row.createdAt.toISOString(),
  }
}
