"""Steps from an older file of the shop to a newer one."""
