import type { Database } from '#db/database'
import {
  consultationAnnouncements,
  consultationAnswers,
  consultationInputs,
  consultationInputTags,
  consultationInvitations,
  consultationParagraphs,
  consultationQuestions,
  consultations,
  consultationTreatments,
  organisations,
} from '#db/schema'
import { newId } from '~/core/ids'
import { numberedBlocks } from '~/domain/consultations/paragraphs'
import type { Content } from '~/editor/content'
import type { Stage } from '../pages/fill-people'
import { around, insertAll, many } from '../pages/insert'

export const round = { organisations: 300, inputs: 2_000, questions: 5 }

const tags = ['ansvar', 'frist', 'språk', 'økonomi'] as const
const treatmentStates = ['taken_in', 'in_part', 'not_taken_in', 'noted'] as const
const dayMs = 86_400_000

/** A round of input about a text, closed and half dealt with. @returns the consultation's id */
export async function fillRound(
  db: Database,
  { workspaces, userIds }: Stage,
  { documentId, content }: { documentId: string; content: Content },
  now: Date,
): Promise<string> {
  const id = newId()
  const secretary = around(userIds, 0)
  const opensAt = new Date(now.getTime() - 60 * dayMs)
  await insertAll(db, consultations, [
    {
      ...{ id, workspaceId: around(workspaces, 0).id, documentId, kind: 'input_round' as const },
      ...{ title: 'Innspill til langt utkast', introduction: 'Hva mener dere?', language: 'nb' as const },
      ...{ openToAll: false, opensAt, deadline: new Date(now.getTime() - dayMs).toISOString().slice(0, 10) },
      ...{ contactName: 'Person 0', contactEmail: 'person0@bench.tvers.example' },
      ...{ createdBy: secretary, createdAt: opensAt },
    },
  ])
  const questionIds = many(round.questions, () => newId())
  await insertAll(
    db,
    consultationQuestions,
    questionIds.map((questionId, nth) => ({
      ...{ id: questionId, consultationId: id, number: nth + 1, text: `Spørsmål ${nth + 1}?` },
    })),
  )
  const blocks = numberedBlocks(content, 'nb')
  await insertAll(
    db,
    consultationParagraphs,
    blocks.map((block) => ({ consultationId: id, ...block })),
  )
  await insertAll(db, consultationAnnouncements, [
    {
      consultationId: id,
      slug: 'langt-utkast',
      announcedBy: secretary,
      announcedAt: opensAt,
      contentHash: '',
    },
  ])
  const answerIds = await fillAnswers(db, id, opensAt)
  const last = Math.max(...blocks.map(({ number }) => number ?? 0))
  await fillInputs(db, { id, answerIds, questionIds, last, userIds, now })
  return id
}

async function fillAnswers(db: Database, consultationId: string, at: Date): Promise<string[]> {
  const asked = many(round.organisations, (nth) => {
    const name = `Høringsinstans ${nth}`
    const names = { shortName: `H${nth}`, nameNb: name, nameNn: name, nameEn: name }
    return { id: newId(), slug: `asked-${nth}`, kind: 'municipality' as const, ...names, createdAt: at }
  })
  await insertAll(db, organisations, asked)
  await insertAll(
    db,
    consultationInvitations,
    asked.map((organisation) => ({
      ...{ id: newId(), consultationId, organisationId: organisation.id, invitedAt: at },
    })),
  )
  const answers = asked.map((organisation) => ({
    ...{ id: newId(), consultationId, channel: 'link' as const, organisationId: organisation.id },
    ...{ personName: 'Kari', sentAt: at, contentHash: '' },
  }))
  await insertAll(db, consultationAnswers, answers)
  return answers.map(({ id }) => id)
}

interface Inputs {
  id: string
  answerIds: string[]
  questionIds: string[]
  /** The number of the last paragraph. */
  last: number
  userIds: string[]
  now: Date
}

async function fillInputs(db: Database, { id, answerIds, questionIds, last, userIds, now }: Inputs) {
  const inputs = many(round.inputs, (nth) => {
    const text = `Innspill ${nth}: Her bør det stå hvem som har ansvaret, og hva som skjer når fristen er ute.`
    const own = { id: newId(), consultationId: id, answerId: around(answerIds, nth), text }
    if (nth < answerIds.length) return { ...own, kind: 'whole' as const }
    if (nth % 4) return { ...own, kind: 'paragraph' as const, paragraph: ((nth * 13) % last) + 1 }
    return { ...own, kind: 'question' as const, questionId: around(questionIds, nth / 4) }
  })
  await insertAll(db, consultationInputs, inputs)
  const dealtWith = inputs.filter((_, nth) => nth % 2)
  await insertAll(
    db,
    consultationTreatments,
    dealtWith.map((input, nth) => ({
      ...{ inputId: input.id, state: around(treatmentStates, nth), reason: 'Vi er enige.', internalNote: '' },
      ...{ assignedTo: around(userIds, nth), decidedBy: around(userIds, 0), decidedAt: now },
    })),
  )
  await insertAll(
    db,
    consultationInputTags,
    dealtWith.map((input, nth) => ({
      ...{ inputId: input.id, tag: around(tags, nth), consultationId: id, addedAt: now },
    })),
  )
}
