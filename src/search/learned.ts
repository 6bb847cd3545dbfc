/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -0.95,
  "coverage": 3.75,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.29,
  "covers:education": 1.24,
  "covers:journeys": 0.33,
  "covers:organizations": 1.24,
  "covers:outlook": 1.55,
  "covers:questions": 1.19,
  "covers:roles": 1.77,
  "covers:settings": 0.72,
  "covers:starts": 0.28,
  "covers:terms": 1.29,
  "facet:cost:comparisons": 0.01,
  "facet:cost:credentials": -0.04,
  "facet:cost:education": 0.07,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.11,
  "facet:cost:outlook": 0,
  "facet:cost:questions": 0.13,
  "facet:cost:roles": -0.05,
  "facet:cost:settings": 0,
  "facet:cost:starts": 0,
  "facet:cost:terms": 0,
  "facet:definition:comparisons": -0.5,
  "facet:definition:credentials": 0.6,
  "facet:definition:education": 0.16,
  "facet:definition:journeys": -0.03,
  "facet:definition:organizations": 0.56,
  "facet:definition:outlook": 0.04,
  "facet:definition:questions": -0.54,
  "facet:definition:roles": -0.4,
  "facet:definition:settings": -0.28,
  "facet:definition:starts": 0.17,
  "facet:definition:terms": 0.22,
  "facet:difference:comparisons": 0.78,
  "facet:difference:credentials": -0.25,
  "facet:difference:education": -0.01,
  "facet:difference:journeys": -0.03,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": 0.02,
  "facet:difference:questions": -0.02,
  "facet:difference:roles": -0.31,
  "facet:difference:settings": -0.01,
  "facet:difference:starts": -0.01,
  "facet:difference:terms": -0.13,
  "facet:duties:comparisons": 0.48,
  "facet:duties:credentials": -0.29,
  "facet:duties:education": -0.02,
  "facet:duties:journeys": -0.01,
  "facet:duties:organizations": 0.13,
  "facet:duties:outlook": -0.04,
  "facet:duties:questions": -0.18,
  "facet:duties:roles": -0.14,
  "facet:duties:settings": 0.13,
  "facet:duties:starts": 0.04,
  "facet:duties:terms": -0.1,
  "facet:education:comparisons": 0.24,
  "facet:education:credentials": -0.17,
  "facet:education:education": 0.02,
  "facet:education:journeys": -0.02,
  "facet:education:organizations": 0.14,
  "facet:education:outlook": -0.06,
  "facet:education:questions": -0.13,
  "facet:education:roles": 0.07,
  "facet:education:settings": -0.05,
  "facet:education:starts": -0.01,
  "facet:education:terms": -0.04,
  "facet:eligibility:comparisons": -0.63,
  "facet:eligibility:credentials": 0.18,
  "facet:eligibility:education": 0,
  "facet:eligibility:journeys": 0,
  "facet:eligibility:organizations": -0.01,
  "facet:eligibility:outlook": -0.03,
  "facet:eligibility:questions": 0.05,
  "facet:eligibility:roles": 0.44,
  "facet:eligibility:settings": 0.02,
  "facet:eligibility:starts": 0.01,
  "facet:eligibility:terms": -0.03,
  "facet:exam:comparisons": 0.14,
  "facet:exam:credentials": -0.16,
  "facet:exam:education": -0.05,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.02,
  "facet:exam:outlook": 0,
  "facet:exam:questions": 0.28,
  "facet:exam:roles": -0.18,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": -0.01,
  "facet:growth:comparisons": -0.07,
  "facet:growth:credentials": -0.02,
  "facet:growth:education": 0,
  "facet:growth:journeys": 0,
  "facet:growth:organizations": 0,
  "facet:growth:outlook": 0.36,
  "facet:growth:questions": -0.29,
  "facet:growth:roles": 0.04,
  "facet:growth:settings": 0,
  "facet:growth:starts": 0,
  "facet:growth:terms": -0.01,
  "facet:jobs:comparisons": -0.18,
  "facet:jobs:credentials": 0.05,
  "facet:jobs:education": -0.03,
  "facet:jobs:journeys": 0,
  "facet:jobs:organizations": -0.03,
  "facet:jobs:outlook": 0.29,
  "facet:jobs:questions": -0.14,
  "facet:jobs:roles": -0.17,
  "facet:jobs:settings": 0.19,
  "facet:jobs:starts": 0.16,
  "facet:jobs:terms": -0.13,
  "facet:next:comparisons": -0.06,
  "facet:next:credentials": -0.19,
  "facet:next:education": 0.07,
  "facet:next:journeys": 0.21,
  "facet:next:organizations": -0.03,
  "facet:next:outlook": -0.01,
  "facet:next:questions": -0.06,
  "facet:next:roles": 0.46,
  "facet:next:settings": 0.01,
  "facet:next:starts": -0.27,
  "facet:next:terms": -0.13,
  "facet:none:comparisons": 0.12,
  "facet:none:credentials": 0.42,
  "facet:none:education": -0.01,
  "facet:none:journeys": 0,
  "facet:none:organizations": 0,
  "facet:none:outlook": 0.06,
  "facet:none:questions": -0.27,
  "facet:none:roles": -0.27,
  "facet:none:settings": -0.01,
  "facet:none:starts": -0.01,
  "facet:none:terms": -0.04,
  "facet:pay:comparisons": -0.07,
  "facet:pay:credentials": 0.15,
  "facet:pay:education": -0.2,
  "facet:pay:journeys": -0.08,
  "facet:pay:organizations": -0.05,
  "facet:pay:outlook": 0.42,
  "facet:pay:questions": 0.36,
  "facet:pay:roles": -0.36,
  "facet:pay:settings": -0.06,
  "facet:pay:starts": -0.11,
  "facet:pay:terms": 0,
  "facet:remote:comparisons": 0.15,
  "facet:remote:credentials": 0,
  "facet:remote:education": 0,
  "facet:remote:journeys": 0,
  "facet:remote:organizations": 0,
  "facet:remote:outlook": -0.01,
  "facet:remote:questions": -0.45,
  "facet:remote:roles": 0.27,
  "facet:remote:settings": 0.1,
  "facet:remote:starts": 0,
  "facet:remote:terms": -0.05,
  "facet:renewal:comparisons": 0.04,
  "facet:renewal:credentials": -0.3,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": 0.03,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.17,
  "facet:renewal:roles": -0.01,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0.07,
  "facet:settings:comparisons": 0.05,
  "facet:settings:credentials": -0.11,
  "facet:settings:education": -0.01,
  "facet:settings:journeys": -0.01,
  "facet:settings:organizations": -0.01,
  "facet:settings:outlook": -0.25,
  "facet:settings:questions": 0.11,
  "facet:settings:roles": 0.31,
  "facet:settings:settings": -0.03,
  "facet:settings:starts": -0.01,
  "facet:settings:terms": -0.05,
  "facet:skills:comparisons": -0.15,
  "facet:skills:credentials": 0.04,
  "facet:skills:education": -0.03,
  "facet:skills:journeys": 0,
  "facet:skills:organizations": 0,
  "facet:skills:outlook": -0.01,
  "facet:skills:questions": 0.15,
  "facet:skills:roles": 0.06,
  "facet:skills:settings": 0,
  "facet:skills:starts": -0.03,
  "facet:skills:terms": -0.01,
  "facet:start:comparisons": -0.19,
  "facet:start:credentials": -0.01,
  "facet:start:education": -0.06,
  "facet:start:journeys": -0.01,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.01,
  "facet:start:questions": 0.25,
  "facet:start:roles": 0.19,
  "facet:start:settings": 0,
  "facet:start:starts": 0,
  "facet:start:terms": -0.16,
  "facet:worth:comparisons": -0.14,
  "facet:worth:credentials": 0.18,
  "facet:worth:education": -0.11,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.01,
  "facet:worth:outlook": 0,
  "facet:worth:questions": 0.13,
  "facet:worth:roles": -0.05,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.05,
  "ignores:credentials:comparisons": 1.05,
  "ignores:credentials:credentials": -0.98,
  "ignores:credentials:education": -0.01,
  "ignores:credentials:journeys": 0.08,
  "ignores:credentials:organizations": -0.1,
  "ignores:credentials:outlook": 0.06,
  "ignores:credentials:questions": 0.21,
  "ignores:credentials:roles": -0.17,
  "ignores:credentials:settings": 0.09,
  "ignores:credentials:starts": -0.24,
  "ignores:credentials:terms": 0,
  "ignores:education": -0.18,
  "ignores:education:comparisons": 0.14,
  "ignores:education:credentials": -0.22,
  "ignores:education:education": -0.16,
  "ignores:education:journeys": 0,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": 0,
  "ignores:education:questions": 0.24,
  "ignores:education:roles": -0.02,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.14,
  "ignores:education:terms": 0,
  "ignores:organizations": -0.3,
  "ignores:organizations:comparisons": -0.33,
  "ignores:organizations:credentials": -0.07,
  "ignores:organizations:education": -0.01,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.16,
  "ignores:organizations:outlook": -0.01,
  "ignores:organizations:questions": 0.29,
  "ignores:organizations:roles": -0.02,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": 0,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": 0.21,
  "ignores:outlook:comparisons": 0.52,
  "ignores:outlook:credentials": -0.03,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.24,
  "ignores:outlook:questions": -0.02,
  "ignores:outlook:roles": -0.02,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": 0.03,
  "ignores:questions:comparisons": 0.54,
  "ignores:questions:credentials": -0.03,
  "ignores:questions:education": -0.02,
  "ignores:questions:journeys": 0,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": -0.05,
  "ignores:questions:questions": -0.18,
  "ignores:questions:roles": -0.3,
  "ignores:questions:settings": 0.1,
  "ignores:questions:starts": -0.03,
  "ignores:questions:terms": 0,
  "ignores:roles": -1.08,
  "ignores:roles:comparisons": 0.2,
  "ignores:roles:credentials": 0.24,
  "ignores:roles:education": -0.04,
  "ignores:roles:journeys": 0,
  "ignores:roles:organizations": -0.11,
  "ignores:roles:outlook": -0.54,
  "ignores:roles:questions": -0.11,
  "ignores:roles:roles": -0.29,
  "ignores:roles:settings": -0.24,
  "ignores:roles:starts": -0.07,
  "ignores:roles:terms": -0.1,
  "ignores:settings": 0.21,
  "ignores:settings:comparisons": 0.37,
  "ignores:settings:credentials": 0.19,
  "ignores:settings:education": 0.1,
  "ignores:settings:journeys": -0.01,
  "ignores:settings:organizations": 0.31,
  "ignores:settings:outlook": -0.07,
  "ignores:settings:questions": -0.63,
  "ignores:settings:roles": -0.11,
  "ignores:settings:settings": 0.07,
  "ignores:settings:starts": 0,
  "ignores:settings:terms": -0.01,
  "ignores:starts": -0.1,
  "ignores:starts:comparisons": -0.42,
  "ignores:starts:credentials": -0.04,
  "ignores:starts:education": -0.01,
  "ignores:starts:journeys": -0.03,
  "ignores:starts:organizations": -0.02,
  "ignores:starts:outlook": 0.33,
  "ignores:starts:questions": 0.15,
  "ignores:starts:roles": 0.02,
  "ignores:starts:settings": -0.01,
  "ignores:starts:starts": -0.01,
  "ignores:starts:terms": -0.06,
  "ignores:terms": -0.77,
  "ignores:terms:comparisons": 0.07,
  "ignores:terms:credentials": -0.21,
  "ignores:terms:education": -0.25,
  "ignores:terms:journeys": 0.05,
  "ignores:terms:organizations": 0.22,
  "ignores:terms:outlook": 0.21,
  "ignores:terms:questions": -0.22,
  "ignores:terms:roles": -0.7,
  "ignores:terms:settings": 0.26,
  "ignores:terms:starts": 0.17,
  "ignores:terms:terms": -0.36,
  "kind": 1.64,
  "kind:comparisons": 0.14,
  "kind:credentials": 0.11,
  "kind:education": -0.23,
  "kind:journeys": -0.36,
  "kind:organizations": 0.33,
  "kind:outlook": 0.77,
  "kind:questions": -0.43,
  "kind:roles": -0.1,
  "kind:settings": -0.28,
  "kind:starts": -0.68,
  "kind:terms": -0.88,
  "likeness": 5.01,
  "named:comparisons": 0.81,
  "named:credentials": 2.46,
  "named:education": 1.23,
  "named:journeys": 0.27,
  "named:organizations": 1.21,
  "named:outlook": 1.2,
  "named:questions": 1,
  "named:roles": 2.38,
  "named:settings": 0.68,
  "named:starts": 0.27,
  "named:terms": 0.86,
  "naming:comparisons": -0.27,
  "naming:credentials": 0.06,
  "naming:education": -0.04,
  "naming:journeys": 0,
  "naming:organizations": -0.02,
  "naming:outlook": -0.04,
  "naming:questions": -0.04,
  "naming:roles": 0.13,
  "naming:settings": 0,
  "naming:starts": 0,
  "naming:terms": 0.72,
  "one side:comparisons": -1.28,
  "one side:questions": 0.82,
  "pairs": 0.79,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.63,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.49,
  "passed:questions": 0.9,
  "passed:roles": 1.6,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "place:best": -0.41,
  "place:coverage": 0.29,
  "place:kind": 0.3,
  "place:likeness": 0.14,
  "place:pairs": 0.48,
  "place:words": 0.75,
  "says:education": 0.06,
  "says:organizations": 0.12,
  "says:questions": 1.4,
  "says:settings": 0.03,
  "says:starts": 0,
  "says:terms": 0.41,
  "sides:comparisons": 3.61,
  "sides:questions": 1.63,
  "words": 0.9
};

