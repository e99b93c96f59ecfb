package org.multaqa.notifications.deliveries.application;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

import org.multaqa.model.ModelJson;
import org.multaqa.model.PersonId;
import org.multaqa.model.access.Actor;
import org.multaqa.model.access.RuleViolation;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Pace;

/** How people want to hear news, for themselves alone to say. */
public final class PreferenceService {

	private final Preferences preferences;

	private final NoticeService notices;

	public PreferenceService(Preferences preferences, NoticeService notices) {
		this.preferences = preferences;
		this.notices = notices;
	}

	/**
	 * How a person hears of each kind of news.
	 * @return all kinds of which one may choose
	 * @throws RuleViolation {@code preferences.not-yours}
	 */
	public Map<NoticeKind, Pace> get(Actor actor, PersonId person) {
		onlySelf(actor, person);
		var chosen = this.preferences.of(person);
		var all = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
		Arrays.stream(NoticeKind.values())
			.filter((kind) -> !kind.isFixed())
			.forEach((kind) -> all.put(kind, chosen.getOrDefault(kind, kind.usual())));
		return all;
	}

	/**
	 * A person wants to hear of some kinds in another way, of what already waits, too.
	 * @throws RuleViolation {@code preferences.not-yours}, {@code preferences.fixed}
	 */
	public Map<NoticeKind, Pace> prefer(Actor actor, PersonId person, Map<NoticeKind, Pace> wanted) {
		onlySelf(actor, person);
		wanted.keySet().stream().filter(NoticeKind::isFixed).findFirst().ifPresent((kind) -> {
			throw RuleViolation.badInput("preferences.fixed", ModelJson.wireName(kind));
		});
		var chosen = new EnumMap<NoticeKind, Pace>(NoticeKind.class);
		chosen.putAll(this.preferences.of(person));
		chosen.putAll(wanted);
		this.preferences.keep(person, chosen);
		this.notices.follow(person, wanted.keySet());
		return get(actor, person);
	}

	private static void onlySelf(Actor actor, PersonId person) {
		if (!actor.is(person)) {
			throw RuleViolation.notAllowed("preferences.not-yours");
		}
	}

}
