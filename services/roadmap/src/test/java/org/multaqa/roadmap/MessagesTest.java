package org.multaqa.roadmap;

import java.util.List;

import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("roadmap", List.of("roadmap", "initiative", "milestone", "consultation", "comment", "approval", "edition",
				"meeting", "text"));
	}

}
