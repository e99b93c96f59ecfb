package org.multaqa.portal.projections;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.multaqa.kit.store.Cursor;
import org.multaqa.model.DelegationId;
import org.multaqa.model.DomainEvent;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Role;
import org.multaqa.model.events.DelegationEvent.DelegateNominated;
import org.multaqa.model.events.DelegationEvent.DelegateRegistered;
import org.multaqa.model.events.DelegationEvent.DelegateReplaced;
import org.multaqa.model.events.DelegationEvent.DelegateWithdrawn;
import org.multaqa.model.events.PersonEvent.PersonNamed;
import org.multaqa.portal.Telling;
import org.multaqa.portal.TestStore;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.portal.projections.roster.RosterCriteria;
import org.multaqa.registration.api.MemberState;

import static org.assertj.core.api.Assertions.assertThat;

/** Rosters are listed by name, in every language, and follow names and seats. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParticipantsTest {

	private static final MeetingId MEETING = new MeetingId("doha");

	private static final OfficeId MENA = new OfficeId("mena");

	private static final OfficeId AFRICA = new OfficeId("africa");

	private final Map<String, Long> sequences = new HashMap<>();

	static Stream<ReadModels> stores() {
		return Stream.of(new ReadModels(ProjectionStores.inMemory()),
				new ReadModelsConfiguration().readModels(TestStore.generations("roster-" + UUID.randomUUID())));
	}

	@ParameterizedTest
	@MethodSource("stores")
	void people_stand_in_the_order_of_the_readers_alphabet(ReadModels models) {
		nominated(models, MENA, "p1", name("ar", "أحمد"), Role.HEAD);
		nominated(models, MENA, "p2", name("es", "Ñandú"), Role.DELEGATE);
		nominated(models, MENA, "p3", name("es", "Nuria"), Role.DELEGATE);
		nominated(models, MENA, "p4", name("es", "Óscar"), Role.DELEGATE);
		nominated(models, MENA, "p5", name("ar", "بدر"), Role.DELEGATE);
		nominated(models, MENA, "p6", null, Role.DELEGATE);

		assertThat(list(models, "es", null, null, null)).containsExactly("p3", "p2", "p4", "p1", "p5", "p6");
		assertThat(list(models, "fr", null, null, null)).containsExactly("p2", "p3", "p4", "p1", "p5", "p6");
		assertThat(list(models, "ar", null, null, null)).containsExactly("p1", "p5", "p2", "p3", "p4", "p6");
	}

	@ParameterizedTest
	@MethodSource("stores")
	void a_part_has_those_of_an_office_in_a_role_and_a_state(ReadModels models) {
		nominated(models, MENA, "p1", name("en", "Ada"), Role.HEAD);
		nominated(models, MENA, "p2", name("en", "Bo"), Role.DELEGATE);
		nominated(models, AFRICA, "p3", name("en", "Chi"), Role.DELEGATE);
		tell(models, new DelegateRegistered(delegation(MENA), MEETING, MENA, new PersonId("p2")));

		assertThat(list(models, "en", MENA, null, null)).containsExactly("p1", "p2");
		assertThat(list(models, "en", null, Role.DELEGATE, null)).containsExactly("p2", "p3");
		assertThat(list(models, "en", null, null, MemberState.NOMINATED)).containsExactly("p1", "p3");
		assertThat(list(models, "en", MENA, Role.DELEGATE, MemberState.REGISTERED)).containsExactly("p2");

		tell(models, new DelegateWithdrawn(delegation(MENA), MEETING, MENA, new PersonId("p2")));

		assertThat(list(models, "en", MENA, null, null)).containsExactly("p1");
		assertThat(list(models, "en", MENA, null, MemberState.WITHDRAWN)).containsExactly("p2");
	}

	@ParameterizedTest
	@MethodSource("stores")
	void names_and_seats_come_in_either_order_and_perhaps_again(ReadModels models) {
		var person = new PersonId("p1");
		var named = Telling.numbered(new PersonNamed(person, name("en", "Ada")), 1, Telling.BEGIN);
		var seated = Telling.numbered(
				new DelegateNominated(delegation(MENA), MEETING, MENA, person, List.of(Role.HEAD), false), 1,
				Telling.BEGIN);
		List.of(named, seated, named, seated).forEach(models.bySubject()::apply);

		assertThat(models.participants().list(part(MENA, null, null), "en", null).items()).singleElement()
			.satisfies((each) -> assertThat(each.name()).isEqualTo(name("en", "Ada")))
			.satisfies((each) -> assertThat(each.seats()).hasSize(1));
	}

	@ParameterizedTest
	@MethodSource("stores")
	void who_is_replaced_and_who_comes_both_stand_where_they_are(ReadModels models) {
		nominated(models, MENA, "p1", name("en", "Ada"), Role.HEAD);
		tell(models, new DelegateReplaced(delegation(MENA), MEETING, MENA, new PersonId("p1"), new PersonId("p2"),
				List.of(Role.HEAD)));
		tell(models, new PersonNamed(new PersonId("p2"), name("en", "Bo")));

		assertThat(list(models, "en", MENA, Role.HEAD, null)).containsExactly("p2");
		assertThat(list(models, "en", MENA, Role.HEAD, MemberState.WITHDRAWN)).containsExactly("p1");
	}

	@ParameterizedTest
	@MethodSource("stores")
	void names_are_found_by_the_beginnings_of_their_words_however_they_are_written(ReadModels models) {
		nominated(models, MENA, "p1", new LocalizedText(Map.of("ar", "أحمد المكتبة", "en", "Ahmad Al-Maktaba")),
				Role.HEAD);
		nominated(models, MENA, "p2", name("fr", "Élodie Châtelain"), Role.DELEGATE);
		nominated(models, MENA, "p3", name("ar", "مَلَك ١٢٣"), Role.DELEGATE);

		for (String words : List.of("احمد", "المكتبه", "مكتبة", "أح مك", "MAKTABA ahm")) {
			assertThat(found(models, words)).as(words).containsExactly("p1");
		}
		assertThat(found(models, "chat elo")).containsExactly("p2");
		assertThat(found(models, "ملك 12")).containsExactly("p3");
		assertThat(found(models, "elodie ahmad")).isEmpty();
		assertThat(found(models, " . ")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("stores")
	void names_that_look_alike_are_found_in_other_letters(ReadModels models) {
		nominated(models, MENA, "p1", name("en", "Vera Frontispiece"), Role.HEAD);
		nominated(models, AFRICA, "p2", name("ru", "V\u0435r\u0430 Fr\u043Entispiec\u0435"), Role.DELEGATE);
		nominated(models, AFRICA, "p3", name("en", "Vera Frontispice"), Role.DELEGATE);

		assertThat(models.participants().alike(MEETING, new PersonId("p2"), name("ru", "V\u0435ra Frontispiece")))
			.extracting((each) -> each.id().value())
			.containsExactly("p1");
		assertThat(models.participants().alike(MEETING, new PersonId("p3"), name("en", "Vera Frontispice"))).isEmpty();
		assertThat(models.participants().alike(MEETING, new PersonId("p1"), null)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("stores")
	void a_name_put_right_moves_the_person_and_an_erased_one_is_found_by_nothing(ReadModels models) {
		nominated(models, MENA, "p1", name("en", "Zoe"), Role.HEAD);
		nominated(models, MENA, "p2", name("en", "Mo"), Role.DELEGATE);
		tell(models, new PersonNamed(new PersonId("p1"), name("en", "Abe")));

		assertThat(list(models, "en", null, null, null)).containsExactly("p1", "p2");
		assertThat(found(models, "zoe")).isEmpty();

		models.bySubject().erase("person/p1");

		assertThat(list(models, "en", null, null, null)).containsExactly("p2", "p1");
		assertThat(found(models, "abe")).isEmpty();

		tell(models, new DelegateRegistered(delegation(MENA), MEETING, MENA, new PersonId("p1")));

		assertThat(models.participants().list(part(MENA, null, MemberState.REGISTERED), "en", null).items())
			.singleElement()
			.extracting(Participant::name)
			.isNull();
	}

	@ParameterizedTest
	@MethodSource("stores")
	void fifty_are_on_a_page_and_everybody_on_one_of_them(ReadModels models) {
		IntStream.range(0, 120)
			.forEach((number) -> nominated(models, MENA, "p" + number, name("en", "Person " + (number % 7)),
					Role.DELEGATE));

		var slice = models.participants().list(part(MENA, null, null), "en", null);
		assertThat(slice.items()).hasSize(50);
		var seen = new HashSet<PersonId>();
		@Nullable Cursor next = slice.next();
		slice.items().forEach((each) -> seen.add(each.id()));
		while (next != null) {
			slice = models.participants().list(part(MENA, null, null), "en", next);
			slice.items().forEach((each) -> seen.add(each.id()));
			next = slice.next();
		}

		assertThat(seen).hasSize(120);
	}

	@ParameterizedTest
	@MethodSource("stores")
	void guests_are_listed_by_name_beside_the_people_of_delegations(ReadModels models) {
		nominated(models, MENA, "p1", name("en", "Ada"), Role.HEAD);
		invited(models, "g2", "Zoë Library");
		invited(models, "g1", "Adele Archive");
		tell(models, new PersonNamed(new PersonId("g3"), name("en", "Adam"), new MeetingId("andes")));

		assertThat(guests(models)).containsExactly("g1", "g2");
		assertThat(list(models, "en", null, null, null)).containsExactly("p1");
		assertThat(found(models, "ad")).containsExactly("p1");
		assertThat(models.participants().findGuests(MEETING, "zoe lib", "en").people())
			.extracting((guest) -> guest.id().value())
			.containsExactly("g2");
	}

	@ParameterizedTest
	@MethodSource("stores")
	void a_guest_whose_name_is_forgotten_is_in_no_list_until_it_is_given_again(ReadModels models) {
		invited(models, "g1", "Ada");

		models.bySubject().erase("person/g1");

		assertThat(guests(models)).isEmpty();
		assertThat(models.participants().findGuests(MEETING, "ada", "en").people()).isEmpty();

		invited(models, "g1", "Ada");

		assertThat(guests(models)).containsExactly("g1");
	}

	private void invited(ReadModels models, String guest, String name) {
		tell(models, new PersonNamed(new PersonId(guest), name("en", name), MEETING));
	}

	private static List<String> guests(ReadModels models) {
		return models.participants()
			.guests(MEETING, "en", 50, null)
			.items()
			.stream()
			.map((each) -> each.id().value())
			.toList();
	}

	private List<String> found(ReadModels models, String words) {
		return models.participants()
			.find(MEETING, words, "en")
			.people()
			.stream()
			.map((each) -> each.id().value())
			.toList();
	}

	private List<String> list(ReadModels models, String language, @Nullable OfficeId office, @Nullable Role role,
			@Nullable MemberState state) {
		return models.participants()
			.list(part(office, role, state), language, null)
			.items()
			.stream()
			.map((each) -> each.id().value())
			.toList();
	}

	private static RosterCriteria part(@Nullable OfficeId office, @Nullable Role role, @Nullable MemberState state) {
		return new RosterCriteria(MEETING, office, role, state);
	}

	private void nominated(ReadModels models, OfficeId office, String person, @Nullable LocalizedText name,
			Role... roles) {
		var id = new PersonId(person);
		tell(models, new DelegateNominated(delegation(office), MEETING, office, id, Arrays.asList(roles), false));
		if (name != null) {
			tell(models, new PersonNamed(id, name));
		}
	}

	private void tell(ReadModels models, DomainEvent event) {
		long number = this.sequences.merge(event.subject(), 1L, Long::sum);
		models.bySubject().apply(Telling.numbered(event, number, Telling.BEGIN));
	}

	private static LocalizedText name(String language, String name) {
		return LocalizedText.of(language, name);
	}

	private static DelegationId delegation(OfficeId office) {
		return new DelegationId(MEETING + "-" + office);
	}

}
