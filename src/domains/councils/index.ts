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
  functionsOf,
  holdingsOf,
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
export { changeCouncil, changeOrganisation, createOrganisation } from './change-council.ts'
export { createFunction, endFunction } from './change-function.ts'
export { readDistrictFile, type DistrictConfig, type DistrictFileOutcome } from './district-file.ts'
export { endHolding } from './end-holding.ts'
export { councilIn, nameIn, titleIn } from './in-lang.ts'
export { invitePerson, type Invitation, type InvitedTo, type InviteOutcome } from './invite-person.ts'
export { councilPaths } from './paths.ts'
export { findPerson, peopleOf, personByEmail, type Person } from './person-queries.ts'
export { roleTitles } from './role-texts.ts'
export { setUpDistrict, type SetUpOutcome } from './set-up-district.ts'
export { councilRoutes } from './routes.tsx'
