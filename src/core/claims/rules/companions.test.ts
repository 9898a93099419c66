/** Others who took part may not be dropped, whatever they are called and wherever in the clause they stand. */
import { checkTold } from "#test/support/claim-status.ts";

checkTold("companions", [
  {
    fact: "Build the parcel tracking API in Go with two senior developers.",
    lies: [
      "Build the parcel tracking API in Go.",
      "Build the parcel tracking API in Go on my own.",
      "Build the parcel tracking API.",
      "Build the parcel tracking API in Go alone.",
    ],
    truths: [
      "Build the parcel tracking API in Go with two colleagues.",
      "Build the parcel tracking API in Go together with two senior developers.",
      "As one of three developers, I build the parcel tracking API in Go.",
      "Work on the parcel tracking API in Go.",
      "Help to build the parcel tracking API in Go.",
      "Build the parcel tracking API in Go jointly with two other developers.",
    ],
  },
  {
    fact: "Rewrote the stock export from Python to Rust with one junior engineer.",
    lies: [
      "Rewrote the stock export from Python to Rust.",
      "Rewrote the stock export from Python to Rust on my own.",
      "Single-handedly rewrote the stock export from Python to Rust.",
    ],
    truths: [
      "Rewrote the stock export from Python to Rust with a junior engineer.",
      "Rewrote the stock export in Rust alongside a colleague.",
      "Together with a junior engineer, I rewrote the stock export from Python to Rust.",
      "Contributed to the rewrite of the stock export from Python to Rust.",
    ],
  },
  {
    fact: "Rewrote the seed library's loan site as a Django application, with another volunteer.",
    lies: [
      "Rewrote the seed library's loan site as a Django application.",
      "Rewrote the loan site as a Django application by myself.",
    ],
    truths: ["With another volunteer, rewrote the loan site as a Django application."],
    gaps: ["Rewrote the seed library's loan site as a Django application together with another volunteer."],
  },
  {
    fact: "Museum: implemented ticket printing between the till and the web shop, Java and Camel, with three of the client's developers.",
    lies: [
      "Implemented ticket printing between the till and the web shop in Java and Camel.",
      "Implemented ticket printing between the till and the web shop.",
    ],
    truths: [
      "With three of the client's developers, implemented ticket printing between the till and the web shop.",
      "Implemented ticket printing between the till and the web shop together with the client's developers.",
    ],
  },
  {
    fact: "Designed the audit log together with an architect and wrote its importer.",
    lies: ["Designed the audit log.", "Designed the audit log and wrote its importer."],
    truths: [
      "Designed the audit log together with an architect.",
      "Designed the audit log jointly with an architect and wrote its importer.",
    ],
  },
  {
    fact: "Fixed the nightly reindexing in pair work with a database administrator.",
    lies: ["Fixed the nightly reindexing.", "Fixed the nightly reindexing alone."],
    truths: [
      "Fixed the nightly reindexing with a database administrator.",
      "Helped to fix the nightly reindexing.",
    ],
  },
  {
    fact: "Drafted the incident guide with the support manager and a nurse.",
    lies: ["Drafted the incident guide."],
    truths: ["Drafted the incident guide with the support manager."],
  },
  {
    fact: "Built a dashboard with React for 40 nurses.",
    lies: ["Built a dashboard with Vue for 40 nurses."],
    truths: ["Built a dashboard with React.", "Built a dashboard for 40 nurses."],
  },
  {
    fact: "Agreed the export format with the warehouse team and built the exporter.",
    lies: ["Built the exporter with the warehouse team alone."],
    truths: ["Built the exporter."],
  },
]);
