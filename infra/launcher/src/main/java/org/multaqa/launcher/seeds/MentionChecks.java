package org.multaqa.launcher.seeds;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.multaqa.launcher.seeds.Faults.Mention;
import org.multaqa.model.Id;
import org.multaqa.model.MilestoneId;

/** Every id is told once, and every id that is mentioned is told somewhere. */
final class MentionChecks {

	private final Faults faults;

	MentionChecks(Faults faults) {
		this.faults = faults;
	}

	void check() {
		Map<Id, Mention> named = new HashMap<>();
		for (Mention mention : this.faults.mentions()) {
			if (mention.named() && isGlobal(mention)) {
				var first = named.putIfAbsent(mention.id(), mention);
				if (first != null) {
					this.faults.add(mention.place()
						.fault("“" + mention.id().value() + "” is already the " + kindOf(mention) + " in "
								+ first.place().file() + ":" + first.place().line()));
				}
			}
		}
		this.faults.mentions()
			.stream()
			.filter((mention) -> !mention.named() && isGlobal(mention) && !named.containsKey(mention.id()))
			.forEach((mention) -> this.faults
				.add(mention.place().fault("there is no " + kindOf(mention) + " “" + mention.id().value() + "”")));
	}

	/**
	 * Milestones are named inside their initiative; {@link RoadmapChecks} looks at them.
	 */
	private static boolean isGlobal(Mention mention) {
		return !(mention.id() instanceof MilestoneId);
	}

	private static String kindOf(Mention mention) {
		return mention.id().getClass().getSimpleName().replaceAll("Id$", "").toLowerCase(Locale.ROOT);
	}

}
