"""Notes that hear: days, times, products and events in what the owner typed, in Korean, Japanese and English."""
