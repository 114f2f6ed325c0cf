import { and, asc, count, eq, isNull, ne, or, sql } from 'drizzle-orm'
import {
  consultationAnswers,
  consultationCompletions,
  consultationInputs,
  consultationModerations,
  consultationQuestions,
  consultations,
  consultationTreatments,
  consultationWordings,
  organisations,
} from '#db/schema'
import { named } from '~/core/named'
import { Refusal } from '~/core/refusal'
import type { Viewer } from '~/core/viewer'
import type { Tx } from '~/core/write'
import { loadDocument } from '~/domain/documents/access.server'
import { createDocument } from '~/domain/documents/create.server'
import { moveOn } from '~/domain/documents/move-on.server'
import { wordsLanguage } from '~/domain/editions/publishable.server'
import type { GrantedWorkspace } from '~/domain/workspaces/access.server'
import { initialUpdate } from '~/editor/content'
import { dictionary } from '~/i18n/dictionaries.server'
import type { GrantedConsultation } from './access.server'
import { progressOf, unmoderatedIn } from './hosts-queries.server'
import { resultContent, type ResultInput } from './result'
import { tellRespondents } from './tell-respondents.server'

/**
 * Finishes a round: what came of every input is told to all respondents at once, and stands in a document that is decided
 * and can be published as an edition. Nothing can be answered or treated after it.
 * @returns the id of that document
 * @throws Refusal while it is open, while an input has no state and reason, or an answer from the portal is not looked at
 */
export async function finishConsultation(
  tx: Tx,
  viewer: Viewer,
  {
    workspace,
    consultation,
  }: {
    workspace: GrantedWorkspace<'workspace.write_documents'>
    consultation: GrantedConsultation<'consultation.finish'>
  },
  origin: string,
): Promise<string> {
  const { id, workspaceId, title, standing } = consultation
  if (standing === 'finished') throw new Refusal('conflict', 'consultation-finished')
  if (standing !== 'closed') throw new Refusal('conflict', 'consultation-still-open')
  const { inputs, treated } = await progressOf(tx, consultation)
  if (treated < inputs) throw new Refusal('conflict', 'consultation-untreated')
  // Whether an answer is shown says whether its inputs stand in the summary, which is written once.
  if (await unmoderatedIn(tx, consultation)) throw new Refusal('conflict', 'consultation-unmoderated')
  const documentId = await writeResult(tx, workspace, consultation)
  await tx.db
    .insert(consultationCompletions)
    .values({ consultationId: id, finishedBy: viewer.id, finishedAt: tx.now, documentId })
  await tx.record('consultation.finished', {
    workspaceId,
    object: { kind: 'consultation', id },
    detail: { title, number: inputs, documentId },
  })
  await tellRespondents(tx, consultation, origin)
  tx.signal(`workspace:${workspaceId}`)
  return documentId
}

async function writeResult(
  tx: Tx,
  workspace: GrantedWorkspace<'workspace.write_documents'>,
  { id, title, kind }: Pick<GrantedConsultation<'consultation.finish'>, 'id' | 'title' | 'kind'>,
): Promise<string> {
  const [row] = await tx.db
    .select({ language: consultations.language })
    .from(consultations)
    .where(eq(consultations.id, id))
  const language = row?.language ?? 'nb'
  const spoken = wordsLanguage(language)
  const words = dictionary(spoken).consultations
  const inputs = await treatedInputs(tx, id, spoken, words.result.privatePerson)
  const [answers] = await tx.db
    .select({ number: count() })
    .from(consultationAnswers)
    .where(and(eq(consultationAnswers.consultationId, id), isNull(consultationAnswers.takenBackAt)))
  const facts = { title, answers: answers?.number ?? 0, inputs }
  const content = resultContent(facts, { ...words.result, states: words.treatmentStates })
  const documentId = await createDocument(tx, workspace, {
    kind: 'report',
    title: words.result.title(title),
    language,
    // What is said between ministries is not for the participants of the group.
    audience: kind === 'ministry_submission' ? 'group' : 'everyone',
    text: initialUpdate(content),
  })
  const document = await loadDocument(tx, documentId)
  if (!document) throw new Error('a document that was just made is missing')
  await moveOn(tx, document, { from: ['draft'], to: 'decided' })
  return documentId
}

/** All inputs but those of answers that are held back, in the order of the text. */
async function treatedInputs(
  tx: Tx,
  consultationId: string,
  language: 'nb' | 'nn' | 'en',
  privatePerson: string,
): Promise<ResultInput[]> {
  const rows = await tx.db
    .select({
      input: consultationInputs,
      organisation: organisations,
      organisationName: consultationAnswers.organisationName,
      question: { number: consultationQuestions.number, text: consultationQuestions.text },
      treatment: consultationTreatments,
    })
    .from(consultationInputs)
    .innerJoin(consultationAnswers, eq(consultationAnswers.id, consultationInputs.answerId))
    .innerJoin(consultationTreatments, eq(consultationTreatments.inputId, consultationInputs.id))
    .leftJoin(organisations, eq(organisations.id, consultationAnswers.organisationId))
    .leftJoin(consultationQuestions, eq(consultationQuestions.id, consultationInputs.questionId))
    .leftJoin(consultationModerations, eq(consultationModerations.answerId, consultationAnswers.id))
    .where(
      and(
        eq(consultationInputs.consultationId, consultationId),
        isNull(consultationAnswers.takenBackAt),
        or(ne(consultationAnswers.channel, 'portal'), eq(consultationModerations.outcome, 'shown')),
      ),
    )
    .orderBy(
      sql`case ${consultationInputs.kind} when 'whole' then 0 when 'question' then 1 else 2 end`,
      asc(consultationQuestions.number),
      asc(consultationInputs.paragraph),
      asc(consultationInputs.id),
    )
  const wordings = await tx.db
    .select({ inputId: consultationWordings.inputId, wording: consultationWordings.wording })
    .from(consultationWordings)
    .innerJoin(consultationInputs, eq(consultationInputs.id, consultationWordings.inputId))
    .where(eq(consultationInputs.consultationId, consultationId))
    .orderBy(asc(consultationWordings.takenInAt), asc(consultationWordings.id))
  return rows.flatMap(({ input, organisation, organisationName, question, treatment }) =>
    treatment.state
      ? [
          {
            kind: input.kind,
            paragraph: input.paragraph,
            question,
            from: organisation ? named(organisation, 'name', language) : organisationName || privatePerson,
            text: input.text,
            state: treatment.state,
            reason: treatment.reason,
            wordings: wordings.filter(({ inputId }) => inputId === input.id).map(({ wording }) => wording),
          },
        ]
      : [],
  )
}
