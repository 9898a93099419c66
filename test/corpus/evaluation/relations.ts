/** What a hiring manager would agree with, on invented pairs; each line is one relation that must hold. */

export type Relation =
  | { readonly posting: string; readonly better: string; readonly worse: string; readonly by: number }
  | { readonly posting: string; readonly resume: string; readonly from: number; readonly to: number };

const above = (posting: string, better: string, worse: string, by: number): Relation => ({
  posting,
  better,
  worse,
  by,
});

/** `resume` scores at least `from` and at most `to`. */
const between = (posting: string, resume: string, from: number, to: number): Relation => ({
  posting,
  resume,
  from,
  to,
});

/** Someone a hiring manager would gladly interview for this role. */
const invites = (posting: string, resume: string): Relation => between(posting, resume, 4, 5);
/** A sound generalist, or a good neighbour. */
const sound = (posting: string, resume: string): Relation => between(posting, resume, 3, 3.9);
/** Another profession. */
const foreign = (posting: string, resume: string): Relation => between(posting, resume, 0, 1.9);

export const relations: ReadonlyArray<Relation> = [
  invites("payments-senior-eu", "payments-engineer"),
  invites("sre-senior-london", "sre"),
  invites("data-senior-us", "data-engineer"),
  invites("frontend-mid-india", "frontend-engineer"),
  invites("platform-staff-us", "staff-platform"),
  invites("ml-senior-canada", "ml-engineer"),
  invites("mobile-mid-brazil", "android-engineer"),
  invites("backend-mid-berlin", "python-backend-mid"),

  sound("payments-senior-eu", "generalist-backend"),
  between("manager-nl", "engineering-manager", 3.5, 5),
  between("backend-junior-poland", "junior-java", 2.5, 5),
  between("backend-junior-poland", "generalist-backend", 3, 5),
  between("payments-senior-eu", "payments-engineer-list", 0, 2.9),
  between("payments-senior-eu", "crud-senior-title", 0, 1.9),
  between("payments-senior-eu", "junior-java", 0, 2.9),
  between("platform-staff-us", "generalist-backend", 1, 3.4),
  between("platform-staff-us", "big-tech-no-scars", 0.5, 3.4),
  between("payments-senior-eu", "algorithms-ace", 0, 2.4),
  between("backend-junior-poland", "switcher-teacher", 2, 4.5),

  foreign("payments-senior-eu", "nurse"),
  foreign("payments-senior-eu", "restaurant-manager"),
  foreign("backend-mid-berlin", "nurse"),
  foreign("sre-senior-london", "restaurant-manager"),
  foreign("data-senior-us", "nurse"),
  foreign("frontend-mid-india", "restaurant-manager"),
  foreign("manager-nl", "restaurant-manager"),
  foreign("platform-staff-us", "nurse"),
  foreign("ml-senior-canada", "restaurant-manager"),
  foreign("mobile-mid-brazil", "nurse"),
  foreign("backend-junior-poland", "nurse"),

  above("payments-senior-eu", "payments-engineer", "generalist-backend", 0.5),
  above("payments-senior-eu", "payments-engineer", "payments-engineer-list", 1),
  above("payments-senior-eu", "generalist-backend", "crud-senior-title", 0.5),
  above("payments-senior-eu", "payments-engineer", "frontend-engineer", 0.5),
  above("payments-senior-eu", "payments-engineer", "big-tech-no-scars", 0.8),
  above("payments-senior-eu", "generalist-backend", "junior-java", 0.3),
  above("payments-senior-eu", "staff-platform", "python-backend-mid", 0.1),
  above("backend-mid-berlin", "python-backend-mid", "generalist-backend", 0.3),
  above("backend-mid-berlin", "python-backend-mid", "frontend-engineer", 0.5),
  above("backend-mid-berlin", "python-backend-mid", "junior-java", 0.8),
  above("backend-mid-berlin", "generalist-backend", "crud-senior-title", 0.5),
  above("sre-senior-london", "sre", "payments-engineer", 0.4),
  above("sre-senior-london", "sre", "frontend-engineer", 0.8),
  above("sre-senior-london", "staff-platform", "frontend-engineer", 0.2),
  above("data-senior-us", "data-engineer", "python-backend-mid", 0.5),
  above("data-senior-us", "data-engineer", "ml-engineer", 0.3),
  above("data-senior-us", "python-backend-mid", "android-engineer", 0.1),
  above("frontend-mid-india", "frontend-engineer", "payments-engineer", 0.5),
  above("frontend-mid-india", "frontend-engineer", "sre", 0.8),
  above("platform-staff-us", "staff-platform", "payments-engineer", 0.3),
  above("platform-staff-us", "payments-engineer", "generalist-backend", 0.3),
  above("platform-staff-us", "generalist-backend", "junior-java", 0.3),
  above("ml-senior-canada", "ml-engineer", "data-engineer", 0.3),
  above("ml-senior-canada", "data-engineer", "frontend-engineer", 0.1),
  above("mobile-mid-brazil", "android-engineer", "frontend-engineer", 0.5),
  above("mobile-mid-brazil", "android-engineer", "generalist-backend", 0.5),
  above("manager-nl", "engineering-manager", "generalist-backend", 0.3),
  above("manager-nl", "engineering-manager", "junior-java", 0.8),
  above("backend-junior-poland", "junior-java", "algorithms-ace", 0.3),
  above("backend-junior-poland", "switcher-teacher", "nurse", 1),
  above("backend-junior-poland", "junior-java", "restaurant-manager", 1),
];
