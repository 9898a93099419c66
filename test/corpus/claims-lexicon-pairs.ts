/** What the lexicon of the claim verifier must keep apart, and what it must accept: the alarm of its editors. */

type Pairs = ReadonlyArray<readonly [string, string]>;

const pairsOf = (table: string): Pairs =>
  table
    .split("\n")
    .map((line) => line.split("/").map((word) => word.trim()))
    .flatMap(([one, other]) => (one && other ? [[one, other] as const] : []));

/** The first may never be claimed for the second, nor the second for the first, as if they were one word. */
export const separatePairs: Pairs = pairsOf(`
  design / implement
  design / build
  design / ship
  implement / maintain
  build / maintain
  build / operate
  build / lead
  build / own
  build / help
  build / work on
  build / use
  build / review
  build / test
  build / evaluate
  build / propose
  build / document
  propose / implement
  propose / introduce
  propose / choose
  propose / migrate
  suggest / replace
  plan / implement
  plan / migrate
  plan / complete
  evaluate / adopt
  evaluate / use
  evaluate / choose
  evaluate / introduce
  trial / adopt
  pilot / roll out
  prototype / build
  prototype / ship
  draft / write
  lead / work on
  lead / help
  lead / manage
  lead / mentor
  lead / coordinate
  lead / own
  manage / own
  mentor / manage
  mentor / lead
  mentor / train
  oversee / lead
  help / contribute
  help / lead
  help / build
  help / own
  take part in / lead
  take part in / organise
  attend / speak
  attend / organise
  attend / chair
  shadow / help
  learn / use
  learn / teach
  work with / manage
  work on / build
  be responsible for / own
  be responsible for / build
  deploy / develop
  deploy / design
  release / develop
  monitor / operate
  fix / prevent
  fix / find
  fix / improve
  fix / diagnose
  find / eliminate
  detect / prevent
  investigate / fix
  diagnose / fix
  debug / fix
  review / test
  review / approve
  review / write
  review / fix
  test / monitor
  document / design
  maintain / migrate
  maintain / rewrite
  refactor / migrate
  extend / build
  upgrade / rewrite
  upgrade / replace
  configure / build
  reduce / eliminate
  reduce / prevent
  reduce / increase
  reduce / limit
  reduce / improve
  increase / improve
  double / increase
  reach / exceed
  postpone / cancel
  postpone / complete
  start / complete
  reject / choose
  stay with / replace
  send / receive
  publish / consume
  import / export
  encrypt / anonymise
  interview / hire
  hire / mentor
  join / lead
  handle / resolve
  respond to / resolve
  receive / build
  throughput / latency
  p95 / p99
  p50 / p99
  p50 / p95
  p90 / p95
  p99 / p99.9
  median / average
  median / p99
  p99 / average
  uptime / throughput
  availability / durability
  downtime / incident
  error / outage
  bug / incident
  bug / vulnerability
  incident / outage
  error rate / latency
  revenue / profit
  cost / revenue
  customer / user
  customer / employee
  customer / colleague
  merchant / user
  employee / contractor
  intern / engineer
  tech lead / manager
  manager / product manager
  junior engineer / senior engineer
  backend engineer / frontend engineer
  team / company
  team / department
  service / platform
  service / system
  service / endpoint
  api / sdk
  monolith / microservice
  queue / cache
  staging / production
  test environment / production
  pilot / production
  authentication / authorization
  sla / slo
  rps / tps
  rps / qps
  daily active users / monthly active users
  unit test / integration test
  integration test / end-to-end test
  test coverage / hit rate
  code review / test suite
  backup / replica
  replica / shard
  table / database
  dead-letter queue / queue
  on-premises / cloud
  bachelor / master
  master / phd
  bsc / ba
  thesis / paper
  certificate / degree
  attend / study
  hour / day
  second / millisecond
  minute / hour
  day / week
  month / quarter
  internal / external
  internal / public
  automatic / manual
  synchronous / asynchronous
  partial / complete
  temporary / permanent
  experienced / junior
  fluent / native
  intermediate / advanced
  basic / advanced
  experienced / senior
  open / public
  planned / complete
  running / in production
`);

