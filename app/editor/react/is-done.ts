/** Whether an answer says that what was sent has been done. */
export function isDone(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'done' in answer && answer.done === true
}
