import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Refusal } from '~/core/refusal'
import { consultationAt } from '~/domain/consultations/at.server'
import { mergedWith } from '~/domain/consultations/duplicates.server'
import { treatmentFields } from '~/domain/consultations/fields'
import { inputPage } from '~/domain/consultations/inputs.server'
import { notesOf } from '~/domain/consultations/notes.server'
import { nextUntreated } from '~/domain/consultations/next-untreated.server'
import { paragraphsOf } from '~/domain/consultations/page.server'
import { consultationRules } from '~/domain/consultations/policy'
import { tagsInUse } from '~/domain/consultations/tags.server'
import { draftNow } from '~/domain/consultations/draft-now.server'
import { treatInput } from '~/domain/consultations/treat.server'
import { wordingsOfInput } from '~/domain/consultations/wordings.server'
import { organisationsSeated } from '~/domain/workspaces/seated.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read, type Reading } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { PageHeading } from '~/ui/page/PageHeading'
import { Prose } from '~/ui/page/Prose'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { hostPage } from './host-page.server'
import { InDraft } from './InDraft'
import { InputState } from './InputState'
import { MergedInputs } from './MergedInputs'
import { TreatmentForm } from './TreatmentForm'
import { WordingList } from './WordingList'

export const meta = titleFromLoader

/** One input beside the words that it speaks of, and what is to come of it. */
export const loader = read({ access: 'consultation.read_answers' }, async (reading) => {
  const { viewer, params, language } = reading
  const words = dictionary(language).consultations
  const page = await hostPage(reading, 'consultation.read_answers', words.inputs.title)
  const { consultation, base, facts, crumbs } = page
  const input = await inputPage(reading, consultation, params.input ?? '', language)
  if (!input) throw new Refusal('not-found')
  const paragraphs = input.kind === 'paragraph' ? await paragraphsOf(reading, consultation.id) : []
  const about = paragraphs.find(({ number }) => number === input.paragraph) ?? null
  const draft = about && (await draftNow(reading, viewer, consultation))
  const mayTreat =
    facts.standing !== 'finished' && consultationRules['consultation.treat'](viewer, consultation)
  const isTakenIn = input.state === 'taken_in' || input.state === 'in_part'
  const seated = await organisationsSeated(reading, consultation.workspaceId, language)
  return {
    titleParts: [words.input.title(input.from), facts.title],
    crumbs: [...crumbs, { href: `${base}/inputs`, name: words.inputs.title }],
    base,
    input,
    language: facts.language,
    about,
    /** The paragraph in the draft as it stands now; null when the draft is not the viewer's to read, or nothing is asked of it. */
    draft: draft && { now: draft.paragraphs.get(about?.number ?? 0) ?? null },
    wordings: await wordingsOfInput(reading, consultation, input.id, language),
    mayWord: mayTreat && isTakenIn && draft?.mayWrite === true,
    now: reading.now.toISOString(),
    mayTreat,
    note: mayTreat ? await noteOf(reading, input.id) : '',
    isFinished: facts.standing === 'finished',
    merged: await mergedWith(reading, consultation, input, language),
    tags: await tagsInUse(reading, consultation),
    people: seated.flatMap(({ people }) => people),
    next: await nextUntreated(reading, consultation, input.id),
  }
})

/** The internal note, which only those who treat the inputs are sent. */
async function noteOf(reading: Reading, inputId: string): Promise<string> {
  const { viewer, params } = reading
  const { consultation } = await consultationAt(reading, viewer, params, 'consultation.treat')
  return (await notesOf(reading, consultation, inputId)).get(inputId) ?? ''
}

/** Says what is to come of the input. */
export const action = mutate(
  { access: 'consultation.treat', fields: treatmentFields },
  async ({ tx, viewer, fields, params }) => {
    const { consultation, base } = await consultationAt(tx, viewer, params, 'consultation.treat')
    await treatInput(tx, consultation, params.input ?? '', fields)
    return { to: `${base}/inputs/${params.input}`, flash: fields.state ? 'input-treated' : 'saved' }
  },
)

export default function Input() {
  const page = useLoaderData<typeof loader>()
  const { crumbs, base, input, language, about, mayTreat, merged, tags, people, next } = page
  const words = useWords().consultations
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  return (
    <>
      <PageHeading
        title={words.input.title(input.from)}
        crumbs={crumbs}
        facts={
          <>
            <InputState {...input} />
            {input.late && <StatusTag tone="warning">{words.late}</StatusTag>}
            <Link to={`${base}/answers/${input.answerId}`}>{words.input.wholeAnswer}</Link>
          </>
        }
      />
      <div className="tv-stack">
        <Section title={words.input.said}>
          <p className="tv-sent__text">{input.text}</p>
        </Section>
        <Section title={words.input.about}>
          {about ? (
            <>
              <p className="tv-muted">{words.page.paragraph(about.number ?? 0)}</p>
              <Prose html={about.html} lang={language} />
            </>
          ) : (
            <p lang={input.question ? language : undefined}>
              {input.question?.text ?? words.input.wholeText}
            </p>
          )}
        </Section>
        {about && page.draft && (
          <Section title={words.wording.now}>
            <InDraft
              asked={about.text}
              now={page.draft.now}
              language={language}
              wordingHref={page.mayWord ? `${base}/inputs/${input.id}/wording` : null}
            />
            {page.wordings.length > 0 && (
              <WordingList wordings={page.wordings} language={language} now={page.now} />
            )}
          </Section>
        )}
        <Section title={words.input.treatment}>
          {(input.duplicateOf || !mayTreat) && input.reason && <p>{input.reason}</p>}
          {mayTreat ? (
            <TreatmentForm
              key={input.version}
              input={input}
              note={page.note}
              tags={tags}
              people={people}
              answer={answer}
            />
          ) : (
            <p className="tv-muted">{page.isFinished ? words.input.finished : words.input.readOnly}</p>
          )}
        </Section>
        <MergedInputs base={base} input={input} merged={merged} mayTreat={mayTreat} />
        {next && (
          <p>
            <Link to={`${base}/inputs/${next}`}>{words.input.next}</Link>
          </p>
        )}
      </div>
    </>
  )
}
