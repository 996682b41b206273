duration-seconds = { $seconds } s
duration-minutes = { $minutes } min { $seconds } s
duration-hours = { $hours } tim { $minutes } min
duration-days = { $days } d { $hours } tim
