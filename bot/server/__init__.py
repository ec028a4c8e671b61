"""What the bot keeps of one server and to it: its settings, whose briefings are read there, when they go."""
