/** Dates as people of many countries write them in a résumé. */
import { expect, test } from "vitest";
import { catalogue } from "#test/support/catalogue.ts";
import { dateRangeReaderOf } from "./date-range.ts";

const rangeIn = dateRangeReaderOf(catalogue.wording);

test.each([
  ["03.2019 – heute", "2019-03", "present"],
  ["2019年3月 – 現在", "2019-03", "present"],
  ["2019年3月~2021年4月", "2019-03", "2021-04"],
  ["с марта 2019 по настоящее время", "2019-03", "present"],
  ["stycznia 2019 – obecnie", "2019-01", "present"],
  ["2016 – Aujourd’hui", "2016", "present"],
  ["Q3 2021 - Q1 2022", "2021", "2022"],
  ["Fall 2009 - Spring 2013", "2009", "2013"],
  ["1 Jan 2020 - 3 Mar 2021", "2020-01", "2021-03"],
  ["15/03/2019 - 20/04/2021", "2019-03", "2021-04"],
  ["2022/10-2024/07", "2022-10", "2024-07"],
  ["03/2020-05/2021", "2020-03", "2021-05"],
  ["06/19 – 09/21", "2019-06", "2021-09"],
  ["Mar '19 – Apr '21", "2019-03", "2021-04"],
  ["Sept. 2019 to date", "2019-09", "present"],
  ["ab 2019", "2019", "present"],
])("%s", (written, from, to) => {
  expect(rangeIn(written)).toMatchObject({ from, to, single: false });
});

test("a score, a share and a version are no dates", () => {
  for (const text of ["12/24 points", "GPA 3.75/4.00", "grew by 20.5 %", "version 2.10"]) {
    expect(rangeIn(text), text).toBeNull();
  }
});
