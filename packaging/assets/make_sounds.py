"""Make resources/sounds/chime.wav, the two soft tones of a new ticket.

Run: python packaging/assets/make_sounds.py
"""

import math
import struct
import wave
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "resources" / "sounds" / "chime.wav"
RATE = 22050  # samples a second
LENGTH = 0.85  # seconds
TONES = ((0.0, 659.26), (0.16, 523.25))  # start in seconds, pitch in hertz: e'' then c''
PARTS = ((1.0, 1.0, 5.0), (2.0, 0.22, 8.0), (3.01, 0.08, 12.0))  # multiple, strength, decay a second
LOUDNESS = 0.32


def sample(time: float) -> float:
    """Return the sound's value (-1 to 1) at ``time`` seconds."""
    value = 0.0
    for start, pitch in TONES:
        since = time - start
        if since < 0:
            continue
        attack = min(1.0, since / 0.012)
        for multiple, strength, decay in PARTS:
            wave_ = math.sin(2 * math.pi * pitch * multiple * since)
            value += attack * strength * math.exp(-decay * since) * wave_
    fade = min(1.0, (LENGTH - time) / 0.08)
    return LOUDNESS * fade * value


def main() -> None:
    """Write the sound as 16 bit mono."""
    OUT.parent.mkdir(parents=True, exist_ok=True)
    values = (sample(number / RATE) for number in range(int(RATE * LENGTH)))
    data = b"".join(struct.pack("<h", round(max(-1.0, min(1.0, value)) * 32767)) for value in values)
    with wave.open(str(OUT), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(data)


if __name__ == "__main__":
    main()
