import type { Platform } from '../model/platform.ts';
import { atender } from './platforms/atender.ts';
import { chatwoot } from './platforms/chatwoot.ts';
import { discourseTemplates } from './platforms/discourse-templates.ts';
import { dixa } from './platforms/dixa.ts';
import { frappeHelpdesk } from './platforms/frappe-helpdesk.ts';
import { freescout } from './platforms/freescout.ts';
import { freshdesk } from './platforms/freshdesk.ts';
import { freshservice } from './platforms/freshservice.ts';
import { front } from './platforms/front.ts';
import { generic } from './platforms/generic.ts';
import { gorgias } from './platforms/gorgias.ts';
import { helprace } from './platforms/helprace.ts';
import { helpscout } from './platforms/helpscout.ts';
import { hubspot } from './platforms/hubspot.ts';
import { intercom } from './platforms/intercom.ts';
import { libredesk } from './platforms/libredesk.ts';
import { liveHelperChat } from './platforms/live-helper-chat.ts';
import { osticket } from './platforms/osticket.ts';
import { pylon } from './platforms/pylon.ts';
import { requestTracker } from './platforms/request-tracker.ts';
import { salesforceClassic } from './platforms/salesforce-classic.ts';
import { salesforceLightning } from './platforms/salesforce-lightning.ts';
import { servicenow } from './platforms/servicenow.ts';
import { sirportly } from './platforms/sirportly.ts';
import { uvdesk } from './platforms/uvdesk.ts';
import { zammad } from './platforms/zammad.ts';
import { zendesk } from './platforms/zendesk.ts';
import { zendeskChatShortcuts } from './platforms/zendesk-chat-shortcuts.ts';
import { zohoDesk } from './platforms/zoho-desk.ts';

/** Every helpdesk whose placeholders are known, by id; a Map, so that a hostile id finds nothing. */
export const platforms: ReadonlyMap<string, Platform> = new Map(
  [
    atender,
    chatwoot,
    discourseTemplates,
    dixa,
    frappeHelpdesk,
    freescout,
    freshdesk,
    freshservice,
    front,
    generic,
    gorgias,
    helprace,
    helpscout,
    hubspot,
    intercom,
    libredesk,
    liveHelperChat,
    osticket,
    pylon,
    requestTracker,
    salesforceClassic,
    salesforceLightning,
    servicenow,
    sirportly,
    uvdesk,
    zammad,
    zendesk,
    zendeskChatShortcuts,
    zohoDesk,
  ].map((platform) => [platform.id, platform]),
);
