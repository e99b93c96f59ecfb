package org.multaqa.portal.pages.timetable;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.multaqa.kit.store.Slice;
import org.multaqa.model.PersonId;
import org.multaqa.portal.pages.shell.MeetingContext;
import org.multaqa.portal.pages.shell.PersonName;
import org.multaqa.portal.projections.meeting.Delegation;
import org.multaqa.portal.projections.roster.Participant;
import org.multaqa.portal.projections.roster.Participants;

/**
 * Who can be chosen for a session.
 *
 * @param members those who could do something in it, by office
 * @param guests those who could, in the order of their names
 * @param all whether there is nobody else
 */
public record PeopleChoice(List<PersonName> members, List<PersonName> guests, boolean all) {

	/** How many members are offered besides those who are named already. */
	static final int MOST_MEMBERS = 500;

	private static final int MOST_GUESTS = 1_000;

	public PeopleChoice {
		members = List.copyOf(members);
		guests = List.copyOf(guests);
	}

	/**
	 * Those of a meeting. Whoever is named must be among them, for a form that does not
	 * offer them would drop them; they come first where not all are offered.
	 * @param there who is in the session
	 * @param chosen who was chosen since
	 */
	static PeopleChoice of(MeetingContext context, List<PersonId> there, List<PersonId> chosen) {
		var seated = seated(context);
		var meeting = context.pageRequest().inMeeting().id();
		Slice<Participant> some = participants(context).guests(meeting, context.pageRequest().reader().language(),
				MOST_GUESTS, null);
		var guests = new ArrayList<Participant>(some.items());
		var named = new LinkedHashSet<PersonId>();
		for (PersonId person : Stream.concat(there.stream(), chosen.stream()).distinct().toList()) {
			if (seated.contains(person)) {
				named.add(person);
			}
			else if (guests.stream().noneMatch((guest) -> guest.id().equals(person))) {
				participants(context).find(person)
					.filter((known) -> meeting.equals(known.guestOf()) && known.name() != null)
					.ifPresentOrElse(guests::addFirst,
							() -> Stream.of(person).filter(there::contains).forEach(named::add));
			}
		}
		boolean everybody = seated.size() <= MOST_MEMBERS;
		var members = Stream
			.concat(everybody ? seated.stream() : named.stream(),
					everybody ? named.stream() : seated.stream().limit(MOST_MEMBERS))
			.distinct()
			.toList();
		context.snapshot().needNames(members);
		return new PeopleChoice(members.stream().map(context::person).toList(),
				guests.stream().map((guest) -> new PersonName(guest.id(), guest.name())).toList(),
				everybody && some.next() == null);
	}

	/** Members and guests who have some words in their names. */
	static List<PersonId> find(MeetingContext context, String words) {
		var meeting = context.pageRequest().inMeeting().id();
		String language = context.pageRequest().reader().language();
		return Stream
			.concat(participants(context).find(meeting, words, language).people().stream(),
					participants(context).findGuests(meeting, words, language).people().stream())
			.map(Participant::id)
			.toList();
	}

	private static Set<PersonId> seated(MeetingContext context) {
		return context.snapshot()
			.delegations()
			.stream()
			.flatMap((delegation) -> delegation.members().stream())
			.filter(Delegation.Member::isSeated)
			.map(Delegation.Member::person)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Participants participants(MeetingContext context) {
		return context.snapshot().readModels().participants();
	}

}
