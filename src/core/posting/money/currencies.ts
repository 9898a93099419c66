/** Signs and codes of currencies, and the one that a figure's signs mean. */

const symbols: ReadonlyMap<string, string> = new Map([
  ["us$", "USD"],
  ["usd$", "USD"],
  ["ca$", "CAD"],
  ["c$", "CAD"],
  ["cad$", "CAD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["aud$", "AUD"],
  ["nz$", "NZD"],
  ["s$", "SGD"],
  ["sg$", "SGD"],
  ["hk$", "HKD"],
  ["r$", "BRL"],
  ["mx$", "MXN"],
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["₹", "INR"],
  ["¥", "JPY"],
  ["zł", "PLN"],
  ["zl", "PLN"],
  ["kč", "CZK"],
  ["₪", "ILS"],
  ["₴", "UAH"],
  ["₺", "TRY"],
  ["₱", "PHP"],
  ["₩", "KRW"],
  ["rs", "INR"],
  ["rs.", "INR"],
  ["euro", "EUR"],
  ["euros", "EUR"],
  ["dollars", "USD"],
  ["pounds", "GBP"],
  ["lpa", "INR"],
  ["lakh", "INR"],
  ["lakhs", "INR"],
  ["lacs", "INR"],
]);

export const currencyCodes =
  "usd|eur|gbp|cad|aud|nzd|chf|pln|sek|nok|dkk|czk|huf|ron|bgn|inr|sgd|hkd|jpy|cny|brl|mxn|ils|aed|zar|try|php|krw|uah|thb|myr|idr|ars|clp|cop";
export const currencyOf = (signs: string): string | null => {
  const words = signs.split(" ").filter(Boolean);
  const code = words.find((word) => new RegExp(`^(?:${currencyCodes})$`, "u").test(word));
  if (code) return code.toUpperCase();
  for (const word of words) {
    const known = symbols.get(word);
    if (known) return known;
  }
  return null;
};
