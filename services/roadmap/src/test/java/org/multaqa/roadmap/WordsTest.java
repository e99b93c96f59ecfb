package org.multaqa.roadmap;

import java.util.List;

import org.multaqa.testkit.WordsContract;

class WordsTest extends WordsContract {

	WordsTest() {
		super("roadmap", List.of("roadmap", "initiative", "milestone", "consultation", "comment", "approval", "edition",
				"meeting", "text"), "roadmap-api");
	}

}
