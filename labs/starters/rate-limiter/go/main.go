// A rate limiter that is right as long as it is alone. CONTRACT.md says what two of them owe together.
//
// Both instances share DATA_DIR and, for whoever adds a driver, the PostgreSQL of DATABASE_URL.
package main

import (
	"log"
	"math"
	"net/http"
	"os"
	"strconv"
	"sync"
	"time"
)

// limiter answers whether a request is admitted now and, if not, in how many seconds it would be.
type limiter interface {
	admit(key string, now time.Time) (isAdmitted bool, wait float64)
}

// buckets are token buckets, one for each key: full at first, refilled continuously.
type buckets struct {
	mu        sync.Mutex
	size      float64
	perSecond float64
	byKey     map[string]*bucket
}

type bucket struct {
	tokens float64
	at     time.Time
}

func (l *buckets) admit(key string, now time.Time) (bool, float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	b, found := l.byKey[key]
	if !found {
		// Each process remembers its own keys. Who else admits requests of this one?
		b = &bucket{tokens: l.size, at: now}
		l.byKey[key] = b
	}
	b.tokens = math.Min(l.size, b.tokens+l.perSecond*now.Sub(b.at).Seconds())
	b.at = now
	if b.tokens < 1 {
		return false, (1 - b.tokens) / l.perSecond
	}
	b.tokens--
	return true, 0
}

// windows count the requests of each key from one border of a window to the next.
type windows struct {
	mu     sync.Mutex
	limit  int
	length time.Duration
	start  time.Time
	counts map[string]int
}

func (l *windows) admit(key string, now time.Time) (bool, float64) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if start := now.Truncate(l.length); !start.Equal(l.start) {
		l.start, l.counts = start, map[string]int{}
	}
	if l.counts[key] >= l.limit {
		return false, l.start.Add(l.length).Sub(now).Seconds()
	}
	l.counts[key]++
	return true, 0
}

func newLimiter() limiter {
	if os.Getenv("POLICY") == "window" {
		length := time.Duration(number("WINDOW_MS", 1000)) * time.Millisecond
		return &windows{limit: int(number("WINDOW_LIMIT", 20)), length: length, counts: map[string]int{}}
	}
	size, perSecond := number("BUCKET_SIZE", 20), number("REFILL_PER_SECOND", 10)
	return &buckets{size: size, perSecond: perSecond, byKey: map[string]*bucket{}}
}

func number(name string, otherwise float64) float64 {
	value, err := strconv.ParseFloat(os.Getenv(name), 64)
	if err != nil {
		return otherwise
	}
	return value
}

func main() {
	l := newLimiter()
	http.HandleFunc("/limited", func(w http.ResponseWriter, r *http.Request) {
		key := r.Header.Get("X-Api-Key")
		if key == "" {
			http.Error(w, "X-Api-Key is missing", http.StatusBadRequest)
			return
		}
		isAdmitted, wait := l.admit(key, time.Now())
		if !isAdmitted {
			w.Header().Set("Retry-After", strconv.Itoa(int(math.Ceil(wait))))
			http.Error(w, "too many requests", http.StatusTooManyRequests)
			return
		}
		w.Write([]byte("admitted\n"))
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
