"""The interface between Netvisor and Severa: two connections, and registers that move between them."""
