/** Small registers for the other regulations; each shows the findings of its clauses. */
export function small() {
  return []
}
