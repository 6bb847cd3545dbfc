import { createInterface } from 'node:readline';
import { COMMANDS } from '../commands/index.ts';
import { createApp } from './app.ts';
import { replyTo } from './ask/reply-to.ts';
import { why } from './ask/why.ts';
import { formatProblem } from './knowledge/problem.ts';
import { openStore } from './knowledge/store.ts';
import { KNOWLEDGE_DIR } from './paths.ts';
import { version } from './version.ts';

await main(process.argv.slice(2));

/** Answers the words behind the command, or every line of standard input; `--json` for programs. */
async function main(args: readonly string[]): Promise<void> {
  const opened = openStore(KNOWLEDGE_DIR);
  if (!opened.ok) {
    console.error(opened.problems.map(formatProblem).join('\n'));
    process.exitCode = 1;
    return;
  }
  const app = createApp(COMMANDS, opened.store, version());
  const json = args.includes('--json');
  const question = args.filter((arg) => !arg.startsWith('--')).join(' ');
  const say = (line: string): void => {
    if (args.includes('--why')) console.log(`${why(line, app.store.current())}\n`);
    else if (json) console.log(JSON.stringify(replyTo(line, app)));
    else console.log(`${replyTo(line, app).text}\n`);
  };
  if (question) say(question);
  else await eachLine(json, say);
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
