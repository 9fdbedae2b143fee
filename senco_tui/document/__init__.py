"""How a document is written: text to values and back, with every problem a value that names its line."""
