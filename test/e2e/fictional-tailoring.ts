/** An invented person and posting for the tailoring screen: a weak bullet, a number to stretch, a line that answers nothing. */

export const ledgerPosting = `Senior Backend Engineer, Ledger
Kestrel Books (fictional) · Hybrid, Lisbon

You will own the ledger of a small bank.

Requirements
- 5+ years of backend work
- Go or Kotlin
- PostgreSQL
- Kafka
- Transactional outbox

Nice to have
- Terraform
`;

export const parcelResume = `# Ines Duarte (fictional)

Backend Engineer
ines@example.org · Lisbon, Portugal

## Experience

### Backend Engineer, Harbour Parcel (fictional), Lisbon

March 2019 – present

- Used Kafka for message processing.
- Processed 4M messages/day in the parcel events service, written in Go.
- Cut p99 of the label API from 900 ms to 180 ms by moving rate tables from Redis to PostgreSQL.
- Built a retry queue in Go for carrier webhooks; duplicates fell from 400 a day to 3.
- On call one week in four; wrote the review after the March outage.
- Organised the summer party of the office.

### Junior Developer, Tram & Tide (fictional), Porto

September 2016 – February 2019

- Wrote the import of time tables from 14 operators.

## Skills

Go, Kotlin, SQL, Docker
`;
