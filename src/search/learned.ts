/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -1.38,
  "coverage": 3.74,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.29,
  "covers:education": 1.34,
  "covers:journeys": 0.33,
  "covers:organizations": 1.24,
  "covers:outlook": 1.6,
  "covers:questions": 1.19,
  "covers:roles": 1.78,
  "covers:settings": 0.78,
  "covers:starts": 0.29,
  "covers:terms": 1.25,
  "facet:cost:comparisons": -0.05,
  "facet:cost:credentials": 0.17,
  "facet:cost:education": 0.19,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.06,
  "facet:cost:outlook": 0,
  "facet:cost:questions": -0.11,
  "facet:cost:roles": -0.14,
  "facet:cost:settings": 0,
  "facet:cost:starts": 0,
  "facet:cost:terms": 0,
  "facet:definition:comparisons": -0.55,
  "facet:definition:credentials": 0.97,
  "facet:definition:education": 0.09,
  "facet:definition:journeys": -0.03,
  "facet:definition:organizations": 0.56,
  "facet:definition:outlook": -0.15,
  "facet:definition:questions": -0.57,
  "facet:definition:roles": -0.23,
  "facet:definition:settings": -0.38,
  "facet:definition:starts": 0,
  "facet:definition:terms": 0.29,
  "facet:difference:comparisons": 0.74,
  "facet:difference:credentials": -0.44,
  "facet:difference:education": -0.02,
  "facet:difference:journeys": -0.01,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": 0.01,
  "facet:difference:questions": 0.01,
  "facet:difference:roles": -0.02,
  "facet:difference:settings": -0.01,
  "facet:difference:starts": -0.01,
  "facet:difference:terms": -0.24,
  "facet:duties:comparisons": 0.9,
  "facet:duties:credentials": -0.61,
  "facet:duties:education": 0.08,
  "facet:duties:journeys": -0.01,
  "facet:duties:organizations": 0.33,
  "facet:duties:outlook": -0.08,
  "facet:duties:questions": -0.34,
  "facet:duties:roles": -0.36,
  "facet:duties:settings": 0.05,
  "facet:duties:starts": 0.17,
  "facet:duties:terms": -0.11,
  "facet:education:comparisons": 0.43,
  "facet:education:credentials": -0.13,
  "facet:education:education": -0.22,
  "facet:education:journeys": -0.01,
  "facet:education:organizations": -0.01,
  "facet:education:outlook": -0.08,
  "facet:education:questions": -0.28,
  "facet:education:roles": 0.15,
  "facet:education:settings": -0.03,
  "facet:education:starts": 0.19,
  "facet:education:terms": 0,
  "facet:eligibility:comparisons": -0.57,
  "facet:eligibility:credentials": 0.18,
  "facet:eligibility:education": -0.01,
  "facet:eligibility:journeys": 0,
  "facet:eligibility:organizations": -0.01,
  "facet:eligibility:outlook": -0.04,
  "facet:eligibility:questions": 0.07,
  "facet:eligibility:roles": 0.36,
  "facet:eligibility:settings": 0.09,
  "facet:eligibility:starts": -0.06,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.13,
  "facet:exam:credentials": 0.02,
  "facet:exam:education": -0.08,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.01,
  "facet:exam:outlook": 0,
  "facet:exam:questions": 0.14,
  "facet:exam:roles": -0.21,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": 0.01,
  "facet:growth:comparisons": -0.19,
  "facet:growth:credentials": -0.09,
  "facet:growth:education": -0.01,
  "facet:growth:journeys": -0.01,
  "facet:growth:organizations": -0.01,
  "facet:growth:outlook": 0.6,
  "facet:growth:questions": -0.28,
  "facet:growth:roles": 0.04,
  "facet:growth:settings": 0,
  "facet:growth:starts": 0,
  "facet:growth:terms": -0.05,
  "facet:jobs:comparisons": -0.36,
  "facet:jobs:credentials": 0.07,
  "facet:jobs:education": -0.02,
  "facet:jobs:journeys": 0,
  "facet:jobs:organizations": -0.03,
  "facet:jobs:outlook": 0.55,
  "facet:jobs:questions": -0.04,
  "facet:jobs:roles": -0.37,
  "facet:jobs:settings": 0.07,
  "facet:jobs:starts": 0.19,
  "facet:jobs:terms": -0.05,
  "facet:next:comparisons": -0.02,
  "facet:next:credentials": -0.37,
  "facet:next:education": 0.23,
  "facet:next:journeys": 0.18,
  "facet:next:organizations": -0.03,
  "facet:next:outlook": -0.07,
  "facet:next:questions": 0.17,
  "facet:next:roles": 0.34,
  "facet:next:settings": 0.05,
  "facet:next:starts": -0.29,
  "facet:next:terms": -0.19,
  "facet:none:comparisons": 0.19,
  "facet:none:credentials": 0.2,
  "facet:none:education": -0.01,
  "facet:none:journeys": -0.01,
  "facet:none:organizations": 0.02,
  "facet:none:outlook": 0,
  "facet:none:questions": -0.3,
  "facet:none:roles": -0.03,
  "facet:none:settings": -0.01,
  "facet:none:starts": -0.01,
  "facet:none:terms": -0.03,
  "facet:pay:comparisons": -0.12,
  "facet:pay:credentials": 0.2,
  "facet:pay:education": -0.23,
  "facet:pay:journeys": -0.08,
  "facet:pay:organizations": -0.07,
  "facet:pay:outlook": 0.51,
  "facet:pay:questions": 0.45,
  "facet:pay:roles": -0.49,
  "facet:pay:settings": -0.04,
  "facet:pay:starts": -0.12,
  "facet:pay:terms": -0.01,
  "facet:remote:comparisons": 0.1,
  "facet:remote:credentials": -0.02,
  "facet:remote:education": 0.03,
  "facet:remote:journeys": -0.01,
  "facet:remote:organizations": 0,
  "facet:remote:outlook": -0.02,
  "facet:remote:questions": -0.31,
  "facet:remote:roles": 0.28,
  "facet:remote:settings": 0.08,
  "facet:remote:starts": -0.01,
  "facet:remote:terms": -0.11,
  "facet:renewal:comparisons": 0,
  "facet:renewal:credentials": -0.06,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.1,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.17,
  "facet:renewal:roles": -0.02,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0.01,
  "facet:settings:comparisons": 0.19,
  "facet:settings:credentials": -0.26,
  "facet:settings:education": 0,
  "facet:settings:journeys": 0,
  "facet:settings:organizations": -0.01,
  "facet:settings:outlook": -0.22,
  "facet:settings:questions": 0.41,
  "facet:settings:roles": 0.03,
  "facet:settings:settings": -0.04,
  "facet:settings:starts": -0.03,
  "facet:settings:terms": -0.07,
  "facet:skills:comparisons": -0.28,
  "facet:skills:credentials": -0.04,
  "facet:skills:education": -0.04,
  "facet:skills:journeys": -0.01,
  "facet:skills:organizations": 0,
  "facet:skills:outlook": 0,
  "facet:skills:questions": 0.3,
  "facet:skills:roles": 0.23,
  "facet:skills:settings": 0,
  "facet:skills:starts": -0.13,
  "facet:skills:terms": -0.02,
  "facet:start:comparisons": -0.27,
  "facet:start:credentials": -0.01,
  "facet:start:education": -0.04,
  "facet:start:journeys": -0.01,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.03,
  "facet:start:questions": 0.19,
  "facet:start:roles": 0.33,
  "facet:start:settings": 0,
  "facet:start:starts": -0.02,
  "facet:start:terms": -0.15,
  "facet:worth:comparisons": 0.06,
  "facet:worth:credentials": 0.11,
  "facet:worth:education": -0.19,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.02,
  "facet:worth:outlook": 0,
  "facet:worth:questions": 0.08,
  "facet:worth:roles": -0.03,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.11,
  "ignores:credentials:comparisons": 0.78,
  "ignores:credentials:credentials": -0.8,
  "ignores:credentials:education": -0.09,
  "ignores:credentials:journeys": 0.08,
  "ignores:credentials:organizations": -0.11,
  "ignores:credentials:outlook": -0.03,
  "ignores:credentials:questions": 0.37,
  "ignores:credentials:roles": -0.21,
  "ignores:credentials:settings": 0.23,
  "ignores:credentials:starts": -0.24,
  "ignores:credentials:terms": -0.03,
  "ignores:education": -0.39,
  "ignores:education:comparisons": 0.24,
  "ignores:education:credentials": -0.32,
  "ignores:education:education": -0.18,
  "ignores:education:journeys": 0,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": 0,
  "ignores:education:questions": 0.04,
  "ignores:education:roles": -0.04,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.11,
  "ignores:education:terms": -0.01,
  "ignores:organizations": -0.19,
  "ignores:organizations:comparisons": -0.38,
  "ignores:organizations:credentials": -0.13,
  "ignores:organizations:education": 0,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.27,
  "ignores:organizations:outlook": -0.03,
  "ignores:organizations:questions": 0.63,
  "ignores:organizations:roles": -0.03,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": 0.02,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": 0.18,
  "ignores:outlook:comparisons": 0.49,
  "ignores:outlook:credentials": -0.04,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.29,
  "ignores:outlook:questions": 0.03,
  "ignores:outlook:roles": -0.02,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": -0.13,
  "ignores:questions:comparisons": 0.24,
  "ignores:questions:credentials": -0.03,
  "ignores:questions:education": 0.06,
  "ignores:questions:journeys": -0.01,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": -0.05,
  "ignores:questions:questions": -0.05,
  "ignores:questions:roles": -0.45,
  "ignores:questions:settings": 0.21,
  "ignores:questions:starts": -0.07,
  "ignores:questions:terms": 0.02,
  "ignores:roles": -1.07,
  "ignores:roles:comparisons": 0.11,
  "ignores:roles:credentials": 0.27,
  "ignores:roles:education": 0.21,
  "ignores:roles:journeys": -0.01,
  "ignores:roles:organizations": -0.14,
  "ignores:roles:outlook": -0.54,
  "ignores:roles:questions": -0.21,
  "ignores:roles:roles": -0.28,
  "ignores:roles:settings": -0.27,
  "ignores:roles:starts": -0.14,
  "ignores:roles:terms": -0.05,
  "ignores:settings": 0.09,
  "ignores:settings:comparisons": 0.12,
  "ignores:settings:credentials": 0.36,
  "ignores:settings:education": 0.05,
  "ignores:settings:journeys": -0.01,
  "ignores:settings:organizations": 0.35,
  "ignores:settings:outlook": -0.1,
  "ignores:settings:questions": -0.6,
  "ignores:settings:roles": -0.05,
  "ignores:settings:settings": -0.03,
  "ignores:settings:starts": 0,
  "ignores:settings:terms": 0,
  "ignores:starts": 0.15,
  "ignores:starts:comparisons": -0.39,
  "ignores:starts:credentials": -0.03,
  "ignores:starts:education": -0.02,
  "ignores:starts:journeys": -0.05,
  "ignores:starts:organizations": -0.02,
  "ignores:starts:outlook": 0.38,
  "ignores:starts:questions": 0.39,
  "ignores:starts:roles": -0.01,
  "ignores:starts:settings": -0.06,
  "ignores:starts:starts": -0.01,
  "ignores:starts:terms": -0.04,
  "ignores:terms": -0.88,
  "ignores:terms:comparisons": 0.12,
  "ignores:terms:credentials": 0.01,
  "ignores:terms:education": -0.34,
  "ignores:terms:journeys": 0.2,
  "ignores:terms:organizations": -0.05,
  "ignores:terms:outlook": -0.16,
  "ignores:terms:questions": -0.32,
  "ignores:terms:roles": -0.64,
  "ignores:terms:settings": 0.34,
  "ignores:terms:starts": 0.16,
  "ignores:terms:terms": -0.19,
  "kind": 1.58,
  "kind:comparisons": 0.42,
  "kind:credentials": -0.1,
  "kind:education": -0.26,
  "kind:journeys": -0.37,
  "kind:organizations": 0.28,
  "kind:outlook": 0.97,
  "kind:questions": -0.22,
  "kind:roles": -0.13,
  "kind:settings": -0.49,
  "kind:starts": -0.74,
  "kind:terms": -1.04,
  "likeness": 4.72,
  "named:comparisons": 0.81,
  "named:credentials": 2.47,
  "named:education": 1.33,
  "named:journeys": 0.27,
  "named:organizations": 1.31,
  "named:outlook": 1.21,
  "named:questions": 1.36,
  "named:roles": 2.2,
  "named:settings": 0.61,
  "named:starts": 0.21,
  "named:terms": 0.74,
  "naming:comparisons": -0.43,
  "naming:credentials": -0.04,
  "naming:education": -0.04,
  "naming:journeys": 0,
  "naming:organizations": -0.04,
  "naming:outlook": -0.05,
  "naming:questions": -0.12,
  "naming:roles": 0.16,
  "naming:settings": 0,
  "naming:starts": 0,
  "naming:terms": 1.09,
  "one side:comparisons": -1.45,
  "one side:questions": 0.36,
  "pairs": 0.82,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.67,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.53,
  "passed:questions": 0.9,
  "passed:roles": 1.61,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "place:best": 0.01,
  "place:coverage": 0.42,
  "place:kind": 0.43,
  "place:likeness": 0.32,
  "place:pairs": 0.27,
  "place:words": 0.6,
  "says:education": 0.1,
  "says:organizations": 0,
  "says:questions": 1.34,
  "says:settings": 0.05,
  "says:starts": 0,
  "says:terms": 0.23,
  "sides:comparisons": 3.4,
  "sides:questions": 1.95,
  "words": 1.03
};

