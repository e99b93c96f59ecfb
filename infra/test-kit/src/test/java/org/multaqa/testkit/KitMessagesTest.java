package org.multaqa.testkit;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KitMessagesTest {

	@Test
	void every_language_says_what_the_arabic_says() {
		new MessageFiles("problems/kit").assertAlikeInAllLanguages();
	}

}
