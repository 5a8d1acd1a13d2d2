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
