/** Words that say nothing about the subject of a question. */
export const STOPWORDS: ReadonlySet<string> = new Set(
  `a an the and or but if so as at by for from in into of on onto to with about over under up down out off than then there here
  i me my mine myself we us our you your yours he him his she her hers it its they them their this that these those
  am is are was were be been being do does did doing done have has had having will would shall should can could may might must
  not no nor yes what which who whom whose when where why how all any both each few more most other some such only own same too very
  just also even ever still yet again once really actually basically honestly literally pretty quite maybe perhaps probably
  please thanks thank hi hello hey lol lmao omg tbh imo idk ok okay hmm um uh like well anyway though although because while
  get got getting go going goes gone went come comes came make makes made take takes took need needs needed want wants wanted
  know knows knew think thinks thought say says said tell tells told ask asks asked see sees saw look looks looking looked find
  give gives gave keep keeps kept let lets put use uses used try tries tried thing things stuff something anything everything nothing
  someone anyone everyone somebody anybody people person guy guys one ones lot lots bit kind sort way ways much many
  now today right already always never sometimes often usually soon later ago since until till during before after
  question questions answer answers anyone help me wondering curious wonder mean means meant called name call good great
  id ill sir madam
  common typical usual main popular else instead rather per via vs etc eg ie s t d ll re ve m`
    .split(/\s+/)
    .filter(Boolean),
);
