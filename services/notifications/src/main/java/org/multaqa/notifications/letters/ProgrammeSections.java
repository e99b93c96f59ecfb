package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.ModelJson;
import org.multaqa.model.events.ProgrammeEvent.Contributor;
import org.multaqa.model.events.ReleaseEvent.ReleasedPlace;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.LocalizedLetterWriter.Section;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.ProgrammeReplica.Release;
import org.multaqa.notifications.projection.domain.SessionDifference;
import org.multaqa.notifications.projection.domain.SessionEdition;
import org.multaqa.notifications.projection.domain.SessionReplica;

/** What letters say of a release of the programme. */
final class ProgrammeSections {

	/** How many sessions a letter lists; the programme has them all. */
	private static final int MOST = 20;

	private final NotificationReplicas replicas;

	private final LetterBuilder builder;

	private final Moments moments;

	ProgrammeSections(NotificationReplicas replicas, LetterBuilder builder, Moments moments) {
		this.replicas = replicas;
		this.builder = builder;
		this.moments = moments;
	}

	Optional<Section> released(NotificationKind.ProgrammeReleased kind) {
		return this.replicas.release(kind.meeting(), kind.release()).map((release) -> {
			String meeting = this.builder.nameOf(this.replicas, kind.meeting());
			String name = this.builder.in(release.name());
			return Section.of(this.builder.say("subject.programme-released", meeting, name),
					this.builder.paragraph("programme-released", meeting, name),
					this.builder.paragraph("programme-released.changes", release.changed()),
					this.builder.button("programme.button", "/m/" + kind.meeting() + "/programme"));
		});
	}

	Optional<Section> yours(NotificationKind.YourSessions kind) {
		var release = this.replicas.release(kind.meeting(), kind.release()).orElse(null);
		var sessions = this.replicas.sessionsFor(kind.meeting(), kind.release(), this.builder.recipient().person(),
				MOST + 1);
		if (release == null || sessions.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Section(subject(kind, sessions), blocks(kind, release, sessions)));
	}

	private String subject(NotificationKind.YourSessions kind, List<SessionReplica> sessions) {
		if (sessions.size() > 1) {
			return this.builder.say("subject.your-sessions", this.builder.nameOf(this.replicas, kind.meeting()));
		}
		var difference = sessions.getFirst().differenceAt(kind.release());
		return this.builder.say("subject." + what(difference), this.builder.in(title(difference)));
	}

	/** The one thing that matters most of what changed. */
	private String what(SessionDifference difference) {
		var person = this.builder.recipient().person();
		if (difference.isGone()) {
			return (difference.after() != null && difference.after().cancelled()) ? "cancelled" : "left-out";
		}
		if (!difference.given(person).isEmpty()) {
			return "part";
		}
		if (difference.isReleased(person)) {
			return "no-part";
		}
		return difference.isMoved() ? "moved" : "new";
	}

	private List<LetterBlock> blocks(NotificationKind.YourSessions kind, Release release,
			List<SessionReplica> sessions) {
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(this.builder.paragraph("your-sessions", this.builder.nameOf(this.replicas, kind.meeting()),
				this.builder.in(release.name())));
		sessions.stream().limit(MOST).forEach((session) -> {
			var difference = session.differenceAt(kind.release());
			blocks.add(this.builder.item(title(difference), "/m/" + kind.meeting() + "/sessions/" + session.session()));
			blocks.add(new LetterBlock.Paragraph(String.join(" ", sentences(difference))));
		});
		if (sessions.size() > MOST) {
			blocks.add(this.builder.paragraph("your-sessions.more"));
		}
		blocks.add(this.builder.button("programme.button", "/m/" + kind.meeting() + "/programme"));
		return blocks;
	}

	private List<String> sentences(SessionDifference difference) {
		var said = new ArrayList<String>();
		String what = what(difference);
		if (what.equals("part")) {
			difference.given(this.builder.recipient().person()).forEach((part) -> said.add(part(part)));
		}
		else if (!what.equals("moved")) {
			said.add(this.builder.say("session." + what));
		}
		place(difference.after()).ifPresent((place) -> said.add(where("session.place", place)));
		if (difference.isMoved()) {
			place(difference.before()).ifPresent((place) -> said.add(where("session.moved", place)));
		}
		return said;
	}

	private String part(Contributor given) {
		return (given.language() == null) ? this.builder.say("session.part." + ModelJson.wireName(given.part()))
				: this.builder.say("session.part.interpreter-into",
						Locale.forLanguageTag(given.language()).getDisplayLanguage(this.builder.locale()));
	}

	private String where(String key, ReleasedPlace place) {
		return this.builder.say(key, this.moments.span(place.starts(), place.ends()), this.builder.in(place.names()));
	}

	private static Optional<ReleasedPlace> place(@Nullable SessionEdition edition) {
		return Optional.ofNullable(edition).map(SessionEdition::place);
	}

	private static LocalizedText title(SessionDifference difference) {
		var edition = (difference.after() != null) ? difference.after() : difference.before();
		if (edition == null) {
			throw new IllegalStateException("a difference of nothing");
		}
		return edition.plan().title();
	}

}
