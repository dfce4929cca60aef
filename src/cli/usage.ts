/** A command line that asks for something that cannot be: exit 2, with its message on stderr. */
export class UsageFault extends Error {}
