/** What a task begins with in a format that has no boxes to tick. */
export const taskSigns = { done: '☑', open: '☐' } as const
