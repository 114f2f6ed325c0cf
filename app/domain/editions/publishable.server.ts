import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { documents, organisations, workspaces } from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { organisationIn, type Viewer } from '~/core/viewer'
import { contentOf, plainTextOf, type Content } from '~/editor/content'
import type { Numbering } from '~/editor/numbering'
import type { ContentLanguage, Outcomes } from '~/editor/render/edition'
import type { Language } from '~/i18n/languages'
import type { GrantedDocument } from '../documents/access.server'
import { loadWholeDoc } from '../documents/text.server'
import { contentOfVersion } from '../versions/queries.server'
import { paperHead } from '../workspaces/letterhead.server'
import { choosesVersion } from './chooses-version'
import { publishedOutcomes, type OutcomeWords } from './outcomes.server'
import { seriesPlaceOf, type SeriesPlace } from './series.server'

/** Everything of a document that an edition freezes, as it stands now. */
export interface Publishable {
  title: string
  language: ContentLanguage
  /** Of which version; null for the text as it stands. */
  version: number | null
  content: Content
  /** What of it is shown with numbers. */
  numbering: Numbering
  outcomes: Outcomes
  /** All words of it, outcomes included: for the scan and for search. */
  text: string
  workspace: { id: string; slug: string; name: string }
  /** What stands in the head of the workspace's papers, a line each. */
  head: string[]
  /** The organisation that publishes; null when the viewer speaks for none. */
  publisher: { id: string; name: string } | null
  series: SeriesPlace
  /** Local date. */
  date: string
  /** SHA-256 over all of the above, hex: the same again means that nothing has changed since. */
  hash: string
}

/** The words of the interface for a text; Sami texts are framed in Bokmål. */
export function wordsLanguage(language: ContentLanguage): Language {
  return language === 'se' ? 'nb' : language
}

/** The language that a document's edition is framed in. */
export async function wordsLanguageOf({ db }: Scope, document: { id: string }): Promise<Language> {
  const [row] = await db
    .select({ language: documents.language })
    .from(documents)
    .where(eq(documents.id, document.id))
  return wordsLanguage(row?.language ?? 'nb')
}

/**
 * Reads what would be published of a document. The same in the reader before rendering and in the transaction after it.
 * @param version which version of the text; null for the text as it stands
 * @throws Refusal when there is no such version, or the document was adopted as one text
 */
export async function publishableOf(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
  words: OutcomeWords,
  version: number | null = null,
): Promise<Publishable> {
  if (version !== null && !choosesVersion(document)) throw new Refusal('bad-request')
  const [row] = await scope.db
    .select({
      title: documents.title,
      language: documents.language,
      numbering: documents.numbering,
      workspace: workspaces,
    })
    .from(documents)
    .innerJoin(workspaces, eq(workspaces.id, documents.workspaceId))
    .where(eq(documents.id, document.id))
  if (!row) throw new Error('a granted document is missing')
  const { title, language, numbering } = row
  const spoken = wordsLanguage(language)
  const content =
    version === null
      ? contentOf(await loadWholeDoc(scope, document.id))
      : await contentOfVersion(scope, document.id, version)
  const outcomes = await publishedOutcomes(scope, document.workspaceId, content, words, spoken)
  const frozen = {
    title,
    language,
    version,
    content,
    numbering,
    outcomes,
    text: [plainTextOf(content), ...Object.values(outcomes).flatMap(wordsOfOutcome)].join('\n'),
    workspace: {
      id: row.workspace.id,
      slug: row.workspace.slug,
      name: named(row.workspace, 'name', spoken),
    },
    head: (await paperHead(scope, row.workspace.id, spoken)).head,
    publisher: await publisherOf(scope, organisationIn(viewer, document.workspaceId), spoken),
    series: await seriesPlaceOf(scope, document, row.workspace.slug),
    date: scope.today,
  }
  return { ...frozen, hash: createHash('sha256').update(JSON.stringify(frozen)).digest('hex') }
}

function wordsOfOutcome({ text, details }: Outcomes[string]): string[] {
  return [text, ...details]
}

async function publisherOf({ db }: Scope, organisationId: string | null, language: Language) {
  if (!organisationId) return null
  const [row] = await db.select().from(organisations).where(eq(organisations.id, organisationId))
  return row ? { id: row.id, name: named(row, 'name', language) } : null
}
