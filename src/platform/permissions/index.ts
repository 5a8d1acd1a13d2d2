export {
  roles,
  type Actor,
  type CouncilId,
  type FunctionId,
  type PersonId,
  type Role,
  type Seat,
} from './actor.ts'
export { authorise, Forbidden, may, seatThatMay, type Target } from './authorise.ts'
export { actions, permissions, type Action, type Rule } from './table.ts'
