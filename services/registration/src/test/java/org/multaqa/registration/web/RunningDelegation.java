package org.multaqa.registration.web;

import org.junit.jupiter.api.BeforeEach;

/** A delegation with its head, and two seats more, in a meeting that is open. */
abstract class RunningDelegation extends Running {

	String meeting;

	String delegation;

	@BeforeEach
	void a_delegation_with_a_head_and_two_seats() {
		this.meeting = openMeeting();
		this.delegation = delegation(this.meeting, "regional-office", "{\"head\": 1, \"delegate\": 2}");
		seated(this.delegation, "p-noura", "head");
	}

	String members() {
		return "/delegations/" + this.delegation + "/members";
	}

	String members(String person, String what) {
		return members() + "/" + person + "/" + what;
	}

	static String nomination(String person) {
		return "{\"person\": \"%s\", \"roles\": [\"delegate\"]}".formatted(person);
	}

}
