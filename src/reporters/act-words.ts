import type { ActName } from '../model/act.ts';

/** What a sentence with this act does, for people who have never heard of acts. */
const VERBS: Readonly<Record<ActName, string>> = {
  greeting: 'greets',
  'sign-off': 'says goodbye',
  thanks: 'thanks',
  apology: 'apologises',
  acknowledgement: 'shows it sees the trouble',
  sympathy: 'takes the trouble on itself',
  promise: 'promises a result',
  commitment: 'says what we do',
  request: 'asks the customer for something',
  instruction: 'tells the customer what to do',
  refusal: 'says no',
  offer: 'offers something',
  blame: 'puts it on the customer',
};

/** What a promise promises. */
const PROMISED: Readonly<Record<string, string>> = {
  resolution: 'it gets solved',
  assurance: 'gives its word',
  recurrence: 'it never happens again',
  approval: 'it gets approved',
  remedy: 'money or goods',
  arrival: 'a day that others decide',
  roadmap: 'something new',
};

/** `promises a result (money or goods)`; `kind` is that of a promise, else null. */
export function doing(act: ActName, kind: string | null = null): string {
  return kind === null ? VERBS[act] : `${VERBS[act]} (${PROMISED[kind] ?? kind})`;
}
