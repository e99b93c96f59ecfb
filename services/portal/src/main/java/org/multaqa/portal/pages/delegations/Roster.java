package org.multaqa.portal.pages.delegations;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.store.Slice;
import org.multaqa.model.DelegationId;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PageRequest;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.portal.projections.roster.Participants;
import org.multaqa.portal.projections.roster.RosterCriteria;
import org.multaqa.registration.api.MeetingActions;

/**
 * The people whom a reader keeps, as far as a query asks for them: of all delegations for
 * organisers, of their own for heads.
 *
 * @param kept the delegations that the reader may read in full
 * @param query what is asked for; that of a head is about the own office
 * @param found whom the words of the query find, or absent where there are none
 */
record Roster(MeetingContext context, List<Delegation> kept, RosterQuery query, Participants.@Nullable Found found) {

	Roster {
		kept = List.copyOf(kept);
	}

	/**
	 * What the reader sees.
	 * @throws RuntimeException as {@link PageRequest#require}, for whoever keeps no
	 * delegation
	 */
	static Roster of(PageRequest pageRequest, RosterQuery asked) {
		var context = new MeetingContext(pageRequest);
		var organising = actions(pageRequest).read();
		var kept = context.snapshot().delegations().stream().filter(context.visibility()::shows).toList();
		if (kept.isEmpty()) {
			pageRequest.require(organising);
		}
		boolean all = organising.isAllowed()
				|| kept.stream().anyMatch((delegation) -> delegation.office().equals(asked.office()));
		var query = all ? asked : asked.ofOffice(kept.getFirst().office());
		var meeting = pageRequest.inMeeting().id();
		return new Roster(context, kept, query, query.words().isEmpty() ? null
				: participants(context).find(meeting, query.words(), pageRequest.reader().language()));
	}

	static MeetingActions actions(PageRequest pageRequest) {
		return pageRequest.meetingActions();
	}

	RosterCriteria part() {
		return this.query.part(meeting());
	}

	/** A page of those who are asked for, in the order of their names. */
	Slice<Participant> page() {
		if (this.found == null) {
			return participants(this.context).list(part(), this.context.pageRequest().reader().language(),
					this.query.page());
		}
		var part = part();
		var matching = this.found.people().stream().filter((each) -> each.seats().stream().anyMatch(part::includes));
		return Slice.of(matching.toList(), (each) -> each.id().value(), this.query.page());
	}

	/** What the seats of people who are listed are now. */
	List<Entry> entries(List<Participant> people) {
		var part = part();
		Map<DelegationId, Delegation> delegations = this.kept.stream()
			.collect(Collectors.toMap(Delegation::id, Function.identity()));
		return people.stream()
			.flatMap((each) -> each.seats()
				.stream()
				.filter(part::includes)
				.flatMap((seat) -> Stream.ofNullable(delegations.get(seat.delegation()))
					.flatMap((delegation) -> delegation.member(each.id())
						.map((member) -> new Entry(delegation, member, each.name()))
						.stream())))
			.toList();
	}

	/**
	 * Everybody whom the words of the query find, whatever else it asks for; without
	 * names where it has no words.
	 */
	List<Entry> everybody() {
		if (this.found == null) {
			return this.kept.stream()
				.flatMap((delegation) -> delegation.members()
					.stream()
					.map((member) -> new Entry(delegation, member, null)))
				.toList();
		}
		var byPerson = this.found.people().stream().collect(Collectors.toMap(Participant::id, Function.identity()));
		return this.kept.stream()
			.flatMap((delegation) -> delegation.members()
				.stream()
				.flatMap((member) -> Stream.ofNullable(byPerson.get(member.person()))
					.map((person) -> new Entry(delegation, member, person.name()))))
			.toList();
	}

	/** Others in the meeting whose names look like that of a person, with their seats. */
	List<Participant> alike(PersonName person) {
		return participants(this.context).alike(meeting(), person.id(), person.name());
	}

	private MeetingId meeting() {
		return this.context.pageRequest().inMeeting().id();
	}

	private static Participants participants(MeetingContext context) {
		return context.snapshot().readModels().participants();
	}

	/**
	 * Somebody in a delegation.
	 *
	 * @param name absent where it is not known, or not looked up
	 */
	record Entry(Delegation delegation, Delegation.Member member, @Nullable LocalizedText name) {

		boolean isIn(RosterCriteria part) {
			return part.includes(this.delegation.office(), this.member);
		}

		PersonName person() {
			return new PersonName(this.member.person(), this.name);
		}

	}

}
