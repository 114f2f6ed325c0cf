import { eq } from 'drizzle-orm'
import { documents } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import { imageAddress } from '~/editor/image-address'
import { renderHtml } from '~/editor/render/html'
import type { ContentLanguage } from '~/editor/render/edition'
import type { Language } from '~/i18n/languages'
import type { GrantedDocument } from '../documents/access.server'
import { isReplaced } from '../documents/successions.server'
import { isCorrected } from '../minutes/corrections.server'
import { versionNumber } from '../versions/queries.server'
import { choosesVersion } from './chooses-version'
import { legalBasesInForce } from './legal-bases.server'
import { frozenReferences } from '../references/frozen.server'
import type { OutcomeWords } from './outcomes.server'
import { publishableOf, wordsLanguage } from './publishable.server'
import { publishableStates } from './publishable-states'
import { versionChoice, type VersionChoice } from './versions.server'

export interface PublicationPage {
  title: string
  kind: GrantedDocument<'document.publish'>['kind']
  language: ContentLanguage
  workspace: { slug: string; name: string }
  documentHref: string
  /** Why it cannot be published now; null when it can. */
  stopped: 'edition-not-decided' | 'edition-corrected' | 'edition-replaced' | null
  series: { slug: string; number: number }
  publisher: string | null
  choice: VersionChoice
  /** The version that is shown; null for the text as it stands. */
  version: number | null
  /** Of what is shown: the form sends it back. */
  hash: string
  /** The text as it would be published. */
  html: string
  accessCode: GrantedDocument<'document.publish'>['accessCode']
  legalBasisId: string | null
  legalBases: Array<{ id: string; label: string }>
}

/** All that a person should see before publishing a document. */
export async function publicationPage(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
  spoken: { words: OutcomeWords; language: Language },
  /** The number of a version as an address says it; the newest when it says none. */
  asked: string | null = null,
): Promise<PublicationPage> {
  const choice = await versionChoice(scope, viewer, document)
  const version = chosenOf(document, choice, asked)
  const wanted = await publishableOf(scope, viewer, document, spoken.words, version)
  const [graded] = await scope.db
    .select({ legalBasisId: documents.legalBasisId })
    .from(documents)
    .where(eq(documents.id, document.id))
  const { title, language, workspace, series, publisher, hash, content, numbering, outcomes } = wanted
  const references = await frozenReferences(scope, document, content, {
    accessCode: document.accessCode,
    language: wordsLanguage(language),
  })
  return {
    title,
    kind: document.kind,
    language,
    workspace: { slug: workspace.slug, name: workspace.name },
    documentHref: `/workspaces/${workspace.slug}/documents/${document.id}`,
    stopped: await whyNot(scope, document),
    series: { slug: series.slug, number: series.number },
    publisher: publisher?.name ?? null,
    choice,
    version,
    hash,
    html: renderHtml(content, {
      outcomes,
      references,
      language,
      numbering,
      imageAt: imageAddress(document.id),
    }),
    accessCode: document.accessCode,
    legalBasisId: graded?.legalBasisId ?? null,
    legalBases: await legalBasesInForce(scope, spoken.language),
  }
}

/** Where a version can be chosen, the text as it stands is one of them as soon as it is kept. */
function chosenOf(
  document: GrantedDocument<'document.publish'>,
  { versions, newestStands }: VersionChoice,
  asked: string | null,
): number | null {
  if (!choosesVersion(document)) return null
  if (asked) return versionNumber(asked)
  return newestStands ? (versions[0]?.number ?? null) : null
}

async function whyNot(
  scope: Scope,
  { id, state }: GrantedDocument<'document.publish'>,
): Promise<PublicationPage['stopped']> {
  if (!publishableStates.includes(state)) return 'edition-not-decided'
  if (await isCorrected(scope, id)) return 'edition-corrected'
  return (await isReplaced(scope, id)) ? 'edition-replaced' : null
}
