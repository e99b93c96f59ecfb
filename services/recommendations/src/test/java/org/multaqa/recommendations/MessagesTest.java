package org.multaqa.recommendations;

import java.util.List;

import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("recommendations", List.of("recommendation", "citation", "meeting", "text"));
	}

}
