import { Button } from '@digdir/designsystemet-react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'

/** Narrows a page to what one organisation is responsible for. */
export function OrganisationFilter(props: {
  organisationId: string | null
  organisations: ReadonlyArray<{ id: string; name: string }>
}) {
  const { organisationId, organisations } = props
  const { fields, list } = useWords().actionItems
  return (
    <Form method="get" className="tv-filter" key={organisationId}>
      <SelectField
        name="organisation"
        label={fields.responsible}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={list.everyOrganisation}
        defaultValue={organisationId ?? ''}
        need="unmarked"
      />
      <Button type="submit" variant="secondary">
        {list.filter}
      </Button>
    </Form>
  )
}
