package org.multaqa.recommendations.application;

import org.multaqa.model.ConsentRule;
import org.multaqa.registration.api.MeetingFacts;

/**
 * What this service knows of a meeting.
 *
 * @param facts its name, what it is called and where it stands
 * @param rule how its offices agree
 */
public record MeetingReplica(MeetingFacts facts, ConsentRule rule) {

}
