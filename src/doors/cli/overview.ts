/** What `mettle` alone prints: what can be done, in at most twenty lines. */
export const overview = (
  version: string,
): string => `Mettle ${version} — from job description to offer, with proof.
Nothing leaves this machine. Demo data is fictional and labelled.

  mettle open                                   the local web page
  mettle demo                                   a report on a fictional posting
  mettle evaluate POSTING --resume FILE         the A–G evaluation of a posting
  mettle why score POSTING --resume FILE        the arithmetic, or any sentence
  mettle triage DIR --resume FILE               rank a folder of postings
  mettle posting parse FILE                     what a posting asks and offers
  mettle resume parse FILE                      a résumé as JSON Resume
  mettle resume lint FILE                       what a reader would stop at
  mettle resume print FILE --out CV.pdf         a résumé to send, in any format
  mettle resume check CV.pdf                    the file as parsers read it
  mettle workspace show                         what is stored, and where
  mettle bench accuracy DIR                     the published figures, measured

  Every command takes --json and --help. A file named - is standard input.
  Exit codes: 0 done · 1 expected failure · 2 usage · 70 a bug in Mettle.
`;
