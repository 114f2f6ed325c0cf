import type { Viewer } from '~/core/viewer'
import { fileRules, type FileThing } from './policy'

/** What the viewer may do with a file, for the page to draw its buttons by; the browser evaluates no rule. */
export function abilitiesOf(viewer: Viewer, file: FileThing): Record<keyof typeof fileRules, boolean> {
  return {
    'file.read': fileRules['file.read'](viewer, file),
    'file.see_readers': fileRules['file.see_readers'](viewer, file),
    'file.replace': fileRules['file.replace'](viewer, file),
    'file.remove': fileRules['file.remove'](viewer, file),
  }
}
