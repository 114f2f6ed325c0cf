import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { MentionKind } from '~/editor/extensions/mention'
import type { GrantedDocument } from '../documents/access.server'
import { readersNow } from '../documents/readers-now.server'
import { seesPeople } from '../documents/sees-people.server'

/** Somebody whom a writer can call on. */
export interface Mentionable {
  kind: MentionKind
  id: string
  name: string
  /** The organisations that a person sits for; null for an organisation itself. */
  organisation: string | null
}

/**
 * Whom a writer can call on in a document: people who may read it, and their organisations. Nobody where the
 * workspace keeps its list of people from the writer.
 */
export async function mentionableIn(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.edit'>,
): Promise<Mentionable[]> {
  if (!(await seesPeople(scope, viewer, document))) return []
  const readers = await readersNow(scope, document)
  const people = readers
    .filter((reader) => reader.viewer.id !== viewer.id)
    .map((reader): Mentionable => ({
      kind: 'person',
      id: reader.viewer.id,
      name: reader.viewer.name,
      organisation: [...reader.organisations.values()].join(', '),
    }))
  const organisations = new Map(readers.flatMap((reader) => [...reader.organisations]))
  const { compare } = new Intl.Collator('nb')
  return [
    ...people,
    ...[...organisations]
      .map(([id, name]): Mentionable => ({ kind: 'organisation', id, name, organisation: null }))
      .sort((a, b) => compare(a.name, b.name)),
  ]
}
