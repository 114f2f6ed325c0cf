import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { legalBases, type editionFormats } from '#db/schema'
import type { Scope } from '~/core/scope'
import type { Edition } from '~/editor/render/edition'
import { renderDocx } from '~/editor/render/docx'
import { renderHtml } from '~/editor/render/html'
import { renderPdf } from '~/editor/render/pdf'
import { editionLine } from '~/editor/render/words'
import type { Viewer } from '~/core/viewer'
import type { GrantedDocument } from '../documents/access.server'
import { frozenReferences } from '../references/frozen.server'
import { insideTheFile } from '../images/inside-file'
import { imagesIn } from '../images/queries.server'
import type { PublicationFields } from './fields'
import { htmlDocument } from './html-document'
import { basisLabel } from './legal-bases.server'
import type { OutcomeWords } from './outcomes.server'
import { publishableOf, wordsLanguage } from './publishable.server'

/** The words that an edition is framed in, in the language of its text. */
export interface PublicationWords extends OutcomeWords {
  accessCodes: Readonly<Record<PublicationFields['accessCode'], string>>
  exemptBy(basis: string): string
}

export interface RenderedFile {
  format: (typeof editionFormats)[number]
  content: Buffer
  /** Of `content`, hex. */
  sha256: string
}

/** The files of an edition, and what they were made from. */
export interface RenderedEdition {
  /** `Publishable.hash` of what was rendered. */
  hash: string
  words: PublicationWords
  files: RenderedFile[]
  /** Of the pictures that are in the files. */
  imageIds: string[]
  /** Of what the text refers to, as they stand in the files. */
  titles: string[]
}

/** Makes the three files of the edition that would be published now. Slow: before the transaction, never in it. */
export async function renderEdition(
  scope: Scope,
  viewer: Viewer,
  document: GrantedDocument<'document.publish'>,
  fields: PublicationFields,
  words: PublicationWords,
): Promise<RenderedEdition> {
  const publishable = await publishableOf(scope, viewer, document, words, fields.version)
  const { title, language, content, numbering, outcomes, workspace, publisher, series, date } = publishable
  const images = await imagesIn(scope, document.id, content)
  const references = await frozenReferences(scope, document, content, {
    accessCode: fields.accessCode,
    language: wordsLanguage(language),
  })
  const edition: Edition = {
    title,
    language,
    organisation: publisher?.name ?? workspace.name,
    head: publishable.head.filter((line) => line !== publisher?.name),
    series: series.slug,
    number: series.number,
    date,
    publisher: publisher ? `${publisher.name}, ${workspace.name}` : workspace.name,
    accessCode: await accessWords(scope, fields, words, wordsLanguage(language)),
    content,
    numbering,
    outcomes,
    references,
    images,
  }
  const text = renderHtml(content, {
    outcomes,
    references,
    language,
    numbering,
    imageAt: insideTheFile(images),
  })
  const facts = [editionLine(edition), edition.series, edition.publisher, edition.accessCode]
  const files = [
    fileOf('html', Buffer.from(htmlDocument(edition, facts, text))),
    fileOf('pdf', Buffer.from(await renderPdf(edition))),
    fileOf('docx', Buffer.from(await renderDocx(edition))),
  ]
  const titles = Object.values(references).flatMap((one) => one?.title ?? [])
  return { hash: publishable.hash, words, files, imageIds: Object.keys(images), titles }
}

async function accessWords(
  scope: Scope,
  { accessCode, legalBasisId }: PublicationFields,
  words: PublicationWords,
  language: 'nb' | 'nn' | 'en',
): Promise<string> {
  if (accessCode !== 'exempt' || !legalBasisId) return words.accessCodes[accessCode]
  const [basis] = await scope.db.select().from(legalBases).where(eq(legalBases.id, legalBasisId))
  return basis ? words.exemptBy(basisLabel(basis, language)) : words.accessCodes.exempt
}

function fileOf(format: RenderedFile['format'], content: Buffer): RenderedFile {
  return { format, content, sha256: createHash('sha256').update(content).digest('hex') }
}