export const KINDS = `
*: comparisons -0.34, credentials 0.32, education -1.05, journeys -1.33, organizations 0.27, outlook -0.64, questions 1.51, roles 0.46, settings -0.78, starts -1.04, terms 1.41
1: terms 0.15
10: outlook 0.15
15: outlook 0.2
1928: organizations 0.15
2: comparisons 0.16
2025: outlook 0.3
2034: outlook 0.32
2035: outlook 0.21
2071: outlook 0.2
29: outlook 0.42, terms -0.16
43: outlook 0.24
600: questions 0.15
8: questions 0.26
=1: terms 0.15
=10: outlook 0.15
=15: outlook 0.2
=1928: organizations 0.15
=2025: outlook 0.3
=2034: outlook 0.32
=2035: outlook 0.21
=2071: outlook 0.2
=29: outlook 0.42, terms -0.16
=43: outlook 0.24
=600: questions 0.15
=8: questions 0.26
=aaham: organizations 0.34
=aapc: comparisons 0.4, credentials 0.44, organizations 0.33, questions -0.15, roles -0.29, terms -0.29
=aas: education 0.18
=academy: credentials 0.38, organizations 0.27, questions -0.16, roles -0.22
=accept: comparisons 0.16, questions 0.23
=access: terms 0.22
=accord: outlook 0.17
=account: questions -0.19, roles 0.17
=accredit: organizations 0.18
=accreditation: organizations 0.25
=accreditor: organizations 0.25
=acdi: organizations 0.27
=achip: credentials 0.28
=act: comparisons 0.21, questions -0.16, terms 0.3
=add: comparisons 0.39, credentials -0.17, questions -0.15
=admin: comparisons 0.15
=administrator: education 0.23, outlook 0.22, questions 0.15, roles -0.39
=admission: education 0.17
=adn: credentials 0.25
=advanc: comparisons 0.16, credentials 0.17
=advis: questions 0.16
=against: comparisons 0.69, credentials -0.2
=agency: comparisons -0.21, organizations 0.66, questions -0.22, settings 0.36, terms -0.25
=ahdi: organizations 0.27
=ahima: comparisons 0.35, credentials 0.71, organizations 0.66, outlook -0.17, roles -0.52, terms -0.47
=ai: questions 0.23, roles 0.18
=amba: credentials 0.2
=ambulanc: starts 0.24
=american: organizations 0.3
=amia: organizations 0.2
=among: outlook 0.2
=analyst: education -0.15, questions -0.15, roles 0.51, terms -0.29
=anoth: comparisons 0.18, credentials -0.25, questions 0.2, roles -0.15
=apart: comparisons 0.2
=apc: comparisons 0.22
=app: questions -0.15, terms 0.23
=application: roles 0.16
=apply: starts 0.21
=apprentic: comparisons 0.28
=approv: questions 0.22
=approval: organizations 0.18
=argu: roles 0.15
=around: questions 0.25
=asociat: education 0.25
=assistant: starts 0.28
=assoc: organizations 0.27
=associat: comparisons 0.2
=association: credentials 0.46, organizations 1.12, questions -0.25, roles -0.42, terms -0.28
=audit: questions -0.24, roles 0.22
=auditor: comparisons 0.18, roles 0.26
=averag: outlook 0.38
=away: questions 0.16
=bachelor: comparisons -0.19, education 0.36, starts 0.17, terms -0.26
=bachlor: education 0.3
=back: questions 0.23
=background: roles 0.22
=bad: questions 0.17
=badg: comparisons 0.38, credentials 0.49, terms -0.18
=becom: journeys 0.26, questions 0.15, roles 0.19
=bed: settings 0.15
=begin: credentials 0.16, questions 0.18, roles -0.21, starts 0.15
=behind: organizations 0.46, outlook -0.15, roles -0.2
=belong: organizations 0.41, roles -0.19
=benefit: questions 0.21
=best: questions 0.3
=bet: comparisons 0.22
=between: credentials -0.24, journeys 0.26, terms 0.15
=big: roles -0.15, settings 0.2
=bil: journeys 0.22, questions -0.34, roles 0.2, terms 0.15
=block: terms 0.35
=bls: outlook 0.75, questions -0.16, terms -0.19
=board: credentials 0.34
=body: organizations 0.82, questions -0.19, roles -0.22
=book: credentials 0.21
=bor: roles 0.15
=bottom: outlook 0.27
=broad: comparisons 0.17
=bs: starts 0.17
=bucket: outlook 0.18
=budget: roles 0.16
=build: credentials -0.17, roles 0.4, settings 0.15, terms -0.15
=bureau: outlook 0.3
=c: credentials 0.2
=cahiim: organizations 0.43
=cahim: comparisons 0.2, credentials 0.34
=cal: roles 0.15
=canc: comparisons 0.18, organizations 0.15, outlook -0.15
=candidacy: terms 0.19
=car: journeys 0.16, outlook -0.16, questions 0.15, roles 0.17
=cas: questions -0.25
=category: outlook 0.18, terms 0.23
=cbc: credentials 0.33
=cca: comparisons 0.55, credentials 0.47, questions -0.25, roles -0.23, terms -0.24
=ccd: credentials 0.54, roles -0.18, terms -0.22
=cchiim: organizations 0.23
=ccs: comparisons 0.77, credentials 0.58, questions -0.29, roles -0.16, terms -0.31
=cdeo: credentials 0.28
=cdi: questions -0.28, roles 0.35
=cdip: comparisons 0.18, credentials 0.49, questions -0.21, terms -0.17
=cehr: credentials 0.31
=cent: settings 0.3, terms -0.19
=central: journeys 0.19
=certif: credentials 0.16
=certifi: credentials 0.57, questions 0.22, roles -0.27
=certificat: education 0.59, questions -0.17, terms -0.2
=certification: credentials 0.41, terms -0.29
=certify: credentials 0.31
=ceus: credentials 0.36
=cfo: roles 0.16
=chain: roles 0.25
=chair: roles 0.26
=chapt: organizations 0.23
=charg: questions -0.16, roles 0.35, terms 0.27
=chart: comparisons 0.18, education -0.24, organizations -0.33, questions -0.24, roles 0.24, settings 0.33, starts 0.15
=chc: credentials 0.37, questions -0.15
=chd: credentials 0.25
=chda: comparisons 0.26, credentials 0.52, questions -0.24, terms -0.17
=check: roles 0.42
=chfp: credentials 0.26
=chief: journeys 0.2, roles 0.16
=chp: comparisons 0.37, credentials 0.45, questions -0.26, terms -0.19
=chpc: comparisons 0.18, credentials 0.3, questions -0.15
=cht: credentials 0.23
=cic: comparisons 0.2, credentials 0.34, questions -0.19
=cio: roles 0.15
=claim: education -0.15, journeys 0.25, organizations -0.21, outlook 0.19, questions -0.22
=class: credentials -0.15, education 0.43, organizations -0.15
=clean: roles 0.16
=clerk: comparisons -0.21, outlook 0.51, roles 0.16, terms -0.18
=climb: journeys 0.24
=clinic: education -0.18, questions -0.21, roles 0.17
=clinical: questions -0.2, roles 0.3, starts 0.18
=club: organizations 0.3, roles -0.16
=cmr: credentials 0.3
=cms: organizations 0.36, questions -0.16
=coc: credentials 0.28, questions -0.15
=cod: comparisons 0.45, journeys -0.2, starts -0.35
=codng: roles 0.15
=codr: roles 0.22
=colleg: credentials -0.19, education 0.31, organizations 0.15, roles -0.24, terms -0.21
=commission: credentials -0.19, organizations 0.58, questions -0.17
=committ: roles 0.22
=company: questions -0.24, settings 0.84, terms -0.17
=compar: comparisons 0.42, credentials -0.15, outlook 0.25, questions -0.17
=complain: organizations 0.16
=complianc: comparisons 0.22, credentials 0.18, questions -0.27
=comput: settings -0.16, terms 0.23
=concept: terms 0.22
=confidentiality: comparisons 0.18
=configur: roles 0.19
=consultant: roles 0.23
=contract: roles 0.26
=coordinator: questions -0.22, roles 0.45
=copy: questions -0.16, roles 0.21, terms 0.15
=cordinator: roles 0.2
=cost: comparisons 0.26, credentials 0.25
=count: roles -0.22, starts 0.24
=country: outlook 0.25
=county: settings 0.18
=cours: credentials 0.16, education 0.36, outlook -0.16, terms -0.19
=court: roles 0.15
=cov: credentials 0.15, education 0.15, roles -0.23
=cover: terms 0.18
=cpb: credentials 0.23
=cpc: comparisons 0.79, credentials 0.49, outlook -0.16, questions -0.16, roles -0.21, terms -0.27
=cpco: credentials 0.34
=cphi: credentials 0.27
=cphim: comparisons 0.29, credentials 0.3, questions -0.16
=cphq: credentials 0.44, questions -0.15
=cpma: credentials 0.3, questions -0.16
=cppm: credentials 0.36
=cpt: comparisons 0.21, questions -0.15
=crash: roles 0.2
=crc: credentials 0.27, questions -0.15
=crcr: credentials 0.48, questions -0.19
=credential: credentials 0.44, questions 0.19, terms -0.22
=credit: education 0.51, questions 0.15, roles -0.18
=crowd: outlook 0.15
=ctr: questions 0.19
=cur: terms 0.15
=custom: starts 0.15
=cycl: journeys 0.15
=dat: terms 0.24
=data: credentials -0.17, organizations -0.23, starts 0.26, terms 0.17
=day: outlook -0.22, questions 0.15, roles 0.35
=dead: roles 0.15
=deadlin: questions 0.16
=decad: outlook 0.16
=decid: credentials -0.2, organizations 0.15, roles 0.38
=defin: terms 0.23
=definition: terms 0.3
=degr: comparisons 0.15, education 0.42, outlook -0.16, questions 0.19, terms -0.37
=denial: journeys 0.17
=department: credentials -0.2, journeys 0.18, outlook 0.15, settings 0.17
=desk: journeys 0.2, roles 0.26, terms -0.2
=diagnos: terms 0.25
=diagnosi: terms 0.28
=dictation: credentials 0.21, outlook 0.18, questions -0.15
=dictionary: terms 0.21
=diff: comparisons 0.57, credentials -0.15, questions -0.17
=differenc: comparisons 0.3
=different: comparisons 0.23, credentials -0.16
=digit: terms 0.24
=diploma: starts 0.31, terms -0.15
=director: comparisons 0.2, journeys 0.36, terms -0.21
=discharg: terms 0.27
=disciplin: terms 0.17
=disclosur: terms 0.2
=dnfb: terms 0.24
=doctor: questions -0.26, roles 0.25, terms 0.25
=doctorat: education 0.23
=document: terms 0.22
=documentation: credentials 0.16, journeys 0.2, questions -0.21
=dollar: terms 0.17
=domain: credentials 0.17
=doubl: roles 0.19
=dream: journeys 0.18
=drg: comparisons 0.21, questions -0.29, terms 0.22
=due: organizations 0.24
=duty: roles 0.27
=dx: terms 0.22
=early: questions 0.18
=earn: outlook 0.39, terms -0.19
=easi: comparisons 0.26
=education: outlook 0.15, roles 0.2
=ehr: comparisons 0.25, questions -0.23
=eight: questions 0.2
=eith: comparisons 0.48, credentials -0.15
=eligibility: credentials 0.2
=email: roles 0.16
=employ: comparisons -0.19, outlook 0.27, roles -0.28, settings 0.44, terms -0.28
=emr: comparisons 0.29
=encod: comparisons 0.19
=end: journeys 0.43, roles -0.15, terms -0.16
=english: education 0.16
=entity: terms 0.21
=entry: comparisons 0.15, starts 0.17
=epic: roles 0.22
=er: roles 0.21, terms 0.16
=every: comparisons -0.26, terms 0.35
=exact: terms 0.19
=exam: comparisons 0.42, credentials 0.67, education 0.18, organizations 0.18, outlook -0.31, roles -0.47, settings -0.22, terms -0.37
=exampl: terms 0.27
=exchang: terms 0.27
=executiv: journeys 0.21
=exist: questions 0.23
=expert: credentials 0.17
=explain: comparisons 0.34
=extra: roles -0.15
=facility: outlook 0.16
=faculty: outlook 0.15
=fail: credentials 0.36
=fast: outlook 0.19
=fax: comparisons 0.17
=fed: outlook 0.23
=federal: credentials -0.15, organizations 0.26, outlook 0.4, questions -0.17, roles -0.29, terms 0.2
=fhir: comparisons 0.18
=field: questions 0.24, roles -0.25
=fight: roles 0.15
=figur: credentials -0.17, outlook 0.26, questions 0.28
=fil: outlook 0.19, questions -0.21, roles 0.27
=financ: comparisons -0.2, credentials 0.35, questions -0.22
=finish: education 0.19, starts 0.22
=firm: comparisons -0.18, settings 0.42
=first: credentials -0.15, education -0.22, journeys 0.25, outlook -0.24, questions 0.36, roles -0.16, settings -0.2, starts 0.52
=fit: starts 0.18
=floor: journeys 0.16
=folk: outlook 0.26, terms -0.32
=follow: questions -0.2
=forecast: outlook 0.22
=form: comparisons -0.17, credentials -0.22, roles 0.21, terms 0.26
=foundation: organizations 0.35
=four: comparisons 0.2, credentials 0.19, questions -0.2
=fresh: starts 0.25
=ful: comparisons 0.25, terms 0.18
=gap: comparisons 0.25
=general: comparisons 0.16, questions -0.16
=get: credentials -0.16, questions 0.15
=governanc: comparisons 0.17
=government: credentials -0.23, organizations 0.22, outlook 0.29
=grad: education 0.17, starts 0.24, terms -0.21
=graduat: education 0.58, roles -0.2, starts 0.33, terms -0.15
=group: comparisons 0.52, education -0.21, organizations 0.39, questions -0.42
=grow: outlook 0.38
=growth: comparisons 0.37, outlook 0.43, roles -0.16, terms -0.15
=guardian: comparisons 0.22
=guild: credentials 0.29
=h: questions 0.16
=half: outlook 0.2, terms -0.17
=handbook: outlook 0.24
=happen: questions 0.16
=hard: comparisons 0.31
=hat: comparisons 0.23
=hcc: roles 0.22
=hcpc: comparisons 0.23
=head: journeys 0.15, outlook 0.2
=health: education 0.37, journeys -0.17, outlook 0.52, roles -0.25, starts 0.19, terms -0.52
=healthcar: credentials 0.18, outlook 0.26
=hedi: terms 0.16
=help: roles 0.28
=helth: outlook 0.2
=hfma: credentials 0.25
=hhs: organizations 0.2
=hie: comparisons 0.15
=himss: comparisons 0.33, credentials 0.15, organizations 0.2, questions -0.25
=hipaa: comparisons 0.15, questions -0.26, terms 0.29
=hir: organizations -0.15, outlook -0.16, settings 0.31, terms -0.17
=hit: comparisons 0.35, education 0.17, questions -0.17, starts 0.2
=hitech: comparisons 0.28
=hold: credentials 0.21, roles -0.16, terms -0.16
=hom: roles -0.19, settings 0.4
=hospic: settings 0.16
=hospital: education -0.17, organizations -0.2, roles 0.24, settings 0.38
=hour: credentials 0.35, questions 0.17, roles -0.19, terms 0.15
=hourly: outlook 0.2
=hous: settings 0.26
=husband: questions 0.15
=icd: organizations 0.2, questions -0.21, terms 0.2
=improvement: credentials 0.15
=index: terms 0.27
=industry: outlook 0.27
=informatic: education 0.47, settings -0.15, terms -0.23
=information: credentials -0.38, outlook -0.49, questions 0.31, starts 0.38
=initial: questions 0.24
=injury: roles 0.29
=inpatient: comparisons 0.3, questions -0.26, terms 0.15
=insur: questions -0.19, roles 0.28
=integrity: journeys 0.16, questions -0.22, roles 0.25
=interfac: terms 0.17
=internet: settings 0.18
=interoperability: terms 0.17
=interview: roles 0.31
=invoic: questions -0.16
=itself: organizations 0.2
=job: organizations -0.27, outlook 0.15, roles 0.21, settings 0.25, starts 0.23, terms -0.48
=join: organizations 0.24
=journal: organizations 0.17
=judg: roles 0.21
=junior: education 0.18
=keep: comparisons 0.25, terms -0.15
=kid: roles -0.15
=lab: terms 0.21
=labor: organizations 0.15, outlook 0.34, roles -0.15
=lad: journeys 0.32, questions 0.16
=last: terms 0.15
=law: comparisons 0.19, questions -0.18, terms 0.32
=lawy: roles 0.29
=lead: comparisons -0.19, credentials -0.19, journeys 0.64, organizations -0.16, outlook -0.16, roles 0.59, settings -0.15, terms -0.31
=leadership: comparisons 0.22
=learn: education 0.28, outlook -0.18, questions 0.19, terms -0.17
=leav: terms 0.15
=left: credentials -0.17
=legal: terms 0.15
=let: comparisons 0.41, credentials 0.51, education -0.22, outlook -0.29, roles -0.2, settings -0.21, starts -0.26, terms 0.27
=level: credentials 0.26, education 0.23, questions -0.15
=licens: comparisons -0.2, starts 0.39
=lin: outlook 0.33
=list: questions -0.22, terms 0.55
=liv: roles 0.26, settings 0.18
=local: organizations 0.18
=lock: settings 0.16
=log: roles 0.16
=loinc: terms 0.19
=long: comparisons 0.15
=lov: roles 0.18, terms -0.17
=low: comparisons 0.34
=lowest: outlook 0.15
=major: education 0.17, questions 0.15, roles -0.16
=mak: settings 0.2
=manag: education -0.19, journeys 0.2, outlook 0.2, questions -0.15, roles 0.24, terms -0.24
=mang: outlook 0.18
=mark: credentials 0.36
=mast: education 0.29
=mat: questions 0.17
=match: roles 0.17
=math: questions 0.15
=mean: terms 0.19
=measur: terms 0.24
=med: terms 0.15
=median: outlook 0.67, roles -0.18, terms -0.18
=medical: comparisons -0.23, outlook 0.17, questions -0.3, roles 0.17, starts 0.24
=medicar: organizations 0.15, questions -0.18, terms 0.34
=meet: organizations 0.25, questions -0.19, roles 0.16, terms 0.22
=memb: organizations 0.18
=membership: organizations 0.37
=merg: roles 0.16
=microcredential: credentials 0.2
=middl: outlook 0.68, roles -0.19
=midpoint: outlook 0.25
=minut: terms 0.17
=miss: roles 0.23
=model: outlook 0.29
=money: outlook -0.2
=month: comparisons 0.15, education 0.16
=mostly: roles 0.15
=mov: comparisons 0.15, starts 0.15, terms -0.17
=mpi: roles 0.21
=ms: education 0.19
=mshi: education 0.31
=nam: questions -0.18, terms 0.44
=national: comparisons -0.19, organizations 0.46, outlook 0.16, questions -0.22, roles -0.21
=nch: organizations 0.26
=ncra: organizations 0.22, terms -0.15
=net: outlook 0.15
=network: comparisons 0.15
=new: education -0.17, terms 0.22
=newcom: questions 0.17
=next: education -0.15, journeys 0.22, questions 0.17
=nha: credentials 0.34
=nobody: questions 0.2
=normal: roles 0.28
=not: comparisons -0.17, credentials 0.18, organizations -0.16, questions -0.19, roles 0.29, terms 0.4
=numb: credentials -0.18, journeys -0.17, outlook 0.34, questions 0.25
=nurs: comparisons -0.21, questions -0.17, roles 0.21
=o: credentials 0.3
=occupation: outlook 0.83, terms -0.15
=ocr: organizations 0.17
=ods: credentials 0.28, terms -0.15
=off: roles -0.18
=offic: education -0.18, journeys 0.19, organizations 0.3, questions -0.25, roles 0.17, settings 0.18, terms -0.34
=official: comparisons 0.2, outlook 0.25
=ofic: roles 0.17
=ohio: outlook 0.22
=old: comparisons 0.15, questions 0.25
=onc: organizations 0.19
=oncology: roles 0.2
=onlin: education 0.36
=open: credentials -0.15, outlook 0.25
=operation: journeys 0.22
=ord: journeys 0.19
=org: organizations 0.26
=organization: comparisons 0.22
=outlook: outlook 0.23
=outpatient: comparisons 0.16
=outsid: questions 0.15
=own: questions -0.16, roles 0.17
=p: credentials 0.23
=pag: questions 0.21
=pair: comparisons 0.26
=pap: comparisons 0.21, questions -0.16, roles -0.2
=part: terms 0.15
=pass: credentials 0.18, questions 0.15, roles -0.2
=path: journeys 0.45
=pathway: education 0.22
=patient: comparisons 0.17, credentials -0.16, outlook -0.29, questions -0.49, roles 0.34, terms 0.49
=pay: journeys -0.24, outlook 0.17, roles 0.2, settings 0.16, terms -0.21
=payment: comparisons 0.15, questions -0.24
=pcs: comparisons 0.19
=percent: outlook 0.48, terms -0.16
=percentil: outlook 0.38
=phd: education 0.32
=phi: terms 0.22
=phon: roles 0.22
=physician: comparisons 0.3, questions -0.22, roles 0.15
=pick: comparisons 0.21
=plac: credentials -0.17, settings 0.62
=placement: credentials -0.16, education 0.51, roles -0.17
=plain: terms 0.15
=plan: credentials 0.16, questions -0.17, settings 0.21
=point: questions 0.15, roles -0.16, terms 0.22
=policy: questions -0.19
=position: questions 0.15, roles 0.23
=possibl: questions 0.26
=post: roles 0.16, starts 0.25, terms -0.22
=ppe: terms 0.32
=practic: credentials 0.17
=practition: credentials 0.31
=privacy: comparisons 0.25, journeys 0.24, questions -0.24
=procedur: terms 0.23
=production: comparisons 0.15
=profession: questions 0.18
=professional: comparisons 0.16, credentials 0.23, organizations 0.22, roles -0.19
=program: comparisons -0.17, credentials -0.22, education 0.8, organizations 0.28, outlook -0.27, questions 0.3, roles -0.37
=proof: credentials 0.33
=prov: credentials 0.26, questions -0.19
=public: journeys 0.16, settings 0.15
=publish: organizations 0.31
=pul: terms 0.18
=qhin: terms 0.18
=qualification: roles 0.17
=qualify: credentials 0.16
=quality: credentials 0.24, questions -0.15
=quart: outlook 0.16
=queu: roles 0.2
=quit: questions 0.15
=quot: questions 0.16
=quota: settings 0.15
=rais: questions 0.18
=rank: questions 0.23
=read: organizations -0.16, roles 0.28
=real: roles 0.16, terms -0.18
=realistic: journeys 0.16
=reason: terms 0.15
=recognis: credentials 0.15
=record: comparisons 0.17, journeys -0.17, organizations 0.19, outlook -0.32, settings 0.41, starts 0.24, terms -0.28
=recruit: comparisons 0.2
=refus: terms 0.18
=register: comparisons 0.19, credentials 0.2, roles -0.26, terms -0.16
=registrar: outlook 0.48, questions -0.21, terms -0.31
=registry: journeys 0.15
=regulation: terms 0.17
=releas: settings 0.15
=remot: roles 0.43, terms -0.19
=renewal: credentials 0.17
=rent: questions 0.15
=report: roles 0.32
=request: questions -0.16, roles 0.2
=research: education 0.19, questions -0.16
=respect: credentials 0.21
=result: roles 0.16
=retail: starts 0.19
=return: terms 0.17
=revenu: journeys 0.31, questions -0.18, roles 0.15
=review: credentials 0.41, journeys 0.17, outlook -0.2, questions -0.3, roles 0.31, terms -0.15
=rhd: credentials 0.34
=rhia: comparisons 0.54, credentials 0.43, organizations -0.23, outlook -0.22, terms -0.39
=rhit: comparisons 0.6, credentials 0.34, education -0.15, organizations -0.17, outlook -0.21, questions 0.2, terms -0.47
=risk: roles 0.18
=rn: starts 0.19
=road: journeys 0.25
=roi: roles 0.15
=rol: starts 0.44
=room: roles 0.33
=rul: credentials 0.17, questions -0.32, terms 0.37
=run: journeys 0.21, outlook 0.25, questions -0.21
=rung: journeys 0.31, starts 0.19, terms -0.17
=rxnorm: terms 0.2
=saf: questions 0.17
=salary: roles 0.31, terms -0.16
=scan: roles 0.24
=schedul: roles 0.16
=school: education 0.18, questions 0.46, settings -0.21, terms -0.26
=scienc: education 0.22
=scientist: outlook 0.15
=scor: roles 0.17
=screen: roles 0.18
=seal: questions 0.15
=seat: roles 0.34, terms -0.17
=secondary: terms 0.16
=security: comparisons 0.24
=semest: education 0.21, questions 0.19
=send: questions -0.18, settings 0.15
=senior: credentials 0.22, questions -0.21
=sent: terms 0.31
=separat: comparisons 0.19
=serv: questions 0.25, roles -0.17
=servic: outlook 0.23, questions -0.17, roles -0.17
=set: settings 0.25
=shar: roles -0.16, settings 0.16
=shift: roles 0.17
=short: comparisons 0.35, credentials -0.22, education 0.32, roles -0.2
=shortest: questions 0.15
=show: credentials 0.28
=sick: roles 0.15
=sid: comparisons 0.27, outlook -0.16, questions -0.17, terms -0.18
=sign: terms 0.27
=signatur: roles 0.15, terms 0.15
=sist: comparisons 0.15
=sit: credentials 0.31
=skil: roles 0.59
=skip: comparisons 0.16
=smal: credentials 0.23, questions -0.17
=smart: comparisons 0.16
=snom: terms 0.28
=society: credentials 0.16, organizations 0.6, questions -0.21, roles -0.19, terms -0.17
=softwar: roles 0.39
=sound: comparisons 0.17
=specialist: comparisons 0.44, education -0.18, outlook 0.31, questions -0.32, roles 0.37, starts -0.15, terms -0.37
=split: comparisons 0.16
=spreadsheet: roles 0.21
=staff: roles 0.2
=stag: journeys 0.34, questions -0.15
=standard: comparisons 0.16, terms 0.21
=start: journeys 0.28, organizations -0.16, starts 0.29
=stat: comparisons -0.19, credentials -0.18, journeys 0.17, organizations 0.22, outlook 0.26, settings 0.16, terms -0.15
=statistic: outlook 0.19
=status: terms 0.16
=stay: comparisons 0.2
=stem: questions 0.15
=step: journeys 0.38, questions 0.24
=stop: journeys 0.24
=stressful: roles 0.16
=student: credentials -0.21, organizations 0.35, questions 0.42, roles -0.29, terms 0.17
=study: comparisons -0.22, education 0.15, roles 0.23
=supervisor: questions 0.16
=support: roles 0.15
=sur: roles 0.25
=surgeon: questions -0.15, roles 0.19, terms 0.15
=surgery: questions -0.19, terms 0.27
=survey: outlook 0.22, questions 0.23
=system: questions -0.15, terms 0.25
=tabl: outlook 0.2
=talk: terms 0.24
=teach: credentials -0.18, education 0.18, roles 0.26
=team: journeys 0.18, roles 0.3, terms -0.17
=technician: comparisons 0.33, organizations -0.21, questions 0.26, roles 0.17, settings -0.27, starts 0.2, terms -0.44
=technologist: comparisons 0.15, outlook 0.46, questions -0.17, roles -0.19
=teen: education 0.26
=tefca: terms 0.29
=ten: outlook 0.36, terms -0.18
=tenth: outlook 0.51
=term: terms 0.41
=test: credentials 0.62, outlook -0.27, questions 0.4, settings -0.18
=thesi: education 0.28
=third: questions 0.21
=thousand: credentials -0.15, outlook 0.56, questions -0.18
=thr: questions 0.17
=through: comparisons -0.16, terms 0.17
=tim: credentials 0.16, outlook -0.17, questions 0.15
=titl: credentials 0.37, outlook -0.15, roles 0.27
=tool: comparisons 0.28, roles 0.22
=top: journeys 0.24, outlook 0.28, terms -0.17
=topic: credentials 0.18
=total: questions 0.17
=touch: questions 0.15
=track: education 0.2
=train: roles 0.15
=transcriptionist: outlook 0.17
=trauma: roles 0.22
=travel: roles 0.18
=treatment: terms 0.23
=tru: questions 0.16
=tuition: education 0.25
=twenty: questions 0.17
=two: comparisons 0.96, credentials -0.23, organizations -0.18, starts -0.15
=typ: outlook 0.28, questions -0.22, roles 0.2
=uhd: terms 0.16
=undergrad: education 0.21
=understand: comparisons 0.16
=unit: credentials 0.18, questions -0.18
=university: credentials -0.17, education 0.4
=upcod: terms 0.22
=upkeep: comparisons 0.19
=upp: comparisons 0.19
=v: comparisons 0.42
=va: questions 0.23, terms -0.19
=vendor: questions -0.16, roles 0.19
=version: credentials 0.15, questions -0.15
=veteran: questions 0.17
=visit: outlook -0.16, questions -0.29, roles 0.45, terms 0.26
=vocabulary: terms 0.24
=wag: credentials -0.21, outlook 0.56, questions 0.16, terms -0.25
=want: questions 0.2
=wast: roles 0.16
=websit: organizations 0.21
=week: comparisons -0.18, questions 0.15, roles 0.22
=weight: terms 0.25
=whoev: roles 0.2
=whol: roles 0.16
=wif: questions 0.23
=within: credentials 0.15
=word: questions -0.21, terms 0.59
=work: organizations -0.23, questions 0.22, settings 0.47, terms -0.21
=workplac: settings 0.2
=worst: questions 0.17
=writ: questions -0.28, roles 0.16, terms 0.2
=written: terms 0.18
=x: terms 0.16
=year: comparisons -0.19, journeys 0.25, organizations -0.36, outlook 0.29, questions 0.2, settings -0.16, starts 0.24, terms -0.3
=yearly: outlook 0.17
=zero: starts 0.21
=~abroad: comparisons -0.17, credentials 0.15, questions 0.17
=~accredit: comparisons -0.31, education 0.16, organizations 0.77, outlook -0.19, roles -0.22
=~age: questions 0.16
=~ai: questions 0.27, roles 0.2
=~aid: education 0.22, organizations 0.23, questions 0.22, roles -0.21
=~anatomy: education 0.27
=~apprentice: comparisons 0.27
=~associate: comparisons 0.37, credentials 0.33, education 0.58, journeys -0.15, outlook -0.21, roles -0.33, settings -0.25, starts 0.17, terms -0.35
=~audit: comparisons 0.18, outlook -0.19, questions -0.34, roles 0.45
=~bachelor: comparisons 0.31, education 0.86, organizations -0.22, outlook -0.16, roles -0.31, settings -0.19, starts 0.38, terms -0.51
=~bill: credentials 0.17, education -0.21, journeys 0.42, outlook 0.19, questions -0.51, roles 0.26, settings -0.19, starts -0.2, terms 0.23
=~book: credentials 0.33
=~boss: journeys 1, organizations -0.2, outlook 0.28, questions -0.3, roles 0.62, settings -0.48, starts -0.31, terms -0.64
=~cancer: comparisons 0.32, credentials 0.22, education -0.27, journeys 0.15, organizations 0.22, outlook -0.2, questions -0.26, roles 0.43, starts -0.2, terms -0.36
=~career: comparisons -0.21, questions 0.52, roles -0.18, settings 0.16
=~cdi: credentials 0.21, education -0.18, journeys 0.3, outlook -0.16, questions -0.29, settings -0.17
=~cert: comparisons 0.37, credentials 1.43, journeys -0.29, outlook -0.8, questions 0.45, roles -0.34, settings -0.5, terms -0.42
=~clinic: credentials 0.21, organizations -0.19, outlook 0.21, questions -0.47, roles 0.16, settings 0.26
=~coder: comparisons 0.51, journeys -0.23, roles 0.18, starts -0.34
=~compare: comparisons 2.02, credentials -0.68, education -0.31, journeys -0.58, organizations -0.34, roles -0.16, starts -0.28
=~comply: comparisons 0.19, organizations -0.15, questions -0.3, terms 0.18
=~cost: comparisons 0.24, credentials 0.24, education 0.23, organizations -0.15, outlook -0.33, questions 0.17, roles 0.17, settings -0.31, starts -0.24
=~crime: questions 0.19
=~data: comparisons 0.2, education -0.25, organizations -0.41, outlook 0.24, questions -0.15, roles 0.38, settings -0.21, terms 0.23
=~define: education -0.22, journeys -0.17, outlook -0.18, questions -0.39, settings -0.17, starts -0.23, terms 1.12
=~degree: credentials -0.18, education 0.83, organizations -0.25, outlook -0.17, questions 0.16, starts 0.23, terms -0.67
=~deny: comparisons -0.15, journeys 0.16, questions -0.21, roles 0.24, starts 0.15
=~desk: comparisons -0.15, roles 0.27
=~director: journeys 1.09, outlook -0.21, questions -0.39, roles 0.6, settings -0.29, starts -0.22, terms -0.42
=~doctor: credentials 0.31, education -0.16, outlook -0.16, questions -0.68, roles 0.58, terms 0.43
=~doctorate: education 0.57
=~dues: organizations 0.98, outlook -0.18, roles -0.25, terms -0.21
=~duty: comparisons 0.18, credentials -0.17, organizations -0.16, questions -0.24, roles 0.86, terms -0.22
=~ehr: comparisons 0.17, questions -0.4, roles 0.3, terms 0.17
=~eligible: credentials 0.66, organizations -0.16, outlook -0.17, roles -0.16, terms -0.18
=~entry: education -0.17, organizations -0.39, outlook -0.3, questions 0.44, settings -0.24, starts 0.83, terms -0.44
=~exam: comparisons 0.44, credentials 1.42, education 0.17, journeys -0.26, outlook -0.57, questions 0.5, roles -0.64, settings -0.41, terms -0.54
=~fail: credentials 0.55, questions 0.22, roles -0.21
=~fileroom: roles 0.19
=~frontdesk: comparisons -0.21, journeys 0.32, questions -0.2, starts 0.34
=~growth: credentials -0.38, education -0.16, organizations -0.19, outlook 1.54, settings -0.23, terms -0.5
=~hard: comparisons 0.47, credentials 0.16, terms -0.18
=~highschool: journeys 0.2, roles -0.17, starts 0.19, terms -0.23
=~hire: education -0.21, journeys -0.33, organizations -0.43, outlook 0.31, roles 0.23, settings 0.4, starts 0.4, terms -0.51
=~hospital: credentials 0.19, education -0.26, organizations -0.26, questions -0.26, roles 0.34, settings 0.35
=~informatics: education 0.46, settings -0.15, terms -0.28
=~inpatient: comparisons 0.34, credentials 0.18, outlook -0.16, questions -0.29
=~insurance: organizations -0.19, questions -0.34, roles 0.45, settings 0.26, terms 0.16
=~it: starts 0.19
=~job: comparisons -0.36, credentials -0.18, education -0.33, journeys -0.22, organizations -0.48, outlook 0.67, questions 0.24, roles 0.45, settings 0.58, starts 0.54, terms -0.89
=~kids: education 0.16, questions 0.34
=~long: education 0.34, journeys 0.15, outlook -0.27
=~master: education 0.88, questions -0.15, settings -0.16, starts -0.16, terms -0.17
=~math: comparisons -0.15, credentials -0.18, organizations 0.16, outlook 0.44, starts -0.21, terms -0.36
=~merge: roles 0.26
=~number: outlook 0.22
=~nurse: journeys 0.17, roles 0.15, starts 0.38, terms -0.18
=~online: education 0.34, questions 0.15
=~outpatient: comparisons 0.29, credentials 0.16, questions -0.24
=~pass: credentials 0.39, outlook -0.18
=~pay: credentials -0.26, education -0.33, journeys -0.3, organizations -0.25, outlook 1.58, questions 0.28, roles 0.46, settings -0.17, starts -0.38, terms -0.58
=~practicum: comparisons -0.16, credentials -0.31, organizations -0.15, roles 0.21, starts 0.15, terms 0.22
=~prep: credentials 0.38
=~privacy: comparisons 0.63, credentials 0.22, education -0.19, journeys 0.18, outlook -0.22, questions -0.59, settings -0.2, starts -0.18, terms 0.25
=~program: comparisons -0.17, education 0.84, questions 0.23, settings -0.18, terms -0.22
=~promote: comparisons 0.19, journeys 0.47, organizations -0.15, outlook -0.16, questions 0.39, settings -0.17, terms -0.49
=~question: credentials 0.28
=~raise: questions 0.29
=~record: credentials -0.38, education -0.28, journeys -0.22, organizations -0.37, roles 0.25, settings 0.52, starts 0.21, terms 0.18
=~registry: education -0.31, journeys 0.28, outlook 0.5, questions -0.33, roles 0.15, terms -0.22
=~release: journeys 0.21, questions -0.34, roles 0.15, terms 0.27
=~remote: journeys -0.21, organizations -0.3, outlook -0.3, questions 0.3, roles 0.64, settings 0.47, starts -0.17, terms -0.36
=~renew: credentials 0.55, education 0.34, journeys -0.15, organizations 0.32, outlook -0.26, roles -0.45, settings -0.16
=~schedule: comparisons -0.23, credentials 0.16, organizations -0.28, questions 0.16, roles 0.39
=~school: credentials -0.44, education 1.2, organizations 0.19, questions 0.29, roles -0.34, settings -0.19, terms -0.48
=~security: comparisons 0.33, credentials 0.21, questions -0.22
=~skill: organizations -0.19, outlook -0.16, roles 0.64
=~start: comparisons -0.25, journeys 0.26, roles 0.26, starts 0.22
=~stress: credentials -0.21, outlook -0.17, questions 0.21, roles 0.46
=~switch: credentials -0.17, questions 0.44, starts 0.17
=~teach: credentials -0.22, outlook 0.27, questions -0.26, roles 0.42, terms -0.16
=~tool: credentials -0.33, education 0.5, questions -0.16, roles 0.19, settings -0.32, terms 0.19
=~transcript: comparisons -0.21, credentials 0.27, outlook 0.47, questions -0.43
=~veteran: questions 0.47, settings 0.18, starts 0.18, terms -0.25
=~worth: comparisons 1.05, credentials 0.19, education 0.16, organizations -0.24, outlook -0.22, questions 0.17, roles -0.17, settings -0.15, terms -0.54
a: comparisons -0.21, organizations -0.31, outlook -0.21, roles 0.44, terms 0.52
aaham: organizations 0.34
aapc: comparisons 0.31, credentials 0.44, organizations 0.34, roles -0.28, terms -0.28
aas: education 0.18
about: organizations 0.22, questions 0.15, roles -0.16, terms 0.22
academy: credentials 0.25, organizations 0.29, roles -0.18
accept: questions 0.15
according: outlook 0.17
account: roles 0.17
accounts: questions -0.17
accreditation: organizations 0.25
accredited: questions 0.16
accreditor: organizations 0.24
accredits: organizations 0.16
acdis: organizations 0.27
achip: credentials 0.28
act: comparisons 0.18, questions -0.15, terms 0.31
add: comparisons 0.29, education 0.15
adding: comparisons 0.16
admin: comparisons 0.15
administrator: education 0.26, questions 0.28, roles -0.27
administrators: outlook 0.23
admission: education 0.15
adn: credentials 0.25
advanced: comparisons 0.16, credentials 0.18
after: comparisons -0.22, credentials 0.27, education 0.34, organizations -0.16, outlook -0.28, questions -0.23, roles 0.43
again: credentials 0.15
against: comparisons 0.69, credentials -0.2
agencies: settings 0.15
agency: comparisons -0.16, organizations 0.7, questions -0.18, settings 0.21, terms -0.25
ago: questions 0.15
ahdi: organizations 0.27
ahima: comparisons 0.21, credentials 0.49, organizations 0.61, outlook -0.15, roles -0.42, terms -0.41
ahimas: credentials 0.22, questions -0.16
ai: questions 0.23, roles 0.18
all: education -0.17, journeys 0.15, organizations -0.27, outlook 0.2, roles 0.22, starts -0.15
already: comparisons 0.21, education 0.22, questions 0.24, roles -0.25
am: comparisons -0.16, questions 0.41, terms -0.21
amba: credentials 0.17
ambulance: starts 0.24
american: organizations 0.29
amia: organizations 0.21
among: outlook 0.2
an: credentials 0.16, education -0.16, journeys -0.28, roles 0.2, terms 0.36
analyst: journeys 0.16, roles 0.37, terms -0.22
and: comparisons 0.94, organizations -0.22, outlook 0.27, questions -0.17, roles 0.23, settings -0.3, starts -0.19
another: comparisons 0.18, credentials -0.22, questions 0.21, roles -0.16
answer: comparisons 0.15, roles 0.17
any: comparisons -0.15, questions 0.67, roles -0.19, terms -0.19
anybody: questions 0.26
anyone: questions 0.21
anything: questions 0.25, roles -0.18
apart: comparisons 0.2
app: terms 0.18
application: roles 0.16
apprentice: comparisons 0.31
approval: organizations 0.18
approved: questions 0.32
are: credentials -0.2, outlook 0.16, questions 0.7, roles -0.25, settings 0.19, starts -0.22
area: education 0.15
around: questions 0.25
as: credentials -0.17, roles -0.17, terms 0.33
ask: credentials 0.29, outlook -0.18
asked: comparisons -0.16, terms 0.19
assistant: starts 0.24
assoc: organizations 0.27
associate: comparisons 0.23, questions -0.15
association: credentials 0.35, organizations 1.13, questions -0.22, roles -0.36, terms -0.24
at: education 0.22, journeys 0.37, organizations -0.33, outlook -0.24, roles 0.22, settings 0.31, terms -0.41
auditor: comparisons 0.19, roles 0.18
authorization: terms 0.15
average: outlook 0.4
away: questions 0.15
bachelors: education 0.25, terms -0.18
bachlors: education 0.2
back: questions 0.24
background: roles 0.17
bad: questions 0.17
badge: comparisons 0.23, credentials 0.43
badges: comparisons 0.15
bank: roles 0.15
be: comparisons -0.23, credentials -0.15, journeys -0.15, organizations -0.15, questions 0.16, roles 0.61
because: terms 0.2
become: journeys 0.22, roles 0.25
been: questions 0.24
before: comparisons -0.2, questions 0.37, roles 0.17, settings -0.15
beginner: comparisons 0.15, credentials 0.28
behind: organizations 0.46, outlook -0.15, roles -0.2
being: roles 0.27, terms -0.2
belong: organizations 0.33
besides: questions 0.17
best: questions 0.3
better: comparisons 0.17
between: credentials -0.24, journeys 0.26, terms 0.15
big: settings 0.22
bigger: comparisons 0.17
biller: credentials 0.2, journeys 0.31, questions -0.16, terms -0.22
bills: roles 0.17, terms 0.18
blocking: terms 0.27
bls: outlook 0.75, questions -0.16, terms -0.19
board: credentials 0.2
body: organizations 0.84, questions -0.23, roles -0.19
book: credentials 0.19, questions -0.15
books: credentials 0.17
boss: roles 0.24
bosses: outlook 0.23, roles -0.19
both: comparisons 1.47, credentials -0.34, organizations -0.16, questions -0.21, roles -0.19, terms -0.23
bottom: outlook 0.27
bs: starts 0.17
bucket: outlook 0.18
budget: roles 0.17
building: settings 0.18
bureau: outlook 0.3
but: comparisons 0.36, organizations -0.18, outlook -0.21, terms 0.28
by: credentials 0.15, education -0.34, roles -0.22, starts -0.22, terms 0.41
c: credentials 0.19, questions -0.15
cahiim: organizations 0.43
cahims: comparisons 0.2, credentials 0.36, questions -0.18
call: roles 0.29, terms 0.32
called: questions -0.35, terms 0.78
calls: comparisons 0.15
came: terms 0.26
can: comparisons -0.18, credentials 0.26, outlook -0.37, questions 0.28, settings -0.18, starts 0.17, terms 0.16
cancer: comparisons 0.15
candidacy: terms 0.19
car: roles 0.17
care: comparisons -0.16, credentials 0.28
career: credentials -0.16, education 0.15, journeys 0.26, terms -0.2
case: questions -0.16, terms 0.23
cases: roles 0.15, terms -0.16
category: outlook 0.17, terms 0.22
cbcs: credentials 0.33
cca: comparisons 0.55, credentials 0.47, questions -0.25, roles -0.23, terms -0.24
ccds: credentials 0.54, roles -0.18, terms -0.22
cchiim: organizations 0.23
ccs: comparisons 0.77, credentials 0.58, questions -0.29, roles -0.16, terms -0.31
cdeo: credentials 0.28
cdi: questions -0.27, roles 0.32
cdip: comparisons 0.18, credentials 0.49, questions -0.21, terms -0.17
cehrs: credentials 0.31
center: roles -0.19, settings 0.43, terms -0.21
central: journeys 0.19
certificat: education 0.19
certificate: comparisons 0.16, education 0.38, terms -0.16
certification: credentials 0.64, terms -0.23
certifications: credentials -0.23, questions 0.19
certified: credentials 0.55, questions 0.24, roles -0.26
certifies: credentials 0.16
certify: credentials 0.17
ceus: credentials 0.36
cfo: roles 0.18
chain: roles 0.18
chair: roles 0.2
chapter: organizations 0.2
charge: comparisons -0.25, journeys 0.27, questions -0.18, roles 0.35, terms 0.15
chart: comparisons 0.27, education -0.2, questions -0.2, terms 0.15
charting: roles 0.16
charts: organizations -0.21, settings 0.27
chc: credentials 0.37, questions -0.15
chda: comparisons 0.26, credentials 0.52, questions -0.24, terms -0.17
chds: credentials 0.25
check: questions 0.19
chfp: credentials 0.26
chief: journeys 0.16, roles 0.2
chpc: comparisons 0.18, credentials 0.3, questions -0.15
chps: comparisons 0.38, credentials 0.36, questions -0.23, terms -0.18
chts: credentials 0.23
cic: comparisons 0.2, credentials 0.34, questions -0.19
claim: terms 0.31
claims: credentials 0.2, journeys 0.29, organizations -0.16, questions -0.16, terms -0.2
classes: comparisons -0.15, education 0.4
clerk: comparisons -0.16, outlook 0.19
clerks: outlook 0.32
climb: journeys 0.16
clinic: questions -0.17, settings 0.15
clinical: questions -0.29, roles 0.33, starts 0.17
club: organizations 0.31
cmrs: credentials 0.3
cms: organizations 0.36, questions -0.16
coc: credentials 0.28, questions -0.15
code: comparisons 0.22, credentials -0.16, education -0.2, outlook 0.43, settings -0.16, terms 0.18
coder: comparisons 0.35, credentials 0.23, outlook -0.28, questions -0.16, roles 0.32, settings 0.17, terms -0.44
coders: credentials -0.16, education -0.18, organizations 0.37, outlook 0.24, starts -0.15
codes: outlook -0.16, questions -0.2, roles 0.27, terms 0.23
coding: education 0.3, organizations -0.38, outlook -0.24
codng: roles 0.15
codr: roles 0.18
college: education 0.67, roles -0.18, terms -0.16
colleges: organizations 0.19
come: journeys 0.23, outlook -0.15
comes: journeys 0.22
commission: credentials -0.19, organizations 0.57, questions -0.19
community: education 0.35, questions -0.3
companies: settings 0.34
company: questions -0.21, settings 0.49
compare: outlook 0.17
compared: comparisons 0.34
compliance: comparisons 0.22, credentials 0.18, questions -0.27
computer: terms 0.17
concept: terms 0.17
confidentiality: comparisons 0.18
consultant: roles 0.24
contact: roles 0.16
contract: roles 0.23
coordinator: questions -0.19, roles 0.46
cordinator: roles 0.2
cost: comparisons 0.18, credentials 0.32, roles -0.16
could: credentials -0.32, organizations -0.15, questions 0.26, roles 0.2, starts 0.38, terms -0.19
count: credentials 0.15, questions 0.29, roles -0.28
counted: outlook 0.16
country: outlook 0.2
county: settings 0.18
course: credentials 0.19, education 0.22
courses: education 0.15
court: roles 0.15
covered: terms 0.16
cpb: credentials 0.23
cpc: comparisons 0.79, credentials 0.49, outlook -0.16, questions -0.16, roles -0.21, terms -0.27
cpco: credentials 0.34
cphi: credentials 0.27
cphims: comparisons 0.29, credentials 0.3, questions -0.16
cphq: credentials 0.44, questions -0.15
cpma: credentials 0.3, questions -0.16
cppm: credentials 0.36
cpt: comparisons 0.21
crc: credentials 0.28
crcr: credentials 0.48, questions -0.19
credential: credentials 0.61, terms -0.18
credit: education 0.16
credits: education 0.34
ctr: questions 0.19
cures: terms 0.15
cycle: journeys 0.15, terms 0.16
data: credentials -0.17, organizations -0.23, starts 0.26, terms 0.17
date: terms 0.18
day: comparisons 0.22, outlook -0.15, roles 0.56, terms -0.18
days: comparisons -0.26, credentials 0.18, roles 0.17
dead: roles 0.15
decade: outlook 0.17
decides: organizations 0.17, roles 0.31
define: terms 0.17
definition: terms 0.22
degree: comparisons 0.15, education 0.52, organizations -0.2, outlook -0.18, terms -0.4
degrees: questions 0.15
denial: terms 0.16
denials: journeys 0.16
department: credentials -0.16, settings 0.2, starts -0.15
desk: education -0.15, journeys 0.25, outlook -0.17, roles 0.21, starts 0.25, terms -0.21
diagnoses: terms 0.23
diagnosis: terms 0.28
dictation: credentials 0.22, outlook 0.18
dictionary: terms 0.21
did: questions 0.25, roles -0.18
differ: comparisons 0.35
difference: comparisons 0.19
different: comparisons 0.21
diploma: roles -0.16, starts 0.3, terms -0.15
director: comparisons 0.29, journeys 0.3, terms -0.16
discharge: terms 0.16
discipline: terms 0.18
dnfb: terms 0.24
do: journeys -0.25, organizations 0.15, outlook -0.3, questions 0.28, roles 0.48, settings 0.37, terms -0.41
doctor: terms 0.26
doctors: education -0.17, outlook 0.21, questions -0.31, roles 0.26, settings 0.17
document: terms 0.18
documentation: journeys 0.21, questions -0.24
does: comparisons -0.15, organizations 0.19, questions 0.26, roles 0.25, settings -0.28, starts -0.32
doing: roles 0.15, terms -0.18
done: questions 0.18
door: questions 0.17
drg: comparisons 0.19, questions -0.17, terms 0.2
drug: settings 0.15
dues: comparisons 0.16, organizations 0.27
duties: roles 0.25
dx: terms 0.22
each: comparisons 1.36, credentials -0.56, education -0.17, outlook -0.26, roles -0.18
early: questions 0.18
earn: outlook 0.23, terms -0.17
easier: comparisons 0.26
education: outlook 0.15, roles 0.19
ehr: comparisons 0.26, questions -0.23
eight: questions 0.2
either: comparisons 0.48, credentials -0.15
electronic: comparisons 0.16
eligibility: credentials 0.2
else: questions 0.3
employed: outlook 0.25
employers: roles -0.19, settings 0.19, terms -0.15
emr: comparisons 0.29
encoder: comparisons 0.2
end: journeys 0.39
english: education 0.16
entity: terms 0.17
entry: roles 0.21
epic: roles 0.22
er: roles 0.21, terms 0.16
ever: questions 0.16, settings 0.17
every: comparisons -0.25, terms 0.34
everyone: questions 0.24
exam: credentials 1.02, education 0.25, outlook -0.29, roles -0.4, settings -0.17, terms -0.34
examples: terms 0.17
exams: comparisons 0.27, credentials -0.33, organizations 0.25
exchange: terms 0.25
executive: journeys 0.2
exist: questions 0.16
experience: questions 0.16, roles 0.15
expert: credentials 0.17
explain: comparisons 0.35
extra: roles -0.15
facilities: outlook 0.15
facility: comparisons 0.17
faculty: outlook 0.15
failed: credentials 0.22
falls: roles 0.15
federal: credentials -0.18, organizations 0.23, outlook 0.36, roles -0.26, terms 0.2
feds: outlook 0.24
fhir: comparisons 0.18
field: questions 0.26, roles -0.23
fields: comparisons 0.15
figure: outlook 0.22, questions 0.15
figures: outlook 0.15
file: outlook 0.15, questions -0.15, terms 0.17
finance: comparisons -0.2, credentials 0.35, questions -0.22
finished: starts 0.2
firm: settings 0.17
firms: settings 0.28
first: comparisons -0.15, credentials -0.25, education -0.23, journeys 0.22, outlook -0.29, questions 0.19, settings -0.18, starts 1.11, terms -0.15
floor: journeys 0.19
folks: outlook 0.25, terms -0.3
for: credentials 0.32, journeys -0.39, outlook 0.44, questions 0.19, roles -0.15, settings 0.19, starts -0.28
forecast: outlook 0.19
form: terms 0.35
forms: roles 0.2
foundation: organizations 0.36
four: comparisons 0.47, credentials 0.18, education 0.27, outlook -0.18, questions -0.26, roles -0.15
fresh: starts 0.25
from: comparisons -0.26, credentials 0.32, education -0.23, journeys 0.63, organizations -0.18, outlook -0.38
full: terms 0.15
gap: comparisons 0.26
general: comparisons 0.16, questions -0.16
get: comparisons -0.16, credentials 0.22, organizations -0.19, questions 0.33, settings -0.28
gets: credentials -0.16, questions 0.15
give: questions 0.3, roles -0.21
gives: credentials 0.17
go: journeys 0.16, organizations -0.16, outlook -0.17, questions 0.17
goes: credentials -0.15
going: outlook 0.24
good: comparisons -0.18, credentials 0.24, questions 0.29, roles 0.23, terms -0.2
got: comparisons -0.25, questions 0.18
governance: comparisons 0.17
government: credentials -0.21, organizations 0.23, outlook 0.25
grad: education 0.47, roles -0.23, starts 0.24, terms -0.15
graduate: credentials -0.23, education 0.57, roles -0.2, starts 0.18
graduates: education 0.18
group: education -0.16, organizations 0.43, outlook 0.21, questions -0.25, terms -0.16
grouper: comparisons 0.17
groups: comparisons 0.23
growing: outlook 0.31, roles 0.2
growth: comparisons 0.37, outlook 0.45, roles -0.19
guardian: comparisons 0.2
guilds: credentials 0.15
h: questions 0.16
had: credentials 0.15, roles -0.24, terms 0.42
half: outlook 0.2, terms -0.17
handbook: outlook 0.24
hands: roles 0.15
hard: credentials 0.2
harder: comparisons 0.43
has: comparisons 0.38, credentials 0.25, education 0.17, questions -0.16, roles -0.19, starts -0.21
have: comparisons -0.17, journeys -0.25, outlook -0.17, questions 0.31, terms 0.31
hcc: roles 0.22
hcpcs: comparisons 0.24
he: roles 0.15
head: comparisons -0.17, journeys 0.34, questions -0.2, roles 0.45
health: comparisons -0.16, education 0.34, journeys -0.22, outlook 0.36, questions -0.21, starts 0.18, terms -0.37
healthcare: outlook 0.26
hedis: terms 0.16
help: questions 0.28, terms -0.16
helth: outlook 0.2
her: roles 0.33
here: questions 0.45
hfma: credentials 0.25
hhs: organizations 0.2
hie: comparisons 0.15
him: comparisons 0.34, credentials -0.61, education 0.61, journeys -0.15, organizations -0.15, outlook -0.44, questions 0.19, settings 0.3, starts 0.23, terms -0.37
himss: comparisons 0.33, credentials 0.15, organizations 0.2, questions -0.25
hipaa: comparisons 0.15, questions -0.26, terms 0.29
hire: roles 0.15, settings 0.21
hit: comparisons 0.34, education 0.17, questions -0.17, starts 0.2
hitech: comparisons 0.28
home: education -0.15, journeys -0.22, questions 0.25, roles 0.16, settings 0.48, terms -0.22
hospice: settings 0.16
hospital: comparisons 0.24, organizations -0.19, questions -0.22, roles 0.24
hospitals: comparisons -0.32, settings 0.37
hour: outlook 0.25
hourly: outlook 0.2
hours: credentials 0.3, questions 0.2, roles -0.19, terms 0.18
how: comparisons -0.41, credentials 0.34, education 0.25, journeys 0.22, organizations -0.42, outlook 0.37, settings -0.37, starts -0.24
i: credentials 0.43, outlook -0.25, questions 0.85, roles -0.17, settings -0.51, starts 0.23, terms -0.48
icd: organizations 0.2, questions -0.21, terms 0.2
id: terms -0.15
if: comparisons 0.27, settings -0.21
improvement: credentials 0.15
in: comparisons -0.2, education 0.64, organizations -0.38, outlook 0.32, roles -0.19, settings -0.15, starts 0.19
index: terms 0.28
industry: outlook 0.19
informatics: education 0.47, settings -0.15, terms -0.23
information: credentials -0.34, education 0.19, outlook -0.51, questions 0.2, starts 0.39
initials: questions 0.24
injury: roles 0.16
inpatient: comparisons 0.3, questions -0.24
insurer: roles 0.22
integrity: journeys 0.16, questions -0.22, roles 0.25
internet: settings 0.18
interoperability: terms 0.17
interview: roles 0.16
into: credentials -0.18, organizations -0.22, questions 0.64, roles 0.25, settings -0.25, starts 0.26, terms -0.35
is: credentials 0.34, journeys -0.46, organizations 0.23, questions 0.27, roles 0.33, starts -0.49
it: comparisons -0.48, credentials 0.34, education 0.32, journeys -0.35, outlook -0.34, roles 0.16, starts -0.41, terms 0.69
its: comparisons -0.18, organizations 0.33, questions -0.3, starts -0.17, terms 0.43
itself: organizations 0.2
job: credentials -0.3, education -0.2, organizations -0.17, roles 0.8, starts 0.24
jobs: organizations -0.17, outlook 0.45, roles -0.66, settings 0.31, starts 0.33, terms -0.42
join: organizations 0.23
journal: organizations 0.17
junior: credentials 0.16
just: comparisons -0.17, credentials 0.21, questions 0.24, settings -0.18, starts 0.23
keep: comparisons 0.22, questions -0.15
keeping: comparisons 0.16
keeps: roles 0.29, terms 0.17
kind: questions -0.16, settings 0.2
know: comparisons -0.15, roles 0.33
lab: terms 0.15
labor: organizations 0.15, outlook 0.34, roles -0.15
ladder: journeys 0.32, questions 0.17
last: terms 0.15
later: comparisons 0.24, roles -0.2
law: questions -0.15, terms 0.31
lawyer: roles 0.17
lead: journeys 0.29, roles 0.37, terms -0.17
leader: roles 0.15
leadership: comparisons 0.22
leading: comparisons -0.17, journeys 0.33
leads: education 0.15
learn: comparisons 0.16, credentials -0.15, education 0.29
left: credentials -0.17
let: questions 0.15
letter: comparisons 0.2, credentials -0.29, questions -0.19, terms 0.42
letters: comparisons 0.25, credentials 0.74, education -0.19, outlook -0.27, questions 0.18, settings -0.16, starts -0.21, terms -0.17
level: credentials 0.22, education 0.16, starts -0.15
license: comparisons -0.17, starts 0.37
like: credentials -0.3, organizations -0.17, questions 0.15, settings 0.52
line: outlook 0.32
list: comparisons -0.16, terms 0.45
living: roles 0.16
local: organizations 0.18
loinc: terms 0.19
long: education 0.26, outlook -0.16
looking: questions 0.22
lose: questions 0.15
lower: comparisons 0.41
lowest: outlook 0.15
m: comparisons 0.16
machines: comparisons 0.16
major: education 0.18
make: comparisons -0.26, education -0.15, outlook 0.68, questions 0.21, terms -0.23
makes: roles 0.2
manager: journeys 0.18, roles 0.27, settings -0.15
managers: outlook 0.32, terms -0.15
many: comparisons -0.3, credentials 0.48, education 0.19, organizations -0.22, outlook 0.71, questions -0.3, roles -0.18, terms -0.25
mark: credentials 0.36
master: terms 0.2
masters: education 0.26, terms -0.21
matching: roles 0.15
matter: questions 0.22
may: credentials 0.16, outlook 0.17, roles -0.22
me: outlook -0.3, questions 0.56, starts 0.4, terms -0.29
mean: comparisons -0.16, terms 0.18
meaning: terms 0.19
median: outlook 0.63, roles -0.16, terms -0.16
medical: comparisons -0.36, credentials -0.2, journeys -0.15, organizations -0.24, outlook 0.49, roles 0.22, starts 0.2
medicare: organizations 0.15, questions -0.18, terms 0.34
meet: terms 0.15
meetings: roles 0.19
membership: organizations 0.37
middle: outlook 0.68, roles -0.19
midpoint: outlook 0.25
mine: comparisons 0.19
missing: roles 0.17
money: outlook -0.21, questions 0.23
months: education 0.22, questions 0.15
more: comparisons 0.84, credentials -0.27, organizations -0.27, questions 0.15, terms -0.23
most: comparisons -0.2, outlook 0.28, questions 0.37, roles -0.17
mostly: roles 0.15
move: questions 0.22, terms -0.19
mpi: roles 0.21
ms: education 0.19
mshi: education 0.31
much: terms -0.18
my: education -0.21, journeys -0.24, organizations 0.32, outlook -0.21, questions 0.66, roles -0.53, starts 0.18
name: comparisons -0.22, credentials 0.26, organizations 0.16, questions -0.2, terms 0.58
names: terms 0.27
national: comparisons -0.17, organizations 0.43, questions -0.18, roles -0.18
nchs: organizations 0.26
ncra: organizations 0.22, terms -0.15
need: credentials 0.24, education -0.18, organizations -0.32, questions -0.16, roles 0.5, terms -0.2
needed: credentials -0.16, roles 0.36
needs: comparisons 0.24
net: outlook 0.15
never: credentials 0.17, outlook -0.16, questions 0.33
new: education -0.18, organizations 0.16, terms 0.25
next: education -0.16, journeys 0.18, organizations -0.15, questions 0.15, roles 0.18
nha: credentials 0.34
no: comparisons -0.33, credentials 0.29, education -0.17, organizations -0.31, outlook -0.2, questions 0.27, roles 0.17, starts 0.28
nobody: questions 0.19
normal: roles 0.17
not: outlook -0.23, questions 0.52, roles -0.33, terms 0.43
notes: questions -0.17, roles 0.25, terms 0.26
nothing: questions 0.37
now: comparisons -0.26, education -0.19, journeys 0.16, organizations -0.18, questions 0.24, roles 0.29, starts 0.29, terms -0.25
number: outlook 0.44, terms 0.24
numbers: comparisons 0.33, questions 0.17, terms -0.2
nurse: journeys 0.22
nurses: roles 0.15
nursing: outlook 0.21
o: credentials 0.3
occupation: comparisons -0.16, outlook 0.72
ocr: organizations 0.17
ods: credentials 0.28, terms -0.15
of: comparisons 0.16, credentials -0.22, roles 0.28, starts -0.3, terms 0.2
off: credentials -0.18, questions 0.33
office: organizations 0.39, outlook -0.19, roles -0.29, settings 0.35
officer: questions -0.16, roles 0.39, terms -0.26
offices: outlook 0.24
official: outlook 0.23
oficer: roles 0.18
ohio: outlook 0.22
old: questions 0.27
older: comparisons 0.15
on: credentials 0.32, outlook -0.36, terms 0.25
onc: organizations 0.19
oncology: roles 0.2
one: comparisons 1.38, credentials 0.44, education -0.24, journeys -0.34, organizations -0.17, outlook -0.22, questions -0.3, starts -0.38
ones: comparisons 0.17
online: education 0.36
only: credentials 0.22, starts -0.16, terms 0.2
open: credentials 0.16, roles -0.16
openings: outlook 0.33
operations: journeys 0.21
or: comparisons 0.5, education -0.17, journeys -0.29, questions 0.45, terms -0.27
order: journeys 0.19
org: organizations 0.27
organization: comparisons 0.19
other: comparisons 1.27, credentials -0.49
our: credentials 0.18, journeys -0.17, outlook -0.22, settings 0.28
out: comparisons -0.27, education -0.18, organizations -0.15, questions 0.25, settings -0.15, starts 0.16, terms 0.2
outlook: outlook 0.23
outpatient: comparisons 0.16
over: credentials -0.36, questions 0.19, starts -0.16
own: terms 0.15
owns: roles 0.16
p: credentials 0.23
page: questions 0.29
pair: comparisons 0.23
paper: comparisons 0.19, roles -0.19, terms 0.15
parts: credentials 0.15
pass: comparisons 0.16, credentials 0.35
passed: questions 0.21, terms 0.15
path: journeys 0.45
pathway: education 0.15
patient: outlook -0.18, roles 0.36
patients: organizations -0.17, outlook -0.15, questions -0.31, roles 0.28, starts 0.19, terms 0.3
pay: comparisons 0.25, journeys -0.21, outlook 0.42, roles 0.42, starts -0.18, terms -0.43
payment: questions -0.19, terms 0.16
pays: comparisons -0.15, roles -0.18
pcs: comparisons 0.18
people: comparisons -0.33, education -0.22, outlook 0.79, roles -0.21, settings 0.49, terms -0.64
per: comparisons -0.2, outlook 0.22, terms 0.43
percent: outlook 0.45, terms -0.16
percentile: outlook 0.26
person: education -0.2, journeys 0.15, organizations -0.28, questions -0.38, roles 0.98, terms -0.4
phd: education 0.33
phi: terms 0.22
physician: comparisons 0.32, credentials 0.16, questions -0.19
physicians: roles 0.23
pick: questions 0.23
place: settings 0.25
placement: education 0.35, roles -0.17
placements: education 0.17
places: settings 0.36
plain: terms 0.15
plan: roles 0.15, settings 0.23
points: terms 0.15
position: roles 0.35
positions: questions 0.23
possible: questions 0.26
post: questions -0.2
posts: starts 0.24
ppe: terms 0.32
practice: credentials 0.19, roles -0.15
practitioner: credentials 0.27
privacy: comparisons 0.25, journeys 0.24, questions -0.24
procedure: terms 0.19
production: comparisons 0.15
profession: questions 0.18
professional: comparisons 0.16, credentials 0.21, organizations 0.22, roles -0.2
program: education 0.52, organizations 0.17, outlook -0.19, questions 0.18, roles -0.34
programs: comparisons -0.17, education 0.31
proof: credentials 0.3
prove: credentials 0.17
public: journeys 0.16, settings 0.15
pull: terms 0.15
put: outlook 0.15
qhin: terms 0.18
qualifications: roles 0.18
quality: credentials 0.24, questions -0.15
query: terms 0.15
questions: comparisons 0.29, credentials 0.6, questions -0.25, roles -0.18, terms -0.17
queue: roles 0.16
raise: questions 0.15
rates: comparisons 0.18
reads: roles 0.16
real: roles 0.16, terms -0.18
realistic: journeys 0.16
really: credentials -0.15
record: comparisons 0.25, credentials -0.22, education -0.18, questions -0.25, roles 0.24, terms 0.16
records: education 0.16, questions 0.34, roles -0.24, settings 0.18, starts 0.16, terms -0.39
registered: comparisons 0.2, credentials 0.19, roles -0.26, terms -0.15
registrar: journeys 0.16, roles 0.24, terms -0.18
registrars: organizations 0.24, outlook 0.36, roles -0.16
registry: journeys 0.17
regulation: terms 0.19
release: roles 0.16
remote: credentials 0.17, roles 0.35, terms -0.17
renewal: credentials 0.2
rent: questions 0.15
reports: comparisons 0.19, questions -0.18, roles 0.28
requests: roles 0.22
requirements: credentials 0.18, roles 0.15
research: education 0.2
residents: settings 0.15
respected: credentials 0.16
results: roles 0.16
resume: questions 0.16
retail: starts 0.15
revenue: journeys 0.31, questions -0.18, roles 0.15
reviewing: comparisons 0.17
rhds: credentials 0.34
rhia: comparisons 0.53, credentials 0.36, organizations -0.22, outlook -0.22, terms -0.38
rhit: comparisons 0.55, credentials 0.38, organizations -0.19, outlook -0.2, questions 0.16, terms -0.44
right: comparisons 0.21, terms 0.15
risk: roles 0.17
rn: starts 0.19
road: journeys 0.26
roi: roles 0.15
roles: starts 0.36
room: roles 0.28
rule: roles -0.16, terms 0.39
rules: questions -0.17
run: outlook 0.24, roles -0.15
rung: journeys 0.24
running: journeys 0.19
rxnorm: terms 0.2
said: comparisons -0.19, credentials -0.15, terms 0.25
salary: roles 0.33, terms -0.16
same: comparisons 0.82, credentials -0.22, outlook -0.2, questions -0.24, terms 0.2
say: outlook 0.33
says: journeys -0.27, terms 0.42
school: education 0.54, questions 0.16, roles -0.28, settings -0.2, terms -0.22
schooling: comparisons 0.32, roles 0.21, terms -0.2
schools: comparisons -0.17, organizations 0.2, questions 0.32
science: education 0.15
screens: roles 0.16
seat: roles 0.38
second: comparisons 0.15
secondary: terms 0.16
security: comparisons 0.24
semester: questions 0.16
semesters: education 0.16
send: settings 0.16
senior: credentials 0.22, questions -0.18
sent: terms 0.31
services: comparisons 0.17, roles -0.19
set: questions 0.17, terms 0.16
settings: settings 0.25
share: settings 0.17
she: credentials 0.16, outlook -0.19, roles 0.29
shift: roles 0.16
short: comparisons 0.21, education 0.24
shortest: questions 0.15
should: comparisons 0.29, credentials -0.29, outlook -0.2, questions 0.58, terms -0.29
show: credentials 0.3
sick: roles 0.16
side: comparisons 0.26, outlook -0.16, questions -0.2, terms -0.17
sign: terms 0.2
signature: terms 0.18
since: roles -0.18, terms 0.17
sit: credentials 0.5, terms -0.17
site: comparisons -0.21, organizations 0.17, questions 0.22
skills: roles 0.5
small: credentials 0.27, questions -0.16, settings 0.15
smarter: comparisons 0.18
snomed: terms 0.28
so: comparisons 0.36, education -0.16, questions 0.34, roles -0.41
society: credentials 0.16, organizations 0.61, questions -0.17, roles -0.17, terms -0.16
software: roles 0.38
some: roles -0.18, terms 0.22
somebody: roles 0.49, terms -0.3
someone: credentials -0.28, roles 0.46
something: comparisons -0.31, credentials 0.21, questions 0.19, terms 0.15
specialist: comparisons 0.4, questions -0.27, roles 0.47, terms -0.28
specialists: outlook 0.3
spot: roles 0.16
spreadsheets: roles 0.21
staff: roles 0.15
stages: journeys 0.25
standard: terms 0.21
stands: organizations 0.19
start: credentials -0.15, journeys 0.15, starts 0.19
starter: credentials 0.15
state: comparisons -0.18, journeys 0.19, organizations 0.16, settings 0.23
statistics: outlook 0.16
stats: outlook 0.17
status: terms 0.16
stays: comparisons 0.15, roles 0.16
stem: questions 0.15
step: roles 0.3
steps: journeys 0.29, questions 0.23
still: comparisons -0.26, questions 0.41
student: organizations 0.28, questions 0.18, roles -0.16, terms 0.22
students: questions 0.25
studies: roles 0.19
study: credentials 0.19, education 0.15
stuff: roles 0.15
such: comparisons -0.2, roles 0.15, settings 0.23
supervisor: questions 0.17
sure: roles 0.25
surgery: questions -0.22, terms 0.16
survey: outlook 0.23, questions 0.18
system: questions -0.23, roles 0.26, terms 0.24
systems: credentials 0.2, roles -0.16
t: comparisons 0.32
tables: outlook 0.15
take: credentials 0.23, education 0.33, organizations -0.19, questions 0.3, roles -0.18, starts 0.24, terms -0.34
takes: starts 0.15
teach: education 0.3, questions -0.15
team: journeys 0.17, roles 0.23
technician: comparisons 0.36, journeys 0.17, organizations -0.15, settings -0.21, starts 0.25, terms -0.33
technicians: questions 0.31
technologist: outlook 0.31
technologists: comparisons 0.15, outlook 0.15
teens: education 0.2
tefca: terms 0.29
tell: roles -0.18, terms 0.21
ten: outlook 0.41, terms -0.17
tenth: outlook 0.51
term: terms 0.33
test: credentials 0.67, organizations -0.16, outlook -0.19, questions 0.23, roles -0.21, settings -0.15
than: comparisons 0.53, credentials -0.15, organizations -0.17, outlook 0.18, questions -0.17, roles -0.29
that: comparisons -0.55, journeys -0.26, organizations 0.37, outlook 0.16, questions -0.32, roles 0.42, starts -0.33, terms 0.43
the: comparisons 0.74, credentials 0.44, outlook 0.25, settings -0.75, starts -0.8, terms 0.24
their: credentials 0.21, roles 0.22
them: comparisons 0.34, education -0.19, settings 0.17
then: comparisons 0.28, journeys 0.46, outlook -0.16
there: comparisons -0.75, education 0.42, questions 0.21, settings 0.32, terms -0.27
these: credentials -0.15, terms 0.22
thesis: education 0.28
they: comparisons -0.24, education -0.25, journeys -0.28, organizations 0.18, outlook -0.15, questions -0.16, roles 0.5, settings 0.27, starts -0.33, terms 0.36
thing: credentials 0.25, roles -0.23, terms 0.42
third: questions 0.18
this: comparisons -0.5, credentials -0.33, outlook -0.22, questions 1.06
those: comparisons 0.26, outlook 0.15, roles -0.24
thousand: credentials -0.15, outlook 0.58, questions -0.18
three: questions 0.17
through: comparisons -0.16, terms 0.17
time: education 0.26, organizations -0.15, questions 0.31
title: comparisons -0.18, credentials 0.38, roles 0.38
to: credentials -0.22, journeys 0.97, outlook -0.49, questions 0.43, roles 0.18, settings -0.52
told: terms 0.19
too: questions 0.19
tool: comparisons 0.16
tools: roles 0.27
top: journeys 0.24, outlook 0.29, terms -0.17
topics: credentials 0.15
track: education 0.23
trade: terms -0.15
trainer: roles 0.22
trauma: roles 0.22
travel: roles 0.17
treatment: terms 0.23
true: questions 0.16
try: credentials 0.19
tuition: education 0.25
twenty: questions 0.18
two: comparisons 0.87, education 0.23, organizations -0.19, outlook -0.23, settings -0.16, terms -0.15
typical: outlook 0.33
typing: roles 0.17
uhdds: terms 0.16
under: credentials -0.17, questions -0.23, roles -0.15, terms 0.37
undergrad: education 0.2
units: credentials 0.25
university: credentials -0.15, education 0.31
up: credentials -0.28, education -0.19, journeys 0.38, outlook 0.25, questions 0.19
upcoding: terms 0.15
upkeep: comparisons 0.19
upper: comparisons 0.19
us: comparisons -0.27, settings 0.15
use: credentials -0.2, terms 0.4
used: terms 0.24
v: comparisons 0.42
va: questions 0.22, terms -0.17
vendor: roles 0.19, terms 0.17
version: credentials 0.17
very: questions 0.17
visit: roles 0.22, terms 0.3
visits: credentials 0.21, questions -0.16, roles 0.24
vocabulary: terms 0.16
vs: comparisons 0.99, credentials -0.28, journeys -0.15, organizations -0.23, questions -0.39, starts -0.22, terms 0.65
wage: credentials -0.16, outlook 0.51, terms -0.19
wages: questions 0.17
want: credentials 0.25, organizations -0.2, questions 0.19, terms -0.44
wanting: questions 0.2
wants: roles 0.19, starts 0.24
was: comparisons -0.28, education -0.15, roles 0.24, terms 0.26
way: credentials -0.25, journeys 0.51, questions 0.44, roles -0.29, starts 0.15
we: credentials -0.15, education -0.16, questions 0.2, roles -0.17, terms 0.47
website: organizations 0.18
week: roles 0.23
well: questions 0.19
what: comparisons -0.48, journeys -0.25, organizations -0.2, outlook 0.44, questions -0.43, roles 0.27, starts 0.31, terms 0.58
when: comparisons -0.18, credentials -0.21, education -0.19, journeys 0.38, terms 0.25
where: credentials -0.5, education -0.15, organizations 0.23, outlook -0.22, settings 0.29, starts 0.22
which: comparisons 0.9, education -0.35, outlook -0.16, questions -0.26, roles -0.41, starts 0.58
while: comparisons 0.17, credentials -0.24, education 0.15, questions 0.32, roles -0.16
who: comparisons 0.15, credentials -0.38, education -0.46, organizations 0.94, questions -0.66, roles 1.45, starts -0.34, terms -0.8
whoever: roles 0.21
whole: roles 0.17
whom: organizations 0.39
whose: organizations 0.48, questions -0.36, roles 0.58, terms -0.3
why: comparisons 0.18, credentials -0.27, terms 0.61
wife: questions 0.23
will: credentials -0.19, questions 0.76, starts -0.18, terms -0.32
with: comparisons 0.16, credentials 0.19, outlook -0.52, starts 0.35
within: credentials 0.15
word: terms 0.35
words: terms 0.17
work: organizations -0.31, outlook -0.18, roles 0.23, settings 0.29, terms -0.18
workers: outlook 0.2
working: roles -0.17, settings 0.32
worst: questions 0.17
worth: credentials 0.18, education 0.18, questions 0.19, terms -0.19
would: comparisons 0.19, credentials -0.21, journeys -0.16, organizations -0.23, questions 0.5, roles 0.3, terms -0.49
written: terms 0.18
x: terms 0.16
year: education 0.77, outlook 0.35, roles -0.5, settings -0.23, starts 0.15, terms -0.24
yearly: outlook 0.17
years: credentials 0.24, journeys 0.39, organizations -0.37, outlook -0.15, questions 0.16, roles 0.24, settings -0.19, starts 0.28, terms -0.54
you: outlook -0.38, questions 0.39, roles 0.31, settings -0.15, starts -0.27
your: outlook -0.19, questions 0.54, roles -0.28
zero: starts 0.19
`;

