/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -1.17,
  "coverage": 3.88,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.25,
  "covers:education": 1.28,
  "covers:journeys": 0.33,
  "covers:organizations": 1.22,
  "covers:outlook": 1.55,
  "covers:questions": 1.18,
  "covers:roles": 1.69,
  "covers:settings": 0.7,
  "covers:starts": 0.28,
  "covers:terms": 1.3,
  "facet:cost:comparisons": 0.09,
  "facet:cost:credentials": 0.08,
  "facet:cost:education": 0.12,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.04,
  "facet:cost:outlook": 0,
  "facet:cost:questions": -0.08,
  "facet:cost:roles": -0.16,
  "facet:cost:settings": 0,
  "facet:cost:starts": 0,
  "facet:cost:terms": 0,
  "facet:definition:comparisons": -0.53,
  "facet:definition:credentials": 0.85,
  "facet:definition:education": 0.1,
  "facet:definition:journeys": -0.03,
  "facet:definition:organizations": 0.57,
  "facet:definition:outlook": -0.13,
  "facet:definition:questions": -0.51,
  "facet:definition:roles": -0.31,
  "facet:definition:settings": -0.32,
  "facet:definition:starts": 0,
  "facet:definition:terms": 0.3,
  "facet:difference:comparisons": 0.73,
  "facet:difference:credentials": -0.37,
  "facet:difference:education": -0.04,
  "facet:difference:journeys": -0.02,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": 0.01,
  "facet:difference:questions": -0.05,
  "facet:difference:roles": -0.03,
  "facet:difference:settings": 0,
  "facet:difference:starts": -0.01,
  "facet:difference:terms": -0.21,
  "facet:duties:comparisons": 0.69,
  "facet:duties:credentials": -0.45,
  "facet:duties:education": 0.08,
  "facet:duties:journeys": -0.01,
  "facet:duties:organizations": 0.17,
  "facet:duties:outlook": -0.05,
  "facet:duties:questions": -0.09,
  "facet:duties:roles": -0.39,
  "facet:duties:settings": 0.05,
  "facet:duties:starts": 0.11,
  "facet:duties:terms": -0.1,
  "facet:education:comparisons": 0.2,
  "facet:education:credentials": -0.07,
  "facet:education:education": -0.07,
  "facet:education:journeys": 0,
  "facet:education:organizations": 0,
  "facet:education:outlook": -0.09,
  "facet:education:questions": -0.24,
  "facet:education:roles": 0.14,
  "facet:education:settings": -0.03,
  "facet:education:starts": 0.15,
  "facet:education:terms": 0,
  "facet:eligibility:comparisons": -0.67,
  "facet:eligibility:credentials": 0.34,
  "facet:eligibility:education": -0.02,
  "facet:eligibility:journeys": 0,
  "facet:eligibility:organizations": -0.01,
  "facet:eligibility:outlook": -0.04,
  "facet:eligibility:questions": 0.05,
  "facet:eligibility:roles": 0.3,
  "facet:eligibility:settings": 0.11,
  "facet:eligibility:starts": -0.05,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.06,
  "facet:exam:credentials": -0.02,
  "facet:exam:education": -0.05,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.01,
  "facet:exam:outlook": 0,
  "facet:exam:questions": 0.26,
  "facet:exam:roles": -0.23,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": 0,
  "facet:growth:comparisons": -0.04,
  "facet:growth:credentials": -0.06,
  "facet:growth:education": -0.01,
  "facet:growth:journeys": -0.01,
  "facet:growth:organizations": -0.01,
  "facet:growth:outlook": 0.46,
  "facet:growth:questions": -0.29,
  "facet:growth:roles": -0.01,
  "facet:growth:settings": 0,
  "facet:growth:starts": 0,
  "facet:growth:terms": -0.04,
  "facet:jobs:comparisons": -0.34,
  "facet:jobs:credentials": -0.04,
  "facet:jobs:education": -0.02,
  "facet:jobs:journeys": 0,
  "facet:jobs:organizations": -0.03,
  "facet:jobs:outlook": 0.47,
  "facet:jobs:questions": -0.09,
  "facet:jobs:roles": -0.14,
  "facet:jobs:settings": 0.05,
  "facet:jobs:starts": 0.18,
  "facet:jobs:terms": -0.05,
  "facet:next:comparisons": 0.09,
  "facet:next:credentials": -0.54,
  "facet:next:education": 0.16,
  "facet:next:journeys": 0.11,
  "facet:next:organizations": -0.03,
  "facet:next:outlook": -0.05,
  "facet:next:questions": 0.01,
  "facet:next:roles": 0.65,
  "facet:next:settings": 0.05,
  "facet:next:starts": -0.28,
  "facet:next:terms": -0.16,
  "facet:none:comparisons": 0.05,
  "facet:none:credentials": 0.19,
  "facet:none:education": -0.01,
  "facet:none:journeys": -0.01,
  "facet:none:organizations": 0.02,
  "facet:none:outlook": 0.05,
  "facet:none:questions": -0.22,
  "facet:none:roles": -0.02,
  "facet:none:settings": -0.01,
  "facet:none:starts": -0.01,
  "facet:none:terms": -0.03,
  "facet:pay:comparisons": -0.04,
  "facet:pay:credentials": 0.24,
  "facet:pay:education": -0.23,
  "facet:pay:journeys": -0.07,
  "facet:pay:organizations": -0.05,
  "facet:pay:outlook": 0.6,
  "facet:pay:questions": 0.27,
  "facet:pay:roles": -0.58,
  "facet:pay:settings": -0.04,
  "facet:pay:starts": -0.12,
  "facet:pay:terms": 0.01,
  "facet:remote:comparisons": 0.09,
  "facet:remote:credentials": -0.02,
  "facet:remote:education": 0,
  "facet:remote:journeys": -0.01,
  "facet:remote:organizations": 0,
  "facet:remote:outlook": -0.02,
  "facet:remote:questions": -0.31,
  "facet:remote:roles": 0.27,
  "facet:remote:settings": 0.1,
  "facet:remote:starts": -0.01,
  "facet:remote:terms": -0.09,
  "facet:renewal:comparisons": 0.02,
  "facet:renewal:credentials": -0.17,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.06,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.21,
  "facet:renewal:roles": -0.02,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0.02,
  "facet:settings:comparisons": 0.17,
  "facet:settings:credentials": -0.06,
  "facet:settings:education": 0,
  "facet:settings:journeys": 0,
  "facet:settings:organizations": -0.01,
  "facet:settings:outlook": -0.22,
  "facet:settings:questions": 0.26,
  "facet:settings:roles": 0.05,
  "facet:settings:settings": -0.1,
  "facet:settings:starts": -0.02,
  "facet:settings:terms": -0.07,
  "facet:skills:comparisons": -0.3,
  "facet:skills:credentials": -0.08,
  "facet:skills:education": -0.03,
  "facet:skills:journeys": -0.01,
  "facet:skills:organizations": 0,
  "facet:skills:outlook": 0,
  "facet:skills:questions": 0.38,
  "facet:skills:roles": 0.17,
  "facet:skills:settings": 0,
  "facet:skills:starts": -0.12,
  "facet:skills:terms": -0.01,
  "facet:start:comparisons": -0.2,
  "facet:start:credentials": -0.01,
  "facet:start:education": -0.06,
  "facet:start:journeys": -0.01,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.02,
  "facet:start:questions": 0.23,
  "facet:start:roles": 0.26,
  "facet:start:settings": 0,
  "facet:start:starts": 0.01,
  "facet:start:terms": -0.18,
  "facet:worth:comparisons": 0.09,
  "facet:worth:credentials": 0.13,
  "facet:worth:education": -0.12,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.02,
  "facet:worth:outlook": 0,
  "facet:worth:questions": -0.03,
  "facet:worth:roles": -0.04,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.15,
  "ignores:credentials:comparisons": 0.79,
  "ignores:credentials:credentials": -0.99,
  "ignores:credentials:education": -0.04,
  "ignores:credentials:journeys": 0.09,
  "ignores:credentials:organizations": -0.08,
  "ignores:credentials:outlook": 0.06,
  "ignores:credentials:questions": 0.29,
  "ignores:credentials:roles": -0.2,
  "ignores:credentials:settings": 0.24,
  "ignores:credentials:starts": -0.21,
  "ignores:credentials:terms": -0.06,
  "ignores:education": -0.35,
  "ignores:education:comparisons": 0.21,
  "ignores:education:credentials": -0.26,
  "ignores:education:education": -0.15,
  "ignores:education:journeys": 0,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": -0.02,
  "ignores:education:questions": 0,
  "ignores:education:roles": -0.02,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.11,
  "ignores:education:terms": 0,
  "ignores:organizations": -0.21,
  "ignores:organizations:comparisons": -0.29,
  "ignores:organizations:credentials": -0.12,
  "ignores:organizations:education": 0,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.2,
  "ignores:organizations:outlook": -0.02,
  "ignores:organizations:questions": 0.45,
  "ignores:organizations:roles": -0.04,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": 0.02,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": 0.3,
  "ignores:outlook:comparisons": 0.62,
  "ignores:outlook:credentials": -0.02,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.28,
  "ignores:outlook:questions": 0.01,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": -0.04,
  "ignores:questions:comparisons": 0.26,
  "ignores:questions:credentials": -0.01,
  "ignores:questions:education": 0.07,
  "ignores:questions:journeys": -0.01,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": -0.08,
  "ignores:questions:questions": 0.04,
  "ignores:questions:roles": -0.47,
  "ignores:questions:settings": 0.2,
  "ignores:questions:starts": -0.03,
  "ignores:questions:terms": 0,
  "ignores:roles": -1.14,
  "ignores:roles:comparisons": 0.18,
  "ignores:roles:credentials": 0.2,
  "ignores:roles:education": 0.02,
  "ignores:roles:journeys": -0.02,
  "ignores:roles:organizations": -0.1,
  "ignores:roles:outlook": -0.57,
  "ignores:roles:questions": -0.24,
  "ignores:roles:roles": -0.25,
  "ignores:roles:settings": -0.28,
  "ignores:roles:starts": -0.11,
  "ignores:roles:terms": 0.04,
  "ignores:settings": 0.02,
  "ignores:settings:comparisons": 0.19,
  "ignores:settings:credentials": 0.23,
  "ignores:settings:education": 0.05,
  "ignores:settings:journeys": -0.01,
  "ignores:settings:organizations": 0.32,
  "ignores:settings:outlook": -0.08,
  "ignores:settings:questions": -0.54,
  "ignores:settings:roles": -0.14,
  "ignores:settings:settings": -0.01,
  "ignores:settings:starts": 0,
  "ignores:settings:terms": -0.01,
  "ignores:starts": 0.06,
  "ignores:starts:comparisons": -0.44,
  "ignores:starts:credentials": -0.02,
  "ignores:starts:education": -0.02,
  "ignores:starts:journeys": -0.03,
  "ignores:starts:organizations": -0.02,
  "ignores:starts:outlook": 0.38,
  "ignores:starts:questions": 0.39,
  "ignores:starts:roles": -0.06,
  "ignores:starts:settings": -0.06,
  "ignores:starts:starts": -0.01,
  "ignores:starts:terms": -0.04,
  "ignores:terms": -0.88,
  "ignores:terms:comparisons": 0.11,
  "ignores:terms:credentials": -0.05,
  "ignores:terms:education": -0.37,
  "ignores:terms:journeys": 0.14,
  "ignores:terms:organizations": -0.06,
  "ignores:terms:outlook": 0.22,
  "ignores:terms:questions": -0.42,
  "ignores:terms:roles": -0.84,
  "ignores:terms:settings": 0.39,
  "ignores:terms:starts": 0.19,
  "ignores:terms:terms": -0.2,
  "kind": 1.39,
  "kind:comparisons": 0.27,
  "kind:credentials": -0.04,
  "kind:education": -0.22,
  "kind:journeys": -0.42,
  "kind:organizations": 0.26,
  "kind:outlook": 0.95,
  "kind:questions": -0.22,
  "kind:roles": -0.06,
  "kind:settings": -0.45,
  "kind:starts": -0.78,
  "kind:terms": -0.93,
  "likeness": 4.7,
  "named:comparisons": 0.81,
  "named:credentials": 2.47,
  "named:education": 1.28,
  "named:journeys": 0.27,
  "named:organizations": 1.22,
  "named:outlook": 1.17,
  "named:questions": 1.31,
  "named:roles": 2.23,
  "named:settings": 0.53,
  "named:starts": 0.2,
  "named:terms": 0.7,
  "naming:comparisons": -0.47,
  "naming:credentials": -0.05,
  "naming:education": -0.03,
  "naming:journeys": 0,
  "naming:organizations": -0.05,
  "naming:outlook": -0.04,
  "naming:questions": -0.08,
  "naming:roles": 0.17,
  "naming:settings": 0,
  "naming:starts": 0,
  "naming:terms": 1.05,
  "one side:comparisons": -1.24,
  "one side:questions": 0.43,
  "pairs": 0.81,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.65,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.53,
  "passed:questions": 0.9,
  "passed:roles": 1.52,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "place:best": -0.12,
  "place:coverage": 0.17,
  "place:kind": 0.55,
  "place:likeness": 0.35,
  "place:pairs": 0.29,
  "place:words": 0.63,
  "says:education": 0.07,
  "says:organizations": 0.04,
  "says:questions": 1.2,
  "says:settings": 0.04,
  "says:starts": 0,
  "says:terms": 0.3,
  "sides:comparisons": 3.42,
  "sides:questions": 1.7,
  "words": 1.08
};

