package org.multaqa.portal.pages.shell;

import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.portal.projections.Snapshot;
import org.multaqa.portal.projections.person.Office;

/** Offices as pages show them. */
final class Badges {

	private static final int HUES = 6;

	private Badges() {
	}

	/**
	 * An office.
	 * @param snapshot where it is known
	 * @return with its id for a name where nothing is known of it yet
	 */
	static OfficeBadge of(Snapshot snapshot, OfficeId office) {
		int hue = Math.floorMod(snapshot.offices().indexOf(office), HUES) + 1;
		return new OfficeBadge(office, snapshot.nameOf(office),
				snapshot.office(office).map(Office::kind).orElse(OfficeKind.REGIONAL_OFFICE), hue);
	}

}
