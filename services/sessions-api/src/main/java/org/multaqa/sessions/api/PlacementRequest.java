package org.multaqa.sessions.api;

import java.time.Instant;

import org.multaqa.model.RoomId;

/**
 * A place for a session.
 *
 * @param starts from when, UTC
 * @param ends until when, UTC; at this moment the room is free again
 */
public record PlacementRequest(RoomId room, Instant starts, Instant ends) {

}
