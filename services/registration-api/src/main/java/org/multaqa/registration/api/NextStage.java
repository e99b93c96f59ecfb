package org.multaqa.registration.api;

import org.multaqa.model.events.MeetingEvent.MeetingStage;

/** Where to go on. */
public record NextStage(MeetingStage stage) {

}
