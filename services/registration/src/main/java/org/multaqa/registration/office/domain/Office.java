package org.multaqa.registration.office.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.RegistrationEvent.OfficeKind;
import org.multaqa.model.events.RegistrationEvent.OfficeRegistered;
import org.multaqa.registration.domain.Limits;

/**
 * A body that sends delegations. It stands above meetings and stays the same from one to
 * the next; only what it is called and what kind it is may be put right.
 *
 * @param registeredBy whose it is until a meeting invites it, or absent where that was
 * not noted
 */
public record Office(OfficeId id, OfficeKind kind, LocalizedText names, @Nullable PersonId registeredBy) {

	/**
	 * A new office.
	 * @param by who registers it
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public static Decision<Office> register(OfficeId id, OfficeKind kind, LocalizedText names, PersonId by) {
		return new Office(id, kind, names, by).told();
	}

	/**
	 * Puts it right.
	 * @return the office as it is known now
	 * @throws org.multaqa.model.access.RuleViolation {@code text.too-long}
	 */
	public Decision<Office> correct(OfficeKind right, LocalizedText names) {
		return is(right, names) ? Decision.unchanged(this)
				: new Office(this.id, right, names, this.registeredBy).told();
	}

	private Decision<Office> told() {
		Limits.name(this.names);
		return Decision.of(this, new OfficeRegistered(this.id, this.kind, this.names));
	}

	public boolean is(OfficeKind right, LocalizedText names) {
		return this.kind == right && this.names.equals(names);
	}

}
