import type { Lists } from '../../../../src/text/lexicon.ts';
import { wordList } from '../word-list.ts';

/** How a reproach is worded. */
export const blameWords: Lists = {
  told: wordList(`told, said, explained, mentioned, stated, informed, wrote, advised, pointed out, asked, warned,
    clarified, communicated, noted, made clear, reminded, instructed`),
  again:
    wordList(`already, repeatedly, clearly, previously, twice, several times, multiple times, many times, once,
    before, just, now, specifically, explicitly, three times, numerous times, time and again, again and again`),
  fault:
    wordList(`fault, mistake, error, negligence, carelessness, failure, own fault, own mistake, own error, own
    negligence, own carelessness, own doing, doing, own choice, own failure, oversight, own oversight,
    responsibility, own responsibility, own stupidity, inattention, misuse, own misuse, inaction, lack of
    attention, lack of care, refusal, own actions, own decision, own lack`),
  wrong: wordList(`wrong, incorrect, false, inaccurate, misleading, incomplete, careless, unclear, untrue`),
  harm: wordList(`caused, broke, triggered, misconfigured, deleted, mistyped, damaged, ruined, messed, messed up, screwed
    up, brought this on, misread, ignored, neglected, overlooked, disregarded, violated, breached, failed
    to, forgot to, forgot, refused, refused to, skipped, missed the, missed your, chose to ignore, chose not
    to, did not bother, clicked the wrong, entered the wrong, used the wrong, gave us the wrong, gave the
    wrong, provided the wrong, neglected to, let your, brought it on, wasted, lied, abused, tampered with,
    mishandled, pressed the wrong, misused, overfilled, overloaded, overtightened, overwatered, mistreated, snapped the, tore the, burned the, burnt the,
    stained the, scratched the, dented the, cracked the, flooded the, jammed the, ripped the, soaked the, sent the wrong, picked the wrong, chose the wrong, selected the
    wrong, failed, left it too late, misunderstood, never bothered, could not be bothered, did not listen,
    did not read, did not follow, did not provide, did not check, did not pay attention, did not do, did not
    supply, did not send, did not give us, did not respond, did not tell us, did not inform us, did not
    mention, did not set, did not update, did not keep, did not comply, did not complete, never told us,
    never replied, never read, never provided, never checked`),
};
