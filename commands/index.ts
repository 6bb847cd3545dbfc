import type { Command } from '../src/command/command.ts';
import { about } from './about.ts';
import { ask } from './ask.ts';
import { browse } from './browse.ts';
import { compare } from './compare.ts';
import { credential } from './credential.ts';
import { education } from './education.ts';
import { help } from './help.ts';
import { organization } from './organization.ts';
import { outlook } from './outlook.ts';
import { path } from './path.ts';
import { role } from './role.ts';
import { setting } from './setting.ts';
import { term } from './term.ts';

/** Every subcommand of `/him`, in the order in which Discord and the help list them. */
export const COMMANDS: readonly Command[] = [
  ask,
  role,
  credential,
  compare,
  outlook,
  path,
  education,
  term,
  setting,
  organization,
  browse,
  help,
  about,
];
