/** Made by `npm run tune` from the question files in tests/questions; do not edit by hand. */
type Weights = Readonly<Record<string, number>>;

export const RANKING: Weights = {
  "best": -0.46,
  "coverage": 4.52,
  "covers:comparisons": 0.99,
  "covers:credentials": 2.14,
  "covers:education": 1.18,
  "covers:journeys": 0.33,
  "covers:organizations": 1.21,
  "covers:outlook": 1.68,
  "covers:questions": 1.31,
  "covers:roles": 1.66,
  "covers:settings": 0.86,
  "covers:starts": 0.32,
  "covers:terms": 1.85,
  "facet:cost:comparisons": -0.06,
  "facet:cost:credentials": -0.32,
  "facet:cost:education": 0.2,
  "facet:cost:journeys": 0,
  "facet:cost:organizations": -0.22,
  "facet:cost:outlook": -0.06,
  "facet:cost:questions": 0.69,
  "facet:cost:roles": -0.16,
  "facet:cost:settings": -0.03,
  "facet:cost:starts": -0.02,
  "facet:cost:terms": -0.01,
  "facet:definition:comparisons": -0.65,
  "facet:definition:credentials": 0.85,
  "facet:definition:education": -0.39,
  "facet:definition:journeys": -0.13,
  "facet:definition:organizations": 0.8,
  "facet:definition:outlook": -0.28,
  "facet:definition:questions": -0.2,
  "facet:definition:roles": -0.28,
  "facet:definition:settings": -0.63,
  "facet:definition:starts": -0.13,
  "facet:definition:terms": 1.03,
  "facet:difference:comparisons": 1.41,
  "facet:difference:credentials": -0.36,
  "facet:difference:education": -0.03,
  "facet:difference:journeys": 0,
  "facet:difference:organizations": -0.06,
  "facet:difference:outlook": -0.03,
  "facet:difference:questions": -0.06,
  "facet:difference:roles": -0.63,
  "facet:difference:settings": -0.01,
  "facet:difference:starts": -0.05,
  "facet:difference:terms": -0.22,
  "facet:duties:comparisons": 0.29,
  "facet:duties:credentials": -0.32,
  "facet:duties:education": -0.18,
  "facet:duties:journeys": 0.13,
  "facet:duties:organizations": 0.02,
  "facet:duties:outlook": -0.14,
  "facet:duties:questions": -0.15,
  "facet:duties:roles": 0.59,
  "facet:duties:settings": 0.28,
  "facet:duties:starts": 0.09,
  "facet:duties:terms": -0.61,
  "facet:education:comparisons": -0.01,
  "facet:education:credentials": -0.36,
  "facet:education:education": 0.73,
  "facet:education:journeys": -0.12,
  "facet:education:organizations": 0.01,
  "facet:education:outlook": -0.4,
  "facet:education:questions": -0.03,
  "facet:education:roles": 0.49,
  "facet:education:settings": -0.14,
  "facet:education:starts": -0.13,
  "facet:education:terms": -0.05,
  "facet:eligibility:comparisons": -1.17,
  "facet:eligibility:credentials": 1.27,
  "facet:eligibility:education": -0.11,
  "facet:eligibility:journeys": -0.04,
  "facet:eligibility:organizations": -0.39,
  "facet:eligibility:outlook": -0.08,
  "facet:eligibility:questions": 0.45,
  "facet:eligibility:roles": 0.64,
  "facet:eligibility:settings": -0.36,
  "facet:eligibility:starts": -0.15,
  "facet:eligibility:terms": -0.04,
  "facet:exam:comparisons": -0.26,
  "facet:exam:credentials": 1.13,
  "facet:exam:education": -0.01,
  "facet:exam:journeys": 0,
  "facet:exam:organizations": -0.04,
  "facet:exam:outlook": -0.01,
  "facet:exam:questions": -0.58,
  "facet:exam:roles": -0.18,
  "facet:exam:settings": -0.02,
  "facet:exam:starts": -0.01,
  "facet:exam:terms": -0.02,
  "facet:growth:comparisons": -0.12,
  "facet:growth:credentials": -0.07,
  "facet:growth:education": -0.09,
  "facet:growth:journeys": -0.06,
  "facet:growth:organizations": 0,
  "facet:growth:outlook": 1.48,
  "facet:growth:questions": -0.89,
  "facet:growth:roles": -0.15,
  "facet:growth:settings": -0.01,
  "facet:growth:starts": -0.03,
  "facet:growth:terms": -0.05,
  "facet:jobs:comparisons": -0.15,
  "facet:jobs:credentials": -0.29,
  "facet:jobs:education": -0.21,
  "facet:jobs:journeys": 0.18,
  "facet:jobs:organizations": -0.04,
  "facet:jobs:outlook": 0.93,
  "facet:jobs:questions": 0.32,
  "facet:jobs:roles": -0.66,
  "facet:jobs:settings": -0.13,
  "facet:jobs:starts": 0.28,
  "facet:jobs:terms": -0.22,
  "facet:next:comparisons": -0.05,
  "facet:next:credentials": -0.81,
  "facet:next:education": -0.21,
  "facet:next:journeys": 0.16,
  "facet:next:organizations": -0.09,
  "facet:next:outlook": -0.16,
  "facet:next:questions": 0.4,
  "facet:next:roles": 1.45,
  "facet:next:settings": -0.1,
  "facet:next:starts": -0.25,
  "facet:next:terms": -0.35,
  "facet:none:comparisons": 0.9,
  "facet:none:credentials": 0.95,
  "facet:none:education": -0.16,
  "facet:none:journeys": -0.04,
  "facet:none:organizations": 0.25,
  "facet:none:outlook": -0.69,
  "facet:none:questions": 0.23,
  "facet:none:roles": -1.16,
  "facet:none:settings": -0.09,
  "facet:none:starts": -0.04,
  "facet:none:terms": -0.16,
  "facet:pay:comparisons": 0.01,
  "facet:pay:credentials": -0.19,
  "facet:pay:education": -0.1,
  "facet:pay:journeys": -0.14,
  "facet:pay:organizations": -0.1,
  "facet:pay:outlook": 1.06,
  "facet:pay:questions": -0.46,
  "facet:pay:roles": -0.24,
  "facet:pay:settings": -0.13,
  "facet:pay:starts": -0.17,
  "facet:pay:terms": 0.46,
  "facet:remote:comparisons": 0.13,
  "facet:remote:credentials": -0.37,
  "facet:remote:education": 0,
  "facet:remote:journeys": -0.02,
  "facet:remote:organizations": -0.01,
  "facet:remote:outlook": -0.01,
  "facet:remote:questions": -0.01,
  "facet:remote:roles": 0.8,
  "facet:remote:settings": -0.01,
  "facet:remote:starts": -0.01,
  "facet:remote:terms": -0.48,
  "facet:renewal:comparisons": -0.02,
  "facet:renewal:credentials": 0.47,
  "facet:renewal:education": 0,
  "facet:renewal:journeys": 0,
  "facet:renewal:organizations": -0.16,
  "facet:renewal:outlook": 0,
  "facet:renewal:questions": 0,
  "facet:renewal:roles": -0.25,
  "facet:renewal:settings": 0,
  "facet:renewal:starts": 0,
  "facet:renewal:terms": -0.04,
  "facet:settings:comparisons": 0.17,
  "facet:settings:credentials": -0.76,
  "facet:settings:education": -0.02,
  "facet:settings:journeys": -0.04,
  "facet:settings:organizations": 0,
  "facet:settings:outlook": -0.12,
  "facet:settings:questions": 0.2,
  "facet:settings:roles": 0.29,
  "facet:settings:settings": 0.69,
  "facet:settings:starts": -0.03,
  "facet:settings:terms": -0.37,
  "facet:skills:comparisons": -0.05,
  "facet:skills:credentials": -0.15,
  "facet:skills:education": 0.27,
  "facet:skills:journeys": -0.01,
  "facet:skills:organizations": 0,
  "facet:skills:outlook": -0.06,
  "facet:skills:questions": -0.26,
  "facet:skills:roles": 0.08,
  "facet:skills:settings": -0.04,
  "facet:skills:starts": -0.06,
  "facet:skills:terms": 0.3,
  "facet:start:comparisons": -0.46,
  "facet:start:credentials": -0.41,
  "facet:start:education": 0.24,
  "facet:start:journeys": -0.06,
  "facet:start:organizations": -0.01,
  "facet:start:outlook": -0.23,
  "facet:start:questions": 0.19,
  "facet:start:roles": 0.39,
  "facet:start:settings": -0.06,
  "facet:start:starts": 0.66,
  "facet:start:terms": -0.26,
  "facet:worth:comparisons": 0.78,
  "facet:worth:credentials": -0.11,
  "facet:worth:education": -0.33,
  "facet:worth:journeys": -0.03,
  "facet:worth:organizations": -0.02,
  "facet:worth:outlook": -0.04,
  "facet:worth:questions": 0.06,
  "facet:worth:roles": -0.25,
  "facet:worth:settings": -0.01,
  "facet:worth:starts": -0.05,
  "facet:worth:terms": -0.01,
  "ignores:credentials": -0.29,
  "ignores:credentials:comparisons": 1.03,
  "ignores:credentials:credentials": -0.77,
  "ignores:credentials:education": -0.06,
  "ignores:credentials:journeys": -0.04,
  "ignores:credentials:organizations": -0.12,
  "ignores:credentials:outlook": -0.18,
  "ignores:credentials:questions": 0.28,
  "ignores:credentials:roles": -0.1,
  "ignores:credentials:settings": -0.01,
  "ignores:credentials:starts": -0.24,
  "ignores:credentials:terms": -0.06,
  "ignores:education": -0.48,
  "ignores:education:comparisons": 0.25,
  "ignores:education:credentials": -0.23,
  "ignores:education:education": -0.32,
  "ignores:education:journeys": 0.06,
  "ignores:education:organizations": -0.02,
  "ignores:education:outlook": -0.07,
  "ignores:education:questions": -0.05,
  "ignores:education:roles": -0.11,
  "ignores:education:settings": 0,
  "ignores:education:starts": 0.02,
  "ignores:education:terms": -0.01,
  "ignores:organizations": -0.65,
  "ignores:organizations:comparisons": -0.09,
  "ignores:organizations:credentials": -0.1,
  "ignores:organizations:education": -0.03,
  "ignores:organizations:journeys": 0,
  "ignores:organizations:organizations": -0.1,
  "ignores:organizations:outlook": 0.01,
  "ignores:organizations:questions": -0.12,
  "ignores:organizations:roles": -0.15,
  "ignores:organizations:settings": 0,
  "ignores:organizations:starts": -0.05,
  "ignores:organizations:terms": 0,
  "ignores:outlook": 0.03,
  "ignores:outlook:comparisons": 0.31,
  "ignores:outlook:credentials": -0.09,
  "ignores:outlook:education": 0,
  "ignores:outlook:journeys": -0.01,
  "ignores:outlook:organizations": 0,
  "ignores:outlook:outlook": -0.13,
  "ignores:outlook:questions": -0.03,
  "ignores:outlook:roles": -0.01,
  "ignores:outlook:settings": 0,
  "ignores:outlook:starts": 0,
  "ignores:outlook:terms": 0,
  "ignores:questions": 0.21,
  "ignores:questions:comparisons": -0.46,
  "ignores:questions:credentials": -0.12,
  "ignores:questions:education": 0.13,
  "ignores:questions:journeys": -0.07,
  "ignores:questions:organizations": 0,
  "ignores:questions:outlook": 0.28,
  "ignores:questions:questions": -0.05,
  "ignores:questions:roles": -0.23,
  "ignores:questions:settings": 0,
  "ignores:questions:starts": 0.74,
  "ignores:questions:terms": 0,
  "ignores:roles": -1.59,
  "ignores:roles:comparisons": 0.5,
  "ignores:roles:credentials": 0.2,
  "ignores:roles:education": 0.25,
  "ignores:roles:journeys": -0.01,
  "ignores:roles:organizations": -0.19,
  "ignores:roles:outlook": -0.91,
  "ignores:roles:questions": -0.49,
  "ignores:roles:roles": -0.46,
  "ignores:roles:settings": -0.32,
  "ignores:roles:starts": -0.14,
  "ignores:roles:terms": 0,
  "ignores:settings": 0.23,
  "ignores:settings:comparisons": 0.02,
  "ignores:settings:credentials": 0.62,
  "ignores:settings:education": -0.19,
  "ignores:settings:journeys": -0.07,
  "ignores:settings:organizations": -0.01,
  "ignores:settings:outlook": -0.41,
  "ignores:settings:questions": -0.04,
  "ignores:settings:roles": 0.2,
  "ignores:settings:settings": -0.01,
  "ignores:settings:starts": -0.06,
  "ignores:settings:terms": 0.18,
  "ignores:starts": -0.03,
  "ignores:starts:comparisons": 0.1,
  "ignores:starts:credentials": 0.07,
  "ignores:starts:education": 0.23,
  "ignores:starts:journeys": 0.32,
  "ignores:starts:organizations": -0.01,
  "ignores:starts:outlook": -0.16,
  "ignores:starts:questions": -0.07,
  "ignores:starts:roles": 0,
  "ignores:starts:settings": -0.24,
  "ignores:starts:starts": -0.02,
  "ignores:starts:terms": -0.24,
  "ignores:terms": -0.08,
  "ignores:terms:comparisons": -0.41,
  "ignores:terms:credentials": 0.32,
  "ignores:terms:education": -0.16,
  "ignores:terms:journeys": 0.24,
  "ignores:terms:organizations": -0.71,
  "ignores:terms:outlook": 0.03,
  "ignores:terms:questions": -0.07,
  "ignores:terms:roles": -0.63,
  "ignores:terms:settings": 0.64,
  "ignores:terms:starts": 0.56,
  "ignores:terms:terms": 0.12,
  "kind:comparisons": 0.77,
  "kind:credentials": 0.15,
  "kind:education": -0.43,
  "kind:journeys": -0.59,
  "kind:organizations": -0.3,
  "kind:outlook": 1.12,
  "kind:questions": -0.12,
  "kind:roles": 0.78,
  "kind:settings": -1.08,
  "kind:starts": -0.69,
  "kind:terms": -1.4,
  "likeness": 5.88,
  "named:comparisons": 0.81,
  "named:credentials": 2.7,
  "named:education": 0.98,
  "named:journeys": 0.27,
  "named:organizations": 1.24,
  "named:outlook": 1.12,
  "named:questions": 0.51,
  "named:roles": 1.84,
  "named:settings": 0.79,
  "named:starts": 0.22,
  "named:terms": 0.95,
  "naming:comparisons": -0.63,
  "naming:credentials": -0.17,
  "naming:education": -0.01,
  "naming:journeys": -0.04,
  "naming:organizations": -0.05,
  "naming:outlook": -0.13,
  "naming:questions": -0.13,
  "naming:roles": 0.72,
  "naming:settings": -0.02,
  "naming:starts": -0.02,
  "naming:terms": 0.98,
  "one side:comparisons": -1.97,
  "one side:questions": -1.15,
  "pairs": 0.71,
  "passed:comparisons": 0.9,
  "passed:credentials": 1.37,
  "passed:education": 0.95,
  "passed:journeys": 0.3,
  "passed:organizations": 0.9,
  "passed:outlook": 1.74,
  "passed:questions": 0.9,
  "passed:roles": 1.18,
  "passed:settings": 0.6,
  "passed:starts": 0.25,
  "passed:terms": 1,
  "says:education": 0.16,
  "says:organizations": 0.23,
  "says:questions": 1.63,
  "says:settings": -0.01,
  "says:starts": 0,
  "says:terms": 0.73,
  "sides:comparisons": 3.3,
  "sides:questions": 0.56,
  "words": 1.6
};

