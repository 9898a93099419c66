// The stock of a flash sale that works for one buyer at a time. CONTRACT.md says what it owes to a crowd.
//
// The standard library has no database driver, so stock and reservations are kept in files of DATA_DIR.
// DATABASE_URL names an empty PostgreSQL, for whoever adds a driver.
package main

import (
	"encoding/json"
	"errors"
	"io/fs"
	"log"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

type item struct {
	SKU string `json:"sku"`
	Qty int    `json:"qty"`
}

type reservation struct {
	ID    string    `json:"id"` // that of its order
	Items []item    `json:"items"`
	State string    `json:"state"` // active, confirmed, cancelled or expired
	Ends  time.Time `json:"ends"`
}

var (
	folder = os.Getenv("DATA_DIR")
	ttl    = 2 * time.Second
)

func stockPath(sku string) string { return filepath.Join(folder, "stock", url.PathEscape(sku)+".json") }
func reservationPath(id string) string {
	return filepath.Join(folder, "reservations", url.PathEscape(id)+".json")
}

func load(path string, into any) (found bool, err error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	return true, json.Unmarshal(text, into)
}

// save writes beside the place and moves the file there, so that nobody reads half of one.
func save(path string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return err
	}
	file, err := os.CreateTemp(folder, "new-*")
	if err != nil {
		return err
	}
	if _, err := file.Write(text); err != nil {
		return err
	}
	if err := file.Close(); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

type answer struct {
	status int
	body   any
}

func failure(status int, why string) (answer, error) {
	return answer{status, map[string]string{"error": why}}, nil
}

func reserve(id string, items []item) (answer, error) {
	var known reservation
	if found, err := load(reservationPath(id), &known); found || err != nil {
		return answer{200, known}, err
	}
	for _, one := range items {
		free := 0
		found, err := load(stockPath(one.SKU), &free)
		switch {
		case err != nil:
			return answer{}, err
		case one.Qty < 1:
			return failure(400, "qty is no whole number of at least 1")
		case !found:
			return failure(404, "no such article")
		case free < one.Qty:
			return failure(409, "sold out")
		}
	}
	// There was enough a moment ago. Is there still? And if the process ends between two of these steps?
	for _, one := range items {
		if err := addToStock(one.SKU, -one.Qty); err != nil {
			return answer{}, err
		}
	}
	made := reservation{ID: id, Items: items, State: "active", Ends: time.Now().Add(ttl)}
	if err := save(reservationPath(id), made); err != nil {
		return answer{}, err
	}
	time.AfterFunc(ttl, func() {
		if _, err := end(id, "expired"); err != nil {
			log.Print(err)
		}
	})
	return answer{201, made}, nil
}

func addToStock(sku string, qty int) error {
	free := 0
	if _, err := load(stockPath(sku), &free); err != nil {
		return err
	}
	return save(stockPath(sku), free+qty)
}

// end confirms, cancels or expires a reservation that is active.
func end(id, state string) (answer, error) {
	var r reservation
	found, err := load(reservationPath(id), &r)
	if err != nil {
		return answer{}, err
	}
	if !found {
		return failure(404, "no such reservation")
	}
	if r.State == state {
		return answer{200, r}, nil
	}
	if r.State != "active" || state == "confirmed" && time.Now().After(r.Ends) {
		return failure(409, "it has ended otherwise")
	}
	r.State = state
	if state != "confirmed" {
		for _, one := range r.Items {
			if err := addToStock(one.SKU, one.Qty); err != nil {
				return answer{}, err
			}
		}
	}
	return answer{200, r}, save(reservationPath(id), r)
}

func route(r *http.Request) (answer, error) {
	parts := strings.Split(strings.TrimPrefix(r.URL.Path, "/"), "/")
	switch {
	case r.Method == "GET" && len(parts) == 2 && parts[0] == "stock":
		free := 0
		if found, err := load(stockPath(parts[1]), &free); found || err != nil {
			return answer{200, map[string]int{"available": free}}, err
		}
	case r.Method == "POST" && len(parts) == 3 && parts[2] == "confirm":
		return end(parts[1], "confirmed")
	case r.Method == "POST" && len(parts) == 3 && parts[2] == "cancel":
		return end(parts[1], "cancelled")
	case r.Method == "POST" && r.URL.Path == "/reservations":
		var body struct {
			OrderID string `json:"orderId"`
			item
			Items []item `json:"items"`
		}
		if err := json.NewDecoder(r.Body).Decode(&body); err != nil || body.OrderID == "" {
			return failure(400, "a reservation needs orderId, sku and qty, or orderId and items")
		}
		if len(body.Items) == 0 {
			body.Items = []item{body.item}
		}
		return reserve(body.OrderID, body.Items)
	}
	return failure(404, "no such path or article")
}

// stockShelves stores what there was before the sale, unless an earlier start has done so.
func stockShelves() error {
	for _, name := range []string{"stock", "reservations"} {
		if err := os.MkdirAll(filepath.Join(folder, name), 0o755); err != nil {
			return err
		}
	}
	units := map[string]int{}
	if err := json.Unmarshal([]byte(os.Getenv("STOCK")), &units); err != nil {
		return err
	}
	for sku, free := range units {
		var known int
		found, err := load(stockPath(sku), &known)
		if err == nil && !found {
			err = save(stockPath(sku), free)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func main() {
	if ms, err := strconv.Atoi(os.Getenv("TTL_MS")); err == nil {
		ttl = time.Duration(ms) * time.Millisecond
	}
	if err := stockShelves(); err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		said, err := route(r)
		if err != nil {
			said, _ = failure(500, err.Error())
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(said.status)
		json.NewEncoder(w).Encode(said.body)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
