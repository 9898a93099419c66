// A payment API that works for one client at a time. CONTRACT.md says what it owes to many.
//
// The standard library has no database driver, so payments are kept in a file of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.
package main

import (
	"bytes"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

type payment struct {
	ID       string `json:"id"`
	Key      string `json:"key"`
	Amount   int    `json:"amount"`
	Currency string `json:"currency"`
}

// book holds the payments that are done: in memory, and a line each in a file that survives kills.
type book struct {
	mu    sync.Mutex
	byKey map[string]payment
	byID  map[string]payment
	file  *os.File
}

func openBook(path string) (*book, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	b := &book{byKey: map[string]payment{}, byID: map[string]payment{}, file: file}
	lines := json.NewDecoder(file)
	for {
		var p payment
		if lines.Decode(&p) != nil {
			return b, nil
		}
		b.byKey[p.Key], b.byID[p.ID] = p, p
	}
}

func (b *book) withKey(key string) (payment, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	p, found := b.byKey[key]
	return p, found
}

func (b *book) withID(id string) (payment, bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	p, found := b.byID[id]
	return p, found
}

func (b *book) add(p payment) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	line, err := json.Marshal(p)
	if err != nil {
		return err
	}
	if _, err := b.file.Write(append(line, '\n')); err != nil {
		return err
	}
	b.byKey[p.Key], b.byID[p.ID] = p, p
	return nil
}

var psp = &http.Client{Timeout: 2 * time.Second}

// charge moves the money. An error says that nobody knows whether it moved.
func charge(p payment) error {
	body, err := json.Marshal(map[string]any{"reference": p.Key, "amount": p.Amount})
	if err != nil {
		return err
	}
	request, err := http.NewRequest(http.MethodPost, os.Getenv("PSP_URL")+"/charges", bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", newID())
	response, err := psp.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusCreated {
		return fmt.Errorf("the provider answered %d", response.StatusCode)
	}
	return nil
}

func (b *book) pay(w http.ResponseWriter, r *http.Request) {
	asked := payment{}
	err := json.NewDecoder(r.Body).Decode(&asked)
	asked.ID, asked.Key = newID(), r.Header.Get("Idempotency-Key")
	switch {
	case r.Method != http.MethodPost:
		fail(w, http.StatusNotFound, "no such path")
		return
	case err != nil || asked.Key == "" || asked.Amount < 1 || asked.Amount > 1_000_000 || asked.Currency != "EUR":
		fail(w, http.StatusBadRequest, "a payment needs an Idempotency-Key, an amount and a currency")
		return
	}
	// Has it been paid? What if the same question comes again before the answer to this one is stored?
	if known, found := b.withKey(asked.Key); found {
		if known.Amount != asked.Amount || known.Currency != asked.Currency {
			fail(w, http.StatusUnprocessableEntity, "this key belongs to another payment")
			return
		}
		reply(w, http.StatusOK, known)
		return
	}
	if err := charge(asked); err != nil {
		fail(w, http.StatusBadGateway, err.Error())
		return
	}
	if err := b.add(asked); err != nil {
		fail(w, http.StatusInternalServerError, err.Error())
		return
	}
	reply(w, http.StatusCreated, asked)
}

func (b *book) find(w http.ResponseWriter, r *http.Request) {
	if p, found := b.withID(strings.TrimPrefix(r.URL.Path, "/payments/")); found {
		reply(w, http.StatusOK, p)
		return
	}
	fail(w, http.StatusNotFound, "no such payment")
}

func newID() string {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(id)
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
	payments, err := openBook(filepath.Join(os.Getenv("DATA_DIR"), "payments.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/payments", payments.pay)
	http.HandleFunc("/payments/", payments.find)
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
