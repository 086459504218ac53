import Accounts
import Jobs
import Storage
import Strategy

/// The steps of the tables of all stores, as the program takes them.
public let allMigrations = PlanStore.migrations + JobStore.migrations + AccountStore.migrations