export const KINDS = `
*: comparisons -0.3, credentials 0.29, education -1.05, journeys -1.32, organizations 0.25, outlook -0.61, questions 1.52, roles 0.43, settings -0.77, starts -1.04, terms 1.43
1: questions -0.15, terms 0.15
15: outlook 0.21
1928: organizations 0.15
2: education 0.16
2025: outlook 0.31
2034: outlook 0.3
2035: outlook 0.2
2071: outlook 0.21
29: outlook 0.37, terms -0.16
43: outlook 0.26
8: questions 0.26
=1: questions -0.15, terms 0.15
=15: outlook 0.21
=1928: organizations 0.15
=2025: outlook 0.31
=2034: outlook 0.3
=2035: outlook 0.2
=2071: outlook 0.21
=29: outlook 0.37, terms -0.16
=43: outlook 0.26
=8: questions 0.26
=aaham: organizations 0.36
=aapc: comparisons 0.37, credentials 0.44, organizations 0.3, roles -0.28, terms -0.26
=aas: education 0.19
=academy: credentials 0.39, organizations 0.28, questions -0.16, roles -0.23
=accept: comparisons 0.17, questions 0.24
=access: terms 0.23
=accord: outlook 0.18
=account: questions -0.19, roles 0.19, terms 0.16
=accredit: organizations 0.15
=accreditation: organizations 0.26
=accreditor: organizations 0.27
=acdi: organizations 0.28, terms -0.15
=achip: credentials 0.24
=act: comparisons 0.22, questions -0.17, terms 0.3
=ad: roles 0.15
=add: comparisons 0.41, credentials -0.15, questions -0.15
=admin: comparisons 0.17
=administrator: education 0.23, outlook 0.23, questions 0.16, roles -0.4
=admission: education 0.17
=adn: credentials 0.27, questions -0.15
=advanc: comparisons 0.17, credentials 0.18
=against: comparisons 0.71, credentials -0.2
=agency: comparisons -0.22, organizations 0.67, questions -0.22, settings 0.38, terms -0.25
=ahdi: organizations 0.25
=ahima: comparisons 0.32, credentials 0.73, organizations 0.65, outlook -0.17, roles -0.51, starts -0.15, terms -0.48
=ai: questions 0.23, roles 0.18
=amba: credentials 0.18
=ambulanc: starts 0.22
=american: organizations 0.31
=amia: organizations 0.21
=among: outlook 0.2
=analyst: education -0.15, questions -0.16, roles 0.5, terms -0.3
=anoth: comparisons 0.17, credentials -0.26, questions 0.24, roles -0.16
=anywher: credentials 0.15
=apart: comparisons 0.19
=apc: comparisons 0.22
=app: questions -0.15, terms 0.22
=application: roles 0.16
=apply: starts 0.22
=apprentic: comparisons 0.28, credentials -0.15
=approv: questions 0.21
=approval: organizations 0.16
=area: education 0.15
=around: questions 0.27
=asociat: education 0.27
=assistant: starts 0.27
=assoc: organizations 0.29
=associat: comparisons 0.21
=association: credentials 0.45, organizations 1.13, outlook -0.15, questions -0.23, roles -0.42, terms -0.28
=audit: questions -0.23, roles 0.24
=auditor: comparisons 0.17, roles 0.25
=averag: outlook 0.38
=bachelor: comparisons -0.16, education 0.36, starts 0.19, terms -0.27
=bachlor: education 0.26
=back: questions 0.22, roles 0.16
=background: roles 0.21
=bad: questions 0.18
=badg: comparisons 0.35, credentials 0.44, terms -0.17
=becom: journeys 0.26
=begin: comparisons 0.15, credentials 0.15, questions 0.16, roles -0.2, starts 0.16
=behind: organizations 0.47, outlook -0.15, roles -0.21
=belong: organizations 0.43, roles -0.2
=benefit: questions 0.21
=best: questions 0.29
=bet: comparisons 0.2
=between: credentials -0.24, journeys 0.25, terms 0.16
=bil: journeys 0.22, questions -0.32, roles 0.23, terms 0.15
=block: terms 0.36
=bls: outlook 0.71, terms -0.18
=board: credentials 0.35
=body: organizations 0.84, questions -0.18, roles -0.23
=book: credentials 0.22
=boss: questions 0.15
=bot: questions 0.15
=bottom: outlook 0.26
=broad: comparisons 0.18
=bs: starts 0.19
=bucket: outlook 0.17
=budget: questions -0.15, roles 0.16
=build: credentials -0.18, roles 0.42, settings 0.16, terms -0.16
=bureau: outlook 0.32
=c: credentials 0.21
=cahiim: organizations 0.36
=cahim: comparisons 0.15, credentials 0.38, questions -0.15
=cal: comparisons 0.16
=canc: comparisons 0.17, organizations 0.15, outlook -0.16
=candidacy: terms 0.18
=car: comparisons -0.15, journeys 0.16, roles 0.15
=cas: questions -0.25
=category: outlook 0.19, terms 0.23
=cbc: credentials 0.29
=cca: comparisons 0.52, credentials 0.43, questions -0.21, roles -0.22, terms -0.24
=ccd: credentials 0.53, roles -0.17, terms -0.2
=cchiim: organizations 0.22
=ccs: comparisons 0.74, credentials 0.54, questions -0.27, roles -0.15, terms -0.31
=cdeo: credentials 0.29
=cdi: questions -0.27, roles 0.29
=cdip: comparisons 0.15, credentials 0.48, questions -0.21, terms -0.15
=cehr: credentials 0.33
=cent: settings 0.29, terms -0.2
=central: journeys 0.2
=certif: credentials 0.17
=certifi: credentials 0.57, questions 0.24, roles -0.26
=certificat: education 0.59, questions -0.17, terms -0.21
=certification: credentials 0.41, terms -0.28
=certify: credentials 0.31
=ceus: credentials 0.39
=cfo: roles 0.16
=chain: roles 0.27
=chair: roles 0.26
=chang: terms 0.15
=chapt: organizations 0.24
=charg: questions -0.17, roles 0.36, terms 0.26
=chart: comparisons 0.16, education -0.22, organizations -0.33, questions -0.22, roles 0.22, settings 0.33
=chc: credentials 0.36, questions -0.15
=chd: credentials 0.26
=chda: comparisons 0.24, credentials 0.5, questions -0.22, terms -0.17
=check: roles 0.43
=chfp: credentials 0.23
=chief: journeys 0.21, roles 0.17
=chp: comparisons 0.35, credentials 0.44, questions -0.26, terms -0.2
=chpc: comparisons 0.17, credentials 0.29
=cht: credentials 0.21
=cic: comparisons 0.19, credentials 0.36, questions -0.19
=cio: roles 0.16
=claim: education -0.15, journeys 0.27, organizations -0.22, outlook 0.19, questions -0.23
=class: credentials -0.17, education 0.42, organizations -0.15
=clean: roles 0.17
=clerk: comparisons -0.19, outlook 0.45, roles 0.17, terms -0.19
=climb: journeys 0.25
=clinic: education -0.19, questions -0.2, roles 0.19
=clinical: questions -0.19, roles 0.29, starts 0.19
=club: organizations 0.25
=cmr: credentials 0.27
=cms: organizations 0.38, questions -0.16
=coc: credentials 0.26
=cod: comparisons 0.45, journeys -0.22, starts -0.34
=codng: roles 0.15
=codr: roles 0.19
=colleg: credentials -0.16, education 0.3, organizations 0.17, roles -0.26, terms -0.23
=column: terms 0.15
=commission: credentials -0.19, organizations 0.61, questions -0.18
=committ: roles 0.23
=company: questions -0.23, settings 0.8, terms -0.18
=compar: comparisons 0.45, credentials -0.15, outlook 0.25, questions -0.17
=complain: organizations 0.17
=complaint: organizations 0.15
=complianc: comparisons 0.22, credentials 0.2, questions -0.26
=comput: settings -0.15, terms 0.22
=concept: terms 0.23
=confidentiality: comparisons 0.2
=configur: roles 0.2
=consultant: roles 0.24
=contact: roles 0.15
=contract: roles 0.25
=coordinator: questions -0.22, roles 0.44
=copy: questions -0.16, roles 0.21, terms 0.16
=cost: comparisons 0.3, credentials 0.22
=count: roles -0.25, starts 0.25
=country: outlook 0.22
=county: settings 0.16
=cours: credentials 0.16, education 0.37, outlook -0.16, terms -0.2
=court: roles 0.17
=cov: credentials 0.15, roles -0.23
=cover: terms 0.19
=cpb: credentials 0.21
=cpc: comparisons 0.76, credentials 0.43, outlook -0.16, roles -0.2, terms -0.26
=cpco: credentials 0.33
=cphi: credentials 0.26
=cphim: comparisons 0.27, credentials 0.3
=cphq: credentials 0.36
=cpma: credentials 0.31, questions -0.15
=cppm: credentials 0.34
=cpt: comparisons 0.18, questions -0.15
=crash: roles 0.19
=crc: credentials 0.26, questions -0.15
=crcr: credentials 0.47, questions -0.18
=credential: credentials 0.43, questions 0.18, terms -0.23
=credit: education 0.53, roles -0.18
=ctr: questions 0.18
=custom: starts 0.16
=cycl: terms 0.15
=dat: terms 0.26
=data: credentials -0.16, organizations -0.21, settings 0.16, starts 0.28, terms 0.16
=day: outlook -0.22, roles 0.35
=decad: outlook 0.18
=decid: credentials -0.2, organizations 0.17, roles 0.38
=declin: outlook 0.15
=defin: terms 0.18
=definition: terms 0.31
=degr: comparisons 0.15, education 0.42, questions 0.21, terms -0.36
=denial: journeys 0.18
=department: credentials -0.19, journeys 0.2, outlook 0.18
=desk: journeys 0.19, roles 0.22, terms -0.21
=diagnos: terms 0.26
=diagnosi: terms 0.27
=dictation: credentials 0.2, outlook 0.17, questions -0.15
=dictionary: terms 0.2
=diff: comparisons 0.57, credentials -0.16, questions -0.17
=differenc: comparisons 0.29, credentials -0.15
=different: comparisons 0.2, credentials -0.15, questions 0.15
=digit: terms 0.23
=diploma: starts 0.31, terms -0.15
=director: comparisons 0.2, journeys 0.38, terms -0.21
=discharg: terms 0.28
=disciplin: terms 0.18
=disclosur: terms 0.21
=dnfb: terms 0.2
=doctor: questions -0.26, roles 0.26, terms 0.26
=doctorat: education 0.24
=document: terms 0.23
=documentation: credentials 0.17, journeys 0.19, questions -0.2
=dollar: terms 0.18
=doubl: roles 0.2
=dream: journeys 0.19
=drg: comparisons 0.22, questions -0.28, terms 0.18
=drug: settings 0.15
=due: organizations 0.22, terms -0.15
=duty: roles 0.2
=dx: terms 0.2
=early: questions 0.19
=earn: outlook 0.37, questions 0.15, terms -0.2
=easi: comparisons 0.26
=education: outlook 0.17, roles 0.17
=ehr: comparisons 0.26, questions -0.22
=eight: questions 0.2
=eith: comparisons 0.51, credentials -0.15
=eligibility: credentials 0.21
=email: roles 0.16
=employ: comparisons -0.2, outlook 0.29, roles -0.29, settings 0.46, terms -0.28
=emr: comparisons 0.27
=encod: comparisons 0.19
=end: education 0.16, journeys 0.4, roles -0.18, terms -0.16
=english: education 0.17
=entity: terms 0.2
=entry: comparisons 0.15, starts 0.18
=epic: roles 0.18
=er: roles 0.2, terms 0.17
=every: comparisons -0.27, roles 0.16, terms 0.34
=exact: terms 0.2
=exam: comparisons 0.43, credentials 0.66, education 0.19, organizations 0.2, outlook -0.33, roles -0.47, settings -0.22, terms -0.37
=exampl: terms 0.28
=exchang: terms 0.28
=executiv: journeys 0.22
=exist: questions 0.21
=expert: credentials 0.18
=explain: comparisons 0.35
=extra: roles -0.15
=facility: credentials 0.15, outlook 0.15
=faculty: outlook 0.16
=fail: credentials 0.35
=fast: outlook 0.16
=fax: comparisons 0.19
=fed: outlook 0.24, roles -0.15
=federal: credentials -0.16, organizations 0.28, outlook 0.37, questions -0.17, roles -0.28, terms 0.19
=fhir: comparisons 0.2
=field: outlook -0.17, questions 0.24, roles -0.26
=fight: roles 0.16
=figur: credentials -0.18, outlook 0.26, questions 0.29
=fil: outlook 0.17, questions -0.22, roles 0.31
=financ: comparisons -0.21, credentials 0.37, questions -0.22
=finish: education 0.21, starts 0.2
=firm: comparisons -0.18, settings 0.4
=first: education -0.22, journeys 0.24, outlook -0.26, questions 0.34, roles -0.16, settings -0.2, starts 0.53
=fit: starts 0.15
=floor: journeys 0.15
=folk: outlook 0.27, settings 0.16, terms -0.33
=follow: questions -0.21
=forecast: outlook 0.22
=form: comparisons -0.19, credentials -0.22, questions 0.17, roles 0.21, terms 0.25
=forty: settings 0.15
=foundation: organizations 0.37
=four: comparisons 0.23, credentials 0.2, questions -0.23
=fresh: starts 0.27
=ful: comparisons 0.26, terms 0.19
=gap: comparisons 0.23
=general: comparisons 0.17, questions -0.16
=get: questions 0.17
=governanc: comparisons 0.16
=government: credentials -0.22, organizations 0.23, outlook 0.29
=grad: education 0.19, starts 0.26, terms -0.21
=graduat: education 0.62, roles -0.19, starts 0.3, terms -0.15
=group: comparisons 0.48, education -0.21, organizations 0.41, questions -0.43
=grow: outlook 0.35
=growth: comparisons 0.39, outlook 0.41, roles -0.17, terms -0.15
=guardian: comparisons 0.23
=guild: credentials 0.3
=half: outlook 0.19, terms -0.17
=handbook: outlook 0.26
=happen: questions 0.19
=hard: comparisons 0.32
=hat: comparisons 0.2
=hcc: roles 0.25
=hcpc: comparisons 0.19
=head: journeys 0.16, outlook 0.22
=health: education 0.39, journeys -0.16, outlook 0.53, roles -0.23, starts 0.18, terms -0.52
=healthcar: credentials 0.21, outlook 0.26
=hedi: terms 0.15
=help: roles 0.29
=helth: outlook 0.2
=hfma: credentials 0.23
=hhs: organizations 0.22
=hie: comparisons 0.16
=himss: comparisons 0.33, credentials 0.18, organizations 0.19, questions -0.24
=hipaa: questions -0.25, terms 0.3
=hir: outlook -0.16, roles 0.15, settings 0.26, terms -0.18
=hit: comparisons 0.37, education 0.17, questions -0.2, starts 0.16
=hitech: comparisons 0.25
=hl7: terms 0.15
=hold: credentials 0.24, roles -0.17, terms -0.17
=hom: roles -0.19, settings 0.39
=hospital: education -0.16, organizations -0.19, roles 0.24, settings 0.39
=hour: credentials 0.36, roles -0.18, terms 0.16
=hourly: outlook 0.21
=hous: settings 0.28
=human: roles 0.15
=hundr: questions 0.15
=husband: questions 0.17
=icd: organizations 0.19, questions -0.21, terms 0.2
=improvement: credentials 0.16
=independent: organizations 0.15
=index: terms 0.26
=industry: outlook 0.23
=informatic: education 0.48, terms -0.23
=information: credentials -0.36, outlook -0.48, questions 0.31, starts 0.36
=initial: questions 0.23
=injury: roles 0.29
=inpatient: comparisons 0.31, questions -0.28, terms 0.16
=insur: questions -0.2, roles 0.29
=integrity: journeys 0.17, questions -0.22, roles 0.23
=interfac: terms 0.18
=internet: settings 0.19
=interoperability: terms 0.17
=interview: roles 0.32
=invoic: questions -0.16
=itself: organizations 0.19
=job: organizations -0.24, roles 0.2, settings 0.24, starts 0.23, terms -0.48
=join: organizations 0.23
=journal: organizations 0.18
=judg: roles 0.22
=junior: education 0.17
=keep: comparisons 0.26, terms -0.15
=kind: settings 0.15
=lab: terms 0.21
=labor: organizations 0.16, outlook 0.34, roles -0.16
=lad: journeys 0.33
=last: terms 0.16
=law: comparisons 0.19, questions -0.17, terms 0.31
=lawy: roles 0.25
=lead: comparisons -0.17, credentials -0.21, journeys 0.67, organizations -0.17, outlook -0.16, roles 0.6, settings -0.16, terms -0.32
=leadership: comparisons 0.24
=learn: education 0.26, outlook -0.18, questions 0.17, terms -0.17
=leav: terms 0.15
=left: credentials -0.16
=let: comparisons 0.39, credentials 0.5, education -0.21, outlook -0.29, roles -0.22, settings -0.21, starts -0.26, terms 0.29
=level: comparisons 0.15, credentials 0.23, education 0.22
=librarian: organizations 0.15
=licens: comparisons -0.2, starts 0.36
=lin: outlook 0.32
=list: questions -0.24, terms 0.56
=liv: comparisons -0.16, roles 0.26, settings 0.18
=local: organizations 0.19
=lock: settings 0.17
=log: roles 0.16
=loinc: terms 0.2
=long: comparisons 0.16
=lov: roles 0.18, terms -0.17
=low: comparisons 0.37
=lowest: outlook 0.16
=machin: comparisons 0.15
=major: education 0.19, roles -0.15
=mak: settings 0.19
=manag: education -0.17, journeys 0.17, outlook 0.21, questions -0.16, roles 0.25, terms -0.23
=mang: outlook 0.18
=mark: credentials 0.39
=mast: education 0.3
=mastery: comparisons 0.15
=mat: questions 0.17
=match: roles 0.17
=mean: terms 0.18
=measur: terms 0.26
=med: terms 0.16
=median: outlook 0.67, roles -0.18, terms -0.18
=medical: comparisons -0.23, outlook 0.18, questions -0.31, roles 0.18, starts 0.23
=medicar: questions -0.18, terms 0.34
=meet: organizations 0.27, questions -0.19, roles 0.16, terms 0.24
=memb: organizations 0.2
=membership: organizations 0.4
=merg: roles 0.16
=messag: terms 0.15
=method: terms 0.15
=microcredential: credentials 0.17
=middl: outlook 0.66, roles -0.19
=midpoint: outlook 0.26
=minut: terms 0.18
=miss: roles 0.22
=model: outlook 0.3
=modul: roles 0.15
=money: outlook -0.21
=month: comparisons 0.17, education 0.17
=mov: comparisons 0.17, starts 0.16, terms -0.19
=mpi: roles 0.17
=ms: education 0.2
=mshi: education 0.32
=nam: questions -0.2, terms 0.45
=national: comparisons -0.18, organizations 0.43, questions -0.2, roles -0.2
=nch: organizations 0.24
=net: outlook 0.16
=network: comparisons 0.16
=new: education -0.17, organizations 0.15, terms 0.23
=newcom: questions 0.18
=next: journeys 0.24, questions 0.16
=nha: credentials 0.32
=nobody: questions 0.2
=normal: roles 0.25
=not: comparisons -0.19, credentials 0.21, organizations -0.15, questions -0.22, roles 0.31, terms 0.39
=numb: credentials -0.18, journeys -0.17, outlook 0.37, questions 0.26
=nurs: comparisons -0.19, questions -0.17, roles 0.2
=o: credentials 0.28
=occupation: credentials -0.15, outlook 0.86, terms -0.16
=ocr: organizations 0.18
=ods: credentials 0.3, journeys 0.15, terms -0.16
=off: roles -0.17
=offic: education -0.17, journeys 0.19, organizations 0.31, questions -0.21, roles 0.16, settings 0.2, terms -0.36
=official: comparisons 0.22, outlook 0.24
=ohio: outlook 0.19
=old: comparisons 0.16, questions 0.25
=oncology: roles 0.21
=onlin: education 0.31
=open: credentials -0.15, outlook 0.2
=operation: journeys 0.21
=ord: journeys 0.2
=org: organizations 0.28
=organization: comparisons 0.23
=outlook: outlook 0.23
=outpatient: comparisons 0.17
=outsid: questions 0.15
=overtim: roles 0.15
=own: questions -0.17, roles 0.18
=p: credentials 0.23
=pag: questions 0.25
=pair: comparisons 0.27
=pap: comparisons 0.21, questions -0.16, roles -0.2
=part: credentials 0.15
=pass: credentials 0.19, roles -0.19
=path: journeys 0.47
=pathway: education 0.23
=patient: comparisons 0.18, outlook -0.29, questions -0.48, roles 0.32, terms 0.52
=pay: journeys -0.24, outlook 0.15, roles 0.2, settings 0.15, terms -0.2
=payment: comparisons 0.17, questions -0.23, roles 0.16
=pcs: comparisons 0.21, questions -0.15
=percent: outlook 0.51, terms -0.17
=percentil: outlook 0.4
=phd: education 0.32
=phi: terms 0.22
=phon: roles 0.23
=physician: comparisons 0.33, questions -0.22
=pick: comparisons 0.19
=plac: credentials -0.18, settings 0.64
=placement: credentials -0.16, education 0.54, roles -0.17
=plain: terms 0.16
=plan: credentials 0.16, journeys 0.15, questions -0.17, settings 0.23
=point: questions 0.15, roles -0.16, terms 0.23
=policy: questions -0.21
=position: questions 0.15, roles 0.24
=possibl: questions 0.26
=post: roles 0.15, starts 0.26, terms -0.22
=ppe: terms 0.34
=practic: credentials 0.18
=practition: credentials 0.33
=principl: terms 0.15
=privacy: comparisons 0.25, journeys 0.24, questions -0.24
=procedur: terms 0.24
=production: comparisons 0.15
=profession: questions 0.19
=professional: comparisons 0.17, credentials 0.25, organizations 0.18, roles -0.19
=professor: questions -0.15
=program: comparisons -0.18, credentials -0.23, education 0.82, organizations 0.28, outlook -0.28, questions 0.3, roles -0.35
=proof: credentials 0.35
=protect: terms 0.15
=prov: credentials 0.26, questions -0.19
=public: journeys 0.17, settings 0.17
=publish: organizations 0.29
=pul: terms 0.19
=purpos: terms 0.15
=qhin: terms 0.16
=qualification: roles 0.18
=quality: credentials 0.23
=quart: outlook 0.17
=queu: roles 0.22
=quiz: comparisons 0.15
=quot: questions 0.15
=quota: settings 0.17
=rais: questions 0.17
=rank: questions 0.24
=read: organizations -0.16, roles 0.29
=real: questions 0.16, roles 0.15, terms -0.18
=realistic: journeys 0.17
=reason: terms 0.16
=recognis: credentials 0.16
=record: comparisons 0.15, journeys -0.16, organizations 0.21, outlook -0.3, settings 0.39, starts 0.24, terms -0.27
=recruit: comparisons 0.18
=refus: roles 0.15, terms 0.18
=regist: credentials 0.15
=register: comparisons 0.16, credentials 0.21, organizations 0.15, roles -0.26, terms -0.16
=registrar: organizations 0.15, outlook 0.48, questions -0.24, terms -0.31
=registry: journeys 0.16
=regulation: terms 0.18
=releas: settings 0.17
=remot: roles 0.43, terms -0.2
=renew: organizations 0.15
=renewal: credentials 0.19
=report: roles 0.33
=request: questions -0.17, roles 0.21
=requirement: roles 0.15
=research: education 0.21, questions -0.15
=resident: settings 0.15
=respect: credentials 0.22
=result: roles 0.16
=retail: starts 0.2
=retak: credentials 0.16
=return: terms 0.16
=revenu: journeys 0.31, questions -0.18, roles 0.17
=review: credentials 0.41, journeys 0.16, outlook -0.2, questions -0.29, roles 0.33, terms -0.16
=rhd: credentials 0.36, questions -0.15
=rhia: comparisons 0.54, credentials 0.4, organizations -0.23, outlook -0.22, terms -0.4
=rhit: comparisons 0.58, credentials 0.3, education -0.15, organizations -0.17, outlook -0.2, questions 0.2, terms -0.47
=risk: roles 0.15
=rn: starts 0.21
=road: journeys 0.27
=rol: starts 0.47
=room: roles 0.34
=rout: questions 0.16
=rul: credentials 0.2, questions -0.31, terms 0.35
=run: journeys 0.19, outlook 0.28, questions -0.23
=rung: journeys 0.33, starts 0.2, terms -0.18
=rxnorm: terms 0.21
=saf: questions 0.18
=salary: outlook 0.17, questions 0.15, roles 0.22, terms -0.16
=sav: questions 0.15
=say: terms 0.16
=scan: roles 0.25
=schedul: roles 0.16
=school: education 0.18, questions 0.44, settings -0.21, terms -0.24
=scienc: education 0.23
=scientist: outlook 0.16
=scor: roles 0.16
=screen: roles 0.17
=seal: questions 0.16
=seat: roles 0.34, terms -0.17
=secondary: terms 0.17
=security: comparisons 0.25
=semest: education 0.2, questions 0.21
=send: questions -0.18, roles 0.15
=senior: credentials 0.23, questions -0.19
=sent: terms 0.29
=separat: comparisons 0.18
=serv: questions 0.27, roles -0.18
=servic: outlook 0.22, questions -0.16, roles -0.17
=set: settings 0.27
=shar: roles -0.16, settings 0.17
=shift: roles 0.18
=short: comparisons 0.37, credentials -0.22, education 0.31, roles -0.2
=show: credentials 0.31
=sick: roles 0.15
=sid: comparisons 0.26, outlook -0.15, questions -0.17, terms -0.17
=sign: terms 0.27
=signatur: roles 0.15, terms 0.15
=simpl: comparisons 0.15
=sist: comparisons 0.15
=sit: credentials 0.28
=skil: roles 0.57
=skip: comparisons 0.15
=smal: credentials 0.22, questions -0.16
=smart: comparisons 0.17
=snom: terms 0.29
=society: credentials 0.17, organizations 0.6, questions -0.22, roles -0.2, terms -0.15
=softwar: roles 0.4
=specialist: comparisons 0.45, education -0.18, outlook 0.24, questions -0.29, roles 0.35, starts -0.15, terms -0.37
=split: comparisons 0.15
=spreadsheet: roles 0.18
=sql: starts 0.15
=staff: roles 0.2
=stag: journeys 0.36, questions -0.15
=standard: comparisons 0.17, terms 0.22
=start: journeys 0.29, organizations -0.16, starts 0.28
=stat: comparisons -0.19, credentials -0.21, journeys 0.18, organizations 0.23, outlook 0.28, settings 0.16, terms -0.15
=statistic: outlook 0.18
=status: terms 0.15
=stay: comparisons 0.18, settings 0.15
=step: journeys 0.35, questions 0.24
=stop: journeys 0.21
=stress: roles 0.15
=stressful: roles 0.18
=student: credentials -0.2, organizations 0.32, questions 0.44, roles -0.29, terms 0.18
=study: comparisons -0.22, roles 0.24
=supervisor: questions 0.17
=support: roles 0.17
=sur: roles 0.23
=surgeon: roles 0.18, terms 0.16
=surgery: questions -0.19, terms 0.29
=survey: outlook 0.21, questions 0.25
=system: roles -0.15, terms 0.25
=tabl: outlook 0.22
=talk: terms 0.19
=teach: credentials -0.18, education 0.19, roles 0.25, terms -0.16
=team: journeys 0.17, roles 0.32, terms -0.17
=technician: comparisons 0.33, journeys 0.15, organizations -0.21, questions 0.24, roles 0.16, settings -0.27, starts 0.22, terms -0.45
=technologist: comparisons 0.17, outlook 0.44, questions -0.17, roles -0.19
=teen: education 0.27
=tefca: terms 0.28
=ten: outlook 0.37, terms -0.19
=tenth: outlook 0.52
=term: roles -0.15, terms 0.42
=test: credentials 0.64, outlook -0.27, questions 0.38, settings -0.19
=thesi: education 0.3
=third: questions 0.21
=thousand: credentials -0.16, outlook 0.56, questions -0.16
=thr: education -0.15, questions 0.18
=through: comparisons -0.18, journeys 0.15, terms 0.19
=tim: credentials 0.16, outlook -0.17, questions 0.15
=titl: credentials 0.37, outlook -0.15, roles 0.25
=togeth: terms 0.15
=tool: comparisons 0.29, roles 0.23
=top: journeys 0.25, outlook 0.26, terms -0.17
=topic: credentials 0.16
=total: questions 0.16
=touch: questions 0.17
=track: education 0.17
=trad: terms -0.16
=transcription: outlook 0.15
=transcriptionist: outlook 0.18
=trauma: roles 0.23
=treatment: terms 0.24
=tru: questions 0.16
=tuition: education 0.23
=tumor: roles 0.16, terms -0.15
=twenty: questions 0.18
=two: comparisons 0.95, credentials -0.25, organizations -0.17, starts -0.15
=typ: comparisons -0.15, outlook 0.29, questions -0.2, roles 0.17
=undergrad: education 0.22
=understand: comparisons 0.16
=unit: credentials 0.18, questions -0.17
=university: credentials -0.17, education 0.41
=upcod: terms 0.23
=upkeep: comparisons 0.2
=upp: comparisons 0.19
=v: comparisons 0.42
=va: questions 0.21, terms -0.2
=vendor: questions -0.15, roles 0.18
=veteran: questions 0.18
=visit: outlook -0.16, questions -0.29, roles 0.46, terms 0.25
=vocabulary: terms 0.25
=wag: credentials -0.2, outlook 0.58, questions 0.17, terms -0.26
=wait: comparisons 0.15
=want: questions 0.18
=wast: roles 0.17
=websit: organizations 0.22
=week: comparisons -0.19, questions 0.15, roles 0.23
=weight: terms 0.26
=whoev: roles 0.17
=wif: questions 0.25
=word: questions -0.21, roles 0.15, terms 0.59
=work: credentials -0.16, organizations -0.23, questions 0.23, settings 0.48, terms -0.21
=workplac: settings 0.21
=worst: questions 0.18
=worth: credentials 0.15
=writ: questions -0.27, roles 0.15, terms 0.2
=written: terms 0.19
=x: terms 0.16
=year: comparisons -0.21, journeys 0.24, organizations -0.35, outlook 0.27, questions 0.23, starts 0.15, terms -0.27
=yearly: credentials 0.15, outlook 0.19
=zero: starts 0.2
=~abroad: comparisons -0.17, credentials 0.17
=~accredit: comparisons -0.31, education 0.15, organizations 0.79, outlook -0.19, roles -0.23
=~age: questions 0.15
=~ai: questions 0.2, roles 0.23
=~aid: education 0.22, organizations 0.25, questions 0.21, roles -0.21
=~anatomy: education 0.28
=~apprentice: comparisons 0.26
=~associate: comparisons 0.35, credentials 0.34, education 0.58, journeys -0.16, outlook -0.21, roles -0.35, settings -0.24, starts 0.16, terms -0.35
=~audit: comparisons 0.17, outlook -0.2, questions -0.34, roles 0.45
=~bachelor: comparisons 0.31, education 0.88, organizations -0.21, outlook -0.17, roles -0.31, settings -0.18, starts 0.38, terms -0.52
=~bill: credentials 0.18, education -0.27, journeys 0.43, organizations -0.15, outlook 0.18, questions -0.5, roles 0.29, settings -0.2, starts -0.2, terms 0.23
=~book: credentials 0.37
=~boss: journeys 0.98, organizations -0.17, outlook 0.28, questions -0.32, roles 0.64, settings -0.46, starts -0.3, terms -0.66
=~cancer: comparisons 0.31, credentials 0.24, education -0.27, journeys 0.15, organizations 0.23, outlook -0.22, questions -0.26, roles 0.43, starts -0.21, terms -0.34
=~career: comparisons -0.21, questions 0.5, roles -0.17, settings 0.16
=~cdi: credentials 0.21, education -0.19, journeys 0.3, outlook -0.16, questions -0.27, settings -0.18
=~cert: comparisons 0.36, credentials 1.42, journeys -0.28, outlook -0.8, questions 0.48, roles -0.32, settings -0.5, terms -0.41
=~clinic: credentials 0.21, organizations -0.18, outlook 0.22, questions -0.47, roles 0.15, settings 0.26
=~coder: comparisons 0.51, journeys -0.24, roles 0.16, starts -0.33
=~compare: comparisons 1.97, credentials -0.68, education -0.29, journeys -0.58, organizations -0.32, starts -0.27
=~comply: comparisons 0.2, credentials 0.17, organizations -0.15, questions -0.3, terms 0.19
=~cost: comparisons 0.27, credentials 0.2, education 0.2, outlook -0.33, questions 0.21, roles 0.17, settings -0.31, starts -0.25
=~crime: questions 0.17
=~data: comparisons 0.17, education -0.27, organizations -0.44, outlook 0.24, roles 0.39, settings -0.19, terms 0.24
=~define: education -0.21, journeys -0.17, outlook -0.18, questions -0.38, settings -0.17, starts -0.23, terms 1.09
=~degree: credentials -0.18, education 0.83, organizations -0.26, questions 0.15, starts 0.25, terms -0.66
=~deny: comparisons -0.15, journeys 0.17, questions -0.2, roles 0.24, starts 0.17
=~desk: comparisons -0.16, outlook -0.17, roles 0.28, starts 0.17, terms -0.16
=~director: journeys 1.1, outlook -0.19, questions -0.4, roles 0.58, settings -0.29, starts -0.22, terms -0.41
=~doctor: credentials 0.31, education -0.17, outlook -0.17, questions -0.69, roles 0.57, terms 0.44
=~doctorate: education 0.58, questions -0.15
=~dues: organizations 0.99, outlook -0.18, roles -0.25, terms -0.22
=~duty: comparisons 0.15, credentials -0.16, organizations -0.15, questions -0.24, roles 0.81, terms -0.2
=~ehr: comparisons 0.17, questions -0.39, roles 0.23, starts 0.16, terms 0.18
=~eligible: credentials 0.66, organizations -0.17, outlook -0.17, terms -0.18
=~entry: education -0.15, organizations -0.39, outlook -0.32, questions 0.43, settings -0.23, starts 0.85, terms -0.44
=~exam: comparisons 0.44, credentials 1.44, education 0.18, journeys -0.26, outlook -0.59, questions 0.46, roles -0.63, settings -0.41, terms -0.55
=~fail: credentials 0.6, questions 0.16, roles -0.21
=~fileroom: roles 0.2
=~frontdesk: comparisons -0.21, journeys 0.34, questions -0.21, starts 0.35
=~growth: comparisons 0.15, credentials -0.38, education -0.17, organizations -0.17, outlook 1.49, settings -0.23, terms -0.49
=~hard: comparisons 0.43, credentials 0.18, terms -0.17
=~highschool: journeys 0.18, roles -0.16, starts 0.15, terms -0.22
=~hire: education -0.2, journeys -0.35, organizations -0.41, outlook 0.3, roles 0.21, settings 0.38, starts 0.44, terms -0.51
=~hospital: credentials 0.21, education -0.25, organizations -0.26, questions -0.28, roles 0.35, settings 0.35
=~informatics: education 0.47, settings -0.15, terms -0.28
=~inpatient: comparisons 0.36, credentials 0.18, outlook -0.16, questions -0.32
=~insurance: journeys -0.15, organizations -0.19, questions -0.33, roles 0.42, settings 0.25, terms 0.17
=~job: comparisons -0.39, credentials -0.17, education -0.34, journeys -0.2, organizations -0.48, outlook 0.66, questions 0.24, roles 0.45, settings 0.6, starts 0.55, terms -0.89
=~kids: education 0.18, questions 0.32
=~long: education 0.21, journeys 0.17, outlook -0.27
=~master: education 0.91, questions -0.17, settings -0.16, starts -0.17, terms -0.19
=~math: credentials -0.22, organizations 0.16, outlook 0.43, starts -0.21, terms -0.35
=~merge: roles 0.28
=~number: outlook 0.21
=~nurse: journeys 0.17, questions -0.19, roles 0.16, starts 0.4, terms -0.18
=~online: comparisons -0.15, education 0.31, questions 0.16
=~outpatient: comparisons 0.29, credentials 0.16, questions -0.24
=~pass: credentials 0.44, outlook -0.18
=~pay: credentials -0.23, education -0.32, journeys -0.3, organizations -0.24, outlook 1.57, questions 0.24, roles 0.42, settings -0.17, starts -0.37, terms -0.58
=~practicum: comparisons -0.15, credentials -0.31, roles 0.21, starts 0.17, terms 0.22
=~prep: credentials 0.39
=~privacy: comparisons 0.64, credentials 0.21, education -0.19, journeys 0.16, outlook -0.23, questions -0.58, settings -0.19, starts -0.18, terms 0.24
=~program: comparisons -0.17, education 0.85, questions 0.25, settings -0.18, terms -0.23
=~promote: comparisons 0.2, journeys 0.49, outlook -0.15, questions 0.34, settings -0.17, terms -0.49
=~question: credentials 0.28
=~raise: questions 0.29
=~record: credentials -0.37, education -0.28, journeys -0.22, organizations -0.38, roles 0.28, settings 0.55, starts 0.21, terms 0.18
=~registry: education -0.31, journeys 0.3, outlook 0.49, questions -0.33, terms -0.26
=~release: journeys 0.22, questions -0.34, terms 0.27
=~remote: journeys -0.22, organizations -0.3, outlook -0.3, questions 0.26, roles 0.62, settings 0.48, starts -0.17, terms -0.35
=~renew: credentials 0.51, education 0.35, journeys -0.16, organizations 0.34, outlook -0.26, roles -0.45, settings -0.16
=~schedule: comparisons -0.22, credentials 0.18, organizations -0.3, questions 0.16, roles 0.4
=~school: credentials -0.45, education 1.21, organizations 0.18, questions 0.26, roles -0.35, settings -0.17, terms -0.48
=~security: comparisons 0.33, credentials 0.23, questions -0.22
=~skill: organizations -0.2, outlook -0.17, roles 0.61
=~start: comparisons -0.23, journeys 0.26, roles 0.23, starts 0.24
=~stress: credentials -0.21, outlook -0.16, questions 0.15, roles 0.5, terms -0.17
=~switch: credentials -0.17, questions 0.42, starts 0.19
=~teach: credentials -0.24, outlook 0.28, questions -0.26, roles 0.43, terms -0.18
=~tool: credentials -0.33, education 0.52, journeys -0.15, questions -0.17, roles 0.18, settings -0.34, terms 0.2
=~transcript: comparisons -0.21, credentials 0.26, outlook 0.49, questions -0.43
=~veteran: comparisons -0.15, questions 0.47, settings 0.15, starts 0.19, terms -0.25
=~worth: comparisons 1.06, credentials 0.17, education 0.19, organizations -0.26, outlook -0.21, questions 0.16, settings -0.16, terms -0.55
a: comparisons -0.22, organizations -0.31, outlook -0.2, roles 0.44, terms 0.53
aaham: organizations 0.36
aapc: comparisons 0.28, credentials 0.44, organizations 0.31, roles -0.27, terms -0.25
aas: education 0.19
about: organizations 0.22, questions 0.18, roles -0.19, terms 0.21
academy: credentials 0.26, organizations 0.3, roles -0.19
academys: credentials 0.15
accept: questions 0.16
according: outlook 0.18
account: roles 0.18
accounts: questions -0.17
accreditation: organizations 0.26
accredited: questions 0.18
accreditor: organizations 0.26
accredits: organizations 0.17
acdis: organizations 0.28, terms -0.15
achip: credentials 0.24
act: comparisons 0.19, questions -0.15, terms 0.31
ad: roles 0.15
add: comparisons 0.3
adding: comparisons 0.17
admin: comparisons 0.17
administrator: education 0.26, questions 0.28, roles -0.27
administrators: outlook 0.24
admission: education 0.16
adn: credentials 0.27, questions -0.15
advanced: comparisons 0.17, credentials 0.19
after: comparisons -0.23, credentials 0.25, education 0.33, organizations -0.17, outlook -0.26, questions -0.28, roles 0.46
against: comparisons 0.71, credentials -0.2
agencies: settings 0.16
agency: comparisons -0.17, organizations 0.72, questions -0.18, settings 0.22, terms -0.25
ahdi: organizations 0.25
ahima: comparisons 0.18, credentials 0.5, organizations 0.61, outlook -0.15, roles -0.41, terms -0.41
ahimas: credentials 0.22, questions -0.15
ai: questions 0.23, roles 0.18
all: education -0.16, organizations -0.31, outlook 0.22, roles 0.22
already: comparisons 0.17, education 0.24, questions 0.19, roles -0.23
am: comparisons -0.16, questions 0.44, terms -0.24
amba: credentials 0.15
ambulance: starts 0.22
american: organizations 0.3
amia: organizations 0.22
among: outlook 0.2
an: education -0.15, journeys -0.28, roles 0.22, terms 0.37
analyst: journeys 0.17, roles 0.37, terms -0.22
and: comparisons 0.94, organizations -0.21, outlook 0.23, questions -0.19, roles 0.21, settings -0.32, starts -0.16
another: comparisons 0.17, credentials -0.23, questions 0.24, roles -0.16
answer: comparisons 0.16, roles 0.18
any: organizations -0.15, questions 0.71, roles -0.15, terms -0.18
anybody: questions 0.25
anything: questions 0.2, roles -0.21
anywhere: credentials 0.15
apart: comparisons 0.19
app: terms 0.2
application: roles 0.15
apply: starts 0.15
apprentice: comparisons 0.31
approval: organizations 0.16
approved: questions 0.3
are: credentials -0.19, journeys -0.15, outlook 0.15, questions 0.68, roles -0.23, settings 0.21, starts -0.27
area: education 0.16
around: questions 0.27
as: credentials -0.19, roles -0.15, terms 0.32
ask: credentials 0.26, outlook -0.17
asked: comparisons -0.15, terms 0.17
asks: comparisons 0.15, questions -0.15
asociate: education 0.15
assistant: starts 0.23
assoc: organizations 0.29
associate: comparisons 0.23, questions -0.16
association: credentials 0.34, organizations 1.14, questions -0.22, roles -0.36, terms -0.24
at: education 0.25, journeys 0.38, organizations -0.31, outlook -0.29, roles 0.22, settings 0.33, terms -0.42
auditor: comparisons 0.17, roles 0.19
authorization: terms 0.15
average: outlook 0.4
bachelors: education 0.24, terms -0.19
bachlors: education 0.16
back: questions 0.23, roles 0.15
background: roles 0.16
bad: questions 0.18
badge: comparisons 0.21, credentials 0.37
bank: roles 0.15
be: comparisons -0.2, journeys -0.15, questions 0.21, roles 0.58
because: terms 0.2
become: journeys 0.21, roles 0.25
been: questions 0.23
before: comparisons -0.2, questions 0.39, settings -0.15
beginner: comparisons 0.16, credentials 0.29
behind: organizations 0.47, outlook -0.15, roles -0.21
being: roles 0.21, terms -0.2
belong: organizations 0.35
besides: questions 0.16
best: questions 0.29
better: comparisons 0.18
between: credentials -0.24, journeys 0.25, terms 0.16
big: settings 0.16
bigger: comparisons 0.19
biller: credentials 0.23, journeys 0.3, questions -0.17, terms -0.23
bills: roles 0.2, terms 0.18
blocking: terms 0.28
bls: outlook 0.71, terms -0.18
board: credentials 0.21, organizations 0.16
boards: credentials 0.15
body: organizations 0.86, questions -0.24, roles -0.2
book: credentials 0.19, questions -0.15
books: credentials 0.2
boss: roles 0.25
bosses: outlook 0.25, questions 0.15, roles -0.2
both: comparisons 1.47, credentials -0.33, organizations -0.17, questions -0.19, roles -0.19, terms -0.24
bottom: outlook 0.26
bs: starts 0.19
bucket: outlook 0.17
budget: roles 0.16
building: roles 0.15, settings 0.19
bureau: outlook 0.32
but: comparisons 0.33, organizations -0.18, outlook -0.2, terms 0.28
by: education -0.32, roles -0.19, starts -0.22, terms 0.44
c: credentials 0.2, questions -0.15
cahiim: organizations 0.36
cahims: comparisons 0.15, credentials 0.39, questions -0.17
call: roles 0.29, terms 0.32
called: questions -0.32, terms 0.82
calls: comparisons 0.17
came: terms 0.24
can: comparisons -0.15, credentials 0.22, outlook -0.37, questions 0.23, settings -0.19, starts 0.18, terms 0.15
cancer: outlook -0.15
candidacy: terms 0.18
car: roles 0.15
care: comparisons -0.16, credentials 0.29
career: credentials -0.16, education 0.18, journeys 0.26, terms -0.2
case: questions -0.16, terms 0.23
cases: roles 0.15, terms -0.17
category: outlook 0.17, terms 0.23
cbcs: credentials 0.29
cca: comparisons 0.52, credentials 0.43, questions -0.21, roles -0.22, terms -0.24
ccds: credentials 0.53, roles -0.17, terms -0.2
cchiim: organizations 0.22
ccs: comparisons 0.74, credentials 0.54, questions -0.27, roles -0.15, terms -0.31
cdeo: credentials 0.29
cdi: questions -0.26, roles 0.27
cdip: comparisons 0.15, credentials 0.48, questions -0.21, terms -0.15
cehrs: credentials 0.33
center: roles -0.19, settings 0.43, terms -0.21
central: journeys 0.2
certificat: education 0.16
certificate: comparisons 0.16, education 0.42, terms -0.17
certification: credentials 0.61, terms -0.22
certifications: credentials -0.2, questions 0.2
certified: credentials 0.55, questions 0.25, roles -0.26
certifies: credentials 0.16
certify: credentials 0.18
ceus: credentials 0.39
cfo: roles 0.18
chain: roles 0.19
chair: roles 0.22
chapter: organizations 0.21
charge: comparisons -0.26, journeys 0.29, questions -0.18, roles 0.37
chart: comparisons 0.28, education -0.19, questions -0.18
charting: roles 0.16
charts: organizations -0.2, settings 0.27
chc: credentials 0.36, questions -0.15
chda: comparisons 0.24, credentials 0.5, questions -0.22, terms -0.17
chds: credentials 0.26
check: questions 0.18
chfp: credentials 0.23
chief: journeys 0.16, roles 0.21
chpc: comparisons 0.17, credentials 0.29
chps: comparisons 0.36, credentials 0.35, questions -0.23, terms -0.18
chts: credentials 0.21
cic: comparisons 0.19, credentials 0.36, questions -0.19
claim: terms 0.32
claims: credentials 0.21, journeys 0.3, organizations -0.16, questions -0.16, terms -0.21
classes: comparisons -0.15, education 0.4
clerk: comparisons -0.15, outlook 0.15
clerks: outlook 0.3
climb: journeys 0.16
clinic: questions -0.17, settings 0.16
clinical: questions -0.28, roles 0.33, starts 0.18
club: organizations 0.27
cmrs: credentials 0.27
cms: organizations 0.38, questions -0.16
coc: credentials 0.26
code: comparisons 0.25, credentials -0.16, education -0.2, outlook 0.39, settings -0.16, terms 0.19
coder: comparisons 0.34, credentials 0.25, outlook -0.28, questions -0.16, roles 0.29, settings 0.17, terms -0.44
coders: credentials -0.16, education -0.18, organizations 0.37, outlook 0.24, starts -0.16
codes: outlook -0.15, questions -0.2, roles 0.3, terms 0.2
coding: education 0.3, organizations -0.36, outlook -0.21
codng: roles 0.15
college: education 0.66, roles -0.22, terms -0.18
colleges: organizations 0.2
come: journeys 0.25, outlook -0.15
comes: journeys 0.22
commission: credentials -0.19, organizations 0.6, questions -0.2
committee: roles 0.15
community: education 0.33, questions -0.29
companies: settings 0.37
company: questions -0.2, settings 0.47
compare: comparisons 0.16, outlook 0.17
compared: comparisons 0.36
compliance: comparisons 0.22, credentials 0.2, questions -0.26
computer: starts 0.15
concept: terms 0.18
confidentiality: comparisons 0.2
consultant: questions -0.15, roles 0.26
contact: roles 0.17
contract: roles 0.24
coordinator: questions -0.19, roles 0.45
cost: comparisons 0.21, credentials 0.29, roles -0.15
could: credentials -0.32, organizations -0.15, questions 0.21, roles 0.2, starts 0.4, terms -0.2
count: credentials 0.17, questions 0.25, roles -0.27
counted: outlook 0.15
country: outlook 0.17
county: settings 0.16
course: credentials 0.2, education 0.21
courses: education 0.15
court: roles 0.17
covered: terms 0.17
cpb: credentials 0.21
cpc: comparisons 0.76, credentials 0.43, outlook -0.16, roles -0.2, terms -0.26
cpco: credentials 0.33
cphi: credentials 0.26
cphims: comparisons 0.27, credentials 0.3
cphq: credentials 0.36
cpma: credentials 0.31, questions -0.15
cppm: credentials 0.34
cpt: comparisons 0.18
crc: credentials 0.26, questions -0.15
crcr: credentials 0.47, questions -0.18
credential: credentials 0.63, terms -0.19
credit: education 0.15
credits: education 0.36
ctr: questions 0.18
cycle: terms 0.16
data: credentials -0.16, organizations -0.21, settings 0.16, starts 0.28, terms 0.16
date: terms 0.19
day: comparisons 0.19, education -0.15, roles 0.55, terms -0.17
days: comparisons -0.27, credentials 0.17, roles 0.18
decade: outlook 0.19
decides: organizations 0.18, roles 0.31
definition: terms 0.23
degree: comparisons 0.16, education 0.49, organizations -0.18, outlook -0.16, roles -0.15, terms -0.39
degrees: questions 0.17
denial: terms 0.17
denials: journeys 0.16
department: credentials -0.16, settings 0.15, starts -0.15
desk: journeys 0.26, outlook -0.16, roles 0.21, starts 0.21, terms -0.2
diagnoses: terms 0.24
diagnosis: terms 0.27
dictation: credentials 0.21, outlook 0.17, questions -0.15
dictionary: terms 0.21
did: questions 0.25, roles -0.16
differ: comparisons 0.36
difference: comparisons 0.17
different: comparisons 0.18
diploma: roles -0.16, starts 0.31, terms -0.15
director: comparisons 0.29, journeys 0.32, terms -0.15
discharge: terms 0.17
discipline: terms 0.18
dnfb: terms 0.2
do: journeys -0.22, outlook -0.32, questions 0.29, roles 0.47, settings 0.36, terms -0.37
doctor: terms 0.27
doctors: education -0.17, outlook 0.2, questions -0.31, roles 0.25, settings 0.15
document: terms 0.18
documentation: credentials 0.15, journeys 0.21, questions -0.23
does: organizations 0.18, questions 0.26, roles 0.28, settings -0.28, starts -0.32
doing: questions 0.15, settings 0.15, terms -0.17
done: questions 0.2
down: comparisons -0.15
drg: comparisons 0.19, questions -0.17, terms 0.17
drug: settings 0.16
dues: comparisons 0.17, organizations 0.25, terms -0.15
duties: roles 0.19
dx: terms 0.2
each: comparisons 1.4, credentials -0.58, education -0.16, outlook -0.33, roles -0.2
early: questions 0.19
earn: outlook 0.19, terms -0.17
easier: comparisons 0.26
education: outlook 0.16, roles 0.16
ehr: comparisons 0.27, questions -0.23
eight: questions 0.2
either: comparisons 0.51, credentials -0.15
electronic: comparisons 0.16
eligibility: credentials 0.21
else: questions 0.34
employed: outlook 0.26
employers: questions 0.15, roles -0.21, settings 0.21, terms -0.16
emr: comparisons 0.27
encoder: comparisons 0.19
end: journeys 0.38, terms -0.15
english: education 0.17
entity: terms 0.16
entry: roles 0.18
epic: roles 0.18
er: roles 0.2, terms 0.17
ever: questions 0.18, settings 0.19
every: comparisons -0.26, roles 0.18, terms 0.33
everyone: questions 0.27
exactly: terms 0.15
exam: credentials 1, education 0.26, outlook -0.29, roles -0.4, settings -0.17, terms -0.34
examples: terms 0.17
exams: comparisons 0.29, credentials -0.33, organizations 0.26
exchange: terms 0.26
executive: journeys 0.21
experience: roles 0.15
expert: credentials 0.18
explain: comparisons 0.35
extra: roles -0.15
facility: comparisons 0.17
faculty: outlook 0.16
failed: credentials 0.22
falls: roles 0.16
federal: credentials -0.18, organizations 0.25, outlook 0.33, roles -0.26, terms 0.2
feds: outlook 0.25
fhir: comparisons 0.2
field: education 0.15, outlook -0.17, questions 0.27, roles -0.24
fields: comparisons 0.16
figure: outlook 0.21, questions 0.18
figures: outlook 0.17
file: questions -0.15, terms 0.17
finance: comparisons -0.21, credentials 0.37, questions -0.22
finished: starts 0.18
firm: settings 0.16
firms: settings 0.27
first: credentials -0.24, education -0.23, journeys 0.21, outlook -0.31, questions 0.16, settings -0.19, starts 1.15, terms -0.16
floor: journeys 0.18
folks: outlook 0.25, terms -0.31
for: credentials 0.32, journeys -0.37, outlook 0.46, questions 0.2, settings 0.18, starts -0.26
forecast: outlook 0.2
form: terms 0.34
forms: roles 0.21
forty: settings 0.16
foundation: organizations 0.39
founded: organizations 0.15
four: comparisons 0.48, credentials 0.18, education 0.25, outlook -0.17, questions -0.26
fresh: starts 0.27
from: comparisons -0.28, credentials 0.33, education -0.22, journeys 0.67, organizations -0.18, outlook -0.36
full: terms 0.15
gap: comparisons 0.23
general: comparisons 0.17, questions -0.17
get: comparisons -0.2, credentials 0.21, organizations -0.17, questions 0.31, settings -0.27
gets: questions 0.17
give: questions 0.3, roles -0.21
go: journeys 0.16, outlook -0.2
goes: credentials -0.15
going: outlook 0.2
good: comparisons -0.16, credentials 0.26, questions 0.26, roles 0.23, terms -0.19
got: comparisons -0.3, questions 0.18
governance: comparisons 0.16
government: credentials -0.21, organizations 0.24, outlook 0.24
grad: education 0.5, roles -0.25, starts 0.26, terms -0.15
grade: education 0.15
graduate: credentials -0.21, education 0.59, roles -0.2, starts 0.17
graduates: education 0.18
group: education -0.16, organizations 0.46, outlook 0.22, questions -0.25, terms -0.17
grouper: comparisons 0.15
groups: comparisons 0.24
growing: outlook 0.27, roles 0.21
growth: comparisons 0.39, outlook 0.43, roles -0.2
guardian: comparisons 0.21
guilds: credentials 0.16
had: roles -0.24, terms 0.41
half: outlook 0.19, terms -0.17
handbook: outlook 0.26
hands: roles 0.15
hard: credentials 0.2
harder: comparisons 0.43
has: comparisons 0.41, credentials 0.26, education 0.16, questions -0.18, roles -0.21, starts -0.21
have: journeys -0.26, outlook -0.16, questions 0.29, terms 0.31
hcc: roles 0.25
hcpcs: comparisons 0.19
he: roles 0.18
head: comparisons -0.17, journeys 0.34, questions -0.19, roles 0.45
health: comparisons -0.16, education 0.37, journeys -0.2, outlook 0.35, questions -0.19, starts 0.16, terms -0.37
healthcare: outlook 0.26
hedis: terms 0.15
help: questions 0.27, terms -0.15
helth: outlook 0.2
her: roles 0.31
here: questions 0.41
hfma: credentials 0.23
hhs: organizations 0.22
hie: comparisons 0.16
him: comparisons 0.35, credentials -0.59, education 0.53, journeys -0.15, outlook -0.42, questions 0.19, settings 0.25, starts 0.24, terms -0.34
himss: comparisons 0.33, credentials 0.18, organizations 0.19, questions -0.24
hipaa: questions -0.25, terms 0.3
hire: roles 0.17
hired: questions -0.15
hit: comparisons 0.36, education 0.18, questions -0.19, starts 0.16
hitech: comparisons 0.25
hl7: terms 0.15
home: education -0.16, journeys -0.23, questions 0.27, roles 0.18, settings 0.47, terms -0.21
hospital: comparisons 0.22, organizations -0.19, questions -0.24, roles 0.25
hospitals: comparisons -0.32, settings 0.39
hour: outlook 0.26
hourly: outlook 0.21
hours: credentials 0.31, organizations -0.15, questions 0.16, roles -0.18, terms 0.2
houses: settings 0.15
how: comparisons -0.42, credentials 0.34, education 0.21, journeys 0.19, organizations -0.41, outlook 0.37, settings -0.35, starts -0.23
i: credentials 0.44, outlook -0.26, questions 0.85, roles -0.19, settings -0.51, starts 0.22, terms -0.48
icd: organizations 0.19, questions -0.21, terms 0.2
if: comparisons 0.24, settings -0.21
improvement: credentials 0.16
in: comparisons -0.17, education 0.64, organizations -0.39, outlook 0.35, roles -0.19, settings -0.18, starts 0.23
include: terms 0.15
index: terms 0.3
industry: outlook 0.16
informatics: education 0.48, terms -0.23
information: credentials -0.32, education 0.18, outlook -0.5, questions 0.2, starts 0.38
initials: questions 0.24
injury: roles 0.16
inpatient: comparisons 0.31, questions -0.26
insurer: roles 0.22
integrity: journeys 0.17, questions -0.22, roles 0.23
internet: settings 0.19
interoperability: terms 0.17
interview: roles 0.18
into: comparisons -0.15, organizations -0.24, questions 0.66, roles 0.28, settings -0.25, starts 0.18, terms -0.35
is: credentials 0.35, journeys -0.43, organizations 0.22, questions 0.27, roles 0.34, starts -0.46
it: comparisons -0.47, credentials 0.32, education 0.29, journeys -0.32, outlook -0.35, starts -0.4, terms 0.7
its: comparisons -0.19, organizations 0.33, questions -0.27, starts -0.17, terms 0.48
itself: organizations 0.19
job: credentials -0.25, education -0.2, organizations -0.15, roles 0.81, starts 0.23, terms -0.15
jobs: organizations -0.16, outlook 0.43, roles -0.68, settings 0.26, starts 0.34, terms -0.41
join: organizations 0.25
journal: organizations 0.18
just: comparisons -0.18, credentials 0.19, questions 0.25, settings -0.18, starts 0.2
keep: comparisons 0.21
keeping: comparisons 0.17
keeps: roles 0.31
kind: settings 0.22
kinds: settings 0.15
know: roles 0.32
lab: terms 0.15
labor: organizations 0.16, outlook 0.34, roles -0.16
ladder: journeys 0.33, questions 0.15
last: terms 0.16
later: comparisons 0.26, roles -0.2
law: terms 0.3
lawyer: roles 0.16
lead: journeys 0.31, roles 0.38, terms -0.17
leader: roles 0.15
leadership: comparisons 0.24
leading: comparisons -0.17, journeys 0.35
learn: comparisons 0.18, credentials -0.15, education 0.28
left: credentials -0.16
let: questions 0.17
lets: credentials -0.15
letter: credentials -0.26, questions -0.19, terms 0.45
letters: comparisons 0.27, credentials 0.76, education -0.18, outlook -0.28, questions 0.16, settings -0.16, starts -0.21, terms -0.18
level: credentials 0.19, education 0.15, starts -0.16
license: comparisons -0.17, starts 0.34
like: credentials -0.27, organizations -0.19, questions 0.2, settings 0.45
line: outlook 0.3, questions 0.15
list: comparisons -0.17, credentials -0.16, terms 0.45
live: comparisons -0.15
living: roles 0.16
local: organizations 0.19
loinc: terms 0.2
long: education 0.21, outlook -0.16
looking: questions 0.21
lose: questions 0.15
lower: comparisons 0.44
lowest: outlook 0.16
m: comparisons 0.18
machines: comparisons 0.18
major: education 0.19
make: comparisons -0.24, outlook 0.64, questions 0.22, terms -0.22
makes: roles 0.22
manager: roles 0.26
managers: outlook 0.29, terms -0.15
many: comparisons -0.28, credentials 0.46, education 0.19, organizations -0.22, outlook 0.67, questions -0.31, roles -0.15, terms -0.26
mark: credentials 0.39
master: terms 0.19
masters: education 0.27, terms -0.22
mastery: comparisons 0.15
matching: roles 0.16
matter: questions 0.21
may: credentials 0.16, outlook 0.17, roles -0.23
me: outlook -0.27, questions 0.59, starts 0.38, terms -0.29
mean: comparisons -0.15, terms 0.19
meaning: terms 0.18
median: outlook 0.62, roles -0.15, terms -0.16
medical: comparisons -0.34, credentials -0.2, education 0.15, journeys -0.15, organizations -0.24, outlook 0.43, roles 0.21, starts 0.19
medicare: questions -0.18, terms 0.34
meet: organizations 0.15, terms 0.15
meetings: roles 0.19
membership: organizations 0.4
middle: outlook 0.66, roles -0.19
midpoint: outlook 0.26
mine: comparisons 0.16
minutes: terms 0.15
missing: roles 0.17
money: education -0.15, outlook -0.21, questions 0.24
months: education 0.23
more: comparisons 0.83, credentials -0.26, organizations -0.27, questions 0.16, terms -0.25
most: comparisons -0.19, outlook 0.3, questions 0.34, roles -0.16
move: questions 0.2, terms -0.19
moving: comparisons 0.17
mpi: roles 0.17
ms: education 0.2
mshi: education 0.32
much: terms -0.17
my: education -0.22, journeys -0.26, organizations 0.32, outlook -0.25, questions 0.7, roles -0.51
myself: comparisons 0.16
name: comparisons -0.21, credentials 0.28, organizations 0.15, questions -0.25, terms 0.61
names: terms 0.27
national: comparisons -0.16, organizations 0.41, questions -0.17, roles -0.18, terms 0.15
nchs: organizations 0.24
need: credentials 0.21, education -0.18, organizations -0.32, questions -0.18, roles 0.48, terms -0.22
needed: credentials -0.16, roles 0.31
needs: comparisons 0.25
net: outlook 0.16
never: credentials 0.17, outlook -0.16, questions 0.35
new: education -0.17, organizations 0.16, terms 0.25
next: comparisons 0.16, credentials -0.16, education -0.15, journeys 0.19, organizations -0.15, roles 0.22
nha: credentials 0.32
no: comparisons -0.33, credentials 0.28, education -0.19, organizations -0.3, outlook -0.2, questions 0.29, roles 0.21, starts 0.25
nobody: questions 0.19
not: outlook -0.28, questions 0.53, roles -0.33, terms 0.44
notes: questions -0.17, roles 0.25, terms 0.27
nothing: questions 0.32
now: comparisons -0.3, education -0.18, organizations -0.16, questions 0.28, roles 0.29, starts 0.26, terms -0.25
number: credentials -0.15, outlook 0.42, terms 0.23
numbers: comparisons 0.28, questions 0.18, terms -0.18
nurse: journeys 0.21, starts 0.15
nursing: outlook 0.22
o: credentials 0.28
occupation: comparisons -0.15, outlook 0.74
ocr: organizations 0.18
ods: credentials 0.3, journeys 0.15, terms -0.16
of: comparisons 0.19, credentials -0.26, roles 0.27, settings 0.17, starts -0.31, terms 0.19
off: credentials -0.15, questions 0.32
office: comparisons -0.19, organizations 0.4, outlook -0.18, roles -0.26, settings 0.34
officer: roles 0.35, terms -0.26
offices: outlook 0.25, roles -0.15
official: comparisons 0.16, outlook 0.23
ohio: outlook 0.19
old: questions 0.26
older: comparisons 0.17
on: credentials 0.33, outlook -0.36, questions 0.16, terms 0.23
oncology: roles 0.21
one: comparisons 1.37, credentials 0.46, education -0.28, journeys -0.34, organizations -0.17, outlook -0.23, questions -0.28, starts -0.37
ones: comparisons 0.16
online: education 0.31
only: credentials 0.22, starts -0.16, terms 0.2
openings: outlook 0.3
operations: journeys 0.2
or: comparisons 0.52, education -0.16, journeys -0.29, questions 0.43, terms -0.29
order: journeys 0.2
org: organizations 0.29, questions -0.15
organization: comparisons 0.2
other: comparisons 1.29, credentials -0.52
our: credentials 0.2, journeys -0.17, outlook -0.23, settings 0.31
out: comparisons -0.26, education -0.18, questions 0.23, starts 0.15, terms 0.19
outlook: outlook 0.23
outpatient: comparisons 0.17
outside: credentials 0.15
over: credentials -0.36, questions 0.23, starts -0.16
overtime: roles 0.15
own: questions -0.17, terms 0.17
owns: roles 0.15
p: credentials 0.23
page: questions 0.33
paid: roles 0.15
pair: comparisons 0.24
paper: comparisons 0.19, education 0.15, roles -0.19, terms 0.16
parts: credentials 0.16
pass: comparisons 0.2, credentials 0.37
passed: questions 0.19, terms 0.17
path: journeys 0.48
pathway: education 0.15
patient: outlook -0.18, roles 0.34
patients: organizations -0.16, outlook -0.16, questions -0.33, roles 0.27, starts 0.21, terms 0.31
pay: comparisons 0.25, journeys -0.21, organizations -0.15, outlook 0.41, roles 0.39, starts -0.18, terms -0.43
payment: questions -0.18, roles 0.15, terms 0.16
pays: comparisons -0.16, roles -0.17
pcs: comparisons 0.2
people: comparisons -0.36, education -0.23, outlook 0.73, roles -0.2, settings 0.53, terms -0.64
per: comparisons -0.21, outlook 0.24, terms 0.42
percent: outlook 0.47, terms -0.17
percentages: questions 0.15
percentile: outlook 0.27
person: education -0.2, journeys 0.17, organizations -0.28, questions -0.37, roles 0.99, terms -0.4
phd: education 0.33
phi: terms 0.22
phone: questions -0.15
physician: comparisons 0.33, credentials 0.16, questions -0.19, roles -0.15
physicians: roles 0.24
pick: questions 0.22
picking: comparisons 0.15
place: settings 0.24
placement: education 0.37, roles -0.17
placements: education 0.18
places: settings 0.39
plain: terms 0.16
plan: settings 0.25
please: roles -0.16
points: terms 0.16
position: roles 0.37
positions: questions 0.24
possible: questions 0.26
post: questions -0.2
posts: starts 0.25
ppe: terms 0.34
practice: credentials 0.19
practitioner: credentials 0.29
privacy: comparisons 0.25, journeys 0.24, questions -0.24
procedure: terms 0.2
production: comparisons 0.15
profession: questions 0.19
professional: comparisons 0.18, credentials 0.24, organizations 0.19, questions -0.17, roles -0.18
program: education 0.53, organizations 0.19, outlook -0.2, questions 0.15, roles -0.33
programs: comparisons -0.17, education 0.32, questions 0.17
proof: credentials 0.32
prove: credentials 0.15
public: journeys 0.17, settings 0.17
pull: terms 0.16
put: outlook 0.16
qhin: terms 0.16
qualifications: roles 0.2
quality: credentials 0.23
question: terms 0.15
questions: comparisons 0.31, credentials 0.57, questions -0.25, roles -0.17, terms -0.18
queue: roles 0.17
quiz: comparisons 0.15
quote: questions 0.15
rates: comparisons 0.18
reading: roles 0.15
reads: roles 0.15
real: questions 0.16, roles 0.15, terms -0.18
realistic: journeys 0.17
record: comparisons 0.28, credentials -0.22, education -0.19, questions -0.26, roles 0.25, terms 0.15
records: education 0.17, questions 0.35, roles -0.24, settings 0.16, terms -0.39
register: credentials 0.15
registered: comparisons 0.17, credentials 0.2, organizations 0.15, questions 0.15, roles -0.26, terms -0.15
registrar: journeys 0.18, questions -0.18, roles 0.25, terms -0.17
registrars: organizations 0.25, outlook 0.38, roles -0.18
registry: journeys 0.18
regulation: terms 0.2
release: roles 0.16
remote: comparisons 0.15, credentials 0.18, roles 0.33, terms -0.17
renewal: credentials 0.22
rent: questions 0.15
reports: comparisons 0.19, questions -0.18, roles 0.3, terms -0.15
requests: journeys 0.15, roles 0.23
requirements: credentials 0.17, questions -0.16, roles 0.17
research: education 0.22
residents: settings 0.16
respected: credentials 0.17
results: roles 0.16
resume: questions 0.16
retail: starts 0.16
revenue: journeys 0.31, questions -0.18, roles 0.17
reviewing: comparisons 0.19
rhds: credentials 0.36, questions -0.15
rhia: comparisons 0.53, credentials 0.32, organizations -0.22, outlook -0.21, terms -0.39
rhit: comparisons 0.52, credentials 0.34, organizations -0.19, outlook -0.19, questions 0.15, terms -0.44
right: comparisons 0.21, roles -0.17, terms 0.15
rn: starts 0.21
road: journeys 0.27
roles: starts 0.38
room: roles 0.3
rule: terms 0.34
rules: questions -0.16
run: outlook 0.24, roles -0.17
rung: journeys 0.26, starts 0.15
running: journeys 0.18, roles 0.18
rxnorm: terms 0.21
said: comparisons -0.18, credentials -0.17, terms 0.23
salary: roles 0.24, terms -0.15
same: comparisons 0.77, credentials -0.22, outlook -0.22, questions -0.23, terms 0.24
say: outlook 0.35, roles -0.15
saying: terms 0.16
says: journeys -0.29, terms 0.41
school: education 0.58, questions 0.15, roles -0.28, settings -0.2, terms -0.22
schooling: comparisons 0.33, questions -0.15, roles 0.22, terms -0.2
schools: comparisons -0.18, organizations 0.16, questions 0.33
science: education 0.15
screens: roles 0.15
seal: questions 0.15
seat: roles 0.39
secondary: terms 0.17
security: comparisons 0.24
semester: questions 0.17
semesters: education 0.15
send: settings 0.17
senior: credentials 0.23, questions -0.17
sent: terms 0.29
services: comparisons 0.15, outlook 0.15, roles -0.19
set: questions 0.18, terms 0.17
settings: settings 0.27
share: settings 0.19
she: credentials 0.16, outlook -0.18, roles 0.33
shift: roles 0.15
short: comparisons 0.23, education 0.22
shots: questions 0.15
should: comparisons 0.3, credentials -0.32, outlook -0.22, questions 0.62, terms -0.3
show: credentials 0.33
sick: roles 0.17
side: comparisons 0.24, outlook -0.16, questions -0.2, terms -0.16
sign: terms 0.18
signature: terms 0.19
since: roles -0.18, terms 0.18
sit: credentials 0.48, terms -0.18
site: comparisons -0.21, organizations 0.18, questions 0.23
skills: roles 0.48
small: credentials 0.26, questions -0.15, settings 0.15
smarter: comparisons 0.19
snomed: terms 0.29
so: comparisons 0.31, education -0.18, questions 0.35, roles -0.38
society: credentials 0.16, organizations 0.61, questions -0.18, roles -0.17
software: roles 0.39
some: roles -0.15, terms 0.2
somebody: education -0.15, roles 0.5, terms -0.31
someone: comparisons -0.17, credentials -0.27, roles 0.47, terms -0.15
something: comparisons -0.29, credentials 0.21, questions 0.18
specialist: comparisons 0.4, questions -0.26, roles 0.44, terms -0.29
specialists: outlook 0.24
split: comparisons 0.15
spreadsheets: roles 0.17
sql: starts 0.15
staff: roles 0.17
stages: journeys 0.26
standard: terms 0.22
stands: organizations 0.15
start: credentials -0.19, starts 0.18
state: comparisons -0.19, journeys 0.2, organizations 0.15, settings 0.22
statistics: outlook 0.17
stats: outlook 0.15
status: terms 0.15
stays: roles 0.17
step: roles 0.33, starts 0.15
steps: journeys 0.29, questions 0.23
still: comparisons -0.24, questions 0.36
stressful: roles 0.16
student: organizations 0.28, questions 0.17, roles -0.16, terms 0.23
students: questions 0.29
studies: roles 0.19
study: credentials 0.21
stuff: roles 0.19
such: comparisons -0.21, settings 0.25
supervisor: questions 0.17
sure: roles 0.23
surgery: questions -0.21, terms 0.18
survey: outlook 0.22, questions 0.19
system: questions -0.24, roles 0.26, terms 0.25
systems: credentials 0.2, roles -0.16, starts 0.15
t: comparisons 0.33
tables: outlook 0.16
take: credentials 0.23, education 0.34, organizations -0.18, questions 0.24, roles -0.19, starts 0.22, terms -0.33
takes: starts 0.16
teach: education 0.33
teacher: questions 0.16
team: journeys 0.17, roles 0.24
technician: comparisons 0.36, journeys 0.18, organizations -0.15, settings -0.21, starts 0.28, terms -0.33
technicians: questions 0.31
technologist: outlook 0.28
technologists: comparisons 0.16, outlook 0.17
teens: education 0.21
tefca: terms 0.28
tell: roles -0.15, terms 0.19
ten: outlook 0.42, terms -0.17
tenth: outlook 0.52
term: terms 0.34
test: credentials 0.67, organizations -0.17, outlook -0.19, questions 0.23, roles -0.2, settings -0.15
than: comparisons 0.54, organizations -0.17, outlook 0.18, questions -0.19, roles -0.3
that: comparisons -0.5, journeys -0.28, organizations 0.36, outlook 0.16, questions -0.32, roles 0.41, starts -0.3, terms 0.41
the: comparisons 0.72, credentials 0.44, outlook 0.25, settings -0.72, starts -0.83, terms 0.25
their: comparisons -0.17, credentials 0.22, roles 0.21
them: comparisons 0.34, education -0.19, settings 0.17
then: comparisons 0.27, journeys 0.44, outlook -0.17, terms -0.15
there: comparisons -0.74, education 0.41, questions 0.22, settings 0.3, terms -0.25
these: credentials -0.16, terms 0.24
thesis: education 0.3
they: comparisons -0.32, education -0.22, journeys -0.28, organizations 0.19, questions -0.17, roles 0.45, settings 0.33, starts -0.31, terms 0.33
thing: credentials 0.25, roles -0.26, terms 0.48
third: questions 0.17
this: comparisons -0.52, credentials -0.34, outlook -0.25, questions 1.06
those: comparisons 0.24, roles -0.23, terms -0.15
thousand: credentials -0.15, outlook 0.58, questions -0.16
three: education -0.15, questions 0.18
through: comparisons -0.18, journeys 0.15, terms 0.19
time: education 0.23, organizations -0.15, questions 0.31
title: comparisons -0.18, credentials 0.41, roles 0.36
to: credentials -0.24, journeys 0.96, outlook -0.46, questions 0.42, roles 0.19, settings -0.51
together: terms 0.15
told: terms 0.15
too: questions 0.18
tool: comparisons 0.17
tools: roles 0.29
top: journeys 0.25, outlook 0.27, terms -0.17
touch: questions 0.15
track: education 0.2
trade: questions 0.15, terms -0.16
trainer: roles 0.22
transcription: outlook 0.15
trauma: roles 0.23
treatment: terms 0.24
true: questions 0.16
try: credentials 0.22
tuition: education 0.23
twenty: questions 0.19
two: comparisons 0.85, education 0.22, journeys -0.15, organizations -0.18, outlook -0.22, settings -0.15
typical: outlook 0.34
typing: roles 0.15
under: credentials -0.18, questions -0.25, roles -0.15, terms 0.36
undergrad: education 0.22
units: credentials 0.24
university: education 0.32
up: credentials -0.28, education -0.17, journeys 0.35, outlook 0.23, questions 0.21, settings -0.15
upcoding: terms 0.15
upkeep: comparisons 0.2
upper: comparisons 0.19
us: comparisons -0.29, organizations 0.15, outlook 0.16
use: credentials -0.19, terms 0.39
used: terms 0.24
v: comparisons 0.42
va: questions 0.21, terms -0.18
vendor: roles 0.17, terms 0.17
version: credentials 0.16
very: questions 0.18
veterans: settings 0.16
visit: roles 0.23, terms 0.3
visits: credentials 0.22, questions -0.16, roles 0.24
vocabulary: terms 0.17
vs: comparisons 0.98, credentials -0.26, journeys -0.15, organizations -0.24, questions -0.4, starts -0.23, terms 0.67
wage: credentials -0.17, outlook 0.52, terms -0.19
wages: questions 0.16
want: comparisons -0.15, credentials 0.25, organizations -0.19, questions 0.2, terms -0.45
wanting: questions 0.18
wants: outlook -0.16, roles 0.19, starts 0.25
was: comparisons -0.29, education -0.15, roles 0.23, terms 0.29
way: credentials -0.25, journeys 0.51, questions 0.46, roles -0.27
we: credentials -0.16, education -0.15, questions 0.19, terms 0.46
website: organizations 0.2
week: roles 0.23
well: questions 0.2
were: terms 0.16
what: comparisons -0.44, journeys -0.23, organizations -0.25, outlook 0.48, questions -0.41, roles 0.27, starts 0.29, terms 0.56
when: comparisons -0.2, credentials -0.22, education -0.2, journeys 0.39, terms 0.25
where: credentials -0.48, organizations 0.25, outlook -0.19, settings 0.32
which: comparisons 0.91, education -0.37, questions -0.27, roles -0.39, starts 0.56
while: comparisons 0.19, credentials -0.25, education 0.16, questions 0.28
who: comparisons 0.17, credentials -0.41, education -0.44, organizations 0.9, questions -0.62, roles 1.45, starts -0.35, terms -0.82
whoever: roles 0.18
whom: organizations 0.41
whose: organizations 0.48, questions -0.37, roles 0.61, terms -0.31
why: comparisons 0.18, credentials -0.26, terms 0.6
wife: questions 0.24
will: credentials -0.2, questions 0.69, roles 0.17, starts -0.17, terms -0.35
with: comparisons 0.21, credentials 0.19, outlook -0.54, starts 0.37
word: terms 0.33
words: terms 0.19
work: organizations -0.32, outlook -0.19, roles 0.26, settings 0.32, terms -0.19
workers: outlook 0.21
working: roles -0.18, settings 0.31
worst: questions 0.18
worth: credentials 0.16, education 0.17, questions 0.19, terms -0.19
would: comparisons 0.22, credentials -0.23, journeys -0.19, organizations -0.22, questions 0.51, roles 0.28, terms -0.48
write: terms 0.16
writes: roles 0.15
written: terms 0.19
x: terms 0.16
year: education 0.72, outlook 0.35, roles -0.48, settings -0.22, terms -0.23
yearly: credentials 0.15, outlook 0.19
years: credentials 0.27, journeys 0.39, organizations -0.36, outlook -0.15, questions 0.17, roles 0.24, settings -0.17, starts 0.19, terms -0.53
you: outlook -0.37, questions 0.41, roles 0.28, starts -0.26
your: outlook -0.18, questions 0.5, roles -0.26
zero: starts 0.19
`;

