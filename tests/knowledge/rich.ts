import { FILES } from './small.ts';

/** The file of the small occupation. */
export const MRS = 'outlook/medical-records-specialists.yaml';

/** The small occupation with all that its figures can be compared with. */
export const RICH = (FILES[MRS] ?? '').replace(
  /projections:[\s\S]*(?=asks:)/,
  () => `  - jobs: 187910
    annual: {mean: 55970, p10: 35780, p25: 41600, median: 50250, p75: 64070, p90: 80950}
    hourly: {mean: 26.91, p10: 17.2, p25: 20, median: 24.16, p75: 30.8, p90: 38.92}
    source: bls-oews-2025
    asOf: May 2024
projections:
  - {period: 2025–35, percent: 7.8, allOccupations: 3.5, source: bls-oews-2025, asOf: 2025–35}
  - period: 2024–34
    percent: 7.1
    allOccupations: 3.1
    jobsStart: 194800
    jobsEnd: 208600
    label: Much faster than average
    source: bls-oews-2025
    asOf: 2024–34
industries:
  - rows:
      - {industry: Hospitals, jobs: 55530}
      - {industry: Government, jobs: 940}
    source: bls-oews-2025
    asOf: May 2025
history:
  - classification: 29-2072
    points:
      - {year: 2022, median: 47180, source: bls-oews-2025, asOf: May 2022}
      - {year: 2023, median: 48780, source: bls-oews-2025, asOf: May 2023}
      - {year: 2024, jobs: 194800, median: 50250, percent: 7.1, period: 2024–34, source: bls-oews-2025, asOf: '2024–34, pay May 2024'}
      - {year: 2025, median: 51140, source: bls-oews-2025, asOf: May 2025}
      - {year: 2025, percent: 7.8, period: 2025–35, source: bls-oews-2025, asOf: 2025–35}
`,
);
