/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -1.25,
  "coverage": 3.67,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.45,
  "covers:education": 1.34,
  "covers:journeys": 0.33,
  "covers:organizations": 1.26,
  "covers:outlook": 1.62,
  "covers:questions": 1.01,
  "covers:roles": 1.76,
  "covers:settings": 0.83,
  "covers:starts": 0.27,
  "covers:terms": 1.35,
  "facet:cost:comparisons": -0.1,
  "facet:cost:credentials": 0.23,
  "facet:cost:education": 0.27,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.04,
  "facet:cost:outlook": 0,
  "facet:cost:questions": -0.14,
  "facet:cost:roles": -0.21,
  "facet:cost:settings": 0,
  "facet:cost:starts": 0,
  "facet:cost:terms": -0.01,
  "facet:definition:comparisons": -0.41,
  "facet:definition:credentials": 0.64,
  "facet:definition:education": -0.13,
  "facet:definition:journeys": -0.04,
  "facet:definition:organizations": 0.69,
  "facet:definition:outlook": -0.28,
  "facet:definition:questions": -0.21,
  "facet:definition:roles": -0.32,
  "facet:definition:settings": -0.36,
  "facet:definition:starts": -0.02,
  "facet:definition:terms": 0.44,
  "facet:difference:comparisons": 0.89,
  "facet:difference:credentials": -0.13,
  "facet:difference:education": -0.03,
  "facet:difference:journeys": 0,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": 0,
  "facet:difference:questions": 0.01,
  "facet:difference:roles": -0.51,
  "facet:difference:settings": 0,
  "facet:difference:starts": 0,
  "facet:difference:terms": -0.2,
  "facet:duties:comparisons": 0.86,
  "facet:duties:credentials": -0.45,
  "facet:duties:education": -0.01,
  "facet:duties:journeys": 0.01,
  "facet:duties:organizations": 0.03,
  "facet:duties:outlook": -0.12,
  "facet:duties:questions": -0.43,
  "facet:duties:roles": 0.16,
  "facet:duties:settings": 0.06,
  "facet:duties:starts": -0.02,
  "facet:duties:terms": -0.09,
  "facet:education:comparisons": 0.66,
  "facet:education:credentials": -0.4,
  "facet:education:education": 0.38,
  "facet:education:journeys": -0.07,
  "facet:education:organizations": -0.03,
  "facet:education:outlook": -0.12,
  "facet:education:questions": -0.24,
  "facet:education:roles": -0.1,
  "facet:education:settings": -0.07,
  "facet:education:starts": -0.07,
  "facet:education:terms": 0.06,
  "facet:eligibility:comparisons": -0.87,
  "facet:eligibility:credentials": 0.67,
  "facet:eligibility:education": -0.19,
  "facet:eligibility:journeys": 0,
  "facet:eligibility:organizations": 0,
  "facet:eligibility:outlook": -0.01,
  "facet:eligibility:questions": -0.06,
  "facet:eligibility:roles": 0.5,
  "facet:eligibility:settings": -0.01,
  "facet:eligibility:starts": -0.02,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.35,
  "facet:exam:credentials": -0.26,
  "facet:exam:education": -0.11,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.01,
  "facet:exam:outlook": 0,
  "facet:exam:questions": 0.1,
  "facet:exam:roles": -0.05,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": -0.02,
  "facet:growth:comparisons": -0.04,
  "facet:growth:credentials": -0.14,
  "facet:growth:education": -0.07,
  "facet:growth:journeys": -0.01,
  "facet:growth:organizations": 0,
  "facet:growth:outlook": 0.87,
  "facet:growth:questions": -0.24,
  "facet:growth:roles": -0.3,
  "facet:growth:settings": -0.01,
  "facet:growth:starts": -0.01,
  "facet:growth:terms": -0.06,
  "facet:jobs:comparisons": -0.86,
  "facet:jobs:credentials": 0.16,
  "facet:jobs:education": -0.03,
  "facet:jobs:journeys": -0.01,
  "facet:jobs:organizations": -0.05,
  "facet:jobs:outlook": 0.35,
  "facet:jobs:questions": 0.38,
  "facet:jobs:roles": -0.17,
  "facet:jobs:settings": 0.06,
  "facet:jobs:starts": 0.23,
  "facet:jobs:terms": -0.07,
  "facet:next:comparisons": -0.44,
  "facet:next:credentials": -0.38,
  "facet:next:education": 0.1,
  "facet:next:journeys": 0.32,
  "facet:next:organizations": -0.02,
  "facet:next:outlook": -0.07,
  "facet:next:questions": 0.24,
  "facet:next:roles": 0.4,
  "facet:next:settings": 0.1,
  "facet:next:starts": -0.04,
  "facet:next:terms": -0.21,
  "facet:none:comparisons": 0.27,
  "facet:none:credentials": 0.4,
  "facet:none:education": -0.05,
  "facet:none:journeys": -0.03,
  "facet:none:organizations": 0.19,
  "facet:none:outlook": -0.16,
  "facet:none:questions": -0.18,
  "facet:none:roles": -0.3,
  "facet:none:settings": -0.02,
  "facet:none:starts": -0.07,
  "facet:none:terms": -0.05,
  "facet:pay:comparisons": -0.14,
  "facet:pay:credentials": 0.14,
  "facet:pay:education": -0.26,
  "facet:pay:journeys": -0.09,
  "facet:pay:organizations": -0.11,
  "facet:pay:outlook": 0.68,
  "facet:pay:questions": 0.37,
  "facet:pay:roles": -0.39,
  "facet:pay:settings": -0.09,
  "facet:pay:starts": -0.11,
  "facet:pay:terms": 0,
  "facet:remote:comparisons": 0.01,
  "facet:remote:credentials": -0.13,
  "facet:remote:education": -0.01,
  "facet:remote:journeys": -0.03,
  "facet:remote:organizations": -0.03,
  "facet:remote:outlook": -0.02,
  "facet:remote:questions": -0.38,
  "facet:remote:roles": 0.66,
  "facet:remote:settings": 0.15,
  "facet:remote:starts": 0,
  "facet:remote:terms": -0.23,
  "facet:renewal:comparisons": -0.09,
  "facet:renewal:credentials": 0.11,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.1,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.1,
  "facet:renewal:roles": -0.02,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0.01,
  "facet:settings:comparisons": 0.45,
  "facet:settings:credentials": -0.44,
  "facet:settings:education": 0,
  "facet:settings:journeys": -0.05,
  "facet:settings:organizations": -0.01,
  "facet:settings:outlook": -0.18,
  "facet:settings:questions": 0.21,
  "facet:settings:roles": 0.06,
  "facet:settings:settings": 0.07,
  "facet:settings:starts": -0.03,
  "facet:settings:terms": -0.07,
  "facet:skills:comparisons": -0.25,
  "facet:skills:credentials": -0.06,
  "facet:skills:education": -0.08,
  "facet:skills:journeys": -0.02,
  "facet:skills:organizations": -0.01,
  "facet:skills:outlook": -0.01,
  "facet:skills:questions": 0.16,
  "facet:skills:roles": 0.34,
  "facet:skills:settings": -0.01,
  "facet:skills:starts": -0.04,
  "facet:skills:terms": -0.02,
  "facet:start:comparisons": -0.26,
  "facet:start:credentials": -0.06,
  "facet:start:education": 0,
  "facet:start:journeys": -0.02,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.02,
  "facet:start:questions": 0.11,
  "facet:start:roles": 0.37,
  "facet:start:settings": -0.01,
  "facet:start:starts": 0.08,
  "facet:start:terms": -0.19,
  "facet:worth:comparisons": 0.42,
  "facet:worth:credentials": 0.08,
  "facet:worth:education": -0.2,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.11,
  "facet:worth:outlook": -0.01,
  "facet:worth:questions": -0.11,
  "facet:worth:roles": -0.07,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": 0.06,
  "ignores:credentials:comparisons": 0.86,
  "ignores:credentials:credentials": -0.75,
  "ignores:credentials:education": -0.05,
  "ignores:credentials:journeys": 0.06,
  "ignores:credentials:organizations": -0.14,
  "ignores:credentials:outlook": -0.01,
  "ignores:credentials:questions": 0.41,
  "ignores:credentials:roles": -0.24,
  "ignores:credentials:settings": 0.28,
  "ignores:credentials:starts": -0.28,
  "ignores:credentials:terms": -0.03,
  "ignores:education": -0.37,
  "ignores:education:comparisons": 0.4,
  "ignores:education:credentials": -0.35,
  "ignores:education:education": -0.21,
  "ignores:education:journeys": 0,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": 0,
  "ignores:education:questions": 0,
  "ignores:education:roles": -0.04,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.14,
  "ignores:education:terms": -0.01,
  "ignores:organizations": -0.19,
  "ignores:organizations:comparisons": -0.4,
  "ignores:organizations:credentials": -0.14,
  "ignores:organizations:education": 0,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.35,
  "ignores:organizations:outlook": -0.01,
  "ignores:organizations:questions": 0.75,
  "ignores:organizations:roles": -0.04,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": 0.01,
  "ignores:organizations:terms": 0,
  "ignores:outlook": 0.1,
  "ignores:outlook:comparisons": 0.38,
  "ignores:outlook:credentials": -0.02,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.24,
  "ignores:outlook:questions": 0,
  "ignores:outlook:roles": -0.02,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": 0.01,
  "ignores:questions:comparisons": 0.18,
  "ignores:questions:credentials": -0.05,
  "ignores:questions:education": 0.21,
  "ignores:questions:journeys": -0.04,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": -0.02,
  "ignores:questions:questions": 0.01,
  "ignores:questions:roles": -0.51,
  "ignores:questions:settings": 0.2,
  "ignores:questions:starts": 0.01,
  "ignores:questions:terms": 0.02,
  "ignores:roles": -1.13,
  "ignores:roles:comparisons": 0.08,
  "ignores:roles:credentials": 0.29,
  "ignores:roles:education": 0.18,
  "ignores:roles:journeys": -0.02,
  "ignores:roles:organizations": -0.16,
  "ignores:roles:outlook": -0.57,
  "ignores:roles:questions": -0.13,
  "ignores:roles:roles": -0.31,
  "ignores:roles:settings": -0.32,
  "ignores:roles:starts": -0.14,
  "ignores:roles:terms": -0.01,
  "ignores:settings": 0.1,
  "ignores:settings:comparisons": -0.07,
  "ignores:settings:credentials": 0.46,
  "ignores:settings:education": 0.05,
  "ignores:settings:journeys": -0.01,
  "ignores:settings:organizations": 0.33,
  "ignores:settings:outlook": -0.06,
  "ignores:settings:questions": -0.48,
  "ignores:settings:roles": -0.07,
  "ignores:settings:settings": -0.05,
  "ignores:settings:starts": -0.02,
  "ignores:settings:terms": 0,
  "ignores:starts": 0.51,
  "ignores:starts:comparisons": -0.23,
  "ignores:starts:credentials": -0.05,
  "ignores:starts:education": -0.01,
  "ignores:starts:journeys": -0.07,
  "ignores:starts:organizations": -0.01,
  "ignores:starts:outlook": 0.43,
  "ignores:starts:questions": 0.46,
  "ignores:starts:roles": 0.11,
  "ignores:starts:settings": -0.05,
  "ignores:starts:starts": -0.01,
  "ignores:starts:terms": -0.06,
  "ignores:terms": -0.92,
  "ignores:terms:comparisons": -0.04,
  "ignores:terms:credentials": 0.01,
  "ignores:terms:education": -0.15,
  "ignores:terms:journeys": 0.25,
  "ignores:terms:organizations": -0.11,
  "ignores:terms:outlook": -0.37,
  "ignores:terms:questions": -0.2,
  "ignores:terms:roles": -0.89,
  "ignores:terms:settings": 0.55,
  "ignores:terms:starts": 0.23,
  "ignores:terms:terms": -0.19,
  "kind": 1.54,
  "kind:comparisons": 0.48,
  "kind:credentials": 0,
  "kind:education": -0.42,
  "kind:journeys": -0.39,
  "kind:organizations": 0.14,
  "kind:outlook": 0.89,
  "kind:questions": -0.29,
  "kind:roles": 0.06,
  "kind:settings": -0.45,
  "kind:starts": -0.72,
  "kind:terms": -1.01,
  "likeness": 4.68,
  "named:comparisons": 0.81,
  "named:credentials": 2.67,
  "named:education": 1.45,
  "named:journeys": 0.27,
  "named:organizations": 1.46,
  "named:outlook": 1.23,
  "named:questions": 0.98,
  "named:roles": 2.34,
  "named:settings": 0.63,
  "named:starts": 0.21,
  "named:terms": 0.65,
  "naming:comparisons": -0.53,
  "naming:credentials": -0.01,
  "naming:education": -0.06,
  "naming:journeys": 0,
  "naming:organizations": -0.04,
  "naming:outlook": -0.04,
  "naming:questions": -0.13,
  "naming:roles": 0.15,
  "naming:settings": -0.01,
  "naming:starts": 0,
  "naming:terms": 1.17,
  "one side:comparisons": -1.67,
  "one side:questions": 0.01,
  "pairs": 0.84,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.65,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.5,
  "passed:questions": 0.9,
  "passed:roles": 1.83,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "place:best": -0.17,
  "place:coverage": 0.28,
  "place:kind": 0.66,
  "place:likeness": 0.31,
  "place:pairs": 0.27,
  "place:words": 0.71,
  "says:education": 0.28,
  "says:organizations": 0.04,
  "says:questions": 1.29,
  "says:settings": 0.11,
  "says:starts": 0,
  "says:terms": 0.31,
  "sides:comparisons": 3.68,
  "sides:questions": 1.79,
  "words": 1.05
};

