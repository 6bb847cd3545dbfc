/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -1.33,
  "coverage": 3.77,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.29,
  "covers:education": 1.25,
  "covers:journeys": 0.33,
  "covers:organizations": 1.18,
  "covers:outlook": 1.52,
  "covers:questions": 1.08,
  "covers:roles": 1.69,
  "covers:settings": 0.68,
  "covers:starts": 0.28,
  "covers:terms": 1.36,
  "facet:cost:comparisons": 0.09,
  "facet:cost:credentials": 0.06,
  "facet:cost:education": 0.1,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.02,
  "facet:cost:outlook": 0,
  "facet:cost:questions": -0.12,
  "facet:cost:roles": -0.09,
  "facet:cost:settings": 0,
  "facet:cost:starts": 0,
  "facet:cost:terms": -0.01,
  "facet:definition:comparisons": -0.33,
  "facet:definition:credentials": 0.68,
  "facet:definition:education": 0.22,
  "facet:definition:journeys": -0.03,
  "facet:definition:organizations": 0.53,
  "facet:definition:outlook": -0.1,
  "facet:definition:questions": -0.58,
  "facet:definition:roles": -0.39,
  "facet:definition:settings": -0.29,
  "facet:definition:starts": 0.01,
  "facet:definition:terms": 0.28,
  "facet:difference:comparisons": 0.65,
  "facet:difference:credentials": -0.37,
  "facet:difference:education": -0.04,
  "facet:difference:journeys": -0.03,
  "facet:difference:organizations": 0,
  "facet:difference:outlook": 0.03,
  "facet:difference:questions": -0.03,
  "facet:difference:roles": -0.04,
  "facet:difference:settings": -0.01,
  "facet:difference:starts": -0.01,
  "facet:difference:terms": -0.14,
  "facet:duties:comparisons": 0.75,
  "facet:duties:credentials": -0.44,
  "facet:duties:education": 0.08,
  "facet:duties:journeys": 0,
  "facet:duties:organizations": 0.15,
  "facet:duties:outlook": -0.04,
  "facet:duties:questions": -0.12,
  "facet:duties:roles": -0.47,
  "facet:duties:settings": 0.05,
  "facet:duties:starts": 0.12,
  "facet:duties:terms": -0.07,
  "facet:education:comparisons": 0.05,
  "facet:education:credentials": -0.04,
  "facet:education:education": -0.08,
  "facet:education:journeys": 0.03,
  "facet:education:organizations": 0.02,
  "facet:education:outlook": -0.1,
  "facet:education:questions": -0.13,
  "facet:education:roles": 0.15,
  "facet:education:settings": -0.02,
  "facet:education:starts": 0.09,
  "facet:education:terms": 0.03,
  "facet:eligibility:comparisons": -0.69,
  "facet:eligibility:credentials": 0.2,
  "facet:eligibility:education": 0.03,
  "facet:eligibility:journeys": 0,
  "facet:eligibility:organizations": -0.01,
  "facet:eligibility:outlook": -0.03,
  "facet:eligibility:questions": 0.13,
  "facet:eligibility:roles": 0.3,
  "facet:eligibility:settings": 0.1,
  "facet:eligibility:starts": -0.03,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.15,
  "facet:exam:credentials": 0.03,
  "facet:exam:education": -0.05,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.02,
  "facet:exam:outlook": 0,
  "facet:exam:questions": 0.11,
  "facet:exam:roles": -0.21,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": 0,
  "facet:growth:comparisons": -0.11,
  "facet:growth:credentials": -0.06,
  "facet:growth:education": -0.01,
  "facet:growth:journeys": 0,
  "facet:growth:organizations": -0.01,
  "facet:growth:outlook": 0.57,
  "facet:growth:questions": -0.35,
  "facet:growth:roles": 0.02,
  "facet:growth:settings": 0,
  "facet:growth:starts": 0,
  "facet:growth:terms": -0.05,
  "facet:jobs:comparisons": -0.26,
  "facet:jobs:credentials": -0.05,
  "facet:jobs:education": -0.02,
  "facet:jobs:journeys": 0,
  "facet:jobs:organizations": -0.03,
  "facet:jobs:outlook": 0.33,
  "facet:jobs:questions": 0.01,
  "facet:jobs:roles": -0.02,
  "facet:jobs:settings": -0.01,
  "facet:jobs:starts": 0.17,
  "facet:jobs:terms": -0.12,
  "facet:next:comparisons": 0.12,
  "facet:next:credentials": -0.48,
  "facet:next:education": 0.14,
  "facet:next:journeys": 0.07,
  "facet:next:organizations": -0.03,
  "facet:next:outlook": -0.04,
  "facet:next:questions": -0.06,
  "facet:next:roles": 0.64,
  "facet:next:settings": 0.01,
  "facet:next:starts": -0.21,
  "facet:next:terms": -0.17,
  "facet:none:comparisons": -0.07,
  "facet:none:credentials": 0.34,
  "facet:none:education": -0.01,
  "facet:none:journeys": 0,
  "facet:none:organizations": 0.02,
  "facet:none:outlook": 0.01,
  "facet:none:questions": -0.21,
  "facet:none:roles": -0.02,
  "facet:none:settings": -0.01,
  "facet:none:starts": -0.01,
  "facet:none:terms": -0.04,
  "facet:pay:comparisons": -0.03,
  "facet:pay:credentials": 0.21,
  "facet:pay:education": -0.24,
  "facet:pay:journeys": -0.09,
  "facet:pay:organizations": -0.05,
  "facet:pay:outlook": 0.47,
  "facet:pay:questions": 0.38,
  "facet:pay:roles": -0.51,
  "facet:pay:settings": -0.05,
  "facet:pay:starts": -0.11,
  "facet:pay:terms": 0.02,
  "facet:remote:comparisons": 0.09,
  "facet:remote:credentials": 0,
  "facet:remote:education": 0,
  "facet:remote:journeys": 0,
  "facet:remote:organizations": 0,
  "facet:remote:outlook": -0.01,
  "facet:remote:questions": -0.44,
  "facet:remote:roles": 0.27,
  "facet:remote:settings": 0.19,
  "facet:remote:starts": -0.02,
  "facet:remote:terms": -0.07,
  "facet:renewal:comparisons": 0.04,
  "facet:renewal:credentials": -0.18,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.07,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.2,
  "facet:renewal:roles": -0.01,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0.02,
  "facet:settings:comparisons": 0.13,
  "facet:settings:credentials": -0.06,
  "facet:settings:education": 0,
  "facet:settings:journeys": 0,
  "facet:settings:organizations": 0,
  "facet:settings:outlook": -0.28,
  "facet:settings:questions": 0.3,
  "facet:settings:roles": 0.07,
  "facet:settings:settings": -0.08,
  "facet:settings:starts": -0.01,
  "facet:settings:terms": -0.07,
  "facet:skills:comparisons": -0.31,
  "facet:skills:credentials": -0.04,
  "facet:skills:education": -0.04,
  "facet:skills:journeys": 0,
  "facet:skills:organizations": 0,
  "facet:skills:outlook": 0,
  "facet:skills:questions": 0.39,
  "facet:skills:roles": 0.15,
  "facet:skills:settings": 0,
  "facet:skills:starts": -0.12,
  "facet:skills:terms": -0.01,
  "facet:start:comparisons": -0.18,
  "facet:start:credentials": -0.01,
  "facet:start:education": -0.07,
  "facet:start:journeys": -0.01,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.05,
  "facet:start:questions": 0.31,
  "facet:start:roles": 0.19,
  "facet:start:settings": 0,
  "facet:start:starts": 0,
  "facet:start:terms": -0.17,
  "facet:worth:comparisons": 0.04,
  "facet:worth:credentials": 0.14,
  "facet:worth:education": -0.12,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": 0,
  "facet:worth:outlook": 0,
  "facet:worth:questions": -0.01,
  "facet:worth:roles": -0.05,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.12,
  "ignores:credentials:comparisons": 0.94,
  "ignores:credentials:credentials": -1.04,
  "ignores:credentials:education": -0.02,
  "ignores:credentials:journeys": 0.09,
  "ignores:credentials:organizations": -0.1,
  "ignores:credentials:outlook": 0.06,
  "ignores:credentials:questions": 0.31,
  "ignores:credentials:roles": -0.31,
  "ignores:credentials:settings": 0.28,
  "ignores:credentials:starts": -0.24,
  "ignores:credentials:terms": -0.06,
  "ignores:education": -0.22,
  "ignores:education:comparisons": 0.13,
  "ignores:education:credentials": -0.21,
  "ignores:education:education": -0.14,
  "ignores:education:journeys": 0,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": -0.01,
  "ignores:education:questions": 0.19,
  "ignores:education:roles": -0.03,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.14,
  "ignores:education:terms": 0,
  "ignores:organizations": -0.32,
  "ignores:organizations:comparisons": -0.43,
  "ignores:organizations:credentials": -0.05,
  "ignores:organizations:education": 0,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.19,
  "ignores:organizations:outlook": -0.05,
  "ignores:organizations:questions": 0.4,
  "ignores:organizations:roles": -0.03,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": 0.02,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": 0.29,
  "ignores:outlook:comparisons": 0.58,
  "ignores:outlook:credentials": -0.02,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.23,
  "ignores:outlook:questions": -0.01,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": -0.17,
  "ignores:questions:comparisons": 0.19,
  "ignores:questions:credentials": -0.02,
  "ignores:questions:education": -0.07,
  "ignores:questions:journeys": -0.01,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": -0.05,
  "ignores:questions:questions": 0.04,
  "ignores:questions:roles": -0.5,
  "ignores:questions:settings": 0.29,
  "ignores:questions:starts": -0.04,
  "ignores:questions:terms": 0,
  "ignores:roles": -1.06,
  "ignores:roles:comparisons": 0.21,
  "ignores:roles:credentials": 0.16,
  "ignores:roles:education": -0.01,
  "ignores:roles:journeys": 0.01,
  "ignores:roles:organizations": -0.11,
  "ignores:roles:outlook": -0.57,
  "ignores:roles:questions": -0.2,
  "ignores:roles:roles": -0.22,
  "ignores:roles:settings": -0.23,
  "ignores:roles:starts": -0.1,
  "ignores:roles:terms": 0.01,
  "ignores:settings": 0.09,
  "ignores:settings:comparisons": 0.17,
  "ignores:settings:credentials": 0.24,
  "ignores:settings:education": 0.05,
  "ignores:settings:journeys": 0,
  "ignores:settings:organizations": 0.4,
  "ignores:settings:outlook": -0.05,
  "ignores:settings:questions": -0.55,
  "ignores:settings:roles": -0.13,
  "ignores:settings:settings": -0.01,
  "ignores:settings:starts": -0.01,
  "ignores:settings:terms": -0.01,
  "ignores:starts": -0.04,
  "ignores:starts:comparisons": -0.48,
  "ignores:starts:credentials": -0.02,
  "ignores:starts:education": -0.03,
  "ignores:starts:journeys": -0.01,
  "ignores:starts:organizations": -0.02,
  "ignores:starts:outlook": 0.39,
  "ignores:starts:questions": 0.33,
  "ignores:starts:roles": -0.1,
  "ignores:starts:settings": -0.05,
  "ignores:starts:starts": -0.01,
  "ignores:starts:terms": -0.05,
  "ignores:terms": -0.88,
  "ignores:terms:comparisons": 0.11,
  "ignores:terms:credentials": -0.11,
  "ignores:terms:education": -0.26,
  "ignores:terms:journeys": 0.12,
  "ignores:terms:organizations": 0,
  "ignores:terms:outlook": 0.17,
  "ignores:terms:questions": -0.47,
  "ignores:terms:roles": -0.76,
  "ignores:terms:settings": 0.43,
  "ignores:terms:starts": 0.19,
  "ignores:terms:terms": -0.29,
  "kind": 1.51,
  "kind:comparisons": 0.21,
  "kind:credentials": -0.02,
  "kind:education": -0.13,
  "kind:journeys": -0.44,
  "kind:organizations": 0.23,
  "kind:outlook": 0.76,
  "kind:questions": -0.2,
  "kind:roles": -0.01,
  "kind:settings": -0.43,
  "kind:starts": -0.73,
  "kind:terms": -0.88,
  "likeness": 4.88,
  "named:comparisons": 0.81,
  "named:credentials": 2.38,
  "named:education": 1.27,
  "named:journeys": 0.27,
  "named:organizations": 1.15,
  "named:outlook": 1.13,
  "named:questions": 1.3,
  "named:roles": 2.33,
  "named:settings": 0.49,
  "named:starts": 0.2,
  "named:terms": 0.81,
  "naming:comparisons": -0.39,
  "naming:credentials": -0.01,
  "naming:education": -0.05,
  "naming:journeys": 0,
  "naming:organizations": -0.04,
  "naming:outlook": -0.03,
  "naming:questions": -0.08,
  "naming:roles": 0.15,
  "naming:settings": 0,
  "naming:starts": 0,
  "naming:terms": 0.97,
  "one side:comparisons": -1.28,
  "one side:questions": 0.61,
  "pairs": 0.82,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.71,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.47,
  "passed:questions": 0.9,
  "passed:roles": 1.56,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "place:best": -0.07,
  "place:coverage": 0.33,
  "place:kind": 0.4,
  "place:likeness": 0.01,
  "place:pairs": 0.33,
  "place:words": 0.75,
  "says:education": 0.07,
  "says:organizations": 0.05,
  "says:questions": 1.09,
  "says:settings": 0.08,
  "says:starts": 0,
  "says:terms": 0.19,
  "sides:comparisons": 3.37,
  "sides:questions": 1.8,
  "words": 0.95
};

