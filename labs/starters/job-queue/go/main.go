// A job queue that works for one worker. CONTRACT.md says what it owes to many.
//
// The standard library has no database driver, so jobs are kept in files of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io/fs"
	"log"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"time"
)

type job struct {
	ID          string          `json:"id"`
	Payload     json.RawMessage `json:"payload"`
	Priority    int             `json:"priority"`
	MaxAttempts int             `json:"maxAttempts"`
	RunAt       *time.Time      `json:"runAt,omitempty"`
	Attempts    int             `json:"attempts"`
	State       string          `json:"state"` // open, acked or dead
	Token       string          `json:"token,omitempty"`
	Due         time.Time       `json:"due"`
}

// folder keeps each job in a file of its own, which survives kills.
type folder string

func (f folder) path(id string) string {
	return filepath.Join(string(f), url.PathEscape(id)+".json")
}

func (f folder) get(id string) (j job, found bool, err error) {
	text, err := os.ReadFile(f.path(id))
	if errors.Is(err, fs.ErrNotExist) {
		return j, false, nil
	}
	if err != nil {
		return j, false, err
	}
	return j, true, json.Unmarshal(text, &j)
}

// put writes the job beside its place and moves it there, so that nobody reads half of one.
func (f folder) put(j job) error {
	text, err := json.Marshal(j)
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(filepath.Dir(string(f)), "job-*")
	if err != nil {
		return err
	}
	if _, err := file.Write(text); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), f.path(j.ID))
}

func (f folder) where(holds func(job) bool) ([]job, error) {
	files, err := os.ReadDir(string(f))
	if err != nil {
		return nil, err
	}
	jobs := []job{}
	for _, file := range files {
		text, err := os.ReadFile(filepath.Join(string(f), file.Name()))
		if err != nil {
			return nil, err
		}
		var j job
		if err := json.Unmarshal(text, &j); err != nil {
			return nil, err
		}
		if holds(j) {
			jobs = append(jobs, j)
		}
	}
	return jobs, nil
}

type answer struct {
	status int
	body   any
}

func (f folder) enqueue(j job) (answer, error) {
	if _, found, err := f.get(j.ID); found || err != nil {
		return answer{202, map[string]string{"id": j.ID}}, err
	}
	j.State, j.Due = "open", time.Now()
	if j.RunAt != nil {
		j.Due = *j.RunAt
	}
	return answer{202, map[string]string{"id": j.ID}}, f.put(j)
}

type lease struct {
	ID      string `json:"id"`
	Attempt int    `json:"attempt"`
	Token   string `json:"token"`
}

func (f folder) lease(n, visibilityMs int) (answer, error) {
	now := time.Now()
	jobs, err := f.where(func(j job) bool {
		return j.State == "open" && !j.Due.After(now) && j.Attempts < j.MaxAttempts
	})
	if err != nil {
		return answer{}, err
	}
	sort.Slice(jobs, func(a, b int) bool { return jobs[a].Priority > jobs[b].Priority })
	leases := []lease{}
	// The jobs were available a moment ago. Which of them still are?
	for _, j := range jobs {
		if len(leases) == n {
			break
		}
		j.Attempts++
		j.Token = newToken()
		j.Due = now.Add(time.Duration(visibilityMs) * time.Millisecond)
		if err := f.put(j); err != nil {
			return answer{}, err
		}
		leases = append(leases, lease{j.ID, j.Attempts, j.Token})
	}
	return answer{200, leases}, nil
}

func (f folder) end(id, verb, token string) (answer, error) {
	j, _, err := f.get(id)
	if err != nil {
		return answer{}, err
	}
	if j.Token == "" || j.Token != token {
		return answer{409, map[string]string{"error": "stale token"}}, nil
	}
	switch {
	case verb == "ack":
		j.State = "acked"
	case j.Attempts >= j.MaxAttempts:
		j.State, j.Token = "dead", ""
	default:
		j.Due, j.Token = time.Now().Add(backoff<<(j.Attempts-1)), ""
	}
	return answer{200, map[string]string{}}, f.put(j)
}

var backoff = 50 * time.Millisecond

func (f folder) route(r *http.Request) (answer, error) {
	var body struct {
		job
		N            int             `json:"n"`
		VisibilityMs int             `json:"visibilityMs"`
		Token        json.RawMessage `json:"token"`
	}
	if r.Method == http.MethodPost {
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			return answer{400, map[string]string{"error": err.Error()}}, nil
		}
	}
	parts := strings.Split(r.URL.Path, "/")[1:]
	switch {
	case r.Method == "POST" && r.URL.Path == "/jobs":
		return f.enqueue(body.job)
	case r.Method == "POST" && r.URL.Path == "/lease":
		return f.lease(body.N, body.VisibilityMs)
	case r.Method == "POST" && len(parts) == 3 && (parts[2] == "ack" || parts[2] == "nack"):
		return f.end(parts[1], parts[2], strings.Trim(string(body.Token), `"`))
	case r.Method == "GET" && r.URL.Path == "/dlq":
		dead, err := f.where(func(j job) bool { return j.State == "dead" })
		return answer{200, dead}, err
	case r.Method == "GET" && len(parts) == 2 && parts[0] == "jobs":
		if j, found, err := f.get(parts[1]); found || err != nil {
			return answer{200, j}, err
		}
	}
	return answer{404, map[string]string{"error": "no such path or job"}}, nil
}

func newToken() string {
	token := make([]byte, 16)
	if _, err := rand.Read(token); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(token)
}

func main() {
	if ms, err := strconv.Atoi(os.Getenv("BACKOFF_MS")); err == nil {
		backoff = time.Duration(ms) * time.Millisecond
	}
	jobs := folder(filepath.Join(os.Getenv("DATA_DIR"), "jobs"))
	if err := os.MkdirAll(string(jobs), 0o755); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		said, err := jobs.route(r)
		if err != nil {
			said = answer{500, map[string]string{"error": err.Error()}}
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(said.status)
		json.NewEncoder(w).Encode(said.body)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
