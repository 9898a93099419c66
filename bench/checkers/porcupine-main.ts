/** The small Go program that checks the same files with Porcupine, in one process, timed by the same rules. */
import { measuring } from "./measure.ts";

/** Lines of the arguments file: group, tab, path. Prints one JSON object a line. Models as in Porcupine's own tests. */
export const porcupineMain = `package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"time"

	"github.com/anishathalye/porcupine"
)

type etcdIn struct{ op, a, b int }
type etcdOut struct {
	ok, exists, unknown bool
	value               int
}

const none = -1000000

var etcd = porcupine.Model{
	Init: func() interface{} { return none },
	Step: func(state, input, output interface{}) (bool, interface{}) {
		st, in, out := state.(int), input.(etcdIn), output.(etcdOut)
		switch in.op {
		case 0:
			return out.unknown || (out.exists && st == out.value) || (!out.exists && st == none), state
		case 1:
			return true, in.a
		}
		next := st
		if st == in.a {
			next = in.b
		}
		return out.unknown || out.ok == (st == in.a), next
	},
}

type kvIn struct {
	op         int
	key, value string
}

func hashed(text string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(text))
	return h.Sum64()
}

var kv = porcupine.Model{
	PartitionEvent: func(history []porcupine.Event) [][]porcupine.Event {
		byKey, keyOf := map[string][]porcupine.Event{}, map[int]string{}
		for _, e := range history {
			if e.Kind == porcupine.CallEvent {
				keyOf[e.Id] = e.Value.(kvIn).key
			}
			byKey[keyOf[e.Id]] = append(byKey[keyOf[e.Id]], e)
		}
		var parts [][]porcupine.Event
		for _, part := range byKey {
			parts = append(parts, part)
		}
		return parts
	},
	Init: func() interface{} { return "" },
	Step: func(state, input, output interface{}) (bool, interface{}) {
		st, in := state.(string), input.(kvIn)
		switch in.op {
		case 0:
			return output.(string) == st, state
		case 1:
			return true, in.value
		}
		return true, st + in.value
	},
	Hash: func(state interface{}) uint64 { return hashed(state.(string)) },
}

func with(cells map[string]string, key, value string) map[string]string {
	next := make(map[string]string)
	for k, v := range cells {
		next[k] = v
	}
	next[key] = value
	return next
}

var kvWhole = porcupine.Model{
	Init: func() interface{} { return map[string]string{} },
	Step: func(state, input, output interface{}) (bool, interface{}) {
		st, in := state.(map[string]string), input.(kvIn)
		switch in.op {
		case 0:
			return output.(string) == st[in.key], state
		case 1:
			return true, with(st, in.key, in.value)
		}
		return true, with(st, in.key, st[in.key]+in.value)
	},
	Equal: func(a, b interface{}) bool {
		x, y := a.(map[string]string), b.(map[string]string)
		if len(x) != len(y) {
			return false
		}
		for k, v := range x {
			if y[k] != v {
				return false
			}
		}
		return true
	},
	Hash: func(state interface{}) uint64 {
		var h uint64
		for k, v := range state.(map[string]string) {
			h ^= hashed(k + v)
		}
		return h
	},
}

var etcdLine = regexp.MustCompile(\`^INFO\\s+jepsen\\.util - (\\d+)\\s+:(invoke|ok|fail)\\s+:(read|write|cas)\\s+(.+)$\`)
var kvLine = regexp.MustCompile(\`^{:process (\\d+), :type :(invoke|ok), :f :(get|put|append), :key "(.*)", :value (?:nil|"(.*)")}\`)

type recorder struct {
	events []porcupine.Event
	open   map[int]int
	id     int
}

func (r *recorder) call(client int, in interface{}) {
	r.events = append(r.events, porcupine.Event{ClientId: client, Kind: porcupine.CallEvent, Value: in, Id: r.id})
	r.open[client] = r.id
	r.id++
}

func (r *recorder) answer(client int, out interface{}) {
	r.events = append(r.events, porcupine.Event{ClientId: client, Kind: porcupine.ReturnEvent, Value: out, Id: r.open[client]})
	delete(r.open, client)
}

func (r *recorder) finish(out interface{}) []porcupine.Event {
	var clients []int
	for client := range r.open {
		clients = append(clients, client)
	}
	sort.Ints(clients)
	for _, client := range clients {
		r.answer(client, out)
	}
	return r.events
}

func linesOf(path string) []string {
	text, err := os.ReadFile(path)
	if err != nil {
		panic(err)
	}
	return strings.Split(string(text), "\\n")
}

func readEtcd(path string) []porcupine.Event {
	r := &recorder{open: map[int]int{}}
	for _, line := range linesOf(path) {
		m := etcdLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		client, _ := strconv.Atoi(m[1])
		value, _ := strconv.Atoi(m[4])
		switch {
		case m[2] == "invoke" && m[3] == "read":
			r.call(client, etcdIn{op: 0})
		case m[2] == "invoke" && m[3] == "write":
			r.call(client, etcdIn{op: 1, a: value})
		case m[2] == "invoke":
			var from, to int
			fmt.Sscanf(strings.Trim(m[4], "[]"), "%d %d", &from, &to)
			r.call(client, etcdIn{op: 2, a: from, b: to})
		case m[3] == "read" && m[4] == ":timed-out":
			r.answer(client, etcdOut{unknown: true})
		case m[3] == "read" && m[2] == "ok":
			r.answer(client, etcdOut{exists: m[4] != "nil", value: value})
		case m[3] == "write" && m[2] == "ok":
			r.answer(client, etcdOut{})
		case m[3] == "cas" && m[4] != ":timed-out":
			r.answer(client, etcdOut{ok: m[2] == "ok"})
		}
	}
	return r.finish(etcdOut{unknown: true})
}

func readKv(path string) []porcupine.Event {
	r := &recorder{open: map[int]int{}}
	ops := map[string]int{"get": 0, "put": 1, "append": 2}
	for _, line := range linesOf(path) {
		m := kvLine.FindStringSubmatch(line)
		if m == nil {
			continue
		}
		client, _ := strconv.Atoi(m[1])
		if m[2] == "invoke" {
			r.call(client, kvIn{ops[m[3]], m[4], m[5]})
		} else {
			r.answer(client, m[5])
		}
	}
	return r.finish("")
}

func main() {
	list, _ := os.Open(os.Args[1])
	lines := bufio.NewScanner(list)
	for lines.Scan() {
		group, path, _ := strings.Cut(lines.Text(), "\\t")
		model, read := etcd, readEtcd
		if group == "kv" {
			model, read = kv, readKv
		} else if group != "etcd" {
			model, read = kvWhole, readKv
		}
		events := read(path)
		verdict := false
		time1 := func() float64 {
			start := time.Now()
			verdict = porcupine.CheckEvents(model, events)
			return float64(time.Since(start).Nanoseconds()) / 1e6
		}
		first := time1()
		slow := first > ${measuring.slowMs}
		for spent := 0.0; spent < ${measuring.warmUpMs} && !slow; {
			spent += time1()
		}
		least := ${measuring.leastRuns}
		if slow {
			least = ${measuring.slowRuns}
		}
		var times []float64
		for spent := 0.0; len(times) < least || (spent < ${measuring.measureMs} && !slow); {
			t := time1()
			times = append(times, t)
			spent += t
		}
		sort.Float64s(times)
		out, _ := json.Marshal(map[string]interface{}{"verdict": verdict, "firstMs": first, "warmMs": times[len(times)/2], "runs": len(times)})
		fmt.Println(string(out))
	}
}
`;
