/** Every operation, once. Doors walk this list; what is not here does not exist. */
import type { EngineDep } from "./engine.ts";
import { type BoundOperation, bind } from "./operation.ts";
import { showCard } from "./operations/catalogue/show-card.ts";
import { showDemo } from "./operations/catalogue/show-demo.ts";
import { verifyClaims } from "./operations/claim/verify-claims.ts";
import { evaluatePosting } from "./operations/evaluation/evaluate-posting.ts";
import { explainEvaluation } from "./operations/evaluation/explain-evaluation.ts";
import { showReport } from "./operations/evaluation/show-report.ts";
import { showSavedReport } from "./operations/evaluation/show-saved-report.ts";
import { addFact } from "./operations/fact/add-fact.ts";
import { extractFacts } from "./operations/fact/extract-facts.ts";
import { listFacts } from "./operations/fact/list-facts.ts";
import { showFact } from "./operations/fact/show-fact.ts";
import { supersedeFact } from "./operations/fact/supersede-fact.ts";
import { explainLab } from "./operations/lab/explain-lab.ts";
import { issueReceipt } from "./operations/lab/issue-receipt.ts";
import { showEvidence } from "./operations/lab/kept-evidence.ts";
import { listLabs } from "./operations/lab/list-labs.ts";
import { runLab } from "./operations/lab/run-lab.ts";
import { showLab } from "./operations/lab/show-lab.ts";
import { showLabFolder } from "./operations/lab/show-lab-folder.ts";
import { listLabRuns, showLabRun } from "./operations/lab/show-lab-runs.ts";
import { listReceipts, showBullet, showReceipt } from "./operations/lab/show-receipts.ts";
import { startLab } from "./operations/lab/start-lab.ts";
import { startLabRun } from "./operations/lab/start-lab-run.ts";
import { verifyLabReceipt } from "./operations/lab/verify-receipt.ts";
import { writeForBook } from "./operations/letter/write-for-book.ts";
import { writeLetter } from "./operations/letter/write-letter.ts";
import { removeModel, setModel, showModel } from "./operations/model/keep-model.ts";
import { listModelCalls } from "./operations/model/list-model-calls.ts";
import { testModel } from "./operations/model/test-model.ts";
import { parsePostingFile } from "./operations/posting/parse-posting-file.ts";
import {
  addPosting,
  decidePosting,
  listPostings,
  removePosting,
  showPosting,
} from "./operations/posting/saved-posting-operations.ts";
import { replaceProfile, showProfile } from "./operations/profile/profile-operations.ts";
import { checkResumeFile } from "./operations/resume/check-resume-file.ts";
import { lintRecord } from "./operations/resume/lint-record.ts";
import { lintResumeFile } from "./operations/resume/lint-resume.ts";
import { listLintRules } from "./operations/resume/lint-rule-texts.ts";
import { parseResumeFile } from "./operations/resume/parse-resume-file.ts";
import { previewResume } from "./operations/resume/preview-resume.ts";
import { printResume } from "./operations/resume/print-resume.ts";
import {
  addResume,
  listResumes,
  removeResume,
  showResume,
} from "./operations/resume/saved-resume-operations.ts";
import { exportBook } from "./operations/resume-book/export-book.ts";
import { importBook } from "./operations/resume-book/import-book.ts";
import { addBook, saveBook, showBook } from "./operations/resume-book/keep-book.ts";
import { listBooks, recoverBook, removeBook } from "./operations/resume-book/shelve-book.ts";
import { showResumeFile } from "./operations/resume-book/show-resume-file.ts";
import {
  redoBook,
  restoreBook,
  showHistory,
  showStep,
  undoBook,
} from "./operations/resume-book/walk-history.ts";
import { showRun } from "./operations/run/run-operations.ts";
import { answerQuestion } from "./operations/tailoring/answer-question.ts";
import { applyTailoring } from "./operations/tailoring/apply-tailoring.ts";
import { proposeWordings } from "./operations/tailoring/propose-wordings.ts";
import { tailorBook } from "./operations/tailoring/tailor-book.ts";
import { tailorPosting } from "./operations/tailoring/tailor-posting.ts";
import { traceFile } from "./operations/tailoring/trace-file.ts";
import { verifyForBook } from "./operations/tailoring/verify-for-book.ts";
import { startTriage } from "./operations/triage/start-triage.ts";
import { triageFolder } from "./operations/triage/triage-folder.ts";
import {
  eraseWorkspace,
  exportWorkspace,
  showWorkspace,
} from "./operations/workspace/workspace-operations.ts";
import type { ClockDep } from "./ports/clock.ts";
import type { DocumentsDep } from "./ports/documents.ts";
import type { FoldersDep } from "./ports/folders.ts";
import type { LabFoldersDep } from "./ports/lab/lab-folders.ts";
import type { LabRecordsDep } from "./ports/lab/lab-records.ts";
import type { LabRunnerDep } from "./ports/lab/lab-runner.ts";
import type { SeedsDep } from "./ports/lab/seeds.ts";
import type { ModelDep } from "./ports/model.ts";
import type { ResumeExtractorsDep } from "./ports/resume/resume-extractors.ts";
import type { ResumePrinterDep } from "./ports/resume/resume-printer.ts";
import type { RunsDep } from "./ports/runs.ts";
import type { WorkspaceDep } from "./ports/workspace.ts";

