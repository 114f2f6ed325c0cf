import { useWords } from '~/i18n/use-words'

/** What a task of the mandate is called where somebody else has chosen another: by its id, which may be empty. */
export function useTaskInWords(
  tasks: ReadonlyArray<{ id: string; number: number; text: string }>,
): (id: string) => string {
  const words = useWords().actionItems
  return (id) => {
    const task = tasks.find((one) => one.id === id)
    return task ? words.task(task.number, task.text) : words.noTask
  }
}