export const KINDS = `
*: comparisons -0.34, credentials 0.31, education -1.05, journeys -1.33, organizations 0.27, outlook -0.63, questions 1.52, roles 0.45, settings -0.78, starts -1.04, terms 1.42
1: questions -0.15, terms 0.15
10: outlook 0.16
15: outlook 0.21
1928: organizations 0.15
2: comparisons 0.15
2025: outlook 0.3
2034: outlook 0.32
2035: outlook 0.21
2071: outlook 0.2
29: outlook 0.42, terms -0.16
43: outlook 0.25
8: questions 0.26
=1: questions -0.15, terms 0.15
=10: outlook 0.16
=15: outlook 0.21
=1928: organizations 0.15
=2025: outlook 0.3
=2034: outlook 0.32
=2035: outlook 0.21
=2071: outlook 0.2
=29: outlook 0.42, terms -0.16
=43: outlook 0.25
=8: questions 0.26
=aaham: organizations 0.34
=aapc: comparisons 0.41, credentials 0.44, organizations 0.33, questions -0.15, roles -0.29, terms -0.29
=aas: education 0.18
=academy: credentials 0.38, organizations 0.27, questions -0.16, roles -0.22
=accept: comparisons 0.16, questions 0.23
=access: terms 0.22
=accord: outlook 0.17
=account: questions -0.19, roles 0.18
=accredit: organizations 0.16
=accreditation: organizations 0.25
=accreditor: organizations 0.26
=acdi: organizations 0.27
=achip: credentials 0.28
=act: comparisons 0.21, questions -0.16, terms 0.3
=add: comparisons 0.4, credentials -0.17, questions -0.15
=admin: comparisons 0.16
=administrator: education 0.23, outlook 0.23, questions 0.15, roles -0.39
=admission: education 0.17
=adn: credentials 0.25
=advanc: comparisons 0.16, credentials 0.18
=advis: questions 0.15
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
=analyst: education -0.15, questions -0.16, roles 0.51, terms -0.29
=anoth: comparisons 0.18, credentials -0.25, questions 0.22, roles -0.16
=apart: comparisons 0.18
=apc: comparisons 0.22
=app: questions -0.15, terms 0.23
=application: roles 0.16
=apply: starts 0.21
=apprentic: comparisons 0.29
=approv: questions 0.22
=approval: organizations 0.18
=area: education 0.15
=around: questions 0.26
=asociat: education 0.25
=assistant: starts 0.28
=assoc: organizations 0.28
=associat: comparisons 0.2
=association: credentials 0.45, organizations 1.12, questions -0.24, roles -0.42, terms -0.27
=audit: questions -0.24, roles 0.23
=auditor: comparisons 0.18, roles 0.25
=averag: outlook 0.38
=away: questions 0.16
=bachelor: comparisons -0.19, education 0.36, starts 0.17, terms -0.26
=bachlor: education 0.3
=back: questions 0.22, roles 0.15
=background: roles 0.22
=bad: questions 0.16
=badg: comparisons 0.38, credentials 0.48, terms -0.18
=becom: journeys 0.24, questions 0.15, roles 0.2
=bed: settings 0.15
=begin: credentials 0.16, questions 0.18, roles -0.21, starts 0.16
=behind: organizations 0.46, outlook -0.15, roles -0.2
=belong: organizations 0.41, roles -0.19
=benefit: questions 0.21
=best: questions 0.3
=bet: comparisons 0.21
=between: credentials -0.24, journeys 0.26, terms 0.16
=big: roles -0.15, settings 0.2
=bil: journeys 0.21, questions -0.34, roles 0.21, terms 0.15
=block: terms 0.35
=bls: outlook 0.74, questions -0.15, terms -0.19
=board: credentials 0.35
=body: organizations 0.82, questions -0.18, roles -0.22
=book: credentials 0.21
=bor: roles 0.15
=bottom: outlook 0.27
=broad: comparisons 0.17
=bs: starts 0.17
=bucket: outlook 0.18
=budget: questions -0.15, roles 0.16
=build: credentials -0.18, roles 0.4, settings 0.15, terms -0.16
=bureau: outlook 0.3
=c: credentials 0.2
=cahiim: organizations 0.41
=cahim: comparisons 0.18, credentials 0.35
=cal: roles 0.16
=canc: comparisons 0.17, organizations 0.15
=candidacy: terms 0.19
=car: journeys 0.16, outlook -0.16, roles 0.16
=cas: questions -0.25
=category: outlook 0.18, terms 0.23
=cbc: credentials 0.33
=cca: comparisons 0.53, credentials 0.46, questions -0.24, roles -0.22, terms -0.24
=ccd: credentials 0.53, roles -0.18, terms -0.21
=cchiim: organizations 0.23
=ccs: comparisons 0.77, credentials 0.58, questions -0.29, roles -0.16, terms -0.32
=cdeo: credentials 0.28
=cdi: questions -0.29, roles 0.35
=cdip: comparisons 0.16, credentials 0.5, questions -0.21, terms -0.16
=cehr: credentials 0.32
=cent: settings 0.3, terms -0.2
=central: journeys 0.19
=certif: credentials 0.16
=certifi: credentials 0.58, questions 0.22, roles -0.27
=certificat: education 0.58, questions -0.17, terms -0.21
=certification: credentials 0.42, terms -0.29
=certify: credentials 0.31
=ceus: credentials 0.37
=cfo: roles 0.16
=chain: roles 0.25
=chair: roles 0.26
=chapt: organizations 0.23
=charg: questions -0.16, roles 0.35, terms 0.27
=chart: comparisons 0.18, education -0.23, organizations -0.35, questions -0.23, roles 0.23, settings 0.33
=chc: credentials 0.38, questions -0.16
=chd: credentials 0.25
=chda: comparisons 0.26, credentials 0.51, questions -0.23, terms -0.17
=check: roles 0.42
=chfp: credentials 0.26
=chief: journeys 0.2, roles 0.16
=chp: comparisons 0.37, credentials 0.43, questions -0.27, terms -0.19
=chpc: comparisons 0.18, credentials 0.31, questions -0.15
=cht: credentials 0.24
=cic: comparisons 0.21, credentials 0.34, questions -0.19
=cio: roles 0.15
=claim: education -0.15, journeys 0.26, organizations -0.21, outlook 0.2, questions -0.22
=class: education 0.43, organizations -0.15
=clean: roles 0.17
=clerk: comparisons -0.2, outlook 0.49, roles 0.17, terms -0.19
=climb: journeys 0.24
=clinic: education -0.18, questions -0.21, roles 0.17
=clinical: questions -0.2, roles 0.29, starts 0.18
=club: organizations 0.3, roles -0.16
=cmr: credentials 0.29
=cms: organizations 0.36, questions -0.16
=coc: credentials 0.29, questions -0.15
=cod: comparisons 0.44, journeys -0.21, starts -0.34
=codng: roles 0.15
=codr: roles 0.2
=colleg: credentials -0.18, education 0.31, organizations 0.15, roles -0.25, terms -0.21
=commission: credentials -0.19, organizations 0.59, questions -0.17
=committ: roles 0.22
=company: questions -0.24, settings 0.85, terms -0.17
=compar: comparisons 0.42, credentials -0.15, outlook 0.25, questions -0.17
=complain: organizations 0.16
=complianc: comparisons 0.22, credentials 0.19, questions -0.27
=comput: settings -0.16, terms 0.23
=concept: terms 0.22
=confidentiality: comparisons 0.18
=configur: roles 0.19
=consultant: roles 0.23
=contract: roles 0.26
=coordinator: questions -0.22, roles 0.44
=copy: questions -0.16, roles 0.2, terms 0.16
=cordinator: roles 0.17
=cost: comparisons 0.27, credentials 0.25
=count: roles -0.22, starts 0.24
=country: outlook 0.25
=county: settings 0.18
=cours: credentials 0.16, education 0.36, outlook -0.16, terms -0.19
=court: roles 0.15
=cov: credentials 0.15, education 0.15, roles -0.23
=cover: terms 0.18
=cpb: credentials 0.2
=cpc: comparisons 0.79, credentials 0.48, outlook -0.16, questions -0.15, roles -0.21, terms -0.27
=cpco: credentials 0.34
=cphi: credentials 0.25
=cphim: comparisons 0.28, credentials 0.31, questions -0.16
=cphq: credentials 0.41
=cpma: credentials 0.3, questions -0.16
=cppm: credentials 0.36
=cpt: comparisons 0.2, questions -0.15
=crash: roles 0.2
=crc: credentials 0.28, questions -0.15
=crcr: credentials 0.48, questions -0.19
=credential: credentials 0.44, questions 0.18, terms -0.22
=credit: education 0.52, roles -0.18
=ctr: questions 0.19
=cur: terms 0.15
=custom: starts 0.16
=cycl: terms 0.15
=dat: terms 0.24
=data: credentials -0.16, organizations -0.23, settings 0.15, starts 0.27, terms 0.17
=day: outlook -0.22, roles 0.35
=dead: roles 0.15
=decad: outlook 0.17
=decid: credentials -0.2, organizations 0.15, roles 0.38
=defin: terms 0.23
=definition: terms 0.3
=degr: comparisons 0.15, education 0.41, outlook -0.16, questions 0.19, terms -0.37
=denial: journeys 0.17
=department: credentials -0.2, journeys 0.18, outlook 0.16, settings 0.15
=desk: journeys 0.18, roles 0.25, terms -0.2
=diagnos: terms 0.25
=diagnosi: terms 0.28
=dictation: credentials 0.21, outlook 0.18, questions -0.15
=dictionary: terms 0.21
=diff: comparisons 0.58, credentials -0.15, questions -0.17
=differenc: comparisons 0.3
=different: comparisons 0.23, credentials -0.16
=digit: terms 0.24
=diploma: starts 0.31, terms -0.15
=director: comparisons 0.2, journeys 0.36, terms -0.21
=discharg: terms 0.27
=disciplin: terms 0.17
=disclosur: terms 0.2
=dnfb: terms 0.22
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
=duty: roles 0.26
=dx: terms 0.22
=early: questions 0.18
=earn: outlook 0.4, terms -0.2
=easi: comparisons 0.25
=education: outlook 0.16, roles 0.18
=ehr: comparisons 0.24, questions -0.24
=eight: questions 0.2
=eith: comparisons 0.49, credentials -0.15
=eligibility: credentials 0.2
=email: roles 0.16
=employ: comparisons -0.19, outlook 0.27, roles -0.28, settings 0.44, terms -0.28
=emr: comparisons 0.27
=encod: comparisons 0.2
=end: journeys 0.44, terms -0.16
=english: education 0.16
=entity: terms 0.21
=entry: comparisons 0.15, starts 0.17
=epic: roles 0.19
=er: roles 0.21, terms 0.16
=every: comparisons -0.26, terms 0.35
=exact: terms 0.19
=exam: comparisons 0.42, credentials 0.67, education 0.18, organizations 0.18, outlook -0.31, roles -0.48, settings -0.22, terms -0.37
=exampl: terms 0.27
=exchang: terms 0.27
=executiv: journeys 0.22
=exist: questions 0.23
=expert: credentials 0.17
=explain: comparisons 0.35
=extra: roles -0.15
=facility: outlook 0.16
=faculty: outlook 0.15
=fail: credentials 0.35
=fast: outlook 0.19
=fax: comparisons 0.18
=fed: outlook 0.23
=federal: credentials -0.15, organizations 0.26, outlook 0.4, questions -0.17, roles -0.29, terms 0.2
=fhir: comparisons 0.19
=field: outlook -0.16, questions 0.24, roles -0.25
=figur: credentials -0.18, outlook 0.26, questions 0.28
=fil: outlook 0.2, questions -0.21, roles 0.27
=financ: comparisons -0.2, credentials 0.36, questions -0.22
=finish: education 0.19, starts 0.22
=firm: comparisons -0.18, settings 0.43
=first: education -0.22, journeys 0.25, outlook -0.24, questions 0.36, roles -0.16, settings -0.2, starts 0.52
=fit: starts 0.19
=floor: journeys 0.16
=folk: outlook 0.26, terms -0.32
=follow: questions -0.2
=forecast: outlook 0.22
=form: comparisons -0.18, credentials -0.22, roles 0.21, terms 0.26
=foundation: organizations 0.35
=four: comparisons 0.21, credentials 0.19, questions -0.21
=fresh: starts 0.25
=ful: comparisons 0.25, terms 0.18
=gap: comparisons 0.25
=general: comparisons 0.16, questions -0.16
=get: credentials -0.15, questions 0.16
=governanc: comparisons 0.17
=government: credentials -0.23, organizations 0.23, outlook 0.28
=grad: education 0.18, starts 0.24, terms -0.2
=graduat: education 0.59, roles -0.19, starts 0.34, terms -0.15
=group: comparisons 0.52, education -0.21, organizations 0.39, questions -0.43
=grow: outlook 0.38
=growth: comparisons 0.37, outlook 0.43, roles -0.16, terms -0.15
=guardian: comparisons 0.22
=guild: credentials 0.29
=h: questions 0.16
=half: outlook 0.2, terms -0.17
=handbook: outlook 0.25
=happen: questions 0.18
=hard: comparisons 0.31
=hat: comparisons 0.23
=hcc: roles 0.22
=hcpc: comparisons 0.22
=head: journeys 0.15, outlook 0.21
=health: education 0.37, journeys -0.17, outlook 0.52, roles -0.25, starts 0.18, terms -0.52
=healthcar: credentials 0.18, outlook 0.26
=hedi: terms 0.16
=help: roles 0.29
=helth: outlook 0.2
=hfma: credentials 0.25
=hhs: organizations 0.21
=hie: comparisons 0.15
=himss: comparisons 0.33, credentials 0.16, organizations 0.2, questions -0.25
=hipaa: comparisons 0.16, questions -0.26, terms 0.3
=hir: organizations -0.15, outlook -0.17, settings 0.29, terms -0.17
=hit: comparisons 0.36, education 0.17, questions -0.17, starts 0.17
=hitech: comparisons 0.27
=hl7: terms 0.15
=hold: credentials 0.22, roles -0.16, terms -0.16
=hom: roles -0.19, settings 0.38
=hospic: settings 0.16
=hospital: education -0.17, organizations -0.2, roles 0.24, settings 0.38
=hour: credentials 0.35, questions 0.17, roles -0.19, terms 0.15
=hourly: outlook 0.2
=hous: settings 0.26
=husband: questions 0.15
=icd: organizations 0.2, questions -0.21, terms 0.2
=improvement: credentials 0.16
=index: terms 0.28
=industry: outlook 0.27
=informatic: education 0.47, terms -0.23
=information: credentials -0.38, outlook -0.49, questions 0.31, starts 0.39
=initial: questions 0.22
=injury: roles 0.29
=inpatient: comparisons 0.3, questions -0.26, terms 0.15
=insur: questions -0.19, roles 0.29
=integrity: journeys 0.16, questions -0.22, roles 0.24
=interfac: terms 0.17
=internet: settings 0.18
=interoperability: terms 0.17
=interview: roles 0.31
=invoic: questions -0.16
=itself: organizations 0.2
=job: organizations -0.27, outlook 0.15, roles 0.22, settings 0.24, starts 0.23, terms -0.49
=join: organizations 0.24
=journal: organizations 0.17
=judg: roles 0.21
=junior: credentials 0.15, education 0.18
=keep: comparisons 0.25, terms -0.15
=lab: terms 0.21
=labor: organizations 0.15, outlook 0.34, roles -0.15
=lad: journeys 0.32, questions 0.16
=last: terms 0.16
=law: comparisons 0.19, questions -0.18, terms 0.31
=lawy: roles 0.26
=lead: comparisons -0.19, credentials -0.19, journeys 0.65, organizations -0.16, outlook -0.16, roles 0.59, settings -0.15, terms -0.31
=leadership: comparisons 0.22
=learn: education 0.28, outlook -0.18, questions 0.19, terms -0.17
=leav: terms 0.15
=left: credentials -0.16
=legal: terms 0.15
=let: comparisons 0.41, credentials 0.51, education -0.22, outlook -0.29, roles -0.2, settings -0.21, starts -0.26, terms 0.28
=level: credentials 0.26, education 0.23, questions -0.15
=licens: comparisons -0.19, starts 0.37
=lin: outlook 0.34
=list: questions -0.21, terms 0.55
=liv: roles 0.26, settings 0.18
=local: organizations 0.18
=lock: settings 0.16
=log: roles 0.16
=loinc: terms 0.19
=long: comparisons 0.15
=lov: roles 0.18, terms -0.17
=low: comparisons 0.34
=lowest: outlook 0.15
=major: education 0.17, roles -0.16
=mak: settings 0.2
=manag: education -0.18, journeys 0.18, outlook 0.19, questions -0.15, roles 0.25, terms -0.23
=mang: outlook 0.18
=mark: credentials 0.36
=mast: education 0.29, questions -0.15
=mat: questions 0.18
=match: roles 0.17
=math: questions 0.15
=mean: terms 0.19
=measur: terms 0.25
=med: terms 0.15
=median: outlook 0.68, roles -0.18, terms -0.18
=medical: comparisons -0.23, outlook 0.17, questions -0.31, roles 0.17, starts 0.24
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
=money: outlook -0.21
=month: comparisons 0.15, education 0.16
=mov: comparisons 0.15, starts 0.15, terms -0.19
=mpi: roles 0.19
=ms: education 0.19
=mshi: education 0.31
=nam: questions -0.19, terms 0.45
=national: comparisons -0.19, organizations 0.46, outlook 0.16, questions -0.22, roles -0.21
=nch: organizations 0.26
=ncra: organizations 0.19, terms -0.15
=net: outlook 0.15
=network: comparisons 0.15
=new: education -0.17, terms 0.22
=newcom: questions 0.17
=next: education -0.15, journeys 0.22, questions 0.16
=nha: credentials 0.34
=nobody: questions 0.21
=normal: roles 0.27
=not: comparisons -0.17, credentials 0.18, organizations -0.16, questions -0.19, roles 0.29, terms 0.4
=numb: credentials -0.18, journeys -0.18, outlook 0.35, questions 0.25
=nurs: comparisons -0.2, questions -0.17, roles 0.21
=o: credentials 0.28
=occupation: outlook 0.83, terms -0.16
=ocr: organizations 0.17
=ods: credentials 0.29, terms -0.15
=off: roles -0.18
=offic: education -0.18, journeys 0.2, organizations 0.3, questions -0.24, roles 0.17, settings 0.18, terms -0.34
=official: comparisons 0.2, outlook 0.25
=ofic: roles 0.15
=ohio: outlook 0.19
=old: comparisons 0.15, questions 0.25
=onc: organizations 0.19
=oncology: roles 0.2
=onlin: education 0.36
=open: credentials -0.15, outlook 0.24
=operation: journeys 0.22
=ord: journeys 0.19
=org: organizations 0.26
=organization: comparisons 0.22
=outlook: outlook 0.23
=outpatient: comparisons 0.16
=outsid: questions 0.16
=own: questions -0.17, roles 0.17
=p: credentials 0.23
=pag: questions 0.22
=pair: comparisons 0.26
=pap: comparisons 0.2, questions -0.17, roles -0.19
=part: credentials 0.15
=pass: credentials 0.18, questions 0.15, roles -0.2
=path: journeys 0.45
=pathway: education 0.22
=patient: comparisons 0.17, credentials -0.16, outlook -0.28, questions -0.49, roles 0.33, terms 0.49
=pay: journeys -0.24, outlook 0.17, roles 0.2, settings 0.16, terms -0.2
=payment: comparisons 0.15, questions -0.24
=pcs: comparisons 0.2
=percent: outlook 0.49, terms -0.16
=percentil: outlook 0.38
=phd: education 0.32
=phi: terms 0.23
=phon: roles 0.22
=physician: comparisons 0.31, questions -0.22, roles 0.15
=pick: comparisons 0.2
=plac: credentials -0.17, settings 0.63
=placement: credentials -0.16, education 0.52, roles -0.17
=plain: terms 0.15
=plan: credentials 0.15, journeys 0.15, questions -0.16, settings 0.21
=point: roles -0.16, terms 0.22
=policy: questions -0.2
=position: questions 0.15, roles 0.22
=possibl: questions 0.27
=post: roles 0.16, starts 0.25, terms -0.22
=ppe: terms 0.32
=practic: credentials 0.17
=practition: credentials 0.32
=privacy: comparisons 0.25, journeys 0.23, questions -0.24
=procedur: terms 0.23
=production: comparisons 0.15
=profession: questions 0.18
=professional: comparisons 0.16, credentials 0.23, organizations 0.22, roles -0.19
=program: comparisons -0.17, credentials -0.22, education 0.8, organizations 0.27, outlook -0.27, questions 0.3, roles -0.37
=proof: credentials 0.33
=prov: credentials 0.27, questions -0.19
=public: journeys 0.16, settings 0.15
=publish: organizations 0.31
=pul: terms 0.18
=qhin: terms 0.18
=qualification: roles 0.17
=qualify: credentials 0.16
=quality: credentials 0.25, questions -0.15
=quart: outlook 0.16
=queu: roles 0.2
=quit: questions 0.15
=quota: settings 0.15
=rais: questions 0.18
=rank: questions 0.23
=read: organizations -0.16, roles 0.28
=real: questions 0.15, roles 0.16, terms -0.18
=realistic: journeys 0.16
=reason: terms 0.15
=recognis: credentials 0.15
=record: comparisons 0.16, journeys -0.17, organizations 0.19, outlook -0.31, settings 0.41, starts 0.24, terms -0.28
=recruit: comparisons 0.2
=refus: terms 0.18
=register: comparisons 0.19, credentials 0.2, roles -0.26, terms -0.16
=registrar: outlook 0.48, questions -0.2, terms -0.31
=registry: journeys 0.15
=regulation: terms 0.17
=releas: settings 0.15
=remot: roles 0.43, terms -0.19
=renewal: credentials 0.18
=rent: questions 0.15
=report: roles 0.32
=request: questions -0.16, roles 0.21
=requirement: credentials 0.15
=research: education 0.19, questions -0.16
=respect: credentials 0.21
=result: roles 0.16
=retail: starts 0.19
=return: terms 0.17
=revenu: journeys 0.3, questions -0.17, roles 0.15
=review: credentials 0.41, journeys 0.17, outlook -0.2, questions -0.3, roles 0.31, terms -0.15
=rhd: credentials 0.35
=rhia: comparisons 0.53, credentials 0.43, organizations -0.23, outlook -0.22, terms -0.39
=rhit: comparisons 0.59, credentials 0.32, education -0.15, organizations -0.17, outlook -0.21, questions 0.21, terms -0.47
=risk: roles 0.19
=rn: starts 0.2
=road: journeys 0.25
=rol: starts 0.45
=room: roles 0.33
=rul: credentials 0.17, questions -0.32, terms 0.36
=run: journeys 0.21, outlook 0.26, questions -0.21
=rung: journeys 0.31, starts 0.19, terms -0.17
=rxnorm: terms 0.2
=saf: questions 0.17
=salary: roles 0.3, terms -0.16
=scan: roles 0.24
=schedul: roles 0.16
=school: education 0.18, questions 0.47, settings -0.21, terms -0.26
=scienc: education 0.22
=scientist: outlook 0.16
=scor: roles 0.17
=screen: roles 0.19
=seal: questions 0.15
=seat: roles 0.34, terms -0.17
=secondary: terms 0.16
=security: comparisons 0.24
=semest: education 0.22, questions 0.19
=send: questions -0.19, settings 0.15
=senior: credentials 0.23, questions -0.21
=sent: terms 0.31
=separat: comparisons 0.17
=serv: questions 0.26, roles -0.17
=servic: outlook 0.23, questions -0.17, roles -0.17
=set: settings 0.25
=shar: roles -0.16, settings 0.16
=shift: roles 0.16
=short: comparisons 0.35, credentials -0.22, education 0.32, roles -0.2
=shortest: questions 0.15
=show: credentials 0.29
=sick: roles 0.16
=sid: comparisons 0.28, outlook -0.16, questions -0.17, terms -0.18
=sign: terms 0.28
=signatur: roles 0.15, terms 0.15
=sist: comparisons 0.15
=sit: credentials 0.31
=skil: roles 0.58
=skip: comparisons 0.16
=smal: credentials 0.23, questions -0.17
=smart: comparisons 0.16
=snom: terms 0.28
=society: credentials 0.16, organizations 0.61, questions -0.21, roles -0.2, terms -0.17
=softwar: roles 0.38
=sound: comparisons 0.17
=specialist: comparisons 0.45, education -0.18, outlook 0.3, questions -0.31, roles 0.35, starts -0.15, terms -0.37
=split: comparisons 0.16
=spreadsheet: roles 0.2
=staff: roles 0.2
=stag: journeys 0.34, questions -0.15
=standard: comparisons 0.16, terms 0.21
=start: journeys 0.29, organizations -0.16, starts 0.29
=stat: comparisons -0.19, credentials -0.18, journeys 0.17, organizations 0.22, outlook 0.27, settings 0.15, terms -0.15
=statistic: outlook 0.19
=status: terms 0.16
=stay: comparisons 0.2
=step: journeys 0.39, questions 0.25
=stop: journeys 0.24
=stress: roles 0.15
=stressful: roles 0.16
=student: credentials -0.21, organizations 0.35, questions 0.43, roles -0.29, terms 0.17
=study: comparisons -0.22, education 0.15, roles 0.22
=supervisor: questions 0.16
=support: roles 0.16
=sur: roles 0.25
=surgeon: questions -0.15, roles 0.19, terms 0.16
=surgery: questions -0.19, terms 0.27
=survey: outlook 0.22, questions 0.23
=system: questions -0.15, terms 0.25
=tabl: outlook 0.21
=talk: terms 0.24
=teach: credentials -0.18, education 0.18, roles 0.25
=team: journeys 0.18, roles 0.3, terms -0.18
=technician: comparisons 0.34, organizations -0.22, questions 0.25, roles 0.17, settings -0.27, starts 0.2, terms -0.44
=technologist: comparisons 0.15, outlook 0.45, questions -0.17, roles -0.19
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
=through: comparisons -0.17, terms 0.17
=tim: credentials 0.17, outlook -0.17
=titl: credentials 0.38, outlook -0.15, roles 0.27
=tool: comparisons 0.28, roles 0.22
=top: journeys 0.24, outlook 0.28, terms -0.18
=topic: credentials 0.18
=total: questions 0.18
=touch: questions 0.15
=track: education 0.2
=trad: terms -0.15
=transcriptionist: outlook 0.17
=trauma: roles 0.21
=travel: roles 0.18
=treatment: terms 0.23
=tru: questions 0.15
=tuition: education 0.25
=tumor: roles 0.15, terms -0.15
=twenty: questions 0.18
=two: comparisons 0.95, credentials -0.24, organizations -0.18, starts -0.15
=typ: outlook 0.29, questions -0.23, roles 0.2
=uhd: terms 0.16
=undergrad: education 0.21
=understand: comparisons 0.16
=unit: credentials 0.17, questions -0.17
=university: credentials -0.17, education 0.4
=upcod: terms 0.22
=upkeep: comparisons 0.19
=upp: comparisons 0.19
=v: comparisons 0.4
=va: questions 0.23, terms -0.19
=vendor: questions -0.16, roles 0.19
=version: credentials 0.15, questions -0.15
=veteran: questions 0.17
=visit: outlook -0.16, questions -0.28, roles 0.45, terms 0.26
=vocabulary: terms 0.24
=wag: credentials -0.21, outlook 0.57, questions 0.16, terms -0.26
=want: questions 0.2
=wast: roles 0.16
=websit: organizations 0.21
=week: comparisons -0.19, questions 0.15, roles 0.22
=weight: terms 0.25
=whoev: roles 0.21
=whol: roles 0.15
=wif: questions 0.24
=within: credentials 0.15
=word: questions -0.21, terms 0.59
=work: organizations -0.24, questions 0.21, settings 0.47, terms -0.21
=workplac: settings 0.2
=worst: questions 0.17
=writ: questions -0.28, roles 0.15, terms 0.2
=written: terms 0.18
=x: terms 0.16
=year: comparisons -0.19, journeys 0.26, organizations -0.36, outlook 0.27, questions 0.21, settings -0.16, starts 0.22, terms -0.29
=yearly: outlook 0.17
=zero: starts 0.21
=~abroad: comparisons -0.17, credentials 0.16, questions 0.17
=~accredit: comparisons -0.31, education 0.16, organizations 0.76, outlook -0.19, questions 0.15, roles -0.22
=~age: questions 0.16
=~ai: questions 0.27, roles 0.2
=~aid: education 0.22, organizations 0.23, questions 0.21, roles -0.21
=~anatomy: education 0.27
=~apprentice: comparisons 0.27
=~associate: comparisons 0.38, credentials 0.33, education 0.57, journeys -0.16, outlook -0.22, roles -0.33, settings -0.24, starts 0.17, terms -0.35
=~audit: comparisons 0.18, outlook -0.19, questions -0.34, roles 0.45
=~bachelor: comparisons 0.31, education 0.85, organizations -0.22, outlook -0.15, roles -0.32, settings -0.19, starts 0.38, terms -0.51
=~bill: credentials 0.17, education -0.22, journeys 0.41, organizations -0.15, outlook 0.19, questions -0.51, roles 0.26, settings -0.19, starts -0.2, terms 0.23
=~book: credentials 0.34
=~boss: journeys 0.98, organizations -0.19, outlook 0.28, questions -0.3, roles 0.63, settings -0.47, starts -0.31, terms -0.65
=~cancer: comparisons 0.32, credentials 0.23, education -0.27, journeys 0.16, organizations 0.22, outlook -0.21, questions -0.26, roles 0.43, starts -0.2, terms -0.35
=~career: comparisons -0.21, questions 0.52, roles -0.18, settings 0.15
=~cdi: credentials 0.21, education -0.18, journeys 0.3, outlook -0.16, questions -0.29, settings -0.17
=~cert: comparisons 0.37, credentials 1.41, journeys -0.29, outlook -0.8, questions 0.46, roles -0.34, settings -0.5, terms -0.42
=~clinic: credentials 0.22, organizations -0.19, outlook 0.21, questions -0.46, roles 0.15, settings 0.27
=~coder: comparisons 0.51, journeys -0.24, roles 0.17, starts -0.33
=~compare: comparisons 2.02, credentials -0.68, education -0.31, journeys -0.58, organizations -0.34, roles -0.16, starts -0.28
=~comply: comparisons 0.19, credentials 0.15, organizations -0.16, questions -0.3, terms 0.19
=~cost: comparisons 0.25, credentials 0.24, education 0.23, organizations -0.16, outlook -0.33, questions 0.17, roles 0.17, settings -0.31, starts -0.24
=~crime: questions 0.19
=~data: comparisons 0.2, education -0.25, organizations -0.41, outlook 0.24, questions -0.16, roles 0.4, settings -0.21, terms 0.23
=~define: education -0.22, journeys -0.17, outlook -0.18, questions -0.39, settings -0.17, starts -0.23, terms 1.12
=~degree: credentials -0.17, education 0.82, organizations -0.26, outlook -0.17, questions 0.15, starts 0.24, terms -0.67
=~deny: comparisons -0.15, journeys 0.16, questions -0.21, roles 0.25, starts 0.16
=~desk: comparisons -0.15, outlook -0.16, roles 0.28, starts 0.15
=~director: journeys 1.1, outlook -0.2, questions -0.39, roles 0.61, settings -0.29, starts -0.22, terms -0.42
=~doctor: credentials 0.31, education -0.16, outlook -0.16, questions -0.68, roles 0.57, terms 0.43
=~doctorate: education 0.57
=~dues: organizations 0.99, outlook -0.18, roles -0.25, terms -0.21
=~duty: comparisons 0.17, credentials -0.17, organizations -0.16, questions -0.24, roles 0.84, terms -0.22
=~ehr: comparisons 0.16, questions -0.4, roles 0.27, terms 0.19
=~eligible: credentials 0.65, organizations -0.15, outlook -0.17, roles -0.16, terms -0.18
=~entry: education -0.17, organizations -0.38, outlook -0.31, questions 0.45, settings -0.23, starts 0.84, terms -0.44
=~exam: comparisons 0.43, credentials 1.43, education 0.17, journeys -0.26, outlook -0.57, questions 0.49, roles -0.64, settings -0.41, terms -0.54
=~fail: credentials 0.55, questions 0.21, roles -0.21
=~fileroom: roles 0.19
=~frontdesk: comparisons -0.21, journeys 0.32, questions -0.2, starts 0.33
=~growth: credentials -0.38, education -0.16, organizations -0.19, outlook 1.55, settings -0.23, terms -0.5
=~hard: comparisons 0.46, credentials 0.18, terms -0.18
=~highschool: journeys 0.2, roles -0.17, starts 0.18, terms -0.23
=~hire: education -0.21, journeys -0.34, organizations -0.43, outlook 0.29, roles 0.23, settings 0.4, starts 0.41, terms -0.52
=~hospital: credentials 0.19, education -0.26, organizations -0.26, questions -0.26, roles 0.35, settings 0.34
=~informatics: education 0.46, settings -0.15, terms -0.28
=~inpatient: comparisons 0.35, credentials 0.16, outlook -0.16, questions -0.3
=~insurance: organizations -0.19, questions -0.34, roles 0.45, settings 0.26, terms 0.16
=~it: starts 0.16
=~job: comparisons -0.37, credentials -0.18, education -0.33, journeys -0.22, organizations -0.48, outlook 0.67, questions 0.24, roles 0.45, settings 0.58, starts 0.55, terms -0.9
=~kids: education 0.16, questions 0.32
=~long: education 0.34, journeys 0.15, outlook -0.27
=~master: education 0.88, questions -0.16, settings -0.16, starts -0.16, terms -0.17
=~math: comparisons -0.15, credentials -0.17, organizations 0.16, outlook 0.45, starts -0.21, terms -0.36
=~merge: roles 0.27
=~number: outlook 0.2
=~nurse: comparisons -0.15, journeys 0.18, roles 0.15, starts 0.38, terms -0.18
=~online: education 0.34, questions 0.16
=~outpatient: comparisons 0.29, credentials 0.16, questions -0.24
=~pass: credentials 0.4, outlook -0.18
=~patient: questions 0.15
=~pay: credentials -0.27, education -0.33, journeys -0.3, organizations -0.25, outlook 1.58, questions 0.28, roles 0.46, settings -0.17, starts -0.38, terms -0.58
=~practicum: comparisons -0.16, credentials -0.31, roles 0.21, starts 0.16, terms 0.23
=~prep: credentials 0.38
=~privacy: comparisons 0.64, credentials 0.21, education -0.19, journeys 0.17, outlook -0.22, questions -0.59, settings -0.19, starts -0.18, terms 0.25
=~program: comparisons -0.16, education 0.84, questions 0.22, settings -0.18, terms -0.22
=~promote: comparisons 0.19, journeys 0.48, organizations -0.15, outlook -0.16, questions 0.4, settings -0.17, terms -0.49
=~question: credentials 0.28
=~raise: questions 0.29
=~record: credentials -0.38, education -0.27, journeys -0.22, organizations -0.38, roles 0.25, settings 0.52, starts 0.2, terms 0.18
=~registry: education -0.31, journeys 0.28, outlook 0.5, questions -0.32, terms -0.21
=~release: journeys 0.21, questions -0.34, terms 0.27
=~remote: journeys -0.22, organizations -0.3, outlook -0.3, questions 0.29, roles 0.64, settings 0.47, starts -0.17, terms -0.36
=~renew: credentials 0.5, education 0.34, journeys -0.15, organizations 0.33, outlook -0.26, roles -0.45, settings -0.16
=~schedule: comparisons -0.23, credentials 0.16, organizations -0.28, questions 0.17, roles 0.38
=~school: credentials -0.44, education 1.21, organizations 0.18, questions 0.28, roles -0.35, settings -0.18, terms -0.49
=~security: comparisons 0.33, credentials 0.22, questions -0.22
=~skill: organizations -0.19, outlook -0.16, roles 0.62
=~start: comparisons -0.24, journeys 0.23, roles 0.27, starts 0.22
=~stress: credentials -0.21, outlook -0.17, questions 0.2, roles 0.47
=~switch: credentials -0.17, questions 0.43, starts 0.17
=~teach: credentials -0.22, outlook 0.27, questions -0.27, roles 0.42, terms -0.16
=~tool: credentials -0.34, education 0.5, questions -0.16, roles 0.19, settings -0.32, terms 0.19
=~transcript: comparisons -0.21, credentials 0.27, outlook 0.47, questions -0.43
=~veteran: comparisons -0.15, questions 0.48, settings 0.15, starts 0.19, terms -0.25
=~worth: comparisons 1.06, credentials 0.19, education 0.16, organizations -0.24, outlook -0.22, questions 0.17, roles -0.17, settings -0.15, terms -0.55
a: comparisons -0.21, organizations -0.31, outlook -0.2, roles 0.43, terms 0.52
aaham: organizations 0.34
aapc: comparisons 0.31, credentials 0.44, organizations 0.34, roles -0.28, terms -0.28
aas: education 0.18
about: organizations 0.22, roles -0.17, terms 0.23
academy: credentials 0.25, organizations 0.29, roles -0.18
accept: questions 0.15
according: outlook 0.17
account: roles 0.17
accounts: questions -0.17
accreditation: organizations 0.25
accredited: questions 0.17
accreditor: organizations 0.25
accredits: organizations 0.16
acdis: organizations 0.27
achip: credentials 0.28
act: comparisons 0.18, questions -0.15, terms 0.31
add: comparisons 0.3, education 0.15
adding: comparisons 0.16
admin: comparisons 0.16
administrator: education 0.26, questions 0.28, roles -0.27
administrators: outlook 0.24
admission: education 0.16
adn: credentials 0.25
advanced: comparisons 0.17, credentials 0.18
after: comparisons -0.21, credentials 0.25, education 0.35, organizations -0.16, outlook -0.28, questions -0.24, roles 0.43
against: comparisons 0.69, credentials -0.2
agencies: settings 0.15
agency: comparisons -0.16, organizations 0.7, questions -0.18, settings 0.21, terms -0.25
ago: questions 0.15
ahdi: organizations 0.27
ahima: comparisons 0.21, credentials 0.48, organizations 0.61, outlook -0.15, roles -0.42, terms -0.41
ahimas: credentials 0.23, questions -0.16
ai: questions 0.23, roles 0.18
all: education -0.17, journeys 0.15, organizations -0.27, outlook 0.19, roles 0.21, starts -0.15
already: comparisons 0.21, education 0.22, questions 0.24, roles -0.25
am: comparisons -0.16, questions 0.41, terms -0.21
amba: credentials 0.17
ambulance: starts 0.24
american: organizations 0.29
amia: organizations 0.21
among: outlook 0.2
an: credentials 0.17, education -0.17, journeys -0.28, roles 0.2, terms 0.36
analyst: journeys 0.16, roles 0.37, terms -0.22
and: comparisons 0.94, organizations -0.22, outlook 0.27, questions -0.17, roles 0.23, settings -0.29, starts -0.2
another: comparisons 0.18, credentials -0.22, questions 0.22, roles -0.17
answer: comparisons 0.15, roles 0.17
any: comparisons -0.15, journeys -0.15, questions 0.67, roles -0.19, terms -0.19
anybody: questions 0.26
anyone: questions 0.22
anything: questions 0.24, roles -0.18
apart: comparisons 0.18
app: terms 0.18
application: roles 0.16
apprentice: comparisons 0.32
approval: organizations 0.18
approved: questions 0.32
are: credentials -0.19, journeys -0.15, outlook 0.15, questions 0.7, roles -0.24, settings 0.2, starts -0.24
area: education 0.15
around: questions 0.26
as: credentials -0.17, roles -0.16, terms 0.33
ask: credentials 0.29, outlook -0.18
asked: comparisons -0.16, terms 0.19
assistant: starts 0.24
assoc: organizations 0.28
associate: comparisons 0.23, questions -0.15
association: credentials 0.35, organizations 1.13, questions -0.23, roles -0.36, terms -0.24
at: education 0.23, journeys 0.38, organizations -0.33, outlook -0.24, roles 0.22, settings 0.3, terms -0.41
auditor: comparisons 0.19, roles 0.17
authorization: terms 0.16
average: outlook 0.4
away: questions 0.15
bachelors: education 0.25, terms -0.18
bachlors: education 0.21
back: questions 0.23
background: roles 0.17
bad: questions 0.16
badge: comparisons 0.23, credentials 0.42
badges: comparisons 0.15
bank: roles 0.15
be: comparisons -0.22, credentials -0.16, journeys -0.16, organizations -0.15, questions 0.17, roles 0.6
because: terms 0.2
become: journeys 0.19, roles 0.26
been: questions 0.25
before: comparisons -0.19, questions 0.37, roles 0.17, settings -0.15
beginner: comparisons 0.15, credentials 0.28
behind: organizations 0.46, outlook -0.15, roles -0.2
being: roles 0.28, terms -0.2
belong: organizations 0.34
besides: questions 0.17
best: questions 0.3
better: comparisons 0.17
between: credentials -0.24, journeys 0.26, terms 0.16
big: settings 0.22
bigger: comparisons 0.17
biller: credentials 0.21, journeys 0.3, questions -0.16, terms -0.22
bills: roles 0.17, terms 0.18
blocking: terms 0.27
bls: outlook 0.74, questions -0.15, terms -0.19
board: credentials 0.21
body: organizations 0.84, questions -0.23, roles -0.19
book: credentials 0.19, questions -0.15
books: credentials 0.17
boss: roles 0.25
bosses: outlook 0.23, roles -0.19
both: comparisons 1.47, credentials -0.34, organizations -0.17, questions -0.21, roles -0.19, terms -0.23
bottom: outlook 0.27
bs: starts 0.17
bucket: outlook 0.18
budget: roles 0.17
building: settings 0.18
bureau: outlook 0.3
but: comparisons 0.35, organizations -0.18, outlook -0.21, terms 0.28
by: credentials 0.15, education -0.34, roles -0.22, starts -0.22, terms 0.41
c: credentials 0.19, questions -0.15
cahiim: organizations 0.41
cahims: comparisons 0.18, credentials 0.37, questions -0.18
call: roles 0.29, terms 0.32
called: questions -0.35, terms 0.79
calls: comparisons 0.16
came: terms 0.26
can: comparisons -0.17, credentials 0.25, outlook -0.36, questions 0.27, settings -0.18, starts 0.15, terms 0.16
cancer: comparisons 0.15
candidacy: terms 0.19
car: roles 0.17
care: comparisons -0.16, credentials 0.28
career: credentials -0.16, education 0.15, journeys 0.27, terms -0.2
case: questions -0.16, terms 0.23
cases: roles 0.15, terms -0.17
category: outlook 0.17, terms 0.22
cbcs: credentials 0.33
cca: comparisons 0.53, credentials 0.46, questions -0.24, roles -0.22, terms -0.24
ccds: credentials 0.53, roles -0.18, terms -0.21
cchiim: organizations 0.23
ccs: comparisons 0.77, credentials 0.58, questions -0.29, roles -0.16, terms -0.32
cdeo: credentials 0.28
cdi: questions -0.28, roles 0.33
cdip: comparisons 0.16, credentials 0.5, questions -0.21, terms -0.16
cehrs: credentials 0.32
center: roles -0.19, settings 0.43, terms -0.21
central: journeys 0.19
certificat: education 0.19
certificate: comparisons 0.17, education 0.37, terms -0.16
certification: credentials 0.64, terms -0.23
certifications: credentials -0.23, questions 0.19
certified: credentials 0.56, questions 0.23, roles -0.26
certifies: credentials 0.16
certify: credentials 0.17
ceus: credentials 0.37
cfo: roles 0.18
chain: roles 0.18
chair: roles 0.2
chapter: organizations 0.2
charge: comparisons -0.25, journeys 0.27, questions -0.18, roles 0.35, terms 0.15
chart: comparisons 0.28, education -0.2, organizations -0.15, questions -0.19
charting: roles 0.16
charts: organizations -0.2, settings 0.27
chc: credentials 0.38, questions -0.16
chda: comparisons 0.26, credentials 0.51, questions -0.23, terms -0.17
chds: credentials 0.25
check: questions 0.18
chfp: credentials 0.26
chief: journeys 0.16, roles 0.2
chpc: comparisons 0.18, credentials 0.31, questions -0.15
chps: comparisons 0.38, credentials 0.35, questions -0.23, terms -0.17
chts: credentials 0.24
cic: comparisons 0.21, credentials 0.34, questions -0.19
claim: terms 0.31
claims: credentials 0.2, journeys 0.29, organizations -0.16, questions -0.16, terms -0.2
classes: comparisons -0.15, education 0.39
clerk: comparisons -0.15, outlook 0.17
clerks: outlook 0.33
climb: journeys 0.16
clinic: questions -0.18, settings 0.15
clinical: questions -0.28, roles 0.33, starts 0.17
club: organizations 0.31
cmrs: credentials 0.29
cms: organizations 0.36, questions -0.16
coc: credentials 0.29, questions -0.15
code: comparisons 0.22, credentials -0.15, education -0.2, outlook 0.42, settings -0.16, terms 0.18
coder: comparisons 0.36, credentials 0.24, outlook -0.28, questions -0.16, roles 0.33, settings 0.17, terms -0.44
coders: credentials -0.16, education -0.18, organizations 0.37, outlook 0.24, starts -0.15
codes: outlook -0.16, questions -0.2, roles 0.28, terms 0.21
coding: education 0.3, organizations -0.37, outlook -0.24
codng: roles 0.15
codr: roles 0.16
college: education 0.68, roles -0.19, terms -0.16
colleges: organizations 0.19
come: journeys 0.23, outlook -0.15
comes: journeys 0.22
commission: credentials -0.19, organizations 0.58, questions -0.19
community: education 0.35, questions -0.31
companies: settings 0.34
company: questions -0.22, settings 0.5
compare: outlook 0.18
compared: comparisons 0.34
compliance: comparisons 0.22, credentials 0.19, questions -0.27
computer: terms 0.17
concept: terms 0.17
confidentiality: comparisons 0.18
consultant: roles 0.24
contact: roles 0.16
contract: roles 0.24
coordinator: questions -0.19, roles 0.46
cordinator: roles 0.17
cost: comparisons 0.18, credentials 0.32, roles -0.16
could: credentials -0.32, organizations -0.15, questions 0.25, roles 0.2, starts 0.38, terms -0.19
count: credentials 0.16, questions 0.28, roles -0.28
counted: outlook 0.16
country: outlook 0.21
county: settings 0.18
course: credentials 0.19, education 0.22
courses: education 0.15
court: roles 0.15
covered: terms 0.16
cpb: credentials 0.2
cpc: comparisons 0.79, credentials 0.48, outlook -0.16, questions -0.15, roles -0.21, terms -0.27
cpco: credentials 0.34
cphi: credentials 0.25
cphims: comparisons 0.28, credentials 0.31, questions -0.16
cphq: credentials 0.41
cpma: credentials 0.3, questions -0.16
cppm: credentials 0.36
cpt: comparisons 0.2
crc: credentials 0.28, questions -0.15
crcr: credentials 0.48, questions -0.19
credential: credentials 0.61, terms -0.18
credit: education 0.17
credits: education 0.34
ctr: questions 0.19
cures: terms 0.15
cycle: terms 0.16
data: credentials -0.16, organizations -0.23, settings 0.15, starts 0.27, terms 0.17
date: terms 0.18
day: comparisons 0.21, outlook -0.15, roles 0.55, terms -0.18
days: comparisons -0.26, credentials 0.18, roles 0.17
dead: roles 0.15
decade: outlook 0.18
decides: organizations 0.17, roles 0.31
define: terms 0.17
definition: terms 0.22
degree: comparisons 0.15, education 0.51, organizations -0.2, outlook -0.18, terms -0.4
degrees: questions 0.17
denial: terms 0.16
denials: journeys 0.16
department: credentials -0.16, settings 0.18, starts -0.15
desk: journeys 0.24, outlook -0.17, roles 0.22, starts 0.22, terms -0.2
diagnoses: terms 0.23
diagnosis: terms 0.28
dictation: credentials 0.22, outlook 0.18, questions -0.15
dictionary: terms 0.22
did: questions 0.26, roles -0.18
differ: comparisons 0.35
difference: comparisons 0.19
different: comparisons 0.21
diploma: roles -0.15, starts 0.31, terms -0.15
director: comparisons 0.29, journeys 0.31, terms -0.17
discharge: terms 0.16
discipline: terms 0.18
dnfb: terms 0.22
do: journeys -0.25, outlook -0.3, questions 0.28, roles 0.49, settings 0.36, terms -0.41
doctor: terms 0.26
doctors: education -0.17, outlook 0.21, questions -0.31, roles 0.26, settings 0.18
document: terms 0.18
documentation: journeys 0.21, questions -0.24
does: organizations 0.2, questions 0.26, roles 0.26, settings -0.28, starts -0.32
doing: questions 0.15, terms -0.18
done: questions 0.17
door: questions 0.16
drg: comparisons 0.19, questions -0.18, terms 0.2
drug: settings 0.15
dues: comparisons 0.17, organizations 0.27
duties: roles 0.26
dx: terms 0.22
each: comparisons 1.37, credentials -0.58, education -0.17, outlook -0.29, roles -0.18
early: questions 0.18
earn: outlook 0.23, terms -0.17
easier: comparisons 0.25
education: outlook 0.15, roles 0.17
ehr: comparisons 0.26, questions -0.24
eight: questions 0.2
either: comparisons 0.49, credentials -0.15
electronic: comparisons 0.16
eligibility: credentials 0.2
else: questions 0.3
employed: outlook 0.25
employers: roles -0.19, settings 0.19, terms -0.15
emr: comparisons 0.27
encoder: comparisons 0.2
end: journeys 0.39
english: education 0.16
entity: terms 0.17
entry: roles 0.21
epic: roles 0.19
er: roles 0.21, terms 0.16
ever: questions 0.16, settings 0.18
every: comparisons -0.25, roles 0.15, terms 0.34
everyone: questions 0.24
exam: credentials 1.02, education 0.25, outlook -0.29, roles -0.4, settings -0.17, terms -0.34
examples: terms 0.17
exams: comparisons 0.28, credentials -0.33, organizations 0.25
exchange: terms 0.25
executive: journeys 0.2
exist: questions 0.16
experience: roles 0.16
expert: credentials 0.17
explain: comparisons 0.35
extra: roles -0.15
facilities: outlook 0.15
facility: comparisons 0.17
faculty: outlook 0.15
failed: credentials 0.23
falls: roles 0.16
federal: credentials -0.18, organizations 0.23, outlook 0.37, roles -0.27, terms 0.2
feds: outlook 0.24
fhir: comparisons 0.19
field: outlook -0.15, questions 0.27, roles -0.22
fields: comparisons 0.15
figure: outlook 0.23, questions 0.15
figures: outlook 0.15
file: outlook 0.15, questions -0.16, terms 0.18
finance: comparisons -0.2, credentials 0.36, questions -0.22
finished: starts 0.2
firm: settings 0.17
firms: settings 0.28
first: comparisons -0.15, credentials -0.25, education -0.23, journeys 0.22, outlook -0.29, questions 0.18, settings -0.19, starts 1.11, terms -0.15
floor: journeys 0.19
folks: outlook 0.25, terms -0.3
for: credentials 0.33, journeys -0.38, outlook 0.45, questions 0.19, roles -0.15, settings 0.19, starts -0.27
forecast: outlook 0.2
form: terms 0.35
forms: roles 0.21
forty: settings 0.15
foundation: organizations 0.37
four: comparisons 0.47, credentials 0.19, education 0.25, outlook -0.18, questions -0.26
fresh: starts 0.25
from: comparisons -0.26, credentials 0.31, education -0.22, journeys 0.64, organizations -0.19, outlook -0.37
full: terms 0.15
gap: comparisons 0.26
general: comparisons 0.16, questions -0.16
get: comparisons -0.16, credentials 0.22, organizations -0.19, questions 0.33, settings -0.28
gets: credentials -0.15, questions 0.16
give: questions 0.3, roles -0.21
gives: credentials 0.17
go: journeys 0.16, organizations -0.15, outlook -0.17, questions 0.19
goes: credentials -0.15
going: outlook 0.24
good: comparisons -0.18, credentials 0.24, questions 0.29, roles 0.23, terms -0.21
got: comparisons -0.24, questions 0.18
governance: comparisons 0.17
government: credentials -0.21, organizations 0.24, outlook 0.23
grad: education 0.47, roles -0.23, starts 0.25, terms -0.15
grade: education 0.15
graduate: credentials -0.23, education 0.57, roles -0.2, starts 0.18
graduates: education 0.18
group: education -0.16, organizations 0.43, outlook 0.21, questions -0.26, terms -0.16
grouper: comparisons 0.17
groups: comparisons 0.23
growing: outlook 0.31, roles 0.2
growth: comparisons 0.37, outlook 0.45, roles -0.19
guardian: comparisons 0.2
guilds: credentials 0.15
h: questions 0.16
had: roles -0.24, terms 0.42
half: outlook 0.2, terms -0.17
handbook: outlook 0.25
hands: roles 0.15
hard: credentials 0.21
harder: comparisons 0.44
has: comparisons 0.38, credentials 0.26, education 0.17, questions -0.17, roles -0.19, starts -0.21
have: comparisons -0.17, journeys -0.26, outlook -0.17, questions 0.31, terms 0.31
hcc: roles 0.23
hcpcs: comparisons 0.22
he: roles 0.16
head: comparisons -0.17, journeys 0.34, questions -0.2, roles 0.46
health: comparisons -0.16, education 0.35, journeys -0.21, outlook 0.35, questions -0.2, starts 0.18, terms -0.36
healthcare: outlook 0.26
hedis: terms 0.16
help: questions 0.28, terms -0.15
helth: outlook 0.2
her: roles 0.33
here: questions 0.44
hfma: credentials 0.25
hhs: organizations 0.21
hie: comparisons 0.15
him: comparisons 0.35, credentials -0.6, education 0.61, journeys -0.15, organizations -0.15, outlook -0.45, questions 0.19, settings 0.29, starts 0.23, terms -0.37
himss: comparisons 0.33, credentials 0.16, organizations 0.2, questions -0.25
hipaa: comparisons 0.16, questions -0.26, terms 0.3
hire: roles 0.15, settings 0.19
hit: comparisons 0.35, education 0.17, questions -0.17, starts 0.17
hitech: comparisons 0.27
hl7: terms 0.15
home: education -0.16, journeys -0.22, questions 0.25, roles 0.16, settings 0.48, terms -0.22
hospice: settings 0.16
hospital: comparisons 0.24, organizations -0.19, questions -0.22, roles 0.25
hospitals: comparisons -0.32, settings 0.36
hour: outlook 0.25
hourly: outlook 0.2
hours: credentials 0.31, questions 0.19, roles -0.19, terms 0.18
how: comparisons -0.41, credentials 0.34, education 0.25, journeys 0.2, organizations -0.43, outlook 0.38, settings -0.36, starts -0.23
i: credentials 0.4, outlook -0.25, questions 0.86, roles -0.18, settings -0.5, starts 0.25, terms -0.48
icd: organizations 0.2, questions -0.21, terms 0.2
if: comparisons 0.27, settings -0.21
improvement: credentials 0.16
in: comparisons -0.2, education 0.63, organizations -0.37, outlook 0.33, roles -0.2, settings -0.15, starts 0.19
index: terms 0.28
industry: outlook 0.19
informatics: education 0.47, terms -0.23
information: credentials -0.35, education 0.19, outlook -0.51, questions 0.2, starts 0.4
initials: questions 0.23
injury: roles 0.16
inpatient: comparisons 0.3, questions -0.24
insurer: roles 0.22
integrity: journeys 0.16, questions -0.22, roles 0.24
internet: settings 0.18
interoperability: terms 0.17
interview: roles 0.16
into: credentials -0.18, organizations -0.22, questions 0.63, roles 0.25, settings -0.25, starts 0.26, terms -0.36
is: credentials 0.35, journeys -0.46, organizations 0.24, questions 0.27, roles 0.33, starts -0.48
it: comparisons -0.47, credentials 0.34, education 0.31, journeys -0.34, outlook -0.33, roles 0.16, starts -0.42, terms 0.69
its: comparisons -0.19, organizations 0.34, questions -0.3, starts -0.17, terms 0.43
itself: organizations 0.2
job: credentials -0.29, education -0.2, organizations -0.17, roles 0.81, starts 0.23
jobs: organizations -0.17, outlook 0.44, roles -0.65, settings 0.3, starts 0.34, terms -0.41
join: organizations 0.23
journal: organizations 0.17
junior: credentials 0.16
just: comparisons -0.19, credentials 0.22, questions 0.25, settings -0.17, starts 0.23
keep: comparisons 0.23, roles 0.15
keeping: comparisons 0.16
keeps: roles 0.28, terms 0.17
kind: questions -0.15, settings 0.2
know: roles 0.33
lab: terms 0.15
labor: organizations 0.15, outlook 0.34, roles -0.15
ladder: journeys 0.32, questions 0.17
last: terms 0.16
later: comparisons 0.25, roles -0.2
law: questions -0.15, terms 0.3
lawyer: roles 0.16
lead: journeys 0.29, roles 0.37, terms -0.17
leader: roles 0.15
leadership: comparisons 0.22
leading: comparisons -0.17, journeys 0.34
leads: education 0.16
learn: comparisons 0.16, credentials -0.15, education 0.29
left: credentials -0.16
let: questions 0.18
letter: comparisons 0.19, credentials -0.27, questions -0.2, terms 0.43
letters: comparisons 0.24, credentials 0.76, education -0.18, outlook -0.27, questions 0.18, settings -0.16, starts -0.21, terms -0.17
level: credentials 0.23, education 0.16, starts -0.15
license: comparisons -0.17, starts 0.35
like: credentials -0.29, organizations -0.17, questions 0.16, settings 0.51
line: outlook 0.32
list: comparisons -0.16, terms 0.45
living: roles 0.16
local: organizations 0.18
loinc: terms 0.19
long: education 0.26, outlook -0.16
looking: questions 0.22
lower: comparisons 0.41
lowest: outlook 0.15
m: comparisons 0.17
machines: comparisons 0.17
major: education 0.18
make: comparisons -0.26, education -0.15, outlook 0.69, questions 0.21, terms -0.23
makes: roles 0.2
manager: journeys 0.15, roles 0.27, settings -0.15
managers: outlook 0.29, terms -0.15
many: comparisons -0.3, credentials 0.46, education 0.19, organizations -0.22, outlook 0.7, questions -0.3, roles -0.18, terms -0.25
mark: credentials 0.36
master: terms 0.2
masters: education 0.26, terms -0.21
matching: roles 0.15
matter: questions 0.22
may: credentials 0.15, outlook 0.17, roles -0.22
me: outlook -0.29, questions 0.57, starts 0.38, terms -0.3
mean: comparisons -0.15, terms 0.18
meaning: terms 0.19
median: outlook 0.63, roles -0.16, terms -0.16
medical: comparisons -0.36, credentials -0.2, journeys -0.15, organizations -0.24, outlook 0.47, roles 0.23, starts 0.2
medicare: organizations 0.15, questions -0.18, terms 0.34
meet: terms 0.15
meetings: roles 0.19
membership: organizations 0.37
microcredentials: credentials 0.15
middle: outlook 0.68, roles -0.19
midpoint: outlook 0.25
mine: comparisons 0.19
missing: roles 0.17
money: outlook -0.22, questions 0.23
months: education 0.22, questions 0.16
more: comparisons 0.84, credentials -0.28, organizations -0.27, questions 0.16, terms -0.23
most: comparisons -0.2, outlook 0.29, questions 0.35, roles -0.17
move: questions 0.21, terms -0.19
moving: comparisons 0.15
mpi: roles 0.19
ms: education 0.19
mshi: education 0.31
much: terms -0.19
my: education -0.2, journeys -0.25, organizations 0.33, outlook -0.21, questions 0.66, roles -0.52, starts 0.15
name: comparisons -0.22, credentials 0.26, organizations 0.16, questions -0.22, terms 0.59
names: terms 0.28
national: comparisons -0.17, organizations 0.43, questions -0.18, roles -0.18
nchs: organizations 0.26
ncra: organizations 0.19, terms -0.15
need: credentials 0.22, education -0.18, organizations -0.32, questions -0.16, roles 0.51, terms -0.22
needed: credentials -0.16, roles 0.34
needs: comparisons 0.24
net: outlook 0.15
never: credentials 0.18, outlook -0.16, questions 0.34
new: education -0.17, organizations 0.16, terms 0.25
next: credentials -0.16, education -0.16, journeys 0.18, organizations -0.15, questions 0.16, roles 0.18
nha: credentials 0.34
no: comparisons -0.34, credentials 0.3, education -0.18, organizations -0.31, outlook -0.2, questions 0.27, roles 0.18, starts 0.27
nobody: questions 0.2
normal: roles 0.16
not: outlook -0.25, questions 0.52, roles -0.34, terms 0.43
notes: questions -0.17, roles 0.25, terms 0.26
nothing: questions 0.37
now: comparisons -0.25, education -0.19, journeys 0.16, organizations -0.18, questions 0.25, roles 0.28, starts 0.27, terms -0.24
number: credentials -0.15, outlook 0.43, terms 0.24
numbers: comparisons 0.32, questions 0.18, terms -0.2
nurse: journeys 0.22, starts 0.15
nurses: roles 0.15
nursing: outlook 0.21
o: credentials 0.28
occupation: comparisons -0.16, outlook 0.73
ocr: organizations 0.17
ods: credentials 0.29, terms -0.15
of: comparisons 0.18, credentials -0.22, roles 0.27, starts -0.31, terms 0.19
off: credentials -0.18, questions 0.32
office: comparisons -0.16, organizations 0.4, outlook -0.19, roles -0.29, settings 0.35
officer: questions -0.16, roles 0.38, terms -0.26
offices: outlook 0.24
official: outlook 0.24
oficer: roles 0.15
ohio: outlook 0.19
old: questions 0.27
older: comparisons 0.16
on: credentials 0.34, outlook -0.37, questions 0.15, starts -0.15, terms 0.25
onc: organizations 0.19
oncology: roles 0.2
one: comparisons 1.38, credentials 0.44, education -0.24, journeys -0.34, organizations -0.17, outlook -0.22, questions -0.31, starts -0.37
ones: comparisons 0.16
online: education 0.36
only: credentials 0.21, starts -0.16, terms 0.19
open: credentials 0.16, roles -0.15
openings: outlook 0.32
operations: journeys 0.21
or: comparisons 0.5, education -0.16, journeys -0.29, questions 0.45, terms -0.27
order: journeys 0.19
org: organizations 0.27
organization: comparisons 0.19
other: comparisons 1.28, credentials -0.49
our: credentials 0.18, journeys -0.17, outlook -0.22, settings 0.28
out: comparisons -0.26, education -0.18, organizations -0.15, questions 0.25, settings -0.15, starts 0.16, terms 0.2
outlook: outlook 0.23
outpatient: comparisons 0.16
over: credentials -0.36, questions 0.18, starts -0.16
own: terms 0.15
owns: roles 0.16
p: credentials 0.23
page: questions 0.29
pair: comparisons 0.23
paper: comparisons 0.18, roles -0.19, terms 0.15
parts: credentials 0.16
pass: comparisons 0.17, credentials 0.36
passed: questions 0.22, terms 0.16
path: journeys 0.45
pathway: education 0.15
patient: outlook -0.18, roles 0.35
patients: organizations -0.17, outlook -0.15, questions -0.31, roles 0.29, starts 0.19, terms 0.3
pay: comparisons 0.24, journeys -0.21, outlook 0.4, roles 0.42, starts -0.18, terms -0.43
payment: questions -0.19, terms 0.16
pays: comparisons -0.15, roles -0.18
pcs: comparisons 0.19
people: comparisons -0.36, education -0.22, outlook 0.77, roles -0.2, settings 0.49, terms -0.63
per: comparisons -0.2, outlook 0.22, terms 0.43
percent: outlook 0.45, terms -0.16
percentile: outlook 0.26
person: education -0.2, journeys 0.16, organizations -0.28, questions -0.38, roles 0.98, terms -0.4
phd: education 0.33
phi: terms 0.23
phone: questions -0.15
physician: comparisons 0.32, credentials 0.16, questions -0.19
physicians: roles 0.23
pick: questions 0.23
place: settings 0.25
placement: education 0.35, roles -0.17
placements: education 0.17
places: settings 0.37
plain: terms 0.15
plan: roles 0.16, settings 0.23
points: terms 0.15
position: roles 0.34
positions: questions 0.23
possible: questions 0.27
post: questions -0.2
posts: starts 0.25
ppe: terms 0.32
practice: credentials 0.19, roles -0.15
practitioner: credentials 0.27
privacy: comparisons 0.25, journeys 0.23, questions -0.24
procedure: terms 0.19
production: comparisons 0.15
profession: questions 0.18
professional: comparisons 0.16, credentials 0.22, organizations 0.22, questions -0.16, roles -0.19
program: education 0.52, organizations 0.18, outlook -0.19, questions 0.17, roles -0.35
programs: comparisons -0.17, education 0.31, questions 0.15
proof: credentials 0.31
prove: credentials 0.17
public: journeys 0.16, settings 0.15
pull: terms 0.15
put: outlook 0.15
qhin: terms 0.18
qualifications: roles 0.18
quality: credentials 0.25, questions -0.15
query: terms 0.15
questions: comparisons 0.3, credentials 0.6, questions -0.25, roles -0.18, terms -0.17
queue: roles 0.16
raise: questions 0.15
rates: comparisons 0.18
reads: roles 0.16
real: questions 0.15, roles 0.16, terms -0.18
realistic: journeys 0.16
record: comparisons 0.25, credentials -0.22, education -0.19, questions -0.25, roles 0.25, terms 0.16
records: education 0.16, questions 0.34, roles -0.24, settings 0.18, starts 0.16, terms -0.39
registered: comparisons 0.2, credentials 0.19, roles -0.26, terms -0.15
registrar: journeys 0.16, roles 0.22, terms -0.17
registrars: organizations 0.24, outlook 0.36, roles -0.15
registry: journeys 0.17
regulation: terms 0.19
release: roles 0.15
remote: credentials 0.17, roles 0.35, terms -0.17
renewal: credentials 0.21
rent: questions 0.15
reports: comparisons 0.19, questions -0.18, roles 0.28
requests: roles 0.23
requirements: credentials 0.19, questions -0.15, roles 0.15
research: education 0.21
residents: settings 0.16
respected: credentials 0.16
results: roles 0.16
resume: questions 0.16
retail: starts 0.15
revenue: journeys 0.3, questions -0.17, roles 0.15
reviewing: comparisons 0.17
rhds: credentials 0.35
rhia: comparisons 0.52, credentials 0.35, organizations -0.22, outlook -0.21, terms -0.38
rhit: comparisons 0.53, credentials 0.35, organizations -0.19, outlook -0.2, questions 0.17, terms -0.44
right: comparisons 0.21, terms 0.15
risk: roles 0.17
rn: starts 0.2
road: journeys 0.26
roles: starts 0.37
room: roles 0.29
rule: roles -0.15, terms 0.37
rules: questions -0.17
run: outlook 0.24, roles -0.15
rung: journeys 0.25
running: journeys 0.19
rxnorm: terms 0.2
said: comparisons -0.19, credentials -0.15, terms 0.24
salary: roles 0.32, terms -0.16
same: comparisons 0.8, credentials -0.22, outlook -0.2, questions -0.24, terms 0.2
say: outlook 0.34
says: journeys -0.27, terms 0.43
school: education 0.54, questions 0.16, roles -0.28, settings -0.2, terms -0.22
schooling: comparisons 0.33, roles 0.21, terms -0.2
schools: comparisons -0.17, organizations 0.2, questions 0.32
science: education 0.15
screens: roles 0.17
seat: roles 0.38
second: comparisons 0.15
secondary: terms 0.16
security: comparisons 0.23
semester: questions 0.16
semesters: education 0.16
send: settings 0.16
senior: credentials 0.23, questions -0.18
sent: terms 0.31
services: comparisons 0.17, roles -0.19
set: questions 0.17, terms 0.16
settings: settings 0.25
share: settings 0.17
she: credentials 0.16, outlook -0.19, roles 0.29
shift: roles 0.15
short: comparisons 0.21, education 0.24
shortest: questions 0.15
should: comparisons 0.3, credentials -0.3, outlook -0.2, questions 0.59, terms -0.29
show: credentials 0.3
sick: roles 0.18
side: comparisons 0.26, outlook -0.16, questions -0.2, terms -0.17
sign: terms 0.2
signature: terms 0.18
since: roles -0.18, terms 0.17
sit: credentials 0.5, terms -0.18
site: comparisons -0.21, organizations 0.17, questions 0.24
skills: roles 0.48
skils: roles 0.15
small: credentials 0.27, questions -0.16, settings 0.15
smarter: comparisons 0.18
snomed: terms 0.28
so: comparisons 0.35, education -0.17, questions 0.33, roles -0.41
society: credentials 0.16, organizations 0.62, questions -0.17, roles -0.17, terms -0.16
software: roles 0.37
some: roles -0.17, terms 0.22
somebody: comparisons -0.15, roles 0.51, terms -0.3
someone: credentials -0.28, roles 0.46
something: comparisons -0.3, credentials 0.22, questions 0.19
specialist: comparisons 0.4, questions -0.27, roles 0.47, terms -0.29
specialists: outlook 0.29
spot: roles 0.16
spreadsheets: roles 0.2
staff: roles 0.16
stages: journeys 0.25
standard: terms 0.21
stands: organizations 0.19
start: credentials -0.16, journeys 0.15, starts 0.19
state: comparisons -0.18, journeys 0.19, organizations 0.16, settings 0.21
statistics: outlook 0.16
stats: outlook 0.18
status: terms 0.16
stays: comparisons 0.15, roles 0.16
step: roles 0.31, starts 0.15
steps: journeys 0.29, questions 0.24
still: comparisons -0.26, questions 0.39
student: organizations 0.28, questions 0.19, roles -0.16, terms 0.23
students: questions 0.25
studies: roles 0.18
study: credentials 0.19
stuff: roles 0.15
such: comparisons -0.2, roles 0.15, settings 0.23
supervisor: questions 0.17
sure: roles 0.25
surgery: questions -0.21, terms 0.17
survey: outlook 0.23, questions 0.18
system: questions -0.24, roles 0.26, terms 0.24
systems: credentials 0.19, roles -0.16
t: comparisons 0.32
tables: outlook 0.15
take: credentials 0.23, education 0.34, organizations -0.19, questions 0.3, roles -0.18, starts 0.22, terms -0.35
takes: starts 0.16
teach: education 0.31, questions -0.15
teaching: roles 0.15
team: journeys 0.17, roles 0.23
technician: comparisons 0.37, journeys 0.17, organizations -0.15, settings -0.21, starts 0.26, terms -0.33
technicians: questions 0.31
technologist: outlook 0.3
technologists: comparisons 0.15, outlook 0.15
teens: education 0.2
tefca: terms 0.29
tell: roles -0.17, terms 0.21
ten: outlook 0.41, terms -0.17
tenth: outlook 0.51
term: terms 0.33
test: credentials 0.67, organizations -0.16, outlook -0.19, questions 0.23, roles -0.21, settings -0.15
than: comparisons 0.53, organizations -0.17, outlook 0.18, questions -0.17, roles -0.29
that: comparisons -0.54, journeys -0.25, organizations 0.37, outlook 0.17, questions -0.34, roles 0.41, starts -0.32, terms 0.43
the: comparisons 0.74, credentials 0.44, outlook 0.25, settings -0.75, starts -0.8, terms 0.24
their: credentials 0.2, roles 0.23
them: comparisons 0.32, education -0.19, settings 0.18
then: comparisons 0.29, journeys 0.47, outlook -0.16
there: comparisons -0.74, education 0.43, questions 0.21, settings 0.32, terms -0.27
these: credentials -0.15, terms 0.22
thesis: education 0.28
they: comparisons -0.26, education -0.25, journeys -0.28, organizations 0.16, outlook -0.15, questions -0.16, roles 0.51, settings 0.28, starts -0.33, terms 0.37
thing: credentials 0.24, roles -0.23, terms 0.43
third: questions 0.18
this: comparisons -0.5, credentials -0.33, outlook -0.23, questions 1.06
those: comparisons 0.24, outlook 0.15, roles -0.24
thousand: credentials -0.15, outlook 0.58, questions -0.18
three: questions 0.17
through: comparisons -0.17, terms 0.17
time: education 0.26, organizations -0.15, questions 0.3
title: comparisons -0.18, credentials 0.38, roles 0.38
to: credentials -0.22, journeys 0.97, outlook -0.49, questions 0.42, roles 0.19, settings -0.52
told: terms 0.17
too: questions 0.19
tool: comparisons 0.17
tools: roles 0.27
top: journeys 0.24, outlook 0.29, terms -0.17
topics: credentials 0.15
track: education 0.23
trade: terms -0.15
trainer: roles 0.2
trauma: roles 0.21
travel: roles 0.17
treatment: terms 0.23
true: questions 0.15
try: credentials 0.19
tuition: education 0.25
twenty: questions 0.18
two: comparisons 0.86, education 0.22, journeys -0.15, organizations -0.19, outlook -0.22, settings -0.16, terms -0.15
typical: outlook 0.32
typing: roles 0.17
uhdds: terms 0.16
under: credentials -0.17, questions -0.25, roles -0.15, terms 0.36
undergrad: education 0.21
units: credentials 0.23
university: credentials -0.15, education 0.31
up: credentials -0.28, education -0.19, journeys 0.39, outlook 0.24, questions 0.19, settings -0.16
upcoding: terms 0.15
upkeep: comparisons 0.19
upper: comparisons 0.19
us: comparisons -0.27, organizations 0.15, settings 0.15
use: credentials -0.2, terms 0.4
used: terms 0.24
v: comparisons 0.4
va: questions 0.23, terms -0.17
vendor: roles 0.19, terms 0.17
version: credentials 0.17
very: questions 0.17
veterans: settings 0.15
visit: roles 0.22, terms 0.31
visits: credentials 0.21, questions -0.16, roles 0.24
vocabulary: terms 0.16
vs: comparisons 0.98, credentials -0.27, journeys -0.15, organizations -0.23, questions -0.4, starts -0.22, terms 0.64
wage: credentials -0.16, outlook 0.52, terms -0.19
wages: questions 0.17
want: credentials 0.26, organizations -0.2, questions 0.18, terms -0.44
wanting: questions 0.2
wants: outlook -0.15, roles 0.18, starts 0.25
was: comparisons -0.28, education -0.15, roles 0.23, terms 0.27
way: credentials -0.27, journeys 0.51, questions 0.44, roles -0.29, starts 0.15
we: credentials -0.15, education -0.16, questions 0.19, roles -0.16, terms 0.47
website: organizations 0.18
week: roles 0.23
well: questions 0.19
what: comparisons -0.48, journeys -0.25, organizations -0.2, outlook 0.46, questions -0.43, roles 0.27, starts 0.29, terms 0.58
when: comparisons -0.16, credentials -0.21, education -0.19, journeys 0.37, terms 0.26
where: credentials -0.49, education -0.15, organizations 0.23, outlook -0.22, settings 0.29, starts 0.21
which: comparisons 0.9, education -0.35, questions -0.27, roles -0.41, starts 0.58
while: comparisons 0.17, credentials -0.24, education 0.15, questions 0.32, roles -0.16
who: comparisons 0.15, credentials -0.38, education -0.47, organizations 0.93, questions -0.65, roles 1.45, starts -0.34, terms -0.81
whoever: roles 0.21
whole: roles 0.16
whom: organizations 0.39
whose: organizations 0.48, questions -0.36, roles 0.58, terms -0.3
why: comparisons 0.19, credentials -0.27, terms 0.61
wife: questions 0.23
will: credentials -0.18, questions 0.76, starts -0.18, terms -0.34
with: comparisons 0.16, credentials 0.18, outlook -0.55, starts 0.35
within: credentials 0.15
word: terms 0.35
words: terms 0.17
work: organizations -0.31, outlook -0.18, roles 0.24, settings 0.29, terms -0.18
workers: outlook 0.2
working: roles -0.17, settings 0.32
worst: questions 0.17
worth: credentials 0.18, education 0.18, questions 0.19, terms -0.19
would: comparisons 0.2, credentials -0.21, journeys -0.16, organizations -0.23, questions 0.5, roles 0.28, terms -0.5
written: terms 0.18
x: terms 0.16
year: education 0.77, outlook 0.34, roles -0.5, settings -0.23, starts 0.15, terms -0.24
yearly: outlook 0.17
years: credentials 0.26, journeys 0.39, organizations -0.37, questions 0.16, roles 0.24, settings -0.19, starts 0.26, terms -0.54
you: outlook -0.38, questions 0.38, roles 0.31, settings -0.15, starts -0.26
your: outlook -0.19, questions 0.52, roles -0.27
zero: starts 0.2
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
4: cost 0.22, duties -0.15, education 0.34
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
=ahima: cost 0.18, difference 0.19, duties -0.3, education -0.46, eligibility 0.44, exam 0.25, growth -0.17, next -0.23, none 0.39, pay -0.23, remote -0.16, skills -0.22, worth 0.2
=ahmia: difference 0.17
=ai: growth 0.28, jobs 0.29
=aim: none 0.23
=al: duties 0.15
=aliv: renewal 0.15
=allow: eligibility 0.25
=alon: eligibility 0.19
=amia: definition 0.17
=analyst: difference -0.17, duties 0.35, next 0.33, none -0.23, pay 0.2, skills 0.17
=anatomy: skills 0.25
=anoth: difference 0.53, eligibility -0.21
=anywher: remote 0.21
=apart: difference 0.48
=apc: difference 0.48
=appeal: next 0.15
=application: jobs 0.16
=apply: eligibility 0.28, start 0.16
=apprentic: definition -0.15, next 0.47
=apprenticeship: start 0.22
=approv: definition -0.17, education 0.17, eligibility 0.2
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
=bacc: education 0.38
=baccalaureat: definition 0.25
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
=ccs: definition -0.18, difference 0.25, duties -0.26, education -0.15, exam 0.48, growth -0.15, none 0.22, remote -0.17, settings 0.21
=cdi: difference -0.17, duties 0.15, education 0.25, next 0.15
=cdip: definition -0.17, education -0.17, eligibility 0.26, exam 0.16, none 0.33
=cent: eligibility -0.17, exam 0.41
=certifi: definition 0.22, next -0.16, pay 0.27
=certificat: cost 0.2, education 0.66, jobs -0.15, next -0.17
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
=click: definition 0.18
=client: none 0.16
=clinic: difference -0.16, duties -0.16, settings 0.41
=clock: remote 0.19, skills 0.18
=clos: eligibility 0.17
=club: definition 0.17
=cmi: definition 0.15
=cms: definition 0.21
=coc: settings 0.48
=cod: cost -0.15, definition 0.23, education -0.19, jobs 0.26, next 0.19, renewal -0.26
=colleg: definition -0.15, education 0.28, eligibility 0.27, exam -0.17
=commut: remote 0.18
=company: duties -0.24, jobs -0.16, settings 0.89
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
=decad: growth 0.22
=decent: none 0.23
=decid: duties 0.23
=degr: duties -0.18, education 0.53, eligibility 0.19, exam -0.18, none -0.17, renewal -0.18, worth 0.2
=demand: growth 0.19
=denial: definition 0.18
=department: definition -0.17, education 0.15, next 0.19, start 0.18
=desk: definition 0.17, education 0.23, next 0.16
=detail: skills 0.35
=diagnos: duties 0.16
=diagnosi: definition 0.25
=dictation: growth 0.28
=die: growth 0.31
=diff: difference 0.81
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
=employ: cost 0.15, definition -0.23, education -0.19, next -0.16, none 0.2, settings 0.57, worth 0.15
=emr: difference 0.34
=emt: start 0.16
=end: next 0.23
=engin: difference 0.15
=english: education 0.24
=enough: education 0.18, eligibility 0.19
=entry: eligibility 0.15
=er: duties 0.17
=every: cost 0.19, definition 0.2, education -0.19, eligibility -0.34, exam -0.2, growth -0.15, jobs 0.28, none 0.23, remote 0.19, renewal 0.34
=everywher: duties 0.16
=exact: definition 0.18, none 0.16
=exam: cost 0.55, definition 0.19, duties -0.32, education 0.28, eligibility 0.4, exam 0.4, growth -0.18, jobs -0.26, none 0.16, pay -0.25, remote -0.27, renewal -0.17, skills -0.22
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
=field: duties -0.16, growth 0.26, next -0.22, start 0.15
=fight: definition 0.3
=figur: definition -0.16, growth 0.17, none 0.3, pay 0.4
=financ: definition 0.19, duties 0.2
=fing: skills 0.28
=finish: eligibility 0.21, jobs 0.23, start 0.18
=firm: settings 0.17
=first: duties -0.25, jobs -0.16, next 0.19, start 0.68, worth -0.15
=fit: next 0.15, none 0.21
=fiv: next 0.15
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
=growth: growth 0.61, none 0.28
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
=healthcar: next -0.17, none 0.23
=heart: definition 0.18
=helth: eligibility -0.16, settings 0.18
=hfma: definition 0.26
=himss: definition 0.24, duties -0.22
=hip: definition 0.15
=hipaa: definition 0.17, difference 0.31
=hir: definition -0.15, difference -0.17, duties -0.17, jobs 0.64, none -0.15, pay -0.2, settings 0.74, skills -0.16, worth 0.21
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
=insur: settings 0.22
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
=level: definition 0.24, education 0.15, next -0.21, none -0.18
=licens: eligibility 0.36, next 0.28
=lif: none 0.15, renewal 0.16
=likely: remote 0.15
=lin: growth 0.36, pay 0.17
=list: definition 0.3, education 0.26, none 0.3, pay -0.25, start 0.18, worth -0.19
=liv: definition -0.24, duties 0.37, remote 0.36
=local: none 0.22
=lov: next 0.26
=low: pay 0.21
=lump: none 0.16
=machin: growth 0.16
=major: cost 0.2
=manag: cost -0.2, definition -0.33, duties 0.31, education -0.47, exam -0.15, growth 0.25, jobs 0.15, next 0.25, pay 0.41, renewal -0.15, skills 0.16, start -0.16
=map: next 0.19
=mark: exam 0.19, jobs 0.15
=mast: definition 0.23, education 0.24, eligibility 0.24, worth 0.15
=mat: worth 0.18
=maternity: renewal 0.19
=math: skills 0.35
=mcc: definition 0.24
=mch: cost 0.19
=mean: definition 0.37
=median: pay 0.79
=medic: next 0.18, start 0.21
=medical: definition 0.24, eligibility -0.22, start 0.24
=medicar: definition 0.28, difference 0.2, none 0.27, pay -0.16
=meet: definition 0.2, duties 0.34, none 0.18
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
=new: definition 0.25, duties 0.22, eligibility -0.16, jobs 0.15
=newbi: none 0.15
=next: definition -0.15, growth 0.16, next 0.2
=nha: worth 0.15
=night: duties 0.23, education 0.2, exam 0.16
=nin: cost 0.18
=non: eligibility 0.15
=nonmemb: cost 0.15
=normal: duties 0.44
=not: skills 0.22
=numb: duties -0.17, jobs 0.18, next -0.27, none 0.42, pay 0.24, skills 0.28, worth -0.18
=nurs: education 0.29, eligibility 0.29, exam -0.17, growth -0.23, settings 0.34
=o: eligibility 0.25
=occupation: growth 0.17, jobs 0.16, pay 0.22
=ocr: definition 0.23
=odd: exam 0.16
=ods: education -0.16, eligibility 0.24, renewal 0.18
=off: pay 0.33
=offer: none 0.2
=offic: cost -0.17, duties 0.26, eligibility 0.17, next 0.37, remote 0.25, renewal -0.17, skills -0.2
=official: duties 0.27, growth 0.16
=old: none 0.36, pay -0.33
=onlin: definition -0.19, education 0.31, none 0.19
=open: definition -0.26, eligibility 0.19, jobs 0.76, none -0.21, pay -0.19, settings -0.15, start 0.26
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
=pay: cost 0.56, duties -0.17, eligibility -0.33, growth -0.2, jobs -0.23, none 0.15, pay 0.55, remote -0.19, skills -0.2
=paycheck: pay 0.2
=payment: definition 0.26
=pcs: exam 0.22
=pee: eligibility 0.16
=percent: definition -0.25, growth 0.75, next -0.15, pay 0.16
=percentil: pay 0.35
=phd: education 0.34
=phi: definition 0.15
=philippin: eligibility 0.17
=phon: duties 0.45
=pick: skills 0.18
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
=post: next 0.15
=ppe: education 0.3
=practicod: next 0.26
=practicum: education 0.38, pay -0.16
=prerequisit: eligibility 0.15
=present: definition 0.15
=pric: cost 0.32
=principal: definition 0.15
=pris: cost 0.3
=privacy: difference 0.21, duties 0.19, eligibility 0.17, jobs -0.15
=procedur: definition 0.3, exam 0.2
=proctor: exam 0.37
=productivity: duties 0.2
=prof: definition 0.18
=program: cost 0.16, education 0.72, exam -0.21, next -0.28, pay -0.28, renewal -0.16
=projection: growth 0.29
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
=registrar: education 0.17, eligibility -0.22, growth 0.15, jobs 0.23, next -0.23, none -0.2, pay 0.17, settings 0.19
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
=send: definition 0.2, remote 0.18
=sens: worth 0.21
=separat: difference 0.52
=sertificat: education 0.2
=set: definition 0.3, difference 0.27, education -0.16, eligibility -0.24, next -0.16, none 0.21, settings 0.18
=settl: pay 0.16
=shadow: start 0.16
=shar: definition 0.16
=shift: duties 0.41
=ship: jobs 0.18
=short: education 0.21
=shortest: education 0.18
=show: none 0.25
=shrink: growth 0.22
=sid: education -0.15, next 0.42
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
=start: definition -0.15, eligibility -0.19, next 0.4, none 0.16, pay -0.16, start 0.46
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
=system: definition 0.21, duties 0.2, none -0.17
=tableau: skills 0.16
=tak: cost 0.16
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
=titl: definition 0.57, difference 0.19, duties -0.26, eligibility -0.15, next 0.17
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
=tumor: remote 0.22, skills 0.15
=turn: education 0.16
=twenty: renewal 0.2
=two: definition -0.19, difference 0.59, next -0.2, none 0.15, start -0.28
=typ: definition 0.18, duties -0.17, eligibility -0.2, jobs 0.18, skills 0.2
=unbil: definition 0.2
=uncertifi: pay 0.2
=underpaid: pay 0.15
=unit: renewal 0.65
=university: education 0.34, settings 0.21
=unrelat: next 0.18
=upp: pay 0.27
=upsid: worth 0.16
=useful: none 0.15, worth 0.17
=va: definition -0.16, eligibility 0.44, jobs 0.22, settings 0.16, start 0.19
=vendor: difference 0.16, pay -0.15, settings 0.29
=version: difference 0.29, none 0.16
=visit: definition 0.41, duties 0.32
=wag: none 0.46, pay 0.62
=wait: exam 0.4
=wantin: start 0.24
=week: duties 0.46, next -0.15
=weekend: duties 0.17
=wfh: remote 0.25
=whoev: duties 0.18
=whol: jobs 0.16, next 0.15
=wid: difference 0.15
=wif: start 0.15
=without: eligibility 0.33, next 0.2, none 0.15
=word: definition 0.25, difference 0.23
=work: cost -0.22, definition -0.49, difference -0.3, education 0.22, none -0.2, remote 0.26, settings 0.85
=workday: duties 0.21
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
=~associate: duties -0.19, education 0.69, exam -0.27, growth -0.31, jobs 0.33, next -0.19, none -0.26, pay -0.26, renewal 0.27, skills -0.2, worth 0.38
=~audit: duties 0.3, eligibility 0.17, next 0.34, none -0.15
=~bachelor: definition -0.19, difference -0.15, education 0.6, eligibility 0.19, growth -0.19, next 0.33, none -0.2
=~bill: definition 0.21, education -0.16, exam -0.23, growth 0.25, none 0.16, settings -0.16
=~book: cost 0.18, exam 0.71
=~boss: cost -0.19, duties 0.29, exam -0.36, growth 0.31, next 0.71, none 0.19, pay 0.48, remote -0.15, renewal -0.23, settings -0.45, start -0.58
=~cancer: definition 0.16, eligibility -0.2, none -0.23, remote 0.38, skills 0.26, start -0.23
=~career: cost -0.22, duties -0.21, growth 0.22, next 0.18, renewal -0.16, settings 0.15, skills -0.23, worth 0.23
=~cdi: definition 0.21, duties 0.2, eligibility 0.22
=~cert: definition 0.82, difference 0.19, duties -0.66, eligibility 0.85, exam -0.23, growth -0.55, jobs -0.2, none 0.9, remote -0.35, renewal 0.42, settings -0.38, skills -0.52, start -0.36, worth 0.34
=~clinic: cost -0.27, definition 0.18, difference -0.22, education -0.17, exam -0.18, none 0.27, remote -0.17, settings 0.72
=~coder: cost -0.22, duties 0.2, exam -0.17, jobs 0.26, next 0.18, renewal -0.3
=~compare: cost -0.19, definition -0.69, difference 1.55, eligibility -0.46, next -0.57, none 0.46, pay 0.37, settings 0.23, skills -0.17, start -0.35
=~comply: difference 0.33, education -0.22, eligibility 0.16, none 0.18
=~cost: cost 1.68, duties 0.31, eligibility -0.51, growth -0.23, next -0.17, remote -0.19, settings -0.28, start -0.25
=~crime: eligibility 0.56
=~data: cost -0.28, difference -0.18, duties 0.37, eligibility -0.25, exam -0.19, jobs 0.17, next 0.38, none 0.26, pay 0.34, remote -0.23, renewal -0.24, start -0.15, worth -0.18
=~define: definition 1.27, difference 0.49, eligibility -0.27, next -0.3, renewal -0.18, skills -0.15, start -0.17
=~degree: cost 0.35, definition 0.15, duties -0.42, education 1.1, eligibility 0.32, exam -0.19, growth -0.25, jobs -0.31, next -0.27, none -0.25, pay -0.35, worth 0.19
=~deny: next 0.3
=~desk: definition 0.31, duties 0.15, eligibility 0.18, jobs -0.29, pay -0.32, remote 0.2, renewal -0.15, start 0.18, worth -0.2
=~director: cost -0.15, duties 0.25, education 0.21, eligibility -0.21, jobs -0.24, next 0.62, start -0.22
=~doctor: cost -0.22, definition 0.5, duties 0.22, exam -0.21, remote -0.21, renewal -0.16, skills 0.21, worth -0.2
=~doctorate: definition -0.16, education 0.5, worth 0.19
=~dues: cost 1.16, exam -0.32, jobs -0.2, next -0.26, none 0.26, pay -0.18, renewal 0.38
=~duty: duties 1.38, jobs -0.19
=~ehr: difference 0.24, none -0.15
=~eligible: definition -0.21, duties -0.2, education 0.29, eligibility 1.36, exam 0.26, growth -0.15, next -0.27, none -0.2, pay -0.15, settings -0.17, start -0.22
=~entry: cost -0.16, definition -0.25, difference -0.23, exam -0.2, growth -0.18, next 0.35, none 0.33, pay -0.18, renewal -0.19, settings -0.38, skills -0.22, start 1.6, worth -0.15
=~exam: cost 0.99, definition 0.55, duties -0.5, eligibility 0.95, exam 1, growth -0.37, jobs -0.31, next -0.29, none 0.26, pay -0.33, remote -0.54, renewal -0.18, settings -0.27, skills -0.38, start -0.29
=~fail: cost 0.28, definition -0.17, exam 0.97
=~frontdesk: duties 0.18, education -0.17, next 0.29
=~growth: definition -0.24, duties -0.32, eligibility -0.18, exam -0.17, growth 2.27, jobs 0.24, next -0.16, none 0.28, pay -0.38, remote -0.18, settings -0.22, start -0.22
=~hard: difference -0.15, education -0.15, exam 0.61, jobs 0.2, skills 0.16
=~highschool: definition -0.22, education 0.2, eligibility 0.44, start 0.49
=~hire: cost -0.28, definition -0.54, duties -0.15, education -0.29, eligibility 0.31, exam -0.2, growth -0.32, jobs 1.58, none -0.18, pay -0.34, renewal -0.47, settings 0.65, start 0.15, worth 0.28
=~hospital: cost -0.39, difference 0.17, eligibility 0.23, exam -0.27, renewal -0.33, settings 0.95, skills -0.17, start 0.18, worth -0.19
=~informatics: education 0.35, none -0.22
=~inpatient: definition 0.3, difference 0.22, growth -0.15, none 0.26
=~insurance: definition 0.32, jobs -0.17, next -0.16, settings 0.67
=~it: start 0.18
=~job: cost -0.6, difference -0.33, education -0.31, eligibility -0.22, exam -0.66, growth 0.67, jobs 1.05, none -0.21, remote 0.26, renewal -0.2, settings 0.62, worth -0.26
=~kids: eligibility -0.24, none 0.26, remote 0.33
=~long: difference -0.2, education 0.77, eligibility 0.18, exam 0.65, jobs -0.32, none -0.24, pay -0.17, renewal 0.2, start -0.18
=~master: definition 0.15, education 0.76, eligibility 0.21
=~math: definition -0.2, difference -0.31, growth -0.19, jobs 0.24, next -0.22, none 0.28, pay 0.23, skills 0.26
=~number: jobs 0.18
=~nurse: eligibility 0.36, exam -0.22, growth -0.22, jobs -0.17, next 0.37, none 0.29, pay -0.16, remote -0.17, renewal -0.17, settings 0.29
=~online: difference -0.19, duties -0.15, education 0.36, eligibility 0.27, growth -0.15, next -0.2, none 0.24, remote 0.16, skills -0.16
=~outpatient: settings 0.39
=~pass: cost -0.2, definition 0.23, difference -0.19, eligibility -0.17, exam 0.75, none -0.18
=~patient: next 0.21
=~pay: cost 0.73, difference -0.15, education 0.22, eligibility -0.87, exam -0.31, growth -0.4, jobs -0.22, next -0.32, none 0.34, pay 2.16, remote -0.46, settings -0.41, skills -0.36
=~practicum: education 1.12, exam -0.17, growth -0.15, jobs -0.15
=~prep: difference 0.19, exam 0.4
=~privacy: cost -0.18, definition 0.28, difference 0.57, duties 0.27, exam -0.19, growth -0.2, jobs -0.26
=~program: duties -0.16, education 0.9, exam -0.21
=~promote: jobs -0.2, next 1.36, pay -0.18
=~question: exam 0.42
=~raise: duties 0.19, pay 0.46
=~record: cost -0.46, definition 0.44, duties 0.5, education -0.19, exam -0.39, growth 0.19, jobs 0.38, next 0.34, none -0.15, pay 0.24, renewal -0.43, settings 0.18, skills -0.17, worth -0.5
=~registry: difference -0.15, duties 0.21, jobs 0.21, none -0.23, pay 0.2, renewal -0.2, settings 0.16
=~release: none -0.18, start 0.24
=~remote: definition -0.16, difference -0.2, duties -0.23, eligibility -0.2, exam 0.41, growth -0.15, jobs -0.19, next -0.31, pay -0.21, remote 2.04, worth -0.15
=~renew: difference -0.24, duties -0.2, education 0.37, eligibility -0.22, exam -0.15, jobs -0.17, next -0.3, none -0.22, renewal 2.03, worth -0.17
=~schedule: definition -0.29, difference -0.22, duties 0.48, education 0.42, exam 0.37, growth -0.26, jobs 0.17, renewal 0.41, skills -0.15, worth -0.18
=~school: duties -0.53, education 1.45, eligibility 0.2, exam -0.54, next -0.21, pay -0.21, remote -0.18, renewal -0.33, skills -0.31, start 0.18, worth 0.37
=~security: definition 0.22, none -0.15
=~skill: definition 0.21, education -0.2, growth -0.19, jobs -0.24, pay -0.22, skills 1.29
=~start: duties -0.16, education 0.29, start 0.53
=~state: jobs 0.19
=~stress: definition -0.26, duties 0.59, education -0.16, next 0.18, none 0.4
=~switch: next 0.87, none -0.18, renewal 0.3
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
accept: eligibility 0.15
accounts: definition 0.16, none 0.17
accreditation: eligibility 0.24
accredited: eligibility 0.35
accreditor: education 0.17
acdis: eligibility 0.17, none 0.17
act: definition 0.16
actually: duties 0.5, pay -0.18
ad: definition -0.15, jobs 0.17
add: difference 0.28, education 0.18, eligibility -0.17, worth 0.25
adding: growth 0.2, worth 0.27
administrator: education 0.27, eligibility 0.17
admission: definition 0.16, education 0.18
ads: jobs 0.3
advantage: none 0.33
adviser: none 0.23
after: difference -0.23, duties -0.33, education -0.16, eligibility -0.22, growth -0.15, next 1.48, none -0.22, pay -0.22, settings -0.17, skills -0.16
again: eligibility -0.16, exam 0.31, jobs 0.15, none -0.15
against: definition -0.18, difference 0.28
agencies: settings 0.16
agency: definition 0.19
ahdi: none 0.15
ahima: cost 0.22, duties -0.25, education -0.39, eligibility 0.28, exam 0.24, next -0.22, none 0.47, pay -0.21, skills -0.21, worth 0.22
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
also: duties 0.22
am: education -0.3, exam -0.21, jobs -0.17, next -0.19, none 0.5, renewal -0.17, skills 0.55, start 0.22
amia: definition 0.19
an: difference 0.28, duties 0.18, education -0.28, eligibility 0.25, exam -0.38, growth -0.21, skills 0.23, start 0.18
analyst: duties 0.43, next 0.28, none -0.2, skills 0.21
anatomy: skills 0.25
and: cost -0.29, definition 0.41, difference 0.95, duties 0.47, education -0.16, eligibility -0.54, remote -0.52, renewal -0.15
another: difference 0.53
answers: duties 0.29
any: definition -0.22, difference -0.16, education -0.22, eligibility 0.35, next -0.15, start -0.15, worth 0.83
anybody: jobs 0.45
anyone: eligibility 0.18, jobs 0.35
anything: cost -0.22, definition -0.23, difference -0.17, education 0.2, none 0.27, worth 0.56
anywhere: remote 0.21
apart: difference 0.48
apc: difference 0.47
apcs: definition 0.18
applications: jobs 0.18
apply: education -0.16, eligibility 0.18, start 0.16
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
associates: education 0.23
association: definition 0.43, duties -0.18, next -0.16, renewal 0.23
at: cost -0.2, difference -0.41, growth -0.25, jobs -0.31, none 0.4, pay 0.3, renewal -0.15, start 0.23
auditing: next 0.15
auditor: definition -0.2, eligibility 0.2, next 0.22
audits: duties 0.16
average: growth 0.2, pay 0.29
awards: cost 0.27
ba: education 0.24
bacc: education 0.38
baccalaureate: definition 0.25
bachelor: jobs 0.23
bachelors: duties -0.15, education 0.24, eligibility 0.19, jobs -0.16, none -0.15
back: cost 0.24, education -0.28, pay -0.27, worth 0.16
background: eligibility 0.4
bad: skills 0.22
badge: definition 0.27, none 0.15
bank: next -0.15, worth 0.18
be: cost -0.26, definition -0.3, difference -0.33, education 0.53, eligibility 0.39, jobs -0.26, remote 0.41, skills 0.65, start -0.3, worth -0.4
because: remote 0.17
become: education 0.27, start 0.39
bedroom: remote 0.16
been: next 0.2
before: definition -0.19, duties -0.23, education 0.19, eligibility 0.67, exam 0.39, jobs 0.24, next -0.19, none -0.17, pay -0.25
begin: start 0.58
beginner: start 0.15
beginners: worth 0.15
behind: next 0.15
being: definition -0.16, duties 0.26, education 0.16
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
bring: exam 0.28, pay 0.29
brings: pay 0.36
brochure: none 0.21
budgets: duties 0.15
building: settings 0.15
bump: pay 0.16
burned: next 0.19
business: definition 0.19
but: cost -0.25, definition -0.27, duties 0.17, none 0.23, pay -0.28, skills 0.21, worth 0.24
buy: worth 0.16
by: difference 0.29, duties -0.16, eligibility 0.21, jobs 0.18, none -0.15, start -0.18
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
can: cost -0.31, definition -0.2, difference -0.15, duties -0.38, education 0.2, eligibility 0.96, exam 0.3, growth -0.3, none -0.19, remote 0.96, skills -0.26, start -0.15, worth -0.37
cancer: education 0.15
candidacy: definition 0.19, eligibility 0.15
car: definition 0.16
care: worth 0.27
career: next 0.61, worth 0.17
case: definition 0.16
cases: remote 0.16
category: definition 0.16
cbcs: worth 0.42
cca: cost 0.16, definition -0.21, education -0.22, exam 0.19, none 0.46
ccds: none 0.34, remote -0.17
ccs: definition -0.18, difference 0.25, duties -0.26, education -0.15, exam 0.48, growth -0.15, none 0.22, remote -0.17, settings 0.21
cdi: difference -0.17, duties 0.15, education 0.25, next 0.15
cdip: definition -0.17, education -0.17, eligibility 0.26, exam 0.16, none 0.33
center: difference -0.18, eligibility -0.15, exam 0.38, settings 0.41
certificate: duties -0.15, education 0.65, next -0.16
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
charts: definition 0.23, duties 0.3, next 0.23, start -0.17, worth -0.15
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
clinic: definition 0.17, duties -0.16, jobs -0.15, next 0.15, none 0.15, settings 0.23
clinical: definition 0.22
clinics: growth 0.16, settings 0.23
clock: remote 0.19, skills 0.18
club: definition 0.19
cms: definition 0.21
coc: settings 0.48
code: definition 0.4, eligibility -0.18, none 0.16
coded: definition 0.26
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
could: definition -0.24, duties -0.27, eligibility 0.35, next 0.38, none -0.22
counselor: education 0.22
count: difference -0.17, eligibility 0.5, jobs 0.18, next 0.17
country: jobs 0.3
counts: eligibility 0.2
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
credits: education 0.56
crowd: growth 0.16
cry: none 0.16
ctr: definition 0.24
cue/cost: cost 2.18, eligibility -0.53, growth -0.29, next -0.34, pay -0.3, remote -0.24, settings -0.28, start -0.15, worth 0.22
cue/definition: cost -0.31, definition 2.81, difference -0.16, eligibility -0.26, exam -0.28, growth -0.17, jobs -0.39, remote -0.25, settings -0.19, skills -0.4, worth -0.26
cue/difference: cost -0.21, definition 0.33, difference 1.82, duties 0.48, education -0.38, eligibility -0.32, growth -0.32, next -0.37, skills -0.21, start -0.33, worth -0.3
cue/duties: cost -0.18, definition 0.78, duties 1.83, education -0.2, eligibility -0.36, exam -0.17, growth -0.16, jobs -0.18, next -0.29, none -0.22, skills -0.22
cue/education: cost -0.19, definition 0.35, difference -0.2, duties -0.34, education 2, eligibility 0.65, exam -0.31, growth -0.42, jobs -0.19, next 0.36, pay -0.44, remote -0.27, renewal -0.5, settings -0.25, skills -0.38, start 0.32
cue/eligibility: cost -0.16, duties -0.3, education 0.46, eligibility 1.6, growth -0.17, none -0.29, pay -0.18, remote -0.18, renewal -0.21, settings -0.18, start -0.2
cue/exam: definition 0.59, difference -0.15, duties -0.41, eligibility 0.79, exam 1.91, growth -0.37, jobs -0.27, next -0.26, none 0.23, pay -0.38, remote -0.42, renewal -0.18, settings -0.25, skills -0.29, start -0.36, worth -0.22
cue/growth: duties -0.31, education -0.16, growth 1.73, jobs 0.49, next -0.19, pay -0.3, settings -0.16, start -0.2
cue/jobs: education -0.16, eligibility -0.15, jobs 1.17, next -0.17, pay -0.15
cue/next: cost -0.15, difference -0.15, eligibility -0.15, next 1.5, none -0.2, pay -0.17, remote -0.18, start 0.15, worth -0.15
cue/none: cost -0.59, definition 1.56, difference 0.24, duties 0.27, education -0.19, exam -0.27, growth -0.19, jobs 0.2, next 0.28, none 0.75, pay -0.3, remote -0.43, renewal -0.57, skills -0.16, start -0.39, worth -0.5
cue/pay: difference -0.2, eligibility -0.39, exam -0.31, growth -0.48, jobs -0.34, next -0.23, none 0.6, pay 2.7, remote -0.32, renewal -0.22, settings -0.34, skills -0.28, worth -0.16
cue/remote: difference -0.15, growth -0.15, jobs -0.2, next -0.28, pay -0.2, remote 1.82
cue/renewal: difference -0.24, education -0.28, eligibility -0.26, jobs -0.17, next -0.25, none -0.21, renewal 2.12
cue/settings: eligibility -0.16, jobs -0.26, settings 1.21
cue/skills: cost -0.24, definition 0.33, difference 0.28, duties -0.29, eligibility -0.34, exam -0.27, jobs 0.19, none -0.21, remote -0.19, renewal -0.19, skills 1.69, start -0.18, worth -0.33
cue/start: duties -0.18, jobs -0.18, next 0.26, start 0.88
cue/worth: difference -0.19, duties -0.19, eligibility -0.3, exam -0.17, none 0.24, worth 1.23
current: none 0.16
cycle: duties 0.15, next 0.2, renewal 0.5
daily: duties 0.21
data: cost -0.2, definition 0.24, difference 0.27, eligibility -0.26, next 0.25
database: duties 0.21
daughter: jobs 0.22
day: duties 0.96, education -0.17
days: difference -0.18, duties 0.3, exam 0.2
decade: growth 0.22
decent: none 0.23
decide: none 0.17
decides: duties 0.25
degree: duties -0.21, education 0.48, eligibility 0.29, exam -0.22, jobs -0.23, next 0.21, pay -0.17, renewal -0.21, start 0.2, worth 0.19
demand: jobs 0.21
denials: definition 0.15
department: definition -0.21, education 0.3, jobs -0.2, next 0.2, start 0.2
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
different: difference 0.56, education -0.24, none 0.15
difrent: difference 0.16
diploma: eligibility 0.25, start 0.29
director: eligibility -0.15, next 0.4
do: cost -0.35, definition -0.71, difference -0.56, duties 0.41, education 0.59, eligibility 0.52, growth -0.45, jobs -0.33, remote 0.38, renewal 0.27, settings 0.22, skills 0.17, start -0.17
doctor: education 0.18, settings 0.22
doctors: cost -0.17, definition 0.23, duties 0.33, education -0.2, exam -0.16, jobs 0.17, start -0.15
documentation: eligibility 0.29
does: definition -0.17, difference -0.22, duties 0.61, education 0.18, eligibility 0.26, exam -0.23, pay 0.17, remote -0.28, renewal 0.2, settings -0.28, start -0.33, worth 0.19
doing: definition -0.22, difference -0.22, duties 0.66, eligibility -0.2, worth 0.15
dollars: cost 0.29
done: definition -0.21, next 0.17, remote 0.19
door: next 0.22, start 0.16
down: skills 0.18
downsides: worth 0.16
drg: difference 0.42
drug: settings 0.23
dues: renewal 0.29
dui: eligibility 0.19
duties: duties 0.34
dying: growth 0.2
each: difference 0.45, duties 0.25, education 0.17, eligibility -0.23, jobs 0.21, none -0.26, pay -0.16, worth -0.15
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
employers: education -0.21, settings 0.2, worth 0.22
emr: difference 0.34
emt: start 0.16
end: duties -0.15, eligibility -0.15, next 0.25
english: education 0.24
enough: education 0.18, eligibility 0.19
entry: next 0.34
er: duties 0.17
even: definition 0.23, education -0.16, eligibility 0.34, jobs 0.19
ever: definition -0.2, duties 0.2, education -0.17, settings 0.27
every: cost 0.19, definition 0.19, education -0.19, eligibility -0.34, exam -0.21, growth -0.16, jobs 0.27, none 0.23, remote 0.19, renewal 0.33
everyone: jobs 0.24, none 0.48, remote 0.21
everything: worth 0.3
everywhere: duties 0.16
exactly: definition 0.16
exam: cost 0.54, definition 0.24, duties -0.28, eligibility 0.34, exam 0.29, growth -0.2, jobs -0.2, none 0.17, pay -0.21, remote -0.22, skills -0.19, worth 0.17
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
fingers: skills 0.29
finished: eligibility 0.16, start 0.17
firms: settings 0.15
first: duties -0.29, education -0.23, jobs -0.18, renewal -0.15, settings -0.15, start 1.26, worth -0.17
fit: next 0.16
fits: none 0.2
five: next 0.15
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
from: cost -0.31, definition 0.25, duties -0.58, education -0.18, eligibility 0.25, growth -0.19, jobs -0.39, next 0.76, none 0.55, pay -0.48, remote 1.01, settings -0.32, skills -0.28, start -0.18, worth 0.21
full: definition 0.19, education 0.17, jobs 0.21
gap: pay 0.2
ged: education 0.16, eligibility 0.17
get: cost -0.24, difference -0.16, duties -0.17, eligibility 0.28, exam -0.34, growth -0.2, jobs 0.35, next 0.32, pay 0.31, renewal -0.24, settings -0.32, skills -0.25, start 0.71
gets: education 0.18, jobs 0.26, none -0.16
getting: definition -0.23, growth 0.23, next 0.18, none 0.2, start 0.25
gi: cost 0.24
give: eligibility -0.19, exam 0.2, none 0.19, start 0.16
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
growth: growth 0.59, none 0.27
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
have: definition -0.25, education 0.17, eligibility 0.62, exam 0.18, next -0.23, none 0.15, pay -0.37, renewal 0.22, skills 0.19, start -0.21, worth -0.43
having: worth 0.18
hcc: definition 0.18
he: definition 0.24
health: education 0.16, exam -0.38, jobs 0.25, none -0.42, pay 0.18, renewal -0.3, settings 0.28, start 0.25
healthcare: next -0.16, none 0.24
heart: skills 0.15
help: next 0.15
helth: eligibility -0.16, settings 0.18
her: duties 0.35
here: definition -0.29, education 0.24, exam -0.15, next 0.2, pay 0.17, worth 0.15
hfma: definition 0.26
high: start 0.22
him: cost 0.17, definition -0.35, difference 0.21, eligibility 0.24, exam -0.36, growth -0.28, jobs -0.36, next 0.29, remote -0.16, renewal -0.33, settings 0.36, start 0.26
himss: definition 0.24, duties -0.22
hipaa: definition 0.17, difference 0.31
hire: definition -0.17, duties -0.18, jobs 0.3, settings 0.52
hired: eligibility 0.21, jobs 0.17, none -0.16, worth 0.29
hires: settings 0.25
hiring: jobs 0.2
hit: difference 0.15, eligibility 0.19, none -0.15
hitech: difference 0.38
hl7: difference 0.24
hold: none 0.26
home: duties -0.24, education -0.18, eligibility -0.31, exam 0.5, growth -0.18, jobs -0.23, next -0.38, pay 0.31, remote 1.18, settings 0.17, skills -0.17
homes: settings 0.27
hospital: cost -0.24, definition 0.26, duties 0.15, jobs -0.31, none 0.16, renewal -0.24, settings 0.21, start 0.24, worth -0.3
hospitals: cost -0.15, education -0.16, exam -0.21, jobs 0.21, next -0.16, pay -0.15, settings 0.67
hour: duties 0.29, jobs -0.18, pay 0.36
hourly: pay 0.27
hours: definition -0.23, difference -0.2, education 0.26, eligibility 0.19, exam 0.2, next -0.22, pay -0.21, renewal 0.68
how: definition -0.64, duties -0.33, education 0.57, eligibility -0.69, exam 0.72, jobs 0.4, next 0.94, none -0.22, remote -0.26, renewal 0.38, settings -0.62, start 0.38, worth -0.71
hundred: exam 0.15
husband: remote 0.2
hw: cost 0.34
hwo: cost 0.17
i: definition -0.6, difference -0.41, duties -0.35, education 0.38, eligibility 0.3, exam 0.42, growth -0.39, next 0.55, none 0.6, pay -0.49, renewal 0.25, settings -0.54, skills 0.34, start 0.39, worth -0.27
icd: definition 0.31, skills 0.15
id: settings 0.18
if: cost 0.2, definition -0.25, education 0.47, exam -0.23, next -0.28, renewal 0.21
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
into: definition -0.19, duties -0.29, next 0.97, none -0.28, pay -0.22, remote -0.21, renewal -0.15, skills -0.15, start 0.6
introvert: skills 0.32
is: definition 0.44, difference 0.15, duties 0.15, eligibility -0.18, exam 0.49, growth 0.63, jobs -0.36, next -0.15, none 0.33, pay -0.18, renewal -0.3, settings -0.46, skills -0.38, start -0.44, worth 0.26
isnt: definition -0.16, education 0.23, eligibility 0.15
issues: none 0.18
it: cost -0.15, definition 0.85, difference -0.22, exam -0.16, pay -0.17, settings -0.26, skills -0.41, worth 0.92
its: definition 0.28, eligibility 0.17, next -0.19, worth 0.24
itself: worth 0.15
job: cost -0.15, definition 0.19, duties 0.61, eligibility -0.26, exam -0.28, none 0.15, renewal -0.19, settings -0.22, skills 0.28, start 0.38, worth -0.21
jobs: cost -0.15, definition -0.37, education -0.33, exam -0.17, growth 0.59, jobs 0.87, skills -0.22
join: cost 0.18
jump: pay 0.17
june: eligibility 0.17
jus: difference 0.19, none 0.27
just: definition -0.15, none 0.31, pay 0.29
keep: definition -0.31, education -0.22, eligibility -0.29, growth 0.17, next -0.34, pay 0.19, renewal 0.69, start 0.16
keeps: definition 0.37
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
live: remote 0.2
lives: duties 0.29
living: jobs 0.16
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
many: cost -0.19, definition -0.19, difference -0.29, education 0.42, exam 0.28, growth -0.19, jobs 1.14, next -0.37, pay -0.24, renewal 0.32, start -0.19
map: next 0.21
marked: jobs 0.16
master: definition 0.34, education -0.18
masters: education 0.43, eligibility 0.28, worth 0.17
maternity: renewal 0.19
math: skills 0.35
matter: worth 0.18
may: education -0.29, eligibility 0.27, exam 0.27, jobs 0.22, pay 0.28
mcc: definition 0.18
mch: cost 0.19
me: cost 0.24, definition -0.62, difference -0.2, eligibility 0.67, growth -0.3, next 0.15, remote -0.18, skills 0.21, start 0.27
mean: pay 0.2
meaning: definition 0.36
median: pay 0.56
medians: pay 0.23
medic: next 0.18, start 0.21
medical: cost -0.23, education 0.25, exam -0.19, growth 0.28, jobs 0.2, next -0.27, remote -0.17, renewal -0.2, start 0.32
medicare: definition 0.23, difference 0.21, none 0.27, pay -0.16
meetings: duties 0.31
member: cost 0.3
members: cost 0.25, none 0.17
membership: cost 0.51
middle: pay 0.5
midpoint: pay 0.22
missing: next 0.25
monday: duties 0.22
money: cost 0.42, education -0.15, eligibility -0.18, pay 0.17, start -0.17
months: cost 0.15, definition -0.18, education 0.23, eligibility 0.16
mor: pay 0.3
more: definition -0.35, difference -0.38, duties -0.17, education 0.22, eligibility -0.21, exam -0.22, growth 0.48, jobs 0.23, none -0.24, pay 0.93, remote 0.17, settings -0.28, start -0.2, worth 0.19
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
new: definition 0.18, duties 0.23, education -0.16, jobs 0.17, none 0.24, settings -0.15, start -0.17
newbie: none 0.15
next: definition -0.19, exam -0.15, next 0.64
nha: worth 0.15
night: duties 0.24
nine: cost 0.18
no: cost -0.19, education -0.17, eligibility 0.62, exam -0.18, growth -0.16, remote -0.15, settings -0.15, skills -0.16, start 0.31
nonmember: cost 0.15
normal: duties 0.24
normally: duties 0.2
not: difference 0.46, education -0.19, eligibility 0.26, growth -0.15, next -0.19, none 0.29, start -0.29
notes: skills 0.24
nothing: start 0.21, worth 0.16
now: definition -0.33, difference -0.29, eligibility -0.15, jobs 0.46, next 0.2, renewal 0.22, start 0.34, worth -0.18
number: next -0.18, none 0.19, pay 0.41
numbers: none 0.31, pay -0.2, skills 0.19
nurse: education 0.27, next 0.33, settings -0.15
nurses: eligibility 0.17, jobs 0.15
nursing: eligibility 0.2, next -0.2, settings 0.61
o: eligibility 0.25
occupation: growth 0.17, jobs 0.2
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
ok: skills 0.16
old: none 0.32, pay -0.34, start 0.25
on: cost -0.23, definition 0.16, difference -0.42, duties 0.42, education 0.23, eligibility -0.21, exam 0.64, jobs -0.31, next -0.27, none -0.37, remote 0.49, renewal -0.19, settings -0.15, worth 0.16
once: renewal 0.25
one: cost -0.21, difference 1.08, duties -0.19, education -0.3, growth -0.36, jobs -0.43, next -0.19, none 0.66, pay -0.23, renewal 0.2
ones: duties -0.22, pay 0.3, skills 0.18
online: definition -0.19, education 0.31, none 0.19
only: definition 0.27, duties -0.42, education 0.25, exam -0.18, growth -0.18, jobs 0.17, none 0.18, settings 0.2, start -0.27
open: definition -0.19, eligibility 0.16, exam 0.36, next 0.19, none -0.16
opening: start 0.19
openings: jobs 0.73
operations: definition 0.18
opt: eligibility 0.21
or: definition -0.44, difference -0.63, education 0.33, exam -0.15, growth 0.28, jobs 0.15, next -0.22, none 0.59, remote 0.17, settings 0.17, worth 0.17
order: next 0.33
orders: remote 0.18
organization: difference 0.15
other: cost -0.15, difference 0.66, education -0.15
our: definition 0.16, duties 0.21, start -0.15
out: definition -0.16, education -0.31, growth 0.35, next 0.51, remote 0.23, settings -0.17, start 0.24
outlook: growth 0.27, none 0.24
outpatient: pay 0.18
over: definition -0.38, growth 0.28, next 0.16
overkill: worth 0.15
overseas: jobs 0.17
owe: renewal 0.21
own: eligibility -0.17
p: settings 0.29
paid: definition 0.27, education 0.15, pay -0.19, start 0.16
paper: education 0.15
part: education 0.22, exam 0.18
parts: exam 0.25
pass: exam 0.6, renewal 0.16
passed: exam -0.17, jobs 0.18, next 0.28
passing: exam 0.18
path: next 0.28
patient: duties 0.31, exam -0.18, none 0.2
patients: definition 0.29, duties 0.41, jobs -0.15
pay: cost 0.29, duties -0.17, eligibility -0.24, none 0.33, pay 0.43, skills -0.17, worth 0.44
paycheck: pay 0.2
payed: pay 0.29
payer: pay -0.15
paying: cost 0.31, renewal 0.21
payment: definition 0.28
pays: none -0.17
pcs: exam 0.23
pee: eligibility 0.16
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
positions: jobs 0.15
possible: definition -0.15
post: definition 0.22, education 0.25
posting: definition -0.15
posts: jobs 0.19
ppe: education 0.3
practicode: next 0.26
practicum: education 0.39, pay -0.16
prerequisite: eligibility 0.17
present: definition 0.15
price: cost 0.22
principal: definition 0.15
prise: cost 0.3
privacy: difference 0.21, duties 0.19, eligibility 0.17, jobs -0.15
procedure: definition 0.19
proctor: exam 0.26
productivity: duties 0.2
profee: definition 0.19
program: cost 0.19, definition 0.17, education 0.2, eligibility 0.25, exam -0.17, next -0.24, pay -0.25
programs: education 0.63, eligibility -0.17
projections: growth 0.21
promotion: next 0.23
proof: eligibility 0.16
prove: difference 0.26
proves: definition 0.27
pushing: none 0.18
put: next -0.16
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
rhit: cost 0.16, definition -0.47, education -0.35, eligibility 0.24, exam 0.45, growth -0.23, jobs 0.18, none 0.47, remote -0.25, renewal 0.2, skills -0.27, start -0.2
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
says: jobs 0.27, next -0.26, start -0.17, worth 0.2
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
senior: education 0.16
sense: worth 0.21
separate: difference 0.16
separates: difference 0.34
sertificate: education 0.2
set: definition 0.22, eligibility -0.15, none 0.24
sets: difference 0.18
setting: settings 0.16
settle: pay 0.17
she: duties 0.16, education 0.25
shift: duties 0.33
shipped: jobs 0.18
shortest: education 0.18
should: definition -0.29, duties -0.21, education 0.2, eligibility -0.35, none 0.6, renewal -0.17, settings -0.17, skills 0.33
shrinking: growth 0.21
side: education -0.15, next 0.4
silly: start 0.15
since: difference -0.15, jobs 0.21, next 0.26, none -0.2, renewal 0.18
sink: skills 0.15
sit: cost 0.16, definition -0.26, duties -0.19, eligibility 0.88, exam 0.21, none -0.22
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
some: definition 0.15, education -0.23
somebody: definition 0.2, none 0.19, start 0.17
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
step: duties -0.18, next 0.43, start 0.32
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
taking: cost 0.17
task: definition 0.16
tasks: duties 0.15
teach: education 0.25
teaches: education 0.2
team: definition -0.15, duties 0.15
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
that: cost -0.28, definition 1.22, eligibility -0.3, exam -0.35, growth 0.28, jobs 0.19, next -0.17, pay 0.19, renewal -0.3, start -0.23, worth -0.25
the: definition 0.52, difference 0.46, duties 0.23, education -0.18, eligibility 0.37, exam 0.75, growth 0.26, jobs -0.32, none -0.24, pay 0.19, remote -0.2, settings -0.84, skills -0.52, start -0.59, worth 0.25
their: definition 0.42, difference -0.17, duties 0.48, education -0.31
them: definition -0.15, difference 0.59, duties 0.34, eligibility 0.18, exam -0.16, none -0.24, pay -0.2, remote -0.16
then: jobs -0.16, none -0.27, pay 0.16, renewal 0.25
there: definition 0.19, duties -0.33, education 0.35, growth -0.18, jobs 0.73, pay -0.16, worth -0.31
these: duties 0.21, none 0.32, pay -0.19
they: cost -0.2, definition 0.43, duties 0.65, eligibility 0.67, jobs -0.24, next -0.45, pay -0.2, start -0.37
theyre: difference 0.17
thing: definition 0.3, difference 0.35, duties -0.17, education 0.17, worth -0.18
things: difference 0.35
third: exam 0.2
this: difference -0.2, duties -0.29, eligibility -0.42, exam -0.19, jobs 0.71, none 0.55, pay 0.17, settings -0.16, start 0.2
those: difference 0.31, duties 0.31, eligibility -0.21, next -0.16
thousand: jobs 0.21, pay 0.37
three: exam 0.22, renewal 0.18, worth 0.19
through: jobs -0.15
tht: definition 0.22
time: definition -0.21, duties 0.18, education 0.31, exam 0.31, jobs 0.19, start -0.18
tired: next 0.25
title: definition 0.58, difference 0.16, duties -0.22
to: definition -0.21, difference -0.47, education 0.27, eligibility 0.38, exam -0.36, growth -0.27, jobs -0.33, next 1.01, none -0.34, pay -0.45, settings -0.23, skills 0.54, start 0.49
toddler: remote 0.26
told: difference 0.19
too: none -0.23, settings 0.18
top: none -0.2, pay 0.51, worth 0.2
total: cost 0.19
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
tumor: remote 0.22
twenty: renewal 0.2
two: cost 0.18, difference 0.8, growth -0.2, jobs 0.17, next -0.3, none -0.34, pay -0.19, renewal 0.25, skills -0.16, start -0.23, worth 0.25
type: skills 0.17
typical: definition -0.16, education 0.18
unbilled: definition 0.2
uncertified: pay 0.2
under: education 0.18, jobs -0.15, next -0.15
underpaid: pay 0.15
units: renewal 0.67
university: education 0.29, settings 0.15
unrelated: next 0.18
up: difference -0.18, eligibility -0.46, growth 0.38, jobs 0.47, next 0.3, none -0.31, skills 0.15, start -0.2
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
vs: difference 0.85, duties 0.26, eligibility -0.21, jobs -0.17, next -0.24, pay 0.29, settings 0.19, start -0.19
wage: none 0.3, pay 0.31
wages: none 0.16, pay 0.3
wait: exam 0.2, none 0.15
waiting: exam 0.21
want: cost -0.16, definition -0.23, difference -0.29, duties -0.2, education 0.49, growth -0.25, next 0.75, none 0.26, pay -0.36, start 0.29
wantin: start 0.24
wants: definition -0.18, difference -0.18, duties -0.22, next 0.41, none 0.56, pay -0.16, renewal -0.18, start 0.15, worth -0.17
was: definition 0.22
waste: worth 0.18
way: definition -0.28, duties -0.17, education -0.24, eligibility 0.23, next 0.41, start 0.31
we: definition 0.33, difference 0.3, duties -0.16, education 0.17, next -0.25
week: duties 0.53
well: none 0.21
were: none -0.16, settings 0.22, start 0.2
wfh: remote 0.25
what: cost -0.2, definition 1.21, difference 0.33, duties 0.99, education 0.28, eligibility -0.96, growth -0.42, next 0.19, none -0.51, pay 0.8, remote -0.78, renewal -0.18, settings -0.36, skills 0.7, worth -0.96
whats: definition 0.58
when: cost -0.2, definition 0.31, duties 0.54, none 0.22, pay -0.3, renewal 0.24, settings -0.23, start -0.24
where: definition 0.39, difference -0.18, duties -0.27, eligibility -0.57, exam -0.17, growth -0.15, next 0.65, none 0.15, pay -0.26, remote -0.19, settings 0.86, skills -0.2, start 0.41, worth -0.27
which: cost -0.33, definition 0.87, difference -0.24, exam -0.28, jobs 0.16, none 0.68, renewal -0.19, settings 0.17, skills -0.24, start -0.15, worth -0.15
while: jobs 0.17, pay -0.21, remote 0.18, start 0.18
who: cost -0.41, definition 0.66, duties 1.28, education -0.17, exam -0.67, jobs -0.21, next -0.39, none 0.32, pay 0.32, renewal -0.34, worth -0.36
whoever: duties 0.18
whole: jobs 0.16, next 0.15
whose: definition 0.26, duties 0.2
why: definition 0.32, difference 0.21, next -0.17
wife: pay 0.15, start 0.15
will: cost 0.19, definition -0.24, difference -0.27, duties -0.21, exam -0.15, growth 0.52, jobs 0.53, next -0.35, none 0.22, renewal -0.17
with: difference 0.24, duties -0.24, education -0.35, eligibility 0.32, growth -0.33, jobs 0.29, next 0.21, pay 0.24, skills -0.18, start 0.28
without: eligibility 0.35, next 0.18
word: definition 0.26, difference 0.19
work: cost -0.2, definition -0.35, difference -0.21, eligibility 0.15, exam -0.18, none -0.22, pay -0.21, remote 0.37, settings 0.62
workday: duties 0.21
worked: settings 0.18
workers: none 0.22, pay 0.2
working: settings 0.16
workplaces: settings 0.17
worth: eligibility -0.15, worth 1
would: definition -0.79, difference -0.17, duties 0.15, exam -0.31, growth -0.22, next 0.18, none 0.32, pay 0.27, remote -0.34, renewal -0.26, settings 0.36, skills 0.3, start 0.19, worth 0.46
write: definition 0.15
wrong: definition 0.21
wrote: definition 0.16
year: cost 0.36, eligibility -0.21, growth 0.23, jobs 0.55, pay -0.33, remote -0.2, settings -0.19, skills -0.2, start 0.18
yearly: jobs 0.19
years: cost -0.29, definition -0.6, difference -0.38, duties -0.43, education 0.34, eligibility 0.95, exam -0.48, growth 0.25, next 0.84, none -0.25, renewal 0.39, settings -0.3, skills -0.33, start 0.16, worth 0.25
yet: eligibility 0.15
you: definition 0.37, difference -0.39, duties -0.47, education 0.29, eligibility 0.3, exam 0.18, growth -0.32, next -0.28, none 0.44, pay -0.76, remote 0.27, settings -0.34, skills 0.44
your: difference -0.15, none 0.59, pay -0.39, remote 0.21, worth 0.16
`;

