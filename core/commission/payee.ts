import type { FieldValues } from '../registration/registration'
import type { RowRef } from '../workbook/row-ref'
import type { Exclusion } from './exclusion'
import type { Staff } from './people'

/** Whom an excluded contract would have paid, in the spelling that the statement uses: the unit that filed where no seller is named. */
export function payeeOf({ seller, team }: Pick<FieldValues, 'seller' | 'team'>, ref: RowRef, { people, teams }: Staff): Pick<Exclusion, 'person' | 'team'> {
  const name = seller ?? team
  return {
    person: name === undefined ? null : people.shown(people.add(name, ref)),
    team: team === undefined ? null : teams.shown(teams.add(team, ref)),
  }
}
