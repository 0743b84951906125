export { FolderMailSender } from './folder-mail-sender.js';
export { SmtpMailSender } from './smtp-mail-sender.js';
