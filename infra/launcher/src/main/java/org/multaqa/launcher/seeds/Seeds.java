package org.multaqa.launcher.seeds;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.identity.api.NewAccount;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.RoadmapId;
import org.multaqa.model.access.Role;

/** A whole meeting, read from a folder and found to be without fault. */
public final class Seeds {

	private final MeetingFile meeting;

	private final MeetingFile.Offices offices;

	private final MeetingFile.People people;

	private final DelegationsFile delegations;

	private final ProgrammeFile programme;

	private final ProgrammeFile.Workshops workshops;

	private final RecommendationsFile recommendations;

	private final RoadmapFile roadmap;

	private final RefusalsFile refusals;

	Seeds(MeetingFile meeting, MeetingFile.Offices offices, MeetingFile.People people, DelegationsFile delegations,
			ProgrammeFile programme, ProgrammeFile.Workshops workshops, RecommendationsFile recommendations,
			RoadmapFile roadmap, RefusalsFile refusals) {
		this.meeting = meeting;
		this.offices = offices;
		this.people = people;
		this.delegations = delegations;
		this.programme = programme;
		this.workshops = workshops;
		this.recommendations = recommendations;
		this.roadmap = roadmap;
		this.refusals = refusals;
	}

	public MeetingId id() {
		return this.meeting.meeting().id();
	}

	public LocalizedText names() {
		return this.meeting.meeting().names();
	}

	public List<String> languages() {
		return this.meeting.meeting().languages();
	}

	public RoadmapId roadmapId() {
		return this.roadmap.roadmap().id();
	}

	/**
	 * How many seats each delegation has at the end, by role: those that it was given are
	 * its own, and those that it gave are not.
	 */
	public Map<DelegationId, Map<Role, Integer>> seatsAtTheEnd() {
		var all = this.delegations.delegations();
		return all.stream().collect(Collectors.toMap((delegation) -> idOf(delegation.office()), (delegation) -> {
			var seats = new HashMap<>(delegation.seats());
			all.forEach(
					(other) -> other.offers().stream().filter((offer) -> offer.accepted() != null).forEach((offer) -> {
						if (other.equals(delegation)) {
							seats.merge(offer.role(), -offer.seats(), Integer::sum);
						}
						if (offer.to().equals(delegation.office())) {
							seats.merge(offer.role(), offer.seats(), Integer::sum);
						}
					}));
			return seats;
		}));
	}

	DelegationId idOf(OfficeId office) {
		return new DelegationId(id() + "-" + office);
	}

	/**
	 * How many people answer each question of the meeting, in the order of the questions.
	 */
	public List<Integer> answersToQuestions() {
		return IntStream.rangeClosed(1, this.meeting.questions().size())
			.mapToObj((place) -> (int) this.delegations.delegations()
				.stream()
				.flatMap((delegation) -> delegation.members().stream())
				.flatMap((member) -> (member.answered() != null) ? member.answered().answers().stream() : Stream.of())
				.filter((answer) -> answer.question() == place)
				.count())
			.toList();
	}

	/** The subjects that say who decides: the meeting and its delegations. */
	List<String> whoDecides() {
		return Stream
			.concat(Stream.of("meeting/" + id()),
					this.delegations.delegations()
						.stream()
						.map((delegation) -> "delegation/" + id() + "-" + delegation.office()))
			.toList();
	}

	/**
	 * The number of the last edition, for instance {@code 1.0}.
	 * @return absent if the roadmap is not published in these seeds
	 */
	public @Nullable String edition() {
		var editions = this.roadmap.roadmap().editions();
		return editions.isEmpty() ? null : editions.getLast().number();
	}

	/** Who plans the meeting, and so must be allowed to open meetings. */
	public PersonId founder() {
		return this.meeting.meeting().planned().as();
	}

	/**
	 * The account of the founder, whom the launcher makes one before the meeting begins.
	 * @return with the person's id
	 */
	public NewAccount founderAccount() {
		var person = this.people.people()
			.stream()
			.filter((somebody) -> somebody.id().equals(founder()))
			.findFirst()
			.orElseThrow();
		return new NewAccount(person.id(), person.name(), person.email(), person.language());
	}

	/** Where {@code up} begins when nobody asks for another moment. */
	public Instant clock() {
		return this.meeting.clock().toInstant();
	}

	MeetingFile meeting() {
		return this.meeting;
	}

	MeetingFile.Offices offices() {
		return this.offices;
	}

	MeetingFile.People people() {
		return this.people;
	}

	DelegationsFile delegations() {
		return this.delegations;
	}

	ProgrammeFile programme() {
		return this.programme;
	}

	ProgrammeFile.Workshops workshops() {
		return this.workshops;
	}

	RecommendationsFile recommendations() {
		return this.recommendations;
	}

	RoadmapFile.Roadmap roadmap() {
		return this.roadmap.roadmap();
	}

	RefusalsFile refusals() {
		return this.refusals;
	}

}
