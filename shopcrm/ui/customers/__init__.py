"""Writing down who somebody is: the form of a customer, and the sheets around it."""
