export const mandates = {}
