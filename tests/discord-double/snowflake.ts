const DISCORD_EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new unique Discord id whose time is now (or `at`, in milliseconds since 1970). */
export function snowflake(at: number = Date.now()): string {
  counter += 1n;
  return (((BigInt(Math.trunc(at)) - DISCORD_EPOCH) << 22n) | (counter & 0x3f_ffffn)).toString();
}
