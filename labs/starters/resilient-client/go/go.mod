module example.com/resilient-client

go 1.19
