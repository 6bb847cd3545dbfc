/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -0.68,
  "coverage": 4.94,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.26,
  "covers:education": 1.05,
  "covers:journeys": 0.33,
  "covers:organizations": 1.2,
  "covers:outlook": 1.5,
  "covers:questions": 1.04,
  "covers:roles": 1.74,
  "covers:settings": 0.77,
  "covers:starts": 0.24,
  "covers:terms": 1.64,
  "facet:cost:comparisons": -0.11,
  "facet:cost:credentials": 0.25,
  "facet:cost:education": 0.25,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": 0,
  "facet:cost:outlook": -0.05,
  "facet:cost:questions": -0.08,
  "facet:cost:roles": -0.23,
  "facet:cost:settings": 0,
  "facet:cost:starts": -0.01,
  "facet:cost:terms": -0.01,
  "facet:definition:comparisons": -0.4,
  "facet:definition:credentials": 0.89,
  "facet:definition:education": -0.42,
  "facet:definition:journeys": -0.06,
  "facet:definition:organizations": 0.94,
  "facet:definition:outlook": -0.37,
  "facet:definition:questions": -0.32,
  "facet:definition:roles": -0.22,
  "facet:definition:settings": -0.38,
  "facet:definition:starts": -0.03,
  "facet:definition:terms": 0.35,
  "facet:difference:comparisons": 1.02,
  "facet:difference:credentials": -0.36,
  "facet:difference:education": -0.04,
  "facet:difference:journeys": 0,
  "facet:difference:organizations": -0.01,
  "facet:difference:outlook": -0.01,
  "facet:difference:questions": -0.04,
  "facet:difference:roles": -0.41,
  "facet:difference:settings": 0,
  "facet:difference:starts": 0,
  "facet:difference:terms": -0.12,
  "facet:duties:comparisons": 0.84,
  "facet:duties:credentials": -0.42,
  "facet:duties:education": -0.13,
  "facet:duties:journeys": 0.15,
  "facet:duties:organizations": -0.01,
  "facet:duties:outlook": -0.2,
  "facet:duties:questions": -0.39,
  "facet:duties:roles": 0.23,
  "facet:duties:settings": 0.55,
  "facet:duties:starts": 0.04,
  "facet:duties:terms": -0.68,
  "facet:education:comparisons": 0.51,
  "facet:education:credentials": -0.46,
  "facet:education:education": 0.68,
  "facet:education:journeys": 0.02,
  "facet:education:organizations": -0.22,
  "facet:education:outlook": 0.28,
  "facet:education:questions": -0.77,
  "facet:education:roles": 0.22,
  "facet:education:settings": -0.1,
  "facet:education:starts": -0.47,
  "facet:education:terms": 0.29,
  "facet:eligibility:comparisons": -0.88,
  "facet:eligibility:credentials": 0.54,
  "facet:eligibility:education": -0.2,
  "facet:eligibility:journeys": -0.01,
  "facet:eligibility:organizations": -0.16,
  "facet:eligibility:outlook": -0.04,
  "facet:eligibility:questions": 0.16,
  "facet:eligibility:roles": 0.67,
  "facet:eligibility:settings": -0.02,
  "facet:eligibility:starts": -0.06,
  "facet:eligibility:terms": -0.01,
  "facet:exam:comparisons": 0.55,
  "facet:exam:credentials": 0.12,
  "facet:exam:education": -0.08,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.03,
  "facet:exam:outlook": 0,
  "facet:exam:questions": -0.45,
  "facet:exam:roles": -0.11,
  "facet:exam:settings": 0,
  "facet:exam:starts": 0,
  "facet:exam:terms": 0,
  "facet:growth:comparisons": -0.15,
  "facet:growth:credentials": -0.1,
  "facet:growth:education": -0.04,
  "facet:growth:journeys": -0.02,
  "facet:growth:organizations": -0.05,
  "facet:growth:outlook": 1,
  "facet:growth:questions": -0.08,
  "facet:growth:roles": -0.51,
  "facet:growth:settings": -0.01,
  "facet:growth:starts": -0.02,
  "facet:growth:terms": -0.03,
  "facet:jobs:comparisons": -0.4,
  "facet:jobs:credentials": 0.11,
  "facet:jobs:education": -0.06,
  "facet:jobs:journeys": 0.01,
  "facet:jobs:organizations": -0.08,
  "facet:jobs:outlook": 0.37,
  "facet:jobs:questions": 0.76,
  "facet:jobs:roles": -0.72,
  "facet:jobs:settings": -0.16,
  "facet:jobs:starts": 0.32,
  "facet:jobs:terms": -0.15,
  "facet:next:comparisons": -0.65,
  "facet:next:credentials": -0.32,
  "facet:next:education": -0.26,
  "facet:next:journeys": 0.21,
  "facet:next:organizations": -0.02,
  "facet:next:outlook": -0.09,
  "facet:next:questions": 0.36,
  "facet:next:roles": 0.72,
  "facet:next:settings": -0.06,
  "facet:next:starts": 0.47,
  "facet:next:terms": -0.37,
  "facet:none:comparisons": 0.09,
  "facet:none:credentials": 0.51,
  "facet:none:education": -0.04,
  "facet:none:journeys": -0.01,
  "facet:none:organizations": 0.25,
  "facet:none:outlook": -0.44,
  "facet:none:questions": 0.25,
  "facet:none:roles": -0.55,
  "facet:none:settings": -0.03,
  "facet:none:starts": -0.01,
  "facet:none:terms": -0.02,
  "facet:pay:comparisons": -0.27,
  "facet:pay:credentials": -0.08,
  "facet:pay:education": -0.19,
  "facet:pay:journeys": -0.06,
  "facet:pay:organizations": -0.15,
  "facet:pay:outlook": 1.51,
  "facet:pay:questions": -0.39,
  "facet:pay:roles": -0.21,
  "facet:pay:settings": -0.17,
  "facet:pay:starts": -0.2,
  "facet:pay:terms": 0.2,
  "facet:remote:comparisons": 0.2,
  "facet:remote:credentials": -0.32,
  "facet:remote:education": 0,
  "facet:remote:journeys": -0.03,
  "facet:remote:organizations": -0.05,
  "facet:remote:outlook": -0.08,
  "facet:remote:questions": 0.06,
  "facet:remote:roles": 0.61,
  "facet:remote:settings": 0.04,
  "facet:remote:starts": -0.03,
  "facet:remote:terms": -0.4,
  "facet:renewal:comparisons": -0.11,
  "facet:renewal:credentials": 0.22,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.08,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.11,
  "facet:renewal:roles": -0.13,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": 0,
  "facet:settings:comparisons": 0.69,
  "facet:settings:credentials": -0.58,
  "facet:settings:education": 0,
  "facet:settings:journeys": -0.02,
  "facet:settings:organizations": -0.03,
  "facet:settings:outlook": -0.36,
  "facet:settings:questions": 0.51,
  "facet:settings:roles": -0.04,
  "facet:settings:settings": -0.01,
  "facet:settings:starts": -0.02,
  "facet:settings:terms": -0.13,
  "facet:skills:comparisons": -0.15,
  "facet:skills:credentials": 0.04,
  "facet:skills:education": 0.38,
  "facet:skills:journeys": -0.16,
  "facet:skills:organizations": -0.02,
  "facet:skills:outlook": -0.05,
  "facet:skills:questions": -0.32,
  "facet:skills:roles": 0.26,
  "facet:skills:settings": -0.02,
  "facet:skills:starts": -0.03,
  "facet:skills:terms": 0.06,
  "facet:start:comparisons": -0.43,
  "facet:start:credentials": -0.12,
  "facet:start:education": -0.13,
  "facet:start:journeys": -0.13,
  "facet:start:organizations": 0,
  "facet:start:outlook": -0.06,
  "facet:start:questions": 0.03,
  "facet:start:roles": 0.86,
  "facet:start:settings": -0.01,
  "facet:start:starts": 0.34,
  "facet:start:terms": -0.35,
  "facet:worth:comparisons": 0.11,
  "facet:worth:credentials": 0.26,
  "facet:worth:education": -0.18,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.07,
  "facet:worth:outlook": -0.06,
  "facet:worth:questions": 0.14,
  "facet:worth:roles": -0.18,
  "facet:worth:settings": 0,
  "facet:worth:starts": -0.01,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.21,
  "ignores:credentials:comparisons": 0.88,
  "ignores:credentials:credentials": -0.9,
  "ignores:credentials:education": 0.09,
  "ignores:credentials:journeys": 0.18,
  "ignores:credentials:organizations": -0.08,
  "ignores:credentials:outlook": -0.1,
  "ignores:credentials:questions": 0.52,
  "ignores:credentials:roles": -0.43,
  "ignores:credentials:settings": 0,
  "ignores:credentials:starts": -0.31,
  "ignores:credentials:terms": -0.03,
  "ignores:education": -0.22,
  "ignores:education:comparisons": 0.64,
  "ignores:education:credentials": -0.29,
  "ignores:education:education": -0.27,
  "ignores:education:journeys": 0.06,
  "ignores:education:organizations": -0.01,
  "ignores:education:outlook": -0.01,
  "ignores:education:questions": -0.26,
  "ignores:education:roles": 0.05,
  "ignores:education:settings": 0,
  "ignores:education:starts": -0.11,
  "ignores:education:terms": 0,
  "ignores:organizations": -0.13,
  "ignores:organizations:comparisons": 0.14,
  "ignores:organizations:credentials": -0.26,
  "ignores:organizations:education": -0.02,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.2,
  "ignores:organizations:outlook": 0.03,
  "ignores:organizations:questions": 0.32,
  "ignores:organizations:roles": -0.13,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": -0.01,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": 0.01,
  "ignores:outlook:comparisons": 0.65,
  "ignores:outlook:credentials": -0.04,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": -0.01,
  "ignores:outlook:organizations": -0.01,
  "ignores:outlook:outlook": -0.16,
  "ignores:outlook:questions": -0.42,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": -0.01,
  "ignores:questions:comparisons": -0.46,
  "ignores:questions:credentials": -0.07,
  "ignores:questions:education": 0.31,
  "ignores:questions:journeys": -0.03,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": 0.19,
  "ignores:questions:questions": 0.38,
  "ignores:questions:roles": -0.66,
  "ignores:questions:settings": 0.03,
  "ignores:questions:starts": 0.31,
  "ignores:questions:terms": 0.01,
  "ignores:roles": -1.3,
  "ignores:roles:comparisons": 0.35,
  "ignores:roles:credentials": 0.4,
  "ignores:roles:education": 0.02,
  "ignores:roles:journeys": 0.19,
  "ignores:roles:organizations": -0.08,
  "ignores:roles:outlook": -1.13,
  "ignores:roles:questions": -0.2,
  "ignores:roles:roles": -0.3,
  "ignores:roles:settings": -0.42,
  "ignores:roles:starts": -0.17,
  "ignores:roles:terms": 0.08,
  "ignores:settings": 0.61,
  "ignores:settings:comparisons": 0.09,
  "ignores:settings:credentials": 0.29,
  "ignores:settings:education": -0.09,
  "ignores:settings:journeys": -0.04,
  "ignores:settings:organizations": 0.58,
  "ignores:settings:outlook": -0.17,
  "ignores:settings:questions": 0.1,
  "ignores:settings:roles": -0.08,
  "ignores:settings:settings": -0.02,
  "ignores:settings:starts": -0.02,
  "ignores:settings:terms": -0.02,
  "ignores:starts": -0.1,
  "ignores:starts:comparisons": -0.26,
  "ignores:starts:credentials": 0.01,
  "ignores:starts:education": 0.12,
  "ignores:starts:journeys": -0.17,
  "ignores:starts:organizations": -0.02,
  "ignores:starts:outlook": 0.41,
  "ignores:starts:questions": 0.35,
  "ignores:starts:roles": 0.04,
  "ignores:starts:settings": -0.15,
  "ignores:starts:starts": -0.02,
  "ignores:starts:terms": -0.41,
  "ignores:terms": -0.73,
  "ignores:terms:comparisons": -0.22,
  "ignores:terms:credentials": 0.19,
  "ignores:terms:education": -0.16,
  "ignores:terms:journeys": 0.24,
  "ignores:terms:organizations": -0.32,
  "ignores:terms:outlook": 0.01,
  "ignores:terms:questions": -0.09,
  "ignores:terms:roles": -1.06,
  "ignores:terms:settings": 0.42,
  "ignores:terms:starts": 0.39,
  "ignores:terms:terms": -0.11,
  "kind": 2.37,
  "kind:comparisons": 0.52,
  "kind:credentials": 0.22,
  "kind:education": -0.45,
  "kind:journeys": -0.45,
  "kind:organizations": -0.01,
  "kind:outlook": 1.36,
  "kind:questions": -0.45,
  "kind:roles": 0.26,
  "kind:settings": -0.69,
  "kind:starts": -0.32,
  "kind:terms": -1.65,
  "likeness": 5.47,
  "named:comparisons": 0.81,
  "named:credentials": 2.64,
  "named:education": 0.86,
  "named:journeys": 0.27,
  "named:organizations": 1.18,
  "named:outlook": 1.25,
  "named:questions": 0.77,
  "named:roles": 1.93,
  "named:settings": 0.58,
  "named:starts": -0.04,
  "named:terms": 0.62,
  "naming:comparisons": -0.4,
  "naming:credentials": -0.13,
  "naming:education": -0.1,
  "naming:journeys": -0.01,
  "naming:organizations": -0.07,
  "naming:outlook": -0.06,
  "naming:questions": -0.05,
  "naming:roles": 0.73,
  "naming:settings": -0.01,
  "naming:starts": -0.01,
  "naming:terms": 0.6,
  "one side:comparisons": -1.64,
  "one side:questions": -1.12,
  "pairs": 0.67,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.5,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.57,
  "passed:questions": 0.9,
  "passed:roles": 1.73,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "says:education": 0.27,
  "says:organizations": 0.18,
  "says:questions": 1.21,
  "says:settings": -0.11,
  "says:starts": 0,
  "says:terms": 0.35,
  "sides:comparisons": 3.39,
  "sides:questions": 2.23,
  "words": 1.56
};

