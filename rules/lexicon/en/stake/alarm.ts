import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** That the matter is a grave one, without what it is: the desk that has it, its rank, the authority that asks. */
export const alarm = lexicon({
  idea: 'stake/alarm',
  locale: 'en',
  lists: {
    desk: list(
      `fraud, account security, security, trust safety, trust and safety, safeguarding, incident, incident response, safety, abuse, bereavement, vulnerable customers, vulnerable customer, hardship, account integrity, privacy incident, privacy incident response, data breach, crisis, account recovery, account protection, cyber security, data protection`,
    ),
    unit: list(
      `desk, team, group, unit, office, department, line, hotline, cell, centre, center, specialists, officer`,
    ),
    grave: list(
      `emergency, urgent, safety, abuse, fraud, theft, security, harassment, safeguarding, injury, accident`,
    ),
  },
  says: [
    '(to | contacting | with | contacted | reaching | by) (our | the | your)? @desk @unit',
    '(your | the | this | a) _? @grave (report | case | claim | ticket | complaint)',
    '(severity | priority | sev) (1 | one)',
    '(ombudsman | trading standards | financial conduct | small claims court | your (solicitor | lawyer | attorney) | legal proceedings)',
    'safeguarding (office | team | concern | lead)',
    '(police report | report (it | this | them | him)? to the police | crime number | crime reference)',
    '(held | frozen | withheld | blocked | seized) (payout | payouts | funds | balance | balances | money)',
  ],
  unless: [
    '(if | when | to) you',
    '(email | e-mail | call | write to | contact) (our | the) @desk @unit',
    '(write | refer | turn | complain | go | then) (it | this)? to the ombudsman',
    '(contact | and | or) the ombudsman',
    '(a | every | each) (severity | priority | sev) (1 | one)',
  ],
  hits: [
    'It was forwarded [|to our account security group|].',
    '[|Your emergency report|] is with us.',
    'Rank: [|severity 1|].',
    'We have the letter of the [|ombudsman|].',
    'This is the [|safeguarding office|].',
    'We ask for a [|police report|].',
    'The unit for [|held payouts|] has it.',
  ],
  passes: ['Our security is tested every year.'],
});
