/** Words of the person in a sentence of ours: in quotes, short enough to be read over. */
export const quoted = (text: string, most = 60): string => {
  const line = text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replace(/[.;,]$/u, "");
  if (line.length <= most) return `“${line}”`;
  const cut = line.slice(0, most);
  const end = cut.lastIndexOf(" ");
  return `“${cut.slice(0, end > most / 2 ? end : most)} …”`;
};