export const FACETS = `
000: cost 0.15
11: definition 0.19
12: eligibility 0.24
120: pay 0.19
123: pay 0.15
16: start 0.18
2: cost 0.19, difference -0.26, education 0.5, eligibility -0.34, next 0.2
20: renewal 0.35
200: jobs 0.19
2024: settings 0.24
2025: jobs 0.16, pay 0.28
2035: growth 0.3
24: next 0.15
25: pay 0.15
29: pay 0.22
299: cost 0.15
3: next 0.16
30: renewal 0.26
341: jobs 0.32
36: renewal 0.15
4: cost 0.22, duties -0.15, education 0.33
40: education 0.17
45: next 0.15
499: cost 0.19
500: cost 0.16
52: none 0.17
6: renewal 0.15
60: renewal 0.16
600: jobs 0.28
68: pay 0.18
68k: pay 0.16
8: growth 0.24
80: next 0.17
90: education 0.15
9021: pay 0.17
=000: cost 0.15
=11: definition 0.19
=12: eligibility 0.24
=120: pay 0.19
=123: pay 0.15
=16: start 0.18
=2: cost 0.18, difference -0.2, education 0.32, eligibility -0.17, exam 0.15, next 0.26
=20: renewal 0.35
=200: jobs 0.19
=2024: settings 0.24
=2025: jobs 0.16, pay 0.28
=2035: growth 0.3
=24: next 0.15
=25: pay 0.15
=29: pay 0.22
=299: cost 0.15
=3: next 0.16
=30: renewal 0.26
=341: jobs 0.32
=36: renewal 0.15
=4: cost 0.26, education 0.29
=40: education 0.18
=45: next 0.15
=499: cost 0.19
=500: cost 0.16
=52: none 0.17
=6: renewal 0.15
=60: renewal 0.16
=600: jobs 0.28
=68: pay 0.18
=68k: pay 0.16
=8: growth 0.24
=80: next 0.17
=90: education 0.15
=9021: pay 0.17
=aapc: difference 0.17, duties -0.23, education -0.15, none 0.35
=aas: education 0.21
=ability: skills 0.25
=abov: difference 0.17
=abstract: skills 0.16
=academy: difference 0.19
=account: none 0.15
=accredit: difference 0.16, eligibility 0.33
=accreditation: eligibility 0.24
=accreditor: education 0.15
=acdi: eligibility 0.17, none 0.17
=act: definition 0.19
=ad: definition -0.15, jobs 0.17
=add: definition -0.22, difference 0.24, eligibility -0.25, growth 0.27, next -0.16, worth 0.52
=administrator: education 0.23, eligibility 0.21
=admission: education 0.23
=ads: jobs 0.3
=advantag: none 0.33
=advis: difference 0.15, none 0.2
=against: definition -0.18, difference 0.28
=agency: definition 0.16, settings 0.16
=ahdi: none 0.15
=ahima: cost 0.18, difference 0.19, duties -0.3, education -0.46, eligibility 0.44, exam 0.25, growth -0.17, next -0.23, none 0.39, pay -0.23, remote -0.16, skills -0.21, worth 0.2
=ahmia: difference 0.17
=ai: growth 0.28, jobs 0.29
=aim: none 0.23
=al: duties 0.15
=aliv: renewal 0.15
=allow: eligibility 0.25
=alon: eligibility 0.19
=amia: definition 0.17
=analyst: difference -0.17, duties 0.35, next 0.33, none -0.23, pay 0.2, skills 0.17
=anatomy: skills 0.26
=anoth: difference 0.53, eligibility -0.21
=anywher: remote 0.21
=apart: difference 0.48
=apc: difference 0.48
=appeal: next 0.15
=application: jobs 0.16
=apply: eligibility 0.28, start 0.16
=apprentic: definition -0.15, next 0.47
=apprenticeship: start 0.22
=approv: definition -0.17, education 0.18, eligibility 0.2
=approval: education 0.26
=army: next 0.28, start 0.17
=ask: definition 0.16, pay 0.2
=assign: difference 0.16
=assistant: start 0.28
=associat: education 0.3
=association: definition 0.42, duties -0.22, education -0.15, next -0.2, pay -0.15, renewal 0.37
=attempt: cost 0.23, exam 0.19
=audit: duties 0.24, next 0.18
=auditor: definition -0.17, eligibility 0.21, next 0.21
=averag: growth 0.2, pay 0.37
=award: cost 0.38
=ba: education 0.24
=bacc: education 0.39
=baccalaureat: definition 0.24
=bachelor: duties -0.18, education 0.43, eligibility 0.15, next 0.2, none -0.22
=back: cost 0.24, education -0.28, pay -0.27, worth 0.16
=background: eligibility 0.31
=bad: skills 0.22
=badg: definition 0.26
=bank: worth 0.18
=becom: duties -0.15, education 0.26, start 0.39
=bedroom: remote 0.16
=begin: next -0.17, none -0.16, start 0.67
=behind: next 0.15
=besid: settings 0.41
=bet: none 0.29, pay 0.18
=between: difference 0.41, next 0.4
=big: cost -0.15, duties -0.2, eligibility -0.19, growth 0.31, next -0.15, pay 0.2, settings 0.31, worth 0.3
=bil: cost 0.19, education -0.18, none 0.16, settings -0.15, worth 0.22
=birthday: definition 0.15
=block: definition 0.21
=bls: eligibility -0.16, growth 0.22, next 0.16
=board: definition 0.17, exam 0.21
=bok: exam 0.23
=bomb: exam 0.24
=book: cost 0.21, exam 0.47, none -0.15
=bor: next 0.19
=boss: definition -0.25, difference 0.17, eligibility -0.24, exam -0.15, growth 0.27, next 0.2, pay 0.22
=bottom: definition -0.2, pay 0.55
=bridg: next 0.16
=bring: definition -0.2, eligibility -0.15, exam 0.26, pay 0.65
=brochur: none 0.27
=budget: duties 0.29
=build: difference 0.17
=business: definition 0.19
=buy: worth 0.15
=c: definition 0.21
=cabin: remote 0.15
=cahiim: eligibility 0.2, start 0.19
=cahim: difference 0.22, duties -0.18, none 0.25
=cal: definition -0.16, difference 0.15, duties 0.28
=california: pay 0.16
=campus: remote 0.15
=canc: remote 0.15
=candidacy: definition 0.19, eligibility 0.15
=car: next 0.37, skills -0.16, worth 0.35
=cas: definition 0.25, none -0.17, remote 0.16
=category: definition 0.16
=cbc: worth 0.42
=cca: cost 0.16, definition -0.21, education -0.22, exam 0.19, none 0.46
=ccd: none 0.34, remote -0.17
=ccs: definition -0.18, difference 0.25, duties -0.26, education -0.15, exam 0.48, growth -0.15, none 0.21, remote -0.17, settings 0.21
=cdi: difference -0.17, duties 0.15, education 0.25, next 0.15
=cdip: definition -0.17, education -0.17, eligibility 0.26, exam 0.16, none 0.33
=cent: eligibility -0.17, exam 0.41
=certifi: definition 0.22, next -0.16, pay 0.27
=certificat: cost 0.2, education 0.67, next -0.17
=certification: difference -0.16, education -0.16, eligibility 0.28, next -0.17, none 0.87, settings -0.17
=certify: none 0.31
=ceus: renewal 0.7
=cfo: definition 0.21
=chair: next 0.25
=chang: duties 0.26
=charg: cost 0.15, education -0.16, pay 0.17
=chargmast: definition 0.21
=chart: cost -0.25, definition 0.16, duties 0.29, education -0.19, eligibility -0.16, exam -0.19, jobs 0.24, next 0.31, renewal -0.2, settings 0.21, start -0.15, worth -0.22
=chas: difference 0.15, none 0.24
=chda: education -0.18, eligibility 0.25, none 0.33
=cheap: cost 0.2, pay 0.16
=check: eligibility 0.23, pay 0.22
=chp: cost 0.17, none 0.39
=chpc: none 0.23
=cht: none 0.33
=cic: eligibility 0.15
=citizen: eligibility 0.22
=city: jobs 0.16
=claim: cost -0.16, definition 0.23, pay -0.17
=clarify: pay 0.2
=class: education 0.38, eligibility 0.19
=clean: jobs 0.18
=clear: pay 0.22
=clerk: growth 0.19, next 0.34
=click: definition 0.24
=client: none 0.16
=clinic: difference -0.16, duties -0.17, settings 0.41
=clock: remote 0.2, skills 0.19
=clos: eligibility 0.17
=club: definition 0.17
=cmi: definition 0.15
=cms: definition 0.21
=coc: settings 0.48
=cod: cost -0.15, definition 0.23, education -0.19, jobs 0.26, next 0.19, renewal -0.26
=colleg: definition -0.15, education 0.28, eligibility 0.27, exam -0.17
=commut: remote 0.18
=company: duties -0.24, jobs -0.15, settings 0.89
=compar: pay 0.34
=complaint: definition -0.16
=complianc: education -0.16
=comput: definition 0.25, difference 0.17, education -0.18, eligibility -0.18, start 0.16
=confidentiality: none 0.18
=confront: skills 0.18
=confuz: definition 0.15
=consultant: eligibility 0.23
=content: exam 0.22
=continu: renewal 0.24
=coordinator: duties 0.27
=copy: next 0.16
=corn: jobs 0.16, next 0.15
=cost: cost 0.56
=couch: remote 0.41, worth 0.15
=counselor: education 0.2
=count: difference -0.28, duties -0.22, eligibility 0.73, jobs 0.15, skills -0.16
=country: jobs 0.29
=cours: cost 0.16, education 0.27, exam -0.15
=court: settings 0.16
=cov: cost 0.21, difference 0.17, eligibility -0.16
=cpb: none 0.31
=cpc: cost 0.32, definition -0.24, difference 0.26, duties -0.35, education -0.4, exam 0.31, growth -0.21, next 0.15, none 0.36, settings 0.19, skills -0.24, start -0.15, worth 0.19
=cphi: none 0.41
=cphim: difference 0.24
=crc: definition 0.17
=crcr: cost 0.15, none 0.35
=credential: definition 0.2, education -0.17, eligibility 0.2, renewal 0.21
=credit: education 0.6
=crowd: growth 0.16
=cry: none 0.15
=ctr: definition 0.24
=current: none 0.15
=cycl: duties 0.15, next 0.2, renewal 0.52
=daily: duties 0.21
=data: cost -0.2, definition 0.24, difference 0.27, eligibility -0.26, next 0.25
=databas: duties 0.19
=daught: jobs 0.22
=day: cost -0.16, difference -0.21, duties 0.82, eligibility -0.29, pay -0.24
=deal: education -0.17, remote 0.15
=decad: growth 0.32
=decent: none 0.23
=decid: duties 0.24
=degr: duties -0.18, education 0.53, eligibility 0.19, exam -0.18, none -0.17, renewal -0.18, worth 0.2
=demand: growth 0.19
=denial: definition 0.18
=department: definition -0.17, education 0.15, next 0.19, start 0.18
=desk: definition 0.17, education 0.23, next 0.17
=detail: skills 0.35
=diagnos: duties 0.16
=diagnosi: definition 0.25
=dictation: growth 0.29
=die: growth 0.31
=diff: difference 0.8
=differenc: difference 0.61, none -0.16
=different: difference 0.6, education -0.25
=difrent: difference 0.16
=diploma: eligibility 0.3, start 0.29
=director: eligibility -0.18, next 0.32
=doctor: cost -0.16, definition 0.24, duties 0.27, jobs 0.16, remote -0.15
=doctorat: education 0.15
=document: definition 0.17
=documentation: duties 0.16, eligibility 0.28
=dollar: cost 0.27, none -0.16
=door: next 0.3
=dos: next 0.15
=downsid: worth 0.16
=draw: none 0.15
=drg: difference 0.41
=drop: next 0.18
=drug: settings 0.23
=due: renewal 0.4
=dui: eligibility 0.19
=duty: duties 0.42
=dying: growth 0.17
=early: eligibility 0.15
=earn: pay 0.51
=easi: exam 0.21
=ed: renewal 0.17
=education: education 0.37, renewal 0.18
=ehr: difference 0.21, duties 0.18
=eith: difference 0.2, jobs 0.21
=eleven: eligibility 0.16
=eligibility: eligibility 0.44
=eligibl: eligibility 0.15
=employ: cost 0.15, definition -0.23, education -0.18, next -0.16, none 0.2, settings 0.57, worth 0.15
=emr: difference 0.34
=emt: start 0.16
=end: next 0.24
=engin: difference 0.15
=english: education 0.24
=enough: education 0.18, eligibility 0.19
=entry: eligibility 0.15
=er: duties 0.17
=every: cost 0.19, definition 0.2, education -0.19, eligibility -0.34, exam -0.21, growth -0.15, jobs 0.28, none 0.24, remote 0.19, renewal 0.34
=everywher: duties 0.16
=exact: definition 0.18, none 0.16
=exam: cost 0.55, definition 0.19, duties -0.32, education 0.28, eligibility 0.4, exam 0.4, growth -0.18, jobs -0.25, none 0.16, pay -0.25, remote -0.27, renewal -0.17, skills -0.22
=excel: skills 0.18
=exchang: definition 0.16
=expand: definition 0.2
=experienc: eligibility 0.46, jobs 0.22, start 0.29
=expir: renewal 0.22
=explain: definition 0.15, difference 0.49
=extra: exam 0.15, worth 0.17
=facility: difference 0.26
=fafsa: cost 0.2
=fail: exam 0.49
=fal: jobs 0.16
=far: difference 0.2
=fast: definition -0.17, growth 0.52, jobs -0.19, next -0.17, skills 0.43
=federal: definition 0.29, eligibility 0.21
=fee: cost 0.16, difference 0.24
=felony: eligibility 0.24
=few: growth 0.25
=fhir: difference 0.26
=field: duties -0.16, growth 0.25, next -0.22, start 0.15
=fight: definition 0.3
=figur: definition -0.16, growth 0.16, none 0.3, pay 0.4
=financ: definition 0.19, duties 0.2
=fing: skills 0.28
=finish: eligibility 0.21, jobs 0.23, start 0.18
=firm: settings 0.17
=first: duties -0.25, jobs -0.16, next 0.19, start 0.68, worth -0.15
=fit: next 0.15, none 0.21
=fiv: next 0.15, none -0.15
=floor: next 0.22
=flunk: exam 0.22
=folk: education -0.18, jobs 0.18, pay 0.25, remote 0.16
=follow: duties 0.26
=forecast: growth 0.29
=form: definition 0.29
=foundation: definition 0.24
=four: definition 0.23, education 0.19
=fre: education 0.17
=fresh: pay 0.17
=ful: definition 0.19
=gap: pay 0.19
=ged: education 0.16, eligibility 0.17
=get: education 0.18, jobs 0.26, none -0.16
=gov: pay 0.19
=governanc: difference 0.2, none 0.23
=government: growth 0.15, next -0.15, none 0.21
=graduat: definition -0.19, education 0.27, eligibility 0.23
=graduation: eligibility -0.22, exam 0.37, skills 0.19
=green: eligibility 0.16
=group: definition 0.28, difference 0.32, education -0.17, pay 0.16
=grow: growth 0.8, jobs -0.17
=growth: growth 0.61, none 0.27
=guid: exam 0.15
=h: definition 0.17
=haircut: pay 0.16
=half: jobs 0.16
=hand: definition 0.22
=handl: difference 0.16
=happen: jobs 0.16, renewal 0.25
=hard: exam 0.53, skills 0.17
=hat: duties 0.3, none 0.17, skills 0.22
=hcc: definition 0.18
=head: next 0.15
=health: definition -0.19, duties 0.29, education 0.22, exam -0.32, jobs 0.44, none -0.32, pay 0.23, renewal -0.24
=healthcar: next -0.16, none 0.23
=heart: definition 0.18
=helth: eligibility -0.16, settings 0.18
=hfma: definition 0.26
=himss: definition 0.24, duties -0.22
=hip: definition 0.15
=hipaa: definition 0.17, difference 0.31
=hir: definition -0.15, difference -0.17, duties -0.17, jobs 0.65, none -0.15, pay -0.2, settings 0.74, skills -0.16, worth 0.21
=hit: difference 0.15, eligibility 0.19, none -0.15
=hitech: difference 0.38
=hl7: difference 0.24
=hold: difference -0.18, duties -0.19, eligibility 0.28
=hom: duties -0.17, next -0.22, none -0.15, pay 0.36, remote 0.34, settings 0.49
=hospital: cost -0.36, definition 0.22, exam -0.29, renewal -0.32, settings 0.86, skills -0.2, start 0.21, worth -0.32
=hour: definition -0.2, eligibility 0.2, exam 0.17, growth -0.15, renewal 0.51
=hourly: pay 0.27
=hundr: exam 0.15
=husband: remote 0.19
=hw: cost 0.34
=hwo: cost 0.17
=icd: definition 0.35, skills 0.15
=illness: definition 0.17
=improvement: definition 0.17
=in2: next 0.2, start 0.17
=includ: education 0.16, jobs 0.17
=ind: jobs 0.15
=index: definition 0.33
=indicator: definition 0.29
=informatic: education 0.25, none -0.18, start 0.15
=information: definition 0.35, eligibility -0.21, exam -0.17, skills -0.24
=insid: definition -0.15
=instructor: education -0.18, eligibility 0.21
=insur: settings 0.21
=insuranc: definition 0.16, settings 0.23
=internship: education 0.16
=interview: duties 0.16
=introvert: skills 0.35
=investigation: eligibility 0.17
=issu: none 0.2
=itself: worth 0.15
=job: cost -0.25, duties 0.32, education -0.25, eligibility -0.2, exam -0.41, growth 0.61, jobs 0.69, renewal -0.29, start 0.22
=join: cost 0.19, worth 0.18
=jump: pay 0.18
=jun: eligibility 0.17
=jus: difference 0.19, none 0.27
=kid: none 0.24, start 0.25
=kind: settings 0.32
=kitchen: remote 0.23
=knowledg: skills 0.43
=known: none 0.22
=lad: next 0.44
=laps: renewal 0.32
=last: definition -0.16, exam 0.28
=law: definition 0.19, education 0.18, none -0.18
=lead: next 0.18
=leak: definition 0.22
=learn: education 0.16, eligibility -0.18, pay -0.17, skills 0.45
=leav: renewal 0.22
=left: jobs 0.33
=legal: difference 0.17
=legit: education 0.2, worth 0.17
=less: cost 0.2
=let: definition 0.18, difference 0.4, education -0.38, eligibility -0.17, growth -0.23, none 0.19, renewal 0.36, skills -0.2, worth 0.33
=level: definition 0.24, next -0.21, none -0.18
=licens: eligibility 0.36, next 0.28
=lif: none 0.15, renewal 0.16
=likely: remote 0.15
=lin: growth 0.36, pay 0.17
=list: definition 0.3, education 0.26, none 0.3, pay -0.25, start 0.18, worth -0.19
=liv: definition -0.23, duties 0.37, remote 0.36
=local: none 0.22
=lov: next 0.26
=low: pay 0.21
=lump: none 0.16
=machin: growth 0.16
=major: cost 0.2
=manag: cost -0.2, definition -0.33, duties 0.31, education -0.47, exam -0.15, growth 0.24, jobs 0.15, next 0.25, pay 0.41, renewal -0.15, skills 0.16, start -0.16
=map: next 0.19
=mark: exam 0.19, jobs 0.15
=mast: definition 0.23, education 0.25, eligibility 0.24, worth 0.15
=mat: worth 0.18
=maternity: renewal 0.19
=math: skills 0.35
=mcc: definition 0.24
=mch: cost 0.19
=mean: definition 0.37
=median: pay 0.79
=medic: next 0.17, start 0.21
=medical: definition 0.24, eligibility -0.22, start 0.24
=medicar: definition 0.28, difference 0.2, none 0.27, pay -0.16
=meet: definition 0.2, duties 0.35, none 0.18
=memb: cost 0.38
=membership: cost 0.52
=middl: pay 0.5
=midpoint: pay 0.22
=miss: exam 0.19, next 0.2
=mix: definition 0.19, difference 0.21
=monday: duties 0.22
=money: cost 0.36, definition 0.17, eligibility -0.16, start -0.15
=month: cost 0.24, definition -0.23, education 0.3
=mor: pay 0.3
=morn: duties 0.18
=mostly: definition -0.18, duties 0.3, exam 0.18
=mov: definition -0.3, education -0.19, next 0.52, start 0.32
=mpi: definition 0.16
=mycaa: cost 0.21
=nam: definition 0.26
=narrow: difference 0.15
=national: definition 0.36, growth 0.15
=network: none 0.16
=new: definition 0.24, duties 0.22, eligibility -0.16, jobs 0.15
=newbi: none 0.15
=next: definition -0.15, growth 0.15, next 0.2
=nha: worth 0.15
=night: duties 0.23, education 0.2, exam 0.16
=nin: cost 0.18
=non: eligibility 0.16
=nonmemb: cost 0.16
=normal: duties 0.43
=not: skills 0.22
=numb: duties -0.16, jobs 0.18, next -0.27, none 0.42, pay 0.24, skills 0.28, worth -0.18
=nurs: education 0.28, eligibility 0.29, exam -0.17, growth -0.23, settings 0.34
=o: eligibility 0.25
=occupation: growth 0.17, jobs 0.17, pay 0.22
=ocr: definition 0.23
=odd: exam 0.16
=ods: education -0.16, eligibility 0.24, renewal 0.18
=off: pay 0.33
=offer: none 0.2
=offic: cost -0.17, duties 0.26, eligibility 0.17, next 0.37, remote 0.25, renewal -0.17, skills -0.2
=official: duties 0.27, growth 0.16
=old: none 0.36, pay -0.33
=onlin: definition -0.19, education 0.31, none 0.19
=open: definition -0.26, eligibility 0.19, jobs 0.77, none -0.21, pay -0.19, settings -0.15, start 0.26
=operation: definition 0.22
=opt: eligibility 0.21
=ord: next 0.35, remote 0.2
=organization: difference 0.16
=outlook: growth 0.27, none 0.24
=outpatient: pay 0.18
=overkil: worth 0.15
=oversea: jobs 0.17
=owe: renewal 0.21
=p: settings 0.29
=pacemak: definition 0.18
=paid: definition 0.27, education 0.15, pay -0.19, start 0.16
=part: exam 0.42
=pass: exam 0.19, jobs 0.17, next 0.18, none -0.19, renewal 0.19
=path: next 0.28
=patient: definition 0.62, duties 0.4, education -0.15, eligibility -0.24, exam -0.15, worth -0.17
=pay: cost 0.56, duties -0.17, eligibility -0.33, growth -0.2, jobs -0.24, none 0.15, pay 0.55, remote -0.19, skills -0.2
=paycheck: pay 0.2
=payment: definition 0.26
=pcs: exam 0.22
=pee: eligibility 0.17
=percent: definition -0.25, growth 0.75, next -0.15, pay 0.16
=percentil: pay 0.35
=phd: education 0.34
=phi: definition 0.15
=philippin: eligibility 0.17
=phon: duties 0.45
=pick: skills 0.26
=plac: definition -0.16, duties 0.18, eligibility -0.17, settings 0.81
=placement: definition -0.15, education 0.42
=plan: difference -0.15, duties 0.22
=plat: duties 0.18
=plus: eligibility 0.2
=poa: definition 0.24
=point: exam 0.16
=policy: duties 0.36
=population: growth 0.15
=position: jobs 0.26
=possibl: definition -0.15
=ppe: education 0.3
=practicod: next 0.26
=practicum: education 0.38, pay -0.16
=prerequisit: eligibility 0.15
=present: definition 0.15
=pric: cost 0.32
=principal: definition 0.15
=pris: cost 0.3
=privacy: difference 0.21, duties 0.18, eligibility 0.18, jobs -0.15
=procedur: definition 0.3, exam 0.2
=proctor: exam 0.37
=productivity: duties 0.2
=prof: definition 0.18
=program: cost 0.16, education 0.72, exam -0.21, next -0.28, pay -0.28, renewal -0.16
=projection: growth 0.28
=promotion: next 0.23
=proof: definition 0.18, eligibility 0.15
=prov: definition 0.34, difference 0.27
=push: none 0.22
=put: difference 0.17
=puzzl: none 0.16
=qualification: eligibility 0.21
=quality: definition 0.3, skills -0.17
=quart: pay 0.38
=quot: jobs 0.18
=r: definition 0.39
=rank: none 0.18
=rat: duties 0.21, pay 0.2
=read: definition 0.21, next -0.19, none 0.15, pay -0.19
=real: education 0.15, eligibility -0.16, jobs 0.16
=realistic: next 0.21
=realistical: pay 0.22
=recert: renewal 0.19
=record: cost -0.26, definition 0.15, eligibility 0.23, renewal -0.16, start 0.19, worth -0.15
=recruit: difference 0.24, jobs -0.15, pay 0.26
=refus: definition 0.22
=register: duties 0.21, education -0.15, settings 0.18
=registrar: education 0.17, eligibility -0.22, growth 0.15, jobs 0.23, next -0.22, none -0.2, pay 0.17, settings 0.19
=registry: eligibility 0.24
=releas: definition 0.17, duties 0.2
=remot: remote 0.63
=renew: renewal 0.43
=renewal: renewal 0.25
=replac: none 0.15
=report: duties 0.23
=requir: difference 0.15, education 0.22, eligibility -0.17
=requirement: education 0.17, eligibility 0.38
=research: settings 0.17
=respect: none 0.43
=responsibility: duties 0.17
=responsibl: duties 0.37
=retak: cost 0.18
=retir: eligibility 0.19
=revenu: duties 0.25, next 0.3
=review: duties 0.17, eligibility 0.23, none 0.23
=rhia: cost 0.2, definition -0.44, eligibility 0.25, exam 0.39, growth -0.24, none 0.15, skills -0.21, start -0.19
=rhit: definition -0.49, difference 0.15, education -0.4, eligibility 0.4, exam 0.4, growth -0.26, none 0.41, remote -0.2, renewal 0.18, skills -0.29, start -0.22
=risk: definition 0.19, duties 0.2
=rn: next 0.18, none 0.19
=road: next 0.38
=robot: jobs 0.27
=roi: next 0.21
=rol: definition 0.23, next 0.18
=rout: eligibility 0.23
=rul: definition 0.33, education -0.16, eligibility 0.26
=run: cost 0.28, definition 0.15, exam -0.19, next 0.15, pay 0.17
=rung: next 0.25
=rural: pay 0.25
=salary: none 0.38, pay 0.35
=say: definition 0.17
=scal: pay 0.16
=scam: worth 0.15
=scholarship: cost 0.3
=school: definition -0.17, duties -0.36, education 0.87, exam -0.31, none 0.21, pay -0.34, remote -0.16, renewal -0.16, settings -0.19, skills -0.15, start 0.27, worth 0.23
=scientist: pay 0.21
=scor: exam 0.33
=seat: definition -0.15, duties 0.16, jobs 0.15
=sel: difference 0.15
=send: definition 0.2, remote 0.19
=sens: worth 0.21
=separat: difference 0.52
=sertificat: education 0.21
=set: definition 0.3, difference 0.28, education -0.15, eligibility -0.24, next -0.15, none 0.22, settings 0.19
=settl: pay 0.16
=shadow: start 0.16
=shar: definition 0.16
=shift: duties 0.41
=ship: jobs 0.18
=short: education 0.24
=shortest: education 0.18
=shot: next 0.17
=show: none 0.25
=shrink: growth 0.22
=sid: education -0.15, next 0.37
=signatur: next 0.17
=silly: start 0.15
=sink: skills 0.15
=sit: eligibility 0.46, next -0.26, remote 0.2, skills -0.17
=skil: skills 0.94
=skip: eligibility 0.21
=slow: skills 0.2
=smal: jobs 0.18, settings 0.2
=snom: definition 0.19
=society: definition 0.15
=softwar: definition 0.18, growth 0.2, jobs 0.27
=someday: next 0.37
=sophomor: education 0.2
=spar: remote 0.17
=specialist: definition -0.44, difference 0.22, duties 0.49, eligibility -0.19, growth 0.15, jobs 0.18, none -0.19, pay 0.32, start -0.3
=specialty: none 0.15
=spend: jobs 0.17
=sql: skills 0.37
=staff: duties 0.39
=stamp: worth 0.18
=stand: definition 0.16, skills 0.15
=start: definition -0.15, eligibility -0.19, next 0.4, none 0.16, pay -0.16, start 0.47
=stat: definition -0.19, difference -0.19, education -0.17, exam -0.16, growth -0.16, jobs 0.23, none 0.25
=statistic: education 0.26
=stay: duties 0.2
=step: difference 0.17, duties -0.18, next 0.71, none -0.16, start 0.29
=stop: none 0.15, renewal 0.22
=stressful: duties 0.15, none 0.29
=strong: skills 0.17
=stuck: jobs 0.16
=student: cost 0.65, education 0.15
=study: definition 0.28, education 0.15, exam 0.26, next -0.19, none -0.18
=supervisor: duties 0.37, next 0.17, none 0.16
=support: definition 0.26
=sur: definition 0.15
=switch: next 0.19
=system: definition 0.2, duties 0.2, none -0.17
=tableau: skills 0.16
=tak: cost 0.17, eligibility 0.15
=teach: definition -0.15, education 0.17, skills 0.21
=technician: definition -0.48, duties 0.19, jobs 0.35, settings -0.16
=technologist: growth 0.24, pay 0.29
=tefca: definition 0.45, growth -0.17
=ten: definition -0.19, growth 0.75, pay 0.19
=tenness: pay 0.19
=tenth: pay 0.4
=term: definition 0.31, education 0.18
=test: cost 0.49, definition 0.31, duties -0.16, education -0.34, eligibility 0.32, exam 0.77, growth -0.18, next -0.3, remote -0.22, skills -0.16, start -0.18, worth -0.22
=texa: cost 0.15
=third: exam 0.2
=thousand: jobs 0.19, pay 0.37
=thr: exam 0.22, next 0.15, renewal 0.18, worth 0.19
=through: jobs -0.15
=tht: definition 0.22
=tim: duties 0.15, eligibility -0.18, exam 0.53
=titl: definition 0.56, difference 0.19, duties -0.26, eligibility -0.15, next 0.17
=toddl: remote 0.26
=tool: difference 0.21
=top: none -0.2, pay 0.51, worth 0.2
=total: cost 0.19
=track: start 0.15
=train: definition 0.16, duties 0.28, education 0.41, start -0.22
=transcript: exam 0.28
=transcription: growth 0.26
=transf: education 0.32
=trauma: duties 0.22, start 0.17
=travel: duties 0.15
=tru: definition -0.16, remote 0.15
=tst: cost 0.26, definition -0.17
=tuition: cost 0.28
=tumor: eligibility -0.15, remote 0.23, skills 0.15
=turn: education 0.16
=twenty: renewal 0.2
=two: definition -0.19, difference 0.59, next -0.2, none 0.15, start -0.28
=typ: definition 0.18, duties -0.17, eligibility -0.2, jobs 0.19, skills 0.2
=unbil: definition 0.2
=uncertifi: pay 0.2
=underpaid: pay 0.15
=unit: renewal 0.65
=university: education 0.34, settings 0.21
=unrelat: next 0.18
=upp: pay 0.27
=upsid: worth 0.16
=useful: none 0.15, worth 0.17
=va: definition -0.16, eligibility 0.44, jobs 0.23, settings 0.16, start 0.19
=vendor: difference 0.16, pay -0.15, settings 0.29
=version: difference 0.29, none 0.16
=visit: definition 0.41, duties 0.32
=wag: none 0.46, pay 0.62
=wait: exam 0.41
=want: start 0.22
=week: duties 0.47, next -0.15
=weekend: duties 0.17
=wfh: remote 0.25
=whoev: duties 0.18
=whol: jobs 0.16, next 0.15
=wid: difference 0.15
=wif: start 0.15
=without: eligibility 0.33, next 0.2, none 0.15
=word: definition 0.25, difference 0.23
=work: cost -0.22, definition -0.49, difference -0.3, education 0.22, jobs -0.15, none -0.2, remote 0.26, settings 0.85
=workday: duties 0.22
=workplac: settings 0.21
=worth: worth 0.36
=wound: definition 0.15
=writ: definition 0.29, duties 0.19
=wrong: definition 0.21
=wrot: definition 0.16
=year: definition -0.52, difference -0.38, duties -0.32, education -0.15, eligibility 0.71, exam -0.25, growth 0.72, next 0.88, none 0.15, pay -0.25, settings -0.35, skills -0.29, start 0.21
=yearly: jobs 0.19
=zero: next 0.15
=~abroad: eligibility 0.59, next -0.16
=~accredit: education 0.46, eligibility 0.57, jobs -0.16, next -0.19, none -0.26, skills -0.15, worth 0.19
=~age: next 0.26
=~ai: duties -0.18, growth 0.45, jobs 0.8, next -0.17, start -0.16
=~aid: cost 0.58, eligibility -0.15, next -0.16
=~anatomy: definition -0.19, education 0.23, skills 0.45
=~apprentice: definition -0.19, next 0.62, none -0.17, start 0.23
=~associate: duties -0.19, education 0.68, exam -0.27, growth -0.31, jobs 0.33, next -0.19, none -0.26, pay -0.26, renewal 0.27, skills -0.2, worth 0.39
=~audit: duties 0.3, eligibility 0.17, next 0.34, none -0.15
=~bachelor: definition -0.19, difference -0.15, education 0.61, eligibility 0.19, growth -0.19, next 0.33, none -0.2
=~bill: definition 0.21, education -0.16, exam -0.23, growth 0.25, none 0.16, settings -0.15, worth 0.15
=~book: cost 0.18, exam 0.71
=~boss: cost -0.19, duties 0.29, exam -0.36, growth 0.31, next 0.71, none 0.19, pay 0.48, remote -0.15, renewal -0.23, settings -0.45, start -0.58
=~cancer: definition 0.15, eligibility -0.2, none -0.24, remote 0.38, skills 0.26, start -0.23
=~career: cost -0.22, duties -0.21, growth 0.22, next 0.18, renewal -0.16, settings 0.15, skills -0.23, worth 0.23
=~cdi: definition 0.21, duties 0.19, eligibility 0.22
=~cert: definition 0.82, difference 0.19, duties -0.66, eligibility 0.85, exam -0.23, growth -0.55, jobs -0.2, none 0.9, remote -0.35, renewal 0.42, settings -0.38, skills -0.52, start -0.36, worth 0.34
=~clinic: cost -0.27, definition 0.17, difference -0.22, education -0.17, exam -0.18, none 0.27, remote -0.17, settings 0.72
=~coder: cost -0.22, duties 0.2, exam -0.17, jobs 0.26, next 0.18, renewal -0.3
=~compare: cost -0.19, definition -0.69, difference 1.55, eligibility -0.46, next -0.57, none 0.46, pay 0.37, settings 0.23, skills -0.17, start -0.35
=~comply: difference 0.33, education -0.22, eligibility 0.16, none 0.18
=~cost: cost 1.68, duties 0.31, eligibility -0.51, growth -0.23, next -0.17, remote -0.19, settings -0.28, start -0.25
=~crime: eligibility 0.56
=~data: cost -0.28, difference -0.18, duties 0.37, eligibility -0.25, exam -0.19, jobs 0.17, next 0.39, none 0.26, pay 0.34, remote -0.23, renewal -0.24, start -0.15, worth -0.18
=~define: definition 1.27, difference 0.49, eligibility -0.27, next -0.3, renewal -0.18, skills -0.15, start -0.17
=~degree: cost 0.35, definition 0.15, duties -0.42, education 1.1, eligibility 0.32, exam -0.19, growth -0.25, jobs -0.31, next -0.27, none -0.25, pay -0.35, worth 0.19
=~deny: next 0.3
=~desk: definition 0.31, duties 0.15, eligibility 0.18, jobs -0.28, pay -0.32, remote 0.2, renewal -0.15, start 0.18, worth -0.2
=~director: cost -0.15, duties 0.25, education 0.21, eligibility -0.21, jobs -0.24, next 0.62, start -0.22
=~doctor: cost -0.22, definition 0.5, duties 0.22, exam -0.21, remote -0.21, renewal -0.16, skills 0.22, worth -0.2
=~doctorate: definition -0.16, education 0.5, worth 0.19
=~dues: cost 1.16, exam -0.32, jobs -0.2, next -0.26, none 0.26, pay -0.18, renewal 0.38
=~duty: duties 1.38, jobs -0.19
=~ehr: difference 0.24, none -0.15
=~eligible: definition -0.21, duties -0.2, education 0.29, eligibility 1.36, exam 0.26, growth -0.15, next -0.27, none -0.2, pay -0.15, settings -0.17, start -0.22
=~entry: cost -0.16, definition -0.25, difference -0.23, exam -0.2, growth -0.18, next 0.35, none 0.33, pay -0.18, renewal -0.19, settings -0.38, skills -0.22, start 1.6, worth -0.15
=~exam: cost 0.99, definition 0.55, duties -0.5, eligibility 0.95, exam 1, growth -0.37, jobs -0.3, next -0.29, none 0.26, pay -0.33, remote -0.54, renewal -0.18, settings -0.27, skills -0.38, start -0.29
=~fail: cost 0.28, definition -0.17, exam 0.97
=~frontdesk: duties 0.18, education -0.17, next 0.29
=~growth: definition -0.24, duties -0.31, eligibility -0.18, exam -0.17, growth 2.27, jobs 0.24, next -0.16, none 0.28, pay -0.38, remote -0.18, settings -0.22, start -0.22
=~hard: difference -0.15, exam 0.61, jobs 0.19, skills 0.16
=~highschool: definition -0.22, education 0.2, eligibility 0.44, start 0.49
=~hire: cost -0.27, definition -0.54, education -0.32, eligibility 0.31, exam -0.18, growth -0.32, jobs 1.55, none -0.17, pay -0.34, renewal -0.47, settings 0.65, start 0.16, worth 0.28
=~hospital: cost -0.39, difference 0.17, eligibility 0.23, exam -0.27, renewal -0.33, settings 0.95, skills -0.17, start 0.18, worth -0.19
=~informatics: education 0.35, none -0.22
=~inpatient: definition 0.3, difference 0.22, growth -0.15, none 0.26
=~insurance: definition 0.32, jobs -0.17, next -0.16, settings 0.67
=~it: start 0.19
=~job: cost -0.6, difference -0.33, education -0.31, eligibility -0.22, exam -0.66, growth 0.67, jobs 1.04, none -0.21, remote 0.25, renewal -0.2, settings 0.61, worth -0.26
=~kids: eligibility -0.24, none 0.26, remote 0.33
=~long: difference -0.2, education 0.77, eligibility 0.18, exam 0.65, jobs -0.32, none -0.24, pay -0.17, renewal 0.2, start -0.18
=~master: definition 0.15, education 0.76, eligibility 0.21
=~math: definition -0.2, difference -0.31, growth -0.19, jobs 0.24, next -0.22, none 0.28, pay 0.23, skills 0.26
=~number: jobs 0.18
=~nurse: eligibility 0.36, exam -0.22, growth -0.22, jobs -0.17, next 0.37, none 0.3, pay -0.16, remote -0.17, renewal -0.17, settings 0.29
=~online: difference -0.19, duties -0.15, education 0.36, eligibility 0.27, growth -0.15, next -0.2, none 0.24, remote 0.16, skills -0.16
=~outpatient: settings 0.39
=~pass: cost -0.2, definition 0.23, difference -0.19, eligibility -0.17, exam 0.75, none -0.18
=~patient: next 0.21
=~pay: cost 0.73, difference -0.15, education 0.22, eligibility -0.87, exam -0.32, growth -0.4, jobs -0.23, next -0.32, none 0.34, pay 2.16, remote -0.46, settings -0.41, skills -0.36
=~practicum: education 1.12, exam -0.17, growth -0.15, jobs -0.15
=~prep: difference 0.19, exam 0.4
=~privacy: cost -0.18, definition 0.28, difference 0.57, duties 0.27, exam -0.19, growth -0.2, jobs -0.26
=~program: duties -0.16, education 0.9, exam -0.21
=~promote: jobs -0.2, next 1.36, pay -0.18
=~question: exam 0.42
=~raise: duties 0.19, pay 0.46
=~record: cost -0.46, definition 0.44, duties 0.5, education -0.19, exam -0.39, growth 0.2, jobs 0.37, next 0.34, none -0.15, pay 0.24, renewal -0.43, settings 0.18, skills -0.17, worth -0.5
=~registry: difference -0.15, duties 0.21, jobs 0.21, none -0.23, pay 0.2, renewal -0.2, settings 0.16
=~release: none -0.18, start 0.24
=~remote: definition -0.16, difference -0.2, duties -0.23, eligibility -0.2, exam 0.41, growth -0.15, jobs -0.19, next -0.31, pay -0.21, remote 2.04, worth -0.15
=~renew: difference -0.24, duties -0.2, education 0.37, eligibility -0.22, exam -0.15, jobs -0.17, next -0.3, none -0.22, renewal 2.03, worth -0.17
=~schedule: definition -0.29, difference -0.22, duties 0.48, education 0.42, exam 0.37, growth -0.26, jobs 0.17, renewal 0.41, skills -0.15, worth -0.18
=~school: duties -0.53, education 1.45, eligibility 0.2, exam -0.54, next -0.2, pay -0.21, remote -0.18, renewal -0.33, skills -0.31, start 0.18, worth 0.37
=~security: definition 0.22, none -0.15
=~skill: definition 0.21, education -0.2, growth -0.19, jobs -0.24, pay -0.22, skills 1.29
=~start: duties -0.16, education 0.29, start 0.53
=~state: jobs 0.19
=~stress: definition -0.26, duties 0.59, education -0.16, next 0.18, none 0.4
=~switch: next 0.87, none -0.17, renewal 0.3
=~teach: exam -0.15, remote 0.15
=~tool: definition 0.26, education 0.49, exam -0.39, jobs 0.32, next -0.16, none -0.35, pay -0.27, renewal -0.31, settings -0.19, skills 0.56
=~transcript: growth 0.68
=~veteran: cost 0.56, duties -0.15, next 0.22, none -0.16, start 0.26
=~worth: definition -0.43, difference 0.34, duties -0.35, education -0.32, eligibility -0.25, next -0.22, none 0.5, settings -0.25, skills -0.15, start -0.26, worth 1.53
a: cost -0.3, definition 0.28, duties 0.21, education 0.5, eligibility 0.53, exam -0.49, growth -0.71, jobs -0.15, next 0.4, remote -0.28, renewal -0.47, start 0.27, worth 0.34
aapc: definition 0.22, difference 0.16, duties -0.24, education -0.16, none 0.29, renewal 0.16
aas: education 0.21
abilities: skills 0.25
about: cost -0.18, definition 0.22, eligibility -0.21, next -0.2, none 0.4, skills 0.2
above: difference 0.17
abstracting: skills 0.18
academy: difference 0.16
accept: eligibility 0.15
accounts: definition 0.16, none 0.17
accreditation: eligibility 0.24
accredited: eligibility 0.35
accreditor: education 0.17
acdis: eligibility 0.17, none 0.17
act: definition 0.16
actually: duties 0.5, pay -0.18
ad: definition -0.15, jobs 0.17
add: difference 0.28, education 0.17, eligibility -0.17, worth 0.25
adding: growth 0.2, worth 0.27
administrator: education 0.27, eligibility 0.17
admission: definition 0.16, education 0.18
ads: jobs 0.3
advantage: none 0.33
adviser: none 0.23
after: difference -0.23, duties -0.33, education -0.17, eligibility -0.22, growth -0.15, next 1.48, none -0.22, pay -0.22, settings -0.17, skills -0.16
again: eligibility -0.16, exam 0.31, jobs 0.15, none -0.15
against: definition -0.18, difference 0.28
agencies: settings 0.16
agency: definition 0.19
ahdi: none 0.15
ahima: cost 0.22, duties -0.25, education -0.39, eligibility 0.28, exam 0.24, next -0.22, none 0.47, pay -0.21, skills -0.21, worth 0.23
ahimas: eligibility 0.16
ahmia: difference 0.17
ai: growth 0.28, jobs 0.29
aim: none 0.23
al: duties 0.15
alive: renewal 0.15
all: cost -0.16, eligibility -0.16, jobs 0.21, renewal -0.15
allowed: eligibility 0.36
alone: eligibility 0.19
already: cost -0.15, education 0.22, exam -0.18, pay -0.21, worth 0.69
also: duties 0.21
am: education -0.3, exam -0.21, jobs -0.17, next -0.19, none 0.5, renewal -0.17, skills 0.55, start 0.22
amia: definition 0.19
an: difference 0.28, duties 0.18, education -0.28, eligibility 0.26, exam -0.38, growth -0.21, skills 0.23, start 0.18
analyst: duties 0.43, next 0.28, none -0.2, skills 0.21
anatomy: skills 0.26
and: cost -0.29, definition 0.42, difference 0.95, duties 0.47, education -0.16, eligibility -0.54, remote -0.52, renewal -0.15
another: difference 0.53
answers: duties 0.29
any: definition -0.22, difference -0.16, education -0.22, eligibility 0.35, next -0.15, start -0.15, worth 0.83
anybody: jobs 0.46
anyone: eligibility 0.19, jobs 0.36
anything: cost -0.22, definition -0.23, difference -0.17, education 0.2, none 0.27, worth 0.56
anywhere: remote 0.21
apart: difference 0.48
apc: difference 0.47
apcs: definition 0.18
applications: jobs 0.18
apply: education -0.15, eligibility 0.18, start 0.16
apprentice: definition -0.15, next 0.47
apprenticeships: start 0.19
approval: education 0.26
approved: eligibility 0.22
are: cost -0.28, difference 0.31, eligibility -0.21, growth 0.22, jobs 0.85, next -0.35, none 0.28, pay -0.51, remote 0.24, start -0.21
army: next 0.28, start 0.17
as: definition 0.34, difference 0.29, duties -0.17, education -0.23, eligibility 0.19, none -0.15
ask: eligibility 0.16, pay -0.18, skills 0.16
asked: none 0.16
asking: definition 0.16, pay 0.2
asks: eligibility 0.34
assigns: difference 0.15
assistant: start 0.28
associates: education 0.22
association: definition 0.43, duties -0.18, next -0.16, renewal 0.23
at: cost -0.2, difference -0.41, growth -0.25, jobs -0.31, none 0.4, pay 0.3, renewal -0.15, start 0.23
auditing: next 0.15
auditor: definition -0.2, eligibility 0.2, next 0.22
audits: duties 0.16
average: growth 0.2, pay 0.29
awards: cost 0.27
ba: education 0.24
bacc: education 0.39
baccalaureate: definition 0.24
bachelor: jobs 0.23
bachelors: duties -0.15, education 0.24, eligibility 0.19, jobs -0.16, none -0.15
back: cost 0.24, education -0.28, pay -0.27, worth 0.16
background: eligibility 0.4
bad: skills 0.22
badge: definition 0.27, none 0.15
bank: next -0.15, worth 0.18
be: cost -0.26, definition -0.3, difference -0.33, education 0.53, eligibility 0.39, jobs -0.26, remote 0.41, skills 0.65, start -0.3, worth -0.4
because: remote 0.17
become: education 0.26, start 0.39
bedroom: remote 0.16
been: next 0.2
before: definition -0.19, duties -0.23, education 0.19, eligibility 0.67, exam 0.39, jobs 0.25, next -0.18, none -0.17, pay -0.25
begin: start 0.58
beginner: start 0.15
beginners: worth 0.15
behind: next 0.15
being: definition -0.16, duties 0.27, education 0.16
besides: settings 0.42
better: difference -0.17, none 0.28, pay 0.29
between: difference 0.41, next 0.4
big: duties -0.19, pay 0.2, settings 0.27, worth 0.27
bigger: growth 0.31
bill: cost 0.42
biller: next 0.23, none 0.19
billing: definition -0.22, growth 0.16
blocking: definition 0.21
bls: eligibility -0.16, growth 0.22, next 0.16
board: definition 0.16
boards: exam 0.2
body: definition 0.16
bok: exam 0.23
bombed: exam 0.15
book: exam 0.36
books: cost 0.26, exam 0.33
bored: next 0.18
boss: difference 0.25, eligibility -0.19, next 0.26
bosses: definition -0.16, growth 0.16
both: definition -0.2, difference 0.57, duties -0.17, exam 0.15, renewal 0.23, start -0.15, worth -0.26
bottom: definition -0.2, pay 0.55
brand: none 0.16
bridge: next 0.16
bring: exam 0.29, pay 0.29
brings: pay 0.36
brochure: none 0.21
budgets: duties 0.15
building: settings 0.15
bump: pay 0.16
burned: next 0.19
business: definition 0.19
but: cost -0.25, definition -0.27, duties 0.17, none 0.23, pay -0.28, skills 0.21, worth 0.24
buy: worth 0.16
by: difference 0.29, duties -0.17, eligibility 0.21, jobs 0.18, none -0.15, start -0.18
c: definition 0.18
cabin: remote 0.15
cahiim: eligibility 0.19
cahiims: start 0.15
cahim: definition 0.19
cahims: definition -0.16, difference 0.23, none 0.25
california: pay 0.16
call: definition 0.24, duties 0.28
called: definition 0.69, duties -0.22
calls: duties 0.31
calmer: duties 0.15
campus: remote 0.15
can: cost -0.31, definition -0.2, difference -0.15, duties -0.38, education 0.19, eligibility 0.96, exam 0.3, growth -0.3, none -0.19, remote 0.96, skills -0.26, start -0.15, worth -0.38
cancer: education 0.15
candidacy: definition 0.19, eligibility 0.15
care: worth 0.27
career: next 0.61, worth 0.17
case: definition 0.16
cases: remote 0.16
category: definition 0.16
cbcs: worth 0.42
cca: cost 0.16, definition -0.21, education -0.22, exam 0.19, none 0.46
ccds: none 0.34, remote -0.17
ccs: definition -0.18, difference 0.25, duties -0.26, education -0.15, exam 0.48, growth -0.15, none 0.21, remote -0.17, settings 0.21
cdi: difference -0.17, duties 0.15, education 0.25, next 0.15
cdip: definition -0.17, education -0.17, eligibility 0.26, exam 0.16, none 0.33
center: difference -0.18, eligibility -0.15, exam 0.38, settings 0.41
certificate: duties -0.15, education 0.66, next -0.16
certification: definition 0.38, next -0.19, none 0.43, pay -0.15
certifications: definition -0.26, none 0.51
certified: definition 0.22, next -0.16, pay 0.27
certify: none 0.29
ceus: renewal 0.7
cfo: definition 0.15
chair: next 0.25
charge: cost 0.16, definition 0.25, none -0.15, pay 0.15
chargmaster: definition 0.21
chart: difference 0.19, education -0.15, eligibility -0.17, settings 0.32
charts: definition 0.24, duties 0.3, next 0.23, start -0.17, worth -0.15
chase: none 0.15
chases: difference 0.2
chda: education -0.18, eligibility 0.25, none 0.33
cheap: pay 0.17
cheaper: cost 0.21
check: eligibility 0.23, pay 0.22
checks: definition 0.23
chpc: none 0.23
chps: cost 0.17, none 0.39
chts: none 0.33
cic: eligibility 0.15
city: jobs 0.16
claims: growth 0.15
class: education 0.2
classes: education 0.21, eligibility 0.16
clean: jobs 0.19
clear: pay 0.23
clerk: next 0.37
click: definition 0.21
clinic: definition 0.17, duties -0.16, jobs -0.15, next 0.15, none 0.15, settings 0.23
clinical: definition 0.22
clinics: growth 0.16, settings 0.23
clock: remote 0.2, skills 0.19
club: definition 0.19
cms: definition 0.21
coc: settings 0.48
code: definition 0.4, eligibility -0.18, none 0.16
coded: definition 0.27
coder: definition -0.27, difference 0.23, growth -0.17, next 0.16, pay 0.19
coders: difference -0.19, duties 0.24, education -0.17, jobs 0.36, next -0.24, none 0.19, pay 0.31
codes: definition 0.16, difference 0.18, education 0.16, skills 0.19
coding: cost 0.16, definition -0.47, next 0.33, pay -0.47, start 0.18
college: education 0.37, eligibility 0.4, exam -0.2, renewal -0.16, worth 0.18
come: eligibility 0.19, renewal 0.2
comes: definition -0.28, duties -0.16, next 0.7
coming: education 0.15
community: definition 0.18
companies: settings 0.62
company: duties -0.15, settings 0.28
compared: pay 0.18
compliance: education -0.16
computer: definition 0.33
computers: difference 0.16, start 0.19
confidentiality: none 0.18
confuzed: definition 0.15
consultants: eligibility 0.15
content: exam 0.22
continuing: renewal 0.3
coordinator: duties 0.26
copies: next 0.15
corner: jobs 0.16, next 0.15
cost: cost 0.54
couch: remote 0.41, worth 0.15
could: definition -0.24, duties -0.27, eligibility 0.35, next 0.38, none -0.23
counselor: education 0.22
count: difference -0.17, eligibility 0.5, jobs 0.18, next 0.17
country: jobs 0.3
counts: eligibility 0.21
courses: education 0.26
courts: settings 0.19
cover: cost 0.23
covers: difference 0.18
cpb: none 0.31
cpc: cost 0.32, definition -0.24, difference 0.26, duties -0.35, education -0.4, exam 0.31, growth -0.21, next 0.15, none 0.36, settings 0.19, skills -0.24, start -0.15, worth 0.19
cphi: none 0.41
cphims: difference 0.24
crc: definition 0.17
crcr: cost 0.15, none 0.35
credential: definition 0.22, education -0.16, none 0.29, renewal 0.16
credentialed: eligibility 0.17
credentials: none -0.18
credits: education 0.57
crowd: growth 0.16
cry: none 0.16
ctr: definition 0.24
cue/cost: cost 2.18, eligibility -0.53, growth -0.29, next -0.34, pay -0.3, remote -0.24, settings -0.28, start -0.15, worth 0.22
cue/definition: cost -0.31, definition 2.81, difference -0.16, eligibility -0.26, exam -0.28, growth -0.17, jobs -0.39, remote -0.25, settings -0.19, skills -0.4, worth -0.26
cue/difference: cost -0.21, definition 0.33, difference 1.82, duties 0.48, education -0.38, eligibility -0.32, growth -0.32, next -0.37, skills -0.21, start -0.33, worth -0.3
cue/duties: cost -0.18, definition 0.78, duties 1.83, education -0.2, eligibility -0.36, exam -0.17, growth -0.16, jobs -0.17, next -0.29, none -0.22, skills -0.22
cue/education: cost -0.19, definition 0.35, difference -0.2, duties -0.34, education 2, eligibility 0.65, exam -0.31, growth -0.42, jobs -0.18, next 0.36, pay -0.44, remote -0.27, renewal -0.5, settings -0.25, skills -0.38, start 0.32
cue/eligibility: cost -0.16, duties -0.3, education 0.46, eligibility 1.6, growth -0.17, none -0.29, pay -0.18, remote -0.18, renewal -0.21, settings -0.18, start -0.2
cue/exam: definition 0.59, difference -0.15, duties -0.41, eligibility 0.79, exam 1.91, growth -0.37, jobs -0.26, next -0.26, none 0.23, pay -0.38, remote -0.42, renewal -0.18, settings -0.25, skills -0.29, start -0.36, worth -0.22
cue/growth: duties -0.31, education -0.16, growth 1.73, jobs 0.49, next -0.19, pay -0.3, settings -0.16, start -0.2
cue/jobs: education -0.15, eligibility -0.15, jobs 1.17, next -0.17, pay -0.15
cue/next: cost -0.15, difference -0.15, eligibility -0.15, next 1.5, none -0.2, pay -0.17, remote -0.18, start 0.15, worth -0.15
cue/none: cost -0.59, definition 1.56, difference 0.24, duties 0.27, education -0.19, exam -0.27, growth -0.19, jobs 0.2, next 0.28, none 0.75, pay -0.3, remote -0.43, renewal -0.57, skills -0.16, start -0.39, worth -0.5
cue/pay: difference -0.2, eligibility -0.39, exam -0.31, growth -0.48, jobs -0.34, next -0.23, none 0.6, pay 2.7, remote -0.32, renewal -0.22, settings -0.34, skills -0.28, worth -0.16
cue/remote: difference -0.15, growth -0.15, jobs -0.2, next -0.28, pay -0.2, remote 1.82
cue/renewal: difference -0.24, education -0.28, eligibility -0.26, jobs -0.17, next -0.25, none -0.21, renewal 2.13
cue/settings: eligibility -0.16, jobs -0.26, settings 1.21
cue/skills: cost -0.24, definition 0.33, difference 0.28, duties -0.29, eligibility -0.34, exam -0.27, jobs 0.19, none -0.21, remote -0.19, renewal -0.19, skills 1.69, start -0.18, worth -0.33
cue/start: duties -0.18, jobs -0.18, next 0.26, start 0.89
cue/worth: difference -0.19, duties -0.19, eligibility -0.3, exam -0.17, none 0.24, worth 1.23
current: none 0.16
cycle: duties 0.15, next 0.2, renewal 0.5
daily: duties 0.21
data: cost -0.2, definition 0.24, difference 0.27, eligibility -0.26, next 0.25
database: duties 0.21
daughter: jobs 0.22
day: duties 0.97, education -0.17
days: difference -0.18, duties 0.3, exam 0.2
decade: growth 0.32
decent: none 0.23
decides: duties 0.25
degree: duties -0.21, education 0.48, eligibility 0.29, exam -0.22, jobs -0.24, next 0.21, pay -0.17, renewal -0.21, start 0.2, worth 0.19
demand: jobs 0.21
denials: definition 0.15
department: definition -0.21, education 0.3, jobs -0.19, next 0.19, start 0.2
description: duties 0.23
desk: definition 0.2, education 0.19, start 0.32
detail: skills 0.16
details: skills 0.17
diagnoses: duties 0.16
diagnosis: definition 0.25
dictation: growth 0.29
did: difference 0.2, eligibility 0.16, none 0.21
dieing: growth 0.32
diff: difference 0.37
differ: difference 0.38
difference: difference 0.62
different: difference 0.55, education -0.24, none 0.15
difrent: difference 0.16
diploma: eligibility 0.26, start 0.29
director: eligibility -0.15, next 0.4
do: cost -0.35, definition -0.71, difference -0.56, duties 0.41, education 0.59, eligibility 0.52, growth -0.45, jobs -0.33, remote 0.38, renewal 0.27, settings 0.22, skills 0.17, start -0.17
doctor: education 0.18, settings 0.22
doctors: cost -0.17, definition 0.23, duties 0.33, education -0.2, exam -0.16, jobs 0.17, start -0.15
documentation: eligibility 0.29
does: definition -0.17, difference -0.22, duties 0.61, education 0.18, eligibility 0.26, exam -0.23, pay 0.16, remote -0.28, renewal 0.2, settings -0.28, start -0.33, worth 0.19
doing: definition -0.22, difference -0.22, duties 0.66, eligibility -0.2, worth 0.15
dollars: cost 0.18
done: definition -0.21, next 0.17, remote 0.19
door: next 0.18, start 0.17
down: skills 0.18
downsides: worth 0.16
drg: difference 0.42
drug: settings 0.23
dues: renewal 0.29
dui: eligibility 0.19
duties: duties 0.34
dying: growth 0.2
each: difference 0.45, duties 0.25, education 0.17, eligibility -0.23, jobs 0.2, none -0.26, pay -0.16, worth -0.15
early: eligibility 0.15
earn: pay 0.36
easier: exam 0.21
ed: renewal 0.17
education: education 0.36, renewal 0.24
ehr: difference 0.22, duties 0.18
either: difference 0.2, jobs 0.21
eleven: eligibility 0.16
eligibility: eligibility 0.44
eligible: eligibility 0.15
else: definition -0.26, settings 0.36, skills 0.17
employ: settings 0.23
employed: jobs 0.3
employers: education -0.2, settings 0.2, worth 0.21
emr: difference 0.34
emt: start 0.16
end: eligibility -0.15, next 0.26
english: education 0.24
enough: education 0.18, eligibility 0.19
entry: next 0.34
er: duties 0.17
even: definition 0.23, education -0.16, eligibility 0.35, jobs 0.19
ever: definition -0.2, duties 0.2, education -0.17, settings 0.27
every: cost 0.19, definition 0.19, education -0.19, eligibility -0.34, exam -0.21, growth -0.16, jobs 0.28, none 0.23, remote 0.19, renewal 0.33
everyone: jobs 0.25, none 0.48, remote 0.21
everything: worth 0.3
everywhere: duties 0.16
exactly: definition 0.16
exam: cost 0.54, definition 0.24, duties -0.28, eligibility 0.34, exam 0.29, growth -0.2, jobs -0.19, none 0.17, pay -0.21, remote -0.22, skills -0.19, worth 0.17
exams: education 0.17
excel: skills 0.18
executive: next 0.17
expand: definition 0.22, growth -0.15
experience: definition -0.2, eligibility 0.43, exam -0.15, jobs 0.17, next 0.35, start 0.16
expire: renewal 0.15
explain: difference 0.49
extra: exam 0.15, worth 0.17
facility: difference 0.25
fafsa: cost 0.2
failed: exam 0.36
fall: jobs 0.16
far: difference 0.2
fast: growth 0.23, skills 0.46
faster: growth 0.29
federal: definition 0.31, eligibility 0.22, none -0.17
fee: cost 0.17
fees: difference 0.15, none 0.22
felony: eligibility 0.24
fewer: growth 0.25
fhir: difference 0.26
field: duties -0.15, growth 0.29, next -0.2
figure: pay 0.31
figures: none 0.18
finance: definition 0.21, duties 0.21
find: jobs 0.29, none 0.16
fingers: skills 0.28
finished: eligibility 0.16, start 0.17
firms: settings 0.15
first: duties -0.29, education -0.23, jobs -0.18, renewal -0.15, settings -0.15, start 1.26, worth -0.17
fit: next 0.16
fits: none 0.2
five: next 0.15, none -0.15
floor: next 0.22
flunk: exam 0.15
folks: education -0.18, jobs 0.18, pay 0.25, remote 0.16
for: cost 0.65, definition 0.25, difference -0.5, duties -0.15, eligibility 0.63, exam -0.15, none 0.42, remote -0.52, renewal -0.2, settings -0.58, skills 0.34, start -0.23
forecast: growth 0.27
form: definition 0.31
foundation: definition 0.24
four: difference 0.15, education 0.31, worth -0.16
free: education 0.16
fresh: pay 0.17
from: cost -0.31, definition 0.25, duties -0.58, education -0.17, eligibility 0.25, growth -0.19, jobs -0.39, next 0.76, none 0.55, pay -0.48, remote 1.01, settings -0.32, skills -0.29, start -0.18, worth 0.21
full: definition 0.19, education 0.17, jobs 0.21
gap: pay 0.2
ged: education 0.16, eligibility 0.17
get: cost -0.24, difference -0.16, duties -0.17, eligibility 0.28, exam -0.34, growth -0.2, jobs 0.36, next 0.32, pay 0.31, renewal -0.24, settings -0.32, skills -0.25, start 0.71
gets: education 0.18, jobs 0.26, none -0.16
getting: definition -0.23, growth 0.23, next 0.18, none 0.2, start 0.25
gi: cost 0.24
give: eligibility -0.2, exam 0.2, none 0.19, start 0.16
gives: definition 0.16
go: definition -0.34, education 0.16, jobs -0.21, next 0.57
goes: definition 0.16
going: cost 0.16, definition -0.43, duties -0.15, education -0.16, exam -0.17, growth 0.7, jobs -0.18, pay 0.24
gone: jobs 0.21
good: definition -0.27, duties -0.29, education -0.23, eligibility -0.25, next 0.21, none -0.22, skills 0.87, worth 0.7
got: definition -0.17, duties 0.28, next 0.33, none -0.15, skills -0.15
gov: pay 0.19
governance: difference 0.2, none 0.23
government: growth 0.15, none 0.22
grade: education 0.17
graduate: definition -0.17, education 0.47, eligibility 0.22
graduation: eligibility -0.22, exam 0.37, skills 0.19
green: eligibility 0.16
group: definition 0.31
grouper: difference 0.15
groups: jobs 0.17
grow: growth 0.15
growing: growth 0.48
grows: growth 0.16
growth: growth 0.6, none 0.27
guy: start 0.27
h: definition 0.17
had: none -0.19, pay 0.2
haircut: pay 0.16
half: jobs 0.16
happened: jobs 0.2
happens: renewal 0.26
hard: skills 0.19
harder: exam 0.54
has: cost -0.18, definition -0.25, duties 0.25, jobs 0.24, next -0.27, none 0.31, remote 0.21, skills -0.15
hate: duties 0.22, skills 0.25
have: definition -0.25, education 0.16, eligibility 0.62, exam 0.18, next -0.23, none 0.15, pay -0.37, renewal 0.22, skills 0.19, start -0.21, worth -0.43
having: worth 0.18
hcc: definition 0.18
he: definition 0.24
health: education 0.15, exam -0.38, jobs 0.25, none -0.42, pay 0.18, renewal -0.3, settings 0.28, start 0.25
healthcare: next -0.16, none 0.24
heart: skills 0.15
help: next 0.15
helth: eligibility -0.16, settings 0.18
her: duties 0.27, worth 0.15
here: definition -0.29, education 0.24, exam -0.15, next 0.2, pay 0.17, worth 0.15
hfma: definition 0.26
high: start 0.22
him: cost 0.17, definition -0.36, difference 0.2, eligibility 0.24, exam -0.36, growth -0.28, jobs -0.36, next 0.29, remote -0.16, renewal -0.33, settings 0.36, start 0.26
himss: definition 0.24, duties -0.22
hipaa: definition 0.17, difference 0.31
hire: definition -0.17, duties -0.18, jobs 0.31, settings 0.52
hired: eligibility 0.21, jobs 0.17, none -0.16, worth 0.29
hires: settings 0.25
hiring: jobs 0.2
hit: difference 0.15, eligibility 0.19, none -0.15
hitech: difference 0.38
hl7: difference 0.24
hold: none 0.26
home: duties -0.24, education -0.18, eligibility -0.31, exam 0.5, growth -0.18, jobs -0.23, next -0.38, pay 0.31, remote 1.18, settings 0.17, skills -0.17
homes: settings 0.27
hospital: cost -0.24, definition 0.26, duties 0.15, jobs -0.3, none 0.16, renewal -0.24, settings 0.21, start 0.24, worth -0.3
hospitals: cost -0.15, education -0.16, exam -0.21, jobs 0.21, next -0.16, pay -0.15, settings 0.67
hour: duties 0.29, jobs -0.18, pay 0.36
hourly: pay 0.27
hours: definition -0.23, difference -0.2, education 0.26, eligibility 0.19, exam 0.21, next -0.22, pay -0.21, renewal 0.68
how: definition -0.64, duties -0.33, education 0.57, eligibility -0.69, exam 0.71, jobs 0.41, next 0.94, none -0.22, remote -0.26, renewal 0.38, settings -0.62, start 0.38, worth -0.71
hundred: exam 0.15
husband: remote 0.2
hw: cost 0.34
hwo: cost 0.17
i: definition -0.6, difference -0.41, duties -0.35, education 0.38, eligibility 0.3, exam 0.43, growth -0.39, next 0.55, none 0.6, pay -0.49, renewal 0.25, settings -0.54, skills 0.34, start 0.39, worth -0.27
icd: definition 0.31, skills 0.15
id: settings 0.18
if: cost 0.2, definition -0.26, education 0.47, exam -0.23, next -0.28, renewal 0.21
improvement: definition 0.18
in: cost -0.31, difference -0.45, duties -0.27, education 0.54, jobs 0.33, none -0.23, pay 0.59, start 0.32
in2: next 0.2, start 0.17
indeed: jobs 0.15
index: definition 0.34
indicator: definition 0.25
informatics: education 0.25, none -0.18, start 0.15
information: definition 0.28, education 0.17, eligibility -0.15, exam -0.18, next 0.16, renewal -0.16, skills -0.21
injuries: definition 0.15
injury: next 0.16
instructor: education -0.15, eligibility 0.23
insurance: definition 0.16, settings 0.23
internship: education 0.16
into: definition -0.19, duties -0.29, next 0.98, none -0.28, pay -0.22, remote -0.21, renewal -0.15, skills -0.15, start 0.6
introvert: skills 0.32
is: definition 0.44, difference 0.15, duties 0.15, eligibility -0.18, exam 0.49, growth 0.63, jobs -0.36, next -0.16, none 0.33, pay -0.18, renewal -0.3, settings -0.46, skills -0.38, start -0.44, worth 0.26
isnt: definition -0.16, education 0.23, eligibility 0.15
issues: none 0.18
it: cost -0.15, definition 0.85, difference -0.22, exam -0.16, pay -0.17, settings -0.26, skills -0.41, worth 0.92
its: definition 0.28, eligibility 0.17, next -0.19, worth 0.24
itself: worth 0.15
job: cost -0.15, definition 0.19, duties 0.61, eligibility -0.26, exam -0.28, none 0.15, renewal -0.19, settings -0.22, skills 0.28, start 0.38, worth -0.21
jobs: cost -0.15, definition -0.37, education -0.33, exam -0.17, growth 0.58, jobs 0.87, skills -0.22
join: cost 0.18
jump: pay 0.17
june: eligibility 0.17
jus: difference 0.19, none 0.27
just: definition -0.15, none 0.31, pay 0.29
keep: definition -0.31, education -0.22, eligibility -0.29, growth 0.17, next -0.34, pay 0.19, renewal 0.69, start 0.16
keeps: definition 0.38
kid: start 0.24
kind: education 0.22, next -0.15, settings 0.18
kinds: settings 0.32
kitchen: remote 0.23
know: duties -0.23, education -0.28, eligibility -0.2, exam 0.27, skills 0.7
knowledge: skills 0.43
known: none 0.22
knows: definition 0.16
ladder: next 0.42
lapse: renewal 0.24
last: exam 0.28
later: education 0.25
law: definition 0.17, education 0.18, none -0.17
lead: duties 0.21
leading: next 0.19
leaks: definition 0.19
learn: education 0.17, skills 0.42
learning: renewal 0.16
leave: renewal 0.23
left: jobs 0.33
legit: education 0.2, worth 0.17
less: cost 0.2
let: education -0.18, eligibility 0.66, none -0.16
lets: education 0.15
letter: difference 0.18
letters: cost -0.16, difference 0.26, education -0.34, growth -0.2, none 0.27, renewal 0.42, skills -0.17, worth 0.33
level: definition 0.17, education 0.18, start -0.18
license: eligibility 0.23, next 0.29
life: duties 0.15, none 0.15, renewal 0.16
like: cost -0.21, duties 0.6, education -0.27, eligibility -0.22, growth -0.18, next 0.21, none 0.19, remote -0.16, settings 0.37, skills -0.26
likely: remote 0.15
line: growth 0.36, pay 0.18
list: definition 0.25, education 0.31, none 0.25
lists: none 0.15
live: pay 0.15, remote 0.2
lives: duties 0.29
living: jobs 0.15
local: none 0.15
lol: definition 0.15, difference 0.26
long: definition -0.19, difference -0.15, education 0.34, exam 0.65, jobs -0.21, next 0.17
longer: education 0.16
look: duties 0.34, eligibility 0.19, none 0.16
looked: none 0.19
looking: duties 0.17
lot: skills 0.18
love: next 0.23
low: pay 0.26
m: difference 0.17
major: cost 0.22, education 0.17
majors: none 0.2
make: definition -0.36, duties -0.21, education -0.31, jobs -0.22, pay 1.46, start -0.18
makes: pay 0.19
manager: definition -0.21, difference 0.16, duties 0.37, education -0.25, next 0.17, none 0.23, pay 0.17
managers: education -0.17, growth 0.3, jobs 0.25, pay 0.22
many: cost -0.19, definition -0.19, difference -0.29, education 0.42, exam 0.28, growth -0.2, jobs 1.13, next -0.37, pay -0.24, renewal 0.32, start -0.19
map: next 0.21
marked: jobs 0.16
master: definition 0.34, education -0.19
masters: education 0.43, eligibility 0.28, worth 0.17
maternity: renewal 0.19
math: skills 0.35
matter: worth 0.18
may: education -0.29, eligibility 0.27, exam 0.27, jobs 0.23, pay 0.28
mcc: definition 0.18
mch: cost 0.19
me: cost 0.24, definition -0.62, difference -0.2, eligibility 0.66, growth -0.3, next 0.15, remote -0.18, skills 0.21, start 0.27
mean: pay 0.2
meaning: definition 0.36
median: pay 0.56
medians: pay 0.23
medic: next 0.17, start 0.21
medical: cost -0.23, education 0.25, exam -0.19, growth 0.28, jobs 0.2, next -0.27, remote -0.17, renewal -0.2, start 0.32
medicare: definition 0.23, difference 0.21, none 0.27, pay -0.16
meetings: duties 0.26
member: cost 0.3
members: cost 0.25, none 0.17
membership: cost 0.51
middle: pay 0.5
midpoint: pay 0.22
missing: next 0.25
monday: duties 0.22
money: cost 0.42, education -0.15, eligibility -0.18, pay 0.17, start -0.16
months: cost 0.15, definition -0.18, education 0.23, eligibility 0.16
mor: pay 0.3
more: definition -0.35, difference -0.38, duties -0.17, education 0.21, eligibility -0.21, exam -0.22, growth 0.48, jobs 0.23, none -0.24, pay 0.93, remote 0.17, settings -0.28, start -0.2, worth 0.19
most: pay 0.23, remote 0.16
mostly: definition -0.18, duties 0.3, exam 0.18
move: next 0.6, start 0.19
moving: definition -0.16
mpi: definition 0.16
much: cost 1.04, eligibility -0.17, exam -0.15, jobs -0.21, next -0.35, none -0.24, pay 0.81, start -0.18, worth -0.18
must: duties 0.22, education -0.18, eligibility 0.4, next -0.23, renewal 0.25, skills 0.26
my: difference 0.22, duties -0.2, exam 0.21, jobs -0.28, none 0.33, remote 0.31, renewal 0.57, settings -0.33, skills -0.34, start -0.25
mycaa: cost 0.21
name: definition 1.06
national: definition 0.38, growth 0.15
need: definition -0.52, duties -0.32, education 0.48, eligibility 1.06, growth 0.16, jobs -0.19, next -0.44, none -0.24, pay -0.23, renewal 0.15, settings -0.21, skills 0.68, start -0.17
needed: education 0.27, eligibility 0.37
needs: definition 0.18
never: education -0.2, eligibility 0.35, pay -0.16, start 0.21
new: definition 0.17, duties 0.23, education -0.16, jobs 0.17, none 0.24, settings -0.15, start -0.17
newbie: none 0.15
next: definition -0.19, exam -0.15, next 0.64
nha: worth 0.15
night: duties 0.24
nine: cost 0.18
no: cost -0.19, education -0.17, eligibility 0.62, exam -0.18, growth -0.16, remote -0.15, settings -0.15, skills -0.16, start 0.31
nonmember: cost 0.16
normal: duties 0.24
normally: duties 0.2
not: difference 0.46, education -0.19, eligibility 0.26, growth -0.15, next -0.19, none 0.29, start -0.29
notes: skills 0.24
nothing: start 0.21, worth 0.16
now: definition -0.32, difference -0.29, eligibility -0.15, jobs 0.46, next 0.2, renewal 0.22, start 0.34, worth -0.18
number: next -0.18, none 0.19, pay 0.41
numbers: none 0.31, pay -0.2, skills 0.19
nurse: education 0.27, next 0.33, settings -0.15
nurses: eligibility 0.17, jobs 0.15
nursing: eligibility 0.2, next -0.2, settings 0.61
o: eligibility 0.25
occupation: growth 0.16, jobs 0.2
ocr: definition 0.23
ods: education -0.16, eligibility 0.24, renewal 0.18
of: definition 0.22, difference -0.29, pay 0.32, settings 0.26, worth -0.18
off: definition -0.19, exam -0.2, next 0.4, worth 0.4
offer: pay 0.25
offered: none 0.22
office: cost -0.19, next 0.24, none 0.21, pay -0.18, remote 0.33, settings 0.18, skills -0.15
officer: definition -0.15, education 0.16, eligibility 0.17
officers: duties 0.15
offices: settings 0.22
official: duties 0.27, growth 0.16
often: renewal 0.21
ok: skills 0.17
old: none 0.32, pay -0.34, start 0.25
on: cost -0.23, definition 0.17, difference -0.42, duties 0.41, education 0.23, eligibility -0.21, exam 0.64, jobs -0.31, next -0.27, none -0.37, remote 0.49, renewal -0.19, settings -0.15, worth 0.16
once: renewal 0.25
one: cost -0.21, difference 1.08, duties -0.19, education -0.3, growth -0.36, jobs -0.43, next -0.19, none 0.65, pay -0.23, renewal 0.2
ones: duties -0.22, pay 0.3, skills 0.18
online: definition -0.19, education 0.31, none 0.19
only: definition 0.27, duties -0.42, education 0.25, exam -0.18, growth -0.18, jobs 0.17, none 0.18, settings 0.2, start -0.27
open: definition -0.19, eligibility 0.16, exam 0.36, next 0.19, none -0.16
opening: start 0.19
openings: jobs 0.73
operations: definition 0.18
opt: eligibility 0.21
or: definition -0.44, difference -0.63, education 0.32, exam -0.15, growth 0.28, jobs 0.15, next -0.22, none 0.59, remote 0.17, settings 0.17, worth 0.17
order: next 0.33
orders: remote 0.18
organization: difference 0.15
other: cost -0.15, difference 0.66, education -0.15
our: definition 0.16, duties 0.21, start -0.15
out: definition -0.16, education -0.31, growth 0.35, next 0.51, remote 0.23, settings -0.17, start 0.24
outlook: growth 0.27, none 0.24
outpatient: pay 0.18
over: definition -0.37, growth 0.27, next 0.16
overkill: worth 0.15
overseas: jobs 0.17
owe: renewal 0.21
own: eligibility -0.17
p: settings 0.29
paid: definition 0.27, education 0.15, pay -0.19, start 0.16
paper: education 0.15
part: education 0.22, exam 0.17
parts: exam 0.25
pass: exam 0.6, renewal 0.16
passed: exam -0.17, jobs 0.18, next 0.28
passing: exam 0.18
path: next 0.28
patient: duties 0.31, exam -0.19, none 0.2
patients: definition 0.29, duties 0.41, jobs -0.15
pay: cost 0.29, duties -0.17, eligibility -0.24, none 0.33, pay 0.43, skills -0.17, worth 0.44
paycheck: pay 0.2
payed: pay 0.29
payer: pay -0.15
paying: cost 0.31, renewal 0.21
payment: definition 0.28
pays: none -0.17
pcs: exam 0.23
pee: eligibility 0.17
people: cost -0.22, difference -0.31, duties -0.25, eligibility -0.52, jobs 0.71, none 0.29, pay 0.44, renewal -0.17, settings 0.48, worth -0.23
per: duties 0.35
percent: definition -0.24, growth 0.7, next -0.15, pay 0.17
percentiles: pay 0.22
person: cost -0.15, definition 0.43, duties 0.28, eligibility -0.17, next 0.18, none -0.26, settings 0.15, skills 0.2
phd: definition -0.15, education 0.34
phi: definition 0.15
philippines: eligibility 0.17
phone: duties 0.26
phones: duties 0.19, next 0.15
physician: settings 0.23
pick: eligibility -0.15
picking: skills 0.19
place: duties 0.26
placement: education 0.23
placements: education 0.2
places: definition -0.15, settings 0.72
plan: exam 0.15, settings 0.17
plate: duties 0.18
please: definition 0.34, difference 0.29, growth -0.18, none 0.15
plus: eligibility 0.2
poa: definition 0.24
points: exam 0.2
policies: duties 0.19
policy: duties 0.17
population: growth 0.15
positions: jobs 0.32
possible: definition -0.15
post: definition 0.23, education 0.19, jobs -0.15
posting: definition -0.15
posts: jobs 0.2
ppe: education 0.3
practicode: next 0.26
practicum: education 0.39, pay -0.16
prerequisite: eligibility 0.17
present: definition 0.15
price: cost 0.22
principal: definition 0.15
prise: cost 0.3
privacy: difference 0.21, duties 0.18, eligibility 0.18, jobs -0.15
procedure: definition 0.19
proctor: exam 0.26
productivity: duties 0.2
profee: definition 0.19
program: cost 0.19, definition 0.17, education 0.2, eligibility 0.25, exam -0.17, next -0.24, pay -0.25
programs: education 0.62, eligibility -0.17
projections: growth 0.21
promotion: next 0.23
proof: eligibility 0.16
prove: difference 0.26
proves: definition 0.27
pushing: none 0.18
put: next -0.15
puzzles: none 0.16
qualifications: eligibility 0.21
quality: definition 0.31, skills -0.23
quarter: pay 0.34
queries: duties 0.15
question: exam 0.15
questions: exam 0.81
quotas: duties 0.16
r: definition 0.39
rate: exam 0.26, pay 0.25
rates: duties 0.17
rather: next 0.23, none 0.21
read: definition 0.2, none 0.16
real: education 0.15, eligibility -0.16, jobs 0.16
realistic: next 0.21
realistically: pay 0.22
really: definition -0.18, duties 0.2, eligibility -0.22, jobs 0.33, next -0.15, pay 0.17
recert: renewal 0.19
record: definition 0.27, difference 0.29
records: difference -0.34, eligibility 0.24, exam -0.27, growth 0.16, renewal -0.2, start 0.34, worth -0.21
recruiter: difference 0.2, pay 0.28
registered: duties 0.18, education -0.15, settings 0.18
registrar: definition -0.18, duties 0.19, education 0.25, eligibility -0.16, next -0.2, none -0.17, start 0.15
registrars: growth 0.17, jobs 0.17, pay 0.15, settings 0.2
registry: eligibility 0.26
release: duties 0.27
remote: remote 0.58
renew: renewal 0.16
renewal: renewal 0.24
replace: jobs 0.16
replaced: jobs 0.18
report: definition -0.18
reports: definition 0.15, duties 0.17
requests: duties 0.22
required: difference 0.15, education 0.21, eligibility -0.2
requirements: education 0.21, eligibility 0.35
research: settings 0.18
respect: none 0.24
respected: none 0.2
responsibilities: duties 0.16
responsible: duties 0.37
retake: cost 0.18
revenue: duties 0.25, next 0.3
reviewer: definition 0.23
rhia: cost 0.21, definition -0.4, eligibility 0.26, exam 0.42, growth -0.22, skills -0.2, start -0.18
rhias: settings 0.17
rhit: cost 0.16, definition -0.48, education -0.35, eligibility 0.24, exam 0.45, growth -0.23, jobs 0.18, none 0.47, remote -0.25, renewal 0.2, skills -0.27, start -0.2
rhits: eligibility 0.17
right: education -0.18, jobs 0.16, start 0.22
risk: definition 0.19, duties 0.16
rn: next 0.18, none 0.19
road: next 0.32
robots: jobs 0.28
roi: next 0.21
role: definition 0.31
roles: jobs 0.17, next 0.16
routes: eligibility 0.21
rule: definition 0.35, difference 0.23, eligibility 0.31
rules: difference -0.15, duties 0.15
run: cost 0.35
rung: next 0.22
runs: definition 0.2
rural: pay 0.25
said: definition 0.35
salary: none 0.38, pay 0.34
same: difference 1.15, education -0.18, jobs -0.2, skills -0.19, start -0.2
say: growth 0.31, next -0.22, none -0.16
saying: definition 0.17
says: jobs 0.26, next -0.26, start -0.17, worth 0.2
scale: pay 0.18
scam: worth 0.15
scanning: next 0.2
scholarships: cost 0.26
school: definition -0.23, duties -0.3, eligibility 0.16, exam -0.24, jobs 0.18, none 0.19, pay -0.23, renewal -0.15, settings -0.17, start 0.53, worth 0.23
schooling: education 0.89
schools: education 0.25
scientists: pay 0.15
score: exam 0.44
seat: duties 0.17
security: growth -0.15
see: none 0.3
selling: pay 0.16
sells: difference 0.17, settings 0.15, worth 0.16
send: growth 0.15
sending: remote 0.15
senior: education 0.16
sense: worth 0.21
separate: difference 0.16
separates: difference 0.34
sertificate: education 0.21
set: definition 0.22, eligibility -0.15, none 0.24
sets: difference 0.18
setting: settings 0.16
settle: pay 0.17
she: duties 0.16, education 0.25
shift: duties 0.33
shipped: jobs 0.18
short: education 0.16
shortest: education 0.18
shot: next 0.18
should: definition -0.29, duties -0.21, education 0.2, eligibility -0.36, none 0.6, renewal -0.17, settings -0.17, skills 0.33
shrinking: growth 0.21
side: education -0.15, next 0.36
silly: start 0.15
since: difference -0.15, jobs 0.21, next 0.26, none -0.2, renewal 0.18
sink: skills 0.15
sit: cost 0.16, definition -0.26, duties -0.19, eligibility 0.88, exam 0.21, next -0.15, none -0.22
site: none 0.32, remote 0.21
sits: duties 0.26
skill: difference 0.16
skills: skills 0.9
skip: eligibility 0.22
slow: skills 0.21
small: settings 0.21
snomed: definition 0.19
so: difference 0.2, eligibility -0.26, jobs -0.19, renewal 0.17
society: definition 0.16
software: definition 0.18, growth 0.19, jobs 0.26
some: definition 0.16, education -0.23
somebody: definition 0.2, none 0.19, start 0.18
someday: next 0.37
someone: pay 0.18, start 0.26
something: definition 0.3, duties -0.15, education 0.27, jobs -0.15
soon: exam 0.17
sophomore: education 0.2
spare: remote 0.17
specialist: definition -0.32, difference 0.34, duties 0.39, jobs -0.18, start -0.17
specialists: growth 0.23, jobs 0.36, none -0.16, pay 0.2
specialty: none 0.15
spend: jobs 0.17
sql: skills 0.37
staff: duties 0.26
stamp: worth 0.18
stand: definition 0.32
start: definition -0.16, next 0.21, start 0.58
state: duties 0.15, exam -0.16, growth -0.15, skills -0.15
statistics: education 0.25
stats: none 0.15
stay: exam -0.17, remote 0.26
step: duties -0.19, next 0.43, start 0.32
steps: definition -0.19, difference 0.15, next 0.59, start 0.21
still: cost -0.16, definition -0.2, difference -0.25, education -0.16, eligibility 0.49, exam -0.28, jobs 0.63, pay -0.15
stop: none 0.2, renewal 0.16
stops: next 0.15
stressful: duties 0.15, none 0.29
strong: skills 0.17
stuck: jobs 0.16
student: cost 0.33, worth 0.18
students: cost 0.32
study: definition 0.21, eligibility -0.2, exam 0.41, next -0.15, none -0.16, pay -0.15
stuff: definition 0.26, none -0.15, skills 0.16
suite: next 0.15
supervise: duties 0.17
supervisor: duties 0.34, next 0.15, none 0.16
support: definition 0.24
sure: definition 0.15
surgery: settings 0.38
switch: next 0.16
system: definition 0.2, none -0.15, pay 0.16
t: difference 0.18
tableau: skills 0.16
take: definition -0.17, difference -0.17, duties -0.27, eligibility 0.63, jobs 0.21, next 0.22, none -0.16, remote -0.2, start 0.19
takes: jobs 0.2
taking: cost 0.18
task: definition 0.16
tasks: duties 0.15
teach: education 0.25
teaches: education 0.2
team: definition -0.15, duties 0.16
technician: definition -0.38, difference 0.19, settings -0.19
technicians: jobs 0.41
technologists: growth 0.2, pay 0.2
tefca: definition 0.45, growth -0.17
tell: definition -0.15, difference 0.27, none 0.2
ten: definition -0.19, growth 0.75, pay 0.19
tennessee: pay 0.19
tenth: pay 0.4
term: definition 0.32
test: cost 0.39, definition 0.43, duties -0.22, education -0.28, eligibility 0.23, exam 0.53, next -0.27, remote -0.19, settings -0.16, worth -0.16
tested: exam 0.22
testing: eligibility 0.15
tests: cost 0.19
texas: cost 0.15
than: difference -0.18, eligibility -0.29, exam 0.24, jobs 0.17, pay 0.4
that: cost -0.28, definition 1.22, eligibility -0.3, exam -0.35, growth 0.27, jobs 0.19, next -0.17, pay 0.19, renewal -0.3, start -0.23, worth -0.25
the: definition 0.52, difference 0.46, duties 0.23, education -0.18, eligibility 0.37, exam 0.75, growth 0.25, jobs -0.32, none -0.24, pay 0.19, remote -0.2, settings -0.84, skills -0.51, start -0.59, worth 0.25
their: definition 0.42, difference -0.15, duties 0.49, education -0.31
them: definition -0.15, difference 0.59, duties 0.34, eligibility 0.18, exam -0.17, none -0.24, pay -0.2, remote -0.16
then: jobs -0.16, none -0.27, pay 0.16, renewal 0.25
there: definition 0.19, duties -0.33, education 0.34, growth -0.18, jobs 0.73, pay -0.16, worth -0.3
these: duties 0.21, none 0.33, pay -0.19
they: cost -0.2, definition 0.43, duties 0.65, eligibility 0.67, jobs -0.23, next -0.45, pay -0.2, start -0.37
theyre: difference 0.17
thing: definition 0.3, difference 0.35, duties -0.17, education 0.17, worth -0.18
things: difference 0.35
third: exam 0.2
this: difference -0.2, duties -0.29, eligibility -0.42, exam -0.2, jobs 0.71, none 0.55, pay 0.17, settings -0.16, start 0.2
those: difference 0.31, duties 0.31, eligibility -0.21, next -0.16
thousand: jobs 0.21, pay 0.37
three: exam 0.22, renewal 0.18, worth 0.19
through: jobs -0.15
tht: definition 0.22
time: definition -0.21, duties 0.18, education 0.31, exam 0.31, jobs 0.18, start -0.18
tired: next 0.25
title: definition 0.58, difference 0.16, duties -0.22
to: definition -0.21, difference -0.47, education 0.27, eligibility 0.38, exam -0.36, growth -0.27, jobs -0.33, next 1.01, none -0.34, pay -0.45, settings -0.23, skills 0.54, start 0.49
toddler: remote 0.26
told: difference 0.19
too: none -0.23, settings 0.18
top: none -0.2, pay 0.51, worth 0.2
total: cost 0.2
track: start 0.15
train: education 0.35
trained: eligibility 0.16
trainer: duties 0.21
transcription: growth 0.26
transcripts: exam 0.19
transfer: education 0.26
trauma: duties 0.22, start 0.17
travel: duties 0.16
true: definition -0.16, remote 0.15
try: cost 0.16, exam 0.25
tst: cost 0.26, definition -0.17
tuition: cost 0.28
tumor: remote 0.19
tumors: next 0.18
twenty: renewal 0.2
two: cost 0.17, difference 0.8, growth -0.2, jobs 0.18, next -0.3, none -0.34, pay -0.19, renewal 0.25, skills -0.16, start -0.23, worth 0.25
type: skills 0.18
typed: jobs 0.16
typical: definition -0.16, education 0.18
unbilled: definition 0.2
uncertified: pay 0.2
under: education 0.18, jobs -0.15, next -0.15
underpaid: pay 0.15
units: renewal 0.67
university: education 0.29, settings 0.15
unrelated: next 0.18
up: difference -0.18, eligibility -0.46, growth 0.38, jobs 0.47, next 0.31, none -0.31, skills 0.15, start -0.2
upper: pay 0.27
upsides: worth 0.16
us: definition 0.24, education -0.22, eligibility 0.15, jobs 0.4, next -0.25
use: difference 0.17, settings 0.18
used: definition 0.23
useful: none 0.15, worth 0.17
uses: difference 0.2
usual: education 0.15
usually: education 0.23
va: eligibility 0.49, jobs 0.21, none -0.19, start 0.31
vendor: difference 0.2, settings 0.16
version: difference 0.29, none 0.16
veterans: eligibility 0.15
visit: definition 0.36
visits: duties 0.27
vs: difference 0.86, duties 0.26, eligibility -0.21, jobs -0.17, next -0.24, pay 0.29, settings 0.2, start -0.19
wage: none 0.3, pay 0.31
wages: none 0.16, pay 0.3
wait: exam 0.2, none 0.15
waiting: exam 0.22
want: cost -0.16, definition -0.23, difference -0.29, duties -0.19, education 0.49, growth -0.25, next 0.74, none 0.26, pay -0.36, start 0.29
wanting: start 0.22
wants: definition -0.18, difference -0.18, duties -0.22, next 0.41, none 0.55, pay -0.16, renewal -0.18, start 0.15, worth -0.17
was: definition 0.22
waste: worth 0.18
way: definition -0.27, duties -0.17, education -0.24, eligibility 0.23, next 0.41, start 0.31
we: definition 0.33, difference 0.3, duties -0.15, education 0.17, next -0.25
week: duties 0.53
well: none 0.21
were: none -0.16, settings 0.22, start 0.2
wfh: remote 0.25
what: cost -0.2, definition 1.22, difference 0.33, duties 0.98, education 0.28, eligibility -0.96, growth -0.42, next 0.19, none -0.51, pay 0.8, remote -0.78, renewal -0.18, settings -0.36, skills 0.69, worth -0.96
whats: definition 0.58
when: cost -0.2, definition 0.31, duties 0.54, none 0.22, pay -0.3, renewal 0.24, settings -0.23, start -0.24
where: definition 0.39, difference -0.18, duties -0.27, eligibility -0.57, exam -0.18, growth -0.15, next 0.65, none 0.15, pay -0.26, remote -0.19, settings 0.86, skills -0.2, start 0.41, worth -0.27
which: cost -0.33, definition 0.87, difference -0.24, exam -0.28, jobs 0.16, none 0.68, renewal -0.19, settings 0.17, skills -0.24, start -0.15, worth -0.15
while: jobs 0.17, pay -0.21, remote 0.18, start 0.18
who: cost -0.41, definition 0.66, duties 1.28, education -0.17, exam -0.67, jobs -0.21, next -0.38, none 0.32, pay 0.32, renewal -0.34, worth -0.36
whoever: duties 0.18
whole: jobs 0.16, next 0.15
whose: definition 0.26, duties 0.2
why: definition 0.32, difference 0.21, next -0.17, none 0.15
wife: pay 0.15, start 0.15
will: cost 0.19, definition -0.24, difference -0.27, duties -0.21, eligibility 0.15, exam -0.15, growth 0.53, jobs 0.54, next -0.33, none 0.23, renewal -0.17
with: difference 0.24, duties -0.24, education -0.35, eligibility 0.32, growth -0.33, jobs 0.29, next 0.21, pay 0.24, skills -0.18, start 0.28
without: eligibility 0.35, next 0.18
word: definition 0.26, difference 0.19
work: cost -0.2, definition -0.35, difference -0.21, eligibility 0.16, exam -0.18, none -0.22, pay -0.21, remote 0.37, settings 0.62
workday: duties 0.22
worked: settings 0.18
workers: none 0.22, pay 0.2
working: settings 0.16
workplaces: settings 0.17
worth: eligibility -0.15, worth 1
would: definition -0.78, difference -0.17, duties 0.15, exam -0.32, growth -0.22, next 0.18, none 0.32, pay 0.27, remote -0.34, renewal -0.26, settings 0.36, skills 0.3, start 0.19, worth 0.46
write: definition 0.15
wrong: definition 0.21
wrote: definition 0.16
year: cost 0.36, eligibility -0.21, growth 0.22, jobs 0.55, pay -0.33, remote -0.2, settings -0.19, skills -0.2, start 0.18
yearly: jobs 0.19
years: cost -0.3, definition -0.61, difference -0.38, duties -0.43, education 0.34, eligibility 0.95, exam -0.48, growth 0.26, next 0.84, none -0.25, renewal 0.39, settings -0.3, skills -0.33, start 0.16, worth 0.25
yet: eligibility 0.15
you: definition 0.37, difference -0.39, duties -0.47, education 0.29, eligibility 0.3, exam 0.18, growth -0.32, next -0.28, none 0.44, pay -0.76, remote 0.27, settings -0.34, skills 0.44
your: difference -0.15, none 0.59, pay -0.39, remote 0.21, worth 0.16
`;

