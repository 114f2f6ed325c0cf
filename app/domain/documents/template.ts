import { initialUpdate } from '~/editor/content'
import { agreementTemplate } from '~/editor/templates/agreement'
import { draftTemplate } from '~/editor/templates/draft'
import { noteTemplate } from '~/editor/templates/note'
import type { NewDocumentFields } from './fields'

/** What a new document begins with, as a Yjs update: the sections of its kind, in the written form of its language. */
export function firstText({ kind, language }: Pick<NewDocumentFields, 'kind' | 'language'>): Uint8Array {
  const written = { language: language === 'nn' ? 'nn' : 'nb' } as const
  if (kind === 'agreement') return initialUpdate(agreementTemplate(written))
  return initialUpdate(kind === 'note' ? noteTemplate(written) : draftTemplate(written))
}
