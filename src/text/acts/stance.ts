/** What stands between subject and verb and colours it: `happy to`, `able to`, `try to`. */
export type Stance =
  | 'happy'
  | 'able'
  | 'here'
  | 'committed'
  | 'sure'
  | 'open'
  | 'effort'
  | 'want'
  | 'must'
  | 'begin'
  | 'ensure'
  | 'assure'
  | 'let'
  | 'ask'
  | 'free'
  | 'get';
