"""`senco new`: a new document of a case from its template, in the person's own editor."""
