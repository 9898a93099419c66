/** Relations on postings of real length and résumés in three formats, written down before any score was known. */

export type Claim =
  | {
      readonly kind: "above";
      readonly posting: string;
      readonly one: string;
      readonly other: string;
      readonly by: number;
    }
  | {
      readonly kind: "between";
      readonly posting: string;
      readonly one: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: "alike";
      readonly posting: string;
      readonly one: string;
      readonly other: string;
      readonly within: number;
    }
  | { readonly kind: "stop"; readonly posting: string; readonly one: string; readonly stops: boolean };

const above = (posting: string, one: string, other: string, by: number): Claim => ({
  kind: "above",
  posting,
  one,
  other,
  by,
});
const between = (posting: string, one: string, from: number, to: number): Claim => ({
  kind: "between",
  posting,
  one,
  from,
  to,
});
const alike = (posting: string, one: string, other: string, within: number): Claim => ({
  kind: "alike",
  posting,
  one,
  other,
  within,
});
const stops = (posting: string, one: string): Claim => ({ kind: "stop", posting, one, stops: true });
const passes = (posting: string, one: string): Claim => ({ kind: "stop", posting, one, stops: false });
/** Ranks above each of the others. */
const first = (posting: string, one: string, others: ReadonlyArray<string>): ReadonlyArray<Claim> =>
  others.map((other) => above(posting, one, other, 0.1));