export const KINDS = `
*: comparisons -0.34, credentials 0.21, education -1.16, journeys -1.4, organizations 0.41, outlook -0.68, questions 1.52, roles 0.35, settings -0.75, starts -1.08, terms 1.44
1: questions -0.17, terms 0.23
1071: outlook 0.17
11: terms 0.15
12: roles 0.16
15: outlook 0.34
150: comparisons 0.2
16: credentials 0.15
18: starts 0.22
1928: organizations 0.19
2: education 0.16
2013: terms 0.19
2018: outlook 0.22
2023: credentials 0.16
2024: outlook 0.16
2025: outlook 0.38
2034: outlook 0.33
2035: outlook 0.24
2071: outlook 0.29
25: roles 0.16
29: outlook 0.5, terms -0.23
31: outlook 0.15
40: settings 0.15
4071: outlook 0.18
41: outlook 0.16
43: outlook 0.37
70: credentials 0.19
75th: outlook 0.15
8: questions 0.21
9: terms 0.15
90th: outlook 0.16
=1: questions -0.17, terms 0.23
=1071: outlook 0.17
=11: terms 0.15
=12: roles 0.16
=15: outlook 0.34
=150: comparisons 0.2
=16: credentials 0.15
=18: starts 0.22
=1928: organizations 0.19
=2: terms 0.19
=2013: terms 0.19
=2018: outlook 0.22
=2023: credentials 0.16
=2024: outlook 0.16
=2025: outlook 0.38
=2034: outlook 0.33
=2035: outlook 0.24
=2071: outlook 0.29
=25: roles 0.16
=29: outlook 0.5, terms -0.23
=31: outlook 0.15
=40: settings 0.15
=4071: outlook 0.18
=41: outlook 0.16
=43: outlook 0.37
=70: credentials 0.19
=75th: outlook 0.15
=8: questions 0.21
=9: terms 0.15
=90th: outlook 0.16
=aaham: organizations 0.54, terms -0.16
=aapc: comparisons 0.3, credentials 0.53, organizations 0.45, roles -0.27, terms -0.35
=aas: education 0.19
=abov: questions 0.15
=abstract: questions -0.16, terms 0.19
=academy: credentials 0.32, organizations 0.33, roles -0.18, terms -0.2
=accept: questions 0.36
=access: roles -0.16, terms 0.31
=accord: outlook 0.16
=account: questions -0.25, roles 0.22, terms 0.23
=accredit: organizations 0.2, questions 0.15
=accreditation: organizations 0.16
=accreditor: organizations 0.31
=acdi: organizations 0.4, terms -0.22
=achip: credentials 0.32, organizations 0.17
=act: questions -0.19, terms 0.46
=ad: roles 0.18
=add: comparisons 0.47, credentials -0.22, questions -0.22
=admin: comparisons 0.25
=administration: starts 0.15
=administrator: education 0.24, outlook 0.23, roles -0.4
=admission: education 0.19
=adn: credentials 0.43, organizations 0.24, questions -0.26, roles -0.16
=advanc: credentials 0.2
=against: comparisons 0.69
=agency: comparisons -0.26, organizations 0.73, questions -0.17, settings 0.5, terms -0.35
=ahdi: organizations 0.4
=ahima: comparisons 0.38, credentials 0.84, education -0.19, journeys -0.16, organizations 0.68, outlook -0.2, roles -0.51, starts -0.16, terms -0.6
=ai: roles 0.28
=aid: education 0.18
=amba: credentials 0.29
=ambient: terms 0.17
=american: organizations 0.47, questions -0.18, roles -0.18
=amia: organizations 0.28
=among: outlook 0.15
=analyst: education -0.15, outlook 0.15, questions -0.21, roles 0.54, terms -0.38
=analytic: credentials 0.18
=anoth: credentials -0.18, questions 0.27, terms 0.16
=anywher: credentials 0.19
=apc: comparisons 0.26
=app: questions -0.16, roles 0.19, terms 0.26
=appl: terms 0.18
=application: roles 0.29
=apprentic: comparisons 0.24
=approv: questions 0.2
=approval: organizations 0.15, questions 0.17
=apron: starts 0.15
=art: credentials 0.16
=asociat: education 0.28
=assign: comparisons 0.18
=assistant: starts 0.21
=assoc: organizations 0.44
=associat: comparisons 0.15
=association: credentials 0.3, organizations 1.16, roles -0.39, terms -0.35
=astp: organizations 0.17
=attorney: settings 0.2
=audit: questions -0.16, roles 0.18, terms 0.16
=auditor: credentials 0.17, roles 0.25
=aunt: questions 0.16
=authorization: terms 0.2
=autonomous: terms 0.18
=averag: credentials -0.15, outlook 0.37
=away: credentials -0.16
=bachelor: credentials -0.17, education 0.56, starts 0.2, terms -0.3
=back: questions 0.2, terms 0.17
=badg: comparisons 0.24, credentials 0.3, terms -0.17
=barista: starts 0.18
=becom: journeys 0.4
=bed: comparisons -0.16, settings 0.21
=behind: organizations 0.41, roles -0.29, terms 0.16
=belong: organizations 0.55, roles -0.23
=benefit: questions 0.26
=besid: comparisons -0.16, questions 0.2, starts 0.16, terms -0.15
=best: questions 0.34
=between: credentials -0.24, terms 0.22
=big: settings 0.19
=bil: questions -0.3
=birth: terms 0.17
=block: terms 0.41
=bls: credentials -0.18, outlook 0.79, terms -0.24
=bmsc: credentials 0.18
=board: credentials 0.36, organizations 0.15, roles -0.19, terms -0.18
=body: organizations 0.85, roles -0.2
=book: credentials 0.24, terms 0.18
=boss: education -0.15, outlook 0.19, roles 0.21
=bottom: outlook 0.33
=broad: comparisons 0.24
=brochur: questions 0.15
=broken: roles 0.15
=bs: starts 0.23
=bucket: outlook 0.17
=budget: questions -0.16, roles 0.2
=build: credentials -0.21, roles 0.39, terms -0.21
=bureau: outlook 0.23
=business: education 0.17
=cac: comparisons 0.17
=cahiim: organizations 0.35
=cahim: comparisons 0.2, credentials 0.41, questions -0.19, terms -0.16
=cal: comparisons 0.16
=candidacy: terms 0.15
=candidat: questions 0.21
=car: comparisons -0.26, journeys 0.23
=card: questions 0.24
=cardiac: questions 0.23
=carr: questions 0.19
=cas: questions -0.24
=cashi: starts 0.15
=category: outlook 0.2, roles -0.15, terms 0.32
=cbc: credentials 0.3
=cca: comparisons 0.57, credentials 0.47, questions -0.22, roles -0.23, terms -0.29
=ccd: credentials 0.65, roles -0.2, terms -0.26
=cchiim: organizations 0.26
=ccs: comparisons 0.83, credentials 0.53, organizations -0.16, questions -0.26, terms -0.35
=cdeo: credentials 0.29
=cdi: organizations 0.22, questions -0.24, roles 0.2
=cdip: credentials 0.54, questions -0.22
=cehr: credentials 0.33
=cent: roles -0.2, settings 0.38, terms -0.26
=central: journeys 0.23
=certif: credentials 0.29
=certifcation: credentials 0.16
=certifi: credentials 0.64, organizations -0.17, questions 0.17, roles -0.23
=certificat: credentials -0.17, education 0.57, roles -0.17, terms -0.2
=certification: credentials 0.43, outlook -0.15, questions 0.15, roles 0.2, settings -0.18, starts -0.18, terms -0.31
=certificaton: credentials 0.2
=certify: credentials 0.18, organizations 0.18
=ceus: credentials 0.46
=cfo: roles 0.22
=chain: questions -0.15, roles 0.34
=chair: roles 0.23
=chang: terms 0.22
=chapt: organizations 0.21
=charg: journeys 0.16, roles 0.24, terms 0.3
=chart: comparisons 0.21, credentials -0.29, education -0.32, organizations -0.31, questions -0.21, roles 0.26, settings 0.42
=chas: roles 0.21
=chc: comparisons 0.15, credentials 0.55, questions -0.21, terms -0.15
=chd: credentials 0.39, questions -0.15
=chda: comparisons 0.37, credentials 0.54, questions -0.3, terms -0.21
=cheap: credentials 0.17
=check: comparisons -0.15, organizations -0.18, roles 0.52, settings -0.16
=chfp: credentials 0.38
=chief: journeys 0.22, questions -0.15
=chio: roles 0.16
=chp: comparisons 0.5, credentials 0.34, questions -0.27, terms -0.21
=chpc: comparisons 0.23, credentials 0.4, questions -0.17
=cht: credentials 0.28
=cic: comparisons 0.21, credentials 0.51, questions -0.22, terms -0.17
=cio: questions -0.16, roles 0.23
=civil: organizations 0.22
=claim: organizations -0.23, outlook 0.31, roles 0.21
=class: credentials -0.17, education 0.31, organizations -0.16, questions 0.15
=classification: organizations 0.16
=clerk: organizations -0.2, outlook 0.38, roles 0.3, terms -0.22
=climb: journeys 0.26
=clinic: education -0.17, questions -0.25, settings 0.25
=clinical: comparisons -0.15, roles 0.32
=club: organizations 0.33
=cm: terms 0.15
=cmr: credentials 0.38
=cms: organizations 0.52, questions -0.23
=coc: credentials 0.37, questions -0.17, terms -0.15
=cod: comparisons 0.42, questions -0.19, starts -0.26
=collection: roles 0.17
=colleg: credentials -0.2, education 0.23, outlook 0.18, questions 0.24, roles -0.18, starts 0.16, terms -0.27
=column: comparisons 0.15, terms 0.19
=commission: comparisons -0.15, credentials -0.16, organizations 0.56, questions -0.18
=committ: roles 0.21
=community: settings 0.2
=company: questions -0.16, settings 0.65, terms -0.2
=compar: comparisons 0.55, outlook 0.23, questions -0.23
=complain: terms 0.17
=complaint: organizations 0.24
=complianc: comparisons 0.27, credentials 0.24, journeys 0.15, organizations -0.15, questions -0.29, terms -0.16
=comput: settings -0.22, terms 0.32
=concept: terms 0.3
=condition: terms 0.15
=conferenc: organizations 0.19
=confidentiality: comparisons 0.21
=configur: roles 0.19
=consult: roles 0.19
=consultant: roles 0.17
=contact: organizations 0.15, roles 0.21
=contract: roles 0.37
=coordinator: questions -0.23, roles 0.51
=copy: questions -0.18, roles 0.27, terms 0.27
=cor: terms 0.18
=corporat: settings 0.17
=cost: comparisons 0.32, credentials 0.24, questions -0.15
=count: organizations -0.18
=country: organizations 0.15
=county: settings 0.17
=cours: credentials 0.22, education 0.45, outlook -0.17, terms -0.2
=court: roles 0.23
=cousin: terms -0.18
=cov: comparisons 0.15, roles -0.18
=cover: terms 0.24
=cowork: roles 0.17
=cpb: comparisons 0.15, credentials 0.33, questions -0.18
=cpc: comparisons 0.78, outlook -0.15, terms -0.24
=cpco: credentials 0.42, questions -0.15
=cphi: credentials 0.42, terms -0.15
=cphim: comparisons 0.4, credentials 0.34, questions -0.23, terms -0.17
=cphq: credentials 0.4, questions -0.15
=cpma: comparisons 0.22, credentials 0.29, questions -0.19
=cppm: credentials 0.44
=cpt: comparisons 0.28, questions -0.2
=crc: credentials 0.39, questions -0.19
=crcr: credentials 0.63, questions -0.22
=credential: credentials 0.5, education -0.18, organizations 0.18, questions 0.26, terms -0.34
=credit: education 0.59, roles -0.16, terms -0.22
=ctr: questions 0.2, terms -0.16
=cur: terms 0.18
=custom: roles 0.15
=cycl: terms 0.26
=dashboard: terms 0.15
=dat: terms 0.3
=data: credentials -0.19, organizations -0.21, settings 0.18, starts 0.21, terms 0.22
=databas: education 0.16, outlook 0.15
=day: outlook -0.17, roles 0.37
=dc: outlook 0.15
=deadlin: questions 0.17
=decid: credentials -0.19, roles 0.25
=decision: terms 0.18
=declin: outlook 0.23
=defin: terms 0.2
=definition: questions -0.16, terms 0.39
=degr: credentials -0.18, education 0.39, organizations -0.16, terms -0.37
=delet: roles 0.15
=denial: journeys 0.17, questions -0.15, terms 0.16
=department: credentials -0.16, journeys 0.21, settings 0.18
=description: terms 0.16
=designat: terms 0.15
=desk: roles 0.27, terms -0.27
=detectiv: roles 0.15
=diabetic: terms 0.2
=diagnos: terms 0.39
=diagnosi: terms 0.31
=dictation: credentials 0.17
=dictionary: terms 0.27
=diff: comparisons 0.5, credentials -0.16, terms -0.17
=differenc: comparisons 0.16, education 0.26, questions -0.23
=different: questions 0.2, settings 0.16
=digit: questions -0.15, roles 0.17, terms 0.26
=digital: terms 0.16
=diploma: credentials 0.19, starts 0.35, terms -0.19
=direct: comparisons 0.16
=director: comparisons 0.18, journeys 0.22, roles 0.22, settings -0.18, terms -0.23
=directory: organizations 0.19
=discharg: terms 0.35
=disclosur: terms 0.23
=diseas: organizations 0.18
=dnfb: terms 0.18
=doctor: outlook -0.15, questions -0.23, roles 0.16, terms 0.32
=doctorat: education 0.28
=document: terms 0.26
=documentation: credentials 0.17, questions -0.22
=dollar: terms 0.16
=domain: credentials 0.24
=doubl: roles 0.2
=draw: journeys 0.16
=drg: comparisons 0.31, questions -0.28, terms 0.22
=drug: settings 0.18, terms 0.17
=due: comparisons 0.2, organizations 0.25, terms -0.19
=dx: organizations 0.15, terms 0.24
=early: questions 0.26
=earn: outlook 0.42, questions 0.34, roles -0.35, terms -0.18
=easi: comparisons 0.2
=edd: education 0.17
=edit: terms 0.17
=education: outlook 0.15, roles 0.19
=ehi: terms 0.19
=ehr: comparisons 0.25, questions -0.28
=eith: comparisons 0.49, questions -0.15
=eligibility: credentials 0.18
=employ: comparisons -0.18, organizations -0.19, outlook 0.3, roles -0.21, settings 0.41, terms -0.32
=emr: comparisons 0.24
=encod: comparisons 0.3, questions -0.17
=end: journeys 0.4, terms -0.18
=english: education 0.19
=entity: terms 0.3
=entry: comparisons 0.16, roles 0.16
=er: terms 0.23
=era: credentials 0.18
=every: comparisons -0.32, education -0.15, journeys -0.15, roles 0.17, terms 0.42
=exact: terms 0.22
=exam: comparisons 0.48, credentials 0.63, education 0.27, organizations 0.18, outlook -0.33, roles -0.4, settings -0.21, terms -0.41
=examin: roles 0.19
=exampl: terms 0.38
=exchang: comparisons 0.15, terms 0.33
=exclud: terms 0.15
=executiv: journeys 0.26
=exist: questions 0.2
=expect: terms 0.15
=experienc: comparisons 0.21
=expert: credentials 0.26
=explain: comparisons 0.31
=export: terms 0.17
=facility: credentials 0.21
=fact: comparisons 0.21
=faculty: education 0.21, outlook 0.19
=fail: credentials 0.42
=failur: terms 0.21
=fal: terms 0.15
=fals: terms 0.16
=fanci: comparisons 0.15
=fast: outlook 0.17
=fax: terms 0.15
=fed: outlook 0.25
=federal: credentials -0.16, organizations 0.25, outlook 0.27, questions -0.24, roles -0.22, terms 0.22
=feel: questions 0.15
=few: roles 0.17
=fhir: comparisons 0.28, questions -0.16
=field: outlook -0.15, questions 0.16, roles -0.22, terms 0.17
=fight: roles 0.17
=figur: credentials -0.18, outlook 0.16, questions 0.2
=fil: outlook 0.17, roles 0.32
=financ: comparisons -0.21, credentials 0.29, questions -0.19, roles 0.2
=financial: organizations 0.15, outlook 0.17
=finish: education 0.23, starts 0.2
=firm: comparisons -0.17, settings 0.44
=first: credentials -0.16, education -0.24, journeys 0.35, outlook -0.29, questions 0.25, settings -0.21, starts 0.55
=fiv: education 0.16
=fix: roles 0.17
=floor: journeys 0.15
=fold: terms 0.17
=folk: settings 0.32, terms -0.4
=follow: questions -0.15
=forecast: outlook 0.25
=form: comparisons -0.21, credentials -0.15, questions 0.17, terms 0.24
=forty: settings 0.19
=forum: organizations 0.16
=found: organizations 0.2
=foundation: organizations 0.5
=four: comparisons 0.18, credentials 0.16
=fraud: settings 0.17
=fre: organizations 0.18, terms 0.15
=fresh: starts 0.23
=ful: comparisons 0.27, credentials -0.2, terms 0.32
=futur: questions 0.15
=general: terms 0.16
=geneva: organizations 0.21
=girl: roles 0.18
=giv: comparisons 0.17
=gov: outlook 0.17
=governanc: comparisons 0.24
=government: credentials -0.22, organizations 0.18, outlook 0.19, settings 0.18
=grad: education 0.24, organizations -0.16, starts 0.29, terms -0.28
=graduat: comparisons -0.2, credentials -0.15, education 0.66, roles -0.29, starts 0.49, terms -0.21
=group: comparisons 0.66, education -0.22, organizations 0.42, outlook 0.21, questions -0.53, roles -0.19, starts -0.16
=grow: outlook 0.23
=growth: comparisons 0.47, outlook 0.3
=h: questions 0.21
=half: outlook 0.17, settings 0.15, terms -0.19
=handbook: outlook 0.24
=handl: roles 0.17
=happen: questions 0.15
=hard: comparisons 0.24, education 0.17
=hat: comparisons 0.19
=hcc: roles 0.32
=hcpc: comparisons 0.22
=head: outlook 0.18
=health: education 0.44, journeys -0.16, organizations 0.19, outlook 0.43, questions -0.16, roles -0.3, terms -0.44
=healthcar: credentials 0.3, outlook 0.2, terms -0.18
=hedi: terms 0.22
=help: roles 0.25
=hfma: credentials 0.36
=hhs: organizations 0.29
=hie: comparisons 0.29
=him: organizations 0.17
=himss: comparisons 0.29, organizations 0.3, questions -0.2, terms -0.16
=hipaa: comparisons 0.19, questions -0.27, terms 0.34
=hir: organizations -0.16, outlook -0.21, roles 0.25, settings 0.24, terms -0.17
=hit: comparisons 0.51, education 0.16, questions -0.36, starts 0.22
=hitech: comparisons 0.25
=hl7: questions -0.15, terms 0.22
=hold: comparisons 0.17, credentials 0.22, terms -0.16
=hom: settings 0.18
=hospic: settings 0.23
=hospital: credentials -0.16, education -0.19, questions -0.16, roles 0.19, settings 0.34
=host: organizations 0.16
=hour: credentials 0.37, organizations -0.18, questions 0.22, roles -0.16
=hourly: outlook 0.15
=hous: settings 0.26
=human: roles 0.19
=hundr: questions 0.26
=husband: questions 0.26
=icd: organizations 0.27, questions -0.32, terms 0.26
=icd10: terms 0.15
=idea: questions 0.24
=independent: organizations 0.18
=index: terms 0.29
=industry: outlook 0.29
=informatic: education 0.48, journeys 0.2, settings -0.18, starts -0.15, terms -0.26
=information: comparisons 0.17, credentials -0.41, outlook -0.43, roles 0.21, starts 0.3
=initial: questions 0.23
=injury: roles 0.2
=inpatient: comparisons 0.23, questions -0.28, terms 0.21
=insur: questions -0.22, roles 0.38
=insuranc: credentials 0.16
=integrity: journeys 0.2, questions -0.24, roles 0.15
=interfac: terms 0.28
=internship: education 0.16
=interoperability: comparisons 0.23, questions -0.19, terms 0.23
=interview: roles 0.3
=invoic: questions -0.15
=itself: organizations 0.18
=jbo: credentials 0.15
=job: organizations -0.15, roles 0.17, settings 0.33, starts 0.23, terms -0.51
=join: organizations 0.22
=journal: organizations 0.25
=json: comparisons 0.16
=judg: roles 0.16
=jun: starts 0.17
=keep: comparisons 0.43, terms -0.19
=kid: questions 0.18
=kil: credentials 0.17
=kind: settings 0.17
=known: credentials 0.16
=lab: questions -0.21, terms 0.28
=label: roles 0.17
=labor: organizations 0.17, outlook 0.19
=lad: journeys 0.26
=last: journeys 0.15
=laugh: questions 0.16
=law: questions -0.19, terms 0.34
=lawy: roles 0.27
=lead: comparisons -0.15, credentials -0.23, journeys 0.72, organizations -0.15, outlook -0.21, roles 0.45, settings -0.17, terms -0.35
=leadership: comparisons 0.25
=learn: credentials -0.21, education 0.31, outlook -0.15, questions 0.17, terms -0.15
=leav: terms 0.16
=left: credentials -0.15, outlook 0.16, questions 0.15
=legal: terms 0.18
=less: settings 0.18
=let: comparisons 0.48, credentials 0.4, education -0.18, outlook -0.26, roles -0.2, settings -0.18, starts -0.27, terms 0.19
=level: comparisons 0.15, credentials 0.18, education 0.18, organizations -0.17
=licens: comparisons -0.23, starts 0.44
=lin: outlook 0.38
=list: questions -0.26, roles -0.17, terms 0.68
=liv: questions -0.16, roles 0.25
=local: organizations 0.28
=lock: settings 0.19
=log: roles 0.15
=loinc: terms 0.28
=long: credentials -0.19
=lookup: comparisons 0.21
=lost: credentials 0.15, questions -0.2, terms 0.16
=lov: comparisons 0.17, terms -0.23
=low: comparisons 0.43
=lowest: outlook 0.23
=maintenanc: terms 0.17
=major: education 0.23, questions 0.19
=mak: settings 0.32
=manag: education -0.18, journeys 0.39, organizations -0.19, outlook 0.15, questions -0.24, roles 0.37, terms -0.32
=management: credentials 0.15
=map: terms 0.17
=mast: education 0.41
=mat: questions 0.19
=match: roles 0.22
=math: education 0.15
=mcc: terms 0.16
=mean: terms 0.24
=measur: terms 0.31
=med: questions -0.21, terms 0.24
=median: outlook 0.71, terms -0.26
=medicaid: organizations 0.15
=medical: comparisons -0.18, education -0.17, questions -0.32, roles 0.24, starts 0.18
=medicar: organizations 0.21, questions -0.21, roles -0.15, terms 0.5
=medicin: terms 0.21
=meet: organizations 0.41, questions -0.26, terms 0.29
=memb: organizations 0.23
=membership: organizations 0.42
=messag: terms 0.15
=method: terms 0.24
=micro: credentials 0.17
=microcredential: credentials 0.17
=middl: outlook 0.4
=midpoint: outlook 0.32
=miss: roles 0.2
=mistak: terms 0.15
=model: outlook 0.22
=modifi: roles 0.23
=modul: roles 0.15, terms -0.15
=monitor: roles 0.15
=month: education 0.22
=moth: terms 0.2
=mov: journeys 0.21, starts 0.2, terms -0.24
=mpi: roles 0.23
=ms: education 0.16
=mshi: education 0.3
=mychart: roles 0.17
=nam: questions -0.26, terms 0.51
=narrow: comparisons 0.15
=national: organizations 0.49, questions -0.27, roles -0.22, terms 0.22
=nch: organizations 0.36
=ncra: organizations 0.17, terms -0.17
=near: organizations 0.15
=network: comparisons 0.2
=new: credentials -0.15, education -0.18, journeys -0.15, organizations 0.21, terms 0.25
=newcom: questions 0.17
=next: credentials -0.17, education -0.2, journeys 0.3, questions 0.23
=nha: credentials 0.44
=nlp: terms 0.16
=nobody: roles 0.16, terms 0.15
=normal: roles 0.18
=not: comparisons -0.17, organizations -0.17, questions -0.23, roles 0.37, terms 0.4
=notic: terms 0.15
=numb: credentials -0.19, education -0.16, journeys -0.15, outlook 0.4, questions 0.29
=nurs: questions -0.26, roles 0.24
=o: credentials 0.38
=occupation: outlook 0.79, roles -0.15, terms -0.18
=ocr: organizations 0.25
=octob: organizations 0.2
=ods: credentials 0.24, journeys 0.26, terms -0.22
=off: roles -0.15
=offic: education -0.21, journeys 0.24, organizations 0.38, questions -0.27, roles 0.15, terms -0.45
=official: comparisons 0.28, outlook 0.25
=old: comparisons 0.24
=onc: organizations 0.16
=onlin: education 0.23
=op: roles 0.15
=open: comparisons 0.2, credentials -0.26, outlook 0.15, questions 0.18, roles -0.25
=operation: journeys 0.31, roles -0.16
=ops: roles 0.18
=ord: journeys 0.24
=org: organizations 0.42
=organization: comparisons 0.29
=outlook: outlook 0.21
=outpatient: comparisons 0.21
=outsourc: settings 0.16
=own: organizations 0.23, questions -0.2, roles 0.31, terms -0.19
=p: credentials 0.31
=pag: questions 0.25
=paid: credentials -0.18, questions -0.16, roles 0.23, terms 0.16
=pair: comparisons 0.33
=pap: comparisons 0.18, roles -0.23, settings 0.15
=paragraph: terms 0.15
=pass: credentials 0.33, roles -0.15
=path: credentials -0.15, journeys 0.55, terms -0.15
=pathway: education 0.24
=patient: credentials -0.16, journeys -0.15, outlook -0.25, questions -0.5, roles 0.39, terms 0.67
=pay: credentials 0.16, journeys -0.18, organizations -0.18, terms -0.15
=payment: comparisons 0.15, questions -0.19, terms 0.23
=pcs: comparisons 0.28, questions -0.15, terms 0.17
=percent: credentials 0.16, outlook 0.43, terms -0.19
=percentag: questions 0.2
=percentil: outlook 0.47
=personal: terms 0.15
=pharma: settings 0.17
=phd: education 0.36
=phi: terms 0.28
=phr: comparisons 0.23
=physician: comparisons 0.19, roles 0.17
=plac: settings 0.68, terms -0.2
=placement: credentials -0.16, education 0.61, terms -0.16
=plan: comparisons -0.17, credentials 0.21, organizations -0.15, settings 0.26
=plus: credentials 0.18
=poa: terms 0.15
=point: roles -0.16, terms 0.24
=policy: questions -0.18
=portal: roles 0.18, terms 0.21
=position: questions 0.16, roles 0.19
=possibl: questions 0.28
=post: outlook 0.15, terms -0.2
=ppe: terms 0.32
=practic: credentials 0.25, education 0.21, questions -0.2
=practition: credentials 0.3
=prescrib: terms 0.15
=pric: credentials 0.22
=primary: terms 0.17
=principl: terms 0.2
=print: roles 0.17
=prison: settings 0.15
=privacy: comparisons 0.29, journeys 0.3, questions -0.22, terms -0.15
=priz: questions 0.17
=problem: terms 0.16
=procedur: terms 0.21
=product: roles 0.17
=production: comparisons 0.15
=profesional: credentials 0.19
=profession: questions 0.18
=professional: comparisons 0.17, credentials 0.21, roles -0.16
=program: comparisons -0.27, credentials -0.22, education 0.9, journeys -0.17, organizations 0.2, outlook -0.21, questions 0.22, roles -0.27
=projection: outlook 0.16
=proof: credentials 0.29
=protect: terms 0.2
=prov: credentials 0.17, questions -0.17
=proviso: questions 0.15
=psychiatric: settings 0.16
=public: journeys 0.22, settings 0.22
=publish: organizations 0.28
=pul: terms 0.26
=purpos: terms 0.2
=qhin: terms 0.24
=quality: credentials 0.33, journeys 0.15, questions -0.23
=quart: outlook 0.24
=queu: roles 0.24
=quiz: comparisons 0.16
=quot: questions 0.24
=quota: settings 0.2
=r: credentials 0.15
=rais: questions 0.15
=rank: questions 0.2
=ray: terms 0.17
=read: organizations -0.16, roles 0.29
=real: education 0.15, questions 0.26, terms -0.21
=realistic: questions 0.21
=reason: terms 0.25
=recognis: credentials 0.24
=record: organizations 0.22, outlook -0.28, roles -0.22, settings 0.43, terms -0.21
=refus: roles 0.15, terms 0.24
=register: organizations 0.22, questions 0.23, roles -0.24, terms -0.19
=registrar: journeys 0.24, organizations 0.22, outlook 0.35, questions -0.32, terms -0.39
=registration: starts 0.19
=registry: journeys 0.18
=releas: questions -0.16, roles 0.2, settings 0.17, terms 0.15
=remot: credentials 0.18, outlook -0.15, roles 0.42, terms -0.24
=renewal: credentials 0.23
=replac: comparisons 0.16
=report: comparisons 0.25, roles 0.18
=request: comparisons 0.19
=requir: questions 0.18
=research: education 0.25
=resident: settings 0.25
=respect: credentials 0.22
=responsibl: terms 0.22
=result: comparisons 0.17
=retail: starts 0.2
=retak: credentials 0.22
=retir: questions 0.15
=revenu: journeys 0.22, questions -0.15
=review: credentials 0.33, journeys 0.25, outlook -0.19, questions -0.17, roles 0.25, terms -0.15
=rhd: credentials 0.46, questions -0.18
=rhia: comparisons 0.46, credentials 0.3, organizations -0.26, outlook -0.22, roles 0.15, terms -0.37
=rhit: comparisons 0.47, organizations -0.17, outlook -0.2, questions 0.25, settings 0.16, terms -0.45
=ris: questions 0.19
=rmt: credentials 0.21
=rn: starts 0.18
=rns: roles 0.16
=road: journeys 0.33
=rol: credentials -0.18, starts 0.45
=room: roles 0.3, terms -0.2
=rul: questions -0.33, terms 0.37
=rung: journeys 0.38, roles -0.17, starts 0.17, terms -0.17
=rvu: terms 0.17
=rxnorm: terms 0.29
=saf: questions 0.2
=salary: outlook 0.17, questions 0.2, terms -0.18
=sav: questions 0.16
=say: terms 0.18
=scan: roles 0.2
=scenario: credentials 0.21
=schedul: roles 0.21
=scholarship: organizations 0.15, questions 0.19
=school: education 0.22, organizations 0.18, questions 0.34, settings -0.22, terms -0.24
=scienc: education 0.28
=scientist: outlook 0.25
=search: comparisons 0.18
=seat: roles 0.2, terms -0.22
=second: comparisons 0.16, journeys 0.16
=secondary: terms 0.22
=security: comparisons 0.21, credentials 0.16, questions -0.17
=self: outlook 0.17
=semest: education 0.16, questions 0.3
=send: questions -0.15, settings 0.22
=senior: credentials 0.19, questions -0.17, roles -0.15
=sent: terms 0.3
=sentenc: terms 0.15
=separat: comparisons 0.18
=sepsi: roles 0.15
=serv: questions 0.23, roles -0.16
=servic: comparisons 0.15
=set: credentials -0.16, organizations 0.17, questions -0.18, settings 0.44, terms 0.17
=shar: settings 0.2
=shift: roles 0.18
=short: comparisons 0.34, credentials -0.16, questions 0.15
=shred: terms 0.16
=shrink: outlook 0.17
=sid: comparisons 0.28, credentials 0.25, outlook -0.16, questions -0.19, terms -0.17
=sign: credentials 0.15, terms 0.38
=signatur: terms 0.28
=sit: credentials 0.2, journeys -0.17, organizations 0.15, terms -0.21
=six: questions -0.25, roles 0.17
=skil: roles 0.44
=sleep: questions 0.19
=smal: credentials 0.31, education -0.15, questions -0.2
=snom: terms 0.39
=snoop: credentials 0.19
=soc: outlook 0.2
=society: organizations 0.72, questions -0.17, roles -0.15, terms -0.17
=softwar: roles 0.28, terms 0.15
=speak: roles 0.22
=specialist: comparisons 0.44, roles 0.3, starts -0.16, terms -0.37
=sponsor: questions 0.16
=spreadsheet: roles 0.21
=sql: starts 0.15, terms -0.18
=staff: roles 0.21, settings 0.2
=stag: journeys 0.44, questions -0.24
=standard: terms 0.34
=start: journeys 0.27, organizations -0.15, starts 0.25
=stat: comparisons -0.16, credentials -0.27, organizations 0.23, outlook 0.41, settings 0.2, starts -0.17, terms -0.16
=statistic: questions 0.15
=status: terms 0.18
=stem: questions 0.18
=step: journeys 0.24, questions 0.23
=stop: journeys 0.32
=stress: roles 0.16
=stressful: roles 0.24
=student: credentials -0.19, organizations 0.41, questions 0.31, roles -0.29, terms 0.16
=study: comparisons -0.15, roles 0.2, settings 0.17
=subject: questions 0.15
=suggest: comparisons 0.19
=summary: terms 0.15
=supervisor: questions 0.15
=sur: roles 0.18
=surgeon: questions -0.18, terms 0.17
=surgery: terms 0.37
=survey: outlook 0.17, questions 0.24
=switch: questions 0.16
=system: education -0.15, roles -0.21, settings -0.16, terms 0.35
=tabl: comparisons 0.15, outlook 0.32
=talk: roles 0.17, terms 0.21
=teach: comparisons -0.17, credentials -0.19, education 0.2, outlook 0.17, roles 0.19, terms -0.24
=team: journeys 0.22, organizations -0.15, roles 0.29, terms -0.2
=technical: outlook 0.18
=technician: comparisons 0.25, education -0.22, journeys 0.21, organizations -0.16, questions 0.29, settings -0.33, starts 0.34, terms -0.5
=technologist: outlook 0.31
=teen: education 0.26
=tefca: terms 0.3
=ten: outlook 0.26, terms -0.23
=tenth: outlook 0.51
=term: education 0.16, terms 0.47
=terminology: terms 0.16
=test: credentials 0.49, organizations -0.18, outlook -0.24, questions 0.42, settings -0.19
=text: terms 0.2
=thesi: education 0.3
=thousand: comparisons -0.16, outlook 0.69, questions -0.34, terms -0.16
=thr: education -0.16, questions 0.17
=through: comparisons -0.18, questions 0.15, terms 0.3
=tim: credentials 0.23, terms 0.15
=titl: credentials 0.37, roles 0.26, settings -0.16, terms -0.15
=togeth: questions -0.16, terms 0.21
=tool: comparisons 0.37, roles 0.3, terms -0.21
=top: journeys 0.21, outlook 0.32, terms -0.15
=topic: credentials 0.16
=total: questions 0.18
=touch: questions 0.16
=trad: terms -0.18
=transcription: outlook 0.15
=transcriptionist: outlook 0.17
=trauma: roles 0.24
=travel: roles 0.18
=treat: settings 0.15
=treatment: terms 0.27
=tuition: education 0.26, questions 0.16
=tumor: organizations 0.15, roles 0.16, terms -0.15
=turn: comparisons -0.18
=two: comparisons 0.9, credentials -0.33
=typ: organizations -0.15, outlook 0.27, questions -0.27, roles 0.22, terms 0.15
=uhd: terms 0.18
=uml: terms 0.15
=undergrad: education 0.2
=understand: comparisons 0.16
=unit: credentials 0.22, questions -0.28, settings 0.18
=university: education 0.3, settings 0.18
=upcod: terms 0.27
=upp: comparisons 0.23, roles -0.15
=v: comparisons 0.62, questions -0.15, roles -0.17
=va: comparisons 0.19, questions 0.25, terms -0.27
=vaccin: roles 0.16
=vamc: questions 0.16
=vendor: comparisons 0.16, questions -0.2
=veteran: questions 0.28, settings 0.2
=visit: questions -0.2, roles 0.36, terms 0.36
=vocabulary: terms 0.36
=wag: credentials -0.18, organizations -0.17, outlook 0.62, questions 0.15, roles 0.2, terms -0.35
=waht: starts 0.16, terms 0.17
=wait: comparisons 0.23
=waiv: questions 0.2
=want: questions 0.25
=wast: roles 0.24
=websit: organizations 0.26
=week: comparisons -0.19, education 0.19, questions 0.19, roles 0.24
=weekend: settings 0.15
=weight: terms 0.29
=word: credentials -0.17, roles 0.23, terms 0.52
=work: organizations -0.25, questions 0.17, settings 0.49
=workplac: settings 0.2
=world: settings 0.15, terms -0.16
=worst: questions 0.19
=worth: education 0.15, questions 0.15
=writ: questions -0.27, roles 0.24, terms 0.21
=written: terms 0.23
=wrong: roles 0.16
=wrot: terms 0.16
=x: terms 0.2
=year: journeys 0.3, organizations -0.37, outlook 0.28, starts 0.21, terms -0.21
=yearly: outlook 0.24, roles -0.16
=youtub: questions 0.15
=zero: starts 0.25
=~abroad: comparisons -0.21, credentials 0.17, organizations 0.17, questions 0.25, roles -0.18
=~accredit: comparisons -0.26, education 0.15, organizations 0.69, outlook -0.17, questions 0.21, roles -0.21, terms -0.15
=~age: questions 0.17
=~ai: roles 0.35
=~aid: education 0.29, organizations 0.28, outlook -0.18, questions 0.2, roles -0.25
=~anatomy: education 0.31, questions -0.18
=~apprentice: comparisons 0.23, education 0.16
=~associate: comparisons 0.2, credentials 0.38, education 0.44, journeys -0.23, roles -0.26, settings -0.32, starts 0.4, terms -0.37
=~audit: outlook -0.18, questions -0.19, roles 0.39
=~bachelor: comparisons 0.44, credentials -0.19, education 0.89, organizations -0.22, outlook -0.21, roles -0.24, settings -0.15, starts 0.3, terms -0.58
=~bill: credentials 0.19, education -0.21, journeys 0.16, outlook 0.27, questions -0.37, roles 0.29, settings -0.23, starts -0.15, terms 0.24
=~book: credentials 0.45, terms 0.21
=~boss: journeys 1.15, outlook 0.18, questions -0.26, roles 0.63, settings -0.53, starts -0.32, terms -0.64
=~cancer: credentials 0.15, education -0.23, organizations 0.25, outlook -0.22, roles 0.32, starts -0.16, terms -0.35
=~career: comparisons -0.29, credentials -0.18, questions 0.4
=~cdi: credentials 0.23, education -0.17, journeys 0.28, questions -0.29, roles 0.25, settings -0.19
=~cert: comparisons 0.51, credentials 1.4, journeys -0.28, outlook -0.75, questions 0.42, roles -0.34, settings -0.42, terms -0.53
=~clinic: credentials 0.18, organizations -0.27, questions -0.45, roles 0.22, settings 0.47
=~coder: comparisons 0.51, starts -0.29
=~compare: comparisons 1.79, credentials -0.61, journeys -0.57, organizations -0.4, starts -0.27
=~comply: comparisons 0.29, organizations -0.22, questions -0.33, terms 0.17
=~cost: comparisons 0.32, credentials 0.21, education 0.37, organizations -0.21, outlook -0.42, questions 0.21, roles 0.15, settings -0.36, starts -0.24
=~data: comparisons 0.15, credentials -0.17, education -0.4, organizations -0.51, outlook 0.36, questions -0.19, roles 0.5, terms 0.34
=~define: education -0.21, journeys -0.18, questions -0.32, settings -0.18, starts -0.21, terms 1.05
=~degree: credentials -0.36, education 0.74, organizations -0.34, questions 0.22, roles 0.2, starts 0.38, terms -0.79
=~deny: questions -0.19, roles 0.35
=~desk: education -0.16, starts 0.24
=~director: journeys 0.93, outlook -0.19, questions -0.33, roles 0.58, settings -0.34, starts -0.17, terms -0.41
=~doctor: credentials 0.32, outlook -0.28, questions -0.58, roles 0.5, terms 0.5
=~doctorate: education 0.71
=~dues: education -0.18, organizations 1.08, outlook -0.21, roles -0.19, settings -0.16, terms -0.28
=~duty: organizations -0.17, questions -0.19, roles 0.62, terms -0.21
=~ehr: comparisons 0.17, organizations -0.17, questions -0.48, roles 0.22, starts 0.23, terms 0.22
=~eligible: comparisons -0.15, credentials 0.48, organizations -0.25, outlook -0.15, questions 0.18
=~entry: education -0.24, journeys 0.15, organizations -0.35, outlook -0.29, questions 0.32, roles 0.22, starts 0.8, terms -0.45
=~exam: comparisons 0.48, credentials 1.19, education 0.27, journeys -0.27, outlook -0.58, questions 0.5, roles -0.39, settings -0.41, starts -0.15, terms -0.6
=~fail: credentials 0.61, organizations -0.16, questions 0.26, roles -0.25
=~fileroom: roles 0.17
=~frontdesk: comparisons -0.26, journeys 0.34, organizations -0.17, outlook -0.15, questions -0.24, roles 0.2, starts 0.38
=~growth: comparisons 0.32, credentials -0.45, organizations -0.24, outlook 1.41, questions -0.25, settings -0.34, terms -0.5
=~hard: comparisons 0.3, credentials 0.33, organizations -0.2, terms -0.22
=~highschool: journeys 0.17, starts 0.23, terms -0.27
=~hire: education -0.2, journeys -0.39, organizations -0.43, outlook 0.27, roles 0.15, settings 0.51, starts 0.34, terms -0.44
=~hospital: credentials 0.22, education -0.27, organizations -0.18, questions -0.22, roles 0.4, settings 0.33, terms -0.17
=~informatics: education 0.46, journeys 0.2, roles 0.15, settings -0.19, starts -0.16, terms -0.33
=~inpatient: comparisons 0.39, questions -0.36, terms 0.17
=~insurance: journeys -0.16, organizations -0.22, questions -0.26, roles 0.38, terms 0.21
=~it: starts 0.17
=~job: comparisons -0.3, education -0.42, journeys -0.27, organizations -0.41, outlook 0.58, questions 0.37, roles 0.3, settings 0.65, starts 0.56, terms -0.92
=~kids: education 0.2, questions 0.35, terms -0.17
=~long: outlook -0.2
=~master: education 1.1, organizations -0.18, settings -0.19, starts -0.18, terms -0.31
=~math: credentials -0.29, education 0.15, organizations 0.18, outlook 0.35, settings 0.16, starts -0.24, terms -0.4
=~merge: roles 0.27
=~number: outlook 0.21
=~nurse: journeys 0.26, organizations -0.17, questions -0.23, starts 0.37, terms -0.21
=~online: education 0.23, questions 0.22, terms -0.16
=~outpatient: comparisons 0.31, questions -0.15
=~pass: credentials 0.41, outlook -0.19
=~patient: starts 0.17
=~pay: credentials -0.22, education -0.21, journeys -0.26, organizations -0.32, outlook 1.6, questions 0.2, roles 0.25, settings -0.25, starts -0.18, terms -0.53
=~practicum: comparisons -0.15, education 0.3, organizations -0.16, questions -0.15, roles 0.29
=~prep: credentials 0.48, terms -0.15
=~privacy: comparisons 0.71, credentials 0.18, education -0.19, journeys 0.24, outlook -0.22, questions -0.59, settings -0.25, starts -0.2, terms 0.27
=~program: comparisons -0.37, education 0.89, organizations -0.18, questions 0.24, settings -0.2, starts 0.16, terms -0.23
=~promote: credentials 0.17, journeys 0.54, questions 0.23, settings -0.17, terms -0.53
=~question: credentials 0.27
=~raise: questions 0.19
=~record: credentials -0.49, education -0.25, journeys -0.21, organizations -0.43, questions -0.26, roles 0.26, settings 0.7, starts 0.19, terms 0.26
=~registry: comparisons 0.15, education -0.28, journeys 0.5, outlook 0.4, questions -0.37, starts -0.2, terms -0.29
=~release: journeys 0.35, questions -0.32, terms 0.3
=~remote: credentials 0.3, journeys -0.19, organizations -0.31, outlook -0.18, roles 0.36, settings 0.36, terms -0.34
=~renew: credentials 0.44, education 0.39, journeys -0.17, organizations 0.41, outlook -0.33, roles -0.41, settings -0.22
=~schedule: credentials 0.19, organizations -0.34, questions 0.23, roles 0.34, terms -0.17
=~school: comparisons -0.16, credentials -0.43, education 1.05, organizations 0.19, questions 0.38, roles -0.42, terms -0.49
=~security: comparisons 0.24, credentials 0.27, questions -0.25
=~skill: credentials 0.16, organizations -0.22, outlook -0.23, questions -0.15, roles 0.61
=~start: comparisons -0.16, journeys 0.42
=~stress: credentials -0.24, organizations -0.15, outlook -0.16, questions 0.22, roles 0.51, settings 0.15, terms -0.16
=~switch: questions 0.4, starts 0.25
=~teach: comparisons -0.22, credentials -0.28, education 0.18, outlook 0.27, questions -0.24, roles 0.42, settings 0.15, terms -0.25
=~tool: comparisons 0.32, credentials -0.34, education 0.63, journeys -0.24, questions -0.17, roles 0.17, settings -0.32, terms 0.19
=~transcript: comparisons -0.19, credentials 0.24, outlook 0.39, questions -0.46
=~veteran: comparisons -0.21, questions 0.33, settings 0.16, starts 0.22, terms -0.25
=~worth: comparisons 1.08, education 0.18, organizations -0.31, outlook -0.23, questions 0.21, settings -0.15, terms -0.59
a: comparisons -0.32, journeys -0.15, organizations -0.37, outlook -0.28, roles 0.39, settings 0.18, terms 0.62
aaham: organizations 0.54, terms -0.16
aapc: comparisons 0.23, credentials 0.53, organizations 0.45, roles -0.26, terms -0.34
aas: education 0.19
about: organizations 0.34, questions 0.21, roles -0.24, settings -0.25, starts -0.16, terms 0.15
above: questions 0.15
abstracting: questions -0.15
academy: credentials 0.27, organizations 0.35, roles -0.17, terms -0.19
accept: questions 0.22
access: terms 0.23
according: outlook 0.16
accounting: terms 0.21
accounts: questions -0.15
accreditation: organizations 0.16
accredited: questions 0.18
accreditor: organizations 0.29
accredits: organizations 0.15
acdis: organizations 0.4, terms -0.22
achip: credentials 0.32, organizations 0.17
act: questions -0.16, terms 0.48
actually: credentials 0.24
ad: roles 0.18
add: comparisons 0.38, credentials -0.15, questions -0.18
admin: comparisons 0.25
administration: starts 0.15
administrator: education 0.27, questions 0.2, roles -0.29
administrators: outlook 0.26
admission: education 0.16
adn: credentials 0.43, organizations 0.24, questions -0.26, roles -0.16
advanced: comparisons 0.15, credentials 0.2
after: comparisons -0.16, education 0.33, outlook -0.18, questions -0.41, roles 0.42
against: comparisons 0.69
agencies: settings 0.19
agency: comparisons -0.18, organizations 0.8, questions -0.18, settings 0.31, terms -0.37
ahdi: organizations 0.4
ahima: comparisons 0.25, credentials 0.58, education -0.16, organizations 0.64, outlook -0.17, questions 0.2, roles -0.43, starts -0.15, terms -0.51
ahimas: credentials 0.26
ai: roles 0.28
all: education -0.17, organizations -0.32, outlook 0.35, questions -0.2, roles 0.23, starts -0.21, terms 0.2
already: credentials 0.23, education 0.26, roles -0.2
also: comparisons 0.18
am: comparisons -0.26, credentials 0.31, questions 0.35, terms -0.29
amba: credentials 0.24
ambient: terms 0.17
american: organizations 0.44, questions -0.15, roles -0.16
amia: organizations 0.29
among: outlook 0.15
an: journeys -0.26, organizations -0.18, roles 0.24, settings -0.17, terms 0.35
analyst: roles 0.36, settings -0.15, terms -0.28
analysts: outlook 0.15, roles 0.18
analytics: credentials 0.18
and: comparisons 0.77, education -0.16, journeys -0.16, organizations -0.22, settings -0.38, starts -0.19, terms 0.23
another: questions 0.25, terms 0.15
answer: comparisons 0.21, roles 0.19
any: questions 0.62, terms -0.19
anybody: questions 0.28
anyone: questions 0.17
anything: questions 0.23
anywhere: credentials 0.19
app: terms 0.26
application: roles 0.27
apprentice: comparisons 0.25
approval: organizations 0.15, questions 0.18
approved: questions 0.25
apron: starts 0.15
are: comparisons -0.22, credentials -0.15, education 0.22, journeys -0.2, questions 0.62, roles -0.18, settings 0.25, starts -0.25
art: credentials 0.16
as: questions -0.25, terms 0.35
ask: comparisons -0.17, credentials 0.48, outlook -0.16
asked: credentials 0.21
asks: roles 0.18, terms 0.24
asociate: education 0.21
assistant: starts 0.15
assoc: organizations 0.44
associate: comparisons 0.17, questions -0.19, starts 0.18, terms 0.15
associates: questions 0.22
association: comparisons -0.15, credentials 0.25, organizations 1.18, roles -0.35, terms -0.3
astp: organizations 0.17
at: education 0.16, journeys 0.51, organizations -0.3, outlook -0.24, questions -0.28, roles 0.15, settings 0.27, starts 0.15, terms -0.43
audit: terms 0.17
audited: terms 0.15
auditor: comparisons 0.19
auditors: roles 0.16
authorization: terms 0.21
autonomous: terms 0.18
average: outlook 0.4
away: credentials -0.16
bachelor: credentials -0.15, education 0.3, starts 0.19
bachelors: education 0.3, terms -0.19
back: questions 0.21, terms 0.17
badge: credentials 0.17
barista: starts 0.18
based: settings 0.15
be: journeys -0.21, organizations -0.15, questions 0.21, roles 0.42
because: credentials -0.21, questions 0.21, terms 0.29
become: journeys 0.3, roles 0.25
been: questions 0.25
before: education -0.17, organizations -0.16, questions 0.25, roles 0.21, settings -0.19
beginner: credentials 0.16
behind: organizations 0.41, roles -0.29, terms 0.16
being: questions 0.16, roles 0.16, terms -0.3
belong: organizations 0.4, roles -0.15
belongs: comparisons 0.18
benefits: questions 0.17
besides: questions 0.21, starts 0.16, terms -0.16
best: questions 0.34
between: credentials -0.24, terms 0.22
big: settings 0.25
bigger: comparisons 0.18
biller: comparisons 0.17, credentials 0.27, journeys 0.25, outlook 0.18, questions -0.15, terms -0.34
billing: organizations 0.17
bills: terms 0.25
birth: terms 0.17
blocking: terms 0.33
bls: credentials -0.18, outlook 0.79, terms -0.24
bmsc: credentials 0.18
board: credentials 0.22, organizations 0.19
bodies: questions 0.15
body: organizations 0.86, questions -0.29, roles -0.16
book: credentials 0.21, terms 0.18
books: credentials 0.27
boss: comparisons -0.16, roles 0.35
bosses: outlook 0.28, roles -0.18
both: comparisons 1.41, credentials -0.34, organizations -0.16, outlook -0.19, questions -0.16, roles -0.17, terms -0.23
bottom: outlook 0.33
broad: comparisons 0.16
broken: roles 0.15
bs: starts 0.23
bucket: outlook 0.18
budget: roles 0.18
bureau: outlook 0.23
business: education 0.17
but: comparisons 0.5, credentials -0.16, organizations -0.16, outlook -0.22, terms 0.24
by: education -0.3, outlook 0.15, settings -0.19, starts -0.27, terms 0.57
cac: comparisons 0.17
cahiim: organizations 0.35
cahims: comparisons 0.21, credentials 0.43, questions -0.23
call: terms 0.41
called: credentials -0.21, questions -0.17, terms 0.86
calls: comparisons 0.2, questions -0.16
came: terms 0.25
can: outlook -0.44, roles -0.19, settings -0.19, starts 0.17, terms 0.35
candidacy: terms 0.15
candidate: questions 0.15
car: roles 0.16
card: questions 0.16
cardiac: questions 0.23
care: credentials 0.33, education -0.15, terms 0.16
career: education 0.18, journeys 0.33, roles 0.15, terms -0.17
carreer: questions 0.16
case: questions -0.2, terms 0.33
cases: terms -0.24
cashier: starts 0.15
category: outlook 0.17, terms 0.32
cbcs: credentials 0.3
cca: comparisons 0.57, credentials 0.47, questions -0.22, roles -0.23, terms -0.29
ccds: credentials 0.65, roles -0.2, terms -0.26
cchiim: organizations 0.26
ccs: comparisons 0.83, credentials 0.53, organizations -0.16, questions -0.26, terms -0.35
cdeo: credentials 0.29
cdi: organizations 0.22, questions -0.22, roles 0.16
cdip: credentials 0.54, questions -0.22
cehrs: credentials 0.33
center: roles -0.33, settings 0.6, terms -0.28
central: journeys 0.23
certifed: credentials 0.23
certificat: education 0.22
certificate: comparisons 0.2, credentials -0.17, education 0.37, terms -0.16
certification: credentials 0.76, questions -0.17, settings -0.15, starts -0.16, terms -0.21
certifications: credentials -0.33, questions 0.32, roles 0.22
certificaton: credentials 0.2
certified: credentials 0.6, organizations -0.17, questions 0.18, roles -0.23
certify: credentials 0.18
ceus: credentials 0.46
cfo: roles 0.24
chain: roles 0.24
chair: roles 0.15
chapter: organizations 0.19
charge: journeys 0.36, questions -0.15, terms 0.18
chart: comparisons 0.18, credentials -0.2, education -0.21, organizations -0.16, terms 0.15
charting: roles 0.17
charts: organizations -0.17, settings 0.33
chc: comparisons 0.15, credentials 0.55, questions -0.21, terms -0.15
chda: comparisons 0.37, credentials 0.54, questions -0.3, terms -0.21
chds: credentials 0.39, questions -0.15
cheap: credentials 0.17
check: questions 0.23
checking: roles 0.17
chfp: credentials 0.38
chief: journeys 0.17, roles 0.19
chio: roles 0.16
chpc: comparisons 0.23, credentials 0.4, questions -0.17
chps: comparisons 0.52, credentials 0.22, questions -0.24, terms -0.18
chts: credentials 0.28
cic: comparisons 0.21, credentials 0.51, questions -0.22, terms -0.17
cio: roles 0.17
civil: organizations 0.22
claim: terms 0.31
claims: credentials 0.16, journeys 0.15, organizations -0.16, outlook 0.17, roles 0.17, terms -0.19
classes: education 0.18
classification: terms 0.16
clerk: roles 0.26, terms -0.17
clerks: outlook 0.35, questions -0.17
climb: journeys 0.21
clinic: questions -0.23, settings 0.25
clinical: questions -0.21, roles 0.32
closed: credentials 0.17
club: organizations 0.33
cm: terms 0.15
cmrs: credentials 0.38
cms: organizations 0.52, questions -0.23
coc: credentials 0.37, questions -0.17, terms -0.15
code: comparisons 0.25, education -0.23, outlook 0.28, questions -0.15, roles -0.17, settings -0.24, terms 0.3
coded: questions -0.17, terms 0.17
coder: comparisons 0.37, credentials 0.36, outlook -0.24, roles 0.21, settings 0.32, starts -0.18, terms -0.6
coders: comparisons -0.21, credentials -0.2, education -0.21, organizations 0.48, outlook 0.35, starts -0.16, terms -0.21
codes: comparisons 0.23, credentials -0.18, questions -0.23, terms 0.38
coding: education 0.42, journeys 0.16, organizations -0.52, outlook -0.25, roles 0.18, starts 0.15, terms -0.18
college: education 0.52, journeys -0.16, organizations -0.22, questions 0.2, roles -0.26, settings -0.15, starts 0.17
colleges: organizations 0.22
come: journeys 0.15
comes: comparisons -0.22, journeys 0.2
commission: credentials -0.15, organizations 0.53, questions -0.2
committee: roles 0.15
community: education 0.27, questions -0.18
companies: comparisons -0.17
company: questions -0.19, roles -0.15, settings 0.58, terms -0.15
compare: comparisons 0.18, outlook 0.15
compared: comparisons 0.42
complain: terms 0.15
complaint: organizations 0.15
complaints: terms -0.15
compliance: comparisons 0.27, credentials 0.24, journeys 0.15, organizations -0.15, questions -0.29, terms -0.16
computer: terms 0.17
concept: terms 0.22
confidentiality: comparisons 0.21
consultant: roles 0.17
consulting: roles 0.17
contact: organizations 0.16, roles 0.23
contract: roles 0.33
coordinator: questions -0.19, roles 0.51
copy: terms 0.22
core: terms 0.18
corporate: settings 0.17
cost: comparisons 0.22, credentials 0.28
could: credentials -0.22, organizations -0.16, outlook -0.15, roles 0.2, starts 0.54, terms -0.21
count: credentials 0.26, questions 0.19, roles -0.24
counts: roles 0.15
county: settings 0.17
course: credentials 0.25, education 0.31, questions -0.15
court: roles 0.23
cousin: terms -0.17
cover: terms 0.15
covered: terms 0.2
covers: comparisons 0.17
coworkers: roles 0.15
cpb: comparisons 0.15, credentials 0.33, questions -0.18
cpc: comparisons 0.78, outlook -0.15, terms -0.24
cpco: credentials 0.42, questions -0.15
cphi: credentials 0.42, terms -0.15
cphims: comparisons 0.4, credentials 0.34, questions -0.23, terms -0.17
cphq: credentials 0.4, questions -0.15
cpma: comparisons 0.22, credentials 0.29, questions -0.19
cppm: credentials 0.44
cpt: comparisons 0.28, questions -0.16
crc: credentials 0.4, questions -0.18
crcr: credentials 0.63, questions -0.22
credential: credentials 0.72, questions 0.18, roles -0.17, terms -0.25
credentials: credentials -0.15, organizations 0.17
credit: education 0.16, questions 0.2
credits: comparisons 0.16, education 0.41
ctr: questions 0.2, terms -0.16
cures: terms 0.18
cycle: terms 0.26
data: credentials -0.19, organizations -0.21, settings 0.18, starts 0.21, terms 0.22
databases: education 0.18
date: terms 0.19
day: comparisons 0.21, roles 0.38, terms -0.16
days: comparisons -0.23, credentials 0.21, roles 0.36
dc: outlook 0.15
decides: organizations 0.15, roles 0.21
decline: outlook 0.2
define: terms 0.17
definition: terms 0.32
degree: education 0.44, organizations -0.2, terms -0.38
degrees: questions 0.17
denial: terms 0.26
denials: journeys 0.19
department: credentials -0.15, settings 0.23
description: terms 0.15
designated: terms 0.15
desk: journeys 0.18, outlook -0.16, starts 0.26, terms -0.25
detective: roles 0.15
diagnoses: terms 0.36
diagnosis: terms 0.31
dictation: credentials 0.18
dictionary: terms 0.27
did: outlook 0.19, questions 0.31, roles -0.2, settings -0.19
differ: comparisons 0.31
difference: education 0.26, questions -0.17
differences: comparisons 0.15
different: questions 0.17, settings 0.18
digit: terms 0.15
digital: terms 0.16
digits: roles 0.18
diploma: credentials 0.16, starts 0.35, terms -0.21
directly: comparisons 0.16
director: comparisons 0.29, journeys 0.16, terms -0.16
directory: organizations 0.19
discharge: terms 0.2
disclosures: terms 0.16
dnfb: terms 0.18
do: comparisons -0.17, organizations 0.15, outlook -0.27, questions 0.22, roles 0.3, settings 0.42, starts -0.15, terms -0.38
doctor: education 0.15, organizations -0.15, terms 0.31
doctorate: education 0.19
doctors: education -0.15, questions -0.24, roles 0.28, settings 0.28
document: terms 0.2
documentation: credentials 0.15, journeys 0.17, questions -0.27
does: comparisons -0.17, questions 0.34, roles 0.33, settings -0.28, starts -0.3
doing: settings 0.19, terms -0.2
domains: credentials 0.17
doubles: roles 0.17
down: outlook 0.15
draw: journeys 0.16
drg: comparisons 0.23, questions -0.18, terms 0.22
drug: settings 0.2
dues: comparisons 0.19, organizations 0.28
during: roles 0.19
dx: organizations 0.15, terms 0.24
each: comparisons 1.25, credentials -0.62, outlook -0.2, roles -0.26, terms 0.24
early: questions 0.26
earn: outlook 0.19, roles -0.19
easier: comparisons 0.2
edd: education 0.17
edits: terms 0.19
education: outlook 0.15, roles 0.18
ehi: terms 0.19
ehr: comparisons 0.27, questions -0.3
ehrs: terms 0.16
either: comparisons 0.49, questions -0.15
electronic: credentials 0.17
eligibility: credentials 0.18
else: questions 0.21
employed: outlook 0.29
employer: settings 0.15
employers: questions 0.2, roles -0.22, starts 0.21, terms -0.21
emr: comparisons 0.24
encoder: comparisons 0.3, questions -0.15
end: journeys 0.4, terms -0.17
english: education 0.19
entity: terms 0.23
entry: roles 0.34
er: terms 0.23
era: credentials 0.19
ever: comparisons 0.15, questions 0.23, roles -0.23, settings 0.15
every: comparisons -0.32, education -0.15, journeys -0.15, roles 0.22, terms 0.4
everyone: comparisons -0.15, questions 0.16
exactly: terms 0.15
exam: comparisons 0.22, credentials 0.94, education 0.35, outlook -0.28, roles -0.36, settings -0.17, terms -0.43
examiner: roles 0.15
examples: terms 0.25
exams: comparisons 0.26, credentials -0.28, organizations 0.19
exchange: comparisons 0.15, terms 0.29
excluded: terms 0.15
executive: journeys 0.28
exist: questions 0.15
experience: roles 0.23
expert: credentials 0.26
explain: comparisons 0.23
facility: comparisons 0.19, credentials 0.15
facts: comparisons 0.21
faculty: education 0.21, outlook 0.19
failed: credentials 0.22
failure: terms 0.21
fall: terms 0.18
falls: roles 0.22
false: terms 0.16
family: roles -0.16
fancier: comparisons 0.15
fast: questions 0.19
federal: credentials -0.17, organizations 0.19, outlook 0.21, questions -0.2, roles -0.18, terms 0.24
feds: outlook 0.26
fee: terms -0.17
fewer: roles 0.17
fhir: comparisons 0.28, questions -0.16
field: outlook -0.15, questions 0.17, roles -0.18
figures: outlook 0.22
file: questions -0.16, roles 0.15, terms 0.22
finance: comparisons -0.21, credentials 0.29, questions -0.19, roles 0.2
financial: organizations 0.15
finished: starts 0.16
firm: settings 0.16
firms: settings 0.28
first: credentials -0.24, education -0.18, journeys 0.3, outlook -0.32, starts 0.96, terms -0.24
five: education 0.16
floor: journeys 0.2, starts 0.18
folks: settings 0.27, terms -0.35
for: credentials 0.21, journeys -0.35, outlook 0.51, starts -0.34
forecast: outlook 0.23
form: comparisons -0.16, terms 0.33
forms: roles 0.17, terms -0.16
forty: settings 0.19
foundation: organizations 0.52
founded: organizations 0.19
four: comparisons 0.48, credentials 0.3, education 0.25, organizations -0.17, outlook -0.16, questions -0.34
fraud: settings 0.17
free: organizations 0.18, terms 0.15
fresh: starts 0.23
from: comparisons -0.42, credentials 0.3, journeys 0.62, organizations -0.15, outlook -0.23
front: credentials 0.17
full: comparisons 0.17, credentials -0.2, terms 0.24
future: questions 0.15
general: terms 0.16
geneva: organizations 0.21
get: comparisons -0.35, credentials 0.29, organizations -0.25, settings -0.27, starts 0.2
getting: outlook 0.16
girl: roles 0.2
give: organizations 0.16
giving: comparisons 0.17
go: journeys 0.17, organizations -0.19, outlook -0.16
goes: comparisons 0.18, credentials -0.19
going: credentials -0.19, outlook 0.2, questions 0.15, terms -0.16
good: comparisons -0.15, credentials 0.29, organizations -0.19, questions 0.33, roles 0.21, terms -0.17
got: comparisons -0.18, questions 0.23, terms 0.17
gov: outlook 0.17
governance: comparisons 0.24
government: credentials -0.22, organizations 0.19, settings 0.18
grad: education 0.6, roles -0.29, starts 0.31, terms -0.23
grade: education 0.23, roles 0.15
grading: roles 0.18
graduate: credentials -0.18, education 0.6, roles -0.22, starts 0.32, terms -0.15
graduates: education 0.18
group: education -0.17, organizations 0.53, outlook 0.26, questions -0.29
grouper: comparisons 0.22
groups: comparisons 0.38
grow: journeys 0.16
growing: outlook 0.18, roles 0.23
growth: comparisons 0.47, outlook 0.3
h: questions 0.21
had: roles -0.18, terms 0.49
half: outlook 0.17, settings 0.15, terms -0.19
handbook: outlook 0.24
hands: roles 0.2
hard: education 0.2
harder: comparisons 0.33
has: comparisons 0.33, education 0.15, journeys -0.2, starts -0.19, terms 0.15
have: comparisons -0.15, journeys -0.31, questions 0.33, roles -0.18, settings -0.16, starts -0.21, terms 0.43
hcc: roles 0.33
hcpcs: comparisons 0.23
he: roles 0.18
head: comparisons -0.17, journeys 0.3, roles 0.33
health: comparisons -0.21, education 0.39, journeys -0.24, outlook 0.32, terms -0.32
healthcare: credentials 0.18, outlook 0.2, terms -0.17
hedis: terms 0.22
help: questions 0.38, terms -0.28
helps: roles 0.17
her: roles 0.2
here: comparisons -0.18, questions 0.64
hfma: credentials 0.36
hhs: organizations 0.29
hie: comparisons 0.29
him: comparisons 0.45, credentials -0.5, education 0.55, journeys -0.23, organizations -0.18, outlook -0.47, settings 0.28, starts 0.31, terms -0.32
himms: organizations 0.17
himss: comparisons 0.29, organizations 0.3, questions -0.2, terms -0.16
hipaa: comparisons 0.19, questions -0.27, terms 0.34
hired: questions -0.21
hit: comparisons 0.52, education 0.16, questions -0.36, starts 0.22
hitech: comparisons 0.25
hl7: questions -0.15, terms 0.22
hold: credentials 0.16
home: credentials 0.18, journeys -0.19, settings 0.37
hospice: settings 0.23
hospital: comparisons 0.33, education -0.18, journeys 0.18, outlook -0.15, questions -0.4, roles 0.22
hospitals: comparisons -0.41, journeys -0.23, outlook 0.15, settings 0.27
hour: comparisons -0.17, outlook 0.18, terms 0.21
hourly: outlook 0.15
hours: credentials 0.35, organizations -0.18
houses: settings 0.21
how: comparisons -0.49, credentials 0.44, journeys 0.26, organizations -0.52, outlook 0.41, questions 0.19, settings -0.41, starts -0.22, terms 0.15
hundred: questions 0.22
husband: questions 0.21
i: credentials 0.64, outlook -0.42, questions 0.85, settings -0.62, starts 0.28, terms -0.66
icd: organizations 0.27, questions -0.32, terms 0.26
icd10: terms 0.15
id: credentials 0.25
idea: questions 0.15
if: comparisons 0.24, settings -0.18, starts -0.18, terms 0.15
in: comparisons -0.3, education 0.62, journeys 0.19, organizations -0.34, outlook 0.38, settings -0.24, starts 0.19
independent: organizations 0.18
index: terms 0.34
industry: outlook 0.18
informatics: education 0.48, journeys 0.2, settings -0.18, starts -0.15, terms -0.26
information: comparisons 0.2, credentials -0.36, journeys 0.27, organizations -0.15, outlook -0.44, starts 0.32
initials: questions 0.24
inpatient: comparisons 0.25, questions -0.26
insurance: credentials 0.16
insurer: roles 0.33
integrity: journeys 0.2, questions -0.24, roles 0.15
interface: terms 0.18
interoperability: comparisons 0.23, questions -0.19, terms 0.23
interview: roles 0.24
into: credentials -0.15, organizations -0.21, questions 0.62, roles 0.38, settings -0.26, terms -0.38
is: comparisons -0.17, credentials 0.31, journeys -0.4, organizations 0.23, questions 0.26, roles 0.33, starts -0.55
it: comparisons -0.47, credentials 0.19, outlook -0.27, roles 0.19, starts -0.32, terms 0.63
its: comparisons -0.19, organizations 0.36, questions -0.22, starts -0.17, terms 0.42
itself: organizations 0.18
jbos: credentials 0.15
job: credentials -0.16, education -0.18, outlook -0.16, roles 0.48, starts 0.3
jobs: organizations -0.16, outlook 0.46, questions -0.22, roles -0.39, settings 0.27, starts 0.21, terms -0.41
join: organizations 0.25
journal: organizations 0.25
json: comparisons 0.16
june: starts 0.17
just: comparisons -0.16, credentials 0.16, questions 0.28, settings -0.2
keep: comparisons 0.31
keeper: comparisons 0.17
keeping: comparisons 0.25
keeps: roles 0.24
kind: settings 0.2
kinds: settings 0.17
know: roles 0.23
known: credentials 0.16
lab: questions -0.17, terms 0.19
labor: organizations 0.17, outlook 0.19
ladder: journeys 0.26
last: journeys 0.15
later: comparisons 0.15, credentials -0.16, terms 0.16
law: roles 0.16, terms 0.31
lawyer: roles 0.19
lead: journeys 0.3, roles 0.28, terms -0.17
leader: journeys 0.15
leadership: comparisons 0.25
leading: journeys 0.32
learn: comparisons 0.18, credentials -0.18, education 0.39
learning: questions 0.18
leave: roles -0.15
left: credentials -0.15, outlook 0.16, questions 0.15
less: settings 0.18
let: credentials -0.27, questions 0.19
letter: comparisons 0.3, credentials -0.18, questions -0.24, terms 0.36
letters: comparisons 0.2, credentials 0.56, outlook -0.21, questions 0.17, starts -0.22, terms -0.18
level: education 0.16, journeys 0.15, organizations -0.15, starts -0.15
license: comparisons -0.18, starts 0.4
like: credentials -0.3, organizations -0.23, outlook -0.17, questions 0.3, settings 0.43
line: outlook 0.36
list: organizations 0.18, terms 0.51
listed: questions -0.15
living: terms -0.15
local: organizations 0.28
loinc: terms 0.28
lol: roles 0.16
long: credentials 0.19, outlook -0.15, roles 0.15
longer: questions 0.15
look: terms 0.27
looked: terms 0.19
looking: questions 0.26, terms -0.16
lookup: comparisons 0.21
lost: credentials 0.15, questions -0.2, terms 0.16
love: terms -0.16
lower: comparisons 0.46
lowest: outlook 0.23
m: comparisons 0.15
machines: comparisons 0.19
maintenance: terms 0.17
major: education 0.27
make: comparisons -0.24, outlook 0.54, terms -0.21
makers: settings 0.19
management: credentials 0.15
manager: journeys 0.25, roles 0.31, settings -0.18
managers: outlook 0.26, terms -0.18
managing: journeys 0.18
many: comparisons -0.28, credentials 0.49, education 0.17, organizations -0.24, outlook 0.68, questions -0.36, terms -0.26
master: terms 0.16
masters: education 0.36, terms -0.26
matching: roles 0.15
math: education 0.16
matter: questions 0.17
may: credentials 0.15, outlook 0.31, questions -0.27, roles -0.25, terms 0.16
mcc: terms 0.16
me: comparisons -0.22, outlook -0.26, questions 0.59, starts 0.29, terms -0.34
mean: roles 0.23
meaning: terms 0.24
measures: terms 0.16
median: outlook 0.62, terms -0.22
medicaid: organizations 0.15
medical: comparisons -0.18, organizations -0.25, outlook 0.23, settings 0.19, starts 0.18
medicare: organizations 0.21, questions -0.21, roles -0.15, terms 0.5
medicine: terms 0.2
meds: terms 0.19
meet: organizations 0.21, terms 0.15
meeting: organizations 0.22, terms 0.15
meetings: roles 0.17
member: terms -0.15
membership: organizations 0.43
method: terms 0.19
middle: outlook 0.4
midpoint: outlook 0.32
missing: roles 0.17
mistake: terms 0.18
modifier: roles 0.19
module: roles 0.16
months: comparisons 0.15, education 0.15, terms -0.15
more: comparisons 0.56, organizations -0.32, questions 0.16, terms -0.22
most: outlook 0.22, questions 0.18
move: questions 0.21, roles 0.15, starts 0.2, terms -0.24
moving: questions 0.15
mpi: roles 0.23
ms: education 0.16
mshi: education 0.3
much: credentials 0.15, questions 0.15, terms -0.27
must: terms 0.21
my: journeys -0.16, organizations 0.37, outlook -0.26, questions 0.75, roles -0.53
mychart: roles 0.17
myself: comparisons 0.18
name: comparisons -0.19, credentials 0.2, organizations 0.18, questions -0.2, terms 0.5
names: comparisons -0.15, organizations 0.16, questions -0.15, terms 0.34
national: organizations 0.46, questions -0.25, roles -0.2, terms 0.25
nchs: organizations 0.36
ncra: organizations 0.17, terms -0.17
near: organizations 0.15
need: comparisons -0.27, organizations -0.36, roles 0.46, starts 0.21
needed: credentials -0.16, roles 0.27
needs: comparisons 0.26, questions -0.19, terms -0.23
network: comparisons 0.21
networks: terms 0.18
never: credentials 0.2, outlook -0.16, questions 0.33
new: credentials -0.17, education -0.17, journeys -0.15, organizations 0.21, terms 0.27
newcomers: questions 0.15
next: credentials -0.22, education -0.17, journeys 0.26, organizations -0.15, questions 0.15, roles 0.27, terms -0.15
nha: credentials 0.44
nlp: terms 0.16
no: comparisons -0.4, credentials 0.24, organizations -0.38, outlook -0.17, questions 0.21, roles 0.25, starts 0.37
nobody: roles 0.16, terms 0.15
not: comparisons -0.32, journeys -0.22, outlook -0.29, questions 0.38, roles -0.2, terms 0.6
note: roles 0.18, terms 0.17
notes: credentials 0.16, roles 0.2, terms 0.23
nothing: questions 0.27, terms 0.18
now: comparisons -0.26, education -0.23, organizations -0.16, questions 0.45, roles 0.31, settings -0.15, starts 0.2, terms -0.25
number: comparisons -0.16, outlook 0.53, roles -0.2, terms 0.2
numbers: comparisons 0.21, questions 0.27
nurse: journeys 0.3, questions -0.21, starts 0.23
nursing: outlook 0.17, starts -0.15
o: credentials 0.38
occupation: outlook 0.61
occupations: outlook 0.18
ocr: organizations 0.25
october: organizations 0.2
ods: credentials 0.24, journeys 0.26, terms -0.22
of: comparisons 0.2, credentials -0.27, roles 0.21, starts -0.26, terms 0.27
off: questions 0.17
office: comparisons -0.17, organizations 0.47, outlook -0.18, questions -0.18, settings 0.35
officer: comparisons 0.17, journeys 0.24, organizations -0.15, roles 0.26, terms -0.28
offices: comparisons -0.16, outlook 0.23
official: comparisons 0.19, outlook 0.22
often: terms 0.15
old: comparisons 0.17
on: credentials 0.44, outlook -0.34, roles -0.16, terms 0.21
onc: organizations 0.16
one: comparisons 1.15, credentials 0.4, education -0.16, journeys -0.4, organizations -0.17, outlook -0.23, questions -0.29, roles -0.17, starts -0.17
ones: comparisons 0.21, roles -0.25
online: education 0.23
only: credentials 0.18, questions 0.18, starts -0.2, terms 0.18
op: roles 0.15
open: roles -0.15
openings: outlook 0.25, questions 0.16
operations: journeys 0.32
ops: roles 0.18
or: comparisons 0.56, journeys -0.23, outlook -0.2, questions 0.34, terms -0.33
order: journeys 0.25
org: organizations 0.45, questions -0.2
organization: comparisons 0.25, organizations 0.16
other: comparisons 1.21, credentials -0.51, outlook 0.17, terms -0.24
our: credentials 0.22, journeys -0.24, organizations 0.3, outlook -0.29, settings 0.3, starts -0.24
out: comparisons -0.26, credentials 0.16, education -0.25, questions 0.24, settings -0.22, terms 0.32
outlook: outlook 0.21
outpatient: comparisons 0.22
over: credentials -0.32, questions 0.36, starts -0.18
own: questions -0.23, settings 0.19
owns: roles 0.22
p: credentials 0.31
page: questions 0.27
paid: credentials -0.18, questions -0.16, roles 0.23, terms 0.16
pair: comparisons 0.28
paper: comparisons 0.17, roles -0.18, terms 0.15
papers: settings 0.17
pass: comparisons 0.25, credentials 0.37, questions -0.22, terms -0.2
passed: questions 0.17
path: credentials -0.15, journeys 0.55, terms -0.15
pathway: education 0.17
patient: questions -0.18, roles 0.47, settings -0.15
patients: credentials -0.15, organizations -0.2, questions -0.42, roles 0.16, starts 0.22, terms 0.44
pay: comparisons 0.16, credentials 0.22, journeys -0.18, organizations -0.15, outlook 0.4, roles 0.33, starts -0.16, terms -0.47
payer: terms 0.16
payment: terms 0.24
pays: comparisons -0.18, settings 0.15, starts 0.15
pcs: comparisons 0.28, questions -0.15, terms 0.17
people: comparisons -0.3, education -0.24, journeys 0.18, outlook 0.63, roles -0.29, settings 0.61, terms -0.66
per: comparisons -0.19, credentials -0.17, outlook 0.31, roles -0.17, terms 0.53
percent: credentials 0.16, outlook 0.37, terms -0.17
percentages: questions 0.2
percentile: outlook 0.35
person: comparisons -0.17, education -0.15, journeys 0.18, organizations -0.26, questions -0.28, roles 0.96, terms -0.36
pharma: settings 0.17
phd: education 0.37
phi: terms 0.28
phr: comparisons 0.23
physician: credentials 0.2
physicians: roles 0.17
pick: questions 0.22
picking: comparisons 0.27
picks: roles 0.2
pipe: comparisons 0.15
place: settings 0.22
placement: education 0.36, roles -0.15
placements: education 0.25
places: settings 0.46, terms -0.17
plan: settings 0.27
plans: credentials 0.15, terms 0.16
please: comparisons 0.19, roles -0.15
plus: credentials 0.18
poa: terms 0.15
points: terms 0.19
position: roles 0.3
positions: questions 0.26
possible: questions 0.28
post: comparisons 0.19, questions -0.28
posts: questions 0.18
ppe: terms 0.32
practice: credentials 0.25, education 0.2, questions -0.2
practitioner: credentials 0.26
prefer: comparisons 0.15
price: credentials 0.25
primary: terms 0.17
principle: terms 0.16
prison: settings 0.15
privacy: comparisons 0.29, journeys 0.3, questions -0.22, terms -0.15
private: roles -0.16
procedure: terms 0.2
product: roles 0.2
production: comparisons 0.15
profesional: credentials 0.19
profession: questions 0.18
professional: comparisons 0.18, credentials 0.22, organizations 0.15
program: education 0.59, organizations 0.18, questions 0.19, roles -0.35
programs: education 0.34
proof: credentials 0.24
protected: terms 0.19
prove: credentials 0.17
proviso: questions 0.15
psychiatric: settings 0.16
public: journeys 0.22, settings 0.22
pull: terms 0.21
put: outlook 0.16, terms 0.21
qhin: terms 0.24
quality: credentials 0.33, journeys 0.15, questions -0.23
quarter: outlook 0.2
questions: comparisons 0.39, credentials 0.57, questions -0.23, roles -0.16, terms -0.25
queue: roles 0.24
quiz: comparisons 0.16
quota: settings 0.21
quote: questions 0.17
r: credentials 0.15
rank: questions 0.16
rates: comparisons 0.25
reading: questions -0.16, roles 0.16
real: education 0.15, questions 0.26, terms -0.21
realistic: questions 0.2
really: settings 0.16
reason: terms 0.19
recipe: terms 0.15
recognised: credentials 0.16
record: education -0.16, questions -0.19, roles 0.21, settings 0.17, terms 0.18
records: education 0.3, questions 0.19, roles -0.35, settings 0.21, terms -0.42
recruiter: credentials 0.15
registered: organizations 0.22, questions 0.24, roles -0.23, terms -0.19
registrar: credentials 0.15, journeys 0.3, questions -0.18, terms -0.22
registrars: organizations 0.35, outlook 0.37, terms -0.17
registration: starts 0.19
registry: journeys 0.21
remote: comparisons 0.15, credentials 0.22, roles 0.45, terms -0.22
renewal: credentials 0.25
report: terms 0.19
reports: comparisons 0.33, questions -0.21, roles 0.25, terms -0.22
required: questions 0.16
requirements: roles 0.17
research: education 0.27
residents: settings 0.27
respected: credentials 0.21
responsible: terms 0.22
retail: starts 0.17
retake: credentials 0.22
revenue: journeys 0.22, questions -0.15
review: credentials 0.24
reviewing: comparisons 0.18
rhds: credentials 0.46, questions -0.18
rhia: comparisons 0.48, credentials 0.17, organizations -0.25, outlook -0.2, questions 0.22, terms -0.35
rhit: comparisons 0.45, organizations -0.21, outlook -0.19, questions 0.24, settings 0.18, terms -0.42
right: comparisons 0.23, questions -0.18
rise: questions 0.19
rmt: credentials 0.21
rn: starts 0.18
rns: roles 0.16
road: journeys 0.33
role: starts 0.19
roles: starts 0.27
room: questions 0.18, roles 0.23
row: outlook 0.16
rule: comparisons 0.18, terms 0.32
rules: journeys 0.16, questions -0.2
rung: journeys 0.24, starts 0.18
runs: roles -0.17
rvu: terms 0.17
rxnorm: terms 0.29
said: comparisons -0.16, credentials -0.26, organizations 0.17
salary: outlook 0.15, terms -0.17
same: comparisons 0.47, credentials -0.37, outlook -0.2, terms 0.4
sample: terms 0.17
say: outlook 0.21
saying: terms 0.18
says: journeys -0.26, terms 0.41
scanning: terms -0.16
scenarios: credentials 0.15
schedules: roles 0.15
school: education 0.73, roles -0.27, settings -0.22, starts 0.15, terms -0.32
schooling: comparisons 0.27, roles 0.18, terms -0.17
schools: comparisons -0.16, organizations 0.16, questions 0.32
science: education 0.15
scientists: outlook 0.21
search: comparisons 0.16
seat: roles 0.26
second: comparisons 0.2, journeys 0.16
secondary: terms 0.22
sections: credentials 0.15
security: comparisons 0.21, credentials 0.16, questions -0.17
see: questions -0.18, starts 0.15
self: outlook 0.17
semester: questions 0.23
send: settings 0.21
senior: education 0.18, questions -0.16
sent: terms 0.3
sepsis: roles 0.15
services: organizations 0.18, roles -0.15
set: questions 0.15, terms 0.21
setting: settings 0.16
settings: settings 0.41
share: settings 0.22
she: comparisons -0.23, credentials 0.17, terms 0.3
short: comparisons 0.19
shorter: comparisons 0.15
shots: questions 0.15
should: comparisons 0.28, credentials -0.26, outlook -0.17, questions 0.62, terms -0.23
show: credentials 0.24
side: comparisons 0.29, credentials 0.25, outlook -0.16, questions -0.23, terms -0.17
sign: terms 0.24
signature: terms 0.33
since: comparisons -0.17, questions 0.17, roles -0.18, terms 0.23
sit: credentials 0.47, questions -0.15, terms -0.19
site: comparisons -0.18, organizations 0.22, questions 0.18
six: outlook 0.16, questions -0.26
skills: roles 0.47
sleep: questions 0.17
small: credentials 0.38, questions -0.16, settings 0.15
snomed: terms 0.39
snooping: credentials 0.2
so: comparisons 0.5, education -0.2, organizations -0.18, questions 0.34, roles -0.44
soc: outlook 0.2
society: organizations 0.73, questions -0.15, roles -0.15, terms -0.17
software: roles 0.28, terms 0.15
some: roles -0.17, terms 0.28
somebody: roles 0.55, terms -0.31
someone: comparisons -0.21, credentials -0.32, organizations -0.17, roles 0.54, settings 0.19
something: comparisons -0.23, credentials 0.25, questions 0.17
specialist: comparisons 0.43, organizations -0.15, roles 0.37, terms -0.26
specialists: settings 0.17
spreadsheet: terms 0.15
spreadsheets: roles 0.24
sql: starts 0.15, terms -0.18
staff: roles 0.15, settings 0.15, terms -0.15
stages: journeys 0.37
stand: terms 0.18
standard: terms 0.36
standards: organizations 0.16
start: journeys 0.15, starts 0.22
stat: outlook 0.18
state: comparisons -0.17, journeys 0.17, outlook -0.17, settings 0.31
states: outlook 0.16
statistician: terms 0.15
statistics: comparisons 0.15, questions 0.15
stats: outlook 0.3
status: terms 0.18
stay: questions 0.18
stays: questions -0.15, roles 0.2
stem: questions 0.18
step: roles 0.24, starts 0.19
steps: journeys 0.16, questions 0.19
still: comparisons -0.25, credentials 0.16, outlook 0.16, questions 0.2, starts -0.16
stop: journeys 0.23
stressful: roles 0.19
student: organizations 0.24, questions 0.15, roles -0.17, terms 0.25
students: organizations 0.17, questions 0.16
studies: roles 0.23
study: credentials 0.34
stuff: roles 0.23
such: questions -0.16, settings 0.28
supervisor: questions 0.23
supervisors: roles 0.2
support: roles 0.19
sure: roles 0.18
surgery: terms 0.23
survey: outlook 0.18, questions 0.18
system: questions -0.21, roles 0.38, terms 0.32
systems: roles -0.21
t: comparisons 0.32
table: roles 0.17
tables: comparisons 0.18, outlook 0.22
take: credentials 0.27, education 0.22, outlook -0.18, questions 0.21, roles -0.15, starts 0.23, terms -0.24
takes: questions -0.16
taking: credentials 0.15
talks: comparisons 0.18
teach: education 0.41, questions -0.23
teacher: questions 0.24
team: journeys 0.2, roles 0.17
technical: outlook 0.19
technician: comparisons 0.35, education -0.17, journeys 0.24, settings -0.27, starts 0.38, terms -0.37
technicians: questions 0.28
technologist: outlook 0.22
teens: education 0.2
tefca: terms 0.3
tell: terms 0.22
ten: outlook 0.33, terms -0.2
tenth: outlook 0.51
term: terms 0.29
terminology: terms 0.16
terms: terms 0.18
test: credentials 0.5, organizations -0.24, outlook -0.18, questions 0.27, settings -0.17
testing: questions 0.19
text: terms 0.19
than: comparisons 0.43, organizations -0.27, questions -0.31, roles -0.31, settings 0.26
that: comparisons -0.39, journeys -0.27, outlook 0.17, questions -0.34, roles 0.47, settings 0.3, starts -0.29, terms 0.34
the: comparisons 0.67, credentials 0.42, outlook 0.22, settings -0.7, starts -0.86, terms 0.34
their: credentials 0.23, education -0.15, roles 0.22, settings -0.15
them: comparisons 0.28, credentials -0.17, education -0.21, settings 0.28
then: comparisons 0.2, education 0.18, journeys 0.51, terms -0.17
there: comparisons -0.71, education 0.24, outlook 0.15, questions 0.26, settings 0.28, terms -0.26
these: credentials -0.24, terms 0.32
thesis: education 0.3
they: comparisons -0.35, education -0.17, journeys -0.19, questions -0.3, roles 0.46, settings 0.51, starts -0.34, terms 0.32
thing: credentials 0.34, roles -0.25, terms 0.49
this: comparisons -0.46, credentials -0.34, outlook -0.21, questions 1.04
those: comparisons 0.15, outlook 0.23, roles -0.27
though: terms 0.15
thousand: outlook 0.72, questions -0.33
three: education -0.16, questions 0.17
through: comparisons -0.18, questions 0.15, terms 0.3
ticket: credentials 0.16
time: credentials 0.2, organizations -0.17
tired: starts 0.18
title: comparisons -0.16, credentials 0.37, roles 0.32, settings -0.17
titles: starts 0.2
to: credentials -0.26, journeys 0.83, organizations -0.19, outlook -0.47, questions 0.44, roles 0.19, settings -0.58, terms 0.18
together: questions -0.16, terms 0.21
told: organizations 0.23
too: outlook -0.15, questions 0.27, settings -0.16
took: terms 0.15
tool: comparisons 0.25
tools: roles 0.36, terms -0.18
top: journeys 0.21, outlook 0.32, terms -0.15
touch: questions 0.16
trade: terms -0.2
train: questions 0.2
trainee: starts 0.16
trainer: roles 0.2
training: questions 0.17, roles -0.15
transcription: outlook 0.15
trauma: roles 0.24
travel: roles 0.16
treatment: terms 0.27
try: credentials 0.15
tuition: education 0.26, questions 0.16
tumor: organizations 0.15
two: comparisons 0.78, organizations -0.17, settings -0.2, terms -0.2
type: terms 0.2
typical: outlook 0.2
uhdds: terms 0.18
umls: terms 0.15
under: credentials -0.15, roles -0.18, terms 0.47
undergrad: education 0.21
unit: settings 0.22
units: credentials 0.27, questions -0.24
university: education 0.25
up: credentials -0.29, education -0.32, journeys 0.24, outlook 0.17, questions 0.18, settings -0.21
upcoding: terms 0.21
upper: comparisons 0.23, roles -0.15
us: comparisons -0.32, organizations 0.25, outlook 0.27, settings 0.21
use: credentials -0.2, roles -0.16, terms 0.47
used: questions -0.18, terms 0.39
usually: settings 0.16
v: comparisons 0.62, questions -0.15, roles -0.17
va: comparisons 0.17, questions 0.25, terms -0.22
vaccine: roles 0.19
vamc: questions 0.16
vendor: terms 0.22
very: questions 0.25
veterans: questions 0.22, settings 0.21
visit: roles 0.16, terms 0.38
visits: roles 0.23
vocabulary: terms 0.24
vs: comparisons 1.05, credentials -0.23, journeys -0.22, organizations -0.34, questions -0.35, settings -0.21, starts -0.3, terms 0.73
wage: credentials -0.16, outlook 0.46, roles 0.26, terms -0.21
wages: outlook 0.16, questions 0.15
waht: starts 0.16
waiting: comparisons 0.19
waiver: questions 0.15
want: credentials 0.27, journeys 0.16, organizations -0.26, settings 0.23, terms -0.53
wanting: questions 0.25
wants: comparisons -0.17, outlook -0.18, roles 0.22, starts 0.34
was: comparisons -0.31, credentials 0.24, education -0.18, organizations -0.19, outlook 0.19, questions 0.15, starts -0.2, terms 0.33
wasted: roles 0.17
way: credentials -0.24, journeys 0.38, questions 0.41
we: education -0.15, questions 0.41, terms 0.44
website: organizations 0.27
week: roles 0.26
weekends: settings 0.17
weeks: education 0.19, questions 0.15, terms -0.16
weights: terms 0.16
well: roles -0.16
went: roles 0.15
were: comparisons -0.15, terms 0.15
what: comparisons -0.56, journeys -0.19, organizations -0.21, outlook 0.53, questions -0.31, roles 0.16, settings -0.18, starts 0.24, terms 0.63
when: comparisons -0.17, credentials -0.24, journeys 0.38, organizations -0.16, starts -0.15, terms 0.32
where: comparisons -0.17, credentials -0.5, organizations 0.34, settings 0.33, terms 0.19
which: comparisons 0.85, credentials -0.24, education -0.33, organizations 0.18, outlook -0.15, questions -0.27, roles -0.41, starts 0.5
while: comparisons 0.19, credentials -0.15, education 0.18
who: comparisons 0.21, credentials -0.5, education -0.37, organizations 0.88, questions -0.73, roles 1.39, settings 0.17, starts -0.31, terms -0.73
whom: organizations 0.61, questions -0.21, terms -0.17
whose: credentials -0.21, organizations 0.59, questions -0.34, roles 0.59, terms -0.36
why: comparisons 0.2, credentials -0.3, terms 0.43
will: comparisons 0.16, credentials -0.27, organizations -0.16, questions 0.71, roles 0.19, starts -0.2, terms -0.35
with: comparisons 0.36, credentials 0.27, outlook -0.7, roles 0.15
without: journeys 0.17
word: terms 0.28
words: terms 0.15
work: education -0.15, organizations -0.32, roles 0.18, settings 0.28
workers: outlook 0.25
working: settings 0.33
workplaces: settings 0.16
world: settings 0.15, terms -0.16
worst: questions 0.19
worth: education 0.19, questions 0.21, terms -0.2
would: comparisons 0.23, credentials -0.26, journeys -0.26, organizations -0.19, questions 0.6, roles 0.15, terms -0.53
write: terms 0.28
writes: roles 0.15
written: terms 0.23
wrong: roles 0.17
wrote: terms 0.16
x: terms 0.2
year: comparisons -0.2, education 0.69, outlook 0.4, questions -0.19, roles -0.34, settings -0.19, starts 0.15, terms -0.18
yearly: outlook 0.24, roles -0.16
years: credentials 0.34, journeys 0.34, organizations -0.4, roles 0.24, settings -0.23, starts 0.29, terms -0.57
you: credentials -0.23, education 0.17, journeys 0.17, outlook -0.36, questions 0.47, roles 0.34, starts -0.21
your: questions 0.63, roles -0.26
youtube: questions 0.15
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
19: none 0.16
1st: start 0.18
2: cost 0.28, difference -0.29, education 0.61, eligibility -0.37, pay -0.16
20: jobs 0.15, none -0.15, renewal 0.21, worth 0.17
200: jobs 0.23
2009: jobs 0.16
2011: education 0.22
2018: next 0.26
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
4: cost 0.36, difference -0.15, duties -0.15, education 0.33, jobs -0.15, next 0.3, none 0.2, start -0.16
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
=19: none 0.16
=1st: start 0.18
=2: cost 0.28, difference -0.22, education 0.38, eligibility -0.23, exam 0.16, next 0.25, pay -0.17
=20: jobs 0.15, none -0.15, renewal 0.21, worth 0.17
=200: jobs 0.23
=2009: jobs 0.16
=2011: education 0.22
=2018: next 0.26
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
=accreditation: eligibility 0.27
=accuracy: definition 0.21
=acdi: eligibility 0.24
=acronym: none 0.2
=act: definition 0.15
=actual: duties 0.19
=ad: definition -0.17, duties 0.16, jobs 0.15, start 0.25
=add: definition -0.23, difference 0.38, eligibility -0.22, growth 0.25, start -0.15, worth 0.47
=adjustment: definition 0.15, duties 0.22
=admin: jobs 0.15
=administration: jobs 0.29
=admission: definition 0.22, education 0.19
=ads: jobs 0.31
=advantag: none 0.37
=advis: difference 0.27, worth 0.16
=afterward: duties 0.21
=against: definition -0.15
=ahima: definition 0.33, difference 0.2, duties -0.34, education -0.42, eligibility 0.31, exam 0.43, growth -0.15, next -0.2, pay -0.25, remote -0.16, skills -0.21, worth 0.18
=ahmia: difference 0.17
=ai: growth 0.25, jobs 0.39, skills 0.22
=aim: none 0.38
=al: duties 0.2
=algebra: skills 0.2
=aliv: none 0.3
=alon: pay 0.19
=ambulanc: start 0.25
=amia: definition 0.15
=among: settings 0.2
=analysi: skills 0.15
=analyst: duties 0.49, jobs -0.25, next 0.32, none -0.16, pay 0.16, skills 0.25, worth 0.15
=analytic: next 0.17, none 0.22
=anatomy: eligibility 0.31, skills 0.24
=anoth: difference 0.6, eligibility -0.23, pay -0.17
=answer: definition -0.17, next 0.17
=anywher: remote 0.16
=apart: difference 0.63
=apc: difference 0.43
=app: definition 0.17
=application: difference -0.16, duties 0.16, jobs 0.24
=apply: eligibility 0.15, jobs -0.17, next 0.17, start 0.21
=apprentic: next 0.49
=apprenticeship: start 0.3
=approv: definition -0.2, eligibility 0.37
=approval: education 0.38
=april: exam 0.19
=argu: skills 0.19
=army: next 0.27
=ask: definition 0.21, duties -0.15, pay 0.21
=assign: cost 0.15, difference 0.2
=assistant: start 0.43
=associat: education 0.43, renewal -0.15
=association: cost 0.18, definition 0.35, duties -0.24, education -0.15, renewal 0.25, worth 0.21
=ate: jobs 0.19
=attorney: remote 0.21, settings 0.15
=audit: duties 0.17
=auditor: definition -0.22, eligibility 0.35, next 0.17, pay 0.15
=aunt: growth 0.17
=averag: pay 0.39
=award: cost 0.31
=b: eligibility 0.26, next -0.15
=b4: eligibility 0.19, exam 0.23
=baby: cost 0.15
=bacc: education 0.29
=baccalaureat: definition 0.41, education -0.16
=bachelor: definition -0.17, duties -0.15, education 0.29, eligibility 0.29, next 0.17, none -0.3
=back: cost 0.33, education -0.23, eligibility -0.15, next 0.2, pay -0.26, start 0.18, worth 0.34
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
=bil: cost 0.15, education -0.3, exam -0.22, none 0.24, skills -0.16
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
=build: difference 0.21, next 0.21, settings 0.23
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
=cas: definition 0.2, eligibility -0.15, none -0.16, remote 0.19
=cbc: exam 0.18, worth 0.59
=cca: cost 0.19, education -0.22, exam 0.28, none 0.42
=ccd: definition 0.2, difference 0.16, duties -0.15, none 0.42
=cchiim: difference 0.24
=ccs: definition -0.18, difference 0.15, duties -0.29, exam 0.5, growth -0.18, none 0.23, remote -0.24, settings 0.18
=cdeo: definition 0.18
=cdi: cost -0.15, definition -0.25, difference -0.21, duties 0.32, education 0.41, next 0.23, settings -0.22
=cdip: definition -0.17, difference 0.16, education -0.21, eligibility 0.43, exam 0.2, none 0.29
=cehr: definition 0.19, worth 0.2
=cent: eligibility -0.15, exam 0.36
=certifi: definition 0.36, pay 0.21
=certificat: cost 0.23, education 0.71
=certification: education -0.22, eligibility 0.27, exam -0.16, none 0.92, settings -0.19
=certify: definition -0.17, eligibility 0.19, none 0.47
=ceu: exam 0.21
=ceus: renewal 0.8
=chair: duties 0.19, next 0.23
=chang: cost -0.15, duties 0.16, growth 0.23, next -0.2, none 0.17, pay 0.18
=charg: cost 0.3, education -0.23, pay 0.23
=chargemast: duties 0.15
=chart: cost -0.25, definition 0.28, duties 0.55, eligibility -0.33, exam -0.26, jobs 0.26, next 0.38, none -0.28, pay 0.21, renewal -0.19, settings 0.29, start -0.22, worth -0.32
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
=club: worth 0.26
=cms: definition 0.23
=coc: settings 0.57
=cod: definition 0.38, duties 0.17, education -0.3, eligibility -0.24, exam -0.18, growth -0.17, jobs 0.24, next 0.28, pay 0.29, remote 0.18, renewal -0.25, skills -0.24
=collect: next 0.16
=colleg: definition -0.27, eligibility 0.48, none -0.17
=company: definition 0.22, duties -0.22, jobs -0.21, settings 0.85
=compar: pay 0.22
=complain: definition 0.17
=complaint: definition -0.19, duties 0.15, pay 0.18
=completion: next 0.28
=comput: duties 0.29, education -0.18, eligibility -0.16, next -0.19, remote 0.16, start 0.32
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
=cpc: cost 0.25, definition -0.32, difference 0.31, duties -0.39, education -0.39, exam 0.25, growth -0.21, none 0.33, remote -0.2, settings 0.15, skills -0.25, start -0.18, worth 0.34
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
=cry: none 0.21
=ct: definition 0.27
=ctr: definition 0.38
=current: none 0.24
=curriculum: education 0.15
=cut: jobs 0.22, next 0.19
=cycl: duties 0.24, next 0.2, renewal 0.48
=dashboard: start 0.15
=dat: skills 0.16
=data: cost -0.2, definition 0.27, difference 0.34, duties 0.18, education -0.2, eligibility -0.25, next 0.23, start -0.17
=databas: definition 0.23, jobs 0.19
=daught: jobs 0.42
=day: definition -0.43, difference -0.31, duties 0.99, eligibility -0.24, next 0.23, none -0.16, remote 0.2, settings 0.17, worth -0.15
=dead: none 0.21
=deadlin: exam 0.23, renewal -0.16
=deal: remote 0.23
=dealbreak: duties 0.17
=decent: none 0.24
=decid: duties 0.23, growth 0.17, none 0.23
=degr: cost 0.29, duties -0.17, education 0.5, eligibility 0.19, exam -0.24, jobs -0.38, next 0.21, none -0.18, pay -0.26, renewal -0.17, worth 0.29
=demand: growth 0.18
=denial: next 0.2
=department: difference -0.15, education 0.2, jobs -0.25, next 0.29, start 0.26
=designat: definition 0.2, difference 0.15
=desk: duties -0.18, education 0.39, next 0.29
=detail: skills 0.42
=devic: definition 0.22
=diagnos: duties 0.27, education 0.17
=diagnosi: definition 0.23, skills 0.18
=dictation: growth 0.28, jobs 0.2
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
=drg: difference 0.37
=drug: settings 0.19
=due: renewal 0.51
=dui: eligibility 0.2
=duty: duties 0.34
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
=end: education 0.15, next 0.28
=enlistment: cost 0.2
=enough: none -0.19, skills 0.28
=entry: next 0.17
=equipment: worth 0.16
=er: duties 0.18
=every: cost 0.3, definition 0.3, difference -0.16, duties -0.17, eligibility -0.31, exam -0.18, jobs 0.22, next -0.16, none 0.22, pay -0.17, remote 0.21, renewal 0.33
=evn: growth 0.21
=exact: definition 0.21, duties -0.16
=exam: cost 0.61, definition -0.18, difference -0.23, duties -0.15, education 0.32, eligibility 0.18, exam 0.27, pay -0.17, remote -0.18
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
=fit: eligibility 0.25
=fiv: start 0.21
=fix: definition -0.2
=floor: next 0.18, pay 0.17
=flow: skills 0.18
=folk: duties -0.16, education -0.19, pay 0.48, remote 0.17, settings 0.2
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
=government: growth 0.21, none 0.29
=grad: difference 0.27, duties -0.16, eligibility 0.16, next 0.2
=graduat: education 0.19, exam 0.17
=graduation: eligibility -0.27, exam 0.48, skills 0.27
=grant: growth 0.15
=green: eligibility 0.28
=group: definition 0.26, difference 0.29, jobs 0.18, none -0.21
=grow: growth 0.81, jobs -0.17
=growth: growth 0.64
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
=hospital: cost -0.34, definition 0.32, exam -0.41, growth 0.28, jobs -0.21, remote -0.15, renewal -0.3, settings 1.07, start 0.25, worth -0.36
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
=informatic: education 0.16, eligibility -0.18, none -0.23, start 0.26
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
=job: cost -0.26, definition -0.25, difference -0.35, duties 0.48, education -0.15, eligibility -0.2, exam -0.37, growth 0.59, jobs 0.64, renewal -0.2, settings -0.27, skills 0.21, start 0.33, worth -0.3
=join: cost 0.16, worth 0.22
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
=lad: next 0.6
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
=licens: eligibility 0.37, next 0.17
=lif: renewal 0.18, skills 0.18
=lin: growth 0.5, start 0.16
=link: none 0.2
=list: cost -0.19, education 0.29, exam -0.17, none 0.46, pay -0.21, renewal -0.16, skills 0.31, worth -0.22
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
=manag: cost -0.26, definition -0.48, difference 0.19, duties 0.4, education -0.47, exam -0.22, growth 0.19, next 0.21, none 0.16, pay 0.38, remote -0.18, renewal -0.21, skills 0.23, start -0.17
=management: definition -0.15, duties -0.15, education 0.31, exam 0.16
=mark: exam 0.2, jobs 0.23
=mast: definition 0.27, eligibility 0.2, next 0.19, pay -0.16, worth 0.19
=mat: eligibility -0.2, none 0.24, worth 0.33
=match: settings 0.18
=math: skills 0.18
=mcc: definition 0.19
=mcdowel: education 0.17
=mch: cost 0.33
=mean: definition 0.4
=median: pay 0.72
=medic: next 0.27, start 0.17
=medical: definition 0.37, eligibility -0.24, growth 0.15, next -0.21, none -0.16, settings 0.18, start 0.27
=medicar: definition 0.31, difference 0.21, none 0.33
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
=month: cost 0.25, definition -0.16, duties -0.17, eligibility 0.17, next 0.16, renewal 0.21, skills 0.17
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
=night: education 0.25, exam 0.19
=nin: cost 0.2
=nobody: difference 0.15, start 0.18
=non: worth 0.16
=nonmemb: cost 0.17
=normal: definition -0.15, duties 0.3, pay 0.33
=not: skills 0.21
=numb: definition -0.25, duties -0.21, education 0.17, jobs 0.21, next -0.3, none 0.44, skills 0.23, worth -0.21
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
=option: education 0.17
=ord: next 0.27
=organization: difference 0.18
=outlook: growth 0.16, none 0.23
=outpatient: definition 0.17, jobs 0.16, none -0.16, pay 0.22
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
=pass: exam 0.16, next 0.3, none -0.2, renewal 0.33
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
=plan: duties 0.17, exam 0.22
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
=realistic: next 0.18, pay 0.17
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
=registry: cost -0.15, definition 0.16, difference 0.17, duties 0.18, education -0.23, eligibility 0.29, jobs -0.16, next -0.15
=regular: pay 0.18
=relat: start 0.18
=releas: duties 0.16
=remind: definition 0.22
=remot: jobs -0.16, none 0.15, remote 0.65
=renew: renewal 0.44
=renewal: renewal 0.18
=report: jobs 0.29
=requir: education 0.23, eligibility -0.28, jobs 0.15, skills 0.15
=requirement: education 0.28, eligibility 0.49, renewal 0.15
=research: settings 0.19
=respect: none 0.45
=responsibility: duties 0.16
=responsibl: definition -0.16, duties 0.46
=rest: duties 0.24
=resum: worth 0.17
=retir: eligibility 0.18
=revenu: definition 0.25, duties 0.39, next 0.36, none -0.16
=review: definition 0.15, duties 0.16, none 0.16
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
=run: cost 0.28, definition 0.24, exam -0.17, jobs -0.16, next 0.18, pay 0.24, start -0.16, worth -0.17
=rural: pay 0.3
=saf: education 0.16
=salary: none 0.48, pay 0.34
=say: none 0.15
=scal: definition -0.19, pay 0.22
=scam: worth 0.23
=scan: next 0.21
=schedul: exam 0.21
=scholarship: cost 0.3
=school: cost 0.18, difference 0.23, duties -0.27, education 0.79, exam -0.32, pay -0.31, renewal -0.17, settings -0.16, worth 0.17
=scientist: pay 0.31
=scor: definition 0.26, exam 0.31
=second: none 0.25
=security: difference 0.22
=sel: pay 0.22, settings 0.22
=semest: exam 0.15
=send: remote 0.19, renewal 0.24
=senior: duties 0.15
=sens: none 0.17
=separat: difference 0.67, pay -0.17
=serious: eligibility 0.15
=serv: next 0.2
=servic: jobs 0.23
=set: definition 0.24, difference 0.38, education -0.16, eligibility -0.21, exam -0.18, next -0.15, none 0.32
=settl: pay 0.29
=shift: duties 0.37, education 0.16
=short: education 0.17, next 0.15
=shortag: jobs 0.22
=shortest: eligibility 0.23
=show: jobs 0.17, none 0.19, start 0.2
=shrink: growth 0.37
=shy: skills 0.22
=sid: education -0.18, growth 0.15, next 0.36, pay -0.15, start 0.28
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
=step: definition -0.15, difference 0.24, duties -0.17, education -0.24, next 0.71, start 0.33
=stop: duties 0.2, next 0.23
=straight: skills 0.2
=strait: eligibility 0.26
=stressful: none 0.38
=stuck: next 0.21
=student: cost 0.8, definition -0.18, duties -0.16, next -0.17, worth 0.27
=study: definition 0.23, exam 0.27, next -0.18, none -0.19, worth 0.24
=suit: duties 0.16, none 0.19
=supervis: next 0.15
=supervisor: duties 0.41, next 0.19
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
=team: duties 0.22, pay 0.21
=technician: definition -0.41, duties 0.25, growth -0.24, jobs 0.3, remote 0.22
=technologist: duties -0.15, growth 0.28, pay 0.34
=tefca: definition 0.38
=ten: growth 0.92
=term: definition 0.4, education 0.17
=test: cost 0.67, definition 0.31, duties -0.25, education -0.34, eligibility 0.42, exam 0.71, growth -0.15, jobs -0.2, next -0.29, none 0.17, remote -0.23, settings -0.19, skills -0.15, start -0.24, worth -0.22
=thr: definition 0.17, exam 0.16, next 0.17, worth 0.2
=through: duties 0.17, eligibility 0.15
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
=trauma: duties 0.29, start 0.28
=travel: none 0.17
=tru: jobs 0.16, remote 0.24
=tst: cost 0.4, definition -0.28, exam 0.23
=tuition: cost 0.29, education 0.17
=tumor: difference -0.2, duties 0.19, eligibility -0.22, none -0.21, remote 0.33, skills 0.18, start -0.16
=turn: jobs 0.15, none -0.2, skills 0.2, start 0.18
=twenty: settings 0.19
=twic: skills 0.17
=two: definition -0.28, difference 0.58, duties 0.28, eligibility 0.15, next -0.36, none 0.3, start -0.37
=typ: definition 0.3, duties -0.15, eligibility -0.17, growth 0.16, jobs 0.23, next 0.25
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
=work: cost -0.26, definition -0.48, difference -0.3, duties 0.17, jobs -0.23, none -0.35, settings 1
=workflow: none 0.17
=workforc: settings 0.15
=workplac: settings 0.23
=world: jobs 0.17, remote 0.16
=worth: none 0.25, worth 0.24
=writ: definition 0.22
=wrk: none 0.23, remote 0.19
=wrot: definition 0.19
=year: definition -0.72, difference -0.5, duties -0.34, education -0.22, eligibility 0.67, exam -0.18, growth 0.71, next 0.96, none 0.37, settings -0.42, skills -0.37, start 0.27
=yearly: jobs 0.19, renewal 0.19
=york: pay 0.2
=zero: education 0.23, jobs 0.15, none -0.15
=~abroad: eligibility 0.89, settings -0.15
=~accredit: definition 0.16, education 0.55, eligibility 0.5, jobs -0.16, next -0.24, none -0.41, skills -0.17, worth 0.26
=~age: next 0.33, none -0.24, pay 0.22, renewal 0.15, start 0.15
=~ai: growth 0.18, jobs 1.06, next -0.16, skills 0.15, start -0.16
=~aid: cost 0.67, education 0.18, none -0.15
=~anatomy: education 0.15, eligibility 0.35, next -0.16, skills 0.26, start 0.27
=~apprentice: definition -0.15, next 0.62, start 0.29
=~associate: duties -0.17, education 0.58, exam -0.33, growth -0.26, jobs 0.44, none -0.15, pay -0.35, renewal 0.19, skills -0.29, worth 0.44
=~audit: duties 0.28, eligibility 0.27, jobs -0.16, next 0.2, none -0.25, pay 0.19, worth -0.15
=~bachelor: education 0.51, eligibility 0.23, next 0.5, none -0.35
=~bill: definition 0.26, difference 0.15, education -0.38, exam -0.25, none 0.29, renewal -0.15
=~book: cost 0.17, exam 0.59
=~boss: cost -0.18, difference 0.2, duties 0.38, eligibility -0.18, exam -0.29, growth 0.35, next 0.62, none 0.29, pay 0.27, renewal -0.16, settings -0.5, start -0.55
=~cancer: duties 0.3, eligibility -0.28, growth -0.21, next 0.18, none -0.28, remote 0.42, skills 0.29, start -0.21, worth -0.24
=~career: cost -0.16, duties -0.28, education -0.16, jobs 0.15, none 0.27, renewal -0.15, skills -0.16, worth 0.3
=~cdi: difference 0.19, duties 0.18, eligibility 0.32
=~cert: definition 0.77, duties -0.41, education 0.16, eligibility 0.74, exam -0.49, growth -0.52, next -0.17, none 0.52, remote -0.22, renewal 0.44, settings -0.38, skills -0.5, start -0.17, worth 0.21
=~clinic: cost -0.22, definition 0.21, difference -0.2, education -0.31, remote -0.15, settings 0.79, skills -0.15, start -0.3, worth 0.22
=~coder: cost -0.18, duties 0.3, education -0.18, exam -0.28, jobs 0.24, next 0.34, remote 0.18, renewal -0.31, skills -0.27
=~compare: definition -0.78, difference 1.47, duties 0.16, eligibility -0.31, exam -0.17, next -0.76, none 0.66, pay 0.18, settings 0.23, skills -0.22, start -0.26, worth -0.17
=~comply: difference 0.34, education -0.18, eligibility 0.22
=~cost: cost 1.64, definition -0.18, difference -0.33, duties 0.42, education -0.16, eligibility -0.49, exam -0.18, growth -0.21, next -0.2, pay 0.17, remote -0.18, settings -0.23, start -0.23
=~crime: eligibility 0.7
=~data: cost -0.15, definition 0.23, duties 0.38, eligibility -0.45, exam -0.2, growth -0.19, jobs 0.19, next 0.28, none 0.34, pay 0.32, remote -0.22
=~define: cost -0.16, definition 1.44, difference 0.6, eligibility -0.19, jobs -0.16, next -0.26, pay -0.15, settings -0.15, skills -0.16, start -0.21
=~degree: cost 0.32, duties -0.42, education 1.11, eligibility 0.16, growth -0.25, jobs -0.47, none -0.29, pay -0.43, worth 0.36
=~deny: next 0.22
=~desk: education 0.19, eligibility 0.45, jobs -0.27, none 0.26, pay -0.39, remote 0.2, settings -0.16, start 0.17, worth -0.33
=~director: education 0.22, eligibility -0.25, jobs -0.23, next 0.54, start -0.25
=~doctor: cost -0.16, definition 0.22, difference -0.18, duties 0.26, exam -0.22, growth 0.15, jobs 0.18, remote -0.15, skills 0.34, worth -0.21
=~doctorate: definition -0.15, education 0.36
=~dues: cost 1.35, difference -0.24, duties -0.16, education -0.23, eligibility -0.23, exam -0.3, jobs -0.16, next -0.21, renewal 0.46
=~duty: duties 1.27, jobs -0.19, skills -0.15, start -0.17
=~eligible: definition -0.19, duties -0.18, education 0.23, eligibility 1.27, exam 0.49, growth -0.16, next -0.28, none -0.37, remote -0.17, settings -0.17, start -0.23, worth -0.17
=~entry: cost -0.19, definition -0.16, difference -0.31, exam -0.29, next 0.17, none 0.31, pay -0.18, renewal -0.26, settings -0.4, skills -0.19, start 1.45
=~exam: cost 1.22, definition 0.22, difference -0.17, duties -0.41, eligibility 0.85, exam 0.85, growth -0.31, jobs -0.3, next -0.16, none 0.16, pay -0.26, remote -0.42, renewal -0.17, settings -0.31, skills -0.29, start -0.22, worth -0.19
=~fail: exam 0.87, none -0.17
=~fileroom: next 0.21
=~frontdesk: cost 0.21, definition -0.29, next 0.41, none 0.23
=~growth: definition -0.18, difference -0.24, duties -0.18, eligibility -0.2, growth 2.36, next -0.29, pay -0.3, settings -0.23, start -0.22
=~hard: cost -0.15, exam 0.23, jobs 0.3, next -0.15
=~highschool: eligibility 0.54, start 0.31
=~hire: cost -0.31, definition -0.5, difference -0.28, eligibility 0.16, growth -0.38, jobs 1.54, pay -0.41, remote -0.15, renewal -0.38, settings 0.63, skills -0.24, start 0.3, worth 0.23
=~hospital: cost -0.39, definition 0.23, duties -0.17, exam -0.46, growth 0.25, jobs -0.19, next -0.16, pay 0.17, remote -0.17, renewal -0.32, settings 1.12, start 0.25, worth -0.16
=~informatics: education 0.32, eligibility -0.2, none -0.27, start 0.25
=~inpatient: definition 0.24, difference 0.2, duties 0.15, eligibility -0.15, none 0.2, pay 0.18
=~insurance: definition 0.23, education -0.17, pay -0.18, settings 0.59
=~it: start 0.28
=~job: cost -0.58, difference -0.45, education -0.41, eligibility -0.17, exam -0.55, growth 0.68, jobs 1.15, next 0.15, none -0.3, renewal -0.22, settings 0.65, worth -0.36
=~kids: cost 0.18, eligibility -0.29, jobs -0.18, none 0.23, remote 0.41, start 0.17
=~long: difference -0.2, duties -0.17, education 0.83, exam 0.7, jobs -0.3, next 0.15, none -0.25, start -0.25
=~master: definition 0.26, education 0.42, eligibility 0.15, none -0.18, pay -0.18
=~math: definition -0.3, difference -0.29, duties 0.17, education 0.15, exam -0.19, growth -0.19, jobs 0.26, skills 0.24, start -0.16
=~number: jobs 0.29
=~nurse: definition -0.2, difference -0.28, education 0.33, eligibility 0.31, exam -0.16, growth -0.17, next 0.38, remote -0.2, settings 0.32
=~online: definition -0.18, difference -0.21, education 0.15, eligibility 0.4, growth -0.18, jobs 0.22, next -0.23, none 0.43, remote 0.22, skills -0.2, start -0.18
=~outpatient: none -0.21, pay 0.19, settings 0.31
=~pass: cost -0.2, definition 0.34, difference -0.17, eligibility -0.17, exam 0.62, next 0.23, none -0.21, renewal 0.27
=~patient: duties 0.23, next 0.3, pay -0.18, start 0.18
=~pay: cost 0.99, definition -0.6, difference -0.17, duties -0.38, education 0.34, eligibility -0.68, exam -0.27, growth -0.39, jobs -0.15, next -0.3, none 0.47, pay 2.11, remote -0.31, renewal -0.18, settings -0.35, skills -0.46, start 0.16, worth 0.16
=~practicum: cost -0.15, education 1.41, pay -0.17
=~prep: exam 0.34
=~privacy: cost -0.17, definition 0.16, difference 0.6, exam -0.17, growth -0.19, jobs -0.25, worth -0.18
=~program: cost 0.25, difference -0.26, duties -0.18, education 0.97, eligibility -0.15, none -0.32
=~promote: definition -0.33, eligibility -0.18, jobs -0.18, next 1.43, none -0.25
=~question: exam 0.44
=~raise: duties 0.17, pay 0.28
=~record: cost -0.46, definition 0.39, difference -0.15, duties 0.6, education -0.16, eligibility -0.21, exam -0.49, growth 0.33, jobs 0.55, next 0.34, none -0.43, pay 0.5, renewal -0.39, settings 0.18, worth -0.53
=~registry: cost -0.2, duties 0.28, education -0.19, jobs 0.29, next -0.28, none -0.17, pay 0.18, renewal -0.17, start 0.18
=~release: duties 0.18, eligibility -0.17, jobs -0.18, next 0.22, none -0.17, start 0.2
=~remote: definition -0.23, difference -0.16, duties -0.23, eligibility -0.28, exam 0.46, jobs -0.27, next -0.26, none -0.16, pay -0.22, remote 2.23, settings -0.2, worth -0.16
=~renew: difference -0.27, duties -0.17, education 0.32, eligibility -0.32, jobs -0.28, next -0.23, renewal 2.15, settings -0.17, skills -0.16, worth -0.25
=~schedule: definition -0.39, difference -0.17, duties 0.46, education 0.47, exam 0.43, growth -0.21, none -0.2, renewal 0.42, skills -0.19, start -0.23, worth -0.17
=~school: definition -0.21, duties -0.5, education 1.18, eligibility 0.39, exam -0.54, growth -0.19, none -0.16, renewal -0.32, skills -0.23, worth 0.37
=~security: difference 0.21
=~skill: education -0.27, jobs -0.23, pay -0.22, settings -0.16, skills 1.43
=~start: education 0.38, eligibility 0.25, skills -0.15, start 0.55
=~state: jobs 0.26
=~stress: definition -0.2, exam 0.17, none 0.57, renewal -0.19
=~switch: education -0.17, eligibility -0.15, next 0.91, none -0.2, renewal 0.26
=~teach: education -0.31, eligibility 0.19, jobs 0.31, skills 0.38, start -0.19
=~tool: definition 0.3, duties 0.27, education 0.29, exam -0.35, jobs 0.36, next -0.24, pay -0.33, renewal -0.31, settings -0.21, skills 0.54
=~transcript: growth 0.63
=~veteran: cost 0.72, duties -0.15, education -0.2, exam -0.16, next 0.22, none -0.19, start 0.35
=~worth: definition -0.43, difference 0.24, duties -0.31, education -0.21, eligibility -0.16, exam -0.19, next -0.36, none 0.57, pay 0.21, remote -0.17, settings -0.21, start -0.26, worth 1.52
a: cost -0.16, definition 0.2, education 0.79, eligibility 0.61, exam -0.53, growth -0.75, next 0.33, none -0.18, remote -0.54, renewal -0.59, settings 0.32, skills -0.29, start 0.32, worth 0.48
aapc: difference 0.25, duties -0.27, exam 0.21, none 0.26, renewal 0.23
aapcs: start 0.15
aas: eligibility 0.2
abilities: skills 0.35
about: cost -0.15, definition -0.17, jobs 0.31, none -0.16, settings -0.19, worth 0.26
abstractors: jobs 0.18
access: definition -0.25, none 0.16
according: education 0.22
accounts: definition 0.19
accreditation: eligibility 0.27
accredited: eligibility 0.25
accreditor: education 0.15
accuracy: definition 0.21
acdis: eligibility 0.24
acronym: none 0.2
act: definition 0.15
actual: duties 0.19
actually: duties 0.45, jobs 0.15, none -0.17, pay -0.2, worth 0.24
ad: definition -0.17, duties 0.16, jobs 0.15, start 0.25
add: difference 0.4, eligibility -0.16, next -0.16, worth 0.26
adding: growth 0.3, worth 0.2
adjustment: definition 0.15, duties 0.22
admin: jobs 0.15
administration: jobs 0.29
admission: definition 0.22
ads: jobs 0.31
advantage: none 0.37
advise: worth 0.16
after: difference -0.15, duties -0.4, education -0.3, eligibility -0.17, growth -0.18, next 1.69, none -0.23, pay -0.16, renewal 0.21, settings -0.22, skills -0.17, start -0.21, worth 0.23
again: education 0.16, eligibility -0.2, exam 0.28, jobs 0.26
against: definition -0.15
ahima: definition 0.26, difference 0.15, duties -0.29, education -0.34, eligibility 0.18, exam 0.46, next -0.22, none 0.26, pay -0.24, skills -0.23, start -0.15, worth 0.21
ahimas: none -0.16, start 0.16
ahmia: difference 0.17
ai: growth 0.25, jobs 0.39, skills 0.22
aim: none 0.38
al: duties 0.2
algebra: skills 0.2
alive: none 0.3
all: eligibility -0.19, jobs 0.19
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
analyst: duties 0.54, jobs -0.19, next 0.26, settings -0.19, skills 0.28, worth 0.17
analysts: pay 0.19
analytics: next 0.17, none 0.22
anatomy: eligibility 0.31, skills 0.24
and: cost -0.47, definition 0.33, difference 1.06, duties 0.67, education -0.2, eligibility -0.44, none -0.24, pay -0.29, remote -0.59, worth 0.15
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
as: cost 0.15, difference 0.17, education -0.34, eligibility 0.24, none -0.16, skills 0.24
ask: eligibility 0.18, none 0.16, pay -0.18, worth -0.15
asked: next 0.16
asking: definition 0.21, duties -0.15, pay 0.21
asks: eligibility 0.42
assigning: cost 0.17, duties 0.18
assigns: difference 0.22
assistant: start 0.43
associate: education 0.29, none 0.2, pay -0.15
association: cost 0.16, definition 0.27, duties -0.23, worth 0.22
at: cost -0.18, definition 0.21, difference -0.59, growth -0.26, jobs -0.29, none 0.17, pay 0.39, settings -0.19, skills 0.39, start 0.28
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
back: cost 0.33, education -0.23, eligibility -0.15, next 0.2, pay -0.26, start 0.18, worth 0.34
background: eligibility 0.67
bad: skills 0.32
badge: definition 0.32
ballpark: pay 0.21
bank: eligibility 0.22, worth 0.33
basically: difference 0.17
be: cost -0.2, definition -0.45, difference -0.25, education 0.62, eligibility 0.38, jobs -0.29, next -0.29, pay -0.19, remote 0.52, skills 0.72, start -0.23, worth -0.43
because: remote 0.32
become: education 0.34, eligibility 0.19, start 0.46
bed: duties 0.17, pay 0.22
bedside: next 0.19
been: next 0.32
before: definition -0.18, education 0.21, eligibility 0.15, exam 0.57, jobs 0.28, next -0.2, none -0.17, pay -0.24
begin: start 0.62
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
both: definition -0.15, difference 0.53, duties -0.15, jobs 0.17, none -0.27, pay 0.29, renewal 0.15, worth -0.29
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
but: cost -0.26, definition -0.15, duties 0.38, none 0.28, pay -0.42, skills 0.18, worth 0.32
by: difference 0.31, exam 0.15, jobs 0.4, pay -0.24, start -0.15
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
career: eligibility -0.15, next 0.75, worth 0.23
case: definition 0.18
cases: remote 0.2, skills 0.15
cbcs: exam 0.18, worth 0.59
cca: cost 0.19, education -0.22, exam 0.28, none 0.42
ccds: definition 0.2, difference 0.16, duties -0.15, none 0.42
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
chair: duties 0.19, next 0.23
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
clinics: growth 0.21
clock: skills 0.28
closed: eligibility 0.15
club: worth 0.16
clubs: none 0.19
cms: definition 0.23
coc: settings 0.57
code: definition 0.32, next -0.16, none 0.37, settings -0.15
coded: definition 0.16
coder: cost -0.21, duties 0.24, education -0.17, jobs -0.26, next 0.23, pay 0.42, start 0.17
coders: cost -0.15, duties 0.38, education -0.19, growth -0.19, jobs 0.44, pay 0.24, remote 0.18, start -0.17
codes: definition 0.23, difference 0.23, next 0.21, none -0.19
coding: cost 0.28, definition -0.59, education 0.23, growth 0.15, next 0.5, none -0.16, pay -0.57, start 0.15, worth 0.23
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
could: duties -0.27, education -0.21, eligibility 0.25, next 0.23, none -0.28, pay 0.23, settings 0.19
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
cpc: cost 0.25, definition -0.32, difference 0.31, duties -0.39, education -0.39, exam 0.25, growth -0.21, none 0.33, remote -0.2, settings 0.15, skills -0.25, start -0.18, worth 0.34
cpco: worth 0.22
cphi: none 0.39
cphims: difference 0.23, none 0.16
cphq: none 0.17
cpma: exam -0.22, none 0.25
cpt: difference 0.17
crc: definition 0.21
crcr: cost 0.22, none 0.48
credential: definition 0.25, renewal 0.24
credentials: none -0.17
credits: education 0.59
crunching: skills 0.17
cry: none 0.22
ct: definition 0.27
ctr: definition 0.38
cue/cost: cost 2.28, definition -0.22, difference -0.32, eligibility -0.33, exam -0.27, growth -0.22, next -0.34, pay -0.25, remote -0.19, renewal 0.15, settings -0.22, worth 0.24
cue/definition: cost -0.3, definition 2.83, education -0.4, eligibility -0.27, growth -0.21, jobs -0.43, next 0.34, none -0.31, remote -0.23, settings -0.19, skills -0.39, worth -0.32
cue/difference: cost -0.2, definition 0.25, difference 2.06, duties 0.47, education -0.32, eligibility -0.36, exam -0.23, growth -0.32, next -0.42, pay 0.16, remote -0.19, renewal -0.28, settings 0.3, skills -0.27, start -0.31, worth -0.18
cue/duties: cost -0.17, definition 0.89, duties 1.84, education -0.26, eligibility -0.27, exam -0.2, growth -0.21, jobs -0.2, next -0.34, none -0.16, pay -0.28, renewal -0.21, skills -0.16, worth -0.19
cue/education: cost -0.41, definition 0.29, duties -0.35, education 1.92, eligibility 0.65, exam -0.17, growth -0.43, jobs -0.18, next 0.18, pay -0.54, remote -0.22, renewal -0.47, settings -0.33, skills -0.15, start 0.36
cue/eligibility: cost -0.19, definition 0.16, duties -0.33, education 0.75, eligibility 1.65, growth -0.2, next -0.35, none -0.35, pay -0.17, remote -0.16, renewal -0.23, settings -0.21, start -0.2
cue/exam: definition 0.27, difference -0.16, duties -0.42, eligibility 0.49, exam 2.13, growth -0.29, jobs -0.32, next -0.3, none 0.5, pay -0.37, remote -0.43, settings -0.26, skills -0.21, start -0.35, worth -0.22
cue/growth: difference -0.16, duties -0.33, education -0.21, growth 1.85, jobs 0.38, pay -0.28, settings -0.17, start -0.19
cue/jobs: jobs 1.29, next -0.22, settings -0.15, worth 0.2
cue/next: difference -0.17, duties -0.16, next 1.41, none -0.2, worth -0.2
cue/none: cost -0.41, definition 1.25, education -0.24, exam -0.24, none 1.02, pay -0.2, renewal -0.72, settings 0.19, skills -0.26, worth -0.42
cue/pay: definition -0.29, duties -0.54, eligibility -0.41, exam -0.32, growth -0.45, jobs -0.16, none 0.71, pay 2.82, remote -0.33, renewal -0.3, settings -0.33, skills -0.37
cue/remote: definition -0.15, jobs -0.35, next -0.21, none 0.15, pay -0.19, remote 1.95, settings -0.19
cue/renewal: difference -0.19, education -0.29, eligibility -0.27, jobs -0.17, next -0.27, none -0.2, renewal 2.16, worth -0.17
cue/settings: eligibility -0.15, jobs -0.34, none 0.21, settings 1.17, worth -0.15
cue/skills: cost -0.2, difference 0.32, duties -0.21, education -0.18, eligibility -0.29, exam -0.18, jobs 0.28, none -0.33, pay -0.25, remote -0.21, renewal -0.17, settings -0.15, skills 1.7, worth -0.29
cue/start: duties -0.23, eligibility 0.15, jobs -0.26, next 0.4, none 0.16, skills -0.16, start 1
cue/worth: difference -0.28, duties -0.2, eligibility -0.26, exam -0.16, none 0.45, settings -0.16, start -0.19, worth 1.33
current: none 0.24
curriculum: education 0.15
cut: jobs 0.22, next 0.19
cycle: duties 0.24, next 0.2, renewal 0.46
dashboards: start 0.17
data: cost -0.2, definition 0.27, difference 0.34, duties 0.18, education -0.2, eligibility -0.25, next 0.23, start -0.17
database: definition 0.26
databases: jobs 0.22
date: skills 0.16
daughter: jobs 0.43
day: definition -0.45, duties 1.07, education -0.17, eligibility -0.22, next 0.17, none -0.15, remote 0.16, worth -0.15
days: difference -0.2, duties 0.32
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
department: education 0.41, jobs -0.24, next 0.29, start 0.26
description: duties 0.27
designated: definition 0.2, difference 0.15
desk: duties -0.17, education 0.36, jobs -0.16, next 0.24, start 0.31
detail: skills 0.23
details: skills 0.15
device: definition 0.22
diagnoses: duties 0.27, education 0.17
diagnosis: definition 0.23, skills 0.18
dictation: growth 0.28, jobs 0.2
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
do: cost -0.34, definition -0.58, difference -0.66, duties 0.44, education 0.58, eligibility 0.53, exam -0.23, growth -0.39, jobs -0.35, none 0.32, remote 0.42, renewal 0.46, settings 0.29, start -0.46
doctor: duties -0.15, settings 0.2
doctorate: worth 0.16
doctors: cost -0.17, definition 0.33, duties 0.44, education -0.15, jobs 0.22, none -0.27, renewal 0.16, start -0.18
documentation: difference 0.21, eligibility 0.33
does: difference -0.24, duties 0.74, education 0.28, eligibility 0.15, exam -0.4, jobs -0.18, next -0.15, none -0.27, remote -0.19, renewal 0.25, settings -0.38, worth 0.4
doing: definition -0.22, difference -0.19, duties 0.65, eligibility -0.16, start -0.16
dollars: cost 0.21, pay 0.19
done: remote 0.15
double: definition 0.18
down: next 0.18, skills 0.22
drg: difference 0.34
drgs: definition 0.19
drug: settings 0.2
dues: renewal 0.37, worth 0.15
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
enough: none -0.19, skills 0.28
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
first: definition 0.15, duties -0.29, education -0.29, eligibility -0.36, exam 0.24, jobs -0.15, settings -0.16, start 1.21
fit: eligibility 0.26
five: start 0.21
fix: skills 0.15
fixes: jobs 0.17
floor: next 0.18, pay 0.17
flowing: skills 0.18
folks: duties -0.16, education -0.19, pay 0.48, remote 0.17, settings 0.2
follow: duties 0.21
for: cost 0.84, definition 0.31, difference -0.94, duties -0.31, eligibility 0.52, exam -0.22, none 0.56, remote -0.68, settings -0.5, skills 0.54, start -0.2, worth 0.18
forecast: growth 0.18
foreign: skills 0.15
forever: none 0.16, renewal 0.18
form: definition 0.4
found: eligibility 0.21
foundation: definition 0.24
four: cost 0.25, definition -0.17, difference 0.16, education 0.38, jobs -0.17, next 0.27, none -0.17, worth -0.16
fr: cost 0.18, eligibility 0.19
free: education 0.19
fresh: pay 0.31, remote 0.16
freshman: education 0.2
friend: worth 0.15
frm: remote 0.6, worth 0.18
from: cost -0.4, definition 0.15, duties -0.47, education -0.17, eligibility 0.45, exam -0.18, growth -0.16, jobs -0.23, next 0.46, none 0.5, pay -0.26, remote 1, settings -0.31, skills -0.26, start -0.24
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
good: definition -0.22, duties -0.21, education -0.22, eligibility -0.3, next 0.2, none -0.26, pay -0.16, settings -0.15, skills 1.13, worth 0.75
got: definition -0.25, jobs 0.27, next 0.54, none -0.29, renewal 0.17, settings -0.17, skills -0.16, start -0.16, worth 0.22
governance: none 0.3
government: growth 0.21, none 0.29
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
guy: next -0.16, start 0.41
had: jobs 0.18, none -0.17, pay 0.24, settings 0.18
half: jobs 0.16, next 0.21
halfway: none 0.18
hand: jobs 0.15
handles: difference 0.16
happens: exam 0.15, renewal 0.31
hard: exam 0.17, skills 0.17
harder: exam 0.28
has: education -0.18, eligibility -0.22, growth -0.17, jobs 0.37, next -0.25, none 0.4, pay -0.15, remote 0.24, skills -0.16
hate: duties 0.22, jobs 0.21, skills 0.27
have: cost 0.31, definition -0.42, education 0.2, eligibility 0.52, growth -0.16, next -0.47, none 0.27, pay -0.57, renewal 0.4, skills 0.41, start -0.4, worth -0.37
having: worth 0.21
hcc: definition 0.16
hcpcs: difference 0.15
he: education 0.16, renewal 0.17
head: education 0.17
health: difference 0.18, education 0.2, exam -0.32, jobs 0.23, none -0.65, pay 0.2, remote -0.29, renewal -0.32, settings 0.6, start 0.3
healthcare: next -0.2, none 0.2, pay 0.18, start 0.24
heart: definition 0.18
held: duties 0.23
help: education 0.15, next -0.16
her: duties 0.35, education -0.19, growth 0.29, next -0.18, worth 0.26
here: cost -0.15, definition -0.17, duties -0.16, education 0.2, pay 0.18, skills 0.16, start -0.15, worth 0.34
hfma: definition 0.16
hhs: definition 0.21
high: start 0.2
highest: pay 0.15
him: definition -0.36, difference 0.24, education 0.36, eligibility 0.28, exam -0.46, growth -0.37, jobs -0.53, next 0.25, none -0.15, pay 0.27, renewal -0.34, settings 0.36, start 0.29
himss: definition 0.47, duties -0.34, renewal 0.16
hipaa: difference 0.34, eligibility 0.16
hippa: education 0.16
hire: duties -0.22, eligibility 0.15, jobs 0.37, settings 0.54, worth -0.15
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
i: definition -0.81, difference -0.61, duties -0.39, education 0.51, eligibility 0.28, exam 0.33, growth -0.27, next 0.5, none 0.72, pay -0.31, settings -0.53, skills 0.43, start 0.43, worth -0.51
icd: definition 0.25
id: settings 0.24, skills 0.18
if: definition -0.15, difference -0.18, duties -0.15, education 0.61, eligibility -0.16, next -0.21, none 0.28, pay 0.31, renewal 0.16, worth -0.37
ignore: jobs 0.16
illinois: cost 0.2
in: cost -0.29, definition -0.21, difference -0.63, duties -0.32, education 0.49, eligibility 0.28, exam -0.17, growth -0.33, jobs 0.69, none -0.15, pay 0.58, settings 0.2, start 0.25
in2: next 0.28
indeed: definition 0.15, jobs 0.24
index: definition 0.41
indicator: definition 0.4
informatics: education 0.16, eligibility -0.18, none -0.23, start 0.26
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
into: definition -0.22, growth 0.2, next 0.7, none -0.23, pay -0.27, remote -0.16, start 0.71
introvert: skills 0.44
iowa: pay 0.24
is: definition 0.74, difference 0.41, education 0.15, eligibility -0.62, exam 0.45, growth 0.39, jobs -0.19, none 0.67, pay -0.3, renewal -0.54, settings -0.44, skills -0.37, start -0.53, worth 0.3
isnt: education 0.44, eligibility 0.17, none -0.15
issues: none 0.25
it: definition 1.15, difference -0.26, education -0.39, exam -0.32, next 0.21, none -0.17, pay -0.25, settings -0.39, skills -0.41, worth 1.1
its: cost -0.16, definition 0.27, education 0.15, eligibility 0.22, exam -0.24, jobs -0.24, next -0.17, renewal 0.25, worth 0.35
itself: cost 0.19, difference 0.16
january: definition 0.15, renewal 0.2
job: duties 0.63, education 0.25, eligibility -0.21, exam -0.26, jobs -0.2, next -0.27, none 0.34, settings -0.35, skills 0.42, start 0.39, worth -0.24
jobs: cost -0.15, definition -0.22, education -0.49, exam -0.15, growth 0.71, jobs 0.82, next 0.3, none -0.4, skills -0.28
join: cost 0.29, definition 0.16
joining: none 0.2, worth 0.25
jump: pay 0.24
june: eligibility 0.16, start 0.22
junior: difference 0.25
jus: difference 0.23, none 0.27
just: cost -0.18, definition -0.23, eligibility 0.21, jobs -0.28, none 0.44, pay 0.44, renewal 0.18
keep: cost 0.17, definition -0.22, education -0.23, eligibility -0.23, growth 0.27, next -0.24, renewal 0.41, start 0.34
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
ladder: next 0.57
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
license: eligibility 0.37, next 0.17
life: renewal 0.18, skills 0.18
like: cost -0.34, definition -0.16, difference 0.28, duties 0.64, education -0.31, eligibility -0.32, growth -0.25, settings 0.35, skills -0.36, start 0.36
line: growth 0.5, start 0.16
list: cost -0.16, education 0.38, none 0.34
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
manager: cost -0.16, definition -0.46, difference 0.31, duties 0.48, education -0.33, exam -0.15, next 0.24, none 0.3, pay 0.23, settings -0.15
managers: growth 0.28, jobs 0.25, none -0.16, pay 0.21
many: difference -0.2, education 0.32, exam 0.17, jobs 0.9, next -0.33, pay -0.15, renewal 0.36, settings -0.15
map: next 0.15
marked: exam 0.2, jobs 0.23
master: definition 0.45, duties 0.16, education -0.2
masters: definition -0.18, education 0.34, eligibility 0.26, next 0.24, worth 0.23
math: skills 0.18
matter: eligibility -0.2, none 0.24, worth 0.34
may: difference -0.16, exam 0.25, jobs 0.24, next 0.2, none -0.16, pay 0.41, settings -0.18
mcc: definition 0.19
mcdowell: education 0.17
mch: cost 0.33
me: cost 0.2, definition -0.73, difference -0.18, duties -0.26, eligibility 1.05, growth -0.38, jobs -0.21, next 0.39, none -0.2, remote -0.17, skills 0.22, start 0.18
mean: definition 0.29
meaning: definition 0.4
median: pay 0.5
medians: pay 0.22
medic: next 0.27, start 0.17
medical: cost -0.28, difference -0.18, education 0.22, eligibility 0.24, growth 0.51, next -0.3, pay 0.2, remote -0.17, renewal -0.18, skills -0.2, start 0.18, worth -0.17
medicare: definition 0.22, difference 0.22, none 0.34
meetings: duties 0.35
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
money: cost 0.53, duties -0.15, none -0.22, pay 0.3, start -0.16, worth 0.19
montana: pay 0.17
month: cost 0.2, education 0.24, skills 0.23
months: eligibility 0.3
mor: pay 0.39
more: cost -0.28, definition -0.19, difference -0.34, exam -0.22, growth 0.27, jobs 0.3, none -0.51, pay 1.13, remote 0.26, settings -0.31, skills 0.21, start -0.3, worth 0.33
mostly: duties 0.34
move: next 0.73, start 0.21
moving: next -0.21, pay 0.21, skills 0.27, start 0.21, worth 0.22
mpi: definition 0.19
much: cost 0.91, jobs -0.29, next -0.33, none -0.29, pay 0.95, start -0.2, worth -0.2
must: duties 0.16, education -0.16, next -0.17, remote 0.17, renewal 0.28, skills 0.17
my: definition -0.26, duties -0.34, exam 0.37, growth -0.21, next 0.32, none 0.25, pay -0.29, remote 0.18, renewal 0.64, settings -0.19, skills -0.44, start -0.21
mycaa: cost 0.29
myself: next 0.22
name: definition 0.73, start -0.16, worth 0.19
names: settings 0.23
narrow: worth 0.16
national: definition 0.57, growth 0.23
navy: settings 0.15
ncra: education -0.16
ned: education 0.19, eligibility 0.16
need: definition -0.45, difference -0.2, duties -0.46, education 0.3, eligibility 0.91, growth 0.19, jobs -0.22, next -0.38, none -0.4, pay -0.26, remote 0.19, renewal 0.32, settings -0.24, skills 0.76
needed: education 0.19, skills 0.15
needles: duties 0.17
needs: definition 0.31
never: education -0.26, eligibility 0.48, start 0.15
new: jobs 0.17, none 0.5, start -0.2
newbie: none 0.24
next: exam -0.16, next 0.33
nha: exam 0.17, worth 0.22
nigeria: education 0.21
night: next 0.15
nights: education 0.15, exam 0.16
nine: cost 0.2
no: cost -0.25, eligibility 0.84, growth -0.15, jobs -0.18, next 0.2, skills -0.24, worth 0.19
nobody: difference 0.15, start 0.18
non: cost 0.16, worth 0.17
nonmember: cost 0.17
normal: duties 0.21, pay 0.33
not: definition -0.23, difference 0.71, education -0.38, eligibility 0.63, exam -0.16, growth -0.16, jobs -0.34, next -0.19, none 0.19, pay 0.18, skills 0.17, start -0.32
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
occupation: jobs 0.33
october: cost 0.15
ods: definition 0.26, duties -0.18, education -0.21, eligibility 0.3, renewal 0.31, start 0.19
of: difference -0.2, duties 0.23, education -0.16, pay 0.36, settings 0.35, skills -0.23, start 0.33, worth -0.17
off: cost -0.15, definition -0.17, exam -0.18, next 0.71, start -0.16, worth 0.42
offer: pay 0.19
offered: none 0.18
office: cost -0.16, definition 0.31, difference -0.17, jobs -0.18, next 0.17, remote 0.2, renewal 0.17, settings 0.19
officer: definition -0.19, duties 0.23, next 0.22, none -0.15, settings -0.15
offices: worth 0.18
official: duties 0.2
often: renewal 0.3
ohio: pay 0.21
ok: skills 0.25
old: definition 0.16, eligibility -0.17, none 0.62, pay -0.33, start 0.3
on: cost -0.47, difference -0.43, duties 0.41, education 0.22, exam 0.77, jobs -0.25, next -0.18, none -0.61, pay 0.35, remote 0.56, renewal -0.22, settings -0.22, skills -0.23, start 0.22
once: none -0.17, renewal 0.31
one: cost -0.3, definition -0.17, difference 1.15, duties -0.16, education -0.28, eligibility -0.21, exam -0.15, growth -0.23, jobs -0.35, none 0.76, pay -0.35, settings 0.16, skills -0.16, start 0.2
ones: none 0.16, pay 0.15
online: definition -0.19, education 0.31, none 0.26, remote 0.2
only: definition 0.17, duties -0.33, education 0.19, eligibility 0.16, jobs -0.17, none 0.47, renewal -0.15, start -0.24
open: eligibility 0.2, exam 0.45, jobs 0.15, none -0.17
opening: start 0.3
openings: jobs 0.76
opt: education 0.15, eligibility 0.35
option: education 0.17
or: definition -0.61, difference -0.79, duties 0.24, education 0.33, exam -0.17, growth 0.32, jobs 0.18, next -0.4, none 0.64, remote 0.28
order: next 0.29
orders: remote 0.15
other: cost -0.16, definition -0.18, difference 0.44, eligibility -0.18, worth 0.24
our: definition 0.21, duties 0.43, eligibility -0.23, next -0.2, start -0.15
out: definition -0.19, duties -0.36, education -0.31, growth 0.24, next 0.71, none 0.19, remote 0.17, renewal -0.16
outlook: growth 0.16, none 0.23
outpatient: definition 0.17, jobs 0.16, none -0.16, pay 0.22
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
pass: exam 0.41, renewal 0.31
passed: next 0.4
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
plan: exam 0.23, settings 0.34
plans: start 0.19
please: difference 0.17, none 0.31
plus: eligibility 0.15, next 0.2
poa: definition 0.3
point: worth 0.17
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
quite: start 0.2
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
realistic: next 0.18, pay 0.17
realistically: pay 0.27
really: duties 0.32, education 0.18, eligibility -0.17, exam 0.24, jobs 0.31, start -0.16
recommended: worth 0.23
record: definition 0.45, difference 0.16, eligibility 0.19
records: cost -0.15, difference -0.26, eligibility 0.16, exam -0.27, growth 0.17, jobs 0.23, next -0.16, pay 0.23, renewal -0.24, start 0.29
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
requirements: education 0.3, eligibility 0.42
research: settings 0.19
respect: none 0.25
respected: none 0.21
responsibilities: duties 0.16
responsible: definition -0.16, duties 0.46
rest: duties 0.24
resume: worth 0.17
retired: eligibility 0.22
revenue: definition 0.25, duties 0.39, next 0.36, none -0.16
reviewer: none 0.15
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
road: next 0.23
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
run: cost 0.35
running: pay 0.24, remote 0.19
runs: definition 0.25
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
score: definition 0.15, exam 0.42
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
she: duties 0.24, education 0.19, jobs 0.3, next -0.24, none -0.15
shift: duties 0.31, education 0.17
short: next 0.16, none 0.15
shortest: eligibility 0.23
should: duties -0.3, education 0.3, eligibility -0.46, exam 0.23, none 0.59, settings -0.16
shows: jobs 0.21
shrinking: growth 0.35
shy: skills 0.22
side: education -0.18, growth 0.15, next 0.36, pay -0.15, start 0.28
silly: start 0.2
since: education -0.19, jobs 0.23, next 0.32, none -0.2
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
somebody: definition 0.18, duties -0.19, jobs -0.15, none 0.15, start 0.19
someday: next 0.29
someone: cost -0.15, definition 0.22, duties -0.22, education -0.15, next -0.27, none 0.17, skills 0.28, start 0.26
something: education 0.26, remote 0.15
sophomore: education 0.15
sore: eligibility 0.16
specialist: definition -0.3, difference 0.17, duties 0.39, jobs -0.19, pay 0.19, settings 0.17, skills 0.25, start -0.23
specialists: eligibility -0.16, growth 0.33, jobs 0.42, none -0.18, pay 0.2, settings -0.16, start -0.17
spend: education 0.2, jobs 0.16
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
step: difference 0.21, duties -0.17, next 0.24, start 0.48
steps: definition -0.15, next 0.64
still: definition -0.31, difference -0.17, eligibility 0.48, exam -0.19, growth 0.2, jobs 0.65, none 0.27, pay -0.15, settings -0.16
stop: duties 0.21
stops: next 0.24
straight: skills 0.2
strait: eligibility 0.26
stressful: none 0.38
stuck: next 0.21
student: cost 0.44, worth 0.35
students: cost 0.37, start 0.2
study: eligibility -0.16, exam 0.45, next -0.18
stuff: definition 0.24, eligibility -0.16, jobs 0.16, none -0.2, skills 0.3
suits: duties 0.16, none 0.19
supervised: next 0.15
supervisor: duties 0.33, next 0.2
supplies: worth 0.16
sure: none 0.19
surgeon: growth 0.18
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
take: definition -0.29, difference -0.25, duties -0.36, education 0.25, eligibility 0.48, exam 0.17, growth -0.19, next 0.24, pay 0.16, remote -0.19, worth 0.16
takes: exam 0.15, jobs 0.18
talk: duties 0.19
task: definition 0.27, duties -0.15
teach: jobs 0.23, skills 0.28
teachers: next 0.16
teaches: education 0.21
team: duties 0.23, none 0.15, pay 0.21
technician: definition -0.32, difference 0.16, duties 0.24, eligibility 0.17, growth -0.18, jobs -0.21, remote 0.24, settings -0.21
technicians: jobs 0.51
technologists: growth 0.29, pay 0.22
tefca: definition 0.38
tell: definition -0.21, difference 0.3, none 0.23
ten: growth 0.92
term: definition 0.4, education 0.17
test: cost 0.57, definition 0.43, duties -0.21, education -0.25, eligibility 0.57, exam 0.21, next -0.21, none 0.15, pay -0.19, remote -0.19, settings -0.17, start -0.22, worth -0.19
testing: exam 0.38
tests: cost 0.16, eligibility -0.15
than: duties -0.15, eligibility -0.15, next -0.15, pay 0.44
that: cost -0.35, definition 1.17, difference 0.31, duties 0.18, eligibility -0.24, exam -0.31, next -0.28, renewal -0.37, settings -0.37, skills 0.31, start -0.27
the: definition 0.75, difference 0.62, education -0.59, eligibility 0.28, exam 0.72, growth 0.47, jobs -0.45, next 0.18, none -0.29, remote -0.2, settings -0.97, skills -0.53, start -0.36, worth 0.29
their: definition 0.68, difference -0.17, duties 0.21, education -0.31, settings -0.15
them: difference 0.57, eligibility 0.34, skills 0.18
then: none -0.24, pay 0.28, renewal 0.22
there: definition 0.22, duties -0.29, education 0.35, eligibility -0.15, exam -0.2, growth -0.27, jobs 0.76, remote -0.18, skills -0.32, worth -0.36
these: duties 0.35, jobs -0.16, none 0.37, pay -0.24
they: cost -0.22, definition 0.73, difference 0.23, duties 0.97, eligibility 0.61, growth -0.2, jobs -0.3, next -0.48, none -0.3, pay -0.23, start -0.4, worth -0.17
thing: difference 0.55, duties -0.19, jobs -0.22, next 0.19, worth -0.15
things: difference 0.34
think: education 0.15
this: definition -0.24, duties -0.33, eligibility -0.41, jobs 0.8, none 0.73, pay 0.23, renewal -0.17, settings -0.26
those: difference 0.61, duties 0.36, education -0.16, eligibility -0.22, growth -0.15, next -0.24, skills -0.15
thought: none 0.25
three: definition 0.17, exam 0.16, next 0.17, worth 0.2
through: duties 0.17, eligibility 0.15
tht: definition 0.18
til: next 0.16
till: exam 0.17
time: definition -0.2, difference -0.16, education 0.53, exam 0.2, pay -0.17, start -0.18
tired: next 0.17
title: definition 0.53, difference 0.19, duties -0.22
titles: none 0.16
tke: eligibility 0.2
to: cost 0.3, definition -0.42, difference -0.62, duties -0.18, education 0.4, eligibility 0.38, exam -0.43, growth -0.36, jobs -0.15, next 1, none -0.54, pay -0.38, remote -0.32, renewal 0.19, settings -0.29, skills 0.64, start 0.74
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
train: education 0.41, start -0.16
trained: eligibility 0.18
training: next -0.18, remote 0.2
transcriptionist: growth 0.16
transcriptionists: settings 0.17
transcripts: exam 0.28
transfer: education 0.15
trauma: duties 0.29, start 0.28
travel: none 0.17
true: jobs 0.16, remote 0.24
try: cost 0.19, exam 0.23
tst: cost 0.4, definition -0.28, exam 0.23
tuition: cost 0.29, education 0.17
tumor: difference -0.2, duties 0.19, eligibility -0.22, none -0.21, remote 0.33, skills 0.18, start -0.16
turns: start 0.21
twenty: settings 0.19
twice: skills 0.17
two: definition -0.19, difference 0.65, duties 0.3, growth -0.2, jobs 0.35, next -0.42, none -0.24, remote -0.19, renewal 0.16, skills -0.18, start -0.24, worth 0.25
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
up: difference -0.15, duties 0.35, education -0.21, eligibility -0.33, growth 0.33, jobs 0.64, next 0.23, none -0.68, settings -0.24, start -0.27
us: definition 0.31, education -0.17, eligibility 0.3, exam -0.15, jobs 0.44, next -0.23
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
what: cost -0.3, definition 1.45, difference 0.59, duties 1.26, education 0.21, eligibility -1.07, growth -0.46, next 0.29, none -0.79, pay 0.95, remote -0.79, renewal -0.25, settings -0.23, skills 0.52, start -0.25, worth -1.22
whats: definition 0.78
when: cost -0.22, definition 0.38, duties 0.33, none 0.24, renewal 0.21, settings -0.21, start -0.19
where: cost -0.17, difference -0.15, duties -0.26, eligibility -0.49, growth -0.15, jobs 0.16, next 0.51, pay -0.3, renewal -0.16, settings 0.67, start 0.61, worth -0.28
whether: start 0.17
which: cost -0.31, definition 0.64, difference -0.59, education -0.31, eligibility -0.19, exam -0.24, jobs 0.21, none 0.81, renewal -0.31, settings 0.39, skills -0.26, start -0.23, worth 0.27
while: duties 0.18, education -0.17, eligibility -0.15, jobs 0.3, pay -0.23, remote 0.24
who: cost -0.25, definition 0.66, duties 0.41, education -0.57, eligibility 0.39, exam -0.65, jobs -0.27, next -0.67, none 0.64, pay 0.24, renewal -0.21, settings 0.26, worth -0.24
whoever: duties 0.19
whole: jobs 0.17, none -0.19
whose: definition 0.29
why: none 0.29
wife: start 0.25
wil: growth 0.36
will: cost 0.16, definition -0.23, difference -0.23, exam -0.18, jobs 0.79, next -0.39, none 0.29, renewal -0.16, settings -0.15, worth 0.24
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
would: cost 0.17, definition -0.81, difference -0.3, duties -0.37, exam -0.33, growth -0.21, none 0.4, pay 0.31, remote -0.29, renewal -0.23, settings 0.5, skills 0.42, start 0.35, worth 0.41
writing: duties 0.15
wrk: none 0.23, remote 0.19
wrote: definition 0.19
year: cost 0.41, definition -0.27, duties -0.17, education 0.35, eligibility -0.65, exam 0.21, jobs 0.45, next 0.16, pay -0.22, remote -0.25, settings -0.25, start 0.25
yearly: jobs 0.19, renewal 0.19
years: cost -0.3, definition -0.52, difference -0.51, duties -0.34, education 0.42, eligibility 0.89, exam -0.41, growth 0.39, next 0.88, none -0.23, renewal 0.22, settings -0.31, skills -0.52, start 0.28, worth 0.26
yet: eligibility 0.15
york: pay 0.2
you: definition 0.43, difference -0.51, duties -0.61, education 0.5, eligibility 0.44, exam 0.32, growth -0.33, next -0.25, none 0.53, pay -0.98, remote 0.42, settings -0.38, skills 0.37, start -0.16
your: duties -0.18, education -0.16, jobs 0.21, none 0.68, pay -0.42, worth 0.35
zero: education 0.22
`;

