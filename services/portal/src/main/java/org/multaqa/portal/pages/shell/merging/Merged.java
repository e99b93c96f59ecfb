package org.multaqa.portal.pages.shell.merging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What came of a form that was merged.
 *
 * @param fields what it says now; of what has to be chosen, what its author said
 * @param collisions what has to be chosen
 * @param changed labels of the fields of which another has changed something
 * @param fits whether all of it has a field on the page
 */
public record Merged(SequencedMap<String, List<String>> fields, List<Collision> collisions, List<String> changed,
		boolean fits) {

	private static final String ATTEMPT = "attempt";

	public Merged {
		fields = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(fields));
		collisions = List.copyOf(collisions);
		changed = List.copyOf(changed);
	}

	/** Whether the page can show it all as it is, with nothing to choose. */
	public boolean isSettled() {
		return this.collisions.isEmpty() && this.fits;
	}

	/**
	 * What the form says when it comes back to be sent again, made from what stands now.
	 */
	public Map<String, List<String>> again(DrawnForm now) {
		var again = new LinkedHashMap<>(this.fields);
		now.fields().forEach((field, values) -> {
			if (FormContent.isVersion(field)) {
				again.put(field, values);
			}
		});
		again.put(Opened.FIELD, List.of(OpenedForms.as(now.action(), now.fields()).written()));
		return again;
	}

	/**
	 * What a form with the choices sends along unseen: what is agreed, the names of what
	 * is to be chosen, and that it was made from what stands now.
	 */
	public List<Map.Entry<String, String>> carried(DrawnForm now) {
		var carried = new ArrayList<Map.Entry<String, String>>();
		var open = this.collisions.stream().map(Collision::field).toList();
		again(now).forEach((field, values) -> {
			if (!open.contains(field)) {
				values.forEach((value) -> carried.add(Map.entry(field, value)));
			}
		});
		now.fields().getOrDefault(ATTEMPT, List.of()).forEach((value) -> carried.add(Map.entry(ATTEMPT, value)));
		for (Collision collision : this.collisions) {
			for (int piece = 0; piece < collision.pieces().size(); piece++) {
				switch (collision.pieces().get(piece)) {
					case Piece.Agreed agreed -> carried.add(Map.entry(collision.nameOf(piece), agreed.words()));
					case Piece.Choice _ -> carried.add(Map.entry(Choices.FIELD, collision.nameOf(piece)));
				}
			}
		}
		return carried;
	}

}