export const FACETS = `
*: definition 1.54, difference 0.31, education 0.19, eligibility 0.15, exam -0.16, growth -0.51, jobs -0.19, none 0.45, pay 0.16, remote -0.42, renewal -0.41, settings -0.51, skills -0.34, start -0.2, worth -0.34
000: cost 0.35, education -0.15, start 0.18
020: pay 0.19
1: difference -0.17, eligibility 0.18
100: education 0.16
11: definition 0.18, none 0.2
12: eligibility 0.32
120: pay 0.38
140: pay 0.16
18: cost 0.22
1st: jobs 0.18, start 0.21
2: cost 0.27, difference -0.32, education 0.6, eligibility -0.31, exam 0.18, jobs -0.17
20: jobs 0.21, none -0.16, renewal 0.32, worth 0.23
200: jobs 0.2
2003: jobs 0.16
2008: difference 0.15
2009: jobs 0.22
2011: education 0.29
2017: start 0.16
2019: exam 0.16, growth 0.17
2020: cost 0.16, next 0.26
2022: duties 0.18
2024: jobs 0.23, settings 0.5
2025: jobs 0.21, pay 0.52
2071: none 0.19
21: cost 0.17
229: cost 0.17
24: next 0.25
260: pay 0.19
29: none 0.18
299: cost 0.25
3: growth 0.2, next 0.33, pay -0.18
30: renewal 0.29
340: jobs 0.2
38: worth 0.27
4: difference -0.16, duties -0.16, education 0.46, eligibility -0.17, next 0.25, skills 0.21
40: education 0.19, renewal 0.21
41: none 0.32
43: jobs 0.15
45: next 0.2
5: growth 0.17, none 0.16
50: pay 0.17, renewal 0.23
500: cost 0.26
51: pay 0.16
52: none 0.15
54: jobs 0.16
57: start 0.2
60: education -0.16, pay 0.25, renewal 0.15, start 0.17
67: pay 0.16
68: pay 0.17
7: duties 0.21, growth 0.27
8: growth 0.25
80: next 0.15, renewal 0.16
81: pay 0.17
9: education 0.23
=000: cost 0.35, education -0.15, start 0.18
=020: pay 0.19
=1: difference -0.17, eligibility 0.18
=100: education 0.16
=11: definition 0.18, none 0.2
=12: eligibility 0.32
=120: pay 0.38
=140: pay 0.16
=18: cost 0.22
=1st: jobs 0.18, start 0.21
=2: cost 0.23, difference -0.25, education 0.42, eligibility -0.27, exam 0.25
=20: jobs 0.21, none -0.16, renewal 0.32, worth 0.23
=200: jobs 0.2
=2003: jobs 0.16
=2008: difference 0.15
=2009: jobs 0.22
=2011: education 0.29
=2017: start 0.16
=2019: exam 0.16, growth 0.17
=2020: cost 0.16, next 0.26
=2022: duties 0.18
=2024: jobs 0.23, settings 0.5
=2025: jobs 0.21, pay 0.52
=2071: none 0.19
=21: cost 0.17
=229: cost 0.17
=24: next 0.25
=260: pay 0.19
=29: none 0.18
=299: cost 0.25
=3: growth 0.2, next 0.33, pay -0.18
=30: renewal 0.29
=340: jobs 0.2
=38: worth 0.27
=4: definition 0.15, education 0.27, skills 0.23, start -0.16
=40: education 0.2, renewal 0.21
=41: none 0.32
=43: jobs 0.15
=45: next 0.2
=5: growth 0.17, none 0.16
=50: pay 0.17, renewal 0.23
=500: cost 0.26
=51: pay 0.16
=52: none 0.15
=54: jobs 0.16
=57: start 0.2
=60: education -0.16, pay 0.25, renewal 0.15, start 0.17
=67: pay 0.16
=68: pay 0.17
=7: duties 0.21, growth 0.27
=8: growth 0.25
=80: next 0.15, renewal 0.16
=81: pay 0.17
=9: education 0.23
=aapc: definition -0.22, difference 0.16, duties -0.31, education -0.18, exam 0.27, none 0.34, renewal 0.29
=abov: next 0.23
=accept: jobs 0.15
=access: eligibility 0.15, settings 0.15
=accord: education 0.22
=account: definition 0.18
=accredit: difference 0.18, eligibility 0.3, worth -0.18
=accreditation: education 0.22, eligibility 0.21
=accreditor: education 0.2
=accuracy: definition 0.27
=acdi: definition 0.17, eligibility 0.28
=act: definition 0.18, difference 0.15
=actual: duties 0.27, pay 0.17
=ad: start 0.4
=add: definition -0.23, difference 0.16, eligibility -0.22, growth 0.4, start -0.17, worth 0.33
=adjustment: duties 0.26
=admin: duties 0.16, jobs 0.19
=administration: difference 0.17, growth 0.19, jobs 0.34
=administrator: definition 0.23
=admission: definition 0.21, education 0.27
=ads: exam 0.15
=advantag: none 0.35
=advisor: difference 0.16, none 0.2, worth 0.23
=afterward: difference 0.17, remote 0.18
=against: definition -0.18, duties 0.15, start 0.19
=agency: difference 0.17
=ahima: cost 0.17, definition 0.2, difference 0.22, duties -0.35, education -0.58, eligibility 0.28, exam 0.46, growth -0.16, next -0.23, pay -0.28, remote -0.15, skills -0.19
=ahmia: definition -0.17, difference 0.19, renewal 0.19
=ai: definition -0.16, growth 0.4, jobs 0.33
=aid: cost 0.18
=aim: none 0.28
=al: duties 0.15, none 0.19
=algebra: skills 0.24
=aliv: none 0.41
=alon: pay 0.29
=amia: definition 0.18, next 0.16
=among: settings 0.31
=analysi: skills 0.25
=analyst: definition -0.19, duties 0.59, jobs -0.19, next 0.32, none -0.2, skills 0.22
=analytic: none 0.28
=anatomy: eligibility 0.31, skills 0.26
=anoth: difference 0.67, eligibility -0.26, pay -0.18
=answer: definition -0.19, duties 0.15
=apart: difference 0.37
=apc: difference 0.47
=app: definition 0.17
=applicant: jobs 0.17
=application: difference -0.19, duties 0.19, jobs 0.2
=apply: eligibility 0.18, jobs -0.23, next 0.2, start 0.25, worth -0.16
=apprentic: next 0.42
=apprenticeship: start 0.4
=approv: definition -0.25, eligibility 0.23, worth 0.2
=approval: education 0.26
=april: exam 0.25
=argu: skills 0.17
=army: next 0.26, start 0.19
=around: duties 0.18
=ask: skills 0.15
=assign: definition -0.17, difference 0.26, skills 0.18
=assist: definition 0.15
=assistant: start 0.52
=associat: education 0.43
=association: definition 0.29, duties -0.23, none 0.16
=atlanta: eligibility 0.18
=audit: duties 0.22
=auditor: definition -0.16, education 0.17, eligibility 0.39
=aunt: cost 0.15, growth 0.24, skills 0.19
=averag: growth 0.24, pay 0.49
=award: cost 0.43
=b4: exam 0.3, none -0.15
=ba: education 0.18
=bacc: education 0.42
=baccalaureat: definition 0.46
=bachelor: cost -0.19, definition -0.2, duties -0.2, education 0.22, eligibility 0.18, none -0.24, skills 0.22
=back: cost 0.22, education -0.2, eligibility -0.18, next 0.35, pay -0.15, worth 0.29
=background: eligibility 0.72
=bad: skills 0.24
=badg: definition 0.32, duties 0.15
=bank: eligibility 0.26, worth 0.32
=bas: worth 0.16
=becom: education 0.36, eligibility 0.18, start 0.48
=bed: pay 0.19
=bedsid: next 0.28
=begin: definition -0.19, next -0.22, none -0.22, start 0.3, worth 0.31
=behind: eligibility 0.25, start 0.27
=below: difference 0.2
=best: exam 0.15, worth 0.19
=bet: difference -0.27, none 0.42, remote 0.19, settings -0.16
=between: difference 0.43, next 0.21
=big: education 0.48, eligibility -0.2
=biggest: pay 0.17, settings 0.25
=bil: cost -0.18, education -0.27, exam -0.21, none 0.2, worth 0.16
=biology: start 0.24
=birthday: definition 0.19
=block: definition 0.33
=blood: duties 0.22, start 0.28
=bls: definition -0.28, education -0.15, eligibility -0.2, growth 0.41, jobs 0.16, next 0.38, settings -0.15, worth 0.17
=board: exam 0.24
=body: next 0.18
=bomb: exam 0.38
=book: exam 0.29
=boss: definition -0.28, difference -0.15, duties 0.23, eligibility -0.15, growth 0.27, none 0.42, pay 0.24
=bottom: definition -0.25, pay 0.5
=bring: pay 0.67
=brochur: none 0.16
=bs: jobs 0.15
=budget: duties 0.29, pay 0.15
=build: definition 0.19, difference 0.27, none -0.15, settings 0.33
=business: definition 0.33, eligibility 0.23
=c: definition 0.31
=cahiim: difference 0.17, eligibility 0.38, next -0.15, none -0.16, start 0.37
=cahim: difference 0.22, duties -0.18, none 0.46
=cal: definition -0.16, difference 0.17, duties 0.43
=calm: duties 0.23, none 0.15
=campus: remote 0.19
=canc: difference 0.23, education 0.19, exam -0.17, jobs -0.21, remote 0.21, settings 0.22, skills 0.28
=candidacy: definition 0.36
=candidat: exam 0.2
=cap: none 0.15
=car: growth -0.15, jobs 0.24, next 0.34, start -0.23, worth 0.43
=card: eligibility 0.19
=cardiology: worth 0.15
=careful: skills 0.2
=carry: none 0.17
=cas: definition 0.33, eligibility -0.16, remote 0.15
=catch: worth 0.18
=cbc: exam 0.23, worth 0.68
=cca: definition -0.15, education -0.2, exam 0.39, none 0.39
=ccd: definition 0.16, difference 0.15, none 0.38
=cchiim: difference 0.28
=ccs: definition -0.37, duties -0.29, education -0.21, eligibility 0.15, exam 0.59, pay -0.18, remote -0.23, renewal 0.19, settings 0.21, worth 0.28
=cdeo: definition 0.19
=cdi: definition -0.29, difference -0.22, duties 0.3, education 0.22, pay 0.27, settings -0.16
=cdip: education -0.27, eligibility 0.27, exam 0.18, none 0.29
=cehr: definition 0.16, worth 0.3
=cent: eligibility -0.15, exam 0.39, settings 0.18
=cern: next 0.39
=certifi: definition 0.4, none -0.17, pay 0.25
=certificat: cost 0.33, difference 0.18, education 0.6, exam -0.16, jobs -0.15, next -0.19
=certification: cost 0.19, duties -0.17, eligibility 0.33, exam -0.19, none 0.93, settings -0.17, start -0.28
=certify: definition -0.19, none 0.66
=ceus: renewal 0.92
=cfr: definition 0.18
=chair: duties 0.17, growth 0.19, next 0.38
=chang: duties 0.26, next -0.18
=chapt: none 0.15
=charg: definition 0.2, education -0.18, pay 0.31
=chargemast: duties 0.24
=chart: cost -0.2, definition 0.2, duties 0.58, eligibility -0.3, exam -0.2, jobs 0.35, next 0.25, pay 0.2, settings 0.2, start -0.32, worth -0.34
=chda: eligibility 0.29, none 0.5
=cheap: cost 0.37
=check: duties 0.31, eligibility 0.28, none -0.17, start 0.16
=chicago: education 0.17, start 0.21
=chief: definition 0.15
=choos: growth 0.18
=chp: cost 0.33, exam -0.24, none 0.22
=chpc: none 0.31
=chronic: none 0.15
=cht: none 0.39
=cic: difference 0.23, eligibility 0.16, none 0.18
=citizen: eligibility 0.4
=claim: definition 0.17, pay -0.18
=class: education 0.27, growth 0.17, none -0.15, skills 0.26
=classmat: jobs 0.16, worth 0.2
=clean: eligibility 0.15, jobs 0.19
=clerk: growth 0.35, none 0.15
=clinic: difference -0.22, growth 0.17, settings 0.41, worth 0.15
=clinical: education 0.35, eligibility 0.16, none -0.18
=clinician: difference 0.16
=club: worth 0.15
=cm: difference 0.18
=cms: definition 0.28
=coc: settings 0.52
=cod: definition 0.51, duties 0.19, education -0.4, exam -0.38, growth -0.29, jobs 0.28, next 0.37, pay 0.26, remote 0.24, renewal -0.36, settings 0.21, skills -0.3
=collection: eligibility 0.16, next 0.16
=colleg: definition -0.24, eligibility 0.44, jobs -0.15, none -0.19, pay 0.24, settings 0.21, start 0.26
=com: education 0.15, none 0.17, pay -0.15
=commission: difference 0.16
=company: definition 0.23, duties -0.24, jobs -0.22, settings 0.84
=compar: education 0.19, pay 0.3
=competency: education 0.18
=complianc: start 0.15, worth 0.15
=comput: duties 0.39, eligibility -0.17, next -0.15, start 0.36
=confidentiality: none 0.22
=conflict: skills 0.17
=consult: settings 0.18
=consultant: eligibility 0.44, pay 0.28
=content: exam 0.26
=coordinator: duties 0.45, none -0.15
=copy: difference 0.17, duties -0.16, next 0.23
=cost: cost 0.57
=couch: remote 0.18, worth 0.32
=count: duties -0.23, eligibility 0.38, exam -0.15, next 0.22, remote 0.16, settings -0.18, skills -0.16, start 0.17
=country: jobs 0.38, pay 0.16
=cours: education 0.46
=cov: cost 0.39, difference 0.28
=cowork: none 0.22
=cpb: difference 0.17, none 0.22
=cpc: definition -0.46, difference 0.22, duties -0.32, education -0.42, exam 0.15, growth -0.18, next 0.28, none 0.28, renewal 0.15, settings 0.17, skills -0.16, worth 0.46
=cpco: worth 0.31
=cphi: none 0.47
=cphim: difference 0.26, none 0.18
=cphq: none 0.18
=cpma: exam -0.27, next 0.21, none 0.38
=cpt: difference 0.2, education 0.15
=crc: definition 0.17, remote 0.29
=crcr: cost 0.32, definition -0.38, none 0.59
=credential: definition 0.29, none -0.36, renewal 0.35
=credit: education 0.5, none -0.15
=ct: definition 0.22
=ctr: definition 0.22, none 0.18
=cur: definition 0.18
=current: none 0.31, pay -0.24
=curriculum: education 0.22
=cut: jobs 0.15, next 0.24
=cycl: duties 0.35, next 0.24, none -0.15, renewal 0.25
=dashboard: duties 0.15
=dat: skills 0.24
=data: cost -0.2, definition 0.25, difference 0.45, duties 0.16, eligibility -0.24, next 0.27, renewal -0.15
=databas: definition 0.24, jobs 0.28, skills 0.18
=daught: jobs 0.54
=day: definition -0.43, difference -0.29, duties 0.77, education 0.18, eligibility -0.28, next 0.26, pay -0.26, settings 0.16, skills 0.28, worth -0.18
=daytim: education 0.18
=dead: jobs 0.15, none 0.21
=deadlin: exam 0.29
=decad: growth 0.26, none 0.18
=decent: none 0.16, worth 0.21
=decid: duties 0.22, next 0.19
=defin: definition 0.16
=degr: cost 0.34, duties -0.15, education 0.22, exam -0.22, jobs -0.38, next 0.31, none -0.17, pay -0.27, skills -0.24, start 0.16, worth 0.39
=denial: next 0.23, remote 0.22
=department: definition -0.15, education 0.31, jobs -0.2, next 0.16, settings 0.18, start 0.39
=describ: jobs 0.15
=design: duties 0.16
=designat: definition 0.18, difference 0.2
=desk: duties -0.22, education 0.17, next 0.31
=detail: worth 0.19
=devic: definition 0.26
=diagnos: duties 0.36, education 0.21
=diagnosi: definition 0.24, skills 0.18
=dictation: growth 0.21, jobs 0.27
=dictionary: duties 0.16
=die: growth 0.41
=diff: difference 0.72
=differenc: difference 0.6, none -0.17
=different: difference 0.68, duties 0.15, education -0.22, none 0.2, pay -0.22
=difrent: definition -0.26, difference 0.37
=diploma: definition -0.18, eligibility 0.17, start 0.28, worth -0.15
=direct: eligibility 0.2
=director: definition -0.16, duties 0.3, next 0.25
=directory: start 0.31
=diseas: none 0.25
=dnfb: definition 0.15
=doctor: definition 0.36, duties 0.36, jobs 0.2, start -0.16
=document: definition 0.17
=documentation: difference 0.22, eligibility 0.43
=door: eligibility 0.18, start 0.18
=dos: duties 0.15
=doubl: start 0.15
=dream: next 0.29
=drg: difference 0.4
=drop: next 0.17, renewal 0.18
=drug: eligibility 0.18, settings 0.28
=due: renewal 0.51, worth 0.22
=dui: eligibility 0.27
=dupag: education 0.17
=duty: cost 0.16, duties 0.4
=dwn: growth 0.21
=earli: next 0.17
=early: exam 0.2
=earn: jobs 0.25, pay 0.49
=edition: growth 0.19
=educat: start 0.2
=education: education 0.61, settings 0.16
=educator: remote 0.16
=ehr: skills 0.23
=eight: growth 0.19, skills 0.19
=eith: jobs 0.19, none 0.37
=electronic: none 0.16
=eleven: eligibility 0.22
=eligibility: eligibility 0.44
=elsewher: worth 0.19
=email: definition 0.2
=employ: definition -0.31, education -0.23, jobs 0.19, none 0.39, pay -0.24, settings 0.2, skills 0.17
=emr: difference 0.24
=end: duties -0.2, education 0.2, jobs 0.2, next 0.22, none 0.2, start -0.15
=enlistment: cost 0.25
=enough: skills 0.19, worth 0.19
=entry: jobs 0.15, next 0.22, start 0.18
=equipment: worth 0.2
=er: definition -0.16, duties 0.19
=every: cost 0.22, definition 0.31, difference -0.15, duties -0.18, education -0.27, eligibility -0.24, none 0.27, pay -0.15, remote 0.37, renewal 0.29, start 0.19
=everybody: skills 0.16
=everywher: next 0.18
=evidenc: jobs 0.15
=exact: definition 0.22, duties -0.16
=exam: cost 0.65, definition -0.34, difference -0.28, duties -0.19, education 0.34, eligibility 0.17, exam 0.54, growth -0.15, pay -0.21, remote -0.19
=excel: jobs 0.17
=exchang: definition 0.26
=executiv: next 0.2
=exm: definition -0.17, exam 0.61
=expand: growth 0.22
=expect: skills 0.26
=experienc: eligibility 0.31, jobs 0.27, none -0.21, start 0.33
=explain: definition 0.21, difference 0.3
=eye: remote 0.19
=f1: eligibility 0.24
=facility: worth 0.29
=fail: exam 0.3, skills 0.2
=faint: duties 0.22
=fal: eligibility 0.24, jobs 0.27
=far: difference 0.28
=fast: growth 0.45, jobs -0.16, skills 0.27
=fault: definition 0.17
=federal: definition 0.23, eligibility 0.15, growth 0.17, pay -0.17
=fee: duties -0.16, none 0.29, renewal 0.23
=felony: eligibility 0.37
=fhir: difference 0.32
=field: growth 0.36, next -0.2, none 0.17, start 0.21, worth -0.15
=fifteen: next 0.24
=fight: definition 0.38
=figur: growth 0.2, none 0.16, pay 0.43
=fil: definition -0.22, next 0.18, pay 0.2
=fin: education 0.15
=final: next 0.18
=financ: definition 0.19
=finish: education 0.17, eligibility 0.23, jobs 0.32, next -0.22, none -0.16, start 0.38
=firm: settings 0.32
=first: duties -0.26, education -0.28, eligibility -0.24, exam 0.28, next 0.2, skills 0.16, start 0.6
=fit: eligibility 0.31
=fiv: education 0.15, next 0.18, start 0.25
=fix: jobs 0.25
=floor: next 0.18
=florida: jobs 0.2
=fold: start 0.15
=folk: difference 0.18, duties -0.19, education -0.2, next -0.16, pay 0.57, remote 0.25
=follow: definition -0.21, duties 0.48, remote 0.17
=foreign: skills 0.2
=forev: exam 0.18, none 0.15
=form: skills 0.18
=found: worth 0.22
=foundation: definition 0.27
=fr: cost 0.22, eligibility 0.24
=fre: education 0.32, start 0.17
=fresh: next 0.19
=friday: jobs 0.17
=friend: worth 0.18
=frm: remote 0.51, worth 0.27
=ful: remote 0.22
=fully: remote 0.27
=ged: next 0.18
=general: education 0.18
=georgia: pay 0.17
=get: definition 0.19, difference -0.19, jobs 0.2, pay 0.21, remote 0.17
=giant: eligibility 0.15, skills 0.26
=governanc: none 0.35
=government: definition 0.15, none 0.23
=grad: definition -0.18, difference 0.29, duties -0.18, education -0.15, eligibility 0.22, pay 0.15
=graduat: definition -0.15, education 0.3, exam 0.25
=graduation: education 0.15, eligibility -0.21, exam 0.36
=great: cost 0.17
=group: definition 0.22, difference 0.35, duties 0.15, jobs 0.29, none -0.19
=grow: growth 0.61
=growth: growth 0.7
=guard: duties 0.19
=guid: exam 0.35
=half: jobs 0.25, next 0.32
=hand: definition 0.18, start 0.19
=handl: difference 0.21
=happen: exam 0.32
=hard: exam 0.6, none -0.24, skills 0.24
=hat: duties 0.16, jobs 0.28, skills 0.29, start -0.17
=hav: jobs 0.17
=hcc: definition 0.18
=hcpc: difference 0.17
=health: cost -0.28, definition -0.19, duties 0.21, education 0.21, eligibility -0.2, exam -0.23, growth 0.19, jobs 0.51, none -0.51, pay 0.21, remote -0.17, renewal -0.22, settings 0.22, start 0.21
=healthcar: next -0.24, none 0.21, pay 0.26, start 0.31
=hear: duties 0.21
=heart: definition 0.21
=held: duties 0.33
=helpdesk: start 0.15
=helth: definition -0.15, difference 0.27, duties -0.19, education 0.25, eligibility -0.3, settings 0.41
=hfma: definition 0.18
=hhs: definition 0.25
=high: none 0.21, settings 0.17
=highest: pay 0.18
=himss: definition 0.5, duties -0.35
=hipaa: difference 0.41
=hippa: difference 0.16, education 0.2
=hir: difference -0.18, duties -0.25, eligibility -0.15, growth -0.15, jobs 0.15, pay -0.21, settings 0.92, worth 0.49
=hit: difference 0.21, eligibility 0.23, none -0.15, start 0.2
=hitech: difference 0.47
=hl7: difference 0.31
=hold: eligibility 0.35, jobs 0.23
=hom: definition -0.16, duties -0.22, jobs -0.19, next -0.27, none -0.21, pay 0.31, remote 0.64, settings 0.54, start -0.15
=honest: jobs 0.19, pay 0.18
=hospital: cost -0.28, definition 0.35, education -0.35, eligibility 0.28, exam -0.35, growth 0.17, jobs -0.17, remote -0.18, renewal -0.22, settings 0.98, start 0.17, worth -0.31
=hotlin: difference 0.16
=hour: cost -0.15, definition -0.32, difference -0.18, education 0.19, eligibility 0.28, pay 0.21
=hourly: pay 0.15
=husband: jobs 0.24, remote 0.19
=hw: cost 0.46, next 0.16, start 0.15
=icd: definition 0.23, difference 0.17, pay -0.16
=illinoi: cost 0.26
=in2: next 0.15, start 0.19
=includ: pay 0.17
=ind: jobs 0.17
=index: definition 0.38
=indicator: definition 0.21
=informatic: duties 0.17, education 0.26, eligibility -0.24, none -0.31, pay 0.17, start 0.36
=information: definition 0.5, education -0.2, eligibility -0.2, growth 0.18, jobs 0.48
=injury: definition 0.33
=inpatient: definition 0.15, duties 0.19, pay 0.28, settings -0.16
=insid: definition -0.19, none 0.18
=instal: jobs 0.15
=instructor: education -0.34, eligibility 0.46
=insuranc: definition 0.19, none -0.16, settings 0.2
=integrity: definition 0.17, skills 0.17
=interview: duties 0.28, remote 0.15
=introvert: skills 0.23, worth 0.18
=investigation: eligibility 0.16
=iowa: pay 0.32
=issu: none 0.3
=itself: difference 0.26
=january: definition 0.19
=job: cost -0.21, definition -0.36, difference -0.34, duties 0.5, education -0.17, eligibility -0.35, exam -0.33, growth 0.68, jobs 0.65, renewal -0.23, settings -0.17, skills 0.22, start 0.45, worth -0.28
=join: cost 0.25
=judg: duties 0.19
=jump: pay 0.29
=jun: start 0.16
=junior: difference 0.3
=jus: difference 0.2, none 0.28
=keep: duties 0.2
=kid: education -0.2, none 0.29, start 0.35
=kne: none 0.19
=knowledg: skills 0.37, start 0.16
=labor: education 0.23
=lad: next 0.54
=laid: worth 0.17
=laps: renewal 0.34
=last: exam 0.22, renewal 0.22
=lawy: definition -0.16, next 0.23
=lead: next -0.19, none 0.3, pay -0.15, skills -0.15, start 0.18, worth 0.19
=leak: definition 0.33
=learn: definition -0.22, eligibility -0.2, none -0.18, settings 0.15, skills 0.35
=least: education 0.16, renewal 0.36
=leav: next 0.22
=left: cost 0.15, jobs 0.41
=legal: difference 0.23
=legit: definition 0.15, worth 0.41
=less: cost 0.18
=let: cost -0.23, eligibility -0.32, none 0.53, pay 0.15, worth 0.22
=level: eligibility 0.16, growth 0.15, none -0.16
=licens: eligibility 0.51
=lik: jobs 0.17, start 0.2
=lin: growth 0.57, none -0.16, pay 0.18, start 0.17
=list: cost -0.2, definition -0.26, education 0.33, jobs -0.23, next -0.16, none 0.41, pay -0.22, skills 0.46, start 0.21, worth -0.2
=listen: jobs 0.43
=liv: pay 0.26
=loan: cost 0.17
=log: none 0.15
=long: duties 0.2, worth 0.16
=lost: definition 0.24, eligibility 0.19
=lov: pay 0.18, skills 0.17
=low: pay 0.2
=lump: none 0.22
=major: difference 0.33, eligibility -0.18, skills 0.18
=manag: cost -0.24, definition -0.54, duties 0.38, education -0.34, exam -0.2, growth 0.2, next 0.38, pay 0.35, renewal -0.18, skills 0.21, worth 0.17
=management: duties -0.17, education 0.41, jobs 0.16, none -0.16, start -0.16, worth 0.22
=march: jobs 0.15, worth 0.16
=market: jobs 0.23
=mast: definition 0.23, eligibility 0.17, next 0.26, worth 0.27
=mat: eligibility -0.22, worth 0.48
=match: none 0.16
=math: jobs 0.18, skills 0.21
=mcc: definition 0.22
=mcdowel: education 0.23
=mch: cost 0.43
=mean: definition 0.39
=median: pay 0.81
=medic: next 0.24, start 0.26
=medical: definition 0.4, difference -0.17, eligibility -0.28, growth 0.17, jobs 0.17, next -0.2, none -0.22, settings 0.19, start 0.32
=medicar: definition 0.28, none 0.31, pay -0.16
=meet: definition 0.31, duties 0.34
=memb: cost 0.36, pay 0.15
=membership: cost 0.51
=mention: jobs 0.17
=merg: start 0.15
=messag: none 0.19
=microcredential: definition 0.3
=middl: pay 0.29
=military: cost 0.22, jobs 0.19
=million: none 0.27
=minimum: none 0.16
=miss: cost -0.16, duties 0.24, exam 0.26, next 0.3
=mny: exam 0.33, jobs 0.21
=model: worth 0.16
=modifi: next 0.16
=mom: none 0.16, settings 0.2
=money: cost 0.4
=month: definition -0.19, duties -0.17, education 0.26, eligibility 0.28, skills 0.31
=mor: pay 0.53
=mostly: duties 0.33, remote 0.16
=mov: definition -0.27, difference -0.16, next 0.34, start 0.51, worth 0.16
=mpi: definition 0.21
=ms: skills 0.19
=mycaa: cost 0.35
=nam: definition 0.15, none -0.15, settings 0.3, start 0.16
=narrow: worth 0.21
=national: definition 0.67, growth 0.15
=ncra: education -0.19, renewal 0.18
=near: eligibility -0.18, pay 0.28, settings 0.17
=ned: education 0.2, eligibility 0.18
=needl: duties 0.24
=net: worth 0.18
=new: definition 0.17, jobs 0.15, pay 0.16
=newbi: none 0.32
=next: growth 0.16, next 0.23, none 0.15
=nha: exam 0.22, none 0.15, worth 0.26
=nigeria: education 0.27
=night: duties 0.17, education 0.15, jobs 0.18
=nobody: definition 0.23, start 0.26
=non: education -0.15, worth 0.22
=normal: duties 0.21
=not: duties 0.15, skills 0.18
=numb: duties -0.27, eligibility 0.15, next -0.25, none 0.51, pay 0.25, skills 0.25
=nurs: definition -0.23, difference -0.17, education 0.16, eligibility 0.28, next 0.22, pay -0.19, remote -0.15, settings 0.56
=nxt: definition -0.17, next 0.25
=o: eligibility 0.21
=ods: education -0.2, eligibility 0.19, exam 0.16, renewal 0.18, start 0.29
=off: pay 0.34
=offer: none 0.2, remote 0.2, skills 0.15
=offic: duties 0.36, jobs -0.18, next 0.64, none -0.35, remote 0.18, settings 0.17, skills -0.15
=official: duties 0.28
=ohio: pay 0.23
=old: definition -0.22, education 0.27, eligibility -0.15, none 0.87, pay -0.38, worth -0.15
=onlin: definition -0.26, education 0.35, eligibility -0.22, next -0.15, none 0.31, remote 0.32, renewal 0.2
=open: definition -0.23, eligibility 0.24, jobs 0.65, none -0.25, start 0.17
=opt: education 0.23, eligibility 0.36
=ord: difference 0.17, remote 0.18
=organization: difference 0.22, duties 0.16
=oth: cost 0.18
=outlook: growth 0.19, none 0.29, pay -0.16
=outpatient: definition 0.19, difference -0.15, jobs 0.22, none -0.27, pay 0.32
=outsid: none 0.28
=overlay: duties 0.18
=p: none -0.19, settings 0.27
=pag: growth 0.2
=pair: jobs 0.16
=pap: settings 0.17
=part: cost 0.18, difference 0.19, education 0.2, eligibility -0.2, exam 0.21, next -0.27, none 0.16, pay -0.17, start -0.2
=pass: exam 0.28, next 0.38, none -0.18, renewal 0.17, settings 0.15
=past: jobs 0.26
=path: next 0.44
=patient: definition 0.59, duties 0.44, education -0.21, growth -0.16, jobs 0.19, none -0.29, settings -0.19, start 0.23, worth -0.15
=paus: start 0.19
=pay: cost 0.62, education 0.27, eligibility -0.32, growth -0.22, jobs -0.17, none 0.26, pay 0.52, settings -0.17, skills -0.16
=paycheck: worth 0.31
=payment: definition 0.18, next 0.22
=payrol: pay 0.17
=pcap: education 0.18
=pcs: definition -0.15, remote 0.19
=peek: duties 0.15
=percent: growth 0.36, pay 0.19
=percentag: definition 0.23
=permission: none 0.26
=person: difference 0.18
=pharmacy: settings 0.31
=phd: definition -0.17, education 0.39, none 0.17
=phi: definition 0.32, difference 0.15
=philippin: eligibility 0.21
=phon: duties 0.53, none -0.17, skills 0.16
=physician: settings 0.23, start 0.2
=pick: eligibility -0.19, skills 0.25
=pil: jobs 0.19
=plac: duties 0.15
=placement: education 0.32
=plan: definition -0.19, education 0.19
=plus: eligibility 0.2
=point: start 0.23
=policy: duties 0.18
=portal: duties 0.15, remote 0.2
=position: difference 0.16
=possession: jobs 0.22
=possibl: next 0.17, remote 0.18, start 0.3
=post: definition 0.22, exam 0.21, jobs 0.18, none 0.2, settings -0.18, worth -0.17
=practic: definition 0.18
=practicod: next 0.35
=practicum: education 0.44
=pref: difference 0.15, worth 0.18
=prerequisit: eligibility 0.19
=present: definition 0.23
=pric: cost 0.26, skills 0.24
=principal: definition 0.27
=prior: eligibility 0.15
=privacy: difference 0.23, duties 0.22, jobs -0.16, next 0.18
=problem: duties 0.17
=procedur: duties 0.19
=proctor: exam 0.32
=prof: definition 0.33
=professional: definition 0.18
=program: duties -0.17, education 0.64, exam -0.16, growth -0.17, next -0.3, pay -0.29, renewal -0.17, settings -0.15, start 0.34, worth 0.2
=project: duties 0.2
=projection: growth 0.34
=proof: definition 0.17, eligibility 0.23
=proviso: eligibility 0.25
=public: start 0.29
=pul: next 0.24, none 0.18
=push: none 0.3
=put: difference 0.42
=qualifi: eligibility 0.19
=quality: definition 0.19, duties 0.27, eligibility 0.18
=query: duties 0.31
=quit: education 0.23, worth 0.17
=quot: jobs 0.24
=quota: skills 0.19
=r: definition 0.47, jobs 0.29, none -0.15
=rang: pay 0.27
=rank: none 0.24
=read: definition 0.28, duties -0.24, eligibility -0.15, skills 0.37, start 0.25
=real: education 0.18, jobs 0.18, none 0.21, pay 0.24
=realistic: pay 0.2
=realistical: pay 0.21
=record: cost -0.26, duties 0.19, exam -0.23, growth 0.23, remote -0.22, renewal -0.17, settings 0.18, start 0.29
=recruit: eligibility 0.26, pay 0.33
=reddit: worth 0.33
=refus: definition 0.37, duties 0.18
=register: definition 0.29, difference -0.18, education 0.37, eligibility -0.17, jobs 0.2, next -0.2, none -0.17, start 0.18, worth -0.16
=registrar: cost -0.18, definition -0.2, duties 0.17, eligibility -0.42, growth 0.15, next -0.15, pay 0.19, settings 0.24, skills 0.23, start 0.16
=registration: none 0.35, start 0.21
=registry: duties 0.19, education -0.23, eligibility 0.39, next -0.15
=rehab: eligibility 0.19
=relat: start 0.19
=releas: duties 0.22
=remot: none 0.2, remote 0.64
=remov: definition 0.15
=renew: renewal 0.52
=renewal: renewal 0.21
=replac: growth -0.15, jobs 0.22, none 0.16
=report: cost 0.19, eligibility -0.16, jobs 0.29
=requir: education 0.26, eligibility -0.32, skills 0.24
=requirement: education 0.32, eligibility 0.6
=research: duties 0.15
=respect: none 0.44
=responsibility: duties 0.24
=responsibl: duties 0.19
=rest: duties 0.22
=result: none 0.16
=resum: next 0.18, worth 0.2
=retrain: jobs 0.15
=revenu: definition 0.21, difference -0.18, duties 0.36, next 0.45, none -0.19
=review: duties 0.17, renewal 0.28
=rhd: none 0.23
=rhia: definition -0.61, duties -0.18, eligibility 0.16, exam 0.45, growth -0.29, jobs 0.29, next 0.16, none -0.15, pay 0.17, settings 0.24, skills -0.29, start -0.19, worth 0.15
=rhit: cost 0.26, definition -0.65, difference 0.22, education -0.44, eligibility 0.42, exam 0.49, growth -0.28, none 0.48, renewal 0.27, settings -0.28, skills -0.29
=rhti: start 0.26
=rid: start 0.19
=risk: definition 0.36, duties 0.33
=rly: pay 0.28
=rn: eligibility 0.32, none 0.17, start 0.25
=road: next 0.18
=robot: jobs 0.51
=roi: next 0.32
=rol: definition 0.24, jobs 0.32, none -0.16
=room: duties -0.19, start 0.16
=ros: education 0.2
=rout: eligibility 0.38
=rul: definition 0.2
=run: definition 0.29, difference 0.19, next 0.15, pay 0.15, start -0.16, worth -0.18
=rural: pay 0.38
=saf: education 0.24
=sal: none 0.18
=salary: none 0.45, pay 0.45
=sam: cost 0.25
=sas: skills 0.15
=sat: start 0.19
=say: definition 0.35
=scal: definition -0.22, pay 0.27
=scam: worth 0.25
=scan: duties 0.19
=scholarship: cost 0.43
=school: cost 0.29, definition -0.37, difference 0.29, duties -0.32, education 0.63, exam -0.31, none 0.18, pay -0.32, worth 0.23
=scientist: pay 0.43
=scor: definition 0.29, exam 0.41
=seal: education 0.18
=seattl: pay 0.38
=second: none 0.32
=security: difference 0.21, duties 0.15
=see: none 0.16
=seer: start 0.18, worth 0.18
=sel: difference 0.23, pay 0.31
=semest: exam 0.18
=senior: duties 0.2
=sens: none 0.22
=separat: difference 0.63
=serious: eligibility 0.17
=serv: duties 0.17
=servic: jobs 0.22, settings 0.18, start -0.15
=set: definition 0.33, difference 0.2, education -0.21, eligibility -0.21, jobs -0.19, none 0.36, settings 0.25
=shar: definition 0.16
=shelv: growth 0.16, jobs 0.15
=shift: duties 0.35
=short: education 0.24, eligibility -0.17, worth 0.25
=shortag: jobs 0.3
=shortest: eligibility 0.34
=shot: next 0.16, none 0.17
=show: start 0.29
=shrink: growth 0.33
=sid: growth 0.18, next 0.37, pay -0.16, start 0.21
=sign: difference 0.19, none -0.15
=silly: start 0.19
=sink: skills 0.33
=sit: cost -0.16, difference -0.16, eligibility 0.56, next -0.16, none 0.19, pay -0.21, remote 0.19
=skil: definition -0.16, duties -0.18, skills 0.98
=skip: none 0.16
=slow: skills 0.2
=snom: definition 0.22
=softwar: definition 0.31, difference 0.22, jobs 0.35
=someday: next 0.26, none 0.15
=sophomor: education 0.22
=sor: eligibility 0.16
=sourc: worth 0.18
=specialist: cost -0.17, definition -0.42, duties 0.47, education 0.37, eligibility -0.25, exam -0.16, growth 0.16, jobs 0.27, none -0.23, pay 0.29, start -0.44
=specific: none 0.15
=spend: education 0.27, eligibility -0.15, jobs 0.21
=sql: jobs -0.15, next 0.29, skills 0.5
=staff: duties 0.37, eligibility 0.17
=stag: duties 0.21
=stand: settings 0.17, skills 0.17, start 0.32
=standard: definition 0.25
=start: jobs 0.19, next 0.38, pay -0.21, start 0.37
=stat: definition -0.27, difference -0.25, eligibility 0.15, growth -0.17, jobs -0.17, none 0.33, pay 0.16, settings 0.18
=statistic: education 0.33
=status: start 0.17
=stay: difference 0.22, worth 0.18
=stem: education 0.25
=step: duties -0.15, next 0.7
=stop: duties 0.28, next 0.19
=straight: skills 0.32
=stressful: none 0.44
=stuck: next 0.3
=student: cost 1.01, definition -0.26, difference -0.15, duties -0.18, next -0.19, none -0.15, skills 0.17
=study: definition 0.25, next -0.2, none -0.21, worth 0.36
=substanc: duties 0.15
=suggest: definition 0.16
=suit: none 0.26
=supervis: jobs 0.19
=supervisor: duties 0.41
=supply: worth 0.2
=support: definition 0.19
=sur: none 0.16
=surgeon: growth 0.24, skills 0.16
=switch: next 0.15, start 0.15
=system: definition 0.25, duties 0.29, pay 0.15, skills 0.15
=tabl: pay 0.17, start 0.15
=tableau: skills 0.2
=tak: cost 0.19
=taken: exam 0.15
=talk: duties 0.29, jobs 0.24
=task: definition 0.32, duties -0.17
=teach: definition -0.2, education 0.16, eligibility -0.18, jobs 0.39, next 0.19, pay 0.22
=team: duties 0.31, pay 0.15
=technician: cost -0.18, definition -0.37, duties 0.21, exam -0.15, growth -0.2, jobs 0.3, none 0.15, settings -0.16
=technologist: duties -0.16, growth 0.29, jobs 0.21, pay 0.28
=tefca: definition 0.31
=ten: eligibility -0.15, growth 0.74
=term: definition 0.34
=test: cost 0.55, definition 0.3, difference 0.17, duties -0.21, education -0.26, eligibility 0.21, exam 0.5, next -0.23, none 0.15, remote -0.19, settings -0.18, start -0.21, worth -0.27
=textbook: jobs 0.15
=themselv: pay 0.16
=third: exam 0.19
=thousand: jobs 0.15, pay 0.17
=thr: definition 0.22, next 0.19, pay 0.17
=through: definition 0.17, duties 0.23, education -0.15, eligibility 0.28
=throw: none 0.19, worth 0.16
=tht: definition 0.21, eligibility 0.15, jobs 0.17
=tim: definition -0.2, education 0.32, exam 0.47, jobs -0.16
=titl: definition 0.43, difference 0.21, duties -0.24, next 0.21
=tke: eligibility 0.27
=toddl: remote 0.44
=tool: difference 0.18, growth 0.17
=top: none -0.19, pay 0.46, worth 0.29
=total: cost 0.16
=touch: skills 0.2
=toward: education -0.15, eligibility 0.18, next 0.21, worth 0.23
=track: definition -0.17, next 0.29, start 0.27
=train: duties 0.27, education 0.25, next -0.21
=transcript: eligibility -0.19, exam 0.49
=transcriptionist: growth 0.25
=transf: education 0.16, jobs 0.17
=trauma: duties 0.33, start 0.32
=travel: none 0.2
=treatment: duties 0.17
=trial: growth 0.2
=tru: jobs 0.24
=tst: cost 0.56
=tuition: cost 0.17, education 0.18
=tumor: difference -0.22, duties 0.25, eligibility -0.15, next 0.21
=turn: none -0.21, skills 0.38
=twic: skills 0.21
=two: definition -0.29, difference 0.56, duties 0.23, education -0.19, eligibility 0.27, exam 0.15, jobs -0.2, next -0.27, start -0.37
=typ: definition 0.31, duties -0.25, jobs 0.34, settings 0.16
=unbil: definition 0.21
=uncertifi: pay 0.34
=uncl: cost 0.25
=undergraduat: cost 0.21
=unit: duties 0.16, renewal 0.18
=university: education 0.31, jobs 0.19
=unpaid: education 0.3
=useful: none 0.34
=va: definition -0.2, jobs 0.59, none -0.2, settings 0.4, start 0.19
=vaccin: duties 0.16
=vagu: definition -0.15, duties 0.15, none 0.18
=version: difference 0.29, worth 0.15
=virtual: remote 0.18
=visit: duties 0.26
=voc: eligibility 0.19
=wag: difference 0.16, none 0.44
=wait: exam 0.5
=warehous: education 0.19
=wav: next 0.18
=week: education 0.46
=weekday: education 0.26
=wgu: remote 0.15
=wheth: education -0.15, start 0.19
=whoev: definition 0.18
=whol: none -0.16
=wif: cost 0.15, next -0.19, start 0.16
=wil: growth 0.27, jobs -0.15
=window: jobs 0.15
=wis: pay 0.18
=wit: start 0.17
=without: eligibility 0.44, none 0.25
=word: definition 0.22, difference 0.19
=work: cost -0.27, definition -0.44, difference -0.31, duties 0.31, education -0.15, eligibility 0.22, exam -0.2, next 0.26, none -0.28, renewal -0.17, settings 0.96
=workflow: none 0.19
=workforc: settings 0.22
=workplac: settings 0.3
=world: jobs 0.25
=worth: worth 0.26
=writ: definition 0.23, duties 0.19
=wrk: none 0.34
=wrot: definition 0.2
=year: definition -0.67, difference -0.45, duties -0.25, education -0.24, eligibility 0.59, exam -0.23, growth 0.46, next 0.75, none 0.38, settings -0.35, skills -0.41, start 0.35
=yesterday: education 0.18
=york: pay 0.24
=yourself: next 0.19
=zero: next 0.22, none -0.15
=~abroad: duties -0.15, eligibility 1.01, next -0.18, settings -0.16, skills 0.17, start -0.15
=~accredit: definition 0.15, education 0.42, eligibility 0.3, jobs -0.15, next -0.28, none -0.47, pay -0.15, worth 0.42
=~age: cost 0.15, education -0.16, next 0.2, none -0.31, pay 0.22, renewal 0.22, start 0.24
=~ai: definition -0.19, duties -0.16, growth 0.34, jobs 0.99, next -0.16, none -0.15
=~aid: cost 0.74, education 0.3, none -0.15
=~anatomy: eligibility 0.4, skills 0.25, start 0.33
=~apprentice: definition -0.19, next 0.62, start 0.38
=~associate: definition 0.24, duties -0.2, education 0.72, eligibility -0.2, exam -0.4, growth -0.21, jobs 0.36, next -0.2, none -0.35, pay -0.2, renewal 0.24, settings -0.28, skills -0.22, start 0.22, worth 0.27
=~audit: duties 0.39, eligibility 0.3, jobs -0.17, next 0.22, none -0.31
=~bachelor: definition -0.16, duties -0.21, education 0.7, next 0.49, none -0.47, settings -0.21
=~bill: cost -0.28, definition 0.25, difference 0.18, education -0.37, exam -0.26, growth 0.18, none 0.22, settings -0.16
=~book: exam 0.55, none 0.15
=~boss: cost -0.29, difference -0.15, duties 0.5, eligibility -0.22, exam -0.45, growth 0.37, next 0.72, none 0.23, pay 0.35, remote -0.21, renewal -0.17, settings -0.4, start -0.41, worth 0.21
=~cancer: cost -0.16, duties 0.32, eligibility -0.2, exam -0.22, jobs -0.31, next 0.21, pay -0.16, remote 0.34, settings 0.23, skills 0.36, start -0.21, worth -0.18
=~career: cost -0.15, duties -0.23, education -0.16, growth 0.19, jobs 0.2, none 0.18, pay -0.23, settings 0.21, worth 0.28
=~cdi: duties 0.29, education -0.17, eligibility 0.39
=~cert: cost 0.19, definition 0.54, duties -0.44, eligibility 0.77, exam -0.39, growth -0.46, next -0.17, none 0.61, remote -0.4, renewal 0.35, settings -0.44, skills -0.42, worth 0.2
=~clinic: cost -0.15, difference -0.33, duties 0.2, education -0.2, settings 0.68, start -0.27, worth 0.39
=~coder: cost -0.19, duties 0.35, education -0.26, exam -0.47, jobs 0.21, next 0.45, remote 0.32, renewal -0.4, skills -0.23, start 0.19
=~compare: cost -0.17, definition -0.78, difference 1.57, duties 0.2, eligibility -0.23, exam -0.4, next -0.61, none 0.78, settings 0.31, skills -0.47, worth -0.16
=~comply: difference 0.41, education -0.16, next -0.16
=~cost: cost 1.43, difference -0.21, duties 0.29, eligibility -0.49, exam -0.2, growth -0.19, pay 0.21, renewal 0.32, settings -0.2, start -0.22, worth -0.32
=~crime: eligibility 0.85
=~data: cost -0.18, definition 0.19, duties 0.49, education -0.17, eligibility -0.39, exam -0.2, growth -0.22, next 0.28, none 0.37, pay 0.45, renewal -0.2, settings -0.32, skills 0.29, start -0.28
=~define: cost -0.16, definition 1.25, difference 0.59, duties -0.17, eligibility -0.2, next -0.26, settings -0.15, start -0.17
=~degree: cost 0.48, difference 0.25, duties -0.36, education 1.12, exam -0.3, growth -0.19, jobs -0.35, none -0.58, pay -0.5, renewal -0.26, start 0.25, worth 0.43
=~deny: next 0.26, remote 0.21
=~desk: cost -0.19, duties 0.21, eligibility 0.49, none 0.31, pay -0.5, settings -0.24, start 0.27, worth -0.24
=~director: definition 0.16, difference -0.24, duties 0.23, eligibility -0.16, jobs -0.15, next 0.65, start -0.23
=~doctor: definition 0.33, duties 0.29, eligibility -0.15, exam -0.18, growth 0.31, none -0.15, skills 0.18, worth -0.24
=~doctorate: definition -0.19, education 0.41, none 0.16
=~dues: cost 1.32, difference -0.27, duties -0.19, education -0.25, eligibility -0.23, exam -0.24, jobs -0.15, next -0.22, renewal 0.51
=~duty: duties 1.33, jobs -0.16, pay -0.17, skills -0.16, start -0.17
=~ehr: next 0.27, none -0.19, skills 0.22
=~eligible: definition -0.35, difference -0.23, duties -0.18, education 0.31, eligibility 1.31, exam 0.52, next -0.3, none -0.36, remote -0.15, settings -0.17, start -0.23, worth -0.16
=~entry: cost -0.15, definition -0.41, difference -0.27, duties 0.22, eligibility 0.18, exam -0.25, next 0.15, none 0.34, pay -0.27, remote -0.19, renewal -0.2, settings -0.36, start 1.2
=~exam: cost 1.19, difference -0.15, duties -0.44, eligibility 0.62, exam 0.77, growth -0.28, jobs -0.17, pay -0.21, remote -0.38, settings -0.31, skills -0.23, start -0.17, worth -0.23
=~fail: exam 0.81, none -0.17, skills 0.18
=~fileroom: duties 0.19
=~frontdesk: definition -0.3, duties 0.18, next 0.39, none 0.28, start 0.17
=~growth: definition -0.23, difference -0.26, eligibility -0.21, growth 2.3, jobs -0.31, next -0.28, pay -0.26, settings -0.18, start -0.24
=~hard: cost -0.15, exam 0.29, none 0.2, skills 0.22
=~highschool: eligibility 0.46, next 0.22, none 0.17
=~hire: cost -0.38, definition -0.53, difference -0.39, education -0.39, eligibility 0.25, growth -0.35, jobs 1.21, pay -0.39, renewal -0.3, settings 0.54, start 0.29, worth 0.39
=~hospital: cost -0.35, definition 0.25, education -0.43, eligibility 0.24, exam -0.41, pay 0.21, remote -0.2, renewal -0.25, settings 1.05, start 0.18
=~informatics: duties 0.16, education 0.45, eligibility -0.26, growth -0.15, none -0.35, pay 0.16, start 0.34
=~inpatient: definition 0.22, difference 0.24, eligibility -0.19, pay 0.24, settings -0.19
=~insurance: definition 0.3, education -0.16, pay -0.15, settings 0.62
=~it: start 0.35
=~job: cost -0.52, definition -0.15, difference -0.48, duties 0.21, education -0.67, eligibility -0.19, exam -0.57, growth 0.66, jobs 1.13, next 0.15, none -0.31, renewal -0.43, settings 0.85, skills 0.29, start 0.29, worth -0.34
=~kids: education -0.23, eligibility -0.32, jobs -0.15, next -0.24, none 0.37, remote 0.45, settings 0.15, start 0.25
=~long: difference -0.16, duties -0.18, education 0.67, exam 0.7, jobs -0.21, next 0.23, none -0.25, renewal 0.2, start -0.25, worth -0.15
=~master: definition 0.23, education 0.32, eligibility 0.17, next 0.21, none -0.16, worth 0.19
=~math: definition -0.27, difference -0.3, education 0.26, exam -0.17, growth -0.19, none 0.27, remote -0.16, settings 0.15, skills 0.37
=~merge: start 0.15
=~number: jobs 0.4
=~nurse: definition -0.27, difference -0.22, eligibility 0.47, exam -0.15, next 0.21, pay -0.23, remote -0.17, settings 0.5, skills -0.15, start 0.15, worth -0.15
=~online: definition -0.42, difference -0.22, education 0.22, eligibility 0.32, growth -0.2, jobs 0.38, next -0.35, none 0.45, remote 0.37, settings -0.16, skills -0.16
=~outpatient: difference -0.21, jobs 0.21, none -0.31, pay 0.28, settings 0.46
=~pass: cost -0.16, definition 0.23, difference -0.19, education -0.17, exam 0.72, jobs -0.15, next 0.32, none -0.15
=~patient: duties 0.35, jobs -0.16, next 0.17, none 0.16, pay -0.2, start 0.2
=~pay: cost 0.86, definition -0.64, difference -0.19, education 0.27, eligibility -0.72, exam -0.26, growth -0.27, next -0.23, none 0.5, pay 1.73, remote -0.32, renewal -0.15, settings -0.41, skills -0.37, worth 0.17
=~practicum: cost -0.16, definition -0.16, education 1.22, jobs -0.17, none -0.18, worth -0.16
=~prep: exam 0.45
=~privacy: difference 0.79, education 0.16, eligibility -0.18, exam -0.15, growth -0.17, jobs -0.23, next 0.23, none 0.19, pay -0.17, start -0.18, worth -0.15
=~program: difference -0.26, duties -0.16, education 1.04, eligibility -0.2, exam -0.16, none -0.32, skills 0.22, worth -0.2
=~promote: definition -0.29, next 1.42, none -0.18, pay -0.16
=~question: exam 0.41
=~raise: duties 0.23, none -0.15, pay 0.37
=~record: cost -0.34, duties 0.68, eligibility -0.32, exam -0.51, growth 0.33, jobs 0.56, none -0.32, pay 0.62, remote -0.24, renewal -0.37, settings 0.28, worth -0.46
=~registry: cost -0.25, definition -0.15, duties 0.35, education -0.18, growth 0.19, next -0.32, none -0.27, pay 0.19, settings 0.24, skills 0.23, start 0.18, worth -0.18
=~release: duties 0.21, eligibility -0.17, jobs -0.16, next 0.29, none -0.18, start 0.26
=~remote: definition -0.32, difference -0.17, duties -0.16, eligibility -0.34, exam 0.62, jobs -0.22, next -0.25, none -0.19, pay -0.16, remote 2.15, settings -0.2, worth -0.18
=~renew: definition -0.15, difference -0.26, duties -0.16, education 0.22, eligibility -0.24, jobs -0.23, none -0.26, renewal 1.98, worth -0.22
=~schedule: definition -0.36, difference -0.27, duties 0.41, education 0.49, exam 0.19, growth -0.21, jobs 0.16, next -0.19, start -0.17, worth -0.15
=~school: cost 0.32, definition -0.39, duties -0.5, education 1.01, eligibility 0.36, exam -0.5, growth -0.19, renewal -0.28, settings 0.15, skills -0.2, start 0.23, worth 0.16
=~security: difference 0.18
=~skill: education -0.3, jobs -0.22, pay -0.2, skills 1.42
=~start: education 0.42, eligibility 0.24, start 0.47
=~stress: definition -0.24, exam 0.25, none 0.64, renewal -0.15, skills 0.15
=~switch: education -0.19, eligibility -0.18, next 0.95, none -0.22, renewal 0.17, start 0.18
=~teach: definition -0.15, duties 0.19, education -0.2, eligibility 0.25, jobs 0.47, pay 0.15, remote 0.22, settings -0.17, start -0.15
=~tool: definition 0.26, education 0.4, exam -0.28, growth -0.2, jobs 0.29, pay -0.33, renewal -0.25, settings -0.2, skills 0.21, worth 0.19
=~transcript: growth 0.63, jobs 0.18, none -0.18
=~veteran: cost 0.81, duties -0.18, education -0.21, eligibility -0.16, exam -0.15, none -0.17, start 0.38
=~worth: definition -0.48, duties -0.19, eligibility -0.31, jobs 0.19, next -0.24, settings -0.16, start -0.24, worth 1.47
a: education 0.83, eligibility 0.7, exam -0.3, growth -0.67, jobs -0.2, next 0.48, none -0.28, pay -0.39, remote -0.61, renewal -0.46, settings 0.41, skills -0.22, start 0.22, worth 0.42
aapc: cost 0.16, difference 0.22, duties -0.32, exam 0.31, next -0.17, none 0.24, renewal 0.32, worth 0.15
aapcs: start 0.2
about: definition -0.22, duties -0.19, jobs 0.22, pay -0.16, settings -0.19, worth 0.32
above: next 0.23
accepted: jobs 0.15
access: definition -0.31, none 0.2
according: education 0.22
accounts: definition 0.19
accreditation: education 0.22, eligibility 0.21
accredited: eligibility 0.29
accreditor: education 0.22
accuracy: definition 0.27
acdis: definition 0.17, eligibility 0.28
act: definition 0.18, difference 0.15
actual: duties 0.27, pay 0.17
actually: duties 0.4, pay -0.28, worth 0.28
ad: start 0.4
add: definition -0.17, difference 0.26, education 0.18, eligibility -0.17, next -0.18, none 0.21, worth 0.22
adding: growth 0.44
adjustment: duties 0.26
admin: duties 0.16, jobs 0.19
administration: difference 0.17, growth 0.19, jobs 0.34
administrator: definition 0.25
admission: definition 0.23, education 0.17
ads: exam 0.15
advantage: none 0.35
advisor: difference 0.16, none 0.2, worth 0.23
after: difference -0.15, duties -0.38, education -0.31, eligibility -0.3, growth -0.16, jobs 0.15, next 1.47, none -0.32, remote 0.15, settings -0.16, start -0.22, worth 0.15
afterwards: difference 0.17, remote 0.18
again: eligibility -0.15, exam 0.24, jobs 0.33, next -0.15, renewal 0.19
against: definition -0.18, duties 0.15, start 0.19
age: cost 0.17
agency: difference 0.19, jobs 0.15
ahima: cost 0.23, difference 0.22, duties -0.29, education -0.49, exam 0.5, next -0.25, none 0.34, pay -0.26, skills -0.21, start -0.2, worth 0.15
ahimas: eligibility 0.15, none -0.21, start 0.24
ahmia: definition -0.17, difference 0.19, renewal 0.19
ai: definition -0.16, growth 0.4, jobs 0.33
aid: cost 0.18
aim: none 0.28
al: duties 0.15, none 0.19
algebra: skills 0.24
alive: none 0.41
all: jobs 0.25, next -0.17, settings 0.25
allowed: renewal 0.17
alone: pay 0.29
already: education 0.28, eligibility -0.18, worth 0.55
am: difference -0.15, duties -0.26, eligibility -0.42, exam -0.15, next 0.31, none 0.51, pay -0.19, remote -0.18, settings -0.2, skills 0.48, start 0.59, worth -0.17
amia: definition 0.22
amias: next 0.17
among: settings 0.31
an: cost 0.21, duties 0.21, education -0.45, eligibility 0.35, exam -0.16, growth -0.26, jobs 0.15, renewal -0.25, settings -0.32, skills 0.44, worth -0.21
analysis: skills 0.25
analyst: definition -0.17, duties 0.65, next 0.24, none -0.16, skills 0.24
analysts: pay 0.25
analytics: none 0.28
analyze: duties 0.15
analyzing: next 0.15
anatomy: eligibility 0.31, skills 0.26
and: cost -0.37, definition 0.31, difference 0.96, duties 0.93, education -0.3, eligibility -0.39, none -0.22, pay -0.35, remote -0.53, start 0.19
another: difference 0.67, pay -0.19
answering: duties 0.19
answers: definition 0.15
any: definition -0.21, education -0.15, eligibility 0.37, exam -0.16, pay 0.22, start -0.17, worth 0.32
anybody: eligibility -0.16, jobs 0.63
anyone: eligibility 0.15, jobs 0.64, pay -0.23
anything: eligibility -0.21, next 0.35, none 0.58
apart: difference 0.37
apc: definition -0.22, difference 0.39
apcs: definition 0.26
applicants: jobs 0.18
application: difference -0.19, duties 0.19, jobs 0.2
applies: difference 0.18
apply: jobs -0.18, next 0.24, start 0.29
applying: education 0.19, eligibility 0.19
apprentice: next 0.42
apprenticeships: start 0.34
approval: education 0.26
approved: definition -0.21, eligibility 0.21, worth 0.22
april: exam 0.25
are: cost -0.32, difference 0.42, duties 0.19, education -0.3, eligibility -0.22, growth 0.58, jobs 0.49, next -0.29, none 0.32, pay -0.68, remote 0.31, renewal -0.2, settings -0.2, skills 0.31, start -0.16, worth -0.18
argue: skills 0.17
army: next 0.26, start 0.19
around: duties 0.18
as: cost 0.2, difference 0.25, duties 0.16, education -0.56, eligibility 0.28, none -0.19, pay -0.26, settings -0.19, skills 0.4
ask: eligibility 0.28, pay -0.15, start 0.2, worth -0.18
asked: next 0.16, skills 0.18
asking: skills 0.15
asks: eligibility 0.54, skills 0.17
assigning: next 0.17, skills 0.19
assistant: start 0.52
assisted: definition 0.15
associate: cost 0.16, difference 0.18, education 0.31, pay -0.15
association: definition 0.27, duties -0.22, none 0.21
associations: renewal 0.16
at: definition 0.27, difference -0.76, duties -0.35, education 0.17, exam 0.29, jobs -0.34, next -0.24, none 0.18, pay 0.3, skills 0.25, start 0.42
atlanta: eligibility 0.18
audit: duties 0.17
auditor: definition -0.2, education 0.17, eligibility 0.4, next 0.15
aunt: cost 0.15, growth 0.24, skills 0.19
average: growth 0.24, pay 0.3
averaged: pay 0.19
awards: cost 0.34
b4: exam 0.3, none -0.15
ba: education 0.18
bacc: education 0.42
baccalaureate: definition 0.46
bachelor: eligibility 0.16, jobs 0.19
bachelors: cost -0.15, definition -0.18, duties -0.16, eligibility 0.2, none -0.24, skills 0.25, start 0.16
back: cost 0.22, education -0.2, eligibility -0.18, next 0.35, pay -0.15, worth 0.29
background: eligibility 0.78
bad: skills 0.24
badge: definition 0.32, duties 0.15
bank: eligibility 0.27, worth 0.33
based: worth 0.16
basically: difference 0.22, growth 0.17
be: definition -0.31, education 0.64, eligibility 0.51, next -0.35, none -0.31, remote 0.17, skills 0.71, start -0.5, worth -0.27
because: definition 0.15, skills 0.16
become: education 0.36, eligibility 0.18, start 0.48
bed: pay 0.19
bedside: next 0.28
been: difference 0.18, next 0.34, none -0.16
before: definition -0.22, difference -0.16, education 0.16, eligibility 0.17, exam 0.54, jobs 0.32, next -0.15, none -0.21, pay -0.22, renewal 0.16
begin: duties 0.17, start 0.45
beginner: difference 0.18
beginners: definition -0.17, worth 0.38
behind: eligibility 0.25, start 0.27
being: duties 0.16, education 0.27
below: difference 0.2
besides: difference 0.15
best: exam 0.15, worth 0.19
better: difference -0.28, none 0.41, remote 0.19
between: difference 0.43, next 0.21
big: education 0.29, eligibility -0.15
biggest: pay 0.17, settings 0.25
bil: cost 0.27
biller: definition -0.29, duties 0.18, eligibility -0.16, next 0.36, none 0.19, worth 0.3
billers: eligibility 0.19
billing: difference 0.16, growth 0.16, jobs 0.21, next -0.15
biology: start 0.24
blocking: definition 0.33
blood: duties 0.22, start 0.28
bls: definition -0.28, education -0.15, eligibility -0.2, growth 0.41, jobs 0.16, next 0.38, settings -0.15, worth 0.17
body: next 0.18
bombed: exam 0.33
book: exam 0.28, none 0.18
books: exam 0.29
boss: definition -0.27, growth 0.29, next -0.15, none 0.43, pay 0.32
bossing: duties 0.19
both: difference 0.36, jobs 0.15, none -0.16, worth -0.28
bottom: definition -0.25, pay 0.5
brake: next 0.36, start -0.17
brand: none 0.3
bring: pay 0.44
brochure: none 0.16
bs: jobs 0.15
budgets: duties 0.18
build: definition 0.15
building: settings 0.35
business: definition 0.33, eligibility 0.23
but: definition -0.32, difference -0.2, duties 0.15, education 0.17, jobs 0.15, pay -0.35, settings 0.19, skills 0.18, worth 0.41
by: cost -0.16, difference 0.37, duties -0.18, education 0.16, eligibility 0.24, exam 0.19, jobs 0.43, next -0.17, pay -0.2
c: definition 0.31
cahiim: difference 0.19, education 0.23, eligibility 0.36
cahiims: education -0.17, start 0.31
cahim: definition 0.25
cahims: definition -0.32, difference 0.24, none 0.48
call: none 0.16
called: definition 0.62, duties -0.18
calls: definition -0.16, difference 0.17, duties 0.43
campus: remote 0.19
can: cost -0.5, duties -0.37, eligibility 0.82, exam 0.32, growth -0.35, next 0.59, none -0.22, remote 1.17, renewal -0.23, skills -0.16, start -0.15, worth -0.45
cancer: difference 0.23, education 0.19, exam -0.17, jobs -0.21, remote 0.21, settings 0.22, skills 0.28
candidacy: definition 0.36
candidates: exam 0.2
car: definition 0.33
card: eligibility 0.19
cardiology: worth 0.15
care: duties 0.25, education -0.18, jobs 0.18, settings 0.18, worth 0.32
career: definition -0.22, eligibility -0.17, next 0.85, worth 0.28
careful: skills 0.2
carry: none 0.17
case: definition 0.2
cases: definition 0.17, remote 0.16
catch: worth 0.18
cbcs: exam 0.23, worth 0.68
cca: definition -0.15, education -0.2, exam 0.39, none 0.39
ccds: definition 0.16, difference 0.15, none 0.38
cchiim: difference 0.28
ccs: definition -0.37, duties -0.29, education -0.21, eligibility 0.15, exam 0.59, pay -0.18, remote -0.23, renewal 0.19, settings 0.21, worth 0.28
cdeo: definition 0.19
cdi: definition -0.29, difference -0.22, duties 0.3, education 0.22, pay 0.27, settings -0.16
cdip: education -0.27, eligibility 0.27, exam 0.18, none 0.29
cehrs: definition 0.16, worth 0.3
center: difference -0.25, eligibility -0.15, exam 0.34, settings 0.47
cerner: next 0.39
certificate: cost 0.33, difference 0.19, education 0.48, exam -0.15, jobs -0.15, next -0.18
certification: cost 0.24, definition 0.25, exam -0.15, none 0.32, pay -0.16, start -0.2
certifications: definition -0.38, education -0.26, eligibility 0.35, none 0.77
certified: definition 0.4, none -0.17, pay 0.25
certify: definition -0.18, none 0.66
ceus: renewal 0.92
cfr: definition 0.18
chair: duties 0.17, growth 0.19, next 0.38
change: definition -0.18, next 0.15, pay 0.16
changes: duties 0.23, start 0.15
chapter: none 0.15
charge: definition 0.33, education -0.16, pay 0.31
chargemaster: duties 0.24
chart: definition 0.34, duties 0.34, education -0.18, jobs -0.15, settings 0.26
charting: definition -0.21, none 0.18
charts: eligibility -0.28, jobs 0.53, next 0.39, none -0.21, skills -0.18, start -0.31, worth -0.22
chda: eligibility 0.29, none 0.5
cheaper: cost 0.21
check: definition -0.19, duties 0.32, eligibility 0.24, none -0.16, start 0.17
checking: next 0.16
checks: definition 0.22
chicago: education 0.17, start 0.21
chpc: none 0.31
chps: cost 0.33, exam -0.24, none 0.22
chronic: none 0.15
chts: none 0.39
cic: difference 0.23, eligibility 0.16, none 0.18
citizen: eligibility 0.23
citizens: eligibility 0.21
claim: definition 0.19, skills 0.18
claims: pay -0.15
class: education 0.16, growth 0.19
classes: skills 0.31
classmates: jobs 0.16, worth 0.2
clean: eligibility 0.15, jobs 0.2
clerk: growth 0.21, none 0.2
clerks: jobs 0.18
clinic: none 0.16, settings 0.24, worth 0.2
clinical: education 0.33, next -0.15, none -0.19, skills 0.3
clinicians: difference 0.17
clinics: growth 0.21, settings 0.18
club: worth 0.15
cm: difference 0.18
cms: definition 0.28
coc: settings 0.52
code: definition 0.44, education -0.19, growth -0.17, jobs -0.16, none 0.35, remote 0.16, start 0.23
coded: definition 0.18
coder: cost -0.21, definition -0.22, duties 0.34, education -0.23, growth -0.17, jobs -0.16, next 0.24, pay 0.53, settings -0.19, start 0.28, worth -0.17
coders: duties 0.49, education -0.19, growth -0.18, jobs 0.6, none -0.17, remote 0.26, start -0.18
codes: difference 0.3, next 0.29, none -0.26
coding: cost 0.23, definition -0.76, difference -0.19, duties -0.16, education 0.41, exam -0.22, growth 0.46, next 0.58, pay -0.49, renewal -0.17, worth 0.26
collections: eligibility 0.16, next 0.16
college: duties -0.17, education 0.35, eligibility 0.49, exam -0.16, growth -0.16, jobs -0.2, settings 0.18
colleges: next 0.18
come: definition -0.2, eligibility 0.19, next 0.36
comes: definition -0.37, duties -0.23, next 0.85, none 0.22
coming: education 0.15
commission: difference 0.16
common: jobs 0.17
community: definition 0.22, education 0.48
companies: jobs -0.15, settings 0.7
company: cost 0.16, definition 0.33
compare: duties 0.17
compared: education 0.24, pay 0.18
compliance: start 0.15, worth 0.15
computer: duties 0.2
computers: start 0.28
condition: definition 0.18
conditions: none 0.15
confidentiality: none 0.22
consultant: eligibility 0.44, pay 0.28
consulting: settings 0.18
content: exam 0.26
continuing: renewal 0.21
coordinator: duties 0.4, none -0.15
copies: difference 0.18, next 0.25
copy: definition 0.2
cost: cost 0.52
costs: renewal 0.16
couch: remote 0.18, worth 0.32
could: duties -0.26, education -0.25, eligibility 0.23, none -0.28, pay 0.44, start 0.17
count: definition -0.21, eligibility 0.33, next 0.39, start 0.17
counted: jobs 0.17
country: eligibility 0.15, jobs 0.37, pay 0.16
counts: definition 0.19, education 0.15
course: education 0.37, next 0.15
cover: cost 0.39
covers: difference 0.36
coworker: none 0.22
cpb: difference 0.17, none 0.22
cpc: definition -0.46, difference 0.22, duties -0.32, education -0.42, exam 0.15, growth -0.18, next 0.28, none 0.28, renewal 0.15, settings 0.17, skills -0.16, worth 0.46
cpco: worth 0.31
cphi: none 0.47
cphims: difference 0.26, none 0.18
cphq: none 0.18
cpma: exam -0.27, next 0.21, none 0.38
cpt: difference 0.2, education 0.15
crc: definition 0.17, remote 0.29
crcr: cost 0.32, definition -0.38, none 0.59
credential: definition 0.21, difference 0.16, eligibility -0.16, renewal 0.29
credentials: none -0.18
credit: next 0.15
credits: education 0.49
crunchers: none 0.16
ct: definition 0.22
ctr: definition 0.22, none 0.18
cue/cost: cost 2.36, definition -0.38, difference -0.3, duties 0.18, eligibility -0.41, exam -0.34, growth -0.2, next -0.37, pay -0.3, remote -0.15, settings -0.2, worth 0.25
cue/definition: cost -0.2, definition 2.26, difference 0.24, duties 0.15, education -0.38, eligibility -0.23, exam -0.25, growth -0.23, jobs -0.33, next 0.61, none -0.47, pay -0.27, remote -0.16, skills -0.28, worth -0.27
cue/difference: definition -0.2, difference 2.02, duties 0.5, education -0.26, eligibility -0.43, growth -0.27, jobs -0.24, next -0.48, pay 0.17, remote -0.2, renewal -0.22, settings 0.48, skills -0.18, start -0.31, worth -0.2
cue/duties: definition 0.74, duties 1.95, education -0.36, eligibility -0.32, exam -0.17, growth -0.15, jobs -0.38, next -0.25, none -0.16, pay -0.45, remote -0.15, settings 0.27, worth -0.16
cue/education: cost -0.53, definition 0.16, difference -0.27, duties -0.42, education 2.02, eligibility 0.88, exam -0.31, growth -0.24, jobs -0.42, next 0.21, pay -0.53, renewal -0.49, settings -0.23, start 0.51
cue/eligibility: cost -0.15, difference -0.32, duties -0.34, education 0.61, eligibility 1.88, growth -0.17, jobs 0.19, next -0.3, none -0.32, pay -0.18, renewal -0.18, settings -0.2, start -0.3
cue/exam: difference -0.19, duties -0.49, eligibility 0.22, exam 2.12, growth -0.31, jobs -0.26, next -0.23, none 0.51, pay -0.32, remote -0.38, settings -0.17, start -0.28
cue/growth: definition -0.16, difference -0.2, duties -0.32, education -0.23, growth 2.08, jobs 0.28, none -0.15, pay -0.27, settings -0.16, start -0.2
cue/jobs: jobs 1.16, next -0.19, none -0.19, worth 0.27
cue/next: definition -0.22, difference -0.16, duties -0.15, education -0.2, jobs 0.15, next 1.39, none -0.2, settings -0.15, worth -0.18
cue/none: cost -0.52, definition 0.73, education -0.16, jobs 0.24, none 0.98, pay -0.19, renewal -0.69, skills -0.35, start 0.22, worth -0.25
cue/pay: definition -0.4, duties -0.56, education -0.18, eligibility -0.4, exam -0.31, growth -0.43, none 0.59, pay 2.99, remote -0.28, renewal -0.23, settings -0.4, skills -0.3
cue/remote: definition -0.19, jobs -0.29, next -0.2, none 0.2, pay -0.15, remote 1.73, settings -0.18, worth -0.16
cue/renewal: difference -0.19, education -0.31, eligibility -0.24, jobs -0.16, next -0.24, none -0.32, renewal 2.28, start -0.15, worth -0.17
cue/settings: eligibility -0.18, jobs -0.28, next -0.16, none 0.25, settings 1.07, worth -0.16
cue/skills: cost -0.2, difference 0.38, eligibility -0.31, exam -0.15, jobs 0.5, none -0.26, pay -0.39, remote -0.17, skills 1.55, worth -0.26
cue/start: duties -0.26, eligibility 0.16, jobs -0.21, next 0.6, none 0.19, pay -0.16, start 0.83
cue/worth: difference -0.25, duties -0.17, eligibility -0.16, next -0.15, pay 0.16, start -0.17, worth 1.38
cures: definition 0.18
current: none 0.31, pay -0.24
curriculum: education 0.22
cut: jobs 0.15, next 0.24
cycle: duties 0.35, next 0.24, none -0.15, renewal 0.33
dashboards: duties 0.15
data: cost -0.2, definition 0.25, difference 0.45, duties 0.16, eligibility -0.24, next 0.27, renewal -0.15
database: definition 0.29
databases: jobs 0.3
date: skills 0.24
daughter: jobs 0.54
day: definition -0.48, duties 0.9, eligibility -0.23, next 0.26, settings 0.15, skills 0.27, worth -0.19
days: difference -0.23, duties 0.34, exam 0.18, renewal 0.16
daytime: education 0.18
dead: jobs 0.15, none 0.21
deadline: exam 0.29
decade: growth 0.26, none 0.18
decent: none 0.16, worth 0.21
decides: duties 0.18
definition: definition 0.19
definitions: definition -0.17, difference 0.16
degree: cost 0.3, duties -0.16, education 0.3, eligibility 0.36, exam -0.25, jobs -0.43, next 0.28, pay -0.3, renewal -0.15, skills -0.25, worth 0.35
denials: next 0.24, remote 0.22
department: education 0.33, jobs -0.18, next 0.2, start 0.43
departments: growth 0.23
described: jobs 0.18
describes: next 0.18
description: duties 0.29
design: duties 0.16
designated: definition 0.18, difference 0.2
desk: duties -0.22, next 0.28, start 0.46
device: definition 0.27
diagnoses: duties 0.36, education 0.21
diagnosis: definition 0.24, skills 0.18
dictation: growth 0.21, jobs 0.27
did: difference 0.21, none 0.38
diff: definition -0.19, difference 0.37
differ: difference 0.25
difference: difference 0.6, none -0.17
different: difference 0.54, duties 0.18, education -0.22, none 0.22, pay -0.21
difrent: definition -0.26, difference 0.37
diploma: definition -0.18, eligibility 0.17, start 0.28, worth -0.15
directly: eligibility 0.22
director: duties 0.32, next 0.27, none 0.15
directory: start 0.31
disease: none 0.25
dnfb: definition 0.15
do: cost -0.25, definition -0.75, difference -0.45, duties 0.39, education 0.45, eligibility 0.82, exam -0.16, growth -0.21, jobs -0.18, remote 0.53, renewal 0.36, settings 0.21, start -0.62
doctor: next 0.2, skills 0.17
doctors: definition 0.33, duties 0.43, eligibility -0.21, jobs 0.26, none -0.16
documentation: difference 0.17, eligibility 0.41
does: definition -0.19, difference -0.63, duties 1.06, education 0.33, eligibility 0.27, exam -0.27, remote -0.29, settings -0.16, skills -0.29, start -0.31, worth 0.35
doing: definition -0.16, duties 0.19, eligibility -0.18, jobs 0.38, renewal 0.21
done: start 0.17
door: education -0.16, eligibility 0.19, start 0.19
dos: duties 0.15
double: definition 0.23
down: next 0.24, skills 0.18
drg: difference 0.34
drgs: definition 0.21
dropped: next 0.19
drug: eligibility 0.19, settings 0.29
due: renewal 0.2
dues: renewal 0.31, worth 0.23
dui: eligibility 0.27
dupage: education 0.17
duties: duties 0.28, none 0.16
duty: cost 0.17
dwn: growth 0.21
each: definition 0.15, difference -0.16, eligibility -0.15, exam 0.19
earlier: next 0.17
early: exam 0.2
earn: pay 0.31
earned: pay 0.15
edition: growth 0.19
educate: start 0.2
education: education 0.59, renewal 0.19, settings 0.15
educators: remote 0.15
ehr: duties 0.15, skills 0.23
eight: growth 0.19, skills 0.19
either: jobs 0.19, none 0.37
electronic: none 0.16
eleven: eligibility 0.22
eligibility: eligibility 0.44
else: definition -0.24, duties 0.17, settings 0.33
elsewhere: worth 0.19
email: definition 0.2
employed: jobs 0.42
employer: settings 0.19
employers: definition -0.18, education -0.2, none 0.28, remote 0.15, skills 0.15
emr: difference 0.24
end: duties -0.18, education 0.18, next 0.27
enlistment: cost 0.25
enough: skills 0.19, worth 0.19
entry: next 0.51, none -0.15
equipment: worth 0.2
er: definition -0.16, duties 0.19
even: definition -0.15, duties -0.17, eligibility 0.57, jobs 0.44, next -0.18, none 0.16, start -0.15
ever: definition -0.16, none 0.23, settings 0.19
every: cost 0.22, definition 0.29, difference -0.15, duties -0.18, education -0.28, eligibility -0.25, none 0.26, pay -0.16, remote 0.37, renewal 0.29, start 0.18
everybody: skills 0.16
everyone: definition 0.15, jobs 0.46, next -0.15, none 0.36
everything: none 0.17, worth 0.37
everywhere: next 0.18
evidence: jobs 0.15
exactly: definition 0.22, duties -0.16
exam: cost 0.6, definition -0.25, difference -0.33, duties -0.15, eligibility 0.45, exam 0.38, pay -0.18
exams: education 0.26, eligibility -0.28, exam 0.16
excel: jobs 0.17
exchange: definition 0.17
executive: next 0.21
exm: definition -0.17, exam 0.61
expanding: growth 0.22
expected: skills 0.17
experience: definition -0.29, eligibility 0.4, jobs 0.16, next 0.32, start 0.32
explain: definition 0.19, difference 0.31
eye: remote 0.19
f1: eligibility 0.24
facilities: settings 0.18
facility: worth 0.3
failed: exam 0.28, skills 0.2
faint: duties 0.24
fall: eligibility 0.24, jobs 0.27
far: difference 0.28
fast: growth 0.29, skills 0.28
faster: cost 0.16, growth 0.16
fault: definition 0.17
federal: definition 0.23, eligibility 0.15, growth 0.17, pay -0.17
fee: duties 0.24, next -0.15, renewal 0.26
fees: difference 0.15, none 0.36
felony: eligibility 0.37
fhir: difference 0.32
field: exam 0.15, growth 0.37, next -0.18, none 0.18
fifteen: next 0.24
figure: growth 0.22, pay 0.27
figures: pay 0.16
file: next 0.25
files: definition -0.16, pay 0.24
finance: definition 0.22
find: jobs 0.3, none 0.29, worth 0.16
fine: education 0.15
finished: eligibility 0.2, start 0.29
finishing: jobs 0.34
firms: settings 0.32
first: duties -0.29, education -0.32, eligibility -0.33, exam 0.26, settings -0.16, start 0.98
fit: eligibility 0.32
five: education 0.15, next 0.18, start 0.25
floor: next 0.18
florida: jobs 0.2
folks: difference 0.18, duties -0.19, education -0.2, next -0.16, pay 0.57, remote 0.25
follow: duties 0.32, remote 0.18
follows: duties 0.16
for: cost 0.52, definition 0.2, difference -1, duties -0.29, eligibility 0.31, exam -0.18, jobs -0.31, none 0.49, remote -0.39, renewal 0.19, settings -0.3, skills 0.62, worth 0.18
foreign: skills 0.2
forever: exam 0.18, none 0.15
form: skills 0.18
found: worth 0.23
foundation: definition 0.27
four: education 0.24, next 0.24
fr: cost 0.22, eligibility 0.24
free: education 0.32, start 0.17
fresh: next 0.19
friday: jobs 0.17
friend: worth 0.18
frm: remote 0.51, worth 0.27
from: cost -0.29, duties -0.33, eligibility 0.44, next 0.57, none 0.49, pay -0.44, remote 0.73, settings -0.21, skills -0.36, start -0.32
front: next 0.19
full: education 0.22, jobs 0.27, none -0.18, remote 0.19
fully: remote 0.27
gave: cost 0.24
ged: next 0.18
general: education 0.18
georgia: pay 0.17
get: cost -0.27, difference -0.49, duties -0.31, eligibility 0.19, exam -0.4, jobs 0.52, none 0.31, pay 0.28, settings -0.24, skills -0.22, start 0.72
gets: definition 0.19, difference -0.19, jobs 0.2, pay 0.21, remote 0.17
getting: worth 0.27
gi: cost 0.36, start 0.15
giant: eligibility 0.15, skills 0.26
give: definition -0.23, eligibility -0.21, exam 0.25, none 0.28, pay -0.19, start 0.28
gives: difference -0.16, duties -0.18, none 0.26
go: definition -0.17, difference 0.18, education 0.42, eligibility -0.25, exam 0.21, next 0.28
goes: education 0.38, next 0.28, none -0.15
going: cost 0.24, definition -0.26, education -0.23, eligibility -0.16, growth 1.18, jobs -0.18, pay -0.18, skills 0.34, start -0.18
good: definition -0.39, duties -0.21, education -0.17, eligibility -0.25, next 0.29, none -0.26, skills 0.68, worth 0.86
got: definition -0.2, duties 0.19, jobs 0.16, next 0.34, start -0.2, worth 0.17
governance: none 0.35
government: definition 0.15, none 0.23
grad: eligibility 0.19, pay 0.23
grade: next 0.16, remote 0.15
grades: difference 0.17
graduate: education 0.47, eligibility -0.19, exam 0.31
graduation: education 0.15, eligibility -0.21, exam 0.36
greater: cost 0.17
group: definition 0.15, difference 0.28
groups: jobs 0.27
growing: growth 0.49
growth: growth 0.68
guide: exam 0.22
guides: exam 0.16
guy: difference 0.15, next -0.15, start 0.39
had: definition -0.2, duties -0.15, jobs 0.37, none -0.17, pay 0.23
half: jobs 0.25, next 0.32
hand: definition 0.23
handles: difference 0.22
hands: education 0.16
happens: exam 0.32
hard: exam 0.24, none -0.15, skills 0.25
harder: exam 0.36
has: difference 0.34, education -0.25, exam 0.15, next -0.18, none 0.38
hate: duties 0.2, skills 0.32
hates: jobs 0.2, none 0.2
hav: jobs 0.17
have: definition -0.24, difference -0.25, duties 0.22, education 0.24, eligibility 0.73, next -0.25, pay -0.35, renewal 0.21, settings 0.27, start -0.28, worth -0.28
hcc: definition 0.18
hcpcs: difference 0.17
health: definition -0.17, education 0.18, exam -0.27, jobs 0.42, none -0.63, pay 0.26, remote -0.22, renewal -0.25, settings 0.42, worth 0.15
healthcare: next -0.24, none 0.21, pay 0.26, start 0.31
hear: duties 0.21
heart: definition 0.21
held: duties 0.33
help: difference 0.26, next -0.22, start 0.16
helpdesk: start 0.15
helping: none 0.16
helth: definition -0.15, difference 0.27, duties -0.19, education 0.25, eligibility -0.3, settings 0.41
her: growth 0.37, next -0.15, start 0.17, worth 0.37
here: definition -0.18, duties -0.17, education 0.25, none 0.2, skills 0.21, start -0.17, worth 0.15
hfma: definition 0.18
hhs: definition 0.25
higher: none 0.21, settings 0.17
highest: pay 0.18
him: definition -0.72, education 0.18, eligibility 0.27, exam -0.49, growth -0.39, jobs -0.54, next 0.43, pay 0.45, remote -0.36, renewal -0.29, settings 0.5, skills 0.43, start 0.47
himss: definition 0.5, duties -0.35
hipaa: difference 0.41
hippa: difference 0.16, education 0.2
hire: duties -0.17, settings 0.47
hired: none -0.2, settings 0.18, worth 0.59
hires: next 0.27, settings 0.31
hiring: jobs 0.23
hit: difference 0.21, eligibility 0.23, none -0.15, start 0.2
hitech: difference 0.47
hl7: difference 0.31
holder: eligibility 0.26
holders: jobs 0.21, next 0.16
holding: exam 0.2
hom: remote 0.16
home: definition -0.29, duties -0.21, education -0.2, eligibility -0.24, exam 0.44, jobs -0.19, next -0.37, none -0.39, pay 0.25, remote 1.24, settings 0.37, start -0.15
honest: jobs 0.19, pay 0.18
hospital: cost -0.19, definition 0.56, difference -0.25, duties 0.24, education -0.23, jobs -0.5, next 0.17, remote -0.17, renewal -0.18, settings 0.51, start 0.62, worth -0.41
hospitals: definition -0.18, difference 0.31, duties -0.24, education -0.17, jobs 0.3, next -0.23, settings 0.44, start -0.19
hotline: difference 0.16
hour: definition -0.15, jobs -0.16, next 0.18, none 0.2, pay 0.43
hourly: pay 0.15
hours: definition -0.25, education 0.39, eligibility 0.19, next -0.21, none -0.27, renewal 0.31
how: definition -0.79, difference 0.41, duties -0.34, education 0.88, eligibility -0.5, exam 0.83, jobs 0.39, next 0.79, none -0.56, remote -0.29, renewal 0.36, settings -0.48, skills -0.36, start 0.43, worth -0.66
husband: jobs 0.24, remote 0.19
hw: cost 0.46, next 0.16, start 0.15
i: definition -0.78, difference -0.72, duties -0.45, education 0.83, eligibility 0.34, exam 0.29, growth -0.15, jobs 0.15, next 0.25, none 0.6, pay -0.49, settings -0.32, skills 0.39, start 0.21, worth -0.29
icd: definition 0.23, difference 0.17, pay -0.16
id: skills 0.17
if: definition -0.36, difference -0.24, duties -0.18, education 0.69, exam 0.19, next -0.26, none 0.2, remote -0.17, start 0.19, worth -0.22
illinois: cost 0.26
in: cost -0.38, definition -0.21, difference -0.78, duties -0.38, education 0.5, growth -0.21, jobs 0.49, next -0.27, pay 0.61, settings 0.35
in2: next 0.15, start 0.19
include: pay 0.19
indeed: jobs 0.17
index: definition 0.38
indicator: definition 0.21
informatics: duties 0.17, education 0.26, eligibility -0.24, none -0.31, pay 0.17, start 0.36
information: cost -0.2, definition 0.36, difference 0.21, education -0.15, eligibility -0.31, jobs 0.31, next 0.32, settings -0.2
injuries: definition 0.33
inpatient: duties 0.19, pay 0.28, settings -0.16
inside: definition -0.19, none 0.18
instead: settings 0.2, start 0.15
instructor: education -0.34, eligibility 0.46
insurance: definition 0.19, none -0.16, settings 0.2
insurer: none 0.15
integrity: definition 0.17, skills 0.17
interview: duties 0.3
into: definition -0.17, eligibility -0.19, next 0.6, pay -0.35, start 0.61
introvert: skills 0.23, worth 0.18
investigation: eligibility 0.18
iowa: pay 0.32
is: definition 0.57, difference 0.48, education 0.15, eligibility -0.56, exam 0.19, growth 0.43, jobs -0.2, next -0.21, none 0.53, pay -0.41, renewal -0.4, settings -0.46, skills -0.3, start -0.43, worth 0.69
isnt: education 0.5, none -0.15
issues: none 0.31
it: definition 1.02, difference -0.29, duties -0.17, education -0.24, exam -0.42, growth -0.17, next 0.41, none -0.26, pay -0.29, renewal -0.18, settings -0.27, skills -0.36, start 0.27, worth 1.02
its: cost -0.18, definition 0.36, education 0.17, eligibility 0.39, exam -0.2, jobs -0.17, renewal 0.15, worth 0.19
itself: difference 0.26
january: definition 0.19
job: definition -0.21, difference -0.22, duties 0.61, eligibility -0.42, exam -0.2, jobs -0.24, next -0.17, none 0.6, renewal -0.15, settings -0.32, skills 0.44, start 0.56, worth -0.23
jobs: cost -0.17, definition -0.23, difference -0.18, duties 0.22, education -0.4, exam -0.17, growth 0.8, jobs 0.93, none -0.61, skills -0.29
join: cost 0.29, definition 0.19
jump: pay 0.29
june: start 0.16
junior: difference 0.3
jus: difference 0.2, none 0.28
just: definition -0.15, eligibility 0.2, growth -0.15, jobs -0.27, none 0.41, pay 0.45
keep: definition -0.2, duties 0.15, education -0.19, eligibility -0.24, growth 0.2, next -0.18, none 0.26, renewal 0.22, start 0.16
keeping: duties 0.2
keeps: definition 0.42, duties -0.15, none 0.31, skills 0.2
kid: start 0.42
kids: none 0.32
kind: definition 0.19, difference -0.22, none 0.39
know: skills 0.36
knowledge: skills 0.37, start 0.16
labor: education 0.23
ladder: next 0.49
laid: worth 0.17
lapse: renewal 0.37
last: exam 0.22, renewal 0.22
later: education 0.42
lawyer: none 0.15
lawyers: definition -0.2, difference 0.16, next 0.27
lead: eligibility 0.15, next -0.15, none 0.37
leaders: worth 0.23
leads: difference 0.18
leaks: definition 0.33
learn: eligibility -0.15, none -0.16, settings 0.17, skills 0.39
learned: difference 0.22
learning: education 0.18
least: education 0.16, renewal 0.36
leave: next 0.15
left: cost 0.15, jobs 0.41
legal: difference 0.23
legit: definition 0.15, worth 0.41
less: cost 0.18
let: education -0.2, eligibility 0.44, jobs 0.15, none -0.17, renewal 0.34
lets: start 0.15
letter: next 0.19
letters: cost -0.22, eligibility -0.31, next -0.17, none 0.54, pay 0.16, worth 0.24
level: next 0.26, none -0.19
license: eligibility 0.51
like: cost -0.22, definition -0.26, difference 0.23, duties 0.76, education -0.25, eligibility -0.24, growth -0.16, next 0.26, skills -0.22
likes: jobs 0.17, start 0.2
line: growth 0.57, none -0.16, pay 0.18, start 0.17
list: cost -0.17, education 0.4, next -0.16, none 0.27, skills 0.17, start 0.18
listed: definition -0.18, growth 0.27
listens: jobs 0.43
lists: eligibility 0.15, none 0.21, skills 0.22
live: pay 0.27
loan: cost 0.17
log: none 0.16
lol: difference 0.28, education 0.21, jobs 0.15
long: difference -0.15, education 0.27, eligibility -0.2, exam 0.68, jobs -0.18, next 0.32, start -0.15
look: duties 0.2, eligibility 0.26, next -0.21
looking: definition -0.24, duties 0.32, education 0.18, worth 0.17
lost: definition 0.24, eligibility 0.19
love: pay 0.19, skills 0.18
loves: none 0.16
lump: none 0.24
mails: definition 0.17
main: definition -0.16, start 0.33
major: cost 0.17, eligibility -0.17, skills 0.18
majors: difference 0.2
make: definition -0.17, duties -0.15, education -0.18, jobs -0.15, pay 1.19
makes: none 0.33, pay 0.24
manage: difference 0.17
management: duties -0.17, education 0.41, jobs 0.16, none -0.16, start -0.16, worth 0.22
manager: definition -0.44, duties 0.45, education -0.34, next 0.38, none 0.33, settings -0.16, skills 0.2
managers: growth 0.29, jobs 0.21, none -0.18, pay 0.29, worth 0.16
managing: eligibility 0.18
many: definition -0.17, difference -0.16, exam 0.18, jobs 0.89, next -0.26, pay -0.15, renewal 0.25
march: jobs 0.15, worth 0.16
market: jobs 0.23
master: definition 0.51, education -0.18
masters: definition -0.28, difference 0.17, education 0.27, eligibility 0.23, next 0.3, worth 0.29
math: jobs 0.18, skills 0.21
matter: eligibility -0.21, worth 0.49
may: difference -0.24, education -0.25, eligibility -0.16, exam 0.48, jobs 0.29, next 0.26, none -0.29, pay 0.5, settings -0.16
mcc: definition 0.22
mcdowell: education 0.23
mch: cost 0.43
me: definition -0.57, difference -0.22, duties -0.16, education -0.2, eligibility 1.05, exam -0.18, growth -0.31, next 0.32, pay -0.31, skills 0.3, start 0.32
mean: definition 0.21, difference 0.21
meaning: definition 0.39
meant: eligibility 0.18
median: pay 0.54
medians: pay 0.27
medic: next 0.24, start 0.26
medical: cost -0.29, difference -0.23, education 0.2, exam -0.17, growth 0.55, next -0.28, pay 0.29, renewal -0.16, start 0.24, worth -0.18
medicare: definition 0.18, none 0.31, pay -0.16
meetings: definition 0.16, duties 0.26
member: cost 0.28
members: cost 0.32, pay 0.16
membership: cost 0.51
mention: jobs 0.17
merges: start 0.16
messages: none 0.19
microcredentials: definition 0.3
middle: pay 0.29
military: cost 0.22, jobs 0.19
million: none 0.27
minimum: none 0.16
miss: exam 0.29
missing: definition 0.15, next 0.35
mny: exam 0.33, jobs 0.21
modifier: next 0.16
mom: none 0.16, settings 0.2
money: cost 0.39, pay 0.25
month: education 0.33, skills 0.33
months: eligibility 0.41, next -0.15
mor: pay 0.53
more: cost -0.28, definition -0.3, difference -0.3, education -0.26, exam -0.17, none -0.21, pay 1.11, settings -0.22, start -0.2, worth 0.44
most: skills 0.17
mostly: duties 0.33, remote 0.16
move: definition -0.16, next 0.77, worth -0.16
moves: jobs 0.17
moving: start 0.34, worth 0.32
mpi: definition 0.21
ms: skills 0.19
much: cost 0.73, eligibility -0.24, jobs -0.21, next -0.27, none -0.29, pay 1, start -0.16, worth -0.19
must: duties 0.33, next -0.15
my: definition -0.55, duties -0.15, exam 0.15, growth -0.19, next 0.17, none 0.49, renewal 0.37, settings -0.23, skills -0.33
mycaa: cost 0.35
name: definition 0.55, start -0.15, worth 0.28
names: settings 0.34
narrow: worth 0.21
national: definition 0.67, growth 0.15
ncra: education -0.18
near: eligibility -0.18, jobs 0.15, settings 0.17
ned: education 0.2, eligibility 0.18
need: definition -0.49, difference -0.16, duties -0.44, education 0.2, eligibility 1.06, growth 0.16, jobs -0.15, next -0.32, none -0.38, pay -0.26, settings -0.18, skills 0.69, worth 0.19
needed: eligibility 0.21, skills 0.2
needles: duties 0.24
needs: definition 0.33
net: worth 0.18
network: none 0.15
never: education -0.22, eligibility 0.27, jobs 0.19, skills 0.15, start 0.22
new: none 0.36, start -0.19
newbie: none 0.32
next: growth 0.16, next 0.33, none 0.15
nha: exam 0.22, none 0.15, worth 0.26
nigeria: education 0.27
night: duties 0.2, jobs 0.18
no: cost -0.22, education -0.25, eligibility 0.67, remote -0.19, skills -0.2, start 0.22, worth 0.27
nobody: definition 0.23, start 0.26
non: cost 0.23, worth 0.23
none: exam 0.15
normal: duties 0.21
not: difference 0.81, education -0.2, eligibility 0.72, exam -0.19, jobs -0.4, next -0.39, pay 0.31, settings -0.18, start -0.26
notes: duties 0.15, skills 0.18
nothing: start 0.23, worth 0.2
now: definition -0.22, difference -0.21, eligibility -0.33, jobs 0.33, next 0.39, renewal 0.15, settings -0.15, start 0.56, worth -0.22
number: pay 0.57
numbers: duties -0.18, eligibility 0.23, next -0.15, none 0.39, pay -0.32, skills 0.31
nurse: definition -0.16, duties 0.24, education 0.37, next 0.37
nurses: jobs 0.26
nursing: cost 0.15, eligibility 0.29, none -0.18, settings 0.72
nxt: definition -0.17, next 0.25
o: eligibility 0.21
ods: education -0.2, eligibility 0.19, exam 0.16, renewal 0.18, start 0.29
of: definition -0.22, difference -0.15, education -0.33, pay 0.37, remote -0.21, settings 0.48, start 0.36, worth -0.37
off: definition -0.22, exam -0.18, next 0.88, start -0.19, worth 0.36
offer: pay 0.24
offered: none 0.21, remote 0.21
offering: skills 0.16
offers: jobs 0.15
office: definition 0.17, eligibility -0.24, next 0.36, none 0.24, pay -0.24, remote 0.25, settings 0.21, start -0.15
officer: definition -0.21, duties 0.23, next 0.3, none -0.2, pay 0.17, settings -0.15
officers: settings 0.26
offices: worth 0.23
official: duties 0.29
often: renewal 0.25
ohio: pay 0.23
ok: pay 0.18, skills 0.15
old: duties 0.16, education 0.15, eligibility -0.17, next -0.19, none 0.76, pay -0.35, start 0.45
on: cost -0.35, difference -0.5, duties 0.23, education 0.45, eligibility -0.23, exam 0.43, jobs -0.31, next -0.17, none -0.67, pay 0.46, remote 0.45, settings -0.18, skills -0.21, start 0.2, worth 0.35
once: renewal 0.24
one: cost -0.25, definition -0.26, difference 0.96, duties -0.24, education -0.18, growth -0.15, jobs -0.2, none 0.58, pay -0.2, remote -0.2, settings 0.21, worth 0.31
ones: definition 0.18, none 0.18
online: definition -0.26, education 0.35, eligibility -0.22, next -0.15, none 0.31, remote 0.32, renewal 0.2
only: definition 0.37, difference 0.2, duties -0.34, eligibility 0.42, jobs -0.2, next -0.21, none 0.37, start -0.21
open: definition -0.16, exam 0.38, none -0.16
opened: start 0.15
openings: jobs 0.64
opt: education 0.23, eligibility 0.36
or: definition -0.58, difference -0.54, duties 0.15, education 0.29, eligibility 0.17, exam -0.26, growth 0.16, jobs 0.27, next -0.18, none 0.64, skills -0.23, start 0.22
order: difference 0.18, next 0.17, skills 0.15
orders: remote 0.2
organization: difference 0.17
other: difference 0.28, duties 0.16, eligibility -0.16, next 0.21, none -0.16, worth 0.21
others: cost 0.18
our: definition 0.17, duties 0.18, exam 0.15, growth 0.26, none 0.18
out: definition -0.23, difference -0.17, duties -0.23, next 0.93, none 0.39, settings -0.19, start -0.17
outlook: growth 0.19, none 0.29, pay -0.16
outpatient: definition 0.19, difference -0.15, jobs 0.22, none -0.27, pay 0.32
outside: eligibility 0.15, none 0.29
over: cost 0.18, definition -0.18, education -0.21, eligibility 0.16, growth 0.5, none -0.18, start -0.18
own: none -0.17
p: none -0.19, settings 0.27
paper: growth 0.15, settings 0.17
part: cost 0.19, difference 0.21, education 0.16, eligibility -0.16, next -0.22, none 0.2, pay -0.17, start -0.17
parts: skills 0.2
pass: exam 0.43
passed: next 0.44, renewal 0.2, settings 0.17
passing: exam 0.21
past: jobs 0.26
path: next 0.44
patient: difference 0.17, duties 0.51, education -0.2, growth -0.16, jobs 0.26, next -0.32, none 0.24, settings -0.18
patients: definition 0.16, duties 0.35, eligibility -0.16, jobs -0.23, next 0.15, start 0.34
paused: start 0.19
pay: cost 0.68, difference -0.23, eligibility -0.23, growth -0.17, none 0.29
paycheck: worth 0.31
payed: education 0.22, pay 0.35
paying: none 0.2
payment: definition 0.21
payments: next 0.19
pays: worth 0.22
pcap: education 0.18
pcs: definition -0.15, remote 0.19
peeks: duties 0.15
people: cost -0.32, definition 0.16, duties -0.37, education -0.61, eligibility -0.23, jobs 0.46, none 0.55, pay 0.44, remote 0.18, renewal -0.21, settings 0.49, start -0.31
per: jobs 0.28
percent: growth 0.36, pay 0.19
permission: none 0.26
person: definition 0.23, duties 0.16, education -0.15, next 0.28, none -0.24, skills 0.19
persons: difference 0.18
pharmacies: settings 0.29
pharmacy: skills 0.15, start 0.16
phd: definition -0.17, education 0.39, none 0.17
phi: definition 0.32, difference 0.15
philippines: eligibility 0.21
phone: duties 0.34, jobs 0.16
phones: duties 0.18, skills 0.19
physician: settings 0.42, start 0.16
pick: eligibility -0.18, skills 0.26
pile: jobs 0.19
place: duties 0.18, next 0.16
placements: education 0.24
places: settings 0.17
plan: education 0.18, settings 0.27
please: difference 0.2, none 0.39, pay -0.18
plus: eligibility 0.2
points: start 0.23
policy: duties 0.16
portal: duties 0.15, remote 0.2
position: difference 0.16
possession: jobs 0.22
possible: next 0.17, remote 0.18, start 0.3
post: definition 0.39, eligibility 0.15
posting: none 0.43
posts: exam 0.17, jobs 0.36
practice: education 0.25
practicode: next 0.35
practicum: education 0.44
prefer: difference 0.15, worth 0.18
prerequisite: eligibility 0.19
present: definition 0.23
price: cost 0.2, duties 0.15, skills 0.24
principal: definition 0.27
prior: eligibility 0.15
privacy: difference 0.23, duties 0.22, jobs -0.16, next 0.18
problem: duties 0.18
procedures: duties 0.21
proctor: exam 0.24
profee: definition 0.33
professional: duties 0.17, education 0.21
program: education 0.15, eligibility 0.3, next -0.28, none 0.24, pay -0.19, skills -0.19, start 0.22, worth 0.36
programs: education 0.51, eligibility -0.15, none -0.18, worth -0.15
project: duties 0.2
projection: growth 0.33
proof: definition 0.17, eligibility 0.23
proviso: eligibility 0.25
public: start 0.29
put: definition 0.16
puts: difference 0.2
qualified: eligibility 0.19
qualify: cost 0.19
quality: definition 0.19, duties 0.28, eligibility 0.18
queries: duties 0.35
query: definition 0.17
questions: exam 0.8
quit: education 0.23, worth 0.17
quotas: skills 0.19
r: definition 0.47, jobs 0.29, none -0.15
range: pay 0.27
rank: none 0.24
rate: exam 0.23
rather: next 0.35
read: definition 0.15, start 0.16
reading: duties -0.15, skills 0.36
reads: definition 0.21
real: education 0.18, jobs 0.18, none 0.21, pay 0.24
realistic: pay 0.2
realistically: pay 0.21
really: difference 0.2, duties 0.38, exam 0.2, none 0.18
recommended: worth 0.16
record: definition 0.53, difference 0.21, eligibility 0.19, jobs -0.17, none -0.15
records: definition -0.22, difference -0.21, exam -0.26, jobs 0.24, pay 0.29, remote -0.25, renewal -0.2, settings 0.21, start 0.35
recruiter: eligibility 0.27, pay 0.33
reddit: worth 0.33
refuse: definition 0.18
refuses: duties 0.25
registered: definition 0.29, difference -0.18, education 0.37, eligibility -0.17, jobs 0.2, next -0.2, none -0.17, start 0.18, worth -0.16
registrar: definition -0.24, duties 0.38, education 0.24, eligibility -0.33, none -0.27, skills 0.34
registrars: duties -0.21, education -0.18, growth 0.18, jobs 0.25, pay 0.17, settings 0.21
registration: none 0.35, start 0.21
registry: definition 0.17, education -0.22, eligibility 0.42
rehab: eligibility 0.19
related: start 0.19
release: definition -0.22, duties 0.37, jobs -0.15, next 0.35, none -0.16, start 0.15
remote: none 0.22, remote 0.51
removed: definition 0.19
renew: renewal 0.35
renewal: renewal 0.19
renewed: none 0.19, renewal 0.15
replace: jobs 0.24
replaced: jobs 0.16
replacing: none 0.19
report: definition -0.19, jobs 0.25, pay 0.23
request: definition 0.16
requests: duties 0.19
required: education 0.29, eligibility -0.29, pay 0.15, skills 0.26
requirements: education 0.34, eligibility 0.49
research: duties 0.15
respect: none 0.16
respected: none 0.28
responsibilities: duties 0.24
responsible: duties 0.19
rest: duties 0.22
results: none 0.17
resume: next 0.18, worth 0.2
revenue: definition 0.21, difference -0.18, duties 0.36, next 0.45, none -0.19
review: duties 0.17, eligibility 0.18
reviewing: renewal 0.25
reviews: definition 0.17
rhds: none 0.23
rhia: definition -0.54, exam 0.5, growth -0.26, jobs 0.38, next 0.19, pay 0.2, remote -0.23, skills -0.27, start -0.17
rhias: remote 0.18, settings 0.25
rhit: cost 0.28, definition -0.59, education -0.44, eligibility 0.23, exam 0.53, growth -0.24, next 0.16, none 0.57, remote -0.28, renewal 0.29, settings -0.24, skills -0.27
rhits: eligibility 0.2, remote 0.17
rhti: start 0.26
right: exam 0.18, jobs 0.44, pay -0.16, start 0.23
risk: definition 0.34, duties 0.24
rly: pay 0.28
rn: eligibility 0.32, none 0.17, start 0.25
robots: jobs 0.51
roi: next 0.32
role: definition 0.32
roles: jobs 0.38
room: duties -0.19, start 0.17
rose: education 0.2
routes: eligibility 0.32
rule: definition 0.41, difference 0.19
rules: definition -0.21, duties 0.19
run: eligibility 0.2
running: next 0.18, pay 0.35
runs: definition 0.34, difference 0.19
rural: pay 0.38
safe: education 0.24
said: growth 0.16
salary: none 0.45, pay 0.45
sales: none 0.18
same: definition 0.33, difference 0.97, duties 0.31, education -0.32, eligibility -0.21, jobs -0.18, next -0.17, start -0.18
sas: skills 0.15
sat: start 0.19
say: definition 0.15, none -0.18, worth 0.21
saying: definition 0.35
says: difference -0.31, education -0.22, eligibility -0.23, exam 0.17, pay 0.2, settings -0.15, start -0.22, worth 0.37
scale: definition -0.22, pay 0.28
scam: worth 0.25
scanning: duties 0.21
scholarships: cost 0.3
school: cost 0.36, definition -0.33, duties -0.28, exam -0.23, none 0.4, pay -0.32, start 0.3, worth 0.23
schooling: eligibility 0.21
schools: education 0.43
score: definition 0.15, exam 0.56
screen: next 0.16
screens: definition 0.17
seal: education 0.18
search: definition 0.18
seattle: pay 0.38
second: none 0.32
security: difference 0.21, duties 0.15
see: definition -0.25, none 0.3, settings 0.21
seeing: none 0.16
seer: start 0.18, worth 0.18
selling: pay 0.32
sells: difference 0.28
semester: exam 0.18
senior: duties 0.2
sense: none 0.22
separate: difference 0.57
seriously: eligibility 0.17
servers: duties 0.18
services: jobs 0.24
set: definition 0.4, difference 0.25, eligibility -0.19, none 0.43
sets: skills 0.16
settings: settings 0.28
she: definition -0.16, duties 0.27, education 0.23, jobs 0.46, next -0.27, none -0.16
shelves: growth 0.16, jobs 0.15
shift: duties 0.26
short: education 0.15, worth 0.2
shortest: eligibility 0.34
shot: next 0.16, none 0.17
should: duties -0.33, education 0.55, eligibility -0.47, none 0.62
show: start 0.16
shrinking: growth 0.31
side: growth 0.18, next 0.37, pay -0.16, start 0.21
sign: cost 0.16
silly: start 0.19
since: education -0.25, jobs 0.25, next 0.22, none -0.25, settings 0.15
sink: skills 0.34
sit: duties -0.15, eligibility 0.8, exam 0.2, jobs -0.18
site: none 0.3, remote 0.53
sitting: definition 0.25
skill: difference 0.17, skills 0.16
skills: skills 0.83
slow: skills 0.2
small: settings 0.15
snomed: definition 0.22
so: definition 0.25, difference 0.15, duties -0.21, education 0.22, jobs -0.22, none -0.25, remote 0.17, skills -0.16, worth 0.2
software: definition 0.31, difference 0.22, jobs 0.35
some: education -0.25, eligibility 0.35, next 0.24, none -0.22
somebody: definition 0.33, duties -0.3, education -0.29, eligibility 0.15, growth 0.17, settings 0.2
someday: next 0.26, none 0.15
someone: definition 0.3, duties -0.17, none 0.3, start 0.19
something: definition 0.17, education 0.24, remote 0.18
sophomore: education 0.22
sore: eligibility 0.16
sort: duties 0.18
specialist: definition -0.39, difference 0.17, duties 0.43, education 0.25, jobs -0.17, settings 0.28, start -0.23
specialists: growth 0.25, jobs 0.45, none -0.19, pay 0.24, settings -0.19, start -0.2, worth 0.19
specific: none 0.15
spend: education 0.27, eligibility -0.15, jobs 0.21
sql: jobs -0.15, next 0.29, skills 0.5
staff: duties 0.33, eligibility 0.18, jobs 0.16
stand: definition 0.25, eligibility -0.15, settings 0.17, skills 0.16, start 0.24
standard: definition 0.16
start: growth 0.19, next 0.16, pay -0.18, start 0.23
started: next 0.25
starter: start 0.23
starting: jobs 0.19, none -0.16
state: cost 0.15, difference -0.18, duties 0.2, eligibility 0.15, settings 0.22, worth -0.17
statistics: education 0.33
stats: none 0.22, skills 0.19
status: start 0.17
stay: remote 0.15, worth 0.18
stays: difference 0.24, exam 0.23
stem: education 0.25
step: difference 0.33
steps: definition -0.17, next 0.83
still: definition -0.37, difference -0.21, eligibility 0.43, exam -0.17, growth 0.28, jobs 0.84, next -0.24, none 0.29, pay -0.17, settings -0.16
stop: duties 0.24
stops: next 0.19
straight: skills 0.32
stressful: none 0.44
stuck: next 0.3
student: cost 0.64, eligibility 0.22, jobs -0.15
students: cost 0.37, skills 0.23, start 0.24
study: exam 0.34, next -0.16, none -0.18, worth 0.2
stuff: definition 0.31, eligibility -0.22, jobs 0.25, none -0.26, skills 0.42
subject: education 0.15
substance: duties 0.15
suggests: definition 0.16
suits: none 0.26
supervised: jobs 0.19
supervisor: duties 0.36
supplies: worth 0.2
sure: none 0.16
surgeons: growth 0.24, skills 0.16
surgery: difference -0.19, settings 0.34
switch: next 0.16, start 0.16
system: next -0.16, pay 0.39
systems: duties 0.15
table: eligibility 0.17, pay 0.2
tableau: skills 0.2
tak: exam 0.33, growth 0.27, jobs -0.16
take: definition -0.3, difference -0.24, duties -0.32, education 0.36, eligibility 0.82, next 0.36, remote -0.18, settings -0.17, skills -0.22, start 0.2
taken: exam 0.15
takes: exam 0.19, jobs 0.25
taking: cost 0.19
talk: duties 0.3, jobs 0.18
task: definition 0.32, duties -0.18
teach: difference 0.15, jobs 0.32
teachers: next 0.21
teaches: education 0.24, remote 0.15
teaching: pay 0.23
team: duties 0.32, pay 0.15
technician: cost -0.16, definition -0.29, difference 0.15, education 0.15, next 0.17, none 0.23
technicians: jobs 0.39
technologists: duties -0.15, growth 0.29, jobs 0.22, pay 0.29
tefca: definition 0.31
tell: definition -0.15, none 0.42
ten: eligibility -0.15, growth 0.74
term: definition 0.34
terminology: education 0.16
test: cost 0.35, definition 0.47, duties -0.17, education -0.17, eligibility 0.34, exam 0.21, next -0.16, none 0.28, pay -0.16, remote -0.16, settings -0.16, start -0.22, worth -0.27
tested: exam 0.2
testing: exam 0.37
tests: cost 0.27
than: none 0.19
that: cost -0.32, definition 0.99, difference 0.37, duties 0.15, eligibility -0.3, exam -0.16, none 0.27, pay 0.19, remote -0.21, settings -0.46, start -0.37
the: cost -0.2, definition 0.78, difference 0.76, education -0.73, eligibility 0.31, exam 0.6, growth 0.46, jobs -0.42, next 0.38, none -0.63, settings -0.7, skills -0.48, start -0.4, worth 0.38
their: definition 0.9, difference -0.16, education -0.21, next -0.18
them: difference 0.23, eligibility 0.49, jobs -0.19
themselves: pay 0.16
then: eligibility -0.2, exam 0.23, none -0.24, pay 0.3, start 0.19
there: definition 0.38, duties -0.59, education 0.37, exam -0.28, growth -0.15, jobs 0.78, next 0.2, renewal -0.15, skills -0.22, start -0.22, worth -0.31
these: duties 0.49, jobs -0.16, none 0.49, pay -0.29
they: cost -0.23, definition 0.44, duties 0.88, eligibility 0.57, jobs -0.21, next -0.37, none -0.32, pay -0.39, remote 0.17, renewal -0.21, start -0.34
thing: difference 0.26, eligibility 0.18, jobs -0.17, next 0.26
things: difference 0.31
think: growth 0.15
third: exam 0.19
this: definition -0.37, duties -0.31, eligibility -0.57, jobs 1.06, next -0.24, none 0.64, pay 0.19, settings -0.2
those: difference 0.51, duties 0.51, eligibility -0.23, next -0.2, none 0.22, start -0.21
thought: definition 0.16
thousand: jobs 0.15, pay 0.17
three: definition 0.22, next 0.19, pay 0.17
through: definition 0.17, duties 0.23, education -0.15, eligibility 0.28
tht: definition 0.21, eligibility 0.15, jobs 0.17
time: definition -0.24, education 0.46, exam 0.43, none -0.19, pay -0.17, start -0.21
title: definition 0.43, difference 0.21, duties -0.2, next 0.16
tke: eligibility 0.27
to: cost 0.19, definition -0.31, difference -0.51, education 0.35, eligibility 0.39, exam -0.23, growth -0.29, next 1.04, none -0.54, pay -0.4, remote -0.46, settings -0.46, skills 0.41, start 0.73, worth 0.25
today: worth 0.16
toddler: remote 0.44
told: difference 0.19, eligibility 0.16
too: cost 0.25, definition -0.17, eligibility -0.15, none -0.26, settings 0.26, start 0.24, worth 0.3
took: exam 0.21
tools: difference 0.18, growth 0.18
top: none -0.19, pay 0.46, worth 0.29
total: cost 0.17
toward: education -0.15, eligibility 0.18, next 0.21, worth 0.23
track: definition -0.17, next 0.24, start 0.27
train: education 0.31
trainer: none 0.15, pay 0.15
training: cost 0.15
transcriptionist: growth 0.25
transcripts: eligibility -0.18, exam 0.36
transfer: education 0.16, jobs 0.17
trauma: duties 0.33, start 0.32
travel: none 0.2
treatment: duties 0.17
trial: growth 0.2
true: jobs 0.24
try: exam 0.44
tst: cost 0.56
tuition: cost 0.17, education 0.18
tumor: difference -0.22, duties 0.25, eligibility -0.15, next 0.21
turn: education 0.2
turning: skills 0.2
turns: duties 0.19
twice: skills 0.21
two: cost 0.21, difference 0.52, duties 0.2, next -0.46, none -0.4, remote -0.18, renewal 0.26, worth 0.16
type: next 0.22, settings 0.21
typed: jobs 0.39
types: growth 0.24
typical: duties 0.15, education 0.28, eligibility -0.18, worth 0.2
typing: definition 0.18
unbilled: definition 0.21
uncertified: pay 0.34
uncle: cost 0.25
under: education 0.47, none -0.18
unit: duties 0.2, jobs 0.16
units: renewal 0.19
university: education 0.27, pay 0.15
unpaid: education 0.3
up: cost 0.16, duties 0.46, education -0.26, eligibility -0.47, growth 0.25, jobs 0.41, next 0.53, none -0.54, pay -0.21, settings -0.22, start -0.21
us: definition 0.23, eligibility 0.4, jobs 0.45, next -0.2
use: duties 0.22, start 0.28
used: definition 0.32
useful: none 0.34
uses: difference 0.36
usually: education 0.15, eligibility 0.27
va: definition -0.22, jobs 0.57, none -0.28, settings 0.38, start 0.46
vaccines: duties 0.16
vague: definition -0.15, duties 0.15, none 0.18
vendor: definition 0.21
vendors: settings 0.16
version: difference 0.29, worth 0.15
virtual: remote 0.18
visits: duties 0.27
voc: eligibility 0.19
vs: difference 0.7, duties 0.38, education -0.26, eligibility -0.19, jobs -0.19, next -0.22, pay 0.37, settings 0.35, start -0.17
wage: difference 0.18, none 0.46
wait: exam 0.24
waiting: exam 0.26, start 0.15
want: cost -0.15, definition -0.35, difference -0.3, education 0.17, growth -0.18, next 0.67, none 0.26, pay -0.33, settings 0.17, skills -0.18, worth 0.21
wants: cost -0.17, definition -0.22, difference -0.16, duties -0.17, eligibility 0.15, jobs 0.25, none 0.35, pay -0.2, start 0.47
warehouse: education 0.19
was: definition 0.43
way: definition -0.3, difference -0.17, education -0.17, eligibility 0.35, exam 0.3, growth 0.15, jobs 0.15, next 0.23, pay -0.15, start 0.19
ways: difference 0.19
we: definition 0.32, duties -0.16, education 0.22, next -0.2, pay 0.32
week: education 0.17
weeks: education 0.34
went: definition 0.16, start 0.15
wgu: remote 0.15
what: cost -0.74, definition 1.31, difference 0.41, duties 1.22, eligibility -0.81, exam 0.18, growth -0.54, jobs 0.23, none -0.61, pay 0.98, remote -0.59, renewal -0.35, settings -0.19, skills 0.53, start -0.18, worth -1.13
whats: definition 0.69, none -0.17
when: cost -0.17, definition 0.3, difference -0.18, duties 0.36, education 0.17, eligibility -0.17, none 0.23, renewal 0.26, settings -0.17, start -0.19, worth -0.17
where: cost -0.15, difference -0.21, education 0.15, eligibility -0.46, jobs 0.24, next 0.31, pay -0.17, remote -0.15, settings 0.4, skills -0.17, start 0.69, worth -0.22
whether: education -0.15, start 0.19
which: cost -0.25, definition 0.42, difference -0.4, education -0.31, eligibility -0.15, exam -0.34, growth 0.21, next -0.21, none 0.88, pay 0.18, renewal -0.22, settings 0.56, skills -0.26, start -0.49, worth 0.56
while: duties 0.22, education -0.22, eligibility -0.17, jobs 0.27, pay -0.26, remote 0.48
who: cost -0.32, definition 0.5, duties 0.48, education -0.46, eligibility 0.45, exam -0.63, jobs -0.33, next -0.78, none 0.76, pay 0.44, start -0.17, worth -0.19
whoever: definition 0.18
whole: none -0.16
whose: definition 0.4, education 0.17
why: education 0.17, none 0.38, pay -0.22
wife: cost 0.15, next -0.19, start 0.16
wil: growth 0.27, jobs -0.15
will: definition -0.32, difference -0.17, education 0.2, eligibility -0.15, exam -0.26, jobs 0.92, next -0.31, none 0.32, skills -0.15
window: jobs 0.15
wise: pay 0.18
wit: start 0.17
with: difference -0.29, duties -0.53, education -0.53, eligibility 0.36, exam 0.31, growth -0.36, jobs 0.68, none -0.2, pay 0.35, remote 0.15, renewal -0.19, skills -0.27, start 0.66, worth -0.25
without: eligibility 0.49, none 0.22
word: definition 0.18, difference 0.21
work: cost -0.23, definition -0.26, difference -0.24, duties 0.27, education -0.39, eligibility 0.38, exam -0.18, jobs 0.28, none -0.19, pay -0.43, remote 0.23, renewal -0.15, settings 0.57
worked: settings 0.34
workers: pay 0.22
workflow: none 0.19
workforce: settings 0.22
working: pay 0.17
workplaces: settings 0.3
world: jobs 0.25
worth: definition -0.25, worth 0.98
would: definition -0.6, difference -0.32, duties -0.38, education -0.35, exam -0.18, growth -0.15, next 0.22, none 0.35, remote -0.16, renewal -0.15, settings 0.39, skills 0.49, start 0.32, worth 0.28
writing: definition 0.17, duties 0.19
wrk: none 0.34
wrote: definition 0.2
year: cost 0.32, definition -0.15, difference -0.22, duties -0.15, education 0.5, eligibility -0.67, jobs 0.56, remote -0.18, renewal 0.3, settings -0.29, skills -0.19, start 0.45
years: definition -0.62, difference -0.49, duties -0.28, eligibility 0.8, exam -0.45, growth 0.32, next 0.97, pay -0.16, remote 0.2, renewal 0.2, settings -0.34, skills -0.4, start 0.37
yesterday: education 0.18
yet: education 0.19, remote 0.15
york: pay 0.24
you: cost -0.16, definition 0.35, difference -0.51, duties -0.6, education 0.66, eligibility 0.58, exam 0.32, growth -0.3, jobs 0.16, next -0.34, none 0.46, pay -0.9, remote 0.38, settings -0.3, worth 0.3
your: duties -0.21, none 0.69, pay -0.43, worth 0.48
yourself: next 0.19
zero: next 0.18, none -0.19, start 0.18
`;

