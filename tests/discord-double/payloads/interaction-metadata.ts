import {
  type APIInteraction,
  type APIMessage,
  type APIMessageInteractionMetadata,
  ApplicationCommandType,
  InteractionType,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import { makeUser } from './users.ts';

function metadata(interaction: APIInteraction): APIMessageInteractionMetadata {
  const user = interaction.user ?? interaction.member?.user ?? makeUser();
  const { id, authorizing_integration_owners } = interaction;
  const own = { id, type: interaction.type, user, authorizing_integration_owners };
  const source = 'message' in interaction ? interaction.message : undefined;
  const more = {
    ...(interaction.type === InteractionType.MessageComponent ? { interacted_message_id: source?.id } : {}),
    ...(interaction.type === InteractionType.ModalSubmit
      ? {
          triggering_interaction_metadata: source?.interaction_metadata ?? {
            ...own,
            type: InteractionType.ApplicationCommand,
          },
        }
      : {}),
    ...(interaction.type === InteractionType.ApplicationCommand && 'target_id' in interaction.data
      ? { target_message_id: interaction.data.target_id }
      : {}),
  };
  return { ...own, ...more } as APIMessageInteractionMetadata;
}

function replyingTo({ id, channel_id }: APIMessage): Partial<APIMessage> {
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: id, channel_id },
  };
}

/** The fields by which an answer's message shows what it answers: whose interaction, of which kind, to which message. */
export function answerFields(interaction: APIInteraction, originalId?: string): Partial<APIMessage> {
  const interaction_metadata: APIMessageInteractionMetadata = {
    ...metadata(interaction),
    ...(originalId === undefined ? {} : { original_response_message_id: originalId }),
  };
  const common = {
    interaction_metadata,
    application_id: interaction.application_id,
    webhook_id: interaction.application_id,
  };
  if (interaction.type === InteractionType.MessageComponent)
    return { ...common, ...replyingTo(interaction.message) };
  if (interaction.type !== InteractionType.ApplicationCommand) return common;
  const slash = interaction.data.type === ApplicationCommandType.ChatInput;
  return { ...common, type: slash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand };
}
