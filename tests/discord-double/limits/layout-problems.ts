import { ComponentType } from 'discord-api-types/v10';
import { countProblems, duplicateProblems, eachItem, textProblems } from './checks.ts';
import { buttonProblems, SELECTS, selectProblems } from './component-problems.ts';
import { at, fields, items, type Problem, problem } from './problem.ts';

const V2_TOP: readonly unknown[] = [
  ComponentType.ActionRow,
  ComponentType.Section,
  ComponentType.TextDisplay,
  ComponentType.MediaGallery,
  ComponentType.File,
  ComponentType.Separator,
  ComponentType.Container,
];

/** Every component below a list, with its path: rows, their children, sections, accessories, containers. */
export function walkComponents(path: string, list: unknown): (readonly [path: string, component: unknown])[] {
  return items(list).flatMap((component, index) => {
    const here = at(path, index);
    const { components, accessory, component: inLabel } = fields(component);
    return [
      [here, component] as const,
      ...walkComponents(at(here, 'components'), components),
      ...(accessory === undefined ? [] : [[at(here, 'accessory'), accessory] as const]),
      ...(inLabel === undefined ? [] : [[at(here, 'component'), inLabel] as const]),
    ];
  });
}

/** Reports every custom_id that a message or modal uses twice. */
export function customIdClashes(path: string, list: unknown): Problem[] {
  const ids = walkComponents(path, list).map(
    ([where, item]) => [at(where, 'custom_id'), fields(item).custom_id] as const,
  );
  return duplicateProblems(ids, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'A custom_id');
}

function wrongType(path: string, type: unknown, where: string): Problem {
  const message = `A component of type ${String(type)} is not allowed ${where}.`;
  return problem(at(path, 'type'), 'UNION_TYPE_CHOICES', message);
}

function rowItemProblems(path: string, item: unknown): Problem[] {
  const { type } = fields(item);
  if (type === ComponentType.Button) return buttonProblems(path, item);
  if (SELECTS.includes(type)) return selectProblems(path, item);
  return [wrongType(path, type, 'in an action row of a message')];
}

function rowProblems(path: string, row: unknown): Problem[] {
  const list = items(fields(row).components);
  const selects = list.filter((item) => SELECTS.includes(fields(item).type)).length;
  const crowded = selects > 0 && list.length > 1;
  const message = `A row holds 5 or fewer buttons or 1 select menu (found ${list.length} with ${selects} select menus).`;
  return [
    ...countProblems(at(path, 'components'), fields(row).components, { min: 1, max: 5 }),
    ...(crowded ? [problem(at(path, 'components'), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message)] : []),
    ...eachItem(at(path, 'components'), list, rowItemProblems),
  ];
}

function v2ItemProblems(path: string, item: unknown): Problem[] {
  const { type, content, components, accessory } = fields(item);
  if (type === ComponentType.ActionRow) return rowProblems(path, item);
  if (type === ComponentType.TextDisplay)
    return textProblems(at(path, 'content'), content, { min: 1, max: 4000 });
  if (type === ComponentType.Container) return eachItem(at(path, 'components'), components, v2ItemProblems);
  if (type === ComponentType.Section) {
    const button = fields(accessory).type === ComponentType.Button;
    return [
      ...countProblems(at(path, 'components'), components, { min: 1, max: 3 }),
      ...eachItem(at(path, 'components'), components, v2ItemProblems),
      ...(button ? buttonProblems(at(path, 'accessory'), accessory) : []),
    ];
  }
  return V2_TOP.includes(type) ? [] : [wrongType(path, type, 'here')];
}

function v2Problems(path: string, components: unknown): Problem[] {
  const all = walkComponents(path, components);
  const text = all.reduce<number>((sum, [, item]) => {
    const { type, content } = fields(item);
    return sum + (type === ComponentType.TextDisplay && typeof content === 'string' ? content.length : 0);
  }, 0);
  const tooMany = `Must be 40 or fewer components, nested ones included (found ${all.length}).`;
  const tooLong = `Must be 4000 or fewer characters over all text displays (found ${text}).`;
  return [
    ...(all.length > 40 ? [problem(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', tooMany)] : []),
    ...(text > 4000 ? [problem(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', tooLong)] : []),
    ...eachItem(path, components, v2ItemProblems),
  ];
}

/** Checks the components of a message, laid out in rows or (with the flag) by Components V2. */
export function layoutProblems(path: string, components: unknown, v2: boolean): Problem[] {
  const rows = (where: string, row: unknown) =>
    fields(row).type === ComponentType.ActionRow
      ? rowProblems(where, row)
      : [wrongType(where, fields(row).type, 'at the top of a message without IS_COMPONENTS_V2')];
  return [
    ...customIdClashes(path, components),
    ...(v2
      ? v2Problems(path, components)
      : [
          ...countProblems(path, components, { max: 5, optional: true }),
          ...eachItem(path, components, rows),
        ]),
  ];
}