export type Deps = EngineDep &
  DocumentsDep &
  ClockDep &
  FoldersDep &
  WorkspaceDep &
  ModelDep &
  LabFoldersDep &
  LabRecordsDep &
  LabRunnerDep &
  SeedsDep &
  RunsDep &
  ResumePrinterDep &
  ResumeExtractorsDep;

export const operations: ReadonlyArray<BoundOperation<Deps>> = [
  bind(evaluatePosting),
  bind(explainEvaluation),
  bind(tailorPosting),
  bind(applyTailoring),
  bind(writeLetter),
  bind(traceFile),
  bind(verifyClaims),
  bind(triageFolder),
  bind(listLabs),
  bind(showLab),
  bind(startLab),
  bind(runLab),
  bind(explainLab),
  bind(issueReceipt),
  bind(showBullet),
  bind(verifyLabReceipt),
  bind(showLabFolder),
  bind(startLabRun),
  bind(listLabRuns),
  bind(showLabRun),
  bind(listReceipts),
  bind(showReceipt),
  bind(showEvidence),
  bind(parsePostingFile),
  bind(parseResumeFile),
  bind(lintResumeFile),
  bind(lintRecord),
  bind(listLintRules),
  bind(checkResumeFile),
  bind(printResume),
  bind(previewResume),
  bind(showCard),
  bind(showReport),
  bind(showDemo),
  bind(addResume),
  bind(listResumes),
  bind(showResume),
  bind(removeResume),
  bind(showResumeFile),
  bind(addBook),
  bind(importBook),
  bind(listBooks),
  bind(showBook),
  bind(saveBook),
  bind(showHistory),
  bind(showStep),
  bind(undoBook),
  bind(redoBook),
  bind(restoreBook),
  bind(removeBook),
  bind(recoverBook),
  bind(exportBook),
  bind(tailorBook),
  bind(verifyForBook),
  bind(answerQuestion),
  bind(proposeWordings),
  bind(writeForBook),
  bind(addPosting),
  bind(listPostings),
  bind(showPosting),
  bind(decidePosting),
  bind(removePosting),
  bind(showSavedReport),
  bind(extractFacts),
  bind(listFacts),
  bind(showFact),
  bind(addFact),
  bind(supersedeFact),
  bind(showProfile),
  bind(replaceProfile),
  bind(startTriage),
  bind(showRun),
  bind(showModel),
  bind(setModel),
  bind(removeModel),
  bind(testModel),
  bind(listModelCalls),
  bind(showWorkspace),
  bind(exportWorkspace),
  bind(eraseWorkspace),
];
