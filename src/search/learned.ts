/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -0.69,
  "coverage": 4.57,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.27,
  "covers:education": 1.07,
  "covers:journeys": 0.33,
  "covers:organizations": 1.19,
  "covers:outlook": 1.5,
  "covers:questions": 1,
  "covers:roles": 1.74,
  "covers:settings": 0.8,
  "covers:starts": 0.27,
  "covers:terms": 1.48,
  "facet:cost:comparisons": -0.11,
  "facet:cost:credentials": 0.12,
  "facet:cost:education": 0.4,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.06,
  "facet:cost:outlook": -0.04,
  "facet:cost:questions": -0.03,
  "facet:cost:roles": -0.25,
  "facet:cost:settings": 0,
  "facet:cost:starts": -0.01,
  "facet:cost:terms": -0.01,
  "facet:definition:comparisons": -0.53,
  "facet:definition:credentials": 0.76,
  "facet:definition:education": -0.41,
  "facet:definition:journeys": -0.05,
  "facet:definition:organizations": 1.07,
  "facet:definition:outlook": -0.29,
  "facet:definition:questions": -0.63,
  "facet:definition:roles": -0.21,
  "facet:definition:settings": -0.25,
  "facet:definition:starts": -0.02,
  "facet:definition:terms": 0.57,
  "facet:difference:comparisons": 0.93,
  "facet:difference:credentials": -0.3,
  "facet:difference:education": -0.03,
  "facet:difference:journeys": 0,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": -0.01,
  "facet:difference:questions": -0.05,
  "facet:difference:roles": -0.39,
  "facet:difference:settings": 0,
  "facet:difference:starts": 0,
  "facet:difference:terms": -0.1,
  "facet:duties:comparisons": 0.68,
  "facet:duties:credentials": -0.41,
  "facet:duties:education": -0.11,
  "facet:duties:journeys": 0.1,
  "facet:duties:organizations": -0.01,
  "facet:duties:outlook": -0.23,
  "facet:duties:questions": -0.25,
  "facet:duties:roles": 0.32,
  "facet:duties:settings": 0.57,
  "facet:duties:starts": -0.06,
  "facet:duties:terms": -0.6,
  "facet:education:comparisons": 0.65,
  "facet:education:credentials": -0.41,
  "facet:education:education": 0.42,
  "facet:education:journeys": 0,
  "facet:education:organizations": -0.09,
  "facet:education:outlook": 0.3,
  "facet:education:questions": -0.57,
  "facet:education:roles": 0,
  "facet:education:settings": -0.09,
  "facet:education:starts": -0.47,
  "facet:education:terms": 0.27,
  "facet:eligibility:comparisons": -0.88,
  "facet:eligibility:credentials": 0.3,
  "facet:eligibility:education": -0.16,
  "facet:eligibility:journeys": -0.01,
  "facet:eligibility:organizations": -0.06,
  "facet:eligibility:outlook": -0.04,
  "facet:eligibility:questions": 0.23,
  "facet:eligibility:roles": 0.71,
  "facet:eligibility:settings": -0.02,
  "facet:eligibility:starts": -0.07,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.52,
  "facet:exam:credentials": 0.26,
  "facet:exam:education": -0.07,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.02,
  "facet:exam:outlook": 0,
  "facet:exam:questions": -0.61,
  "facet:exam:roles": -0.07,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": -0.01,
  "facet:growth:comparisons": -0.05,
  "facet:growth:credentials": -0.14,
  "facet:growth:education": -0.04,
  "facet:growth:journeys": -0.02,
  "facet:growth:organizations": -0.05,
  "facet:growth:outlook": 0.93,
  "facet:growth:questions": -0.07,
  "facet:growth:roles": -0.45,
  "facet:growth:settings": -0.01,
  "facet:growth:starts": -0.05,
  "facet:growth:terms": -0.06,
  "facet:jobs:comparisons": -0.59,
  "facet:jobs:credentials": 0.18,
  "facet:jobs:education": -0.06,
  "facet:jobs:journeys": 0.01,
  "facet:jobs:organizations": -0.07,
  "facet:jobs:outlook": 0.28,
  "facet:jobs:questions": 0.82,
  "facet:jobs:roles": -0.61,
  "facet:jobs:settings": -0.16,
  "facet:jobs:starts": 0.33,
  "facet:jobs:terms": -0.13,
  "facet:next:comparisons": -0.58,
  "facet:next:credentials": -0.37,
  "facet:next:education": -0.19,
  "facet:next:journeys": 0.12,
  "facet:next:organizations": -0.02,
  "facet:next:outlook": -0.1,
  "facet:next:questions": 0.31,
  "facet:next:roles": 0.68,
  "facet:next:settings": -0.06,
  "facet:next:starts": 0.6,
  "facet:next:terms": -0.39,
  "facet:none:comparisons": 0.13,
  "facet:none:credentials": 0.46,
  "facet:none:education": -0.08,
  "facet:none:journeys": -0.09,
  "facet:none:organizations": 0.26,
  "facet:none:outlook": -0.31,
  "facet:none:questions": 0.23,
  "facet:none:roles": -0.55,
  "facet:none:settings": -0.02,
  "facet:none:starts": -0.02,
  "facet:none:terms": -0.02,
  "facet:pay:comparisons": -0.06,
  "facet:pay:credentials": 0.02,
  "facet:pay:education": -0.17,
  "facet:pay:journeys": -0.1,
  "facet:pay:organizations": -0.17,
  "facet:pay:outlook": 1.54,
  "facet:pay:questions": -0.73,
  "facet:pay:roles": -0.28,
  "facet:pay:settings": -0.14,
  "facet:pay:starts": -0.18,
  "facet:pay:terms": 0.27,
  "facet:remote:comparisons": 0.21,
  "facet:remote:credentials": -0.32,
  "facet:remote:education": -0.01,
  "facet:remote:journeys": -0.04,
  "facet:remote:organizations": -0.05,
  "facet:remote:outlook": -0.13,
  "facet:remote:questions": 0.03,
  "facet:remote:roles": 0.64,
  "facet:remote:settings": 0.09,
  "facet:remote:starts": -0.04,
  "facet:remote:terms": -0.39,
  "facet:renewal:comparisons": -0.09,
  "facet:renewal:credentials": 0.37,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.12,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": -0.05,
  "facet:renewal:roles": -0.12,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0,
  "facet:settings:comparisons": 0.62,
  "facet:settings:credentials": -0.63,
  "facet:settings:education": 0,
  "facet:settings:journeys": -0.07,
  "facet:settings:organizations": -0.03,
  "facet:settings:outlook": -0.34,
  "facet:settings:questions": 0.66,
  "facet:settings:roles": 0,
  "facet:settings:settings": -0.05,
  "facet:settings:starts": -0.01,
  "facet:settings:terms": -0.13,
  "facet:skills:comparisons": -0.18,
  "facet:skills:credentials": 0.02,
  "facet:skills:education": 0.3,
  "facet:skills:journeys": -0.11,
  "facet:skills:organizations": -0.02,
  "facet:skills:outlook": -0.05,
  "facet:skills:questions": -0.19,
  "facet:skills:roles": 0.27,
  "facet:skills:settings": -0.01,
  "facet:skills:starts": -0.02,
  "facet:skills:terms": -0.02,
  "facet:start:comparisons": -0.45,
  "facet:start:credentials": -0.07,
  "facet:start:education": -0.09,
  "facet:start:journeys": -0.12,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.07,
  "facet:start:questions": 0.26,
  "facet:start:roles": 0.82,
  "facet:start:settings": -0.01,
  "facet:start:starts": 0.1,
  "facet:start:terms": -0.36,
  "facet:worth:comparisons": 0.1,
  "facet:worth:credentials": 0.24,
  "facet:worth:education": -0.08,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.08,
  "facet:worth:outlook": -0.06,
  "facet:worth:questions": 0.11,
  "facet:worth:roles": -0.21,
  "facet:worth:settings": 0,
  "facet:worth:starts": 0,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.17,
  "ignores:credentials:comparisons": 0.91,
  "ignores:credentials:credentials": -0.85,
  "ignores:credentials:education": 0.07,
  "ignores:credentials:journeys": 0.26,
  "ignores:credentials:organizations": -0.09,
  "ignores:credentials:outlook": -0.09,
  "ignores:credentials:questions": 0.4,
  "ignores:credentials:roles": -0.37,
  "ignores:credentials:settings": 0.01,
  "ignores:credentials:starts": -0.37,
  "ignores:credentials:terms": -0.04,
  "ignores:education": -0.35,
  "ignores:education:comparisons": 0.54,
  "ignores:education:credentials": -0.4,
  "ignores:education:education": -0.23,
  "ignores:education:journeys": 0.03,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": -0.01,
  "ignores:education:questions": -0.14,
  "ignores:education:roles": 0.1,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.22,
  "ignores:education:terms": -0.01,
  "ignores:organizations": -0.27,
  "ignores:organizations:comparisons": 0.01,
  "ignores:organizations:credentials": -0.2,
  "ignores:organizations:education": 0,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.22,
  "ignores:organizations:outlook": 0.01,
  "ignores:organizations:questions": 0.24,
  "ignores:organizations:roles": -0.11,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": -0.01,
  "ignores:organizations:terms": 0.02,
  "ignores:outlook": 0.06,
  "ignores:outlook:comparisons": 0.64,
  "ignores:outlook:credentials": -0.04,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": -0.01,
  "ignores:outlook:organizations": -0.01,
  "ignores:outlook:outlook": -0.16,
  "ignores:outlook:questions": -0.35,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": 0,
  "ignores:questions:comparisons": -0.41,
  "ignores:questions:credentials": -0.08,
  "ignores:questions:education": 0.31,
  "ignores:questions:journeys": -0.03,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": 0.17,
  "ignores:questions:questions": 0.35,
  "ignores:questions:roles": -0.56,
  "ignores:questions:settings": 0.03,
  "ignores:questions:starts": 0.2,
  "ignores:questions:terms": 0.03,
  "ignores:roles": -1.22,
  "ignores:roles:comparisons": 0.44,
  "ignores:roles:credentials": 0.39,
  "ignores:roles:education": 0.07,
  "ignores:roles:journeys": 0.16,
  "ignores:roles:organizations": -0.1,
  "ignores:roles:outlook": -1.14,
  "ignores:roles:questions": -0.17,
  "ignores:roles:roles": -0.18,
  "ignores:roles:settings": -0.49,
  "ignores:roles:starts": -0.17,
  "ignores:roles:terms": 0,
  "ignores:settings": 0.58,
  "ignores:settings:comparisons": -0.04,
  "ignores:settings:credentials": 0.31,
  "ignores:settings:education": -0.12,
  "ignores:settings:journeys": -0.05,
  "ignores:settings:organizations": 0.56,
  "ignores:settings:outlook": -0.19,
  "ignores:settings:questions": 0.27,
  "ignores:settings:roles": -0.14,
  "ignores:settings:settings": -0.01,
  "ignores:settings:starts": -0.01,
  "ignores:settings:terms": -0.01,
  "ignores:starts": -0.13,
  "ignores:starts:comparisons": -0.26,
  "ignores:starts:credentials": 0.02,
  "ignores:starts:education": 0.17,
  "ignores:starts:journeys": -0.11,
  "ignores:starts:organizations": -0.03,
  "ignores:starts:outlook": 0.36,
  "ignores:starts:questions": 0.41,
  "ignores:starts:roles": -0.14,
  "ignores:starts:settings": -0.16,
  "ignores:starts:starts": -0.04,
  "ignores:starts:terms": -0.34,
  "ignores:terms": -0.82,
  "ignores:terms:comparisons": 0.03,
  "ignores:terms:credentials": 0.15,
  "ignores:terms:education": -0.31,
  "ignores:terms:journeys": 0.24,
  "ignores:terms:organizations": -0.36,
  "ignores:terms:outlook": 0.24,
  "ignores:terms:questions": -0.2,
  "ignores:terms:roles": -1.02,
  "ignores:terms:settings": 0.37,
  "ignores:terms:starts": 0.37,
  "ignores:terms:terms": -0.32,
  "kind": 2.34,
  "kind:comparisons": 0.38,
  "kind:credentials": 0.14,
  "kind:education": -0.36,
  "kind:journeys": -0.75,
  "kind:organizations": 0.25,
  "kind:outlook": 1.37,
  "kind:questions": -0.53,
  "kind:roles": 0.28,
  "kind:settings": -0.48,
  "kind:starts": -0.52,
  "kind:terms": -1.42,
  "likeness": 5.61,
  "named:comparisons": 0.81,
  "named:credentials": 2.8,
  "named:education": 0.95,
  "named:journeys": 0.27,
  "named:organizations": 1.1,
  "named:outlook": 1.16,
  "named:questions": 0.73,
  "named:roles": 2.11,
  "named:settings": 0.69,
  "named:starts": 0.03,
  "named:terms": 0.43,
  "naming:comparisons": -0.64,
  "naming:credentials": 0.02,
  "naming:education": -0.16,
  "naming:journeys": 0,
  "naming:organizations": -0.06,
  "naming:outlook": -0.08,
  "naming:questions": -0.03,
  "naming:roles": 0.63,
  "naming:settings": -0.02,
  "naming:starts": 0,
  "naming:terms": 0.85,
  "one side:comparisons": -1.6,
  "one side:questions": -0.96,
  "pairs": 0.64,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.58,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.56,
  "passed:questions": 0.9,
  "passed:roles": 1.72,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "says:education": 0.25,
  "says:organizations": 0.23,
  "says:questions": 1.26,
  "says:settings": -0.05,
  "says:starts": 0,
  "says:terms": 0.33,
  "sides:comparisons": 3.51,
  "sides:questions": 2.13,
  "words": 1.57
};

