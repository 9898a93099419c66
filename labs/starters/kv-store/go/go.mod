module example.com/kv-store

go 1.19
