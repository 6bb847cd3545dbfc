import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { formError, type HttpReply, MISSING_ACCESS } from '../http/errors.ts';
import { type Route, route } from '../http/route.ts';
import { findCommandProblems } from '../limits/command-problems.ts';
import { fields, items, type Json } from '../limits/problem.ts';
import { snowflake } from '../snowflake.ts';
import type { RecordedRequest } from '../types.ts';
import type { World } from '../world.ts';

export const GLOBAL = 'global';

function store(world: World, scope: string, command: Json): APIApplicationCommand {
  const type = command.type ?? ApplicationCommandType.ChatInput;
  const before = world.commands.get(scope)?.find((one) => one.name === command.name && one.type === type);
  return {
    default_member_permissions: null,
    description: '',
    nsfw: false,
    ...command,
    type,
    id: before?.id ?? snowflake(),
    application_id: world.applicationId,
    version: snowflake(),
    // Where a command can be used is said of global ones only.
    ...(scope === GLOBAL ? {} : { guild_id: scope, contexts: null, integration_types: null }),
  } as unknown as APIApplicationCommand;
}

function overwrite(world: World, scope: string, request: RecordedRequest): HttpReply {
  const problems = findCommandProblems(request.body);
  if (problems.length > 0) return formError(problems);
  const commands = items(request.body).map((command) => store(world, scope, fields(command)));
  world.commands.set(scope, commands);
  return { status: 200, body: commands };
}

/** Reading and overwriting the list of commands, global or of a guild the bot is in. */
export function commandRoutes(world: World): Route[] {
  const inScope = (handle: (scope: string, request: RecordedRequest) => HttpReply) => {
    return (request: RecordedRequest, app = '', guildId = GLOBAL) => {
      const stranger = app !== world.applicationId || (guildId !== GLOBAL && !world.guilds.includes(guildId));
      return stranger ? MISSING_ACCESS : handle(guildId, request);
    };
  };
  const read = inScope((scope) => ({ status: 200, body: world.commands.get(scope) ?? [] }));
  const write = inScope((scope, request) => overwrite(world, scope, request));
  return [
    route('GET /applications/:app/commands', read),
    route('PUT /applications/:app/commands', write),
    route('GET /applications/:app/guilds/:guild/commands', read),
    route('PUT /applications/:app/guilds/:guild/commands', write),
  ];
}
