/** What an organisation has to do with a task, in the order of how much. */
export const taskParts = ['lead', 'contributes', 'informed'] as const

export type TaskPart = (typeof taskParts)[number]