export const SCOPE = `
1: foreign 0.36
12: foreign 0.3
14: foreign 0.38
20: foreign 0.32
3: foreign 0.34
50: foreign 0.3
=1: foreign 0.36
=12: foreign 0.3
=14: foreign 0.38
=20: foreign 0.32
=3: foreign 0.34
=50: foreign 0.3
=address: foreign 0.58
=administrator: foreign -0.4
=agent: foreign 0.3
=ahima: foreign -0.38
=anoth: foreign -0.4
=application: foreign 0.34
=assistant: foreign 0.58
=association: foreign -0.48
=b: foreign 0.42
=bachelor: foreign -0.4
=banana: foreign 0.32
=bank: foreign 0.3
=baptist: foreign 0.32
=begin: foreign -0.64
=behind: foreign -0.38
=best: foreign 0.46
=bil: foreign -0.34
=board: foreign -0.32
=bon: foreign 0.32
=bootcamp: foreign 0.64
=bot: foreign 0.3
=breach: foreign 0.32
=bsn: foreign 0.4
=build: foreign -0.34
=buy: foreign 0.42
=cahiim: foreign -0.32
=cas: foreign -0.44
=cat: foreign 0.3
=ccd: foreign -0.3
=cdi: foreign -0.48
=chart: foreign -0.7
=classification: foreign -0.34
=colleg: foreign -0.6
=complianc: foreign -0.46
=coordinator: foreign -0.3
=count: foreign -0.4
=cours: foreign -0.42
=cov: foreign 0.32
=cpa: foreign 0.5
=cpt: foreign 0.32
=cycl: foreign -0.38
=data: foreign -0.4
=databas: foreign -0.3
=department: foreign -0.48
=desk: foreign -0.36
=different: foreign -0.42
=dm: foreign 0.52
=documentation: foreign -0.38
=door: foreign -0.34
=drop: foreign 0.3
=dump: foreign 0.44
=earn: foreign 0.32
=employ: foreign -0.44
=er: foreign 0.34
=estat: foreign 0.3
=every: foreign -0.3
=ex: foreign 0.44
=experienc: foreign -0.48
=fak: foreign 0.54
=federal: foreign -0.34
=field: foreign -0.58
=fiv: foreign -0.32
=flight: foreign 0.32
=folk: foreign -0.38
=footbal: foreign 0.3
=four: foreign -0.32
=frm: foreign -0.44
=gam: foreign 0.62
=googl: foreign 0.7
=graduat: foreign -0.32
=hand: foreign -0.36
=happen: foreign -0.32
=health: foreign -1.1
=healthcar: foreign -0.4
=hold: foreign -0.56
=hospital: foreign -0.66
=hour: foreign 0.32
=informatic: foreign -0.48
=information: foreign -1.02
=insur: foreign -0.42
=insuranc: foreign 0.46
=java: foreign 0.34
=join: foreign -0.36
=key: foreign 0.4
=last: foreign 0.42
=leak: foreign 0.42
=left: foreign 0.3
=legal: foreign 0.52
=let: foreign -0.72
=level: foreign -0.5
=licens: foreign 0.48
=link: foreign 0.48
=list: foreign -0.48
=login: foreign 0.4
=major: foreign -0.34
=map: foreign 0.32
=march: foreign 0.34
=mark: foreign -0.36
=marry: foreign 0.32
=mcc: foreign 0.32
=mean: foreign -0.5
=median: foreign -0.34
=membership: foreign -0.4
=merced: foreign 0.3
=mercy: foreign 0.32
=mlt: foreign 0.3
=modifi: foreign 0.4
=mrn: foreign 0.46
=near: foreign 0.36
=new: foreign -0.44
=offic: foreign -0.36
=official: foreign -0.34
=outpatient: foreign -0.4
=pag: foreign 0.3
=paid: foreign -0.36
=pap: foreign -0.32
=paralegal: foreign 0.46
=patient: foreign -0.48
=pay: foreign 0.3
=pcs: foreign 0.46
=pdf: foreign 0.44
=percent: foreign -0.42
=pharmacy: foreign 0.3
=phlebotomy: foreign 0.36
=pictur: foreign 0.38
=practic: foreign -0.38
=print: foreign 0.34
=privacy: foreign -0.6
=proctor: foreign 0.36
=program: foreign -0.62
=pt: foreign 0.58
=python: foreign 0.36
=real: foreign 0.44
=record: foreign -0.6
=register: foreign -0.3
=remot: foreign 0.3
=repeat: foreign 0.3
=review: foreign -0.54
=rhia: foreign -0.52
=rhti: foreign -0.4
=rul: foreign -0.4
=run: foreign -0.5
=saturday: foreign 0.34
=scan: foreign -0.36
=scholarship: foreign -0.38
=screenshot: foreign 0.38
=select: foreign 0.3
=serv: foreign 0.3
=set: foreign -0.44
=shar: foreign -0.32
=sid: foreign -0.46
=sign: foreign -0.3
=sit: foreign -0.3
=soc: foreign 0.36
=specialist: foreign -0.7
=ssn: foreign 0.36
=st: foreign 0.52
=stat: foreign -0.52
=stop: foreign 0.38
=student: foreign -0.54
=sue: foreign 0.38
=tampa: foreign 0.4
=tax: foreign 0.46
=teach: foreign -0.32
=technician: foreign 0.46
=teeth: foreign 0.48
=tefca: foreign -0.32
=telegram: foreign 0.36
=ten: foreign -0.38
=term: foreign -0.42
=test: foreign -0.46
=therapist: foreign 0.48
=therapy: foreign 0.34
=thr: foreign -0.62
=titl: foreign -0.3
=trad: foreign -0.32
=trauma: foreign -0.36
=treat: foreign 0.32
=tulsa: foreign 0.4
=tumor: foreign -0.36
=two: foreign -0.6
=typ: foreign -0.42
=vendor: foreign -0.5
=version: foreign -0.34
=vinyl: foreign 0.34
=violation: foreign 0.3
=wag: foreign -0.42
=wear: foreign 0.32
=work: foreign -0.32
=writ: foreign 0.52
=year: foreign -0.8
=~accredit: foreign -0.7
=~associate: foreign -0.76
=~audit: foreign -0.34
=~bachelor: foreign -0.72
=~bill: foreign -0.52
=~boss: foreign -1.24
=~cancer: foreign -0.64
=~career: foreign -0.64
=~cdi: foreign -0.4
=~cert: foreign -0.46
=~coder: foreign -0.9
=~compare: foreign -0.74
=~data: foreign -0.56
=~define: foreign -0.82
=~degree: foreign -0.88
=~deny: foreign 0.32
=~desk: foreign -0.8
=~director: foreign -0.58
=~doctor: foreign -0.42
=~dues: foreign -0.68
=~eligible: foreign -0.5
=~entry: foreign -0.32
=~exam: foreign -0.44
=~fail: foreign -0.3
=~fileroom: foreign -0.44
=~frontdesk: foreign -0.38
=~growth: foreign -0.44
=~highschool: foreign -0.7
=~hire: foreign -0.38
=~hospital: foreign -0.86
=~informatics: foreign -0.54
=~job: foreign -0.9
=~long: foreign 0.68
=~master: foreign -0.5
=~math: foreign -0.86
=~pay: foreign -0.58
=~practicum: foreign -0.48
=~privacy: foreign -0.7
=~promote: foreign -0.36
=~record: foreign -0.9
=~renew: foreign -0.64
=~school: foreign -0.4
=~security: foreign 0.48
=~skill: foreign -0.76
=~teach: foreign -0.46
=~tool: foreign -0.5
=~transcript: foreign -0.7
=~veteran: foreign -0.42
address: foreign 0.58
administrator: foreign -0.36
after: foreign -0.36
agent: foreign 0.3
ahima: foreign -0.34
all: foreign -0.4
already: foreign -0.38
am: foreign -0.78
an: foreign -0.56
and: foreign -0.9
another: foreign -0.42
answer: foreign 1.04
answers: foreign 0.46
any: foreign -0.48
anyone: foreign 0.8
are: foreign -0.36
assistant: foreign 0.54
association: foreign -0.42
b: foreign 0.42
banana: foreign 0.32
bank: foreign 0.34
baptist: foreign 0.32
be: foreign -0.94
because: foreign -0.56
before: foreign -0.6
behind: foreign -0.38
best: foreign 0.46
bill: foreign 0.78
billing: foreign -0.48
blocks: foreign 0.32
bootcamp: foreign 0.64
bot: foreign 0.3
both: foreign -0.46
breach: foreign 0.32
bsn: foreign 0.4
but: foreign -0.3
buy: foreign 0.36
by: foreign -0.72
cahiim: foreign -0.32
called: foreign -0.5
cases: foreign -0.3
catch: foreign 0.32
ccds: foreign -0.3
cdi: foreign -0.48
certifications: foreign -0.4
charts: foreign -0.62
claim: foreign 0.36
claims: foreign -0.56
classification: foreign -0.3
clinical: foreign -0.5
code: foreign 0.44
codes: foreign -0.66
coding: foreign -0.92
college: foreign -0.56
compliance: foreign -0.46
cost: foreign 0.38
could: foreign -0.6
course: foreign -0.36
cover: foreign 0.32
cpa: foreign 0.5
credits: foreign -0.4
cycle: foreign -0.38
data: foreign -0.4
days: foreign 0.36
denial: foreign 0.34
department: foreign -0.52
desk: foreign -0.46
different: foreign -0.4
dm: foreign 0.52
do: foreign -0.3
doctor: foreign 0.54
doctors: foreign -0.64
documentation: foreign -0.46
does: foreign -0.4
drg: foreign 0.34
each: foreign -0.7
earn: foreign 0.32
er: foreign 0.34
estate: foreign 0.3
ex: foreign 0.44
experience: foreign -0.38
fake: foreign 0.54
fax: foreign 0.3
federal: foreign -0.34
field: foreign -0.5
five: foreign -0.32
floor: foreign -0.32
folks: foreign -0.38
football: foreign 0.3
four: foreign -0.44
frm: foreign -0.44
from: foreign -0.36
game: foreign 0.56
getting: foreign -0.3
give: foreign 0.38
going: foreign -0.32
google: foreign 0.72
got: foreign 0.4
hate: foreign -0.3
he: foreign 0.7
health: foreign -0.96
healthcare: foreign -0.38
her: foreign 0.34
him: foreign -0.78
hire: foreign -0.4
his: foreign 0.8
hold: foreign -0.3
hospital: foreign -0.36
hospitals: foreign -0.42
i: foreign 0.54
if: foreign -0.36
informatics: foreign -0.48
information: foreign -1.2
insurance: foreign 0.46
into: foreign -0.8
isnt: foreign -0.44
it: foreign -0.66
its: foreign -0.46
java: foreign 0.34
jobs: foreign -0.4
just: foreign -0.58
key: foreign 0.46
know: foreign -0.6
last: foreign 0.42
later: foreign -0.32
lawyer: foreign 0.3
leaked: foreign 0.46
left: foreign 0.3
legal: foreign 0.3
letter: foreign 0.36
letters: foreign -1.1
license: foreign 0.48
like: foreign -0.48
link: foreign 0.48
list: foreign -0.48
login: foreign 0.44
long: foreign 0.3
looked: foreign 0.38
m: foreign 0.36
major: foreign -0.3
maps: foreign 0.38
march: foreign 0.34
marked: foreign -0.3
marry: foreign 0.32
may: foreign -0.42
mcc: foreign 0.32
me: foreign 0.9
meaning: foreign -0.5
median: foreign -0.34
medical: foreign -0.7
membership: foreign -0.4
mercedes: foreign 0.3
mercy: foreign 0.32
mlt: foreign 0.3
modifier: foreign 0.42
month: foreign 0.44
more: foreign -0.42
move: foreign -0.46
mrn: foreign 0.36
my: foreign 1.46
names/credentials: foreign -2.44
names/education: foreign -0.3
names/none: foreign 1.5
names/organizations: foreign -1.16
names/outlook: foreign -1
names/roles: foreign -1.32
names/settings: foreign 0.44
names/starts: foreign 1.24
names/terms: foreign -0.48
near: foreign 0.36
need: foreign 0.56
new: foreign -0.34
next: foreign -0.3
now: foreign 0.36
number: foreign 0.5
numbers: foreign -0.88
of: foreign -0.62
off: foreign -0.34
officer: foreign -0.3
official: foreign -0.34
ok: foreign 0.44
old: foreign -0.32
on: foreign 0.48
one: foreign -1.5
only: foreign -0.46
other: foreign -0.54
outpatient: foreign -0.4
over: foreign -0.32
own: foreign -0.38
page: foreign 0.36
paid: foreign -0.36
part: foreign -0.3
patients: foreign -0.5
pay: foreign 0.3
pcs: foreign 0.46
pdf: foreign 0.44
people: foreign -1.14
per: foreign -0.38
percent: foreign -0.42
person: foreign -0.6
phlebotomy: foreign 0.36
pictures: foreign 0.3
prints: foreign 0.38
privacy: foreign -0.6
program: foreign -0.6
pt: foreign 0.58
put: foreign 0.86
python: foreign 0.36
rate: foreign 0.34
real: foreign 0.44
records: foreign -0.4
registered: foreign -0.3
remote: foreign 0.34
repeat: foreign 0.3
report: foreign 0.36
rhia: foreign -0.5
rhti: foreign -0.4
rule: foreign -0.32
run: foreign -0.3
saturday: foreign 0.38
scholarships: foreign -0.34
select: foreign 0.3
send: foreign 0.36
server: foreign 0.3
side: foreign -0.5
sign: foreign -0.3
soc: foreign 0.36
something: foreign -0.36
specialist: foreign -0.5
ssn: foreign 0.36
st: foreign 0.52
staff: foreign -0.34
start: foreign -0.3
students: foreign -0.34
sue: foreign 0.38
system: foreign 0.36
systems: foreign -0.38
t: foreign -0.3
tampa: foreign 0.4
tax: foreign 0.34
technician: foreign 0.42
teeth: foreign 0.48
tefca: foreign -0.32
telegram: foreign 0.36
ten: foreign -0.38
term: foreign -0.38
test: foreign -0.4
than: foreign -0.88
that: foreign -1.18
the: foreign -0.88
therapist: foreign 0.52
therapy: foreign 0.34
there: foreign -1.1
they: foreign -0.8
thing: foreign -0.72
think: foreign 0.46
those: foreign -0.62
three: foreign -0.62
told: foreign 0.48
trade: foreign -0.34
trainee: foreign 0.3
trauma: foreign -0.36
treated: foreign 0.4
tulsa: foreign 0.4
tumor: foreign -0.36
two: foreign -0.86
us: foreign -0.52
use: foreign 0.42
vendor: foreign -0.32
version: foreign -0.34
vinyl: foreign 0.34
violations: foreign 0.3
vs: foreign -0.4
wage: foreign -0.34
want: foreign -0.32
way: foreign -0.32
wear: foreign 0.32
what: foreign -0.78
whats: foreign -0.32
when: foreign -0.72
where: foreign -0.76
which: foreign -1.1
while: foreign -0.58
who: foreign -1.1
whose: foreign -0.32
why: foreign -0.32
worth: foreign 0.64
would: foreign -1.2
write: foreign 0.86
year: foreign -0.44
years: foreign -0.82
your: foreign 0.74
`;

/** Tried on questions that the rest was not learned from. Answering from 0.83: 60.3 % of the questions for us are answered, 3.3 % wrongly, and 1.3 % of the others. */
export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.11,"ahead":2.15,"coverage":0.84,"likeness":0.72,"best":0.37,"named":0.35,"exact":0.33,"linked":0.25,"foreign":-2.83,"strange":-1.05,"words":0.27,"pairs":0.08,"unknown":-0.06,"short":-0.25,"empty":-0.26,"shapeless":-0.18,"shaped":0.3},"answer":0.83,"offer":0.33,"mention":0.09};
