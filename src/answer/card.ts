import type { Intent } from '../intent/intent.ts';
import type { Kind } from '../knowledge/kinds.ts';
import type { Provenance } from '../knowledge/schema/fact.ts';
import type { Picture, Reply } from '../reply.ts';

/**
 * One statement of an answer in plain text. `head` comes first, in bold; `from` is who says so and when; `link` is
 * where the text leads.
 */
export type Line = {
  readonly head?: string;
  readonly text: string;
  readonly from?: Provenance;
  readonly link?: string;
  /** Whom to ask about this line, if not whom the card names. */
  readonly checkWith?: string | undefined;
  /** Who is not to be asked about it, though a source quotes them: they answer for something else on the card. */
  readonly notWith?: readonly string[];
  /** A doubt about it is told without who reports it. */
  readonly unnamed?: true;
  /** In the editors' own words: an old source that says the same does not date it. */
  readonly timeless?: true;
  /** Of older times than was asked: comes on a page of its own, after the rest. */
  readonly aside?: true;
  /** The lines that follow belong under this one, as under a heading. */
  readonly heads?: true;
};

/** A field of the answer. */
export type Section = { readonly name: string; readonly lines: readonly Line[] };

/** A next step: a button or a line of the menu. */
export type Action = { readonly label: string; readonly intent: Intent; readonly hint?: string };

/** An answer before it becomes Discord's JSON: what it says, not its layout. */
export type Card = {
  readonly kind: Kind | 'bot';
  readonly title: string;
  readonly url?: string | undefined;
  readonly lead: readonly Line[];
  readonly sections: readonly Section[];
  /** The likeliest next steps as buttons, the likeliest first. */
  readonly actions: readonly Action[];
  /** More next steps, in a menu. */
  readonly menu?: { readonly placeholder: string; readonly actions: readonly Action[] } | undefined;
  readonly pictures?: readonly Picture[];
  readonly entries: readonly string[];
  readonly outcome?: Reply['outcome'];
  /** Whom a member should ask about second-hand figures, such as "AHIMA". */
  readonly checkWith?: string | undefined;
};
