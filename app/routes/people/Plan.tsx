import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import type { InvitationPlan, PlannedLine } from '~/domain/workspaces/invitation-plan.server'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Section } from '~/ui/page/Section'
import { DataTable } from '~/ui/table/DataTable'

type PlanProps = InvitationPlan & { list: string; role: string; validTo: string | null }

/** What a list of people will lead to, line by line, with the button that does it. Takes the keyboard when it comes. */
export function Plan({ lines, hash, list, role, validTo }: PlanProps) {
  const { several: words, fields } = useWords().people
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => top.current?.focus(), [hash])
  const invited = lines.filter(({ problem }) => problem === null).length
  const counted = [
    words.invited(invited),
    ...(invited < lines.length ? [words.leftOut(lines.length - invited)] : []),
  ].join(', ')
  return (
    <div ref={top} tabIndex={-1}>
      <Section title={words.plan}>
        <div className="tv-stack">
          <p role="status">{counted}.</p>
          <DataTable
            caption={words.plan}
            captionHidden
            rows={lines}
            rowKey={({ line }) => String(line)}
            rowMarked={({ problem }) => problem !== null}
            columns={[
              { key: 'name', name: fields.name, cell: ({ name, line }) => name || `${words.line} ${line}` },
              { key: 'email', name: fields.email, cell: ({ email }) => email || null },
              {
                key: 'organisation',
                name: fields.organisationId,
                cell: ({ organisation }) => organisation || null,
              },
              { key: 'what', name: words.what, cell: (line) => <WhatHappens of={line} /> },
            ]}
          />
          {invited > 0 && (
            <Form method="post">
              <input type="hidden" name="list" value={list} />
              <input type="hidden" name="role" value={role} />
              <input type="hidden" name="validTo" value={validTo ?? ''} />
              <input type="hidden" name="seen" value={hash} />
              <SubmitButton>{words.submit}</SubmitButton>
            </Form>
          )}
        </div>
      </Section>
    </div>
  )
}

function WhatHappens({ of: { problem, seatId, capacity } }: { of: PlannedLine }) {
  const { several: words } = useWords().people
  const Icon = problem ? ExclamationmarkTriangleIcon : CheckmarkCircleIcon
  return (
    <span className="tv-part" data-wraps>
      <Icon aria-hidden />
      {problem ? words.problems[problem] : (seatId ? words.toSeat : words.toNewSeat)[capacity]}
    </span>
  )
}