export const KINDS = `
*: comparisons -0.29, credentials 0.27, education -1.07, journeys -1.33, organizations 0.28, outlook -0.64, questions 1.51, roles 0.4, settings -0.75, starts -1.04, terms 1.43
1: terms 0.16
15: outlook 0.23
1928: organizations 0.16
2: education 0.18
2020: questions 0.15
2025: outlook 0.33
2034: outlook 0.3
2035: outlook 0.19
2071: outlook 0.19
29: outlook 0.37, terms -0.16
43: outlook 0.27
8: questions 0.22
=1: terms 0.16
=15: outlook 0.23
=1928: organizations 0.16
=2020: questions 0.15
=2025: outlook 0.33
=2034: outlook 0.3
=2035: outlook 0.19
=2071: outlook 0.19
=29: outlook 0.37, terms -0.16
=43: outlook 0.27
=8: questions 0.22
=aaham: organizations 0.38
=aapc: comparisons 0.28, credentials 0.48, organizations 0.34, questions -0.16, roles -0.27, terms -0.25
=aas: education 0.17
=academy: credentials 0.4, organizations 0.29, questions -0.16, roles -0.24
=accept: comparisons 0.19, questions 0.26
=access: terms 0.23
=accord: outlook 0.15
=account: questions -0.2, roles 0.2, terms 0.16
=accredit: organizations 0.16
=accreditation: organizations 0.27
=accreditor: organizations 0.29
=acdi: organizations 0.27, terms -0.15
=achip: credentials 0.26
=act: comparisons 0.19, questions -0.17, terms 0.32
=ad: roles 0.18
=add: comparisons 0.35
=admin: comparisons 0.18
=administrator: education 0.24, outlook 0.25, questions 0.15, roles -0.4
=adn: credentials 0.28, organizations 0.15, questions -0.17
=advanc: comparisons 0.18, credentials 0.18
=against: comparisons 0.73, credentials -0.21
=agency: comparisons -0.21, organizations 0.69, questions -0.22, settings 0.39, terms -0.26
=ahdi: organizations 0.26
=ahima: comparisons 0.29, credentials 0.74, organizations 0.66, outlook -0.17, roles -0.5, terms -0.48
=ai: questions 0.16, roles 0.2
=aid: education 0.15
=amba: credentials 0.18
=ambulanc: starts 0.21
=american: organizations 0.32
=amia: organizations 0.23
=among: outlook 0.21
=analyst: journeys 0.15, questions -0.17, roles 0.46, terms -0.29
=anoth: comparisons 0.15, credentials -0.26, questions 0.25, roles -0.15
=anywher: credentials 0.16
=apart: comparisons 0.19
=apc: comparisons 0.21
=app: questions -0.16, terms 0.22
=application: roles 0.17
=apply: starts 0.23
=apprentic: comparisons 0.3, credentials -0.15
=approv: questions 0.21
=approval: organizations 0.17
=area: education 0.16
=around: questions 0.25
=asociat: education 0.26
=assistant: starts 0.28
=assoc: organizations 0.31
=associat: comparisons 0.23
=association: credentials 0.46, organizations 1.13, outlook -0.15, questions -0.21, roles -0.43, terms -0.29
=audit: questions -0.21, roles 0.22
=auditor: comparisons 0.17, roles 0.25
=averag: outlook 0.34
=bachelor: comparisons -0.16, education 0.37, starts 0.18, terms -0.28
=back: questions 0.21, roles 0.17
=background: roles 0.18
=badg: comparisons 0.37, credentials 0.42, terms -0.18
=becom: journeys 0.28
=bed: settings 0.15
=begin: comparisons 0.15, questions 0.19, roles -0.19, starts 0.16
=behind: organizations 0.48, outlook -0.15, roles -0.2
=belong: organizations 0.45, roles -0.2
=benefit: questions 0.22
=best: questions 0.24
=bet: comparisons 0.2
=between: credentials -0.23, journeys 0.26, terms 0.17
=big: settings 0.15
=bil: journeys 0.21, questions -0.31, roles 0.25
=block: terms 0.36
=bls: outlook 0.65, questions -0.15, terms -0.16
=board: credentials 0.37
=body: organizations 0.87, questions -0.18, roles -0.24
=book: credentials 0.24
=boss: questions 0.18
=bottom: outlook 0.28
=broad: comparisons 0.19
=bs: starts 0.2
=bucket: outlook 0.16
=budget: questions -0.15, roles 0.16
=build: credentials -0.18, roles 0.39, settings 0.17, terms -0.17
=bureau: outlook 0.34
=c: credentials 0.16
=cahiim: organizations 0.39
=cahim: comparisons 0.15, credentials 0.37
=cal: comparisons 0.15
=canc: comparisons 0.15, outlook -0.15
=candidacy: terms 0.19
=candidat: terms 0.15
=car: comparisons -0.15, journeys 0.16, roles 0.15
=cas: questions -0.27
=category: outlook 0.17, terms 0.24
=cbc: credentials 0.27
=cca: comparisons 0.49, credentials 0.4, questions -0.19, roles -0.2, terms -0.24
=ccd: credentials 0.54, roles -0.16, terms -0.2
=cchiim: organizations 0.23
=ccs: comparisons 0.67, credentials 0.53, questions -0.24, terms -0.31
=cdeo: credentials 0.31
=cdi: organizations 0.15, questions -0.23, roles 0.27
=cdip: credentials 0.47, questions -0.19, terms -0.15
=cehr: credentials 0.3
=cent: settings 0.3, terms -0.2
=central: journeys 0.2
=certif: credentials 0.18
=certifi: credentials 0.6, questions 0.25, roles -0.28
=certificat: education 0.57, questions -0.15, terms -0.22
=certification: credentials 0.39, terms -0.28
=certify: credentials 0.34, questions -0.15
=ceus: credentials 0.4
=cfo: roles 0.18
=chain: roles 0.27
=chair: roles 0.26
=chang: terms 0.18
=chapt: organizations 0.25
=charg: questions -0.19, roles 0.38, terms 0.27
=chart: comparisons 0.16, education -0.21, organizations -0.33, questions -0.22, roles 0.21, settings 0.33
=chc: credentials 0.38, questions -0.16
=chd: credentials 0.27
=chda: comparisons 0.24, credentials 0.47, questions -0.2, terms -0.17
=check: organizations -0.16, roles 0.44
=chfp: credentials 0.24
=chief: journeys 0.21, roles 0.17
=chp: comparisons 0.36, credentials 0.38, questions -0.24, terms -0.17
=chpc: comparisons 0.17, credentials 0.29
=cht: credentials 0.19
=cic: comparisons 0.16, credentials 0.36, questions -0.18
=cio: roles 0.17
=citizen: questions 0.15
=civil: organizations 0.15
=claim: education -0.15, journeys 0.28, organizations -0.23, outlook 0.2, questions -0.24
=class: credentials -0.17, education 0.47, organizations -0.15
=clean: roles 0.17
=clerk: comparisons -0.2, outlook 0.4, roles 0.2, terms -0.19
=climb: journeys 0.24
=clinic: education -0.19, questions -0.21, roles 0.21
=clinical: questions -0.18, roles 0.28, starts 0.2
=club: organizations 0.23
=cmr: credentials 0.27
=cms: organizations 0.39, questions -0.17
=coc: comparisons 0.15, credentials 0.27
=cod: comparisons 0.46, journeys -0.22, questions -0.15, starts -0.34
=colleg: credentials -0.17, education 0.29, roles -0.24, terms -0.22
=column: terms 0.15
=commission: credentials -0.2, organizations 0.63, questions -0.18
=committ: roles 0.24
=company: questions -0.22, settings 0.8, terms -0.18
=compar: comparisons 0.48, credentials -0.16, outlook 0.24, questions -0.16
=complain: organizations 0.15
=complaint: organizations 0.15
=complianc: comparisons 0.23, credentials 0.21, questions -0.26
=comput: settings -0.16, terms 0.23
=concept: terms 0.24
=confidentiality: comparisons 0.2
=configur: roles 0.21
=consultant: roles 0.19
=contact: roles 0.16
=contract: roles 0.27
=contractor: settings 0.15
=coordinator: questions -0.22, roles 0.44
=copy: questions -0.17, roles 0.22, terms 0.18
=cost: comparisons 0.33, credentials 0.21
=count: roles -0.25, starts 0.27
=country: outlook 0.23
=county: settings 0.16
=cours: credentials 0.16, education 0.35, outlook -0.16, terms -0.2
=court: roles 0.17
=cov: credentials 0.19, roles -0.22
=cover: terms 0.2
=cpb: credentials 0.2
=cpc: comparisons 0.72, credentials 0.35, roles -0.17, terms -0.26
=cpco: credentials 0.36
=cphi: credentials 0.28
=cphim: comparisons 0.29, credentials 0.26
=cphq: credentials 0.36
=cpma: credentials 0.3, questions -0.17
=cppm: credentials 0.32
=cpt: comparisons 0.16
=crash: roles 0.17
=crc: credentials 0.28, questions -0.16
=crcr: credentials 0.5, questions -0.18
=credential: credentials 0.44, questions 0.19, terms -0.23
=credit: education 0.56, roles -0.18
=cur: terms 0.15
=cycl: terms 0.15
=dat: terms 0.26
=data: comparisons -0.15, organizations -0.22, settings 0.17, starts 0.28, terms 0.17
=databas: outlook 0.15
=day: outlook -0.22, roles 0.35
=decad: outlook 0.19
=decid: credentials -0.2, organizations 0.17, roles 0.37
=declin: outlook 0.15
=defin: terms 0.19
=definition: terms 0.31
=degr: comparisons 0.16, education 0.39, questions 0.21, terms -0.36
=denial: journeys 0.19
=department: credentials -0.19, journeys 0.22
=desk: journeys 0.2, roles 0.23, terms -0.23
=diagnos: terms 0.27
=diagnosi: terms 0.28
=dictation: credentials 0.22, outlook 0.18, questions -0.16
=dictionary: terms 0.21
=diff: comparisons 0.55, credentials -0.16, questions -0.17
=differenc: comparisons 0.29, credentials -0.15
=different: comparisons 0.18, credentials -0.15
=digit: terms 0.24
=diploma: starts 0.32, terms -0.15
=director: comparisons 0.17, journeys 0.36, terms -0.2
=discharg: terms 0.29
=disciplin: terms 0.19
=disclosur: terms 0.22
=dnfb: terms 0.2
=doctor: questions -0.26, roles 0.23, terms 0.26
=doctorat: education 0.25
=document: terms 0.24
=documentation: credentials 0.18, journeys 0.18, questions -0.2
=dollar: terms 0.18
=domain: credentials 0.15
=doubl: roles 0.21
=dream: journeys 0.2
=drg: comparisons 0.23, questions -0.27, terms 0.16
=drug: settings 0.15
=due: organizations 0.23, terms -0.15
=duty: roles 0.2
=dx: terms 0.19
=early: questions 0.21
=earn: outlook 0.36, questions 0.17, terms -0.2
=easi: comparisons 0.22
=education: roles 0.2
=ehr: comparisons 0.22, questions -0.21
=eight: questions 0.21
=eith: comparisons 0.52, credentials -0.15
=eligibility: credentials 0.22
=email: roles 0.15
=employ: comparisons -0.24, outlook 0.3, roles -0.29, settings 0.48, terms -0.3
=emr: comparisons 0.22
=encod: comparisons 0.2
=end: education 0.18, journeys 0.4, roles -0.18, terms -0.15
=english: education 0.17
=entity: terms 0.21
=entry: comparisons 0.17, starts 0.19
=er: roles 0.19, terms 0.18
=every: comparisons -0.26, terms 0.35
=exact: terms 0.21
=exam: comparisons 0.44, credentials 0.66, education 0.2, organizations 0.21, outlook -0.33, roles -0.48, settings -0.22, terms -0.38
=exampl: terms 0.29
=exchang: terms 0.29
=executiv: journeys 0.23
=exist: questions 0.2
=expert: credentials 0.17
=explain: comparisons 0.36
=extra: roles -0.15
=facility: credentials 0.16, outlook 0.16
=faculty: outlook 0.17
=fail: credentials 0.37
=failur: terms 0.15
=fast: questions 0.16
=fax: comparisons 0.2
=fed: outlook 0.24, roles -0.15
=federal: credentials -0.16, organizations 0.29, outlook 0.38, questions -0.17, roles -0.29, terms 0.18
=fhir: comparisons 0.21
=field: outlook -0.18, questions 0.23, roles -0.26
=fight: roles 0.16
=figur: credentials -0.18, outlook 0.24, questions 0.31
=fil: outlook 0.18, questions -0.22, roles 0.32
=financ: comparisons -0.22, credentials 0.39, questions -0.22
=finish: education 0.23, starts 0.22
=firm: comparisons -0.18, settings 0.39
=first: education -0.22, journeys 0.25, outlook -0.26, questions 0.32, roles -0.2, settings -0.21, starts 0.58
=floor: journeys 0.16
=folk: outlook 0.25, settings 0.17, terms -0.33
=follow: questions -0.22
=forecast: outlook 0.25
=form: comparisons -0.19, credentials -0.23, questions 0.19, roles 0.2, terms 0.24
=forty: settings 0.16
=foundation: organizations 0.38
=four: comparisons 0.19, credentials 0.21, questions -0.21
=fresh: starts 0.25
=friend: credentials -0.16
=ful: comparisons 0.23, terms 0.19
=function: roles 0.15
=gap: comparisons 0.22
=general: comparisons 0.18, questions -0.16
=get: questions 0.19
=governanc: comparisons 0.17
=government: credentials -0.23, organizations 0.22, outlook 0.26
=grad: education 0.19, starts 0.28, terms -0.21
=graduat: education 0.65, outlook -0.15, roles -0.22, starts 0.3, terms -0.16
=group: comparisons 0.51, education -0.2, organizations 0.4, questions -0.43
=grow: outlook 0.33
=growth: comparisons 0.41, outlook 0.34, roles -0.15
=guardian: comparisons 0.24
=guild: credentials 0.32
=half: outlook 0.18, terms -0.18
=handbook: outlook 0.28
=happen: questions 0.17
=hard: comparisons 0.3
=hat: comparisons 0.2
=hcc: roles 0.26
=hcpc: comparisons 0.16
=head: journeys 0.16, outlook 0.23
=health: education 0.4, journeys -0.15, organizations 0.15, outlook 0.54, roles -0.29, starts 0.17, terms -0.52
=healthcar: credentials 0.24, outlook 0.25
=hedi: terms 0.15
=help: roles 0.3
=hfma: credentials 0.24
=hhs: organizations 0.23
=hie: comparisons 0.17
=himss: comparisons 0.33, credentials 0.18, organizations 0.2, questions -0.24
=hipaa: comparisons 0.15, questions -0.26, terms 0.3
=hir: outlook -0.17, roles 0.17, settings 0.21, terms -0.18
=hit: comparisons 0.41, questions -0.22
=hitech: comparisons 0.23
=hl7: terms 0.16
=hold: credentials 0.27, roles -0.17, terms -0.18
=hom: roles -0.16, settings 0.38
=hospic: settings 0.15
=hospital: education -0.18, organizations -0.2, roles 0.23, settings 0.4
=hour: credentials 0.37, organizations -0.15, questions 0.15, roles -0.18, terms 0.16
=hourly: outlook 0.18
=hous: settings 0.3
=human: roles 0.16
=hundr: questions 0.16
=husband: questions 0.18
=icd: organizations 0.2, questions -0.26, terms 0.22
=improvement: credentials 0.17
=independent: organizations 0.16
=index: terms 0.26
=industry: outlook 0.25
=informatic: education 0.48, journeys 0.15, terms -0.23
=information: credentials -0.39, education 0.16, outlook -0.5, questions 0.33, starts 0.38
=initial: questions 0.23
=injury: roles 0.27
=inpatient: comparisons 0.32, questions -0.28, terms 0.16
=insur: questions -0.2, roles 0.3
=insuranc: credentials 0.15
=integrity: journeys 0.18, questions -0.22, roles 0.23
=interfac: terms 0.18
=internet: settings 0.2
=interoperability: terms 0.18
=interview: roles 0.32
=invoic: questions -0.16
=itself: organizations 0.2
=job: organizations -0.22, roles 0.19, settings 0.25, starts 0.24, terms -0.49
=join: organizations 0.22
=journal: organizations 0.19
=judg: roles 0.23
=junior: education 0.18
=keep: comparisons 0.27, terms -0.15
=kind: settings 0.15
=lab: terms 0.22
=labor: organizations 0.18, outlook 0.33, roles -0.15
=lad: journeys 0.35
=last: terms 0.16
=law: comparisons 0.21, questions -0.17, terms 0.31
=lawy: roles 0.25
=lead: comparisons -0.17, credentials -0.22, journeys 0.69, organizations -0.17, outlook -0.15, roles 0.6, settings -0.16, terms -0.32
=leadership: comparisons 0.26
=learn: education 0.26, outlook -0.18, questions 0.17, terms -0.17
=leav: terms 0.16
=left: credentials -0.16
=let: comparisons 0.41, credentials 0.51, education -0.21, outlook -0.29, roles -0.25, settings -0.22, starts -0.27, terms 0.3
=level: credentials 0.24, education 0.23, organizations -0.15, questions -0.16
=librarian: organizations 0.15
=licens: comparisons -0.2, starts 0.37
=lin: outlook 0.34
=list: education -0.16, questions -0.23, terms 0.59
=liv: comparisons -0.16, roles 0.29, settings 0.19
=local: organizations 0.2
=lock: settings 0.18
=log: roles 0.17
=loinc: terms 0.2
=long: comparisons 0.17, credentials -0.17
=los: questions 0.16
=lov: roles 0.18, terms -0.18
=low: comparisons 0.36
=lowest: outlook 0.17
=machin: comparisons 0.16
=major: education 0.21, questions 0.16, roles -0.15
=mak: settings 0.19
=manag: education -0.16, journeys 0.2, outlook 0.2, questions -0.17, roles 0.23, terms -0.23
=mark: credentials 0.41
=mast: education 0.31
=mastery: comparisons 0.16
=match: roles 0.18
=mean: terms 0.2
=measur: terms 0.27
=med: terms 0.18
=median: outlook 0.65, roles -0.17, terms -0.19
=medical: comparisons -0.25, outlook 0.15, questions -0.29, roles 0.17, starts 0.24
=medicar: organizations 0.15, questions -0.17, terms 0.34
=meet: organizations 0.29, questions -0.18, roles 0.15, terms 0.23
=memb: organizations 0.2
=membership: organizations 0.39
=merg: roles 0.17
=messag: terms 0.16
=method: terms 0.16
=microcredential: credentials 0.15
=middl: outlook 0.63, roles -0.18
=midpoint: outlook 0.27
=minut: terms 0.19
=miss: roles 0.24
=model: outlook 0.32
=modifi: roles 0.15
=modul: roles 0.15
=money: outlook -0.2
=month: education 0.2
=moth: terms 0.15
=mov: comparisons 0.18, starts 0.16, terms -0.2
=mpi: roles 0.15
=ms: education 0.22
=mshi: education 0.34
=nam: questions -0.21, terms 0.46
=national: comparisons -0.18, organizations 0.42, questions -0.2, roles -0.17
=nch: organizations 0.25
=net: outlook 0.16
=network: comparisons 0.17
=new: education -0.18, organizations 0.16, terms 0.24
=newcom: questions 0.19
=next: journeys 0.26, questions 0.16
=nha: credentials 0.33
=nobody: questions 0.17
=normal: comparisons -0.15, roles 0.25
=not: comparisons -0.21, credentials 0.22, organizations -0.16, questions -0.21, roles 0.32, terms 0.4
=numb: credentials -0.19, journeys -0.17, outlook 0.38, questions 0.25
=nurs: comparisons -0.19, questions -0.2, roles 0.22
=o: credentials 0.28
=occupation: credentials -0.15, outlook 0.89, terms -0.17
=ocr: organizations 0.19
=ods: credentials 0.23, journeys 0.16, terms -0.15
=off: roles -0.17
=offic: education -0.17, journeys 0.22, organizations 0.3, questions -0.22, settings 0.21, terms -0.37
=official: comparisons 0.23, outlook 0.27
=ohio: outlook 0.18
=old: comparisons 0.18, questions 0.22
=oncology: roles 0.22
=onlin: education 0.27
=open: outlook 0.16, questions 0.15
=operation: journeys 0.22
=option: questions 0.15
=ord: journeys 0.21
=org: organizations 0.29
=organization: comparisons 0.24
=outlook: outlook 0.2
=outpatient: comparisons 0.18
=outsid: questions 0.16
=overtim: roles 0.16
=own: organizations 0.15, questions -0.18, roles 0.2
=p: credentials 0.2
=pag: questions 0.25
=pair: comparisons 0.28
=pap: comparisons 0.23, questions -0.15, roles -0.2
=part: credentials 0.17
=pass: credentials 0.21, roles -0.19
=path: journeys 0.47
=pathway: education 0.22
=patient: comparisons 0.2, credentials -0.15, outlook -0.29, questions -0.49, roles 0.32, terms 0.51
=pay: journeys -0.24, roles 0.19, settings 0.16, terms -0.2
=payment: comparisons 0.18, questions -0.27, roles 0.17
=pcs: comparisons 0.17
=percent: outlook 0.54, terms -0.18
=percentag: questions 0.15
=percentil: outlook 0.42
=period: questions 0.15
=phd: education 0.33
=phi: terms 0.22
=phon: roles 0.26
=physician: comparisons 0.35, questions -0.23, roles 0.15
=pick: comparisons 0.15
=plac: credentials -0.18, settings 0.67, terms -0.15
=placement: credentials -0.16, education 0.58, roles -0.17
=plan: credentials 0.16, journeys 0.16, questions -0.17, settings 0.24
=plus: credentials 0.15
=point: questions 0.16, roles -0.16, terms 0.25
=policy: comparisons 0.15, questions -0.22
=portal: roles 0.15
=position: questions 0.16, roles 0.22
=possibl: questions 0.28
=post: roles 0.16, starts 0.27, terms -0.23
=ppe: terms 0.35
=practic: credentials 0.18
=practition: credentials 0.35
=principl: terms 0.16
=privacy: comparisons 0.23, journeys 0.22, questions -0.23
=procedur: terms 0.24
=production: comparisons 0.16
=profession: questions 0.2
=professional: comparisons 0.18, credentials 0.25, organizations 0.19, roles -0.19
=professor: questions -0.16
=program: comparisons -0.19, credentials -0.25, education 0.86, organizations 0.26, outlook -0.29, questions 0.31, roles -0.34
=proof: credentials 0.36
=protect: terms 0.16
=prov: credentials 0.26, questions -0.19
=public: journeys 0.18, settings 0.17
=publish: organizations 0.3
=pul: terms 0.2
=purpos: terms 0.16
=qhin: terms 0.17
=quality: credentials 0.22, questions -0.16
=quart: outlook 0.18
=queu: roles 0.23
=quiet: roles 0.15
=quot: questions 0.16
=quota: settings 0.18
=r: credentials 0.15
=rais: questions 0.16
=rank: questions 0.24
=ray: terms 0.15
=read: organizations -0.16, roles 0.26, terms 0.16
=real: questions 0.18, roles 0.15, terms -0.19
=realistic: journeys 0.17, questions 0.15
=reason: terms 0.16
=receptionist: starts 0.15
=recognis: credentials 0.17
=record: comparisons 0.17, journeys -0.16, organizations 0.22, outlook -0.36, settings 0.4, starts 0.24, terms -0.26
=recruit: comparisons 0.18
=refus: terms 0.19
=register: comparisons 0.17, credentials 0.18, organizations 0.16, roles -0.25, terms -0.16
=registrar: organizations 0.16, outlook 0.44, questions -0.22, terms -0.31
=registry: journeys 0.17
=regulation: terms 0.19
=releas: settings 0.17
=remot: roles 0.43, terms -0.21
=renew: organizations 0.15
=renewal: credentials 0.15
=rent: questions 0.15
=report: comparisons 0.16, roles 0.34
=request: questions -0.17, roles 0.22
=research: education 0.22, questions -0.15
=resident: settings 0.16
=respect: credentials 0.23
=result: roles 0.17
=retail: starts 0.22
=retak: credentials 0.17
=revenu: journeys 0.3, questions -0.17
=review: credentials 0.41, journeys 0.17, outlook -0.2, questions -0.31, roles 0.35, terms -0.17
=rhd: credentials 0.35, questions -0.15
=rhia: comparisons 0.52, credentials 0.36, organizations -0.22, outlook -0.2, terms -0.37
=rhit: comparisons 0.52, credentials 0.3, organizations -0.16, outlook -0.19, questions 0.15, terms -0.44
=ris: questions 0.15
=rn: starts 0.23
=road: journeys 0.28
=rol: starts 0.48
=room: roles 0.35, terms -0.15
=rout: questions 0.18
=rul: credentials 0.21, questions -0.31, terms 0.33
=run: journeys 0.15, outlook 0.3, questions -0.22
=rung: journeys 0.34, starts 0.21, terms -0.18
=rxnorm: terms 0.21
=saf: questions 0.21
=salary: outlook 0.18, questions 0.17, roles 0.17, terms -0.16
=sav: questions 0.16
=say: terms 0.16
=scan: roles 0.25
=scenario: credentials 0.15
=school: education 0.21, questions 0.42, settings -0.21, terms -0.24
=scienc: education 0.24
=scientist: outlook 0.16
=scor: roles 0.15
=seal: questions 0.17
=seat: roles 0.33, terms -0.17
=secondary: terms 0.17
=security: comparisons 0.25
=semest: education 0.21, questions 0.22
=send: questions -0.18, roles 0.17, settings 0.15
=senior: credentials 0.26, questions -0.21
=sent: terms 0.3
=separat: comparisons 0.2
=serv: questions 0.29, roles -0.18
=servic: questions -0.15
=set: settings 0.28
=shar: roles -0.16, settings 0.18
=shift: roles 0.15
=short: comparisons 0.35, credentials -0.2, education 0.26, roles -0.2
=shot: questions 0.15
=show: credentials 0.28
=sid: comparisons 0.28, outlook -0.18, questions -0.15, terms -0.16
=sign: terms 0.29
=signatur: roles 0.17, terms 0.16
=simpl: comparisons 0.16
=sist: comparisons 0.16
=sit: credentials 0.28
=skil: roles 0.54
=smal: credentials 0.25, questions -0.15
=snom: terms 0.3
=society: credentials 0.18, organizations 0.63, questions -0.23, roles -0.21, terms -0.16
=softwar: roles 0.4
=specialist: comparisons 0.46, education -0.16, questions -0.24, roles 0.3, terms -0.36
=spreadsheet: roles 0.19
=sql: starts 0.15, terms -0.15
=staff: roles 0.2
=stag: journeys 0.34, questions -0.15
=standard: comparisons 0.17, terms 0.23
=start: journeys 0.28, organizations -0.16, starts 0.3
=stat: comparisons -0.2, credentials -0.23, journeys 0.19, organizations 0.22, outlook 0.27, settings 0.18, terms -0.16
=statistic: outlook 0.19
=status: terms 0.15
=stay: comparisons 0.19, settings 0.16
=step: journeys 0.34, questions 0.22
=stop: journeys 0.22
=stress: roles 0.16
=stressful: roles 0.2
=student: credentials -0.21, organizations 0.32, questions 0.44, roles -0.29, terms 0.18
=study: comparisons -0.2, education 0.16, roles 0.23
=supervisor: questions 0.18
=support: roles 0.18
=sur: roles 0.22
=surgeon: roles 0.18, terms 0.16
=surgery: questions -0.2, terms 0.3
=survey: outlook 0.22, questions 0.25
=system: education -0.16, terms 0.25
=tabl: outlook 0.23
=talk: terms 0.18
=teach: credentials -0.19, education 0.17, roles 0.23, terms -0.16
=team: journeys 0.18, roles 0.34, terms -0.18
=technician: comparisons 0.33, journeys 0.16, organizations -0.21, questions 0.27, settings -0.27, starts 0.24, terms -0.46
=technologist: comparisons 0.16, outlook 0.38, questions -0.15, roles -0.17
=teen: education 0.28
=tefca: terms 0.26
=ten: outlook 0.38, terms -0.19
=tenth: outlook 0.54
=term: terms 0.44
=test: credentials 0.64, outlook -0.27, questions 0.38, settings -0.19
=thesi: education 0.31
=third: questions 0.21
=thousand: credentials -0.17, outlook 0.58, questions -0.17
=thr: education -0.15, questions 0.17
=through: comparisons -0.18, journeys 0.15, terms 0.2
=tim: credentials 0.18, outlook -0.18
=titl: credentials 0.36, outlook -0.15, roles 0.26
=togeth: terms 0.15
=tool: comparisons 0.3, roles 0.24
=top: journeys 0.27, outlook 0.25, terms -0.17
=topic: credentials 0.16
=total: questions 0.15
=touch: questions 0.16
=track: education 0.16
=trad: terms -0.17
=transcriptionist: outlook 0.18
=trauma: roles 0.21
=treatment: terms 0.25
=tru: questions 0.16
=tuition: education 0.23
=tumor: terms -0.15
=twenty: questions 0.19
=two: comparisons 0.95, credentials -0.25, organizations -0.18, starts -0.15
=typ: outlook 0.26, questions -0.18, roles 0.18
=undergrad: education 0.23
=undergraduat: education 0.15
=understand: comparisons 0.17
=unit: credentials 0.21, questions -0.18
=university: credentials -0.19, education 0.42
=upcod: terms 0.24
=upkeep: comparisons 0.21
=upp: comparisons 0.2
=v: comparisons 0.42
=va: questions 0.2, terms -0.21
=vendor: questions -0.17, roles 0.17
=version: questions -0.15
=veteran: questions 0.18, settings 0.15
=visit: outlook -0.17, questions -0.27, roles 0.47, terms 0.26
=vocabulary: terms 0.26
=wag: credentials -0.21, outlook 0.59, questions 0.15, terms -0.27
=wait: comparisons 0.17
=want: questions 0.16
=wast: roles 0.18
=websit: organizations 0.23
=week: comparisons -0.18, organizations -0.15, questions 0.18, roles 0.19
=weight: terms 0.27
=whoev: roles 0.19
=wif: questions 0.26
=word: questions -0.21, roles 0.17, terms 0.56
=work: credentials -0.15, organizations -0.23, questions 0.23, settings 0.48, terms -0.21
=workforc: outlook 0.15
=workplac: settings 0.22
=worst: questions 0.19
=writ: questions -0.26, terms 0.19
=written: terms 0.2
=x: terms 0.17
=year: comparisons -0.19, journeys 0.26, organizations -0.35, outlook 0.25, questions 0.22, starts 0.16, terms -0.28
=yearly: outlook 0.2
=zero: starts 0.22
=~abroad: comparisons -0.17, credentials 0.16
=~accredit: comparisons -0.29, organizations 0.81, outlook -0.19, roles -0.23
=~ai: roles 0.24
=~aid: education 0.24, organizations 0.26, questions 0.19, roles -0.2
=~anatomy: education 0.29
=~apprentice: comparisons 0.28
=~associate: comparisons 0.32, credentials 0.37, education 0.56, journeys -0.16, outlook -0.18, roles -0.37, settings -0.24, terms -0.32
=~audit: comparisons 0.15, outlook -0.2, questions -0.3, roles 0.45
=~bachelor: comparisons 0.32, education 0.87, organizations -0.22, outlook -0.16, roles -0.29, settings -0.19, starts 0.38, terms -0.54
=~bill: credentials 0.19, education -0.26, journeys 0.44, organizations -0.15, outlook 0.17, questions -0.49, roles 0.29, settings -0.2, starts -0.2, terms 0.23
=~book: credentials 0.42
=~boss: journeys 0.99, organizations -0.2, outlook 0.29, questions -0.3, roles 0.65, settings -0.47, starts -0.3, terms -0.66
=~cancer: comparisons 0.31, credentials 0.24, education -0.27, journeys 0.16, organizations 0.22, outlook -0.21, questions -0.26, roles 0.43, starts -0.21, terms -0.35
=~career: comparisons -0.21, organizations -0.16, questions 0.52, roles -0.17, settings 0.16
=~cdi: credentials 0.23, education -0.19, journeys 0.29, outlook -0.16, questions -0.26, settings -0.18
=~cert: comparisons 0.38, credentials 1.39, journeys -0.28, outlook -0.79, questions 0.47, roles -0.29, settings -0.5, terms -0.4
=~clinic: credentials 0.22, organizations -0.18, outlook 0.23, questions -0.48, settings 0.24
=~coder: comparisons 0.5, journeys -0.25, roles 0.16, starts -0.32
=~compare: comparisons 1.93, credentials -0.67, education -0.26, journeys -0.59, organizations -0.32, starts -0.27
=~comply: comparisons 0.21, credentials 0.17, organizations -0.15, questions -0.29, terms 0.2
=~cost: comparisons 0.3, credentials 0.19, education 0.19, outlook -0.32, questions 0.22, roles 0.16, settings -0.32, starts -0.25
=~crime: questions 0.15
=~data: comparisons 0.17, education -0.27, organizations -0.44, outlook 0.24, questions -0.16, roles 0.42, settings -0.19, terms 0.23
=~define: education -0.2, journeys -0.18, outlook -0.17, questions -0.37, settings -0.17, starts -0.23, terms 1.08
=~degree: credentials -0.24, education 0.82, organizations -0.26, outlook -0.16, questions 0.18, starts 0.27, terms -0.66
=~deny: journeys 0.18, questions -0.19, roles 0.25, starts 0.17
=~desk: comparisons -0.17, outlook -0.17, roles 0.27, starts 0.17, terms -0.15
=~director: journeys 1.1, outlook -0.17, questions -0.4, roles 0.61, settings -0.3, starts -0.23, terms -0.41
=~doctor: credentials 0.35, education -0.17, outlook -0.19, questions -0.69, roles 0.57, terms 0.44
=~doctorate: education 0.6, questions -0.15
=~dues: organizations 0.99, outlook -0.18, roles -0.25, terms -0.22
=~duty: credentials -0.16, organizations -0.15, questions -0.22, roles 0.8, terms -0.19
=~ehr: questions -0.38, roles 0.19, starts 0.18, terms 0.19
=~eligible: credentials 0.61, education 0.15, organizations -0.17, outlook -0.16, terms -0.15
=~entry: organizations -0.4, outlook -0.3, questions 0.44, settings -0.23, starts 0.88, terms -0.44
=~exam: comparisons 0.46, credentials 1.42, education 0.18, journeys -0.27, outlook -0.6, questions 0.47, roles -0.61, settings -0.43, terms -0.55
=~fail: credentials 0.62, questions 0.15, roles -0.22
=~fileroom: roles 0.22
=~frontdesk: comparisons -0.2, journeys 0.33, questions -0.18, starts 0.37
=~growth: comparisons 0.19, credentials -0.37, education -0.16, organizations -0.17, outlook 1.38, questions -0.15, settings -0.23, terms -0.47
=~hard: comparisons 0.38, credentials 0.19, organizations -0.15, terms -0.19
=~highschool: journeys 0.17, roles -0.15, terms -0.22
=~hire: education -0.21, journeys -0.35, organizations -0.41, outlook 0.27, roles 0.24, settings 0.36, starts 0.46, terms -0.5
=~hospital: credentials 0.23, education -0.28, organizations -0.27, questions -0.28, roles 0.34, settings 0.35
=~informatics: education 0.47, settings -0.15, terms -0.27
=~inpatient: comparisons 0.36, credentials 0.19, outlook -0.16, questions -0.33
=~insurance: journeys -0.15, organizations -0.2, questions -0.33, roles 0.44, settings 0.22, terms 0.16
=~job: comparisons -0.37, credentials -0.2, education -0.39, journeys -0.2, organizations -0.47, outlook 0.69, questions 0.27, roles 0.44, settings 0.6, starts 0.55, terms -0.91
=~kids: education 0.19, questions 0.29
=~long: journeys 0.19, outlook -0.25
=~master: education 0.93, questions -0.17, settings -0.17, starts -0.18, terms -0.21
=~math: credentials -0.24, organizations 0.15, outlook 0.44, starts -0.21, terms -0.37
=~merge: roles 0.29
=~number: outlook 0.2
=~nurse: comparisons -0.16, journeys 0.19, questions -0.22, roles 0.15, starts 0.43, terms -0.17
=~online: education 0.28
=~outpatient: comparisons 0.28, questions -0.23
=~pass: credentials 0.41, outlook -0.18
=~patient: questions 0.15
=~pay: credentials -0.2, education -0.3, journeys -0.29, organizations -0.23, outlook 1.53, questions 0.25, roles 0.41, settings -0.17, starts -0.36, terms -0.57
=~practicum: credentials -0.28, education 0.15, organizations -0.15, roles 0.2, starts 0.17, terms 0.22
=~prep: credentials 0.4
=~privacy: comparisons 0.65, credentials 0.25, education -0.19, outlook -0.23, questions -0.58, settings -0.2, starts -0.19, terms 0.24
=~program: comparisons -0.15, education 0.84, questions 0.25, settings -0.18, terms -0.24
=~promote: comparisons 0.21, journeys 0.47, outlook -0.15, questions 0.32, settings -0.17, terms -0.51
=~question: credentials 0.28
=~raise: questions 0.26
=~record: credentials -0.35, education -0.27, journeys -0.23, organizations -0.4, roles 0.3, settings 0.55, starts 0.19, terms 0.18
=~registry: education -0.31, journeys 0.32, outlook 0.46, questions -0.31, terms -0.27
=~release: journeys 0.2, questions -0.34, terms 0.27
=~remote: credentials 0.19, journeys -0.23, organizations -0.31, outlook -0.29, questions 0.23, roles 0.6, settings 0.48, starts -0.17, terms -0.35
=~renew: credentials 0.51, education 0.37, journeys -0.16, organizations 0.35, outlook -0.25, roles -0.45, settings -0.17
=~schedule: comparisons -0.22, credentials 0.2, organizations -0.31, questions 0.15, roles 0.41
=~school: credentials -0.46, education 1.23, questions 0.27, roles -0.35, settings -0.17, terms -0.47
=~security: comparisons 0.34, credentials 0.23, questions -0.23
=~skill: organizations -0.2, outlook -0.17, roles 0.61
=~start: comparisons -0.22, journeys 0.28, roles 0.2, starts 0.17
=~stress: credentials -0.22, outlook -0.16, questions 0.17, roles 0.52, terms -0.16
=~switch: credentials -0.15, questions 0.4, starts 0.2
=~teach: credentials -0.23, outlook 0.28, questions -0.24, roles 0.43, starts -0.15, terms -0.18
=~tool: comparisons 0.16, credentials -0.33, education 0.53, journeys -0.16, questions -0.15, roles 0.21, settings -0.35, terms 0.19
=~transcript: comparisons -0.21, credentials 0.26, outlook 0.49, questions -0.43
=~veteran: comparisons -0.16, questions 0.47, starts 0.16, terms -0.24
=~worth: comparisons 1.07, credentials 0.16, education 0.21, organizations -0.27, outlook -0.2, settings -0.17, terms -0.57
a: comparisons -0.26, journeys -0.15, organizations -0.32, outlook -0.18, roles 0.42, settings 0.16, terms 0.53
aaham: organizations 0.38
aapc: comparisons 0.2, credentials 0.48, organizations 0.35, roles -0.26, terms -0.25
aas: education 0.17
about: organizations 0.23, questions 0.22, roles -0.22, terms 0.2
abstracting: roles 0.15
academy: credentials 0.26, organizations 0.31, roles -0.2
academys: credentials 0.15
accept: questions 0.17
access: terms 0.17
according: outlook 0.15
account: roles 0.19
accounts: questions -0.18
accreditation: organizations 0.27
accredited: questions 0.17
accreditor: organizations 0.27
accredits: organizations 0.18
acdis: organizations 0.27, terms -0.15
achip: credentials 0.26
act: comparisons 0.17, questions -0.15, terms 0.33
actually: credentials 0.16
ad: roles 0.18
add: comparisons 0.28
admin: comparisons 0.18
administrator: education 0.27, questions 0.28, roles -0.28
administrators: outlook 0.25
adn: credentials 0.28, organizations 0.15, questions -0.17
advanced: comparisons 0.18, credentials 0.18
after: comparisons -0.26, credentials 0.22, education 0.37, organizations -0.2, outlook -0.25, questions -0.26, roles 0.46
against: comparisons 0.73, credentials -0.21
agencies: settings 0.17
agency: comparisons -0.16, organizations 0.74, questions -0.18, settings 0.23, terms -0.26
ahdi: organizations 0.26
ahima: comparisons 0.17, credentials 0.51, organizations 0.61, outlook -0.15, roles -0.4, terms -0.41
ahimas: credentials 0.23
ai: questions 0.16, roles 0.2
all: education -0.15, organizations -0.32, outlook 0.23, roles 0.26, terms 0.15
already: comparisons 0.19, education 0.23, roles -0.23
am: comparisons -0.2, questions 0.48, terms -0.24
amba: credentials 0.15
ambulance: starts 0.21
american: organizations 0.31
amia: organizations 0.23
among: outlook 0.21
an: journeys -0.28, roles 0.2, terms 0.36
analyst: journeys 0.18, questions -0.15, roles 0.33, terms -0.22
and: comparisons 0.93, education -0.15, organizations -0.19, outlook 0.22, questions -0.2, roles 0.22, settings -0.35, starts -0.16
another: comparisons 0.15, credentials -0.22, questions 0.26, roles -0.16
answer: comparisons 0.15, roles 0.18
any: journeys -0.15, organizations -0.16, questions 0.72, roles -0.16, terms -0.18
anybody: questions 0.26
anything: questions 0.21, roles -0.2
anywhere: credentials 0.16
apart: comparisons 0.19
app: terms 0.2
application: roles 0.17
apply: starts 0.15
apprentice: comparisons 0.33
approval: organizations 0.17
approved: questions 0.28
are: comparisons -0.15, credentials -0.17, journeys -0.15, outlook 0.17, questions 0.68, roles -0.22, settings 0.2, starts -0.29
area: education 0.16
around: questions 0.25
as: credentials -0.18, roles -0.15, terms 0.28
ask: credentials 0.28, outlook -0.17
asked: terms 0.18
asks: comparisons 0.17, questions -0.15
assistant: starts 0.24
assoc: organizations 0.31
associate: comparisons 0.24, questions -0.15
association: credentials 0.35, education -0.15, organizations 1.14, questions -0.19, roles -0.37, terms -0.25
at: education 0.25, journeys 0.41, organizations -0.31, outlook -0.26, roles 0.26, settings 0.34, terms -0.47
attempt: questions 0.15
auditor: comparisons 0.17, roles 0.17
authorization: terms 0.16
average: outlook 0.37
bachelor: education 0.15
bachelors: education 0.24, terms -0.19
back: questions 0.23, roles 0.16
badge: comparisons 0.21, credentials 0.39, terms -0.15
badges: comparisons 0.16
bank: roles 0.16
be: comparisons -0.2, questions 0.24, roles 0.51
because: terms 0.18
become: journeys 0.23, roles 0.2
been: questions 0.28
before: comparisons -0.22, questions 0.4, roles 0.17, settings -0.16
beginner: comparisons 0.15, credentials 0.32
behind: organizations 0.48, outlook -0.15, roles -0.2
being: roles 0.19, terms -0.2
belong: organizations 0.36
besides: questions 0.18
best: questions 0.24
better: comparisons 0.2, terms -0.15
between: credentials -0.23, journeys 0.26, terms 0.17
big: settings 0.17
bigger: comparisons 0.18
biller: credentials 0.23, journeys 0.29, questions -0.17, roles -0.17, terms -0.23
bills: roles 0.22, terms 0.16
blocking: terms 0.27
bls: outlook 0.65, questions -0.15, terms -0.16
board: credentials 0.22, organizations 0.16
boards: credentials 0.15
body: organizations 0.89, questions -0.25, roles -0.2
book: credentials 0.2, questions -0.15
books: credentials 0.23
boss: outlook -0.15, roles 0.27
bosses: outlook 0.27, questions 0.15, roles -0.22
both: comparisons 1.48, credentials -0.33, organizations -0.18, questions -0.17, roles -0.19, terms -0.25
bottom: outlook 0.28
bs: starts 0.2
bucket: outlook 0.17
budget: roles 0.15
building: settings 0.2
bureau: outlook 0.34
but: comparisons 0.33, organizations -0.18, outlook -0.21, terms 0.28
by: education -0.32, roles -0.16, starts -0.22, terms 0.44
c: credentials 0.15
cahiim: organizations 0.39
cahims: comparisons 0.16, credentials 0.39, questions -0.17
call: comparisons -0.15, roles 0.25, terms 0.34
called: questions -0.3, terms 0.8
calls: comparisons 0.16
came: terms 0.25
can: credentials 0.17, outlook -0.39, questions 0.21, settings -0.19, starts 0.21, terms 0.16
cancer: credentials 0.15
candidacy: terms 0.19
care: comparisons -0.16, credentials 0.3
career: credentials -0.15, education 0.18, journeys 0.27, terms -0.21
case: questions -0.16, terms 0.24
cases: roles 0.16, terms -0.18
category: outlook 0.15, terms 0.24
cbcs: credentials 0.27
cca: comparisons 0.49, credentials 0.4, questions -0.19, roles -0.2, terms -0.24
ccds: credentials 0.54, roles -0.16, terms -0.2
cchiim: organizations 0.23
ccs: comparisons 0.67, credentials 0.53, questions -0.24, terms -0.31
cdeo: credentials 0.31
cdi: organizations 0.15, questions -0.22, roles 0.24
cdip: credentials 0.47, questions -0.19, terms -0.15
cehrs: credentials 0.3
center: roles -0.21, settings 0.44, terms -0.22
central: journeys 0.2
certificat: education 0.16
certificate: comparisons 0.15, education 0.38, terms -0.17
certification: credentials 0.6, terms -0.2
certifications: credentials -0.21, questions 0.22
certified: credentials 0.58, questions 0.27, roles -0.27
certifies: credentials 0.16
certify: credentials 0.18
ceus: credentials 0.4
cfo: roles 0.2
chain: roles 0.19
chair: roles 0.21
chapter: organizations 0.22
charge: comparisons -0.25, journeys 0.3, questions -0.2, roles 0.41, terms 0.15
charges: roles 0.15
chart: comparisons 0.28, education -0.2, questions -0.17
charting: roles 0.15
charts: organizations -0.2, settings 0.27
chc: credentials 0.38, questions -0.16
chda: comparisons 0.24, credentials 0.47, questions -0.2, terms -0.17
chds: credentials 0.27
check: questions 0.18
chfp: credentials 0.24
chief: journeys 0.17, roles 0.21
chpc: comparisons 0.17, credentials 0.29
chps: comparisons 0.37, credentials 0.28, questions -0.21, terms -0.15
chts: credentials 0.19
cic: comparisons 0.16, credentials 0.36, questions -0.18
civil: organizations 0.15
claim: terms 0.32
claims: credentials 0.21, journeys 0.32, organizations -0.17, questions -0.15, terms -0.2
classes: comparisons -0.16, education 0.44
clerk: comparisons -0.16, roles 0.15
clerks: outlook 0.29
clinic: questions -0.18, settings 0.18
clinical: questions -0.28, roles 0.33, starts 0.19
club: organizations 0.25
cmrs: credentials 0.27
cms: organizations 0.39, questions -0.17
coc: comparisons 0.15, credentials 0.27
code: comparisons 0.28, credentials -0.15, education -0.22, outlook 0.37, questions -0.2, settings -0.16, terms 0.22
coder: comparisons 0.33, credentials 0.27, journeys -0.16, outlook -0.26, questions -0.16, roles 0.27, settings 0.19, terms -0.43
coders: credentials -0.15, education -0.18, organizations 0.38, outlook 0.28, starts -0.16
codes: outlook -0.15, questions -0.21, roles 0.3, terms 0.18
coding: credentials 0.16, education 0.29, organizations -0.36, outlook -0.23
college: education 0.66, organizations -0.15, roles -0.23, starts 0.15, terms -0.16
colleges: organizations 0.18
come: journeys 0.26, outlook -0.15
comes: journeys 0.23
commission: credentials -0.19, organizations 0.61, questions -0.21
committee: roles 0.15
community: education 0.33, questions -0.28
companies: comparisons -0.16, settings 0.36
company: questions -0.2, settings 0.49
compare: comparisons 0.17
compared: comparisons 0.37
compliance: comparisons 0.23, credentials 0.21, questions -0.26
computer: terms 0.15
concept: terms 0.19
confidentiality: comparisons 0.2
consultant: roles 0.2
contact: roles 0.18
contract: roles 0.26
coordinator: questions -0.2, roles 0.45
copy: terms 0.15
cost: comparisons 0.24, credentials 0.28, roles -0.16
could: credentials -0.33, organizations -0.16, questions 0.22, roles 0.2, starts 0.42, terms -0.21
count: credentials 0.19, questions 0.22, roles -0.26
counted: outlook 0.17
country: outlook 0.18
county: settings 0.16
course: credentials 0.22, education 0.19, terms -0.15
courses: education 0.16, questions 0.15
court: roles 0.17
covered: terms 0.17
cpb: credentials 0.2
cpc: comparisons 0.72, credentials 0.35, roles -0.17, terms -0.26
cpco: credentials 0.36
cphi: credentials 0.28
cphims: comparisons 0.29, credentials 0.26
cphq: credentials 0.36
cpma: credentials 0.3, questions -0.17
cppm: credentials 0.32
cpt: comparisons 0.17
crc: credentials 0.29, questions -0.15
crcr: credentials 0.5, questions -0.18
credential: credentials 0.63, terms -0.19
credit: education 0.16
credits: education 0.38
cures: terms 0.15
cycle: terms 0.17
data: comparisons -0.15, organizations -0.22, settings 0.17, starts 0.28, terms 0.17
date: terms 0.2
day: comparisons 0.2, education -0.16, roles 0.54, terms -0.18
days: comparisons -0.27, credentials 0.17, roles 0.2
decade: outlook 0.2
decides: organizations 0.19, roles 0.31
definition: terms 0.23
degree: comparisons 0.16, education 0.49, organizations -0.18, outlook -0.15, terms -0.39
degrees: questions 0.19
denial: terms 0.18
denials: journeys 0.17
department: credentials -0.16, settings 0.17, starts -0.15
desk: journeys 0.27, outlook -0.16, roles 0.2, starts 0.19, terms -0.22
diagnoses: terms 0.25
diagnosis: terms 0.28
dictation: credentials 0.22, outlook 0.18, questions -0.15
dictionary: terms 0.21
did: questions 0.27, roles -0.21
differ: comparisons 0.37
difference: comparisons 0.16
different: comparisons 0.16
diploma: roles -0.17, starts 0.32, terms -0.16
director: comparisons 0.27, journeys 0.31
discharge: terms 0.18
discipline: terms 0.19
dnfb: terms 0.2
do: education 0.15, journeys -0.21, outlook -0.34, questions 0.31, roles 0.41, settings 0.35, terms -0.38
doctor: terms 0.26
doctorate: education 0.15
doctors: education -0.17, organizations 0.15, outlook 0.22, questions -0.3, roles 0.22
document: terms 0.18
documentation: credentials 0.15, journeys 0.19, questions -0.23
does: comparisons -0.17, organizations 0.21, questions 0.25, roles 0.26, settings -0.27, starts -0.31
doing: questions 0.16, settings 0.17, terms -0.17
done: questions 0.17
doubles: roles 0.15
down: comparisons -0.17
drg: comparisons 0.21, questions -0.16, terms 0.15
drug: settings 0.16
dues: comparisons 0.17, organizations 0.27, terms -0.15
duties: roles 0.19
dx: terms 0.19
each: comparisons 1.43, credentials -0.59, education -0.16, outlook -0.33, roles -0.2
early: questions 0.21
earn: outlook 0.18, terms -0.18
easier: comparisons 0.22
education: roles 0.19
ehr: comparisons 0.23, questions -0.21
eight: questions 0.21
either: comparisons 0.52, credentials -0.15
electronic: comparisons 0.17
eligibility: credentials 0.22
else: questions 0.33
employed: outlook 0.28
employers: roles -0.21, settings 0.22, terms -0.17
emr: comparisons 0.22
encoder: comparisons 0.2
end: journeys 0.37
english: education 0.17
entity: terms 0.17
entry: roles 0.18
er: roles 0.19, terms 0.18
ever: questions 0.16, settings 0.2
every: comparisons -0.26, roles 0.16, terms 0.33
everyone: questions 0.26
everything: comparisons 0.17
exactly: terms 0.16
exam: credentials 1, education 0.28, outlook -0.29, roles -0.4, settings -0.18, terms -0.35
examples: terms 0.18
exams: comparisons 0.3, credentials -0.32, organizations 0.27
exception: questions 0.15
exchange: terms 0.26
executive: journeys 0.22
experience: questions 0.16, roles 0.16
expert: credentials 0.17
explain: comparisons 0.35
extra: roles -0.15
facility: comparisons 0.18, credentials 0.15
faculty: outlook 0.17
failed: credentials 0.24
failure: terms 0.15
falls: roles 0.18
family: roles -0.16
federal: credentials -0.19, organizations 0.25, outlook 0.34, roles -0.26, terms 0.19
feds: outlook 0.25
fhir: comparisons 0.21
field: comparisons -0.15, education 0.16, outlook -0.17, questions 0.27, roles -0.23
fields: comparisons 0.17
figure: outlook 0.2, questions 0.19
figures: outlook 0.17
file: terms 0.17
finance: comparisons -0.22, credentials 0.39, questions -0.22
finished: starts 0.19
firm: settings 0.16
firms: settings 0.25
first: credentials -0.23, education -0.22, journeys 0.23, outlook -0.31, questions 0.17, roles -0.16, settings -0.19, starts 1.11, terms -0.16
floor: journeys 0.19
folks: outlook 0.23, terms -0.31
for: credentials 0.26, journeys -0.36, outlook 0.48, questions 0.22, settings 0.17, starts -0.26
forecast: outlook 0.21
form: terms 0.33
forms: roles 0.21
forty: settings 0.16
foundation: organizations 0.4
founded: organizations 0.16
four: comparisons 0.46, credentials 0.19, education 0.22, outlook -0.17, questions -0.23
fresh: starts 0.25
from: comparisons -0.29, credentials 0.33, education -0.18, journeys 0.64, organizations -0.17, outlook -0.34
full: terms 0.16
gap: comparisons 0.23
general: comparisons 0.18, questions -0.17
get: comparisons -0.23, credentials 0.24, organizations -0.23, questions 0.28, settings -0.26
gets: questions 0.19
getting: credentials 0.15
give: questions 0.31, roles -0.22
go: journeys 0.15, outlook -0.22
goes: credentials -0.15
going: outlook 0.19
good: comparisons -0.15, credentials 0.25, questions 0.27, roles 0.17, terms -0.18
got: comparisons -0.32, credentials 0.15, questions 0.18
governance: comparisons 0.17
government: credentials -0.21, organizations 0.23, outlook 0.2
grad: education 0.49, roles -0.24, starts 0.28, terms -0.16
grade: education 0.17
graduate: credentials -0.21, education 0.62, roles -0.21, starts 0.18
graduates: education 0.19
group: education -0.15, organizations 0.45, outlook 0.23, questions -0.26, terms -0.17
grouper: comparisons 0.16
groups: comparisons 0.23
growing: outlook 0.23, roles 0.24
growth: comparisons 0.42, outlook 0.35, roles -0.18
guardian: comparisons 0.22
guild: credentials 0.15
guilds: credentials 0.17
had: roles -0.25, terms 0.42
half: outlook 0.18, terms -0.18
handbook: outlook 0.28
harder: comparisons 0.38
has: comparisons 0.43, credentials 0.25, education 0.17, journeys -0.21, questions -0.17, roles -0.19, starts -0.21, terms 0.15
have: comparisons -0.16, journeys -0.27, outlook -0.15, questions 0.29, terms 0.31
hcc: roles 0.27
hcpcs: comparisons 0.17
he: roles 0.19
head: comparisons -0.17, journeys 0.33, questions -0.18, roles 0.45
health: comparisons -0.18, education 0.39, journeys -0.2, outlook 0.37, questions -0.2, starts 0.15, terms -0.36
healthcare: credentials 0.16, outlook 0.25
hedis: terms 0.15
help: questions 0.27, terms -0.15
her: roles 0.26
here: questions 0.41
hfma: credentials 0.24
hhs: organizations 0.23
hie: comparisons 0.17
him: comparisons 0.31, credentials -0.58, education 0.49, outlook -0.36, settings 0.25, starts 0.27, terms -0.28
himss: comparisons 0.33, credentials 0.18, organizations 0.2, questions -0.24
hipaa: comparisons 0.15, questions -0.26, terms 0.3
hire: roles 0.21
hired: questions -0.15
hit: comparisons 0.4, questions -0.21
hitech: comparisons 0.23
hl7: terms 0.16
hold: credentials 0.16
home: education -0.15, journeys -0.24, questions 0.25, roles 0.2, settings 0.47, terms -0.21
hospice: settings 0.15
hospital: comparisons 0.21, organizations -0.2, outlook -0.15, questions -0.22, roles 0.27
hospitals: comparisons -0.33, settings 0.38
hour: outlook 0.28
hourly: outlook 0.18
hours: credentials 0.31, organizations -0.16, roles -0.17, terms 0.21
houses: settings 0.15
how: comparisons -0.39, credentials 0.31, education 0.15, journeys 0.2, organizations -0.42, outlook 0.38, roles 0.17, settings -0.34, starts -0.24
i: credentials 0.47, outlook -0.29, questions 0.81, roles -0.17, settings -0.52, starts 0.27, terms -0.47
icd: organizations 0.2, questions -0.26, terms 0.22
if: comparisons 0.25, settings -0.21
improvement: credentials 0.17
in: comparisons -0.18, education 0.63, organizations -0.4, outlook 0.36, roles -0.15, settings -0.18, starts 0.23
include: terms 0.16
index: terms 0.3
industry: outlook 0.17
informatics: education 0.48, journeys 0.15, terms -0.23
information: credentials -0.35, education 0.21, journeys 0.16, outlook -0.52, questions 0.22, starts 0.4
initials: questions 0.23
injury: roles 0.17
inpatient: comparisons 0.32, questions -0.26
insurance: credentials 0.15
insurer: roles 0.23
integrity: journeys 0.18, questions -0.22, roles 0.23
internet: settings 0.2
interoperability: terms 0.18
interview: roles 0.17
into: organizations -0.24, questions 0.64, roles 0.26, settings -0.26, starts 0.19, terms -0.35
is: credentials 0.32, journeys -0.41, organizations 0.23, questions 0.29, roles 0.33, starts -0.47
it: comparisons -0.46, credentials 0.28, education 0.26, journeys -0.32, organizations 0.15, outlook -0.36, questions 0.15, starts -0.42, terms 0.7
its: comparisons -0.2, credentials -0.15, organizations 0.36, questions -0.31, starts -0.17, terms 0.51
itself: organizations 0.2
job: credentials -0.22, education -0.2, roles 0.78, starts 0.27, terms -0.17
jobs: journeys 0.15, organizations -0.15, outlook 0.41, roles -0.65, settings 0.26, starts 0.31, terms -0.38
join: organizations 0.25
journal: organizations 0.19
just: comparisons -0.18, credentials 0.2, questions 0.25, settings -0.18, starts 0.18
keep: comparisons 0.23
keeping: comparisons 0.18
keeps: roles 0.32
kind: settings 0.21
kinds: settings 0.15
know: comparisons -0.15, roles 0.34
lab: terms 0.15
labor: organizations 0.18, outlook 0.33, roles -0.15
ladder: journeys 0.35, questions 0.15
last: terms 0.16
later: comparisons 0.29, roles -0.22
law: terms 0.29
lawyer: roles 0.18
lead: journeys 0.32, roles 0.38, terms -0.17
leader: roles 0.16
leadership: comparisons 0.26
leading: comparisons -0.18, journeys 0.36
learn: comparisons 0.18, credentials -0.15, education 0.3
left: credentials -0.16
let: credentials -0.17
letter: comparisons 0.15, credentials -0.25, questions -0.2, terms 0.46
letters: comparisons 0.28, credentials 0.75, education -0.18, outlook -0.28, questions 0.18, settings -0.16, starts -0.22, terms -0.18
level: credentials 0.2, education 0.15, starts -0.16
librarians: organizations 0.15
license: comparisons -0.17, starts 0.35
like: credentials -0.25, organizations -0.19, questions 0.18, settings 0.46
line: outlook 0.32
list: comparisons -0.18, credentials -0.15, terms 0.47
live: comparisons -0.15
living: roles 0.18
local: organizations 0.2
log: roles 0.15
loinc: terms 0.2
long: outlook -0.19
looking: questions 0.23
lose: questions 0.17
lower: comparisons 0.44
lowest: outlook 0.17
m: comparisons 0.18
machines: comparisons 0.19
major: education 0.19
make: comparisons -0.23, outlook 0.63, questions 0.24, terms -0.23
makes: roles 0.21
manager: journeys 0.16, roles 0.22, settings -0.15
managers: outlook 0.28, terms -0.16
many: comparisons -0.26, credentials 0.43, education 0.19, organizations -0.22, outlook 0.68, questions -0.33, roles -0.17, terms -0.25
mark: credentials 0.41
master: terms 0.19
masters: education 0.28, terms -0.23
mastery: comparisons 0.16
matching: roles 0.16
may: credentials 0.15, outlook 0.18, roles -0.24
me: comparisons -0.18, outlook -0.26, questions 0.57, starts 0.4, terms -0.29
mean: comparisons -0.15, roles 0.17, terms 0.17
meaning: terms 0.2
median: outlook 0.6, terms -0.17
medical: comparisons -0.34, credentials -0.16, organizations -0.24, outlook 0.36, roles 0.24, starts 0.18
medicare: organizations 0.15, questions -0.17, terms 0.34
meds: terms 0.15
meet: organizations 0.15
meetings: roles 0.18
membership: organizations 0.39
middle: outlook 0.63, roles -0.18
midpoint: outlook 0.27
mine: comparisons 0.16
minutes: terms 0.16
missing: roles 0.18
money: education -0.16, outlook -0.19, questions 0.21, roles 0.15
months: education 0.22
more: comparisons 0.81, credentials -0.25, organizations -0.27, questions 0.15, terms -0.25
most: comparisons -0.2, outlook 0.34, questions 0.29
move: questions 0.2, terms -0.2
moving: comparisons 0.18
mpi: roles 0.15
ms: education 0.22
mshi: education 0.34
much: terms -0.21
my: education -0.19, journeys -0.26, organizations 0.34, outlook -0.26, questions 0.69, roles -0.53
myself: comparisons 0.16
name: comparisons -0.19, credentials 0.26, organizations 0.16, questions -0.26, terms 0.62
names: terms 0.28
national: comparisons -0.16, organizations 0.41, questions -0.18, roles -0.16, terms 0.15
nchs: organizations 0.25
need: credentials 0.17, education -0.15, organizations -0.31, questions -0.17, roles 0.44, starts 0.16, terms -0.2
needed: credentials -0.15, roles 0.3
needs: comparisons 0.27, questions -0.15
net: outlook 0.16
never: outlook -0.16, questions 0.38
new: education -0.18, organizations 0.17, terms 0.26
next: comparisons 0.15, credentials -0.17, education -0.15, journeys 0.21, organizations -0.16, roles 0.23
nha: credentials 0.33
no: comparisons -0.31, credentials 0.23, education -0.17, organizations -0.31, outlook -0.18, questions 0.31, roles 0.17, starts 0.28
nobody: questions 0.16
not: outlook -0.29, questions 0.53, roles -0.3, terms 0.41
notes: questions -0.17, roles 0.24, terms 0.27
nothing: comparisons -0.15, questions 0.32
now: comparisons -0.3, education -0.18, journeys 0.15, organizations -0.17, questions 0.3, roles 0.29, starts 0.22, terms -0.26
number: credentials -0.15, outlook 0.45, terms 0.19
numbers: comparisons 0.27, questions 0.18, terms -0.15
nurse: journeys 0.23, questions -0.16, starts 0.16
nurses: comparisons -0.15
nursing: outlook 0.23
o: credentials 0.28
occupation: comparisons -0.16, outlook 0.77
ocr: organizations 0.19
ods: credentials 0.23, journeys 0.16, terms -0.15
of: comparisons 0.21, credentials -0.27, roles 0.28, settings 0.17, starts -0.3, terms 0.18
off: questions 0.34
office: comparisons -0.23, organizations 0.39, outlook -0.17, questions -0.16, roles -0.23, settings 0.36
officer: comparisons 0.15, journeys 0.16, roles 0.27, terms -0.26
offices: outlook 0.28
official: comparisons 0.17, outlook 0.25
ohio: outlook 0.18
old: questions 0.23
older: comparisons 0.18
on: comparisons -0.16, credentials 0.32, outlook -0.38, questions 0.18, terms 0.21
oncology: roles 0.22
one: comparisons 1.36, credentials 0.45, education -0.28, journeys -0.34, organizations -0.18, outlook -0.22, questions -0.29, starts -0.37
ones: comparisons 0.18, roles -0.15
online: education 0.27
only: credentials 0.2, starts -0.16, terms 0.18
open: credentials 0.15, roles -0.16
openings: outlook 0.26, questions 0.15
operations: journeys 0.21
or: comparisons 0.49, education -0.15, journeys -0.29, questions 0.41, terms -0.29
order: journeys 0.21
org: organizations 0.3, questions -0.16
organization: comparisons 0.21
other: comparisons 1.32, credentials -0.54, terms -0.15
our: credentials 0.19, journeys -0.17, outlook -0.21, settings 0.32
out: comparisons -0.25, education -0.17, questions 0.26, terms 0.2
outlook: outlook 0.2
outpatient: comparisons 0.18
over: credentials -0.38, questions 0.26, starts -0.16
overtime: roles 0.16
own: questions -0.16, terms 0.16
owns: roles 0.16
p: credentials 0.2
page: questions 0.33
paid: roles 0.17
pair: comparisons 0.25
paper: comparisons 0.2, education 0.16, roles -0.2, terms 0.16
parts: credentials 0.17
pass: comparisons 0.21, credentials 0.43, questions -0.2
passed: questions 0.18, terms 0.15
path: journeys 0.47
patient: outlook -0.18, roles 0.27
patients: organizations -0.17, outlook -0.16, questions -0.35, roles 0.26, starts 0.22, terms 0.31
pay: comparisons 0.24, journeys -0.21, outlook 0.4, roles 0.34, starts -0.17, terms -0.42
payment: questions -0.17, roles 0.16, terms 0.17
pays: comparisons -0.16
pcs: comparisons 0.16
people: comparisons -0.36, education -0.24, outlook 0.73, roles -0.19, settings 0.51, terms -0.67
per: comparisons -0.21, outlook 0.24, terms 0.42
percent: outlook 0.5, terms -0.17
percentages: questions 0.15
percentile: outlook 0.29
person: education -0.2, journeys 0.18, organizations -0.28, questions -0.36, roles 1, terms -0.4
phd: education 0.34
phi: terms 0.22
physician: comparisons 0.34, credentials 0.16, questions -0.19, roles -0.16
physicians: roles 0.25
pick: questions 0.24
picking: comparisons 0.15
place: settings 0.25
placement: education 0.4, roles -0.17
placements: education 0.19
places: settings 0.4
plan: settings 0.26
please: roles -0.18
plus: credentials 0.15
points: terms 0.18
policy: questions -0.15
position: roles 0.36
positions: questions 0.25
possible: questions 0.28
post: comparisons 0.15, questions -0.2
posts: questions 0.15, starts 0.26
ppe: terms 0.35
practice: credentials 0.2
practitioner: credentials 0.3
privacy: comparisons 0.23, journeys 0.22, questions -0.23
procedure: terms 0.2
product: roles 0.15
production: comparisons 0.16
profession: questions 0.2
professional: comparisons 0.19, credentials 0.25, organizations 0.19, questions -0.18, roles -0.18
program: credentials -0.15, education 0.55, organizations 0.19, outlook -0.21, questions 0.19, roles -0.34
programs: comparisons -0.17, education 0.35
proof: credentials 0.34
prove: credentials 0.15
public: journeys 0.18, settings 0.17
pull: terms 0.16
qhin: terms 0.17
qualifications: roles 0.15
quality: credentials 0.22, questions -0.16
quarter: outlook 0.15
question: terms 0.16
questions: comparisons 0.32, credentials 0.58, questions -0.25, roles -0.17, terms -0.19
queue: roles 0.18
quiet: roles 0.15
quote: questions 0.15
r: credentials 0.15
rates: comparisons 0.19
reads: roles 0.16
real: questions 0.18, roles 0.15, terms -0.19
realistic: journeys 0.18
receptionist: starts 0.15
record: comparisons 0.31, credentials -0.21, education -0.19, outlook -0.17, questions -0.25, roles 0.28, terms 0.15
records: education 0.2, questions 0.37, roles -0.24, terms -0.38
registered: comparisons 0.18, credentials 0.17, organizations 0.16, questions 0.15, roles -0.26, terms -0.16
registrar: journeys 0.18, questions -0.17, roles 0.22, terms -0.17
registrars: organizations 0.26, outlook 0.34, roles -0.17
registry: journeys 0.19
regulation: terms 0.21
remote: comparisons 0.16, credentials 0.18, roles 0.33, terms -0.18
renewal: credentials 0.19
rent: questions 0.15
reports: comparisons 0.2, questions -0.17, roles 0.32, terms -0.15
requests: roles 0.23
requirements: questions -0.18, roles 0.15
research: education 0.23
residents: settings 0.17
respected: credentials 0.18
results: roles 0.17
retail: starts 0.17
retake: credentials 0.15
revenue: journeys 0.3, questions -0.17
review: credentials 0.15
reviewing: comparisons 0.2
rhds: credentials 0.35, questions -0.15
rhia: comparisons 0.5, credentials 0.28, organizations -0.21, outlook -0.19, terms -0.36
rhit: comparisons 0.45, credentials 0.32, organizations -0.18, outlook -0.18, terms -0.41
right: comparisons 0.21, roles -0.17, terms 0.16
rise: questions 0.15
rn: starts 0.23
road: journeys 0.29
roles: starts 0.39
room: roles 0.32
route: questions 0.15
rule: terms 0.32
rules: questions -0.16
run: outlook 0.24, roles -0.17
rung: journeys 0.27, starts 0.16
running: roles 0.17
rxnorm: terms 0.21
safe: questions 0.16
said: comparisons -0.19, credentials -0.19, terms 0.24
salary: roles 0.19, terms -0.15
same: comparisons 0.71, credentials -0.21, outlook -0.24, questions -0.25, terms 0.26
say: outlook 0.29
saying: terms 0.16
says: journeys -0.3, terms 0.38
school: education 0.59, questions 0.16, roles -0.3, settings -0.2, terms -0.21
schooling: comparisons 0.34, roles 0.24, terms -0.2
schools: comparisons -0.18, organizations 0.16, questions 0.34
science: education 0.16
screens: roles 0.15
seal: questions 0.16
seat: roles 0.38
secondary: terms 0.17
security: comparisons 0.25
semester: questions 0.18
semesters: education 0.16
send: settings 0.18
senior: credentials 0.23, questions -0.17
sent: terms 0.3
services: roles -0.17
set: questions 0.19, terms 0.17
settings: settings 0.28
share: settings 0.19
she: credentials 0.16, outlook -0.22, roles 0.34
short: comparisons 0.23, education 0.22
shots: questions 0.15
should: comparisons 0.34, credentials -0.32, outlook -0.22, questions 0.59, terms -0.29
show: credentials 0.29
sick: roles 0.15
side: comparisons 0.26, credentials 0.16, outlook -0.19, questions -0.18
sign: terms 0.19
signature: terms 0.2
since: roles -0.16, terms 0.19
sister: comparisons 0.15
sit: credentials 0.46, terms -0.18
site: comparisons -0.21, organizations 0.19, questions 0.25
skills: roles 0.49
small: credentials 0.29
snomed: terms 0.3
so: comparisons 0.3, education -0.18, questions 0.36, roles -0.4
society: credentials 0.17, organizations 0.64, questions -0.19, roles -0.18, terms -0.15
software: roles 0.39
some: roles -0.15, terms 0.22
somebody: comparisons -0.15, roles 0.5, terms -0.32
someone: comparisons -0.16, credentials -0.33, roles 0.48, terms -0.16
something: comparisons -0.27, credentials 0.22, questions 0.24, terms 0.15
specialist: comparisons 0.42, questions -0.25, roles 0.39, terms -0.29
spot: roles 0.15
spreadsheets: roles 0.19
sql: starts 0.15, terms -0.15
staff: roles 0.18
stages: journeys 0.27
standard: terms 0.23
stands: organizations 0.15
start: credentials -0.16, starts 0.19
state: comparisons -0.19, journeys 0.21, settings 0.24
statistics: outlook 0.18
stats: outlook 0.17
status: terms 0.15
stays: roles 0.18
step: roles 0.34
steps: journeys 0.27, questions 0.23
still: comparisons -0.23, questions 0.34
stressful: roles 0.18
student: organizations 0.28, questions 0.18, roles -0.16, terms 0.24
students: questions 0.28
studies: roles 0.19
study: credentials 0.21, education 0.15
stuff: roles 0.18
such: comparisons -0.21, settings 0.25
supervisor: questions 0.19
support: roles 0.15
sure: roles 0.22
surgery: questions -0.22, terms 0.18
survey: outlook 0.23, questions 0.19
system: questions -0.23, roles 0.29, terms 0.24
systems: credentials 0.21, roles -0.16, starts 0.16
t: comparisons 0.33
tables: outlook 0.17
take: credentials 0.18, education 0.31, organizations -0.18, questions 0.26, roles -0.2, starts 0.23, terms -0.32
takes: starts 0.17
teach: education 0.33
teacher: questions 0.18
teaching: roles 0.16
team: journeys 0.17, roles 0.26
technician: comparisons 0.36, journeys 0.2, organizations -0.15, settings -0.22, starts 0.29, terms -0.34
technicians: questions 0.31
technologist: outlook 0.25
teens: education 0.22
tefca: terms 0.26
tell: roles -0.15, terms 0.22
ten: outlook 0.42, terms -0.17
tenth: outlook 0.54
term: terms 0.35
test: credentials 0.66, organizations -0.17, outlook -0.2, questions 0.23, roles -0.19, settings -0.15, starts -0.15
than: comparisons 0.52, organizations -0.18, outlook 0.21, questions -0.2, roles -0.3
that: comparisons -0.49, journeys -0.32, organizations 0.35, outlook 0.15, questions -0.29, roles 0.4, settings 0.16, starts -0.28, terms 0.39
the: comparisons 0.73, credentials 0.46, outlook 0.27, settings -0.73, starts -0.84, terms 0.25
their: comparisons -0.16, credentials 0.25, roles 0.2
them: comparisons 0.3, education -0.2, settings 0.19
then: comparisons 0.24, journeys 0.46, outlook -0.16, terms -0.15
there: comparisons -0.75, education 0.41, outlook 0.17, questions 0.23, settings 0.29, terms -0.26
these: credentials -0.16, terms 0.25
thesis: education 0.31
they: comparisons -0.34, credentials 0.18, education -0.23, journeys -0.28, organizations 0.2, questions -0.19, roles 0.4, settings 0.37, starts -0.31, terms 0.33
thing: credentials 0.3, roles -0.25, terms 0.51
third: questions 0.17
this: comparisons -0.51, credentials -0.35, education 0.15, organizations -0.15, outlook -0.22, questions 1.03
those: comparisons 0.22, outlook 0.15, roles -0.24, terms -0.15
thousand: credentials -0.16, outlook 0.6, questions -0.17
three: education -0.15, questions 0.17
through: comparisons -0.18, journeys 0.15, terms 0.2
time: education 0.2, organizations -0.16, questions 0.27
tired: starts 0.15
title: comparisons -0.18, credentials 0.4, roles 0.37, settings -0.15
to: credentials -0.23, journeys 0.95, outlook -0.45, questions 0.39, roles 0.2, settings -0.51
together: terms 0.15
told: roles -0.15, terms 0.16
too: questions 0.17
tool: comparisons 0.18
tools: roles 0.3
top: journeys 0.27, outlook 0.26, terms -0.17
track: education 0.19
trade: questions 0.15, terms -0.17
trainer: roles 0.2
training: education 0.15
trauma: roles 0.21
treatment: terms 0.25
true: questions 0.16
try: credentials 0.21
tuition: education 0.23
twenty: questions 0.2
two: comparisons 0.85, education 0.23, journeys -0.15, organizations -0.18, outlook -0.21, settings -0.15
type: terms 0.15
typical: outlook 0.33
under: credentials -0.18, questions -0.25, roles -0.16, terms 0.37
undergrad: education 0.23
units: credentials 0.26
university: credentials -0.17, education 0.33
up: credentials -0.26, education -0.16, journeys 0.35, outlook 0.24, questions 0.22, settings -0.15
upcoding: terms 0.16
upkeep: comparisons 0.21
upper: comparisons 0.2
us: comparisons -0.26, organizations 0.16, settings 0.15
use: credentials -0.2, questions -0.2, terms 0.42
used: terms 0.25
v: comparisons 0.42
va: questions 0.2, roles 0.15, terms -0.18
vendor: roles 0.16, terms 0.18
version: credentials 0.16
very: questions 0.18
veterans: settings 0.16
visit: roles 0.24, terms 0.3
visits: credentials 0.22, questions -0.15, roles 0.23
vocabulary: terms 0.18
vs: comparisons 0.97, credentials -0.25, journeys -0.15, organizations -0.25, outlook -0.15, questions -0.4, starts -0.23, terms 0.67
wage: credentials -0.17, outlook 0.53, terms -0.19
wages: questions 0.16
want: comparisons -0.15, credentials 0.27, journeys 0.15, organizations -0.19, outlook -0.16, questions 0.22, terms -0.45
wanting: questions 0.16
wants: outlook -0.16, roles 0.18, starts 0.26
was: comparisons -0.32, education -0.17, questions 0.16, roles 0.25, terms 0.3
way: credentials -0.24, journeys 0.48, questions 0.43, roles -0.27
we: credentials -0.16, education -0.15, outlook -0.16, questions 0.2, terms 0.46
website: organizations 0.2
week: roles 0.2
well: questions 0.2
were: terms 0.17
what: comparisons -0.41, journeys -0.23, organizations -0.24, outlook 0.46, questions -0.38, roles 0.26, starts 0.26, terms 0.57
when: comparisons -0.19, credentials -0.24, education -0.2, journeys 0.41, terms 0.24
where: credentials -0.5, organizations 0.26, outlook -0.19, settings 0.3, starts 0.15
which: comparisons 0.88, education -0.38, questions -0.24, roles -0.37, starts 0.56
while: comparisons 0.2, credentials -0.25, questions 0.32, roles -0.16
who: comparisons 0.15, credentials -0.43, education -0.44, organizations 0.85, outlook 0.16, questions -0.6, roles 1.45, starts -0.35, terms -0.81
whoever: roles 0.19
whole: roles 0.15
whom: organizations 0.43
whose: organizations 0.49, questions -0.38, roles 0.63, terms -0.32
why: credentials -0.26, terms 0.59
wife: questions 0.26
will: credentials -0.18, questions 0.65, roles 0.18, starts -0.18, terms -0.37
with: comparisons 0.2, credentials 0.16, outlook -0.54, starts 0.38
word: terms 0.31
words: terms 0.17
work: organizations -0.32, outlook -0.16, roles 0.26, settings 0.27, terms -0.19
workers: outlook 0.2
workforce: outlook 0.15
working: roles -0.17, settings 0.33
worst: questions 0.19
worth: education 0.2, terms -0.18
would: comparisons 0.24, credentials -0.25, education 0.15, journeys -0.2, organizations -0.23, questions 0.51, roles 0.27, terms -0.49
write: terms 0.16
writes: roles 0.15
written: terms 0.2
x: terms 0.17
year: education 0.68, outlook 0.36, roles -0.46, settings -0.22, terms -0.23
yearly: outlook 0.2
years: credentials 0.32, journeys 0.41, organizations -0.36, outlook -0.19, roles 0.23, settings -0.17, starts 0.22, terms -0.53
you: outlook -0.36, questions 0.39, roles 0.32, starts -0.24
your: outlook -0.18, questions 0.51, roles -0.23
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
=accreditation: eligibility 0.25
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
=analyst: difference -0.17, duties 0.35, next 0.33, none -0.23, pay 0.19, skills 0.17
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
=bet: none 0.29, pay 0.19
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
=certificat: cost 0.2, education 0.67, next -0.17
=certification: difference -0.16, education -0.16, eligibility 0.28, next -0.17, none 0.87, settings -0.17
=certify: none 0.31
=ceus: renewal 0.7
=cfo: definition 0.21
=chair: next 0.25
=chang: duties 0.26
=charg: cost 0.15, education -0.16, pay 0.17
=chargmast: definition 0.21
=chart: cost -0.25, definition 0.16, duties 0.29, education -0.19, eligibility -0.16, exam -0.19, jobs 0.24, next 0.31, renewal -0.2, settings 0.22, start -0.15, worth -0.22
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
=clinic: difference -0.16, duties -0.17, settings 0.41
=clock: remote 0.19, skills 0.18
=clos: eligibility 0.17
=club: definition 0.17
=cmi: definition 0.15
=cms: definition 0.21
=coc: settings 0.48
=cod: cost -0.15, definition 0.23, education -0.19, jobs 0.26, next 0.19, renewal -0.26
=colleg: definition -0.15, education 0.28, eligibility 0.27, exam -0.17
=commut: remote 0.18
=company: duties -0.25, jobs -0.16, settings 0.89
=compar: pay 0.34
=complaint: definition -0.16
=complianc: education -0.16
=comput: definition 0.25, difference 0.17, education -0.18, eligibility -0.18, start 0.15
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
=cpc: cost 0.32, definition -0.24, difference 0.26, duties -0.35, education -0.4, exam 0.3, growth -0.2, next 0.15, none 0.36, settings 0.19, skills -0.24, start -0.15, worth 0.19
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
=day: cost -0.16, difference -0.21, duties 0.81, eligibility -0.29, pay -0.24
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
=felony: eligibility 0.23
=few: growth 0.25
=fhir: difference 0.26
=field: duties -0.16, growth 0.25, next -0.22, start 0.15
=fight: definition 0.3
=figur: definition -0.16, growth 0.16, none 0.3, pay 0.4
=financ: definition 0.19, duties 0.2
=fing: skills 0.28
=finish: eligibility 0.21, jobs 0.23, start 0.18
=firm: settings 0.17
=first: duties -0.25, jobs -0.16, next 0.18, start 0.68, worth -0.15
=fit: next 0.15, none 0.21
=fiv: next 0.15, none -0.15
=floor: next 0.22
=flunk: exam 0.22
=folk: education -0.18, jobs 0.18, pay 0.25, remote 0.16
=follow: duties 0.26
=forecast: growth 0.3
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
=group: definition 0.28, difference 0.32, education -0.17, pay 0.17
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
=health: definition -0.15, duties 0.25, education 0.24, exam -0.33, jobs 0.4, none -0.29, pay 0.22, renewal -0.25, settings 0.21
=healthcar: next -0.16, none 0.23
=heart: definition 0.18
=hfma: definition 0.26
=himss: definition 0.24, duties -0.22
=hip: definition 0.15
=hipaa: definition 0.17, difference 0.31
=hir: definition -0.15, difference -0.17, duties -0.17, jobs 0.65, none -0.15, pay -0.2, settings 0.74, skills -0.16, worth 0.21
=hit: difference 0.15, eligibility 0.19, none -0.15
=hitech: difference 0.38
=hl7: difference 0.24
=hold: difference -0.17, duties -0.19, eligibility 0.28
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
=informatic: education 0.24, none -0.18
=information: definition 0.34, eligibility -0.18, exam -0.16, skills -0.23
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
=job: cost -0.25, duties 0.31, education -0.25, eligibility -0.2, exam -0.41, growth 0.61, jobs 0.69, renewal -0.29, start 0.22
=join: cost 0.19, worth 0.18
=jump: pay 0.18
=jun: eligibility 0.16
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
=numb: duties -0.17, jobs 0.18, next -0.27, none 0.42, pay 0.24, skills 0.28, worth -0.18
=nurs: education 0.29, eligibility 0.29, exam -0.17, growth -0.23, settings 0.34
=o: eligibility 0.25
=occupation: growth 0.17, jobs 0.17, pay 0.22
=ocr: definition 0.23
=odd: exam 0.16
=ods: education -0.16, eligibility 0.24, renewal 0.18
=off: pay 0.33
=offer: none 0.2
=offic: cost -0.17, duties 0.27, eligibility 0.17, next 0.37, remote 0.25, renewal -0.17, skills -0.2
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
=pay: cost 0.56, duties -0.17, eligibility -0.33, growth -0.2, jobs -0.23, none 0.15, pay 0.55, remote -0.19, skills -0.2
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
=register: duties 0.21, education -0.15, settings 0.17
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
=roi: next 0.22
=rol: definition 0.23, next 0.18
=rout: eligibility 0.23
=rul: definition 0.33, education -0.16, eligibility 0.26
=run: cost 0.28, definition 0.15, exam -0.19, next 0.15, pay 0.17
=rung: next 0.25
=rural: pay 0.25
=salary: none 0.38, pay 0.34
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
=set: definition 0.3, difference 0.27, education -0.16, eligibility -0.24, next -0.16, none 0.21, settings 0.18
=settl: pay 0.16
=shadow: start 0.16
=shar: definition 0.16
=shift: duties 0.4
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
=specialist: definition -0.44, difference 0.22, duties 0.49, eligibility -0.19, growth 0.15, jobs 0.18, none -0.19, pay 0.31, start -0.3
=specialty: none 0.15
=spend: jobs 0.17
=sql: skills 0.37
=staff: duties 0.39
=stamp: worth 0.18
=stand: definition 0.16, skills 0.15
=start: definition -0.15, eligibility -0.19, next 0.4, none 0.16, pay -0.16, start 0.46
=stat: definition -0.19, difference -0.19, education -0.17, exam -0.16, growth -0.16, jobs 0.24, none 0.25
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
=tak: cost 0.17, eligibility 0.15
=teach: definition -0.15, education 0.17, skills 0.21
=technician: definition -0.48, duties 0.19, jobs 0.35, settings -0.17
=technologist: growth 0.23, pay 0.29
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
=tht: definition 0.23
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
=two: definition -0.18, difference 0.59, next -0.2, none 0.15, start -0.28
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
=va: definition -0.16, eligibility 0.44, jobs 0.22, settings 0.16, start 0.19
=vendor: difference 0.16, pay -0.15, settings 0.29
=version: difference 0.29, none 0.16
=visit: definition 0.41, duties 0.32
=wag: definition -0.15, none 0.46, pay 0.62
=wait: exam 0.41
=want: start 0.23
=week: duties 0.46, next -0.15
=weekend: duties 0.17
=wfh: remote 0.25
=whoev: duties 0.18
=whol: jobs 0.16, next 0.15
=wid: difference 0.15
=wif: start 0.15
=without: eligibility 0.33, next 0.2, none 0.15
=word: definition 0.26, difference 0.23
=work: cost -0.22, definition -0.49, difference -0.3, education 0.22, jobs -0.15, none -0.2, remote 0.26, settings 0.85
=workday: duties 0.22
=workplac: settings 0.21
=worth: worth 0.36
=wound: definition 0.15
=writ: definition 0.29, duties 0.19
=wrong: definition 0.21
=wrot: definition 0.16
=year: definition -0.52, difference -0.38, duties -0.32, education -0.15, eligibility 0.71, exam -0.25, growth 0.72, next 0.88, none 0.15, pay -0.25, settings -0.36, skills -0.29, start 0.21
=yearly: jobs 0.19
=zero: next 0.15
=~abroad: eligibility 0.59, next -0.16
=~accredit: education 0.46, eligibility 0.57, jobs -0.16, next -0.19, none -0.26, skills -0.15, worth 0.19
=~age: next 0.26
=~ai: duties -0.18, growth 0.45, jobs 0.8, next -0.17, start -0.16
=~aid: cost 0.58, eligibility -0.15, next -0.16
=~anatomy: definition -0.19, education 0.23, skills 0.45
=~apprentice: definition -0.19, next 0.62, none -0.17, start 0.23
=~associate: duties -0.19, education 0.68, exam -0.27, growth -0.31, jobs 0.34, next -0.19, none -0.26, pay -0.26, renewal 0.27, skills -0.2, worth 0.39
=~audit: duties 0.3, eligibility 0.17, next 0.34, none -0.15
=~bachelor: definition -0.19, difference -0.15, education 0.61, eligibility 0.19, growth -0.19, next 0.33, none -0.2
=~bill: definition 0.21, education -0.16, exam -0.23, growth 0.25, none 0.16, settings -0.15
=~book: cost 0.18, exam 0.71
=~boss: cost -0.18, duties 0.3, exam -0.35, growth 0.31, next 0.71, none 0.19, pay 0.48, remote -0.15, renewal -0.23, settings -0.45, start -0.58
=~cancer: definition 0.15, eligibility -0.2, none -0.24, remote 0.38, skills 0.26, start -0.23
=~career: cost -0.22, duties -0.2, growth 0.22, next 0.18, renewal -0.16, settings 0.15, skills -0.23, worth 0.23
=~cdi: definition 0.21, duties 0.19, eligibility 0.22
=~cert: definition 0.82, difference 0.19, duties -0.66, eligibility 0.85, exam -0.23, growth -0.55, jobs -0.2, none 0.9, remote -0.35, renewal 0.42, settings -0.38, skills -0.53, start -0.36, worth 0.34
=~clinic: cost -0.27, definition 0.17, difference -0.22, education -0.17, exam -0.18, none 0.27, remote -0.17, settings 0.72
=~coder: cost -0.22, duties 0.2, exam -0.17, jobs 0.26, next 0.18, renewal -0.3
=~compare: cost -0.19, definition -0.69, difference 1.54, eligibility -0.46, next -0.57, none 0.46, pay 0.37, settings 0.23, skills -0.17, start -0.35
=~comply: difference 0.33, education -0.22, eligibility 0.16, none 0.18
=~cost: cost 1.68, duties 0.31, eligibility -0.51, growth -0.23, next -0.17, remote -0.19, settings -0.28, start -0.25
=~crime: eligibility 0.56
=~data: cost -0.28, difference -0.18, duties 0.37, eligibility -0.25, exam -0.19, jobs 0.17, next 0.39, none 0.26, pay 0.34, remote -0.23, renewal -0.24, start -0.15, worth -0.18
=~define: definition 1.27, difference 0.49, eligibility -0.27, next -0.3, renewal -0.18, skills -0.15, start -0.17
=~degree: cost 0.35, definition 0.15, duties -0.42, education 1.1, eligibility 0.32, exam -0.19, growth -0.25, jobs -0.31, next -0.27, none -0.25, pay -0.35, worth 0.19
=~deny: next 0.3
=~desk: definition 0.31, duties 0.15, eligibility 0.18, jobs -0.29, none 0.15, pay -0.32, remote 0.2, renewal -0.15, start 0.18, worth -0.2
=~director: cost -0.15, duties 0.25, education 0.21, eligibility -0.21, jobs -0.24, next 0.62, start -0.22
=~doctor: cost -0.22, definition 0.5, duties 0.22, exam -0.21, remote -0.21, renewal -0.16, skills 0.21, worth -0.2
=~doctorate: definition -0.16, education 0.5, worth 0.19
=~dues: cost 1.16, exam -0.32, jobs -0.2, next -0.26, none 0.26, pay -0.18, renewal 0.38
=~duty: duties 1.39, jobs -0.19
=~ehr: difference 0.24, none -0.15
=~eligible: definition -0.21, duties -0.2, education 0.29, eligibility 1.36, exam 0.26, growth -0.15, next -0.27, none -0.2, pay -0.15, settings -0.17, start -0.22
=~entry: cost -0.16, definition -0.25, difference -0.23, exam -0.2, growth -0.18, next 0.35, none 0.33, pay -0.18, renewal -0.19, settings -0.38, skills -0.22, start 1.6, worth -0.15
=~exam: cost 0.99, definition 0.55, duties -0.5, eligibility 0.95, exam 1, growth -0.37, jobs -0.3, next -0.29, none 0.26, pay -0.33, remote -0.54, renewal -0.18, settings -0.27, skills -0.38, start -0.29
=~fail: cost 0.28, definition -0.17, exam 0.97
=~frontdesk: duties 0.18, education -0.17, next 0.29
=~growth: definition -0.24, duties -0.31, eligibility -0.18, exam -0.16, growth 2.26, jobs 0.23, next -0.16, none 0.28, pay -0.38, remote -0.18, settings -0.22, start -0.23
=~hard: difference -0.15, exam 0.61, jobs 0.19, skills 0.16
=~highschool: definition -0.22, education 0.2, eligibility 0.44, start 0.49
=~hire: cost -0.27, definition -0.54, education -0.31, eligibility 0.31, exam -0.18, growth -0.32, jobs 1.55, none -0.17, pay -0.34, renewal -0.47, settings 0.65, start 0.16, worth 0.28
=~hospital: cost -0.39, difference 0.17, eligibility 0.23, exam -0.27, renewal -0.33, settings 0.95, skills -0.17, start 0.18, worth -0.19
=~informatics: education 0.35, none -0.22
=~inpatient: definition 0.3, difference 0.22, growth -0.15, none 0.26
=~insurance: definition 0.32, jobs -0.17, next -0.16, settings 0.67
=~it: start 0.18
=~job: cost -0.6, difference -0.33, education -0.31, eligibility -0.22, exam -0.66, growth 0.67, jobs 1.04, none -0.21, remote 0.26, renewal -0.2, settings 0.61, worth -0.26
=~kids: eligibility -0.24, none 0.26, remote 0.33
=~long: difference -0.2, education 0.77, eligibility 0.18, exam 0.65, jobs -0.32, none -0.24, pay -0.17, renewal 0.2, start -0.18
=~master: education 0.76, eligibility 0.22
=~math: definition -0.2, difference -0.31, growth -0.19, jobs 0.24, next -0.22, none 0.28, pay 0.23, skills 0.26
=~number: jobs 0.19
=~nurse: eligibility 0.36, exam -0.22, growth -0.22, jobs -0.17, next 0.37, none 0.29, pay -0.16, remote -0.17, renewal -0.17, settings 0.29
=~online: difference -0.19, duties -0.15, education 0.36, eligibility 0.27, growth -0.15, next -0.2, none 0.24, remote 0.16, skills -0.16
=~outpatient: settings 0.39
=~pass: cost -0.2, definition 0.23, difference -0.19, eligibility -0.17, exam 0.75, none -0.18
=~patient: next 0.21
=~pay: cost 0.74, difference -0.15, education 0.22, eligibility -0.87, exam -0.32, growth -0.4, jobs -0.23, next -0.32, none 0.35, pay 2.16, remote -0.46, settings -0.41, skills -0.36
=~practicum: education 1.12, exam -0.17, growth -0.15, jobs -0.15
=~prep: difference 0.19, exam 0.4
=~privacy: cost -0.18, definition 0.28, difference 0.57, duties 0.27, exam -0.19, growth -0.2, jobs -0.26
=~program: duties -0.16, education 0.9, exam -0.21
=~promote: jobs -0.2, next 1.36, pay -0.18
=~question: exam 0.42
=~raise: duties 0.19, pay 0.46
=~record: cost -0.46, definition 0.44, duties 0.5, education -0.19, exam -0.39, growth 0.2, jobs 0.37, next 0.34, none -0.15, pay 0.24, renewal -0.43, settings 0.19, skills -0.17, worth -0.5
=~registry: difference -0.15, duties 0.22, jobs 0.21, none -0.23, pay 0.2, renewal -0.2, settings 0.15
=~release: none -0.18, start 0.24
=~remote: definition -0.16, difference -0.2, duties -0.23, eligibility -0.2, exam 0.41, growth -0.15, jobs -0.18, next -0.31, pay -0.21, remote 2.04, worth -0.15
=~renew: difference -0.24, duties -0.2, education 0.37, eligibility -0.22, exam -0.15, jobs -0.17, next -0.3, none -0.22, renewal 2.03, worth -0.17
=~schedule: definition -0.29, difference -0.22, duties 0.49, education 0.42, exam 0.37, growth -0.26, jobs 0.17, renewal 0.41, skills -0.15, worth -0.18
=~school: duties -0.53, education 1.45, eligibility 0.2, exam -0.54, next -0.2, pay -0.21, remote -0.18, renewal -0.33, skills -0.31, start 0.18, worth 0.37
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
=~worth: definition -0.43, difference 0.34, duties -0.35, education -0.32, eligibility -0.26, next -0.22, none 0.5, settings -0.25, skills -0.15, start -0.26, worth 1.53
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
accreditation: eligibility 0.25
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
after: difference -0.23, duties -0.33, education -0.17, eligibility -0.21, growth -0.15, next 1.47, none -0.22, pay -0.22, settings -0.17, skills -0.16
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
allowed: eligibility 0.35
alone: eligibility 0.19
already: cost -0.15, education 0.22, exam -0.18, pay -0.21, worth 0.69
also: duties 0.22
am: education -0.3, exam -0.21, jobs -0.17, next -0.19, none 0.5, renewal -0.17, skills 0.55, start 0.22
amia: definition 0.19
an: difference 0.28, duties 0.18, education -0.28, eligibility 0.26, exam -0.38, growth -0.21, skills 0.23, start 0.18
analyst: duties 0.43, next 0.28, none -0.2, skills 0.21
anatomy: skills 0.25
and: cost -0.29, definition 0.41, difference 0.95, duties 0.47, education -0.16, eligibility -0.53, remote -0.52, renewal -0.15
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
asks: eligibility 0.35
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
bachelors: duties -0.15, education 0.25, eligibility 0.19, jobs -0.16, none -0.15
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
before: definition -0.19, duties -0.23, education 0.19, eligibility 0.67, exam 0.39, jobs 0.25, next -0.18, none -0.17, pay -0.25
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
can: cost -0.31, definition -0.2, difference -0.15, duties -0.39, education 0.19, eligibility 0.96, exam 0.3, growth -0.3, none -0.19, remote 0.96, skills -0.26, start -0.15, worth -0.38
cancer: education 0.15
candidacy: definition 0.19, eligibility 0.15
car: definition 0.15
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
clinic: definition 0.17, duties -0.16, jobs -0.15, next 0.15, none 0.15, settings 0.23
clinical: definition 0.22
clinics: growth 0.16, settings 0.23
clock: remote 0.19, skills 0.18
club: definition 0.19
cms: definition 0.21
coc: settings 0.48
code: definition 0.4, eligibility -0.18, none 0.16
coded: definition 0.27
coder: definition -0.27, difference 0.23, growth -0.17, next 0.16, pay 0.19
coders: difference -0.19, duties 0.24, education -0.17, jobs 0.36, next -0.24, none 0.19, pay 0.31
codes: definition 0.16, difference 0.18, education 0.16, skills 0.19
coding: cost 0.16, definition -0.46, next 0.33, pay -0.47, start 0.18
college: education 0.37, eligibility 0.4, exam -0.2, renewal -0.16, worth 0.18
come: eligibility 0.19, renewal 0.2
comes: definition -0.28, duties -0.16, next 0.7
coming: education 0.15
community: definition 0.18
companies: settings 0.62
company: duties -0.15, settings 0.27
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
cpc: cost 0.32, definition -0.24, difference 0.26, duties -0.35, education -0.4, exam 0.3, growth -0.2, next 0.15, none 0.36, settings 0.19, skills -0.24, start -0.15, worth 0.19
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
cue/education: cost -0.19, definition 0.35, difference -0.2, duties -0.34, education 1.99, eligibility 0.65, exam -0.31, growth -0.42, jobs -0.18, next 0.36, pay -0.44, remote -0.27, renewal -0.5, settings -0.25, skills -0.37, start 0.32
cue/eligibility: cost -0.16, duties -0.3, education 0.46, eligibility 1.6, growth -0.17, none -0.29, pay -0.18, remote -0.18, renewal -0.21, settings -0.18, start -0.2
cue/exam: definition 0.59, difference -0.15, duties -0.41, eligibility 0.79, exam 1.91, growth -0.37, jobs -0.26, next -0.26, none 0.23, pay -0.38, remote -0.42, renewal -0.18, settings -0.25, skills -0.29, start -0.36, worth -0.22
cue/growth: duties -0.31, education -0.17, growth 1.73, jobs 0.49, next -0.19, pay -0.3, settings -0.16, start -0.2
cue/jobs: education -0.15, eligibility -0.15, jobs 1.17, next -0.17, pay -0.15
cue/next: cost -0.15, difference -0.15, eligibility -0.15, next 1.5, none -0.2, pay -0.17, remote -0.17, worth -0.15
cue/none: cost -0.59, definition 1.56, difference 0.24, duties 0.27, education -0.19, exam -0.27, growth -0.19, jobs 0.19, next 0.28, none 0.75, pay -0.3, remote -0.43, renewal -0.57, skills -0.16, start -0.39, worth -0.5
cue/pay: difference -0.2, eligibility -0.39, exam -0.3, growth -0.49, jobs -0.34, next -0.23, none 0.61, pay 2.7, remote -0.32, renewal -0.22, settings -0.34, skills -0.28, worth -0.16
cue/remote: difference -0.15, growth -0.15, jobs -0.2, next -0.28, pay -0.2, remote 1.82
cue/renewal: difference -0.24, education -0.28, eligibility -0.26, jobs -0.17, next -0.25, none -0.21, renewal 2.13
cue/settings: eligibility -0.16, jobs -0.26, settings 1.21
cue/skills: cost -0.24, definition 0.33, difference 0.27, duties -0.29, eligibility -0.34, exam -0.27, jobs 0.19, none -0.21, remote -0.19, renewal -0.19, skills 1.69, start -0.18, worth -0.33
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
different: difference 0.56, education -0.24, none 0.15
difrent: difference 0.16
diploma: eligibility 0.25, start 0.29
director: eligibility -0.15, next 0.4
do: cost -0.35, definition -0.71, difference -0.56, duties 0.42, education 0.59, eligibility 0.52, growth -0.45, jobs -0.33, remote 0.38, renewal 0.27, settings 0.22, skills 0.17, start -0.17
doctor: education 0.18, settings 0.22
doctors: cost -0.17, definition 0.24, duties 0.33, education -0.2, exam -0.16, jobs 0.17, start -0.15
documentation: eligibility 0.29
does: definition -0.17, difference -0.23, duties 0.61, education 0.18, eligibility 0.26, exam -0.23, pay 0.17, remote -0.28, renewal 0.2, settings -0.28, start -0.33, worth 0.19
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
each: difference 0.45, duties 0.26, education 0.17, eligibility -0.23, jobs 0.2, none -0.26, pay -0.16, worth -0.15
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
employers: education -0.2, settings 0.19, worth 0.21
emr: difference 0.34
emt: start 0.16
end: duties -0.15, eligibility -0.15, next 0.26
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
felony: eligibility 0.23
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
five: next 0.15, none -0.15
floor: next 0.22
flunk: exam 0.15
folks: education -0.18, jobs 0.18, pay 0.25, remote 0.16
for: cost 0.65, definition 0.25, difference -0.5, duties -0.15, eligibility 0.63, exam -0.15, none 0.41, remote -0.52, renewal -0.2, settings -0.58, skills 0.34, start -0.23
forecast: growth 0.27
form: definition 0.31
foundation: definition 0.24
four: difference 0.15, education 0.31, worth -0.16
free: education 0.16
fresh: pay 0.17
from: cost -0.31, definition 0.24, duties -0.58, education -0.18, eligibility 0.26, growth -0.19, jobs -0.39, next 0.76, none 0.55, pay -0.48, remote 1.01, settings -0.32, skills -0.28, start -0.18, worth 0.21
full: definition 0.19, education 0.17, jobs 0.21
gap: pay 0.2
ged: education 0.16, eligibility 0.17
get: cost -0.24, difference -0.16, duties -0.17, eligibility 0.28, exam -0.34, growth -0.2, jobs 0.36, next 0.32, pay 0.31, renewal -0.24, settings -0.32, skills -0.25, start 0.7
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
hates: none 0.15
have: definition -0.26, education 0.17, eligibility 0.62, exam 0.18, next -0.23, none 0.15, pay -0.37, renewal 0.22, skills 0.19, start -0.21, worth -0.43
having: worth 0.18
hcc: definition 0.18
he: definition 0.24
health: education 0.17, exam -0.39, growth 0.15, jobs 0.22, none -0.39, pay 0.17, remote -0.16, renewal -0.31, settings 0.36, start 0.27
healthcare: next -0.16, none 0.24
heart: skills 0.15
help: next 0.15
her: duties 0.27, worth 0.15
here: definition -0.29, education 0.24, exam -0.15, next 0.2, pay 0.17, worth 0.15
hfma: definition 0.26
high: start 0.22
him: cost 0.17, definition -0.36, difference 0.21, eligibility 0.24, exam -0.36, growth -0.27, jobs -0.36, next 0.29, remote -0.16, renewal -0.33, settings 0.36, start 0.26
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
homes: settings 0.28
hospital: cost -0.24, definition 0.26, duties 0.15, jobs -0.3, none 0.16, renewal -0.24, settings 0.21, start 0.24, worth -0.3
hospitals: cost -0.15, education -0.16, exam -0.21, jobs 0.21, next -0.16, pay -0.15, settings 0.67
hour: duties 0.29, jobs -0.18, pay 0.36
hourly: pay 0.27
hours: definition -0.23, difference -0.2, education 0.26, eligibility 0.18, exam 0.21, next -0.22, pay -0.21, renewal 0.68
how: definition -0.64, duties -0.33, education 0.57, eligibility -0.69, exam 0.72, jobs 0.4, next 0.94, none -0.22, remote -0.26, renewal 0.38, settings -0.62, start 0.37, worth -0.71
hundred: exam 0.15
husband: remote 0.2
hw: cost 0.34
hwo: cost 0.17
i: definition -0.6, difference -0.41, duties -0.35, education 0.38, eligibility 0.3, exam 0.43, growth -0.39, next 0.56, none 0.6, pay -0.49, renewal 0.25, settings -0.54, skills 0.34, start 0.39, worth -0.27
icd: definition 0.31, skills 0.15
id: settings 0.18
if: cost 0.2, definition -0.25, education 0.47, exam -0.23, next -0.28, renewal 0.21
improvement: definition 0.18
in: cost -0.31, difference -0.45, duties -0.27, education 0.54, jobs 0.33, none -0.23, pay 0.59, start 0.32
in2: next 0.2, start 0.17
indeed: jobs 0.15
index: definition 0.34
indicator: definition 0.25
informatics: education 0.24, none -0.18
information: definition 0.27, education 0.16, exam -0.18, next 0.16, renewal -0.15, skills -0.21
injuries: definition 0.15
injury: next 0.16
instructor: education -0.15, eligibility 0.23
insurance: definition 0.16, settings 0.23
internship: education 0.16
into: definition -0.19, duties -0.28, next 0.98, none -0.28, pay -0.22, remote -0.21, renewal -0.15, skills -0.15, start 0.6
introvert: skills 0.32
is: definition 0.44, difference 0.15, duties 0.15, eligibility -0.18, exam 0.49, growth 0.63, jobs -0.36, next -0.16, none 0.33, pay -0.18, renewal -0.3, settings -0.46, skills -0.38, start -0.44, worth 0.26
isnt: definition -0.16, education 0.23, eligibility 0.15
issues: none 0.18
it: cost -0.15, definition 0.85, difference -0.23, exam -0.16, pay -0.16, settings -0.26, skills -0.41, worth 0.92
its: definition 0.28, eligibility 0.17, next -0.19, worth 0.24
itself: worth 0.15
job: cost -0.15, definition 0.19, duties 0.61, eligibility -0.26, exam -0.28, none 0.15, renewal -0.19, settings -0.22, skills 0.28, start 0.38, worth -0.21
jobs: cost -0.15, definition -0.37, education -0.33, exam -0.17, growth 0.58, jobs 0.87, skills -0.22
join: cost 0.18
jump: pay 0.17
june: eligibility 0.16
jus: difference 0.19, none 0.27
just: definition -0.15, none 0.31, pay 0.29
keep: definition -0.31, education -0.22, eligibility -0.29, growth 0.17, next -0.34, pay 0.19, renewal 0.69, start 0.15
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
law: definition 0.16, education 0.19, none -0.17
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
like: cost -0.21, duties 0.61, education -0.27, eligibility -0.22, growth -0.18, next 0.21, none 0.19, remote -0.16, settings 0.37, skills -0.26
likely: remote 0.15
line: growth 0.36, pay 0.18
list: definition 0.25, education 0.31, none 0.25
lists: none 0.15
live: remote 0.2
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
make: definition -0.36, duties -0.21, education -0.31, jobs -0.22, pay 1.47, start -0.18
makes: pay 0.19
manager: definition -0.21, difference 0.16, duties 0.37, education -0.25, next 0.17, none 0.23, pay 0.16
managers: education -0.17, growth 0.3, jobs 0.25, pay 0.22
many: cost -0.19, definition -0.19, difference -0.29, education 0.42, exam 0.28, growth -0.2, jobs 1.13, next -0.37, pay -0.24, renewal 0.32, start -0.19
map: next 0.21
marked: jobs 0.16
master: definition 0.34, education -0.18
masters: education 0.43, eligibility 0.28, worth 0.17
maternity: renewal 0.19
math: skills 0.35
matter: worth 0.18
may: education -0.29, eligibility 0.27, exam 0.27, jobs 0.23, pay 0.28
mcc: definition 0.18
mch: cost 0.19
me: cost 0.24, definition -0.62, difference -0.2, eligibility 0.67, growth -0.3, next 0.15, remote -0.18, skills 0.2, start 0.27
mean: pay 0.2
meaning: definition 0.36
median: pay 0.56
medians: pay 0.23
medic: next 0.17, start 0.21
medical: cost -0.23, education 0.25, exam -0.19, growth 0.28, jobs 0.21, next -0.27, remote -0.17, renewal -0.2, start 0.32
medicare: definition 0.23, difference 0.21, none 0.27, pay -0.16
meetings: duties 0.32
member: cost 0.3
members: cost 0.25, none 0.17
membership: cost 0.51
middle: pay 0.5
midpoint: pay 0.22
missing: next 0.25
monday: duties 0.22
money: cost 0.42, education -0.15, eligibility -0.18, pay 0.17, start -0.17
months: cost 0.15, definition -0.18, education 0.23, eligibility 0.15
mor: pay 0.3
more: definition -0.35, difference -0.38, duties -0.16, education 0.22, eligibility -0.21, exam -0.22, growth 0.48, jobs 0.23, none -0.24, pay 0.93, remote 0.17, settings -0.28, start -0.2, worth 0.19
most: pay 0.23, remote 0.16
mostly: definition -0.18, duties 0.3, exam 0.18
move: next 0.6, start 0.19
moving: definition -0.16
mpi: definition 0.16
much: cost 1.04, eligibility -0.17, exam -0.15, jobs -0.21, next -0.35, none -0.24, pay 0.81, start -0.18, worth -0.18
must: duties 0.22, education -0.18, eligibility 0.4, next -0.23, renewal 0.25, skills 0.26
my: difference 0.22, duties -0.19, exam 0.21, jobs -0.29, none 0.33, remote 0.31, renewal 0.57, settings -0.33, skills -0.34, start -0.25
mycaa: cost 0.21
name: definition 1.06
national: definition 0.38, growth 0.15
need: definition -0.52, duties -0.32, education 0.48, eligibility 1.06, growth 0.16, jobs -0.19, next -0.44, none -0.24, pay -0.23, renewal 0.15, settings -0.21, skills 0.68, start -0.17
needed: education 0.27, eligibility 0.37
needs: definition 0.19
never: education -0.2, eligibility 0.35, pay -0.16, start 0.21
new: definition 0.18, duties 0.23, education -0.16, jobs 0.17, none 0.24, settings -0.15, start -0.17
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
number: next -0.18, none 0.19, pay 0.4
numbers: none 0.31, pay -0.2, skills 0.19
nurse: education 0.27, next 0.33, settings -0.15
nurses: eligibility 0.17, jobs 0.15
nursing: eligibility 0.2, next -0.2, settings 0.61
o: eligibility 0.25
occupation: growth 0.16, jobs 0.2
ocr: definition 0.23
ods: education -0.16, eligibility 0.24, renewal 0.18
of: definition 0.22, difference -0.29, pay 0.32, settings 0.26, worth -0.18
off: definition -0.18, exam -0.2, next 0.4, worth 0.4
offer: pay 0.25
offered: none 0.22
office: cost -0.2, next 0.24, none 0.21, pay -0.18, remote 0.33, settings 0.18, skills -0.15
officer: definition -0.15, education 0.16, eligibility 0.17
officers: duties 0.15
offices: settings 0.21
official: duties 0.27, growth 0.16
often: renewal 0.21
ok: skills 0.17
old: none 0.32, pay -0.34, start 0.25
on: cost -0.23, definition 0.17, difference -0.42, duties 0.41, education 0.23, eligibility -0.21, exam 0.64, jobs -0.31, next -0.27, none -0.37, remote 0.49, renewal -0.19, settings -0.15, worth 0.16
once: renewal 0.25
one: cost -0.21, difference 1.08, duties -0.19, education -0.3, growth -0.36, jobs -0.43, next -0.19, none 0.65, pay -0.23, renewal 0.2
ones: duties -0.22, pay 0.3, skills 0.18
online: definition -0.19, education 0.31, none 0.19
only: definition 0.27, duties -0.42, education 0.25, exam -0.18, growth -0.18, jobs 0.17, none 0.18, settings 0.21, start -0.27
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
people: cost -0.22, difference -0.31, duties -0.25, eligibility -0.51, jobs 0.71, none 0.29, pay 0.44, renewal -0.17, settings 0.48, worth -0.23
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
places: definition -0.15, settings 0.73
plan: exam 0.15, settings 0.17
plate: duties 0.18
please: definition 0.35, difference 0.29, growth -0.18, none 0.15
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
rhit: cost 0.16, definition -0.47, education -0.35, eligibility 0.24, exam 0.45, growth -0.23, jobs 0.18, none 0.47, remote -0.25, renewal 0.2, skills -0.27, start -0.2
rhits: eligibility 0.16
right: education -0.18, jobs 0.16, start 0.22
risk: definition 0.19, duties 0.16
rn: next 0.18, none 0.19
road: next 0.32
robots: jobs 0.28
roi: next 0.22
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
shift: duties 0.32
shipped: jobs 0.18
short: education 0.16
shortest: education 0.18
shot: next 0.18
should: definition -0.29, duties -0.21, education 0.2, eligibility -0.36, none 0.6, renewal -0.17, settings -0.17, skills 0.33
shrinking: growth 0.21
side: next 0.36
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
the: definition 0.52, difference 0.46, duties 0.23, education -0.18, eligibility 0.37, exam 0.75, growth 0.25, jobs -0.32, none -0.24, pay 0.19, remote -0.2, settings -0.84, skills -0.52, start -0.59, worth 0.25
their: definition 0.42, difference -0.15, duties 0.49, education -0.31
them: definition -0.15, difference 0.59, duties 0.34, eligibility 0.18, exam -0.17, none -0.24, pay -0.2, remote -0.16
then: jobs -0.16, none -0.27, pay 0.16, renewal 0.24
there: definition 0.19, duties -0.33, education 0.34, growth -0.18, jobs 0.73, pay -0.16, worth -0.3
these: duties 0.21, none 0.33, pay -0.19
they: cost -0.2, definition 0.43, duties 0.65, eligibility 0.67, jobs -0.23, next -0.45, pay -0.2, start -0.37
theyre: difference 0.17
thing: definition 0.3, difference 0.35, duties -0.17, education 0.17, worth -0.18
things: difference 0.35
third: exam 0.2
this: difference -0.2, duties -0.29, eligibility -0.42, exam -0.2, jobs 0.71, none 0.56, pay 0.17, settings -0.15, start 0.2
those: difference 0.31, duties 0.31, eligibility -0.21, next -0.16
thousand: jobs 0.21, pay 0.37
three: exam 0.22, renewal 0.18, worth 0.19
tht: definition 0.23
time: definition -0.21, duties 0.18, education 0.31, exam 0.31, jobs 0.18, start -0.18
tired: next 0.25
title: definition 0.58, difference 0.16, duties -0.22
to: definition -0.21, difference -0.47, education 0.27, eligibility 0.37, exam -0.36, growth -0.27, jobs -0.33, next 1.01, none -0.34, pay -0.45, settings -0.23, skills 0.54, start 0.49
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
va: eligibility 0.49, jobs 0.2, none -0.19, start 0.31
vendor: difference 0.2, settings 0.16
version: difference 0.29, none 0.16
veterans: eligibility 0.15
visit: definition 0.36
visits: duties 0.27
vs: difference 0.86, duties 0.25, eligibility -0.21, jobs -0.17, next -0.24, pay 0.29, settings 0.19, start -0.19
wage: none 0.3, pay 0.32
wages: none 0.16, pay 0.3
wait: exam 0.2, none 0.15
waiting: exam 0.22
want: cost -0.16, definition -0.23, difference -0.29, duties -0.2, education 0.49, growth -0.25, next 0.74, none 0.26, pay -0.36, start 0.28
wanting: start 0.23
wants: definition -0.18, difference -0.18, duties -0.22, next 0.41, none 0.55, pay -0.16, renewal -0.18, start 0.15, worth -0.17
was: definition 0.22
waste: worth 0.18
way: definition -0.27, duties -0.17, education -0.24, eligibility 0.23, next 0.41, start 0.31
we: definition 0.33, difference 0.3, duties -0.15, education 0.17, next -0.25
week: duties 0.53
well: none 0.21
were: none -0.16, settings 0.22, start 0.2
wfh: remote 0.25
what: cost -0.2, definition 1.22, difference 0.33, duties 0.98, education 0.28, eligibility -0.96, growth -0.42, next 0.19, none -0.51, pay 0.8, remote -0.78, renewal -0.18, settings -0.36, skills 0.7, worth -0.97
whats: definition 0.58
when: cost -0.2, definition 0.31, duties 0.54, none 0.22, pay -0.3, renewal 0.24, settings -0.23, start -0.24
where: definition 0.39, difference -0.18, duties -0.27, eligibility -0.57, exam -0.17, growth -0.15, next 0.65, none 0.15, pay -0.26, remote -0.19, settings 0.86, skills -0.2, start 0.41, worth -0.27
which: cost -0.33, definition 0.87, difference -0.24, exam -0.28, jobs 0.16, none 0.68, renewal -0.19, settings 0.17, skills -0.24, start -0.16, worth -0.15
while: jobs 0.17, pay -0.21, remote 0.18, start 0.18
who: cost -0.41, definition 0.66, duties 1.28, education -0.16, exam -0.68, jobs -0.21, next -0.38, none 0.32, pay 0.32, renewal -0.34, worth -0.36
whoever: duties 0.18
whole: jobs 0.16, next 0.15
whose: definition 0.26, duties 0.2
why: definition 0.32, difference 0.21, next -0.17
wife: pay 0.15, start 0.15
will: cost 0.19, definition -0.24, difference -0.27, duties -0.21, eligibility 0.15, exam -0.15, growth 0.53, jobs 0.54, next -0.33, none 0.23, renewal -0.17
with: difference 0.24, duties -0.24, education -0.34, eligibility 0.32, growth -0.33, jobs 0.29, next 0.21, pay 0.24, skills -0.18, start 0.28
without: eligibility 0.35, next 0.18
word: definition 0.26, difference 0.19
work: cost -0.2, definition -0.35, difference -0.21, eligibility 0.15, exam -0.18, none -0.22, pay -0.21, remote 0.37, settings 0.62
workday: duties 0.22
worked: settings 0.17
workers: none 0.22, pay 0.2
working: settings 0.16
workplaces: settings 0.17
worth: eligibility -0.15, worth 1
would: definition -0.78, difference -0.17, duties 0.16, exam -0.32, growth -0.22, next 0.18, none 0.32, pay 0.27, remote -0.34, renewal -0.26, settings 0.36, skills 0.3, start 0.19, worth 0.46
write: definition 0.15
wrong: definition 0.21
wrote: definition 0.16
year: cost 0.36, eligibility -0.21, growth 0.22, jobs 0.54, pay -0.33, remote -0.2, settings -0.19, skills -0.2, start 0.18
yearly: jobs 0.19
years: cost -0.3, definition -0.61, difference -0.38, duties -0.43, education 0.34, eligibility 0.95, exam -0.48, growth 0.26, next 0.84, none -0.25, renewal 0.39, settings -0.3, skills -0.33, start 0.16, worth 0.25
yet: eligibility 0.15
you: definition 0.37, difference -0.39, duties -0.47, education 0.29, eligibility 0.3, exam 0.18, growth -0.32, next -0.28, none 0.44, pay -0.76, remote 0.27, settings -0.34, skills 0.44
your: difference -0.15, none 0.59, pay -0.39, remote 0.21, worth 0.16
`;

