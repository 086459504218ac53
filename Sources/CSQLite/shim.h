#include <sqlite3.h>

// Swift cannot call a function that takes a varying number of arguments.
static inline int sqlite3_config_memstatus(int isOn) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, isOn); }
