// A job queue that works for one worker. contract.md says what it owes to many.
//
// The standard library has no database driver, so jobs are kept in a file of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.
package main

import (
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"sync"
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

// table holds the jobs in memory, and each change of one in a line of a file that survives kills.
type table struct {
	mu   sync.Mutex
	byID map[string]job
	file *os.File
}

func openTable(path string) (*table, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	t := &table{byID: map[string]job{}, file: file}
	lines := json.NewDecoder(file)
	for {
		var j job
		if lines.Decode(&j) != nil {
			return t, nil
		}
		t.byID[j.ID] = j
	}
}

func (t *table) get(id string) (job, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	j, found := t.byID[id]
	return j, found
}

func (t *table) where(holds func(job) bool) []job {
	t.mu.Lock()
	defer t.mu.Unlock()
	found := []job{}
	for _, j := range t.byID {
		if holds(j) {
			found = append(found, j)
		}
	}
	return found
}

func (t *table) put(j job) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	line, err := json.Marshal(j)
	if err != nil {
		return err
	}
	if _, err := t.file.Write(append(line, '\n')); err != nil {
		return err
	}
	t.byID[j.ID] = j
	return nil
}

type answer struct {
	status int
	body   any
}

func (t *table) enqueue(j job) (answer, error) {
	if _, found := t.get(j.ID); found {
		return answer{202, map[string]string{"id": j.ID}}, nil
	}
	j.State, j.Due = "open", time.Now()
	if j.RunAt != nil {
		j.Due = *j.RunAt
	}
	return answer{202, map[string]string{"id": j.ID}}, t.put(j)
}

type lease struct {
	ID      string `json:"id"`
	Attempt int    `json:"attempt"`
	Token   string `json:"token"`
}

func (t *table) lease(n, visibilityMs int) (answer, error) {
	now := time.Now()
	jobs := t.where(func(j job) bool {
		return j.State == "open" && !j.Due.After(now) && j.Attempts < j.MaxAttempts
	})
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
		if err := t.put(j); err != nil {
			return answer{}, err
		}
		leases = append(leases, lease{j.ID, j.Attempts, j.Token})
	}
	return answer{200, leases}, nil
}

func (t *table) end(id, verb, token string) (answer, error) {
	j, _ := t.get(id)
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
	return answer{200, map[string]string{}}, t.put(j)
}

var backoff = 50 * time.Millisecond

func (t *table) route(r *http.Request) (answer, error) {
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
		return t.enqueue(body.job)
	case r.Method == "POST" && r.URL.Path == "/lease":
		return t.lease(body.N, body.VisibilityMs)
	case r.Method == "POST" && len(parts) == 3 && (parts[2] == "ack" || parts[2] == "nack"):
		return t.end(parts[1], parts[2], strings.Trim(string(body.Token), `"`))
	case r.Method == "GET" && r.URL.Path == "/dlq":
		return answer{200, t.where(func(j job) bool { return j.State == "dead" })}, nil
	case r.Method == "GET" && len(parts) == 2 && parts[0] == "jobs":
		if j, found := t.get(parts[1]); found {
			return answer{200, j}, nil
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
	jobs, err := openTable(filepath.Join(os.Getenv("DATA_DIR"), "jobs.jsonl"))
	if err != nil {
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
