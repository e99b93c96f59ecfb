package org.multaqa.sessions.workshop.application;

import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;

/** What somebody wants written down. */
public record NewOutput(OutputId id, OutputKind kind, String language, String words) {

}
