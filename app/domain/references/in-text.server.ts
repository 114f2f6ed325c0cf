import type { Scope } from '~/core/scope'
import type { Viewer } from '~/core/viewer'
import type { Content } from '~/editor/content'
import { referencesIn, type References } from '~/editor/references'
import type { Language } from '~/i18n/languages'
import { lookUp } from './look-up.server'

/** Finds what the viewer may see of what a text refers to. */
export function referencesFor(scope: Scope, viewer: Viewer, language: Language) {
  return (content: Content): Promise<References> => lookUp(scope, viewer, referencesIn(content), language)
}
