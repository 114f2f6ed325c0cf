import type { Viewer } from '~/core/viewer'
import { actionItemRules, type ActionItemThing } from './policy'

/** What the viewer may do with an action item, for the page to draw its forms by. */
export function actionItemAbilities(viewer: Viewer, item: ActionItemThing) {
  return {
    edit: actionItemRules['action_item.edit'](viewer, item),
    report: actionItemRules['action_item.report'](viewer, item),
  }
}
