import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord-api-types/v10';

/**
 * A picture of a Reply, as SVG; the transport turns it into the PNG that the embed names (`attachment://<name>.png`).
 */
export type Picture = { readonly name: string; readonly svg: string; readonly alt: string };

/** What a member gets, in Discord's own JSON; every transport shows this and nothing else. */
export type Reply = {
  readonly embeds: APIEmbed[];
  readonly components: APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>[];
  readonly pictures: readonly Picture[];
  /**
   * Whether the question was answered; or met with what to choose from instead ("did you mean", or that there are no such
   * figures or paths); or not understood.
   */
  readonly outcome: 'answer' | 'suggestions' | 'unknown';
  /** The ids of the entries that it is about, the most important one first. */
  readonly entries: readonly string[];
};
