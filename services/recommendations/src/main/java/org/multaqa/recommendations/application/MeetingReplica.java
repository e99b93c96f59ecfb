package org.multaqa.recommendations.application;

import org.multaqa.model.ConsentRule;
import org.multaqa.model.MeetingId;

/**
 * What this service knows of a meeting.
 *
 * @param meeting its name
 * @param rule how its offices agree
 */
public record MeetingReplica(MeetingId meeting, ConsentRule rule) {

}
