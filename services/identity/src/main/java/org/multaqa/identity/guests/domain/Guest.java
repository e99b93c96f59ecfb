package org.multaqa.identity.guests.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.kit.domain.Decision;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PersonEvent.PersonNamed;

/**
 * Somebody who is known by a name only, in the programme of one meeting: without an
 * address and an account, so that nobody can sign in as a guest and no mail goes to one.
 * A name that was taken out can be given again, one that was erased cannot.
 *
 * @param meeting in whose programme the guest is
 * @param name absent where it is forgotten
 * @param erased whether it is forgotten for good
 */
public record Guest(PersonId person, MeetingId meeting, @Nullable LocalizedText name, boolean erased) {

	/**
	 * Names somebody of whom nothing was known.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static Decision<Guest> named(PersonId person, MeetingId meeting, LocalizedText name) {
		return called(person, meeting, name);
	}

	/**
	 * Names a guest again: who has a name keeps it, and one that was erased stays away.
	 * @throws RuleViolation {@code guest.of-another-meeting}, {@code text.too-long}
	 */
	public Decision<Guest> name(MeetingId in, LocalizedText again) {
		if (!in.equals(this.meeting)) {
			throw new RuleViolation("guest.of-another-meeting");
		}
		return (this.name != null || this.erased) ? Decision.unchanged(this) : called(this.person, this.meeting, again);
	}

	/**
	 * Gives a guest another name.
	 * @throws RuleViolation {@code guest.erased}, {@code text.too-long}
	 */
	public Decision<Guest> correct(LocalizedText right) {
		if (this.erased) {
			throw new RuleViolation("guest.erased");
		}
		return right.equals(this.name) ? Decision.unchanged(this) : called(this.person, this.meeting, right);
	}

	/** Forgets the name until somebody gives it again. */
	public Decision<Guest> remove() {
		return forget(this.erased);
	}

	/** Forgets the name for good. */
	public Decision<Guest> erase() {
		return forget(true);
	}

	private Decision<Guest> forget(boolean forGood) {
		var nameless = new Guest(this.person, this.meeting, null, forGood);
		return nameless.equals(this) ? Decision.unchanged(this) : Decision.of(nameless);
	}

	private static Decision<Guest> called(PersonId person, MeetingId meeting, LocalizedText name) {
		Account.checkName(name);
		return Decision.of(new Guest(person, meeting, name, false), new PersonNamed(person, name, meeting));
	}

	/** Without the name: it must not end up in a log. */
	@Override
	public String toString() {
		return "guest " + this.person;
	}

}