export const KINDS = `
*: comparisons -0.34, credentials 0.23, education -1.15, journeys -1.45, organizations 0.42, outlook -0.67, questions 1.52, roles 0.4, settings -0.73, starts -1.1, terms 1.45
1: questions -0.15, terms 0.23
1071: outlook 0.16
15: outlook 0.32
150: comparisons 0.17
18: starts 0.19
1928: organizations 0.18
2013: terms 0.18
2018: outlook 0.21
2021: outlook 0.15
2024: outlook 0.15
2025: outlook 0.37
2034: outlook 0.32
2035: outlook 0.26
2071: outlook 0.27
29: outlook 0.46, terms -0.21
4071: outlook 0.17
43: outlook 0.34
70: credentials 0.18
8: questions 0.2
9: terms 0.15
90th: outlook 0.15
=1: questions -0.15, terms 0.23
=1071: outlook 0.16
=15: outlook 0.32
=150: comparisons 0.17
=18: starts 0.19
=1928: organizations 0.18
=2: terms 0.19
=2013: terms 0.18
=2018: outlook 0.21
=2021: outlook 0.15
=2024: outlook 0.15
=2025: outlook 0.37
=2034: outlook 0.32
=2035: outlook 0.26
=2071: outlook 0.27
=29: outlook 0.46, terms -0.21
=4071: outlook 0.17
=43: outlook 0.34
=70: credentials 0.18
=8: questions 0.2
=9: terms 0.15
=90th: outlook 0.15
=aaham: organizations 0.51
=aapc: comparisons 0.24, credentials 0.48, organizations 0.44, roles -0.25, terms -0.31
=aas: education 0.18
=abstract: questions -0.17, terms 0.18
=academy: credentials 0.42, organizations 0.29, roles -0.21, terms -0.22
=accept: questions 0.31
=access: terms 0.3
=accord: outlook 0.17
=account: questions -0.26, roles 0.28, terms 0.19
=accredit: organizations 0.2
=accreditation: organizations 0.17
=accreditor: organizations 0.29
=acdi: organizations 0.38, terms -0.2
=achip: credentials 0.3, organizations 0.16
=act: comparisons 0.15, questions -0.18, terms 0.44
=add: comparisons 0.42, credentials -0.19, questions -0.19
=admin: comparisons 0.23
=administrator: education 0.28, outlook 0.2, questions 0.16, roles -0.39
=admission: education 0.17
=adn: credentials 0.37, organizations 0.23, questions -0.22, roles -0.15
=advanc: comparisons 0.21, credentials 0.18
=against: comparisons 0.69, credentials -0.17
=agency: comparisons -0.28, organizations 0.7, questions -0.17, settings 0.47, terms -0.32
=ahdi: organizations 0.37
=ahima: comparisons 0.31, credentials 0.78, education -0.18, journeys -0.15, organizations 0.68, outlook -0.19, roles -0.49, starts -0.15, terms -0.55
=ai: roles 0.29
=aid: education 0.17
=amba: credentials 0.26
=ambient: terms 0.15
=ambulanc: starts 0.18
=american: organizations 0.45, questions -0.17, roles -0.17
=amia: organizations 0.25
=among: outlook 0.18
=analyst: education -0.15, journeys 0.15, questions -0.19, roles 0.5, terms -0.35
=anoth: credentials -0.2, questions 0.24
=anywher: credentials 0.17
=apc: comparisons 0.24
=app: questions -0.15, roles 0.19, terms 0.28
=appl: terms 0.17
=application: roles 0.27
=apply: roles -0.15
=apprentic: comparisons 0.24
=approv: questions 0.24
=approval: questions 0.16
=area: education 0.19
=army: starts 0.15
=asociat: education 0.25
=assign: comparisons 0.18
=assistant: starts 0.19
=assoc: organizations 0.4
=associat: roles -0.15
=association: credentials 0.37, organizations 1.1, roles -0.38, terms -0.35
=astp: organizations 0.16
=attorney: settings 0.19
=audit: roles 0.17, terms 0.16
=auditor: credentials 0.16, roles 0.24
=aunt: questions 0.15
=authorization: terms 0.19
=autonomous: terms 0.17
=averag: credentials -0.16, outlook 0.35
=away: credentials -0.16
=bachelor: comparisons -0.15, education 0.52, starts 0.17, terms -0.29
=back: questions 0.19, terms 0.16
=badg: comparisons 0.54, credentials 0.27, organizations -0.15, questions -0.17, terms -0.22
=barista: starts 0.16
=becom: journeys 0.39
=bed: comparisons -0.19, settings 0.2
=begin: roles -0.15
=behind: organizations 0.38, roles -0.31, terms 0.15
=belong: organizations 0.52, roles -0.19
=benefit: questions 0.24
=besid: questions 0.18
=best: questions 0.32
=bet: comparisons 0.15
=between: credentials -0.27, journeys 0.25, terms 0.2
=big: settings 0.2
=bil: questions -0.27, roles 0.15, terms 0.2
=block: terms 0.39
=bls: credentials -0.18, outlook 0.77, terms -0.22
=bmsc: credentials 0.17
=board: credentials 0.41, roles -0.19, terms -0.16
=body: credentials 0.19, organizations 0.79, questions -0.17, roles -0.27
=book: credentials 0.22, terms 0.16
=boss: education -0.16, roles 0.17
=bottom: journeys 0.16, outlook 0.33
=broad: comparisons 0.24
=brochur: questions 0.15
=bs: starts 0.21
=bucket: outlook 0.16
=budget: roles 0.18
=build: credentials -0.19, roles 0.34, terms -0.19
=bureau: outlook 0.21
=business: education 0.18
=cac: comparisons 0.15
=cahiim: organizations 0.33
=cahim: comparisons 0.18, credentials 0.38, questions -0.18
=cal: comparisons 0.16
=candidat: questions 0.19
=car: comparisons -0.22, journeys 0.18, roles 0.18
=card: questions 0.22
=cardiac: questions 0.21
=carr: questions 0.18
=cas: questions -0.28
=category: outlook 0.21, roles -0.15, terms 0.31
=cbc: credentials 0.28
=cca: comparisons 0.53, credentials 0.44, questions -0.21, roles -0.22, terms -0.27
=ccd: credentials 0.62, roles -0.2, terms -0.23
=cchiim: organizations 0.24
=ccs: comparisons 0.78, credentials 0.51, organizations -0.15, questions -0.26, terms -0.33
=cdeo: credentials 0.27
=cdi: organizations 0.21, questions -0.22, roles 0.18
=cdip: credentials 0.51, questions -0.2
=cehr: credentials 0.3
=cent: roles -0.19, settings 0.36, terms -0.22
=central: journeys 0.25
=certif: credentials 0.26
=certifcation: credentials 0.15
=certifi: credentials 0.61, organizations -0.16, questions 0.18, roles -0.23
=certificat: education 0.52, terms -0.19
=certification: credentials 0.41, roles 0.16, settings -0.16, starts -0.18, terms -0.28
=certificaton: credentials 0.18
=certify: credentials 0.41
=ceus: credentials 0.44
=cfo: roles 0.18
=chain: questions -0.15, roles 0.33
=chair: roles 0.25
=chang: terms 0.24
=chapt: organizations 0.2
=charg: journeys 0.19, roles 0.22, terms 0.28
=chart: comparisons 0.18, credentials -0.2, education -0.28, organizations -0.33, questions -0.24, roles 0.25, settings 0.36
=chas: roles 0.21
=chc: credentials 0.51, questions -0.2
=chd: credentials 0.36
=chda: comparisons 0.35, credentials 0.5, questions -0.28, terms -0.19
=cheap: credentials 0.21
=check: organizations -0.17, roles 0.44, settings -0.15
=chfp: credentials 0.34
=chief: journeys 0.24, questions -0.15, roles 0.15
=chp: comparisons 0.46, credentials 0.31, questions -0.26, terms -0.19
=chpc: comparisons 0.21, credentials 0.36, questions -0.15
=cht: credentials 0.25
=cic: comparisons 0.19, credentials 0.47, questions -0.21, terms -0.16
=cio: roles 0.2
=civil: organizations 0.2
=claim: credentials 0.16, journeys 0.19, organizations -0.24, outlook 0.27, questions -0.15
=class: credentials -0.15, education 0.41, organizations -0.16, questions 0.17
=classification: organizations 0.16
=clerk: organizations -0.18, outlook 0.35, roles 0.32, terms -0.22
=climb: journeys 0.25
=clinic: education -0.17, questions -0.25, roles 0.15, settings 0.24
=clinical: roles 0.27
=clu: questions 0.15
=club: credentials -0.15, organizations 0.29
=cm: terms 0.15
=cmr: credentials 0.35
=cms: organizations 0.5, questions -0.22
=coc: credentials 0.34, questions -0.16
=cod: comparisons 0.42, questions -0.16, starts -0.26
=colleg: credentials -0.21, education 0.19, outlook 0.18, questions 0.24, roles -0.19, terms -0.25
=column: terms 0.19
=commission: credentials -0.15, organizations 0.53, questions -0.16
=committ: roles 0.24
=community: settings 0.18
=company: questions -0.16, settings 0.63, terms -0.19
=compar: comparisons 0.54, credentials -0.15, outlook 0.23, questions -0.19
=complain: terms 0.17
=complaint: organizations 0.22
=complianc: comparisons 0.23, credentials 0.22, questions -0.27
=comput: settings -0.22, terms 0.29
=concept: terms 0.29
=conduct: comparisons 0.16
=conferenc: organizations 0.18
=confidentiality: comparisons 0.27, credentials 0.18
=configur: roles 0.22
=consult: roles 0.17
=contact: roles 0.19
=contract: roles 0.31
=coordinator: questions -0.21, roles 0.49
=copy: questions -0.15, roles 0.16, terms 0.23
=cor: terms 0.17
=corporat: settings 0.15
=cost: comparisons 0.39, credentials 0.18, questions -0.15
=count: organizations -0.18, starts 0.19
=country: outlook 0.24
=county: settings 0.16
=cours: credentials 0.25, education 0.4, outlook -0.17, roles -0.16, terms -0.2
=court: roles 0.27
=cousin: terms -0.15
=cov: roles -0.17
=cover: terms 0.23
=cpb: credentials 0.3, questions -0.17
=cpc: comparisons 0.73, terms -0.23
=cpco: credentials 0.39
=cphi: credentials 0.39
=cphim: comparisons 0.37, credentials 0.31, questions -0.21, terms -0.16
=cphq: credentials 0.37
=cpma: comparisons 0.2, credentials 0.27, questions -0.18
=cppm: credentials 0.39
=cpt: comparisons 0.24, questions -0.18
=crash: roles 0.19
=crc: credentials 0.36, questions -0.17
=crcr: credentials 0.59, questions -0.21
=credential: credentials 0.48, organizations 0.15, questions 0.26, terms -0.34
=credit: education 0.57, roles -0.16, terms -0.2
=ctr: questions 0.18, terms -0.15
=cur: terms 0.17
=cycl: terms 0.25
=dashboard: terms 0.15
=dat: terms 0.3
=data: credentials -0.19, organizations -0.21, settings 0.18, starts 0.23, terms 0.23
=databas: outlook 0.18
=day: outlook -0.19, roles 0.4
=decid: credentials -0.2, roles 0.31
=declin: outlook 0.22
=defin: terms 0.18
=definition: terms 0.38
=degr: credentials -0.16, education 0.42, organizations -0.17, terms -0.36
=denial: journeys 0.21, questions -0.16, terms 0.15
=department: credentials -0.18, journeys 0.31, settings 0.15
=description: terms 0.16
=design: outlook 0.15
=designat: terms 0.15
=desk: journeys 0.15, roles 0.28, terms -0.26
=diabetic: terms 0.19
=diagnos: terms 0.37
=diagnosi: terms 0.31
=dictation: credentials 0.22
=dictionary: terms 0.25
=diff: comparisons 0.48, terms -0.15
=differenc: comparisons 0.17, education 0.22, questions -0.21
=different: questions 0.21, settings 0.15
=digit: terms 0.25
=diploma: credentials 0.15, starts 0.33, terms -0.18
=director: comparisons 0.16, journeys 0.16, roles 0.22, settings -0.15, terms -0.2
=directory: organizations 0.17
=discharg: terms 0.33
=disclosur: terms 0.24
=diseas: organizations 0.18
=dnfb: terms 0.16
=doctor: outlook -0.18, questions -0.22, terms 0.31
=doctorat: education 0.26
=document: terms 0.26
=documentation: journeys 0.17, questions -0.19
=dollar: terms 0.17
=domain: credentials 0.21
=doubl: roles 0.26
=dream: journeys 0.19
=drg: comparisons 0.3, questions -0.26, terms 0.23
=drug: settings 0.16, terms 0.15
=due: comparisons 0.19, organizations 0.25, terms -0.17
=dx: terms 0.24
=early: questions 0.23
=earn: outlook 0.49, questions 0.26, roles -0.35, terms -0.18
=easi: comparisons 0.15
=edd: education 0.15
=edit: terms 0.17
=education: roles 0.15
=ehi: terms 0.18
=ehr: comparisons 0.23, questions -0.26, terms 0.15
=eith: comparisons 0.49
=eligibility: credentials 0.16
=employ: comparisons -0.23, organizations -0.18, outlook 0.37, roles -0.19, settings 0.4, terms -0.31
=emr: comparisons 0.22
=encod: comparisons 0.27, questions -0.16
=end: journeys 0.48, roles -0.17, terms -0.17
=english: education 0.18
=ent: roles 0.17
=entity: terms 0.28
=entry: comparisons 0.19
=er: terms 0.25
=era: credentials 0.16
=every: comparisons -0.32, education -0.15, journeys -0.16, roles 0.16, terms 0.42
=exact: terms 0.22
=exam: comparisons 0.49, credentials 0.7, education 0.25, organizations 0.16, outlook -0.33, roles -0.41, settings -0.22, terms -0.44
=examin: roles 0.17
=exampl: terms 0.35
=exchang: comparisons 0.16, terms 0.31
=executiv: journeys 0.26
=exist: questions 0.16
=expect: terms 0.15
=experienc: comparisons 0.19, roles 0.17
=expert: credentials 0.21
=explain: comparisons 0.38, terms -0.16
=export: terms 0.16
=extra: roles -0.15
=facility: comparisons 0.23, credentials 0.15
=fact: comparisons 0.19
=faculty: education 0.19, outlook 0.17
=fail: credentials 0.39
=failur: terms 0.2
=fast: outlook 0.15
=fax: comparisons 0.2
=fed: outlook 0.28
=federal: credentials -0.16, organizations 0.22, outlook 0.37, questions -0.24, roles -0.23, terms 0.2
=few: roles 0.2
=fhir: comparisons 0.26, questions -0.15
=field: outlook -0.16, questions 0.15, roles -0.26
=fight: roles 0.18
=figur: credentials -0.16, outlook 0.17, questions 0.19
=fil: outlook 0.15, questions -0.17, roles 0.33
=financ: comparisons -0.27, credentials 0.39, questions -0.21, roles 0.18
=financial: outlook 0.15
=finish: education 0.25, starts 0.29
=firm: comparisons -0.18, settings 0.41
=first: credentials -0.17, education -0.25, journeys 0.33, outlook -0.31, questions 0.31, settings -0.2, starts 0.58
=fix: roles 0.16
=floor: journeys 0.16
=fold: terms 0.17
=folk: settings 0.29, terms -0.37
=follow: questions -0.16
=forecast: outlook 0.23
=form: comparisons -0.22, credentials -0.18, roles 0.21, terms 0.25
=format: terms 0.15
=forty: settings 0.18
=forum: organizations 0.15
=found: organizations 0.17
=foundation: organizations 0.48
=four: comparisons 0.26, questions -0.15
=fraud: settings 0.16
=fre: organizations 0.17
=fresh: starts 0.25
=ful: comparisons 0.25, credentials -0.16, terms 0.31
=futur: questions 0.16
=general: comparisons 0.15, questions -0.15
=geneva: organizations 0.2
=girl: roles 0.15
=gov: outlook 0.16
=governanc: comparisons 0.21, journeys 0.16
=government: credentials -0.25, organizations 0.17, outlook 0.2, settings 0.16
=grad: education 0.19, organizations -0.15, starts 0.3, terms -0.26
=graduat: comparisons -0.16, education 0.71, outlook -0.16, roles -0.17, starts 0.42, terms -0.23
=group: comparisons 0.57, education -0.24, journeys -0.17, organizations 0.39, outlook 0.23, questions -0.52
=grow: outlook 0.22, roles 0.17
=growth: comparisons 0.45, outlook 0.29, terms -0.15
=guardian: comparisons 0.32
=guild: credentials 0.46
=h: questions 0.2
=half: outlook 0.2, terms -0.19
=handbook: outlook 0.21
=handl: roles 0.15
=happen: credentials -0.16, questions 0.21
=hard: comparisons 0.26, education 0.15
=hat: comparisons 0.19
=hcc: roles 0.31
=hcpc: comparisons 0.21
=head: comparisons -0.17, outlook 0.18
=health: education 0.44, journeys -0.17, organizations 0.19, outlook 0.44, questions -0.15, roles -0.36, starts 0.16, terms -0.43
=healthcar: credentials 0.27, outlook 0.19, terms -0.16
=hedi: terms 0.21
=help: roles 0.39, terms -0.17
=hfma: credentials 0.32
=hhs: organizations 0.27
=hie: comparisons 0.25
=high: questions 0.15
=him: organizations 0.15
=himss: comparisons 0.27, organizations 0.29, questions -0.19
=hipaa: questions -0.25, terms 0.34
=hir: organizations -0.15, outlook -0.22, roles 0.16, settings 0.24, terms -0.16
=hit: comparisons 0.48, education 0.15, questions -0.33, starts 0.2
=hitech: comparisons 0.23
=hl7: terms 0.21
=hold: credentials 0.21, terms -0.16
=hom: settings 0.18
=honest: roles 0.15
=hospic: settings 0.21
=hospital: credentials -0.15, education -0.17, questions -0.17, roles 0.22, settings 0.32
=host: organizations 0.15
=hour: credentials 0.38, organizations -0.17, questions 0.21, roles -0.2
=hous: settings 0.24, terms -0.17
=human: roles 0.18
=hundr: questions 0.25
=hunt: roles 0.15
=husband: questions 0.26
=icd: organizations 0.27, questions -0.29, terms 0.27
=idea: questions 0.22
=illness: roles 0.16
=improvement: credentials 0.26
=independent: organizations 0.16
=index: terms 0.29
=industry: outlook 0.31
=informatic: education 0.46, journeys 0.18, settings -0.17, terms -0.24
=information: credentials -0.41, outlook -0.43, starts 0.41
=initial: questions 0.21
=injury: roles 0.15
=inpatient: comparisons 0.29, questions -0.26, terms 0.21
=insur: questions -0.2, roles 0.32
=integrity: journeys 0.18, questions -0.23
=interfac: terms 0.26
=internship: education 0.15
=interoperability: comparisons 0.19, questions -0.17, terms 0.23
=interview: roles 0.33
=invoic: questions -0.16
=itself: organizations 0.17
=job: education -0.15, journeys 0.15, organizations -0.15, settings 0.32, starts 0.23, terms -0.49
=join: organizations 0.22
=journal: organizations 0.24
=json: comparisons 0.15
=judg: comparisons -0.15, roles 0.27
=jun: starts 0.18
=junior: credentials 0.17
=keep: comparisons 0.36, terms -0.19
=kid: questions 0.17
=kil: credentials 0.15
=kind: settings 0.16
=known: credentials 0.15
=lab: questions -0.2, terms 0.27
=label: roles 0.16
=labor: organizations 0.16, outlook 0.18
=lad: journeys 0.36
=laugh: questions 0.15
=law: comparisons 0.21, questions -0.24, starts -0.15, terms 0.29
=lawy: credentials -0.15, roles 0.26
=lead: comparisons -0.2, credentials -0.16, journeys 0.78, organizations -0.18, outlook -0.22, roles 0.59, settings -0.18, terms -0.37
=leadership: comparisons 0.4, questions -0.15
=learn: comparisons 0.15, education 0.3, outlook -0.17, terms -0.17
=leav: credentials -0.15, terms 0.17
=left: credentials -0.15, questions 0.15
=legal: terms 0.17
=less: roles 0.17, settings 0.17
=let: comparisons 0.48, credentials 0.43, education -0.2, outlook -0.27, settings -0.17, starts -0.28, terms 0.16
=level: credentials 0.31, education 0.17, organizations -0.17
=licens: comparisons -0.23, starts 0.45
=lin: outlook 0.41
=list: questions -0.31, terms 0.63
=liv: questions -0.15, roles 0.28
=local: organizations 0.26
=lock: settings 0.18
=loinc: terms 0.26
=long: credentials -0.19
=lookup: comparisons 0.17
=lost: questions -0.18
=lov: terms -0.21
=low: comparisons 0.48
=lowest: outlook 0.21
=machin: comparisons 0.18
=maintenanc: terms 0.15
=major: education 0.19, questions 0.17
=mak: settings 0.28
=manag: credentials 0.18, education -0.17, journeys 0.31, organizations -0.16, outlook 0.17, questions -0.27, roles 0.34, terms -0.28
=management: credentials 0.16
=map: terms 0.16
=mark: credentials 0.36
=mast: education 0.37
=mat: questions 0.17
=match: roles 0.26
=mcc: terms 0.16
=mean: terms 0.24
=measur: terms 0.3
=med: questions -0.16, terms 0.24
=median: outlook 0.69, terms -0.24
=medical: comparisons -0.22, questions -0.33, roles 0.2, starts 0.19
=medicar: comparisons 0.16, organizations 0.2, questions -0.22, roles -0.15, terms 0.46
=medicin: terms 0.2
=meet: organizations 0.39, questions -0.24, terms 0.25
=memb: organizations 0.21
=membership: organizations 0.41
=messag: terms 0.15
=method: terms 0.22
=micro: credentials 0.16
=microcredential: credentials 0.15
=middl: outlook 0.42, roles -0.16
=midpoint: outlook 0.33
=miss: roles 0.2
=model: outlook 0.34
=modifi: roles 0.19
=month: education 0.19
=moth: terms 0.18
=mov: journeys 0.16, starts 0.17, terms -0.23
=mpi: roles 0.21
=ms: education 0.15
=mshi: education 0.28
=mychart: roles 0.16
=nam: questions -0.23, terms 0.5
=narrow: comparisons 0.15
=national: organizations 0.49, questions -0.25, roles -0.22, terms 0.22
=nch: organizations 0.33
=ncra: organizations 0.16, terms -0.16
=network: comparisons 0.21
=new: education -0.17, journeys -0.16, organizations 0.19, terms 0.25
=newcom: questions 0.15
=next: credentials -0.18, education -0.17, journeys 0.27, questions 0.23
=nha: credentials 0.39
=nobody: roles 0.19, terms 0.16
=normal: roles 0.17
=not: comparisons -0.21, credentials 0.32, organizations -0.17, questions -0.27, roles 0.3, terms 0.41
=notic: terms 0.15
=numb: comparisons 0.21, credentials -0.2, education -0.19, journeys -0.2, outlook 0.36, questions 0.29, starts -0.15
=nurs: questions -0.27, roles 0.28
=o: credentials 0.36
=occupation: comparisons -0.16, credentials -0.16, outlook 0.85, terms -0.2
=ocr: organizations 0.23
=octob: organizations 0.18
=ods: credentials 0.21, journeys 0.24, terms -0.2
=off: roles -0.18
=offic: credentials 0.18, education -0.17, journeys 0.21, organizations 0.37, questions -0.26, terms -0.43
=official: comparisons 0.25, outlook 0.23
=old: comparisons 0.28
=onc: organizations 0.15
=onlin: education 0.21, terms -0.16
=open: comparisons 0.15, credentials -0.21, outlook 0.16, questions 0.15, roles -0.19
=operation: journeys 0.26
=ops: roles 0.16
=ord: journeys 0.23
=org: organizations 0.4
=organization: comparisons 0.27
=outlook: outlook 0.23
=outpatient: comparisons 0.18
=outsid: roles 0.15
=outsourc: settings 0.15
=own: organizations 0.22, questions -0.18, roles 0.26, terms -0.16
=p: credentials 0.28
=pag: questions 0.25
=paid: questions -0.16, roles 0.2, terms 0.15
=pair: comparisons 0.3
=pap: comparisons 0.29, roles -0.21
=part: roles -0.15
=pass: credentials 0.34, roles -0.16
=path: journeys 0.49
=pathway: education 0.22
=patient: comparisons 0.25, outlook -0.26, questions -0.53, roles 0.2, terms 0.55
=pay: journeys -0.2, organizations -0.18, roles 0.22, terms -0.16
=payment: comparisons 0.24, questions -0.24, terms 0.16
=pcs: comparisons 0.25, terms 0.17
=percent: credentials 0.15, outlook 0.46, terms -0.18
=percentag: questions 0.23
=percentil: outlook 0.44
=pharma: settings 0.16
=phd: education 0.34
=phi: terms 0.27
=phon: roles 0.18
=phr: comparisons 0.21
=physician: comparisons 0.35, questions -0.15, roles 0.24
=pick: comparisons 0.15, credentials -0.16, roles 0.19
=plac: settings 0.64, terms -0.19
=placement: credentials -0.16, education 0.57, terms -0.15
=plan: comparisons -0.17, credentials 0.26, organizations -0.15, questions -0.16, settings 0.24
=plus: credentials 0.17
=poa: terms 0.15
=point: credentials -0.16, questions 0.21, roles -0.17, terms 0.21
=policy: comparisons 0.18, questions -0.18
=portal: roles 0.15, terms 0.2
=position: questions 0.16, roles 0.17
=possibl: questions 0.27
=post: starts 0.2, terms -0.22
=ppe: terms 0.29
=practic: credentials 0.27, education 0.16, questions -0.21
=practition: credentials 0.27
=prescrib: terms 0.15
=pric: credentials 0.19
=primary: terms 0.16
=principl: terms 0.19
=privacy: comparisons 0.27, journeys 0.29, questions -0.22
=priz: questions 0.16
=problem: terms 0.16
=procedur: terms 0.21
=product: roles 0.16
=production: comparisons 0.2
=profesional: credentials 0.18
=profession: questions 0.18
=professional: credentials 0.23, roles -0.16
=program: comparisons -0.2, credentials -0.2, education 0.88, journeys -0.17, organizations 0.18, outlook -0.25, questions 0.25, roles -0.22
=projection: outlook 0.15
=proof: credentials 0.37
=protect: terms 0.18
=prov: credentials 0.25, questions -0.18
=psychiatric: settings 0.15
=public: journeys 0.2, settings 0.2
=publish: organizations 0.26
=pul: terms 0.26
=purpos: terms 0.2
=qhin: terms 0.22
=quality: credentials 0.31, questions -0.22
=quart: outlook 0.21
=queu: roles 0.21
=quot: questions 0.22
=quota: settings 0.17
=rank: questions 0.22
=ray: terms 0.15
=read: organizations -0.15, roles 0.26
=real: questions 0.26, terms -0.18
=realistic: journeys 0.15, questions 0.17
=reason: terms 0.24
=recognis: credentials 0.21
=record: organizations 0.18, outlook -0.28, questions -0.19, settings 0.4, terms -0.22
=refus: terms 0.25
=register: organizations 0.21, questions 0.22, roles -0.25, terms -0.17
=registrar: journeys 0.2, organizations 0.21, outlook 0.33, questions -0.24, terms -0.35
=registration: starts 0.21
=registry: journeys 0.15
=releas: questions -0.15, roles 0.17, settings 0.16, terms 0.15
=remot: comparisons 0.17, credentials 0.18, roles 0.38, terms -0.23
=renewal: credentials 0.2
=report: comparisons 0.21, roles 0.21
=request: comparisons 0.16, journeys 0.21
=requir: questions 0.15
=research: education 0.3
=resident: settings 0.24
=respect: credentials 0.25
=responsibl: terms 0.21
=result: comparisons 0.16, roles 0.19
=retail: starts 0.22
=retak: credentials 0.21
=retir: questions 0.15
=revenu: journeys 0.2
=revers: comparisons 0.15
=review: credentials 0.41, journeys 0.23, outlook -0.21, questions -0.17, roles 0.18, terms -0.16
=rhd: credentials 0.43, questions -0.17
=rhia: comparisons 0.43, credentials 0.28, organizations -0.24, outlook -0.21, terms -0.34
=rhit: comparisons 0.44, organizations -0.16, outlook -0.19, questions 0.24, settings 0.16, terms -0.42
=ris: questions 0.2
=rmt: credentials 0.19
=rn: starts 0.16
=road: journeys 0.33
=rol: credentials -0.15, starts 0.4
=room: roles 0.27, terms -0.16
=rul: credentials 0.21, questions -0.34, terms 0.36
=run: journeys 0.15
=rung: journeys 0.36, roles -0.18, starts 0.15, terms -0.18
=rvu: terms 0.16
=rxnorm: terms 0.28
=saf: questions 0.19
=safeguard: comparisons 0.15
=safety: credentials 0.19
=salary: outlook 0.2, questions 0.17, terms -0.18
=say: terms 0.19
=scan: roles 0.24
=scenario: credentials 0.18
=schedul: roles 0.18
=scholarship: organizations 0.15, questions 0.17
=school: education 0.24, organizations 0.16, questions 0.35, settings -0.21, terms -0.27
=scienc: education 0.27
=scientist: outlook 0.23
=seal: questions 0.21
=search: comparisons 0.16
=seat: credentials -0.16, roles 0.3, terms -0.22
=secondary: terms 0.21
=security: comparisons 0.18, questions -0.15
=self: outlook 0.18
=semest: education 0.18, questions 0.29
=send: questions -0.15, settings 0.18
=senior: credentials 0.33, questions -0.22
=sent: terms 0.3
=separat: comparisons 0.2
=serv: questions 0.21, roles -0.17
=servic: comparisons 0.19
=set: questions -0.2, settings 0.39
=shar: settings 0.19
=shift: roles 0.2
=short: comparisons 0.34, credentials -0.16, questions 0.16
=show: credentials 0.23
=shred: terms 0.15
=sid: comparisons 0.25, credentials 0.28, outlook -0.16, questions -0.16, terms -0.16
=sign: comparisons -0.15, terms 0.39
=signatur: terms 0.26
=simpl: comparisons 0.15
=sit: credentials 0.23, journeys -0.2, terms -0.21
=six: questions -0.22
=skil: comparisons -0.18, roles 0.44
=skip: comparisons 0.16
=sleep: questions 0.17
=smal: credentials 0.34, education -0.15, questions -0.23
=snom: terms 0.37
=snoop: credentials 0.21
=soc: outlook 0.18
=society: credentials 0.22, organizations 0.65, questions -0.21, roles -0.21, terms -0.18
=softwar: roles 0.29
=speak: roles 0.22
=specialist: comparisons 0.39, roles 0.26, starts -0.15, terms -0.36
=spreadsheet: roles 0.2
=sql: terms -0.16
=staff: roles 0.18, settings 0.19
=stag: journeys 0.46, questions -0.22
=standard: comparisons 0.17, credentials -0.15, roles -0.16, terms 0.29
=start: journeys 0.3, starts 0.28
=stat: comparisons -0.21, credentials -0.28, journeys 0.19, organizations 0.22, outlook 0.39, settings 0.2, starts -0.17, terms -0.16
=station: journeys 0.15
=statistic: comparisons 0.15
=status: terms 0.18
=stay: comparisons 0.17
=stem: questions 0.16
=step: journeys 0.34, questions 0.19
=stop: journeys 0.27
=stressful: roles 0.22
=student: credentials -0.2, organizations 0.39, questions 0.32, roles -0.31
=study: comparisons -0.18, roles 0.29
=summary: terms 0.15
=supervisor: journeys -0.15, questions 0.18
=sur: roles 0.18
=surgeon: questions -0.17, roles 0.15, terms 0.15
=surgery: questions -0.15, terms 0.36
=survey: comparisons -0.17, outlook 0.28, questions 0.19
=switch: questions 0.17
=system: education -0.16, roles -0.17, settings -0.15, terms 0.36
=tabl: comparisons 0.15, outlook 0.33, questions -0.16
=talk: credentials -0.15, roles 0.17, terms 0.2
=teach: comparisons -0.17, credentials -0.19, education 0.21, outlook 0.16, roles 0.19, terms -0.23
=team: journeys 0.23, roles 0.24, terms -0.17
=technical: outlook 0.16
=technician: comparisons 0.21, journeys 0.21, organizations -0.16, questions 0.28, settings -0.3, starts 0.29, terms -0.47
=technologist: outlook 0.3
=technology: credentials 0.17
=teen: education 0.33
=tefca: terms 0.28
=ten: outlook 0.31, terms -0.22
=tenth: outlook 0.54, roles -0.15
=term: terms 0.46
=terminology: terms 0.15
=test: credentials 0.56, journeys -0.16, organizations -0.18, outlook -0.26, questions 0.43, settings -0.19
=text: terms 0.16
=thesi: education 0.28
=thousand: comparisons -0.19, credentials -0.19, outlook 0.66, questions -0.28
=thr: education -0.16, questions 0.16
=through: comparisons -0.21, questions 0.19, terms 0.27
=tim: credentials 0.18, outlook -0.15
=titl: credentials 0.46, outlook -0.15, roles 0.22, settings -0.16
=togeth: questions -0.15, terms 0.21
=tool: comparisons 0.44, roles 0.24, terms -0.21
=top: journeys 0.28, outlook 0.3, terms -0.16
=topic: credentials 0.16
=total: questions 0.22
=trad: roles 0.15, terms -0.2
=transcriptionist: outlook 0.16
=trauma: roles 0.21
=travel: roles 0.16
=treatment: terms 0.26
=tuition: education 0.25, questions 0.15
=tumor: terms -0.17
=two: comparisons 0.85, credentials -0.26, outlook -0.15, starts -0.17
=typ: comparisons -0.17, outlook 0.24, questions -0.21, roles 0.19, terms 0.17
=typist: credentials 0.19
=uhd: terms 0.17
=undergrad: education 0.18
=undergraduat: education 0.16
=understand: comparisons 0.22
=unit: credentials 0.27, questions -0.24, settings 0.16
=university: credentials -0.17, education 0.39, settings 0.15, terms -0.16
=upcod: terms 0.25
=upp: comparisons 0.27
=v: comparisons 0.59, roles -0.17
=va: questions 0.24, terms -0.24
=vaccin: roles 0.15
=vamc: questions 0.15
=vendor: questions -0.19
=veteran: questions 0.24, settings 0.18
=visit: outlook -0.17, questions -0.22, roles 0.54, terms 0.29
=vocabulary: terms 0.34
=wag: credentials -0.19, organizations -0.16, outlook 0.59, questions 0.23, terms -0.32
=waht: terms 0.17
=wait: comparisons 0.24
=waiv: questions 0.18
=want: questions 0.23
=wast: roles 0.21
=websit: organizations 0.25
=week: comparisons -0.21, education 0.16, questions 0.18, roles 0.23
=weight: terms 0.29
=whoev: outlook 0.15
=wif: questions 0.16
=word: questions -0.15, roles 0.25, terms 0.51
=work: credentials -0.16, organizations -0.25, questions 0.17, settings 0.45
=workplac: settings 0.19
=worst: questions 0.17
=worth: education 0.16
=writ: questions -0.25, roles 0.24, terms 0.17
=written: terms 0.23
=wrong: credentials -0.15, roles 0.15
=wrot: terms 0.17
=x: terms 0.18
=year: comparisons -0.2, journeys 0.3, organizations -0.35, outlook 0.35, starts 0.2, terms -0.2
=yearly: outlook 0.25, roles -0.18
=zero: starts 0.25
=~abroad: comparisons -0.21, credentials 0.19, organizations 0.17, questions 0.23, roles -0.18
=~accredit: comparisons -0.28, organizations 0.67, outlook -0.17, questions 0.25, roles -0.21
=~age: questions 0.16
=~ai: roles 0.35
=~aid: education 0.26, organizations 0.27, outlook -0.17, questions 0.17, roles -0.23
=~anatomy: education 0.3, questions -0.18
=~apprentice: comparisons 0.22
=~associate: comparisons 0.27, credentials 0.4, education 0.38, journeys -0.24, roles -0.27, settings -0.3, starts 0.33, terms -0.34
=~audit: outlook -0.16, questions -0.2, roles 0.35
=~bachelor: comparisons 0.37, credentials -0.15, education 0.93, organizations -0.2, outlook -0.21, roles -0.23, starts 0.24, terms -0.55
=~bill: credentials 0.24, education -0.21, journeys 0.21, outlook 0.24, questions -0.39, roles 0.22, settings -0.21, starts -0.16, terms 0.25
=~book: credentials 0.41, terms 0.2
=~boss: journeys 1.22, organizations -0.15, outlook 0.15, questions -0.2, roles 0.61, settings -0.52, starts -0.36, terms -0.65
=~cancer: comparisons 0.19, credentials 0.16, education -0.24, journeys 0.17, organizations 0.23, outlook -0.18, roles 0.18, starts -0.17, terms -0.34
=~career: comparisons -0.2, questions 0.36
=~cdi: credentials 0.16, education -0.19, journeys 0.33, outlook -0.18, questions -0.25, roles 0.18, settings -0.2
=~cert: comparisons 0.43, credentials 1.37, education 0.15, journeys -0.27, outlook -0.73, questions 0.43, roles -0.31, settings -0.41, terms -0.53
=~clinic: credentials 0.29, organizations -0.27, outlook 0.15, questions -0.48, settings 0.43
=~coder: comparisons 0.5, starts -0.29
=~compare: comparisons 1.82, credentials -0.66, education -0.18, journeys -0.6, organizations -0.38, starts -0.2
=~comply: comparisons 0.27, organizations -0.2, questions -0.33, terms 0.15
=~cost: comparisons 0.35, credentials 0.18, education 0.32, organizations -0.2, outlook -0.37, questions 0.18, settings -0.34, starts -0.21
=~data: comparisons 0.27, credentials -0.17, education -0.34, organizations -0.51, outlook 0.3, questions -0.21, roles 0.46, settings -0.16, terms 0.31
=~define: education -0.2, journeys -0.18, questions -0.3, settings -0.17, starts -0.21, terms 1.03
=~degree: credentials -0.35, education 0.71, organizations -0.34, questions 0.17, roles 0.22, starts 0.38, terms -0.8
=~deny: journeys 0.18, questions -0.2, roles 0.26
=~desk: outlook -0.17, roles 0.29, starts 0.2
=~director: journeys 1, outlook -0.21, questions -0.37, roles 0.55, settings -0.32, starts -0.19, terms -0.41
=~doctor: comparisons 0.19, credentials 0.33, outlook -0.32, questions -0.59, roles 0.51, starts -0.16, terms 0.48
=~doctorate: education 0.66
=~dues: education -0.17, organizations 1.04, outlook -0.17, roles -0.19, settings -0.15, terms -0.27
=~duty: organizations -0.17, questions -0.16, roles 0.66, terms -0.22
=~ehr: organizations -0.15, questions -0.45, roles 0.19, starts 0.21, terms 0.25
=~eligible: credentials 0.43, organizations -0.23, questions 0.16
=~entry: education -0.25, journeys 0.16, organizations -0.35, outlook -0.31, questions 0.34, roles 0.18, starts 0.86, terms -0.48
=~exam: comparisons 0.47, credentials 1.29, education 0.29, journeys -0.25, outlook -0.6, questions 0.5, roles -0.46, settings -0.42, terms -0.64
=~fail: credentials 0.57, questions 0.25, roles -0.25
=~fileroom: comparisons -0.17, roles 0.23
=~frontdesk: comparisons -0.26, journeys 0.33, organizations -0.16, outlook -0.15, questions -0.26, roles 0.16, starts 0.37
=~growth: comparisons 0.26, credentials -0.44, organizations -0.25, outlook 1.35, questions -0.17, roles 0.19, settings -0.32, terms -0.49
=~hard: comparisons 0.26, credentials 0.31, organizations -0.19, terms -0.21
=~highschool: credentials 0.16, journeys 0.2, roles -0.17, starts 0.21, terms -0.25
=~hire: education -0.21, journeys -0.35, organizations -0.43, outlook 0.27, roles 0.18, settings 0.46, starts 0.42, terms -0.44
=~hospital: credentials 0.17, education -0.27, organizations -0.2, questions -0.27, roles 0.39, settings 0.3, terms -0.18
=~informatics: education 0.45, journeys 0.17, settings -0.17, terms -0.3
=~inpatient: comparisons 0.37, questions -0.25
=~insurance: journeys -0.17, organizations -0.22, questions -0.24, roles 0.34, terms 0.21
=~job: comparisons -0.33, education -0.42, journeys -0.22, organizations -0.41, outlook 0.64, questions 0.35, roles 0.32, settings 0.61, starts 0.51, terms -0.92
=~kids: comparisons -0.19, education 0.23, questions 0.33, starts 0.17
=~long: journeys 0.18, outlook -0.21
=~master: education 1.11, organizations -0.17, settings -0.19, starts -0.19, terms -0.3
=~math: credentials -0.31, organizations 0.18, outlook 0.35, settings 0.15, starts -0.24, terms -0.37
=~merge: roles 0.27
=~number: outlook 0.2
=~nurse: journeys 0.17, organizations -0.15, questions -0.25, roles 0.15, starts 0.3, terms -0.18
=~online: education 0.23, questions 0.17, terms -0.17
=~outpatient: comparisons 0.28, credentials 0.15
=~pass: credentials 0.41, outlook -0.19
=~patient: roles 0.18
=~pay: credentials -0.2, education -0.2, journeys -0.28, organizations -0.32, outlook 1.58, questions 0.27, roles 0.26, settings -0.25, starts -0.25, terms -0.52
=~practicum: comparisons -0.15, credentials -0.2, education 0.24, organizations -0.15, questions -0.16, roles 0.26
=~prep: credentials 0.44, terms -0.16
=~privacy: comparisons 0.68, credentials 0.25, education -0.19, journeys 0.21, outlook -0.2, questions -0.57, settings -0.23, starts -0.19, terms 0.28
=~program: comparisons -0.21, education 0.88, organizations -0.18, outlook -0.18, questions 0.18, settings -0.2, terms -0.27
=~promote: comparisons 0.25, credentials 0.22, journeys 0.5, outlook -0.15, questions 0.23, settings -0.17, terms -0.52
=~question: credentials 0.23
=~raise: questions 0.21
=~record: comparisons 0.26, credentials -0.36, education -0.3, journeys -0.18, organizations -0.47, questions -0.31, roles 0.32, settings 0.64, starts 0.17, terms 0.22
=~registry: education -0.28, journeys 0.41, outlook 0.35, questions -0.32, terms -0.27
=~release: journeys 0.3, questions -0.31, terms 0.31
=~remote: credentials 0.29, journeys -0.21, organizations -0.31, outlook -0.19, roles 0.44, settings 0.32, terms -0.35
=~renew: credentials 0.43, education 0.38, journeys -0.17, organizations 0.4, outlook -0.28, roles -0.42, settings -0.2
=~schedule: comparisons -0.19, credentials 0.19, organizations -0.32, questions 0.23, roles 0.39, terms -0.16
=~school: comparisons -0.16, credentials -0.46, education 1.19, organizations 0.16, questions 0.28, roles -0.4, starts 0.23, terms -0.53
=~security: comparisons 0.25, credentials 0.27, questions -0.26
=~skill: organizations -0.21, outlook -0.22, questions -0.16, roles 0.58
=~start: comparisons -0.17, journeys 0.4, roles 0.22
=~state: questions 0.16
=~stress: credentials -0.25, outlook -0.15, questions 0.18, roles 0.45
=~switch: credentials -0.19, questions 0.39, starts 0.2
=~teach: comparisons -0.23, credentials -0.25, education 0.19, outlook 0.25, questions -0.21, roles 0.39, terms -0.23
=~tool: comparisons 0.4, credentials -0.33, education 0.62, journeys -0.24, questions -0.16, settings -0.34, terms 0.15
=~transcript: comparisons -0.19, credentials 0.26, outlook 0.36, questions -0.43
=~veteran: questions 0.29, settings 0.15, starts 0.22, terms -0.24
=~worth: comparisons 1.06, credentials 0.16, education 0.18, organizations -0.3, outlook -0.21, questions 0.19, settings -0.15, terms -0.6
a: comparisons -0.29, organizations -0.4, outlook -0.24, roles 0.44, terms 0.58
aaham: organizations 0.51
aapc: comparisons 0.18, credentials 0.48, organizations 0.45, roles -0.25, terms -0.3
aas: education 0.18
about: organizations 0.32, questions 0.26, roles -0.25, settings -0.23, starts -0.15
abstracting: questions -0.15
academy: credentials 0.33, organizations 0.31, roles -0.18, terms -0.2
accept: questions 0.19
access: terms 0.23
according: outlook 0.17
account: roles 0.23
accounting: terms 0.21
accounts: questions -0.15
accreditation: organizations 0.17
accredited: questions 0.15
accreditor: organizations 0.27
accredits: organizations 0.15
acdis: organizations 0.38, terms -0.2
achip: credentials 0.3, organizations 0.16
act: questions -0.16, terms 0.46
actually: credentials 0.22
acute: credentials 0.18
add: comparisons 0.3, questions -0.15
adding: comparisons 0.15
admin: comparisons 0.23
administrator: education 0.3, questions 0.26, roles -0.27
administrators: outlook 0.24
admission: education 0.15
adn: credentials 0.37, organizations 0.23, questions -0.22, roles -0.15
advanced: comparisons 0.22, credentials 0.19
after: education 0.25, journeys 0.2, organizations -0.15, outlook -0.2, questions -0.33, roles 0.51
against: comparisons 0.69, credentials -0.17
agencies: settings 0.18
agency: comparisons -0.2, organizations 0.76, questions -0.17, settings 0.29, terms -0.34
ahdi: organizations 0.37
ahima: comparisons 0.2, credentials 0.55, education -0.15, organizations 0.64, outlook -0.16, questions 0.18, roles -0.42, terms -0.47
ahimas: credentials 0.23
ai: roles 0.29
all: education -0.16, organizations -0.29, outlook 0.29, questions -0.22, roles 0.15, starts -0.19, terms 0.21
already: comparisons 0.17, credentials 0.21, education 0.2, roles -0.21
also: comparisons 0.2
am: comparisons -0.26, credentials 0.25, questions 0.38, terms -0.25
amba: credentials 0.22
ambient: terms 0.15
ambulance: starts 0.18
american: organizations 0.43, roles -0.15
amia: organizations 0.26
among: outlook 0.18
an: journeys -0.23, organizations -0.18, roles 0.26, settings -0.16, terms 0.33
analyst: journeys 0.18, roles 0.35, terms -0.26
analysts: outlook 0.15, roles 0.15
and: comparisons 0.9, education -0.19, organizations -0.29, settings -0.41, starts -0.16, terms 0.16
another: credentials -0.15, questions 0.23, roles -0.15
answer: comparisons 0.2, roles 0.2
any: questions 0.58, terms -0.19
anybody: questions 0.28
anyone: questions 0.19
anything: questions 0.2, roles -0.15
anywhere: credentials 0.17
app: terms 0.27
application: roles 0.25
apprentice: comparisons 0.24
approval: questions 0.17
approved: questions 0.29
are: comparisons -0.18, credentials -0.22, education 0.21, questions 0.68, roles -0.18, settings 0.23, starts -0.29
area: education 0.19
army: starts 0.15
as: education 0.22, questions -0.24, terms 0.34
ask: comparisons -0.19, credentials 0.41, outlook -0.17
asked: credentials 0.19, roles 0.17
asks: comparisons 0.19, questions -0.19, roles 0.18, terms 0.19
asociate: education 0.2
assoc: organizations 0.4
associate: questions -0.17, starts 0.16, terms 0.15
associates: questions 0.2
association: credentials 0.28, education -0.15, organizations 1.12, roles -0.34, terms -0.31
astp: organizations 0.16
at: education 0.2, journeys 0.46, organizations -0.28, outlook -0.22, questions -0.25, roles 0.25, settings 0.26, terms -0.39
attempt: questions 0.15
audit: terms 0.16
auditor: comparisons 0.16
authorization: terms 0.21
autonomous: terms 0.17
average: outlook 0.37
away: credentials -0.16
bachelor: credentials -0.16, education 0.29, starts 0.17
bachelors: education 0.27, terms -0.18
back: questions 0.2, terms 0.16
badge: comparisons 0.33, credentials 0.2, terms -0.18
badges: comparisons 0.21
barista: starts 0.16
be: journeys -0.2, organizations -0.15, questions 0.24, roles 0.37
because: credentials -0.19, questions 0.24, terms 0.3
become: journeys 0.3, roles 0.21
been: questions 0.24
before: education -0.15, organizations -0.16, questions 0.23, roles 0.22, settings -0.18
beginner: credentials 0.28
behind: organizations 0.38, roles -0.31, terms 0.15
being: questions 0.15, terms -0.26
belong: organizations 0.38
belongs: comparisons 0.18
benefits: questions 0.16
besides: comparisons -0.16, questions 0.19
best: questions 0.32
better: comparisons 0.18, terms -0.15
between: credentials -0.27, journeys 0.25, terms 0.2
big: settings 0.25
bigger: comparisons 0.15
bill: terms 0.16
biller: comparisons 0.17, credentials 0.23, journeys 0.22, outlook 0.16, terms -0.31
billing: organizations 0.17
bills: roles 0.15, terms 0.23
birth: terms 0.15
blocking: terms 0.32
bls: credentials -0.18, outlook 0.77, terms -0.22
bmsc: credentials 0.17
board: credentials 0.26, organizations 0.18
boards: credentials 0.15
body: organizations 0.81, questions -0.28, roles -0.2
book: credentials 0.19, terms 0.15
books: credentials 0.25
boss: outlook -0.18, roles 0.32
bosses: outlook 0.29, roles -0.18
both: comparisons 1.43, credentials -0.31, organizations -0.16, outlook -0.16, questions -0.16, roles -0.17, terms -0.27
bottom: journeys 0.16, outlook 0.33
bs: starts 0.21
bucket: outlook 0.16
budget: roles 0.16
bureau: outlook 0.21
business: education 0.18
but: comparisons 0.49, organizations -0.16, outlook -0.22, terms 0.25
by: education -0.29, settings -0.18, starts -0.28, terms 0.56
cac: comparisons 0.15
cahiim: organizations 0.33
cahims: comparisons 0.19, credentials 0.4, questions -0.22
call: roles 0.21, settings -0.15, terms 0.33
called: credentials -0.22, questions -0.19, terms 0.81
calls: comparisons 0.19, questions -0.18
came: terms 0.27
can: outlook -0.43, questions 0.16, roles -0.21, settings -0.19, starts 0.18, terms 0.3
car: roles 0.16
cardiac: questions 0.21
care: credentials 0.34, education -0.15
career: education 0.15, journeys 0.28, terms -0.15
carreer: questions 0.15
case: questions -0.19, terms 0.31
cases: roles 0.16, terms -0.25
category: outlook 0.18, roles -0.15, terms 0.31
cbcs: credentials 0.28
cca: comparisons 0.53, credentials 0.44, questions -0.21, roles -0.22, terms -0.27
ccds: credentials 0.62, roles -0.2, terms -0.23
cchiim: organizations 0.24
ccs: comparisons 0.78, credentials 0.51, organizations -0.15, questions -0.26, terms -0.33
cdeo: credentials 0.27
cdi: organizations 0.22, questions -0.21
cdip: credentials 0.51, questions -0.2
cehrs: credentials 0.3
center: roles -0.32, settings 0.56, terms -0.25
central: journeys 0.25
certifed: credentials 0.21
certificat: education 0.2
certificate: education 0.34, terms -0.15
certification: credentials 0.72, questions -0.18, starts -0.16, terms -0.2
certifications: credentials -0.31, questions 0.3, roles 0.2
certificaton: credentials 0.18
certified: credentials 0.57, organizations -0.16, questions 0.19, roles -0.23
certifies: credentials 0.23
certify: credentials 0.18
ceus: credentials 0.44
cfo: roles 0.21
chain: roles 0.24
chair: roles 0.15
chapter: organizations 0.19
charge: comparisons -0.19, journeys 0.45, terms 0.15
chart: comparisons 0.29, credentials -0.18, education -0.18, organizations -0.16, terms 0.15
charting: roles 0.16
charts: organizations -0.19, settings 0.27
chc: credentials 0.51, questions -0.2
chda: comparisons 0.35, credentials 0.5, questions -0.28, terms -0.19
chds: credentials 0.36
cheap: credentials 0.17
check: questions 0.21
checking: roles 0.15
chfp: credentials 0.34
chief: journeys 0.21, roles 0.2
chpc: comparisons 0.21, credentials 0.36, questions -0.15
chps: comparisons 0.48, credentials 0.2, questions -0.22, terms -0.16
chts: credentials 0.25
cic: comparisons 0.19, credentials 0.47, questions -0.21, terms -0.16
cio: roles 0.16
civil: organizations 0.2
claim: outlook 0.15, terms 0.28
claims: credentials 0.27, journeys 0.24, organizations -0.17, terms -0.21
classes: comparisons -0.18, education 0.27
classification: terms 0.15
clerk: roles 0.2, terms -0.16
clerks: outlook 0.33, questions -0.17
climb: journeys 0.15
clinic: questions -0.21, roles 0.15, settings 0.24
clinical: questions -0.2, roles 0.28, starts 0.17
closed: credentials 0.17
club: organizations 0.3
clue: questions 0.15
cm: terms 0.15
cmrs: credentials 0.35
cms: organizations 0.5, questions -0.22
coc: credentials 0.34, questions -0.16
code: comparisons 0.33, education -0.2, outlook 0.3, questions -0.16, roles -0.16, settings -0.26, terms 0.24
coded: questions -0.16, terms 0.16
coder: comparisons 0.3, credentials 0.4, journeys -0.15, outlook -0.23, roles 0.17, settings 0.31, starts -0.15, terms -0.56
coders: comparisons -0.2, education -0.2, organizations 0.47, outlook 0.32, starts -0.15, terms -0.17
codes: outlook -0.15, roles 0.19, terms 0.34
coding: education 0.37, organizations -0.47, outlook -0.25, roles 0.15
college: credentials -0.17, education 0.54, organizations -0.21, questions 0.15, roles -0.29, settings -0.17, starts 0.24
colleges: organizations 0.21
come: journeys 0.34, outlook -0.15
comes: comparisons -0.19, journeys 0.28, terms -0.17
commission: organizations 0.5, questions -0.19
committee: roles 0.19
community: education 0.33, questions -0.21
companies: comparisons -0.16
company: questions -0.19, settings 0.54
compare: outlook 0.17
compared: comparisons 0.46, questions -0.15
complain: terms 0.15
compliance: comparisons 0.23, credentials 0.22, questions -0.27
computer: terms 0.19
computing: comparisons 0.16
concept: terms 0.22
conduct: comparisons 0.16
confidentiality: comparisons 0.27, credentials 0.18
consultant: roles 0.15
consulting: roles 0.15
contact: organizations 0.15, roles 0.21
contract: roles 0.31
coordinator: questions -0.18, roles 0.5
copy: terms 0.21
core: terms 0.17
corporate: settings 0.15
cost: comparisons 0.28, credentials 0.24
could: credentials -0.29, organizations -0.15, roles 0.16, starts 0.57, terms -0.19
count: credentials 0.22, questions 0.17, roles -0.25
country: outlook 0.17
counts: roles 0.15
county: settings 0.16
course: credentials 0.31, education 0.24, questions -0.17
courses: education 0.15
court: roles 0.27
cousin: terms -0.15
covered: terms 0.19
cpb: credentials 0.3, questions -0.17
cpc: comparisons 0.73, terms -0.23
cpco: credentials 0.39
cphi: credentials 0.39
cphims: comparisons 0.37, credentials 0.31, questions -0.21, terms -0.16
cphq: credentials 0.37
cpma: comparisons 0.2, credentials 0.27, questions -0.18
cppm: credentials 0.39
cpt: comparisons 0.25, questions -0.15
crc: credentials 0.36, questions -0.17
crcr: credentials 0.59, questions -0.21
credential: credentials 0.66, questions 0.16, roles -0.19, terms -0.23
credentials: organizations 0.15
credit: education 0.19, questions 0.16
credits: education 0.36
ctr: questions 0.18, terms -0.15
cures: terms 0.17
cycle: terms 0.25
data: credentials -0.19, organizations -0.21, settings 0.18, starts 0.23, terms 0.23
databases: education 0.16
date: terms 0.2
day: comparisons 0.21, roles 0.4, terms -0.18
days: comparisons -0.26, credentials 0.22, roles 0.34
deal: roles 0.15
decides: roles 0.27
decision: comparisons 0.15
decline: outlook 0.19
define: terms 0.16
definition: terms 0.29
degree: education 0.5, organizations -0.21, terms -0.39
degrees: questions 0.16
denial: terms 0.24
denials: journeys 0.2
department: credentials -0.17, journeys 0.17, settings 0.2
departments: journeys 0.21
designated: terms 0.15
desk: journeys 0.19, outlook -0.15, starts 0.21, terms -0.25
diagnoses: terms 0.34
diagnosis: terms 0.31
dictation: credentials 0.23
dictionary: terms 0.26
did: outlook 0.15, questions 0.27, roles -0.2, settings -0.17
differ: comparisons 0.29
difference: education 0.23, questions -0.16
different: questions 0.19, settings 0.16
digit: terms 0.15
digits: roles 0.16
diploma: starts 0.32, terms -0.2
directly: comparisons 0.15
director: comparisons 0.27
directory: organizations 0.17
discharge: terms 0.2
disclosures: terms 0.15
dnfb: terms 0.16
do: comparisons -0.17, journeys -0.16, outlook -0.24, questions 0.24, roles 0.3, settings 0.4, terms -0.37
doctor: terms 0.33
doctorate: education 0.17
doctors: credentials 0.2, education -0.17, questions -0.29, roles 0.23, settings 0.25
document: terms 0.2
documentation: journeys 0.19, questions -0.23
does: comparisons -0.25, questions 0.31, roles 0.25, settings -0.28, starts -0.26
doing: settings 0.17, terms -0.19
domains: credentials 0.15
doubles: roles 0.22
down: comparisons -0.22, questions 0.16
drg: comparisons 0.23, questions -0.17, terms 0.22
drug: settings 0.18
dues: comparisons 0.19, organizations 0.27
during: roles 0.16
dx: terms 0.24
each: comparisons 1.25, credentials -0.59, outlook -0.26, starts -0.15, terms 0.18
early: questions 0.23
earn: outlook 0.29, roles -0.17
easier: comparisons 0.15
edd: education 0.15
edits: terms 0.18
ehi: terms 0.18
ehr: comparisons 0.25, questions -0.28
ehrs: terms 0.15
either: comparisons 0.49
electronic: comparisons 0.15, credentials 0.16
eligibility: credentials 0.16
else: questions 0.23
employed: outlook 0.29
employers: questions 0.24, roles -0.17, starts 0.17, terms -0.2
emr: comparisons 0.22
encoder: comparisons 0.27
end: journeys 0.44, terms -0.17
english: education 0.18
entire: comparisons 0.15
entity: terms 0.22
entry: roles 0.33
er: terms 0.25
era: credentials 0.17
even: comparisons 0.15
ever: questions 0.2, roles -0.21
every: comparisons -0.32, education -0.15, journeys -0.17, roles 0.2, terms 0.4
everyone: comparisons -0.16, questions 0.19
everything: comparisons 0.22, roles 0.17
exactly: terms 0.15
exam: comparisons 0.18, credentials 0.97, education 0.33, outlook -0.29, roles -0.34, settings -0.17, terms -0.44
examples: terms 0.24
exams: comparisons 0.31, credentials -0.24, organizations 0.18
exchange: comparisons 0.17, terms 0.28
executive: journeys 0.23
experience: roles 0.24
expert: credentials 0.21
explain: comparisons 0.32
extra: roles -0.15
facilities: outlook 0.15
facility: comparisons 0.27
facts: comparisons 0.19
faculty: education 0.19, outlook 0.17
failed: credentials 0.22
failure: terms 0.2
fall: terms 0.16
falls: roles 0.2
family: roles -0.15
federal: credentials -0.17, organizations 0.17, outlook 0.32, questions -0.2, roles -0.2, terms 0.22
feds: outlook 0.29
fee: terms -0.16
fewer: roles 0.2
fhir: comparisons 0.26, questions -0.15
field: questions 0.16, roles -0.23, starts 0.15
fields: comparisons 0.21
figure: outlook 0.15
figures: outlook 0.18
file: questions -0.17, roles 0.15
finance: comparisons -0.27, credentials 0.39, questions -0.21, roles 0.18
finds: roles 0.2
finished: starts 0.24
firm: roles 0.15, settings 0.15
firms: settings 0.26
first: credentials -0.27, education -0.21, journeys 0.28, outlook -0.34, settings -0.15, starts 1.12, terms -0.25
floor: journeys 0.21, starts 0.15
folks: settings 0.25, terms -0.33
for: credentials 0.22, journeys -0.33, outlook 0.49, questions 0.15, starts -0.35
forecast: outlook 0.21
form: terms 0.33
format: terms 0.15
forms: roles 0.18
forty: settings 0.18
foundation: organizations 0.5
founded: organizations 0.18
four: comparisons 0.58, credentials 0.25, education 0.22, organizations -0.17, outlook -0.15, questions -0.32
fraud: settings 0.16
free: organizations 0.17
fresh: starts 0.25
from: comparisons -0.42, credentials 0.36, journeys 0.69, organizations -0.21, outlook -0.24
front: credentials 0.19
full: credentials -0.17, terms 0.23
future: questions 0.16
general: comparisons 0.15, questions -0.15
geneva: organizations 0.2
get: comparisons -0.39, credentials 0.25, organizations -0.23, questions 0.2, settings -0.24, starts 0.17
getting: outlook 0.15
girl: roles 0.17
give: organizations 0.15, questions 0.2
go: organizations -0.18, outlook -0.17, roles 0.19
goes: comparisons 0.15, credentials -0.15
going: credentials -0.19, outlook 0.17, questions 0.17, terms -0.15
good: credentials 0.29, organizations -0.19, questions 0.28, roles 0.24, terms -0.18
got: comparisons -0.22, questions 0.21, terms 0.21
gov: outlook 0.16
governance: comparisons 0.21, journeys 0.16
government: credentials -0.24, organizations 0.18, outlook 0.15, settings 0.16
grad: education 0.56, roles -0.27, starts 0.28, terms -0.2
grade: education 0.19
grading: roles 0.17
graduate: credentials -0.25, education 0.72, questions -0.16, roles -0.16, starts 0.22, terms -0.18
graduates: education 0.18
group: education -0.18, organizations 0.49, outlook 0.28, questions -0.29, terms -0.15
grouper: comparisons 0.2
groups: comparisons 0.27, credentials 0.18
growing: roles 0.27
growth: comparisons 0.46, outlook 0.31
guardian: comparisons 0.3
guild: credentials 0.22
guilds: credentials 0.23
h: questions 0.2
had: roles -0.17, terms 0.48
half: outlook 0.2, terms -0.19
handbook: outlook 0.21
hands: roles 0.2
hard: education 0.18
harder: comparisons 0.32
has: comparisons 0.39, credentials 0.17, journeys -0.23, starts -0.2
have: comparisons -0.15, journeys -0.35, questions 0.39, roles -0.15, starts -0.2, terms 0.39
hcc: roles 0.31
hcpcs: comparisons 0.21
he: roles 0.16
head: comparisons -0.17, journeys 0.4, roles 0.3
health: comparisons -0.15, education 0.36, journeys -0.27, outlook 0.32, questions -0.16, starts 0.17, terms -0.32
healthcare: credentials 0.16, outlook 0.2, terms -0.15
hedis: terms 0.21
help: questions 0.35, terms -0.26
helping: roles 0.17
helps: roles 0.19
her: roles 0.25
here: comparisons -0.22, questions 0.65
hfma: credentials 0.32
hhs: organizations 0.27
hie: comparisons 0.25
him: comparisons 0.38, credentials -0.52, education 0.54, journeys -0.23, outlook -0.44, settings 0.3, starts 0.28, terms -0.27
himms: organizations 0.15
himss: comparisons 0.27, organizations 0.29, questions -0.19
hipaa: questions -0.25, terms 0.34
hired: questions -0.16
hit: comparisons 0.47, education 0.15, questions -0.33, starts 0.2
hitech: comparisons 0.23
hl7: terms 0.21
hold: credentials 0.16
home: credentials 0.19, journeys -0.22, settings 0.34
honest: roles 0.15
hospice: settings 0.21
hospital: comparisons 0.32, journeys 0.18, outlook -0.16, questions -0.4, roles 0.17
hospitals: comparisons -0.34, journeys -0.16, settings 0.25
hour: comparisons -0.16, outlook 0.19, terms 0.19
hours: credentials 0.37, organizations -0.17
houses: settings 0.19
how: comparisons -0.44, credentials 0.37, education 0.15, journeys 0.25, organizations -0.51, outlook 0.43, questions 0.22, settings -0.38, starts -0.28
hundred: questions 0.23
husband: questions 0.21
i: credentials 0.57, outlook -0.39, questions 0.91, roles -0.26, settings -0.55, starts 0.32, terms -0.57
icd: organizations 0.27, questions -0.29, terms 0.27
id: credentials 0.21
if: comparisons 0.28, settings -0.19, starts -0.17
improvement: credentials 0.26
in: comparisons -0.29, education 0.62, journeys 0.19, organizations -0.35, outlook 0.28, settings -0.25, starts 0.29
independent: organizations 0.16
index: terms 0.34
industry: outlook 0.2
informatics: education 0.46, journeys 0.18, settings -0.17, terms -0.24
information: credentials -0.38, education 0.18, journeys 0.24, organizations -0.15, outlook -0.44, starts 0.43
initials: questions 0.22
inpatient: comparisons 0.31, questions -0.24
instead: starts 0.15
insurer: roles 0.31
integrity: journeys 0.18, questions -0.23
interface: terms 0.18
interoperability: comparisons 0.19, questions -0.17, terms 0.23
interview: roles 0.22
into: credentials -0.18, organizations -0.2, questions 0.59, roles 0.36, settings -0.26, terms -0.39
is: comparisons -0.17, credentials 0.27, journeys -0.38, organizations 0.23, questions 0.29, roles 0.27, starts -0.53
it: comparisons -0.44, credentials 0.25, journeys -0.22, outlook -0.33, questions 0.16, roles 0.22, starts -0.36, terms 0.65
its: comparisons -0.26, organizations 0.32, questions -0.21, starts -0.18, terms 0.38
itself: organizations 0.17
job: education -0.17, outlook -0.15, roles 0.38, starts 0.33, terms -0.15
jobs: journeys 0.15, organizations -0.15, outlook 0.41, questions -0.25, roles -0.37, settings 0.24, starts 0.29, terms -0.39
join: organizations 0.23
journal: organizations 0.24
json: comparisons 0.15
june: starts 0.18
junior: credentials 0.18
just: credentials 0.16, questions 0.23, roles -0.16, settings -0.19, starts 0.23
keep: comparisons 0.27
keeping: comparisons 0.22
keeps: roles 0.3
kids: comparisons -0.16
kind: settings 0.2
kinds: settings 0.16
know: comparisons -0.15, roles 0.23
known: credentials 0.15
lab: questions -0.16, terms 0.17
labor: organizations 0.16, outlook 0.18
ladder: journeys 0.36
later: comparisons 0.2, roles -0.19
law: questions -0.16, roles 0.17, terms 0.3
laws: comparisons 0.17
lawyer: roles 0.21
lead: journeys 0.36, roles 0.29, terms -0.16
leader: roles 0.17
leadership: comparisons 0.4, questions -0.15
leading: comparisons -0.16, journeys 0.4
learn: comparisons 0.22, credentials -0.19, education 0.34
left: credentials -0.15, questions 0.15
less: roles 0.17, settings 0.17
let: credentials -0.26
letter: comparisons 0.3, credentials -0.21, questions -0.23, terms 0.36
letters: comparisons 0.23, credentials 0.62, education -0.17, outlook -0.23, questions 0.19, starts -0.24, terms -0.21
level: credentials 0.16, education 0.16, organizations -0.15, starts -0.16
license: comparisons -0.18, starts 0.41
like: credentials -0.33, organizations -0.2, outlook -0.15, questions 0.31, settings 0.43
line: outlook 0.39
list: credentials -0.16, organizations 0.15, questions -0.18, terms 0.5
live: comparisons -0.15
local: organizations 0.26
loinc: terms 0.26
lol: roles 0.15
long: journeys 0.15, outlook -0.16, roles 0.21
look: comparisons -0.19, terms 0.24
looked: terms 0.17
looking: questions 0.24
lookup: comparisons 0.17
lost: questions -0.18
lower: comparisons 0.51
lowest: outlook 0.21
machines: comparisons 0.22
maintenance: terms 0.15
major: education 0.22
make: comparisons -0.28, outlook 0.54, questions 0.27, terms -0.23
makers: settings 0.17
makes: roles 0.15
management: credentials 0.16
manager: journeys 0.21, roles 0.29, settings -0.16
managers: outlook 0.24, terms -0.15
managing: journeys 0.15
many: comparisons -0.28, credentials 0.5, education 0.19, organizations -0.23, outlook 0.64, questions -0.38, terms -0.28
mark: credentials 0.32
master: terms 0.16
masters: education 0.33, terms -0.25
matching: roles 0.2
matter: questions 0.15
may: credentials 0.16, education -0.16, outlook 0.28, questions -0.25, roles -0.28, starts 0.15
mcc: terms 0.16
me: comparisons -0.31, outlook -0.26, questions 0.63, starts 0.35, terms -0.27
mean: comparisons -0.18, roles 0.3
meaning: terms 0.24
measures: terms 0.15
median: outlook 0.61, terms -0.2
medical: comparisons -0.21, organizations -0.22, outlook 0.23, settings 0.2, starts 0.21
medicare: comparisons 0.16, organizations 0.2, questions -0.22, roles -0.15, terms 0.46
medicine: terms 0.2
meds: terms 0.18
meet: organizations 0.19, terms 0.15
meeting: organizations 0.2
meetings: roles 0.15
membership: organizations 0.41
method: terms 0.17
middle: outlook 0.42, roles -0.16
midpoint: outlook 0.33
mistake: terms 0.16
models: outlook 0.15
modifier: roles 0.17
module: roles 0.15
months: comparisons 0.18
more: comparisons 0.55, credentials -0.17, organizations -0.32, questions 0.24, terms -0.23
most: comparisons -0.19, outlook 0.22, questions 0.2
move: questions 0.21, roles 0.17, starts 0.17, terms -0.23
mpi: roles 0.21
ms: education 0.15
mshi: education 0.28
much: questions 0.18, terms -0.25
must: terms 0.17
my: journeys -0.16, organizations 0.37, outlook -0.26, questions 0.76, roles -0.59
mychart: roles 0.16
myself: comparisons 0.16
name: comparisons -0.16, organizations 0.18, questions -0.17, terms 0.52
names: comparisons -0.17, organizations 0.15, terms 0.34
national: organizations 0.46, questions -0.23, roles -0.2, terms 0.24
nchs: organizations 0.33
ncra: organizations 0.16, terms -0.16
need: comparisons -0.21, organizations -0.33, roles 0.41, settings 0.15, starts 0.16
needed: credentials -0.17, roles 0.33
needs: comparisons 0.26, questions -0.18, terms -0.2
network: comparisons 0.18
networks: terms 0.17
never: outlook -0.16, questions 0.33
new: education -0.17, journeys -0.16, organizations 0.2, terms 0.26
next: credentials -0.24, education -0.15, journeys 0.22, organizations -0.15, roles 0.25, terms -0.17
nha: credentials 0.39
no: comparisons -0.35, credentials 0.27, education -0.15, organizations -0.36, outlook -0.15, questions 0.17, roles 0.24, starts 0.35
nobody: roles 0.19, terms 0.16
not: comparisons -0.25, journeys -0.19, outlook -0.3, questions 0.38, roles -0.27, terms 0.56
note: credentials 0.17, terms 0.16
notes: credentials 0.15, roles 0.17, terms 0.25
nothing: questions 0.31, terms 0.16
now: comparisons -0.27, education -0.24, organizations -0.15, questions 0.47, roles 0.32, starts 0.2, terms -0.21
number: outlook 0.47
numbers: comparisons 0.36, questions 0.25, terms -0.17
nurse: journeys 0.24, questions -0.21, starts 0.2
nurses: comparisons -0.17, credentials 0.22, roles 0.16
nursing: outlook 0.21, starts -0.15
o: credentials 0.36
occupation: comparisons -0.15, outlook 0.66, terms -0.17
occupations: outlook 0.18
ocr: organizations 0.23
october: organizations 0.18
ods: credentials 0.21, journeys 0.24, terms -0.2
of: comparisons 0.24, credentials -0.25, education -0.15, journeys 0.16, roles 0.26, starts -0.31, terms 0.22
off: questions 0.23
office: comparisons -0.18, organizations 0.45, questions -0.18, roles -0.18, settings 0.33
officer: comparisons 0.15, journeys 0.21, roles 0.25, terms -0.27
offices: comparisons -0.15, outlook 0.2
official: comparisons 0.17, outlook 0.2
old: comparisons 0.15
older: comparisons 0.15
on: credentials 0.37, outlook -0.37, terms 0.21
onc: organizations 0.15
one: comparisons 1.2, credentials 0.41, education -0.17, journeys -0.36, organizations -0.18, outlook -0.31, questions -0.31, starts -0.21
ones: roles -0.27
online: education 0.21, terms -0.16
only: credentials 0.19, questions 0.18, roles -0.16, starts -0.22, terms 0.19
openings: outlook 0.25
operations: journeys 0.27
ops: roles 0.16
or: comparisons 0.6, education -0.15, journeys -0.26, outlook -0.16, questions 0.34, starts 0.23, terms -0.33
order: journeys 0.24
org: organizations 0.42, questions -0.18
organization: comparisons 0.24, organizations 0.16
other: comparisons 1.2, credentials -0.5, outlook 0.15, roles -0.15, terms -0.19
our: credentials 0.24, journeys -0.26, organizations 0.31, outlook -0.29, settings 0.29, starts -0.2
out: comparisons -0.23, education -0.25, journeys 0.19, questions 0.2, settings -0.21, terms 0.26
outlook: outlook 0.23
outpatient: comparisons 0.19
over: credentials -0.37, questions 0.37, starts -0.2
own: questions -0.21, settings 0.15
owns: roles 0.19
p: credentials 0.28
page: questions 0.27
paid: questions -0.16, roles 0.2, terms 0.15
pair: comparisons 0.25
paper: comparisons 0.28, education 0.15, roles -0.18
papers: settings 0.15
pass: comparisons 0.26, credentials 0.35, questions -0.23, terms -0.18
passed: questions 0.17
path: journeys 0.49
pathway: education 0.15
patient: roles 0.28, settings -0.17
patients: organizations -0.2, questions -0.45, roles 0.15, starts 0.2, terms 0.4
pay: comparisons 0.2, credentials 0.23, journeys -0.19, organizations -0.16, outlook 0.4, questions -0.15, roles 0.43, starts -0.16, terms -0.47
payer: terms 0.16
payment: comparisons 0.19, questions -0.17, terms 0.18
pays: comparisons -0.17, questions 0.16, settings 0.15
pcs: comparisons 0.25, terms 0.17
people: comparisons -0.42, education -0.19, journeys 0.18, outlook 0.71, questions 0.2, roles -0.36, settings 0.57, terms -0.67
per: comparisons -0.21, credentials -0.19, outlook 0.3, roles -0.19, terms 0.52
percent: credentials 0.15, outlook 0.4, terms -0.17
percentages: questions 0.23
percentile: outlook 0.32
person: education -0.17, journeys 0.29, organizations -0.26, questions -0.3, roles 0.8, terms -0.39
pharma: settings 0.16
phd: education 0.35
phi: terms 0.27
phr: comparisons 0.21
physician: comparisons 0.3
physicians: roles 0.27
pick: questions 0.25
picking: comparisons 0.26
picks: roles 0.19
place: settings 0.19
placement: education 0.35
placements: education 0.22
places: settings 0.44
plan: settings 0.25
plans: credentials 0.18
please: comparisons 0.16, roles -0.15
plus: credentials 0.17
poa: terms 0.15
points: questions 0.17, terms 0.15
policy: comparisons 0.15
position: roles 0.27
positions: questions 0.25
possible: questions 0.27
post: comparisons 0.16, questions -0.25, roles 0.15
posts: starts 0.17
ppe: terms 0.29
practice: credentials 0.28, education 0.16, questions -0.19
practitioner: credentials 0.23
price: credentials 0.23
primary: terms 0.16
principle: terms 0.15
privacy: comparisons 0.27, journeys 0.29, questions -0.22
procedure: terms 0.19
product: roles 0.2
production: comparisons 0.2
profesional: credentials 0.18
profession: questions 0.18
professional: comparisons 0.18, credentials 0.23, roles -0.15
program: education 0.59, organizations 0.17, roles -0.32
programming: roles 0.15
programs: education 0.31, questions 0.15
proof: credentials 0.33
protected: terms 0.19
prove: credentials 0.17
psychiatric: settings 0.15
public: journeys 0.2, settings 0.2
pull: terms 0.2
put: terms 0.19
qhin: terms 0.22
quality: credentials 0.31, questions -0.22
quarter: outlook 0.17
queries: comparisons -0.15
questions: comparisons 0.37, credentials 0.55, questions -0.23, roles -0.15, terms -0.22
queue: roles 0.21
quota: settings 0.19
quote: questions 0.15
rates: comparisons 0.28
real: questions 0.26, terms -0.18
realistic: journeys 0.15, questions 0.16
really: settings 0.15
reason: terms 0.18
recognised: credentials 0.15
record: comparisons 0.33, credentials -0.26, education -0.2, questions -0.23, roles 0.4, settings 0.15, terms 0.21
records: comparisons -0.17, credentials 0.32, education 0.25, questions 0.22, roles -0.46, settings 0.22, terms -0.42
registered: organizations 0.21, questions 0.22, roles -0.24, terms -0.17
registrar: credentials 0.15, journeys 0.26, questions -0.18, terms -0.2
registrars: organizations 0.32, outlook 0.33, terms -0.16
registration: starts 0.21
registry: journeys 0.18
remote: comparisons 0.18, credentials 0.22, roles 0.37, terms -0.21
renewal: credentials 0.22
report: comparisons -0.15, terms 0.19
reports: comparisons 0.3, questions -0.21, roles 0.25, terms -0.21
requests: journeys 0.2
required: questions 0.15
requirements: roles 0.16
research: education 0.31
residents: settings 0.25
respected: credentials 0.21
responsible: terms 0.21
results: roles 0.19
retail: starts 0.19
retake: credentials 0.21
revenue: journeys 0.2
reverse: comparisons 0.15
review: credentials 0.15
reviewer: credentials 0.15
reviewing: comparisons 0.23
rhds: credentials 0.43, questions -0.17
rhia: comparisons 0.45, credentials 0.16, organizations -0.23, outlook -0.19, questions 0.21, terms -0.33
rhit: comparisons 0.42, organizations -0.2, outlook -0.18, questions 0.23, settings 0.17, terms -0.39
right: comparisons 0.17, questions -0.17
rise: questions 0.2
rmt: credentials 0.19
rn: starts 0.16
road: journeys 0.33
role: starts 0.17
roles: starts 0.25
room: questions 0.16, roles 0.2
route: questions 0.15
rule: roles -0.16, terms 0.34
rules: journeys 0.17, questions -0.22
rung: journeys 0.24, starts 0.15, terms -0.15
running: journeys 0.22
rvu: terms 0.16
rxnorm: terms 0.28
safety: credentials 0.19
said: comparisons -0.17, credentials -0.28, organizations 0.17
salary: outlook 0.18, terms -0.17
same: comparisons 0.58, credentials -0.3, outlook -0.24, questions -0.19, roles -0.15, terms 0.37
sample: terms 0.16
say: outlook 0.24
saying: terms 0.19
says: journeys -0.27, roles 0.2, terms 0.46
scanning: terms -0.15
school: education 0.66, roles -0.31, settings -0.19, terms -0.29
schooling: comparisons 0.26, roles 0.22, terms -0.21
schools: organizations 0.16, questions 0.33
science: education 0.15
scientists: outlook 0.19
seal: questions 0.21
search: comparisons 0.16
seat: roles 0.37, terms -0.16
secondary: terms 0.21
sections: credentials 0.16
security: comparisons 0.18, questions -0.15
see: comparisons 0.16, questions -0.19
self: outlook 0.18
semester: questions 0.23
semesters: education 0.15
send: settings 0.19
senior: credentials 0.25, questions -0.2
sent: terms 0.3
services: comparisons 0.17, organizations 0.17
set: terms 0.17
settings: settings 0.38
share: outlook 0.15, settings 0.2
she: comparisons -0.23, credentials 0.16, outlook -0.17, roles 0.15, terms 0.23
shift: roles 0.16
short: comparisons 0.16
shorter: comparisons 0.18
shots: questions 0.15
should: comparisons 0.31, credentials -0.29, outlook -0.17, questions 0.59, terms -0.25
show: credentials 0.29
side: comparisons 0.25, credentials 0.29, outlook -0.15, questions -0.19, terms -0.15
sign: terms 0.24
signature: terms 0.3
since: comparisons -0.15, roles -0.15, terms 0.22
sit: credentials 0.48, questions -0.15, terms -0.19
site: comparisons -0.2, organizations 0.2, questions 0.17
six: outlook 0.15, questions -0.23
skills: roles 0.47
sleep: questions 0.16
small: credentials 0.38, questions -0.18
snomed: terms 0.37
snooping: credentials 0.22
so: comparisons 0.46, education -0.22, organizations -0.15, questions 0.34, roles -0.44
soc: outlook 0.18
society: credentials 0.18, organizations 0.66, questions -0.17, roles -0.17, terms -0.17
software: roles 0.29
some: terms 0.28
somebody: education -0.17, questions -0.15, roles 0.5, terms -0.34
someone: comparisons -0.22, credentials -0.24, organizations -0.17, roles 0.43, settings 0.17
something: comparisons -0.22, credentials 0.24, questions 0.16
specialist: comparisons 0.41, roles 0.35, terms -0.25
specialists: settings 0.18
spreadsheet: terms 0.15
spreadsheets: roles 0.22
sql: terms -0.16
stages: journeys 0.37
stamp: questions 0.15
stand: terms 0.18
standard: terms 0.3
standards: organizations 0.15
start: journeys 0.17, starts 0.23
started: roles -0.15
stat: outlook 0.16
state: comparisons -0.22, journeys 0.24, settings 0.3
stations: journeys 0.15
statistics: comparisons 0.16
stats: outlook 0.28
status: terms 0.18
stay: questions 0.17, roles -0.17
stays: questions -0.15, roles 0.19
stem: questions 0.16
step: roles 0.24, starts 0.19
steps: journeys 0.26, questions 0.17
still: comparisons -0.25, outlook 0.15, questions 0.27, starts -0.16
stop: journeys 0.19
stressful: roles 0.18
student: organizations 0.23, roles -0.19, terms 0.23
students: organizations 0.16, questions 0.2
studies: questions -0.16, roles 0.24
study: credentials 0.3
stuff: roles 0.21
such: comparisons -0.15, settings 0.26
supervisor: questions 0.21
supervisors: roles 0.16
support: roles 0.15
sure: roles 0.18
surgeon: terms 0.15
surgery: credentials 0.15, questions -0.16, terms 0.21
survey: comparisons -0.16, outlook 0.29
system: questions -0.22, roles 0.37, terms 0.33
systems: credentials 0.16, roles -0.15, starts 0.18
t: comparisons 0.27
table: roles 0.17
tables: comparisons 0.17, outlook 0.22
take: credentials 0.16, education 0.27, organizations -0.15, roles -0.17, starts 0.28, terms -0.27
takes: questions -0.17
talks: comparisons 0.18
teach: education 0.39, questions -0.19
teacher: questions 0.24
team: journeys 0.22
technical: outlook 0.16
technician: comparisons 0.32, journeys 0.25, settings -0.24, starts 0.34, terms -0.35
technicians: questions 0.25
technologist: outlook 0.2
technology: credentials 0.15
teens: education 0.23
tefca: terms 0.28
tell: roles -0.18, terms 0.2
ten: outlook 0.37, terms -0.2
tenth: outlook 0.54, roles -0.15
term: terms 0.29
terminology: terms 0.15
terms: terms 0.16
test: comparisons 0.19, credentials 0.53, organizations -0.23, outlook -0.18, questions 0.25, settings -0.16, starts -0.15
testing: questions 0.17
text: terms 0.15
than: comparisons 0.37, organizations -0.26, questions -0.28, roles -0.31, settings 0.22, starts 0.17
that: comparisons -0.39, journeys -0.31, outlook 0.17, questions -0.37, roles 0.55, settings 0.29, starts -0.38, terms 0.33
the: comparisons 0.79, credentials 0.46, outlook 0.23, settings -0.78, starts -0.87, terms 0.25
their: comparisons -0.2, credentials 0.32, education -0.16, roles 0.2
them: comparisons 0.21, education -0.22, settings 0.27
then: comparisons 0.2, education 0.15, journeys 0.5
there: comparisons -0.76, education 0.32, questions 0.26, settings 0.26, terms -0.26
these: credentials -0.26, questions 0.18, terms 0.31
thesis: education 0.28
they: comparisons -0.42, credentials 0.21, education -0.16, journeys -0.24, questions -0.29, roles 0.38, settings 0.51, starts -0.34, terms 0.32
thing: credentials 0.26, roles -0.2, terms 0.49
this: comparisons -0.56, credentials -0.42, education 0.24, outlook -0.24, questions 1.11
those: organizations -0.15, outlook 0.16
thousand: comparisons -0.2, credentials -0.19, outlook 0.7, questions -0.26
three: education -0.16, questions 0.16
through: comparisons -0.21, questions 0.19, terms 0.27
time: credentials 0.18, organizations -0.17
times: roles 0.15
tired: starts 0.16
title: comparisons -0.21, credentials 0.48, roles 0.3, settings -0.16
titles: starts 0.15
to: credentials -0.35, journeys 0.98, organizations -0.22, outlook -0.47, questions 0.43, roles 0.2, settings -0.6, terms 0.15
together: questions -0.15, terms 0.21
told: organizations 0.22
too: outlook -0.15, questions 0.24
tool: comparisons 0.28
tools: comparisons 0.16, roles 0.31, terms -0.17
top: journeys 0.28, outlook 0.3, terms -0.16
trade: terms -0.21
train: questions 0.18
trainer: roles 0.18
training: questions 0.16, roles -0.17
trauma: roles 0.21
treatment: terms 0.26
tuition: education 0.25, questions 0.15
two: comparisons 0.79, journeys -0.16, organizations -0.2, outlook -0.15, settings -0.21, terms -0.18
type: terms 0.2
typical: outlook 0.27
typist: credentials 0.17
uhdds: terms 0.17
under: credentials -0.17, outlook 0.17, roles -0.2, terms 0.43
undergrad: education 0.19
undergraduate: education 0.16
understanding: comparisons 0.16
unit: settings 0.21
units: credentials 0.34, questions -0.2
university: credentials -0.16, education 0.31
up: credentials -0.39, education -0.24, journeys 0.37, outlook 0.24, questions 0.21, settings -0.2
upcoding: terms 0.2
upper: comparisons 0.27
us: comparisons -0.3, organizations 0.25, outlook 0.24, roles -0.18, settings 0.22
use: credentials -0.19, terms 0.44
used: questions -0.17, terms 0.38
usually: settings 0.15
v: comparisons 0.59, roles -0.17
va: questions 0.24, terms -0.2
vaccine: roles 0.17
vamc: questions 0.15
vendor: terms 0.21
very: questions 0.23
veterans: questions 0.18, settings 0.19
visit: questions -0.17, roles 0.32, terms 0.35
visits: credentials 0.17, roles 0.24
vocabulary: terms 0.23
vs: comparisons 1.02, credentials -0.24, journeys -0.2, organizations -0.32, questions -0.37, settings -0.18, starts -0.3, terms 0.72
wage: credentials -0.17, outlook 0.41, roles 0.21, terms -0.2
wages: outlook 0.18, questions 0.19
waht: starts 0.15
waiting: comparisons 0.16
want: comparisons -0.21, credentials 0.28, organizations -0.24, outlook -0.15, settings 0.21, terms -0.49
wanting: questions 0.23
wants: comparisons -0.23, credentials 0.15, organizations -0.15, outlook -0.23, roles 0.22, starts 0.36, terms -0.15
was: comparisons -0.36, credentials 0.22, education -0.2, organizations -0.17, outlook 0.18, roles 0.18, starts -0.15, terms 0.34
wasted: roles 0.15
way: credentials -0.23, journeys 0.5, questions 0.37, roles -0.17, starts 0.15, terms -0.16
we: education -0.15, questions 0.36, terms 0.5
website: organizations 0.25
week: roles 0.23
weekends: settings 0.16
weeks: education 0.17
weights: terms 0.15
well: questions 0.25, roles -0.15
what: comparisons -0.47, journeys -0.22, organizations -0.25, outlook 0.56, questions -0.3, settings -0.19, starts 0.25, terms 0.59
when: comparisons -0.15, credentials -0.25, education -0.15, journeys 0.44, organizations -0.17, starts -0.17, terms 0.27
where: comparisons -0.16, credentials -0.53, organizations 0.3, settings 0.31, terms 0.15
which: comparisons 0.82, education -0.41, questions -0.3, roles -0.21, starts 0.52
while: comparisons 0.21, credentials -0.15, education 0.16
who: credentials -0.4, education -0.35, organizations 0.77, questions -0.79, roles 1.58, starts -0.3, terms -0.85
whoever: outlook 0.15
whom: organizations 0.55, questions -0.23, terms -0.2
whose: organizations 0.53, questions -0.39, roles 0.73, terms -0.38
why: comparisons 0.15, credentials -0.27, terms 0.44
wife: questions 0.17
will: comparisons 0.15, credentials -0.31, organizations -0.16, questions 0.65, roles 0.29, starts -0.2, terms -0.37
with: comparisons 0.33, credentials 0.19, outlook -0.66, starts 0.2
without: journeys 0.16
word: terms 0.29
work: organizations -0.32, roles 0.22, settings 0.25
workers: outlook 0.22, roles -0.15
working: settings 0.31
worst: questions 0.17
worth: education 0.2, questions 0.21, terms -0.18
would: comparisons 0.24, credentials -0.25, education 0.15, journeys -0.2, organizations -0.2, questions 0.51, terms -0.53
write: questions -0.15, terms 0.23
writes: roles 0.17
written: terms 0.23
wrong: roles 0.15
wrote: terms 0.17
x: terms 0.18
year: education 0.62, outlook 0.43, questions -0.2, roles -0.38, settings -0.17, terms -0.15
yearly: outlook 0.25, roles -0.18
years: credentials 0.4, journeys 0.4, organizations -0.38, roles 0.22, settings -0.22, starts 0.22, terms -0.56
you: comparisons -0.16, credentials -0.16, education 0.17, journeys 0.21, outlook -0.36, questions 0.46, roles 0.36, starts -0.26
your: comparisons -0.15, questions 0.62, roles -0.25
zero: starts 0.25
`;

