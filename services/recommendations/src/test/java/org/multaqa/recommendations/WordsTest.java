package org.multaqa.recommendations;

import java.util.List;

import org.multaqa.testkit.WordsContract;

class WordsTest extends WordsContract {

	WordsTest() {
		super("recommendations", List.of("recommendation", "citation", "meeting", "text"), "recommendations-api");
	}

}
