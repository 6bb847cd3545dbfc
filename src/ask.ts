import { createInterface } from 'node:readline';
import { COMMANDS } from '../commands/index.ts';
import { createApp } from './app.ts';
import { replyTo } from './ask/reply-to.ts';
import { why } from './ask/why.ts';
import { KNOWLEDGE_DIR } from './folders.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openStore } from './knowledge/store.ts';
import { type Given, programArguments } from './program-arguments.ts';
import { version } from './version.ts';

const USAGE = `npm run ask -- "how long is the cpc exam"   answers one question, or a command such as "/him role coder"
npm run ask                                 answers every line that is typed or piped in
  --why    shows instead what was read, linked, weighed and decided
  --json   writes one JSON object a line, for other programs (then: npm run --silent ask)`;

await main(programArguments({ usage: USAGE, flags: ['why', 'json'], words: 'any' }));

/** Answers the words after the command, or every line of standard input; `--json` for programs. */
async function main({ flags, words }: Given<'why' | 'json'>): Promise<void> {
  const question = words.join(' ').trim();
  if (words.length > 0 && question === '') return fail(`expected a question, got nothing\n\n${USAGE}`);
  const opened = openStore(KNOWLEDGE_DIR);
  if (!opened.ok) return fail(opened.problems.map(formatProblem).join('\n'));
  const app = createApp(COMMANDS, opened.store, { version: version(), keepsUnanswered: false });
  const json = flags.has('json');
  const say = (line: string): void => {
    if (flags.has('why')) console.log(`${why(line, app.store.current())}\n`);
    else if (json) console.log(JSON.stringify(replyTo(line, app)));
    else console.log(`${replyTo(line, app).text}\n`);
  };
  if (question) say(question);
  else await eachLine(json, say);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

async function eachLine(json: boolean, say: (line: string) => void): Promise<void> {
  const prompted = !json && process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    output: prompted ? process.stdout : undefined,
    prompt: 'ask> ',
  });
  if (prompted) {
    console.log('Ask about HIM careers, or type a command such as /him role coder. Ctrl+D ends.');
    lines.prompt();
  }
  for await (const line of lines) {
    if (json || line.trim() !== '') say(line);
    if (prompted) lines.prompt();
  }
}
