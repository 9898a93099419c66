/** An invented person for the résumé pages: a page that a reader is not sure of everywhere, and a bullet with a safe fix. */

export const inesResume = `# Ines Duarte (fictional)

Backend Engineer
ines@example.org · +351 912 345 678 · Lisbon, Portugal · github.com/ines-duarte-example

## Summary

Backend engineer with six years in parcels and payments. I like small services that say what they did.

## Experience

### Backend Engineer, Harbour Parcel (fictional), Lisbon

March 2019 – present

- Successfully built a retry queue in Go for carrier webhooks; duplicates fell from 400 a day to 3.
- Cut p99 of the label API from 900 ms to 180 ms by moving rate tables from Redis to PostgreSQL.
- On call one week in four; wrote the review after the March outage.

### Junior Developer, Tram & Tide (fictional), Porto

September 2016 – February 2019

- Wrote the import of time tables from 14 operators.

## Skills

Go, Kotlin, PostgreSQL, Kafka, Docker

## Education

MSc Informatics, University of the Tagus (fictional), 2014 – 2016
`;

const attack = `<script>window.hurt=1</script><img src=x onerror="window.hurt=1">`;

export const hostileInes = inesResume
  .replace("Backend Engineer\n", `Backend Engineer ${attack}\n`)
  .replace("Wrote the import", `Wrote ${attack} the import`)
  .replace("Go, Kotlin", `Go ${attack}, Kotlin`);
