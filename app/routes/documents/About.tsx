import { Link } from '@remix-run/react'
import type { presentDocument } from '~/domain/documents/present'
import { longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { DefinitionRows } from '~/ui/page/DefinitionRows'
import { Downloads } from '~/ui/page/Downloads'
import { Section } from '~/ui/page/Section'
import { DateText } from '~/ui/time/DateText'
import { Timeline } from '~/ui/page/Timeline'

type State = ReturnType<typeof presentDocument>['state']

type AboutProps = {
  document: ReturnType<typeof presentDocument>
  shares: ReadonlyArray<{ id: string; name: string; level: 'read' | 'comment' | 'edit' }>
  transitions: ReadonlyArray<{
    id: string
    to: State
    at: string
    by: string
    deadline: string | null
    reason: string | null
  }>
  editions: ReadonlyArray<{
    id: string
    number: number
    publishedOn: string
    superseded: boolean
    withdrawal: object | null
  }>
  /** The file that it was made from; null when it was written here. */
  madeFrom: { fileName: string } | null
  /** Whether something is said beside the text. */
  hasRemarks: boolean
  /** Whether somebody has said of a number in it that it is no identity number; told to those who may take that back. */
  hasOtherNumbers: boolean
  now: string
  base: string
  mayManage: boolean
  mayNumber: boolean
  mayReadHistory: boolean
}

/** What stands about a document, and the steps of its life. */
export function About(props: AboutProps) {
  const { document, shares, transitions, editions, madeFrom, hasRemarks, hasOtherNumbers, now, base } = props
  const { mayManage, mayNumber, mayReadHistory } = props
  const areas = useWords()
  const { documents: words, versions } = areas
  const language = useLanguage()
  return (
    <>
      <Section
        title={words.page.about}
        action={
          mayManage && (
            <p className="tv-ways">
              <Link to={`${base}/readers`}>{words.readers.link}</Link>
              <Link to={`${base}/sharing`}>{words.sharing.new}</Link>
            </p>
          )
        }
      >
        <DefinitionRows
          rows={[
            { label: words.page.workspace, value: document.workspace.name },
            { label: words.fields.language, value: words.contentLanguages[document.language] },
            { label: words.fields.audience, value: words.audiences[document.audience] },
            {
              label: words.fields.accessCode,
              value: [words.accessCodes[document.accessCode], document.legalBasis].filter(Boolean).join(', '),
            },
            {
              label: words.numbering.title,
              value: (document.numbering !== 'none' || mayNumber) && (
                <>
                  {words.numbering.choices[document.numbering]}{' '}
                  {mayNumber && <Link to={`${base}/numbering`}>{words.numbering.change}</Link>}
                </>
              ),
            },
            {
              label: words.page.sharedWith,
              value: shares.length > 0 && (
                <ul className="tv-plain-list">
                  {shares.map((share) => (
                    <li key={share.id}>
                      {share.name}: {words.levels[share.level].toLowerCase()}
                    </li>
                  ))}
                </ul>
              ),
            },
            ...(hasOtherNumbers
              ? [
                  {
                    label: areas.guardrail.otherNumber.title,
                    value: <Link to={`${base}/other-number`}>{areas.guardrail.otherNumber.saidOfSome}</Link>,
                  },
                ]
              : []),
            ...(madeFrom
              ? [
                  {
                    label: areas.imports.report.from,
                    value: (
                      <>
                        {madeFrom.fileName} (<Link to={`${base}/import`}>{areas.imports.report.link}</Link>)
                      </>
                    ),
                  },
                ]
              : []),
          ].filter(({ value }) => value !== false)}
        />
        <p className="tv-muted">{words.readers.told}</p>
        <Downloads
          docx={`${base}/files/docx`}
          {...(hasRemarks && { docxRemarks: `${base}/files/docx?remarks` })}
          odt={`${base}/files/odt`}
          {...(hasRemarks && { odtRemarks: `${base}/files/odt?remarks` })}
          pdf={`${base}/files/pdf`}
          md={`${base}/files/md`}
          html={`${base}/files/html`}
        />
      </Section>
      {editions.length > 0 && (
        <Section title={words.page.editions}>
          <ul className="tv-link-list">
            {editions.map(({ id, number, publishedOn, superseded, withdrawal }) => (
              <li key={id}>
                <Link to={`${base.replace(/\/documents\/.*/, '')}/editions/${id}`}>
                  {words.page.edition(number)}
                </Link>{' '}
                <span className="tv-muted">
                  <DateText date={publishedOn} now={now} />
                  {withdrawal && `, ${words.states.withdrawn.toLowerCase()}`}
                  {!withdrawal && superseded && `, ${words.states.superseded.toLowerCase()}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section
        title={words.page.history}
        action={mayReadHistory && <Link to={`${base}/versions`}>{versions.title}</Link>}
      >
        {transitions.length ? (
          <Timeline
            now={now}
            label={words.page.history}
            entries={transitions.map(({ id, at, to, by, deadline, reason }) => ({
              id,
              at,
              what: words.page.steps[to](by),
              detail: [deadline && words.page.until(longDate(language, deadline)), reason]
                .filter(Boolean)
                .join('. '),
            }))}
          />
        ) : (
          <p className="tv-muted">{words.page.noHistory}</p>
        )}
      </Section>
    </>
  )
}
