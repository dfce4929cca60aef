import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** What people ask a company how to do. */
const deeds = list(
  `hire, book, join, volunteer, rent, become, cancel, change, upgrade, downgrade, order, buy, apply, register, sign up, donate, subscribe, visit, advertise, sell, work with, partner, return, move, open, close,
  switch, adopt, enrol, enroll, reserve, purchase, teach, exhibit, perform, contribute, sponsor, write, speak, get, obtain, add, remove, update, transfer, renew, extend, exchange, redeem, unsubscribe, delete, leave, arrange, set up, set, try,
  test, create, make, place, submit, send, pay, view, see, track, find, locate, access, download, upload, install, uninstall, export, import, connect, link, pair, activate, deactivate, enable, disable, edit, modify, correct, amend, customise,
  customize, configure, restore, reset, recover, retrieve, verify, share, invite, use, claim, request, ask for, report, contact, reach, talk to, speak to, speak with, chat, log in, log into, sign in, shop, check, review, rate, complain, dispute, appeal, replace,
  reschedule, postpone, withdraw, deposit, top up, raise, increase, lower, reduce, pick, choose, select, assign, merge, migrate, integrate, manage, administer, print, scan, borrow, ship, insure, lodge, file, freeze, block, unblock, lock, unlock, swap, nominate, start,
  stop, pause, resume, attend, enter, travel, bring, take part, convert, import, back up, get started, connect with, get in touch, place, fill in, complete, navigate, notify, go through, receive, provide, give, earn, acquire, inform, talk`,
);

/** The same as "-ing" forms. */
const doings = deeds.map((deed) => {
  const [verb = '', ...rest] = deed.split(' ');
  return [ingOf(verb), ...rest].join(' ');
});

function ingOf(verb: string): string {
  if (
    /^(?:rent|join|open|view|edit|visit|restart|order|enter|recover|register|borrow|offer|lower|upload|download|deposit|export|import|speak|complain|appeal|claim|obtain)$/.test(
      verb,
    )
  )
    return `${verb}ing`;
  if (/[^aeiou][aeiou][bdglmnprt]$/.test(verb)) return `${verb}${verb.at(-1)}ing`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}

/** What the reader wants to do and asks about: without a way to do it the reply is no answer. */
export const wanting = lexicon({
  idea: 'stake/wanting',
  locale: 'en',
  lists: {
    do: deeds,
    doing: [...doings, 'canceling', 'enroling'],
    wish: list(
      `would like to, want to, wanted to, wish to, need to, are looking to, are trying to, tried to, are hoping to, are planning to, plan to, intend to, have decided to, are eager to, are keen to, would love to, hope to, are seeking to, are ready to,
      are interested in, are thinking of, are considering, would like help, would like assistance, need help, need assistance, would like me to, want us to, would like us to, are looking for a way to, are looking for help, are unsure how to, are unsure about how to, are not sure how to`,
    ),
    longing: list(
      `wish, desire, need, request, decision, intention, eagerness, willingness, interest, plan, plans, choice, attempt`,
    ),
    aid: list(`help, assist, guide, support, aid, assistance, guidance, lead, take, walk`),
  },
  says: [
    '(thank you | thanks) for (asking | your (question | message | email | query)) (about | on | us)? how to',
    '(enquiry | inquiry | interest | question | message | request | query | email | asking | application | contacting us | writing | getting in touch | reaching out | thinking | idea) (to us | for us)? (about | in | on | regarding | concerning | to | of | for (assistance | help) (with | in)) (please)? @doing',
    'how to (cancel | change | book | return | join | apply | register | order | pay | reset | set up | delete | close) (the | your | a)',
    '(asking | know | knowing | ask | asked) (about)? (how | where) (you | to | your | we | the)',
    'request for (a | an) (quote | quotation | offer | demo | brochure | catalogue | catalog | meeting | callback | visit | sample | viewing | estimate)',
    '(thank you | thanks) for your _? (enquiry | inquiry | request | application) (about | for | regarding | concerning) (a | an) _? _? (permit | licence | license | card | account | loan | mortgage | visa | passport | certificate | grant | membership | contract | invoice | refund | copy | appointment | place)',
    'you @wish (also | now | then)? (@do | @doing | with)',
    'the @longing to @do',
    'your @longing (to @do | in (@doing) | of @doing)',
    '@aid you (to)? @do',
    '@aid (you)? (with | in | through | by | on) (the process of)? @doing',
    '@aid you (through | with) (the | this | each | every | your) _? _? (process | steps | step | procedure | setup | set-up)',
    '(let us | let me) (get | have) (that | this | it | you) (done | set up | started | sorted | booked)',
  ],
  unless: [
    '(guide | instructions | steps | tips | information | article | here is) (on | for | about)? how to',
    '(let | letting) (us | me | you) know (how | where)',
    'know how we',
    'to know (how | where) (we | it)',
    'if you @wish',
    'if you @wish @do',
    '(when | whenever | should | once | what | which | why | anything | everything | all) you @wish',
    '(no longer | do not | not) (want | wish | need) to',
    '(when | if) (ever)? you (next | ever)',
    '(always | further | hesitate) ... @aid you',
    'you (may | might | will | would) (also | now)? (want | wish | need) to',
  ],
  hits: [
    '[|Thank you for asking how to|] cancel the trial.',
    'Thank you for [|your interest in volunteering|].',
    'You want to [|know how to|] book a court.',
    'Thanks for [|asking where your|] invoice is found.',
    'Many thanks for your [|request for a quote|].',
    'On [|how to close your|] account we say more here.',
    '[|Thank you for your enquiry about a parking permit|].',
    'I see that [|you would like to move|] your booking.',
    'We have noted [|your wish to leave|] the scheme.',
    'I understand [|the need to talk to|] a person.',
    "I'm here to [|help you renew|] your card.",
    'We are glad to give [|assistance with setting up|] the line.',
    'I will [|walk you through the whole process|].',
    "[|Let's get that done|].",
  ],
  passes: [
    'Thank you for your interest in the plan.',
    'If you want to cancel, call us.',
    'You would like to know the price.',
    'Your application for a library card was accepted.',
  ],
});
