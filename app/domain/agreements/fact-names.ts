/** The facts in words, in the order of the page. */
export const factNames = [
  'scope',
  'organising',
  'finances',
  'informationSharing',
  'confidentiality',
  'resultRights',
  'changes',
  'dispute',
] as const
