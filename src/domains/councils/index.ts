export {
  councilBySlug,
  councilsOf,
  districtCouncilId,
  findCouncil,
  findOrganisation,
  functionsFor,
  municipalitiesOf,
  organisationsOf,
  personName,
  seatsOf,
  theDistrict,
  type Council,
  type District,
  type FunctionOption,
  type Municipality,
  type Organisation,
} from './queries.ts'
export {
  councilMembers,
  findFunction,
  findHolding,
  functionsOf,
  holdingsOf,
  holdingsOfFunction,
  type CouncilFunction,
  type Holding,
  type Member,
} from './member-queries.ts'
export {
  organisationKinds,
  type DistrictId,
  type HoldingId,
  type OrganisationId,
  type OrganisationKind,
} from './tables.ts'
export { appoint, type Appointment, type AppointOutcome, type Who } from './appoint.ts'
export { changeActionPlanDue, type ChangeDueOutcome } from './change-action-plan-due.ts'
export {
  changeCouncil,
  changeOrganisation,
  councilInCharge,
  createOrganisation,
  type ChangeOutcome,
} from './change-council.ts'
export {
  changeFunction,
  createFunction,
  endFunction,
  type ChangeFunctionOutcome,
  type EndFunctionOutcome,
} from './change-function.ts'
export { changePerson, mayChangePerson, mayKeepPerson, type ChangePersonOutcome } from './change-person.ts'
export { closeAccount, openAccount, type CloseAccountOutcome } from './close-account.ts'
export { readDistrictFile, type DistrictConfig, type DistrictFileOutcome } from './district-file.ts'
export { endHolding, withdrawHolding, type EndHoldingOutcome, type WithdrawOutcome } from './end-holding.ts'
export { councilIn, nameIn, titleIn } from './in-lang.ts'
export { invitePerson, type Invitation, type InvitedTo, type InviteOutcome } from './invite-person.ts'
export { isOn } from './is-on.ts'
export { councilPaths } from './paths.ts'
export {
  findPerson,
  peopleOf,
  personByEmail,
  seatsEver,
  type Person,
  type PersonSeat,
} from './person-queries.ts'
export { queueInBoth } from './queue-in-both.ts'
export { roleTitles } from './role-texts.ts'
export { setUpDistrict, type SetUpOutcome } from './set-up-district.ts'
