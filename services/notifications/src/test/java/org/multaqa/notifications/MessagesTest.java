package org.multaqa.notifications;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.multaqa.testkit.MessageFiles;
import org.multaqa.testkit.MessagesContract;

class MessagesTest extends MessagesContract {

	MessagesTest() {
		super("notifications", List.of("delivery", "letter", "preferences"));
	}

	@Test
	void letters_say_the_same_in_every_language() {
		new MessageFiles("letters/notifications").assertAlikeInAllLanguages();
	}

}
