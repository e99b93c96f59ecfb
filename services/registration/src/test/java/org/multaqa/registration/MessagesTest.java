package org.multaqa.registration;

import java.util.Arrays;
import java.util.List;

import org.multaqa.model.events.MeetingEvent.MeetingStage;
import org.multaqa.registration.api.Names;
import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("registration",
				List.of("accounts", "delegation", "meeting", "member", "office", "person", "role", "text", "import",
						"invitation", "question", "offer", "needs"),
				Arrays.stream(MeetingStage.values()).map(Names::of).toArray(String[]::new));
	}

}
