import { Refusal } from '~/core/refusal'
import { openArchive } from '../imports/zip.server'
import type { FileRemark } from './kinds'

/** Programs inside an office file: Visual Basic, ActiveX, and the scripts of OpenDocument. */
const program = /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml|activeX\d*\.(?:xml|bin))$|^(?:Basic|Scripts)\/.+/i

/** A template, object or frame that is fetched from another machine when the file is opened: it can bring programs along. */
const dangerous = /\/(?:attachedTemplate|oleObject|frame|subDocument)$/
const onAnotherMachine = /^(?:https?:|ftp:|\\\\|file:\/\/[^/])/i

/**
 * Looks through an office file for what runs, and for what it fetches from elsewhere.
 * @returns what its readers are told
 * @throws Refusal when it holds programs, fetches what can hold them, is broken, or unpacks to more than a document holds
 */
export function lookThroughOffice(bytes: Buffer): FileRemark[] {
  const archive = openArchive(bytes)
  if (archive.names.some((name) => program.test(name))) throw new Refusal('invalid', 'upload-macros')
  const outside = archive.names
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => externalIn(archive.read(name)?.toString('utf8') ?? ''))
    .filter(({ type }) => !type.endsWith('/hyperlink'))
  if (outside.some(({ type, target }) => dangerous.test(type) && onAnotherMachine.test(target)))
    throw new Refusal('invalid', 'upload-fetches')
  return outside.some(({ target }) => onAnotherMachine.test(target)) ? ['external'] : []
}

/** The relations of a part to what lies outside the file. */
function externalIn(relations: string): Array<{ type: string; target: string }> {
  return [...relations.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)]
    .map(([element]) => element)
    .filter((element) => /\bTargetMode\s*=\s*["']External["']/.test(element))
    .map((element) => ({ type: attribute(element, 'Type'), target: attribute(element, 'Target') }))
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? ''
}
