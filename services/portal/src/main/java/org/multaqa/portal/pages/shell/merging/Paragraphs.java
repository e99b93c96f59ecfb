package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;

/**
 * Merges two texts that grew from one, by their paragraphs: what one has changed and the
 * other has not is taken over, and what both have changed differently is a
 * {@link Piece.Choice}. Paragraphs beside each other do not collide.
 */
final class Paragraphs {

	private final List<String> mine;

	private final List<String> theirs;

	private final List<AbstractDelta<String>> byMe;

	private final List<AbstractDelta<String>> byThem;

	private final List<Piece> pieces = new ArrayList<>();

	private final List<String> agreed = new ArrayList<>();

	private Paragraphs(List<String> before, List<String> mine, List<String> theirs) {
		this.mine = mine;
		this.theirs = theirs;
		this.byMe = DiffUtils.diff(before, mine.stream().map(Opened::printOfLine).toList()).getDeltas();
		this.byThem = DiffUtils.diff(before, theirs.stream().map(Opened::printOfLine).toList()).getDeltas();
	}

	/**
	 * Merges them.
	 * @param before fingerprints of the lines from which both grew
	 * @param mine the lines of one
	 * @param theirs the lines of the other
	 * @return the text, piece by piece
	 */
	static List<Piece> merge(List<String> before, List<String> mine, List<String> theirs) {
		return new Paragraphs(before, mine, theirs).merge();
	}

	private List<Piece> merge() {
		int theirsAt = 0;
		for (Change change : changes()) {
			int theirsFrom = start(this.byThem, change);
			this.agreed.addAll(this.theirs.subList(theirsAt, theirsFrom));
			theirsAt = end(this.byThem, change);
			add(change, this.mine.subList(start(this.byMe, change), end(this.byMe, change)),
					this.theirs.subList(theirsFrom, theirsAt));
		}
		this.agreed.addAll(this.theirs.subList(theirsAt, this.theirs.size()));
		settle();
		return List.copyOf(this.pieces);
	}

	private void add(Change change, List<String> ours, List<String> others) {
		if (!change.mine() || ours.equals(others)) {
			this.agreed.addAll(others);
		}
		else if (!change.theirs()) {
			this.agreed.addAll(ours);
		}
		else {
			settle();
			this.pieces.add(new Piece.Choice(String.join("\n", ours), String.join("\n", others)));
		}
	}

	private void settle() {
		if (!this.agreed.isEmpty()) {
			this.pieces.add(new Piece.Agreed(String.join("\n", this.agreed)));
			this.agreed.clear();
		}
	}

	/**
	 * Where something was changed, in places of the text before; those that overlap are
	 * one.
	 */
	private List<Change> changes() {
		var all = Stream
			.concat(this.byMe.stream().map((delta) -> change(delta, true)),
					this.byThem.stream().map((delta) -> change(delta, false)))
			.sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to))
			.toList();
		var together = new ArrayList<Change>();
		for (Change each : all) {
			if (!together.isEmpty() && together.getLast().overlaps(each)) {
				together.add(together.removeLast().and(each));
			}
			else {
				together.add(each);
			}
		}
		return together;
	}

	private static Change change(AbstractDelta<String> delta, boolean mine) {
		int from = delta.getSource().getPosition();
		return new Change(from, from + delta.getSource().size(), mine, !mine);
	}

	/**
	 * What was put in where a stretch begins stands before it, as a change of its own.
	 */
	private static int start(List<AbstractDelta<String>> deltas, Change change) {
		return placeIn(deltas, change.from(), change.from() < change.to());
	}

	private static int end(List<AbstractDelta<String>> deltas, Change change) {
		return placeIn(deltas, change.to(), change.from() == change.to());
	}

	/**
	 * Where a place of the text before is in one of the two.
	 * @param after whether it is after what was put in there
	 */
	private static int placeIn(List<AbstractDelta<String>> deltas, int place, boolean after) {
		return place + deltas.stream().filter((delta) -> {
			int from = delta.getSource().getPosition();
			int to = from + delta.getSource().size();
			return (from == to && !after) ? to < place : to <= place;
		}).mapToInt((delta) -> delta.getTarget().size() - delta.getSource().size()).sum();
	}

	/** A stretch of the text before that was changed, and by whom. */
	private record Change(int from, int to, boolean mine, boolean theirs) {

		/** Two insertions at one place overlap, and so does what is within the other. */
		private boolean overlaps(Change later) {
			return later.from < this.to || (later.from == this.from && later.to == this.to);
		}

		private Change and(Change other) {
			return new Change(this.from, Math.max(this.to, other.to), this.mine || other.mine,
					this.theirs || other.theirs);
		}

	}

}
