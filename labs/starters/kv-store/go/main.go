// A key-value store that is right as long as nobody kills it. CONTRACT.md says what it owes afterwards.
package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// saveEvery bounds how often the whole store is written: on each request it would be slow.
const saveEvery = 100 * time.Millisecond

// store is one copy of all keys, and the file that it is read from at the start.
type store struct {
	mu      sync.Mutex
	values  map[string]string
	changed bool
	path    string
}

func openStore(path string) (*store, error) {
	s := &store{values: map[string]string{}, path: path}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	return s, json.Unmarshal(text, &s.values)
}

// save writes everything. What is on the disk if the process ends in the middle of it, or just before?
func (s *store) save() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.changed {
		return nil
	}
	text, err := json.Marshal(s.values)
	if err != nil {
		return err
	}
	if err := os.WriteFile(s.path, text, 0o644); err != nil {
		return err
	}
	s.changed = false
	return nil
}

func (s *store) saveNowAndThen() {
	for range time.Tick(saveEvery) {
		if err := s.save(); err != nil {
			log.Print(err)
		}
	}
}

func (s *store) get(key string) (string, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	value, found := s.values[key]
	return value, found
}

func (s *store) put(key, value string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.values[key], s.changed = value, true
}

// swap reports whether the key had the value from, and now has the value to.
func (s *store) swap(key, from, to string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if value, found := s.values[key]; !found || value != from {
		return false
	}
	s.values[key], s.changed = to, true
	return true
}

func (s *store) serve(w http.ResponseWriter, r *http.Request) {
	var body struct{ Value, From, To string }
	if r.Method != http.MethodGet {
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil {
			fail(w, http.StatusBadRequest, err.Error())
			return
		}
	}
	key, verb, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/kv/"), "/")
	switch r.Method + " " + verb {
	case "GET ":
		value, found := s.get(key)
		if !found {
			fail(w, http.StatusNotFound, "no such key")
			return
		}
		reply(w, http.StatusOK, map[string]string{"value": value})
	case "PUT ":
		s.put(key, body.Value)
		reply(w, http.StatusOK, map[string]string{"value": body.Value})
	case "POST cas":
		if !s.swap(key, body.From, body.To) {
			fail(w, http.StatusConflict, "the value is another one")
			return
		}
		reply(w, http.StatusOK, map[string]string{"value": body.To})
	default:
		fail(w, http.StatusNotFound, "no such path")
	}
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

func fail(w http.ResponseWriter, status int, why string) {
	reply(w, status, map[string]string{"error": why})
}

func main() {
	kv, err := openStore(filepath.Join(os.Getenv("DATA_DIR"), "store.json"))
	if err != nil {
		log.Fatal(err)
	}
	go kv.saveNowAndThen()
	http.HandleFunc("/kv/", kv.serve)
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
