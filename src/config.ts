import * as z from 'zod';

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'expected an id of 17 to 20 digits (in Discord: right click, Copy ID)')
  .optional();
const port = z.coerce
  .number({ error: 'expected a port number from 1 to 65535' })
  .int('expected a port number from 1 to 65535')
  .min(1, 'expected a port number from 1 to 65535')
  .max(65535, 'expected a port number from 1 to 65535');

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^(Bot\s+)?[!#-&(-~]+$/i,
      'expected the bot token, of plain letters, digits and signs, without spaces or quotes (Developer Portal → your application → Bot → Reset Token)',
    )
    .optional(),
  DISCORD_GUILD_ID: snowflake,
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'expected a web address such as https://discord.com/api' })
    .default('https://discord.com/api'),
  REPORT_CHANNEL_ID: snowflake,
  HEALTH_PORT: port.optional(),
  PREVIEW_PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default('data'),
  KEEP_UNANSWERED: z.enum(['yes', 'no'], { error: 'expected yes or no' }).default('yes'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'expected one of trace, debug, info, warn, error, fatal, silent',
    })
    .default('info'),
});

/** Everything that can be set from outside, read once and frozen. */
export type Config = Readonly<{
  token: string | undefined;
  guildId: string | undefined;
  apiUrl: string;
  reportChannelId: string | undefined;
  healthPort: number | undefined;
  previewPort: number;
  dataDir: string;
  keepUnanswered: boolean;
  logLevel: z.infer<typeof schema>['LOG_LEVEL'];
}>;

/**
 * Reads the configuration from environment variables; empty ones count as not set. All mistakes come back at once, by
 * name; values are never repeated, since one of them is the token.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const set = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value),
  );
  const result = schema.safeParse(set);
  if (!result.success) {
    return {
      ok: false,
      problems: result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  }
  const values = result.data;
  const config: Config = {
    token: values.DISCORD_TOKEN?.replace(/^Bot\s+/i, ''),
    guildId: values.DISCORD_GUILD_ID,
    // discord.js adds the version itself.
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, '').replace(/\/v\d+$/, ''),
    reportChannelId: values.REPORT_CHANNEL_ID,
    healthPort: values.HEALTH_PORT,
    previewPort: values.PREVIEW_PORT,
    dataDir: values.DATA_DIR,
    keepUnanswered: values.KEEP_UNANSWERED === 'yes',
    logLevel: values.LOG_LEVEL,
  };
  return { ok: true, config: Object.freeze(config) };
}
