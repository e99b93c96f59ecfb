package org.multaqa.portal.pages.shell;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.multaqa.model.SessionId;

/**
 * What shares a room at the same time stands beside each other, the first one first.
 *
 * @param lanes the lane of each session, from 0
 */
public record Lanes(Map<SessionId, Integer> lanes) {

	/** As many stand beside each other at the most; further ones share the last lane. */
	public static final int MOST = 4;

	public Lanes {
		lanes = Map.copyOf(lanes);
	}

	/**
	 * The lanes of a room.
	 * @param inRoom what takes place in it, in the order of time
	 */
	public static Lanes of(List<Taken> inRoom) {
		return of(inRoom, MOST);
	}

	/**
	 * The lanes of a room that has space for fewer.
	 * @param inRoom what takes place in it, in the order of time
	 * @param most how many stand beside each other
	 */
	public static Lanes of(List<Taken> inRoom, int most) {
		var lanes = new HashMap<SessionId, Integer>();
		var free = new ArrayList<>(Collections.nCopies(most, Instant.MIN));
		for (var taken : inRoom) {
			int lane = IntStream.range(0, most)
				.filter((each) -> !free.get(each).isAfter(taken.starts()))
				.findFirst()
				.orElse(most - 1);
			free.set(lane, taken.ends());
			lanes.put(taken.session(), lane);
		}
		return new Lanes(lanes);
	}

	/** How many there are; none where nothing takes place. */
	public int width() {
		return this.lanes.values().stream().mapToInt((lane) -> lane + 1).max().orElse(0);
	}

	/**
	 * A session in its time.
	 *
	 * @param starts from when (included)
	 * @param ends until when (excluded)
	 */
	public record Taken(SessionId session, Instant starts, Instant ends) {

	}

}
