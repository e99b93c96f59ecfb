package org.multaqa.sessions.signup.web;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.multaqa.sessions.Api;
import org.multaqa.sessions.Meetings;
import org.multaqa.sessions.Meetings.Meeting;
import org.multaqa.sessions.RunningService;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Signing up for places, also when everybody comes at once. */
@RunningService
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignUpHttpTest {

	private static final int CROWD = 500;

	private static final int PLACES = 40;

	@LocalServerPort
	int port;

	private Meeting meeting;

	@BeforeEach
	void a_released_session() {
		this.meeting = Meetings.planned(this.port);
		this.meeting.room("hall", 100);
		this.meeting.plan("one", "'people': [{'person': 'p-vera', 'part': 'chair'}]").done();
		this.meeting.place("one", "hall", 7, 6, 7).done();
		this.meeting.organiser().post(this.meeting.path("/releases"), "{'name': {'en': 'First'}}").done();
	}

	@Test
	void a_delegate_takes_the_last_place_another_waits_and_gets_it_when_it_is_given_back() {
		open(1);

		assertThat(delegate("p-hind").put(address("/mine"), "").done().json().path("mine").asString())
			.isEqualTo("seated");
		var second = delegate("p-mei").put(address("/mine"), "").done().json();
		assertThat(second.path("mine").asString()).isEqualTo("waiting");
		assertThat(second.path("turn").asInt()).isEqualTo(1);

		assertThat(delegate("p-hind").delete(address("/mine")).done().json().path("mine").asString()).isEqualTo("none");
		assertThat(delegate("p-mei").get(address("")).done().json().path("mine").asString()).isEqualTo("seated");
	}

	@Test
	void who_has_a_place_is_told_to_organisers_and_those_with_a_part_in_the_session_only() {
		open(2);
		delegate("p-hind").put(address("/mine"), "").done();

		assertThat(this.meeting.organiser().get(address("")).done().json().path("seated").toString())
			.isEqualTo("[\"p-hind\"]");
		assertThat(delegate("p-vera").get(address("")).done().json().has("seated")).isTrue();
		var others = delegate("p-mei").get(address("")).done().json();
		assertThat(others.has("seated")).isFalse();
		assertThat(others.path("taken").asInt()).isEqualTo(1);
	}

	@Test
	void before_it_opens_nobody_signs_up_and_a_number_of_places_is_needed() {
		delegate("p-hind").put(address("/mine"), "").refused(409, "sign-up.not-open");
		this.meeting.organiser().put(address(""), "{'places': 0}").refused(422, "programme.bad-capacity");
		delegate("p-hind").put(address(""), "{'places': 9}").refused(403, "actor.needs-role");
	}

	/** Each comes back after 409 and 503, as a client does. */
	@Test
	@Timeout(180)
	void five_hundred_for_the_last_forty_places_are_forty_and_a_line_in_order() throws Exception {
		open(PLACES);

		try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
			var asked = crowd.invokeAll(IntStream.range(0, CROWD).mapToObj(this::comer).toList());
			for (var each : asked) {
				assertThat(each.get()).isIn("seated", "waiting");
			}
		}

		var places = this.meeting.organiser().get(address("")).done().json();
		List<String> seated = places.path("seated").valueStream().map((person) -> person.asString()).toList();
		List<String> line = places.path("line").valueStream().map((person) -> person.asString()).toList();
		assertThat(seated).hasSize(PLACES).doesNotHaveDuplicates();
		assertThat(line).hasSize(CROWD - PLACES).doesNotHaveDuplicates().doesNotContainAnyElementsOf(seated);
		String first = line.getFirst();
		delegate(seated.getFirst()).delete(address("/mine")).done();
		assertThat(delegate(first).get(address("")).done().json().path("mine").asString()).isEqualTo("seated");
	}

	private Callable<String> comer(int number) {
		return () -> {
			while (true) {
				var answer = delegate("p-" + number).put(address("/mine"), "");
				if (answer.status() != 409 && answer.status() != 503) {
					return answer.done().json().path("mine").asString();
				}
				Thread.sleep(Duration.ofMillis(50 + 10L * (number % 20)));
			}
		};
	}

	private void open(int places) {
		this.meeting.organiser().put(address(""), "{'places': %d}".formatted(places)).done();
	}

	private Api delegate(String person) {
		return this.meeting.person(person, "delegate:mena");
	}

	private String address(String rest) {
		return "/sessions/" + this.meeting.name("one") + "/sign-up" + rest;
	}

}
