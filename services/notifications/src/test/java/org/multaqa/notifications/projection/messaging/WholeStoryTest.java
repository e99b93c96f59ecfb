package org.multaqa.notifications.projection.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.SessionId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateAmended;
import org.multaqa.model.events.DelegationEvent.DelegateApproved;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.EventCatalogue;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ProgrammeEvent.Part;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.projection.application.ConsultationReminders;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting from the nominations to a roadmap that is sent back and presented again. Its
 * journal says who had to be told what, and each of it was told exactly once: told in
 * order, twice, by two instances at once, or with the topics in any order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WholeStoryTest extends FedListeners {

	private Journal journal = new Journal(NOON.minus(Duration.ofDays(30)));

	@BeforeEach
	void story() {
		var people = new PeopleStory(this.journal);
		people.play();
		new ProgrammeStory(this.journal).play();
		people.offered();
		new RoadmapStory(this.journal).play();
	}

	@Test
	void everybody_is_told_each_thing_exactly_once() {
		hearAll();

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.journal.expected());
	}

	@Test
	void a_guest_who_speaks_is_told_nothing() {
		this.journal.tell("layan", new PersonNamed(new PersonId("g-ada"), LocalizedText.of("en", "Ada"), Journal.DOHA));
		var programme = new ProgrammeStory(this.journal);
		programme.shown(4, 3,
				ProgrammeStory.plan(new SessionId("s-opening"),
						List.of(new Contributor(new PersonId("g-ada"), Part.SPEAKER),
								new Contributor(new PersonId("walid"), Part.CHAIR)),
						List.of()),
				"08:00");
		programme.release(4, 1);

		hearAll();

		assertThat(toldNow()).contains("walid your-sessions/" + Journal.DOHA + "/4")
			.noneMatch((told) -> told.startsWith("g-"));
	}

	/**
	 * What is told already is not even asked for again, however many take part: of each
	 * event those are told to whom it is news.
	 */
	@Test
	void no_event_tells_again_what_another_has_told() {
		hearAll();

		assertThat(this.asked).containsExactlyInAnyOrderElementsOf(
				this.journal.expected().stream().filter((line) -> !line.contains(" consultation-closes/")).toList());
	}

	/** A session is for one of them, which they leave later. */
	@Test
	void who_is_in_two_delegations_hears_once_of_a_release() {
		this.journal = new Journal(NOON.minus(Duration.ofDays(30)));
		var people = new PeopleStory(this.journal);
		people.seated(Journal.MENA, "noura", Role.DELEGATE);
		people.seated(Journal.LAC, "noura", Role.DELEGATE);
		var programme = new ProgrammeStory(this.journal);
		programme.shown(1, 1, ProgrammeStory.plan(new SessionId("w"), List.of(), List.of(Journal.LAC)), "10:00");
		programme.release(1, 1);
		var noura = new PersonId("noura");
		this.journal.tell("noura",
				new DelegateWithdrawn(Journal.delegation(Journal.LAC), Journal.DOHA, Journal.LAC, noura));
		this.journal.tell("noura",
				new DelegateAmended(Journal.delegation(Journal.MENA), Journal.DOHA, Journal.MENA, noura));
		this.journal.tell("layan", new DelegateApproved(Journal.delegation(Journal.MENA), Journal.DOHA, Journal.MENA,
				noura, List.of(Role.DELEGATE)));

		hearAll();

		assertThat(toldNow()).filteredOn((line) -> line.matches("noura (your-sessions|programme-released)/.*"))
			.containsExactly("noura your-sessions/" + Journal.DOHA + "/1");
	}

	@Test
	void told_twice_nobody_hears_it_twice() {
		hearAll();
		hearAll();

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.journal.expected());
	}

	@Test
	void two_instances_that_hear_the_same_tell_it_once() throws Exception {
		try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var hears : List.of(instances.submit(this::hearAllAndRemind),
					instances.submit(this::hearAllAndRemind))) {
				hears.get();
			}
		}

		assertThat(toldNow()).containsExactlyInAnyOrderElementsOf(this.journal.expected());
	}

	/**
	 * A service that catches up does not tell whose turn it was and is not any more. It
	 * may tell of a release, or a consultation, somebody of whom it hears only later that
	 * they had left.
	 */
	@RepeatedTest(20)
	void whatever_order_the_topics_come_in_nobody_is_forgotten(RepetitionInfo repetition) {
		this.journal.inAnyOrder(new Random(repetition.getCurrentRepetition())).forEach(this::hear);

		var told = toldNow().stream().filter((line) -> !isToWhoLeft(line)).toList();
		assertThat(told.stream().filter(WholeStoryTest::stays).toList()).containsExactlyInAnyOrderElementsOf(
				this.journal.expected().stream().filter(WholeStoryTest::stays).toList());
		assertThat(this.journal.expected()).containsAll(told);
	}

	@Test
	void a_notice_knows_the_office_of_its_person() {
		hearAll();

		assertThat(this.notices.latest(1000)).filteredOn((notice) -> notice.person().equals(new PersonId("lucia")))
			.extracting(Notice::office)
			.containsOnly(Journal.LAC);
		assertThat(this.notices.latest(1000)).filteredOn((notice) -> notice.person().equals(new PersonId("noura")))
			.extracting(Notice::office)
			.containsOnly(Journal.MENA);
	}

	@Test
	void for_each_kind_that_is_told_here_the_journal_has_a_case() {
		assertThat(this.journal.expected().stream().map((each) -> each.split(" ")[1].split("/")[0]).distinct())
			.containsExactlyInAnyOrder("invitation", "reminder", "waiting", "promoted", "approved", "replaced",
					"taken-out", "your-sessions", "programme-released", "position-due", "gate-open", "returned",
					"seats-offered", "seats-answered", "consultation-open", "consultation-closes", "initiative-named",
					"initiative-left-out");
	}

	private void hear(Journal.Told told) {
		feed(told.event().subject(), told.number(), EventCatalogue.typeOf(told.event().getClass()),
				ModelJson.mapper().writeValueAsString(told.event()), told.actor(), told.at());
	}

	private void hearAll() {
		this.journal.lines().forEach(this::hear);
	}

	private void hearAllAndRemind() {
		hearAll();
		remind();
	}

	/** The clock has come to the day before the end. */
	private void remind() {
		var reminders = new ConsultationReminders(this.replicas, service(null));
		reminders.due(RoadmapStory.END.minus(Duration.ofDays(1))).forEach(reminders::tell);
	}

	private List<String> toldNow() {
		remind();
		return this.notices.latest(1000).stream().map(FedListeners::line).toList();
	}

	private static boolean stays(String line) {
		return !line.matches(".* (gate-open|returned|seats-offered|consultation-open|initiative-[a-z-]+)/.*");
	}

	private static boolean isToWhoLeft(String line) {
		return line.matches("(rita|quim) (your-sessions|programme-released|consultation-open)/.*");
	}

}
