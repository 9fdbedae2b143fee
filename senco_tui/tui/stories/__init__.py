"""What takes several steps and waits in between, each told as one coroutine from beginning to end."""