export const SCOPE = `
1: foreign 0.42
14: foreign 0.32
20: foreign 0.3
3: foreign 0.38
50: foreign 0.32
=1: foreign 0.42
=14: foreign 0.32
=20: foreign 0.3
=3: foreign 0.38
=50: foreign 0.32
=address: foreign 0.56
=administrator: foreign -0.36
=agent: foreign 0.32
=ahima: foreign -0.36
=anoth: foreign -0.34
=assistant: foreign 0.58
=association: foreign -0.46
=b: foreign 0.44
=bachelor: foreign -0.4
=bank: foreign 0.32
=begin: foreign -0.68
=behind: foreign -0.3
=best: foreign 0.4
=bil: foreign -0.34
=board: foreign -0.34
=bootcamp: foreign 0.52
=bot: foreign 0.32
=bsn: foreign 0.32
=buy: foreign 0.38
=cahiim: foreign -0.32
=cas: foreign -0.38
=cdi: foreign -0.52
=chart: foreign -0.72
=check: foreign -0.3
=cod: foreign -0.3
=colleg: foreign -0.6
=complianc: foreign -0.4
=coordinator: foreign -0.32
=count: foreign -0.32
=cours: foreign -0.4
=cpa: foreign 0.52
=credential: foreign -0.32
=data: foreign -0.4
=dental: foreign 0.34
=department: foreign -0.46
=different: foreign -0.32
=dm: foreign 0.5
=documentation: foreign -0.36
=dump: foreign 0.52
=dx: foreign 0.32
=employ: foreign -0.42
=ex: foreign 0.48
=exam: foreign -0.36
=experienc: foreign -0.36
=fak: foreign 0.54
=federal: foreign -0.3
=field: foreign -0.62
=fiv: foreign -0.38
=folk: foreign -0.42
=gam: foreign 0.62
=googl: foreign 0.66
=graduat: foreign -0.3
=happen: foreign -0.34
=health: foreign -0.98
=healthcar: foreign -0.3
=helth: foreign -0.54
=hes: foreign 0.32
=hold: foreign -0.32
=hospital: foreign -0.64
=informatic: foreign -0.48
=information: foreign -1.06
=insur: foreign -0.32
=insuranc: foreign 0.32
=java: foreign 0.3
=key: foreign 0.46
=lab: foreign 0.36
=last: foreign 0.32
=leak: foreign 0.34
=learn: foreign -0.3
=legal: foreign 0.5
=let: foreign -0.66
=level: foreign -0.34
=licens: foreign 0.44
=link: foreign 0.34
=list: foreign -0.44
=login: foreign 0.38
=march: foreign 0.3
=mark: foreign -0.3
=mean: foreign -0.46
=membership: foreign -0.32
=modifi: foreign 0.38
=mrn: foreign 0.38
=near: foreign 0.34
=new: foreign -0.38
=next: foreign -0.34
=offic: foreign -0.36
=official: foreign -0.32
=old: foreign -0.32
=outpatient: foreign -0.3
=paid: foreign -0.36
=pap: foreign -0.38
=paralegal: foreign 0.4
=patient: foreign -0.5
=pcs: foreign 0.38
=pdf: foreign 0.4
=percent: foreign -0.42
=pharmacy: foreign 0.32
=phlebotomy: foreign 0.4
=point: foreign -0.32
=print: foreign 0.32
=privacy: foreign -0.56
=proctor: foreign 0.34
=program: foreign -0.66
=pt: foreign 0.3
=python: foreign 0.32
=real: foreign 0.44
=record: foreign -0.62
=register: foreign -0.32
=review: foreign -0.52
=rhia: foreign -0.56
=rul: foreign -0.38
=run: foreign -0.36
=scholarship: foreign -0.36
=serv: foreign 0.32
=servic: foreign -0.34
=set: foreign -0.44
=sid: foreign -0.32
=sit: foreign -0.38
=soc: foreign 0.3
=specialist: foreign -0.62
=ssn: foreign 0.34
=st: foreign 0.52
=stat: foreign -0.54
=stop: foreign 0.3
=student: foreign -0.5
=sue: foreign 0.4
=tampa: foreign 0.3
=tax: foreign 0.36
=teach: foreign -0.3
=technician: foreign 0.32
=teeth: foreign 0.4
=tefca: foreign -0.32
=telegram: foreign 0.32
=ten: foreign -0.3
=test: foreign -0.46
=therapist: foreign 0.38
=thr: foreign -0.5
=titl: foreign -0.32
=trauma: foreign -0.3
=tulsa: foreign 0.32
=tumor: foreign -0.36
=two: foreign -0.64
=typ: foreign -0.46
=vendor: foreign -0.4
=vinyl: foreign 0.42
=wag: foreign -0.38
=won: foreign 0.3
=work: foreign -0.36
=writ: foreign 0.5
=year: foreign -0.86
=~accredit: foreign -0.7
=~associate: foreign -0.72
=~bachelor: foreign -0.72
=~bill: foreign -0.46
=~book: foreign -0.32
=~boss: foreign -1.3
=~cancer: foreign -0.58
=~career: foreign -0.68
=~cdi: foreign -0.36
=~cert: foreign -0.7
=~coder: foreign -0.82
=~compare: foreign -0.74
=~data: foreign -0.58
=~define: foreign -0.8
=~degree: foreign -0.84
=~deny: foreign 0.4
=~desk: foreign -0.82
=~director: foreign -0.56
=~doctor: foreign -0.5
=~dues: foreign -0.56
=~eligible: foreign -0.5
=~entry: foreign -0.44
=~exam: foreign -0.5
=~fail: foreign -0.34
=~fileroom: foreign -0.3
=~frontdesk: foreign -0.52
=~growth: foreign -0.54
=~highschool: foreign -0.6
=~hire: foreign -0.58
=~hospital: foreign -0.88
=~informatics: foreign -0.52
=~job: foreign -0.86
=~long: foreign 0.58
=~master: foreign -0.4
=~math: foreign -0.72
=~online: foreign -0.34
=~pay: foreign -0.7
=~practicum: foreign -0.44
=~privacy: foreign -0.56
=~promote: foreign -0.34
=~record: foreign -1.04
=~remote: foreign -0.46
=~renew: foreign -0.68
=~school: foreign -0.44
=~security: foreign 0.32
=~skill: foreign -0.68
=~switch: foreign -0.36
=~teach: foreign -0.46
=~tool: foreign -0.5
=~transcript: foreign -0.64
=~veteran: foreign -0.38
address: foreign 0.56
administrator: foreign -0.3
after: foreign -0.44
agent: foreign 0.32
ahima: foreign -0.32
all: foreign -0.4
already: foreign -0.4
am: foreign -0.72
an: foreign -0.52
and: foreign -1.14
another: foreign -0.36
answer: foreign 0.86
answers: foreign 0.44
any: foreign -0.64
anyone: foreign 0.82
assistant: foreign 0.54
association: foreign -0.42
b: foreign 0.44
bank: foreign 0.34
be: foreign -0.92
because: foreign -0.36
before: foreign -0.68
behind: foreign -0.3
best: foreign 0.4
bill: foreign 0.64
billing: foreign -0.5
bootcamp: foreign 0.52
bot: foreign 0.32
both: foreign -0.34
bsn: foreign 0.32
but: foreign -0.4
buy: foreign 0.3
by: foreign -0.76
cahiim: foreign -0.32
called: foreign -0.3
cases: foreign -0.32
cdi: foreign -0.52
certifications: foreign -0.3
charts: foreign -0.66
claim: foreign 0.3
claims: foreign -0.44
clinical: foreign -0.36
code: foreign 0.52
codes: foreign -0.56
coding: foreign -0.88
college: foreign -0.58
compliance: foreign -0.4
could: foreign -0.64
course: foreign -0.32
cpa: foreign 0.52
credits: foreign -0.36
data: foreign -0.4
days: foreign 0.34
definition: foreign -0.34
degree: foreign -0.34
dental: foreign 0.34
department: foreign -0.42
desk: foreign -0.3
dm: foreign 0.5
doctor: foreign 0.38
doctors: foreign -0.52
documentation: foreign -0.42
does: foreign -0.38
done: foreign -0.3
due: foreign 0.32
dump: foreign 0.34
dx: foreign 0.32
each: foreign -0.56
earn: foreign 0.34
ever: foreign -0.3
ex: foreign 0.48
fake: foreign 0.54
federal: foreign -0.3
field: foreign -0.54
five: foreign -0.38
folks: foreign -0.42
four: foreign -0.4
from: foreign -0.6
game: foreign 0.52
getting: foreign -0.4
google: foreign 0.68
got: foreign 0.48
happens: foreign -0.3
he: foreign 0.76
health: foreign -0.88
healthcare: foreign -0.3
helth: foreign -0.54
hes: foreign 0.32
him: foreign -0.68
his: foreign 0.72
hospital: foreign -0.36
hospitals: foreign -0.42
i: foreign 0.58
informatics: foreign -0.48
information: foreign -1.18
insurance: foreign 0.32
into: foreign -0.7
isnt: foreign -0.32
it: foreign -0.58
its: foreign -0.42
java: foreign 0.3
jobs: foreign -0.32
just: foreign -0.42
key: foreign 0.48
know: foreign -0.4
lab: foreign 0.34
last: foreign 0.32
leaked: foreign 0.38
legal: foreign 0.34
letters: foreign -1
license: foreign 0.44
link: foreign 0.44
list: foreign -0.44
login: foreign 0.38
lol: foreign 0.36
looked: foreign 0.3
march: foreign 0.3
may: foreign -0.5
me: foreign 0.92
mean: foreign 0.3
meaning: foreign -0.46
medical: foreign -0.56
membership: foreign -0.32
modifier: foreign 0.42
month: foreign 0.3
more: foreign -0.4
move: foreign -0.34
mrn: foreign 0.3
my: foreign 1.48
names/credentials: foreign -2.22
names/none: foreign 1.58
names/organizations: foreign -1.04
names/outlook: foreign -0.84
names/roles: foreign -1.3
names/settings: foreign 0.32
names/starts: foreign 1.16
names/terms: foreign -0.5
near: foreign 0.34
need: foreign 0.46
next: foreign -0.56
number: foreign 0.36
numbers: foreign -0.82
of: foreign -0.58
off: foreign -0.42
official: foreign -0.32
ok: foreign 0.32
old: foreign -0.34
one: foreign -1.34
only: foreign -0.58
other: foreign -0.58
outpatient: foreign -0.3
own: foreign -0.42
paid: foreign -0.36
part: foreign -0.32
patients: foreign -0.54
pcs: foreign 0.38
pdf: foreign 0.4
people: foreign -1.2
percent: foreign -0.42
person: foreign -0.62
phlebotomy: foreign 0.4
plan: foreign 0.32
prints: foreign 0.32
privacy: foreign -0.56
program: foreign -0.66
pt: foreign 0.3
put: foreign 0.72
python: foreign 0.32
rate: foreign 0.32
real: foreign 0.44
records: foreign -0.44
registered: foreign -0.32
report: foreign 0.3
rhia: foreign -0.54
says: foreign -0.32
scholarships: foreign -0.34
schooling: foreign -0.34
send: foreign 0.32
server: foreign 0.34
services: foreign -0.32
side: foreign -0.36
soc: foreign 0.3
something: foreign -0.32
specialist: foreign -0.46
ssn: foreign 0.34
st: foreign 0.52
staff: foreign -0.3
start: foreign -0.3
still: foreign -0.36
students: foreign -0.3
sue: foreign 0.4
system: foreign 0.3
tampa: foreign 0.3
teeth: foreign 0.4
tefca: foreign -0.32
telegram: foreign 0.32
ten: foreign -0.3
test: foreign -0.4
than: foreign -0.7
that: foreign -1.16
the: foreign -0.88
therapist: foreign 0.4
there: foreign -1.06
they: foreign -0.76
thing: foreign -0.58
think: foreign 0.34
those: foreign -0.66
three: foreign -0.5
time: foreign -0.38
to: foreign -0.3
told: foreign 0.4
trauma: foreign -0.3
treated: foreign 0.3
tulsa: foreign 0.32
tumor: foreign -0.36
two: foreign -0.96
vs: foreign -0.34
wage: foreign -0.3
want: foreign -0.5
wants: foreign -0.32
what: foreign -0.88
whats: foreign -0.48
when: foreign -0.76
where: foreign -0.62
which: foreign -1.06
while: foreign -0.4
who: foreign -1.08
whose: foreign -0.38
why: foreign -0.32
won: foreign 0.3
worth: foreign 0.56
would: foreign -1.14
write: foreign 0.76
year: foreign -0.46
years: foreign -0.9
your: foreign 0.64
zero: foreign -0.3
`;

/** Tried on questions that the rest was not learned from. Answering from 0.84: 75.3 % of the questions for us are answered, 2.8 % wrongly, and 1.5 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-3.03,"ahead":1.76,"coverage":1.07,"likeness":0.92,"best":0.6,"named":0.32,"exact":0.26,"linked":0.3,"foreign":-2.42,"strange":-1.69,"words":0.51,"pairs":0.13,"agreed":0.5,"unknown":-0.17,"short":-0.32,"empty":-0.08,"shapeless":-0.08,"shaped":0.3,"seconded":0.59,"ruled":-1.4},"answer":0.84,"offer":0.38,"mention":0.09};
