import { Button } from '@digdir/designsystemet-react'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { planFields } from '~/domain/meeting-series/plan-fields'
import { planFromSeries } from '~/domain/meeting-series/plan-from.server'
import { grantWorkspace } from '~/domain/workspaces/access.server'
import { mutate } from '~/http/mutate.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { useAnswer } from '~/http/use-answer'
import { fullDate, longDate } from '~/i18n/dates'
import { useLanguage, useWords } from '~/i18n/use-words'
import { useSignals } from '~/realtime/client/use-signals'
import { useWorkspace } from '~/routes/workspaces/use-workspace'
import { CheckboxGroup } from '~/ui/form/CheckboxGroup'
import { ConfirmForm } from '~/ui/form/ConfirmForm'
import { ErrorSummaryBox } from '~/ui/form/ErrorSummaryBox'
import { Form } from '~/ui/form/Form'
import { FormActions } from '~/ui/form/FormActions'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { RefusalNote } from '~/ui/notice/RefusalNote'
import { PageHeading } from '~/ui/page/PageHeading'
import { Section } from '~/ui/page/Section'
import { StatusTag } from '~/ui/page/StatusTag'
import { RuleText } from './RuleText'
import { aboutSeries } from './series-page.server'

export const meta = titleFromLoader

/** A series: its rule, what each meeting begins with, the days it comes to next, and what was planned from it. */
export const loader = read({ access: 'workspace.plan_meetings' }, async (reading) => aboutSeries(reading))

/** Plans meetings on the days that were chosen. */
export const action = mutate(
  { access: 'workspace.plan_meetings', fields: planFields },
  async ({ tx, viewer, fields, params }) => {
    const workspace = await grantWorkspace(tx, viewer, 'workspace.plan_meetings', params.workspace ?? '')
    await planFromSeries(tx, workspace, params.series ?? '', fields.date)
    return { to: `/workspaces/${workspace.slug}/meetings`, flash: 'meetings-planned' }
  },
)

export default function Series() {
  const { crumbs, series, base } = useLoaderData<typeof loader>()
  const { workspace } = useWorkspace()
  const { meetingSeries: words, meetings } = useWords()
  const language = useLanguage()
  const answer = useAnswer(useActionData<typeof action>(), words.fields)
  useSignals([`workspace:${workspace.id}`])
  return (
    <>
      <PageHeading
        title={series.title}
        crumbs={crumbs}
        purpose={
          <>
            <RuleText rule={series} />, {words.time(series.starts, series.minutes)}, {series.place}
          </>
        }
        facts={series.isEnded ? <StatusTag tone="neutral">{words.ended}</StatusTag> : undefined}
        action={
          series.isEnded ? undefined : (
            <Button asChild variant="secondary">
              <Link to={`${base}/edit`}>{words.edit.action}</Link>
            </Button>
          )
        }
      />
      <div className="tv-stack">
        {!series.isEnded && (
          <Section title={words.planning.heading}>
            <Form method="post" className="tv-form" noValidate key={series.planned.length}>
              <ErrorSummaryBox errors={answer.errors} />
              <RefusalNote>{answer.refused}</RefusalNote>
              <CheckboxGroup
                name="date[]"
                id="date"
                label={words.fields.date}
                description={words.planning.hint}
                need="unmarked"
                options={series.next.map(({ date, movedFrom }) => ({
                  value: date,
                  label: fullDate(language, date),
                  description: movedFrom
                    ? words.planning.movedFrom(longDate(language, movedFrom))
                    : undefined,
                }))}
                defaultValue={answer.values('date')}
                error={answer.byField.date}
              />
              <FormActions>
                <SubmitButton>{words.planning.submit}</SubmitButton>
              </FormActions>
            </Form>
          </Section>
        )}
        <Section title={words.fields.items}>
          {series.items.length ? (
            <ol>
              {series.items.map(({ title, kind, minutesPlanned }, place) => (
                <li key={place}>
                  {title}{' '}
                  <span className="tv-muted">
                    {meetings.kinds[kind]}
                    {minutesPlanned ? ` · ${meetings.agenda.minutes(minutesPlanned)}` : ''}
                  </span>
                </li>
              ))}
            </ol>
          ) : (
            <p className="tv-muted">{words.noItems}</p>
          )}
        </Section>
        <Section title={words.planned}>
          {series.planned.length ? (
            <ul className="tv-link-list">
              {series.planned.map(({ id, number, date }) => (
                <li key={id}>
                  <Link to={`/workspaces/${workspace.slug}/meetings/${id}`}>
                    {meetings.number(number)}, {longDate(language, date)}
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <p className="tv-muted">{words.nonePlanned}</p>
          )}
        </Section>
        {!series.isEnded && (
          <ConfirmForm
            trigger={words.ending.trigger}
            thing={words.ending.thing(series.title)}
            submit={words.ending.submit}
            consequence={words.ending.consequence}
            action={`${base}/ending`}
          />
        )}
      </div>
    </>
  )
}
