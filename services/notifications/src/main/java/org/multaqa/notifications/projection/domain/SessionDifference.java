package org.multaqa.notifications.projection.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.OfficeId;
import org.multaqa.model.PersonId;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;

/**
 * What a release changed of a session. It concerns those who have or had a part in it,
 * and those whose office it is for; a session for all offices is for none in particular.
 *
 * @param before how the release before shows it, or absent
 * @param after how this one does, or absent
 */
public record SessionDifference(@Nullable SessionEdition before, @Nullable SessionEdition after) {

	/** The parts that a person has now and had not before. */
	public List<Contributor> given(PersonId person) {
		var had = parts(this.before, person);
		return parts(this.after, person).stream().filter((part) -> !had.contains(part)).toList();
	}

	/** Whether a person had a part in it and has none in the same session now. */
	public boolean isReleased(PersonId person) {
		return !isGone() && !parts(this.before, person).isEmpty() && parts(this.after, person).isEmpty();
	}

	/** Whether it takes place at another time or in another room. */
	public boolean isMoved() {
		return this.after != null && this.after.place() != null
				&& place(this.before).filter((was) -> !this.after.isWhere(was)).isPresent();
	}

	/** Whether it was in the programme and is not any more. */
	public boolean isGone() {
		return place(this.before).isPresent() && place(this.after).isEmpty();
	}

	/** Whether it is in the programme and was not before. */
	public boolean isNew() {
		return place(this.before).isEmpty() && place(this.after).isPresent();
	}

	/** Whom it tells something, as {@link #of} names them. */
	public Stream<String> concerned() {
		boolean elsewhere = isMoved() || isGone() || isNew();
		var people = shown().flatMap((edition) -> edition.plan().people().stream())
			.map(Contributor::person)
			.distinct()
			.filter((person) -> elsewhere || !given(person).isEmpty() || isReleased(person))
			.map(SessionDifference::of);
		var offices = shown().flatMap((edition) -> edition.plan().offices().stream())
			.distinct()
			.filter((_) -> elsewhere)
			.map(SessionDifference::of);
		return Stream.concat(people, offices);
	}

	public static String of(PersonId person) {
		return "person/" + person;
	}

	public static String of(OfficeId office) {
		return "office/" + office;
	}

	/** How it is shown, of before and after. */
	public Stream<SessionEdition> shown() {
		return Stream.of(Optional.ofNullable(this.before), Optional.ofNullable(this.after))
			.flatMap(Optional::stream)
			.filter((edition) -> edition.place() != null);
	}

	private static List<Contributor> parts(@Nullable SessionEdition edition, PersonId person) {
		return (edition != null && edition.place() != null) ? edition.partsOf(person) : List.of();
	}

	private static Optional<ReleasedPlace> place(@Nullable SessionEdition edition) {
		return Optional.ofNullable(edition).map(SessionEdition::place);
	}

}
