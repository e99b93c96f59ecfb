package org.multaqa.portal.projections.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.SessionId;
import org.multaqa.model.events.ProgrammeEvent.Placement;
import org.multaqa.model.events.ProgrammeEvent.SessionPlan;
import org.multaqa.portal.projections.programme.Programme.Changed;
import org.multaqa.portal.projections.subject.LastEvent;
import org.multaqa.portal.projections.subject.ReadModel;

/**
 * A session of a programme: as it is planned, and as the releases have shown it.
 *
 * @param number its place in the order of planning, which never changes, from 1
 * @param plan what it is in the working draft
 * @param cancelled whether it will not take place, by the working draft
 * @param placed where and when it takes place by the working draft, or absent
 * @param publication how the latest release that changed anything of it shows it, or
 * absent
 * @param earlier how it was shown before that, or absent; while a release is taken in,
 * readers of the one before still see this
 * @param changed when it changed last in the working draft
 * @param last the last event in it
 */
public record PlannedSession(MeetingId meeting, int number, SessionPlan plan, boolean cancelled,
		@Nullable Placement placed, @Nullable Publication publication, @Nullable Publication earlier, Changed changed,
		LastEvent last) implements ReadModel {

	/** It is folded from the events of its programme, and no subject of its own. */
	@Override
	public String subject() {
		return "programme-session/" + id();
	}

	public SessionId id() {
		return this.plan.id();
	}

	/** Its version, for {@code If-Match}. */
	public long version() {
		return this.changed.version();
	}

	/**
	 * What pages show: a release stands until the next one, whatever is planned since.
	 * @return as released; before that as planned, which only organisers see
	 */
	public SessionPlan shown() {
		return (this.publication != null) ? this.publication.plan() : this.plan;
	}

	/**
	 * Whether pages say that it will not take place: a release stands until the next one.
	 * @return as released; before that as planned, which only organisers see
	 */
	public boolean isShownCancelled() {
		return (this.publication != null) ? this.publication.cancelled() != null : this.cancelled;
	}

	/**
	 * Whether everybody knows of it.
	 * @return whether it stood in a release, be it an earlier one
	 */
	public boolean wasReleased() {
		return this.publication != null;
	}

	/**
	 * As everybody sees it in its place.
	 * @return empty while it has no place in the latest release
	 */
	public Optional<Publication> released() {
		return Optional.ofNullable(this.publication).filter((it) -> !it.gone());
	}

	/**
	 * As it was until a release; what a later one changed is left out.
	 * @param release number of the release, 0 before the first
	 */
	public PlannedSession asAt(int release) {
		return (this.publication == null || this.publication.changedIn() <= release) ? this
				: new PlannedSession(this.meeting, this.number, this.plan, this.cancelled, this.placed, this.earlier,
						null, this.changed, this.last);
	}

	/**
	 * Whether the next release will show it otherwise.
	 * @param programme its rooms and tracks, as they are now
	 */
	boolean isToBeReleased(Programme programme) {
		return (this.placed != null) ? !isShown(this.placed, programme) : isToBeLeftOut();
	}

	private boolean isShown(Placement place, Programme programme) {
		return this.publication != null && this.publication.shows(this.plan, place, programme);
	}

	/**
	 * Whether the latest release shows it, or not yet that it is cancelled, while it has
	 * no place any more.
	 */
	private boolean isToBeLeftOut() {
		return this.publication != null && (!this.publication.gone() || this.cancelled != isShownCancelled());
	}

	PlannedSession revised(SessionPlan other, Changed now, LastEvent event) {
		return new PlannedSession(this.meeting, this.number, other, this.cancelled, this.placed, this.publication,
				this.earlier, now, event);
	}

	PlannedSession placed(@Nullable Placement place, Changed now, LastEvent event) {
		return new PlannedSession(this.meeting, this.number, this.plan, this.cancelled, place, this.publication,
				this.earlier, now, event);
	}

	PlannedSession asCancelled(Changed now, LastEvent event) {
		return new PlannedSession(this.meeting, this.number, this.plan, true, null, this.publication, this.earlier, now,
				event);
	}

	/** As a release has it that gives it a place; of what it leaves as it was, too. */
	PlannedSession releasedAt(Placement place, Programme programme, int release, LastEvent event) {
		return isShown(place, programme) ? this
				: published(Publication.of(this.plan, place, programme, release, event.at()), event);
	}

	/** As a release has it that gives it no place. */
	PlannedSession leftOutAt(int release, LastEvent event) {
		return (this.publication == null || !isToBeLeftOut()) ? this
				: published(this.publication.leftOutAt(release, event.at(), this.cancelled), event);
	}

	private PlannedSession published(Publication now, LastEvent event) {
		return new PlannedSession(this.meeting, this.number, this.plan, this.cancelled, this.placed, now,
				this.publication, this.changed, event);
	}

}
