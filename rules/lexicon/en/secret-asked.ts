import { lexicon } from '../../../src/text/lexicon.ts';

/** Asking for a secret that opens an account or pays. */
export const secretAsked = lexicon({
  idea: 'secret-asked',
  locale: 'en',
  says: [
    '(send | give | tell | email | text | message | forward) (us | me) (with)? (your | the | a | all)? _? (full | complete | entire | whole | new | current | old | account | login | online)? (card number | credit card number | debit card number | card details | credit card details | cvv | cvc | cvv2 | password | passcode | pin | pin code | pin number | one-time code | one-time password | one time password | otp | verification code | authentication code | login code | sms code | security code | seed phrase | recovery phrase | secret phrase | private key | backup codes | recovery codes | (# | six)? digit code | #-digit code | code (that)? we (sent | texted | have sent))',
    '(reply | respond | write back | get back | come back) (to (us | me | this (email | message)))? with (your | the) _? (full | complete | entire | whole | new | current | old | account | login | online)? (card number | credit card number | debit card number | card details | credit card details | cvv | cvc | cvv2 | password | passcode | pin | pin code | pin number | one-time code | one-time password | one time password | otp | verification code | authentication code | login code | sms code | security code | seed phrase | recovery phrase | secret phrase | private key | backup codes | recovery codes | (# | six)? digit code | #-digit code | code (that)? we (sent | texted | have sent))',
    '(provide | share | supply) (us with | me with | with us)? (your | the) (full | complete | entire | whole | new | current | old | account | login | online)? (card number | credit card number | debit card number | card details | credit card details | cvv | cvc | cvv2 | password | passcode | pin | pin code | pin number | one-time code | one-time password | one time password | otp | verification code | authentication code | login code | sms code | security code | seed phrase | recovery phrase | secret phrase | private key | backup codes | recovery codes | (# | six)? digit code | #-digit code | code (that)? we (sent | texted | have sent))',
    '(what is | let us know | let me know) (your | the) (full | complete | entire | whole | new | current | old | account | login | online)? (card number | credit card number | debit card number | card details | credit card details | cvv | cvc | cvv2 | password | passcode | pin | pin code | pin number | one-time code | one-time password | one time password | otp | verification code | authentication code | login code | sms code | security code | seed phrase | recovery phrase | secret phrase | private key | backup codes | recovery codes | (# | six)? digit code | #-digit code | code (that)? we (sent | texted | have sent))',
  ],
  unless: ['password (reset | change | manager | page | protected)', '(send | email | text | forward) you'],
  hits: [
    'Please [|send us your password|].',
    '[|Reply with your full card number|].',
    'Please [|provide your CVV|].',
    '[|What is your PIN|]?',
  ],
  passes: ['We email you the password reset link.', 'The password is new.'],
});
