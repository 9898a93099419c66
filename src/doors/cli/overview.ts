/** What `mettle` alone prints: what can be done, in at most twenty lines. */
export const overview = (
  version: string,
): string => `Mettle ${version} — from job description to offer, with proof.
Nothing leaves this machine unasked. Demo data is fictional and labelled.

  mettle open                                   the local web page
  mettle demo                                   a report on a fictional posting
  mettle evaluate POSTING --resume FILE         the A–G evaluation of a posting
  mettle why score POSTING --resume FILE        the arithmetic, or any sentence
  mettle triage DIR --resume FILE               rank a folder of postings
  mettle tailor POSTING --resume FILE           ask, word, choose, trace
  mettle letter POSTING --resume FILE           a letter from facts alone
  mettle claims verify --resume FILE < TEXT     each sentence against your facts
  mettle trace FILE --resume FILE               the facts behind each line
  mettle facts list                             what may be said of you
  mettle resume lint FILE                       what a reader would stop at
  mettle resume print FILE --out CV.pdf         a résumé to send, in any format
  mettle resume check CV.pdf                    the file as parsers read it
  mettle workspace show                         what is stored, and where
  Every command takes --json and --help; - is standard input. More: mettle -h
  Exit codes: 0 done · 1 expected failure · 2 usage · 70 a bug in Mettle.
`;
