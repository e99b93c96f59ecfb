package org.multaqa.launcher.seeds;

import tools.jackson.databind.JsonNode;

/**
 * The platform names questions itself. In seeds they are known by their place, from 1;
 * what is sent has the names in the places' stead.
 */
final class QuestionNames {

	private QuestionNames() {
	}

	/**
	 * Stands for the name until the playing knows it.
	 * @param place of the question among those of the meeting, from 1
	 */
	static String at(int place) {
		return "$question-" + place;
	}

	/**
	 * Fills in what only the playing knows.
	 * @param body JSON to send
	 * @param questions of the meeting, as the platform tells them
	 */
	static String fill(String body, JsonNode questions) {
		String filled = body;
		for (int i = 0; i < questions.size(); i++) {
			filled = filled.replace('"' + at(i + 1) + '"', '"' + questions.get(i).path("id").asString("") + '"');
		}
		return filled;
	}

}