export const claims: ReadonlyArray<Claim> = [
  // Would be gladly interviewed.
  between("payments-eu", "pay-sofia", 4, 5),
  between("staff-payments-us", "staff-marcus", 4, 5),
  between("payments-eu", "staff-marcus", 4, 5),
  between("distributed-us", "dist-yuki", 4, 5),
  between("api-platform-uk", "api-priya", 4, 5),
  between("sre-germany", "sre-lena", 4, 5),
  between("data-us", "data-miguel", 4, 5),
  between("frontend-nl", "front-noor", 4, 5),
  between("junior-spain", "junior-carmen", 4, 5),
  between("backend-india", "india-rahul", 4, 5),
  between("ml-platform-ca", "ml-daniel", 4, 5),
  between("fullstack-australia", "full-aisha", 4, 5),
  between("go-remote", "iot-erik", 4, 5),
  between("em-us", "em-rachel", 4, 5),
  between("backend-php-de", "php-jonas", 4, 5),
  between("frontend-senior-us", "front-noor", 4, 5),
  between("saas-mid-ireland", "py-anna", 4, 5),
  // The stronger of two, and by how much.
  above("payments-eu", "pay-sofia", "pay-sofia-list", 0.7),
  above("api-platform-uk", "api-priya", "api-priya-bare", 0.7),
  above("sre-germany", "sre-lena", "sre-lena-bare", 0.7),
  above("data-us", "data-miguel", "data-miguel-bare", 0.7),
  above("frontend-nl", "front-noor", "front-noor-bare", 0.7),
  above("go-remote", "iot-erik", "iot-erik-bare", 0.7),
  above("fullstack-australia", "full-aisha", "full-aisha-bare", 0.7),
  above("distributed-us", "dist-yuki", "dist-yuki-bare", 0.7),
  above("staff-payments-us", "staff-marcus", "staff-marcus-bare", 0.7),
  above("ml-platform-ca", "ml-daniel", "ml-daniel-bare", 0.7),
  above("backend-php-de", "php-jonas", "php-jonas-bare", 0.7),
  above("backend-india", "india-rahul", "india-neha-list", 0.7),
  above("payments-eu", "pay-sofia", "gen-tom", 0.5),
  above("payments-eu", "pay-sofia", "gen-karolina", 0.5),
  above("payments-eu", "staff-marcus", "gen-tom", 0.5),
  above("staff-payments-us", "staff-marcus", "gen-karolina", 0.5),
  above("distributed-us", "dist-yuki", "gen-tom", 0.5),
  above("distributed-us", "dist-yuki", "py-anna", 0.5),
  above("api-platform-uk", "api-priya", "gen-tom", 0.5),
  above("sre-germany", "sre-lena", "py-anna", 0.5),
  above("data-us", "data-miguel", "gen-tom", 0.5),
  above("frontend-nl", "front-noor", "gen-tom", 0.5),
  above("ml-platform-ca", "ml-daniel", "gen-tom", 0.5),
  above("go-remote", "iot-erik", "gen-tom", 0.5),
  above("go-remote", "iot-erik", "gen-karolina", 0.5),
  above("frontend-senior-us", "front-noor", "gen-tom", 0.5),
  above("em-us", "em-rachel", "gen-tom", 0.5),
  above("backend-india", "india-rahul", "gen-tom", 0.5),
  above("payments-eu", "pay-sofia", "front-noor", 0.8),
  above("sre-germany", "sre-lena", "front-noor", 0.8),
  above("data-us", "data-miguel", "sre-lena", 0.5),
  above("frontend-nl", "front-noor", "sre-lena", 1),
  above("ml-platform-ca", "ml-daniel", "data-miguel", 0.3),
  above("api-platform-uk", "api-priya", "data-miguel", 0.5),
  above("staff-payments-us", "staff-marcus", "pay-sofia", 0.2),
  above("distributed-us", "dist-yuki", "pay-sofia", 0.3),
  above("fullstack-australia", "full-aisha", "gen-karolina", 0.4),
  above("go-remote", "iot-erik", "pay-sofia", 0.1),
  above("backend-php-de", "php-jonas", "gen-tom", 0.4),
  above("payments-eu", "pay-sofia", "api-priya", 0.2),
  above("data-us", "data-miguel", "analyst-grace", 1),
  above("frontend-nl", "front-noor", "front-junior-ivan", 1),
  above("frontend-senior-us", "front-noor", "front-junior-ivan", 1.2),
  above("sre-germany", "sre-lena", "sre-junior-ben", 1),
  above("payments-eu", "pay-sofia", "junior-carmen", 1),
  above("staff-payments-us", "staff-marcus", "junior-carmen", 1.5),
  above("distributed-us", "dist-yuki", "india-rahul", 0.4),
  above("backend-india", "india-rahul", "junior-carmen", 0.4),
  above("junior-spain", "junior-carmen", "front-junior-ivan", 0.7),
  above("payments-eu", "pay-sofia", "pay-sofia-noinc", 0.1),
  above("payments-eu", "pay-sofia", "pay-sofia-plain", 0.7),
  above("payments-eu", "pay-sofia-noinc", "pay-sofia-plain", 0.2),
  above("api-platform-uk", "api-priya", "api-priya-notrade", 0.1),
  above("api-platform-uk", "gen-tom-plus", "gen-tom", 0),
  above("saas-mid-ireland", "gen-tom-plus", "gen-tom", 0),
  above("payments-eu", "pay-sofia-plain", "pay-sofia-list", 0.1),
  above("payments-eu", "gen-tom", "accountant-mei", 0.5),
  above("em-us", "gen-tom", "restaurant-luca", 0.2),
  above("payments-eu", "pay-sofia", "stuffed-kyle", 1),
  above("payments-eu", "gen-tom", "stuffed-kyle", 0),
  above("payments-eu", "py-anna", "stuffed-kyle", 0.4),
  // Sound generalists, near and far.
  between("saas-mid-ireland", "gen-tom", 3, 3.9),
  between("saas-mid-ireland", "gen-karolina", 3, 3.9),
  between("fullstack-australia", "gen-karolina", 3, 3.9),
  between("api-platform-uk", "py-anna", 3, 3.9),
  between("payments-eu", "py-anna", 3, 3.9),
  between("backend-php-de", "py-anna", 3, 3.9),
  between("payments-eu", "gen-tom", 2, 3.4),
  between("payments-eu", "gen-karolina", 2, 3.4),
  between("go-remote", "gen-tom", 2, 3.4),
  between("api-platform-uk", "gen-karolina", 2, 3.4),
  // Lists, stuffing and other professions.
  between("payments-eu", "pay-sofia-list", 0, 3.4),
  between("backend-india", "india-neha-list", 0, 3.4),
  between("payments-eu", "stuffed-kyle", 0, 3.4),
  between("payments-eu", "nurse-elena", 0, 1.9),
  between("saas-mid-ireland", "nurse-elena", 0, 1.9),
  between("saas-mid-ireland", "teacher-paul", 0, 1.9),
  between("junior-spain", "teacher-paul", 0, 1.9),
  between("payments-eu", "accountant-mei", 0, 1.9),
  between("staff-payments-us", "accountant-mei", 0, 1.9),
  between("em-us", "restaurant-luca", 0, 1.9),
  between("frontend-nl", "restaurant-luca", 0, 1.9),
  between("sre-germany", "nurse-elena", 0, 1.9),
  between("data-us", "accountant-mei", 0, 1.9),
  between("backend-india", "restaurant-luca", 0, 1.9),
  between("junior-spain", "restaurant-luca", 0, 1.9),
  // One person, told in other words or another format.
  alike("payments-eu", "pay-sofia", "pay-sofia-text", 0.1),
  alike("payments-eu", "pay-sofia", "pay-sofia-json", 0.1),
  alike("go-remote", "pay-sofia", "pay-sofia-json", 0.1),
  alike("data-us", "data-miguel", "data-miguel-json", 0.1),
  alike("sre-germany", "sre-lena", "sre-lena-text", 0.1),
  // Years far below what is asked.
  stops("staff-payments-us", "junior-carmen"),
  stops("distributed-us", "front-junior-ivan"),
  stops("sre-germany", "junior-carmen"),
  passes("payments-eu", "pay-sofia"),
  passes("sre-germany", "sre-lena"),
  passes("junior-spain", "junior-carmen"),
  passes("data-us", "data-miguel"),
  passes("frontend-nl", "front-noor"),
  // First among six.
  ...first("payments-eu", "pay-sofia", [
    "gen-tom",
    "gen-karolina",
    "sre-lena",
    "front-noor",
    "data-miguel",
    "api-priya",
  ]),
  ...first("sre-germany", "sre-lena", ["pay-sofia", "gen-tom", "front-noor", "data-miguel", "api-priya"]),
  ...first("data-us", "data-miguel", ["pay-sofia", "gen-tom", "front-noor", "sre-lena", "api-priya"]),
  ...first("frontend-nl", "front-noor", ["pay-sofia", "gen-tom", "gen-karolina", "sre-lena", "api-priya"]),
  ...first("api-platform-uk", "api-priya", [
    "gen-tom",
    "gen-karolina",
    "sre-lena",
    "data-miguel",
    "front-noor",
  ]),
  ...first("ml-platform-ca", "ml-daniel", ["gen-tom", "data-miguel", "sre-lena", "front-noor"]),
  ...first("fullstack-australia", "full-aisha", [
    "gen-tom",
    "sre-lena",
    "data-miguel",
    "front-noor",
    "gen-karolina",
  ]),
  ...first("em-us", "em-rachel", ["gen-tom", "sre-lena", "data-miguel", "front-noor"]),
];
