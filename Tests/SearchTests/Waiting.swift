// Placeholder until the search tests come.
