package org.multaqa.sessions.proposal.timefold;

import java.util.List;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/**
 * A session, and where and when it could be. Nowhere is a start, too, whatever room
 * stands beside it. The solver makes copies of it, by the constructor without arguments.
 */
@PlanningEntity
public class Assignment {

	@PlanningId
	private int number;

	private long length;

	private int capacity;

	/** When those of its people are there who are not always. */
	private List<Hours> presences = List.of();

	/** Into how many languages nobody interprets that were promised. */
	private int uninterpreted;

	private boolean outside;

	@PlanningPin
	private boolean pinned;

	/** When it could be; the same list for all that may move. */
	@ValueRangeProvider(id = "starts")
	private List<Start> starts = List.of();

	@PlanningVariable(valueRangeProviderRefs = "starts")
	private @Nullable Start start;

	/** Where it could be; the same lists for all that are as large. */
	@ValueRangeProvider(id = "halls")
	private List<Hall> halls = List.of();

	@PlanningVariable(valueRangeProviderRefs = "halls")
	private @Nullable Hall hall;

	Assignment() {
	}

	/**
	 * A session without a place.
	 * @param number where it stands among all
	 * @param length how long it lasts, in milliseconds
	 * @param capacity how many take part, 0 where nothing is said
	 * @param presences when those of its people are there who are not always
	 * @param uninterpreted into how many languages nobody interprets that were promised
	 */
	Assignment(int number, long length, int capacity, List<Hours> presences, int uninterpreted) {
		this.number = number;
		this.length = length;
		this.capacity = capacity;
		this.presences = presences;
		this.uninterpreted = uninterpreted;
	}

	/** It may be at these times in these rooms. */
	Assignment among(List<Start> possibleStarts, List<Hall> possibleHalls) {
		this.starts = possibleStarts;
		this.halls = possibleHalls;
		return this;
	}

	/** It stays where it is. */
	Assignment pinnedAt(Start pinnedStart, Hall pinnedHall, boolean outsideMeeting) {
		this.outside = outsideMeeting;
		this.pinned = true;
		return among(List.of(pinnedStart), List.of(pinnedHall)).at(pinnedStart, pinnedHall);
	}

	Assignment at(Start someStart, Hall someHall) {
		this.start = someStart;
		this.hall = someHall;
		return this;
	}

	int number() {
		return this.number;
	}

	int capacity() {
		return this.capacity;
	}

	int uninterpreted() {
		return this.uninterpreted;
	}

	boolean isPinned() {
		return this.pinned;
	}

	/** Whether it is pinned to a time that is no time of the meeting. */
	boolean isOutside() {
		return this.outside;
	}

	boolean hasPlace() {
		return this.start != null && this.start != Start.NOWHERE;
	}

	/** Whether it is over when the open time ends in which it begins. */
	boolean isInOpenTime() {
		return this.pinned || ends() <= start().until;
	}

	Hall hall() {
		if (this.hall == null) {
			throw new IllegalStateException("no room was chosen yet");
		}
		return this.hall;
	}

	long starts() {
		return start().at;
	}

	long ends() {
		return hasPlace() ? start().at + this.length : Long.MAX_VALUE;
	}

	int day() {
		return start().day;
	}

	int lateness() {
		return start().lateness;
	}

	/** How many of its people are away. */
	int away() {
		int away = 0;
		for (Hours presence : this.presences) {
			away += presence.hold(starts(), ends()) ? 0 : 1;
		}
		return away;
	}

	boolean overlaps(Assignment other) {
		return starts() < other.ends() && other.starts() < ends();
	}

	/** How long it is from the end of the earlier one to the start of the later one. */
	long gapTo(Assignment other) {
		return Math.max(starts() - other.ends(), other.starts() - ends());
	}

	private Start start() {
		if (this.start == null) {
			throw new IllegalStateException("session " + this.number + " was not looked at yet");
		}
		return this.start;
	}

	@Override
	public String toString() {
		return Integer.toString(this.number);
	}

}