export const FACETS = `
000: cost 0.26
020: pay 0.16
1: difference -0.18, eligibility 0.22
10: next 0.17
11: definition 0.16
12: eligibility 0.35
120: education 0.16, pay 0.29
120k: pay 0.16
14: eligibility 0.15
17: pay 0.26
18: cost 0.17
19: none 0.15
1st: start 0.18
2: cost 0.28, difference -0.29, education 0.61, eligibility -0.37, pay -0.16
20: jobs 0.15, none -0.15, renewal 0.21, worth 0.17
200: jobs 0.23
2009: jobs 0.16
2011: education 0.22
2018: next 0.25
2020: next 0.2
2024: growth 0.17, jobs 0.15, settings 0.37
2025: pay 0.44
2071: none 0.17
22: next 0.15
24: next 0.2
25: pay 0.22
299: cost 0.19
3: next 0.32
30: renewal 0.21
340: jobs 0.16
341: jobs 0.24
38: worth 0.19
4: cost 0.36, difference -0.15, duties -0.16, education 0.33, jobs -0.15, next 0.3, none 0.2, start -0.16
41: none 0.17
45: next 0.2
5: cost 0.15
50: pay 0.18, renewal 0.17
500: cost 0.28
52: none 0.3
6: renewal 0.26
60: education -0.15
600: jobs 0.23
68: pay 0.15
7: duties 0.18, growth 0.19
8: education 0.23, growth 0.24
80: next 0.22
9: education 0.15
=000: cost 0.26
=020: pay 0.16
=1: difference -0.18, eligibility 0.22
=10: next 0.17
=11: definition 0.16
=12: eligibility 0.35
=120: education 0.16, pay 0.29
=120k: pay 0.16
=14: eligibility 0.15
=17: pay 0.26
=18: cost 0.17
=19: none 0.15
=1st: start 0.18
=2: cost 0.28, difference -0.22, education 0.38, eligibility -0.23, exam 0.16, next 0.25, pay -0.17
=20: jobs 0.15, none -0.15, renewal 0.21, worth 0.17
=200: jobs 0.23
=2009: jobs 0.16
=2011: education 0.22
=2018: next 0.25
=2020: next 0.2
=2024: growth 0.17, jobs 0.15, settings 0.37
=2025: pay 0.44
=2071: none 0.17
=22: next 0.15
=24: next 0.2
=25: pay 0.22
=299: cost 0.19
=3: next 0.32
=30: renewal 0.21
=340: jobs 0.16
=341: jobs 0.24
=38: worth 0.19
=4: cost 0.39, education 0.22, next 0.17, start -0.16
=40: education 0.15
=41: none 0.17
=45: next 0.2
=5: cost 0.15
=50: pay 0.18, renewal 0.17
=500: cost 0.28
=52: none 0.3
=6: renewal 0.26
=60: education -0.15
=600: jobs 0.23
=68: pay 0.15
=7: duties 0.18, growth 0.19
=8: education 0.23, growth 0.24
=80: next 0.22
=9: education 0.15
=aapc: difference 0.25, duties -0.26, education -0.15, exam 0.17, none 0.34, renewal 0.2
=aas: eligibility 0.2
=ability: skills 0.35
=abstractor: jobs 0.18
=accord: education 0.22
=account: definition 0.18
=accredit: difference 0.15, eligibility 0.26
=accreditation: eligibility 0.26
=accuracy: definition 0.21
=acdi: eligibility 0.24
=acronym: none 0.2
=act: definition 0.15
=actual: duties 0.19
=ad: definition -0.17, duties 0.16, jobs 0.15, start 0.25
=add: definition -0.23, difference 0.38, eligibility -0.22, growth 0.25, start -0.15, worth 0.47
=adjustment: definition 0.15, duties 0.22
=admin: jobs 0.15
=administration: jobs 0.28
=admission: definition 0.22, education 0.19
=ads: jobs 0.31
=advantag: none 0.38
=advis: difference 0.27, worth 0.16
=afterward: duties 0.21
=against: definition -0.15
=ahima: definition 0.33, difference 0.2, duties -0.34, education -0.41, eligibility 0.31, exam 0.43, growth -0.15, next -0.2, pay -0.25, remote -0.16, skills -0.21, worth 0.18
=ahmia: difference 0.17
=ai: growth 0.23, jobs 0.39, skills 0.22
=aim: none 0.38
=al: duties 0.2
=algebra: skills 0.2
=aliv: none 0.3
=alon: pay 0.19
=ambulanc: start 0.25
=amia: definition 0.15
=among: settings 0.2
=analysi: skills 0.15
=analyst: difference -0.15, duties 0.48, jobs -0.25, next 0.31, none -0.16, pay 0.16, skills 0.25, worth 0.15
=analytic: next 0.17, none 0.22
=anatomy: eligibility 0.31, skills 0.24
=anoth: difference 0.6, eligibility -0.23, pay -0.17
=answer: definition -0.17, next 0.17
=anywher: remote 0.16
=apart: difference 0.63
=apc: difference 0.43
=app: definition 0.17
=application: difference -0.16, duties 0.16, jobs 0.24
=apply: eligibility 0.15, jobs -0.17, next 0.18, start 0.21
=apprentic: next 0.49
=apprenticeship: start 0.3
=approv: definition -0.2, eligibility 0.37
=approval: education 0.38
=april: exam 0.19
=argu: skills 0.19
=army: next 0.27
=ask: definition 0.21, duties -0.15, pay 0.21
=assign: cost 0.15, difference 0.2, duties 0.18
=assistant: start 0.43
=associat: education 0.43, renewal -0.15
=association: cost 0.18, definition 0.35, duties -0.24, education -0.15, renewal 0.25, worth 0.21
=ate: jobs 0.19
=attorney: remote 0.21, settings 0.15
=audit: duties 0.17
=auditor: definition -0.22, eligibility 0.35, next 0.17, pay 0.15
=aunt: growth 0.17
=averag: growth 0.15, pay 0.39
=award: cost 0.31
=b: eligibility 0.26, next -0.15
=b4: eligibility 0.19, exam 0.23
=baby: cost 0.15
=bacc: education 0.29
=baccalaureat: definition 0.41, education -0.16
=bachelor: definition -0.17, duties -0.15, education 0.29, eligibility 0.29, next 0.18, none -0.3
=back: cost 0.33, education -0.23, eligibility -0.16, next 0.19, pay -0.26, start 0.18, worth 0.34
=background: eligibility 0.64
=bad: skills 0.32
=badg: definition 0.32
=ballpark: pay 0.21
=bank: eligibility 0.21, worth 0.32
=becom: education 0.34, eligibility 0.19, start 0.46
=bed: duties 0.17, pay 0.22
=bedsid: next 0.21
=begin: definition -0.15, next -0.17, none -0.17, start 0.62, worth 0.2
=behind: eligibility 0.16, start 0.17
=below: difference 0.17
=besid: settings 0.47
=bet: difference -0.24, duties 0.15, none 0.37, settings -0.17, worth 0.2
=between: difference 0.41, next 0.23
=big: cost -0.15, duties -0.2, education 0.38, eligibility -0.21, growth 0.34, next -0.22, settings 0.29
=biggest: jobs 0.15, settings 0.15
=bil: cost 0.15, education -0.31, exam -0.22, none 0.24, skills -0.16
=biology: start 0.18
=block: definition 0.32
=blood: start 0.25
=bls: definition -0.18, growth 0.31, next 0.34
=board: definition 0.21, exam 0.17
=bok: exam 0.38
=bomb: exam 0.22
=book: cost 0.22, exam 0.45, none -0.17
=bor: next 0.23
=boss: definition -0.2, eligibility -0.22, growth 0.35, none 0.33
=bot: jobs 0.22
=both: jobs 0.17, none 0.19
=bottom: definition -0.23, pay 0.42
=brag: worth 0.16
=bring: pay 0.9
=brok: worth 0.17
=bucket: growth 0.2
=budget: duties 0.38, skills 0.16
=build: difference 0.21, next 0.2, settings 0.23
=bump: pay 0.16
=business: definition 0.26, eligibility 0.19
=buy: worth 0.19
=c: definition 0.24, renewal 0.18
=cahiim: definition 0.18, eligibility 0.28, start 0.3
=cahim: difference 0.2, duties -0.18, none 0.38
=cal: definition -0.19, difference 0.19, duties 0.34, jobs 0.15
=calm: duties 0.17
=campus: remote 0.26
=canc: cost -0.16, growth -0.21
=candidacy: definition 0.27, eligibility 0.15
=candidat: exam 0.17
=car: definition 0.17, growth -0.19, next 0.27, none 0.17, worth 0.43
=card: eligibility 0.24
=carry: none 0.15
=cas: definition 0.2, eligibility -0.15, none -0.16, remote 0.19
=cbc: exam 0.18, worth 0.59
=cca: cost 0.19, education -0.22, exam 0.28, none 0.42
=ccd: definition 0.2, difference 0.16, duties -0.15, none 0.41
=cchiim: difference 0.24
=ccs: definition -0.18, difference 0.15, duties -0.29, exam 0.5, growth -0.18, none 0.23, remote -0.24, settings 0.18
=cdeo: definition 0.18
=cdi: cost -0.15, definition -0.25, difference -0.21, duties 0.32, education 0.41, next 0.23, settings -0.22
=cdip: definition -0.17, difference 0.16, education -0.21, eligibility 0.43, exam 0.2, none 0.29
=cehr: definition 0.19, worth 0.2
=cent: eligibility -0.15, exam 0.36
=certifi: definition 0.36, pay 0.21
=certificat: cost 0.23, education 0.7
=certification: education -0.22, eligibility 0.27, exam -0.16, none 0.92, settings -0.19
=certify: definition -0.17, eligibility 0.19, none 0.47
=ceu: exam 0.21
=ceus: renewal 0.8
=chair: duties 0.19, next 0.24
=chang: cost -0.15, duties 0.17, growth 0.21, next -0.2, none 0.17, pay 0.18
=charg: cost 0.3, education -0.23, pay 0.23
=chargemast: duties 0.15
=chart: cost -0.25, definition 0.28, duties 0.55, eligibility -0.33, exam -0.26, jobs 0.26, next 0.37, none -0.28, pay 0.21, renewal -0.19, settings 0.29, start -0.22, worth -0.32
=chas: difference 0.2, none 0.37
=chc: none 0.17
=chda: eligibility 0.22, none 0.44
=cheap: cost 0.31
=check: definition -0.19, duties 0.19, eligibility 0.23, next 0.2, pay 0.35
=chicago: start 0.15
=chp: cost 0.22, exam -0.18, none 0.44
=chpc: difference 0.2, none 0.25
=cht: none 0.33
=cic: difference 0.2, eligibility 0.15
=citizen: eligibility 0.33
=city: jobs 0.26
=claim: pay -0.21
=clarify: pay 0.32
=class: education 0.43, none -0.16, skills 0.17
=classification: eligibility 0.19
=classmat: worth 0.15
=clerk: growth 0.25
=climb: growth 0.21
=clinic: difference -0.2, education -0.17, growth 0.16, settings 0.47
=clinical: education 0.34, eligibility 0.16
=clock: skills 0.28
=clos: eligibility 0.19
=club: worth 0.25
=cms: definition 0.23
=coc: settings 0.57
=cod: definition 0.38, duties 0.17, education -0.3, eligibility -0.24, exam -0.18, growth -0.18, jobs 0.24, next 0.28, pay 0.29, remote 0.18, renewal -0.25, skills -0.24
=collect: next 0.16
=colleg: definition -0.27, eligibility 0.48, none -0.17
=company: definition 0.22, duties -0.22, jobs -0.21, settings 0.85
=compar: pay 0.22
=complain: definition 0.17
=complaint: definition -0.19, duties 0.15, pay 0.18
=completion: next 0.28
=comput: duties 0.3, education -0.18, eligibility -0.16, next -0.19, remote 0.16, start 0.32
=condition: definition 0.18
=confidentiality: none 0.19
=confront: skills 0.22
=confuz: definition 0.25
=consultant: eligibility 0.41, pay 0.25
=content: exam 0.39
=coordinator: duties 0.43
=copy: next 0.16
=corn: next 0.3
=cost: cost 0.51
=couch: remote 0.47, worth 0.26
=counsel: education 0.32
=count: duties -0.19, education 0.18, eligibility 0.3, exam -0.16, next 0.17, settings -0.18
=country: jobs 0.42
=county: jobs 0.2
=cours: cost 0.31, education 0.32
=court: settings 0.17
=cov: cost 0.29, difference 0.32, eligibility -0.16, exam 0.15
=cover: exam 0.15
=cowork: none 0.17
=cpb: none 0.24
=cpc: cost 0.25, definition -0.32, difference 0.31, duties -0.39, education -0.39, exam 0.25, growth -0.21, none 0.33, remote -0.2, settings 0.15, skills -0.25, start -0.18, worth 0.35
=cpco: worth 0.22
=cphi: none 0.39
=cphim: difference 0.23, none 0.16
=cphq: none 0.17
=cpma: exam -0.22, none 0.25
=cpt: difference 0.17
=crc: definition 0.21
=crcr: cost 0.22, none 0.48
=credential: definition 0.3, education -0.17, none -0.21, renewal 0.33
=credit: education 0.59
=crunch: definition -0.15, skills 0.15
=cry: none 0.2
=ct: definition 0.27
=ctr: definition 0.38
=current: none 0.24
=curriculum: education 0.15
=cut: jobs 0.22, next 0.19
=cycl: duties 0.24, next 0.2, renewal 0.48
=dashboard: start 0.15
=dat: skills 0.16
=data: cost -0.2, definition 0.27, difference 0.34, duties 0.18, education -0.2, eligibility -0.25, next 0.23, start -0.17
=databas: definition 0.23, jobs 0.2
=daught: jobs 0.41
=day: definition -0.43, difference -0.32, duties 0.98, eligibility -0.23, next 0.23, none -0.16, remote 0.2, settings 0.17, worth -0.15
=dead: none 0.21
=deadlin: exam 0.23, renewal -0.16
=deal: remote 0.23
=dealbreak: duties 0.17
=decent: none 0.24
=decid: duties 0.23, growth 0.17, none 0.23
=degr: cost 0.29, duties -0.17, education 0.5, eligibility 0.19, exam -0.24, jobs -0.38, next 0.2, none -0.18, pay -0.26, renewal -0.17, worth 0.29
=demand: growth 0.18
=denial: next 0.2
=department: difference -0.15, education 0.2, jobs -0.25, next 0.31, start 0.27
=designat: definition 0.2, difference 0.15
=desk: duties -0.18, education 0.39, next 0.28
=detail: skills 0.42
=devic: definition 0.22
=diagnos: duties 0.27, education 0.17
=diagnosi: definition 0.23, skills 0.18
=dictation: growth 0.29, jobs 0.2
=die: growth 0.28
=diff: difference 0.81
=differenc: difference 0.68
=different: difference 0.72, education -0.22, exam 0.15, pay -0.22
=difrent: definition -0.2, difference 0.27
=diploma: cost -0.16, definition -0.17, eligibility 0.21, none 0.17, start 0.21
=direct: eligibility 0.16
=director: definition -0.21, duties 0.21, eligibility -0.17, next 0.27, none 0.19, start -0.16
=directory: start 0.24
=diseas: none 0.19
=district: start 0.17
=doctor: definition 0.25, difference -0.17, duties 0.35, jobs 0.24
=doctorat: worth 0.16
=documentation: eligibility 0.36
=dollar: cost 0.21, pay 0.19
=drg: difference 0.38
=drug: settings 0.19
=due: renewal 0.51
=dui: eligibility 0.2
=duty: duties 0.33
=dwn: growth 0.15
=dying: worth 0.16
=early: exam 0.15
=earn: jobs 0.18, pay 0.46
=ed: renewal 0.22
=education: education 0.46, renewal 0.24
=eith: jobs 0.23, none 0.32
=eleven: eligibility 0.17
=eligibility: eligibility 0.51
=email: definition 0.17, renewal 0.16
=employ: cost 0.19, definition -0.26, education -0.24, next -0.15, none 0.3, pay -0.2, settings 0.54
=emr: difference 0.21
=end: education 0.15, next 0.29
=enlistment: cost 0.2
=enough: none -0.2, skills 0.28
=entry: next 0.17
=equipment: worth 0.16
=er: duties 0.18
=every: cost 0.3, definition 0.3, difference -0.16, duties -0.17, eligibility -0.31, exam -0.18, jobs 0.22, next -0.16, none 0.22, pay -0.17, remote 0.21, renewal 0.33
=evn: growth 0.21
=exact: definition 0.21, duties -0.16
=exam: cost 0.61, definition -0.18, difference -0.23, duties -0.15, education 0.34, eligibility 0.18, exam 0.27, pay -0.17, remote -0.18
=excel: skills 0.28
=exchang: definition 0.21
=exm: exam 0.56
=expand: growth 0.27
=expect: skills 0.26
=experienc: eligibility 0.38, jobs 0.35, none -0.22, start 0.28
=expir: renewal 0.16
=explain: definition 0.23, difference 0.35
=extra: difference 0.17
=f1: eligibility 0.17
=facility: worth 0.25
=fafsa: cost 0.19
=fail: exam 0.49, skills 0.16
=faint: duties 0.15, start 0.15
=fal: definition -0.16, eligibility 0.15, jobs 0.2
=far: difference 0.32
=fast: growth 0.46, jobs -0.21, skills 0.38
=february: exam 0.15
=federal: definition 0.22
=fee: none 0.36, renewal 0.18
=felony: eligibility 0.33
=fhir: difference 0.28
=field: growth 0.28, next -0.2, start 0.15
=fifteen: next 0.24
=fight: definition 0.28
=figur: pay 0.53
=fil: definition -0.16, next 0.2, pay 0.18
=financ: duties 0.22
=finish: eligibility 0.26, jobs 0.36, next -0.24, start 0.25
=firm: settings 0.23
=first: definition 0.17, duties -0.27, education -0.24, eligibility -0.27, exam 0.25, jobs -0.15, next 0.29, start 0.67
=fit: eligibility 0.26
=fiv: start 0.21
=fix: definition -0.2
=floor: next 0.18, pay 0.17
=flow: skills 0.18
=folk: duties -0.16, education -0.19, pay 0.47, remote 0.17, settings 0.2
=follow: duties 0.33
=forecast: growth 0.18
=foreign: skills 0.15
=forev: none 0.16, renewal 0.18
=form: definition 0.43
=found: definition 0.17, eligibility 0.2
=foundation: definition 0.24
=fr: cost 0.18, eligibility 0.19
=fre: education 0.2
=fresh: pay 0.31, remote 0.16
=freshman: education 0.2
=friend: worth 0.15
=frm: remote 0.6, worth 0.18
=fully: remote 0.18
=gap: pay 0.16
=ged: education 0.24
=general: education 0.15
=get: definition 0.21, difference -0.15, education 0.16, jobs 0.2, none -0.16, pay 0.16, remote 0.16
=giant: skills 0.18
=girl: difference 0.17
=giv: none 0.17
=gold: none 0.16
=governanc: none 0.3
=government: growth 0.19, none 0.29
=grad: difference 0.27, duties -0.16, eligibility 0.16, next 0.2
=graduat: education 0.19, exam 0.17
=graduation: eligibility -0.27, exam 0.48, skills 0.27
=grant: growth 0.15
=green: eligibility 0.28
=group: definition 0.26, difference 0.29, jobs 0.18, none -0.21
=grow: growth 0.79, jobs -0.16
=growth: growth 0.63
=guid: exam 0.26
=guidanc: education 0.23
=gunshot: definition 0.23
=half: jobs 0.16, next 0.21
=halfway: none 0.18
=hand: jobs 0.22
=handl: difference 0.26, duties 0.15
=happen: exam 0.15, renewal 0.31
=hard: exam 0.46, none -0.19, skills 0.16
=hat: duties 0.22, jobs 0.21, skills 0.27
=hcc: definition 0.16
=hcpc: difference 0.15
=health: cost -0.18, definition -0.21, duties 0.24, education 0.28, eligibility -0.19, exam -0.28, growth 0.22, jobs 0.36, none -0.54, pay 0.21, remote -0.2, renewal -0.28, settings 0.33
=healthcar: next -0.2, none 0.2, pay 0.18, start 0.24
=heart: definition 0.18
=held: duties 0.23
=hfma: definition 0.16
=hhs: definition 0.21
=highest: pay 0.15
=himss: definition 0.47, duties -0.34, renewal 0.16
=hipaa: difference 0.34, eligibility 0.16
=hippa: education 0.16
=hir: difference -0.16, duties -0.28, exam -0.16, growth -0.16, jobs 0.58, none -0.17, pay -0.22, settings 0.85, skills -0.16, start -0.16, worth 0.41
=hit: difference 0.17, eligibility 0.19, none -0.18
=hitech: difference 0.38
=hl7: difference 0.27
=hold: eligibility 0.25, next 0.18, worth 0.15
=hom: duties -0.21, education -0.15, eligibility -0.16, jobs -0.21, next -0.24, none -0.22, pay 0.44, remote 0.76, settings 0.5
=hospital: cost -0.34, definition 0.32, exam -0.41, growth 0.28, jobs -0.21, remote -0.15, renewal -0.3, settings 1.07, start 0.26, worth -0.36
=hour: cost -0.15, definition -0.32, education 0.15, eligibility 0.22, jobs -0.17, pay 0.27, renewal 0.5
=hourly: pay 0.24
=husband: remote 0.22
=hw: cost 0.49
=hwo: cost 0.28
=icd: definition 0.25
=ignor: jobs 0.16
=illinoi: cost 0.2
=in2: next 0.28
=ind: definition 0.15, jobs 0.24
=index: definition 0.41
=indicator: definition 0.4
=informatic: education 0.15, eligibility -0.18, none -0.23, start 0.26
=information: definition 0.56, duties 0.18, education -0.21, eligibility -0.21, jobs 0.38, skills -0.19
=injury: definition 0.23, next 0.19
=inpatient: definition 0.16, none 0.15, pay 0.21
=insid: definition -0.17, none 0.15
=instructor: education -0.28, eligibility 0.38
=insuranc: definition 0.18
=integrity: definition 0.2, skills 0.16
=interview: duties 0.21
=introvert: skills 0.44
=investigation: eligibility 0.23
=iowa: pay 0.24
=issu: none 0.24
=itself: cost 0.19, difference 0.16
=january: definition 0.15, renewal 0.2
=job: cost -0.26, definition -0.25, difference -0.35, duties 0.47, education -0.15, eligibility -0.2, exam -0.37, growth 0.59, jobs 0.64, renewal -0.2, settings -0.27, skills 0.21, start 0.33, worth -0.3
=join: cost 0.17, worth 0.22
=judg: duties 0.16
=jump: pay 0.24
=jun: eligibility 0.16, start 0.22
=junior: difference 0.25
=jus: difference 0.23, none 0.27
=keep: duties 0.15, renewal 0.15
=kid: none 0.25, start 0.31
=kil: eligibility 0.21
=kind: settings 0.35
=kitchen: remote 0.29
=knowledg: skills 0.43
=known: none 0.23
=labor: education 0.17
=lad: next 0.61
=lady: duties 0.19
=laid: worth 0.2
=land: settings 0.16
=laps: renewal 0.34
=last: exam 0.44, renewal 0.2, skills 0.16
=law: education 0.3
=lead: difference 0.15, education 0.21, none 0.21
=leak: definition 0.28
=learn: definition -0.15, skills 0.21
=least: renewal 0.25
=leav: next 0.22
=left: jobs 0.32
=legal: difference 0.18
=legit: definition 0.16, education 0.25, worth 0.24
=less: pay 0.15
=let: cost -0.16, definition 0.23, difference 0.18, education -0.31, eligibility -0.38, exam -0.16, growth -0.16, none 0.33, pay 0.23, renewal 0.29, worth 0.23
=level: exam 0.26, none -0.19, pay 0.2
=licens: eligibility 0.37, next 0.18
=lif: renewal 0.18, skills 0.18
=lik: start 0.24
=lin: growth 0.5, start 0.16
=link: none 0.2
=list: cost -0.19, education 0.29, exam -0.17, none 0.46, pay -0.21, renewal -0.16, skills 0.32, worth -0.22
=listen: definition -0.15, growth 0.21, jobs 0.17
=littl: start 0.15
=liv: pay 0.2, remote 0.31
=loophol: eligibility 0.15
=los: cost 0.19
=lost: definition 0.2, next 0.15
=louisiana: eligibility 0.19
=lov: next 0.17
=lump: none 0.18
=major: difference 0.21, education 0.21, skills 0.18
=manag: cost -0.26, definition -0.48, difference 0.19, duties 0.4, education -0.47, exam -0.22, growth 0.19, next 0.23, none 0.16, pay 0.38, remote -0.18, renewal -0.21, skills 0.23, start -0.17
=management: definition -0.15, duties -0.15, education 0.31, exam 0.16
=mark: exam 0.2, jobs 0.23
=mast: definition 0.27, education 0.17, eligibility 0.2, next 0.19, pay -0.16, worth 0.19
=mat: eligibility -0.2, next 0.15, none 0.24, worth 0.34
=match: settings 0.18
=math: skills 0.18
=mcc: definition 0.19
=mcdowel: education 0.17
=mch: cost 0.33
=mean: definition 0.4
=median: pay 0.72
=medic: next 0.27, start 0.17
=medical: definition 0.37, eligibility -0.24, growth 0.15, next -0.21, none -0.16, settings 0.18, start 0.27
=medicar: definition 0.31, difference 0.21, none 0.34
=meet: definition 0.22, duties 0.5
=memb: cost 0.42
=membership: cost 0.64
=messag: none 0.15
=microcredential: definition 0.28
=middl: pay 0.39
=military: cost 0.15
=million: none 0.2
=miss: cost -0.15, duties 0.19, exam 0.21, next 0.26
=mny: exam 0.24
=monday: duties 0.25
=money: cost 0.43, none -0.15, pay 0.23, start -0.15
=montana: pay 0.17
=month: cost 0.25, definition -0.16, duties -0.17, eligibility 0.17, next 0.17, renewal 0.21, skills 0.17
=mor: pay 0.39
=mostly: duties 0.34
=mov: definition -0.26, difference -0.16, education -0.21, next 0.34, none -0.15, settings -0.19, start 0.49
=mpi: definition 0.19
=mycaa: cost 0.29
=nam: definition 0.17, settings 0.21
=narrow: worth 0.16
=national: definition 0.57, growth 0.23
=navy: settings 0.15
=ncra: education -0.17
=near: pay 0.2
=ned: education 0.19, eligibility 0.16
=needl: duties 0.17
=new: definition 0.15, none 0.25
=newbi: none 0.24
=next: next 0.16
=nha: exam 0.17, worth 0.22
=nigeria: education 0.21
=night: education 0.25, exam 0.2
=nin: cost 0.2
=nobody: difference 0.15, start 0.18
=non: worth 0.16
=nonmemb: cost 0.17
=normal: definition -0.15, duties 0.3, pay 0.33
=not: skills 0.21
=numb: definition -0.25, duties -0.21, education 0.17, jobs 0.22, next -0.3, none 0.44, skills 0.23, worth -0.21
=nurs: difference -0.21, education 0.5, remote -0.17, settings 0.39
=nxt: next 0.53
=o: eligibility 0.18
=occupation: growth 0.17, jobs 0.27
=octob: cost 0.15
=ods: definition 0.26, duties -0.18, education -0.21, eligibility 0.3, renewal 0.31, start 0.19
=off: pay 0.27
=offer: none 0.17
=offic: duties 0.33, education 0.19, eligibility 0.22, jobs -0.19, next 0.44, none -0.3, remote 0.19, worth -0.15
=official: duties 0.2
=ohio: pay 0.21
=old: eligibility -0.15, none 0.7, pay -0.36
=onlin: definition -0.19, education 0.31, none 0.26, remote 0.2
=open: definition -0.24, eligibility 0.31, exam 0.21, jobs 0.74, none -0.28, pay -0.15, settings -0.18, start 0.38
=opt: education 0.15, eligibility 0.35
=option: education 0.16
=ord: next 0.27
=organization: difference 0.18
=outlook: growth 0.16, none 0.23
=outpatient: definition 0.17, jobs 0.16, none -0.16, pay 0.23
=outsid: none 0.16
=p: none -0.17, settings 0.3
=pag: growth 0.15
=paid: education 0.21, pay -0.16
=pajama: remote 0.21
=panic: remote 0.17
=pap: growth 0.15
=paperwork: next 0.2
=parent: education 0.17
=part: difference 0.2, eligibility -0.15, exam 0.26, next -0.22, start -0.15
=pass: exam 0.16, next 0.29, none -0.2, renewal 0.33
=path: next 0.34
=patient: definition 0.62, duties 0.44, education -0.21, growth -0.16, none -0.2
=pay: cost 0.55, difference -0.15, education 0.27, eligibility -0.3, growth -0.21, jobs -0.17, none 0.17, pay 0.41, remote -0.17, skills -0.18
=paycheck: worth 0.2
=payment: definition 0.24, next 0.19
=payrol: jobs 0.17
=pcs: remote 0.22
=percent: growth 0.58
=permission: none 0.18
=pharmacy: settings 0.23
=phd: education 0.35, none 0.15
=phi: definition 0.31
=philippin: eligibility 0.27
=phon: definition -0.15, duties 0.49
=physician: settings 0.15, start 0.15
=pick: skills 0.27
=plac: duties 0.26, settings 0.78
=placement: education 0.23
=plan: duties 0.16, exam 0.23
=plus: eligibility 0.15, next 0.2
=poa: definition 0.3
=point: start 0.19
=policy: duties 0.15
=portabl: remote 0.15
=position: jobs 0.2
=possession: jobs 0.16
=possibl: remote 0.15, start 0.18
=post: difference -0.15, eligibility -0.17, jobs 0.33, worth -0.18
=ppe: education 0.19
=practic: definition 0.15
=practicod: next 0.28
=practicum: education 0.6, pay -0.22
=prerequisit: eligibility 0.22
=present: definition 0.21
=pric: cost 0.28, skills 0.15
=principal: definition 0.2
=pris: cost 0.37
=privacy: definition 0.15, difference 0.18, duties 0.24, jobs -0.16
=problem: skills 0.15
=proctor: exam 0.31
=prof: definition 0.32
=professional: definition 0.19
=program: education 0.62, exam -0.19, growth -0.16, next -0.28, pay -0.26, renewal -0.2, settings -0.15, skills 0.23, start 0.21
=project: duties 0.16
=projection: growth 0.4
=proof: definition 0.18, eligibility 0.17
=prov: definition 0.18, difference 0.34
=proviso: eligibility 0.15
=psych: education 0.21
=public: start 0.22
=pul: next 0.19, none 0.15
=purpos: definition 0.18
=push: none 0.41
=put: difference 0.31
=qualifi: eligibility 0.16
=qualification: eligibility 0.33
=quality: definition 0.28, duties 0.19, eligibility 0.19
=query: duties 0.2
=quot: jobs 0.18, none 0.15
=quota: duties 0.15
=r: definition 0.54, jobs 0.15
=rang: pay 0.24
=rank: none 0.16
=rat: definition -0.22, pay 0.31
=read: definition 0.29, next -0.2, skills 0.23, start 0.17
=readmission: education 0.16
=real: difference -0.17, education 0.31, eligibility -0.16, jobs 0.18, skills 0.16
=realistic: next 0.19, pay 0.17
=realistical: pay 0.27
=recommend: worth 0.22
=record: cost -0.25, definition 0.18, difference -0.21, duties 0.15, renewal -0.19
=recruit: education 0.17, eligibility 0.15, pay 0.34
=reddit: worth 0.21
=redo: renewal 0.18
=refus: definition 0.28
=register: definition 0.21, jobs 0.2, none -0.17, settings 0.3, worth -0.15
=registrar: duties 0.2, eligibility -0.33, jobs 0.32, next -0.2, renewal -0.15, start 0.23
=registration: cost 0.22, none 0.27
=registry: cost -0.15, definition 0.16, difference 0.17, duties 0.18, education -0.23, eligibility 0.28, jobs -0.16, next -0.15
=regular: pay 0.18
=relat: start 0.18
=releas: duties 0.16
=remind: definition 0.22
=remot: jobs -0.16, none 0.15, remote 0.65
=renew: renewal 0.44
=renewal: renewal 0.18
=report: jobs 0.29
=requir: education 0.23, eligibility -0.28, jobs 0.16, skills 0.15
=requirement: education 0.28, eligibility 0.49, renewal 0.15
=research: settings 0.19
=respect: none 0.45
=responsibility: duties 0.16
=responsibl: definition -0.16, duties 0.46
=rest: duties 0.24
=resum: worth 0.16
=retir: eligibility 0.18
=revenu: definition 0.25, duties 0.39, next 0.36, none -0.16
=review: definition 0.15, duties 0.15, none 0.16
=rhd: none 0.17
=rhia: definition -0.57, eligibility 0.29, exam 0.58, growth -0.24, jobs 0.15, skills -0.24, start -0.21
=rhit: definition -0.5, difference 0.26, duties -0.15, education -0.39, eligibility 0.36, exam 0.39, growth -0.25, none 0.54, remote -0.16, renewal 0.16, skills -0.32, start -0.18, worth -0.18
=rhti: start 0.21
=risk: definition 0.35, duties 0.28
=rn: eligibility 0.23, next 0.23, none 0.16
=rns: next 0.15
=road: next 0.32
=robot: jobs 0.4
=roi: definition -0.16, duties 0.18, next 0.29
=rol: definition 0.3, jobs 0.24, skills -0.15
=room: duties -0.19, skills 0.22
=ros: education 0.17
=rout: education 0.15, eligibility 0.29
=rul: definition 0.28
=run: cost 0.28, definition 0.24, exam -0.17, jobs -0.15, pay 0.26, start -0.15, worth -0.16
=rung: next 0.17
=rural: pay 0.3
=saf: education 0.16
=salary: none 0.48, pay 0.34
=say: none 0.15
=scal: definition -0.19, pay 0.22
=scam: worth 0.23
=scan: next 0.22
=schedul: exam 0.21
=scholarship: cost 0.3
=school: cost 0.18, difference 0.23, duties -0.27, education 0.79, exam -0.32, pay -0.31, renewal -0.17, settings -0.16, worth 0.17
=scientist: pay 0.31
=scor: definition 0.27, exam 0.32
=second: none 0.25
=security: difference 0.22
=sel: pay 0.22, settings 0.22
=semest: exam 0.15
=send: remote 0.19, renewal 0.24
=senior: duties 0.15
=sens: none 0.17
=separat: difference 0.67, pay -0.17
=serious: eligibility 0.15
=serv: next 0.19
=servic: jobs 0.23
=set: definition 0.24, difference 0.38, education -0.16, eligibility -0.21, exam -0.18, next -0.15, none 0.32
=settl: pay 0.29
=shift: duties 0.37, education 0.16
=short: education 0.17, next 0.15
=shortag: jobs 0.22
=shortest: eligibility 0.23
=show: jobs 0.17, none 0.19, start 0.2
=shrink: growth 0.36
=shy: skills 0.22
=sid: education -0.18, growth 0.15, next 0.37, pay -0.15, start 0.28
=sign: definition 0.17
=silly: start 0.2
=sink: skills 0.24
=sit: eligibility 0.6, next -0.22, skills -0.16
=skil: difference 0.17, duties -0.21, skills 1.03
=skip: eligibility 0.24, none 0.2
=smal: education -0.17, jobs 0.28, settings 0.35
=snom: definition 0.27
=softwar: definition 0.27, jobs 0.29, next -0.15
=someday: next 0.29
=sophomor: education 0.15
=sor: eligibility 0.16
=specialist: cost -0.17, definition -0.37, duties 0.52, eligibility -0.16, growth 0.23, jobs 0.24, none -0.19, pay 0.39, start -0.4
=spend: education 0.2, jobs 0.16
=spreadsheet: start 0.15
=sql: next 0.21, skills 0.37
=staff: duties 0.36
=stag: duties 0.16
=stamp: worth 0.29
=stand: start 0.25
=standard: definition 0.19
=start: education -0.15, exam -0.15, next 0.46, pay -0.25, start 0.45, worth -0.15
=stat: definition -0.29, difference -0.24, duties 0.2, eligibility 0.17, growth -0.16, jobs 0.16, none 0.21, settings 0.17
=statistic: education 0.25
=stay: difference 0.15
=stem: education 0.17
=step: difference 0.24, duties -0.17, education -0.24, next 0.71, start 0.33
=stop: duties 0.2, next 0.23
=straight: skills 0.2
=strait: eligibility 0.26
=stressful: none 0.38
=stuck: next 0.21
=student: cost 0.8, definition -0.17, duties -0.16, next -0.17, worth 0.27
=study: definition 0.23, exam 0.27, next -0.18, none -0.19, worth 0.24
=suit: duties 0.16, none 0.19
=supervis: next 0.15
=supervisor: duties 0.41, next 0.2
=supply: worth 0.16
=support: definition 0.15
=sur: none 0.19
=surgeon: growth 0.18
=survey: none 0.16
=surviv: skills 0.15
=switch: next 0.24, renewal 0.15
=system: duties 0.36, pay 0.15, skills 0.17
=tableau: none 0.18
=tak: eligibility 0.19
=talk: duties 0.19
=task: definition 0.28
=teach: eligibility -0.18, jobs 0.29, settings -0.15, skills 0.44
=team: duties 0.23, pay 0.21
=technician: definition -0.41, duties 0.25, growth -0.24, jobs 0.3, remote 0.22
=technologist: duties -0.15, growth 0.28, pay 0.34
=tefca: definition 0.38
=ten: growth 0.92
=term: definition 0.4, education 0.17
=test: cost 0.67, definition 0.31, duties -0.25, education -0.33, eligibility 0.42, exam 0.71, jobs -0.2, next -0.29, none 0.17, remote -0.23, settings -0.19, skills -0.16, start -0.24, worth -0.22
=thr: definition 0.17, exam 0.16, next 0.17, worth 0.2
=through: duties 0.16, eligibility 0.15
=tht: definition 0.18
=til: next 0.16
=tim: definition -0.19, difference -0.15, education 0.3, exam 0.35, jobs -0.19, skills 0.23
=tir: next 0.18
=titl: definition 0.5, difference 0.3, duties -0.27
=tke: eligibility 0.2
=toddl: remote 0.36
=top: none -0.16, pay 0.41, worth 0.27
=topic: exam 0.25
=total: cost 0.2
=touch: skills 0.15
=tough: definition 0.18
=toward: start 0.19
=track: definition -0.17, duties 0.15, next 0.24, start 0.19
=trad: worth 0.18
=train: duties 0.26, education 0.4, next -0.31, start -0.23
=transcript: exam 0.38
=transcriptionist: growth 0.15
=transf: education 0.15
=trauma: duties 0.3, start 0.28
=travel: none 0.17
=tru: jobs 0.16, remote 0.24
=tst: cost 0.4, definition -0.28, exam 0.23
=tuition: cost 0.29, education 0.17
=tumor: difference -0.2, duties 0.19, eligibility -0.22, none -0.21, remote 0.33, skills 0.18, start -0.16
=turn: jobs 0.15, none -0.2, skills 0.2, start 0.18
=twenty: settings 0.19
=twic: skills 0.17
=two: definition -0.29, difference 0.58, duties 0.27, eligibility 0.15, next -0.36, none 0.3, start -0.37
=typ: definition 0.3, duties -0.15, eligibility -0.17, growth 0.17, jobs 0.23, next 0.25
=typical: education 0.16
=unbil: definition 0.23
=uncertifi: pay 0.27
=uncl: cost 0.19
=undergraduat: cost 0.15
=university: education 0.21
=unpaid: education 0.22
=useful: none 0.29
=va: definition -0.15, jobs 0.4, settings 0.29, start 0.23
=vanish: renewal 0.15
=vendor: settings 0.26
=version: difference 0.27
=vet: settings 0.15
=visit: definition 0.18, duties 0.23
=wag: none 0.49
=wait: exam 0.56
=walk: pay 0.17
=wana: start 0.2
=webinar: renewal 0.16
=week: duties 0.41, education 0.28, next -0.16
=weekday: education 0.17
=wfh: remote 0.31
=wheth: start 0.17
=whoev: duties 0.19
=whol: jobs 0.17, none -0.19
=wif: start 0.25
=wil: growth 0.36
=window: exam 0.17
=wis: pay 0.16
=without: eligibility 0.39, none 0.24
=word: definition 0.34
=work: cost -0.26, definition -0.48, difference -0.3, duties 0.16, jobs -0.23, none -0.35, settings 1
=workflow: none 0.17
=workforc: settings 0.15
=workplac: settings 0.23
=world: jobs 0.17, remote 0.16
=worth: none 0.25, worth 0.24
=writ: definition 0.22
=wrk: none 0.23, remote 0.19
=wrot: definition 0.19
=year: definition -0.72, difference -0.5, duties -0.34, education -0.22, eligibility 0.67, exam -0.18, growth 0.71, next 0.96, none 0.37, settings -0.42, skills -0.37, start 0.28
=yearly: jobs 0.19, renewal 0.19
=york: pay 0.2
=zero: education 0.23, jobs 0.15, none -0.15
=~abroad: eligibility 0.89, next -0.15, settings -0.15
=~accredit: definition 0.16, education 0.56, eligibility 0.5, jobs -0.16, next -0.24, none -0.41, skills -0.17, worth 0.26
=~age: next 0.33, none -0.24, pay 0.22, renewal 0.15, start 0.15
=~ai: growth 0.16, jobs 1.06, next -0.16, skills 0.15, start -0.16
=~aid: cost 0.67, education 0.18, none -0.15
=~anatomy: education 0.15, eligibility 0.35, next -0.16, skills 0.26, start 0.27
=~apprentice: definition -0.15, next 0.62, start 0.29
=~associate: duties -0.17, education 0.58, exam -0.33, growth -0.26, jobs 0.44, none -0.15, pay -0.35, renewal 0.19, skills -0.29, worth 0.44
=~audit: duties 0.28, eligibility 0.27, jobs -0.16, next 0.2, none -0.25, pay 0.19, worth -0.15
=~bachelor: education 0.51, eligibility 0.23, next 0.5, none -0.35, worth -0.15
=~bill: definition 0.26, difference 0.15, education -0.38, exam -0.25, none 0.29, renewal -0.15
=~book: cost 0.17, exam 0.59
=~boss: cost -0.18, difference 0.2, duties 0.39, eligibility -0.18, exam -0.29, growth 0.35, next 0.56, none 0.29, pay 0.28, renewal -0.16, settings -0.5, start -0.55
=~cancer: duties 0.3, eligibility -0.28, growth -0.21, next 0.17, none -0.28, remote 0.42, skills 0.29, start -0.2, worth -0.24
=~career: cost -0.16, duties -0.29, education -0.16, jobs 0.15, none 0.27, renewal -0.15, skills -0.16, worth 0.3
=~cdi: difference 0.19, duties 0.18, eligibility 0.32
=~cert: definition 0.77, duties -0.41, education 0.16, eligibility 0.74, exam -0.49, growth -0.52, next -0.16, none 0.52, remote -0.22, renewal 0.44, settings -0.38, skills -0.5, start -0.18, worth 0.21
=~clinic: cost -0.22, definition 0.21, difference -0.2, education -0.31, remote -0.15, settings 0.79, skills -0.15, start -0.3, worth 0.22
=~coder: cost -0.18, duties 0.3, education -0.18, exam -0.28, jobs 0.24, next 0.34, remote 0.18, renewal -0.31, skills -0.27
=~compare: definition -0.78, difference 1.47, duties 0.16, eligibility -0.31, exam -0.17, next -0.76, none 0.66, pay 0.18, settings 0.23, skills -0.22, start -0.26, worth -0.17
=~comply: difference 0.34, education -0.18, eligibility 0.22
=~cost: cost 1.64, definition -0.18, difference -0.33, duties 0.42, education -0.17, eligibility -0.49, exam -0.18, growth -0.21, next -0.2, pay 0.17, remote -0.18, settings -0.23, start -0.23
=~crime: eligibility 0.7
=~data: cost -0.15, definition 0.23, duties 0.38, eligibility -0.45, exam -0.2, growth -0.19, jobs 0.2, next 0.28, none 0.34, pay 0.32, remote -0.22
=~define: cost -0.16, definition 1.44, difference 0.6, eligibility -0.19, jobs -0.16, next -0.25, pay -0.15, settings -0.15, skills -0.16, start -0.2
=~degree: cost 0.32, duties -0.42, education 1.11, eligibility 0.15, growth -0.25, jobs -0.47, none -0.29, pay -0.43, worth 0.36
=~deny: next 0.22
=~desk: education 0.19, eligibility 0.45, jobs -0.27, none 0.26, pay -0.39, remote 0.2, settings -0.16, start 0.17, worth -0.33
=~director: education 0.22, eligibility -0.25, jobs -0.23, next 0.54, start -0.25
=~doctor: cost -0.16, definition 0.22, difference -0.18, duties 0.26, exam -0.22, growth 0.15, jobs 0.18, remote -0.15, skills 0.34, worth -0.21
=~doctorate: definition -0.15, education 0.36
=~dues: cost 1.35, difference -0.24, duties -0.16, education -0.23, eligibility -0.23, exam -0.3, jobs -0.16, next -0.21, renewal 0.46
=~duty: duties 1.27, jobs -0.19, skills -0.15, start -0.17
=~eligible: definition -0.19, duties -0.18, education 0.23, eligibility 1.27, exam 0.49, growth -0.16, next -0.29, none -0.37, remote -0.17, settings -0.17, start -0.23, worth -0.17
=~entry: cost -0.19, definition -0.16, difference -0.31, exam -0.29, next 0.17, none 0.31, pay -0.18, renewal -0.26, settings -0.4, skills -0.19, start 1.45
=~exam: cost 1.22, definition 0.22, difference -0.18, duties -0.42, eligibility 0.85, exam 0.84, growth -0.3, jobs -0.3, next -0.16, none 0.15, pay -0.26, remote -0.42, renewal -0.17, settings -0.31, skills -0.29, start -0.23, worth -0.19
=~fail: exam 0.86, none -0.17
=~fileroom: next 0.21
=~frontdesk: cost 0.21, definition -0.29, next 0.41, none 0.23
=~growth: definition -0.17, difference -0.24, duties -0.18, eligibility -0.2, growth 2.33, next -0.29, pay -0.3, settings -0.23, start -0.22
=~hard: cost -0.15, exam 0.23, jobs 0.3, next -0.15
=~highschool: eligibility 0.54, start 0.31
=~hire: cost -0.31, definition -0.5, difference -0.28, eligibility 0.16, growth -0.38, jobs 1.54, pay -0.41, remote -0.15, renewal -0.38, settings 0.63, skills -0.24, start 0.3, worth 0.23
=~hospital: cost -0.39, definition 0.23, duties -0.17, exam -0.46, growth 0.25, jobs -0.19, next -0.16, pay 0.17, remote -0.17, renewal -0.32, settings 1.12, start 0.26, worth -0.16
=~informatics: education 0.32, eligibility -0.2, none -0.27, start 0.25
=~inpatient: definition 0.24, difference 0.2, duties 0.15, eligibility -0.15, none 0.2, pay 0.18
=~insurance: definition 0.23, education -0.17, pay -0.18, settings 0.59
=~it: start 0.28
=~job: cost -0.58, difference -0.45, education -0.41, eligibility -0.17, exam -0.55, growth 0.67, jobs 1.15, next 0.15, none -0.3, renewal -0.22, settings 0.65, worth -0.36
=~kids: cost 0.18, eligibility -0.29, jobs -0.19, none 0.23, remote 0.41, start 0.17
=~long: difference -0.2, duties -0.17, education 0.83, exam 0.7, jobs -0.31, next 0.15, none -0.25, start -0.25
=~master: definition 0.26, education 0.44, none -0.18, pay -0.18
=~math: definition -0.3, difference -0.29, duties 0.18, education 0.15, exam -0.19, growth -0.19, jobs 0.25, skills 0.24, start -0.16
=~number: jobs 0.29
=~nurse: definition -0.2, difference -0.28, education 0.33, eligibility 0.31, exam -0.16, growth -0.17, next 0.38, remote -0.2, settings 0.32
=~online: definition -0.18, difference -0.21, education 0.15, eligibility 0.4, growth -0.18, jobs 0.22, next -0.23, none 0.43, remote 0.22, skills -0.2, start -0.18
=~outpatient: none -0.21, pay 0.19, settings 0.31
=~pass: cost -0.19, definition 0.35, difference -0.17, education -0.16, eligibility -0.16, exam 0.63, next 0.24, none -0.2, renewal 0.27
=~patient: duties 0.23, next 0.3, pay -0.18, start 0.17
=~pay: cost 0.99, definition -0.6, difference -0.17, duties -0.38, education 0.34, eligibility -0.68, exam -0.27, growth -0.38, jobs -0.15, next -0.3, none 0.47, pay 2.11, remote -0.31, renewal -0.18, settings -0.35, skills -0.46, start 0.16, worth 0.16
=~practicum: cost -0.15, education 1.41, pay -0.17
=~prep: exam 0.34
=~privacy: cost -0.17, definition 0.16, difference 0.6, exam -0.17, growth -0.19, jobs -0.25, worth -0.18
=~program: cost 0.25, difference -0.26, duties -0.18, education 0.98, eligibility -0.15, none -0.32
=~promote: definition -0.33, eligibility -0.19, jobs -0.18, next 1.43, none -0.25
=~question: exam 0.44
=~raise: duties 0.17, pay 0.28
=~record: cost -0.46, definition 0.39, difference -0.15, duties 0.6, education -0.16, eligibility -0.21, exam -0.49, growth 0.33, jobs 0.55, next 0.35, none -0.43, pay 0.5, renewal -0.39, settings 0.18, worth -0.53
=~registry: cost -0.2, duties 0.28, education -0.19, jobs 0.29, next -0.28, none -0.17, pay 0.18, renewal -0.17, start 0.18
=~release: duties 0.18, eligibility -0.17, jobs -0.18, next 0.22, none -0.17, start 0.21
=~remote: definition -0.23, difference -0.16, duties -0.23, eligibility -0.28, exam 0.45, jobs -0.27, next -0.26, none -0.16, pay -0.22, remote 2.23, settings -0.2, worth -0.16
=~renew: difference -0.27, duties -0.17, education 0.32, eligibility -0.32, jobs -0.28, next -0.23, renewal 2.15, settings -0.17, skills -0.16, worth -0.25
=~schedule: definition -0.38, difference -0.18, duties 0.45, education 0.47, exam 0.43, growth -0.21, none -0.2, renewal 0.42, skills -0.19, start -0.23, worth -0.17
=~school: definition -0.21, duties -0.5, education 1.18, eligibility 0.39, exam -0.54, growth -0.19, none -0.16, renewal -0.32, skills -0.23, worth 0.37
=~security: difference 0.21
=~skill: education -0.27, jobs -0.23, pay -0.22, settings -0.16, skills 1.43
=~start: education 0.38, eligibility 0.25, skills -0.15, start 0.55
=~state: jobs 0.26
=~stress: definition -0.2, exam 0.17, none 0.57, renewal -0.19
=~switch: education -0.17, eligibility -0.15, next 0.91, none -0.2, renewal 0.26
=~teach: education -0.31, eligibility 0.19, jobs 0.32, skills 0.38, start -0.19
=~tool: definition 0.3, duties 0.27, education 0.29, exam -0.35, jobs 0.36, next -0.24, pay -0.33, renewal -0.31, settings -0.21, skills 0.54
=~transcript: growth 0.63
=~veteran: cost 0.72, duties -0.15, education -0.2, exam -0.16, next 0.22, none -0.19, start 0.35
=~worth: definition -0.43, difference 0.24, duties -0.31, education -0.21, eligibility -0.16, exam -0.19, next -0.36, none 0.57, pay 0.21, remote -0.17, settings -0.21, start -0.26, worth 1.53
a: cost -0.16, definition 0.2, education 0.79, eligibility 0.6, exam -0.52, growth -0.75, next 0.33, none -0.18, remote -0.54, renewal -0.59, settings 0.32, skills -0.29, start 0.32, worth 0.48
aapc: difference 0.25, duties -0.27, exam 0.21, none 0.26, renewal 0.23
aapcs: start 0.15
aas: eligibility 0.2
abilities: skills 0.35
about: cost -0.15, definition -0.17, jobs 0.31, none -0.16, settings -0.19, worth 0.26
abstractors: jobs 0.18
access: definition -0.25, none 0.16
according: education 0.22
accounts: definition 0.19
accreditation: eligibility 0.26
accredited: eligibility 0.25
accreditor: education 0.15
accuracy: definition 0.21
acdis: eligibility 0.24
acronym: none 0.2
act: definition 0.15
actual: duties 0.19
actually: duties 0.46, none -0.17, pay -0.2, worth 0.24
ad: definition -0.17, duties 0.16, jobs 0.15, start 0.25
add: difference 0.4, eligibility -0.16, next -0.16, worth 0.26
adding: growth 0.29, worth 0.2
adjustment: definition 0.15, duties 0.22
admin: jobs 0.15
administration: jobs 0.28
admission: definition 0.22
ads: jobs 0.31
advantage: none 0.38
advise: worth 0.16
after: difference -0.15, duties -0.4, education -0.3, eligibility -0.17, growth -0.17, next 1.69, none -0.23, pay -0.16, renewal 0.21, settings -0.22, skills -0.17, start -0.21, worth 0.23
again: education 0.16, eligibility -0.2, exam 0.28, jobs 0.26
against: definition -0.15
ahima: definition 0.27, difference 0.15, duties -0.29, education -0.34, eligibility 0.18, exam 0.46, next -0.23, none 0.26, pay -0.24, skills -0.23, start -0.15, worth 0.21
ahimas: none -0.16, start 0.16
ahmia: difference 0.17
ai: growth 0.23, jobs 0.39, skills 0.22
aim: none 0.38
al: duties 0.2
algebra: skills 0.2
alive: none 0.3
all: eligibility -0.19, jobs 0.19, worth -0.15
allowed: eligibility 0.17
alone: pay 0.19
already: eligibility -0.18, pay -0.2, worth 0.76
also: duties 0.2
am: cost 0.16, definition 0.19, education -0.39, eligibility -0.33, exam -0.16, jobs -0.28, none 0.44, renewal -0.16, settings -0.27, skills 0.87, start 0.29
ambulance: start 0.25
amia: definition 0.18
among: settings 0.2
an: cost 0.22, difference 0.16, education -0.49, eligibility 0.25, exam -0.37, growth -0.32, jobs 0.21, next 0.17, skills 0.36
analysis: skills 0.15
analyst: duties 0.54, jobs -0.18, next 0.26, settings -0.19, skills 0.28, worth 0.17
analysts: pay 0.19
analytics: next 0.17, none 0.22
anatomy: eligibility 0.31, skills 0.24
and: cost -0.47, definition 0.33, difference 1.06, duties 0.67, education -0.2, eligibility -0.44, none -0.25, pay -0.29, remote -0.59, worth 0.15
another: difference 0.6, pay -0.17
answering: next 0.18
any: definition -0.22, eligibility 0.43, exam -0.2, growth -0.15, pay 0.18, start -0.17, worth 0.51
anybody: jobs 0.58
anyone: jobs 0.57, pay -0.2
anything: cost -0.23, next 0.22, none 0.59, pay -0.15, worth 0.58
anywhere: remote 0.16
apart: difference 0.63
apc: definition -0.17, difference 0.39
apcs: definition 0.22
application: difference -0.15, duties 0.18
applications: jobs 0.22
apply: next 0.2, start 0.24
applying: eligibility 0.15
apprentice: next 0.49
apprenticeships: start 0.25
approval: education 0.38
approved: definition -0.16, eligibility 0.38, worth 0.15
april: exam 0.19
are: cost -0.37, definition 0.15, difference 0.54, education -0.33, eligibility -0.29, growth 0.22, jobs 0.77, none 0.43, pay -0.67, remote 0.3, renewal -0.17, start -0.2, worth -0.18
army: next 0.27
as: difference 0.17, education -0.34, eligibility 0.24, none -0.16, skills 0.24
ask: eligibility 0.18, none 0.16, pay -0.18, worth -0.15
asked: next 0.16
asking: definition 0.21, duties -0.15, pay 0.21
asks: eligibility 0.42
assigning: cost 0.17, duties 0.17
assigns: difference 0.22
assistant: start 0.43
associate: education 0.29, none 0.2, pay -0.15
association: cost 0.16, definition 0.27, duties -0.23, worth 0.22
at: cost -0.18, definition 0.21, difference -0.59, growth -0.27, jobs -0.29, none 0.17, pay 0.39, settings -0.19, skills 0.39, start 0.28
ate: jobs 0.19
attorneys: settings 0.15
auditor: definition -0.25, eligibility 0.36, next 0.18
aunt: growth 0.17
average: growth 0.15, pay 0.24
averaged: pay 0.15
awards: cost 0.25
b: eligibility 0.26, next -0.15
b4: eligibility 0.19, exam 0.23
baby: cost 0.15
bacc: education 0.29
baccalaureate: definition 0.41, education -0.16
bachelor: education -0.15, jobs 0.25, settings 0.17
bachelors: duties -0.17, education 0.33, eligibility 0.35, jobs -0.19, none -0.26, skills 0.16
back: cost 0.33, education -0.23, eligibility -0.16, next 0.19, pay -0.26, start 0.18, worth 0.34
background: eligibility 0.67
bad: skills 0.32
badge: definition 0.32
ballpark: pay 0.21
bank: eligibility 0.22, worth 0.33
basically: difference 0.17
be: cost -0.2, definition -0.45, difference -0.25, education 0.62, eligibility 0.39, jobs -0.29, next -0.29, pay -0.19, remote 0.52, skills 0.72, start -0.23, worth -0.43
because: remote 0.32
become: education 0.34, eligibility 0.19, start 0.46
bed: duties 0.17, pay 0.22
bedside: next 0.19
been: next 0.32
before: definition -0.18, education 0.21, eligibility 0.15, exam 0.57, jobs 0.28, next -0.2, none -0.17, pay -0.24
begin: start 0.63
beginners: worth 0.3
behind: eligibility 0.16, start 0.17
being: duties 0.2, education 0.29
below: difference 0.17
besides: settings 0.47
better: difference -0.25, none 0.36, pay 0.25
between: difference 0.41, next 0.23
big: duties -0.18, education 0.26, eligibility -0.16, next -0.18, settings 0.3, worth 0.2
bigger: growth 0.27
biggest: jobs 0.15, settings 0.15
bil: cost 0.21
bill: cost 0.23, start 0.19
biller: definition -0.2, duties 0.15, next 0.33, none 0.15, worth 0.23
billers: eligibility 0.15
billing: education -0.21
biology: start 0.18
blocking: definition 0.32
blood: start 0.25
bls: definition -0.18, growth 0.31, next 0.34
board: definition 0.23
bok: exam 0.38
bombed: exam 0.18
book: exam 0.43
books: cost 0.27, exam 0.15
bored: next 0.23
boss: eligibility -0.21, growth 0.25, none 0.26, pay 0.16
bot: jobs 0.22
both: definition -0.15, difference 0.52, duties -0.15, jobs 0.17, none -0.27, pay 0.29, renewal 0.15, worth -0.29
bother: jobs 0.17, none 0.19
bottom: definition -0.23, pay 0.42
brags: worth 0.16
brake: next 0.23, start -0.15
brand: none 0.24
bring: pay 0.48
brings: pay 0.42
broke: worth 0.17
bucket: growth 0.2
budget: duties 0.23
budgets: duties 0.16, skills 0.18
building: settings 0.27
bump: pay 0.16
business: definition 0.26, eligibility 0.19
but: cost -0.26, definition -0.15, duties 0.38, none 0.28, pay -0.42, skills 0.17, worth 0.32
by: difference 0.31, jobs 0.4, pay -0.24, start -0.15
c: definition 0.24, renewal 0.18
cahiim: definition 0.22, difference 0.15, eligibility 0.26
cahiims: start 0.24
cahim: definition 0.25
cahims: definition -0.2, difference 0.21, none 0.4
call: definition 0.15
called: definition 0.56, duties -0.15
calls: definition -0.18, difference 0.2, duties 0.36, jobs 0.15
campus: remote 0.26
can: cost -0.57, definition -0.16, duties -0.41, eligibility 1.04, exam 0.45, growth -0.36, next 0.22, none -0.33, remote 1.15, renewal -0.21, skills -0.33, worth -0.35
cancer: cost -0.16, growth -0.21
candidacy: definition 0.27, eligibility 0.15
candidates: exam 0.17
car: definition 0.37
card: eligibility 0.25
care: duties 0.17, education -0.17, worth 0.32
career: next 0.75, worth 0.23
carry: none 0.15
case: definition 0.18
cases: remote 0.2, skills 0.15
cbcs: exam 0.18, worth 0.59
cca: cost 0.19, education -0.22, exam 0.28, none 0.42
ccds: definition 0.2, difference 0.16, duties -0.15, none 0.41
cchiim: difference 0.24
ccs: definition -0.18, difference 0.15, duties -0.29, exam 0.5, growth -0.18, none 0.23, remote -0.24, settings 0.18
cdeo: definition 0.18
cdi: cost -0.15, definition -0.25, difference -0.21, duties 0.32, education 0.41, next 0.23, settings -0.22
cdip: definition -0.17, difference 0.16, education -0.21, eligibility 0.43, exam 0.2, none 0.29
cehrs: definition 0.19, worth 0.2
center: difference -0.22, eligibility -0.15, exam 0.31, settings 0.36
certificate: cost 0.25, education 0.56
certification: cost 0.17, definition 0.18, none 0.32, pay -0.15
certifications: definition -0.28, education -0.26, eligibility 0.27, none 0.71
certified: definition 0.36, pay 0.21
certify: definition -0.16, eligibility 0.19, none 0.47
ceu: exam 0.21
ceus: renewal 0.8
chair: duties 0.19, next 0.24
change: cost -0.17, definition -0.17, growth 0.18, none 0.21, pay 0.24
changes: duties 0.18
charge: cost 0.22, definition 0.26, education -0.16, pay 0.21
chargemaster: duties 0.15
chart: duties 0.19, eligibility -0.17, next 0.29, none -0.15, settings 0.46, skills 0.16, worth -0.15
charts: definition 0.28, duties 0.45, eligibility -0.17, jobs 0.28, settings -0.18, skills -0.21, start -0.22, worth -0.17
chase: none 0.28
chases: difference 0.26
chasing: definition -0.15
chc: none 0.17
chda: eligibility 0.22, none 0.44
cheaper: cost 0.21
check: definition -0.16, duties 0.17, eligibility 0.18, next 0.21, pay 0.18
checking: pay 0.15
checks: definition 0.17
chicago: start 0.15
chpc: difference 0.2, none 0.25
chps: cost 0.22, exam -0.18, none 0.44
chts: none 0.33
cic: difference 0.2, eligibility 0.15
citizen: eligibility 0.18
citizens: eligibility 0.18
city: jobs 0.26
claim: definition 0.16
claims: none 0.17, pay -0.16
class: education 0.3
classes: eligibility 0.15, skills 0.23
classification: eligibility 0.19
classmates: worth 0.15
clerk: growth 0.15
climb: growth 0.21
clinic: education -0.15, none 0.21, settings 0.39
clinical: education 0.33, none -0.15
clinics: growth 0.2
clock: skills 0.28
closed: eligibility 0.15
club: worth 0.25
cms: definition 0.23
coc: settings 0.57
code: definition 0.32, next -0.16, none 0.37, settings -0.15
coded: definition 0.16
coder: cost -0.21, duties 0.24, education -0.17, jobs -0.26, next 0.23, pay 0.41, start 0.17
coders: cost -0.15, duties 0.38, education -0.19, growth -0.19, jobs 0.44, pay 0.24, remote 0.18, start -0.17
codes: definition 0.23, difference 0.23, next 0.2, none -0.19
coding: cost 0.28, definition -0.58, education 0.23, next 0.5, none -0.16, pay -0.57, start 0.15, worth 0.23
collecting: next 0.18
college: duties -0.18, education 0.48, eligibility 0.66, exam -0.2, none -0.16, renewal -0.15, worth 0.21
colleges: next 0.15
come: eligibility 0.15, next 0.22
comes: definition -0.24, duties -0.19, next 0.7, none 0.17
community: definition 0.2, education 0.38
companies: settings 0.6
company: definition 0.28, settings 0.26
complain: definition 0.17
complaints: definition -0.19, duties 0.15, pay 0.18
completion: next 0.28
compute: remote 0.24
computer: duties 0.26
computers: education -0.16, skills 0.17, start 0.28
condition: definition 0.16
confidentiality: none 0.19
confronting: skills 0.22
confuzed: definition 0.25
consultant: eligibility 0.16, pay 0.27
consultants: eligibility 0.24
content: exam 0.39
continuing: renewal 0.33
coordinator: duties 0.43
coordinators: settings 0.17
copies: next 0.17
copy: definition 0.16
corner: next 0.3
cost: cost 0.48
costs: education 0.16
couch: remote 0.47, worth 0.26
could: duties -0.26, education -0.21, eligibility 0.25, next 0.23, none -0.28, pay 0.23, settings 0.19
counsels: education 0.32
count: definition -0.16, eligibility 0.25, next 0.28
country: jobs 0.42
counts: definition 0.18, education 0.24
county: jobs 0.2
course: cost 0.26, education 0.25, eligibility -0.15, next 0.16
courts: settings 0.17
cover: cost 0.3, eligibility -0.16, exam 0.18
covered: exam 0.15
covers: difference 0.27
coworkers: none 0.18
cpb: none 0.24
cpc: cost 0.25, definition -0.32, difference 0.31, duties -0.39, education -0.39, exam 0.25, growth -0.21, none 0.33, remote -0.2, settings 0.15, skills -0.25, start -0.18, worth 0.35
cpco: worth 0.22
cphi: none 0.39
cphims: difference 0.23, none 0.16
cphq: none 0.17
cpma: exam -0.22, none 0.25
cpt: difference 0.17
crc: definition 0.21
crcr: cost 0.22, none 0.48
credential: definition 0.24, renewal 0.24
credentials: none -0.17
credits: education 0.59
crunching: skills 0.17
cry: none 0.22
ct: definition 0.27
ctr: definition 0.38
cue/cost: cost 2.28, definition -0.22, difference -0.32, eligibility -0.33, exam -0.26, growth -0.22, next -0.34, pay -0.25, remote -0.19, renewal 0.15, settings -0.22, worth 0.24
cue/definition: cost -0.3, definition 2.83, education -0.4, eligibility -0.27, growth -0.21, jobs -0.43, next 0.34, none -0.32, remote -0.23, settings -0.19, skills -0.39, worth -0.32
cue/difference: cost -0.2, definition 0.24, difference 2.06, duties 0.45, education -0.24, eligibility -0.36, exam -0.24, growth -0.32, next -0.43, pay 0.15, remote -0.19, renewal -0.29, settings 0.3, skills -0.27, start -0.32, worth -0.18
cue/duties: cost -0.17, definition 0.89, duties 1.83, education -0.26, eligibility -0.27, exam -0.2, growth -0.2, jobs -0.2, next -0.34, none -0.16, pay -0.28, renewal -0.21, skills -0.15, worth -0.19
cue/education: cost -0.41, definition 0.29, duties -0.35, education 1.92, eligibility 0.65, exam -0.17, growth -0.43, jobs -0.18, next 0.19, pay -0.54, remote -0.22, renewal -0.47, settings -0.32, skills -0.15, start 0.36
cue/eligibility: cost -0.19, definition 0.16, duties -0.33, education 0.75, eligibility 1.65, growth -0.2, next -0.35, none -0.35, pay -0.17, remote -0.16, renewal -0.23, settings -0.21, start -0.2
cue/exam: definition 0.27, difference -0.15, duties -0.39, education -0.18, eligibility 0.49, exam 2.14, growth -0.35, jobs -0.3, next -0.29, none 0.5, pay -0.37, remote -0.42, settings -0.25, skills -0.2, start -0.34, worth -0.21
cue/growth: difference -0.16, duties -0.34, education -0.22, growth 1.9, jobs 0.36, pay -0.29, settings -0.17, start -0.19
cue/jobs: jobs 1.29, next -0.22, settings -0.15, worth 0.2
cue/next: difference -0.17, duties -0.16, next 1.41, none -0.2, worth -0.2
cue/none: cost -0.41, definition 1.25, education -0.24, exam -0.25, none 1.02, pay -0.2, renewal -0.72, settings 0.19, skills -0.26, worth -0.42
cue/pay: definition -0.29, duties -0.54, eligibility -0.41, exam -0.32, growth -0.45, jobs -0.17, none 0.71, pay 2.82, remote -0.33, renewal -0.3, settings -0.33, skills -0.37
cue/remote: definition -0.15, jobs -0.34, next -0.21, none 0.15, pay -0.19, remote 1.95, settings -0.19
cue/renewal: difference -0.19, education -0.29, eligibility -0.27, jobs -0.17, next -0.27, none -0.2, renewal 2.16, worth -0.17
cue/settings: eligibility -0.15, jobs -0.34, none 0.21, settings 1.17, worth -0.15
cue/skills: cost -0.2, difference 0.33, duties -0.2, education -0.18, eligibility -0.29, exam -0.18, jobs 0.27, none -0.33, pay -0.25, remote -0.21, renewal -0.17, settings -0.15, skills 1.7, worth -0.29
cue/start: duties -0.23, eligibility 0.15, jobs -0.26, next 0.4, none 0.16, skills -0.16, start 1
cue/worth: difference -0.28, duties -0.2, eligibility -0.26, exam -0.16, none 0.45, settings -0.16, start -0.2, worth 1.33
current: none 0.24
curriculum: education 0.15
cut: jobs 0.22, next 0.19
cycle: duties 0.24, next 0.21, renewal 0.46
dashboards: start 0.17
data: cost -0.2, definition 0.27, difference 0.34, duties 0.18, education -0.2, eligibility -0.25, next 0.23, start -0.17
database: definition 0.26
databases: jobs 0.22
date: skills 0.16
daughter: jobs 0.41
day: definition -0.45, duties 1.07, education -0.17, eligibility -0.22, next 0.17, none -0.15, remote 0.16, worth -0.15
days: difference -0.2, duties 0.31
dead: none 0.21
deadline: exam 0.24, renewal -0.16
dealbreaker: duties 0.17
dealing: remote 0.18
decent: none 0.24
decide: growth 0.18, none 0.26
decides: duties 0.22
definition: definition 0.17
degree: cost 0.24, difference -0.18, duties -0.19, education 0.4, eligibility 0.41, exam -0.28, jobs -0.44, next 0.31, pay -0.29, renewal -0.19, start 0.26, worth 0.24
demand: jobs 0.32
denials: next 0.21
department: education 0.41, jobs -0.24, next 0.3, start 0.26
description: duties 0.27
designated: definition 0.2, difference 0.15
desk: duties -0.17, education 0.36, jobs -0.16, next 0.24, start 0.31
detail: skills 0.23
details: skills 0.15
device: definition 0.22
diagnoses: duties 0.27, education 0.17
diagnosis: definition 0.23, skills 0.18
dictation: growth 0.29, jobs 0.2
did: education -0.19, eligibility 0.34, none 0.23
didnt: none 0.17
diff: difference 0.35
differ: difference 0.4
difference: difference 0.68
different: difference 0.6, education -0.22, exam 0.15, none 0.15, pay -0.22
difrent: definition -0.2, difference 0.27
diploma: cost -0.16, definition -0.17, eligibility 0.21, none 0.17, start 0.21
direct: next 0.15
directly: eligibility 0.18
director: definition -0.16, difference 0.16, duties 0.25, eligibility -0.15, next 0.31, start -0.15
directors: none 0.16
directory: start 0.24
disease: none 0.19
do: cost -0.34, definition -0.58, difference -0.66, duties 0.43, education 0.58, eligibility 0.53, exam -0.23, growth -0.38, jobs -0.35, none 0.32, remote 0.42, renewal 0.46, settings 0.29, start -0.46
doctor: duties -0.15, settings 0.2
doctorate: worth 0.16
doctors: cost -0.17, definition 0.33, duties 0.43, education -0.15, jobs 0.22, none -0.28, renewal 0.16, start -0.18
documentation: difference 0.21, eligibility 0.33
does: difference -0.24, duties 0.74, education 0.29, eligibility 0.15, exam -0.4, jobs -0.18, next -0.15, none -0.27, remote -0.19, renewal 0.25, settings -0.38, worth 0.4
doing: definition -0.22, difference -0.19, duties 0.65, eligibility -0.16, start -0.15
dollars: cost 0.21, pay 0.19
done: remote 0.15
double: definition 0.18
down: next 0.17, skills 0.22
drg: difference 0.34
drgs: definition 0.19
drug: settings 0.2
dues: renewal 0.37
dui: eligibility 0.2
duties: duties 0.26
dwn: growth 0.15
dying: worth 0.16
each: education 0.29, eligibility -0.22, jobs 0.16, next -0.16, settings 0.21
early: exam 0.15
earn: pay 0.31
earning: jobs 0.16
ed: renewal 0.22
education: education 0.45, renewal 0.35
either: jobs 0.23, none 0.32
eleven: eligibility 0.17
eligibility: eligibility 0.51
else: definition -0.36, duties 0.27, settings 0.45
employ: settings 0.26
employed: jobs 0.38
employer: settings 0.17
employers: definition -0.15, education -0.17, jobs -0.17, none 0.22, settings 0.15
emr: difference 0.21
end: duties -0.16, education 0.15, next 0.25
ends: remote 0.16
enlistment: cost 0.2
enough: none -0.2, skills 0.28
entry: next 0.58
equipment: worth 0.16
er: duties 0.18
even: education -0.15, eligibility 0.48, jobs 0.29, next -0.17, none 0.18, start -0.16
ever: definition -0.18, pay -0.16, settings 0.37
every: cost 0.3, definition 0.29, difference -0.17, duties -0.16, eligibility -0.32, exam -0.18, jobs 0.2, none 0.21, pay -0.18, remote 0.21, renewal 0.33
everyone: education -0.15, jobs 0.4, none 0.59
everything: none 0.18, worth 0.41
evn: growth 0.21
exactly: definition 0.21, duties -0.16
exam: cost 0.57, difference -0.27, education 0.15, eligibility 0.29, exam 0.19, pay -0.15
exams: education 0.18
excel: skills 0.28
exchange: definition 0.15
executive: next 0.15
exm: exam 0.56
expanding: growth 0.22
experience: definition -0.22, education -0.17, eligibility 0.35, exam -0.15, jobs 0.23, next 0.56, start 0.17
expire: renewal 0.16
explain: definition 0.27, difference 0.37
extra: difference 0.17
f1: eligibility 0.17
facility: worth 0.26
fafsa: cost 0.19
failed: exam 0.4, skills 0.16
faint: duties 0.17
faints: start 0.18
fall: eligibility 0.16, jobs 0.21
far: difference 0.32
fast: growth 0.24, jobs -0.15, skills 0.39
faster: growth 0.22
february: exam 0.15
federal: definition 0.22
fee: duties 0.19, renewal 0.2
fees: none 0.45
felony: eligibility 0.33
few: remote 0.16, renewal 0.17
fhir: difference 0.28
field: growth 0.29, next -0.19
fifteen: next 0.24
figure: growth 0.15, pay 0.42
file: next 0.17
files: pay 0.21
finance: definition 0.16, duties 0.23
find: jobs 0.37, next -0.17, none 0.24
finished: eligibility 0.23, start 0.2
finishing: jobs 0.22
firms: settings 0.24
first: definition 0.15, duties -0.29, education -0.29, eligibility -0.36, exam 0.24, jobs -0.16, settings -0.16, start 1.21
fit: eligibility 0.27
five: start 0.21
fix: skills 0.15
fixes: jobs 0.17
floor: next 0.18, pay 0.17
flowing: skills 0.18
folks: duties -0.16, education -0.19, pay 0.47, remote 0.17, settings 0.2
follow: duties 0.21
for: cost 0.84, definition 0.31, difference -0.94, duties -0.31, eligibility 0.52, exam -0.23, none 0.56, remote -0.68, settings -0.5, skills 0.54, start -0.2, worth 0.18
forecast: growth 0.18
foreign: skills 0.15
forever: none 0.16, renewal 0.18
form: definition 0.4
found: eligibility 0.2
foundation: definition 0.24
four: cost 0.25, definition -0.17, difference 0.16, education 0.38, jobs -0.17, next 0.26, none -0.17, worth -0.16
fr: cost 0.18, eligibility 0.19
free: education 0.19
fresh: pay 0.31, remote 0.16
freshman: education 0.2
friend: worth 0.15
frm: remote 0.6, worth 0.18
from: cost -0.4, definition 0.15, duties -0.48, education -0.17, eligibility 0.45, exam -0.18, growth -0.16, jobs -0.23, next 0.46, none 0.5, pay -0.26, remote 1, settings -0.31, skills -0.26, start -0.23
full: education 0.16, jobs 0.2, none -0.16
fully: remote 0.18
gap: pay 0.17
gave: cost 0.18
ged: education 0.24
general: education 0.15
get: cost -0.28, difference -0.35, education 0.15, exam -0.41, jobs 0.39, pay 0.22, settings -0.29, skills -0.29, start 0.95
gets: definition 0.21, difference -0.15, education 0.16, jobs 0.2, none -0.16, pay 0.16, remote 0.16
getting: none 0.29, start 0.22
gi: cost 0.26, start 0.23
giant: skills 0.18
girl: difference 0.24
give: eligibility -0.15, exam 0.2, none 0.16, pay -0.15, start 0.24
gives: cost 0.15, definition 0.24, none 0.18
giving: none 0.17
go: cost -0.16, definition -0.23, education 0.38, jobs -0.26, next 0.48
goes: education 0.24, next 0.23
going: cost 0.25, definition -0.41, difference -0.17, education -0.18, eligibility -0.21, exam -0.19, growth 0.94, jobs -0.24, pay 0.24, skills 0.22
gold: none 0.16
gone: jobs 0.24
good: definition -0.22, duties -0.21, education -0.22, eligibility -0.3, next 0.2, none -0.26, pay -0.15, settings -0.15, skills 1.13, worth 0.75
got: definition -0.25, jobs 0.27, next 0.54, none -0.29, renewal 0.17, settings -0.17, skills -0.16, start -0.16, worth 0.21
governance: none 0.3
government: growth 0.19, none 0.29
grad: next 0.17
graduate: education 0.3, eligibility 0.15, exam 0.2
graduation: eligibility -0.27, exam 0.48, skills 0.27
green: eligibility 0.28
group: definition 0.16, difference 0.2, none -0.16, settings 0.18
groups: jobs 0.21
growing: growth 0.47
grows: growth 0.21
growth: growth 0.61
guidance: education 0.23
gunshot: definition 0.23
guy: next -0.16, start 0.42
had: jobs 0.19, none -0.17, pay 0.24, settings 0.18
half: jobs 0.16, next 0.21
halfway: none 0.18
hand: jobs 0.15
handles: difference 0.16
happens: exam 0.15, renewal 0.31
hard: exam 0.17, skills 0.17
harder: exam 0.28
has: education -0.18, eligibility -0.22, growth -0.17, jobs 0.36, next -0.25, none 0.4, pay -0.15, remote 0.24, skills -0.16
hate: duties 0.22, jobs 0.21, skills 0.27
have: cost 0.31, definition -0.41, education 0.2, eligibility 0.53, growth -0.17, next -0.47, none 0.27, pay -0.57, renewal 0.4, skills 0.42, start -0.4, worth -0.37
having: worth 0.21
hcc: definition 0.16
hcpcs: difference 0.15
he: education 0.16, renewal 0.17
head: education 0.17
health: difference 0.18, education 0.2, exam -0.32, jobs 0.23, none -0.65, pay 0.2, remote -0.29, renewal -0.33, settings 0.6, start 0.3
healthcare: next -0.2, none 0.2, pay 0.18, start 0.24
heart: definition 0.18
held: duties 0.23
help: education 0.15, next -0.16
her: duties 0.35, education -0.19, growth 0.29, next -0.18, worth 0.26
here: definition -0.17, duties -0.16, education 0.2, pay 0.18, skills 0.16, start -0.15, worth 0.34
hfma: definition 0.16
hhs: definition 0.21
high: start 0.2
highest: pay 0.15
him: definition -0.36, difference 0.24, education 0.36, eligibility 0.28, exam -0.46, growth -0.37, jobs -0.53, next 0.26, none -0.15, pay 0.27, renewal -0.34, settings 0.36, start 0.29
himss: definition 0.47, duties -0.34, renewal 0.16
hipaa: difference 0.34, eligibility 0.16
hippa: education 0.16
hire: duties -0.22, eligibility 0.15, jobs 0.36, settings 0.54, worth -0.15
hired: none -0.2, worth 0.52
hires: next 0.21, settings 0.31
hiring: jobs 0.3
hit: difference 0.17, eligibility 0.19, none -0.18
hitech: difference 0.38
hl7: difference 0.27
hold: next 0.17, worth 0.23
holder: eligibility 0.2
holders: jobs 0.16
hom: remote 0.22
home: cost 0.16, definition -0.23, duties -0.23, education -0.22, eligibility -0.22, exam 0.31, jobs -0.15, next -0.33, none -0.37, pay 0.36, remote 1.34
homes: settings 0.33
honestly: duties 0.15
hospital: cost -0.24, definition 0.43, duties 0.21, education 0.16, jobs -0.49, remote -0.18, renewal -0.23, settings 0.44, start 0.32, worth -0.41
hospitals: duties -0.24, education -0.18, exam -0.15, growth 0.31, jobs 0.24, next -0.29, pay -0.17, settings 0.65
hour: definition -0.19, duties 0.18, jobs -0.18, next 0.17, none 0.25, pay 0.46
hourly: pay 0.24
hours: definition -0.19, education 0.35, next -0.24, none -0.24, renewal 0.67
how: definition -0.7, difference 0.52, duties -0.51, education 0.75, eligibility -0.56, exam 0.84, jobs 0.49, next 0.85, none -0.71, remote -0.48, renewal 0.45, settings -0.63, skills 0.2, start 0.43, worth -0.71
husband: remote 0.22
hw: cost 0.49
hwo: cost 0.28
i: definition -0.81, difference -0.61, duties -0.39, education 0.51, eligibility 0.28, exam 0.32, growth -0.26, next 0.5, none 0.71, pay -0.31, settings -0.54, skills 0.43, start 0.43, worth -0.51
icd: definition 0.25
id: settings 0.24, skills 0.18
if: definition -0.15, difference -0.18, duties -0.15, education 0.61, eligibility -0.16, next -0.21, none 0.27, pay 0.31, renewal 0.16, worth -0.37
ignore: jobs 0.16
illinois: cost 0.2
in: cost -0.29, definition -0.21, difference -0.63, duties -0.32, education 0.49, eligibility 0.28, exam -0.17, growth -0.33, jobs 0.69, none -0.15, pay 0.58, settings 0.2, start 0.24
in2: next 0.28
indeed: definition 0.15, jobs 0.24
index: definition 0.41
indicator: definition 0.4
informatics: education 0.15, eligibility -0.18, none -0.23, start 0.26
information: cost -0.15, definition 0.47, duties 0.22, eligibility -0.26, exam -0.17, jobs 0.21, next 0.19, none -0.19, renewal -0.18, skills -0.15
injuries: definition 0.25
injury: next 0.2
inpatient: none 0.16, pay 0.21
inside: definition -0.17, none 0.15
instead: eligibility -0.15
instructor: education -0.28, eligibility 0.38
insurance: definition 0.18
integrity: definition 0.2, skills 0.16
interview: duties 0.16
into: definition -0.22, growth 0.2, next 0.7, none -0.23, pay -0.27, remote -0.16, start 0.7
introvert: skills 0.44
iowa: pay 0.24
is: definition 0.74, difference 0.41, education 0.15, eligibility -0.62, exam 0.45, growth 0.4, jobs -0.19, none 0.67, pay -0.3, renewal -0.54, settings -0.44, skills -0.37, start -0.53, worth 0.3
isnt: education 0.44, eligibility 0.16, none -0.15
issues: none 0.25
it: definition 1.15, difference -0.26, education -0.39, exam -0.32, next 0.21, none -0.17, pay -0.25, settings -0.39, skills -0.4, worth 1.1
its: cost -0.16, definition 0.27, education 0.15, eligibility 0.22, exam -0.24, jobs -0.24, next -0.17, renewal 0.25, worth 0.35
itself: cost 0.19, difference 0.16
january: definition 0.15, renewal 0.2
job: duties 0.63, education 0.25, eligibility -0.21, exam -0.25, jobs -0.2, next -0.27, none 0.34, settings -0.35, skills 0.42, start 0.39, worth -0.24
jobs: cost -0.15, definition -0.22, education -0.49, exam -0.15, growth 0.7, jobs 0.82, next 0.3, none -0.4, skills -0.28
join: cost 0.29, definition 0.16
joining: none 0.19, worth 0.25
jump: pay 0.24
june: eligibility 0.16, start 0.22
junior: difference 0.25
jus: difference 0.23, none 0.27
just: cost -0.18, definition -0.23, eligibility 0.21, jobs -0.28, none 0.44, pay 0.44, renewal 0.17
keep: cost 0.17, definition -0.22, education -0.23, eligibility -0.23, growth 0.27, next -0.24, renewal 0.4, start 0.34
keeping: duties 0.15, renewal 0.15
keeps: definition 0.46, duties -0.17, none 0.19
kept: renewal 0.16
kid: start 0.39
kids: none 0.29
kill: eligibility 0.21
kind: difference -0.17, none 0.27
kinds: settings 0.35
kitchen: remote 0.29
know: education -0.29, eligibility -0.17, skills 0.66
knowledge: skills 0.43
known: none 0.23
labor: education 0.17
ladder: next 0.58
lady: duties 0.19
laid: worth 0.2
lands: settings 0.17
lapse: renewal 0.26
last: exam 0.44, renewal 0.21
later: education 0.34
law: education 0.3
lawyers: next 0.17
lead: none 0.28
leaders: worth 0.16
leads: education 0.15
leaks: definition 0.28
learn: skills 0.23
least: renewal 0.25
left: jobs 0.32
legal: difference 0.18
legit: definition 0.16, education 0.25, worth 0.24
less: pay 0.15
let: cost -0.16, education -0.26, eligibility 0.83, none -0.2, renewal 0.18
lets: education 0.21
letter: next 0.15
letters: cost -0.18, difference 0.2, education -0.25, eligibility -0.34, growth -0.16, next -0.27, none 0.35, pay 0.24, renewal 0.3, worth 0.25
level: exam 0.25, next 0.27, none -0.22, pay 0.18, start -0.18
license: eligibility 0.37, next 0.18
life: renewal 0.18, skills 0.18
like: cost -0.34, definition -0.15, difference 0.3, duties 0.67, education -0.24, eligibility -0.3, growth -0.24, settings 0.36, skills -0.33, start 0.16
likes: start 0.24
line: growth 0.5, start 0.16
list: cost -0.16, education 0.38, none 0.33
lists: none 0.22, skills 0.16
little: start 0.15
live: eligibility 0.19, jobs -0.16, pay 0.24, remote 0.21
living: jobs 0.16
lol: difference 0.33, education 0.15
long: difference -0.15, education 0.3, eligibility -0.21, exam 0.69, jobs -0.16, next 0.28
look: duties 0.33, eligibility 0.25
looking: definition -0.17, duties 0.23, education 0.18
loophole: eligibility 0.15
lose: cost 0.19
lost: definition 0.2, next 0.15
louisiana: eligibility 0.19
love: next 0.17
lump: none 0.19
main: start 0.25
major: education 0.28
make: definition -0.18, education -0.23, jobs -0.2, next -0.21, none 0.17, pay 1.43, start -0.15
makes: none 0.23, pay 0.18
manage: skills 0.22
management: definition -0.15, duties -0.15, education 0.31, exam 0.16
manager: cost -0.16, definition -0.46, difference 0.3, duties 0.48, education -0.33, exam -0.15, next 0.26, none 0.3, pay 0.23, settings -0.15
managers: growth 0.28, jobs 0.25, none -0.16, pay 0.21
many: difference -0.2, education 0.32, exam 0.17, jobs 0.9, next -0.33, pay -0.15, renewal 0.36, settings -0.15
map: next 0.15
marked: exam 0.2, jobs 0.23
master: definition 0.44, duties 0.16, education -0.16
masters: definition -0.18, education 0.33, eligibility 0.26, next 0.25, worth 0.23
math: skills 0.18
matter: eligibility -0.19, next 0.15, none 0.24, worth 0.34
may: difference -0.16, exam 0.25, jobs 0.24, next 0.2, none -0.16, pay 0.41, settings -0.18
mcc: definition 0.19
mcdowell: education 0.17
mch: cost 0.33
me: cost 0.2, definition -0.73, difference -0.18, duties -0.26, eligibility 1.05, growth -0.38, jobs -0.2, next 0.39, none -0.2, remote -0.17, skills 0.22, start 0.19
mean: definition 0.29
meaning: definition 0.4
median: pay 0.5
medians: pay 0.22
medic: next 0.27, start 0.17
medical: cost -0.28, difference -0.18, education 0.23, eligibility 0.24, growth 0.51, next -0.3, pay 0.2, remote -0.17, renewal -0.18, skills -0.2, start 0.18, worth -0.17
medicare: definition 0.22, difference 0.22, none 0.34
meetings: duties 0.34
member: cost 0.37
members: cost 0.23
membership: cost 0.64
messages: none 0.16
microcredentials: definition 0.28
middle: pay 0.39
military: cost 0.15
million: none 0.2
miss: exam 0.23
missing: definition 0.15, next 0.29
mny: exam 0.24
mom: remote 0.15
monday: duties 0.25
money: cost 0.53, duties -0.15, none -0.22, pay 0.3, start -0.17, worth 0.19
montana: pay 0.17
month: cost 0.2, education 0.24, skills 0.23
months: eligibility 0.3
mor: pay 0.39
more: cost -0.28, definition -0.19, difference -0.34, exam -0.23, growth 0.28, jobs 0.3, none -0.51, pay 1.13, remote 0.26, settings -0.31, skills 0.21, start -0.3, worth 0.33
mostly: duties 0.34
move: next 0.73, start 0.21
moving: next -0.21, pay 0.21, skills 0.27, start 0.21, worth 0.22
mpi: definition 0.19
much: cost 0.91, jobs -0.29, next -0.33, none -0.29, pay 0.95, start -0.2, worth -0.2
must: duties 0.16, education -0.16, next -0.17, remote 0.17, renewal 0.28, skills 0.17
my: definition -0.26, duties -0.33, exam 0.37, growth -0.21, next 0.31, none 0.25, pay -0.29, remote 0.18, renewal 0.64, settings -0.19, skills -0.44, start -0.21
mycaa: cost 0.29
myself: next 0.22
name: definition 0.73, start -0.16, worth 0.19
names: settings 0.23
narrow: worth 0.16
national: definition 0.57, growth 0.23
navy: settings 0.15
ncra: education -0.16
ned: education 0.19, eligibility 0.16
need: definition -0.45, difference -0.2, duties -0.46, education 0.31, eligibility 0.91, growth 0.19, jobs -0.22, next -0.38, none -0.4, pay -0.26, remote 0.19, renewal 0.32, settings -0.24, skills 0.76
needed: education 0.19, skills 0.15
needles: duties 0.17
needs: definition 0.31
never: education -0.26, eligibility 0.48
new: jobs 0.17, none 0.5, start -0.2
newbie: none 0.24
next: exam -0.16, next 0.33
nha: exam 0.17, worth 0.22
nigeria: education 0.21
night: next 0.15
nights: education 0.15, exam 0.17
nine: cost 0.2
no: cost -0.25, eligibility 0.84, growth -0.15, jobs -0.18, next 0.2, skills -0.24, worth 0.19
nobody: difference 0.15, start 0.18
non: cost 0.16, worth 0.16
nonmember: cost 0.17
normal: duties 0.21, pay 0.33
not: definition -0.23, difference 0.71, education -0.38, eligibility 0.63, exam -0.16, growth -0.16, jobs -0.34, next -0.19, none 0.19, pay 0.18, skills 0.17, start -0.31
note: pay 0.18
notes: pay -0.15, skills 0.23
nothing: worth 0.15
now: difference -0.24, education 0.18, eligibility -0.25, growth -0.2, jobs 0.3, next 0.3, pay -0.19, renewal 0.24, skills -0.16, start 0.52, worth -0.21
number: duties -0.15, jobs 0.22, next -0.18, pay 0.51
numbers: education 0.21, none 0.36, pay -0.4, settings 0.17, skills 0.15
nurse: education 0.49, eligibility -0.19, next 0.38, settings -0.15
nurses: jobs 0.27, skills 0.2
nursing: eligibility 0.21, jobs -0.16, next -0.16, none -0.19, settings 0.65
nxt: next 0.53
o: eligibility 0.18
occupation: growth 0.15, jobs 0.33
october: cost 0.15
ods: definition 0.26, duties -0.18, education -0.21, eligibility 0.3, renewal 0.31, start 0.19
of: difference -0.2, duties 0.22, education -0.16, pay 0.36, settings 0.35, skills -0.23, start 0.33, worth -0.17
off: cost -0.15, definition -0.17, exam -0.18, next 0.71, start -0.16, worth 0.42
offer: pay 0.19
offered: none 0.18
office: cost -0.16, definition 0.31, difference -0.17, jobs -0.18, next 0.17, remote 0.2, renewal 0.17, settings 0.19
officer: definition -0.19, duties 0.24, next 0.22, none -0.15, settings -0.15
offices: worth 0.18
official: duties 0.2
often: renewal 0.3
ohio: pay 0.21
ok: skills 0.25
old: definition 0.16, eligibility -0.17, none 0.62, pay -0.33, start 0.3
on: cost -0.47, difference -0.43, duties 0.41, education 0.22, exam 0.76, jobs -0.25, next -0.18, none -0.61, pay 0.35, remote 0.56, renewal -0.22, settings -0.22, skills -0.23, start 0.22
once: none -0.17, renewal 0.31
one: cost -0.3, definition -0.18, difference 1.15, duties -0.16, education -0.28, eligibility -0.22, exam -0.15, growth -0.23, jobs -0.35, none 0.76, pay -0.35, settings 0.16, skills -0.16, start 0.2
ones: none 0.16, pay 0.15
online: definition -0.19, education 0.31, none 0.26, remote 0.2
only: definition 0.17, duties -0.33, education 0.2, eligibility 0.16, jobs -0.17, none 0.47, renewal -0.15, start -0.24
open: eligibility 0.2, exam 0.45, jobs 0.15, none -0.17
opening: start 0.3
openings: jobs 0.76
opt: education 0.15, eligibility 0.35
option: education 0.16
or: definition -0.6, difference -0.79, duties 0.24, education 0.33, exam -0.17, growth 0.32, jobs 0.18, next -0.4, none 0.64, remote 0.28
order: next 0.29
orders: remote 0.15
other: cost -0.16, definition -0.18, difference 0.44, eligibility -0.18, worth 0.24
our: definition 0.21, duties 0.43, eligibility -0.23, next -0.2, start -0.15
out: definition -0.19, duties -0.36, education -0.31, growth 0.24, next 0.71, none 0.19, remote 0.17, renewal -0.16
outlook: growth 0.16, none 0.23
outpatient: definition 0.17, jobs 0.16, none -0.16, pay 0.23
outside: none 0.17
over: definition -0.16, growth 0.4, none -0.18
own: renewal 0.15
p: none -0.17, settings 0.3
paid: education 0.21, pay -0.16
pajamas: remote 0.21
panic: remote 0.17
paper: growth 0.16
paperwork: next 0.2
parents: education 0.17
part: difference 0.21, education 0.23, exam 0.17, next -0.2
pass: exam 0.4, renewal 0.31
passed: next 0.39
passing: exam 0.23
path: next 0.34
patient: difference 0.15, duties 0.36, education -0.18, growth -0.15, jobs 0.18, next -0.15, none 0.22
patients: definition 0.17, duties 0.42, jobs -0.19, start 0.24
pay: cost 0.44, difference -0.21, eligibility -0.24, growth -0.16, none 0.35, settings -0.16, worth 0.45
paycheck: worth 0.2
payed: education 0.15, pay 0.35
paying: cost 0.24
payment: definition 0.2
payments: next 0.18
payrolls: jobs 0.17
pays: none -0.17
people: difference -0.33, duties -0.38, education -0.59, eligibility -0.28, jobs 0.75, next -0.26, none 0.23, pay 0.18, remote 0.2, renewal -0.16, settings 0.6, skills 0.19
per: jobs 0.17
percent: growth 0.58
percentage: definition 0.16
permission: none 0.18
person: duties 0.16, none -0.29, settings 0.27, skills 0.37
pharmacies: settings 0.21
phd: education 0.35, none 0.15
phi: definition 0.31
philippines: eligibility 0.27
phone: definition -0.15, duties 0.49
physician: settings 0.29
pick: eligibility -0.17, pay 0.21
picking: skills 0.15
picks: difference 0.16
place: duties 0.37
placements: education 0.19
places: settings 0.71
plan: exam 0.24, settings 0.33
plans: start 0.19
please: difference 0.17, none 0.31
plus: eligibility 0.15, next 0.2
poa: definition 0.3
point: worth 0.16
points: exam 0.16, start 0.2
portable: remote 0.15
position: jobs 0.2
possession: jobs 0.16
possible: remote 0.15, start 0.18
post: definition 0.32, education 0.22
posting: skills 0.17
postings: start 0.18
posts: education -0.16, jobs 0.33
ppe: education 0.19
practice: education 0.15
practicode: next 0.28
practicum: education 0.6, pay -0.22
prerequisite: eligibility 0.22
present: definition 0.21
price: cost 0.24, skills 0.15
principal: definition 0.2
prise: cost 0.37
privacy: definition 0.15, difference 0.18, duties 0.24, jobs -0.16
problem: skills 0.15
procedures: duties 0.15
proctor: exam 0.26
profee: definition 0.32
professional: education 0.15
program: definition 0.15, eligibility 0.3, exam -0.17, next -0.27, pay -0.19, renewal -0.15, worth 0.24
programs: education 0.65, eligibility -0.15, worth -0.15
project: duties 0.16
projections: growth 0.34
proof: definition 0.18, eligibility 0.17
prove: difference 0.34
proviso: eligibility 0.15
psych: education 0.21
public: start 0.22
purpose: definition 0.16
pushing: none 0.32
put: definition 0.16
puts: difference 0.16
qualifications: eligibility 0.33
qualified: eligibility 0.16
qualify: cost 0.15
quality: definition 0.28, duties 0.19, eligibility 0.19
queries: duties 0.23
questions: exam 0.73
quite: start 0.19
quotas: duties 0.15
quote: none 0.16
r: definition 0.54, jobs 0.15
range: pay 0.24
rank: none 0.17
rate: definition -0.21, exam 0.24, pay 0.32
rather: next 0.25, none 0.27
read: definition 0.2
reading: skills 0.26
readmission: education 0.16
reads: definition 0.16
real: difference -0.17, education 0.31, eligibility -0.16, jobs 0.18, skills 0.16
realistic: next 0.19, pay 0.17
realistically: pay 0.27
really: duties 0.31, education 0.18, eligibility -0.18, exam 0.24, jobs 0.31, start -0.16
recommended: worth 0.23
record: definition 0.45, difference 0.16, eligibility 0.19
records: cost -0.15, difference -0.26, eligibility 0.16, exam -0.27, growth 0.16, jobs 0.23, next -0.16, pay 0.23, renewal -0.23, start 0.29
recruiter: eligibility 0.16, pay 0.35
recruiters: education 0.16
reddit: worth 0.21
redo: renewal 0.18
refuse: definition 0.15
refuses: duties 0.18
registered: definition 0.21, jobs 0.2, none -0.17, settings 0.3, worth -0.15
registrar: definition -0.22, duties 0.34, education 0.21, eligibility -0.27, next -0.17, none -0.19, skills 0.16, start 0.23
registrars: jobs 0.29, pay 0.17
registration: cost 0.22, none 0.27
registry: cost -0.15, definition 0.22, education -0.22, eligibility 0.3, jobs -0.17
regular: pay 0.18
related: start 0.18
release: definition -0.15, duties 0.29, jobs -0.16, next 0.26, none -0.15
remind: definition 0.22
remote: jobs -0.15, none 0.16, remote 0.54
renew: renewal 0.2
renewal: renewal 0.16
renewing: renewal 0.16
replace: jobs 0.15
replaced: jobs 0.26
replacing: none 0.16
report: definition -0.15, jobs 0.18, pay 0.16
required: difference 0.16, education 0.27, eligibility -0.27, skills 0.16
requirements: education 0.29, eligibility 0.42
research: settings 0.19
respect: none 0.25
respected: none 0.21
responsibilities: duties 0.16
responsible: definition -0.16, duties 0.46
rest: duties 0.24
resume: worth 0.16
retired: eligibility 0.22
revenue: definition 0.25, duties 0.39, next 0.36, none -0.16
reviewer: definition 0.17
rhds: none 0.17
rhia: definition -0.53, eligibility 0.28, exam 0.63, growth -0.21, jobs 0.24, next 0.16, remote -0.24, settings -0.19, skills -0.22, start -0.19
rhias: settings 0.28
rhit: definition -0.44, difference 0.24, duties -0.22, education -0.36, eligibility 0.21, exam 0.46, growth -0.21, jobs 0.15, next 0.2, none 0.62, remote -0.25, renewal 0.19, settings -0.16, skills -0.29, start -0.15, worth -0.2
rhits: eligibility 0.15
rhti: start 0.21
right: jobs 0.34, start 0.21
risk: definition 0.34, duties 0.21
rn: eligibility 0.23, next 0.23, none 0.16
rns: next 0.15
road: next 0.22
robots: jobs 0.4
roi: definition -0.16, duties 0.18, next 0.29
role: definition 0.39
roles: jobs 0.31
room: duties -0.18, skills 0.22
rose: education 0.17
route: education 0.22
routes: eligibility 0.3
rule: definition 0.45, difference 0.16
rules: definition -0.17
run: cost 0.35, next -0.15
rung: next 0.17
running: education -0.15, next 0.16, pay 0.23, remote 0.19
runs: definition 0.24
rural: pay 0.3
safe: education 0.16
said: education 0.22
salary: none 0.48, pay 0.34
same: definition 0.21, difference 0.89, duties 0.25, eligibility -0.26, jobs -0.22, pay 0.25, skills -0.16, start -0.18
saw: duties 0.15
say: growth 0.22, none -0.15, worth 0.15
saying: none 0.15
says: education -0.21, eligibility -0.37, growth 0.18, remote 0.15, start -0.2, worth 0.35
scale: definition -0.19, pay 0.22
scam: worth 0.23
scanning: next 0.26
schedule: exam 0.21
scholarships: cost 0.21
school: cost 0.18, definition -0.18, difference 0.2, duties -0.24, education 0.17, exam -0.26, none 0.29, pay -0.31, renewal -0.15, start 0.38, worth 0.2
schooling: education 0.44
schools: education 0.28
scientists: pay 0.31
score: definition 0.15, exam 0.41
second: none 0.25
security: difference 0.22
see: duties 0.16, none 0.36
selling: pay 0.24
sells: difference 0.16, settings 0.23
semester: exam 0.15
send: renewal 0.25
sending: remote 0.21
senior: duties 0.15
sense: none 0.17
separate: difference 0.27
separates: difference 0.37
seriously: eligibility 0.15
server: duties 0.15, next 0.2
services: jobs 0.25
set: cost 0.16, definition 0.36, difference 0.15, eligibility -0.17, none 0.42
sets: difference 0.26
settings: settings 0.15
settle: pay 0.29
she: duties 0.24, education 0.19, jobs 0.29, next -0.24, none -0.15
shift: duties 0.31, education 0.17
short: next 0.16, none 0.15
shortest: eligibility 0.23
should: duties -0.31, education 0.3, eligibility -0.46, exam 0.24, none 0.59, settings -0.16
shows: jobs 0.21
shrinking: growth 0.35
shy: skills 0.22
side: education -0.18, growth 0.15, next 0.37, pay -0.15, start 0.28
silly: start 0.2
since: education -0.19, jobs 0.24, next 0.32, none -0.2
sink: skills 0.24
sit: cost 0.21, definition -0.17, duties -0.19, eligibility 0.77, exam 0.27, jobs -0.17, none -0.19
site: none 0.28, remote 0.4
sits: duties 0.16
sitting: definition 0.21
skill: difference 0.27
skills: duties -0.15, skills 0.93
skip: eligibility 0.25
small: education -0.15, settings 0.36
smaller: jobs 0.15
snomed: definition 0.27
so: cost 0.18, difference 0.17, duties -0.2, jobs -0.29, pay 0.24, remote 0.15, start -0.16
software: definition 0.27, jobs 0.29, next -0.15
some: education -0.22, eligibility 0.23, next 0.18, none -0.16
somebody: definition 0.18, duties -0.19, jobs -0.15, none 0.15, start 0.2
someday: next 0.29
someone: cost -0.15, definition 0.22, duties -0.22, education -0.15, next -0.27, none 0.17, skills 0.28, start 0.27
something: education 0.26, remote 0.15
sophomore: education 0.15
sore: eligibility 0.16
specialist: definition -0.3, difference 0.17, duties 0.39, jobs -0.19, pay 0.19, settings 0.17, skills 0.25, start -0.22
specialists: eligibility -0.16, growth 0.33, jobs 0.42, none -0.18, pay 0.2, settings -0.16, start -0.17
spend: education 0.2, jobs 0.16
spreadsheets: start 0.15
sql: next 0.21, skills 0.37
staff: duties 0.32
stamp: worth 0.29
stand: definition 0.22, start 0.2
start: education -0.18, growth 0.15, next 0.28, pay -0.22, start 0.59
started: next 0.15
starter: none 0.23, start 0.15
starting: none -0.17, pay 0.18
state: definition -0.15, difference -0.16, duties 0.21, eligibility 0.24, worth -0.18
statistics: education 0.25
stats: none 0.15
stay: remote 0.2
stays: difference 0.15, exam 0.18
stem: education 0.17
step: difference 0.22, duties -0.17, next 0.24, start 0.48
steps: definition -0.15, next 0.64
still: definition -0.31, difference -0.17, eligibility 0.48, exam -0.18, growth 0.18, jobs 0.65, none 0.28, settings -0.15
stop: duties 0.21
stops: next 0.24
straight: skills 0.2
strait: eligibility 0.26
stressful: none 0.38
stuck: next 0.21
student: cost 0.44, worth 0.35
students: cost 0.37, start 0.2
study: eligibility -0.16, exam 0.44, next -0.18
stuff: definition 0.24, eligibility -0.16, jobs 0.16, none -0.2, skills 0.3
suits: duties 0.16, none 0.19
supervised: next 0.15
supervisor: duties 0.33, next 0.21
supplies: worth 0.16
sure: none 0.19
surgeons: growth 0.18
surgery: difference -0.18, settings 0.25
survey: none 0.16
survives: skills 0.15
switch: next 0.28
switched: renewal 0.16
system: duties 0.28, pay 0.24, skills 0.2
table: eligibility 0.17, pay 0.16
tableau: none 0.18
tables: next 0.16
tak: eligibility 0.21, exam 0.21, growth 0.19
take: definition -0.29, difference -0.25, duties -0.36, education 0.25, eligibility 0.48, exam 0.17, growth -0.18, next 0.24, pay 0.16, remote -0.19, worth 0.16
takes: exam 0.15, jobs 0.18
talk: duties 0.19
task: definition 0.27, duties -0.15
teach: jobs 0.23, skills 0.28
teachers: next 0.16
teaches: education 0.21
team: duties 0.24, none 0.15, pay 0.22
technician: definition -0.32, difference 0.16, duties 0.24, eligibility 0.17, growth -0.18, jobs -0.21, remote 0.24, settings -0.21
technicians: jobs 0.51
technologists: growth 0.29, pay 0.22
tefca: definition 0.38
tell: definition -0.21, difference 0.3, none 0.23
ten: growth 0.92
term: definition 0.4, education 0.17
test: cost 0.57, definition 0.43, duties -0.21, education -0.24, eligibility 0.57, exam 0.21, next -0.21, none 0.15, pay -0.19, remote -0.19, settings -0.17, start -0.22, worth -0.19
testing: exam 0.38
tests: cost 0.16, eligibility -0.15
than: duties -0.15, eligibility -0.16, pay 0.44
that: cost -0.35, definition 1.17, difference 0.31, duties 0.18, eligibility -0.24, exam -0.31, next -0.27, renewal -0.38, settings -0.37, skills 0.31, start -0.27
the: definition 0.75, difference 0.61, education -0.59, eligibility 0.28, exam 0.72, growth 0.47, jobs -0.45, next 0.18, none -0.29, remote -0.2, settings -0.97, skills -0.53, start -0.36, worth 0.29
their: definition 0.68, difference -0.17, duties 0.21, education -0.31, settings -0.15
them: difference 0.56, eligibility 0.34, pay -0.15, skills 0.18
then: none -0.24, pay 0.28, renewal 0.22
there: definition 0.22, duties -0.3, education 0.35, eligibility -0.15, exam -0.2, growth -0.27, jobs 0.76, remote -0.18, skills -0.32, worth -0.36
these: duties 0.35, jobs -0.16, none 0.37, pay -0.24
they: cost -0.22, definition 0.73, difference 0.23, duties 0.97, eligibility 0.61, growth -0.22, jobs -0.3, next -0.48, none -0.3, pay -0.23, start -0.4, worth -0.17
thing: difference 0.55, duties -0.19, jobs -0.22, next 0.19, worth -0.15
things: difference 0.34
think: education 0.15
this: definition -0.24, duties -0.33, eligibility -0.41, jobs 0.8, none 0.73, pay 0.23, renewal -0.17, settings -0.25
those: difference 0.61, duties 0.36, education -0.16, eligibility -0.22, growth -0.15, next -0.24, skills -0.15
thought: none 0.24
three: definition 0.17, exam 0.16, next 0.17, worth 0.2
through: duties 0.16, eligibility 0.15
tht: definition 0.18
til: next 0.16
till: exam 0.17
time: definition -0.2, difference -0.16, education 0.53, exam 0.2, pay -0.17, start -0.18
tired: next 0.17
title: definition 0.53, difference 0.19, duties -0.22
titles: none 0.16
tke: eligibility 0.2
to: cost 0.3, definition -0.42, difference -0.62, duties -0.18, education 0.41, eligibility 0.38, exam -0.42, growth -0.36, jobs -0.15, next 1.01, none -0.54, pay -0.38, remote -0.32, renewal 0.19, settings -0.29, skills 0.64, start 0.74
toddler: remote 0.36
told: difference 0.31, eligibility 0.17
too: definition -0.18, eligibility -0.18, none -0.25, settings 0.35, worth 0.19
took: exam 0.16
tools: difference 0.15
top: none -0.16, pay 0.41, worth 0.27
topics: exam 0.25
total: cost 0.21
toward: start 0.19
track: definition -0.17, duties 0.15, next 0.2, start 0.19
trade: worth 0.18
train: education 0.41, start -0.17
trained: eligibility 0.18
training: next -0.19, remote 0.2
transcriptionist: growth 0.16
transcriptionists: settings 0.17
transcripts: eligibility -0.15, exam 0.28
transfer: education 0.15
trauma: duties 0.3, start 0.28
travel: none 0.17
true: jobs 0.16, remote 0.24
try: cost 0.19, exam 0.23
tst: cost 0.4, definition -0.28, exam 0.23
tuition: cost 0.29, education 0.17
tumor: difference -0.2, duties 0.19, eligibility -0.22, none -0.21, remote 0.33, skills 0.18, start -0.16
turns: start 0.21
twenty: settings 0.19
twice: skills 0.17
two: definition -0.19, difference 0.65, duties 0.3, growth -0.2, jobs 0.34, next -0.42, none -0.24, remote -0.19, renewal 0.16, skills -0.18, start -0.24, worth 0.25
type: jobs 0.25, next 0.23
types: growth 0.17
typical: worth 0.16
typically: education 0.16
unbilled: definition 0.23
uncertified: pay 0.27
uncle: cost 0.19
under: duties 0.19, education 0.32, none -0.17
unit: duties 0.17
university: education 0.17
unpaid: education 0.22
up: difference -0.15, duties 0.35, education -0.21, eligibility -0.33, growth 0.33, jobs 0.64, next 0.23, none -0.69, settings -0.24, start -0.27
us: definition 0.3, education -0.17, eligibility 0.3, exam -0.15, jobs 0.44, next -0.23
use: settings 0.15, start 0.2
used: definition 0.24
useful: none 0.29
uses: difference 0.26
usually: eligibility 0.21, skills 0.15
va: definition -0.16, education -0.16, eligibility 0.17, jobs 0.37, none -0.16, settings 0.27, start 0.43
vendor: settings 0.15
version: difference 0.27
vet: settings 0.15
visit: definition 0.17
visits: duties 0.27
vs: difference 0.67, duties 0.27, education -0.22, eligibility -0.17, jobs -0.21, next -0.18, pay 0.25, settings 0.23, start -0.17
wage: none 0.32
wages: none 0.17
wait: exam 0.22, none 0.21
waiting: exam 0.33
walking: pay 0.18
wana: start 0.2
want: cost -0.21, definition -0.44, difference -0.33, duties -0.17, education 0.41, growth -0.26, next 1.05, none 0.22, pay -0.42, skills -0.23, start 0.36
wanted: duties 0.16, next 0.15
wants: definition -0.24, duties -0.19, jobs 0.31, next 0.2, none 0.29, pay -0.22, renewal -0.17, start 0.3
was: definition 0.45, eligibility 0.2, next -0.18, renewal 0.22, start -0.15
waste: worth 0.23
way: definition -0.3, duties -0.17, eligibility 0.25, exam 0.23, growth 0.23, next 0.29, none -0.2, pay -0.15, start 0.16
we: definition 0.24, difference 0.37, duties -0.15, education 0.23, next -0.22, pay 0.22
webinars: renewal 0.16
week: duties 0.45
weeks: education 0.26
well: definition -0.15, none 0.34
were: eligibility -0.2, exam 0.15, settings 0.26, start 0.23
wfh: remote 0.31
what: cost -0.3, definition 1.45, difference 0.59, duties 1.26, education 0.21, eligibility -1.07, growth -0.46, next 0.3, none -0.79, pay 0.95, remote -0.79, renewal -0.25, settings -0.23, skills 0.51, start -0.25, worth -1.22
whats: definition 0.78
when: cost -0.22, definition 0.38, duties 0.33, none 0.24, renewal 0.21, settings -0.21, start -0.19
where: cost -0.17, difference -0.15, duties -0.26, eligibility -0.49, growth -0.15, jobs 0.16, next 0.5, pay -0.3, renewal -0.16, settings 0.67, start 0.62, worth -0.28
whether: start 0.17
which: cost -0.3, definition 0.64, difference -0.59, education -0.31, eligibility -0.19, exam -0.24, jobs 0.21, none 0.82, renewal -0.31, settings 0.39, skills -0.26, start -0.23, worth 0.27
while: duties 0.18, education -0.17, eligibility -0.15, jobs 0.3, pay -0.23, remote 0.24
who: cost -0.25, definition 0.66, duties 0.41, education -0.57, eligibility 0.39, exam -0.66, jobs -0.27, next -0.67, none 0.64, pay 0.24, renewal -0.21, settings 0.26, worth -0.24
whoever: duties 0.19
whole: jobs 0.17, none -0.19
whose: definition 0.29
why: none 0.29
wife: start 0.25
wil: growth 0.36
will: cost 0.16, definition -0.23, difference -0.23, exam -0.18, jobs 0.79, next -0.39, none 0.29, renewal -0.16, settings -0.15, worth 0.23
window: duties 0.15
windows: exam 0.15
wise: pay 0.16
with: difference -0.3, duties -0.31, education -0.66, eligibility 0.23, growth -0.35, jobs 0.5, pay 0.29, remote 0.3, renewal -0.15, settings 0.26, start 0.27
without: eligibility 0.42, none 0.22
word: definition 0.3
wording: duties 0.17
work: cost -0.23, definition -0.31, difference -0.22, duties 0.21, eligibility 0.2, none -0.24, pay -0.34, settings 0.7
worked: education 0.16, settings 0.22
workers: pay 0.18, skills 0.19
workflow: none 0.17
workforce: settings 0.15
working: remote 0.16, settings 0.16
workplaces: settings 0.23
world: jobs 0.17, remote 0.16
worth: definition -0.15, eligibility -0.15, next -0.19, none 0.26, worth 0.92
would: cost 0.17, definition -0.81, difference -0.29, duties -0.37, exam -0.34, growth -0.21, none 0.4, pay 0.3, remote -0.29, renewal -0.23, settings 0.5, skills 0.42, start 0.35, worth 0.4
writing: duties 0.15
wrk: none 0.23, remote 0.19
wrote: definition 0.19
year: cost 0.41, definition -0.27, duties -0.17, education 0.35, eligibility -0.65, exam 0.21, jobs 0.45, next 0.16, pay -0.22, remote -0.25, settings -0.25, start 0.25
yearly: jobs 0.19, renewal 0.19
years: cost -0.3, definition -0.52, difference -0.51, duties -0.34, education 0.42, eligibility 0.88, exam -0.41, growth 0.4, next 0.88, none -0.23, renewal 0.22, settings -0.31, skills -0.52, start 0.29, worth 0.26
yet: eligibility 0.15
york: pay 0.2
you: definition 0.43, difference -0.51, duties -0.61, education 0.5, eligibility 0.44, exam 0.32, growth -0.32, next -0.25, none 0.53, pay -0.98, remote 0.42, settings -0.38, skills 0.37, start -0.16
your: duties -0.18, education -0.16, jobs 0.2, none 0.68, pay -0.42, worth 0.35
zero: education 0.22
`;