export const KINDS = `
*: comparisons -0.26, credentials 0.18, education -1.11, journeys -1.32, organizations 0.33, outlook -0.66, questions 1.56, roles 0.37, settings -0.72, starts -1.01, terms 1.46
1: terms 0.17
15: outlook 0.25
1928: organizations 0.17
2018: outlook 0.15
2025: outlook 0.35
2034: outlook 0.33
2035: outlook 0.21
2071: outlook 0.2
29: outlook 0.38, terms -0.17
41: outlook 0.15
43: outlook 0.28
70: credentials 0.15
8: questions 0.23
=1: terms 0.17
=15: outlook 0.25
=1928: organizations 0.17
=2018: outlook 0.15
=2025: outlook 0.35
=2034: outlook 0.33
=2035: outlook 0.21
=2071: outlook 0.2
=29: outlook 0.38, terms -0.17
=41: outlook 0.15
=43: outlook 0.28
=70: credentials 0.15
=8: questions 0.23
=aaham: organizations 0.39
=aapc: comparisons 0.28, credentials 0.48, organizations 0.35, questions -0.17, roles -0.26, terms -0.25
=aas: education 0.17
=academy: credentials 0.42, organizations 0.3, questions -0.17, roles -0.25, terms -0.15
=accept: comparisons 0.2, questions 0.26
=access: terms 0.24
=account: questions -0.2, roles 0.23, terms 0.17
=accredit: organizations 0.18
=accreditation: organizations 0.24
=accreditor: organizations 0.28
=acdi: organizations 0.28, terms -0.16
=achip: credentials 0.27
=act: comparisons 0.16, questions -0.17, terms 0.35
=ad: roles 0.18
=add: comparisons 0.3
=admin: comparisons 0.19
=administrator: education 0.23, outlook 0.26, questions 0.15, roles -0.41
=adn: credentials 0.29, organizations 0.16, questions -0.17
=advanc: comparisons 0.19, credentials 0.18
=against: comparisons 0.75, credentials -0.22
=agency: comparisons -0.21, organizations 0.71, questions -0.23, settings 0.41, terms -0.27
=ahdi: organizations 0.27
=ahima: comparisons 0.3, credentials 0.74, organizations 0.65, outlook -0.17, roles -0.49, terms -0.5
=ai: questions 0.16, roles 0.21
=aid: education 0.16
=allergy: terms 0.15
=amba: credentials 0.19
=ambulanc: starts 0.19
=american: organizations 0.33
=amia: organizations 0.21
=among: outlook 0.22
=analyst: journeys 0.16, questions -0.17, roles 0.42, terms -0.3
=anoth: comparisons 0.15, credentials -0.25, questions 0.26
=anywher: credentials 0.15
=apart: comparisons 0.18
=apc: comparisons 0.2
=app: questions -0.16, terms 0.23
=application: roles 0.19
=apply: starts 0.22
=apprentic: comparisons 0.31
=approv: questions 0.21
=approval: organizations 0.15
=area: education 0.16
=around: questions 0.22
=ask: roles 0.15
=asociat: education 0.18
=assistant: starts 0.24
=assoc: organizations 0.32
=associat: comparisons 0.23
=association: credentials 0.44, education -0.15, organizations 1.15, questions -0.22, roles -0.43, terms -0.29
=audit: questions -0.21, roles 0.2
=auditor: comparisons 0.15, roles 0.22
=averag: outlook 0.35
=bachelor: comparisons -0.17, education 0.39, starts 0.15, terms -0.28
=back: questions 0.19, roles 0.17
=background: roles 0.19
=badg: comparisons 0.39, credentials 0.43, organizations -0.15, terms -0.19
=becom: journeys 0.28, questions 0.16
=bed: settings 0.15
=begin: questions 0.2, roles -0.21, starts 0.17
=behind: organizations 0.47, outlook -0.16, roles -0.2
=belong: organizations 0.47, roles -0.21
=benefit: questions 0.24
=best: questions 0.25
=bet: comparisons 0.18
=between: credentials -0.25, journeys 0.26, terms 0.18
=big: settings 0.16
=bil: journeys 0.19, questions -0.3, roles 0.25, terms 0.16
=block: terms 0.36
=bls: outlook 0.68, questions -0.18, terms -0.17
=board: credentials 0.38
=body: organizations 0.89, questions -0.2, roles -0.25
=book: credentials 0.26
=boss: questions 0.19
=bottom: outlook 0.26
=broad: comparisons 0.2
=bs: starts 0.21
=bucket: outlook 0.17
=budget: questions -0.15, roles 0.15
=build: credentials -0.18, roles 0.4, settings 0.18, terms -0.18
=bureau: outlook 0.35
=c: credentials 0.15
=cahiim: organizations 0.36
=cahim: credentials 0.32
=cal: comparisons 0.15
=canc: comparisons 0.15, credentials 0.15, outlook -0.15
=candidat: terms 0.15
=car: comparisons -0.16, journeys 0.15, roles 0.17
=cas: questions -0.27
=category: outlook 0.18, terms 0.25
=cbc: credentials 0.21
=cca: comparisons 0.47, credentials 0.39, questions -0.18, roles -0.2, terms -0.23
=ccd: credentials 0.55, roles -0.17, terms -0.2
=cchiim: organizations 0.17
=ccs: comparisons 0.65, credentials 0.49, questions -0.24, terms -0.31
=cdeo: credentials 0.2
=cdi: organizations 0.17, questions -0.22, roles 0.16
=cdip: credentials 0.46, questions -0.17
=cehr: credentials 0.23
=cent: settings 0.31, terms -0.21
=central: journeys 0.21
=certif: credentials 0.19
=certifi: credentials 0.61, questions 0.25, roles -0.27
=certificat: education 0.54, terms -0.21
=certification: credentials 0.38, organizations 0.15, terms -0.27
=certify: credentials 0.34, questions -0.15
=ceus: credentials 0.36
=cfo: roles 0.19
=chain: roles 0.27
=chair: roles 0.26
=chang: terms 0.19
=chapt: organizations 0.23
=charg: journeys 0.15, questions -0.2, roles 0.42, terms 0.26
=chart: comparisons 0.19, education -0.21, organizations -0.32, questions -0.25, roles 0.19, settings 0.34
=chas: roles 0.15
=chc: credentials 0.4, questions -0.17
=chd: credentials 0.29
=chda: comparisons 0.24, credentials 0.44, questions -0.2, terms -0.16
=check: organizations -0.17, roles 0.46
=chfp: credentials 0.26
=chief: journeys 0.22, roles 0.18
=chp: comparisons 0.37, credentials 0.33, questions -0.24, terms -0.16
=chpc: comparisons 0.16, credentials 0.31
=cht: credentials 0.19
=cic: comparisons 0.17, credentials 0.39, questions -0.2
=cio: roles 0.18
=citizen: questions 0.15
=civil: organizations 0.15
=claim: education -0.16, journeys 0.29, organizations -0.23, outlook 0.2, questions -0.25
=class: credentials -0.19, education 0.49, organizations -0.15
=clean: roles 0.16
=clerk: comparisons -0.2, outlook 0.4, roles 0.22, terms -0.2
=climb: journeys 0.25
=clinic: education -0.2, questions -0.21, roles 0.23
=clinical: questions -0.18, roles 0.28, starts 0.18
=club: organizations 0.24
=cmr: credentials 0.27
=cms: organizations 0.4, questions -0.18
=coc: credentials 0.26, questions -0.15
=cod: comparisons 0.46, journeys -0.22, questions -0.15, starts -0.33
=colleg: credentials -0.18, education 0.27, outlook 0.15, roles -0.22, terms -0.22
=column: terms 0.15
=commission: credentials -0.19, organizations 0.64, questions -0.18
=committ: roles 0.24
=company: questions -0.23, settings 0.79, terms -0.18
=compar: comparisons 0.48, credentials -0.16, outlook 0.24, questions -0.16
=complaint: organizations 0.16
=complianc: comparisons 0.23, credentials 0.23, questions -0.25
=comput: settings -0.16, terms 0.24
=concept: terms 0.23
=conferenc: organizations 0.15
=confidentiality: comparisons 0.21
=configur: roles 0.21
=consultant: roles 0.15
=contact: roles 0.17
=contract: roles 0.27
=contractor: settings 0.15
=coordinator: questions -0.22, roles 0.46
=copy: questions -0.17, roles 0.17, terms 0.19
=corporat: settings 0.15
=cost: comparisons 0.34, credentials 0.23
=count: roles -0.24, starts 0.27
=country: outlook 0.23
=county: settings 0.17
=cours: credentials 0.18, education 0.36, outlook -0.16, terms -0.21
=court: roles 0.19
=cov: credentials 0.19, roles -0.23
=cover: terms 0.21
=cpb: credentials 0.23
=cpc: comparisons 0.7, credentials 0.29, terms -0.26
=cpco: credentials 0.29
=cphi: credentials 0.3
=cphim: comparisons 0.29, credentials 0.26, questions -0.15
=cphq: credentials 0.29
=cpma: credentials 0.21, questions -0.15
=cppm: credentials 0.3
=cpt: comparisons 0.16, questions -0.15
=crash: roles 0.15
=crc: credentials 0.28, questions -0.17
=crcr: credentials 0.45, questions -0.19
=credential: credentials 0.45, education -0.15, questions 0.19, terms -0.24
=credit: education 0.56, roles -0.18
=cycl: terms 0.17
=dat: terms 0.28
=data: comparisons -0.15, organizations -0.21, settings 0.18, starts 0.27, terms 0.17
=databas: outlook 0.16
=day: outlook -0.21, roles 0.37
=deadlin: questions 0.15
=decad: outlook 0.21
=decid: credentials -0.2, organizations 0.16, roles 0.38
=declin: outlook 0.16
=defin: terms 0.16
=definition: terms 0.3
=degr: comparisons 0.15, education 0.4, questions 0.18, terms -0.36
=denial: journeys 0.19
=department: credentials -0.2, journeys 0.23, settings 0.16
=design: outlook 0.15
=desk: education -0.15, journeys 0.19, roles 0.25, terms -0.24
=diagnos: terms 0.28
=diagnosi: terms 0.28
=dictation: credentials 0.22, outlook 0.17, questions -0.16
=dictionary: terms 0.21
=diff: comparisons 0.53, credentials -0.16, questions -0.17
=differenc: comparisons 0.26, questions -0.15
=different: comparisons 0.16, credentials -0.15, questions 0.15
=digit: terms 0.22
=diploma: starts 0.34, terms -0.18
=director: comparisons 0.17, journeys 0.35, terms -0.2
=discharg: terms 0.3
=disciplin: terms 0.19
=disclosur: terms 0.22
=dnfb: terms 0.16
=doctor: questions -0.26, roles 0.21, terms 0.27
=doctorat: education 0.26
=document: terms 0.25
=documentation: credentials 0.19, journeys 0.18, questions -0.19
=dollar: terms 0.18
=domain: credentials 0.16
=doubl: roles 0.22
=dream: journeys 0.18
=drg: comparisons 0.22, questions -0.28, terms 0.16
=due: organizations 0.25, terms -0.19
=duty: roles 0.19
=dx: terms 0.2
=early: questions 0.21
=earn: outlook 0.36, questions 0.18, terms -0.21
=easi: comparisons 0.21
=education: roles 0.2
=ehr: comparisons 0.2, questions -0.21
=eight: questions 0.21
=eith: comparisons 0.53, credentials -0.16
=email: roles 0.16
=employ: comparisons -0.25, outlook 0.31, roles -0.31, settings 0.5, terms -0.3
=emr: comparisons 0.18
=encod: comparisons 0.21
=end: education 0.18, journeys 0.41, roles -0.19, terms -0.18
=english: education 0.18
=entity: terms 0.21
=entry: comparisons 0.17, starts 0.2
=er: roles 0.18, terms 0.18
=every: comparisons -0.25, terms 0.34
=everybody: questions 0.15
=exact: terms 0.22
=exam: comparisons 0.44, credentials 0.67, education 0.19, organizations 0.23, outlook -0.33, roles -0.48, settings -0.23, terms -0.37
=exampl: terms 0.3
=exchang: terms 0.3
=executiv: journeys 0.24
=exist: questions 0.21
=expert: credentials 0.17
=explain: comparisons 0.35
=extra: roles -0.16
=facility: credentials 0.17, outlook 0.17
=faculty: outlook 0.17
=fail: credentials 0.37
=failur: terms 0.15
=fast: questions 0.15
=fax: comparisons 0.21
=fed: outlook 0.25, roles -0.15
=federal: credentials -0.16, organizations 0.3, outlook 0.37, questions -0.18, roles -0.29, terms 0.18
=fee: organizations 0.16
=few: roles 0.15
=fhir: comparisons 0.19
=field: outlook -0.19, questions 0.23, roles -0.25
=fight: roles 0.15
=figur: credentials -0.18, outlook 0.25, questions 0.33
=fil: outlook 0.16, questions -0.21, roles 0.33
=financ: comparisons -0.22, credentials 0.39, questions -0.22
=finish: education 0.24, starts 0.2
=firm: comparisons -0.18, settings 0.4
=first: education -0.22, journeys 0.26, outlook -0.26, questions 0.31, roles -0.19, settings -0.22, starts 0.59
=floor: journeys 0.17
=folk: outlook 0.21, settings 0.18, terms -0.34
=follow: questions -0.24
=forecast: outlook 0.24
=form: comparisons -0.19, credentials -0.24, questions 0.2, roles 0.21, terms 0.23
=forty: settings 0.16
=foundation: organizations 0.36
=four: comparisons 0.2, credentials 0.22, questions -0.24
=fresh: starts 0.27
=friend: credentials -0.16
=ful: comparisons 0.22, terms 0.21
=function: roles 0.15
=gap: comparisons 0.21
=general: comparisons 0.18, questions -0.16
=geneva: organizations 0.15
=get: credentials -0.15, questions 0.18
=giv: comparisons 0.15
=governanc: comparisons 0.18, questions -0.15
=government: credentials -0.22, organizations 0.21, outlook 0.26
=grad: education 0.2, starts 0.28, terms -0.22
=graduat: education 0.68, outlook -0.15, roles -0.21, starts 0.31, terms -0.19
=group: comparisons 0.54, education -0.21, organizations 0.39, outlook 0.15, questions -0.46
=grow: outlook 0.31, questions -0.15
=growth: comparisons 0.43, outlook 0.28
=guardian: comparisons 0.26
=guild: credentials 0.33
=half: outlook 0.18, terms -0.18
=handbook: outlook 0.29
=happen: questions 0.17
=hard: comparisons 0.27
=hat: comparisons 0.18
=hcc: roles 0.24
=hcpc: comparisons 0.15
=head: journeys 0.17, outlook 0.24
=health: education 0.4, journeys -0.16, organizations 0.16, outlook 0.54, roles -0.31, starts 0.18, terms -0.5
=healthcar: credentials 0.26, outlook 0.19
=hedi: terms 0.16
=help: roles 0.31
=hfma: credentials 0.26
=hhs: organizations 0.2
=hie: comparisons 0.18
=himss: comparisons 0.33, credentials 0.2, organizations 0.2, questions -0.25
=hipaa: questions -0.26, terms 0.3
=hir: outlook -0.17, roles 0.15, settings 0.21, terms -0.18
=hit: comparisons 0.43, questions -0.21
=hitech: comparisons 0.2
=hl7: terms 0.18
=hold: credentials 0.3, roles -0.17, terms -0.18
=hom: roles -0.16, settings 0.33
=hospic: settings 0.15
=hospital: education -0.18, organizations -0.19, questions -0.15, roles 0.24, settings 0.4
=hour: credentials 0.38, organizations -0.15, questions 0.15, roles -0.19, terms 0.15
=hourly: outlook 0.2
=hous: settings 0.31
=human: roles 0.17
=hundr: questions 0.16
=husband: questions 0.18
=icd: organizations 0.2, questions -0.27, terms 0.22
=idea: questions 0.15
=illness: roles 0.15
=improvement: credentials 0.19
=independent: organizations 0.16
=index: terms 0.25
=industry: outlook 0.26
=informatic: education 0.48, journeys 0.16, settings -0.15, terms -0.23
=information: credentials -0.4, education 0.16, outlook -0.52, questions 0.31, starts 0.38
=initial: questions 0.24
=injury: roles 0.25
=inpatient: comparisons 0.3, questions -0.28, terms 0.17
=insur: questions -0.2, roles 0.3
=insuranc: credentials 0.15
=integrity: journeys 0.19, questions -0.22, roles 0.22
=interfac: terms 0.19
=internet: settings 0.21
=interoperability: terms 0.18
=interview: roles 0.32
=invoic: questions -0.17
=itself: organizations 0.19
=job: organizations -0.21, roles 0.21, settings 0.25, starts 0.25, terms -0.49
=join: organizations 0.2
=journal: organizations 0.19
=judg: roles 0.24
=junior: education 0.19
=keep: comparisons 0.28, terms -0.15
=kind: settings 0.16
=lab: terms 0.22
=labor: organizations 0.16, outlook 0.33, roles -0.15
=lad: journeys 0.36
=last: terms 0.17
=law: comparisons 0.21, questions -0.19, terms 0.31
=lawy: roles 0.24
=lead: comparisons -0.17, credentials -0.22, journeys 0.7, organizations -0.18, roles 0.61, settings -0.17, terms -0.33
=leadership: comparisons 0.26
=learn: education 0.27, outlook -0.18, questions 0.17, terms -0.18
=leav: roles -0.15, terms 0.17
=left: credentials -0.15
=let: comparisons 0.42, credentials 0.5, education -0.21, outlook -0.29, roles -0.22, settings -0.22, starts -0.28, terms 0.28
=level: credentials 0.22, education 0.22, organizations -0.15, questions -0.16
=librarian: organizations 0.16
=licens: comparisons -0.2, starts 0.37
=lin: outlook 0.33
=list: education -0.16, questions -0.25, terms 0.59
=liv: comparisons -0.15, roles 0.29, settings 0.17
=local: organizations 0.21
=lock: settings 0.19
=log: roles 0.15
=loinc: terms 0.2
=los: questions 0.15
=lov: comparisons 0.16, roles 0.15, terms -0.19
=low: comparisons 0.38
=lowest: outlook 0.18
=machin: comparisons 0.17
=major: education 0.22, roles -0.15
=mak: settings 0.2
=manag: education -0.15, journeys 0.21, outlook 0.2, questions -0.18, roles 0.24, terms -0.24
=management: credentials 0.15
=mark: comparisons 0.15, credentials 0.41
=mast: education 0.3
=match: roles 0.2
=mean: terms 0.21
=measur: terms 0.27
=med: questions -0.15, terms 0.2
=median: outlook 0.64, roles -0.16, terms -0.2
=medical: comparisons -0.25, questions -0.28, roles 0.24, starts 0.22
=medicar: organizations 0.16, questions -0.17, terms 0.35
=meet: organizations 0.3, questions -0.18, terms 0.23
=memb: organizations 0.2
=membership: organizations 0.39
=merg: roles 0.17
=messag: terms 0.16
=method: terms 0.16
=middl: outlook 0.61, roles -0.18
=midpoint: outlook 0.26
=minut: terms 0.19
=miss: roles 0.21
=model: outlook 0.33
=modifi: roles 0.16
=modul: roles 0.16
=money: education -0.15, outlook -0.18
=month: education 0.23
=moth: terms 0.17
=mov: comparisons 0.16, starts 0.18, terms -0.2
=mpi: roles 0.15
=ms: education 0.23
=mshi: education 0.35
=mshim: education 0.15
=nam: questions -0.22, terms 0.47
=national: comparisons -0.18, organizations 0.42, questions -0.22, roles -0.17
=nch: organizations 0.25
=net: outlook 0.17
=network: comparisons 0.18
=new: education -0.18, organizations 0.15, terms 0.24
=newcom: questions 0.19
=next: education -0.15, journeys 0.26, questions 0.16
=nha: credentials 0.3
=nobody: questions 0.15
=normal: roles 0.22
=not: comparisons -0.21, credentials 0.24, organizations -0.16, questions -0.24, roles 0.32, terms 0.42
=numb: credentials -0.21, journeys -0.17, outlook 0.4, questions 0.26
=nurs: comparisons -0.17, questions -0.2, roles 0.22
=o: credentials 0.3
=occupation: comparisons -0.15, credentials -0.15, outlook 0.92, terms -0.18
=ocr: organizations 0.2
=ods: credentials 0.22, journeys 0.17, terms -0.16
=off: roles -0.16
=offic: education -0.17, journeys 0.2, organizations 0.32, questions -0.22, settings 0.22, terms -0.36
=official: comparisons 0.24, outlook 0.29
=old: comparisons 0.2, questions 0.21
=oncology: roles 0.25
=onlin: education 0.23
=open: credentials -0.17, questions 0.18
=operation: journeys 0.23
=option: questions 0.17
=ord: journeys 0.22
=org: organizations 0.31
=organization: comparisons 0.25
=outlook: outlook 0.2
=outpatient: comparisons 0.17
=outsid: questions 0.16
=overtim: roles 0.17
=own: organizations 0.15, questions -0.18, roles 0.2
=p: credentials 0.22
=pag: questions 0.25
=pair: comparisons 0.29
=pap: comparisons 0.24, questions -0.17, roles -0.18
=part: credentials 0.17, terms 0.15
=pass: credentials 0.26, roles -0.23
=path: journeys 0.46
=pathway: education 0.23
=patient: comparisons 0.22, outlook -0.3, questions -0.5, roles 0.32, terms 0.5
=pay: journeys -0.24, roles 0.19, settings 0.17, terms -0.21
=payment: comparisons 0.17, questions -0.27, roles 0.18
=pcs: comparisons 0.17
=percent: credentials 0.16, outlook 0.51, terms -0.18
=percentag: questions 0.15
=percentil: outlook 0.44
=period: questions 0.15
=phd: education 0.28
=phi: terms 0.22
=phon: roles 0.24
=phr: comparisons 0.15
=physician: comparisons 0.36, questions -0.23, roles 0.15
=pick: roles 0.16
=plac: comparisons -0.15, credentials -0.17, settings 0.67, terms -0.15
=placement: credentials -0.17, education 0.61, roles -0.17
=plan: credentials 0.17, journeys 0.17, organizations -0.15, questions -0.18, settings 0.25
=plus: credentials 0.17
=point: questions 0.16, roles -0.16, terms 0.26
=policy: comparisons 0.15, questions -0.23
=portal: roles 0.16
=position: questions 0.17, roles 0.22
=possibl: questions 0.27
=post: roles 0.16, starts 0.28, terms -0.23
=ppe: terms 0.34
=practic: credentials 0.19
=practition: credentials 0.36
=privacy: comparisons 0.23, journeys 0.2, questions -0.22
=procedur: terms 0.22
=production: comparisons 0.17
=profession: questions 0.21
=professional: comparisons 0.19, credentials 0.26, organizations 0.19, roles -0.19
=professor: questions -0.17
=program: comparisons -0.21, credentials -0.24, education 0.88, organizations 0.25, outlook -0.29, questions 0.32, roles -0.32
=proof: credentials 0.37
=protect: terms 0.16
=prov: credentials 0.27, questions -0.2
=public: journeys 0.17, settings 0.18
=publish: organizations 0.31
=pul: terms 0.21
=purpos: terms 0.16
=qhin: terms 0.17
=quality: credentials 0.22, questions -0.17
=quart: outlook 0.19
=queu: roles 0.24
=quiet: roles 0.15
=quot: questions 0.17
=quota: settings 0.19
=rais: questions 0.15
=rank: questions 0.25
=ray: terms 0.16
=read: organizations -0.16, roles 0.27, terms 0.17
=real: questions 0.17, terms -0.21
=realistic: journeys 0.18
=reason: terms 0.17
=receptionist: starts 0.15
=recognis: credentials 0.18
=record: comparisons 0.18, journeys -0.18, organizations 0.22, outlook -0.32, questions -0.15, settings 0.39, starts 0.24, terms -0.26
=recruit: comparisons 0.18
=refus: terms 0.2
=register: comparisons 0.18, credentials 0.19, organizations 0.17, roles -0.25, terms -0.16
=registrar: journeys 0.15, organizations 0.16, outlook 0.42, questions -0.2, terms -0.31
=registry: journeys 0.17
=regulation: terms 0.19
=releas: settings 0.18
=remot: comparisons 0.16, credentials 0.15, roles 0.4, terms -0.21
=renew: organizations 0.16
=rent: questions 0.15
=report: comparisons 0.18, roles 0.34, settings -0.15
=request: questions -0.18, roles 0.23
=research: education 0.23, questions -0.15
=resident: settings 0.17
=respect: credentials 0.23
=responsibl: terms 0.15
=result: roles 0.17
=retail: starts 0.23
=retak: credentials 0.17
=revenu: journeys 0.29, questions -0.17
=review: credentials 0.4, journeys 0.17, outlook -0.2, questions -0.32, roles 0.39, terms -0.18
=rhd: credentials 0.36, questions -0.15
=rhia: comparisons 0.38, credentials 0.23, organizations -0.21, outlook -0.18, terms -0.33
=rhit: comparisons 0.41, credentials 0.15, outlook -0.17, questions 0.25, terms -0.41
=ris: questions 0.15
=rmt: credentials 0.15
=rn: starts 0.24
=road: journeys 0.3
=rol: starts 0.49
=room: roles 0.38, terms -0.15
=rout: questions 0.18
=rul: credentials 0.24, questions -0.32, terms 0.32
=run: journeys 0.16, outlook 0.27, questions -0.22
=rung: journeys 0.36, starts 0.22, terms -0.19
=rxnorm: terms 0.22
=saf: questions 0.22
=safety: credentials 0.15
=salary: outlook 0.21, questions 0.19, terms -0.16
=sav: questions 0.17
=say: terms 0.16
=scan: roles 0.25
=scenario: credentials 0.16
=school: education 0.21, questions 0.42, settings -0.22, terms -0.25
=scienc: education 0.23
=scientist: outlook 0.17
=scor: roles 0.15
=screen: roles 0.15
=seal: questions 0.17
=seat: roles 0.35, terms -0.18
=secondary: terms 0.18
=security: comparisons 0.24
=seen: roles 0.15
=semest: education 0.22, questions 0.23
=send: questions -0.17, roles 0.18, settings 0.16
=senior: credentials 0.27, questions -0.21
=sent: terms 0.31
=sentenc: terms 0.15
=separat: comparisons 0.2
=serv: questions 0.3, roles -0.19
=set: settings 0.29
=shar: roles -0.16, settings 0.18
=short: comparisons 0.37, credentials -0.22, education 0.26, roles -0.2
=show: credentials 0.3
=sid: comparisons 0.29, credentials 0.17, outlook -0.22, terms -0.15
=sign: terms 0.29
=signatur: roles 0.16, terms 0.16
=simpl: comparisons 0.17
=sist: comparisons 0.17
=sit: credentials 0.28, terms -0.16
=skil: roles 0.45
=smal: credentials 0.26, questions -0.17
=snom: terms 0.3
=society: credentials 0.2, organizations 0.64, questions -0.24, roles -0.22, terms -0.16
=softwar: roles 0.39
=soldi: questions 0.15
=specialist: comparisons 0.44, education -0.15, questions -0.18, roles 0.26, terms -0.33
=spot: roles 0.15
=spreadsheet: roles 0.2
=sql: terms -0.15
=staff: roles 0.21
=stag: journeys 0.36, questions -0.16
=stamp: questions 0.15
=standard: comparisons 0.18, terms 0.23
=start: journeys 0.3, organizations -0.16, starts 0.32
=stat: comparisons -0.19, credentials -0.24, journeys 0.18, organizations 0.18, outlook 0.29, settings 0.19, terms -0.15
=statistic: outlook 0.19
=status: terms 0.15
=stay: comparisons 0.21, settings 0.17
=step: journeys 0.32, questions 0.22
=stop: journeys 0.23
=stress: roles 0.17
=stressful: roles 0.23
=student: credentials -0.23, organizations 0.33, questions 0.43, roles -0.29, terms 0.19
=study: comparisons -0.19, education 0.15, roles 0.23
=supervisor: questions 0.2
=support: roles 0.18
=sur: roles 0.2
=surgeon: questions -0.15, roles 0.2, terms 0.16
=surgery: questions -0.2, terms 0.3
=survey: outlook 0.23, questions 0.25
=system: education -0.17, roles -0.15, terms 0.26
=tabl: outlook 0.24
=talk: terms 0.18
=teach: credentials -0.2, education 0.18, outlook 0.15, roles 0.21, terms -0.16
=team: journeys 0.19, roles 0.34, terms -0.18
=technician: comparisons 0.32, journeys 0.18, organizations -0.2, questions 0.3, settings -0.27, starts 0.25, terms -0.46
=technologist: comparisons 0.15, outlook 0.35, roles -0.15
=teen: education 0.3
=tefca: terms 0.22
=ten: outlook 0.37, terms -0.19
=tenth: outlook 0.55, questions -0.15
=term: terms 0.44
=test: credentials 0.65, organizations -0.15, outlook -0.27, questions 0.4, settings -0.19
=thesi: education 0.32, questions -0.15
=third: questions 0.2
=thousand: credentials -0.17, outlook 0.61, questions -0.19
=thr: education -0.15, questions 0.19
=through: comparisons -0.19, journeys 0.16, terms 0.21
=tim: credentials 0.17, outlook -0.17
=titl: credentials 0.4, roles 0.24
=togeth: terms 0.15
=tool: comparisons 0.31, roles 0.26
=top: journeys 0.28, outlook 0.29, terms -0.18
=topic: credentials 0.16
=total: questions 0.16
=touch: questions 0.17
=track: education 0.15
=trad: terms -0.17
=transcriptionist: outlook 0.15
=trauma: roles 0.18
=treatment: terms 0.25
=tru: questions 0.17
=tuition: education 0.23
=tumor: terms -0.15
=twenty: questions 0.2
=two: comparisons 0.97, credentials -0.25, organizations -0.18, starts -0.16
=typ: outlook 0.25, questions -0.18, roles 0.15
=typist: credentials 0.15
=undergrad: education 0.24
=undergraduat: education 0.15
=understand: comparisons 0.18
=unit: credentials 0.23, questions -0.2
=university: credentials -0.18, education 0.42
=upcod: terms 0.19
=upkeep: comparisons 0.22
=upp: comparisons 0.21
=v: comparisons 0.44
=va: questions 0.2, roles 0.15, terms -0.22
=vendor: questions -0.17
=version: questions -0.16
=veteran: questions 0.19, settings 0.15
=visit: outlook -0.17, questions -0.28, roles 0.49, terms 0.25
=vocabulary: terms 0.26
=wag: credentials -0.21, outlook 0.61, questions 0.15, terms -0.27
=wait: comparisons 0.18
=want: questions 0.16
=wast: roles 0.19
=websit: organizations 0.22
=week: comparisons -0.19, organizations -0.15, questions 0.19, roles 0.18
=weight: terms 0.28
=wif: questions 0.25
=word: questions -0.21, roles 0.18, terms 0.56
=work: credentials -0.16, organizations -0.23, questions 0.21, settings 0.49, terms -0.21
=workplac: settings 0.23
=worst: questions 0.19
=writ: questions -0.28, roles 0.15, terms 0.18
=written: terms 0.2
=wrot: terms 0.15
=x: terms 0.18
=year: comparisons -0.17, journeys 0.25, organizations -0.35, outlook 0.27, questions 0.21, starts 0.18, terms -0.29
=yearly: outlook 0.2
=zero: starts 0.23
=~abroad: comparisons -0.17, credentials 0.15
=~accredit: comparisons -0.27, organizations 0.8, outlook -0.18, roles -0.21
=~ai: roles 0.26
=~aid: education 0.25, organizations 0.27, questions 0.16, roles -0.2
=~anatomy: education 0.26
=~apprentice: comparisons 0.29
=~associate: comparisons 0.28, credentials 0.37, education 0.58, journeys -0.16, outlook -0.17, roles -0.35, settings -0.24, terms -0.33
=~audit: outlook -0.18, questions -0.28, roles 0.39
=~bachelor: comparisons 0.33, education 0.84, organizations -0.23, outlook -0.15, roles -0.27, settings -0.18, starts 0.37, terms -0.54
=~bill: credentials 0.21, education -0.26, journeys 0.43, organizations -0.16, outlook 0.15, questions -0.49, roles 0.3, settings -0.2, starts -0.2, terms 0.24
=~book: credentials 0.42
=~boss: journeys 1.01, organizations -0.21, outlook 0.29, questions -0.31, roles 0.67, settings -0.48, starts -0.33, terms -0.68
=~cancer: comparisons 0.31, credentials 0.23, education -0.28, journeys 0.16, organizations 0.22, outlook -0.21, questions -0.23, roles 0.4, starts -0.21, terms -0.34
=~career: comparisons -0.21, organizations -0.16, questions 0.49, roles -0.16, settings 0.17
=~cdi: credentials 0.25, education -0.19, journeys 0.3, outlook -0.15, questions -0.26, settings -0.19
=~cert: comparisons 0.38, credentials 1.43, journeys -0.28, outlook -0.78, questions 0.45, roles -0.28, settings -0.51, terms -0.41
=~clinic: credentials 0.24, organizations -0.24, outlook 0.24, questions -0.46, roles 0.16, settings 0.26
=~coder: comparisons 0.51, journeys -0.24, starts -0.36
=~compare: comparisons 1.89, credentials -0.64, education -0.23, journeys -0.59, organizations -0.34, starts -0.26
=~comply: comparisons 0.21, credentials 0.19, organizations -0.16, questions -0.29, terms 0.19
=~cost: comparisons 0.33, credentials 0.16, education 0.22, organizations -0.15, outlook -0.31, questions 0.22, roles 0.18, settings -0.33, starts -0.26
=~data: comparisons 0.19, education -0.28, organizations -0.46, outlook 0.26, questions -0.17, roles 0.42, settings -0.19, terms 0.23
=~define: education -0.2, journeys -0.18, outlook -0.16, questions -0.37, settings -0.17, starts -0.23, terms 1.04
=~degree: credentials -0.27, education 0.85, organizations -0.25, outlook -0.16, questions 0.16, starts 0.28, terms -0.68
=~deny: journeys 0.18, questions -0.2, roles 0.24, starts 0.18
=~desk: comparisons -0.16, outlook -0.17, roles 0.31, settings 0.15, starts 0.17, terms -0.16
=~director: journeys 1.09, outlook -0.17, questions -0.4, roles 0.65, settings -0.31, starts -0.23, terms -0.42
=~doctor: credentials 0.38, education -0.17, outlook -0.21, questions -0.69, roles 0.55, terms 0.43
=~doctorate: education 0.57
=~dues: credentials 0.15, organizations 1, outlook -0.18, roles -0.24, terms -0.25
=~duty: credentials -0.15, organizations -0.15, questions -0.19, roles 0.73, terms -0.21
=~ehr: questions -0.38, roles 0.18, starts 0.16, terms 0.21
=~eligible: credentials 0.47, education 0.16, organizations -0.15, outlook -0.15
=~entry: education -0.15, organizations -0.4, outlook -0.31, questions 0.46, settings -0.23, starts 0.9, terms -0.45
=~exam: comparisons 0.46, credentials 1.43, education 0.2, journeys -0.27, outlook -0.61, questions 0.48, roles -0.6, settings -0.43, terms -0.58
=~fail: credentials 0.6, questions 0.17, roles -0.22
=~fileroom: roles 0.22
=~frontdesk: comparisons -0.2, journeys 0.35, questions -0.2, starts 0.38
=~growth: comparisons 0.21, credentials -0.35, education -0.16, organizations -0.16, outlook 1.34, questions -0.16, settings -0.22, terms -0.48
=~hard: comparisons 0.37, credentials 0.25, organizations -0.15, questions -0.15, terms -0.2
=~highschool: journeys 0.18, starts 0.15, terms -0.22
=~hire: education -0.21, journeys -0.35, organizations -0.42, outlook 0.28, roles 0.24, settings 0.37, starts 0.47, terms -0.51
=~hospital: credentials 0.26, education -0.28, organizations -0.27, questions -0.3, roles 0.34, settings 0.35
=~informatics: education 0.47, journeys 0.15, settings -0.15, terms -0.28
=~inpatient: comparisons 0.36, credentials 0.17, outlook -0.15, questions -0.32
=~insurance: journeys -0.16, organizations -0.2, questions -0.33, roles 0.45, settings 0.18, terms 0.16
=~it: questions -0.15
=~job: comparisons -0.36, credentials -0.2, education -0.39, journeys -0.19, organizations -0.47, outlook 0.64, questions 0.26, roles 0.47, settings 0.6, starts 0.57, terms -0.92
=~kids: comparisons -0.15, education 0.21, questions 0.22, starts 0.15
=~long: journeys 0.2, outlook -0.23
=~master: education 0.93, questions -0.17, settings -0.18, starts -0.18, terms -0.21
=~math: credentials -0.24, outlook 0.46, starts -0.21, terms -0.37
=~merge: roles 0.31
=~number: outlook 0.21
=~nurse: comparisons -0.19, journeys 0.18, questions -0.24, roles 0.15, settings -0.15, starts 0.46, terms -0.16
=~online: education 0.23
=~outpatient: comparisons 0.28, questions -0.22
=~pass: credentials 0.41, outlook -0.18
=~pay: credentials -0.19, education -0.32, journeys -0.29, organizations -0.23, outlook 1.49, questions 0.26, roles 0.44, settings -0.16, starts -0.36, terms -0.58
=~practicum: credentials -0.26, education 0.16, organizations -0.15, roles 0.22, starts 0.16, terms 0.19
=~prep: credentials 0.42
=~privacy: comparisons 0.64, credentials 0.26, education -0.19, outlook -0.21, questions -0.58, settings -0.2, starts -0.18, terms 0.25
=~program: comparisons -0.15, education 0.86, questions 0.24, settings -0.19, terms -0.26
=~promote: comparisons 0.22, journeys 0.48, organizations -0.15, questions 0.29, settings -0.18, terms -0.53
=~question: credentials 0.25
=~raise: questions 0.24
=~record: comparisons 0.16, credentials -0.35, education -0.24, journeys -0.23, organizations -0.4, roles 0.33, settings 0.57, starts 0.21, terms 0.18
=~registry: comparisons 0.15, education -0.31, journeys 0.35, outlook 0.44, questions -0.31, terms -0.27
=~release: journeys 0.21, questions -0.32, terms 0.27
=~remote: credentials 0.24, journeys -0.24, organizations -0.31, outlook -0.27, questions 0.22, roles 0.54, settings 0.5, starts -0.18, terms -0.35
=~renew: credentials 0.35, education 0.39, journeys -0.16, organizations 0.38, outlook -0.25, roles -0.43, settings -0.17
=~schedule: comparisons -0.21, credentials 0.21, organizations -0.31, roles 0.44
=~school: credentials -0.46, education 1.25, questions 0.28, roles -0.38, settings -0.17, terms -0.47
=~security: comparisons 0.33, credentials 0.24, questions -0.24
=~skill: organizations -0.2, outlook -0.16, roles 0.55
=~start: comparisons -0.21, journeys 0.28, roles 0.16, starts 0.18
=~stress: credentials -0.22, outlook -0.16, questions 0.15, roles 0.53, terms -0.17
=~switch: credentials -0.17, questions 0.42, starts 0.21
=~teach: credentials -0.26, outlook 0.26, questions -0.25, roles 0.43, starts -0.15, terms -0.18
=~tool: comparisons 0.16, credentials -0.31, education 0.54, journeys -0.17, questions -0.16, roles 0.2, settings -0.36, terms 0.18
=~transcript: comparisons -0.22, credentials 0.27, outlook 0.45, questions -0.43
=~veteran: comparisons -0.17, questions 0.43, starts 0.16, terms -0.25
=~worth: comparisons 1.1, education 0.23, organizations -0.29, outlook -0.23, questions 0.15, settings -0.17, terms -0.59
a: comparisons -0.27, journeys -0.15, organizations -0.32, outlook -0.17, roles 0.39, settings 0.16, terms 0.54
aaham: organizations 0.39
aapc: comparisons 0.2, credentials 0.47, organizations 0.36, roles -0.25, terms -0.25
aas: education 0.17
about: organizations 0.25, questions 0.22, roles -0.21, settings -0.15, terms 0.18
academy: credentials 0.27, organizations 0.33, roles -0.21
academys: credentials 0.16
accept: questions 0.17
access: terms 0.17
account: roles 0.2
accounting: terms 0.15
accounts: questions -0.18
accreditation: organizations 0.24
accredited: questions 0.16
accreditor: organizations 0.27
accredits: organizations 0.18
acdis: organizations 0.28, terms -0.16
achip: credentials 0.27
act: questions -0.15, terms 0.36
actually: credentials 0.15
acute: credentials 0.15
ad: roles 0.18
add: comparisons 0.24
admin: comparisons 0.19
administrator: education 0.26, questions 0.29, roles -0.28
administrators: outlook 0.26
adn: credentials 0.29, organizations 0.16, questions -0.17
advanced: comparisons 0.19, credentials 0.19
after: comparisons -0.27, credentials 0.21, education 0.41, organizations -0.21, outlook -0.24, questions -0.27, roles 0.45
again: questions 0.16
against: comparisons 0.75, credentials -0.22
agencies: settings 0.17
agency: comparisons -0.16, organizations 0.76, questions -0.19, settings 0.24, terms -0.27
ago: questions 0.15
ahdi: organizations 0.27
ahima: comparisons 0.16, credentials 0.53, organizations 0.6, outlook -0.15, roles -0.4, terms -0.44
ahimas: credentials 0.21
ai: questions 0.16, roles 0.21
all: organizations -0.32, outlook 0.27, roles 0.21, starts -0.16, terms 0.18
already: comparisons 0.2, credentials 0.17, education 0.2, roles -0.26
am: comparisons -0.23, questions 0.48, terms -0.21
amba: credentials 0.16
ambulance: starts 0.19
american: organizations 0.32
amia: organizations 0.22
among: outlook 0.22
an: journeys -0.27, roles 0.17, terms 0.36
analyst: journeys 0.19, questions -0.15, roles 0.31, terms -0.22
and: comparisons 0.87, organizations -0.19, outlook 0.23, questions -0.19, roles 0.25, settings -0.34, starts -0.18
another: comparisons 0.15, credentials -0.21, questions 0.25
answer: comparisons 0.16, roles 0.16
any: education 0.15, journeys -0.15, organizations -0.16, questions 0.74, roles -0.16, settings -0.15, terms -0.18
anybody: questions 0.27
anything: questions 0.25, roles -0.2
anywhere: credentials 0.15
apart: comparisons 0.18
app: terms 0.21
application: roles 0.18
apprentice: comparisons 0.34
approval: organizations 0.15
approved: questions 0.28
are: comparisons -0.17, credentials -0.16, journeys -0.18, outlook 0.15, questions 0.68, roles -0.21, settings 0.21, starts -0.29
area: education 0.17
around: questions 0.22
as: credentials -0.15, roles -0.18, terms 0.28
ask: credentials 0.31, outlook -0.18
asked: terms 0.18
asking: roles 0.15
asks: comparisons 0.18, questions -0.16
assistant: starts 0.19
assoc: organizations 0.32
associate: comparisons 0.22, education -0.16
association: credentials 0.33, education -0.15, organizations 1.16, questions -0.21, roles -0.36, terms -0.25
at: education 0.31, journeys 0.43, organizations -0.31, outlook -0.3, roles 0.26, settings 0.33, terms -0.48
attempt: questions 0.16
auditor: comparisons 0.17
authorization: terms 0.16
average: outlook 0.37
bachelor: education 0.16
bachelors: education 0.25, terms -0.19
back: questions 0.21, roles 0.16
badge: comparisons 0.22, credentials 0.39, terms -0.15
badges: comparisons 0.17
bank: roles 0.16
be: comparisons -0.22, questions 0.27, roles 0.45
because: terms 0.18
become: journeys 0.22, roles 0.17
been: questions 0.31
before: comparisons -0.2, questions 0.39, roles 0.22, settings -0.16
begin: starts 0.15
beginner: credentials 0.31
behind: organizations 0.47, outlook -0.16, roles -0.2
being: roles 0.19, terms -0.24
belong: organizations 0.38
besides: credentials 0.16
best: questions 0.25
better: comparisons 0.21, terms -0.15
between: credentials -0.25, journeys 0.26, terms 0.18
big: settings 0.17
bigger: comparisons 0.2
biller: comparisons 0.16, credentials 0.24, journeys 0.28, questions -0.15, roles -0.19, terms -0.22
bills: roles 0.24, terms 0.16
blocking: terms 0.27
bls: outlook 0.68, questions -0.18, terms -0.17
board: credentials 0.22, organizations 0.15
boards: credentials 0.17
body: organizations 0.91, questions -0.26, roles -0.21
book: credentials 0.2, questions -0.15
books: credentials 0.25
boss: outlook -0.15, roles 0.28
bosses: outlook 0.28, questions 0.16, roles -0.21
both: comparisons 1.51, credentials -0.32, organizations -0.17, outlook -0.16, questions -0.18, roles -0.19, terms -0.25
bottom: outlook 0.26
bs: starts 0.21
bucket: outlook 0.18
budget: roles 0.16
building: settings 0.21
bureau: outlook 0.35
but: comparisons 0.31, organizations -0.18, outlook -0.2, terms 0.27
by: education -0.32, roles -0.15, starts -0.25, terms 0.44
cahiim: organizations 0.36
cahims: comparisons 0.15, credentials 0.33, questions -0.15
call: comparisons -0.15, roles 0.27, terms 0.35
called: questions -0.31, terms 0.78
calls: comparisons 0.16
came: terms 0.25
can: outlook -0.37, questions 0.22, settings -0.17, starts 0.21, terms 0.19
cancer: credentials 0.16, outlook -0.15
care: comparisons -0.16, credentials 0.29
career: credentials -0.15, education 0.21, journeys 0.27, roles 0.16, terms -0.21
case: questions -0.17, terms 0.22
cases: terms -0.18
category: outlook 0.15, terms 0.25
cbcs: credentials 0.21
cca: comparisons 0.47, credentials 0.39, questions -0.18, roles -0.2, terms -0.23
ccds: credentials 0.55, roles -0.17, terms -0.2
cchiim: organizations 0.17
ccs: comparisons 0.65, credentials 0.49, questions -0.24, terms -0.31
cdeo: credentials 0.2
cdi: organizations 0.17, questions -0.21
cdip: credentials 0.46, questions -0.17
cehrs: credentials 0.23
center: roles -0.21, settings 0.46, terms -0.23
central: journeys 0.21
certifed: credentials 0.16
certificat: education 0.17
certificate: education 0.34, organizations -0.15, terms -0.17
certification: credentials 0.62, organizations 0.15, terms -0.2
certifications: credentials -0.24, questions 0.23
certified: credentials 0.59, questions 0.27, roles -0.27
certifies: credentials 0.17
certify: credentials 0.17
ceus: credentials 0.36
cfo: roles 0.21
chain: roles 0.19
chair: roles 0.21
chapter: organizations 0.23
charge: comparisons -0.25, journeys 0.32, questions -0.22, roles 0.41
charges: roles 0.15
chart: comparisons 0.32, education -0.2, questions -0.17
charting: roles 0.15
charts: organizations -0.19, settings 0.28
chc: credentials 0.4, questions -0.17
chda: comparisons 0.24, credentials 0.44, questions -0.2, terms -0.16
chds: credentials 0.29
check: questions 0.15
chfp: credentials 0.26
chief: journeys 0.18, roles 0.23
chpc: comparisons 0.16, credentials 0.31
chps: comparisons 0.38, credentials 0.22, questions -0.2
chts: credentials 0.19
cic: comparisons 0.17, credentials 0.39, questions -0.2
cio: roles 0.15
civil: organizations 0.15
claim: terms 0.33
claims: credentials 0.22, journeys 0.33, organizations -0.17, questions -0.15, terms -0.22
classes: comparisons -0.15, education 0.46
clerk: comparisons -0.16, roles 0.17
clerks: outlook 0.32
climb: journeys 0.15
clinic: education -0.15, questions -0.18, roles 0.15, settings 0.18
clinical: questions -0.29, roles 0.34, starts 0.17
club: organizations 0.26
cmrs: credentials 0.27
cms: organizations 0.4, questions -0.18
coc: credentials 0.26, questions -0.15
code: comparisons 0.29, education -0.23, outlook 0.38, questions -0.22, settings -0.17, terms 0.21
coder: comparisons 0.32, credentials 0.29, education 0.16, journeys -0.17, outlook -0.24, questions -0.17, roles 0.26, settings 0.18, terms -0.41
coders: comparisons -0.17, education -0.18, organizations 0.39, outlook 0.33, starts -0.17
codes: questions -0.22, roles 0.3, terms 0.19
coding: credentials 0.16, education 0.27, organizations -0.37, outlook -0.27
college: education 0.68, organizations -0.16, roles -0.27, starts 0.16, terms -0.16
colleges: organizations 0.19
come: journeys 0.28
comes: journeys 0.24
commission: credentials -0.19, organizations 0.62, questions -0.21
committee: roles 0.16
community: education 0.36, questions -0.25
companies: comparisons -0.16, settings 0.34
company: questions -0.21, settings 0.51
compare: comparisons 0.18, outlook 0.16
compared: comparisons 0.36
compliance: comparisons 0.23, credentials 0.23, questions -0.25
computer: terms 0.16
concept: terms 0.18
confidentiality: comparisons 0.21
consultant: roles 0.16
contact: roles 0.19
contract: roles 0.28
coordinator: questions -0.19, roles 0.47
copy: terms 0.15
corporate: settings 0.15
cost: comparisons 0.26, credentials 0.28, roles -0.16
could: credentials -0.32, organizations -0.16, questions 0.22, roles 0.22, starts 0.43, terms -0.22
count: credentials 0.21, questions 0.22, roles -0.26
counted: outlook 0.18
country: outlook 0.18
county: settings 0.17
course: credentials 0.24, education 0.2, terms -0.15
courses: education 0.16, questions 0.15
court: roles 0.19
covered: terms 0.18
covers: credentials 0.15
cpb: credentials 0.23
cpc: comparisons 0.7, credentials 0.29, terms -0.26
cpco: credentials 0.29
cphi: credentials 0.3
cphims: comparisons 0.29, credentials 0.26, questions -0.15
cphq: credentials 0.29
cpma: credentials 0.21, questions -0.15
cppm: credentials 0.3
cpt: comparisons 0.16
crc: credentials 0.28, questions -0.17
crcr: credentials 0.45, questions -0.19
credential: credentials 0.65, terms -0.19
credit: education 0.16
credits: education 0.38
cycle: terms 0.19
data: comparisons -0.15, organizations -0.21, settings 0.18, starts 0.27, terms 0.17
date: terms 0.2
day: comparisons 0.18, education -0.15, roles 0.55, terms -0.17
days: comparisons -0.26, credentials 0.19, roles 0.2
decade: outlook 0.22
decides: organizations 0.17, roles 0.31
definition: terms 0.22
degree: comparisons 0.15, education 0.5, organizations -0.18, terms -0.39
degrees: questions 0.2
denial: terms 0.18
denials: journeys 0.18
department: credentials -0.17, settings 0.18, starts -0.15
desk: journeys 0.26, outlook -0.15, roles 0.22, starts 0.17, terms -0.23
diagnoses: terms 0.26
diagnosis: terms 0.28
dictation: credentials 0.22, outlook 0.17, questions -0.15
dictionary: terms 0.22
did: questions 0.28, roles -0.21
differ: comparisons 0.38
diploma: roles -0.16, starts 0.33, terms -0.19
director: comparisons 0.25, journeys 0.28
discharge: terms 0.18
discipline: terms 0.19
dnfb: terms 0.16
do: education 0.15, journeys -0.21, outlook -0.32, questions 0.32, roles 0.35, settings 0.37, terms -0.35
doctor: terms 0.26
doctorate: education 0.15
doctors: credentials 0.16, education -0.17, outlook 0.19, questions -0.29, roles 0.24
document: terms 0.2
documentation: credentials 0.16, journeys 0.2, questions -0.22
does: comparisons -0.18, organizations 0.19, questions 0.24, roles 0.24, settings -0.28, starts -0.29
doing: questions 0.17, settings 0.18, terms -0.17
done: questions 0.21
doubles: roles 0.15
down: comparisons -0.18
drg: comparisons 0.2, questions -0.16, terms 0.16
dues: comparisons 0.16, organizations 0.28, terms -0.15
duties: roles 0.2
dx: terms 0.2
each: comparisons 1.41, credentials -0.6, education -0.16, outlook -0.32, roles -0.19, settings -0.15
early: questions 0.21
earn: outlook 0.17, terms -0.18
earns: comparisons 0.15
easier: comparisons 0.21
education: roles 0.19
ehr: comparisons 0.21, questions -0.21
eight: questions 0.21
either: comparisons 0.53, credentials -0.16
electronic: comparisons 0.17
else: questions 0.35
employed: outlook 0.3
employer: settings 0.15
employers: questions 0.15, roles -0.24, settings 0.23, terms -0.17
emr: comparisons 0.18
encoder: comparisons 0.21
end: journeys 0.38, terms -0.18
english: education 0.18
entity: terms 0.17
entry: roles 0.2, starts 0.16
er: roles 0.18, terms 0.18
ever: questions 0.18, settings 0.21
every: comparisons -0.26, education -0.15, journeys -0.15, roles 0.16, terms 0.33
everybody: questions 0.15
everyone: questions 0.23
everything: comparisons 0.17
exactly: terms 0.17
exam: credentials 1.03, education 0.27, outlook -0.29, roles -0.4, settings -0.19, terms -0.35
examples: terms 0.18
exams: comparisons 0.31, credentials -0.34, organizations 0.29
exchange: terms 0.27
executive: journeys 0.23
experience: questions 0.17, roles 0.18
expert: credentials 0.17
explain: comparisons 0.34
extra: roles -0.16
facilities: outlook 0.15
facility: comparisons 0.17, credentials 0.16
faculty: outlook 0.17
failed: credentials 0.23
failure: terms 0.15
falls: roles 0.18
family: roles -0.17
federal: credentials -0.19, organizations 0.26, outlook 0.33, roles -0.26, terms 0.19
feds: outlook 0.26
fee: organizations 0.16, terms -0.15
fewer: roles 0.15
fhir: comparisons 0.19
field: comparisons -0.15, education 0.15, outlook -0.19, questions 0.27, roles -0.23
fields: comparisons 0.18
figure: outlook 0.21, questions 0.2
figures: outlook 0.18
file: terms 0.18
finance: comparisons -0.22, credentials 0.39, questions -0.22
finds: roles 0.15
finished: starts 0.17
firm: settings 0.17
firms: settings 0.26
first: credentials -0.22, education -0.21, journeys 0.23, organizations -0.16, outlook -0.3, questions 0.16, settings -0.19, starts 1.11, terms -0.17
floor: journeys 0.2
folks: outlook 0.19, settings 0.15, terms -0.31
follow: questions -0.15
for: credentials 0.27, journeys -0.35, outlook 0.51, questions 0.22, settings 0.17, starts -0.28
forecast: outlook 0.23
form: terms 0.32
forms: roles 0.21
forty: settings 0.17
foundation: organizations 0.38
founded: organizations 0.16
four: comparisons 0.47, credentials 0.25, education 0.19, outlook -0.16, questions -0.27
free: terms 0.15
fresh: starts 0.27
from: comparisons -0.3, credentials 0.31, education -0.18, journeys 0.6, organizations -0.18, outlook -0.31
full: terms 0.17
gap: comparisons 0.21
general: comparisons 0.18, questions -0.17
geneva: organizations 0.15
get: comparisons -0.27, credentials 0.24, organizations -0.22, questions 0.29, settings -0.25
gets: credentials -0.15, questions 0.18
give: organizations 0.15, questions 0.29, roles -0.21
giving: comparisons 0.15
go: journeys 0.15, organizations -0.17, outlook -0.21
goes: credentials -0.15
going: outlook 0.18, terms -0.15
good: credentials 0.2, organizations -0.17, questions 0.27, roles 0.2, terms -0.16
got: comparisons -0.31, credentials 0.17
governance: comparisons 0.18, questions -0.15
government: credentials -0.21, organizations 0.22, outlook 0.2
grad: education 0.49, roles -0.24, starts 0.28, terms -0.17
grade: education 0.17
graduate: credentials -0.25, education 0.65, roles -0.21, starts 0.19
graduates: education 0.2
group: education -0.15, organizations 0.44, outlook 0.24, questions -0.26, terms -0.17
grouper: comparisons 0.16
groups: comparisons 0.25
growing: outlook 0.24, roles 0.25
growth: comparisons 0.43, outlook 0.29, roles -0.16
guardian: comparisons 0.23
guild: credentials 0.15
guilds: credentials 0.18
had: roles -0.25, terms 0.42
half: outlook 0.18, terms -0.18
hand: roles -0.15
handbook: outlook 0.29
happens: questions 0.15
harder: comparisons 0.34
has: comparisons 0.46, credentials 0.22, education 0.17, journeys -0.21, questions -0.16, roles -0.16, starts -0.21, terms 0.15
have: comparisons -0.17, journeys -0.27, questions 0.29, terms 0.31
hcc: roles 0.25
hcpcs: comparisons 0.15
he: roles 0.21
head: comparisons -0.16, journeys 0.35, questions -0.19, roles 0.47, terms -0.15
health: comparisons -0.19, education 0.39, journeys -0.21, outlook 0.4, questions -0.18, starts 0.16, terms -0.39
healthcare: credentials 0.18, outlook 0.2
hedis: terms 0.16
help: questions 0.27, terms -0.16
her: roles 0.3, settings -0.15
here: questions 0.43
hfma: credentials 0.26
hhs: organizations 0.2
hie: comparisons 0.18
him: comparisons 0.29, credentials -0.49, education 0.44, journeys -0.16, outlook -0.36, settings 0.25, starts 0.28, terms -0.21
himss: comparisons 0.33, credentials 0.2, organizations 0.2, questions -0.25
hipaa: questions -0.26, terms 0.3
hire: roles 0.16
hired: questions -0.16
hit: comparisons 0.42, questions -0.21
hitech: comparisons 0.2
hl7: terms 0.18
hold: credentials 0.18
home: education -0.15, journeys -0.24, questions 0.23, roles 0.15, settings 0.47, terms -0.21
hospice: settings 0.15
hospital: comparisons 0.22, organizations -0.19, outlook -0.18, questions -0.23, roles 0.28
hospitals: comparisons -0.35, settings 0.39
hour: outlook 0.26
hourly: outlook 0.2
hours: credentials 0.35, organizations -0.16, roles -0.17, terms 0.15
house: settings 0.15
houses: settings 0.16
how: comparisons -0.37, credentials 0.32, education 0.15, journeys 0.21, organizations -0.39, outlook 0.34, roles 0.16, settings -0.33, starts -0.29
i: credentials 0.47, outlook -0.27, questions 0.8, roles -0.2, settings -0.53, starts 0.26, terms -0.48
icd: organizations 0.2, questions -0.27, terms 0.22
if: comparisons 0.25, settings -0.21
improvement: credentials 0.19
in: comparisons -0.16, education 0.57, organizations -0.38, outlook 0.35, settings -0.21, starts 0.24
include: terms 0.16
independent: organizations 0.15
index: terms 0.28
industry: outlook 0.18
informatics: education 0.48, journeys 0.16, settings -0.15, terms -0.23
information: credentials -0.34, education 0.22, journeys 0.17, outlook -0.54, questions 0.22, starts 0.4
initials: questions 0.25
injury: roles 0.16
inpatient: comparisons 0.3, questions -0.26
insurance: credentials 0.15
insurer: roles 0.25
integrity: journeys 0.19, questions -0.22, roles 0.22
internet: settings 0.21
interoperability: terms 0.18
interview: roles 0.15
into: organizations -0.25, questions 0.61, roles 0.26, settings -0.26, starts 0.21, terms -0.34
is: comparisons -0.16, credentials 0.3, journeys -0.41, organizations 0.23, questions 0.3, roles 0.35, starts -0.46
it: comparisons -0.43, credentials 0.29, education 0.25, journeys -0.32, outlook -0.37, questions 0.16, roles 0.15, starts -0.47, terms 0.7
its: comparisons -0.2, credentials -0.15, organizations 0.39, questions -0.34, starts -0.17, terms 0.53
itself: organizations 0.19
job: credentials -0.21, education -0.2, outlook -0.16, roles 0.72, starts 0.29, terms -0.16
jobs: journeys 0.16, organizations -0.15, outlook 0.42, roles -0.64, settings 0.24, starts 0.29, terms -0.38
join: organizations 0.23
journal: organizations 0.19
just: comparisons -0.17, credentials 0.18, questions 0.23, settings -0.18, starts 0.19
keep: comparisons 0.23
keeping: comparisons 0.19
keeps: roles 0.32, terms 0.15
kind: settings 0.22
kinds: settings 0.16
know: comparisons -0.16, roles 0.37, starts 0.15
lab: terms 0.15
labor: organizations 0.16, outlook 0.33, roles -0.15
ladder: journeys 0.36
last: terms 0.18
later: comparisons 0.27, roles -0.22
law: questions -0.15, roles 0.15, terms 0.29
lawyer: roles 0.19
lead: journeys 0.33, roles 0.39, terms -0.18
leader: roles 0.16
leadership: comparisons 0.26
leading: comparisons -0.18, journeys 0.37
leads: education 0.15
learn: comparisons 0.2, education 0.31
left: credentials -0.15
let: credentials -0.2, questions 0.15
letter: comparisons 0.16, credentials -0.23, organizations 0.15, questions -0.21, terms 0.42
letters: comparisons 0.28, credentials 0.72, education -0.17, outlook -0.27, questions 0.19, settings -0.16, starts -0.22, terms -0.17
level: credentials 0.17, starts -0.16
librarians: organizations 0.15
license: comparisons -0.18, starts 0.34
like: credentials -0.28, organizations -0.19, questions 0.21, settings 0.46
line: outlook 0.31
list: comparisons -0.2, terms 0.47
live: comparisons -0.15
living: roles 0.19
local: organizations 0.21
loinc: terms 0.2
long: outlook -0.18
look: comparisons -0.16
looking: questions 0.23
lose: questions 0.17
lower: comparisons 0.46
lowest: outlook 0.18
m: comparisons 0.2, questions -0.15
machines: comparisons 0.2
major: education 0.2
make: comparisons -0.18, outlook 0.53, questions 0.25, terms -0.2
makes: roles 0.22
management: credentials 0.15
manager: credentials 0.15, journeys 0.17, roles 0.21, settings -0.15
managers: outlook 0.27, terms -0.16
many: comparisons -0.28, credentials 0.45, education 0.22, organizations -0.23, outlook 0.63, questions -0.32, terms -0.28
mark: credentials 0.43
master: terms 0.2
masters: education 0.27, terms -0.23
matching: roles 0.17
may: outlook 0.2, roles -0.24, terms 0.15
me: comparisons -0.18, outlook -0.23, questions 0.59, starts 0.43, terms -0.29
mean: comparisons -0.17, roles 0.19
meaning: terms 0.21
median: outlook 0.59, terms -0.17
medical: comparisons -0.35, organizations -0.22, outlook 0.16, roles 0.25, starts 0.17
medicare: organizations 0.16, questions -0.17, terms 0.35
meds: terms 0.15
meet: organizations 0.16
meeting: organizations 0.15
meetings: roles 0.17
membership: organizations 0.4
middle: outlook 0.61, roles -0.18
midpoint: outlook 0.26
minutes: terms 0.16
missing: roles 0.17
modifier: roles 0.15
money: education -0.16, outlook -0.18, questions 0.19, roles 0.15
months: education 0.23
more: comparisons 0.76, credentials -0.22, organizations -0.27, questions 0.15, terms -0.25
most: comparisons -0.19, outlook 0.29, questions 0.32, roles -0.15
move: questions 0.2, terms -0.21
moving: comparisons 0.18
mpi: roles 0.15
ms: education 0.23
mshi: education 0.35
mshim: education 0.15
much: terms -0.21
my: education -0.22, journeys -0.26, organizations 0.36, outlook -0.23, questions 0.73, roles -0.53
name: comparisons -0.19, credentials 0.27, organizations 0.17, questions -0.27, terms 0.61
names: terms 0.29
national: comparisons -0.17, organizations 0.4, questions -0.2, roles -0.16, terms 0.16
nchs: organizations 0.25
need: credentials 0.16, organizations -0.31, questions -0.2, roles 0.44, starts 0.16, terms -0.21
needed: credentials -0.15, roles 0.3
needs: comparisons 0.27, questions -0.15
net: outlook 0.17
never: outlook -0.16, questions 0.38
new: education -0.18, organizations 0.16, terms 0.27
newcomers: questions 0.15
next: comparisons 0.15, credentials -0.16, education -0.15, journeys 0.21, organizations -0.16, roles 0.25
nha: credentials 0.3
no: comparisons -0.34, credentials 0.27, education -0.16, organizations -0.32, outlook -0.17, questions 0.27, roles 0.18, starts 0.28
not: outlook -0.3, questions 0.53, roles -0.31, terms 0.44
notes: questions -0.18, roles 0.25, terms 0.27
nothing: questions 0.32
now: comparisons -0.3, education -0.17, journeys 0.16, organizations -0.17, questions 0.3, roles 0.31, starts 0.21, terms -0.25
number: outlook 0.46, terms 0.2
numbers: comparisons 0.29, questions 0.19
nurse: journeys 0.22, questions -0.18, starts 0.17
nursing: outlook 0.25
o: credentials 0.3
occupation: comparisons -0.16, outlook 0.79, terms -0.15
ocr: organizations 0.2
ods: credentials 0.22, journeys 0.17, terms -0.16
of: comparisons 0.23, credentials -0.27, roles 0.3, settings 0.18, starts -0.31, terms 0.19
off: questions 0.35
office: comparisons -0.23, organizations 0.37, outlook -0.18, questions -0.17, roles -0.18, settings 0.37, terms -0.15
officer: journeys 0.15, roles 0.19, terms -0.21
offices: outlook 0.31
official: comparisons 0.17, outlook 0.27
old: questions 0.21
older: comparisons 0.19
on: comparisons -0.16, credentials 0.32, outlook -0.39, questions 0.17, starts -0.17, terms 0.2
oncology: roles 0.25
one: comparisons 1.35, credentials 0.51, education -0.26, journeys -0.36, organizations -0.19, outlook -0.25, questions -0.3, starts -0.37
ones: comparisons 0.2, roles -0.17
online: education 0.23
only: credentials 0.21, starts -0.17, terms 0.19
openings: comparisons 0.15, outlook 0.23, questions 0.15
operations: journeys 0.21
or: comparisons 0.49, journeys -0.28, questions 0.42, terms -0.31
order: journeys 0.22
org: organizations 0.32, questions -0.16
organization: comparisons 0.22
other: comparisons 1.35, credentials -0.54, terms -0.15
our: credentials 0.22, journeys -0.17, organizations 0.15, outlook -0.24, settings 0.34
out: comparisons -0.26, education -0.16, questions 0.25, settings -0.15, terms 0.21
outlook: outlook 0.2
outpatient: comparisons 0.17
outside: credentials 0.15
over: credentials -0.38, questions 0.23, starts -0.19
overtime: roles 0.17
own: questions -0.18, terms 0.15
owns: roles 0.16
p: credentials 0.22
page: questions 0.34
paid: roles 0.17
pair: comparisons 0.26
paper: comparisons 0.21, education 0.17, questions -0.15, roles -0.19, terms 0.16
parts: credentials 0.19
pass: comparisons 0.22, credentials 0.35, questions -0.17
passed: questions 0.18
path: journeys 0.46
patient: outlook -0.18, roles 0.29
patients: organizations -0.18, outlook -0.15, questions -0.35, roles 0.26, starts 0.2, terms 0.32
pay: comparisons 0.27, journeys -0.21, organizations -0.19, outlook 0.38, roles 0.35, starts -0.17, terms -0.44
payment: questions -0.18, roles 0.16, terms 0.17
pays: comparisons -0.17
pcs: comparisons 0.17
people: comparisons -0.35, education -0.22, outlook 0.66, questions 0.15, roles -0.19, settings 0.53, terms -0.66
per: comparisons -0.22, credentials -0.16, outlook 0.28, terms 0.43
percent: credentials 0.16, outlook 0.47, terms -0.17
percentages: questions 0.16
percentile: outlook 0.3
person: education -0.19, journeys 0.19, organizations -0.29, questions -0.37, roles 1.01, terms -0.41
phd: education 0.29
phi: terms 0.22
phr: comparisons 0.15
physician: comparisons 0.35, credentials 0.17, questions -0.19, roles -0.16
physicians: roles 0.27
pick: questions 0.27
picking: comparisons 0.18
place: settings 0.24
placement: education 0.41, roles -0.18
placements: education 0.19
places: settings 0.42
plan: settings 0.24
please: roles -0.16
plus: credentials 0.17
points: terms 0.19
policy: questions -0.16
position: roles 0.37
positions: questions 0.26, roles -0.15
possible: questions 0.27
post: questions -0.2
posts: starts 0.27
ppe: terms 0.34
practice: credentials 0.21, education 0.15
practitioner: credentials 0.31
privacy: comparisons 0.23, journeys 0.2, questions -0.22
procedure: terms 0.18
product: roles 0.15
production: comparisons 0.17
profession: questions 0.21
professional: comparisons 0.2, credentials 0.27, organizations 0.2, questions -0.18, roles -0.18
program: credentials -0.15, education 0.58, organizations 0.17, outlook -0.21, questions 0.21, roles -0.32
programs: comparisons -0.17, education 0.34
proof: credentials 0.34
protected: terms 0.15
prove: credentials 0.15
public: journeys 0.17, settings 0.18
pull: terms 0.18
qhin: terms 0.17
quality: credentials 0.22, questions -0.17
quarter: outlook 0.16
question: terms 0.15
questions: comparisons 0.32, credentials 0.6, questions -0.26, roles -0.18, terms -0.2
queue: roles 0.19
quiet: roles 0.15
quota: settings 0.15
quote: questions 0.17
rates: comparisons 0.19
read: terms 0.15
reads: roles 0.16
real: questions 0.17, terms -0.21
realistic: journeys 0.18
really: questions 0.15
receptionist: starts 0.16
record: comparisons 0.31, credentials -0.21, education -0.2, outlook -0.15, questions -0.25, roles 0.3
records: credentials 0.15, education 0.24, outlook -0.2, questions 0.4, roles -0.2, settings 0.15, terms -0.42
registered: comparisons 0.19, credentials 0.18, organizations 0.17, roles -0.25, terms -0.15
registrar: journeys 0.2, questions -0.16, roles 0.15, terms -0.17
registrars: organizations 0.26, outlook 0.31, roles -0.15
registry: journeys 0.2
regulation: terms 0.22
release: settings 0.15
remote: comparisons 0.17, credentials 0.18, questions -0.16, roles 0.39, terms -0.19
renewal: credentials 0.17
rent: questions 0.15
reports: comparisons 0.22, questions -0.19, roles 0.31, terms -0.16
requests: roles 0.22
research: education 0.24
residents: settings 0.18
respected: credentials 0.19
responsible: terms 0.15
results: roles 0.17
resume: questions 0.15
retail: starts 0.18
retake: credentials 0.17
revenue: journeys 0.29, questions -0.17
review: credentials 0.16
reviewer: roles 0.15
reviewing: comparisons 0.2
rhds: credentials 0.36, questions -0.15
rhia: comparisons 0.4, organizations -0.2, outlook -0.18, terms -0.32
rhit: comparisons 0.39, credentials 0.16, organizations -0.16, outlook -0.16, questions 0.19, terms -0.38
right: comparisons 0.21, roles -0.19, terms 0.17
rise: questions 0.15
rmt: credentials 0.15
rn: starts 0.24
road: journeys 0.3
roles: starts 0.4
room: roles 0.35
route: questions 0.16
rule: questions -0.15, terms 0.32
rules: questions -0.17
run: outlook 0.23, roles -0.16
rung: journeys 0.28, starts 0.17, terms -0.15
running: roles 0.18
rxnorm: terms 0.22
safe: questions 0.16
safety: credentials 0.15
said: comparisons -0.18, credentials -0.21, terms 0.23
salary: outlook 0.18, terms -0.15
same: comparisons 0.67, credentials -0.2, outlook -0.25, questions -0.25, terms 0.29
say: outlook 0.31
saying: terms 0.16
says: journeys -0.31, terms 0.35
school: education 0.59, questions 0.16, roles -0.33, settings -0.2, terms -0.22
schooling: comparisons 0.35, questions -0.15, roles 0.24, terms -0.21
schools: comparisons -0.19, organizations 0.15, questions 0.35
science: education 0.15
screens: roles 0.16
seal: questions 0.16
seat: roles 0.4
secondary: terms 0.18
security: comparisons 0.23
seen: roles 0.15
semester: questions 0.19
semesters: education 0.16
send: settings 0.19
senior: credentials 0.24, questions -0.18
sent: terms 0.31
services: roles -0.15
set: questions 0.18, terms 0.16
settings: settings 0.29
share: settings 0.2
she: credentials 0.19, outlook -0.21, roles 0.36, settings -0.15
short: comparisons 0.24, education 0.24
shots: questions 0.16
should: comparisons 0.35, credentials -0.31, outlook -0.21, questions 0.58, terms -0.31
show: credentials 0.31
sick: roles 0.16
side: comparisons 0.27, credentials 0.19, outlook -0.22, questions -0.18
sign: terms 0.19
signature: terms 0.19
since: roles -0.18, terms 0.2
sister: comparisons 0.16
sit: credentials 0.41, terms -0.2
site: comparisons -0.2, organizations 0.15, questions 0.24
skills: roles 0.46
small: credentials 0.3
smarter: comparisons 0.15
snomed: terms 0.3
so: comparisons 0.3, education -0.2, questions 0.38, roles -0.41
society: credentials 0.18, organizations 0.65, questions -0.2, roles -0.18, terms -0.15
software: roles 0.38
some: terms 0.21
somebody: comparisons -0.15, education -0.18, roles 0.53, terms -0.33
someone: comparisons -0.16, credentials -0.3, roles 0.44, terms -0.16
something: comparisons -0.26, credentials 0.22, questions 0.23
specialist: comparisons 0.45, questions -0.24, roles 0.31, terms -0.26
split: comparisons 0.15
spreadsheets: roles 0.2
sql: terms -0.15
staff: roles 0.19
stages: journeys 0.28
standard: terms 0.23
stands: organizations 0.16
start: credentials -0.17, starts 0.21
state: comparisons -0.18, journeys 0.2, settings 0.26
statistics: outlook 0.18
stats: outlook 0.19
status: terms 0.15
stays: roles 0.2
step: roles 0.34, terms -0.15
steps: journeys 0.25, questions 0.22
still: comparisons -0.23, questions 0.36
stressful: roles 0.2
student: organizations 0.29, questions 0.17, roles -0.16, terms 0.24
students: questions 0.28
studies: roles 0.19
study: credentials 0.24
such: comparisons -0.21, settings 0.27
supervisor: questions 0.21
support: roles 0.16
sure: roles 0.2
surgery: questions -0.22, terms 0.19
survey: outlook 0.24, questions 0.19
system: questions -0.23, roles 0.31, terms 0.25
systems: credentials 0.21, roles -0.17, starts 0.17
t: comparisons 0.35
tables: outlook 0.17
take: credentials 0.15, education 0.27, organizations -0.17, questions 0.24, roles -0.18, starts 0.23, terms -0.31
takes: starts 0.18
teach: education 0.38, questions -0.16
teacher: questions 0.18
team: journeys 0.18, roles 0.27
technician: comparisons 0.33, journeys 0.21, settings -0.22, starts 0.29, terms -0.34
technicians: questions 0.32
technologist: outlook 0.22
teens: education 0.23
tefca: terms 0.22
tell: comparisons -0.18, terms 0.23
ten: outlook 0.42, terms -0.18
tenth: outlook 0.55, questions -0.15
term: terms 0.34
test: credentials 0.68, organizations -0.21, outlook -0.19, questions 0.24, roles -0.18, settings -0.16, starts -0.15
than: comparisons 0.46, organizations -0.18, questions -0.17, roles -0.28
that: comparisons -0.48, journeys -0.31, organizations 0.31, outlook 0.19, questions -0.32, roles 0.39, settings 0.15, starts -0.28, terms 0.37
the: comparisons 0.76, credentials 0.43, outlook 0.28, settings -0.73, starts -0.85, terms 0.25
their: comparisons -0.15, credentials 0.26, roles 0.21
them: comparisons 0.3, education -0.21, settings 0.19
then: comparisons 0.18, journeys 0.48, outlook -0.16, terms -0.17
there: comparisons -0.75, education 0.39, questions 0.25, settings 0.3, terms -0.26
these: credentials -0.19, terms 0.26
thesis: education 0.32, questions -0.15
they: comparisons -0.31, credentials 0.17, education -0.22, journeys -0.27, organizations 0.19, questions -0.2, roles 0.37, settings 0.39, starts -0.33, terms 0.33
thing: comparisons -0.17, credentials 0.31, roles -0.25, terms 0.5
third: questions 0.16
this: comparisons -0.52, credentials -0.35, education 0.16, outlook -0.25, questions 1.04
those: comparisons 0.21, outlook 0.18, roles -0.23, terms -0.17
thousand: credentials -0.16, outlook 0.63, questions -0.2
three: education -0.15, questions 0.19
through: comparisons -0.19, journeys 0.16, terms 0.21
time: education 0.15, organizations -0.16, questions 0.26
tired: starts 0.16
title: comparisons -0.18, credentials 0.44, roles 0.35, settings -0.15
to: credentials -0.25, journeys 0.95, outlook -0.46, questions 0.4, roles 0.2, settings -0.5
today: questions 0.15
together: terms 0.15
told: roles -0.16, terms 0.17
too: questions 0.18
tool: comparisons 0.19
tools: roles 0.32, terms -0.15
top: journeys 0.28, outlook 0.29, terms -0.18
track: education 0.19
trade: terms -0.17
trainer: roles 0.19
training: education 0.16
transcript: credentials 0.15
trauma: roles 0.18
treatment: terms 0.25
true: questions 0.17
try: credentials 0.22
tuition: education 0.23
tumor: journeys 0.15
twenty: questions 0.21
two: comparisons 0.82, education 0.24, journeys -0.15, organizations -0.17, outlook -0.21, settings -0.16, terms -0.16
type: terms 0.15
typical: outlook 0.32
typing: roles 0.15
under: credentials -0.16, outlook 0.15, questions -0.23, roles -0.16, terms 0.4
undergrad: education 0.24
units: credentials 0.28
university: credentials -0.16, education 0.33
up: credentials -0.29, education -0.15, journeys 0.37, outlook 0.2, questions 0.24, settings -0.17
upcoding: terms 0.16
upkeep: comparisons 0.22
upper: comparisons 0.21
us: comparisons -0.26, organizations 0.17, settings 0.15
use: credentials -0.19, questions -0.2, terms 0.42
used: terms 0.26
v: comparisons 0.44
va: questions 0.2, roles 0.18, terms -0.19
vendor: terms 0.19
version: questions -0.15
very: questions 0.2
veterans: questions 0.15, settings 0.17
visit: roles 0.24, terms 0.31
visits: credentials 0.22, questions -0.15, roles 0.25
vocabulary: terms 0.18
vs: comparisons 0.94, credentials -0.23, journeys -0.16, organizations -0.26, questions -0.41, starts -0.24, terms 0.66
wage: credentials -0.17, outlook 0.53, terms -0.19
wages: questions 0.16
want: comparisons -0.17, credentials 0.28, journeys 0.17, organizations -0.18, outlook -0.15, questions 0.22, terms -0.45
wanting: questions 0.16
wants: outlook -0.15, roles 0.2, starts 0.27
was: comparisons -0.32, education -0.18, questions 0.15, roles 0.28, starts -0.15, terms 0.31
way: credentials -0.22, journeys 0.51, questions 0.39, roles -0.27
we: credentials -0.17, questions 0.21, terms 0.47
website: organizations 0.19
week: roles 0.2
weeks: education 0.15
well: questions 0.2
were: terms 0.17
what: comparisons -0.43, journeys -0.24, organizations -0.24, outlook 0.51, questions -0.38, roles 0.19, starts 0.28, terms 0.58
when: comparisons -0.18, credentials -0.23, education -0.2, journeys 0.43, organizations -0.15, roles 0.15, terms 0.21
where: credentials -0.51, organizations 0.25, outlook -0.18, settings 0.32, starts 0.15
which: comparisons 0.85, education -0.37, outlook -0.16, questions -0.23, roles -0.35, starts 0.58
while: comparisons 0.21, credentials -0.24, questions 0.26
who: credentials -0.45, education -0.46, organizations 0.83, outlook 0.19, questions -0.58, roles 1.49, starts -0.38, terms -0.79
whom: organizations 0.44
whose: organizations 0.51, questions -0.39, roles 0.62, terms -0.33
why: comparisons 0.15, credentials -0.25, terms 0.61
wife: questions 0.25
will: credentials -0.18, questions 0.59, roles 0.2, starts -0.18, terms -0.35
with: comparisons 0.21, outlook -0.53, starts 0.35
word: terms 0.32
words: terms 0.17
work: organizations -0.32, roles 0.22, settings 0.29, terms -0.18
workers: outlook 0.2
working: roles -0.18, settings 0.34
worst: questions 0.19
worth: education 0.22, terms -0.18
would: comparisons 0.26, credentials -0.23, education 0.16, journeys -0.19, organizations -0.22, questions 0.52, roles 0.27, terms -0.48
write: terms 0.16
writes: roles 0.15
written: terms 0.2
wrote: terms 0.15
x: terms 0.18
year: education 0.69, outlook 0.34, roles -0.42, settings -0.22, starts 0.15, terms -0.24
yearly: outlook 0.2
years: credentials 0.33, journeys 0.41, organizations -0.36, outlook -0.17, roles 0.18, settings -0.16, starts 0.24, terms -0.53
you: organizations -0.16, outlook -0.32, questions 0.41, roles 0.38, starts -0.24
your: outlook -0.17, questions 0.52, roles -0.21
zero: starts 0.21
`;

