import type { IRunOptions } from 'docx'
import type { BlockForm, Look } from '../../suggested-format'
import type { Remark } from '../remarks'

/** Whether Word tracks what a remark suggests: not where words lead, and no lists of tasks. */
export function isTrackable(remark: Remark): boolean {
  const isTable = remark.format && 'table' in remark.format.change
  return Boolean(remark.replacement !== null || looksOtherwise(remark) || becomes(remark) !== null || isTable)
}

/** How a remark would have its words look. */
export function looksOtherwise({ format }: Remark): { look: Look; on: boolean } | null {
  return format && 'look' in format.change ? format.change : null
}

/** What a remark would have its lines be. */
export function becomes({ format }: Remark): BlockForm | null {
  const change = format?.change
  return change && 'block' in change && change.block !== 'taskList' ? change.block : null
}

/** A run's options where it looks otherwise. */
export function withLook(words: IRunOptions, { look, on }: { look: Look; on: boolean }): IRunOptions {
  const { [runLooks[look]]: _before, ...others } = words
  return on ? { ...others, [runLooks[look]]: look === 'underline' ? {} : true } : others
}

/** What the docx package calls each look. */
const runLooks = { bold: 'bold', italic: 'italics', underline: 'underline', strike: 'strike' } as const
