/** Names for drawn careers. Every person, employer, customer, product and school is fictional. */

export const givenNames = [
  "Ama",
  "Bruno",
  "Chiara",
  "Dorian",
  "Eszter",
  "Farid",
  "Greta",
  "Hugo",
  "Ines",
  "Jonas",
  "Kavya",
  "Lior",
  "Maren",
  "Nils",
  "Oyelaran",
  "Priya",
  "Quentin",
  "Rosa",
  "Sunil",
  "Tereza",
] as const;

export const surnames = [
  "Abeln-Roy",
  "Brandvold",
  "Castelmoro",
  "Dunkerley",
  "Eikhaug",
  "Fairbairn-Osei",
  "Grzelka",
  "Hollanderson",
  "Iversholt",
  "Jankowiak",
  "Kestrelwood",
  "Lindqvarn",
  "Mbekani",
  "Norrgate",
  "Ostrowell",
  "Penhallow-Diaz",
] as const;

export const cities = [
  "Leeds",
  "Porto",
  "Gdansk",
  "Hamburg",
  "Utrecht",
  "Pune",
  "Recife",
  "Toronto",
  "Dublin",
  "Graz",
  "Ghent",
  "Malmo",
] as const;

export const employers = [
  "Brisk Parcel",
  "Harbourline Payments",
  "Northfold Energy",
  "Quillwork",
  "Tidewater Retail",
  "Lanternfish Games",
  "Osprey Telecom",
  "Meadowgate Health",
  "Copperleaf Bank",
  "Stonebridge Travel",
  "Fernhollow Insurance",
  "Larkspur Media",
  "Ironbark Mining Software",
  "Pebblecast",
] as const;

export const titles = [
  "Backend Engineer",
  "Software Engineer",
  "Software Developer",
  "Backend Developer",
  "Java Developer",
  "Platform Engineer",
  "Data Engineer",
  "Site Reliability Engineer",
] as const;

export const services = [
  "billing service",
  "invoice service",
  "notification service",
  "order API",
  "pricing service",
  "search API",
  "tariff service",
  "shipment API",
  "voucher service",
  "returns API",
  "identity service",
  "refund service",
  "catalogue API",
  "booking API",
  "loyalty service",
  "address service",
  "stock service",
  "customs API",
  "quote service",
  "consent service",
  "meter service",
  "route planner",
  "fare service",
  "device registry",
] as const;

export const subsystems = [
  "login page",
  "audit log",
  "export job",
  "rate limiter",
  "retry queue",
  "report builder",
  "session store",
  "webhook sender",
  "file upload",
  "e-mail sender",
  "tax module",
  "image resizer",
] as const;

export const customers = [
  "Velden Foods",
  "Kastell Pharmacies",
  "Ruhrtal Rail",
  "Ondine Airlines",
  "Halvorsen Shipping",
  "Montclair Hotels",
  "Bexley Water",
  "Sandoval Motors",
] as const;

export const products = [
  "Pathfinder",
  "Tallyho",
  "Moonbeam",
  "Switchyard",
  "Greyhound",
  "Carousel",
  "Birchbark",
  "Longboat",
] as const;

export const datasets = [
  "customer",
  "product",
  "supplier",
  "tariff",
  "patient",
  "meter",
  "shipment",
  "fleet",
] as const;

export const teams = [
  "payments",
  "search",
  "checkout",
  "logistics",
  "pricing",
  "mobile",
  "risk",
  "reporting",
] as const;
