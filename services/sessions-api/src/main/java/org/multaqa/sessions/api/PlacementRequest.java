package org.multaqa.sessions.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;

/**
 * A place for a session.
 *
 * @param starts from when, with {@code Z} or an offset
 * @param ends until when; at this moment the room is free again
 * @param reason why it shall be there although something speaks against it, or absent
 */
public record PlacementRequest(RoomId room, Instant starts, Instant ends, @Lines @Nullable LocalizedText reason) {

}
