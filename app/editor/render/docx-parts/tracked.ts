import type { IRunOptions } from 'docx'
import { languageTags } from '../edition'
import { isAboutLines, isBelow, type LineFormat, type RunFormat } from '../../suggested-format'
import type { Remark } from '../remarks'

/** Whether Word tracks what a remark suggests: not where words lead, and neither lists of tasks nor how deep a task stands. */
export function isTrackable(remark: Remark, among: 'tasks' | 'words'): boolean {
  const change = remark.format?.change
  if (change && 'depth' in change && among === 'tasks') return false
  const isAdded = change && isBelow(change)
  return Boolean(remark.replacement !== null || looksOtherwise(remark) || becomes(remark) !== null || isAdded)
}

/** How a remark would have its words look, or which language it would have them in. */
export function looksOtherwise({ format }: Remark): RunFormat | null {
  const change = format?.change
  return change && ('look' in change || 'language' in change) ? change : null
}

/** What a remark would have its lines be, or how deep in their list. */
export function becomes({ format }: Remark): LineFormat | null {
  const change = format?.change
  if (!change || !isAboutLines(change)) return null
  return 'block' in change && change.block === 'taskList' ? null : change
}

/** A run's options where it looks otherwise, or is in another language. */
export function withLook(words: IRunOptions, change: RunFormat): IRunOptions {
  if ('language' in change) {
    const { language: _before, ...others } = words
    return change.language ? { ...others, language: { value: languageTags[change.language] } } : others
  }
  const { look, on } = change
  const { [runLooks[look]]: _before, ...others } = words
  return on ? { ...others, [runLooks[look]]: look === 'underline' ? {} : true } : others
}

/** What the docx package calls each look. */
const runLooks = { bold: 'bold', italic: 'italics', underline: 'underline', strike: 'strike' } as const
