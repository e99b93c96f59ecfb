package org.multaqa.identity.guests.domain;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.accounts.domain.Account;
import org.multaqa.kit.domain.Decision;
import org.multaqa.kit.domain.Tombstone;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.model.events.PersonEvent.PersonNamed;

/**
 * Somebody who is known by a name only, in the programme of one meeting: without an
 * address and an account, so that nobody can sign in as a guest and no mail goes to one.
 * A name that was taken out can be given again; one that is erased is gone with the
 * guest.
 *
 * @param meeting in whose programme the guest is
 * @param name absent where it was taken out
 */
public record Guest(PersonId person, MeetingId meeting, @Nullable LocalizedText name) {

	/**
	 * Names somebody of whom nothing was known.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public static Decision<Guest> named(PersonId person, MeetingId meeting, LocalizedText name) {
		var kept = Account.checkName(name);
		return Decision.of(new Guest(person, meeting, kept), new PersonNamed(person, kept, meeting));
	}

	/**
	 * Names a guest again; who has a name keeps it.
	 * @throws RuleViolation {@code guest.of-another-meeting}, {@code text.too-long}
	 */
	public Decision<Guest> name(MeetingId in, LocalizedText again) {
		if (!in.equals(this.meeting)) {
			throw new RuleViolation("guest.of-another-meeting");
		}
		return (this.name != null) ? Decision.unchanged(this) : named(this.person, this.meeting, again);
	}

	/**
	 * Gives a guest another name.
	 * @throws RuleViolation {@code text.too-long}
	 */
	public Decision<Guest> correct(LocalizedText right) {
		return right.equals(this.name) ? Decision.unchanged(this) : named(this.person, this.meeting, right);
	}

	/** Takes the name out until somebody gives it again. */
	public Decision<Guest> remove() {
		return (this.name == null) ? Decision.unchanged(this) : Decision.of(new Guest(this.person, this.meeting, null),
				new Tombstone(new PersonNamed(this.person, this.name, this.meeting).subject(), PersonNamed.class));
	}

	/** Without the name: it must not end up in a log. */
	@Override
	public String toString() {
		return "guest " + this.person;
	}

}
