package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.TrackId;
import org.multaqa.model.events.TrackEvent.TrackColour;

/**
 * A track, a new one or all of it anew.
 *
 * @param id its id, or absent to be given one; not needed in an edit
 * @param colour absent for the one that the fewest tracks have, in an edit for the one
 * that it has
 */
public record TrackRequest(@Nullable TrackId id, LocalizedText names, @Nullable TrackColour colour) {

}
