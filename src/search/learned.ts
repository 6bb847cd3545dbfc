/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -0.79,
  "coverage": 4.82,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.29,
  "covers:education": 1.15,
  "covers:journeys": 0.33,
  "covers:organizations": 1.26,
  "covers:outlook": 1.54,
  "covers:questions": 1.15,
  "covers:roles": 1.61,
  "covers:settings": 0.82,
  "covers:starts": 0.23,
  "covers:terms": 1.93,
  "facet:cost:comparisons": -0.19,
  "facet:cost:credentials": 0.39,
  "facet:cost:education": 0.33,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": 0.04,
  "facet:cost:outlook": -0.06,
  "facet:cost:questions": -0.04,
  "facet:cost:roles": -0.38,
  "facet:cost:settings": -0.01,
  "facet:cost:starts": -0.04,
  "facet:cost:terms": -0.03,
  "facet:definition:comparisons": -0.68,
  "facet:definition:credentials": 0.94,
  "facet:definition:education": -0.4,
  "facet:definition:journeys": -0.12,
  "facet:definition:organizations": 0.95,
  "facet:definition:outlook": -0.46,
  "facet:definition:questions": -0.48,
  "facet:definition:roles": 0,
  "facet:definition:settings": -0.51,
  "facet:definition:starts": -0.11,
  "facet:definition:terms": 0.88,
  "facet:difference:comparisons": 1.16,
  "facet:difference:credentials": -0.36,
  "facet:difference:education": -0.03,
  "facet:difference:journeys": 0,
  "facet:difference:organizations": -0.03,
  "facet:difference:outlook": -0.01,
  "facet:difference:questions": -0.1,
  "facet:difference:roles": -0.39,
  "facet:difference:settings": 0,
  "facet:difference:starts": -0.03,
  "facet:difference:terms": -0.21,
  "facet:duties:comparisons": 0.79,
  "facet:duties:credentials": -0.52,
  "facet:duties:education": -0.14,
  "facet:duties:journeys": 0.1,
  "facet:duties:organizations": -0.02,
  "facet:duties:outlook": -0.25,
  "facet:duties:questions": -0.25,
  "facet:duties:roles": 0.42,
  "facet:duties:settings": 0.57,
  "facet:duties:starts": -0.01,
  "facet:duties:terms": -0.69,
  "facet:education:comparisons": 0.29,
  "facet:education:credentials": -0.55,
  "facet:education:education": 0.84,
  "facet:education:journeys": -0.12,
  "facet:education:organizations": -0.13,
  "facet:education:outlook": 0.34,
  "facet:education:questions": -0.66,
  "facet:education:roles": 0.35,
  "facet:education:settings": -0.17,
  "facet:education:starts": -0.44,
  "facet:education:terms": 0.26,
  "facet:eligibility:comparisons": -0.83,
  "facet:eligibility:credentials": 0.77,
  "facet:eligibility:education": -0.15,
  "facet:eligibility:journeys": -0.02,
  "facet:eligibility:organizations": -0.29,
  "facet:eligibility:outlook": -0.08,
  "facet:eligibility:questions": 0.33,
  "facet:eligibility:roles": 0.43,
  "facet:eligibility:settings": -0.04,
  "facet:eligibility:starts": -0.11,
  "facet:eligibility:terms": -0.02,
  "facet:exam:comparisons": 0.42,
  "facet:exam:credentials": 0.39,
  "facet:exam:education": -0.12,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.08,
  "facet:exam:outlook": -0.01,
  "facet:exam:questions": -0.32,
  "facet:exam:roles": -0.26,
  "facet:exam:settings": -0.01,
  "facet:exam:starts": -0.01,
  "facet:exam:terms": -0.01,
  "facet:growth:comparisons": -0.14,
  "facet:growth:credentials": -0.14,
  "facet:growth:education": -0.05,
  "facet:growth:journeys": -0.06,
  "facet:growth:organizations": -0.03,
  "facet:growth:outlook": 1.19,
  "facet:growth:questions": -0.21,
  "facet:growth:roles": -0.55,
  "facet:growth:settings": -0.01,
  "facet:growth:starts": -0.02,
  "facet:growth:terms": 0.01,
  "facet:jobs:comparisons": -0.27,
  "facet:jobs:credentials": 0.07,
  "facet:jobs:education": -0.11,
  "facet:jobs:journeys": 0,
  "facet:jobs:organizations": -0.1,
  "facet:jobs:outlook": 0.37,
  "facet:jobs:questions": 0.83,
  "facet:jobs:roles": -0.76,
  "facet:jobs:settings": -0.2,
  "facet:jobs:starts": 0.26,
  "facet:jobs:terms": -0.11,
  "facet:next:comparisons": -0.63,
  "facet:next:credentials": -0.19,
  "facet:next:education": -0.39,
  "facet:next:journeys": 0.34,
  "facet:next:organizations": -0.03,
  "facet:next:outlook": -0.22,
  "facet:next:questions": 0.41,
  "facet:next:roles": 0.83,
  "facet:next:settings": -0.08,
  "facet:next:starts": 0.44,
  "facet:next:terms": -0.47,
  "facet:none:comparisons": 0.37,
  "facet:none:credentials": 0.41,
  "facet:none:education": -0.14,
  "facet:none:journeys": -0.03,
  "facet:none:organizations": 0.28,
  "facet:none:outlook": -0.34,
  "facet:none:questions": 0.19,
  "facet:none:roles": -0.63,
  "facet:none:settings": -0.05,
  "facet:none:starts": -0.04,
  "facet:none:terms": -0.03,
  "facet:pay:comparisons": -0.13,
  "facet:pay:credentials": -0.26,
  "facet:pay:education": -0.21,
  "facet:pay:journeys": -0.11,
  "facet:pay:organizations": -0.14,
  "facet:pay:outlook": 1.51,
  "facet:pay:questions": -0.43,
  "facet:pay:roles": -0.09,
  "facet:pay:settings": -0.13,
  "facet:pay:starts": -0.29,
  "facet:pay:terms": 0.29,
  "facet:remote:comparisons": 0.14,
  "facet:remote:credentials": -0.4,
  "facet:remote:education": -0.01,
  "facet:remote:journeys": -0.05,
  "facet:remote:organizations": -0.03,
  "facet:remote:outlook": -0.1,
  "facet:remote:questions": 0.2,
  "facet:remote:roles": 0.64,
  "facet:remote:settings": 0.03,
  "facet:remote:starts": -0.06,
  "facet:remote:terms": -0.37,
  "facet:renewal:comparisons": -0.05,
  "facet:renewal:credentials": 0.34,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.1,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0.08,
  "facet:renewal:roles": -0.25,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": -0.01,
  "facet:settings:comparisons": 0.79,
  "facet:settings:credentials": -0.7,
  "facet:settings:education": -0.02,
  "facet:settings:journeys": -0.06,
  "facet:settings:organizations": -0.05,
  "facet:settings:outlook": -0.42,
  "facet:settings:questions": 0.42,
  "facet:settings:roles": 0.26,
  "facet:settings:settings": 0.11,
  "facet:settings:starts": -0.02,
  "facet:settings:terms": -0.31,
  "facet:skills:comparisons": -0.06,
  "facet:skills:credentials": -0.1,
  "facet:skills:education": 0.21,
  "facet:skills:journeys": -0.17,
  "facet:skills:organizations": -0.04,
  "facet:skills:outlook": -0.07,
  "facet:skills:questions": -0.24,
  "facet:skills:roles": 0.51,
  "facet:skills:settings": -0.03,
  "facet:skills:starts": -0.05,
  "facet:skills:terms": 0.05,
  "facet:start:comparisons": -0.63,
  "facet:start:credentials": -0.03,
  "facet:start:education": -0.14,
  "facet:start:journeys": -0.13,
  "facet:start:organizations": -0.01,
  "facet:start:outlook": -0.13,
  "facet:start:questions": 0.28,
  "facet:start:roles": 0.82,
  "facet:start:settings": -0.02,
  "facet:start:starts": 0.4,
  "facet:start:terms": -0.42,
  "facet:worth:comparisons": 0.21,
  "facet:worth:credentials": 0.25,
  "facet:worth:education": -0.1,
  "facet:worth:journeys": 0,
  "facet:worth:organizations": -0.11,
  "facet:worth:outlook": -0.1,
  "facet:worth:questions": 0.17,
  "facet:worth:roles": -0.28,
  "facet:worth:settings": -0.01,
  "facet:worth:starts": -0.04,
  "facet:worth:terms": 0,
  "ignores:credentials": -0.21,
  "ignores:credentials:comparisons": 1.02,
  "ignores:credentials:credentials": -0.82,
  "ignores:credentials:education": 0.13,
  "ignores:credentials:journeys": 0.13,
  "ignores:credentials:organizations": -0.13,
  "ignores:credentials:outlook": -0.18,
  "ignores:credentials:questions": 0.46,
  "ignores:credentials:roles": -0.49,
  "ignores:credentials:settings": -0.02,
  "ignores:credentials:starts": -0.24,
  "ignores:credentials:terms": -0.03,
  "ignores:education": -0.36,
  "ignores:education:comparisons": 0.57,
  "ignores:education:credentials": -0.3,
  "ignores:education:education": -0.25,
  "ignores:education:journeys": 0.05,
  "ignores:education:organizations": -0.02,
  "ignores:education:outlook": -0.05,
  "ignores:education:questions": -0.26,
  "ignores:education:roles": -0.06,
  "ignores:education:settings": -0.01,
  "ignores:education:starts": -0.02,
  "ignores:education:terms": -0.01,
  "ignores:organizations": -0.18,
  "ignores:organizations:comparisons": 0.24,
  "ignores:organizations:credentials": -0.07,
  "ignores:organizations:education": -0.02,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.2,
  "ignores:organizations:outlook": 0.03,
  "ignores:organizations:questions": -0.04,
  "ignores:organizations:roles": -0.1,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": -0.04,
  "ignores:organizations:terms": 0.01,
  "ignores:outlook": -0.11,
  "ignores:outlook:comparisons": 0.46,
  "ignores:outlook:credentials": -0.07,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": 0,
  "ignores:outlook:organizations": -0.01,
  "ignores:outlook:outlook": -0.12,
  "ignores:outlook:questions": -0.36,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": 0.19,
  "ignores:questions:comparisons": -0.37,
  "ignores:questions:credentials": -0.04,
  "ignores:questions:education": 0.33,
  "ignores:questions:journeys": -0.03,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": 0.21,
  "ignores:questions:questions": 0.37,
  "ignores:questions:roles": -0.67,
  "ignores:questions:settings": 0.01,
  "ignores:questions:starts": 0.37,
  "ignores:questions:terms": 0.01,
  "ignores:roles": -1.23,
  "ignores:roles:comparisons": 0.55,
  "ignores:roles:credentials": 0.38,
  "ignores:roles:education": -0.01,
  "ignores:roles:journeys": 0.13,
  "ignores:roles:organizations": -0.16,
  "ignores:roles:outlook": -0.98,
  "ignores:roles:questions": -0.31,
  "ignores:roles:roles": -0.37,
  "ignores:roles:settings": -0.32,
  "ignores:roles:starts": -0.15,
  "ignores:roles:terms": 0.03,
  "ignores:settings": 0.57,
  "ignores:settings:comparisons": 0.09,
  "ignores:settings:credentials": 0.43,
  "ignores:settings:education": -0.12,
  "ignores:settings:journeys": -0.08,
  "ignores:settings:organizations": 0.45,
  "ignores:settings:outlook": -0.33,
  "ignores:settings:questions": 0.14,
  "ignores:settings:roles": 0.02,
  "ignores:settings:settings": -0.02,
  "ignores:settings:starts": -0.03,
  "ignores:settings:terms": 0.02,
  "ignores:starts": -0.28,
  "ignores:starts:comparisons": -0.37,
  "ignores:starts:credentials": 0.05,
  "ignores:starts:education": 0.18,
  "ignores:starts:journeys": -0.16,
  "ignores:starts:organizations": -0.05,
  "ignores:starts:outlook": 0.35,
  "ignores:starts:questions": 0.24,
  "ignores:starts:roles": 0.2,
  "ignores:starts:settings": -0.16,
  "ignores:starts:starts": -0.02,
  "ignores:starts:terms": -0.54,
  "ignores:terms": -0.51,
  "ignores:terms:comparisons": -0.17,
  "ignores:terms:credentials": 0.06,
  "ignores:terms:education": 0.06,
  "ignores:terms:journeys": 0.17,
  "ignores:terms:organizations": -0.37,
  "ignores:terms:outlook": 0,
  "ignores:terms:questions": -0.07,
  "ignores:terms:roles": -0.86,
  "ignores:terms:settings": 0.38,
  "ignores:terms:starts": 0.3,
  "ignores:terms:terms": 0.01,
  "kind:comparisons": 0.59,
  "kind:credentials": 0.32,
  "kind:education": -0.64,
  "kind:journeys": -0.81,
  "kind:organizations": -0.14,
  "kind:outlook": 1.16,
  "kind:questions": 0.18,
  "kind:roles": 0.68,
  "kind:settings": -0.86,
  "kind:starts": -0.78,
  "kind:terms": -1.52,
  "likeness": 6.2,
  "named:comparisons": 0.81,
  "named:credentials": 2.63,
  "named:education": 0.98,
  "named:journeys": 0.27,
  "named:organizations": 1.29,
  "named:outlook": 1.27,
  "named:questions": 0.73,
  "named:roles": 1.99,
  "named:settings": 0.58,
  "named:starts": -0.18,
  "named:terms": 0.85,
  "naming:comparisons": -0.48,
  "naming:credentials": -0.18,
  "naming:education": -0.16,
  "naming:journeys": -0.02,
  "naming:organizations": -0.13,
  "naming:outlook": -0.09,
  "naming:questions": -0.06,
  "naming:roles": 0.74,
  "naming:settings": -0.01,
  "naming:starts": -0.01,
  "naming:terms": 0.9,
  "one side:comparisons": -1.74,
  "one side:questions": -1.16,
  "pairs": 0.69,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.47,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.59,
  "passed:questions": 0.9,
  "passed:roles": 1.49,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "says:education": 0.3,
  "says:organizations": 0.13,
  "says:questions": 1.01,
  "says:settings": -0.01,
  "says:starts": 0,
  "says:terms": 0.59,
  "sides:comparisons": 3.43,
  "sides:questions": 2.07,
  "words": 1.67
};

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
*: foreign 1.18
1: foreign 0.42
14: foreign 0.44
20: foreign 0.32
3: foreign 0.54
6: foreign 0.3
9: foreign 0.36
=1: foreign 0.42
=14: foreign 0.44
=20: foreign 0.32
=3: foreign 0.54
=6: foreign 0.3
=9: foreign 0.36
=aapc: foreign -0.66
=account: foreign 0.3
=actuary: foreign 0.3
=address: foreign 0.54
=administrator: foreign -0.36
=admission: foreign -0.3
=agent: foreign 0.44
=ahima: foreign -1.04
=analyst: foreign -0.54
=apc: foreign -0.34
=application: foreign 0.3
=apprentic: foreign -0.3
=asc: foreign 0.3
=assistant: foreign 0.82
=association: foreign -0.42
=auditor: foreign -0.38
=b: foreign 0.46
=b4: foreign -0.32
=bachelor: foreign -0.36
=banana: foreign 0.3
=bank: foreign 0.3
=baptist: foreign 0.32
=begin: foreign -0.56
=behind: foreign -0.36
=best: foreign 0.44
=bet: foreign 0.3
=bil: foreign -0.44
=bls: foreign -0.38
=board: foreign -0.36
=bon: foreign 0.38
=bootcamp: foreign 0.64
=bot: foreign 0.46
=bsn: foreign 0.48
=build: foreign -0.3
=buy: foreign 0.38
=cahiim: foreign -0.64
=cahim: foreign -0.6
=cas: foreign -0.4
=cat: foreign 0.36
=cbc: foreign -0.44
=cca: foreign -0.86
=ccd: foreign -0.66
=ccma: foreign 0.3
=ccna: foreign 0.42
=ccs: foreign -0.84
=cdi: foreign -0.92
=cdip: foreign -0.68
=cehr: foreign -0.54
=certification: foreign -0.3
=ceus: foreign -0.32
=chargemast: foreign -0.36
=chargmast: foreign -0.34
=chart: foreign -0.58
=chat: foreign 0.3
=chc: foreign -0.34
=chda: foreign -0.64
=chp: foreign -0.74
=class: foreign -0.36
=club: foreign -0.3
=coc: foreign -0.36
=cod: foreign -0.32
=colleg: foreign -0.58
=complianc: foreign -0.56
=consultant: foreign -0.3
=coordinator: foreign -0.58
=covid: foreign 0.32
=cpa: foreign 0.54
=cpc: foreign -1.26
=cpco: foreign -0.3
=cphi: foreign -0.36
=cphim: foreign -0.46
=cphq: foreign -0.34
=cpma: foreign -0.54
=cppm: foreign -0.38
=crc: foreign -0.52
=crcr: foreign -0.56
=cycl: foreign -0.48
=data: foreign -0.42
=defin: foreign -0.3
=definition: foreign -0.36
=dental: foreign 0.36
=department: foreign -0.44
=diabet: foreign 0.32
=dietitian: foreign 0.32
=different: foreign -0.42
=director: foreign -0.34
=dm: foreign 0.46
=dnfb: foreign -0.44
=documentation: foreign -0.36
=drop: foreign 0.36
=dump: foreign 0.4
=ehr: foreign -0.46
=eligibility: foreign -0.4
=employ: foreign -0.44
=emt: foreign 0.3
=estat: foreign 0.3
=every: foreign -0.34
=ex: foreign 0.46
=exam: foreign -0.38
=exm: foreign -0.46
=experienc: foreign -0.48
=fak: foreign 0.5
=field: foreign -0.56
=fil: foreign 0.38
=fiv: foreign -0.3
=flight: foreign 0.4
=folk: foreign -0.42
=footbal: foreign 0.32
=frm: foreign -0.56
=gam: foreign 0.8
=googl: foreign 0.62
=green: foreign 0.32
=group: foreign -0.42
=growth: foreign -0.32
=half: foreign -0.3
=hand: foreign -0.3
=happen: foreign -0.42
=health: foreign -1.12
=healthcar: foreign -0.54
=himss: foreign -0.32
=hit: foreign -0.36
=hl7: foreign -0.4
=hold: foreign -0.44
=hospital: foreign -0.56
=hygienist: foreign 0.32
=icd: foreign -0.46
=index: foreign -0.36
=indicator: foreign -0.4
=informatic: foreign -0.66
=information: foreign -1.08
=insur: foreign -0.3
=insuranc: foreign 0.46
=integrity: foreign -0.42
=interoperability: foreign -0.34
=java: foreign 0.4
=key: foreign 0.36
=lab: foreign 0.38
=last: foreign 0.36
=leak: foreign 0.36
=left: foreign 0.36
=legal: foreign 0.52
=let: foreign -0.7
=level: foreign -0.48
=licens: foreign 0.68
=link: foreign 0.52
=list: foreign -0.52
=login: foreign 0.44
=lov: foreign -0.3
=major: foreign -0.32
=map: foreign 0.3
=marry: foreign 0.34
=mean: foreign -0.56
=median: foreign -0.4
=medicaid: foreign 0.34
=merced: foreign 0.3
=mercy: foreign 0.34
=mod: foreign 0.3
=mrn: foreign 0.52
=nashvil: foreign 0.32
=nclex: foreign 0.4
=ncra: foreign -0.3
=near: foreign 0.4
=new: foreign -0.38
=ods: foreign -0.78
=offic: foreign -0.56
=official: foreign -0.46
=old: foreign -0.34
=outpatient: foreign -0.4
=paid: foreign -0.38
=pap: foreign -0.34
=paralegal: foreign 0.58
=paramedic: foreign 0.36
=path: foreign -0.3
=patient: foreign -0.42
=payment: foreign -0.38
=pdf: foreign 0.4
=percent: foreign -0.4
=pharmacy: foreign 0.42
=phlebotomist: foreign 0.3
=phlebotomy: foreign 0.56
=pictur: foreign 0.44
=plac: foreign -0.3
=point: foreign -0.32
=practic: foreign -0.4
=premium: foreign 0.3
=print: foreign 0.42
=privacy: foreign -0.74
=proctor: foreign 0.36
=program: foreign -0.7
=pt: foreign 0.58
=ptcb: foreign 0.38
=python: foreign 0.4
=real: foreign 0.5
=record: foreign -0.34
=registrar: foreign -0.68
=remot: foreign 0.3
=repeat: foreign 0.3
=report: foreign 0.5
=review: foreign -0.48
=rhd: foreign -0.36
=rhia: foreign -1.34
=rhit: foreign -1.32
=rhti: foreign -0.36
=risk: foreign -0.34
=rul: foreign -0.46
=run: foreign -0.46
=saturday: foreign 0.34
=screenshot: foreign 0.4
=script: foreign 0.38
=scrum: foreign 0.3
=select: foreign 0.36
=serv: foreign 0.3
=set: foreign -0.42
=sit: foreign -0.32
=smal: foreign -0.3
=snom: foreign -0.36
=specialist: foreign -1.04
=ssn: foreign 0.4
=st: foreign 0.5
=stat: foreign -0.64
=stop: foreign 0.34
=stor: foreign 0.34
=student: foreign -0.56
=sue: foreign 0.36
=tampa: foreign 0.38
=tax: foreign 0.5
=technician: foreign 0.42
=teeth: foreign 0.46
=tefca: foreign -0.62
=tefka: foreign -0.3
=telegram: foreign 0.44
=ten: foreign -0.3
=term: foreign -0.3
=test: foreign -0.38
=therapist: foreign 0.52
=thr: foreign -0.56
=titl: foreign -0.32
=trauma: foreign -0.48
=treat: foreign 0.34
=tulsa: foreign 0.36
=tumor: foreign -0.42
=two: foreign -0.6
=typ: foreign -0.62
=ultrasound: foreign 0.32
=vendor: foreign -0.4
=version: foreign -0.38
=vinyl: foreign 0.32
=violation: foreign 0.34
=wag: foreign -0.4
=wait: foreign -0.36
=wear: foreign 0.32
=weath: foreign 0.32
=win: foreign 0.32
=work: foreign -0.34
=writ: foreign 0.52
=xray: foreign 0.36
=year: foreign -0.76
=~accredit: foreign -0.72
=~associate: foreign -0.7
=~audit: foreign -0.56
=~bachelor: foreign -0.6
=~bill: foreign -0.6
=~boss: foreign -1.36
=~cancer: foreign -0.66
=~career: foreign -0.5
=~cdi: foreign -0.64
=~cert: foreign -0.54
=~coder: foreign -1.26
=~compare: foreign -0.76
=~data: foreign -0.66
=~define: foreign -1.04
=~degree: foreign -0.8
=~desk: foreign -0.7
=~director: foreign -0.54
=~doctor: foreign -0.36
=~dues: foreign -0.54
=~ehr: foreign -0.4
=~eligible: foreign -1.08
=~exam: foreign -0.38
=~fileroom: foreign -0.4
=~frontdesk: foreign -0.4
=~growth: foreign -0.52
=~highschool: foreign -0.58
=~hire: foreign -0.58
=~hospital: foreign -0.78
=~informatics: foreign -0.72
=~inpatient: foreign -0.3
=~job: foreign -0.8
=~long: foreign 0.7
=~master: foreign -0.34
=~math: foreign -0.74
=~pay: foreign -0.54
=~practicum: foreign -0.6
=~privacy: foreign -0.88
=~record: foreign -0.94
=~registry: foreign -0.7
=~release: foreign -0.3
=~renew: foreign -0.86
=~school: foreign -0.38
=~security: foreign 0.3
=~skill: foreign -0.72
=~teach: foreign -0.44
=~tool: foreign -0.36
=~transcript: foreign -0.68
=~veteran: foreign -0.44
aapc: foreign -0.58
actuary: foreign 0.3
address: foreign 0.54
agent: foreign 0.44
ahima: foreign -0.96
all: foreign -0.36
already: foreign -0.34
am: foreign -0.76
an: foreign -0.7
analyst: foreign -0.3
and: foreign -0.88
another: foreign -0.3
answer: foreign 0.98
answers: foreign 0.56
any: foreign -0.54
anyone: foreign 0.98
apprentice: foreign -0.3
apprenticeship: foreign 0.3
asc: foreign 0.3
assign: foreign 0.3
assistant: foreign 0.82
association: foreign -0.36
auditor: foreign -0.32
b: foreign 0.46
b4: foreign -0.32
background: foreign -0.34
banana: foreign 0.3
bank: foreign 0.34
baptist: foreign 0.32
be: foreign -1.04
because: foreign -0.48
before: foreign -0.6
behind: foreign -0.36
being: foreign 0.34
best: foreign 0.44
bill: foreign 0.9
biller: foreign -0.6
billing: foreign -0.48
blocks: foreign 0.44
bls: foreign -0.38
bone: foreign 0.32
bootcamp: foreign 0.66
bot: foreign 0.46
both: foreign -0.3
bsn: foreign 0.48
but: foreign -0.36
buy: foreign 0.42
by: foreign -0.8
cahiim: foreign -0.64
cahims: foreign -0.5
called: foreign -0.38
cases: foreign -0.3
cat: foreign 0.32
cbcs: foreign -0.44
cca: foreign -0.86
ccds: foreign -0.66
ccma: foreign 0.3
ccna: foreign 0.42
ccs: foreign -0.84
cdi: foreign -0.92
cdip: foreign -0.68
cehrs: foreign -0.54
certifications: foreign -0.42
ceus: foreign -0.32
chargemaster: foreign -0.36
chargmaster: foreign -0.34
charts: foreign -0.58
chat: foreign 0.3
chc: foreign -0.34
chda: foreign -0.64
chps: foreign -0.74
claim: foreign 0.38
claims: foreign -0.58
clinical: foreign -0.52
coc: foreign -0.36
code: foreign 0.86
coder: foreign -0.74
coders: foreign -0.56
codes: foreign -0.5
coding: foreign -0.74
college: foreign -0.54
compliance: foreign -0.56
coordinator: foreign -0.54
could: foreign -0.64
covid: foreign 0.32
cpa: foreign 0.54
cpc: foreign -1.26
cpco: foreign -0.3
cphi: foreign -0.36
cphims: foreign -0.46
cphq: foreign -0.34
cpma: foreign -0.54
cppm: foreign -0.38
crc: foreign -0.52
crcr: foreign -0.56
credits: foreign -0.32
cycle: foreign -0.48
data: foreign -0.42
days: foreign 0.38
definition: foreign -0.42
dental: foreign 0.36
department: foreign -0.44
description: foreign -0.32
desk: foreign -0.34
diabetes: foreign 0.32
dietitian: foreign 0.36
different: foreign -0.4
dm: foreign 0.46
dnfb: foreign -0.44
doctor: foreign 0.56
doctors: foreign -0.56
documentation: foreign -0.44
does: foreign -0.34
done: foreign -0.32
each: foreign -0.4
earn: foreign 0.34
ehr: foreign -0.44
eligibility: foreign -0.4
emt: foreign 0.3
engineers: foreign 0.3
estate: foreign 0.3
ex: foreign 0.46
exm: foreign -0.46
experience: foreign -0.48
fake: foreign 0.5
field: foreign -0.46
filing: foreign 0.3
fire: foreign 0.36
flight: foreign 0.34
folks: foreign -0.36
football: foreign 0.32
four: foreign -0.36
frm: foreign -0.56
from: foreign -0.4
full: foreign -0.38
game: foreign 0.68
getting: foreign -0.54
give: foreign 0.34
google: foreign 0.66
got: foreign 0.36
green: foreign 0.32
growth: foreign -0.34
half: foreign -0.3
happens: foreign -0.32
hard: foreign 0.34
hat: foreign 0.34
hcc: foreign -0.38
he: foreign 0.88
health: foreign -1.2
healthcare: foreign -0.52
her: foreign 0.42
him: foreign -1.4
himss: foreign -0.32
hire: foreign -0.34
his: foreign 0.78
hit: foreign -0.36
hl7: foreign -0.4
hospital: foreign -0.32
hospitals: foreign -0.44
human: foreign 0.34
hurts: foreign 0.32
i: foreign 0.64
icd: foreign -0.46
if: foreign -0.36
index: foreign -0.34
indicator: foreign -0.4
informatics: foreign -0.66
information: foreign -1.5
insurance: foreign 0.46
integrity: foreign -0.42
interoperability: foreign -0.34
into: foreign -0.6
is: foreign -0.38
isnt: foreign -0.44
it: foreign -0.52
its: foreign -0.32
java: foreign 0.4
jobs: foreign -0.44
just: foreign -0.58
key: foreign 0.44
know: foreign -0.5
lab: foreign 0.4
last: foreign 0.36
lawyer: foreign 0.3
leaked: foreign 0.4
left: foreign 0.36
legal: foreign 0.34
letter: foreign 0.3
letters: foreign -0.98
level: foreign -0.32
license: foreign 0.66
like: foreign -0.3
link: foreign 0.52
list: foreign -0.54
login: foreign 0.44
lol: foreign 0.4
looked: foreign 0.34
m: foreign 0.36
major: foreign -0.3
maps: foreign 0.38
marry: foreign 0.34
may: foreign -0.48
me: foreign 0.92
mean: foreign 0.36
meaning: foreign -0.56
median: foreign -0.34
medicaid: foreign 0.34
medical: foreign -1.24
medicare: foreign 0.3
mercedes: foreign 0.3
mercy: foreign 0.34
message: foreign 0.3
more: foreign -0.34
move: foreign -0.5
mrn: foreign 0.38
my: foreign 1.58
nashville: foreign 0.32
nclex: foreign 0.4
ncra: foreign -0.3
near: foreign 0.42
need: foreign 0.3
new: foreign -0.36
next: foreign -0.3
note: foreign 0.36
now: foreign 0.36
number: foreign 0.46
numbers: foreign -0.9
ods: foreign -0.78
of: foreign -0.62
off: foreign -0.46
officer: foreign -0.58
official: foreign -0.38
often: foreign -0.42
ok: foreign 0.46
old: foreign -0.36
on: foreign 0.3
one: foreign -1.36
only: foreign -0.66
other: foreign -0.54
our: foreign 0.42
outpatient: foreign -0.4
over: foreign -0.34
own: foreign -0.32
paid: foreign -0.38
paralegal: foreign 0.34
paramedic: foreign 0.36
part: foreign -0.42
path: foreign -0.3
patients: foreign -0.58
payment: foreign -0.3
pdf: foreign 0.4
people: foreign -0.9
percent: foreign -0.36
person: foreign -0.48
phlebotomist: foreign 0.32
phlebotomy: foreign 0.56
pictures: foreign 0.34
premium: foreign 0.3
prints: foreign 0.38
privacy: foreign -0.74
program: foreign -0.78
pt: foreign 0.58
ptcb: foreign 0.38
put: foreign 0.84
python: foreign 0.4
real: foreign 0.5
records: foreign -0.52
registrars: foreign -0.44
remote: foreign 0.36
repeat: foreign 0.3
report: foreign 0.6
reported: foreign 0.3
reports: foreign -0.32
rhds: foreign -0.36
rhia: foreign -1.3
rhit: foreign -1.12
rhti: foreign -0.36
risk: foreign -0.34
rule: foreign -0.46
same: foreign -0.38
saturday: foreign 0.38
scrum: foreign 0.3
select: foreign 0.36
send: foreign 0.4
server: foreign 0.48
set: foreign -0.34
side: foreign -0.34
site: foreign -0.4
skills: foreign -0.32
snomed: foreign -0.36
something: foreign -0.44
specialist: foreign -0.72
specialists: foreign -0.32
ssn: foreign 0.4
st: foreign 0.5
stand: foreign 0.32
start: foreign -0.38
state: foreign -0.36
still: foreign -0.3
store: foreign 0.36
students: foreign -0.32
study: foreign -0.32
sue: foreign 0.36
system: foreign 0.34
tampa: foreign 0.38
tax: foreign 0.36
technician: foreign 0.34
teeth: foreign 0.46
tefca: foreign -0.62
tefka: foreign -0.3
telegram: foreign 0.44
tell: foreign 0.34
ten: foreign -0.3
term: foreign -0.3
test: foreign -0.44
text: foreign 0.32
than: foreign -0.76
that: foreign -1.04
the: foreign -0.7
their: foreign -0.34
therapist: foreign 0.54
there: foreign -0.78
they: foreign -0.88
thing: foreign -0.76
think: foreign 0.52
those: foreign -0.58
three: foreign -0.56
told: foreign 0.5
trainee: foreign 0.32
trauma: foreign -0.48
treated: foreign 0.42
tulsa: foreign 0.36
tumor: foreign -0.4
two: foreign -0.86
ultrasound: foreign 0.32
us: foreign -0.68
use: foreign 0.3
used: foreign -0.34
vendor: foreign -0.32
version: foreign -0.38
vinyl: foreign 0.32
violations: foreign 0.34
visit: foreign 0.42
vs: foreign -0.48
want: foreign -0.34
way: foreign -0.32
wear: foreign 0.32
weather: foreign 0.32
what: foreign -0.92
whats: foreign -0.84
when: foreign -0.56
where: foreign -0.72
which: foreign -1
while: foreign -0.46
who: foreign -0.92
whose: foreign -0.52
word: foreign 0.34
worth: foreign 0.52
would: foreign -1.2
write: foreign 0.88
xray: foreign 0.36
year: foreign -0.34
years: foreign -0.84
you: foreign 0.38
your: foreign 0.94
`;

export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.28,"ahead":2.13,"coverage":0.98,"likeness":0.72,"best":0.33,"named":0.41,"exact":0.53,"linked":0.62,"foreign":-2.57,"strange":-0.97,"words":0.29,"pairs":0.09,"unknown":-0.2,"short":-0.3,"empty":-0.24,"shapeless":-0.18,"shaped":0.27},"answer":0.82,"offer":0.46,"mention":0.16};