export const SCOPE = `
1: foreign 0.36
12: foreign 0.3
14: foreign 0.38
20: foreign 0.32
3: foreign 0.36
50: foreign 0.3
=1: foreign 0.36
=12: foreign 0.3
=14: foreign 0.38
=20: foreign 0.32
=3: foreign 0.36
=50: foreign 0.3
=address: foreign 0.56
=administrator: foreign -0.4
=agent: foreign 0.3
=ahima: foreign -0.38
=anoth: foreign -0.4
=application: foreign 0.34
=apprentic: foreign -0.3
=assistant: foreign 0.58
=association: foreign -0.48
=b: foreign 0.42
=bachelor: foreign -0.38
=banana: foreign 0.3
=bank: foreign 0.3
=baptist: foreign 0.32
=begin: foreign -0.66
=behind: foreign -0.38
=best: foreign 0.44
=bil: foreign -0.32
=board: foreign -0.32
=bon: foreign 0.3
=bootcamp: foreign 0.64
=bot: foreign 0.3
=breach: foreign 0.3
=bsn: foreign 0.4
=build: foreign -0.3
=buy: foreign 0.42
=cahiim: foreign -0.32
=cas: foreign -0.44
=cat: foreign 0.3
=ccd: foreign -0.3
=cdi: foreign -0.48
=chart: foreign -0.7
=classification: foreign -0.34
=colleg: foreign -0.58
=complianc: foreign -0.44
=coordinator: foreign -0.3
=count: foreign -0.38
=cours: foreign -0.42
=cov: foreign 0.3
=cpa: foreign 0.48
=cpt: foreign 0.32
=cycl: foreign -0.38
=data: foreign -0.4
=department: foreign -0.5
=desk: foreign -0.34
=different: foreign -0.42
=dm: foreign 0.52
=documentation: foreign -0.36
=door: foreign -0.32
=dump: foreign 0.42
=employ: foreign -0.42
=er: foreign 0.34
=estat: foreign 0.3
=every: foreign -0.3
=ex: foreign 0.46
=experienc: foreign -0.48
=fak: foreign 0.54
=federal: foreign -0.34
=field: foreign -0.6
=fiv: foreign -0.32
=flight: foreign 0.3
=folk: foreign -0.36
=footbal: foreign 0.3
=four: foreign -0.32
=frm: foreign -0.44
=gam: foreign 0.62
=googl: foreign 0.68
=graduat: foreign -0.3
=hand: foreign -0.32
=happen: foreign -0.32
=health: foreign -1.08
=healthcar: foreign -0.38
=hold: foreign -0.54
=hospital: foreign -0.66
=hour: foreign 0.3
=informatic: foreign -0.46
=information: foreign -1.02
=insur: foreign -0.46
=insuranc: foreign 0.46
=java: foreign 0.34
=join: foreign -0.36
=key: foreign 0.42
=last: foreign 0.4
=leak: foreign 0.4
=legal: foreign 0.52
=let: foreign -0.76
=level: foreign -0.5
=licens: foreign 0.48
=link: foreign 0.48
=list: foreign -0.48
=login: foreign 0.38
=major: foreign -0.32
=map: foreign 0.32
=march: foreign 0.34
=mark: foreign -0.38
=marry: foreign 0.32
=mcc: foreign 0.32
=mean: foreign -0.48
=median: foreign -0.34
=membership: foreign -0.38
=mercy: foreign 0.32
=mlt: foreign 0.3
=modifi: foreign 0.38
=mrn: foreign 0.46
=near: foreign 0.36
=new: foreign -0.42
=offic: foreign -0.38
=official: foreign -0.34
=old: foreign -0.3
=outpatient: foreign -0.4
=paid: foreign -0.34
=pap: foreign -0.36
=paralegal: foreign 0.46
=patient: foreign -0.48
=pay: foreign 0.32
=pcs: foreign 0.46
=pdf: foreign 0.42
=percent: foreign -0.4
=pharmacy: foreign 0.3
=phlebotomy: foreign 0.36
=pictur: foreign 0.36
=practic: foreign -0.4
=print: foreign 0.34
=privacy: foreign -0.58
=proctor: foreign 0.34
=program: foreign -0.62
=pt: foreign 0.58
=python: foreign 0.36
=real: foreign 0.44
=record: foreign -0.6
=repeat: foreign 0.3
=review: foreign -0.58
=rhia: foreign -0.5
=rhti: foreign -0.38
=rul: foreign -0.42
=run: foreign -0.4
=saturday: foreign 0.32
=scan: foreign -0.36
=scholarship: foreign -0.38
=screenshot: foreign 0.38
=select: foreign 0.3
=set: foreign -0.44
=shar: foreign -0.32
=show: foreign -0.3
=sid: foreign -0.46
=sit: foreign -0.3
=soc: foreign 0.34
=specialist: foreign -0.68
=ssn: foreign 0.36
=st: foreign 0.52
=stat: foreign -0.52
=stop: foreign 0.38
=student: foreign -0.54
=sue: foreign 0.38
=tampa: foreign 0.4
=tax: foreign 0.44
=teach: foreign -0.32
=technician: foreign 0.44
=teeth: foreign 0.48
=tefca: foreign -0.3
=telegram: foreign 0.36
=ten: foreign -0.36
=term: foreign -0.42
=test: foreign -0.46
=therapist: foreign 0.46
=therapy: foreign 0.34
=thr: foreign -0.6
=titl: foreign -0.36
=trad: foreign -0.32
=trauma: foreign -0.36
=treat: foreign 0.32
=tulsa: foreign 0.4
=tumor: foreign -0.36
=two: foreign -0.64
=typ: foreign -0.4
=vendor: foreign -0.48
=version: foreign -0.34
=vinyl: foreign 0.32
=wag: foreign -0.42
=wear: foreign 0.32
=work: foreign -0.32
=writ: foreign 0.5
=year: foreign -0.8
=~accredit: foreign -0.68
=~associate: foreign -0.74
=~audit: foreign -0.34
=~bachelor: foreign -0.7
=~bill: foreign -0.5
=~boss: foreign -1.22
=~cancer: foreign -0.62
=~career: foreign -0.66
=~cdi: foreign -0.42
=~cert: foreign -0.46
=~coder: foreign -0.88
=~compare: foreign -0.72
=~data: foreign -0.58
=~define: foreign -0.8
=~degree: foreign -0.88
=~deny: foreign 0.32
=~desk: foreign -0.82
=~director: foreign -0.6
=~doctor: foreign -0.44
=~dues: foreign -0.66
=~eligible: foreign -0.5
=~entry: foreign -0.3
=~exam: foreign -0.44
=~fail: foreign -0.34
=~fileroom: foreign -0.42
=~frontdesk: foreign -0.4
=~growth: foreign -0.46
=~highschool: foreign -0.7
=~hire: foreign -0.4
=~hospital: foreign -0.88
=~informatics: foreign -0.52
=~job: foreign -0.92
=~long: foreign 0.68
=~master: foreign -0.52
=~math: foreign -0.84
=~online: foreign -0.3
=~pay: foreign -0.6
=~practicum: foreign -0.46
=~privacy: foreign -0.7
=~promote: foreign -0.36
=~record: foreign -0.9
=~renew: foreign -0.62
=~school: foreign -0.42
=~security: foreign 0.48
=~skill: foreign -0.74
=~teach: foreign -0.46
=~tool: foreign -0.52
=~transcript: foreign -0.7
=~veteran: foreign -0.4
address: foreign 0.56
administrator: foreign -0.36
after: foreign -0.4
agent: foreign 0.3
ahima: foreign -0.34
all: foreign -0.38
already: foreign -0.4
am: foreign -0.76
an: foreign -0.54
and: foreign -0.94
another: foreign -0.4
answer: foreign 1
answers: foreign 0.44
any: foreign -0.46
anyone: foreign 0.8
apprentice: foreign -0.3
are: foreign -0.34
assistant: foreign 0.54
association: foreign -0.42
b: foreign 0.42
banana: foreign 0.3
bank: foreign 0.34
baptist: foreign 0.32
be: foreign -0.92
because: foreign -0.52
before: foreign -0.58
behind: foreign -0.38
best: foreign 0.44
bill: foreign 0.78
billing: foreign -0.46
blocks: foreign 0.32
bootcamp: foreign 0.64
bot: foreign 0.3
both: foreign -0.48
breach: foreign 0.3
bsn: foreign 0.4
but: foreign -0.32
buy: foreign 0.36
by: foreign -0.7
cahiim: foreign -0.32
called: foreign -0.48
cases: foreign -0.32
catch: foreign 0.32
ccds: foreign -0.3
cdi: foreign -0.48
certifications: foreign -0.4
charts: foreign -0.62
claim: foreign 0.36
claims: foreign -0.56
clinical: foreign -0.5
code: foreign 0.44
codes: foreign -0.66
coding: foreign -0.9
college: foreign -0.54
compliance: foreign -0.44
cost: foreign 0.36
could: foreign -0.64
course: foreign -0.36
cover: foreign 0.32
cpa: foreign 0.48
credits: foreign -0.38
cycle: foreign -0.38
data: foreign -0.4
days: foreign 0.38
denial: foreign 0.34
department: foreign -0.52
desk: foreign -0.44
different: foreign -0.4
dm: foreign 0.52
do: foreign -0.3
doctor: foreign 0.54
doctors: foreign -0.64
documentation: foreign -0.44
does: foreign -0.4
drg: foreign 0.32
each: foreign -0.7
er: foreign 0.34
estate: foreign 0.3
ex: foreign 0.46
experience: foreign -0.38
fake: foreign 0.54
federal: foreign -0.34
field: foreign -0.5
first: foreign -0.32
five: foreign -0.32
floor: foreign -0.3
folks: foreign -0.36
football: foreign 0.3
four: foreign -0.44
frm: foreign -0.44
from: foreign -0.4
game: foreign 0.56
give: foreign 0.36
google: foreign 0.7
got: foreign 0.44
hate: foreign -0.3
he: foreign 0.66
health: foreign -0.96
healthcare: foreign -0.36
him: foreign -0.76
hire: foreign -0.4
his: foreign 0.76
hospital: foreign -0.34
hospitals: foreign -0.44
i: foreign 0.54
if: foreign -0.38
informatics: foreign -0.46
information: foreign -1.2
insurance: foreign 0.46
into: foreign -0.8
isnt: foreign -0.4
it: foreign -0.64
its: foreign -0.44
java: foreign 0.34
jobs: foreign -0.38
just: foreign -0.56
key: foreign 0.46
know: foreign -0.6
last: foreign 0.4
later: foreign -0.32
lawyer: foreign 0.3
leaked: foreign 0.46
legal: foreign 0.3
letter: foreign 0.34
letters: foreign -1.12
level: foreign -0.3
license: foreign 0.48
like: foreign -0.48
link: foreign 0.48
list: foreign -0.48
login: foreign 0.42
looked: foreign 0.38
m: foreign 0.36
maps: foreign 0.38
march: foreign 0.34
marry: foreign 0.32
may: foreign -0.42
mcc: foreign 0.32
me: foreign 0.9
meaning: foreign -0.48
median: foreign -0.34
medical: foreign -0.7
membership: foreign -0.38
mercy: foreign 0.32
mlt: foreign 0.3
modifier: foreign 0.4
month: foreign 0.44
more: foreign -0.42
move: foreign -0.46
mrn: foreign 0.36
my: foreign 1.46
names/credentials: foreign -2.4
names/education: foreign -0.3
names/none: foreign 1.48
names/organizations: foreign -1.14
names/outlook: foreign -0.98
names/roles: foreign -1.3
names/settings: foreign 0.44
names/starts: foreign 1.24
names/terms: foreign -0.46
near: foreign 0.36
need: foreign 0.5
new: foreign -0.32
next: foreign -0.34
now: foreign 0.34
number: foreign 0.48
numbers: foreign -0.86
of: foreign -0.64
off: foreign -0.32
officer: foreign -0.3
official: foreign -0.32
ok: foreign 0.44
old: foreign -0.32
on: foreign 0.46
once: foreign -0.3
one: foreign -1.52
only: foreign -0.48
other: foreign -0.54
outpatient: foreign -0.4
over: foreign -0.34
own: foreign -0.38
page: foreign 0.36
paid: foreign -0.34
part: foreign -0.3
patients: foreign -0.52
pay: foreign 0.3
pcs: foreign 0.46
pdf: foreign 0.42
people: foreign -1.16
per: foreign -0.38
percent: foreign -0.4
person: foreign -0.64
phlebotomy: foreign 0.36
pictures: foreign 0.3
prints: foreign 0.38
privacy: foreign -0.58
program: foreign -0.62
pt: foreign 0.58
put: foreign 0.84
python: foreign 0.36
questions: foreign 0.3
rate: foreign 0.34
real: foreign 0.44
records: foreign -0.38
remote: foreign 0.34
repeat: foreign 0.3
report: foreign 0.36
rhia: foreign -0.5
rhti: foreign -0.38
rule: foreign -0.32
saturday: foreign 0.36
scholarships: foreign -0.34
schooling: foreign -0.3
select: foreign 0.3
send: foreign 0.36
server: foreign 0.3
side: foreign -0.5
sign: foreign -0.3
soc: foreign 0.34
something: foreign -0.42
specialist: foreign -0.5
ssn: foreign 0.36
st: foreign 0.52
staff: foreign -0.34
start: foreign -0.3
students: foreign -0.34
sue: foreign 0.38
system: foreign 0.34
systems: foreign -0.38
tampa: foreign 0.4
tax: foreign 0.34
technician: foreign 0.4
teeth: foreign 0.48
tefca: foreign -0.3
telegram: foreign 0.36
ten: foreign -0.36
term: foreign -0.36
test: foreign -0.4
than: foreign -0.9
that: foreign -1.18
the: foreign -0.92
therapist: foreign 0.5
therapy: foreign 0.34
there: foreign -1.12
they: foreign -0.76
thing: foreign -0.7
think: foreign 0.44
those: foreign -0.64
three: foreign -0.6
title: foreign -0.3
told: foreign 0.48
trade: foreign -0.36
trauma: foreign -0.36
treated: foreign 0.38
tulsa: foreign 0.4
tumor: foreign -0.36
two: foreign -0.88
us: foreign -0.48
use: foreign 0.4
vendor: foreign -0.34
version: foreign -0.34
vinyl: foreign 0.32
vs: foreign -0.38
wage: foreign -0.36
want: foreign -0.34
way: foreign -0.32
wear: foreign 0.32
what: foreign -0.8
whats: foreign -0.32
when: foreign -0.74
where: foreign -0.76
which: foreign -1.16
while: foreign -0.56
who: foreign -1.2
whose: foreign -0.36
why: foreign -0.32
worth: foreign 0.64
would: foreign -1.18
write: foreign 0.86
year: foreign -0.44
years: foreign -0.84
your: foreign 0.76
`;

/** Tried on questions that the rest was not learned from. Answering from 0.83: 62.1 % of the questions for us are answered, 3.4 % wrongly, and 1.3 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.29,"ahead":2.26,"coverage":0.98,"likeness":0.62,"best":0.37,"named":0.31,"exact":0.33,"linked":0.31,"foreign":-2.74,"strange":-1.13,"words":0.27,"pairs":0.11,"unknown":-0.13,"short":-0.18,"empty":-0.25,"shapeless":-0.17,"shaped":0.38},"answer":0.83,"offer":0.33,"mention":0.09};