export const FACETS = `
000: cost 0.24
020: pay 0.15
1: eligibility 0.18
10: next 0.16
11: definition 0.15
12: eligibility 0.34
120: education 0.15, pay 0.27
120k: pay 0.15
17: pay 0.24
18: cost 0.15
1st: start 0.17
2: cost 0.26, difference -0.3, education 0.57, eligibility -0.36, next 0.22
20: renewal 0.2, worth 0.16
200: jobs 0.22
2011: education 0.21
2016: next 0.15
2018: next 0.24
2020: next 0.19
2024: growth 0.16, settings 0.35
2025: pay 0.43
2071: none 0.15
24: next 0.18
25: pay 0.2
299: cost 0.17
3: next 0.3
30: renewal 0.2
340: jobs 0.15
341: jobs 0.23
341k: none 0.17
38: worth 0.19
4: cost 0.35, difference -0.17, duties -0.16, education 0.4, jobs -0.16, next 0.26, none 0.22, start -0.16, worth -0.15
40: education 0.22
41: none 0.15
45: next 0.19
50: pay 0.17, renewal 0.16
500: cost 0.26
52: none 0.27
6: renewal 0.22
600: jobs 0.22
7: duties 0.15, growth 0.17
8: education 0.22, growth 0.21
80: next 0.19
=000: cost 0.24
=020: pay 0.15
=1: eligibility 0.18
=10: next 0.16
=11: definition 0.15
=12: eligibility 0.34
=120: education 0.15, pay 0.27
=120k: pay 0.15
=17: pay 0.24
=18: cost 0.15
=1st: start 0.17
=2: cost 0.25, difference -0.24, education 0.36, eligibility -0.24, exam 0.15, jobs -0.15, next 0.33
=20: renewal 0.2, worth 0.16
=200: jobs 0.22
=2011: education 0.21
=2016: next 0.15
=2018: next 0.24
=2020: next 0.19
=2024: growth 0.16, settings 0.35
=2025: pay 0.43
=2071: none 0.15
=24: next 0.18
=25: pay 0.2
=299: cost 0.17
=3: next 0.3
=30: renewal 0.2
=340: jobs 0.15
=341: jobs 0.23
=341k: none 0.17
=38: worth 0.19
=4: cost 0.37, education 0.29, start -0.17
=40: education 0.22
=41: none 0.15
=45: next 0.19
=50: pay 0.17, renewal 0.16
=500: cost 0.26
=52: none 0.27
=6: renewal 0.22
=600: jobs 0.22
=7: duties 0.15, growth 0.17
=8: education 0.22, growth 0.21
=80: next 0.19
=aapc: difference 0.24, duties -0.25, education -0.15, exam 0.17, none 0.36, renewal 0.18
=aas: eligibility 0.18
=ability: skills 0.33
=abstract: skills 0.18
=abstractor: jobs 0.17
=academy: cost 0.18
=accord: education 0.23
=account: definition 0.18
=accredit: eligibility 0.23
=accreditation: eligibility 0.25
=accuracy: definition 0.19
=acdi: eligibility 0.24
=acronym: none 0.18
=actual: duties 0.17
=ad: definition -0.2, jobs 0.25, start 0.23
=add: definition -0.23, difference 0.35, eligibility -0.21, growth 0.24, worth 0.45
=adjustment: duties 0.2
=administration: jobs 0.26
=admission: definition 0.21, education 0.18
=ads: jobs 0.28
=advantag: none 0.35
=advis: difference 0.24, none 0.18, worth 0.15
=afterward: duties 0.18
=ahima: definition 0.31, difference 0.19, duties -0.33, education -0.41, eligibility 0.29, exam 0.43, next -0.22, none 0.16, pay -0.27, remote -0.17, skills -0.22, worth 0.18
=ahmia: difference 0.17
=ai: growth 0.25, jobs 0.37, skills 0.19
=aim: none 0.34
=al: duties 0.2
=algebra: skills 0.18
=alik: none 0.15
=aliv: none 0.28
=alon: pay 0.18
=ambulanc: start 0.22
=amia: definition 0.28
=among: settings 0.18
=analyst: duties 0.49, jobs -0.24, next 0.35, none -0.17, pay 0.15, skills 0.24
=analytic: none 0.2
=anatomy: eligibility 0.28, skills 0.41
=anoth: difference 0.57, eligibility -0.22, pay -0.16
=answer: definition -0.15, next 0.15
=apart: difference 0.62
=apc: difference 0.4
=app: definition 0.16
=application: difference -0.15, jobs 0.2
=apply: eligibility 0.15, jobs -0.16, next 0.17, start 0.2
=apprentic: next 0.45
=apprenticeship: start 0.28
=approv: definition -0.19, eligibility 0.35
=approval: education 0.35
=april: exam 0.18
=argu: skills 0.19
=army: next 0.23, start 0.23
=ask: definition 0.19, duties -0.15, pay 0.29
=assign: cost 0.15, difference 0.2, duties 0.15
=assistant: start 0.4
=associat: duties -0.16, education 0.48, renewal -0.15
=association: cost 0.17, definition 0.33, difference -0.16, duties -0.24, education -0.16, next -0.16, none 0.19, renewal 0.31, worth 0.19
=ate: jobs 0.18
=attorney: remote 0.19, settings 0.15
=audit: duties 0.16
=auditor: definition -0.18, eligibility 0.34, next 0.25
=aunt: growth 0.15
=authorization: exam 0.15
=averag: pay 0.38
=award: cost 0.3
=b: eligibility 0.22, next -0.16
=b4: eligibility 0.18, exam 0.21
=ba: education 0.21
=bacc: education 0.39
=baccalaureat: definition 0.38
=bachelor: definition -0.16, duties -0.18, education 0.26, eligibility 0.26, next 0.23, none -0.31
=back: cost 0.31, education -0.21, eligibility -0.15, next 0.18, pay -0.25, start 0.17, worth 0.33
=background: eligibility 0.6
=bad: skills 0.26
=badg: definition 0.3
=ballpark: pay 0.2
=bank: eligibility 0.15, worth 0.29
=basement: none 0.16
=becom: education 0.32, eligibility 0.2, start 0.44
=bed: pay 0.2
=bedsid: next 0.2
=begin: definition -0.15, next -0.2, none -0.18, start 0.67, worth 0.18
=behind: start 0.16
=below: difference 0.16
=besid: settings 0.5
=bet: difference -0.23, none 0.34, settings -0.16, worth 0.2
=between: difference 0.37, next 0.21
=big: duties -0.21, education 0.34, eligibility -0.21, growth 0.31, jobs -0.15, next -0.22, pay 0.23, settings 0.35
=biggest: settings 0.15
=bil: education -0.25, exam -0.21, none 0.19, skills -0.15, worth 0.2
=biology: start 0.17
=birthday: definition 0.2
=block: definition 0.3
=blood: start 0.23
=bls: definition -0.19, growth 0.28, next 0.32
=board: definition 0.2, exam 0.16
=bok: exam 0.36
=bomb: exam 0.21
=book: cost 0.22, exam 0.41, none -0.16
=bor: next 0.21
=boss: definition -0.22, duties 0.17, eligibility -0.24, growth 0.33, none 0.31
=bot: jobs 0.21
=both: jobs 0.16, none 0.15
=bottom: definition -0.21, pay 0.39
=brag: worth 0.15
=bring: exam 0.24, pay 0.85
=brochur: none 0.22
=brok: worth 0.16
=bucket: growth 0.18
=budget: duties 0.33, skills 0.16
=build: difference 0.2, next 0.2, settings 0.21
=business: definition 0.33, eligibility 0.19
=buy: worth 0.18
=c: definition 0.23, renewal 0.16
=cahiim: definition 0.17, eligibility 0.25, start 0.29
=cahim: difference 0.25, duties -0.18, none 0.36
=cal: definition -0.18, difference 0.18, duties 0.33
=calm: duties 0.15
=campus: remote 0.24
=canc: cost -0.16, education 0.16, growth -0.2, settings 0.16, skills 0.15
=candidacy: definition 0.25
=candidat: exam 0.16
=car: definition 0.16, growth -0.18, next 0.25, worth 0.42
=card: eligibility 0.23
=cas: definition 0.2, none -0.18, remote 0.16, skills 0.22
=cbc: exam 0.18, worth 0.58
=cca: cost 0.21, education -0.22, exam 0.26, none 0.39
=ccd: definition 0.25, difference 0.16, duties -0.15, none 0.39
=cchiim: difference 0.21
=ccs: definition -0.21, difference 0.17, duties -0.29, education -0.15, eligibility 0.19, exam 0.55, growth -0.18, none 0.18, remote -0.24, settings 0.26
=cdeo: definition 0.18
=cdi: definition -0.16, difference -0.22, duties 0.27, education 0.37, next 0.3, pay 0.16, settings -0.21
=cdip: definition -0.19, difference 0.15, education -0.2, eligibility 0.4, exam 0.19, none 0.35
=cehr: definition 0.18, worth 0.17
=cent: eligibility -0.16, exam 0.35
=certifi: definition 0.33, pay 0.28
=certificat: cost 0.21, education 0.67, none -0.15, pay -0.15
=certification: education -0.2, eligibility 0.27, exam -0.15, none 0.88, settings -0.18, skills -0.16
=certify: definition -0.16, eligibility 0.17, none 0.45
=ceu: exam 0.2
=ceus: renewal 0.78
=cfr: definition 0.15
=chair: duties 0.15, next 0.21
=chang: cost -0.15, duties 0.16, growth 0.22, next -0.2, none 0.15, pay 0.16
=charg: cost 0.27, education -0.21, pay 0.21
=chargemast: duties 0.15
=chart: cost -0.27, definition 0.21, duties 0.5, eligibility -0.29, exam -0.28, jobs 0.17, next 0.39, pay 0.18, renewal -0.21, settings 0.24, start -0.18, worth -0.31
=chas: difference 0.21, none 0.19
=chc: none 0.15
=chda: eligibility 0.23, none 0.43
=cheap: cost 0.31
=check: definition -0.16, duties 0.26, eligibility 0.22, next 0.17, none -0.15, pay 0.32
=chp: cost 0.21, exam -0.18, none 0.47
=chpc: difference 0.18, none 0.3
=cht: none 0.32
=cic: difference 0.17
=citizen: eligibility 0.31
=city: jobs 0.25
=claim: pay -0.2
=clarify: pay 0.31
=class: education 0.4, none -0.16
=classification: eligibility 0.17
=clean: jobs 0.24
=clerk: growth 0.23
=climb: growth 0.2
=clinic: difference -0.21, education -0.18, growth 0.15, next 0.15, settings 0.49
=clinical: education 0.34, eligibility 0.15
=clock: remote 0.18, skills 0.26
=clos: eligibility 0.17
=club: worth 0.24
=cms: definition 0.22
=coc: none -0.17, settings 0.64
=cod: definition 0.31, education -0.21, eligibility -0.28, exam -0.21, growth -0.21, jobs 0.24, next 0.29, pay 0.26, remote 0.2, renewal -0.22
=collect: next 0.15
=colleg: definition -0.27, eligibility 0.44
=company: definition 0.21, duties -0.22, jobs -0.19, settings 0.79
=compar: duties 0.29, pay 0.24
=complaint: definition -0.21, pay 0.18
=completion: next 0.25
=comput: duties 0.27, education -0.18, eligibility -0.15, next -0.18, remote 0.15, start 0.3
=condition: definition 0.17
=confidentiality: none 0.18
=confront: skills 0.19
=confuz: definition 0.24
=consultant: eligibility 0.37, pay 0.23
=content: exam 0.37
=coordinator: duties 0.4
=copy: next 0.15
=corn: jobs 0.22, next 0.27
=cost: cost 0.55
=couch: remote 0.43, worth 0.24
=counselor: education 0.26, growth 0.17
=count: duties -0.2, education 0.23, eligibility 0.27, exam -0.15, settings -0.2
=country: jobs 0.4
=county: jobs 0.19
=cours: cost 0.29, education 0.28
=court: settings 0.16
=cov: cost 0.27, difference 0.29, eligibility -0.18, exam 0.15
=cowork: none 0.16
=cpb: none 0.19
=cpc: cost 0.34, definition -0.33, difference 0.28, duties -0.38, education -0.4, exam 0.21, growth -0.21, none 0.32, remote -0.2, settings 0.19, skills -0.27, start -0.17, worth 0.33
=cpco: worth 0.2
=cphi: none 0.36
=cphim: difference 0.28, none 0.15
=cphq: none 0.16
=cpma: exam -0.21, none 0.23
=crc: definition 0.2
=crcr: cost 0.22, none 0.44
=credential: definition 0.39, education -0.17, none -0.25, renewal 0.3
=credit: education 0.63
=cry: none 0.21
=ct: definition 0.25
=ctr: definition 0.36
=current: none 0.22
=cut: jobs 0.2, next 0.17
=cycl: duties 0.22, next 0.21, none -0.15, renewal 0.52
=daily: duties 0.15
=dashboard: start 0.15
=dat: skills 0.15
=data: cost -0.19, definition 0.25, difference 0.36, duties 0.22, education -0.21, eligibility -0.23, next 0.22, start -0.16
=databas: definition 0.2, jobs 0.17
=daught: jobs 0.38
=day: definition -0.44, difference -0.27, duties 0.94, eligibility -0.23, next 0.2, remote 0.16, settings 0.15
=dead: none 0.18
=deadlin: exam 0.21, renewal -0.15
=deal: remote 0.22
=dealbreak: duties 0.16
=dean: none 0.16
=decad: growth 0.18
=decemb: renewal 0.18
=decent: none 0.22
=decid: duties 0.22
=degr: cost 0.26, duties -0.17, education 0.49, eligibility 0.18, exam -0.24, jobs -0.3, next 0.17, none -0.23, pay -0.26, renewal -0.17, worth 0.29
=demand: growth 0.17
=denial: next 0.2
=department: difference -0.16, education 0.18, next 0.32, start 0.24
=designat: definition 0.19
=desk: education 0.37, next 0.25
=detail: skills 0.48
=devic: definition 0.2
=diagnos: duties 0.25, education 0.15
=diagnosi: definition 0.21, skills 0.16
=dictation: growth 0.33, jobs 0.18
=die: growth 0.27
=diff: difference 0.84
=differenc: difference 0.64
=different: difference 0.74, education -0.24, none 0.24, pay -0.21
=difrent: definition -0.18, difference 0.25
=diploma: cost -0.15, eligibility 0.2, none 0.16, start 0.2
=direct: eligibility 0.15
=director: definition -0.2, duties 0.18, eligibility -0.17, next 0.35, start -0.15
=directory: start 0.22
=diseas: none 0.18
=district: start 0.16
=doctor: definition 0.21, difference -0.17, duties 0.29, jobs 0.22, skills 0.16
=doctorat: worth 0.15
=documentation: eligibility 0.41
=dollar: cost 0.21, pay 0.18
=door: eligibility 0.15
=draw: none 0.18
=drg: difference 0.35
=drop: pay 0.17
=drug: settings 0.19
=due: renewal 0.47
=dui: eligibility 0.19
=duty: duties 0.36
=dying: worth 0.15
=earn: jobs 0.17, pay 0.55
=easi: exam 0.18
=ed: renewal 0.2
=education: education 0.43, renewal 0.23
=ehr: duties 0.25
=eith: jobs 0.23, none 0.28
=eleven: eligibility 0.23
=eligibility: eligibility 0.49
=email: definition 0.15
=employ: cost 0.28, definition -0.24, education -0.23, next -0.18, none 0.22, pay -0.2, settings 0.52, skills 0.15
=emr: difference 0.23
=end: next 0.26
=english: education 0.18
=enlistment: cost 0.17
=enough: none -0.21, skills 0.25
=entir: remote 0.15
=entry: next 0.17
=equipment: worth 0.16
=er: duties 0.17
=every: cost 0.27, definition 0.29, difference -0.18, duties -0.18, education -0.17, eligibility -0.33, exam -0.2, jobs 0.26, none 0.18, pay -0.18, remote 0.29, renewal 0.38
=evn: growth 0.2
=exact: definition 0.18, duties -0.16, none 0.21
=exam: cost 0.55, definition -0.17, difference -0.22, duties -0.16, education 0.31, eligibility 0.18, exam 0.29, growth -0.16, pay -0.17, remote -0.18
=excel: skills 0.26
=exchang: definition 0.2
=exm: exam 0.52
=expand: growth 0.25
=expect: pay 0.19, skills 0.25
=experienc: eligibility 0.36, jobs 0.32, none -0.21, start 0.26
=expir: renewal 0.21
=explain: definition 0.21, difference 0.35
=extra: difference 0.16
=f1: eligibility 0.16
=facility: worth 0.23
=fafsa: cost 0.19
=fail: exam 0.46
=faint: duties 0.15, start 0.15
=fal: eligibility 0.15, jobs 0.19
=far: difference 0.25
=fast: definition -0.15, growth 0.44, jobs -0.22, skills 0.5
=federal: definition 0.21
=fee: none 0.34, renewal 0.16
=felony: eligibility 0.32
=fhir: difference 0.26
=field: growth 0.27, next -0.2
=fifteen: next 0.23
=fight: definition 0.31
=figur: definition -0.15, none 0.2, pay 0.48
=fil: definition -0.21, next 0.17
=financ: duties 0.19
=fing: skills 0.36
=finish: eligibility 0.25, jobs 0.36, next -0.22, start 0.24
=firm: jobs 0.16, settings 0.2
=first: definition 0.16, duties -0.27, education -0.21, eligibility -0.27, exam 0.22, jobs -0.16, next 0.32, start 0.63
=fit: eligibility 0.24
=fiv: next 0.16, start 0.2
=fix: definition -0.18
=floor: next 0.17, pay 0.16
=flow: skills 0.16
=folk: education -0.2, pay 0.46, remote 0.27, settings 0.19
=follow: duties 0.3
=forecast: growth 0.17
=forev: none 0.16, renewal 0.16
=form: definition 0.44
=found: definition 0.15, eligibility 0.19
=foundation: definition 0.22
=four: education 0.2
=fr: cost 0.18, eligibility 0.17
=fre: education 0.19
=fresh: pay 0.31, remote 0.15
=freshman: education 0.19
=frm: remote 0.61, worth 0.18
=fully: remote 0.17
=gap: pay 0.15
=ged: education 0.21
=get: difference -0.15, education 0.33, jobs 0.19, none -0.16
=giant: skills 0.17
=girl: difference 0.15
=giv: none 0.15
=googl: definition 0.2
=governanc: none 0.26
=government: growth 0.2, none 0.25
=grad: difference 0.27, duties -0.16, eligibility 0.15, next 0.19
=graduat: education 0.19, exam 0.16
=graduation: eligibility -0.26, exam 0.45, skills 0.25
=green: eligibility 0.26
=group: definition 0.26, difference 0.28, jobs 0.17, none -0.23
=grow: growth 0.77, jobs -0.16
=growth: growth 0.62
=guid: exam 0.24
=guidanc: education 0.18
=gunshot: definition 0.23
=haircut: pay 0.22
=half: jobs 0.16, next 0.2
=halfway: none 0.17
=hand: jobs 0.19
=handl: difference 0.26
=happen: renewal 0.33
=hard: exam 0.41, none -0.18, skills 0.23
=hat: duties 0.2, jobs 0.2, none 0.24, skills 0.22
=head: next 0.16
=health: cost -0.18, definition -0.25, duties 0.25, education 0.3, eligibility -0.21, exam -0.28, growth 0.19, jobs 0.32, none -0.39, pay 0.2, remote -0.21, renewal -0.21, settings 0.31
=healthcar: next -0.19, none 0.19, pay 0.17, start 0.21
=hear: duties 0.15
=heart: skills 0.21
=held: duties 0.22
=hfma: definition 0.15
=hhs: definition 0.2
=highest: pay 0.15
=himss: definition 0.43, duties -0.31, renewal 0.15
=hint: none 0.15
=hipaa: difference 0.35, duties -0.21
=hir: definition -0.15, difference -0.15, duties -0.29, exam -0.16, growth -0.17, jobs 0.66, none -0.17, pay -0.22, settings 0.85, skills -0.17, start -0.15, worth 0.39
=hit: difference 0.17, eligibility 0.22, none -0.18
=hitech: difference 0.41
=hl7: difference 0.25
=hold: eligibility 0.23, next 0.15
=hom: duties -0.22, eligibility -0.17, jobs -0.2, next -0.22, none -0.26, pay 0.41, remote 0.75, settings 0.54
=hospital: cost -0.37, definition 0.28, exam -0.43, growth 0.25, next -0.16, renewal -0.3, settings 1.05, start 0.23, worth -0.35
=hour: cost -0.15, definition -0.3, eligibility 0.19, jobs -0.18, pay 0.24, renewal 0.55
=hourly: pay 0.24
=husband: remote 0.19
=hw: cost 0.48
=hwo: cost 0.27
=icd: definition 0.24
=ignor: jobs 0.16
=illinoi: cost 0.19
=in2: next 0.22, start 0.25
=ind: jobs 0.24
=index: definition 0.39
=indicator: definition 0.38
=informatic: education 0.2, eligibility -0.19, none -0.23, start 0.24
=information: definition 0.53, duties 0.17, education -0.26, eligibility -0.2, jobs 0.36, skills -0.2
=injury: definition 0.22, next 0.15
=inpatient: definition 0.18, pay 0.2
=insid: definition -0.15
=instructor: education -0.27, eligibility 0.36
=insuranc: definition 0.15
=integrity: eligibility 0.16
=interview: duties 0.27
=introvert: skills 0.4
=investigation: eligibility 0.22
=iowa: pay 0.23
=issu: none 0.23
=itself: cost 0.18, difference 0.15
=january: renewal 0.19
=job: cost -0.27, definition -0.21, difference -0.35, duties 0.49, education -0.18, eligibility -0.21, exam -0.36, growth 0.58, jobs 0.65, next 0.18, renewal -0.2, settings -0.28, skills 0.16, start 0.31, worth -0.3
=join: cost 0.15, worth 0.22
=judg: duties 0.15
=jump: pay 0.22
=jun: eligibility 0.15, start 0.18
=junior: difference 0.21
=jus: difference 0.29, none 0.28
=kid: none 0.22, start 0.36
=kil: eligibility 0.2
=kind: settings 0.33
=kitchen: remote 0.26
=knowledg: skills 0.41
=known: none 0.21
=labor: education 0.17
=lad: next 0.66
=lady: duties 0.17
=laid: worth 0.19
=land: settings 0.15
=laps: renewal 0.31
=last: definition -0.17, exam 0.41, renewal 0.19
=law: education 0.25
=lead: education 0.15, none 0.18
=leak: definition 0.27
=learn: skills 0.19
=least: education 0.16, renewal 0.23
=leav: next 0.16, renewal 0.21
=left: jobs 0.45
=legal: difference 0.18
=legit: definition 0.15, education 0.23, worth 0.22
=less: cost 0.23
=let: cost -0.17, duties -0.16, education -0.26, eligibility -0.35, exam -0.23, growth -0.18, jobs 0.16, none 0.42, pay 0.17, renewal 0.31, skills -0.15, worth 0.21
=level: exam 0.26, none -0.19, pay 0.18
=licens: eligibility 0.35, next 0.16
=lif: renewal 0.17, skills 0.16
=lik: start 0.24
=likely: remote 0.16
=lin: growth 0.47, start 0.16
=link: none 0.18
=list: cost -0.19, education 0.24, exam -0.17, none 0.41, pay -0.19, renewal -0.15, skills 0.3, worth -0.2
=listen: growth 0.18, jobs 0.16
=liv: pay 0.17, remote 0.4
=local: remote 0.15
=long: eligibility -0.16
=los: cost 0.17
=lost: definition 0.18
=louisiana: eligibility 0.19
=lov: next 0.2
=lump: none 0.16
=major: difference 0.18, education 0.17, skills 0.16
=manag: cost -0.25, definition -0.48, difference 0.16, duties 0.38, education -0.5, exam -0.21, growth 0.26, next 0.3, pay 0.38, remote -0.18, renewal -0.2, skills 0.22, start -0.17
=management: duties -0.15, education 0.29, exam 0.16
=manila: eligibility 0.2
=map: education 0.16
=mark: exam 0.18, jobs 0.22
=mast: definition 0.32, eligibility 0.27, next 0.16, none -0.15, worth 0.19
=mat: eligibility -0.19, none 0.22, worth 0.32
=match: settings 0.18
=maternity: renewal 0.23
=math: skills 0.27
=mcc: definition 0.18
=mcdowel: education 0.16
=mch: cost 0.29
=mean: definition 0.39
=median: pay 0.7
=medic: next 0.23, start 0.28
=medical: definition 0.37, eligibility -0.22, growth 0.16, next -0.22, none -0.17, settings 0.18, start 0.25
=medicar: definition 0.3, difference 0.2, none 0.32
=meet: definition 0.2, duties 0.45
=memb: cost 0.4
=membership: cost 0.61
=microcredential: definition 0.15, none 0.17
=middl: pay 0.35
=military: cost 0.15
=million: none 0.18
=miss: cost -0.15, duties 0.16, exam 0.3, next 0.22
=mny: exam 0.24
=monday: duties 0.23
=money: cost 0.4, pay 0.19
=montana: pay 0.16
=month: cost 0.23, definition -0.15, duties -0.17, eligibility 0.16, next 0.15, renewal 0.19, skills 0.16
=mor: pay 0.44
=mostly: duties 0.32
=mov: definition -0.26, difference -0.17, next 0.37, settings -0.18, start 0.45
=mpi: definition 0.19
=mumbl: skills 0.17
=mycaa: cost 0.27
=nam: definition 0.34, settings 0.18
=narrow: worth 0.16
=national: definition 0.55, growth 0.23
=ncra: education -0.16
=near: pay 0.19
=ned: education 0.17
=needl: duties 0.16
=new: none 0.2
=newbi: none 0.23
=next: next 0.15
=nha: exam 0.17, worth 0.22
=nigeria: education 0.2
=night: education 0.28, exam 0.19
=nin: cost 0.18, next 0.18
=nobody: start 0.17
=non: worth 0.15
=nonmemb: cost 0.16
=normal: duties 0.28, pay 0.32
=not: skills 0.17
=numb: definition -0.21, duties -0.25, education 0.2, next -0.3, none 0.55, skills 0.27, worth -0.21
=nurs: difference -0.21, education 0.46, next 0.16, settings 0.41, start -0.17
=nxt: next 0.51
=o: eligibility 0.17
=occupation: growth 0.16, jobs 0.26
=ods: definition 0.24, duties -0.17, education -0.2, eligibility 0.31, renewal 0.29, start 0.18
=off: pay 0.32
=offer: none 0.3
=offic: duties 0.27, education 0.17, eligibility 0.24, next 0.4, none -0.32, remote 0.15
=official: duties 0.18
=ohio: pay 0.2
=old: eligibility -0.15, none 0.65, pay -0.34
=onlin: definition -0.17, education 0.33, none 0.24, remote 0.18
=open: definition -0.24, eligibility 0.33, exam 0.19, jobs 0.72, none -0.27, pay -0.15, settings -0.18, start 0.33
=opt: eligibility 0.33
=ord: next 0.25, remote 0.23
=organization: difference 0.16
=outlook: growth 0.16, none 0.22
=outpatient: definition 0.22, pay 0.2
=outsid: none 0.16
=oversea: jobs 0.15
=own: duties 0.2
=p: none -0.18, settings 0.36
=pacemak: definition 0.2
=paid: education 0.19
=pajama: remote 0.2
=panic: remote 0.16
=pap: education 0.24
=paperwork: next 0.2
=parent: education 0.15
=part: difference 0.18, exam 0.25, next -0.22
=pass: jobs 0.16, next 0.27, none -0.2, renewal 0.31
=past: education 0.15, jobs 0.16
=path: next 0.34
=patient: definition 0.58, duties 0.45, education -0.19, growth -0.15, none -0.21
=pay: cost 0.68, difference -0.15, education 0.25, eligibility -0.3, growth -0.2, jobs -0.17, pay 0.41, remote -0.18, skills -0.18
=paycheck: pay 0.24, worth 0.19
=payment: definition 0.32, next 0.15
=payrol: jobs 0.16
=pcs: remote 0.18
=pee: eligibility 0.2
=percent: growth 0.55
=permission: none 0.16
=pharmacy: settings 0.22
=phd: education 0.42
=phi: definition 0.28
=philippin: eligibility 0.25
=phon: definition -0.15, duties 0.46, next 0.2
=pick: skills 0.22
=piec: education 0.19
=plac: duties 0.22, eligibility -0.15, settings 0.94
=placement: education 0.22
=plan: duties 0.16, exam 0.22
=plat: duties 0.28
=plus: next 0.2
=poa: definition 0.3
=point: exam 0.21, start 0.17
=policy: duties 0.19
=position: jobs 0.2
=possibl: remote 0.15, start 0.17
=post: definition 0.16, difference -0.16, jobs 0.21, worth -0.17
=ppe: education 0.17
=practic: definition 0.16
=practicod: next 0.28
=practicum: education 0.56, pay -0.21
=prerequisit: eligibility 0.19
=present: definition 0.2
=pric: cost 0.24
=principal: definition 0.17
=pris: cost 0.36
=privacy: difference 0.18, duties 0.33, jobs -0.16
=proctor: exam 0.3
=prof: definition 0.28, skills 0.21
=professional: definition 0.18
=program: definition 0.15, education 0.58, eligibility 0.2, exam -0.2, growth -0.16, next -0.28, pay -0.26, renewal -0.19, settings -0.15, skills 0.2, start 0.21
=projection: growth 0.4
=proof: definition 0.2, eligibility 0.18
=prov: definition 0.17, difference 0.32
=proviso: eligibility 0.15
=psych: education 0.19
=public: start 0.21
=pul: next 0.18
=purpos: definition 0.16
=push: none 0.39
=put: difference 0.29
=puzzl: none 0.3
=qualifi: eligibility 0.15
=qualification: eligibility 0.3
=quality: definition 0.25, duties 0.16, eligibility 0.17
=query: duties 0.19
=quiet: duties 0.15
=quot: jobs 0.17
=r: definition 0.51, jobs 0.18
=rang: pay 0.23
=rank: none 0.15
=rat: definition -0.25, pay 0.28
=read: definition 0.27, next -0.2, skills 0.21, start 0.15
=readmission: education 0.15
=real: difference -0.16, education 0.28, eligibility -0.16, jobs 0.17
=realistic: next 0.18, pay 0.16
=realistical: pay 0.3
=recommend: worth 0.21
=record: cost -0.25, definition 0.27, difference -0.24, duties 0.16, growth 0.16, renewal -0.18
=recruit: education 0.16, pay 0.33
=reddit: worth 0.21
=redo: renewal 0.17
=refus: definition 0.31
=register: definition 0.18, duties 0.23, jobs 0.17, none -0.21, settings 0.27
=registrar: definition -0.15, duties 0.22, eligibility -0.34, jobs 0.32, next -0.21, pay 0.22, renewal -0.15, start 0.21
=registration: cost 0.21, duties -0.15, none 0.27
=registry: definition 0.15, difference 0.17, duties 0.15, education -0.22, eligibility 0.31, jobs -0.16, next -0.16
=regular: pay 0.19
=relat: start 0.17
=releas: duties 0.2
=remind: definition 0.24
=remot: jobs -0.16, remote 0.65
=renew: renewal 0.48
=renewal: renewal 0.16
=report: jobs 0.26
=requir: education 0.24, eligibility -0.29, jobs 0.15
=requirement: education 0.26, eligibility 0.47
=research: settings 0.17
=respect: none 0.42
=responsibility: duties 0.2
=responsibl: definition -0.15, duties 0.42
=rest: duties 0.2
=resum: worth 0.16
=retir: eligibility 0.17
=revenu: definition 0.24, duties 0.36, next 0.36, none -0.15
=review: definition 0.24, eligibility 0.19
=rhd: none 0.17
=rhia: definition -0.6, eligibility 0.27, exam 0.58, growth -0.25, skills -0.25, start -0.23
=rhit: definition -0.54, difference 0.26, education -0.43, eligibility 0.34, exam 0.43, growth -0.25, none 0.53, skills -0.32, start -0.19, worth -0.21
=rhti: start 0.19
=risk: definition 0.32, duties 0.26
=rn: eligibility 0.18, next 0.18, none 0.15
=road: next 0.31
=robot: jobs 0.4
=roi: definition -0.16, next 0.26
=rol: definition 0.29, jobs 0.22
=room: duties -0.19, skills 0.21
=ros: education 0.15
=rout: eligibility 0.34
=rul: definition 0.24
=run: cost 0.25, exam -0.17, pay 0.26, settings -0.15, start -0.18, worth -0.17
=rung: next 0.16
=rural: pay 0.34
=saf: education 0.15
=salary: none 0.45, pay 0.32
=sam: none 0.18
=say: definition 0.25, duties -0.15
=scal: definition -0.17, pay 0.21
=scam: worth 0.2
=scan: next 0.2
=schedul: exam 0.19
=scholarship: cost 0.34
=school: cost 0.16, difference 0.17, duties -0.28, education 0.85, exam -0.32, none 0.15, pay -0.33, remote -0.15, renewal -0.18, settings -0.15, start 0.17, worth 0.16
=scientist: pay 0.29
=scor: definition 0.22, exam 0.26
=seat: jobs 0.22
=second: none 0.22
=security: difference 0.26
=sel: difference 0.15, pay 0.2, settings 0.2
=send: remote 0.17, renewal 0.22
=separat: difference 0.68, pay -0.16
=sertificat: education 0.27
=serv: next 0.19
=servic: jobs 0.21
=set: definition 0.2, difference 0.45, education -0.15, eligibility -0.2, exam -0.17, jobs -0.18, none 0.3
=settl: pay 0.27
=shift: duties 0.36, education 0.15
=short: education 0.15
=shortag: jobs 0.2
=shortest: education 0.22, eligibility 0.21
=show: jobs 0.18, none 0.15, start 0.19
=shrink: growth 0.34
=shy: skills 0.19
=sid: education -0.17, next 0.25, start 0.28
=sign: definition 0.16
=silly: start 0.19
=sink: skills 0.22
=sit: eligibility 0.59, jobs -0.16, next -0.22, none 0.18, remote 0.16, skills -0.17
=six: next -0.15
=skil: difference 0.17, duties -0.2, skills 1.02
=skip: eligibility 0.22, none 0.17
=slow: skills 0.22
=smal: definition -0.16, education -0.17, jobs 0.26, settings 0.32
=snom: definition 0.25
=softwar: definition 0.26, jobs 0.27, next -0.16
=someday: next 0.36
=sor: eligibility 0.16
=specialist: cost -0.16, definition -0.39, duties 0.56, eligibility -0.17, growth 0.23, jobs 0.24, none -0.22, pay 0.39, start -0.38
=spend: education 0.18, jobs 0.26
=spr: jobs 0.15
=sql: next 0.2, skills 0.35
=staff: duties 0.33
=stamp: worth 0.27
=stand: definition 0.16, start 0.24
=standard: definition 0.17
=start: duties -0.17, education -0.15, jobs 0.2, next 0.52, pay -0.26, start 0.41, worth -0.17
=stat: definition -0.3, difference -0.23, duties 0.25, eligibility 0.17, exam -0.16, growth -0.18, jobs 0.22, none 0.24, settings 0.15
=statistic: education 0.34
=stem: education 0.16
=step: difference 0.23, duties -0.17, education -0.25, next 0.71, start 0.31
=stop: duties 0.19, next 0.21, none 0.19
=stopwatch: none 0.15
=straight: skills 0.19
=strait: eligibility 0.24, none 0.15
=stressful: none 0.36
=stuck: jobs 0.19, next 0.17
=student: cost 0.76, definition -0.17, duties -0.16, next -0.16, worth 0.26
=study: definition 0.21, exam 0.25, next -0.17, none -0.18, worth 0.23
=suit: none 0.16
=supervis: duties 0.15
=supervisor: duties 0.44, next 0.18
=supply: worth 0.16
=support: definition 0.15
=sur: definition 0.15, none 0.18
=surgeon: growth 0.16
=switch: next 0.23
=system: duties 0.36, skills 0.16
=tableau: none 0.18
=tak: cost 0.25, eligibility 0.21
=talk: duties 0.15
=task: definition 0.28
=teach: definition -0.16, eligibility -0.2, jobs 0.26, pay 0.16, remote 0.16, skills 0.4
=team: duties 0.19, pay 0.18
=technician: definition -0.4, duties 0.25, growth -0.23, jobs 0.29, remote 0.21
=technologist: growth 0.28, pay 0.34
=tefca: definition 0.48
=ten: growth 0.96
=tenness: pay 0.27
=term: definition 0.37, education 0.16
=test: cost 0.69, definition 0.29, duties -0.27, education -0.36, eligibility 0.44, exam 0.66, growth -0.15, next -0.33, none 0.19, remote -0.25, settings -0.19, skills -0.17, start -0.23, worth -0.21
=thr: education -0.15, exam 0.15, next 0.22, worth 0.19
=through: eligibility 0.22, jobs -0.15
=tht: definition 0.32
=til: next 0.15
=tim: definition -0.18, education 0.27, exam 0.32, jobs -0.17, skills 0.23
=tir: next 0.17
=titl: definition 0.58, difference 0.28, duties -0.29
=tke: eligibility 0.18
=toddl: remote 0.33
=top: none -0.15, pay 0.43, worth 0.25
=topic: exam 0.24
=total: cost 0.18
=touch: none 0.16
=tough: definition 0.16
=toward: start 0.18
=track: definition -0.15, next 0.22, start 0.18
=trad: worth 0.17
=train: duties 0.39, education 0.38, next -0.32, start -0.22
=transcript: exam 0.35
=transcriptionist: growth 0.16
=transf: education 0.24
=trauma: duties 0.29, start 0.26
=travel: none 0.16
=tru: jobs 0.15, remote 0.22
=tst: cost 0.39, definition -0.27, exam 0.22
=tuition: cost 0.25, education 0.16
=tumor: difference -0.19, eligibility -0.22, remote 0.3, skills 0.15, start -0.15
=turn: definition -0.26, education 0.26, jobs 0.15, skills 0.16, start 0.17
=twenty: settings 0.18
=twic: skills 0.15
=two: definition -0.21, difference 0.59, next -0.36, none 0.37, start -0.35
=typ: definition 0.21, duties -0.18, eligibility -0.18, growth 0.2, jobs 0.22, next 0.22
=typical: education 0.15
=unbil: definition 0.22
=uncertifi: pay 0.26
=uncl: cost 0.16, none 0.15
=university: education 0.19
=unpaid: education 0.2
=useful: none 0.28
=va: jobs 0.37, settings 0.28, start 0.23
=vendor: settings 0.25
=version: difference 0.35
=visit: definition 0.26, duties 0.19
=wag: none 0.47
=wait: exam 0.53
=walk: pay 0.16
=wana: start 0.18
=want: start 0.15
=webinar: renewal 0.15
=week: duties 0.43, education 0.25, next -0.16
=weekday: education 0.15
=wfh: remote 0.31
=wgu: education 0.19
=whatev: remote 0.18
=wheth: start 0.16
=whoev: duties 0.15
=whol: none -0.2
=wif: pay 0.18, start 0.22
=wil: growth 0.34
=window: exam 0.16
=without: eligibility 0.37, none 0.2
=word: definition 0.44
=work: cost -0.25, definition -0.43, difference -0.27, education 0.15, jobs -0.24, none -0.26, settings 0.94
=workday: duties 0.27
=workflow: none 0.15
=workplac: settings 0.22
=world: jobs 0.17, remote 0.15
=worth: none 0.22, worth 0.25
=writ: definition 0.26, duties 0.15
=wrk: none 0.21, remote 0.18
=wrong: definition 0.16
=wrot: definition 0.19
=year: definition -0.69, difference -0.5, duties -0.37, education -0.21, eligibility 0.73, exam -0.2, growth 0.75, jobs 0.15, next 0.96, none 0.26, pay -0.17, settings -0.43, skills -0.38, start 0.28
=yearly: jobs 0.18, renewal 0.18
=york: pay 0.19
=zero: education 0.22, none -0.15
=~abroad: eligibility 0.83, next -0.16, settings -0.15
=~accredit: definition 0.15, education 0.58, eligibility 0.51, jobs -0.16, next -0.24, none -0.34, pay -0.15, skills -0.17, worth 0.24
=~age: next 0.31, none -0.23, pay 0.19, start 0.15
=~ai: growth 0.18, jobs 1.03, next -0.16, none -0.16
=~aid: cost 0.66, education 0.15, none -0.17
=~anatomy: definition -0.16, eligibility 0.29, next -0.17, none -0.15, skills 0.64, start 0.23
=~apprentice: definition -0.17, next 0.58, start 0.27
=~associate: education 0.64, exam -0.35, growth -0.26, jobs 0.45, next -0.16, none -0.16, pay -0.3, renewal 0.22, skills -0.32, worth 0.43
=~audit: duties 0.22, eligibility 0.26, jobs -0.17, next 0.28, none -0.16, pay 0.16
=~bachelor: cost 0.18, education 0.45, eligibility 0.16, growth -0.15, next 0.5, none -0.28, remote -0.15
=~bill: definition 0.17, education -0.32, exam -0.24, none 0.24, renewal -0.16
=~book: cost 0.16, exam 0.59
=~boss: cost -0.21, definition -0.24, difference 0.25, duties 0.41, eligibility -0.23, exam -0.29, growth 0.39, next 0.61, none 0.44, pay 0.27, renewal -0.19, settings -0.51, start -0.55
=~cancer: duties 0.23, eligibility -0.3, growth -0.2, none -0.21, remote 0.37, skills 0.29, start -0.2, worth -0.24
=~career: cost -0.16, duties -0.25, education -0.17, jobs 0.21, none 0.22, renewal -0.15, skills -0.18, worth 0.31
=~cdi: definition 0.2, difference 0.16, education -0.15, eligibility 0.37
=~cert: definition 0.73, duties -0.46, eligibility 0.7, exam -0.45, growth -0.53, none 0.59, remote -0.2, renewal 0.42, settings -0.38, skills -0.36, start -0.18, worth 0.17
=~clinic: cost -0.24, difference -0.21, education -0.32, remote -0.17, settings 0.79, start -0.3, worth 0.21
=~coder: cost -0.21, duties 0.28, eligibility -0.17, exam -0.3, jobs 0.23, next 0.35, remote 0.2, renewal -0.28
=~compare: cost -0.15, definition -0.79, difference 1.49, duties 0.22, eligibility -0.36, exam -0.15, jobs -0.15, next -0.8, none 0.66, pay 0.2, settings 0.26, skills -0.18, start -0.27, worth -0.18
=~comply: difference 0.29, duties 0.16, education -0.19, eligibility 0.19
=~cost: cost 1.66, definition -0.16, difference -0.31, duties 0.35, eligibility -0.5, exam -0.19, growth -0.2, next -0.21, remote -0.19, settings -0.23, start -0.22
=~crime: eligibility 0.67
=~data: cost -0.15, definition 0.23, duties 0.38, eligibility -0.47, exam -0.21, growth -0.2, jobs 0.18, next 0.3, none 0.38, pay 0.27, remote -0.25, skills 0.16
=~define: definition 1.35, difference 0.58, eligibility -0.19, exam -0.2, jobs -0.15, next -0.25, pay -0.16, skills -0.16, start -0.2
=~degree: cost 0.27, definition 0.16, duties -0.42, education 1.06, growth -0.26, jobs -0.41, next -0.16, none -0.22, pay -0.43, worth 0.36
=~deny: next 0.21
=~desk: education 0.15, eligibility 0.44, growth -0.15, jobs -0.31, none 0.3, pay -0.41, remote 0.26, start 0.16, worth -0.32
=~director: education 0.21, eligibility -0.25, jobs -0.21, next 0.61, start -0.23
=~doctor: cost -0.15, definition 0.18, difference -0.17, duties 0.21, education -0.17, exam -0.23, growth 0.18, jobs 0.15, none -0.15, remote -0.16, skills 0.38, worth -0.19
=~doctorate: definition -0.16, education 0.43
=~dues: cost 1.28, difference -0.23, duties -0.15, education -0.21, eligibility -0.21, exam -0.29, jobs -0.16, next -0.19, renewal 0.44
=~duty: duties 1.31, jobs -0.18, start -0.16
=~ehr: duties 0.21
=~eligible: definition -0.19, duties -0.2, education 0.16, eligibility 1.42, exam 0.42, growth -0.16, next -0.22, none -0.37, settings -0.17, start -0.25, worth -0.17
=~entry: cost -0.21, definition -0.19, difference -0.25, eligibility 0.17, exam -0.22, growth -0.15, next 0.28, none 0.3, pay -0.22, renewal -0.2, settings -0.4, skills -0.23, start 1.38
=~exam: cost 1.21, definition 0.2, difference -0.18, duties -0.46, eligibility 0.85, exam 0.82, growth -0.32, jobs -0.21, pay -0.2, remote -0.44, renewal -0.18, settings -0.31, skills -0.3, start -0.22, worth -0.18
=~fail: cost 0.19, exam 0.8
=~fileroom: next 0.17
=~frontdesk: cost 0.19, definition -0.3, duties 0.15, next 0.36, none 0.21
=~growth: definition -0.19, difference -0.22, duties -0.2, eligibility -0.2, exam -0.16, growth 2.36, pay -0.3, settings -0.22, start -0.21
=~hard: cost -0.15, exam 0.31, jobs 0.28, next -0.17, skills 0.18
=~highschool: eligibility 0.53, start 0.37
=~hire: cost -0.22, definition -0.44, difference -0.29, eligibility 0.19, growth -0.31, jobs 1.45, none -0.21, pay -0.36, remote -0.18, renewal -0.38, settings 0.63, skills -0.22, start 0.27, worth 0.24
=~hospital: cost -0.42, definition 0.29, exam -0.48, growth 0.22, next -0.17, pay 0.16, renewal -0.32, settings 1.08, skills -0.18, start 0.22, worth -0.15
=~informatics: education 0.34, eligibility -0.2, none -0.26, start 0.24
=~inpatient: definition 0.21, difference 0.19, eligibility -0.17, jobs -0.15, none 0.33, pay 0.16, settings -0.16
=~insurance: definition 0.25, education -0.16, settings 0.55
=~it: start 0.24
=~job: cost -0.57, difference -0.44, education -0.4, eligibility -0.18, exam -0.53, growth 0.67, jobs 1.11, next 0.21, none -0.2, renewal -0.23, settings 0.61, worth -0.33
=~kids: cost 0.22, eligibility -0.28, none 0.19, remote 0.33, start 0.23
=~long: difference -0.19, duties -0.18, education 0.82, eligibility 0.15, exam 0.59, jobs -0.33, none -0.27, renewal 0.17, start -0.25
=~master: definition 0.32, education 0.35, eligibility 0.2, none -0.18
=~math: definition -0.31, difference -0.28, duties 0.22, education 0.19, exam -0.22, growth -0.21, jobs 0.3, none 0.15, skills 0.26, start -0.17
=~number: jobs 0.27
=~nurse: definition -0.15, difference -0.28, education 0.31, eligibility 0.27, exam -0.18, growth -0.18, next 0.37, none 0.17, settings 0.34
=~online: difference -0.23, education 0.17, eligibility 0.37, growth -0.19, jobs 0.19, next -0.23, none 0.47, remote 0.2, skills -0.2, start -0.17
=~outpatient: definition 0.19, none -0.26, pay 0.16, settings 0.41
=~pass: cost -0.23, definition 0.29, difference -0.18, eligibility -0.15, exam 0.61, next 0.16, none -0.24, pay -0.16, renewal 0.23
=~patient: duties 0.22, next 0.29, pay -0.18, start 0.17
=~pay: cost 1.04, definition -0.59, difference -0.17, duties -0.39, education 0.37, eligibility -0.71, exam -0.22, growth -0.38, jobs -0.18, next -0.32, none 0.38, pay 2.23, remote -0.34, renewal -0.19, settings -0.36, skills -0.46, start 0.15, worth 0.15
=~practicum: cost -0.15, education 1.32, pay -0.16
=~prep: exam 0.34
=~privacy: cost -0.16, definition 0.23, difference 0.62, eligibility 0.15, exam -0.16, growth -0.19, jobs -0.26, next 0.16, worth -0.17
=~program: cost 0.23, difference -0.24, duties -0.18, education 0.9, none -0.32
=~promote: definition -0.34, eligibility -0.22, jobs -0.18, next 1.39
=~question: exam 0.51
=~raise: duties 0.17, pay 0.25
=~record: cost -0.48, definition 0.32, difference -0.17, duties 0.61, education -0.23, eligibility -0.2, exam -0.52, growth 0.34, jobs 0.53, next 0.38, none -0.15, pay 0.46, renewal -0.4, worth -0.53
=~registry: cost -0.2, duties 0.25, education -0.15, jobs 0.28, next -0.31, pay 0.24, renewal -0.18, start 0.17
=~release: duties 0.16, eligibility -0.17, jobs -0.16, next 0.21, none -0.17, start 0.21
=~remote: definition -0.21, difference -0.18, duties -0.22, eligibility -0.27, exam 0.44, jobs -0.27, next -0.26, none -0.17, pay -0.21, remote 2.15, settings -0.19, worth -0.15
=~renew: difference -0.26, duties -0.17, education 0.36, eligibility -0.31, jobs -0.27, next -0.22, renewal 2.11, settings -0.16, skills -0.16, worth -0.24
=~schedule: definition -0.37, difference -0.17, duties 0.4, education 0.49, exam 0.4, growth -0.2, renewal 0.47, skills -0.2, start -0.22, worth -0.16
=~school: definition -0.22, duties -0.51, education 1.24, eligibility 0.36, exam -0.54, renewal -0.32, skills -0.25, worth 0.35
=~security: difference 0.25
=~skill: education -0.18, jobs -0.23, pay -0.21, settings -0.16, skills 1.42
=~start: education 0.35, eligibility 0.24, start 0.63
=~state: jobs 0.25
=~stress: definition -0.19, exam 0.16, none 0.54, renewal -0.17
=~switch: education -0.18, eligibility -0.15, next 0.89, none -0.21, renewal 0.33
=~teach: education -0.3, jobs 0.27, remote 0.22, skills 0.33, start -0.19
=~tool: definition 0.27, duties 0.25, education 0.25, exam -0.36, jobs 0.32, next -0.15, none -0.16, pay -0.33, renewal -0.3, settings -0.22, skills 0.49
=~transcript: growth 0.68
=~veteran: cost 0.68, duties -0.15, exam -0.15, next 0.17, none -0.2, start 0.43
=~worth: definition -0.42, difference 0.26, duties -0.3, education -0.24, eligibility -0.17, exam -0.26, next -0.29, none 0.44, pay 0.2, settings -0.21, skills -0.15, start -0.27, worth 1.54
a: definition 0.2, education 0.76, eligibility 0.58, exam -0.57, growth -0.77, next 0.35, none -0.18, remote -0.46, renewal -0.57, settings 0.31, skills -0.25, start 0.23, worth 0.44
aapc: difference 0.24, duties -0.26, exam 0.21, none 0.29, renewal 0.21
aapcs: start 0.15
aas: eligibility 0.18
abilities: skills 0.33
about: cost -0.15, jobs 0.22, remote -0.16, settings -0.19, skills 0.18, worth 0.24
abstracting: skills 0.19
abstractors: jobs 0.17
access: definition -0.25, duties 0.19, none 0.16
according: education 0.23
accounts: definition 0.19
accreditation: eligibility 0.25
accredited: education 0.17, eligibility 0.22
accreditor: education 0.16
accuracy: definition 0.19
acdis: eligibility 0.24
acronym: none 0.18
actual: duties 0.17
actually: difference 0.19, duties 0.45, none -0.16, pay -0.2, worth 0.23
ad: definition -0.2, jobs 0.25, start 0.23
add: difference 0.37, eligibility -0.15, next -0.16, worth 0.25
adding: growth 0.29, worth 0.19
adjustment: duties 0.2
administration: jobs 0.26
admission: definition 0.21
ads: jobs 0.28
advantage: none 0.35
adviser: none 0.19, worth 0.15
after: duties -0.4, education -0.35, eligibility -0.15, growth -0.17, next 1.62, none -0.34, pay -0.2, renewal 0.17, settings -0.22, skills -0.17, worth 0.2
afterwards: duties 0.18
again: education 0.15, eligibility -0.18, exam 0.25, jobs 0.24
ahima: cost 0.16, definition 0.23, duties -0.29, education -0.34, eligibility 0.17, exam 0.47, next -0.23, none 0.32, pay -0.26, remote -0.15, skills -0.23, worth 0.2
ahimas: none -0.17, start 0.16
ahmia: difference 0.17
ai: growth 0.25, jobs 0.37, skills 0.19
aim: none 0.34
al: duties 0.2
algebra: skills 0.18
alike: none 0.15
alive: none 0.28
all: eligibility -0.17, jobs 0.16, settings 0.18
allowed: eligibility 0.24
alone: pay 0.18
already: education 0.19, eligibility -0.19, next 0.16, pay -0.2, worth 0.71
also: duties 0.19
am: cost 0.22, definition 0.15, education -0.35, eligibility -0.36, exam -0.19, jobs -0.26, none 0.45, settings -0.27, skills 0.9, start 0.25
ambulance: start 0.22
amia: definition 0.3
among: settings 0.18
an: cost 0.18, difference 0.19, duties 0.16, education -0.5, eligibility 0.34, exam -0.38, growth -0.32, jobs 0.16, skills 0.31
analyst: duties 0.54, jobs -0.18, next 0.31, none -0.16, settings -0.19, skills 0.27, worth 0.16
analysts: pay 0.17
analytics: none 0.2
anatomy: eligibility 0.28, skills 0.41
and: cost -0.46, definition 0.36, difference 1.12, duties 0.59, education -0.22, eligibility -0.42, none -0.28, pay -0.33, remote -0.6
another: difference 0.57, pay -0.16
answering: next 0.16
any: definition -0.35, eligibility 0.41, growth -0.15, start -0.18, worth 0.46
anybody: jobs 0.54
anyone: eligibility 0.18, jobs 0.54, pay -0.2
anything: cost -0.22, definition -0.15, next 0.18, none 0.52, worth 0.57
apart: difference 0.62
apc: definition -0.16, difference 0.36
apcs: definition 0.2
application: duties 0.15, exam 0.15
applications: jobs 0.21
apply: next 0.2, start 0.22
applying: eligibility 0.15
apprentice: next 0.45
apprenticeships: start 0.24
approval: education 0.35
approved: definition -0.15, eligibility 0.36
april: exam 0.18
are: cost -0.37, difference 0.53, education -0.27, eligibility -0.29, growth 0.21, jobs 0.82, none 0.37, pay -0.65, remote 0.36, renewal -0.18, start -0.2, worth -0.17
army: next 0.23, start 0.23
as: difference 0.18, education -0.4, eligibility 0.25, none -0.16, remote -0.17, skills 0.2
ask: eligibility 0.16, pay -0.21
asked: next 0.15
asking: definition 0.19, duties -0.15, pay 0.29
asks: eligibility 0.4
assigning: cost 0.16, duties 0.15
assigns: difference 0.22
assistant: start 0.4
associate: education 0.35, none 0.16, pay -0.16
association: cost 0.15, definition 0.27, duties -0.22, renewal 0.22, worth 0.2
at: cost -0.2, difference -0.6, growth -0.25, jobs -0.36, none 0.37, pay 0.41, settings -0.22, skills 0.28, start 0.3
ate: jobs 0.18
attorneys: settings 0.15
auditor: definition -0.16, eligibility 0.34, next 0.26, none -0.15
aunt: growth 0.15
authorization: exam 0.15
average: pay 0.24
awards: cost 0.24
b: eligibility 0.22, next -0.16
b4: eligibility 0.18, exam 0.21
ba: education 0.21
bacc: education 0.39
baccalaureate: definition 0.38
bachelor: education -0.15, jobs 0.25, settings 0.16
bachelors: duties -0.19, education 0.31, eligibility 0.31, jobs -0.21, next 0.15, none -0.26
back: cost 0.31, education -0.21, eligibility -0.15, next 0.18, pay -0.25, start 0.17, worth 0.33
background: eligibility 0.64
bad: skills 0.26
badge: definition 0.3
ballpark: pay 0.2
bank: eligibility 0.15, worth 0.3
basement: none 0.16
basically: difference 0.16
be: cost -0.18, definition -0.34, difference -0.26, education 0.61, eligibility 0.36, jobs -0.27, next -0.31, pay -0.21, remote 0.56, skills 0.69, start -0.21, worth -0.41
because: remote 0.27
become: education 0.32, eligibility 0.2, start 0.44
bed: pay 0.2
bedside: next 0.18
been: next 0.3
before: definition -0.21, education 0.26, eligibility 0.18, exam 0.6, jobs 0.36, next -0.23, pay -0.24
begin: start 0.67
beginners: worth 0.28
behind: start 0.16
being: duties 0.17, education 0.26
below: difference 0.16
besides: settings 0.51
better: difference -0.24, none 0.33, pay 0.23
between: difference 0.37, next 0.21
big: duties -0.19, education 0.22, eligibility -0.15, next -0.19, pay 0.25, settings 0.27, worth 0.19
bigger: growth 0.25
biggest: settings 0.15
bil: cost 0.19
bill: cost 0.22, start 0.17
biller: definition -0.17, next 0.32, none 0.15, worth 0.21
biology: start 0.17
blocking: definition 0.3
blood: start 0.23
bls: definition -0.19, growth 0.28, next 0.32
board: definition 0.22
bok: exam 0.36
bombed: exam 0.17
book: exam 0.41
books: cost 0.25, exam 0.17
bored: next 0.21
boss: difference 0.18, eligibility -0.22, growth 0.23
bosses: none 0.19
bot: jobs 0.21
both: definition -0.16, difference 0.53, duties -0.15, none -0.29, pay 0.27, worth -0.28
bother: jobs 0.16, none 0.15
bottom: definition -0.21, pay 0.39
brags: worth 0.15
brake: next 0.21
brand: none 0.23
bring: exam 0.26, pay 0.44
brings: pay 0.4
brochure: none 0.22
broke: worth 0.16
bucket: growth 0.18
budget: duties 0.19
budgets: duties 0.15, skills 0.18
building: settings 0.25
business: definition 0.33, eligibility 0.19
but: cost -0.27, duties 0.33, exam -0.15, none 0.2, pay -0.41, skills 0.23, worth 0.31
by: definition -0.17, difference 0.28, exam 0.2, jobs 0.36, pay -0.27, start -0.17
c: definition 0.23, renewal 0.16
cahiim: definition 0.2, difference 0.15, eligibility 0.24
cahiims: start 0.22
cahim: definition 0.22
cahims: definition -0.19, difference 0.26, none 0.37
call: definition 0.19
called: definition 0.54, duties -0.15
calls: definition -0.17, difference 0.19, duties 0.35
campus: remote 0.24
can: cost -0.57, duties -0.45, eligibility 1.01, exam 0.43, growth -0.36, next 0.25, none -0.3, remote 1.18, renewal -0.23, skills -0.36, start -0.19, worth -0.35
cancer: cost -0.16, education 0.16, growth -0.2, settings 0.16, skills 0.15
candidacy: definition 0.25
candidates: exam 0.16
car: definition 0.34
card: eligibility 0.23
care: duties 0.15, education -0.15, worth 0.31
career: next 0.72, worth 0.22
case: definition 0.18
cases: remote 0.18, skills 0.23
cbcs: exam 0.18, worth 0.58
cca: cost 0.21, education -0.22, exam 0.26, none 0.39
ccds: definition 0.25, difference 0.16, duties -0.15, none 0.39
cchiim: difference 0.21
ccs: definition -0.21, difference 0.17, duties -0.29, education -0.15, eligibility 0.19, exam 0.55, growth -0.18, none 0.18, remote -0.24, settings 0.26
cdeo: definition 0.18
cdi: definition -0.16, difference -0.22, duties 0.27, education 0.37, next 0.3, pay 0.16, settings -0.21
cdip: definition -0.19, difference 0.15, education -0.2, eligibility 0.4, exam 0.19, none 0.35
cehrs: definition 0.18, worth 0.17
center: difference -0.2, eligibility -0.15, exam 0.31, settings 0.48
certificate: cost 0.22, education 0.54
certification: cost 0.16, definition 0.23, none 0.24
certifications: definition -0.27, education -0.25, eligibility 0.26, none 0.75
certified: definition 0.33, pay 0.28
certify: definition -0.15, eligibility 0.18, none 0.45
ceu: exam 0.2
ceus: renewal 0.78
cfr: definition 0.15
chair: duties 0.15, next 0.21
change: cost -0.16, definition -0.15, growth 0.17, none 0.18, pay 0.22
changes: duties 0.18
charge: cost 0.2, definition 0.31, education -0.15, pay 0.19
chargemaster: duties 0.15
chart: eligibility -0.17, next 0.23, none -0.16, settings 0.42, skills 0.16
charting: definition -0.15, remote 0.15
charts: definition 0.28, duties 0.39, exam -0.16, jobs 0.25, settings -0.16, skills -0.21, start -0.23, worth -0.16
chase: none 0.26
chases: difference 0.25
chc: none 0.15
chda: eligibility 0.23, none 0.43
cheaper: cost 0.22
check: definition -0.17, duties 0.15, eligibility 0.17, next 0.18, pay 0.23
checks: definition 0.23
choice: exam 0.15
chpc: difference 0.18, none 0.3
chps: cost 0.21, exam -0.18, none 0.47
chts: none 0.32
cic: difference 0.17
citizen: eligibility 0.17
citizens: eligibility 0.17
city: jobs 0.25
claim: definition 0.15
claims: none 0.18, pay -0.15
class: education 0.3
classes: skills 0.21
classification: eligibility 0.18
clean: jobs 0.25
climb: growth 0.2
clinic: next 0.23, none 0.18, settings 0.34
clinical: education 0.32
clinics: growth 0.19, jobs 0.18, settings 0.15
clock: remote 0.18, skills 0.26
club: worth 0.24
cms: definition 0.22
coc: none -0.17, settings 0.64
code: definition 0.31, next -0.16, none 0.32
coded: definition 0.16
coder: cost -0.21, duties 0.22, education -0.2, jobs -0.26, next 0.31, pay 0.41, start 0.17
coders: cost -0.16, difference -0.17, duties 0.34, education -0.16, growth -0.21, jobs 0.36, next -0.15, none 0.19, pay 0.28, remote 0.25, start -0.2
codes: difference 0.22, duties -0.15, education 0.16, next 0.18, none -0.2
coding: cost 0.23, definition -0.64, next 0.45, pay -0.55, worth 0.21
collecting: next 0.16
college: duties -0.19, education 0.43, eligibility 0.62, exam -0.2, renewal -0.15, worth 0.21
come: jobs 0.22, next 0.18
comes: definition -0.24, duties -0.19, next 0.68, none 0.16
community: definition 0.19, education 0.37
companies: settings 0.57
company: definition 0.27, settings 0.22
compared: duties 0.17, pay 0.16
complaints: definition -0.21, pay 0.18
completion: next 0.25
compute: remote 0.22
computer: duties 0.25
computers: education -0.16, skills 0.15, start 0.27
condition: definition 0.15
confidentiality: none 0.18
confronting: skills 0.19
confuzed: definition 0.24
consultant: pay 0.26
consultants: eligibility 0.23
content: exam 0.37
continuing: renewal 0.31
coordinator: duties 0.4
coordinators: settings 0.17
copies: next 0.16
copy: definition 0.16
corner: jobs 0.22, next 0.27
cost: cost 0.53
costs: education 0.15
couch: remote 0.43, worth 0.24
could: duties -0.26, education -0.19, eligibility 0.23, next 0.21, none -0.29, pay 0.21, settings 0.16
counselor: education 0.26, growth 0.17
count: eligibility 0.24, next 0.27
country: jobs 0.4
counts: education 0.29
county: jobs 0.19
course: cost 0.25, education 0.22, next 0.16
courts: settings 0.16
cover: cost 0.28, eligibility -0.15, exam 0.17
covers: difference 0.25, none 0.17
coworkers: none 0.17
cpb: none 0.19
cpc: cost 0.34, definition -0.33, difference 0.28, duties -0.38, education -0.4, exam 0.21, growth -0.21, none 0.32, remote -0.2, settings 0.19, skills -0.27, start -0.17, worth 0.33
cpco: worth 0.2
cphi: none 0.36
cphims: difference 0.28, none 0.15
cphq: none 0.16
cpma: exam -0.21, none 0.23
crc: definition 0.2
crcr: cost 0.22, none 0.44
credential: definition 0.33, renewal 0.21
credentials: none -0.17
credits: education 0.62
crunching: skills 0.15
cry: none 0.22
ct: definition 0.25
ctr: definition 0.36
cue/cost: cost 2.32, definition -0.16, difference -0.31, eligibility -0.33, exam -0.3, growth -0.23, next -0.35, pay -0.28, remote -0.2, settings -0.24, worth 0.25
cue/definition: cost -0.3, definition 2.85, education -0.29, eligibility -0.29, growth -0.21, jobs -0.43, next 0.29, remote -0.24, settings -0.2, skills -0.4, worth -0.32
cue/difference: cost -0.21, definition 0.2, difference 2.08, duties 0.52, education -0.35, eligibility -0.37, exam -0.25, growth -0.3, next -0.45, renewal -0.28, settings 0.23, skills -0.27, start -0.3, worth -0.17
cue/duties: cost -0.17, definition 0.92, duties 1.87, education -0.26, eligibility -0.27, exam -0.2, growth -0.2, jobs -0.18, next -0.35, none -0.17, pay -0.3, renewal -0.21, skills -0.16, worth -0.19
cue/education: cost -0.42, definition 0.26, difference -0.15, duties -0.38, education 2.03, eligibility 0.7, exam -0.2, growth -0.36, jobs -0.21, next 0.2, pay -0.54, remote -0.27, renewal -0.47, settings -0.32, skills -0.19, start 0.38
cue/eligibility: cost -0.19, duties -0.34, education 0.74, eligibility 1.6, growth -0.2, next -0.24, none -0.35, pay -0.17, remote -0.18, renewal -0.22, settings -0.2, start -0.19
cue/exam: definition 0.2, difference -0.2, duties -0.34, eligibility 0.53, exam 2.08, growth -0.32, jobs -0.28, next -0.27, none 0.52, pay -0.34, remote -0.46, settings -0.28, skills -0.25, start -0.35, worth -0.25
cue/growth: duties -0.31, education -0.21, growth 1.83, jobs 0.36, none -0.15, pay -0.27, settings -0.16, start -0.18
cue/jobs: jobs 1.37, next -0.23, none -0.15, settings -0.15, worth 0.18
cue/next: difference -0.17, next 1.4, none -0.22, worth -0.18
cue/none: cost -0.47, definition 1.3, duties 0.15, education -0.28, exam -0.26, growth -0.18, jobs 0.16, none 1.07, pay -0.21, remote -0.19, renewal -0.72, settings 0.24, worth -0.45
cue/pay: definition -0.28, duties -0.56, eligibility -0.4, exam -0.22, growth -0.45, jobs -0.22, next -0.17, none 0.84, pay 2.83, remote -0.35, renewal -0.3, settings -0.34, skills -0.37
cue/remote: definition -0.15, difference -0.17, jobs -0.33, next -0.21, pay -0.18, remote 1.93, settings -0.18
cue/renewal: difference -0.19, education -0.31, eligibility -0.27, jobs -0.18, next -0.27, none -0.19, renewal 2.22, worth -0.17
cue/settings: jobs -0.34, none 0.18, settings 1.23
cue/skills: cost -0.21, difference 0.31, duties -0.24, eligibility -0.31, exam -0.18, jobs 0.23, none -0.34, pay -0.25, renewal -0.17, settings -0.16, skills 1.72, worth -0.28
cue/start: duties -0.21, jobs -0.25, next 0.44, none 0.15, skills -0.16, start 0.95
cue/worth: difference -0.28, duties -0.2, eligibility -0.25, exam -0.16, none 0.45, settings -0.15, start -0.18, worth 1.35
current: none 0.22
cut: jobs 0.2, next 0.17
cycle: duties 0.22, next 0.21, renewal 0.51
daily: duties 0.15
dashboards: start 0.16
data: cost -0.19, definition 0.25, difference 0.36, duties 0.22, education -0.21, eligibility -0.23, next 0.22, start -0.16
database: definition 0.22
databases: jobs 0.21
date: skills 0.15
daughter: jobs 0.38
day: definition -0.35, duties 1.04, education -0.18, eligibility -0.22, worth -0.15
days: difference -0.18, duties 0.3
dead: none 0.18
deadline: exam 0.22, renewal -0.15
dealbreaker: duties 0.16
dealing: remote 0.16
dean: none 0.16
decade: growth 0.18
december: renewal 0.18
decent: none 0.22
decides: duties 0.2
definition: definition 0.18
degree: cost 0.21, difference -0.17, duties -0.19, education 0.4, eligibility 0.38, exam -0.27, jobs -0.45, next 0.27, pay -0.28, renewal -0.19, start 0.25, worth 0.25
demand: jobs 0.3
denials: next 0.21
department: difference -0.15, education 0.38, jobs -0.25, next 0.33, start 0.25
description: duties 0.24
designated: definition 0.19
desk: education 0.34, next 0.22, pay -0.15, start 0.28
detail: skills 0.21
details: skills 0.24
device: definition 0.2
diagnoses: duties 0.25, education 0.15
diagnosis: definition 0.21, skills 0.16
dictation: growth 0.33, jobs 0.18
did: difference 0.19, education -0.18, eligibility 0.3, none 0.15
didnt: none 0.16
diff: definition -0.15, difference 0.38
differ: difference 0.39
difference: difference 0.64
different: difference 0.64, education -0.24, exam 0.15, none 0.25, pay -0.2
difrent: definition -0.18, difference 0.25
diploma: cost -0.15, eligibility 0.2, none 0.16, start 0.2
directly: eligibility 0.17
director: definition -0.15, difference 0.15, duties 0.21, eligibility -0.16, next 0.39
directory: start 0.22
disease: none 0.18
do: cost -0.4, definition -0.57, difference -0.71, duties 0.39, education 0.56, eligibility 0.54, growth -0.39, jobs -0.43, none 0.17, remote 0.42, renewal 0.52, settings 0.24, skills 0.17, start -0.41
doctor: duties -0.18, settings 0.19, skills 0.22
doctorate: worth 0.15
doctors: cost -0.17, definition 0.25, duties 0.4, education -0.15, jobs 0.18, start -0.16
documentation: definition 0.15, difference 0.19, eligibility 0.38
does: difference -0.28, duties 0.71, education 0.24, exam -0.29, jobs -0.22, none -0.21, remote -0.23, renewal 0.21, settings -0.42, worth 0.39
doing: definition -0.23, difference -0.2, duties 0.65, eligibility -0.18, start -0.15
dollar: cost 0.15
dollars: pay 0.18
done: remote 0.33
door: eligibility 0.16
double: definition 0.16
down: next 0.15, skills 0.2
drg: difference 0.33
drgs: definition 0.17
drop: pay 0.18
drug: settings 0.19
dues: renewal 0.34, worth 0.15
dui: eligibility 0.19
duties: duties 0.26
dying: worth 0.15
each: education 0.26, eligibility -0.2, jobs 0.3, next -0.17, none -0.16, settings 0.16
earn: pay 0.41
earning: jobs 0.15
easier: exam 0.18
ed: renewal 0.2
education: education 0.43, renewal 0.33
ehr: duties 0.26
either: jobs 0.23, none 0.28
eleven: eligibility 0.23
eligibility: eligibility 0.49
else: definition -0.42, duties 0.34, settings 0.42, skills 0.28
employ: settings 0.25
employed: jobs 0.36
employer: cost 0.21, settings 0.16
employers: education -0.16, jobs -0.16, none 0.19, settings 0.15, skills 0.17
emr: difference 0.23
end: duties -0.17, next 0.22
ends: remote 0.15
english: education 0.18
enlistment: cost 0.17
enough: none -0.21, skills 0.25
entire: remote 0.15
entry: next 0.53
equipment: worth 0.16
er: duties 0.17
even: education -0.15, eligibility 0.47, jobs 0.26, next -0.16, none 0.25, start -0.15
ever: definition -0.2, difference -0.16, duties 0.15, pay -0.15, settings 0.35
every: cost 0.27, definition 0.28, difference -0.18, duties -0.17, education -0.18, eligibility -0.34, exam -0.2, jobs 0.25, none 0.18, pay -0.19, remote 0.28, renewal 0.37
everyone: education -0.16, jobs 0.37, none 0.64
everything: none 0.17, worth 0.39
evn: growth 0.2
exactly: definition 0.18, duties -0.16, none 0.21
exam: cost 0.53, difference -0.25, eligibility 0.27, exam 0.22, pay -0.15
exams: education 0.18
excel: skills 0.26
executive: next 0.15
exm: exam 0.52
expanding: growth 0.21
expect: pay 0.21
experience: definition -0.2, education -0.15, eligibility 0.33, jobs 0.2, next 0.52, start 0.16
expire: renewal 0.21
explain: definition 0.26, difference 0.36
extra: difference 0.16
f1: eligibility 0.16
facility: worth 0.24
fafsa: cost 0.19
failed: exam 0.37
faint: duties 0.16
faints: start 0.17
fall: eligibility 0.15, jobs 0.19
far: difference 0.25
fast: growth 0.23, jobs -0.16, skills 0.51
faster: growth 0.22
federal: definition 0.21
fee: duties 0.18, renewal 0.18
fees: none 0.42
felony: eligibility 0.32
few: renewal 0.16
fhir: difference 0.26
field: growth 0.27, next -0.19
fifteen: next 0.23
figure: pay 0.39
file: none 0.16
files: pay 0.2
finance: definition 0.15, duties 0.21
find: jobs 0.35, next -0.18, none 0.2
fingers: skills 0.36
finished: eligibility 0.22, start 0.19
finishing: jobs 0.21
firm: jobs 0.16
firms: settings 0.22
first: duties -0.29, education -0.27, eligibility -0.37, exam 0.21, jobs -0.17, settings -0.16, start 1.24
fit: eligibility 0.25
five: next 0.16, start 0.2
fixes: jobs 0.15
floor: next 0.17, pay 0.16
flowing: skills 0.16
folks: education -0.2, pay 0.46, remote 0.27, settings 0.19
follow: duties 0.19
for: cost 0.77, definition 0.32, difference -0.92, duties -0.16, education -0.17, eligibility 0.51, exam -0.27, none 0.6, remote -0.73, settings -0.4, skills 0.46, start -0.2, worth 0.15
forecast: growth 0.17
forever: none 0.16, renewal 0.16
form: definition 0.41
found: eligibility 0.2
foundation: definition 0.22
four: cost 0.21, definition -0.18, difference 0.19, duties 0.25, education 0.41, eligibility -0.18, next 0.18, worth -0.18
fr: cost 0.18, eligibility 0.17
free: education 0.19
fresh: pay 0.31, remote 0.15
freshman: education 0.19
frm: remote 0.61, worth 0.18
from: cost -0.39, definition 0.15, duties -0.48, education -0.18, eligibility 0.46, exam -0.2, growth -0.15, jobs -0.21, next 0.44, none 0.45, pay -0.26, remote 1.06, settings -0.32, skills -0.27, start -0.22
full: jobs 0.18, none -0.17
fully: remote 0.17
gap: pay 0.16
gave: cost 0.18
ged: education 0.21
get: cost -0.31, difference -0.24, eligibility 0.15, exam -0.44, jobs 0.35, next 0.15, pay 0.27, renewal -0.15, settings -0.3, skills -0.31, start 0.93
gets: difference -0.15, education 0.33, jobs 0.19, none -0.16
getting: none 0.25, start 0.34
gi: cost 0.24, start 0.2
giant: skills 0.17
girl: difference 0.15
give: eligibility -0.15, exam 0.32, pay -0.17, start 0.22
gives: cost 0.15, definition 0.23, none 0.16
giving: none 0.15
go: cost -0.17, definition -0.26, education 0.32, jobs -0.26, next 0.48
goes: education 0.18, next 0.21
going: cost 0.23, definition -0.41, difference -0.16, education -0.18, eligibility -0.2, exam -0.18, growth 0.89, jobs -0.23, pay 0.23, skills 0.18
gone: jobs 0.24
good: definition -0.23, duties -0.22, education -0.22, eligibility -0.3, next 0.19, none -0.28, pay -0.15, settings -0.15, skills 1.18, worth 0.72
got: definition -0.21, duties 0.15, jobs 0.2, next 0.71, none -0.35, pay -0.16, renewal 0.19, settings -0.17, skills -0.17, start -0.15, worth 0.18
governance: none 0.26
government: growth 0.2, none 0.25
grad: next 0.16
graduate: education 0.29, exam 0.18
graduation: eligibility -0.26, exam 0.45, skills 0.25
green: eligibility 0.26
group: definition 0.18, difference 0.2, none -0.17, settings 0.18
groups: jobs 0.2
grow: next 0.17
growing: growth 0.47
grows: growth 0.2
growth: growth 0.6
guidance: education 0.18
gunshot: definition 0.23
guy: start 0.38
had: jobs 0.17, none -0.15, pay 0.23, settings 0.16
haircut: pay 0.22
half: jobs 0.16, next 0.2
halfway: none 0.17
handles: difference 0.16
happens: renewal 0.33
hard: exam 0.15, skills 0.24
harder: exam 0.26
has: education -0.2, eligibility -0.23, growth -0.19, jobs 0.4, next -0.27, none 0.4, pay -0.15, remote 0.31, skills -0.16
hate: duties 0.23, skills 0.25
hates: jobs 0.15
have: cost 0.27, definition -0.47, education 0.18, eligibility 0.53, next -0.48, none 0.23, pay -0.49, renewal 0.35, skills 0.34, start -0.38, worth -0.37
having: worth 0.2
he: renewal 0.16
head: education 0.17
health: education 0.23, eligibility -0.15, exam -0.32, jobs 0.2, none -0.51, pay 0.18, remote -0.3, renewal -0.26, settings 0.57, start 0.27
healthcare: next -0.19, none 0.19, pay 0.17, start 0.21
hear: duties 0.16
heart: skills 0.21
held: duties 0.22
her: growth 0.28, next -0.17, none 0.2, worth 0.25
here: cost -0.15, definition -0.16, education 0.28, exam -0.17, next 0.19, start -0.16, worth 0.3
hfma: definition 0.15
hhs: definition 0.2
high: start 0.27
highest: pay 0.15
him: definition -0.4, difference 0.24, education 0.41, eligibility 0.28, exam -0.5, growth -0.3, jobs -0.54, next 0.23, pay 0.24, renewal -0.35, settings 0.29, skills 0.15, start 0.31
himss: definition 0.43, duties -0.31, renewal 0.15
hints: none 0.15
hipaa: difference 0.35, duties -0.21
hire: duties -0.23, jobs 0.32, settings 0.56
hired: none -0.19, worth 0.49
hires: next 0.21, settings 0.29
hiring: jobs 0.43
hit: difference 0.17, eligibility 0.22, none -0.18
hitech: difference 0.41
hl7: difference 0.25
hold: worth 0.21
holder: eligibility 0.19
hom: remote 0.19
home: definition -0.22, duties -0.24, education -0.16, eligibility -0.24, exam 0.29, jobs -0.16, next -0.32, none -0.41, pay 0.34, remote 1.3
homes: settings 0.3
honestly: duties 0.15
hospital: cost -0.28, definition 0.41, duties 0.17, education 0.16, eligibility 0.16, jobs -0.3, renewal -0.23, settings 0.4, start 0.28, worth -0.39
hospitals: duties -0.15, education -0.18, growth 0.3, jobs 0.16, next -0.28, pay -0.18, settings 0.67
hour: definition -0.18, duties 0.16, jobs -0.17, none 0.19, pay 0.47
hourly: pay 0.24
hours: definition -0.17, education 0.29, next -0.26, pay -0.15, renewal 0.68
how: definition -0.71, difference 0.4, duties -0.46, education 0.8, eligibility -0.55, exam 0.81, jobs 0.47, next 0.95, none -0.76, remote -0.43, renewal 0.41, settings -0.63, start 0.44, worth -0.69
hurt: duties 0.15
husband: remote 0.19
hw: cost 0.48
hwo: cost 0.27
i: cost 0.15, definition -0.85, difference -0.62, duties -0.44, education 0.52, eligibility 0.24, exam 0.42, growth -0.27, next 0.48, none 0.62, pay -0.29, settings -0.56, skills 0.37, start 0.44, worth -0.42
icd: definition 0.24
id: settings 0.22, skills 0.17
if: education 0.61, exam -0.15, next -0.28, pay 0.29, renewal 0.16, worth -0.27
ignore: jobs 0.16
illinois: cost 0.19
in: cost -0.26, definition -0.28, difference -0.62, duties -0.31, education 0.52, eligibility 0.25, growth -0.34, jobs 0.56, next -0.2, pay 0.58, remote -0.25, settings 0.2, skills 0.18, start 0.32, worth -0.15
in2: next 0.22, start 0.25
indeed: jobs 0.24
index: definition 0.39
indicator: definition 0.38
informatics: education 0.2, eligibility -0.19, none -0.23, start 0.24
information: definition 0.45, difference 0.2, duties 0.2, eligibility -0.26, exam -0.17, jobs 0.2, next 0.18, none -0.16, settings -0.15, skills -0.17
injuries: definition 0.25
injury: next 0.17
inpatient: definition 0.16, pay 0.2
inside: definition -0.15
instructor: education -0.27, eligibility 0.36
insurance: definition 0.15
integrity: eligibility 0.16
interview: duties 0.22
into: definition -0.22, difference -0.15, duties -0.16, growth 0.18, next 0.66, none -0.27, pay -0.27, remote -0.17, skills -0.15, start 0.71
introvert: skills 0.4
iowa: pay 0.23
is: definition 0.81, difference 0.4, education 0.2, eligibility -0.59, exam 0.47, growth 0.42, jobs -0.27, none 0.59, pay -0.37, renewal -0.57, settings -0.45, skills -0.17, start -0.56, worth 0.24
isnt: education 0.41, eligibility 0.16
issues: none 0.24
it: definition 1.17, difference -0.27, education -0.38, exam -0.35, next 0.17, none -0.2, pay -0.24, settings -0.36, skills -0.46, worth 1.14
its: cost -0.16, definition 0.3, education 0.19, eligibility 0.18, exam -0.24, next -0.18, renewal 0.23, worth 0.33
itself: cost 0.18, difference 0.15
january: renewal 0.19
job: cost -0.16, duties 0.65, education 0.21, eligibility -0.23, exam -0.24, jobs -0.21, next -0.16, none 0.29, settings -0.34, skills 0.38, start 0.35, worth -0.24
jobs: definition -0.25, education -0.46, exam -0.15, growth 0.68, jobs 0.83, next 0.24, none -0.32, skills -0.27
join: cost 0.27
joining: none 0.17, worth 0.24
jump: pay 0.22
june: eligibility 0.15, start 0.18
junior: difference 0.21
jus: difference 0.29, none 0.28
just: definition -0.23, eligibility 0.17, jobs -0.28, none 0.48, pay 0.47, renewal 0.16
keep: cost 0.15, definition -0.21, education -0.24, eligibility -0.25, growth 0.26, next -0.23, renewal 0.38, start 0.31
keeps: definition 0.47, duties -0.17, none 0.16
kept: renewal 0.15
kid: start 0.36
kids: none 0.25
kill: eligibility 0.2
kind: difference -0.17, none 0.24
kinds: settings 0.33
kitchen: remote 0.26
know: education -0.28, eligibility -0.17, skills 0.61
knowledge: skills 0.41
known: none 0.21
labor: education 0.17
ladder: next 0.63
lady: duties 0.17
laid: worth 0.19
land: settings 0.16
lapse: renewal 0.23
last: exam 0.41, renewal 0.19
later: education 0.36
law: education 0.25
lawyers: next 0.16
lead: none 0.24
leaders: worth 0.15
leaks: definition 0.27
learn: skills 0.2
learning: renewal 0.16
least: education 0.16, renewal 0.23
leave: renewal 0.23
left: jobs 0.45
legal: difference 0.18
legit: definition 0.15, education 0.23, worth 0.22
less: cost 0.23
let: cost -0.16, education -0.26, eligibility 0.9
lets: education 0.16
letters: cost -0.19, education -0.2, eligibility -0.24, growth -0.18, none 0.44, pay 0.18, renewal 0.33, worth 0.23
level: definition 0.15, exam 0.25, next 0.22, none -0.22, pay 0.16, start -0.15
license: eligibility 0.35, next 0.16
life: renewal 0.17, skills 0.16
like: cost -0.35, definition -0.17, difference 0.21, duties 0.77, education -0.26, eligibility -0.3, growth -0.23, settings 0.43, skills -0.31, start 0.17
likely: remote 0.16
likes: start 0.24
line: growth 0.47, start 0.16
list: cost -0.16, education 0.33, none 0.3
lists: none 0.2, skills 0.16
live: eligibility 0.17, jobs -0.17, pay 0.22, remote 0.18
living: jobs 0.15
local: remote 0.15
lol: difference 0.43
long: education 0.36, exam 0.64, jobs -0.17, next 0.21
longer: education 0.2, pay 0.18
look: difference -0.17, duties 0.43, eligibility 0.23
looking: definition -0.17, duties 0.21, education 0.17
lose: cost 0.18
lost: definition 0.18
lot: skills 0.25
louisiana: eligibility 0.19
love: next 0.15
lump: none 0.17
main: start 0.23
major: education 0.25
make: definition -0.17, education -0.22, jobs -0.18, pay 1.41
makes: none 0.29, pay 0.16
manage: skills 0.22
management: duties -0.15, education 0.29, exam 0.16
manager: cost -0.15, definition -0.48, difference 0.27, duties 0.46, education -0.32, next 0.18, none 0.33, pay 0.24
managers: growth 0.33, jobs 0.22, none -0.17, pay 0.21
manila: eligibility 0.2
many: difference -0.19, education 0.36, exam 0.16, growth -0.15, jobs 0.96, next -0.35, pay -0.16, renewal 0.4, settings -0.15
marked: exam 0.18, jobs 0.23
master: definition 0.49, duties 0.15, education -0.19
masters: definition -0.17, education 0.28, eligibility 0.33, next 0.21, worth 0.22
maternity: renewal 0.23
math: skills 0.27
matter: eligibility -0.19, none 0.22, worth 0.32
may: education -0.28, exam 0.26, jobs 0.21, next 0.2, pay 0.34, settings -0.16
mcc: definition 0.18
mcdowell: education 0.16
mch: cost 0.29
me: cost 0.16, definition -0.73, eligibility 1.05, growth -0.4, next 0.41, none -0.19, remote -0.22, skills 0.22
mean: definition 0.21
meaning: definition 0.39
median: pay 0.49
medians: pay 0.21
medic: next 0.23, start 0.28
medical: cost -0.28, difference -0.17, education 0.19, eligibility 0.22, growth 0.47, next -0.35, pay 0.19, remote -0.19, renewal -0.19, start 0.26, worth -0.16
medicare: definition 0.22, difference 0.21, none 0.32
meetings: definition 0.16, duties 0.39
member: cost 0.36
members: cost 0.22
membership: cost 0.61
microcredentials: definition 0.15, none 0.17
middle: pay 0.35
military: cost 0.15
million: none 0.18
miss: exam 0.21
missing: next 0.27
mny: exam 0.24
monday: duties 0.23
money: cost 0.49, pay 0.26, start -0.16, worth 0.18
montana: pay 0.16
month: cost 0.19, education 0.21, skills 0.22
months: eligibility 0.27
mor: pay 0.44
more: cost -0.29, definition -0.18, difference -0.34, duties -0.18, education 0.21, eligibility -0.15, exam -0.26, growth 0.26, jobs 0.28, none -0.39, pay 1.12, remote 0.21, settings -0.33, skills 0.16, start -0.28, worth 0.32
most: jobs 0.21
mostly: duties 0.32
move: next 0.73, start 0.19
moving: next -0.2, pay 0.19, skills 0.25, start 0.2, worth 0.21
mpi: definition 0.19
much: cost 0.91, jobs -0.25, next -0.32, none -0.29, pay 0.87, start -0.19, worth -0.19
multiple: exam 0.15
must: next -0.17, remote 0.17, renewal 0.26, skills 0.15
my: definition -0.23, duties -0.3, exam 0.43, growth -0.24, next 0.29, none 0.44, pay -0.27, remote 0.19, renewal 0.63, settings -0.24, skills -0.49, start -0.25
mycaa: cost 0.27
myself: cost 0.15, next 0.19
name: definition 0.84, start -0.15, worth 0.18
names: definition 0.29, settings 0.2
narrow: worth 0.16
national: definition 0.55, growth 0.23
ncra: education -0.16
ned: education 0.17
need: definition -0.46, difference -0.19, duties -0.43, education 0.32, eligibility 1.03, growth 0.18, jobs -0.22, next -0.39, none -0.26, pay -0.31, remote 0.15, renewal 0.3, settings -0.23, skills 0.67
needed: education 0.18
needles: duties 0.16
needs: definition 0.31
never: education -0.24, eligibility 0.44
new: none 0.44, start -0.18
newbie: none 0.23
next: exam -0.16, next 0.31
nha: exam 0.17, worth 0.22
nigeria: education 0.2
nights: education 0.18, exam 0.15
nine: cost 0.18, next 0.18
no: cost -0.24, eligibility 0.8, jobs -0.18, next 0.17, skills -0.24, start 0.18, worth 0.2
nobody: start 0.17
non: cost 0.16, worth 0.16
nonmember: cost 0.16
normal: duties 0.2, pay 0.32
not: definition -0.23, difference 0.7, education -0.39, eligibility 0.62, exam -0.17, growth -0.15, jobs -0.3, next -0.17, pay 0.15, skills 0.21, start -0.28
note: pay 0.17
notes: definition -0.16, pay -0.15, skills 0.19
now: definition -0.19, difference -0.26, eligibility -0.18, growth -0.22, jobs 0.54, next 0.23, none -0.18, pay -0.2, renewal 0.21, start 0.46, worth -0.22
number: duties -0.16, jobs 0.17, next -0.18, none 0.16, pay 0.48
numbers: education 0.24, none 0.37, pay -0.39, settings 0.16, skills 0.2
nurse: education 0.43, eligibility -0.22, next 0.46, settings -0.15
nurses: jobs 0.25, next -0.15, skills 0.17
nursing: definition -0.15, eligibility 0.26, jobs -0.16, next -0.18, none -0.2, settings 0.68
nxt: next 0.51
o: eligibility 0.17
occupation: jobs 0.31
ods: definition 0.24, duties -0.17, education -0.2, eligibility 0.31, renewal 0.29, start 0.18
of: cost -0.17, difference -0.24, duties 0.17, eligibility -0.18, next -0.17, pay 0.41, settings 0.36, start 0.26, worth -0.21
off: definition -0.16, exam -0.17, next 0.66, start -0.15, worth 0.4
offer: pay 0.24
offered: none 0.31
office: cost -0.15, definition 0.27, difference -0.16, jobs -0.19, next 0.15, none 0.19, remote 0.17, renewal 0.16, settings 0.19
officer: definition -0.19, duties 0.19, eligibility 0.15, next 0.2, settings -0.17
officers: settings 0.18
offices: worth 0.17
official: duties 0.18
often: renewal 0.28
ohio: pay 0.2
ok: skills 0.24
old: definition 0.16, eligibility -0.17, none 0.57, pay -0.32, start 0.29
on: cost -0.37, difference -0.36, duties 0.47, education 0.16, exam 0.76, jobs -0.28, next -0.22, none -0.71, pay 0.36, remote 0.58, renewal -0.23, settings -0.22, skills -0.25, start 0.2
once: duties 0.19, none -0.18, renewal 0.29
one: cost -0.22, definition -0.15, difference 1.11, education -0.26, eligibility -0.25, exam -0.21, growth -0.25, jobs -0.38, none 0.74, pay -0.36, settings 0.18, start 0.18
ones: skills 0.18
online: definition -0.17, education 0.33, none 0.24, remote 0.18
only: definition 0.22, duties -0.4, education 0.19, none 0.51, renewal -0.16, settings 0.16, start -0.27
open: eligibility 0.23, exam 0.43, next 0.15, none -0.15
opening: start 0.29
openings: jobs 0.75
opt: eligibility 0.33
or: cost -0.15, definition -0.61, difference -0.79, duties 0.17, education 0.23, growth 0.33, jobs 0.15, next -0.44, none 0.74, remote 0.29, settings 0.16
order: next 0.28
orders: remote 0.26
other: cost -0.15, difference 0.39, eligibility -0.17, worth 0.23
our: definition 0.25, duties 0.42, eligibility -0.24, growth 0.21, next -0.21, start -0.16
out: duties -0.36, education -0.34, growth 0.29, next 0.61
outlook: growth 0.16, none 0.22
outpatient: definition 0.22, pay 0.2
outside: none 0.16
over: definition -0.21, growth 0.38, none -0.23
overseas: jobs 0.15
own: renewal 0.15
owns: duties 0.21
p: none -0.18, settings 0.36
paid: education 0.19
pajamas: remote 0.2
panic: remote 0.16
paper: education 0.25
paperwork: next 0.2
parents: education 0.15
part: difference 0.19, education 0.21, exam 0.16, next -0.2
pass: exam 0.45, renewal 0.3
passed: jobs 0.18, next 0.35
passing: exam 0.23
past: education 0.15, jobs 0.16
path: next 0.34
patient: duties 0.49, education -0.17, jobs 0.16, next -0.16, none 0.2
patients: definition 0.2, duties 0.35, jobs -0.18, next 0.15, start 0.22
pay: cost 0.39, difference -0.19, eligibility -0.22, growth -0.15, none 0.32, settings -0.15, worth 0.44
paycheck: pay 0.24, worth 0.19
payed: pay 0.41
paying: cost 0.44
payment: definition 0.28
payments: next 0.17
payrolls: jobs 0.16
pays: none -0.2
pee: eligibility 0.2
people: difference -0.32, duties -0.31, education -0.52, eligibility -0.31, jobs 0.79, none 0.21, pay 0.28, renewal -0.17, settings 0.52
per: jobs 0.15
percent: growth 0.55
permission: none 0.16
person: definition 0.15, none -0.31, settings 0.25, skills 0.34
pharmacies: settings 0.2
phd: education 0.42
phi: definition 0.28
philippines: eligibility 0.25
phone: duties 0.3
phones: duties 0.17, next 0.23
physician: settings 0.26
pick: eligibility -0.15, pay 0.19
picks: difference 0.15
pieces: education 0.19
place: duties 0.33, settings 0.19
placements: education 0.18
places: settings 0.76
plan: exam 0.23, settings 0.32
plans: start 0.18
plate: duties 0.28
please: difference 0.16, none 0.26
plus: next 0.2
poa: definition 0.3
point: worth 0.16
points: exam 0.24, start 0.18
policy: duties 0.17
positions: jobs 0.26
possible: remote 0.15, start 0.17
post: definition 0.31, education 0.17
posting: definition -0.15, duties 0.17, skills 0.15
postings: start 0.17
posts: education -0.15, jobs 0.32
ppe: education 0.17
practicode: next 0.28
practicum: education 0.56, pay -0.21
prerequisite: eligibility 0.19
present: definition 0.2
price: cost 0.21
principal: definition 0.17
prise: cost 0.36
privacy: difference 0.18, duties 0.33, jobs -0.16
proctor: exam 0.24
profee: definition 0.28, skills 0.21
program: definition 0.16, eligibility 0.35, exam -0.18, next -0.26, pay -0.18, worth 0.23
programs: education 0.61
projections: growth 0.32
proof: definition 0.2, eligibility 0.18
prove: difference 0.32
proviso: eligibility 0.15
psych: education 0.19
public: start 0.21
pushing: none 0.29
put: definition 0.15
puts: difference 0.15
puzzles: none 0.3
qualifications: eligibility 0.3
qualified: eligibility 0.15
quality: definition 0.25, duties 0.17, eligibility 0.17
queries: duties 0.23
questions: exam 0.71
quote: none 0.15
r: definition 0.51, jobs 0.18
range: pay 0.23
rank: none 0.15
rate: definition -0.24, exam 0.38, pay 0.28
rather: next 0.24, none 0.23
read: definition 0.17
reading: skills 0.25
readmission: education 0.15
reads: definition 0.15
real: difference -0.16, education 0.28, eligibility -0.16, jobs 0.17
realistic: next 0.18, pay 0.16
realistically: pay 0.3
really: cost -0.15, duties 0.27, eligibility -0.19, exam 0.18, jobs 0.27, start -0.15
recommended: worth 0.22
record: definition 0.44, difference 0.16, eligibility 0.18
records: cost -0.16, difference -0.28, exam -0.28, growth 0.19, jobs 0.33, next -0.15, pay 0.22, renewal -0.23, start 0.34
recruiter: eligibility 0.15, pay 0.34
recruiters: education 0.15
reddit: worth 0.21
redo: renewal 0.17
refuse: definition 0.19
refuses: duties 0.17
registered: definition 0.18, duties 0.23, jobs 0.17, none -0.21, settings 0.27
registrar: definition -0.22, duties 0.34, education 0.19, eligibility -0.27, next -0.18, none -0.19, start 0.23
registrars: growth 0.15, jobs 0.26
registration: cost 0.21, duties -0.15, none 0.27
registry: definition 0.2, education -0.21, eligibility 0.32, jobs -0.17
regular: pay 0.19
related: start 0.17
release: duties 0.31, jobs -0.15, next 0.25, none -0.17
remind: definition 0.24
remote: jobs -0.15, none 0.15, remote 0.55
renew: renewal 0.22
renewal: renewal 0.15
renewing: renewal 0.18
replace: jobs 0.15
replaced: jobs 0.24
replacing: none 0.16
report: jobs 0.16, pay 0.15
required: education 0.27, eligibility -0.27
requirements: education 0.29, eligibility 0.42
research: settings 0.18
respect: none 0.22
respected: none 0.2
responsibilities: duties 0.2
responsible: definition -0.15, duties 0.42
rest: duties 0.2
resume: worth 0.16
retired: eligibility 0.2
revenue: definition 0.24, duties 0.36, next 0.36, none -0.15
reviewer: definition 0.28
rhds: none 0.17
rhia: definition -0.56, eligibility 0.26, exam 0.62, growth -0.23, jobs 0.19, next 0.17, remote -0.2, settings -0.21, skills -0.23, start -0.22
rhias: settings 0.25
rhit: cost 0.16, definition -0.47, difference 0.24, duties -0.15, education -0.4, eligibility 0.19, exam 0.49, growth -0.22, next 0.19, none 0.61, remote -0.21, renewal 0.15, skills -0.3, start -0.16, worth -0.22
rhits: eligibility 0.15
rhti: start 0.19
right: education -0.16, jobs 0.28, start 0.3
risk: definition 0.31, duties 0.19
rn: eligibility 0.18, next 0.18, none 0.15
road: next 0.22
robots: jobs 0.4
roi: definition -0.16, next 0.26
role: definition 0.38
roles: jobs 0.29
room: duties -0.19, skills 0.21
rose: education 0.15
route: education 0.21
routes: eligibility 0.34
rule: definition 0.48, difference 0.15
rules: definition -0.24, duties 0.27
run: cost 0.33
rung: next 0.16
running: duties -0.16, education -0.15, pay 0.21, remote 0.18
rural: pay 0.34
safe: education 0.15
said: education 0.27
salary: none 0.45, pay 0.32
sam: none 0.18
same: definition 0.24, difference 0.88, eligibility -0.28, jobs -0.23, none 0.16, pay 0.22, skills -0.18, start -0.16
say: growth 0.21, none -0.15, worth 0.15
saying: definition 0.25, duties -0.15
says: education -0.24, eligibility -0.31, growth 0.15, next -0.16, none 0.29, remote 0.19, start -0.19, worth 0.34
scale: definition -0.17, pay 0.21
scam: worth 0.2
scanning: next 0.24
schedule: exam 0.19
scholarships: cost 0.26
school: cost 0.15, definition -0.18, difference 0.2, duties -0.24, exam -0.26, none 0.31, pay -0.25, renewal -0.15, start 0.49, worth 0.18
schooling: education 0.68
schools: education 0.23
scientists: pay 0.29
score: exam 0.38
scored: education 0.18
screens: definition 0.16
seat: jobs 0.22
second: none 0.22
security: difference 0.26
see: none 0.34
selling: pay 0.22
sells: difference 0.16, settings 0.21
send: renewal 0.23
sending: remote 0.19
separate: difference 0.23
separates: difference 0.43
sertificate: education 0.27
server: next 0.2
services: jobs 0.23
set: cost 0.16, definition 0.34, difference 0.15, eligibility -0.16, none 0.39
sets: difference 0.33
settle: pay 0.27
she: definition -0.2, duties 0.23, education 0.17, jobs 0.27, next -0.23
shift: duties 0.3, education 0.16
shortest: education 0.22, eligibility 0.21
should: duties -0.3, education 0.24, eligibility -0.42, exam 0.21, none 0.58, settings -0.16
shows: jobs 0.21
shrinking: growth 0.33
shy: skills 0.19
side: education -0.17, next 0.25, start 0.28
silly: start 0.19
since: education -0.18, jobs 0.2, next 0.38, none -0.2
sink: skills 0.22
sit: cost 0.24, definition -0.15, duties -0.2, eligibility 0.77, exam 0.23, jobs -0.17, none -0.23
site: none 0.39, remote 0.35
sits: duties 0.24
sitting: definition 0.2
six: next -0.15
skill: difference 0.27
skills: duties -0.15, skills 0.95
skip: eligibility 0.23
slow: skills 0.22
small: none 0.16, settings 0.33
smaller: jobs 0.15
snomed: definition 0.25
so: cost 0.16, definition 0.15, difference 0.24, duties -0.21, jobs -0.3, none -0.18, pay 0.21, remote 0.22, start -0.16
software: definition 0.26, jobs 0.27, next -0.16
some: education -0.22, eligibility 0.21, next 0.17, pay -0.16
somebody: definition 0.16, duties -0.21, none 0.29, start 0.18
someday: next 0.36
someone: cost -0.15, next -0.31, skills 0.26, start 0.24
something: duties -0.15, education 0.23
sore: eligibility 0.16
specialist: definition -0.3, difference 0.17, duties 0.44, jobs -0.19, pay 0.19, settings 0.15, skills 0.22, start -0.21
specialists: eligibility -0.15, growth 0.31, jobs 0.43, none -0.19, pay 0.2, settings -0.15, start -0.18
spend: education 0.18, jobs 0.26
spring: jobs 0.15
sql: next 0.2, skills 0.35
staff: duties 0.3
stamp: worth 0.27
stand: definition 0.27, start 0.19
start: education -0.16, next 0.18, pay -0.21, start 0.57
starter: none 0.17
starting: pay 0.15
starts: jobs 0.15
state: definition -0.17, difference -0.16, duties 0.27, eligibility 0.24, exam -0.15, jobs 0.16, skills -0.15, worth -0.17
statistics: education 0.34
stay: remote 0.22
stays: exam 0.17
stem: education 0.16
step: difference 0.19, duties -0.2, education -0.15, next 0.23, start 0.44
steps: definition -0.15, education -0.17, next 0.57, start 0.22
still: definition -0.37, difference -0.19, duties -0.15, eligibility 0.45, exam -0.2, growth 0.17, jobs 0.66, none 0.18, pay -0.15
stop: duties 0.2, none 0.21
stops: next 0.23
stopwatch: none 0.15
straight: skills 0.19
strait: eligibility 0.24, none 0.15
stressful: none 0.36
stuck: jobs 0.19, next 0.17
student: cost 0.41, education 0.16, worth 0.33
students: cost 0.34, start 0.19
study: eligibility -0.15, exam 0.44, next -0.17
stuff: definition 0.27, eligibility -0.16, exam 0.18, none -0.25, skills 0.26
suits: none 0.16
supervise: duties 0.19
supervisor: duties 0.37, next 0.19
supplies: worth 0.16
sure: definition 0.15, none 0.18
surgeons: growth 0.16
surgery: difference -0.16, settings 0.38
survey: none 0.15
switch: next 0.26
switched: renewal 0.15
system: duties 0.25, pay 0.21, skills 0.18
table: eligibility 0.15, pay 0.15
tableau: none 0.18
tables: next 0.15
tak: eligibility 0.2, exam 0.19, growth 0.19
take: definition -0.28, difference -0.25, duties -0.37, education 0.33, eligibility 0.47, growth -0.17, next 0.22, remote -0.2, worth 0.15
takes: jobs 0.25
taking: cost 0.25
talk: duties 0.19
task: definition 0.27, duties -0.16
teach: jobs 0.2, skills 0.25
teachers: next 0.15
teaches: education 0.19
team: duties 0.23, pay 0.19
technician: definition -0.32, duties 0.24, growth -0.17, jobs -0.21, none 0.17, remote 0.22, settings -0.2
technicians: jobs 0.5
technologists: growth 0.29, pay 0.22
tefca: definition 0.48
tell: definition -0.2, difference 0.27, duties 0.17, none 0.2
ten: growth 0.96
tennessee: pay 0.27
term: definition 0.37, education 0.16
terminology: skills 0.21
test: cost 0.49, definition 0.39, duties -0.24, education -0.27, eligibility 0.59, exam 0.24, next -0.25, none 0.19, remote -0.21, settings -0.17, start -0.21, worth -0.18
testing: exam 0.37
tests: cost 0.27, eligibility -0.15
than: duties -0.16, pay 0.46
that: cost -0.38, definition 1.15, difference 0.23, duties 0.25, eligibility -0.28, exam -0.24, next -0.26, renewal -0.37, settings -0.29, skills 0.31, start -0.28
the: definition 0.68, difference 0.54, education -0.48, eligibility 0.32, exam 0.7, growth 0.4, jobs -0.43, next 0.15, none -0.24, settings -0.91, skills -0.51, start -0.37, worth 0.25
their: definition 0.62, duties 0.34, education -0.31, next -0.19
them: difference 0.68, eligibility 0.31, next -0.15, pay -0.15, skills 0.15
then: definition -0.15, none -0.27, pay 0.31, renewal 0.32
there: definition 0.23, duties -0.33, education 0.22, eligibility -0.17, exam -0.2, growth -0.27, jobs 0.76, remote -0.18, worth -0.33
these: duties 0.34, jobs -0.15, none 0.35, pay -0.24
they: cost -0.24, definition 0.73, difference 0.25, duties 0.98, education -0.16, eligibility 0.68, growth -0.2, jobs -0.29, next -0.49, none -0.19, pay -0.17, start -0.38, worth -0.18
thing: difference 0.53, duties -0.21, education 0.25, jobs -0.22, next 0.16, start -0.15, worth -0.15
things: difference 0.32
this: definition -0.25, duties -0.33, eligibility -0.4, jobs 0.84, none 0.67, pay 0.21, renewal -0.16, settings -0.25
those: difference 0.57, duties 0.4, education -0.19, eligibility -0.22, growth -0.15, next -0.18
thought: none 0.22
three: education -0.15, exam 0.15, next 0.22, worth 0.19
through: eligibility 0.22, jobs -0.15
tht: definition 0.32
til: next 0.15
till: exam 0.16
time: definition -0.19, education 0.5, exam 0.19, pay -0.17, start -0.17
tired: next 0.15
title: definition 0.61, difference 0.18, duties -0.25
tke: eligibility 0.18
to: cost 0.26, definition -0.37, difference -0.55, duties -0.19, education 0.34, eligibility 0.43, exam -0.4, growth -0.35, next 1.01, none -0.69, pay -0.38, remote -0.15, renewal 0.19, settings -0.31, skills 0.54, start 0.74
toddler: remote 0.33
told: difference 0.29, eligibility 0.16
too: definition -0.17, eligibility -0.16, none -0.25, settings 0.31, worth 0.19
top: none -0.15, pay 0.43, worth 0.25
topics: exam 0.24
total: cost 0.19
touch: none 0.17
toward: start 0.18
track: definition -0.15, next 0.19, start 0.18
trade: worth 0.17
train: education 0.39, start -0.15
trained: eligibility 0.16
trainer: duties 0.27
training: next -0.17, remote 0.19
transcriptionist: growth 0.16
transcriptionists: settings 0.16
transcripts: exam 0.26
transfer: education 0.24
trauma: duties 0.29, start 0.26
travel: none 0.16
true: jobs 0.15, remote 0.22
try: cost 0.18, exam 0.22
tst: cost 0.39, definition -0.27, exam 0.22
tuition: cost 0.25, education 0.16
tumor: difference -0.19, eligibility -0.22, remote 0.3, skills 0.15, start -0.15
turning: definition -0.19, education 0.2
turns: start 0.19
twenty: settings 0.18
twice: skills 0.15
two: definition -0.17, difference 0.71, duties 0.28, exam -0.19, growth -0.22, jobs 0.34, next -0.47, renewal 0.17, skills -0.22, start -0.26, worth 0.23
type: next 0.21
typed: jobs 0.25
types: growth 0.15
typical: worth 0.15
typically: education 0.15
unbilled: definition 0.22
uncertified: pay 0.26
uncle: cost 0.16, none 0.15
under: duties 0.16, education 0.29
unit: duties 0.15
university: education 0.16
unpaid: education 0.2
until: none 0.23
up: cost 0.17, difference -0.17, duties 0.21, education -0.2, eligibility -0.36, growth 0.35, jobs 0.52, next 0.27, none -0.67, settings -0.15, skills 0.21, start -0.27
us: definition 0.28, education -0.17, eligibility 0.28, exam -0.15, jobs 0.47, next -0.23
use: remote 0.15, settings 0.21, start 0.17
used: definition 0.22
useful: none 0.28
uses: difference 0.25
usually: eligibility 0.2
va: definition -0.16, education -0.16, eligibility 0.18, jobs 0.35, none -0.16, settings 0.25, start 0.41
vendor: settings 0.15
version: difference 0.35
visit: definition 0.15
visits: duties 0.23
vs: difference 0.67, duties 0.2, eligibility -0.16, jobs -0.2, next -0.18, pay 0.23, settings 0.18, start -0.16
wage: none 0.3
wages: none 0.17
wait: exam 0.21, none 0.18
waiting: exam 0.32
walking: pay 0.18
wana: start 0.18
want: cost -0.2, definition -0.42, difference -0.31, duties -0.18, education 0.38, growth -0.25, next 1.07, none 0.21, pay -0.42, skills -0.17, start 0.35
wanting: start 0.15
wants: definition -0.25, duties -0.22, education 0.17, exam -0.18, jobs 0.4, next 0.3, none 0.22, pay -0.23, renewal -0.18, start 0.28
was: definition 0.43, eligibility 0.19, next -0.16, renewal 0.18
waste: worth 0.22
way: definition -0.29, duties -0.16, eligibility 0.24, growth 0.22, next 0.28, none -0.22, start 0.16
we: definition 0.29, difference 0.34, duties -0.17, education 0.32, next -0.25, pay 0.19
webinars: renewal 0.15
week: duties 0.48
weeks: education 0.24
well: none 0.31
were: eligibility -0.19, settings 0.25, start 0.2
wfh: remote 0.31
wgu: education 0.19
what: cost -0.26, definition 1.53, difference 0.62, duties 1.3, education 0.24, eligibility -1.02, growth -0.49, next 0.22, none -0.9, pay 0.93, remote -0.82, renewal -0.28, settings -0.2, skills 0.54, start -0.28, worth -1.18
whatever: remote 0.18
whats: definition 0.76, none -0.16
when: cost -0.21, definition 0.4, duties 0.29, none 0.36, renewal 0.2, settings -0.22, start -0.18
where: difference -0.15, duties -0.28, eligibility -0.5, exam -0.17, growth -0.16, next 0.55, none 0.21, pay -0.34, remote -0.19, renewal -0.17, settings 0.8, start 0.64, worth -0.28
whether: start 0.16
which: cost -0.23, definition 0.59, difference -0.58, education -0.37, eligibility -0.15, exam -0.26, jobs 0.22, none 0.83, renewal -0.32, settings 0.34, skills -0.31, start -0.23, worth 0.25
while: duties 0.15, education -0.15, jobs 0.28, pay -0.22, remote 0.22
who: cost -0.26, definition 0.6, duties 0.51, education -0.6, eligibility 0.35, exam -0.66, next -0.59, none 0.54, pay 0.18, remote 0.19, renewal -0.21, settings 0.22, worth -0.25
whoever: duties 0.15
whole: none -0.2
whose: definition 0.26
why: none 0.26
wife: pay 0.18, start 0.22
wil: growth 0.34
will: definition -0.2, difference -0.22, exam -0.18, jobs 0.82, next -0.4, none 0.35, renewal -0.15, settings -0.15
window: duties 0.15
with: difference -0.3, duties -0.34, education -0.65, eligibility 0.26, growth -0.34, jobs 0.59, pay 0.26, remote 0.22, renewal -0.18, settings 0.22, start 0.29
without: eligibility 0.41, none 0.19
word: definition 0.4
wording: duties 0.15
work: cost -0.21, definition -0.25, difference -0.24, duties 0.16, education -0.16, eligibility 0.2, none -0.32, pay -0.28, settings 0.67
workday: duties 0.27
worked: education 0.15, settings 0.21
workers: none 0.17, pay 0.15, skills 0.16
workflow: none 0.15
working: remote 0.15, settings 0.17
workplaces: settings 0.22
works: education 0.15
world: jobs 0.17, remote 0.15
worth: eligibility -0.15, next -0.19, none 0.22, worth 0.96
would: cost 0.25, definition -0.78, difference -0.37, duties -0.21, exam -0.35, growth -0.2, none 0.26, pay 0.23, remote -0.3, renewal -0.24, settings 0.59, skills 0.38, start 0.34, worth 0.39
wrk: none 0.21, remote 0.18
wrong: definition 0.16
wrote: definition 0.19
year: cost 0.37, definition -0.26, education 0.32, eligibility -0.62, exam 0.19, growth 0.17, jobs 0.47, pay -0.24, remote -0.26, settings -0.27, start 0.25
yearly: jobs 0.18, renewal 0.18
years: cost -0.32, definition -0.53, difference -0.48, duties -0.41, education 0.41, eligibility 0.86, exam -0.45, growth 0.37, next 0.83, pay -0.15, renewal 0.23, settings -0.31, skills -0.55, start 0.25, worth 0.24
york: pay 0.19
you: definition 0.34, difference -0.46, duties -0.63, education 0.49, eligibility 0.51, exam 0.43, growth -0.31, next -0.27, none 0.53, pay -1.02, remote 0.46, settings -0.38, skills 0.33
your: duties -0.19, jobs 0.2, none 0.61, pay -0.4, worth 0.33
zero: education 0.22
`;

