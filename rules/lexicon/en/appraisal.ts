import { type AppraisalWords, appraiser as appraiserOf } from '../../../src/text/appraise.ts';

const words: AppraisalWords = {
  audience: {
    colleague: ['internal note', 'internal', 'private note', 'private comment', 'side conversation', 'note to agent', 'agent note', 'handover', 'hand over note', 'for agents', 'team note', 'internal only', 'staff note'],
    employee: ['employee', 'employees', 'hr', 'human resources', 'it helpdesk', 'it help desk', 'it support', 'onboarding employee', 'payroll', 'new joiner', 'new hire', 'intranet', 'staff'],
    partner: ['vendor', 'vendors', 'supplier', 'suppliers', 'merchant', 'merchants', 'reseller', 'resellers', 'partner', 'partners', 'seller', 'sellers', 'affiliate', 'courier partner', 'carrier claim'],
    public: ['app store', 'play store', 'google play', 'app review', 'trustpilot', 'google review', 'review reply', 'public reply', 'twitter', 'facebook', 'instagram', 'tweet', 'social', 'social media', 'forum post', 'tripadvisor', 'yelp', 'reddit'],
  },
  stage: {
    closing: ['closing', 'closed', 'close ticket', 'closing ticket', 'case closed', 'goodbye', 'wrap up', 'auto close', 'no response close', 'resolved', 'resolution confirmed', 'final thanks', 'thank you and close', 'thanks for feedback', 'you re welcome', 'youre welcome', 'csat'],
    'first answer': ['first response', 'first reply', 'first answer', 'first contact', 'auto reply', 'autoreply', 'auto response', 'acknowledgement', 'acknowledgment', 'acknowledge', 'acknowledging', 'ticket received', 'request received', 'we got your message', 'out of hours'],
    decision: ['approved', 'denied', 'rejected', 'declined', 'refused', 'granted', 'decision', 'refund denied', 'refund approved', 'not eligible', 'appeal result', 'ban upheld', 'suspended', 'suspension', 'terminated'],
    update: ['update', 'status update', 'still investigating', 'in progress', 'follow up', 'followup', 'pending', 'escalated', 'escalation', 'waiting on', 'on hold', 'investigating'],
  },
  decided: ['approved', 'issued', 'processed', 'confirmed', 'granted', 'completed', 'refunded', 'reimbursed', 'credited', 'replaced', 'shipped', 'sent out', 'dispatched', 'reinstated', 'restored', 'accepted', 'authorised', 'authorized'],
  open: ['acknowledging', 'acknowledgement', 'acknowledge', 'looking into', 'under review', 'in review', 'review', 'pending', 'escalated', 'escalation', 'first response', 'first reply', 'investigating', 'investigation', 'requested', 'request received', 'awaiting', 'waiting', 'not approved', 'not yet', 'denied', 'rejected', 'to be confirmed', 'open', 'in progress'],
  remedies: [
    ['refund', 'refunds', 'refunded', 'refunding', 'reimburse', 'reimbursed', 'reimbursement', 'credit', 'credits', 'credited', 'crediting', 'compensation', 'compensated', 'money', 'payment', 'paid', 'repaid', 'payout', 'rebate', 'voucher', 'waived', 'waive', 'reversed', 'fee', 'charge', 'returned', 'coins', 'points', 'miles', 'gems'],
    ['replacement', 'replace', 'replaced', 'replacing', 'sent', 'send', 'sending', 'shipped', 'ship', 'shipping', 'dispatched', 'deliver', 'delivered', 'delivery', 'parcel', 'package', 'order', 'arrive', 'reship', 'reshipped', 'new one', 'item', 'ordered'],
    ['restore', 'restored', 'reinstate', 'reinstated', 'unlock', 'unlocked', 'unblocked', 'lifted', 'reactivated', 'account', 'access', 'recovered'],
    ['approve', 'approved', 'accepted', 'granted', 'application', 'claim', 'request'],
  ],
};

/** What English titles, tags and texts tell about a reply. */
export const appraiser = appraiserOf(words);
