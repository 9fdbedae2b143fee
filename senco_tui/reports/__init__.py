"""What leaves the office on paper: a caseload or one case file told for a reader, with all else left out."""
