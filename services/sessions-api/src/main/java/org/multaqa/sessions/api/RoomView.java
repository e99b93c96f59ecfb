package org.multaqa.sessions.api;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;
import org.multaqa.model.events.RoomEvent.RoomUse;

/**
 * A room.
 *
 * @param capacity how many people it holds
 * @param use how it can be used
 * @param retired since when nothing more is placed in it, or absent while it is in use
 */
public record RoomView(RoomId id, LocalizedText names, int capacity, RoomUse use, @Nullable Instant retired) {

}