export const SCOPE = `
1: foreign 0.4
12: foreign 0.3
14: foreign 0.36
3: foreign 0.46
5: foreign 0.3
=1: foreign 0.4
=12: foreign 0.3
=14: foreign 0.36
=3: foreign 0.46
=5: foreign 0.3
=50: foreign 0.3
=address: foreign 0.54
=administrator: foreign -0.38
=agent: foreign 0.32
=ahima: foreign -0.38
=anoth: foreign -0.38
=assistant: foreign 0.52
=association: foreign -0.48
=b: foreign 0.44
=bachelor: foreign -0.4
=bank: foreign 0.3
=begin: foreign -0.66
=behind: foreign -0.34
=best: foreign 0.38
=bil: foreign -0.36
=bootcamp: foreign 0.54
=bot: foreign 0.32
=bsn: foreign 0.32
=buy: foreign 0.38
=cahiim: foreign -0.32
=cas: foreign -0.42
=cdi: foreign -0.5
=chart: foreign -0.74
=check: foreign -0.34
=cod: foreign -0.3
=colleg: foreign -0.56
=complianc: foreign -0.4
=count: foreign -0.3
=cours: foreign -0.4
=cpa: foreign 0.54
=data: foreign -0.42
=dental: foreign 0.38
=department: foreign -0.48
=different: foreign -0.32
=dm: foreign 0.5
=documentation: foreign -0.34
=door: foreign -0.32
=dump: foreign 0.52
=dx: foreign 0.34
=e: foreign 0.3
=employ: foreign -0.42
=er: foreign 0.38
=ex: foreign 0.46
=exam: foreign -0.4
=experienc: foreign -0.36
=fak: foreign 0.58
=federal: foreign -0.32
=field: foreign -0.66
=fil: foreign 0.3
=folk: foreign -0.46
=forty: foreign -0.3
=four: foreign -0.3
=gam: foreign 0.62
=googl: foreign 0.66
=graduat: foreign -0.3
=happen: foreign -0.34
=health: foreign -1
=healthcar: foreign -0.34
=helth: foreign -0.58
=hes: foreign 0.32
=hospital: foreign -0.64
=hour: foreign 0.34
=informatic: foreign -0.46
=information: foreign -1.06
=insur: foreign -0.34
=insuranc: foreign 0.36
=java: foreign 0.3
=key: foreign 0.44
=leak: foreign 0.38
=legal: foreign 0.46
=let: foreign -0.64
=level: foreign -0.36
=licens: foreign 0.46
=link: foreign 0.38
=list: foreign -0.5
=login: foreign 0.4
=march: foreign 0.3
=mean: foreign -0.46
=membership: foreign -0.3
=modifi: foreign 0.4
=mov: foreign -0.3
=mrn: foreign 0.38
=near: foreign 0.3
=new: foreign -0.3
=next: foreign -0.32
=official: foreign -0.32
=paid: foreign -0.36
=pap: foreign -0.46
=paralegal: foreign 0.42
=patient: foreign -0.48
=payment: foreign -0.36
=pcs: foreign 0.34
=pdf: foreign 0.36
=percent: foreign -0.36
=pharmacy: foreign 0.3
=phlebotomy: foreign 0.4
=pictur: foreign 0.3
=practic: foreign -0.4
=privacy: foreign -0.58
=proctor: foreign 0.38
=program: foreign -0.62
=pt: foreign 0.36
=python: foreign 0.3
=real: foreign 0.48
=record: foreign -0.64
=register: foreign -0.3
=review: foreign -0.56
=rhia: foreign -0.58
=rhti: foreign -0.3
=rul: foreign -0.38
=run: foreign -0.36
=saturday: foreign 0.3
=scholarship: foreign -0.38
=servic: foreign -0.32
=set: foreign -0.46
=sid: foreign -0.42
=sit: foreign -0.34
=soc: foreign 0.3
=specialist: foreign -0.66
=ssn: foreign 0.34
=st: foreign 0.52
=stat: foreign -0.48
=stop: foreign 0.32
=student: foreign -0.5
=sue: foreign 0.42
=tampa: foreign 0.32
=tax: foreign 0.36
=teach: foreign -0.32
=technician: foreign 0.34
=teeth: foreign 0.4
=tefca: foreign -0.34
=telegram: foreign 0.34
=ten: foreign -0.34
=term: foreign -0.34
=test: foreign -0.48
=therapist: foreign 0.34
=thousand: foreign -0.34
=thr: foreign -0.56
=titl: foreign -0.32
=trauma: foreign -0.3
=treat: foreign 0.3
=tulsa: foreign 0.34
=tumor: foreign -0.36
=two: foreign -0.64
=typ: foreign -0.5
=vendor: foreign -0.38
=vinyl: foreign 0.42
=wag: foreign -0.5
=won: foreign 0.32
=work: foreign -0.42
=writ: foreign 0.54
=year: foreign -0.86
=~accredit: foreign -0.66
=~associate: foreign -0.76
=~audit: foreign -0.3
=~bachelor: foreign -0.64
=~bill: foreign -0.42
=~boss: foreign -1.32
=~cancer: foreign -0.64
=~career: foreign -0.74
=~cdi: foreign -0.36
=~cert: foreign -0.58
=~coder: foreign -0.84
=~compare: foreign -0.76
=~data: foreign -0.56
=~define: foreign -0.76
=~degree: foreign -0.88
=~deny: foreign 0.36
=~desk: foreign -0.86
=~director: foreign -0.5
=~doctor: foreign -0.42
=~dues: foreign -0.5
=~eligible: foreign -0.48
=~entry: foreign -0.42
=~exam: foreign -0.54
=~fail: foreign -0.36
=~fileroom: foreign -0.32
=~frontdesk: foreign -0.54
=~growth: foreign -0.5
=~highschool: foreign -0.6
=~hire: foreign -0.5
=~hospital: foreign -0.9
=~informatics: foreign -0.48
=~job: foreign -0.98
=~long: foreign 0.58
=~master: foreign -0.42
=~math: foreign -0.76
=~online: foreign -0.36
=~pay: foreign -0.64
=~practicum: foreign -0.48
=~privacy: foreign -0.56
=~program: foreign -0.3
=~promote: foreign -0.42
=~record: foreign -1.04
=~remote: foreign -0.34
=~renew: foreign -0.66
=~school: foreign -0.46
=~security: foreign 0.36
=~skill: foreign -0.72
=~switch: foreign -0.34
=~teach: foreign -0.46
=~tool: foreign -0.42
=~transcript: foreign -0.6
=~veteran: foreign -0.46
address: foreign 0.54
administrator: foreign -0.32
after: foreign -0.44
agent: foreign 0.32
ahima: foreign -0.32
all: foreign -0.46
already: foreign -0.36
am: foreign -0.72
an: foreign -0.46
and: foreign -1.1
another: foreign -0.4
answer: foreign 0.9
answers: foreign 0.42
any: foreign -0.56
anyone: foreign 0.72
assistant: foreign 0.5
association: foreign -0.4
b: foreign 0.44
bank: foreign 0.32
be: foreign -0.86
because: foreign -0.38
before: foreign -0.72
behind: foreign -0.34
best: foreign 0.38
bill: foreign 0.64
billing: foreign -0.48
bootcamp: foreign 0.54
bot: foreign 0.32
both: foreign -0.36
bsn: foreign 0.32
buy: foreign 0.32
by: foreign -0.82
cahiim: foreign -0.32
called: foreign -0.42
cases: foreign -0.36
cdi: foreign -0.5
charts: foreign -0.7
claim: foreign 0.36
claims: foreign -0.46
clinical: foreign -0.38
code: foreign 0.54
codes: foreign -0.54
coding: foreign -0.8
college: foreign -0.54
compliance: foreign -0.4
cost: foreign 0.3
could: foreign -0.66
course: foreign -0.3
cpa: foreign 0.54
credits: foreign -0.38
data: foreign -0.42
definition: foreign -0.3
dental: foreign 0.38
department: foreign -0.48
desk: foreign -0.4
different: foreign -0.3
dm: foreign 0.5
doctor: foreign 0.44
doctors: foreign -0.5
documentation: foreign -0.42
does: foreign -0.42
due: foreign 0.32
dump: foreign 0.34
dx: foreign 0.34
e: foreign 0.3
each: foreign -0.62
earn: foreign 0.32
er: foreign 0.38
ex: foreign 0.46
fake: foreign 0.58
federal: foreign -0.32
field: foreign -0.56
folks: foreign -0.46
forty: foreign -0.3
four: foreign -0.46
from: foreign -0.58
game: foreign 0.54
getting: foreign -0.4
google: foreign 0.68
got: foreign 0.42
he: foreign 0.78
health: foreign -0.9
healthcare: foreign -0.32
helth: foreign -0.58
hes: foreign 0.32
him: foreign -0.68
his: foreign 0.78
hospital: foreign -0.36
hospitals: foreign -0.42
i: foreign 0.52
in: foreign -0.32
informatics: foreign -0.46
information: foreign -1.16
insurance: foreign 0.36
into: foreign -0.66
isnt: foreign -0.3
it: foreign -0.56
its: foreign -0.38
java: foreign 0.3
jobs: foreign -0.3
just: foreign -0.38
key: foreign 0.5
know: foreign -0.42
later: foreign -0.36
lawyer: foreign 0.36
leaked: foreign 0.42
legal: foreign 0.32
letter: foreign 0.34
letters: foreign -1.02
license: foreign 0.46
link: foreign 0.4
list: foreign -0.44
login: foreign 0.4
lol: foreign 0.46
looked: foreign 0.32
maps: foreign 0.3
march: foreign 0.3
may: foreign -0.44
me: foreign 0.82
meaning: foreign -0.46
medical: foreign -0.62
membership: foreign -0.3
modifier: foreign 0.44
more: foreign -0.5
move: foreign -0.44
my: foreign 1.42
names/credentials: foreign -2.22
names/none: foreign 1.58
names/organizations: foreign -1.06
names/outlook: foreign -0.84
names/roles: foreign -1.32
names/settings: foreign 0.36
names/starts: foreign 1.16
names/terms: foreign -0.56
near: foreign 0.32
need: foreign 0.36
next: foreign -0.56
number: foreign 0.46
numbers: foreign -0.8
of: foreign -0.6
official: foreign -0.32
old: foreign -0.32
one: foreign -1.34
only: foreign -0.66
other: foreign -0.5
over: foreign -0.38
own: foreign -0.4
paid: foreign -0.36
part: foreign -0.36
patients: foreign -0.5
pcs: foreign 0.34
pdf: foreign 0.38
people: foreign -1.18
percent: foreign -0.36
person: foreign -0.58
phlebotomy: foreign 0.4
privacy: foreign -0.58
program: foreign -0.74
pt: foreign 0.36
put: foreign 0.76
python: foreign 0.3
rate: foreign 0.32
real: foreign 0.48
records: foreign -0.42
registered: foreign -0.3
report: foreign 0.36
reports: foreign -0.3
rhia: foreign -0.56
rhti: foreign -0.3
same: foreign -0.32
saturday: foreign 0.3
scholarships: foreign -0.36
schooling: foreign -0.32
send: foreign 0.38
services: foreign -0.32
set: foreign -0.3
side: foreign -0.4
site: foreign -0.3
soc: foreign 0.3
somebody: foreign -0.36
something: foreign -0.4
specialist: foreign -0.46
ssn: foreign 0.34
st: foreign 0.52
start: foreign -0.38
students: foreign -0.3
sue: foreign 0.42
system: foreign 0.32
systems: foreign -0.34
tampa: foreign 0.32
teeth: foreign 0.4
tefca: foreign -0.34
telegram: foreign 0.34
ten: foreign -0.34
term: foreign -0.3
test: foreign -0.46
than: foreign -0.62
that: foreign -1.1
the: foreign -0.86
therapist: foreign 0.34
there: foreign -1.16
they: foreign -0.86
thing: foreign -0.58
think: foreign 0.3
those: foreign -0.7
thousand: foreign -0.34
three: foreign -0.56
time: foreign -0.38
told: foreign 0.48
trauma: foreign -0.3
treated: foreign 0.32
tulsa: foreign 0.34
two: foreign -0.94
vs: foreign -0.36
wage: foreign -0.32
want: foreign -0.38
wear: foreign 0.3
week: foreign 0.3
what: foreign -0.88
whats: foreign -0.5
when: foreign -0.72
where: foreign -0.7
which: foreign -1.08
while: foreign -0.42
who: foreign -1.12
whose: foreign -0.4
why: foreign -0.3
won: foreign 0.32
worth: foreign 0.5
would: foreign -1.1
write: foreign 0.84
year: foreign -0.44
years: foreign -0.84
your: foreign 0.6
`;

/** Tried on questions that the rest was not learned from. Answering from 0.85: 72.4 % of the questions for us are answered, 2.6 % wrongly, and 1.5 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-3.06,"ahead":1.81,"coverage":1.11,"likeness":0.89,"best":0.6,"named":0.28,"exact":0.26,"linked":0.31,"foreign":-2.45,"strange":-1.68,"words":0.47,"pairs":0.15,"agreed":0.57,"unknown":-0.13,"short":-0.32,"empty":-0.08,"shapeless":-0.08,"shaped":0.3,"seconded":0.59,"ruled":-1.35},"answer":0.85,"offer":0.37,"mention":0.08};
