package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;

/**
 * A new room.
 *
 * @param id its id, or absent to be given one
 * @param capacity how many people it holds
 */
public record RoomRequest(@Nullable RoomId id, LocalizedText names, int capacity) {

}
