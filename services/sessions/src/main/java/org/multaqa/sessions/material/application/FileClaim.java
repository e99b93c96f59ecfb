package org.multaqa.sessions.material.application;

import java.time.Instant;

import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;

/**
 * Room for a file in the store, taken before its bytes are there.
 *
 * @param file the id under which the store has the bytes
 * @param size in bytes
 * @param at since when it is loose: when it was taken, or last loosened or released
 */
public record FileClaim(String file, MeetingId meeting, SessionId session, long size, Instant at) {

}
