import type { FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { CheckboxGroup } from '~/ui/form/CheckboxGroup'
import { FormField } from '~/ui/form/FormField'
import { TextareaField } from '~/ui/form/TextareaField'

type Before = {
  title: string
  proposal: string
  background: string
  papers: readonly string[]
  files: readonly string[]
}

/** What is filled in about a proposal. */
export function ProcedureFields(props: {
  answer: FormAnswer
  documents: ReadonlyArray<{ id: string; title: string }>
  files: ReadonlyArray<{ id: string; title: string }>
  before?: Before
}) {
  const { answer, documents, files, before } = props
  const { fields, writing } = useWords().procedures
  return (
    <>
      <FormField
        name="title"
        label={fields.title}
        maxLength={200}
        defaultValue={answer.value('title', before?.title)}
        error={answer.byField.title}
      />
      <TextareaField
        name="proposal"
        label={fields.proposal}
        description={writing.proposalHint}
        rows={4}
        defaultValue={answer.value('proposal', before?.proposal)}
        error={answer.byField.proposal}
      />
      <TextareaField
        name="background"
        label={fields.background}
        need="optional"
        rows={5}
        defaultValue={answer.value('background', before?.background)}
        error={answer.byField.background}
      />
      {documents.length ? (
        <CheckboxGroup
          name="documentId[]"
          id="documentId"
          label={fields.documentId}
          need="optional"
          options={documents.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={answer.values('documentId', before?.papers)}
          error={answer.byField.documentId}
        />
      ) : (
        <p className="tv-muted">{writing.noDocuments}</p>
      )}
      {files.length > 0 && (
        <CheckboxGroup
          name="fileId[]"
          id="fileId"
          label={fields.fileId}
          description={writing.filesHint}
          need="optional"
          options={files.map(({ id, title }) => ({ value: id, label: title }))}
          defaultValue={answer.values('fileId', before?.files)}
          error={answer.byField.fileId}
        />
      )}
    </>
  )
}
