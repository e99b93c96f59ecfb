package org.multaqa.launcher.seeds;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Every moment is shown once by the clocks of the meeting, and nobody acts before there
 * are accounts.
 */
final class MomentChecks {

	private final ZoneId zone;

	private final @Nullable ZonedDateTime accounts;

	private final Faults faults;

	/**
	 * Checks for the files of one meeting.
	 * @param zone of the meeting
	 * @param accounts when the accounts are opened, absent if that is not known
	 * @param faults told what is wrong
	 */
	MomentChecks(ZoneId zone, @Nullable ZonedDateTime accounts, Faults faults) {
		this.zone = zone;
		this.accounts = accounts;
		this.faults = faults;
	}

	void check(SeedFile file, Shape shape) {
		new SeedWalk(shape, this::check).through(file);
	}

	private void check(String definition, JsonNode value, Place place) {
		if (!definition.equals(ZonedDateTime.class.getSimpleName()) || !value.isString()) {
			return;
		}
		try {
			String written = value.asString();
			@Nullable String reason = Moments.fault(written, this.zone);
			if (reason != null) {
				this.faults.add(place.fault(reason));
			}
			else if (this.accounts != null && place.isAt("at")
					&& Moments.read(written, this.zone).isBefore(this.accounts)) {
				this.faults.addShared(place,
						"nobody can act before the accounts are opened, at " + this.accounts.toLocalDateTime());
			}
		}
		catch (DateTimeException _) {
			// the shape has told it
		}
	}

}
