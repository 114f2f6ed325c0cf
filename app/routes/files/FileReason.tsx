import type { ReactNode } from 'react'
import { useAnswer } from '~/http/use-answer'
import { ReasonForm } from '~/ui/form/ReasonForm'
import type { Crumb } from '~/ui/page/Crumbs'
import { PageHeading } from '~/ui/page/PageHeading'

interface FileReasonProps {
  page: { crumbs: readonly Crumb[]; file: { name: string } }
  words: { title: string; purpose: string; reason: string; reasonHint?: string; submit: string }
  /** Of the form. */
  sent: unknown
  /** What is done takes something away. */
  isGrave?: boolean
  /** What to know of the file before one says why. */
  children?: ReactNode
}

/** A page on which something is done with a file, and why. */
export function FileReason({ page, words, sent, isGrave, children }: FileReasonProps) {
  const answer = useAnswer(sent, { reason: words.reason })
  return (
    <>
      <PageHeading
        title={words.title}
        purpose={words.purpose}
        crumbs={page.crumbs}
        facts={<span>{page.file.name}</span>}
      />
      <div className="tv-stack">
        {children}
        <ReasonForm
          answer={answer}
          label={words.reason}
          hint={words.reasonHint}
          limit={1000}
          submit={words.submit}
          isGrave={isGrave}
        />
      </div>
    </>
  )
}
