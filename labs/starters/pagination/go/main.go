// A list in pages that is right as long as it does not change. CONTRACT.md says what it owes while it does.
//
// The standard library has no database driver, so items are kept in a file of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
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

const isoMillis = "2006-01-02T15:04:05.000Z"

type item struct {
	ID        int    `json:"id"`
	CreatedAt string `json:"createdAt"`
	Title     string `json:"title"`
	Deleted   bool   `json:"deleted,omitempty"`
}

// list holds the items in their order, and each creation and deletion in a line of a file that survives kills.
type list struct {
	mu     sync.Mutex
	items  []item
	lastID int
	file   *os.File
}

func openList(path string) (*list, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	l := &list{file: file}
	lines := json.NewDecoder(file)
	for {
		var one item
		if lines.Decode(&one) != nil {
			return l, nil
		}
		l.apply(one)
	}
}

// apply puts an item in its place, or takes it away: newest first, and by id among equals.
func (l *list) apply(one item) {
	at := sort.Search(len(l.items), func(n int) bool {
		other := l.items[n]
		return other.CreatedAt < one.CreatedAt || other.CreatedAt == one.CreatedAt && other.ID >= one.ID
	})
	if one.Deleted {
		l.items = append(l.items[:at], l.items[at+1:]...)
		return
	}
	l.items = append(l.items, item{})
	copy(l.items[at+1:], l.items[at:])
	l.items[at] = one
	if one.ID > l.lastID {
		l.lastID = one.ID
	}
}

func (l *list) store(one item) error {
	line, err := json.Marshal(one)
	if err != nil {
		return err
	}
	if _, err := l.file.Write(append(line, '\n')); err != nil {
		return err
	}
	l.apply(one)
	return nil
}

func (l *list) create(w http.ResponseWriter, r *http.Request) {
	one := item{CreatedAt: time.Now().UTC().Format(isoMillis)}
	if err := json.NewDecoder(r.Body).Decode(&one); err != nil {
		fail(w, http.StatusBadRequest, "an item has a title and, if you like, createdAt")
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	one.ID, one.Deleted = l.lastID+1, false
	if err := l.store(one); err != nil {
		fail(w, http.StatusInternalServerError, err.Error())
		return
	}
	reply(w, http.StatusCreated, one)
}

func (l *list) remove(w http.ResponseWriter, id string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, one := range l.items {
		if strconv.Itoa(one.ID) != id {
			continue
		}
		one.Deleted = true
		if err := l.store(one); err != nil {
			fail(w, http.StatusInternalServerError, err.Error())
			return
		}
		w.WriteHeader(http.StatusNoContent)
		return
	}
	fail(w, http.StatusNotFound, "no such item")
}

func (l *list) read(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	limit := numberOf(query.Get("limit"), 20)
	if query.Has("page") {
		limit = numberOf(query.Get("size"), 20)
	}
	if limit > 100 {
		limit = 100
	}
	// The place in the list where this page begins. Is it still the same place when the next page is read?
	offset, isOurs := offsetOf(query.Get("cursor"))
	if !isOurs {
		fail(w, http.StatusBadRequest, "no cursor of ours")
		return
	}
	if query.Has("page") {
		offset = (numberOf(query.Get("page"), 1) - 1) * limit
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	from, to := atMost(offset, len(l.items)), atMost(offset+limit, len(l.items))
	page := map[string]any{"items": append([]item{}, l.items[from:to]...), "nextCursor": nil}
	if to < len(l.items) {
		page["nextCursor"] = cursorOf(to)
	}
	reply(w, http.StatusOK, page)
}

// cursorOf signs the offset, so that nobody makes up one of his own.
func cursorOf(offset int) string {
	sign := hmac.New(sha256.New, []byte("a secret of this service"))
	fmt.Fprint(sign, offset)
	return fmt.Sprintf("%d-%s", offset, hex.EncodeToString(sign.Sum(nil)))
}

func offsetOf(cursor string) (offset int, isOurs bool) {
	digits, _, _ := strings.Cut(cursor, "-")
	offset = numberOf(digits, 0)
	return offset, cursor == "" || hmac.Equal([]byte(cursor), []byte(cursorOf(offset)))
}

func numberOf(text string, otherwise int) int {
	number, err := strconv.Atoi(text)
	if err != nil {
		return otherwise
	}
	return number
}

func atMost(number, most int) int {
	if number > most {
		return most
	}
	return number
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
	items, err := openList(filepath.Join(os.Getenv("DATA_DIR"), "items.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/items", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			items.create(w, r)
		} else {
			items.read(w, r)
		}
	})
	http.HandleFunc("/items/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodDelete {
			fail(w, http.StatusNotFound, "no such path")
			return
		}
		items.remove(w, strings.TrimPrefix(r.URL.Path, "/items/"))
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
