import { Button } from '@digdir/designsystemet-react'
import { useSearchParams } from '@remix-run/react'
import { useWords } from '~/i18n/use-words'
import { Form } from '~/ui/form/Form'
import { SelectField } from '~/ui/form/SelectField'

/** Narrows the list across workspaces; what is chosen stands in the address. */
export function MineFilter(props: {
  wish: {
    whose: 'mine' | 'organisation'
    shown: 'open' | 'overdue' | 'closed' | 'all'
    workspaceId: string | null
  }
  workspaces: ReadonlyArray<{ id: string; name: string }>
}) {
  const { wish, workspaces } = props
  const { fields, list, mine } = useWords().actionItems
  const [search] = useSearchParams()
  const sort = search.get('sort')
  return (
    <Form method="get" className="tv-filter" key={`${wish.whose} ${wish.shown} ${wish.workspaceId}`}>
      {sort && <input type="hidden" name="sort" value={sort} />}
      <SelectField
        name="whose"
        label={fields.responsible}
        options={(['mine', 'organisation'] as const).map((value) => ({ value, label: mine.whose[value] }))}
        emptyLabel={false}
        defaultValue={wish.whose}
        need="unmarked"
      />
      <SelectField
        name="shown"
        label={fields.state}
        options={(['open', 'overdue', 'closed', 'all'] as const).map((value) => ({
          value,
          label: list.shownStates[value],
        }))}
        emptyLabel={false}
        defaultValue={wish.shown}
        need="unmarked"
      />
      <SelectField
        name="workspace"
        label={fields.workspace}
        options={workspaces.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel={mine.everyWorkspace}
        defaultValue={wish.workspaceId ?? ''}
        need="unmarked"
      />
      <Button type="submit" variant="secondary">
        {list.filter}
      </Button>
    </Form>
  )
}
