package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.MeetingId;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.Reader;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.letters.Letter.Block;
import org.multaqa.notifications.stories.application.NotificationReplicas;
import org.multaqa.notifications.stories.domain.MeetingReplica;

/**
 * Writes letters in the reader's language if it is one of ours, else in the first working
 * language of the meeting that is, else in Arabic. What people wrote stays in the
 * reader's own language where there is a text in it.
 */
public final class Letters implements LetterWriter {

	private final NotificationReplicas stories;

	private final String portal;

	private final Messages words = new Messages("letters/notifications");

	/**
	 * Letters about what the copies know.
	 * @param stories the copies
	 * @param portal address of the portal, for links
	 */
	public Letters(NotificationReplicas stories, String portal) {
		this.stories = stories;
		this.portal = portal;
	}

	@Override
	public Optional<Written> write(Reader reader, List<Notice> notices) {
		var meeting = notices.getFirst().matter().meeting();
		var pen = new LetterBuilder(this.words, languageFor(reader, meeting), reader, this.portal);
		var parts = new ArrayList<Part>();
		var told = new ArrayList<Notice>();
		for (var notice : notices) {
			part(notice.matter(), pen).ifPresent((part) -> {
				parts.add(part);
				told.add(notice);
			});
		}
		if (parts.isEmpty()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<Block>();
		blocks.add(pen.paragraph("greeting", pen.name()));
		parts.forEach((part) -> blocks.addAll(part.blocks()));
		boolean invited = notices.getFirst().matter() instanceof NotificationKind.Invitation;
		blocks.add(pen.note(invited ? "note.invited" : "note.words", nameOf(meeting, pen)));
		String subject = (parts.size() == 1) ? parts.getFirst().subject() : pen.say("subject.news", parts.size());
		return Optional
			.of(new Written(new Letter(pen.language(), Direction.line(subject, pen.language()), blocks), told));
	}

	private Optional<Part> part(NotificationKind matter, LetterBuilder pen) {
		return switch (matter) {
			case NotificationKind.Invitation invitation -> Optional.of(invitation(invitation, pen));
			case NotificationKind.Decided decided -> new AboutRecommendations(this.stories, pen).decided(decided);
			case NotificationKind.Cited cited -> new AboutRecommendations(this.stories, pen).cited(cited);
			case NotificationKind.CarriedForward carried ->
				new AboutRecommendations(this.stories, pen).carriedForward(carried);
			case NotificationKind.TakenUp taken -> new AboutRoadmaps(this.stories, pen).takenUp(taken);
			case NotificationKind.Published published -> new AboutRoadmaps(this.stories, pen).published(published);
		};
	}

	private Part invitation(NotificationKind.Invitation invitation, LetterBuilder pen) {
		String meeting = nameOf(invitation.meeting(), pen);
		String office = this.stories.office(invitation.office())
			.map((known) -> pen.in(known.names()))
			.orElse(invitation.office().value());
		var roles = invitation.roles()
			.stream()
			.map((role) -> pen.say("role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-')))
			.toList();
		var asked = roles.isEmpty() ? pen.paragraph("invitation.asked", office, meeting)
				: pen.paragraph("invitation.asked-as", office, meeting, String.join(pen.say("list-comma"), roles));
		return new Part(pen.say("subject.invitation", meeting), List.of(asked, pen.paragraph("invitation.answer"),
				pen.button("invitation.button", "/m/" + invitation.meeting() + "/join")));
	}

	private String nameOf(MeetingId meeting, LetterBuilder pen) {
		return this.stories.meeting(meeting).map((known) -> pen.in(known.names())).orElse(meeting.value());
	}

	private Locale languageFor(Reader reader, MeetingId meeting) {
		var working = this.stories.meeting(meeting).map(MeetingReplica::languages).orElse(List.of());
		return Stream.concat(Stream.of(reader.language()), working.stream())
			.map((tag) -> Locale.forLanguageTag(tag).getLanguage())
			.flatMap((language) -> Languages.ALL.stream().filter((ours) -> ours.getLanguage().equals(language)))
			.findFirst()
			.orElse(Languages.ALL.getFirst());
	}

	/**
	 * What a letter says of one matter.
	 *
	 * @param subject the subject if it is the only one
	 * @param blocks what it says
	 */
	record Part(String subject, List<Block> blocks) {

		static Part of(String subject, Block... blocks) {
			return new Part(subject, List.of(blocks));
		}

	}

}
