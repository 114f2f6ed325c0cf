import { useSubmit } from '@remix-run/react'
import { useEffect, type FormEvent, type ReactNode } from 'react'
import { isUnreachable, type FormAnswer } from '~/http/use-answer'
import { useWords } from '~/i18n/use-words'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { FileField } from './FileField'
import { SendingBar } from './SendingBar'
import { useUpload } from './use-upload'

/**
 * A form with a file. With script the file goes first, in parts, and the form says which upload it is; without, the form
 * holds the file itself.
 */
export function FileForm(props: {
  workspaceId: string
  /** The largest file that is taken, in bytes: in parts, and in the form itself. */
  most: { inParts: number; inForm: number }
  answer: FormAnswer
  /** What the server answered last: an upload that it was about is over. */
  answered: unknown
  /** Takes over when several files are chosen, where that can be: they are no one form. `fields` are the other fields. */
  onSeveral?: (files: readonly File[], fields: FormData) => void
  children?: ReactNode
}) {
  const { workspaceId, most, answer, answered, onSeveral, children } = props
  const words = useWords().files
  const submit = useSubmit()
  const upload = useUpload(workspaceId)
  const { rest } = upload
  useEffect(() => {
    if (answered !== undefined) rest(!isUnreachable(answered))
  }, [answered, rest])

  function send(event: FormEvent<HTMLFormElement>) {
    const fields = new FormData(event.currentTarget)
    const file = fields.get('file')
    // Where nothing is chosen the server says so.
    if (!(file instanceof File) || file.name === '') return
    event.preventDefault()
    const chosen = fields.getAll('file').filter((one) => one instanceof File)
    if (onSeveral && chosen.length > 1) return onSeveral(chosen, fields)
    if ('total' in upload.sending) return
    void upload.send(file).then((id) => {
      fields.delete('file')
      fields.set('upload', id)
      fields.set('name', file.name)
      submit(fields, { method: 'post', encType: 'multipart/form-data' })
    })
  }

  return (
    <Form method="post" encType="multipart/form-data" className="tv-form" noValidate onSubmit={send}>
      <ErrorSummaryBox errors={answer.errors} />
      <RefusalNote>{answer.refused}</RefusalNote>
      <FileField
        most={most}
        several={onSeveral !== undefined}
        error={answer.byField.file ?? answer.byField.name}
      />
      {children}
      <SendingBar upload={upload} />
      <FormActions>
        <SubmitButton>{words.new.submit}</SubmitButton>
      </FormActions>
    </Form>
  )
}
