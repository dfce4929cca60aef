import type { Platform } from '../../model/platform.ts';

/**
 * Gorgias. Sources of the names:
 * - https://gorgias-help-center.gorgias.help/en-US/macro-variables-81845
 * - https://developers.gorgias.com/reference/the-macro-object
 * ticket.requester.* is NOT a Gorgias path although third-party guides print it
 */
export const gorgias: Platform = {
  id: 'gorgias',
  name: 'Gorgias',
  template: 'macro',
  grammars: ['curly', 'call-filter'],
  variables: [
    'ticket.id',
    'ticket.channel',
    'ticket.subject',
    'ticket.last_message_datetime',
    'ticket.created_datetime',
    'ticket.updated_datetime',
    'ticket.messages[0].body_html',
    'ticket.messages[-1].body_html',
    'ticket.customer.id',
    'ticket.customer.firstname',
    'ticket.customer.email',
    'ticket.sender.email',
    'ticket.assignee_user.id',
    'ticket.assignee_user.email',
    'ticket.assignee_user.name',
    'current_user.id',
    'current_user.firstname',
    'current_user.lastname',
    'current_user.name',
    'current_user.email',
    'current_user.bio',
    'ticket.customer.integrations.shopify.orders[0].name',
    'ticket.customer.integrations.shopify.orders[0].total_price',
    'ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_url',
    'ticket.customer.integrations.shopify.orders[0].shipping_address.name',
    'ticket.customer.integrations.shopify.orders[0].refunds[0].processed_at',
  ],
  assumed: [
    'ticket.customer.name',
    'ticket.customer.lastname',
    'ticket.customer.integrations.shopify.orders[0].created_at',
    'ticket.customer.integrations.shopify.orders[0].fulfillments[0].tracking_number',
  ],
  patterns: [
    'ticket\\.messages\\[-?\\d+\\]\\.\\w+',
    'ticket\\.customer\\.integrations\\.\\w+(\\[\\d+\\]|\\.\\w+)*',
  ],
  loosePatterns: [],
  caseSensitive: true,
  onUnknown: 'a blank',
  onEmpty: 'a blank',
  mayBeEmpty: ['ticket.customer.firstname', 'ticket.customer.name', 'ticket.customer.lastname'],
  texts: ['ticket\\.messages\\[-?\\d+\\]\\.body_(html|text)'],
};
