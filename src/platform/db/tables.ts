/**
 * Every table there is, by its name in the database. Each slice adds its own in its `tables.ts`
 * with `declare module '#db/tables'`, so that the platform knows none of them.
 */
// oxlint-disable-next-line typescript/no-empty-interface, typescript/no-empty-object-type
export interface Tables {}
