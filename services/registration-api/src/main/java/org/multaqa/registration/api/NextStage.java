package org.multaqa.registration.api;

import org.multaqa.model.events.RegistrationEvent.MeetingStage;

/** Where to go on. */
public record NextStage(MeetingStage stage) {

}
