/** A title, a degree and a count are each one entry: their words do not lend themselves to others. */
import { checkTold } from "#test/support/claim-status.ts";

checkTold("counts", [
  {
    fact: "Set up 15 alerts in Zabbix for the notification service, which brought pages from 39 to 11 a month.",
    lies: ["Set up 39 alerts in Zabbix for the notification service."],
    truths: ["Set up 15 alerts in Zabbix."],
  },
  {
    fact: "Rolled out the login page in 4 countries, with between 11 and 26 shops each.",
    lies: [
      "Rolled out the login page in 11 countries.",
      "Rolled out the login page in every country.",
      "Built and rolled out the login page in 4 countries.",
    ],
    truths: ["Rolled out the login page in four countries."],
  },
  {
    fact: "On call every 4 weeks for 9 services.",
    lies: ["On call every 4 weeks for all services."],
    truths: ["On call every 4 weeks for nine services."],
  },
  {
    fact: "Organised weekly code reviews in the checkout team, 38 of them in all.",
    lies: [
      "Organised weekly code reviews in several teams.",
      "Organised weekly code reviews for every team.",
      "Organised weekly code reviews across the organisation.",
    ],
    truths: ["Organised weekly code reviews in the checkout team."],
  },
]);

checkTold("deeds", [
  {
    fact: "Reviewed 3 designs of the mobile team for the billing service.",
    lies: [
      "Designed the billing service.",
      "The mobile team reviewed 3 designs of mine for the billing service.",
    ],
    truths: ["Reviewed 3 designs for the billing service."],
  },
  {
    fact: "Contributed to the fare service, written in Go, with 43 merge requests.",
    lies: ["Built the fare service in Go."],
    truths: ["Contributed to the fare service with 43 merge requests."],
  },
  {
    fact: "Assessed Kafka and ActiveMQ for the report builder with 4 load tests.",
    lies: ["Built the report builder on Kafka.", "Moved the report builder from Kafka to ActiveMQ."],
    truths: ["Evaluated Kafka and ActiveMQ for the report builder."],
  },
  {
    fact: "Rewrote the meter service in Kotlin with the goal of answering within 350 ms.",
    lies: [
      "Developed the address service.",
      "Rewrote the meter service in Kotlin, which answers within 350 ms.",
    ],
    truths: ["Rewrote the meter service in Kotlin."],
  },
  {
    fact: "Planned the move of 6 databases to Azure.",
    lies: ["Planned and carried out the move of 6 databases to Azure.", "Moved 6 databases to Azure."],
    truths: ["Planned to move 6 databases to Azure.", "The move of 6 databases to Azure was planned."],
  },
  {
    fact: "Proposed moving the report builder to Redis.",
    lies: ["Proposed moving the report builder to Redis Cluster."],
    truths: ["Suggested moving the report builder to Redis."],
  },
  {
    fact: "Took over the device registry from the logistics team and maintained it.",
    lies: ["The logistics team took over the device registry from me."],
    truths: ["Took over the device registry from the logistics team."],
  },
]);
