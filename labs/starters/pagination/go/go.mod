module example.com/pagination

go 1.19
