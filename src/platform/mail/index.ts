export { deliverMails, smtpSender, type SendMail } from './deliver.ts'
export { outbox, queueMail, queueMails, type Mail, type OutboxMail } from './queries.ts'
