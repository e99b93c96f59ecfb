package org.multaqa.portal.pages.cards;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.Stance;
import org.multaqa.portal.pages.shell.OfficeBadge;
import org.multaqa.portal.pages.shell.PersonName;

/**
 * Where one office stands.
 *
 * @param decides whether the office counts when it is decided
 * @param stance where it stands, or absent while it has not said
 * @param reason why, or absent
 * @param by who stated it for the office, or absent
 * @param at when, or absent
 * @param lifted whether the reservation has been lifted since
 */
public record PositionLine(OfficeBadge office, boolean decides, @Nullable Stance stance, @Nullable LocalizedText reason,
		@Nullable PersonName by, @Nullable Instant at, boolean lifted) {

}
