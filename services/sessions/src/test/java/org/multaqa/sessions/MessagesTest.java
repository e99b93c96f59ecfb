package org.multaqa.sessions;

import java.util.List;

import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("sessions",
				List.of("meeting", "programme", "sign-up", "workshop", "output", "person", "text", "actor", "role"),
				"role.author", "role.chair", "role.speaker");
	}

}
