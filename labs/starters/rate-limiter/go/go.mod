module example.com/rate-limiter

go 1.19
