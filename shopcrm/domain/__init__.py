"""What is true in a shop: records and rules, without a window, a file or a clock."""
