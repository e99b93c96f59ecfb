package org.multaqa.launcher.bench;

import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoomId;
import org.multaqa.model.SessionId;

/** What the parts of the large meeting are called, by their numbers. */
final class LargeMeetingParts {

	private LargeMeetingParts() {
	}

	static SessionId session(int number) {
		return new SessionId("s-large-" + number);
	}

	static RoomId room(int number) {
		return new RoomId("large-" + number);
	}

	static LocalizedText roomName(int number) {
		return SampleWords.name("قاعة " + number, "Room " + number);
	}

	static PersonId person(int number) {
		return new PersonId("p-large-" + number);
	}

	static OfficeId office(int number) {
		return new OfficeId("bench-large-" + number);
	}

	static DelegationId delegation(OfficeId office) {
		return new DelegationId(LargeMeeting.ID + "-" + office);
	}

}
