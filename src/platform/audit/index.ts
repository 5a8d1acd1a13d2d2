export { auditEntries, record, type AuditEntry, type Subject } from './queries.ts'