export const FACETS = `
11: definition 0.17
12: eligibility 0.22
120: pay 0.18
123: pay 0.15
16: start 0.25
18: eligibility 0.18
2: cost 0.15, difference -0.22, education 0.46, eligibility -0.3, next 0.15
20: renewal 0.32
200: jobs 0.18
2024: settings 0.22
2025: jobs 0.15, pay 0.27
2035: growth 0.31
29: pay 0.21
30: renewal 0.24
341: jobs 0.35
4: cost 0.18, difference -0.18, education 0.34, jobs -0.17
40: education 0.17
45: next 0.15
499: cost 0.18
500: cost 0.15
52: none 0.15
6: renewal 0.18
600: jobs 0.31
68: pay 0.16
8: growth 0.25
80: next 0.15
9021: pay 0.17
=11: definition 0.17
=12: eligibility 0.22
=120: pay 0.18
=123: pay 0.15
=16: start 0.25
=18: eligibility 0.18
=2: difference -0.15, education 0.27, next 0.24, none -0.19
=20: renewal 0.32
=200: jobs 0.18
=2024: settings 0.22
=2025: jobs 0.15, pay 0.27
=2035: growth 0.31
=29: pay 0.21
=30: renewal 0.24
=341: jobs 0.35
=4: cost 0.21, education 0.32, jobs -0.15
=40: education 0.17
=45: next 0.15
=499: cost 0.18
=500: cost 0.15
=52: none 0.15
=6: renewal 0.18
=600: jobs 0.31
=68: pay 0.16
=8: growth 0.25
=80: next 0.15
=9021: pay 0.17
=aapc: difference 0.16, duties -0.22, education -0.15, none 0.35
=aas: education 0.2
=ability: skills 0.23
=abov: difference 0.23
=abstract: skills 0.16
=academy: difference 0.18
=access: eligibility 0.17
=account: none 0.22
=accredit: eligibility 0.28
=accreditation: eligibility 0.23
=acdi: eligibility 0.16, none 0.16
=act: definition 0.18
=activ: renewal 0.29
=ad: definition -0.15, duties 0.15, jobs 0.15
=add: definition -0.23, difference 0.26, eligibility -0.25, growth 0.25, next -0.15, worth 0.53
=administrator: education 0.22, eligibility 0.2
=admission: education 0.21
=ads: jobs 0.27
=advantag: none 0.31
=advis: worth 0.15
=afford: none 0.21
=against: definition -0.18, difference 0.26
=agency: definition 0.15, settings 0.15
=ahima: cost 0.18, definition 0.18, difference 0.17, duties -0.4, education -0.44, eligibility 0.47, exam 0.25, growth -0.16, next -0.22, none 0.41, pay -0.22, remote -0.15, skills -0.21, worth 0.19
=ahmia: difference 0.15
=ai: growth 0.18, jobs 0.35
=aim: none 0.26
=algebra: skills 0.33
=allow: eligibility 0.3
=alon: eligibility 0.18
=ambulanc: start 0.22
=amia: definition 0.15
=analyst: duties 0.3, next 0.33, pay 0.17, skills 0.18
=anatomy: skills 0.23
=anoth: difference 0.49, eligibility -0.17
=anywher: remote 0.2
=apart: difference 0.53
=apc: difference 0.45
=application: jobs 0.15
=apply: eligibility 0.34
=apprentic: next 0.48
=apprenticeship: start 0.2
=approv: definition -0.16, eligibility 0.19
=approval: education 0.24
=army: next 0.26, start 0.2
=ask: pay 0.18
=assign: pay 0.15
=assistant: start 0.36
=associat: education 0.22
=association: definition 0.42, duties -0.21, education -0.16, next -0.19, pay -0.15, renewal 0.34
=attempt: cost 0.22, exam 0.18
=audit: duties 0.28
=auditor: definition -0.17, eligibility 0.2, next 0.22
=averag: growth 0.19, pay 0.35
=award: cost 0.36
=ba: education 0.25
=bacc: education 0.38
=baccalaureat: definition 0.24
=bachelor: duties -0.17, education 0.47, eligibility 0.15, next 0.19, none -0.21
=back: cost 0.2, education -0.25, pay -0.31, start 0.25, worth 0.19
=background: eligibility 0.3
=bad: skills 0.32
=badg: definition 0.29
=bank: worth 0.17
=becom: duties -0.15, education 0.24, start 0.4
=bedroom: remote 0.15
=begin: next -0.18, none -0.18, start 0.72
=besid: settings 0.4
=bet: difference -0.17, none 0.27, pay 0.18, start 0.15
=between: difference 0.42, next 0.37
=big: cost -0.15, definition -0.15, duties -0.15, eligibility -0.19, growth 0.29, next -0.15, pay 0.18, settings 0.36, worth 0.27
=bil: cost 0.18, education -0.18, settings -0.15, worth 0.22
=block: definition 0.2
=blood: none 0.3
=bls: eligibility -0.16, growth 0.21, none 0.2
=board: definition 0.22, exam 0.19
=bok: exam 0.22
=bomb: exam 0.22
=book: cost 0.2, exam 0.44, none -0.15
=bor: next 0.23
=boss: definition -0.23, difference 0.15, eligibility -0.18, growth 0.27, next 0.2, pay 0.2
=bottom: definition -0.2, pay 0.55
=bring: definition -0.18, eligibility -0.15, exam 0.3, pay 0.6
=brochur: none 0.24
=budget: duties 0.27
=build: difference 0.15
=business: definition 0.18
=c: definition 0.18
=cahiim: eligibility 0.24, start 0.17
=cahim: difference 0.16, duties -0.18, eligibility 0.15, none 0.28
=cal: definition -0.15, duties 0.22
=california: pay 0.15
=calm: duties 0.17
=canc: education 0.16
=candidacy: definition 0.18
=car: next 0.44, skills -0.15, worth 0.33
=cas: definition 0.23, none -0.17, remote 0.15
=category: definition 0.18
=cbc: worth 0.43
=cca: cost 0.16, definition -0.22, education -0.22, eligibility 0.18, exam 0.21, none 0.46
=ccd: none 0.39, remote -0.16
=ccs: difference 0.23, duties -0.27, education -0.15, exam 0.47, none 0.26, remote -0.17, settings 0.19
=cdi: difference -0.17, education 0.25, next 0.18
=cdip: definition -0.17, education -0.16, eligibility 0.28, none 0.39
=cent: eligibility -0.17, exam 0.37
=certifi: definition 0.2, next -0.15, pay 0.26
=certificat: cost 0.23, education 0.65, next -0.17
=certification: difference -0.16, education -0.16, eligibility 0.35, next -0.18, none 0.82, settings -0.17
=certify: none 0.29
=ceus: renewal 0.72
=cfo: definition 0.25
=chair: next 0.21
=chang: duties 0.25
=charg: duties 0.15, education -0.16, pay 0.16
=chargmast: definition 0.19
=chart: cost -0.23, definition 0.17, duties 0.29, eligibility -0.22, exam -0.19, jobs 0.19, next 0.31, renewal -0.2, settings 0.21, worth -0.18
=chas: none 0.22
=chc: none 0.17
=chda: education -0.18, eligibility 0.26, none 0.33
=cheap: cost 0.19, pay 0.15
=check: eligibility 0.19, pay 0.37
=chp: cost 0.16, none 0.51
=chpc: none 0.19
=cht: none 0.3
=citizen: eligibility 0.22
=claim: cost -0.15, definition 0.26, difference 0.16, pay -0.16
=clarify: pay 0.17
=class: education 0.38, eligibility 0.15
=clean: jobs 0.17
=clear: pay 0.2
=clerk: growth 0.19, next 0.31
=click: definition 0.22
=clinic: difference -0.15, duties -0.18, settings 0.36
=clos: eligibility 0.22
=club: definition 0.15
=cms: definition 0.19
=coc: settings 0.56
=cod: cost -0.18, definition 0.25, duties 0.17, education -0.21, jobs 0.27, next 0.21, renewal -0.28
=colleg: education 0.32, eligibility 0.27, exam -0.16
=commut: remote 0.3
=company: definition 0.17, duties -0.24, jobs -0.16, settings 0.82
=compar: pay 0.36
=complianc: duties 0.18, education -0.15
=comput: definition 0.24, difference 0.26, education -0.16
=confidentiality: none 0.16
=confront: skills 0.17
=confus: definition 0.16
=consultant: eligibility 0.16, none 0.18
=content: exam 0.21
=continu: renewal 0.22
=coordinator: duties 0.3
=copy: next 0.15
=cost: cost 0.54, renewal 0.15
=couch: remote 0.38
=counselor: education 0.18
=count: difference -0.28, duties -0.23, education 0.18, eligibility 0.67, skills -0.16
=country: jobs 0.28
=cours: cost 0.15, education 0.23, exam -0.15
=court: settings 0.16
=cousin: difference 0.17
=cov: cost 0.19, difference 0.15
=cpb: none 0.34
=cpc: cost 0.24, definition -0.26, difference 0.21, duties -0.32, education -0.42, exam 0.27, growth -0.21, next 0.16, none 0.41, settings 0.24, skills -0.25, start -0.18, worth 0.22
=cphi: none 0.49
=cphim: difference 0.23, none 0.19
=cpt: difference 0.2
=crc: definition 0.15
=crcr: none 0.29
=credential: definition 0.25, renewal 0.21
=credit: education 0.61
=crowd: growth 0.15
=ctr: definition 0.22
=cut: next 0.15
=cycl: next 0.2, renewal 0.52
=daily: duties 0.22
=data: cost -0.2, definition 0.23, difference 0.29, eligibility -0.2, next 0.23
=databas: duties 0.17
=daught: jobs 0.19
=day: cost -0.15, difference -0.21, duties 0.84, eligibility -0.29, pay -0.23
=deal: duties 0.18
=decad: growth 0.3
=decemb: renewal 0.18
=decent: none 0.21
=decid: duties 0.22
=degr: duties -0.17, education 0.54, eligibility 0.22, exam -0.18, none -0.18, pay -0.15, renewal -0.19, worth 0.17
=demand: growth 0.18
=denial: definition 0.17
=denv: pay 0.17
=department: next 0.15
=desk: definition 0.19, education 0.19, next 0.16
=detail: skills 0.32
=diagnos: duties 0.15
=diagnosi: definition 0.15
=dictation: growth 0.27
=diff: difference 0.8
=differenc: difference 0.65, none -0.16
=different: difference 0.62, education -0.26, exam 0.17
=difrent: difference 0.16
=din: growth 0.3
=diploma: eligibility 0.26, start 0.27
=director: duties 0.16, education 0.17, eligibility -0.19, next 0.32
=disappear: growth 0.21
=dnfb: definition 0.26
=doctor: cost -0.16, definition 0.22, duties 0.27, jobs 0.17, remote -0.15
=doctorat: education 0.15
=document: definition 0.15
=documentation: eligibility 0.28
=dollar: cost 0.26, none -0.15
=door: next 0.31
=dos: duties 0.39, next 0.16
=dream: remote 0.16
=drg: difference 0.39
=drop: next 0.23
=drug: eligibility 0.16, settings 0.21
=due: renewal 0.39
=dui: eligibility 0.17
=duty: duties 0.47
=dying: growth 0.17
=earn: pay 0.5
=easi: exam 0.19
=ed: renewal 0.15
=education: education 0.39, renewal 0.17
=ehr: difference 0.28, duties 0.16
=eith: difference 0.18, jobs 0.19
=eleven: eligibility 0.15
=eligibility: eligibility 0.42
=employ: definition -0.19, education -0.16, none 0.19, settings 0.55
=emr: difference 0.42
=emt: start 0.15
=end: eligibility -0.15, next 0.18, worth -0.15
=english: education 0.22
=enough: education 0.16, eligibility 0.17
=enuf: worth 0.15
=er: duties 0.16
=every: definition 0.15, education -0.21, eligibility -0.34, exam -0.22, growth -0.16, jobs 0.31, none 0.2, remote 0.22, renewal 0.46
=everywher: duties 0.16
=exact: definition 0.16, none 0.21
=exam: cost 0.52, definition 0.17, difference -0.15, duties -0.31, education 0.25, eligibility 0.45, exam 0.4, growth -0.16, jobs -0.25, none 0.16, pay -0.24, remote -0.26, renewal -0.19, skills -0.22
=excel: skills 0.23
=exchang: definition 0.15
=expand: growth 0.15
=experienc: eligibility 0.45, jobs 0.22, none -0.15, start 0.27
=expir: renewal 0.24
=explain: definition 0.17, difference 0.45
=extra: education -0.17, worth 0.19
=f1: eligibility 0.16
=facility: difference 0.25
=fafsa: cost 0.19
=fail: exam 0.44, skills 0.28
=faint: none 0.22
=far: difference 0.28
=fast: definition -0.16, growth 0.49, jobs -0.18, next -0.17, skills 0.4, start 0.16
=federal: definition 0.27, eligibility 0.19, none -0.15, pay 0.15
=fee: cost 0.2, difference 0.19, renewal 0.17
=felony: eligibility 0.29
=few: growth 0.29
=fhir: difference 0.26
=field: duties -0.18, growth 0.24, next -0.25, start 0.15
=fight: definition 0.38
=figur: growth 0.15, none 0.27, pay 0.44
=fil: growth 0.15
=financ: definition 0.17, duties 0.19
=fing: skills 0.27
=finish: education 0.17, eligibility 0.2, jobs 0.22, start 0.16
=firm: settings 0.16
=first: duties -0.26, jobs -0.16, next 0.18, start 0.63, worth -0.15
=fit: none 0.31
=fiv: none -0.15
=floor: next 0.19
=flunk: exam 0.2
=folk: education -0.16, jobs 0.16, pay 0.25, remote 0.15
=follow: duties 0.26
=forecast: growth 0.28
=form: definition 0.22
=foundation: definition 0.22
=four: definition 0.22, education 0.18
=fre: education 0.16
=fresh: pay 0.16
=ful: definition 0.17
=fund: none 0.16
=gap: pay 0.18
=ged: education 0.15, eligibility 0.16
=get: education 0.18, jobs 0.24, none -0.17
=gov: pay 0.18
=governanc: difference 0.19, none 0.21
=government: none 0.29
=grad: next 0.15
=graduat: definition -0.15, education 0.24, eligibility 0.17, exam 0.22
=graduation: exam 0.21, skills 0.19
=green: eligibility 0.15
=group: definition 0.25, difference 0.34, education -0.16, pay 0.16
=grow: growth 0.82, jobs -0.17
=growth: growth 0.66, none 0.24
=h: definition 0.16
=haircut: pay 0.16
=hand: definition 0.19
=happen: jobs 0.15, renewal 0.22
=hard: exam 0.54, skills 0.16
=hat: duties 0.31, none 0.28, skills 0.19
=hcc: definition 0.15
=hcpc: difference 0.24
=health: cost -0.15, definition -0.23, duties 0.19, education 0.2, exam -0.29, jobs 0.38, none -0.28, pay 0.21, renewal -0.26, settings 0.27
=healthcar: next -0.16, none 0.19
=heart: definition 0.15
=hfma: definition 0.25
=himss: definition 0.23, duties -0.2
=hipaa: difference 0.29
=hippa: difference 0.16
=hir: definition -0.16, difference -0.17, duties -0.17, eligibility 0.2, jobs 0.64, none -0.18, pay -0.21, settings 0.69, skills -0.16, start -0.15, worth 0.23
=hit: eligibility 0.18, none -0.16, skills 0.15
=hitech: difference 0.37
=hl7: difference 0.33
=hold: difference -0.2, eligibility 0.26
=hom: duties -0.2, jobs -0.15, next -0.23, none -0.16, pay 0.46, remote 0.31, settings 0.56
=hospital: cost -0.35, definition 0.22, exam -0.29, pay -0.15, renewal -0.33, settings 0.88, skills -0.17, start 0.18, worth -0.31
=hour: definition -0.19, eligibility 0.17, exam 0.16, renewal 0.49
=hourly: pay 0.25
=husband: remote 0.18
=hw: cost 0.33
=hwo: cost 0.16
=icd: definition 0.33
=illness: definition 0.16
=improvement: definition 0.15
=in2: next 0.2
=includ: jobs 0.16
=index: definition 0.33
=indicator: definition 0.27
=informatic: education 0.18, skills 0.16
=information: definition 0.32, skills -0.25
=initial: pay 0.15
=inpatient: definition 0.19
=insid: definition -0.16, jobs 0.17
=instructor: education -0.16, eligibility 0.18
=insur: settings 0.2
=insuranc: definition 0.21, settings 0.21
=internship: education 0.15
=interview: duties 0.2
=introvert: skills 0.33
=investigation: eligibility 0.16
=issu: none 0.19
=job: cost -0.26, duties 0.27, education -0.23, eligibility -0.2, exam -0.4, growth 0.61, jobs 0.66, renewal -0.29, start 0.2
=join: cost 0.19, definition 0.16, worth 0.17
=jump: pay 0.17
=jun: education -0.15, eligibility 0.19
=jus: difference 0.17, none 0.25
=keep: renewal 0.2
=kid: none 0.19, start 0.23
=kind: settings 0.32
=kitchen: remote 0.3
=knowledg: skills 0.39
=known: none 0.2
=lad: next 0.4
=laps: renewal 0.35
=last: definition -0.15, exam 0.27, next 0.19
=law: definition 0.18, difference 0.24, education 0.15, none -0.18
=lead: next 0.22
=leak: definition 0.21
=learn: eligibility -0.18, pay -0.16, skills 0.54
=leav: renewal 0.25
=left: jobs 0.33
=legal: difference 0.15
=legit: education 0.18, worth 0.21
=less: cost 0.19
=let: definition 0.19, difference 0.38, education -0.39, eligibility -0.2, exam -0.16, growth -0.22, next 0.17, none 0.26, renewal 0.33, skills -0.2, worth 0.29
=level: definition 0.22, next -0.2, none -0.18
=licens: eligibility 0.32, next 0.23
=lif: renewal 0.15
=lin: growth 0.33, pay 0.15
=list: definition 0.27, education 0.27, none 0.3, pay -0.24, start 0.16
=listen: jobs 0.18
=liv: definition -0.22, difference -0.15, duties 0.4, remote 0.34
=loan: worth 0.16
=local: none 0.2
=log: duties 0.16
=lost: difference 0.16
=lov: next 0.25
=low: pay 0.19
=lump: none 0.28
=machin: growth 0.15
=major: cost 0.22
=manag: cost -0.2, definition -0.34, duties 0.26, education -0.49, exam -0.16, growth 0.23, jobs 0.2, next 0.25, pay 0.41, renewal -0.15, worth 0.16
=manila: eligibility 0.17
=map: next 0.19
=mark: exam 0.19
=market: jobs 0.17, pay 0.16
=mast: definition 0.21, education 0.24, eligibility 0.16, worth 0.16
=mat: worth 0.16
=maternity: renewal 0.16
=math: skills 0.31
=mcc: definition 0.22
=mch: cost 0.18
=mean: definition 0.41
=median: pay 0.76
=medic: next 0.17, start 0.18
=medical: definition 0.19, eligibility -0.22, start 0.32
=medicar: definition 0.25, difference 0.19, none 0.26
=meet: definition 0.17, duties 0.4
=memb: cost 0.36, definition 0.16
=membership: cost 0.55
=middl: pay 0.5
=midpoint: pay 0.21
=minimum: definition 0.19
=miss: exam 0.23, next 0.18
=mix: definition 0.2, difference 0.2
=monday: duties 0.2
=money: cost 0.39, eligibility -0.18, jobs -0.15, start -0.16
=month: cost 0.22, definition -0.22, education 0.34, none -0.15
=mor: pay 0.28
=morn: duties 0.16
=mostly: definition -0.21, duties 0.4, exam 0.15
=mov: definition -0.22, education -0.21, next 0.52, start 0.29
=mycaa: cost 0.2
=nam: definition 0.24
=national: definition 0.31
=ncci: definition 0.15
=ncra: definition 0.2
=necessary: definition 0.16
=new: definition 0.26, duties 0.18, eligibility -0.17, jobs 0.18
=newbi: none 0.17
=next: growth 0.15, next 0.19
=nha: none 0.17, worth 0.19
=night: duties 0.18, education 0.19, exam 0.15
=nin: cost 0.16
=non: eligibility 0.15
=nonmemb: cost 0.15
=normal: duties 0.45
=not: skills 0.2
=numb: definition -0.15, duties -0.19, jobs 0.19, next -0.26, none 0.4, pay 0.31, skills 0.23, worth -0.18
=nurs: education 0.27, eligibility 0.31, exam -0.16, growth -0.22, settings 0.41
=o: eligibility 0.23
=occupation: growth 0.16, jobs 0.16, pay 0.2
=ocr: definition 0.17
=odd: exam 0.15
=ods: education -0.16, eligibility 0.22, renewal 0.17
=off: pay 0.31
=offer: none 0.18
=offic: cost -0.17, duties 0.38, eligibility 0.18, next 0.34, remote 0.24, renewal -0.17, skills -0.2
=official: duties 0.25, growth 0.15
=old: none 0.32, pay -0.31, start 0.16
=onlin: definition -0.18, education 0.37, none 0.18
=open: definition -0.22, eligibility 0.15, jobs 0.75, none -0.23, pay -0.19, start 0.22
=operation: definition 0.21
=opt: eligibility 0.24
=ord: next 0.34, remote 0.18
=organiz: start 0.17
=organization: difference 0.15
=outlook: growth 0.24, none 0.22
=outsid: eligibility 0.18
=oversea: jobs 0.16
=owe: renewal 0.18
=p: settings 0.26
=pacemak: definition 0.17
=pack: pay 0.17
=paid: definition 0.33, pay -0.2
=part: exam 0.4
=pass: exam 0.15, jobs 0.2, none -0.15, renewal 0.35
=path: next 0.27
=patient: definition 0.62, duties 0.36, education -0.16, eligibility -0.28
=pay: cost 0.49, duties -0.17, eligibility -0.27, growth -0.19, jobs -0.23, pay 0.55, remote -0.19, renewal 0.2, skills -0.2
=paycheck: pay 0.22
=payment: definition 0.23
=pcs: exam 0.21
=pee: eligibility 0.16
=percent: definition -0.24, growth 0.75, pay 0.15
=percentil: pay 0.34
=phd: education 0.41
=phi: definition 0.16
=philippin: eligibility 0.16
=phon: duties 0.44
=pick: duties 0.18
=plac: definition -0.16, eligibility -0.16, settings 0.77
=placement: education 0.4
=plan: definition 0.16, duties 0.2
=plat: duties 0.17
=plus: eligibility 0.23
=poa: definition 0.23
=point: exam 0.25
=policy: duties 0.34
=position: jobs 0.25
=ppe: education 0.29
=practicod: next 0.24
=practicum: education 0.36, pay -0.15
=prerequisit: eligibility 0.17
=pric: cost 0.28
=privacy: difference 0.26, duties 0.2, eligibility 0.16, jobs -0.15
=procedur: definition 0.28, exam 0.19
=proctor: exam 0.34
=productivity: duties 0.19
=prof: definition 0.27
=professor: none 0.15
=program: cost 0.24, education 0.7, exam -0.21, next -0.28, none -0.15, pay -0.28, renewal -0.16
=projection: growth 0.23
=promotion: next 0.22
=pros: cost 0.29
=prov: definition 0.35, difference 0.25
=provid: definition 0.17
=psych: education 0.18
=push: none 0.26
=put: difference 0.16
=qualification: eligibility 0.27
=quality: definition 0.27, skills -0.17
=quart: pay 0.36
=query: definition 0.2
=quot: jobs 0.15, none 0.23
=r: definition 0.47, duties -0.18, jobs 0.17
=rank: none 0.16
=rat: duties 0.21, pay 0.21
=read: definition 0.18, next -0.18
=real: education 0.15, eligibility -0.15, jobs 0.15
=realistic: next 0.18
=realistical: pay 0.21
=record: cost -0.26, eligibility 0.22, renewal -0.17, start 0.19
=recruit: difference 0.22, pay 0.24
=refus: definition 0.25
=register: duties 0.19, education -0.16, settings 0.15
=registrar: duties 0.16, eligibility -0.18, growth 0.15, jobs 0.25, next -0.24, none -0.21, pay 0.21, settings 0.18
=registry: eligibility 0.23
=releas: definition 0.16, duties 0.15
=remot: remote 0.64
=renew: renewal 0.39
=renewal: renewal 0.26
=replac: jobs 0.17
=report: difference -0.15, duties 0.29
=requir: education 0.26, eligibility -0.2
=requirement: education 0.15, eligibility 0.38
=research: settings 0.16
=respect: none 0.41
=responsibility: duties 0.18
=responsibl: duties 0.35
=result: definition 0.16
=retak: cost 0.17
=retir: eligibility 0.16
=revenu: duties 0.28, next 0.3
=review: duties 0.15, eligibility 0.28, none 0.2
=rhia: cost 0.26, definition -0.43, eligibility 0.24, exam 0.36, growth -0.24, none 0.15, skills -0.21, start -0.2
=rhit: definition -0.52, difference 0.16, education -0.41, eligibility 0.39, exam 0.43, growth -0.27, none 0.41, remote -0.21, renewal 0.22, skills -0.3, start -0.26, worth 0.16
=risk: definition 0.18, duties 0.18
=rn: next 0.15, none 0.15
=road: next 0.35
=robot: jobs 0.25
=roi: next 0.21
=rol: definition 0.21, next 0.16
=rough: exam 0.17
=rout: education 0.16, eligibility 0.22
=rul: definition 0.43, education -0.16, eligibility 0.24
=run: cost 0.26, definition 0.16, exam -0.19, pay 0.25
=rung: next 0.36
=rural: pay 0.19
=salary: none 0.39, pay 0.33
=say: definition 0.16
=scal: pay 0.15
=schedul: duties 0.15
=scholarship: cost 0.33
=school: definition -0.17, duties -0.35, education 0.89, exam -0.3, none 0.18, pay -0.33, renewal -0.16, settings -0.19, skills -0.15, start 0.28, worth 0.2
=scientist: pay 0.2
=scor: exam 0.34
=seat: jobs 0.17
=second: difference 0.18
=send: definition 0.19, remote 0.17
=sens: worth 0.26
=separat: difference 0.78
=serious: none 0.21
=sertificat: education 0.2
=set: definition 0.3, difference 0.27, education -0.15, eligibility -0.21, none 0.21, settings 0.18
=settl: pay 0.15
=shadow: start 0.15
=shar: definition 0.15
=shift: duties 0.39
=ship: jobs 0.16
=short: education 0.26
=shortest: education 0.22
=shot: next 0.21
=shrink: growth 0.21
=sick: definition 0.24
=sid: education -0.15, next 0.35, start 0.22
=signatur: next 0.15
=silly: start 0.18
=sit: difference 0.15, eligibility 0.45, next -0.27, remote 0.18, skills -0.16
=skil: skills 0.94
=skip: eligibility 0.2
=slid: next 0.16
=slow: skills 0.19
=smal: jobs 0.16, none 0.19, settings 0.17
=snom: definition 0.18
=society: eligibility 0.16
=softwar: definition 0.2, growth 0.19, jobs 0.25
=someday: next 0.41
=sophomor: education 0.18
=spar: remote 0.16
=specialist: definition -0.45, difference 0.25, duties 0.55, jobs 0.19, next -0.16, none -0.23, pay 0.29, start -0.32
=spend: jobs 0.16
=sql: skills 0.39
=staff: duties 0.35
=stamp: worth 0.17
=standard: difference 0.15
=star: none 0.16
=start: eligibility -0.19, next 0.4, start 0.46
=stat: definition -0.2, difference -0.21, exam -0.15, growth -0.16, jobs 0.22, none 0.22, pay 0.17, skills -0.15
=statistic: education 0.24
=stay: duties 0.19
=stem: education 0.16
=step: difference 0.15, duties -0.18, next 0.73, start 0.27
=stiff: next 0.15
=stop: renewal 0.2
=stressful: none 0.28
=strong: skills 0.15
=stuck: jobs 0.15
=student: cost 0.63, duties -0.17
=study: definition 0.26, education 0.17, exam 0.21, next -0.2
=subject: education 0.16
=supervisor: duties 0.43, next 0.19
=support: definition 0.25
=switch: next 0.2
=system: definition 0.2, duties 0.18, none -0.17
=tableau: skills 0.21
=talk: none 0.17
=teach: definition -0.18, skills 0.19
=technician: definition -0.49, duties 0.24, jobs 0.36, settings -0.18
=technologist: growth 0.22, pay 0.4
=tefca: definition 0.39
=ten: definition -0.18, growth 0.77, pay 0.17
=tenness: pay 0.17
=tenth: pay 0.38
=term: definition 0.33, education 0.17
=test: cost 0.45, definition 0.32, duties -0.16, education -0.33, eligibility 0.33, exam 0.76, growth -0.17, next -0.29, none 0.16, remote -0.22, skills -0.17, start -0.18, worth -0.23
=third: exam 0.19
=thought: none 0.15
=thousand: jobs 0.17, pay 0.35
=thr: exam 0.19, renewal 0.18, worth 0.24
=tht: definition 0.21
=tim: eligibility -0.18, exam 0.52
=titl: definition 0.56, difference 0.17, duties -0.27, eligibility -0.16, next 0.22
=toddl: remote 0.33
=tool: difference 0.2
=top: none -0.22, pay 0.5, worth 0.24
=total: cost 0.19
=touch: none 0.16
=track: duties 0.17
=train: definition 0.16, duties 0.19, education 0.4, start -0.22
=transcript: exam 0.24
=transcription: growth 0.24
=transf: education 0.35
=trauma: duties 0.25, start 0.15
=travel: none 0.27
=tru: definition -0.15
=tst: cost 0.24, definition -0.16
=tuition: cost 0.26
=tumor: eligibility -0.15, remote 0.22
=turn: education 0.18
=twenty: renewal 0.18
=twic: skills 0.32
=two: definition -0.17, difference 0.63, next -0.2, start -0.28
=typ: definition 0.16, duties -0.15, eligibility -0.21, jobs 0.31, skills 0.17
=unbil: definition 0.18
=uncertifi: pay 0.24
=unit: renewal 0.66
=university: education 0.33, settings 0.19
=unrelat: next 0.17
=upp: pay 0.26
=useful: worth 0.16
=va: definition -0.15, eligibility 0.41, jobs 0.22, start 0.18
=vendor: difference 0.15, settings 0.28
=version: difference 0.28
=visit: definition 0.33, duties 0.29
=wag: definition -0.15, none 0.48, pay 0.57
=wait: exam 0.39
=want: start 0.22
=week: duties 0.51
=weekend: duties 0.15
=wfh: remote 0.23
=whoev: duties 0.15
=whol: jobs 0.15
=window: exam 0.18
=without: eligibility 0.3, next 0.2
=word: definition 0.25, difference 0.22
=work: cost -0.22, definition -0.51, difference -0.34, education 0.22, remote 0.25, settings 0.85
=workday: duties 0.2
=workplac: settings 0.2
=worth: worth 0.42
=wreck: start 0.2
=writ: definition 0.24, duties 0.29
=wrong: definition 0.2
=wrot: definition 0.23
=year: definition -0.52, difference -0.38, duties -0.34, education -0.2, eligibility 0.73, exam -0.26, growth 0.7, next 0.81, none 0.19, pay -0.26, settings -0.37, skills -0.3, start 0.34
=yearly: jobs 0.17
=~abroad: eligibility 0.61, next -0.15
=~accredit: definition 0.15, education 0.49, eligibility 0.5, exam -0.15, jobs -0.16, next -0.19, none -0.26, skills -0.15, worth 0.21
=~age: next 0.25, start 0.16
=~ai: duties -0.17, growth 0.34, jobs 0.9, next -0.16, start -0.15
=~aid: cost 0.58, eligibility -0.16, next -0.17
=~anatomy: definition -0.17, education 0.26, skills 0.41
=~apprentice: definition -0.18, next 0.62, none -0.16, start 0.21
=~associate: duties -0.22, education 0.71, exam -0.28, growth -0.3, jobs 0.33, none -0.23, pay -0.27, renewal 0.21, skills -0.22, worth 0.44
=~audit: duties 0.39, eligibility 0.2, next 0.31, none -0.19
=~bachelor: definition -0.24, difference -0.16, education 0.65, eligibility 0.19, growth -0.18, next 0.32, none -0.22
=~bill: definition 0.23, education -0.17, exam -0.22, growth 0.25, settings -0.15, worth 0.15
=~book: cost 0.17, exam 0.71
=~boss: cost -0.22, duties 0.24, exam -0.26, growth 0.3, next 0.78, pay 0.5, remote -0.19, renewal -0.24, settings -0.48, start -0.52
=~cancer: eligibility -0.22, none -0.15, remote 0.37, skills 0.24, start -0.18
=~career: cost -0.22, duties -0.26, growth 0.21, next 0.22, renewal -0.16, settings 0.17, skills -0.23, worth 0.21
=~cdi: definition 0.29, duties 0.17, eligibility 0.19
=~cert: definition 0.81, difference 0.16, duties -0.72, eligibility 0.82, exam -0.17, growth -0.53, jobs -0.15, none 0.84, pay -0.17, remote -0.35, renewal 0.39, settings -0.34, skills -0.47, start -0.35, worth 0.31
=~clinic: cost -0.28, definition 0.33, difference -0.24, education -0.18, exam -0.18, none 0.21, remote -0.15, settings 0.71, start -0.16
=~coder: cost -0.25, duties 0.2, exam -0.17, jobs 0.24, next 0.21, none 0.16, renewal -0.32
=~compare: cost -0.16, definition -0.73, difference 1.6, eligibility -0.44, next -0.62, none 0.45, pay 0.42, settings 0.21, skills -0.19, start -0.34
=~comply: difference 0.27, duties 0.17, education -0.21
=~cost: cost 1.61, duties 0.31, eligibility -0.41, growth -0.21, next -0.2, none -0.19, remote -0.18, renewal 0.16, settings -0.29, start -0.31
=~crime: eligibility 0.59
=~data: cost -0.29, difference -0.18, duties 0.37, eligibility -0.24, exam -0.18, jobs 0.17, next 0.37, none 0.34, pay 0.38, remote -0.23, renewal -0.25, start -0.19, worth -0.2
=~define: definition 1.37, difference 0.45, eligibility -0.26, next -0.29, renewal -0.17, skills -0.15, start -0.18
=~degree: cost 0.33, definition 0.15, duties -0.42, education 1.1, eligibility 0.4, exam -0.2, growth -0.25, jobs -0.32, next -0.3, none -0.24, pay -0.32, worth 0.15
=~deny: next 0.25
=~desk: definition 0.28, difference 0.29, eligibility 0.22, jobs -0.24, none 0.19, pay -0.35, remote 0.15, renewal -0.16, worth -0.23
=~director: duties 0.21, education 0.2, eligibility -0.21, jobs -0.21, next 0.61, start -0.21
=~doctor: cost -0.21, definition 0.47, difference 0.16, duties 0.19, exam -0.2, remote -0.21, renewal -0.16, skills 0.22, worth -0.2
=~doctorate: definition -0.16, education 0.58, worth 0.17
=~dues: cost 1.1, definition 0.2, difference -0.15, education -0.15, exam -0.31, jobs -0.2, next -0.25, none 0.23, pay -0.19, renewal 0.36
=~duty: duties 1.5, jobs -0.18
=~ehr: difference 0.3, none -0.16
=~eligible: definition -0.2, duties -0.19, education 0.26, eligibility 1.4, exam 0.22, next -0.32, none -0.19, pay -0.15, settings -0.16, start -0.21
=~entry: cost -0.17, definition -0.19, difference -0.19, exam -0.16, growth -0.2, next 0.35, none 0.23, settings -0.38, skills -0.21, start 1.54
=~exam: cost 1.07, definition 0.52, duties -0.49, eligibility 0.91, exam 0.99, growth -0.34, jobs -0.32, next -0.28, none 0.25, pay -0.32, remote -0.52, renewal -0.21, settings -0.27, skills -0.41, start -0.3
=~fail: cost 0.25, definition -0.17, exam 0.9, skills 0.25
=~frontdesk: duties 0.17, education -0.16, next 0.26
=~growth: definition -0.43, difference -0.15, duties -0.28, eligibility -0.18, growth 2.28, jobs 0.25, next -0.24, none 0.34, pay -0.36, remote -0.16, settings -0.21, start -0.15
=~hard: education -0.15, exam 0.6, jobs 0.17, skills 0.15
=~highschool: definition -0.24, education 0.17, eligibility 0.4, start 0.48
=~hire: cost -0.2, definition -0.51, education -0.37, eligibility 0.4, exam -0.2, growth -0.32, jobs 1.48, none -0.2, pay -0.32, remote -0.15, renewal -0.47, settings 0.66, worth 0.32
=~hospital: cost -0.38, difference 0.17, education -0.15, eligibility 0.24, exam -0.28, renewal -0.34, settings 0.96, worth -0.19
=~informatics: education 0.28, none -0.16
=~inpatient: definition 0.32, difference 0.22, none 0.21
=~insurance: definition 0.34, jobs -0.16, next -0.15, settings 0.62
=~it: next 0.15, start 0.16
=~job: cost -0.6, difference -0.39, education -0.3, eligibility -0.24, exam -0.6, growth 0.66, jobs 0.99, none -0.21, remote 0.24, renewal -0.23, settings 0.68
=~kids: duties -0.15, eligibility -0.28, none 0.24, remote 0.38
=~long: cost -0.18, difference -0.2, education 0.75, eligibility 0.17, exam 0.65, jobs -0.31, none -0.21, pay -0.16, renewal 0.18, start -0.19
=~master: education 0.74, none -0.15
=~math: definition -0.18, difference -0.32, education 0.17, exam -0.22, growth -0.19, jobs 0.21, next -0.21, none 0.25, pay 0.18, skills 0.38
=~number: jobs 0.19
=~nurse: difference -0.16, eligibility 0.36, exam -0.21, growth -0.21, jobs -0.18, next 0.34, none 0.32, pay -0.15, remote -0.16, renewal -0.17, settings 0.36
=~online: difference -0.19, education 0.38, eligibility 0.24, next -0.21, none 0.2, remote 0.15, start -0.16
=~outpatient: none -0.17, settings 0.45
=~pass: cost -0.2, definition 0.2, difference -0.19, education -0.17, exam 0.73, jobs 0.15, renewal 0.29
=~patient: next 0.18, none 0.27
=~pay: cost 0.74, eligibility -0.83, exam -0.37, growth -0.39, jobs -0.26, next -0.35, none 0.32, pay 2.14, remote -0.45, settings -0.41, skills -0.38, worth 0.17
=~practicum: education 1.06, exam -0.15, jobs -0.15
=~prep: difference 0.18, exam 0.39
=~privacy: cost -0.17, definition 0.26, difference 0.59, duties 0.29, exam -0.18, growth -0.2, jobs -0.25, start -0.16
=~program: duties -0.16, education 0.9, exam -0.23
=~promote: jobs -0.19, next 1.34, pay -0.15
=~question: exam 0.44
=~raise: duties 0.18, pay 0.44
=~record: cost -0.46, definition 0.49, duties 0.43, education -0.16, exam -0.41, growth 0.18, jobs 0.4, next 0.25, none -0.19, pay 0.28, renewal -0.44, settings 0.16, skills -0.17, start 0.22, worth -0.42
=~registry: difference -0.17, duties 0.25, exam -0.16, growth 0.15, jobs 0.23, none -0.27, pay 0.24, renewal -0.2, worth -0.16
=~release: duties 0.19, next 0.19, none -0.19, start 0.21
=~remote: definition -0.16, difference -0.18, duties -0.23, eligibility -0.21, exam 0.39, jobs -0.18, next -0.29, pay -0.21, remote 2.05, settings -0.15, worth -0.15
=~renew: difference -0.24, duties -0.19, education 0.39, eligibility -0.21, exam -0.18, jobs -0.17, next -0.28, none -0.22, renewal 2.04, worth -0.17
=~schedule: definition -0.31, difference -0.2, duties 0.47, education 0.38, exam 0.33, growth -0.26, jobs 0.23, renewal 0.38, skills -0.17, worth -0.2
=~school: cost 0.26, duties -0.53, education 1.39, eligibility 0.32, exam -0.53, next -0.25, pay -0.23, remote -0.17, renewal -0.33, skills -0.33, start 0.16, worth 0.32
=~security: definition 0.19, none -0.16
=~skill: definition 0.23, education -0.21, eligibility -0.16, growth -0.18, jobs -0.23, pay -0.21, skills 1.37
=~start: duties -0.16, education 0.27, start 0.53
=~state: jobs 0.15
=~stress: definition -0.25, duties 0.5, education -0.17, next 0.21, none 0.34
=~switch: next 0.87, none -0.21, renewal 0.31
=~teach: eligibility 0.28
=~tool: definition 0.28, education 0.45, exam -0.38, jobs 0.28, next -0.17, none -0.3, pay -0.26, renewal -0.31, settings -0.2, skills 0.5
=~transcript: growth 0.7
=~veteran: cost 0.52, definition -0.17, duties -0.16, next 0.19, start 0.26
=~worth: definition -0.43, difference 0.29, duties -0.28, education -0.33, eligibility -0.27, next -0.21, none 0.5, settings -0.26, skills -0.16, start -0.27, worth 1.52
a: cost -0.37, definition 0.26, duties 0.25, education 0.5, eligibility 0.53, exam -0.51, growth -0.68, jobs -0.21, next 0.4, remote -0.29, renewal -0.4, start 0.32, worth 0.33
aapc: definition 0.2, difference 0.15, duties -0.22, education -0.16, none 0.3
aas: education 0.2
abilities: skills 0.23
about: cost -0.2, definition 0.16, eligibility -0.17, none 0.39, skills 0.17
above: difference 0.23
abstracting: skills 0.17
academy: difference 0.15
access: eligibility 0.21
accounts: none 0.23
accreditation: eligibility 0.23
accredited: eligibility 0.29
accreditor: education 0.15
acdis: eligibility 0.16, none 0.16
act: definition 0.15
active: renewal 0.29
actually: duties 0.45, pay -0.19, worth 0.19
ad: definition -0.15, duties 0.15, jobs 0.15
add: difference 0.3, eligibility -0.18, worth 0.29
adding: growth 0.2, worth 0.24
administrator: education 0.26, eligibility 0.16
admission: definition 0.15, education 0.16
ads: jobs 0.27
advantage: none 0.31
afford: none 0.21
after: difference -0.17, duties -0.37, education -0.2, eligibility -0.31, growth -0.15, jobs 0.15, next 1.36, none -0.19, renewal 0.16, settings -0.17, skills -0.16, worth 0.16
again: eligibility -0.16, exam 0.38, none -0.15
against: definition -0.18, difference 0.26
agencies: settings 0.15
agency: definition 0.18
ahima: cost 0.22, definition 0.17, duties -0.36, education -0.38, eligibility 0.32, exam 0.24, next -0.22, none 0.49, pay -0.2, skills -0.21, worth 0.21
ahimas: eligibility 0.15
ahmia: difference 0.15
ai: growth 0.18, jobs 0.35
aim: none 0.21
algebra: skills 0.33
all: cost -0.17, duties 0.23, eligibility -0.17, jobs 0.22, renewal -0.16
allowed: eligibility 0.39
alone: eligibility 0.18
already: cost -0.16, education 0.21, exam -0.19, pay -0.2, worth 0.69
also: duties 0.2
am: definition -0.19, education -0.3, exam -0.16, jobs -0.19, next -0.26, none 0.62, skills 0.52, start 0.29, worth -0.15
ambulance: start 0.22
amia: definition 0.17
an: difference 0.34, education -0.17, eligibility 0.21, exam -0.4, growth -0.2, skills 0.18
analyst: duties 0.38, next 0.29, skills 0.15
anatomy: skills 0.23
and: cost -0.3, definition 0.44, difference 0.94, duties 0.44, education -0.15, eligibility -0.56, remote -0.5
another: difference 0.49
answers: duties 0.27
any: definition -0.23, difference -0.15, education -0.23, eligibility 0.29, start -0.15, worth 0.83
anybody: jobs 0.43
anyone: eligibility 0.16, jobs 0.3
anything: cost -0.2, definition -0.25, difference -0.15, none 0.3, worth 0.52
anywhere: remote 0.2
apart: difference 0.53
apc: difference 0.45
apcs: definition 0.17
applications: jobs 0.18
apply: eligibility 0.15, start 0.16
applying: eligibility 0.19
apprentice: next 0.48
apprenticeships: start 0.18
approval: education 0.24
approved: eligibility 0.21
are: cost -0.19, difference 0.36, eligibility -0.18, growth 0.23, jobs 0.88, next -0.31, none 0.36, pay -0.55, remote 0.21, start -0.25
army: next 0.26, start 0.2
as: definition 0.28, difference 0.21, duties -0.15, eligibility 0.15
ask: pay -0.16, skills 0.15
asking: pay 0.18
asks: eligibility 0.32
assistant: start 0.36
associate: cost 0.18
associates: education 0.15
association: definition 0.44, duties -0.18, next -0.15, renewal 0.22
at: difference -0.45, growth -0.26, jobs -0.32, none 0.4, pay 0.23, renewal -0.19, skills 0.19, start 0.26
auditor: definition -0.19, eligibility 0.18, next 0.23
audits: duties 0.22
average: growth 0.19, pay 0.28
awards: cost 0.25
ba: education 0.25
bacc: education 0.38
baccalaureate: definition 0.24
bachelor: jobs 0.21
bachelors: duties -0.15, education 0.32, eligibility 0.17, jobs -0.15, none -0.15
back: cost 0.2, education -0.25, pay -0.3, start 0.25, worth 0.19
background: eligibility 0.37
bad: skills 0.32
badge: definition 0.29
bank: worth 0.18
be: cost -0.22, definition -0.38, difference -0.37, duties 0.17, education 0.51, eligibility 0.48, growth 0.15, jobs -0.26, remote 0.39, skills 0.66, start -0.31, worth -0.34
because: jobs 0.16, remote 0.15
become: education 0.25, next 0.15, start 0.41
bedroom: remote 0.15
been: next 0.25
before: definition -0.19, duties -0.24, education 0.23, eligibility 0.71, exam 0.39, jobs 0.24, next -0.16, none -0.19, pay -0.25
begin: start 0.56
beginner: start 0.22
beginners: worth 0.15
being: duties 0.25, education 0.15
besides: settings 0.41
better: difference -0.21, none 0.26, pay 0.27
between: difference 0.42, next 0.37
big: pay 0.18, settings 0.33, worth 0.25
bigger: growth 0.29
bill: cost 0.39
biller: next 0.24, none 0.17, skills 0.16
billing: definition -0.22, growth 0.15
bills: definition 0.15
blocking: definition 0.2
blood: none 0.3
bls: eligibility -0.16, growth 0.21, none 0.2
board: definition 0.21
boards: exam 0.19
body: definition 0.15
bok: exam 0.22
book: exam 0.34
books: cost 0.24, exam 0.36
bored: next 0.23
boss: difference 0.22, next 0.25
bosses: definition -0.16, growth 0.15
both: definition -0.22, difference 0.51, exam 0.15, renewal 0.2, start -0.15, worth -0.22
bottom: definition -0.2, pay 0.55
bring: exam 0.32, pay 0.27
brings: pay 0.33
budgets: duties 0.15
bump: pay 0.15
burned: next 0.18
business: definition 0.18
but: cost -0.24, definition -0.33, none 0.35, pay -0.28, skills 0.31, worth 0.18
buy: worth 0.15
by: difference 0.27, duties -0.16, eligibility 0.19, exam 0.25, none -0.15, start -0.19
c: definition 0.16
cahiim: eligibility 0.24
cahim: definition 0.24
cahims: definition -0.17, difference 0.18, eligibility 0.15, none 0.29
california: pay 0.15
call: definition 0.27, duties 0.25
called: definition 0.62, duties -0.21
calls: duties 0.25, worth 0.15
calmer: duties 0.19
can: cost -0.29, definition -0.18, difference -0.18, duties -0.34, eligibility 1.02, exam 0.29, growth -0.32, none -0.18, remote 0.91, skills -0.29, worth -0.42
cancer: duties 0.15, education 0.16
candidacy: definition 0.18
care: worth 0.25
career: next 0.46, worth 0.17
careers: next 0.15
case: definition 0.15
cases: remote 0.16
cbcs: worth 0.43
cca: cost 0.16, definition -0.22, education -0.22, eligibility 0.18, exam 0.21, none 0.46
ccds: none 0.39, remote -0.16
ccs: difference 0.23, duties -0.27, education -0.15, exam 0.47, none 0.26, remote -0.17, settings 0.19
cdi: difference -0.17, education 0.25, next 0.18
cdip: definition -0.17, education -0.16, eligibility 0.28, none 0.39
center: difference -0.16, eligibility -0.15, exam 0.34, settings 0.42
certificate: cost 0.16, duties -0.16, education 0.64, next -0.15
certification: definition 0.4, eligibility 0.23, next -0.18, none 0.39, pay -0.16
certifications: definition -0.26, none 0.49
certified: definition 0.2, next -0.15, pay 0.26
certify: none 0.26
ceus: renewal 0.72
cfo: definition 0.2
chair: next 0.23
change: pay 0.16
charge: definition 0.26
chargmaster: definition 0.19
chart: difference 0.15, eligibility -0.18, settings 0.32
charts: definition 0.18, duties 0.26, next 0.22
chases: difference 0.15
chc: none 0.17
chda: education -0.18, eligibility 0.26, none 0.33
cheap: pay 0.16
cheaper: cost 0.2
check: duties 0.15, eligibility 0.18, pay 0.37
checks: definition 0.22
chpc: none 0.19
chps: cost 0.16, none 0.51
chts: none 0.3
claim: definition 0.18
claims: growth 0.15
class: education 0.19
classes: education 0.23, eligibility 0.16
clean: jobs 0.18
clear: pay 0.21
clerk: next 0.33
click: definition 0.19
clinic: definition 0.19, duties -0.18, next 0.16, settings 0.2
clinical: definition 0.19
clinics: growth 0.16, settings 0.21
closed: eligibility 0.17
club: definition 0.19
cms: definition 0.19
coc: settings 0.56
code: definition 0.38, eligibility -0.2, none 0.19
coded: definition 0.25
coder: definition -0.27, difference 0.26, growth -0.16, next 0.21, pay 0.18
coders: difference -0.17, duties 0.21, education -0.18, jobs 0.3, next -0.18, pay 0.32
codes: definition 0.19
coding: definition -0.43, education 0.15, next 0.35, pay -0.44
college: education 0.33, eligibility 0.41, renewal -0.16, worth 0.16
come: eligibility 0.17, none 0.18, pay -0.17, renewal 0.17
comes: definition -0.27, duties -0.17, next 0.65
community: definition 0.15
commute: remote 0.24
companies: settings 0.58
company: definition 0.19, settings 0.24
compared: pay 0.22
compliance: duties 0.18, education -0.15
computer: definition 0.31
computers: difference 0.27, start 0.17
confidentiality: none 0.16
consultants: none 0.2
content: exam 0.21
continuing: renewal 0.27
coordinator: duties 0.3
copies: next 0.23
cost: cost 0.51
couch: remote 0.38
could: definition -0.25, duties -0.17, eligibility 0.33, next 0.32, none -0.23
counselor: education 0.2
count: difference -0.16, eligibility 0.46, jobs 0.17, next 0.15
country: jobs 0.28
counts: education 0.15, eligibility 0.19
courses: education 0.24
courts: settings 0.18
cousin: difference 0.17
cover: cost 0.22
covers: difference 0.16
cpb: none 0.34
cpc: cost 0.24, definition -0.26, difference 0.21, duties -0.32, education -0.42, exam 0.27, growth -0.21, next 0.16, none 0.41, settings 0.24, skills -0.25, start -0.18, worth 0.22
cphi: none 0.49
cphims: difference 0.23, none 0.19
cpt: difference 0.2
crc: definition 0.15
crcr: none 0.29
credential: definition 0.28, none 0.27, renewal 0.16
credentialed: eligibility 0.15
credentials: none -0.17
credits: education 0.58
crowd: growth 0.15
cry: none 0.15
ctr: definition 0.22
cue/cost: cost 2.13, eligibility -0.55, growth -0.28, next -0.37, pay -0.31, remote -0.23, renewal 0.18, settings -0.29, start -0.22, worth 0.16
cue/definition: cost -0.32, definition 2.86, difference -0.15, eligibility -0.27, exam -0.27, growth -0.18, jobs -0.4, remote -0.25, settings -0.21, skills -0.41, worth -0.29
cue/difference: cost -0.24, definition 0.28, difference 1.73, duties 0.49, education -0.35, eligibility -0.26, growth -0.32, next -0.4, pay 0.24, skills -0.23, start -0.27, worth -0.28
cue/duties: cost -0.18, definition 0.74, duties 1.66, education -0.19, eligibility -0.38, exam -0.16, growth -0.16, jobs -0.17, next -0.25, none -0.23
cue/education: definition 0.31, difference -0.19, duties -0.45, education 2.01, eligibility 0.58, exam -0.31, growth -0.39, jobs -0.16, next 0.44, pay -0.4, remote -0.28, renewal -0.52, settings -0.27, skills -0.31, start 0.3, worth -0.2
cue/eligibility: duties -0.31, education 0.55, eligibility 1.59, growth -0.17, none -0.33, pay -0.19, remote -0.18, renewal -0.21, settings -0.18, start -0.24
cue/exam: definition 0.59, difference -0.15, duties -0.41, education -0.15, eligibility 0.79, exam 1.96, growth -0.39, jobs -0.22, next -0.28, none 0.17, pay -0.39, remote -0.42, settings -0.26, start -0.39, worth -0.18
cue/growth: definition -0.25, difference -0.17, duties -0.31, education -0.19, growth 1.8, jobs 0.59, next -0.17, pay -0.3, settings -0.17
cue/jobs: eligibility -0.16, jobs 1.16, next -0.17, pay -0.15
cue/next: cost -0.15, eligibility -0.18, next 1.54, pay -0.19, remote -0.18, renewal -0.15, worth -0.17
cue/none: cost -0.64, definition 1.63, difference 0.25, duties 0.37, education -0.23, exam -0.32, growth -0.18, jobs 0.19, next 0.27, none 0.77, pay -0.32, remote -0.47, renewal -0.6, skills -0.22, start -0.3, worth -0.55
cue/pay: duties -0.16, eligibility -0.43, exam -0.3, growth -0.48, jobs -0.36, next -0.27, none 0.69, pay 2.7, remote -0.33, renewal -0.27, settings -0.34, skills -0.3, worth -0.17
cue/remote: jobs -0.18, next -0.27, pay -0.2, remote 1.82
cue/renewal: difference -0.23, education -0.27, eligibility -0.23, jobs -0.16, next -0.24, none -0.2, renewal 2.07
cue/settings: eligibility -0.16, jobs -0.24, settings 1.18
cue/skills: cost -0.25, definition 0.41, difference 0.25, duties -0.31, eligibility -0.35, exam -0.25, jobs 0.16, pay -0.17, remote -0.18, renewal -0.18, skills 1.63, start -0.19, worth -0.32
cue/start: duties -0.18, jobs -0.18, next 0.26, start 0.88
cue/worth: difference -0.19, duties -0.19, eligibility -0.29, exam -0.16, none 0.21, start -0.15, worth 1.27
current: none 0.16, pay -0.15
cycle: next 0.2, renewal 0.5
daily: duties 0.22
data: cost -0.2, definition 0.23, difference 0.29, eligibility -0.2, next 0.23
database: duties 0.19
daughter: jobs 0.2, start 0.15
day: duties 0.94, education -0.2, eligibility -0.16
days: difference -0.17, duties 0.31, exam 0.2
deal: duties 0.2
decade: growth 0.3
december: renewal 0.18
decent: none 0.21
decides: duties 0.24
degree: duties -0.2, education 0.45, eligibility 0.31, exam -0.23, next 0.16, pay -0.18, renewal -0.22, start 0.26, worth 0.15
demand: jobs 0.19
denver: pay 0.17
department: definition -0.16, education 0.28, jobs -0.21, next 0.15
description: duties 0.23
desk: definition 0.21, education 0.16, next 0.21, start 0.29
detail: skills 0.15
details: skills 0.16
diagnoses: duties 0.15
diagnosis: definition 0.15
dictation: growth 0.27
did: difference 0.22, eligibility 0.23, none 0.31
diff: definition -0.15, difference 0.39
differ: difference 0.37
difference: difference 0.66
different: difference 0.58, education -0.25, exam 0.18
difrent: difference 0.16
dining: growth 0.3
diploma: eligibility 0.22, start 0.27
director: duties 0.16, eligibility -0.16, next 0.39
disappearing: growth 0.21
dnfb: definition 0.26
do: cost -0.39, definition -0.66, difference -0.62, duties 0.47, education 0.57, eligibility 0.61, growth -0.47, jobs -0.3, remote 0.32, renewal 0.29, settings 0.19, skills 0.25
doctor: education 0.16, settings 0.2
doctors: cost -0.16, definition 0.18, duties 0.32, education -0.2, exam -0.16, jobs 0.2, start -0.15
documentation: eligibility 0.26
does: definition -0.21, difference -0.2, duties 0.52, education 0.19, eligibility 0.23, exam -0.21, pay 0.19, remote -0.24, renewal 0.17, settings -0.24, start -0.28
doing: definition -0.24, difference -0.22, duties 0.68, worth 0.21
dollars: cost 0.17
done: definition -0.2, next 0.15, remote 0.22
door: next 0.2
dose: duties 0.27
drg: difference 0.41
drug: eligibility 0.17, settings 0.21
due: renewal 0.16
dues: renewal 0.24
dui: eligibility 0.17
duties: duties 0.3
duty: duties 0.17
dying: growth 0.19
each: difference 0.38, duties 0.37, education 0.19, eligibility -0.22, jobs 0.22, none -0.27, pay -0.16
earn: pay 0.34
easier: exam 0.19
ed: renewal 0.15
edits: definition 0.15
education: education 0.38, renewal 0.23
ehr: difference 0.28, duties 0.16
either: difference 0.18, jobs 0.19
eleven: eligibility 0.15
eligibility: eligibility 0.42
else: definition -0.24, settings 0.34, skills 0.16
employed: jobs 0.26
employer: settings 0.15
employers: education -0.19, settings 0.18, worth 0.2
emr: difference 0.42
emt: start 0.15
end: duties -0.16, eligibility -0.15, next 0.21
ends: duties 0.16
english: education 0.22
enough: education 0.16, eligibility 0.17
entry: next 0.31
enuf: worth 0.15
er: duties 0.16
even: definition 0.24, education -0.19, eligibility 0.34, jobs 0.18
ever: definition -0.21, duties 0.17, education -0.18, settings 0.25
every: definition 0.15, education -0.22, eligibility -0.34, exam -0.22, growth -0.16, jobs 0.3, none 0.2, remote 0.21, renewal 0.46
everyone: jobs 0.3, none 0.44, remote 0.2
everything: worth 0.27
everywhere: duties 0.16
exactly: none 0.18
exam: cost 0.52, definition 0.22, duties -0.28, eligibility 0.33, exam 0.3, growth -0.18, jobs -0.19, none 0.16, pay -0.21, remote -0.21, renewal -0.15, skills -0.2, worth 0.18
exams: education 0.15
excel: skills 0.23
executive: next 0.16
experience: definition -0.17, eligibility 0.41, jobs 0.16, next 0.32
expire: renewal 0.22
explain: difference 0.48
explained: definition 0.21
extra: education -0.17, worth 0.19
f1: eligibility 0.16
facility: difference 0.24
fafsa: cost 0.19
failed: exam 0.32, skills 0.29
fall: jobs 0.15
far: difference 0.28
fast: growth 0.22, skills 0.43, start 0.17
faster: growth 0.27
federal: definition 0.29, eligibility 0.2, none -0.17, pay 0.15
fee: duties 0.19
feels: none 0.17
felony: eligibility 0.29
fewer: growth 0.29
fhir: difference 0.26
field: duties -0.17, growth 0.27, next -0.23
fights: definition 0.17
figure: pay 0.35
figures: none 0.16
finance: definition 0.19, duties 0.19
find: jobs 0.26, none 0.21
fingers: skills 0.27
finish: education 0.15
finished: eligibility 0.16, start 0.15
first: duties -0.29, education -0.22, jobs -0.18, renewal -0.15, settings -0.15, start 1.19, worth -0.18
fit: next 0.16
fits: none 0.31
five: none -0.15
floor: next 0.19
folks: education -0.16, jobs 0.16, pay 0.25, remote 0.15
for: cost 0.72, definition 0.21, difference -0.5, duties -0.18, eligibility 0.64, exam -0.17, none 0.43, remote -0.53, renewal -0.25, settings -0.56, skills 0.33, start -0.17
forecast: growth 0.22
form: definition 0.25
foundation: definition 0.22
four: difference 0.15, education 0.34
free: education 0.15
fresh: pay 0.16
from: cost -0.27, definition 0.23, duties -0.51, eligibility 0.27, growth -0.19, jobs -0.43, next 0.71, none 0.6, pay -0.53, remote 1.03, settings -0.37, skills -0.32, start -0.24
full: definition 0.17, education 0.15, jobs 0.19
gap: pay 0.19
ged: education 0.15, eligibility 0.16
get: cost -0.24, duties -0.16, eligibility 0.22, exam -0.32, growth -0.2, jobs 0.31, next 0.31, pay 0.25, renewal -0.26, settings -0.33, skills -0.26, start 0.79
gets: education 0.24, jobs 0.23, none -0.18
getting: definition -0.22, growth 0.22, next 0.17, none 0.23, start 0.22
gi: cost 0.22
give: eligibility -0.18, exam 0.19, none 0.18
gives: definition 0.19
go: definition -0.28, jobs -0.22, next 0.56
going: cost 0.2, definition -0.4, duties -0.15, education -0.17, exam -0.15, growth 0.56, pay 0.27
gone: jobs 0.18
good: definition -0.18, duties -0.3, education -0.25, eligibility -0.2, next 0.18, none -0.25, skills 0.85, worth 0.65
got: duties 0.21, next 0.36, none -0.2, skills -0.15, worth 0.18
gov: pay 0.18
governance: difference 0.19, none 0.21
government: none 0.3
graduate: definition -0.16, education 0.49, eligibility 0.17
graduating: exam 0.15
graduation: exam 0.21, skills 0.19
green: eligibility 0.15
group: definition 0.29
groups: jobs 0.16
grow: growth 0.16
growing: growth 0.51
grows: growth 0.16
growth: growth 0.64, none 0.23
guy: none 0.17, start 0.24
h: definition 0.16
had: none -0.2, pay 0.16
haircut: pay 0.16
hand: definition 0.15
happened: jobs 0.19
happens: renewal 0.23
hard: skills 0.18
harder: exam 0.51
has: definition -0.27, duties 0.22, jobs 0.21, next -0.19, none 0.31, remote 0.19, skills -0.15
hate: duties 0.26, skills 0.22
hates: none 0.28
have: definition -0.29, eligibility 0.67, exam 0.17, next -0.22, pay -0.37, renewal 0.29, skills 0.26, start -0.24, worth -0.37
having: worth 0.23
hcc: definition 0.15
hcpcs: difference 0.24
he: definition 0.18
health: definition 0.17, education 0.15, exam -0.35, jobs 0.2, none -0.38, pay 0.16, remote -0.16, renewal -0.31, settings 0.41, start 0.19
healthcare: next -0.16, none 0.2
help: next 0.21
her: definition -0.15, duties 0.21, start 0.2, worth 0.16
here: definition -0.3, education 0.23, next 0.17, worth 0.21
hfma: definition 0.25
high: start 0.2
him: cost 0.36, definition -0.34, duties 0.19, eligibility 0.25, exam -0.36, growth -0.25, jobs -0.35, next 0.22, remote -0.19, renewal -0.34, settings 0.35, start 0.3
himss: definition 0.23, duties -0.2
hipaa: difference 0.29
hippa: difference 0.16
hire: definition -0.16, duties -0.2, jobs 0.27, settings 0.49
hired: eligibility 0.26, jobs 0.16, none -0.17, worth 0.26
hires: settings 0.23
hiring: jobs 0.24
hit: eligibility 0.18, none -0.16, skills 0.16
hitech: difference 0.37
hl7: difference 0.33
hold: none 0.24
home: duties -0.26, education -0.16, eligibility -0.32, exam 0.48, growth -0.17, jobs -0.23, next -0.37, none -0.16, pay 0.41, remote 1.2, settings 0.16, skills -0.16
homes: settings 0.35
honestly: duties 0.16
hospital: cost -0.23, definition 0.21, duties 0.19, jobs -0.26, renewal -0.25, settings 0.24, start 0.22, worth -0.28
hospitals: cost -0.15, education -0.15, exam -0.19, jobs 0.16, next -0.15, pay -0.16, settings 0.66
hour: duties 0.26, pay 0.42
hourly: pay 0.25
hours: definition -0.22, difference -0.19, education 0.27, eligibility 0.17, exam 0.19, next -0.2, pay -0.2, renewal 0.66
how: definition -0.71, duties -0.4, education 0.56, eligibility -0.73, exam 0.69, jobs 0.43, next 1.01, none -0.3, remote -0.26, renewal 0.4, settings -0.63, start 0.51, worth -0.71
husband: remote 0.19
hw: cost 0.33
hwo: cost 0.16
i: definition -0.53, difference -0.41, duties -0.33, education 0.41, eligibility 0.33, exam 0.39, growth -0.37, next 0.62, none 0.63, pay -0.51, renewal 0.29, settings -0.55, skills 0.4, start 0.28, worth -0.29
icd: definition 0.3
id: eligibility -0.16, settings 0.23, skills 0.15, worth 0.15
if: cost 0.18, definition -0.24, education 0.47, exam -0.15, next -0.29, renewal 0.16
improvement: definition 0.16
in: cost -0.3, definition -0.21, difference -0.4, duties -0.24, education 0.56, jobs 0.31, next -0.15, none -0.19, pay 0.56, start 0.34
in2: next 0.2
index: definition 0.34
indicator: definition 0.24
informatics: education 0.18, skills 0.16
information: definition 0.24, duties 0.18, renewal -0.16, skills -0.23
initials: pay 0.15
injuries: definition 0.15
injury: next 0.15
inside: definition -0.15, jobs 0.17
instructor: eligibility 0.2
insurance: definition 0.21, settings 0.21
interview: duties 0.16
into: definition -0.19, duties -0.32, next 1, none -0.29, pay -0.15, remote -0.16, renewal -0.15, skills -0.15, start 0.53
introvert: skills 0.31
is: cost 0.15, definition 0.44, eligibility -0.24, exam 0.48, growth 0.55, jobs -0.3, next -0.24, none 0.27, renewal -0.31, settings -0.43, skills -0.36, start -0.32, worth 0.29
isnt: education 0.23, eligibility 0.19
issues: none 0.17
it: cost -0.2, definition 0.86, difference -0.24, exam -0.15, next -0.15, pay -0.23, settings -0.25, skills -0.34, worth 0.92
its: definition 0.28, next -0.19, worth 0.21
job: cost -0.15, definition 0.27, duties 0.63, eligibility -0.23, exam -0.27, pay -0.15, renewal -0.19, settings -0.26, skills 0.25, start 0.36, worth -0.19
jobs: cost -0.16, definition -0.41, education -0.34, exam -0.17, growth 0.59, jobs 0.83, none -0.16, settings 0.2, skills -0.21
join: cost 0.17, definition 0.18
jump: pay 0.16
june: education -0.15, eligibility 0.19
jus: difference 0.17, none 0.25
just: none 0.28, pay 0.25
keep: definition -0.32, education -0.22, eligibility -0.29, growth 0.16, next -0.31, none 0.18, pay 0.18, renewal 0.71
keeping: renewal 0.2
keeps: definition 0.34
kid: start 0.22
kind: education 0.19, next -0.15, settings 0.24
kinds: settings 0.32
kitchen: remote 0.3
know: duties -0.26, education -0.28, eligibility -0.15, exam 0.24, skills 0.71
knowledge: skills 0.39
known: none 0.2
knows: definition 0.15
ladder: next 0.39
lapse: renewal 0.24
last: exam 0.27, next 0.19
later: education 0.32, start 0.19
law: definition 0.16, difference 0.25, education 0.16, none -0.17
lead: duties 0.17
leading: next 0.17
leaks: definition 0.18
learn: skills 0.52
learning: renewal 0.15
leave: renewal 0.27
left: jobs 0.33
legit: education 0.18, worth 0.21
less: cost 0.19
let: education -0.21, eligibility 0.66, none -0.21, renewal 0.15
lets: education 0.18
letter: difference 0.16, eligibility -0.15, next 0.17
letters: cost -0.17, difference 0.25, education -0.35, growth -0.18, none 0.26, renewal 0.38, skills -0.17, worth 0.29
level: education 0.15, start -0.16
license: eligibility 0.2, next 0.24
life: duties 0.16, renewal 0.15
like: definition -0.24, duties 0.65, education -0.3, eligibility -0.26, growth -0.17, next 0.16, none 0.21, remote -0.16, settings 0.38, skills -0.18, start 0.22
line: growth 0.34, pay 0.16
list: definition 0.24, education 0.32, none 0.24
lists: none 0.16
live: pay 0.17, remote 0.19
lives: duties 0.26
living: duties 0.15
lol: difference 0.28
long: definition -0.17, difference -0.15, education 0.35, exam 0.59, jobs -0.2, next 0.18
look: definition -0.16, duties 0.44, eligibility 0.19
looked: none 0.18
looking: duties 0.15
lost: difference 0.16
lot: skills 0.15
love: next 0.18
low: pay 0.25
lump: none 0.22
m: difference 0.15
major: cost 0.2, education 0.16
majors: none 0.18
make: definition -0.35, duties -0.21, education -0.29, jobs -0.2, pay 1.43, start -0.17
manager: cost -0.15, definition -0.22, difference 0.15, duties 0.35, education -0.24, next 0.17, none 0.19, pay 0.19
managers: education -0.16, growth 0.3, jobs 0.32, pay 0.21
manila: eligibility 0.17
many: cost -0.19, definition -0.21, difference -0.27, education 0.38, exam 0.28, growth -0.2, jobs 1.19, next -0.32, pay -0.24, renewal 0.3, start -0.21
map: next 0.2
market: jobs 0.21
master: definition 0.33, education -0.18
masters: education 0.41, eligibility 0.2, worth 0.18
maternity: renewal 0.16
math: skills 0.31
matter: worth 0.16
may: education -0.27, eligibility 0.25, exam 0.26, jobs 0.2, pay 0.27
maybe: education 0.16
mcc: definition 0.17
mch: cost 0.18
me: cost 0.23, definition -0.63, difference -0.17, eligibility 0.63, growth -0.28, none -0.15, remote -0.18, settings -0.17, skills 0.21, start 0.44
mean: pay 0.19
meaning: definition 0.4
median: pay 0.54
medians: pay 0.21
medic: next 0.17, start 0.18
medical: cost -0.23, education 0.23, exam -0.2, growth 0.32, jobs 0.2, next -0.32, pay 0.16, remote -0.17, renewal -0.2, start 0.4
medicare: definition 0.2, difference 0.2, none 0.26
meetings: duties 0.31
member: cost 0.29
members: cost 0.23, definition 0.17
membership: cost 0.48
middle: pay 0.5
midpoint: pay 0.21
minimum: definition 0.19
missing: next 0.23
monday: duties 0.2
money: cost 0.44, eligibility -0.19, pay 0.17, start -0.17
months: definition -0.17, education 0.25, eligibility 0.2
mor: pay 0.28
more: definition -0.29, difference -0.38, duties -0.19, education 0.2, eligibility -0.27, exam -0.21, growth 0.5, jobs 0.21, none -0.28, pay 0.92, remote 0.19, settings -0.28, start -0.21, worth 0.15
most: pay 0.24, remote 0.15
mostly: definition -0.21, duties 0.4, exam 0.15
move: next 0.61, start 0.17
moving: definition -0.16, worth 0.19
much: cost 1.09, definition -0.15, difference -0.16, eligibility -0.17, jobs -0.21, next -0.35, none -0.24, pay 0.88, start -0.2, worth -0.18
must: duties 0.2, education -0.17, eligibility 0.37, next -0.22, renewal 0.23, skills 0.25
my: difference 0.17, duties -0.21, education -0.16, exam 0.16, growth -0.15, jobs -0.17, none 0.28, remote 0.25, renewal 0.55, settings -0.32, skills -0.38
mycaa: cost 0.2
name: definition 0.94, next -0.17
national: definition 0.37
ncci: definition 0.15
ncra: definition 0.21
necessary: definition 0.16
need: definition -0.49, difference -0.15, duties -0.36, education 0.44, eligibility 1.1, jobs -0.22, next -0.44, none -0.2, pay -0.23, renewal 0.16, settings -0.21, skills 0.67
needed: education 0.29, eligibility 0.34
needs: definition 0.16
never: education -0.2, eligibility 0.37, pay -0.15, start 0.19
new: definition 0.2, duties 0.21, education -0.16, none 0.21, settings -0.15
newbie: none 0.17
next: definition -0.17, next 0.62
nha: none 0.17, worth 0.19
night: duties 0.19
nine: cost 0.16
no: cost -0.19, definition -0.2, education -0.18, eligibility 0.57, growth -0.16, jobs 0.17, remote -0.15, settings -0.16, start 0.3
normal: duties 0.27
normally: duties 0.18
not: difference 0.41, education -0.22, eligibility 0.23, growth -0.16, next -0.21, none 0.29, skills 0.2, start -0.21
notes: skills 0.23
nothing: start 0.19, worth 0.15
now: definition -0.3, difference -0.29, eligibility -0.16, jobs 0.4, next 0.32, renewal 0.21, start 0.31, worth -0.2
number: next -0.17, pay 0.47
numbers: none 0.32, pay -0.2, skills 0.15
nurse: education 0.27, next 0.31, settings -0.16
nurses: eligibility 0.17, jobs 0.15
nursing: eligibility 0.17, next -0.19, settings 0.68
o: eligibility 0.23
occupation: growth 0.16, jobs 0.19
ocr: definition 0.17
ods: education -0.16, eligibility 0.22, renewal 0.17
of: cost -0.16, definition 0.21, difference -0.31, growth -0.15, pay 0.35, settings 0.22, worth -0.22
off: definition -0.19, exam -0.21, next 0.46, worth 0.41
offer: pay 0.24
offered: none 0.19
office: cost -0.19, next 0.21, none 0.22, pay -0.19, remote 0.31, settings 0.22, skills -0.15
officer: duties 0.27, education 0.15
offices: settings 0.2
official: duties 0.25, growth 0.15
often: renewal 0.19
old: none 0.28, pay -0.32, start 0.3
on: cost -0.19, difference -0.38, duties 0.41, education 0.15, eligibility -0.22, exam 0.61, jobs -0.26, next -0.28, none -0.37, remote 0.44, renewal -0.18, skills -0.18, start 0.15, worth 0.27
once: renewal 0.22
one: cost -0.15, difference 1.01, duties -0.21, education -0.26, growth -0.32, jobs -0.45, next -0.21, none 0.56, pay -0.26, renewal 0.22
ones: duties -0.19, pay 0.27, skills 0.16
online: definition -0.18, education 0.37, none 0.18
only: definition 0.29, duties -0.41, education 0.19, eligibility 0.16, exam -0.18, growth -0.16, none 0.18, settings 0.18, start -0.27
open: exam 0.33, next 0.22, none -0.16
opening: start 0.17
openings: jobs 0.72
operations: definition 0.17
opt: eligibility 0.24
or: definition -0.45, difference -0.61, education 0.29, growth 0.29, jobs 0.18, next -0.23, none 0.56, remote 0.17, settings 0.2
order: next 0.31
orders: remote 0.16
organized: start 0.18
other: difference 0.57, worth 0.16
our: definition 0.18, duties 0.18, education -0.15
out: definition -0.17, difference -0.16, duties -0.15, education -0.29, growth 0.38, jobs -0.15, next 0.53, remote 0.23, settings -0.17, start 0.18
outlook: growth 0.24, none 0.22
over: definition -0.3, growth 0.26
overseas: jobs 0.16
owe: renewal 0.18
own: eligibility -0.16
p: settings 0.26
pack: pay 0.15
paid: definition 0.33, pay -0.2
part: education 0.24, exam 0.18
parts: exam 0.24
pass: exam 0.57, renewal 0.22
passed: exam -0.19, jobs 0.22, next 0.23
passing: exam 0.19
path: next 0.27
patient: difference 0.15, duties 0.28, eligibility -0.15, exam -0.17, none 0.22
patients: definition 0.25, duties 0.41, jobs -0.15
pay: cost 0.26, duties -0.17, eligibility -0.25, none 0.32, pay 0.41, settings -0.15, skills -0.17, worth 0.45
paycheck: pay 0.22
payed: pay 0.28
paying: cost 0.28, renewal 0.28
payment: definition 0.24
pays: none -0.18
pcs: exam 0.22
pee: eligibility 0.16
people: cost -0.22, difference -0.23, duties -0.28, eligibility -0.51, jobs 0.74, none 0.24, pay 0.4, renewal -0.19, settings 0.47, worth -0.26
per: duties 0.33
percent: definition -0.23, growth 0.7, pay 0.16
percentiles: pay 0.21
person: definition 0.4, duties 0.33, jobs -0.15, next 0.15, none -0.21, skills 0.17
phd: definition -0.15, education 0.41
phi: definition 0.16
philippines: eligibility 0.16
phone: duties 0.22
phones: duties 0.22
physician: settings 0.22
pick: jobs 0.16
place: duties 0.24
placement: education 0.21
placements: education 0.18
places: definition -0.15, settings 0.69
plan: settings 0.16
plans: definition 0.17
plate: duties 0.17
please: definition 0.19, difference 0.29
plus: eligibility 0.23
poa: definition 0.23
points: exam 0.28
policies: duties 0.18
policy: duties 0.16
positions: jobs 0.31
post: definition 0.19, education 0.17, jobs -0.15
posts: jobs 0.19
ppe: education 0.29
practicode: next 0.24
practicum: education 0.37, pay -0.15
prerequisites: eligibility 0.15
present: definition 0.15
price: cost 0.19
privacy: difference 0.26, duties 0.2, eligibility 0.16, jobs -0.15
procedure: definition 0.18
proctor: exam 0.24
productivity: duties 0.19
profee: definition 0.15
program: definition 0.18, education 0.27, eligibility 0.25, exam -0.17, next -0.23, pay -0.24, worth 0.17
programs: education 0.52, eligibility -0.17
projections: growth 0.16
promotion: next 0.22
proof: eligibility 0.15
prose: cost 0.29
prove: difference 0.24
proves: definition 0.28
provider: definition 0.2
psych: education 0.18
pushing: none 0.23
puzzles: none 0.15
qualifications: eligibility 0.27
qualify: eligibility 0.16
quality: definition 0.28, skills -0.23
quarter: pay 0.33
queries: duties 0.15
query: definition 0.22
questions: exam 0.81
quotas: duties 0.15
quote: none 0.16
r: definition 0.47, duties -0.18, jobs 0.17
raise: pay 0.16
rate: exam 0.21, pay 0.25
rates: duties 0.15
rather: next 0.22, none 0.19
read: definition 0.18, none 0.15
real: education 0.15, eligibility -0.15, jobs 0.15
realistic: next 0.18
realistically: pay 0.21
really: definition -0.22, duties 0.17, eligibility -0.23, jobs 0.34, next -0.18, pay 0.25
record: definition 0.32, difference 0.25
records: cost -0.16, difference -0.34, eligibility 0.27, exam -0.28, pay 0.15, renewal -0.21, start 0.34, worth -0.15
recruiter: difference 0.18, pay 0.25
refuse: definition 0.18
registered: duties 0.16, education -0.16, settings 0.15
registrar: definition -0.21, duties 0.27, education 0.2, next -0.22, none -0.18, start 0.19
registrars: growth 0.17, jobs 0.22, settings 0.2
registry: eligibility 0.25
release: duties 0.36
remote: remote 0.59
renew: renewal 0.15
renewal: renewal 0.25
replace: jobs 0.18
replaced: jobs 0.15
report: definition -0.17
reports: duties 0.24
requests: duties 0.19
required: education 0.26, eligibility -0.23
requirements: education 0.19, eligibility 0.34
research: settings 0.17
respect: none 0.26
respected: none 0.18
responsibilities: duties 0.17
responsible: duties 0.35
results: definition 0.16
retake: cost 0.17
revenue: duties 0.28, next 0.31
reviewer: definition 0.21
rhia: cost 0.27, definition -0.4, eligibility 0.24, exam 0.38, growth -0.22, remote -0.15, skills -0.21, start -0.2
rhias: settings 0.16
rhit: cost 0.15, definition -0.5, duties -0.15, education -0.35, eligibility 0.23, exam 0.47, growth -0.24, none 0.48, remote -0.26, renewal 0.24, skills -0.28, start -0.24, worth 0.17
rhits: eligibility 0.16
right: definition 0.19, education -0.15, jobs 0.15, start 0.19
risk: definition 0.18
rn: next 0.15, none 0.15
road: next 0.3
robots: jobs 0.26
roi: next 0.21
role: definition 0.28
roles: jobs 0.16, next 0.15
route: education 0.22
routes: eligibility 0.2
rule: definition 0.46, difference 0.21, eligibility 0.28
run: cost 0.33
rung: next 0.21
rungs: next 0.15
running: pay 0.19
runs: definition 0.19
rural: pay 0.19
said: definition 0.45
salary: none 0.4, pay 0.32
same: difference 1.22, jobs -0.23, next -0.15, skills -0.19, start -0.21
say: growth 0.29, next -0.21
saying: definition 0.16
says: jobs 0.3, next -0.27, start -0.2, worth 0.24
scale: pay 0.17
scanning: next 0.19
scholarships: cost 0.29
school: definition -0.22, duties -0.29, education 0.16, eligibility 0.2, exam -0.25, jobs 0.16, none 0.16, pay -0.23, renewal -0.15, settings -0.17, start 0.52, worth 0.24
schooling: education 0.89
schools: education 0.23
scientist: pay 0.19
score: exam 0.44
seat: duties 0.16
seats: jobs 0.22
second: difference 0.18
see: none 0.27
sell: settings 0.15
selling: pay 0.15
sells: difference 0.17, worth 0.15
senior: education 0.15
sense: worth 0.26
separate: difference 0.22
separates: difference 0.54
seriously: none 0.21
sertificate: education 0.2
servers: difference 0.15
set: definition 0.19, none 0.23
sets: difference 0.17
setting: settings 0.15
settle: pay 0.16
she: duties 0.18, education 0.24
shift: duties 0.32
shipped: jobs 0.17
short: education 0.15
shortest: education 0.22
shot: next 0.22
should: definition -0.3, duties -0.22, education 0.2, eligibility -0.33, none 0.58, renewal -0.16, settings -0.16, skills 0.33
shrinking: growth 0.2
sick: definition 0.15
side: next 0.33, start 0.22
silly: start 0.18
since: difference -0.15, jobs 0.2, next 0.28, none -0.21, renewal 0.16
sit: cost 0.34, definition -0.25, duties -0.2, eligibility 0.79, exam 0.2, next -0.16, none -0.26
site: none 0.33, remote 0.2
sits: duties 0.2
skill: difference 0.16
skills: skills 0.89
skip: eligibility 0.23
skips: education 0.15
slide: next 0.17
slow: skills 0.19
small: none 0.21, settings 0.18
snomed: definition 0.18
so: difference 0.2, eligibility -0.24, jobs -0.21, pay 0.18
society: eligibility 0.15
software: definition 0.2, growth 0.19, jobs 0.24
some: definition 0.19
somebody: duties -0.2, none 0.21, start 0.26
someday: next 0.41
someone: definition -0.23, difference -0.16, next -0.16, none 0.19, pay 0.15, start 0.31
something: definition 0.3, education 0.28, eligibility -0.16
soon: exam 0.2
sophomore: education 0.18
spare: remote 0.16
specialist: definition -0.32, difference 0.36, duties 0.37, jobs -0.19, start -0.18
specialists: duties 0.18, growth 0.22, jobs 0.38, none -0.16, pay 0.17
spend: jobs 0.16
sql: skills 0.39
staff: duties 0.23
stamp: worth 0.17
stand: definition 0.31
staring: none 0.18
start: definition -0.18, next 0.17, start 0.57
state: exam -0.15, growth -0.15, skills -0.15
statistics: education 0.22
stay: exam -0.16, remote 0.28
stem: education 0.16
step: duties -0.18, next 0.45, start 0.29
steps: definition -0.18, next 0.59, start 0.2
stiff: next 0.15
still: cost -0.17, definition -0.26, difference -0.25, eligibility 0.55, exam -0.28, jobs 0.76, pay -0.17, settings -0.16
stop: none 0.19
stressful: none 0.28
strong: skills 0.15
stuck: jobs 0.15
student: cost 0.32, worth 0.17
students: cost 0.31
study: definition 0.21, education 0.19, eligibility -0.2, exam 0.39, none -0.16
stuff: definition 0.24, jobs 0.19, next -0.15
subject: education 0.19
suite: next 0.15
supervise: duties 0.16
supervisor: duties 0.39, next 0.17
support: definition 0.16
surgery: settings 0.39
switch: next 0.17
system: definition 0.18, pay 0.16
t: difference 0.16
tableau: skills 0.21
tak: eligibility 0.15
take: definition -0.19, difference -0.16, duties -0.27, eligibility 0.67, jobs 0.18, next 0.15, remote -0.2, start 0.27
takes: jobs 0.19
taking: cost 0.15
task: definition 0.15
teach: education 0.24
teaches: education 0.19
team: duties 0.15
technician: definition -0.38, duties 0.17, settings -0.2
technicians: jobs 0.44
technologist: pay 0.21
technologists: growth 0.19, pay 0.18
tefca: definition 0.39
tell: definition -0.15, difference 0.24, none 0.17
ten: definition -0.18, growth 0.77, pay 0.17
tennessee: pay 0.17
tenth: pay 0.38
term: definition 0.34
test: cost 0.36, definition 0.44, duties -0.22, education -0.28, eligibility 0.22, exam 0.55, next -0.26, none 0.17, remote -0.18, settings -0.16, start -0.15, worth -0.17
tested: exam 0.21
tests: cost 0.17
than: difference -0.18, eligibility -0.24, exam 0.23, pay 0.4
that: cost -0.26, definition 1.18, eligibility -0.24, exam -0.37, growth 0.26, jobs 0.15, pay 0.16, renewal -0.32, start -0.16, worth -0.28
the: definition 0.52, difference 0.46, duties 0.24, education -0.15, eligibility 0.34, exam 0.71, growth 0.22, jobs -0.26, none -0.21, pay 0.2, remote -0.18, settings -0.78, skills -0.46, start -0.65, worth 0.23
their: definition 0.42, difference -0.17, duties 0.51, education -0.3
them: definition -0.17, difference 0.65, duties 0.24, eligibility 0.18, exam -0.17, none -0.26, pay -0.2, remote -0.16
then: jobs -0.15, none -0.26, pay 0.15, renewal 0.25
there: definition 0.23, duties -0.31, education 0.36, eligibility -0.16, jobs 0.74, pay -0.2, worth -0.23
these: duties 0.19, none 0.28, pay -0.17
they: cost -0.19, definition 0.44, difference 0.22, duties 0.62, eligibility 0.62, jobs -0.2, next -0.4, pay -0.23, start -0.4
theyre: difference 0.16
thing: definition 0.23, difference 0.38, duties -0.19, education 0.27, worth -0.2
things: difference 0.32
third: exam 0.19
this: cost 0.16, difference -0.23, duties -0.34, eligibility -0.39, exam -0.19, jobs 0.71, none 0.56, pay 0.18, start 0.29
those: difference 0.4, duties 0.22, education -0.15, eligibility -0.2, next -0.17
thoughts: none 0.15
thousand: jobs 0.2, pay 0.35
three: exam 0.2, renewal 0.18, worth 0.24
tht: definition 0.21
time: definition -0.2, duties 0.16, education 0.33, exam 0.3, jobs 0.17, pay -0.15
tired: next 0.23
title: definition 0.57, difference 0.15, duties -0.22
to: cost 0.18, definition -0.22, difference -0.45, duties -0.16, education 0.31, eligibility 0.43, exam -0.36, growth -0.27, jobs -0.27, next 0.98, none -0.36, pay -0.48, settings -0.24, skills 0.49, start 0.49, worth -0.19
toddler: remote 0.26
told: definition 0.17, difference 0.17
too: none -0.22, settings 0.16
top: none -0.19, pay 0.51, worth 0.25
total: cost 0.2
train: education 0.34
trained: eligibility 0.15
trainer: duties 0.2
training: pay -0.15
transcription: growth 0.24
transcripts: exam 0.18
transfer: education 0.3
trauma: duties 0.25, start 0.15
travel: none 0.15
true: definition -0.15
try: cost 0.15, exam 0.23
tst: cost 0.24, definition -0.16
tuition: cost 0.26
tumor: remote 0.19
tumors: next 0.17
twenty: renewal 0.18
twice: skills 0.32
two: cost 0.16, difference 0.82, education 0.15, growth -0.19, next -0.27, none -0.36, pay -0.2, renewal 0.22, skills -0.17, start -0.25, worth 0.37
type: skills 0.16
typed: jobs 0.23
typical: definition -0.15, education 0.16
unbilled: definition 0.18
uncertified: pay 0.24
under: definition 0.17, jobs -0.16
units: renewal 0.68
university: education 0.28
unrelated: next 0.17
up: difference -0.15, eligibility -0.45, growth 0.38, jobs 0.45, next 0.26, none -0.28, start -0.17
upper: pay 0.26
us: definition 0.2, education -0.26, eligibility 0.19, jobs 0.38, next -0.25
use: difference 0.17, settings 0.17, start 0.15
used: definition 0.21
useful: worth 0.16
uses: difference 0.18
usually: education 0.22
va: eligibility 0.46, jobs 0.2, start 0.29
vendor: difference 0.18, settings 0.15
version: difference 0.28
visit: definition 0.28
visits: duties 0.25
vs: difference 0.8, duties 0.33, jobs -0.19, next -0.25, pay 0.27, start -0.2
wage: none 0.25, pay 0.32
wages: none 0.23, pay 0.25
wait: exam 0.19, none 0.15
waiting: exam 0.21
want: cost -0.17, definition -0.27, difference -0.3, duties -0.22, education 0.41, growth -0.25, next 0.71, none 0.24, pay -0.36, renewal -0.15, settings 0.19, start 0.36
wanting: start 0.22
wants: definition -0.15, difference -0.22, duties -0.27, jobs 0.18, next 0.35, none 0.58, renewal -0.18, start 0.18, worth -0.19
was: definition 0.25, none -0.15
waste: worth 0.16
way: duties -0.17, education -0.19, eligibility 0.21, next 0.4, none -0.19, start 0.28
we: definition 0.29, difference 0.27, duties -0.16, education 0.19, eligibility -0.15, next -0.24
week: duties 0.51
well: none 0.18
were: none -0.16, settings 0.2, start 0.18
wfh: remote 0.23
what: cost -0.16, definition 1.18, difference 0.4, duties 1.06, education 0.22, eligibility -0.92, growth -0.4, next 0.27, none -0.56, pay 0.69, remote -0.77, renewal -0.15, settings -0.4, skills 0.7, start -0.18, worth -0.84
whats: definition 0.66
when: cost -0.25, definition 0.38, duties 0.52, none 0.17, pay -0.26, renewal 0.25, settings -0.22, start -0.25
where: definition 0.4, difference -0.18, duties -0.29, eligibility -0.56, exam -0.16, growth -0.16, next 0.76, none 0.15, pay -0.31, remote -0.18, settings 0.81, skills -0.2, start 0.43, worth -0.27
which: cost -0.26, definition 0.82, difference -0.16, eligibility -0.15, exam -0.26, none 0.66, renewal -0.21, settings 0.23, skills -0.26
while: jobs 0.15, pay -0.19, remote 0.25, start 0.16
who: cost -0.43, definition 0.71, difference -0.21, duties 1.25, education -0.15, exam -0.69, jobs -0.15, next -0.4, none 0.34, pay 0.28, renewal -0.35, worth -0.23
whoever: duties 0.15
whole: jobs 0.15
whose: definition 0.17, duties 0.17
why: definition 0.37, difference 0.16, next -0.16
will: cost 0.16, definition -0.24, difference -0.26, duties -0.24, eligibility 0.25, exam -0.17, growth 0.54, jobs 0.56, next -0.36, none 0.18, renewal -0.18, skills 0.18
windows: exam 0.15
with: cost -0.16, difference 0.3, duties -0.15, education -0.35, eligibility 0.25, growth -0.34, jobs 0.26, next 0.18, pay 0.22, skills -0.21, start 0.35
without: eligibility 0.32, next 0.18
word: definition 0.25, difference 0.17
work: cost -0.2, definition -0.37, difference -0.24, duties 0.17, eligibility 0.15, exam -0.2, pay -0.22, remote 0.37, settings 0.58
workday: duties 0.2
worked: settings 0.22
workers: none 0.2, pay 0.19
workplaces: settings 0.16
worth: worth 0.98
would: definition -0.78, difference -0.23, duties 0.23, exam -0.31, growth -0.22, none 0.34, pay 0.24, remote -0.33, renewal -0.27, settings 0.28, skills 0.29, start 0.25, worth 0.55
wrecked: start 0.21
writing: duties 0.17
wrong: definition 0.2
wrote: definition 0.23
year: cost 0.28, duties -0.16, eligibility -0.25, growth 0.2, jobs 0.53, pay -0.32, remote -0.2, renewal 0.24, settings -0.19, skills -0.2, start 0.18
yearly: jobs 0.17
years: cost -0.29, definition -0.58, difference -0.4, duties -0.37, education 0.31, eligibility 0.94, exam -0.46, growth 0.27, next 0.82, none -0.21, pay -0.16, renewal 0.3, settings -0.31, skills -0.34, start 0.24, worth 0.25
you: definition 0.4, difference -0.4, duties -0.45, education 0.22, eligibility 0.29, exam 0.21, growth -0.35, next -0.3, none 0.5, pay -0.79, remote 0.27, settings -0.34, skills 0.5
your: difference -0.16, education -0.15, none 0.59, pay -0.33, remote 0.19
`;