/** Either may stand for the other in a truthful line. */
export const interchangeablePairs: Pairs = pairsOf(`
  build / develop
  build / implement
  build / create
  develop / write
  implement / code
  design / architect
  introduce / add
  introduce / implement
  set up / configure
  set up / establish
  rewrite / reimplement
  rebuild / rewrite
  port / migrate
  migrate / move
  migrate / transition
  migration / move
  migrate / migration
  migrate / switch
  replace / swap out
  replacement / replace
  retire / decommission
  reduce / cut
  reduce / lower
  reduce / bring down
  decrease / drop
  reduction / cut
  fall / drop
  cut / reduction
  shorten / cut
  increase / raise
  increase / grow
  rise / increase
  boost / raise
  improve / enhance
  optimise / tune
  optimize / optimise
  speed up / accelerate
  save / reduce
  fix / resolve
  fix / repair
  fix / correct
  eliminate / remove
  remove / delete
  prevent / avoid
  find / discover
  find / identify
  find / track down
  diagnose / troubleshoot
  investigate / look into
  investigate / analyse
  analyze / analyse
  recover / restore
  roll back / revert
  maintain / look after
  operate / run
  deploy / roll out
  rollout / deploy
  launch / release
  ship / release
  ship / launch
  take live / go live with
  monitor / watch
  track / monitor
  handle / process
  handle / deal with
  respond to / handle
  test / testing
  review / inspect
  review / go over
  document / write up
  document / documentation
  write / author
  choose / select
  choose / opt for
  choice / choose
  decide against / reject
  stay with / keep
  evaluate / assess
  evaluation / evaluate
  compare / evaluate
  pilot / trial
  adopt / start using
  propose / suggest
  proposal / suggest
  recommend / propose
  plan / prepare
  postpone / defer
  postpone / put off
  complete / finish
  lead / head
  be in charge of / be responsible for
  lead / be in charge of
  oversee / supervise
  mentor / coach
  mentoring / mentor
  train / teach
  onboard / bring up to speed
  interview / conduct interviews with
  hire / recruit
  own / be accountable for
  help / assist
  help / support
  take part in / participate in
  take part in / be involved in
  work with / use
  use / utilise
  utilize / use
  work with / collaborate
  liaise with / coordinate with
  attend / go to
  present / give a talk on
  hold / conduct
  hold / run
  organise / arrange
  receive / win
  earn / obtain
  reach / achieve
  meet / hit
  pass / get through
  automate / automation
  integrate / connect
  split / break up
  extract / carve out
  merge / consolidate
  combine / unify
  extend / expand
  simplify / streamline
  standardise / standardize
  containerise / dockerize
  refactor / restructure
  collect / gather
  ingest / import
  store / keep
  generate / produce
  send / dispatch
  publish / emit
  consume / read
  validate / check
  verify / confirm
  calculate / compute
  forecast / predict
  display / show
  assign / allocate
  distribute / spread
  limit / cap
  throttle / rate-limit
  secure / harden
  alert / notify
  bill / invoice
  refund / reimburse
  reconcile / match
  latency / response time
  p99 / 99th percentile
  p95 / 95th percentile
  p50 / median
  uptime / availability
  error rate / failure rate
  test coverage / code coverage
  run time / execution time
  build time / build duration
  cost / expense
  revenue / turnover
  client / customer
  colleague / teammate
  colleague / coworker
  engineer / developer
  backend engineer / server-side developer
  new joiner / new hire
  team / squad
  merchant / shop
  vendor / supplier
  company / firm
  data centre / data center
  health care / healthcare
  e-commerce / online retail
  application / app
  microservice / micro-service
  rest api / restful api
  endpoint / api endpoint
  queue / message queue
  dead-letter queue / dlq
  dead letter queue / dead-letter queue
  dashboard / dash board
  cli / command-line tool
  ci / continuous integration
  ci pipeline / build pipeline
  database / db
  record / entry
  replica / copy
  data warehouse / dwh
  compound index / composite index
  query plan / execution plan
  single sign-on / sso
  role-based access control / rbac
  pull request / merge request
  codebase / code base
  repository / repo
  runbook / playbook
  postmortem / incident review
  documentation / docs
  design document / rfc
  proof of concept / poc
  feature flag / feature toggle
  penetration test / pentest
  race condition / data race
  outage / service interruption
  bug / defect
  vulnerability / security flaw
  pii / personal data
  on-call rotation / on-call rota
  on-premises / on-prem
  staging / pre-production
  production / prod
  invoice / bill
  parcel / package
  basket / cart
  email / e-mail
  text message / sms
  award / prize
  bsc / bachelor of science
  computer science / informatics
  mathematics / maths
  automatic / automated
  manually / by hand
  nightly / every night
  weekly / every week
  fortnightly / every two weeks
  real-time / in real time
  asynchronous / async
  parallel / concurrently
  incremental / step by step
  internal / in-house
  bespoke / custom
  worldwide / global
  remaining / other
  mother tongue / native
  faster / quicker
  unreliable / flaky
  duplicated / duplicate
`);
