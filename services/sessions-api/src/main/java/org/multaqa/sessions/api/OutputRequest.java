package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.OutputId;
import org.multaqa.model.events.WorkshopEvent.OutputKind;

/**
 * What is to be written down.
 *
 * @param id its id, or absent to be given one
 */
public record OutputRequest(@Nullable OutputId id, OutputKind kind, LanguageTag language, @Lines String words) {

}
