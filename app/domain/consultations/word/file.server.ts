import { Refusal } from '~/core/refusal'
import type { Scope } from '~/core/scope'
import { readFile } from '~/domain/imports/read-file.server'
import { renderFormDocx } from '~/editor/render/docx-form'
import { dictionary } from '~/i18n/dictionaries.server'
import { languages, type Language } from '~/i18n/languages'
import type { GrantedAnswer } from '../access.server'
import { requireOpen, standingAnswer } from '../answering.server'
import { draftParts } from '../draft-queries.server'
import { paragraphsOf, questionsOf } from '../page.server'
import { wordPlaces } from './places'
import { readAnswer } from './read'

/** All texts of a file together, in characters: the form that it is looked over in is sent as one. */
const longestAnswer = 150_000

/** The answer as a form to fill in in Word: its places as headings, with what is written so far. */
export async function answerForm(
  scope: Pick<Scope, 'db'>,
  answer: GrantedAnswer<'answer.write'>,
  language: Language,
): Promise<Uint8Array> {
  const [places, written] = await Promise.all([placesOf(scope, answer), draftParts(scope, answer)])
  const texts = new Map(written.map(({ place, text }) => [place, text]))
  const { word } = dictionary(language).consultations
  return renderFormDocx({
    title: answer.consultation.title,
    guidance: [word.guidance],
    parts: places.map(({ place, about, heading }) => ({
      heading: heading(language),
      about,
      text: texts.get(place) ?? '',
    })),
    language,
  })
}

/**
 * Reads a Word file beside what the organisation has written: which places it says something new at, and what of it has no
 * place. Nothing is saved. Takes time, so it is no part of a transaction.
 * @throws Refusal when the round is not open, the answer is sent, or the file is no Word file or more than an answer
 */
export async function readWordAnswer(
  scope: Pick<Scope, 'db'>,
  answer: GrantedAnswer<'answer.write'>,
  bytes: Buffer,
) {
  const { consultation, organisationId } = answer
  requireOpen(consultation)
  if (await standingAnswer(scope, { consultationId: consultation.id, organisationId })) {
    throw new Refusal('conflict', 'answer-sent-already')
  }
  const file = await readFile(bytes)
  if (file.format !== 'docx') throw new Refusal('invalid', 'answer-file-not-word')
  const guidance = languages.map((one) => dictionary(one).consultations.word.guidance)
  const { parts, unplaced } = readAnswer(file.content, await placesOf(scope, answer), guidance)
  const length = [...parts.map(({ text }) => text), ...unplaced].reduce((sum, text) => sum + text.length, 0)
  if (length > longestAnswer) throw new Refusal('invalid', 'answer-file-too-long')
  const written = new Map((await draftParts(scope, answer)).map((part) => [part.place, part]))
  const found = parts.map(({ place, text }) => {
    const { text: before = '', version = 0, by = null } = written.get(place) ?? {}
    return { place, text, before, version, by }
  })
  return {
    found: found.filter(({ text, before }) => !saysTheSame(text, before)),
    same: found.filter(({ text, before }) => saysTheSame(text, before)).length,
    unplaced,
    losses: Object.entries(file.losses).map(([kind, count]) => ({
      kind: kind as keyof typeof file.losses,
      count,
    })),
  }
}

/** Word has paragraphs where a form has lines: how they are parted makes no difference. */
function saysTheSame(one: string, other: string): boolean {
  const lines = (text: string) => text.replace(/\s*\n\s*/g, '\n').trim()
  return lines(one) === lines(other)
}

async function placesOf(scope: Pick<Scope, 'db'>, { consultation }: GrantedAnswer<'answer.write'>) {
  const [questions, blocks] = await Promise.all([
    questionsOf(scope, consultation.id),
    paragraphsOf(scope, consultation.id),
  ])
  return wordPlaces(questions, blocks)
}
