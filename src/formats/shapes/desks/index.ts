import type { Table } from '../shape.ts';
import { chatwoot } from './chatwoot.ts';
import { discourseTemplates } from './discourse-templates.ts';
import { dixa } from './dixa.ts';
import { frappeHelpdesk } from './frappe-helpdesk.ts';
import { freescout } from './freescout.ts';
import { freshdesk } from './freshdesk.ts';
import { front } from './front.ts';
import { gorgias } from './gorgias.ts';
import { helpdesk } from './helpdesk.ts';
import { helpscout } from './helpscout.ts';
import { intercom } from './intercom.ts';
import { libredesk } from './libredesk.ts';
import { livechat } from './livechat.ts';
import { missive } from './missive.ts';
import { osticket } from './osticket.ts';
import { plain } from './plain.ts';
import { reamaze } from './reamaze.ts';
import { rocketchat } from './rocketchat.ts';
import { servicenow } from './servicenow.ts';
import { trengo } from './trengo.ts';
import { uvdesk } from './uvdesk.ts';
import { zammad } from './zammad.ts';
import { zendeskChatShortcuts } from './zendesk-chat-shortcuts.ts';
import { zendeskDynamicContent } from './zendesk-dynamic-content.ts';

/**
 * The files of helpdesks that need no code, a table each: the keys are those of the desk's own API or database, `has`
 * is what tells its records from all others. The first that fits a file holds.
 */
export const desks: readonly Table[] = [
  zendeskDynamicContent,
  zendeskChatShortcuts,
  freshdesk,
  intercom,
  gorgias,
  helpscout,
  front,
  zammad,
  chatwoot,
  servicenow,
  discourseTemplates,
  dixa,
  trengo,
  missive,
  reamaze,
  livechat,
  helpdesk,
  libredesk,
  frappeHelpdesk,
  freescout,
  osticket,
  plain,
  rocketchat,
  uvdesk,
];
