duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } t { $minutes } min
duration-days = { $days } d { $hours } t
