import type {
  APIApplicationCommandSubcommandOption,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Changes } from '../knowledge/changes.ts';
import type { Kind } from '../knowledge/kinds.ts';
import type { PastReview } from '../knowledge/past-review.ts';
import type { Problem } from '../knowledge/problem.ts';
import type { Reply } from '../reply.ts';
import type { Suggestion } from '../search/names/suggest-names.ts';

/** What the server and the page say to each other. */

/** A picture that goes with a message; `description` is its alt text. */
export type Attachment = {
  readonly id: string;
  readonly filename: string;
  readonly description: string;
  readonly content_type: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
};

/** A message in Discord's own JSON, as Discord would pass it to its client. */
export type Message = {
  readonly content?: string;
  /** 64: only the asker sees it. */
  readonly flags: number;
  readonly embeds: Reply['embeds'];
  readonly components: Reply['components'];
  readonly attachments: readonly Attachment[];
};

export type Modal = APIModalInteractionResponseCallbackData;

/** The answer to `POST /api/run`: a message or a form, the Intent behind it, and what Discord would not accept. */
export type Ran = {
  readonly intent?: string;
  readonly message?: Message;
  readonly modal?: Modal;
  readonly problems: readonly string[];
};

export type Member = { readonly id: string; readonly name: string };

/** The answer to `GET /api/commands`. */
export type CommandList = {
  readonly root: string;
  readonly commands: readonly (APIApplicationCommandSubcommandOption & { readonly example: string })[];
  readonly you: Member;
  readonly members: readonly Member[];
};

/** The answer to `POST /api/complete`. */
export type Completed = { readonly choices: readonly Suggestion[] };

/** The answer to `GET /api/knowledge`, and the data of every event of `GET /api/events`. */
export type KnowledgeState = {
  readonly entries: number;
  readonly counts: readonly { readonly kind: Kind; readonly name: string; readonly count: number }[];
  readonly sources: number;
  /** Why the files on disk differ from what is shown; empty if they do not. */
  readonly problems: readonly Problem[];
  readonly pastReview: readonly PastReview[];
  readonly lastChange: (Changes & { readonly at: string }) | null;
};