export const SCOPE = `
*: foreign 1.2
1: foreign 0.44
14: foreign 0.48
20: foreign 0.36
29: foreign -0.3
3: foreign 0.6
50: foreign 0.3
6: foreign 0.32
9: foreign 0.36
=1: foreign 0.44
=14: foreign 0.48
=20: foreign 0.36
=29: foreign -0.3
=3: foreign 0.6
=50: foreign 0.3
=6: foreign 0.32
=9: foreign 0.36
=aapc: foreign -0.74
=account: foreign 0.3
=accreditation: foreign -0.3
=actuary: foreign 0.32
=address: foreign 0.56
=adjust: foreign 0.3
=administrator: foreign -0.34
=admission: foreign -0.38
=agent: foreign 0.48
=ahima: foreign -1.08
=aki: foreign 0.32
=analyst: foreign -0.56
=anoth: foreign -0.3
=apc: foreign -0.38
=asc: foreign 0.34
=assistant: foreign 0.82
=association: foreign -0.38
=auditor: foreign -0.36
=b: foreign 0.54
=bachelor: foreign -0.32
=background: foreign -0.32
=badg: foreign -0.3
=banana: foreign 0.32
=bank: foreign 0.4
=baptist: foreign 0.32
=begin: foreign -0.56
=behind: foreign -0.4
=best: foreign 0.44
=bet: foreign 0.34
=bil: foreign -0.4
=bls: foreign -0.44
=board: foreign -0.4
=body: foreign -0.3
=bon: foreign 0.4
=bootcamp: foreign 0.66
=bot: foreign 0.5
=brb: foreign 0.3
=brok: foreign 0.3
=broken: foreign 0.3
=bsn: foreign 0.52
=build: foreign -0.36
=buy: foreign 0.4
=cahiim: foreign -0.6
=cahim: foreign -0.66
=california: foreign 0.38
=car: foreign 0.3
=cat: foreign 0.36
=cbc: foreign -0.52
=cca: foreign -0.78
=ccd: foreign -0.64
=ccma: foreign 0.34
=ccna: foreign 0.46
=ccs: foreign -0.62
=cdi: foreign -0.78
=cdip: foreign -0.66
=cehr: foreign -0.64
=certifi: foreign -0.34
=certification: foreign -0.34
=ceus: foreign -0.36
=chargemast: foreign -0.32
=chargmast: foreign -0.4
=chart: foreign -0.54
=chat: foreign 0.32
=chc: foreign -0.4
=chda: foreign -0.6
=chp: foreign -0.66
=chpc: foreign -0.34
=cht: foreign -0.32
=class: foreign -0.36
=club: foreign -0.3
=cma: foreign 0.3
=coc: foreign -0.4
=colleg: foreign -0.62
=column: foreign -0.3
=complianc: foreign -0.58
=condition: foreign -0.32
=consultant: foreign -0.36
=coordinator: foreign -0.62
=count: foreign -0.32
=covid: foreign 0.32
=cpa: foreign 0.58
=cpc: foreign -1.26
=cpco: foreign -0.38
=cphi: foreign -0.4
=cphim: foreign -0.46
=cphq: foreign -0.42
=cpma: foreign -0.58
=cppm: foreign -0.44
=crc: foreign -0.58
=crcr: foreign -0.6
=crna: foreign 0.3
=cycl: foreign -0.44
=data: foreign -0.44
=defin: foreign -0.32
=definition: foreign -0.38
=dental: foreign 0.36
=denv: foreign 0.34
=department: foreign -0.48
=dev: foreign 0.3
=diabet: foreign 0.34
=dietitian: foreign 0.34
=different: foreign -0.42
=director: foreign -0.32
=dm: foreign 0.48
=dnfb: foreign -0.48
=documentation: foreign -0.38
=door: foreign -0.3
=drop: foreign 0.38
=dump: foreign 0.4
=ehr: foreign -0.52
=eligibility: foreign -0.42
=employ: foreign -0.48
=emt: foreign 0.32
=estat: foreign 0.32
=every: foreign -0.38
=ex: foreign 0.46
=exam: foreign -0.44
=exm: foreign -0.36
=experienc: foreign -0.44
=fak: foreign 0.5
=field: foreign -0.62
=fil: foreign 0.34
=fiv: foreign -0.32
=flight: foreign 0.44
=folk: foreign -0.44
=footbal: foreign 0.34
=frm: foreign -0.48
=funny: foreign 0.3
=gam: foreign 0.86
=googl: foreign 0.66
=green: foreign 0.32
=group: foreign -0.44
=growth: foreign -0.3
=half: foreign -0.32
=happen: foreign -0.4
=hcc: foreign -0.4
=health: foreign -0.98
=healthcar: foreign -0.6
=helth: foreign -0.48
=hes: foreign 0.32
=hie: foreign -0.3
=himss: foreign -0.38
=hippa: foreign -0.32
=hl7: foreign -0.44
=hold: foreign -0.5
=hospital: foreign -0.56
=hour: foreign 0.38
=hygienist: foreign 0.32
=icd: foreign -0.52
=index: foreign -0.4
=informatic: foreign -0.74
=information: foreign -1.2
=instruction: foreign 0.3
=insur: foreign -0.36
=insuranc: foreign 0.46
=integrity: foreign -0.46
=interoperability: foreign -0.38
=java: foreign 0.44
=key: foreign 0.36
=lab: foreign 0.36
=last: foreign 0.36
=law: foreign -0.34
=leak: foreign 0.38
=left: foreign 0.34
=legal: foreign 0.54
=let: foreign -0.7
=level: foreign -0.52
=licens: foreign 0.7
=link: foreign 0.52
=list: foreign -0.52
=login: foreign 0.48
=lov: foreign -0.34
=major: foreign -0.34
=march: foreign 0.3
=marry: foreign 0.38
=mcc: foreign 0.3
=mean: foreign -0.58
=median: foreign -0.42
=medicaid: foreign 0.36
=medicar: foreign 0.3
=membership: foreign -0.3
=merced: foreign 0.3
=mercy: foreign 0.36
=mlt: foreign 0.3
=mod: foreign 0.32
=mri: foreign 0.3
=mrn: foreign 0.58
=nashvil: foreign 0.36
=nclex: foreign 0.42
=near: foreign 0.44
=new: foreign -0.42
=next: foreign -0.32
=not: foreign 0.3
=ods: foreign -0.74
=offic: foreign -0.6
=official: foreign -0.5
=old: foreign -0.36
=outpatient: foreign -0.48
=paid: foreign -0.4
=pap: foreign -0.4
=paralegal: foreign 0.64
=paramedic: foreign 0.38
=path: foreign -0.36
=patient: foreign -0.44
=payment: foreign -0.4
=pcs: foreign 0.32
=pdf: foreign 0.42
=percent: foreign -0.42
=pharmacy: foreign 0.4
=phlebotomist: foreign 0.34
=phlebotomy: foreign 0.58
=pictur: foreign 0.48
=practic: foreign -0.44
=pregnant: foreign 0.3
=premium: foreign 0.32
=print: foreign 0.48
=privacy: foreign -0.74
=proctor: foreign 0.4
=program: foreign -0.76
=promotion: foreign 0.34
=prompt: foreign 0.3
=pt: foreign 0.64
=ptcb: foreign 0.42
=publish: foreign -0.3
=python: foreign 0.46
=real: foreign 0.54
=record: foreign -0.3
=registrar: foreign -0.62
=remot: foreign 0.38
=repeat: foreign 0.32
=report: foreign 0.48
=requirement: foreign -0.32
=return: foreign 0.3
=revenu: foreign -0.3
=review: foreign -0.54
=rhd: foreign -0.4
=rhia: foreign -1.26
=rhit: foreign -1.06
=rhti: foreign -0.4
=risk: foreign -0.4
=rul: foreign -0.52
=run: foreign -0.44
=saturday: foreign 0.38
=say: foreign -0.34
=scan: foreign -0.3
=scholarship: foreign -0.3
=school: foreign 0.3
=screenshot: foreign 0.44
=script: foreign 0.4
=scrum: foreign 0.34
=select: foreign 0.42
=send: foreign 0.34
=serv: foreign 0.36
=set: foreign -0.46
=shot: foreign 0.4
=sit: foreign -0.36
=smal: foreign -0.32
=snom: foreign -0.4
=specialist: foreign -1.02
=ssn: foreign 0.44
=st: foreign 0.52
=stat: foreign -0.68
=steril: foreign 0.3
=stop: foreign 0.34
=stor: foreign 0.36
=student: foreign -0.58
=sue: foreign 0.38
=sup: foreign 0.3
=tampa: foreign 0.4
=tax: foreign 0.54
=technician: foreign 0.46
=teeth: foreign 0.5
=tefca: foreign -0.64
=tefka: foreign -0.3
=telegram: foreign 0.48
=ten: foreign -0.32
=term: foreign -0.32
=test: foreign -0.38
=therapist: foreign 0.62
=therapy: foreign 0.32
=thr: foreign -0.64
=titl: foreign -0.36
=tke: foreign -0.32
=tmrw: foreign 0.32
=tonight: foreign 0.32
=transcriptionist: foreign -0.3
=trauma: foreign -0.52
=treat: foreign 0.36
=tulsa: foreign 0.38
=tumor: foreign -0.36
=two: foreign -0.64
=typ: foreign -0.54
=ultrasound: foreign 0.36
=uti: foreign 0.3
=vendor: foreign -0.38
=version: foreign -0.38
=vet: foreign 0.3
=vinyl: foreign 0.34
=violation: foreign 0.38
=wag: foreign -0.4
=wait: foreign -0.36
=wear: foreign 0.32
=weath: foreign 0.32
=win: foreign 0.34
=work: foreign -0.32
=worksheet: foreign 0.3
=world: foreign 0.3
=worth: foreign 0.3
=writ: foreign 0.48
=xray: foreign 0.4
=year: foreign -0.68
=~accredit: foreign -0.7
=~associate: foreign -0.66
=~audit: foreign -0.58
=~bachelor: foreign -0.48
=~bill: foreign -0.62
=~boss: foreign -1.4
=~cancer: foreign -0.56
=~career: foreign -0.5
=~cdi: foreign -0.74
=~cert: foreign -0.54
=~coder: foreign -1.22
=~compare: foreign -0.76
=~data: foreign -0.68
=~define: foreign -1.02
=~degree: foreign -0.82
=~desk: foreign -0.8
=~director: foreign -0.54
=~dues: foreign -0.54
=~duty: foreign -0.3
=~ehr: foreign -0.5
=~eligible: foreign -1.06
=~exam: foreign -0.34
=~fileroom: foreign -0.46
=~frontdesk: foreign -0.44
=~growth: foreign -0.5
=~highschool: foreign -0.42
=~hire: foreign -0.58
=~hospital: foreign -0.82
=~informatics: foreign -0.82
=~job: foreign -0.76
=~long: foreign 0.7
=~master: foreign -0.38
=~math: foreign -0.8
=~nurse: foreign 0.32
=~pay: foreign -0.56
=~practicum: foreign -0.64
=~privacy: foreign -0.86
=~record: foreign -0.92
=~registry: foreign -0.68
=~renew: foreign -0.74
=~school: foreign -0.34
=~security: foreign 0.3
=~skill: foreign -0.66
=~teach: foreign -0.44
=~tool: foreign -0.36
=~transcript: foreign -0.76
=~veteran: foreign -0.5
aapc: foreign -0.66
accreditation: foreign -0.3
act: foreign -0.3
actuary: foreign 0.32
address: foreign 0.56
adjuster: foreign 0.3
after: foreign -0.34
agent: foreign 0.48
ahima: foreign -0.98
aki: foreign 0.32
all: foreign -0.38
already: foreign -0.38
am: foreign -0.7
an: foreign -0.7
analyst: foreign -0.3
and: foreign -0.88
another: foreign -0.34
answer: foreign 1.04
answers: foreign 0.6
any: foreign -0.54
anyone: foreign 1
appeal: foreign 0.3
application: foreign 0.32
apprenticeship: foreign 0.32
asc: foreign 0.34
asks: foreign -0.32
assign: foreign 0.34
assistant: foreign 0.86
associates: foreign -0.3
auditor: foreign -0.32
b: foreign 0.54
background: foreign -0.42
banana: foreign 0.32
bank: foreign 0.44
baptist: foreign 0.32
be: foreign -0.98
because: foreign -0.54
before: foreign -0.7
behind: foreign -0.4
being: foreign 0.36
best: foreign 0.44
bill: foreign 0.94
biller: foreign -0.62
billing: foreign -0.48
block: foreign 0.42
bls: foreign -0.44
body: foreign -0.3
bone: foreign 0.34
bootcamp: foreign 0.7
bot: foreign 0.5
both: foreign -0.32
brb: foreign 0.3
broke: foreign 0.32
broken: foreign 0.3
bsn: foreign 0.52
but: foreign -0.36
buy: foreign 0.48
by: foreign -0.82
cahiim: foreign -0.6
cahims: foreign -0.54
california: foreign 0.38
called: foreign -0.42
cat: foreign 0.34
cbcs: foreign -0.52
cca: foreign -0.78
ccds: foreign -0.64
ccma: foreign 0.34
ccna: foreign 0.46
ccs: foreign -0.62
cdi: foreign -0.78
cdip: foreign -0.66
cehrs: foreign -0.64
certifications: foreign -0.5
certified: foreign -0.34
ceus: foreign -0.36
chargemaster: foreign -0.32
chargmaster: foreign -0.4
charts: foreign -0.54
chat: foreign 0.34
chc: foreign -0.4
chda: foreign -0.6
chpc: foreign -0.34
chps: foreign -0.66
chts: foreign -0.32
claim: foreign 0.4
claims: foreign -0.68
classes: foreign -0.34
clinical: foreign -0.56
club: foreign -0.3
cma: foreign 0.3
coc: foreign -0.4
code: foreign 0.82
coder: foreign -0.74
coders: foreign -0.44
codes: foreign -0.64
coding: foreign -0.74
college: foreign -0.56
compliance: foreign -0.58
consultant: foreign -0.34
coordinator: foreign -0.6
cost: foreign 0.32
could: foreign -0.62
cover: foreign 0.3
covid: foreign 0.32
cpa: foreign 0.58
cpc: foreign -1.26
cpco: foreign -0.38
cphi: foreign -0.4
cphims: foreign -0.46
cphq: foreign -0.42
cpma: foreign -0.58
cppm: foreign -0.44
crc: foreign -0.58
crcr: foreign -0.6
credits: foreign -0.32
crna: foreign 0.3
cycle: foreign -0.44
d: foreign 0.3
data: foreign -0.44
day: foreign 0.32
days: foreign 0.4
decides: foreign -0.32
define: foreign -0.32
definition: foreign -0.44
denials: foreign -0.34
dental: foreign 0.36
denver: foreign 0.34
department: foreign -0.46
description: foreign -0.32
desk: foreign -0.36
dev: foreign 0.3
developer: foreign 0.32
diabetes: foreign 0.34
dietitian: foreign 0.4
different: foreign -0.4
dm: foreign 0.48
dnfb: foreign -0.48
doctor: foreign 0.62
doctors: foreign -0.52
documentation: foreign -0.48
does: foreign -0.36
drop: foreign 0.36
each: foreign -0.4
earn: foreign 0.34
ehr: foreign -0.5
eligibility: foreign -0.42
emt: foreign 0.32
engineer: foreign 0.36
essay: foreign 0.3
estate: foreign 0.32
every: foreign -0.3
ex: foreign 0.46
exm: foreign -0.36
experience: foreign -0.44
fake: foreign 0.5
field: foreign -0.5
filing: foreign 0.38
fire: foreign 0.38
flight: foreign 0.38
folks: foreign -0.38
football: foreign 0.34
four: foreign -0.36
frm: foreign -0.48
from: foreign -0.46
funny: foreign 0.3
game: foreign 0.72
getting: foreign -0.46
google: foreign 0.7
got: foreign 0.48
green: foreign 0.32
growth: foreign -0.32
half: foreign -0.32
hard: foreign 0.34
hat: foreign 0.36
hcc: foreign -0.4
he: foreign 0.94
health: foreign -1.1
healthcare: foreign -0.6
helth: foreign -0.48
her: foreign 0.44
here: foreign 0.3
hes: foreign 0.32
hie: foreign -0.3
him: foreign -1.44
himss: foreign -0.38
hippa: foreign -0.32
hire: foreign -0.3
his: foreign 0.84
hl7: foreign -0.44
hospitals: foreign -0.46
hour: foreign 0.3
human: foreign 0.34
hurts: foreign 0.34
i: foreign 0.62
icd: foreign -0.52
if: foreign -0.44
index: foreign -0.38
informatics: foreign -0.74
information: foreign -1.48
instructions: foreign 0.3
insurance: foreign 0.46
integrity: foreign -0.46
interoperability: foreign -0.38
into: foreign -0.6
is: foreign -0.34
isnt: foreign -0.5
it: foreign -0.5
its: foreign -0.3
java: foreign 0.44
jobs: foreign -0.44
just: foreign -0.42
key: foreign 0.36
know: foreign -0.58
lab: foreign 0.4
last: foreign 0.36
later: foreign -0.34
law: foreign -0.3
lawyer: foreign 0.32
leaked: foreign 0.42
left: foreign 0.34
legal: foreign 0.34
letter: foreign 0.3
letters: foreign -1
level: foreign -0.36
license: foreign 0.7
like: foreign -0.42
link: foreign 0.54
list: foreign -0.6
login: foreign 0.48
lol: foreign 0.42
looked: foreign 0.36
m: foreign 0.36
major: foreign -0.32
makes: foreign -0.3
map: foreign 0.32
march: foreign 0.3
marry: foreign 0.38
may: foreign -0.46
mcc: foreign 0.3
me: foreign 1.04
mean: foreign 0.42
meaning: foreign -0.58
median: foreign -0.34
medicaid: foreign 0.36
medical: foreign -1.26
medicare: foreign 0.32
mercedes: foreign 0.3
mercy: foreign 0.36
message: foreign 0.32
mlt: foreign 0.3
mod: foreign 0.3
monday: foreign 0.32
more: foreign -0.36
move: foreign -0.46
mri: foreign 0.3
mrn: foreign 0.42
my: foreign 1.66
nashville: foreign 0.36
nclex: foreign 0.42
near: foreign 0.46
new: foreign -0.4
next: foreign -0.36
no: foreign 0.3
note: foreign 0.52
now: foreign 0.34
number: foreign 0.48
numbers: foreign -0.78
nursing: foreign -0.32
ods: foreign -0.74
of: foreign -0.62
off: foreign -0.42
officer: foreign -0.54
official: foreign -0.4
often: foreign -0.6
ok: foreign 0.48
old: foreign -0.4
one: foreign -1.4
only: foreign -0.78
other: foreign -0.6
our: foreign 0.56
outpatient: foreign -0.48
own: foreign -0.4
paid: foreign -0.4
paralegal: foreign 0.34
paramedic: foreign 0.38
part: foreign -0.38
path: foreign -0.36
patients: foreign -0.62
pay: foreign 0.32
payment: foreign -0.34
pcs: foreign 0.32
pdf: foreign 0.42
people: foreign -0.8
per: foreign -0.32
percent: foreign -0.38
person: foreign -0.48
phlebotomist: foreign 0.36
phlebotomy: foreign 0.58
pictures: foreign 0.36
pregnant: foreign 0.3
premium: foreign 0.32
print: foreign 0.48
privacy: foreign -0.74
professional: foreign -0.32
program: foreign -0.84
promotion: foreign 0.34
prompt: foreign 0.32
pt: foreign 0.64
ptcb: foreign 0.42
put: foreign 0.8
python: foreign 0.46
rate: foreign 0.34
real: foreign 0.54
records: foreign -0.5
registrars: foreign -0.46
remote: foreign 0.42
report: foreign 0.62
reported: foreign 0.3
reports: foreign -0.34
rhds: foreign -0.4
rhia: foreign -1.2
rhit: foreign -1
rhti: foreign -0.4
risk: foreign -0.4
rule: foreign -0.52
same: foreign -0.32
saturday: foreign 0.42
saying: foreign -0.34
scrum: foreign 0.34
select: foreign 0.36
send: foreign 0.44
server: foreign 0.54
set: foreign -0.32
shot: foreign 0.3
site: foreign -0.48
small: foreign -0.3
snomed: foreign -0.4
something: foreign -0.5
specialist: foreign -0.72
specialists: foreign -0.3
ssn: foreign 0.44
st: foreign 0.52
stand: foreign 0.34
state: foreign -0.4
sterile: foreign 0.3
still: foreign -0.38
store: foreign 0.38
students: foreign -0.34
study: foreign -0.3
stuff: foreign -0.34
sue: foreign 0.38
system: foreign 0.34
tampa: foreign 0.4
tax: foreign 0.38
teacher: foreign 0.3
technician: foreign 0.36
teeth: foreign 0.5
tefca: foreign -0.64
tefka: foreign -0.3
telegram: foreign 0.48
tell: foreign 0.34
ten: foreign -0.34
term: foreign -0.3
test: foreign -0.42
text: foreign 0.32
than: foreign -0.7
that: foreign -1.02
the: foreign -0.68
their: foreign -0.34
therapist: foreign 0.64
therapy: foreign 0.32
there: foreign -0.78
they: foreign -0.82
thing: foreign -0.66
think: foreign 0.52
those: foreign -0.56
three: foreign -0.64
time: foreign -0.34
tke: foreign -0.32
tmrw: foreign 0.32
told: foreign 0.5
tonight: foreign 0.32
trainee: foreign 0.36
trauma: foreign -0.52
treated: foreign 0.44
tulsa: foreign 0.38
tumor: foreign -0.34
two: foreign -0.8
ultrasound: foreign 0.36
us: foreign -0.72
use: foreign 0.3
used: foreign -0.38
uti: foreign 0.3
version: foreign -0.38
vet: foreign 0.3
vinyl: foreign 0.34
violation: foreign 0.4
visit: foreign 0.44
vs: foreign -0.52
way: foreign -0.38
wear: foreign 0.32
weather: foreign 0.32
weekend: foreign 0.3
what: foreign -0.82
whats: foreign -0.78
when: foreign -0.54
where: foreign -0.62
which: foreign -1
while: foreign -0.54
who: foreign -0.94
whose: foreign -0.56
word: foreign 0.4
worksheet: foreign 0.3
world: foreign 0.3
worth: foreign 0.6
would: foreign -1.22
write: foreign 0.92
xray: foreign 0.4
year: foreign -0.32
years: foreign -0.78
yes: foreign 0.32
yet: foreign -0.3
you: foreign 0.46
your: foreign 0.96
`;

export const CONFIDENCE: { weights: Weights; answer: number; offer: number; mention: number } =
  {"weights":{"one":-2.89,"ahead":2.01,"coverage":1.02,"likeness":0.84,"best":0.55,"named":0.72,"exact":0.36,"linked":0.71,"foreign":-2.72,"strange":-1.08,"words":0.44,"pairs":0.06,"unknown":0.11,"short":-0.09,"empty":-0.25,"shapeless":-0.18,"shaped":0.6},"answer":0.75,"offer":0.37,"mention":0.1};