export const SCOPE = `
1: foreign 0.38
14: foreign 0.34
3: foreign 0.34
5: foreign 0.38
=1: foreign 0.38
=14: foreign 0.34
=3: foreign 0.34
=5: foreign 0.38
=address: foreign 0.56
=administrator: foreign -0.36
=agent: foreign 0.3
=ahima: foreign -0.34
=anoth: foreign -0.3
=assistant: foreign 0.48
=associat: foreign -0.3
=association: foreign -0.44
=b: foreign 0.4
=bachelor: foreign -0.42
=badg: foreign -0.3
=bank: foreign 0.3
=begin: foreign -0.62
=best: foreign 0.44
=bon: foreign 0.36
=bootcamp: foreign 0.6
=bot: foreign 0.36
=bsn: foreign 0.3
=build: foreign -0.3
=buy: foreign 0.32
=cahiim: foreign -0.3
=canc: foreign -0.3
=capital: foreign 0.32
=cas: foreign -0.42
=cdi: foreign -0.46
=chart: foreign -0.68
=check: foreign -0.34
=cod: foreign -0.34
=colleg: foreign -0.56
=complianc: foreign -0.42
=coordinator: foreign -0.3
=count: foreign -0.44
=cours: foreign -0.34
=cpa: foreign 0.52
=credit: foreign -0.32
=data: foreign -0.32
=decid: foreign -0.32
=dental: foreign 0.36
=department: foreign -0.48
=desk: foreign -0.32
=different: foreign -0.32
=dm: foreign 0.54
=documentation: foreign -0.36
=dump: foreign 0.46
=dx: foreign 0.44
=earn: foreign 0.3
=employ: foreign -0.42
=ex: foreign 0.5
=exam: foreign -0.4
=experienc: foreign -0.34
=fak: foreign 0.52
=federal: foreign -0.3
=field: foreign -0.64
=fiv: foreign -0.3
=folk: foreign -0.42
=gam: foreign 0.58
=googl: foreign 0.66
=graduat: foreign -0.38
=happen: foreign -0.34
=health: foreign -1.16
=healthcar: foreign -0.34
=hes: foreign 0.32
=hold: foreign -0.36
=hospital: foreign -0.74
=hygienist: foreign 0.3
=informatic: foreign -0.46
=information: foreign -0.96
=java: foreign 0.3
=key: foreign 0.56
=last: foreign 0.34
=law: foreign -0.32
=leak: foreign 0.42
=legal: foreign 0.44
=let: foreign -0.64
=level: foreign -0.36
=licens: foreign 0.4
=link: foreign 0.3
=list: foreign -0.5
=login: foreign 0.32
=major: foreign -0.3
=mean: foreign -0.5
=median: foreign -0.32
=membership: foreign -0.34
=mod: foreign 0.34
=modifi: foreign 0.42
=mrn: foreign 0.36
=near: foreign 0.36
=old: foreign -0.32
=paid: foreign -0.32
=pap: foreign -0.3
=paralegal: foreign 0.36
=patient: foreign -0.52
=pay: foreign 0.3
=payment: foreign -0.3
=pcs: foreign 0.44
=pdf: foreign 0.42
=percent: foreign -0.34
=phlebotomy: foreign 0.42
=pictur: foreign 0.4
=practic: foreign -0.38
=privacy: foreign -0.54
=proctor: foreign 0.36
=program: foreign -0.6
=pt: foreign 0.3
=real: foreign 0.52
=record: foreign -0.64
=register: foreign -0.34
=review: foreign -0.42
=rhia: foreign -0.54
=rul: foreign -0.42
=scholarship: foreign -0.32
=screenshot: foreign 0.32
=set: foreign -0.4
=sid: foreign -0.38
=softwar: foreign -0.3
=specialist: foreign -0.68
=ssn: foreign 0.34
=st: foreign 0.5
=stat: foreign -0.48
=student: foreign -0.5
=sue: foreign 0.52
=tampa: foreign 0.3
=tax: foreign 0.32
=technician: foreign 0.38
=teeth: foreign 0.38
=tefca: foreign -0.36
=telegram: foreign 0.32
=term: foreign -0.32
=test: foreign -0.48
=therapist: foreign 0.38
=thousand: foreign -0.3
=thr: foreign -0.46
=titl: foreign -0.34
=trauma: foreign -0.32
=tumor: foreign -0.34
=two: foreign -0.62
=typ: foreign -0.38
=user: foreign 0.42
=vendor: foreign -0.34
=vinyl: foreign 0.38
=wag: foreign -0.4
=wear: foreign 0.3
=won: foreign 0.32
=work: foreign -0.3
=writ: foreign 0.42
=year: foreign -0.88
=~accredit: foreign -0.58
=~ai: foreign -0.3
=~associate: foreign -0.68
=~bachelor: foreign -0.72
=~bill: foreign -0.34
=~boss: foreign -1.28
=~cancer: foreign -0.62
=~career: foreign -0.72
=~cdi: foreign -0.38
=~cert: foreign -0.7
=~coder: foreign -0.82
=~compare: foreign -0.76
=~data: foreign -0.5
=~define: foreign -0.86
=~degree: foreign -0.82
=~deny: foreign 0.4
=~desk: foreign -0.74
=~director: foreign -0.52
=~doctor: foreign -0.52
=~dues: foreign -0.48
=~duty: foreign -0.3
=~eligible: foreign -0.42
=~entry: foreign -0.44
=~exam: foreign -0.56
=~fileroom: foreign -0.34
=~frontdesk: foreign -0.5
=~growth: foreign -0.5
=~highschool: foreign -0.56
=~hire: foreign -0.48
=~hospital: foreign -0.88
=~informatics: foreign -0.48
=~job: foreign -0.94
=~long: foreign 0.54
=~master: foreign -0.38
=~math: foreign -0.9
=~online: foreign -0.32
=~pay: foreign -0.66
=~practicum: foreign -0.36
=~privacy: foreign -0.54
=~promote: foreign -0.3
=~record: foreign -1.12
=~remote: foreign -0.42
=~renew: foreign -0.6
=~school: foreign -0.52
=~security: foreign 0.42
=~skill: foreign -0.72
=~teach: foreign -0.46
=~tool: foreign -0.52
=~transcript: foreign -0.56
=~veteran: foreign -0.4
access: foreign -0.38
address: foreign 0.58
administrator: foreign -0.3
after: foreign -0.5
agent: foreign 0.3
ahima: foreign -0.3
all: foreign -0.48
already: foreign -0.42
am: foreign -0.68
an: foreign -0.48
and: foreign -0.98
another: foreign -0.36
answer: foreign 0.94
answers: foreign 0.4
any: foreign -0.46
anyone: foreign 0.7
are: foreign -0.38
assistant: foreign 0.44
association: foreign -0.4
b: foreign 0.4
bank: foreign 0.32
be: foreign -0.9
because: foreign -0.54
before: foreign -0.76
best: foreign 0.44
bill: foreign 0.56
billing: foreign -0.48
bones: foreign 0.36
bootcamp: foreign 0.6
bot: foreign 0.36
bsn: foreign 0.3
but: foreign -0.4
by: foreign -0.74
cahiim: foreign -0.3
called: foreign -0.34
cancer: foreign -0.3
capital: foreign 0.32
catch: foreign 0.32
cdi: foreign -0.46
charts: foreign -0.7
claim: foreign 0.34
claims: foreign -0.42
clinical: foreign -0.38
code: foreign 0.44
codes: foreign -0.52
coding: foreign -0.78
college: foreign -0.56
compliance: foreign -0.42
could: foreign -0.84
cpa: foreign 0.52
credits: foreign -0.36
data: foreign -0.32
days: foreign 0.34
definition: foreign -0.32
dental: foreign 0.36
dentist: foreign 0.3
department: foreign -0.42
desk: foreign -0.4
different: foreign -0.32
dm: foreign 0.54
doctor: foreign 0.44
doctors: foreign -0.54
documentation: foreign -0.42
due: foreign 0.4
dump: foreign 0.3
dx: foreign 0.44
each: foreign -0.6
earn: foreign 0.32
ex: foreign 0.5
experience: foreign -0.32
fake: foreign 0.52
federal: foreign -0.3
field: foreign -0.56
fired: foreign 0.3
five: foreign -0.3
folks: foreign -0.42
four: foreign -0.42
from: foreign -0.54
game: foreign 0.54
getting: foreign -0.42
give: foreign 0.38
google: foreign 0.68
got: foreign 0.36
he: foreign 0.86
health: foreign -1.02
healthcare: foreign -0.34
hes: foreign 0.32
him: foreign -0.68
hire: foreign -0.34
his: foreign 0.7
hospital: foreign -0.32
hospitals: foreign -0.5
i: foreign 0.48
informatics: foreign -0.46
information: foreign -1.08
into: foreign -0.74
isnt: foreign -0.32
it: foreign -0.6
its: foreign -0.38
java: foreign 0.3
jobs: foreign -0.32
just: foreign -0.48
key: foreign 0.44
knee: foreign 0.3
know: foreign -0.42
last: foreign 0.34
lawyer: foreign 0.36
leaked: foreign 0.46
legal: foreign 0.3
letters: foreign -0.98
license: foreign 0.46
like: foreign -0.4
link: foreign 0.38
list: foreign -0.48
login: foreign 0.34
lol: foreign 0.34
looked: foreign 0.3
make: foreign 0.34
may: foreign -0.46
me: foreign 0.98
meaning: foreign -0.5
medical: foreign -0.52
membership: foreign -0.32
modifier: foreign 0.46
more: foreign -0.5
move: foreign -0.42
my: foreign 1.34
names/credentials: foreign -2.2
names/none: foreign 1.6
names/organizations: foreign -0.98
names/outlook: foreign -0.96
names/roles: foreign -1.4
names/settings: foreign 0.3
names/starts: foreign 1.08
names/terms: foreign -0.54
near: foreign 0.36
need: foreign 0.36
next: foreign -0.46
notes: foreign -0.3
number: foreign 0.34
numbers: foreign -0.82
of: foreign -0.6
off: foreign -0.36
ok: foreign 0.34
old: foreign -0.32
on: foreign 0.3
one: foreign -1.44
only: foreign -0.58
other: foreign -0.52
over: foreign -0.3
own: foreign -0.42
paid: foreign -0.32
paralegal: foreign 0.36
part: foreign -0.34
patients: foreign -0.5
pcs: foreign 0.44
pdf: foreign 0.42
people: foreign -1.2
per: foreign -0.3
percent: foreign -0.34
person: foreign -0.56
phlebotomy: foreign 0.42
pictures: foreign 0.36
print: foreign 0.32
privacy: foreign -0.54
program: foreign -0.64
pt: foreign 0.3
put: foreign 0.68
questions: foreign 0.4
rate: foreign 0.32
real: foreign 0.52
records: foreign -0.42
registered: foreign -0.34
report: foreign 0.38
rhia: foreign -0.52
rule: foreign -0.32
same: foreign -0.3
says: foreign -0.32
scholarships: foreign -0.3
schooling: foreign -0.3
screenshots: foreign 0.32
send: foreign 0.36
server: foreign 0.34
side: foreign -0.38
software: foreign -0.3
something: foreign -0.5
specialist: foreign -0.52
ssn: foreign 0.34
st: foreign 0.5
start: foreign -0.34
still: foreign -0.34
students: foreign -0.32
sue: foreign 0.52
system: foreign 0.36
tampa: foreign 0.3
tax: foreign 0.32
technician: foreign 0.3
teeth: foreign 0.38
tefca: foreign -0.36
telegram: foreign 0.32
test: foreign -0.4
text: foreign 0.3
than: foreign -0.64
that: foreign -1.2
the: foreign -0.82
therapist: foreign 0.4
there: foreign -1.08
they: foreign -0.88
thing: foreign -0.66
think: foreign 0.34
those: foreign -0.58
three: foreign -0.44
to: foreign -0.3
told: foreign 0.4
trauma: foreign -0.32
treated: foreign 0.3
two: foreign -0.8
us: foreign -0.36
vinyl: foreign 0.38
visit: foreign 0.3
visits: foreign -0.3
vs: foreign -0.42
wage: foreign -0.32
want: foreign -0.38
wants: foreign -0.34
way: foreign -0.3
wear: foreign 0.3
what: foreign -0.94
whats: foreign -0.56
when: foreign -0.8
where: foreign -0.7
which: foreign -1.04
while: foreign -0.44
who: foreign -1.06
whose: foreign -0.4
why: foreign -0.3
won: foreign 0.32
worth: foreign 0.48
would: foreign -1.22
write: foreign 0.72
year: foreign -0.44
years: foreign -0.84
your: foreign 0.62
`;

/** Tried on questions that the rest was not learned from. Answering from 0.83: 78.3 % of the questions for us are answered, 2.7 % wrongly, and 1.5 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.92,"ahead":1.72,"coverage":0.98,"likeness":0.97,"best":0.57,"named":0.34,"exact":0.23,"linked":0.32,"foreign":-2.33,"strange":-1.81,"words":0.6,"pairs":0.1,"agreed":0.33,"unknown":-0.03,"short":-0.38,"empty":-0.09,"shapeless":-0.08,"shaped":0.39,"seconded":0.46,"ruled":-1.26},"answer":0.83,"offer":0.37,"mention":0.08};
