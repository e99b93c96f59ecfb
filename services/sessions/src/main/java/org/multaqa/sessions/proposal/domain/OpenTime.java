package org.multaqa.sessions.proposal.domain;

import java.time.Instant;

/**
 * A stretch of a day of the meeting in which sessions may be.
 *
 * @param day which day of the meeting, from 0
 * @param from when the first one may begin
 * @param until when the last one must be over
 */
public record OpenTime(int day, Instant from, Instant until) {

}
