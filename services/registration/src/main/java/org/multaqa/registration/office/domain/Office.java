package org.multaqa.registration.office.domain;

import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.registration.domain.Limits;

/**
 * A body that sends delegations. It stands above meetings and stays the same from one to
 * the next; only what it is called and what kind it is may be put right.
 */
public record Office(OfficeId id, OfficeKind kind, LocalizedText names) {

	/**
	 * A new office.
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public static Decision<Office> register(OfficeId id, OfficeKind kind, LocalizedText names) {
		Limits.name(names);
		return Decision.of(new Office(id, kind, names), new OfficeRegistered(id, kind, names));
	}

	/**
	 * Puts it right.
	 * @return the office as it is known now
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public Decision<Office> correct(OfficeKind right, LocalizedText names) {
		return is(right, names) ? Decision.unchanged(this) : register(this.id, right, names);
	}

	public boolean is(OfficeKind right, LocalizedText names) {
		return this.kind == right && this.names.equals(names);
	}

}
