import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Command } from '../command/command.ts';
import type { Log } from '../log.ts';
import { applicationCommands, sameCommands } from './command-definitions.ts';

/** Where commands are registered: globally, or in one server where they change at once. */
type Scope = {
  applicationId: string;
  guildId: string | undefined;
  /** The servers that the bot is in. */
  joined: readonly string[];
};

/**
 * Registers the commands unless Discord already has them. A refusal is logged in Discord's own words; the bot goes on
 * answering with what is registered.
 */
export async function registerCommands(
  rest: REST,
  commands: readonly Command[],
  scope: Scope,
  log: Log,
): Promise<void> {
  const ours = applicationCommands(commands, scope.guildId ? 'server' : 'everywhere');
  const route = scope.guildId
    ? Routes.applicationGuildCommands(scope.applicationId, scope.guildId)
    : Routes.applicationCommands(scope.applicationId);
  const where = scope.guildId ? `in server ${scope.guildId}` : 'globally';
  try {
    // The REST client does not know what an endpoint returns; this one returns commands.
    const theirs = (await rest.get(route)) as APIApplicationCommand[];
    if (areThere(ours, theirs)) log.info(`the commands are registered ${where} already`);
    else {
      await rest.put(route, { body: ours });
      log.info(`the commands were registered ${where}`);
    }
    await (scope.guildId ? warnOfDoubles(rest, scope, log) : removeDoubles(rest, scope, log));
  } catch (error) {
    log.error({ err: error }, `the commands could not be registered ${where}; I answer with those that are`);
  }
}

/** Whether these are the commands; a list that cannot be read is written anew, which does no harm where it was right. */
function areThere(...lists: Parameters<typeof sameCommands>): boolean {
  try {
    return sameCommands(...lists);
  } catch {
    return false;
  }
}

/** A bot in more servers than this is in production; nobody tries out commands there. */
const FEW = 25;

/** Removes commands registered in a server for testing: they would show twice. */
async function removeDoubles(rest: REST, { applicationId, joined }: Scope, log: Log): Promise<void> {
  for (const guildId of joined.length > FEW ? [] : joined) {
    const route = Routes.applicationGuildCommands(applicationId, guildId);
    try {
      const there = (await rest.get(route)) as APIApplicationCommand[];
      if (!Array.isArray(there) || there.length === 0) continue;
      await rest.put(route, { body: [] });
      log.info(`the commands of server ${guildId} were removed: they are registered everywhere`);
    } catch (error) {
      log.warn({ err: error }, `I could not see whether server ${guildId} has commands of its own`);
    }
  }
}

/** Warns about commands that are registered everywhere and in a server too: they show twice there. */
async function warnOfDoubles(rest: REST, { applicationId }: Scope, log: Log): Promise<void> {
  const everywhere = (await rest
    .get(Routes.applicationCommands(applicationId))
    .catch(() => [])) as APIApplicationCommand[];
  if (!Array.isArray(everywhere) || everywhere.length === 0) return;
  log.warn(
    'the commands are registered everywhere too, so they show twice in this server; a start without DISCORD_GUILD_ID removes those of the server',
  );
}
