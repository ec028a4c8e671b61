"""How much memory this process takes, as Linux tells."""

from pathlib import Path

STATUS = Path("/proc/self/status")


def resident() -> int | None:
    """The bytes that are in memory now; None where the system does not tell."""
    return _field("VmRSS")


def peak() -> int | None:
    """The most bytes that have been in memory at once."""
    return _field("VmHWM")


def _field(name: str) -> int | None:
    if not STATUS.exists():
        return None
    (line,) = [line for line in STATUS.read_text(encoding="ascii").splitlines() if line.startswith(f"{name}:")]
    return int(line.split()[1]) * 1024
