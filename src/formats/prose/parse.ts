import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = () => unified().use(remarkParse);

/** The tree of a Markdown text, and its nodes. */
export type Root = ReturnType<ReturnType<typeof parser>['parse']>;
export type Node = Root['children'][number];
export type Parent = Extract<Node, { children: unknown }>;
export type Text = Extract<Node, { type: 'text' }>;

/** Which piece of the source made which characters of a text node. */
export interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly to: number;
  readonly exact: boolean;
}

const pieces = new WeakMap<Text, Piece[]>();

interface Token {
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number; readonly line: number; readonly column: number };
}
interface Compile {
  readonly stack: Node[];
  sliceSerialize(token: Token): string;
}

/** Takes over where text is made, and notes its source. */
const notes = {
  exit: {
    data: noteText,
    characterEscapeValue: noteText,
    characterReference(this: Compile, token: Token): void {
      const tail = this.stack.pop() as Text;
      const list = listOf(tail);
      const last = list.at(-1);
      const past = last ? last.at + last.length : 0;
      // A line ending before it is not noted; it is there if the source has anything between the two.
      const isNext = (last?.to ?? tail.position!.start.offset) === token.start.offset;
      const at = past + (isNext ? 0 : /^\r?\n?/.exec(tail.value.slice(past, past + 2))![0].length);
      tail.position!.end = { ...token.end };
      list.push({
        at,
        length: tail.value.length - at,
        from: token.start.offset,
        to: token.end.offset,
        exact: false,
      });
    },
  },
};

function noteText(this: Compile, token: Token): void {
  const tail = this.stack.pop() as Text;
  const text = this.sliceSerialize(token);
  const list = listOf(tail);
  list.push({
    at: tail.value.length,
    length: text.length,
    from: token.start.offset,
    to: token.end.offset,
    exact: true,
  });
  tail.value += text;
  tail.position!.end = { ...token.end };
}

function listOf(text: Text): Piece[] {
  const list = pieces.get(text) ?? [];
  pieces.set(text, list);
  return list;
}

const processor = parser()
  .use(function withNotes() {
    this.data('fromMarkdownExtensions', [notes] as never);
  })
  .freeze();

/** Parses Markdown; the pieces of its text nodes can be asked for afterwards. */
export function parseMarkdown(source: string): Root {
  return processor.parse(source);
}

/** Which pieces of the source made a text node, in order. */
export function piecesOf(text: Text): readonly Piece[] {
  return pieces.get(text) ?? [];
}
