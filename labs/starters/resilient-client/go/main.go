// Quotes and orders by way of an upstream that works. CONTRACT.md says what is owed when it does not.
package main

import (
	"bytes"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"time"
)

var (
	upstream    = os.Getenv("UPSTREAM_URL")
	maxAttempts = numberOf("MAX_ATTEMPTS", 3)
	backoff     = time.Duration(numberOf("BACKOFF_BASE_MS", 60)) * time.Millisecond
)

type answer struct {
	status int
	body   []byte
}

// ask sends one attempt. How long may it take?
func ask(method, path string, body []byte) (answer, error) {
	request, err := http.NewRequest(method, upstream+path, bytes.NewReader(body))
	if err != nil {
		return answer{}, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return answer{}, err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	return answer{response.StatusCode, text}, err
}

// retry tries until it is answered, or has tried often enough.
func retry(method, path string, body []byte) answer {
	for tries := 1; ; tries++ {
		said, err := ask(method, path, body)
		if err == nil && said.status < 500 {
			return said
		}
		if tries == maxAttempts {
			return failure(http.StatusBadGateway, "the upstream failed")
		}
		time.Sleep(backoff)
	}
}

func failure(status int, why string) answer {
	text, _ := json.Marshal(map[string]string{"error": why})
	return answer{status, text}
}

func numberOf(name string, otherwise int) int {
	number, err := strconv.Atoi(os.Getenv(name))
	if err != nil {
		return otherwise
	}
	return number
}

// forward passes a request with this method on to the upstream, and its answer back.
func forward(method string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		said := failure(http.StatusNotFound, "no such path")
		if body, err := io.ReadAll(r.Body); err != nil {
			said = failure(http.StatusBadRequest, err.Error())
		} else if r.Method == method {
			said = retry(method, r.URL.Path, body)
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(said.status)
		w.Write(said.body)
	}
}

func main() {
	http.HandleFunc("/quote/", forward(http.MethodGet))
	http.HandleFunc("/orders", forward(http.MethodPost))
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Getenv("PORT"), nil))
}
