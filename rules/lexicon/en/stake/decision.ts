import { lexicon } from '../../../../src/text/lexicon.ts';
import { carelessly, list } from './classes.ts';

/** A decision against the reader: what was refused, taken down, taken back or has run out. */
export const decision = lexicon({
  idea: 'stake/decision',
  locale: 'en',
  lists: {
    asked:
      list(`claim, claims, application, request, appeal, complaint, refund, return, dispute, loan, mortgage, grant, visa, permit, licence, license, proposal, manuscript, submission, order, cheque, payment, warranty claim, reimbursement, expenses,
      candidature, bid, offer, enrolment, enrollment, registration, listing, ad, advert, id, document, documents, verification, proof of address, ticket, transfer, extension, exemption, quote, booking, photo, form`),
    posted: list(
      `post, posts, comment, comments, video, videos, ad, ads, listing, listings, review, reviews, photo, photos, thread, clip, song, track, page, channel, stream, app, game, product, article, question, answer, answers, questions, edits, articles, tracks, songs, pages, games, apps, products, uploads, mods, playlist, story, edit, upload, map, mod, build, design, profile picture, username, guild, server`,
    ),
    gone: list(
      `removed, deleted, taken down, hidden, muted, blocked, rejected, demonetised, demonetized, flagged, restricted, age-restricted, unpublished, delisted, struck, locked, reported, downranked, closed, pulled, hidden from`,
    ),
    turned:
      list(`turned down, declined, rejected, refused, denied, withdrawn, revoked, unsuccessful, dismissed, disallowed, overturned, voided, not successful, not approved, not accepted, not upheld, not granted, not selected, not been accepted,
      not been approved, not been successful, not been granted, not been selected, not been upheld, been turned down, closed without, put on hold, returned, reduced, cut, capped, failed, invalidated`),
    held: list(
      `licence, license, permit, visa, card, voucher, points, miles, membership, offer, coupon, warranty, guarantee, certificate, domain, trial, cover, insurance, credit, credits, pass, ticket, tickets, gift card, subscription, quote, reservation, benefits, place`,
    ),
    ...carelessly,
  },
  says: [
    '(your | the | this | that) _? @asked (was | were | is | are | has | have | has been | have been | had been | got | came back) @badly? (been)? @turned',
    '(your | the | this | that) _? @asked (for | of | to) _ _? _? (was | were | is | has been | have been) @badly? @turned',
    '(votes | reputation | rating points | badges | upvotes | ratings) _? _? _? _? (were | was | have been | has been) (also | automatically)? (invalidated | reversed | removed | deducted | reset | cancelled)',
    '(invalidated | reversed) (your | the | those | these) votes',
    '(turned down | declined | rejected | refused | denied | dismissed) (your | the claim | the application | the request | you)',
    '(your | the | this | that | my) _? _? @posted (was | were | has been | have been | had been | got | is | are) @badly? @gone',
    '(removed | deleted | took down | taken down | hid | muted | unpublished | delisted) your @posted',
    '(your | the) _? @held (has | have | had)? (already | now | since)? (expired | lapsed | run out | ran out | been forfeited | been revoked | been withdrawn)',
    '(is | are | was | were | not) not? (be | been)? [not? (covered | insured)] (by | under | for | against | in | $)',
    '(do | does | did) not (meet | fulfil | fulfill | satisfy | follow | comply with | adhere to | conform to) (the | our | all | any | this)',
    '(your | the | this | that | my) [(suspended | rejected | declined | refused | denied | blocked | removed | withheld | revoked | terminated | banned | muted)] (@posted | @asked | @held | account | payout | profile)',
    '(you | your _ | it | this | that | the _) (do | does | did) not (qualify | count | fall under | fall within)',
    '(you | your _ | it | this | that) (is | are) (not | no longer) (eligible | entitled | covered | valid | insured)',
    '(can not | unable to | not able to | will not | could not | not going to | regret that we can not | not in a position to) (be able to)? (give | pay | offer | send | exchange | extend | take) (you | it | this | that | them | back | your | a refund | a replacement | compensation | any)',
    '(lost | forfeited | lose) your _? (seat | place | points | progress | streak | ranking | rank | booking | deposit | spot | status | discount | save | saves | items | inventory | level | levels | guild | season | character)',
    '(fine | penalty | penalty charge | parking charge | strike | points) (you (got | received | were given) | on your (account | licence | record) | was issued | against you)',
    '(claim | claims | application | appeal | request) ... ... (is | are | was | were | has been | have been) (therefore | unfortunately | hereby | regrettably | thus | formally)? @turned',
  ],
  unless: [
    '(at | on | as per | per | upon) your request',
    '(removed | deleted | taken down | withdrawn | hidden) (as (you | per | requested) | at your request | on your request)',
    'your (review | comment | post) (is | was | has been) (closed | reported)',
    '(order | request | document | form) (was | is | has been) returned to you',
  ],
  hits: [
    '[|Your claim was turned down|].',
    '[|Your application for a parking permit was refused|].',
    'All [|votes between the two accounts have been invalidated|].',
    'We have [|reversed those votes|].',
    'We have [|rejected your|] bid.',
    '[|Your video was taken down|].',
    'We [|removed your listing|].',
    '[|Your voucher has expired|].',
    'Water damage is not [|covered|].',
    'You [|do not meet the|] threshold.',
    'We write about your [|suspended|] listing.',
    '[|Your case does not qualify|].',
    '[|You are no longer eligible|].',
    'We [|cannot take it|] back.',
    'You [|lost your streak|].',
    'You write about the [|fine you got|].',
    'The [|claim for the roof, and the one for rent, are therefore declined|] in full.',
  ],
  passes: ['Your request has been approved.', 'Claims are paid weekly.', 'You can appeal online.'],
});