export const SCOPE = `
1: foreign 0.38
10: foreign 0.3
14: foreign 0.36
20: foreign 0.32
3: foreign 0.38
50: foreign 0.32
=1: foreign 0.38
=10: foreign 0.3
=14: foreign 0.36
=20: foreign 0.32
=3: foreign 0.38
=50: foreign 0.34
=address: foreign 0.5
=administrator: foreign -0.48
=ahima: foreign -0.38
=anoth: foreign -0.32
=application: foreign 0.3
=apprentic: foreign -0.3
=assistant: foreign 0.6
=association: foreign -0.48
=b: foreign 0.44
=bachelor: foreign -0.44
=badg: foreign -0.4
=begin: foreign -0.62
=behind: foreign -0.36
=best: foreign 0.4
=bil: foreign -0.34
=board: foreign -0.32
=bootcamp: foreign 0.6
=bot: foreign 0.3
=bsn: foreign 0.34
=buy: foreign 0.32
=cas: foreign -0.38
=cdi: foreign -0.4
=chart: foreign -0.78
=check: foreign -0.3
=colleg: foreign -0.62
=complianc: foreign -0.4
=count: foreign -0.34
=cours: foreign -0.38
=cpa: foreign 0.56
=credential: foreign -0.32
=data: foreign -0.32
=dental: foreign 0.34
=department: foreign -0.56
=different: foreign -0.34
=director: foreign -0.3
=dm: foreign 0.5
=documentation: foreign -0.4
=drop: foreign 0.34
=dump: foreign 0.52
=dx: foreign 0.3
=employ: foreign -0.4
=er: foreign 0.36
=ex: foreign 0.44
=experienc: foreign -0.32
=fak: foreign 0.62
=federal: foreign -0.38
=field: foreign -0.62
=fiv: foreign -0.3
=folk: foreign -0.44
=four: foreign -0.4
=frm: foreign -0.44
=gam: foreign 0.58
=googl: foreign 0.7
=happen: foreign -0.3
=health: foreign -1.1
=healthcar: foreign -0.36
=hold: foreign -0.4
=hospital: foreign -0.66
=hour: foreign 0.3
=index: foreign -0.32
=informatic: foreign -0.42
=information: foreign -0.98
=insur: foreign -0.32
=insuranc: foreign 0.36
=java: foreign 0.32
=join: foreign -0.3
=key: foreign 0.46
=last: foreign 0.34
=leak: foreign 0.4
=legal: foreign 0.46
=let: foreign -0.6
=level: foreign -0.36
=licens: foreign 0.5
=link: foreign 0.36
=list: foreign -0.46
=login: foreign 0.4
=lov: foreign -0.3
=march: foreign 0.3
=mean: foreign -0.48
=membership: foreign -0.32
=mercy: foreign 0.3
=mov: foreign -0.3
=mri: foreign 0.32
=mrn: foreign 0.42
=new: foreign -0.42
=next: foreign -0.32
=official: foreign -0.34
=outpatient: foreign -0.32
=paid: foreign -0.34
=pap: foreign -0.36
=paralegal: foreign 0.4
=part: foreign -0.3
=patient: foreign -0.5
=payment: foreign -0.34
=pcs: foreign 0.4
=pdf: foreign 0.36
=percent: foreign -0.46
=pharmacy: foreign 0.36
=phlebotomy: foreign 0.4
=point: foreign -0.36
=practic: foreign -0.44
=privacy: foreign -0.56
=proctor: foreign 0.38
=program: foreign -0.7
=psych: foreign 0.3
=pt: foreign 0.5
=python: foreign 0.34
=read: foreign -0.3
=real: foreign 0.46
=record: foreign -0.62
=register: foreign -0.3
=review: foreign -0.48
=rhia: foreign -0.52
=rhti: foreign -0.32
=rul: foreign -0.3
=run: foreign -0.32
=saturday: foreign 0.34
=scholarship: foreign -0.38
=screenshot: foreign 0.32
=set: foreign -0.46
=sid: foreign -0.42
=sit: foreign -0.42
=soc: foreign 0.32
=specialist: foreign -0.64
=ssn: foreign 0.38
=st: foreign 0.5
=stat: foreign -0.58
=stop: foreign 0.32
=student: foreign -0.5
=sue: foreign 0.42
=tampa: foreign 0.34
=tax: foreign 0.4
=teach: foreign -0.36
=technician: foreign 0.4
=teeth: foreign 0.44
=tefca: foreign -0.34
=telegram: foreign 0.34
=ten: foreign -0.34
=test: foreign -0.44
=therapist: foreign 0.4
=thousand: foreign -0.36
=thr: foreign -0.48
=titl: foreign -0.32
=tonight: foreign 0.3
=trauma: foreign -0.34
=tulsa: foreign 0.36
=tumor: foreign -0.38
=two: foreign -0.64
=typ: foreign -0.36
=unit: foreign -0.32
=vendor: foreign -0.4
=vinyl: foreign 0.44
=violation: foreign 0.32
=wag: foreign -0.42
=won: foreign 0.3
=work: foreign -0.4
=writ: foreign 0.38
=year: foreign -0.86
=zero: foreign -0.34
=~accredit: foreign -0.68
=~associate: foreign -0.72
=~bachelor: foreign -0.68
=~bill: foreign -0.46
=~book: foreign -0.34
=~boss: foreign -1.22
=~cancer: foreign -0.6
=~career: foreign -0.64
=~cdi: foreign -0.44
=~cert: foreign -0.62
=~clinic: foreign -0.3
=~coder: foreign -0.82
=~compare: foreign -0.76
=~data: foreign -0.48
=~define: foreign -0.8
=~degree: foreign -0.82
=~deny: foreign 0.36
=~desk: foreign -0.86
=~director: foreign -0.64
=~doctor: foreign -0.4
=~dues: foreign -0.58
=~eligible: foreign -0.54
=~entry: foreign -0.34
=~exam: foreign -0.34
=~fail: foreign -0.34
=~fileroom: foreign -0.34
=~frontdesk: foreign -0.44
=~growth: foreign -0.52
=~highschool: foreign -0.64
=~hire: foreign -0.44
=~hospital: foreign -0.9
=~informatics: foreign -0.46
=~job: foreign -0.9
=~long: foreign 0.68
=~master: foreign -0.36
=~math: foreign -0.82
=~online: foreign -0.44
=~pay: foreign -0.62
=~practicum: foreign -0.46
=~privacy: foreign -0.54
=~promote: foreign -0.3
=~record: foreign -1
=~remote: foreign -0.34
=~renew: foreign -0.54
=~school: foreign -0.5
=~security: foreign 0.4
=~skill: foreign -0.72
=~switch: foreign -0.34
=~teach: foreign -0.48
=~tool: foreign -0.48
=~transcript: foreign -0.56
=~veteran: foreign -0.46
address: foreign 0.5
administrator: foreign -0.4
after: foreign -0.46
ahima: foreign -0.32
all: foreign -0.44
already: foreign -0.38
am: foreign -0.78
an: foreign -0.5
and: foreign -1.14
another: foreign -0.32
answer: foreign 0.82
answers: foreign 0.36
any: foreign -0.5
anyone: foreign 0.82
apprentice: foreign -0.3
are: foreign -0.34
assistant: foreign 0.58
association: foreign -0.4
b: foreign 0.44
badge: foreign -0.4
be: foreign -0.9
before: foreign -0.7
behind: foreign -0.36
best: foreign 0.4
bill: foreign 0.7
billing: foreign -0.46
books: foreign -0.32
bootcamp: foreign 0.6
bot: foreign 0.3
both: foreign -0.3
bsn: foreign 0.34
but: foreign -0.32
by: foreign -0.78
called: foreign -0.46
cdi: foreign -0.4
certifications: foreign -0.3
charts: foreign -0.68
claim: foreign 0.36
claims: foreign -0.5
clinical: foreign -0.44
code: foreign 0.52
codes: foreign -0.58
coding: foreign -0.8
college: foreign -0.58
compliance: foreign -0.4
cost: foreign 0.3
could: foreign -0.72
cpa: foreign 0.56
credits: foreign -0.36
d: foreign 0.3
data: foreign -0.32
dental: foreign 0.34
department: foreign -0.52
desk: foreign -0.38
different: foreign -0.32
dm: foreign 0.5
do: foreign -0.34
doctor: foreign 0.54
doctors: foreign -0.62
documentation: foreign -0.48
does: foreign -0.46
drg: foreign 0.32
dump: foreign 0.32
dx: foreign 0.3
each: foreign -0.64
er: foreign 0.36
ex: foreign 0.44
fake: foreign 0.62
federal: foreign -0.38
field: foreign -0.54
five: foreign -0.3
floor: foreign -0.3
folks: foreign -0.44
four: foreign -0.54
frm: foreign -0.44
from: foreign -0.52
game: foreign 0.54
getting: foreign -0.3
google: foreign 0.72
got: foreign 0.42
he: foreign 0.8
health: foreign -1
healthcare: foreign -0.36
him: foreign -0.62
hire: foreign -0.3
his: foreign 0.72
hold: foreign -0.3
hospital: foreign -0.36
hospitals: foreign -0.46
i: foreign 0.54
in: foreign -0.3
informatics: foreign -0.42
information: foreign -1.1
insurance: foreign 0.36
into: foreign -0.7
isnt: foreign -0.32
it: foreign -0.6
its: foreign -0.38
java: foreign 0.32
jobs: foreign -0.32
just: foreign -0.38
key: foreign 0.48
know: foreign -0.52
last: foreign 0.34
leaked: foreign 0.42
legal: foreign 0.34
letter: foreign 0.32
letters: foreign -0.98
license: foreign 0.44
like: foreign -0.32
link: foreign 0.46
list: foreign -0.42
login: foreign 0.4
lol: foreign 0.4
long: foreign 0.3
m: foreign 0.32
maps: foreign 0.32
march: foreign 0.3
may: foreign -0.58
me: foreign 0.86
mean: foreign 0.32
meaning: foreign -0.48
medical: foreign -0.56
membership: foreign -0.32
mercy: foreign 0.3
modifier: foreign 0.36
more: foreign -0.54
move: foreign -0.42
mri: foreign 0.32
mrn: foreign 0.34
my: foreign 1.4
names/credentials: foreign -2.16
names/none: foreign 1.54
names/organizations: foreign -0.98
names/outlook: foreign -0.98
names/roles: foreign -1.24
names/settings: foreign 0.34
names/starts: foreign 1.18
names/terms: foreign -0.42
need: foreign 0.38
new: foreign -0.42
next: foreign -0.4
notes: foreign -0.34
now: foreign 0.3
number: foreign 0.48
numbers: foreign -0.82
of: foreign -0.7
off: foreign -0.3
official: foreign -0.34
ok: foreign 0.42
one: foreign -1.44
only: foreign -0.64
other: foreign -0.54
outpatient: foreign -0.32
over: foreign -0.34
own: foreign -0.34
paid: foreign -0.34
part: foreign -0.38
patients: foreign -0.52
pcs: foreign 0.4
pdf: foreign 0.36
people: foreign -1.1
percent: foreign -0.46
person: foreign -0.56
phlebotomy: foreign 0.4
points: foreign -0.3
prints: foreign 0.36
privacy: foreign -0.56
program: foreign -0.66
psych: foreign 0.3
pt: foreign 0.5
put: foreign 0.74
python: foreign 0.34
question: foreign 0.3
questions: foreign 0.3
rate: foreign 0.34
real: foreign 0.46
records: foreign -0.4
report: foreign 0.3
rhia: foreign -0.52
rhti: foreign -0.32
saturday: foreign 0.34
scholarships: foreign -0.36
send: foreign 0.34
server: foreign 0.3
side: foreign -0.38
site: foreign -0.34
soc: foreign 0.32
something: foreign -0.38
specialist: foreign -0.48
ssn: foreign 0.38
st: foreign 0.5
state: foreign -0.34
sue: foreign 0.42
system: foreign 0.32
tampa: foreign 0.34
tax: foreign 0.32
technician: foreign 0.34
teeth: foreign 0.44
tefca: foreign -0.34
telegram: foreign 0.34
ten: foreign -0.36
test: foreign -0.36
than: foreign -0.78
that: foreign -1.08
the: foreign -0.9
therapist: foreign 0.4
there: foreign -1.14
they: foreign -0.84
thing: foreign -0.58
think: foreign 0.32
those: foreign -0.68
thousand: foreign -0.36
three: foreign -0.48
time: foreign -0.38
told: foreign 0.44
tonight: foreign 0.3
trauma: foreign -0.34
treated: foreign 0.3
tulsa: foreign 0.36
tumor: foreign -0.38
two: foreign -0.98
us: foreign -0.36
violations: foreign 0.32
vs: foreign -0.36
wage: foreign -0.32
want: foreign -0.3
way: foreign -0.3
what: foreign -0.82
whats: foreign -0.34
when: foreign -0.8
where: foreign -0.66
which: foreign -1.12
while: foreign -0.4
who: foreign -1.04
whose: foreign -0.48
why: foreign -0.32
won: foreign 0.3
worth: foreign 0.54
would: foreign -1.2
write: foreign 0.76
year: foreign -0.4
years: foreign -0.86
your: foreign 0.7
zero: foreign -0.36
`;

/** Tried on questions that the rest was not learned from. Answering from 0.81: 75.3 % of the questions for us are answered, 3.4 % wrongly, and 1.8 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.68,"ahead":1.83,"coverage":1.02,"likeness":0.87,"best":0.3,"named":0.45,"exact":0.22,"linked":0.4,"foreign":-2.56,"strange":-1.73,"words":0.5,"pairs":0.17,"agreed":0.33,"unknown":0.07,"short":-0.18,"empty":-0.14,"shapeless":-0.12,"shaped":0.56,"ruled":-1.12},"answer":0.81,"offer":0.4,"mention":0.1};
