"""What members write in Discord, in plain words."""
