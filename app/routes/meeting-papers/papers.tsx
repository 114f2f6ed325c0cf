import { Link, useLoaderData } from '@remix-run/react'
import { yearNumber } from '~/core/calendar'
import { paperFormats, paperKinds } from '~/domain/meeting-papers/choices'
import { agendaOf } from '~/domain/meetings/agenda-queries.server'
import { meetingAt } from '~/domain/meetings/at.server'
import { mayReadItem, meetingRules } from '~/domain/meetings/policy'
import { workspacePage } from '~/domain/workspaces/queries.server'
import { titleFromLoader } from '~/http/page-title'
import { read } from '~/http/read.server'
import { dictionary } from '~/i18n/dictionaries.server'
import { useWords } from '~/i18n/use-words'
import { CheckboxField } from '~/ui/form/CheckboxField'
import { FormActions } from '~/ui/form/FormActions'
import { RadioGroup } from '~/ui/form/RadioGroup'
import { SelectField } from '~/ui/form/SelectField'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeading } from '~/ui/page/PageHeading'

export const meta = titleFromLoader

/** Which of a meeting's papers to get, and how. */
export const loader = read({ access: 'meeting.read_agenda' }, async (reading) => {
  const { viewer, params, language } = reading
  const { meeting, workspace, base } = await meetingAt(reading, viewer, params, 'meeting.read_agenda')
  const { slug, name } = await workspacePage(reading, workspace.id, language)
  const { meetings, meetingPapers } = dictionary(language)
  const number = meetings.number(yearNumber(meeting.number, meeting.year))
  const items = (await agendaOf(reading, meeting.id)).filter(({ audience }) =>
    mayReadItem(viewer, meeting.workspaceId, audience),
  )
  return {
    titleParts: [meetingPapers.title, number, name],
    crumbs: [
      { href: `/workspaces/${slug}`, name },
      { href: `/workspaces/${slug}/meetings`, name: meetings.title },
      { href: base, name: number },
    ],
    base,
    workspaceHref: `/workspaces/${slug}`,
    language: language === 'nn' ? 'nn' : 'nb',
    hasMinutes: meeting.minutes !== null,
    hasInternal: items.some(({ audience }) => audience === 'internal'),
    items: items.map((item) => ({ value: item.id, label: `${meetings.item(item.number)} ${item.title}` })),
    mayEdit: meetingRules['meeting.manage'](viewer, meeting),
  }
})

export default function Papers() {
  const page = useLoaderData<typeof loader>()
  const words = useWords().meetingPapers
  const kinds = paperKinds.filter(
    (kind) =>
      kind === 'notice' ||
      kind === 'agenda' ||
      (page.hasMinutes && (kind === 'minutes' || page.items.length > 0)),
  )
  return (
    <>
      <PageHeading title={words.title} purpose={words.purpose} crumbs={page.crumbs} />
      <div className="tv-stack">
        {/* A plain form: what it asks for is a file, and the page stays. */}
        <form method="get" action={`${page.base}/papers/file`} className="tv-form">
          <RadioGroup
            name="kind"
            need="unmarked"
            label={words.kind}
            options={kinds.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
            defaultValue={page.hasMinutes ? 'minutes' : 'notice'}
          />
          {kinds.includes('extract') && (
            <SelectField
              name="item"
              label={words.item}
              description={words.itemHint}
              options={page.items}
              emptyLabel={false}
              need="unmarked"
            />
          )}
          <RadioGroup
            name="language"
            need="unmarked"
            label={words.language}
            description={page.hasMinutes ? words.languageHint : undefined}
            options={(['nb', 'nn'] as const).map((value) => ({ value, label: words.languages[value] }))}
            defaultValue={page.language}
          />
          <RadioGroup
            name="format"
            need="unmarked"
            label={words.format}
            options={paperFormats.map((format) => ({ value: format, label: words.formats[format] }))}
            defaultValue="pdf"
          />
          <CheckboxField name="names" label={words.names} description={words.namesHint} defaultChecked />
          {page.hasInternal && (
            <CheckboxField name="internal" label={words.internal} description={words.internalHint} />
          )}
          <FormActions>
            <SubmitButton>{words.submit}</SubmitButton>
          </FormActions>
        </form>
        {page.mayEdit && (
          <p>
            <Link to={`${page.workspaceHref}/letterhead`}>{words.letterhead.link}</Link>
          </p>
        )}
      </div>
    </>
  )
}
