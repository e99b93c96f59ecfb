package org.multaqa.sessions.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.SessionId;

/**
 * An exchange of places.
 *
 * @param with the other session
 * @param reason why, although something speaks against it, or absent
 */
public record SwapRequest(SessionId with, @Lines @Nullable LocalizedText reason) {

}
