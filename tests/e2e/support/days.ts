/** The local date in Norway so many days from today, as a date field takes it. */
export function inDays(days: number): string {
  const then = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(then)
}
