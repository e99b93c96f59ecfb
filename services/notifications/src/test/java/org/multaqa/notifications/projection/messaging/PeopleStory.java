package org.multaqa.notifications.projection.messaging;

import java.util.List;
import java.util.Map;

import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegatePromoted;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReminded;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.DelegationEvent.DelegationInvited;
import org.multaqa.model.events.DelegationEvent.SeatOfferWithdrawn;
import org.multaqa.model.events.DelegationEvent.SeatsGiven;
import org.multaqa.model.events.DelegationEvent.SeatsOffered;
import org.multaqa.model.events.DelegationEvent.SeatsReceived;
import org.multaqa.notifications.api.NoticeKind;

/**
 * People are invited to delegations, come, wait, are replaced and leave; offices offer
 * each other seats.
 */
record PeopleStory(Journal journal) {

	void play() {
		invited(Journal.MENA, true);
		invited(Journal.LAC, true);
		invited(Journal.HEADQUARTERS, false);
		seated(Journal.MENA, "hind", Role.HEAD);
		seated(Journal.MENA, "noura", Role.DELEGATE);
		seated(Journal.LAC, "lucia", Role.HEAD);
		seated(Journal.HEADQUARTERS, "hana", Role.HEADQUARTERS);
		seated(Journal.HEADQUARTERS, "hugo", Role.HEADQUARTERS);
		seated(Journal.HEADQUARTERS, "paula", Role.PRESIDENT);
		seated(Journal.HEADQUARTERS, "stella", Role.SECRETARY_GENERAL);
		waitedAndPromoted("walid");
		replacedAndTakenOut();
	}

	private void invited(OfficeId office, boolean decides) {
		this.journal.tell("layan", new DelegationInvited(Journal.delegation(office), Journal.DOHA, office,
				Map.of(Role.DELEGATE, 2), decides));
	}

	void seated(OfficeId office, String person, Role role) {
		String id = this.journal.tell("layan", new DelegateNominated(Journal.delegation(office), Journal.DOHA, office,
				new PersonId(person), List.of(role), false));
		this.journal.expect(person, NoticeKind.INVITATION, id);
		if (person.equals("hind")) {
			String reminded = this.journal.tell("layan",
					new DelegateReminded(Journal.delegation(office), Journal.DOHA, office, new PersonId(person)));
			this.journal.expect(person, NoticeKind.REMINDER, reminded);
		}
		accepted(office, person, role);
	}

	private void accepted(OfficeId office, String person, Role role) {
		this.journal.tell(person,
				new DelegateRegistered(Journal.delegation(office), Journal.DOHA, office, new PersonId(person)));
		String id = this.journal.tell("layan", new DelegateApproved(Journal.delegation(office), Journal.DOHA, office,
				new PersonId(person), List.of(role)));
		this.journal.expect(person, NoticeKind.APPROVED, id);
	}

	private void waitedAndPromoted(String person) {
		String waits = this.journal.tell("hind", new DelegateNominated(Journal.delegation(Journal.MENA), Journal.DOHA,
				Journal.MENA, new PersonId(person), List.of(Role.DELEGATE), true));
		this.journal.expect(person, NoticeKind.WAITING, waits);
		String free = this.journal.tell("hind", new DelegatePromoted(Journal.delegation(Journal.MENA), Journal.DOHA,
				Journal.MENA, new PersonId(person)));
		this.journal.expect(person, NoticeKind.PROMOTED, free);
		accepted(Journal.MENA, person, Role.DELEGATE);
	}

	private void replacedAndTakenOut() {
		seated(Journal.LAC, "rita", Role.DELEGATE);
		String replaced = this.journal.tell("lucia", new DelegateReplaced(Journal.delegation(Journal.LAC), Journal.DOHA,
				Journal.LAC, new PersonId("rita"), new PersonId("rosa"), List.of(Role.DELEGATE)));
		this.journal.expect("rita", NoticeKind.REPLACED, replaced);
		this.journal.expect("rosa", NoticeKind.INVITATION, replaced);
		String out = this.journal.tell("lucia", new DelegateWithdrawn(Journal.delegation(Journal.LAC), Journal.DOHA,
				Journal.LAC, new PersonId("rosa")));
		this.journal.expect("rosa", NoticeKind.TAKEN_OUT, out);
		seated(Journal.LAC, "quim", Role.DELEGATE);
		this.journal.tell("quim", new DelegateWithdrawn(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC,
				new PersonId("quim")));
	}

	void offered() {
		this.journal.tell("lucia", new SeatsOffered(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC, "o-1",
				Journal.MENA, Role.DELEGATE, 1));
		this.journal.expect("hind", NoticeKind.SEATS_OFFERED, "o-1");
		this.journal.tell("hind", new SeatsGiven(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC, "o-1",
				Journal.MENA, Role.DELEGATE, 1));
		this.journal.expect("lucia", NoticeKind.SEATS_ANSWERED, "o-1");
		this.journal.tell("registration", new SeatsReceived(Journal.delegation(Journal.MENA), Journal.DOHA,
				Journal.MENA, "o-1", Journal.LAC, Role.DELEGATE, 1));
		this.journal.tell("lucia", new SeatsOffered(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC, "o-2",
				Journal.MENA, Role.DELEGATE, 1));
		this.journal.expect("hind", NoticeKind.SEATS_OFFERED, "o-2");
		this.journal.tell("lucia", new SeatOfferWithdrawn(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC,
				"o-2", Journal.MENA, Role.DELEGATE, 1));
	}

}
