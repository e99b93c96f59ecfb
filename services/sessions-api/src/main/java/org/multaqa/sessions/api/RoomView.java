package org.multaqa.sessions.api;

import org.multaqa.model.LocalizedText;
import org.multaqa.model.RoomId;

/**
 * A room.
 *
 * @param capacity how many people it holds
 */
public record RoomView(RoomId id, LocalizedText names, int capacity) {

}
