/** Grammar, not vocabulary: what stands right before or after a name only when it is a skill. */

/** The two words before: "experience with", "proficient in". */
export const framesBefore =
  /(?:experience|experienced|expertise|expert|proficien(?:cy|t)|fluen(?:cy|t)|knowledge|skills?|skilled|familiar(?:ity)?|background|competen(?:cy|t)|versed|comfortable|command|mastery) (?:with|in|of|using|writing|over) $|(?:written|coded|coding|programming|programmed|programs?|developed|developing|develop|implemented|years) (?:in|of|with) $|(?:such as|languages? like) $/u;

/** The words after: "developer", "code". Capitals are settled by the card's exact spellings. */
export const framesAfter =
  /^ (?:or \w{1,12} )?(?:developers?|engineers?|engineering|programmers?|programming|languages?|code|codebase|coding|backends?|services?|microservices?|apis?|frameworks?|stack|runtime|ecosystem|apps?|applications?|experience|skills|modules?|libraries|sdks?|charts?|operators?|projects?)(?![a-z])/u;
