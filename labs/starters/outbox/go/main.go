// Orders that are announced, and totals that are made of the announcements, as long as nothing fails in between.
// CONTRACT.md says what is owed when it does.
//
// The standard library has no database driver, so orders and totals are kept in a file of DATA_DIR.
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

type order struct {
	OrderID  string `json:"orderId"`
	Customer string `json:"customer"`
	Amount   int    `json:"amount"`
}

type event struct {
	EventID string `json:"eventId"`
	Key     string `json:"key"`
	Body    order  `json:"body"`
}

type projection struct {
	Customer string `json:"customer"`
	Orders   int    `json:"orders"`
	Total    int    `json:"total"`
}

// line is what the file holds: an order that was placed, or an event that was received.
type line struct {
	Placed   *order `json:"placed,omitempty"`
	Received *event `json:"received,omitempty"`
}

// shop holds everything in memory, and each change in a line of a file that survives kills.
type shop struct {
	mu          sync.Mutex
	orders      map[string]order
	received    map[string]bool
	projections map[string]projection
	file        *os.File
}

func openShop(path string) (*shop, error) {
	file, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR|os.O_APPEND, 0o644)
	if err != nil {
		return nil, err
	}
	s := &shop{
		orders:      map[string]order{},
		received:    map[string]bool{},
		projections: map[string]projection{},
		file:        file,
	}
	lines := json.NewDecoder(file)
	for {
		var one line
		if lines.Decode(&one) != nil {
			return s, nil
		}
		s.apply(one)
	}
}

func (s *shop) apply(one line) {
	if one.Placed != nil {
		s.orders[one.Placed.OrderID] = *one.Placed
	}
	if one.Received != nil {
		s.received[one.Received.EventID] = true
		o := one.Received.Body
		p := s.projections[o.Customer]
		s.projections[o.Customer] = projection{o.Customer, p.Orders + 1, p.Total + o.Amount}
	}
}

func (s *shop) store(one line) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	text, err := json.Marshal(one)
	if err != nil {
		return err
	}
	if _, err := s.file.Write(append(text, '\n')); err != nil {
		return err
	}
	s.apply(one)
	return nil
}

func (s *shop) orderWith(id string) (order, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	o, found := s.orders[id]
	return o, found
}

func (s *shop) hasReceived(eventID string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.received[eventID]
}

func (s *shop) projectionOf(customer string) (projection, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	p, found := s.projections[customer]
	return p, found
}

var broker = &http.Client{Timeout: 2 * time.Second}

func publish(o order) error {
	body, err := json.Marshal(event{EventID: newID(), Key: o.Customer, Body: o})
	if err != nil {
		return err
	}
	response, err := broker.Post(os.Getenv("BROKER_URL")+"/publish", "application/json", bytes.NewReader(body))
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode >= 300 {
		return fmt.Errorf("the broker answered %d", response.StatusCode)
	}
	return nil
}

func (s *shop) place(o order) (int, any) {
	if o.OrderID == "" || o.Customer == "" || o.Amount < 1 {
		return failure(400, "an order has orderId, customer and amount")
	}
	if known, found := s.orderWith(o.OrderID); found {
		return 200, known
	}
	if err := s.store(line{Placed: &o}); err != nil {
		return failure(500, err.Error())
	}
	// The order is stored. What if the broker does not answer now, or the process ends here?
	if err := publish(o); err != nil {
		log.Print(err)
	}
	return 201, o
}

func (s *shop) receive(e event) (int, any) {
	// It counts once. What if it comes twice at the same moment?
	if s.hasReceived(e.EventID) {
		return 200, struct{}{}
	}
	if err := s.store(line{Received: &e}); err != nil {
		return failure(500, err.Error())
	}
	return 200, struct{}{}
}

func (s *shop) route(r *http.Request) (int, any) {
	decode := json.NewDecoder(r.Body).Decode
	folder, name, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch r.Method + " " + folder {
	case "POST orders":
		var o order
		if err := decode(&o); err != nil {
			return failure(400, err.Error())
		}
		return s.place(o)
	case "POST events":
		var e event
		if err := decode(&e); err != nil {
			return failure(400, err.Error())
		}
		return s.receive(e)
	case "GET orders":
		if o, found := s.orderWith(name); found {
			return 200, o
		}
	case "GET projections":
		if p, found := s.projectionOf(name); found {
			return 200, p
		}
	}
	return failure(404, "there is no such thing")
}

func failure(status int, why string) (int, any) {
	return status, map[string]string{"error": why}
}

func newID() string {
	id := make([]byte, 16)
	if _, err := rand.Read(id); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(id)
}

func main() {
	s, err := openShop(filepath.Join(os.Getenv("DATA_DIR"), "shop.jsonl"))
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		status, body := s.route(r)
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		json.NewEncoder(w).Encode(body)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
