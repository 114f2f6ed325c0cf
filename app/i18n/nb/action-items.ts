export const actionItems = {}
