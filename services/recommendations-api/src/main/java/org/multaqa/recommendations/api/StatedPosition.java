package org.multaqa.recommendations.api;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.Lines;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Stance;

/**
 * A position that an office states.
 *
 * @param stance where the office stands
 * @param reason why; needed for a reservation and a block
 */
public record StatedPosition(Stance stance, @Lines @Nullable LocalizedText reason) {

}
