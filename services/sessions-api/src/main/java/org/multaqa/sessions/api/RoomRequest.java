package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;

/**
 * A room, a new one or all of it anew.
 *
 * @param id its id, or absent to be given one; not needed in an edit
 * @param capacity how many people it holds
 */
public record RoomRequest(@Nullable RoomId id, LocalizedText names, int capacity) {

}