export const SCOPE = `
1: foreign 0.34
10: foreign 0.3
14: foreign 0.34
3: foreign 0.38
=1: foreign 0.34
=10: foreign 0.3
=14: foreign 0.34
=3: foreign 0.38
=address: foreign 0.52
=administrator: foreign -0.44
=ahima: foreign -0.34
=anoth: foreign -0.3
=assistant: foreign 0.54
=association: foreign -0.56
=b: foreign 0.46
=bachelor: foreign -0.44
=badg: foreign -0.34
=begin: foreign -0.68
=behind: foreign -0.34
=best: foreign 0.4
=big: foreign -0.3
=bil: foreign -0.3
=board: foreign -0.3
=bootcamp: foreign 0.54
=bot: foreign 0.32
=bsn: foreign 0.3
=buy: foreign 0.4
=cahiim: foreign -0.32
=cas: foreign -0.46
=cdi: foreign -0.52
=chart: foreign -0.76
=check: foreign -0.32
=cod: foreign -0.32
=colleg: foreign -0.6
=complianc: foreign -0.36
=coordinator: foreign -0.32
=cours: foreign -0.34
=cpa: foreign 0.54
=data: foreign -0.4
=dental: foreign 0.38
=department: foreign -0.54
=different: foreign -0.36
=dm: foreign 0.5
=documentation: foreign -0.38
=drop: foreign 0.3
=dump: foreign 0.54
=dx: foreign 0.32
=e: foreign 0.32
=employ: foreign -0.46
=er: foreign 0.36
=ex: foreign 0.44
=exam: foreign -0.4
=experienc: foreign -0.34
=fak: foreign 0.58
=federal: foreign -0.34
=field: foreign -0.68
=flight: foreign 0.3
=folk: foreign -0.42
=gam: foreign 0.64
=googl: foreign 0.66
=graduat: foreign -0.36
=half: foreign -0.34
=happen: foreign -0.36
=health: foreign -1.12
=healthcar: foreign -0.36
=hes: foreign 0.3
=hom: foreign 0.32
=hospital: foreign -0.62
=index: foreign -0.3
=informatic: foreign -0.46
=information: foreign -1.02
=insur: foreign -0.4
=insuranc: foreign 0.4
=java: foreign 0.3
=key: foreign 0.48
=last: foreign 0.38
=law: foreign -0.3
=leak: foreign 0.4
=legal: foreign 0.52
=let: foreign -0.72
=level: foreign -0.44
=licens: foreign 0.46
=lin: foreign -0.3
=link: foreign 0.36
=list: foreign -0.52
=login: foreign 0.36
=mean: foreign -0.48
=membership: foreign -0.3
=modifi: foreign 0.36
=mri: foreign 0.3
=mrn: foreign 0.38
=near: foreign 0.32
=new: foreign -0.36
=next: foreign -0.3
=official: foreign -0.32
=old: foreign -0.36
=paid: foreign -0.32
=pap: foreign -0.36
=paralegal: foreign 0.42
=patient: foreign -0.56
=payment: foreign -0.32
=pcs: foreign 0.38
=pdf: foreign 0.38
=percent: foreign -0.4
=pharmacy: foreign 0.34
=phlebotomy: foreign 0.4
=pictur: foreign 0.3
=practic: foreign -0.44
=privacy: foreign -0.6
=proctor: foreign 0.38
=program: foreign -0.62
=python: foreign 0.32
=real: foreign 0.5
=record: foreign -0.6
=register: foreign -0.36
=review: foreign -0.52
=rhia: foreign -0.56
=rhti: foreign -0.32
=rul: foreign -0.36
=run: foreign -0.32
=scholarship: foreign -0.38
=screenshot: foreign 0.3
=set: foreign -0.4
=sid: foreign -0.38
=sit: foreign -0.34
=soc: foreign 0.3
=specialist: foreign -0.64
=ssn: foreign 0.38
=st: foreign 0.52
=stat: foreign -0.44
=student: foreign -0.5
=sue: foreign 0.42
=tampa: foreign 0.32
=tax: foreign 0.36
=teach: foreign -0.34
=technician: foreign 0.36
=teeth: foreign 0.4
=tefca: foreign -0.36
=telegram: foreign 0.32
=term: foreign -0.32
=test: foreign -0.52
=therapist: foreign 0.42
=thr: foreign -0.58
=trauma: foreign -0.34
=tulsa: foreign 0.34
=tumor: foreign -0.38
=two: foreign -0.68
=typ: foreign -0.42
=vendor: foreign -0.42
=vinyl: foreign 0.42
=wag: foreign -0.44
=wear: foreign 0.32
=won: foreign 0.32
=work: foreign -0.4
=writ: foreign 0.5
=year: foreign -0.92
=~accredit: foreign -0.66
=~associate: foreign -0.72
=~audit: foreign -0.32
=~bachelor: foreign -0.74
=~bill: foreign -0.42
=~boss: foreign -1.22
=~cancer: foreign -0.62
=~career: foreign -0.72
=~cdi: foreign -0.4
=~cert: foreign -0.62
=~coder: foreign -0.88
=~compare: foreign -0.76
=~data: foreign -0.5
=~define: foreign -0.78
=~degree: foreign -0.88
=~deny: foreign 0.44
=~desk: foreign -0.84
=~director: foreign -0.54
=~doctor: foreign -0.44
=~dues: foreign -0.5
=~duty: foreign -0.32
=~eligible: foreign -0.42
=~entry: foreign -0.46
=~exam: foreign -0.46
=~fail: foreign -0.36
=~fileroom: foreign -0.32
=~frontdesk: foreign -0.46
=~growth: foreign -0.6
=~highschool: foreign -0.56
=~hire: foreign -0.44
=~hospital: foreign -0.86
=~informatics: foreign -0.5
=~inpatient: foreign -0.3
=~job: foreign -0.92
=~long: foreign 0.6
=~master: foreign -0.32
=~math: foreign -0.74
=~online: foreign -0.3
=~pay: foreign -0.6
=~practicum: foreign -0.44
=~privacy: foreign -0.56
=~record: foreign -1
=~remote: foreign -0.38
=~renew: foreign -0.66
=~school: foreign -0.5
=~security: foreign 0.36
=~skill: foreign -0.78
=~switch: foreign -0.46
=~teach: foreign -0.54
=~tool: foreign -0.48
=~transcript: foreign -0.6
=~veteran: foreign -0.5
access: foreign -0.3
address: foreign 0.52
administrator: foreign -0.36
after: foreign -0.54
ahima: foreign -0.32
all: foreign -0.42
already: foreign -0.38
am: foreign -0.68
an: foreign -0.56
and: foreign -1.1
another: foreign -0.36
answer: foreign 0.88
answers: foreign 0.44
any: foreign -0.6
anyone: foreign 0.76
are: foreign -0.32
assistant: foreign 0.52
association: foreign -0.44
b: foreign 0.46
badge: foreign -0.34
be: foreign -0.88
because: foreign -0.42
before: foreign -0.74
behind: foreign -0.34
best: foreign 0.4
bill: foreign 0.74
billing: foreign -0.48
bootcamp: foreign 0.54
bot: foreign 0.32
both: foreign -0.4
bsn: foreign 0.3
buy: foreign 0.32
by: foreign -0.74
cahiim: foreign -0.32
called: foreign -0.42
cases: foreign -0.34
cdi: foreign -0.52
certifications: foreign -0.32
charts: foreign -0.7
claim: foreign 0.3
claims: foreign -0.46
clinical: foreign -0.4
code: foreign 0.54
codes: foreign -0.64
coding: foreign -0.78
college: foreign -0.58
compliance: foreign -0.36
could: foreign -0.7
cpa: foreign 0.54
credits: foreign -0.32
data: foreign -0.4
dental: foreign 0.38
department: foreign -0.48
desk: foreign -0.5
different: foreign -0.34
dm: foreign 0.5
do: foreign -0.3
doctor: foreign 0.44
doctors: foreign -0.52
documentation: foreign -0.44
does: foreign -0.4
due: foreign 0.38
dump: foreign 0.34
dx: foreign 0.32
e: foreign 0.32
each: foreign -0.5
earn: foreign 0.36
er: foreign 0.36
ex: foreign 0.44
fake: foreign 0.58
federal: foreign -0.34
field: foreign -0.62
folks: foreign -0.42
four: foreign -0.38
from: foreign -0.68
game: foreign 0.54
getting: foreign -0.36
give: foreign 0.32
google: foreign 0.68
got: foreign 0.34
graduate: foreign -0.32
growth: foreign -0.3
half: foreign -0.34
happens: foreign -0.3
he: foreign 0.8
health: foreign -1.02
healthcare: foreign -0.36
hes: foreign 0.3
him: foreign -0.68
his: foreign 0.8
hospital: foreign -0.38
hospitals: foreign -0.4
hours: foreign -0.32
i: foreign 0.56
informatics: foreign -0.46
information: foreign -1.14
insurance: foreign 0.4
into: foreign -0.7
it: foreign -0.56
its: foreign -0.36
java: foreign 0.3
jobs: foreign -0.36
just: foreign -0.42
key: foreign 0.5
know: foreign -0.38
last: foreign 0.38
leaked: foreign 0.42
legal: foreign 0.36
letters: foreign -1.04
license: foreign 0.46
like: foreign -0.3
link: foreign 0.42
list: foreign -0.48
login: foreign 0.36
lol: foreign 0.38
looked: foreign 0.3
maps: foreign 0.32
may: foreign -0.46
me: foreign 0.9
mean: foreign 0.3
meaning: foreign -0.48
medical: foreign -0.58
membership: foreign -0.3
modifier: foreign 0.44
more: foreign -0.54
move: foreign -0.48
mri: foreign 0.3
must: foreign -0.32
my: foreign 1.5
names/credentials: foreign -2.22
names/none: foreign 1.58
names/organizations: foreign -1.04
names/outlook: foreign -0.9
names/roles: foreign -1.28
names/settings: foreign 0.36
names/starts: foreign 1.12
names/terms: foreign -0.48
near: foreign 0.32
need: foreign 0.32
next: foreign -0.52
number: foreign 0.36
numbers: foreign -0.76
of: foreign -0.6
official: foreign -0.32
ok: foreign 0.34
old: foreign -0.34
one: foreign -1.38
only: foreign -0.64
other: foreign -0.5
own: foreign -0.4
paid: foreign -0.32
part: foreign -0.4
patients: foreign -0.48
pcs: foreign 0.38
pdf: foreign 0.38
people: foreign -1.12
percent: foreign -0.4
person: foreign -0.66
pharmacy: foreign 0.3
phlebotomy: foreign 0.4
privacy: foreign -0.6
program: foreign -0.7
put: foreign 0.78
python: foreign 0.32
rate: foreign 0.34
real: foreign 0.5
records: foreign -0.4
registered: foreign -0.36
report: foreign 0.34
rhia: foreign -0.56
rhti: foreign -0.32
saturday: foreign 0.3
says: foreign -0.32
scholarships: foreign -0.36
schooling: foreign -0.34
send: foreign 0.36
server: foreign 0.3
side: foreign -0.36
soc: foreign 0.3
somebody: foreign -0.34
something: foreign -0.46
specialist: foreign -0.5
ssn: foreign 0.38
st: foreign 0.52
start: foreign -0.32
students: foreign -0.32
sue: foreign 0.42
system: foreign 0.36
tampa: foreign 0.32
teeth: foreign 0.4
tefca: foreign -0.36
telegram: foreign 0.32
term: foreign -0.32
test: foreign -0.44
than: foreign -0.78
that: foreign -1.14
the: foreign -0.88
therapist: foreign 0.42
there: foreign -1.1
they: foreign -0.96
thing: foreign -0.52
think: foreign 0.34
those: foreign -0.62
three: foreign -0.58
time: foreign -0.34
to: foreign -0.3
told: foreign 0.44
trauma: foreign -0.34
treated: foreign 0.32
tulsa: foreign 0.34
two: foreign -1
us: foreign -0.34
vs: foreign -0.44
wage: foreign -0.34
want: foreign -0.38
wear: foreign 0.32
what: foreign -0.84
whats: foreign -0.52
when: foreign -0.8
where: foreign -0.7
which: foreign -1.08
while: foreign -0.4
who: foreign -1.2
whose: foreign -0.4
won: foreign 0.32
worth: foreign 0.52
would: foreign -1.02
write: foreign 0.78
year: foreign -0.46
years: foreign -0.9
your: foreign 0.64
`;

/** Tried on questions that the rest was not learned from. Answering from 0.86: 68.9 % of the questions for us are answered, 2.6 % wrongly, and 1.3 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.95,"ahead":1.85,"coverage":0.98,"likeness":0.92,"best":0.46,"named":0.39,"exact":0.15,"linked":0.37,"foreign":-2.49,"strange":-1.7,"words":0.4,"pairs":0.15,"agreed":0.63,"unknown":-0.21,"short":-0.25,"empty":-0.09,"shapeless":-0.08,"shaped":0.18,"seconded":0.62,"ruled":-0.65},"answer":0.86,"offer":0.36,"mention":0.08};
