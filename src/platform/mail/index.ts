export { deliverMails, smtpSender, type SendMail } from './deliver.ts'
export { outbox, queueMail, type Mail, type OutboxMail } from './queries.ts'
