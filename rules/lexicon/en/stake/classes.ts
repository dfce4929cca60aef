/** Entries parted by commas. */
export const list = (entries: string): readonly string[] =>
  entries.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));

/** What may stand between `is` and the bad state. */
export const carelessly = {
  badly:
    list(`badly, slightly, completely, totally, partly, partially, still, also, so, very, too, far too, quite, already, sadly, unfortunately, apparently, currently, temporarily,
    again, a bit, a little, all, even, much, considerably, significantly, seriously, severely, really, currently being, mistakenly, wrongly, incorrectly, accidentally, suddenly, just,
    unexpectedly, repeatedly, briefly, painfully, horribly, terribly, awfully, entirely, way, rather, never, then, now, simply, automatically, therefore, consequently, hereby, accordingly, thus, hence, regrettably`),
};
