package org.multaqa.notifications.letters;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.multaqa.kit.web.Languages;
import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.LocalizedText;
import org.multaqa.model.MeetingId;
import org.multaqa.notifications.api.LetterView;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.application.InvitationLinks;
import org.multaqa.notifications.deliveries.application.LetterPreviews;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.MeetingReplica;

/**
 * Letters before they are sent: written by the writer of all letters, to nobody, about
 * what there is in the meeting. What quotes somebody's words is shown to nobody else.
 */
public final class SampleLetters implements LetterPreviews {

	/** Nobody is invited by them, so nobody's link stands in them. */
	public static final InvitationLinks NO_LINKS = (delegation, person) -> Optional.empty();

	private final NotificationReplicas replicas;

	private final Examples examples;

	private final LetterWriter writer;

	private final Messages messages = new Messages("letters/notifications");

	public SampleLetters(NotificationReplicas replicas, LetterWriter writer) {
		this.replicas = replicas;
		this.examples = new Examples(replicas);
		this.writer = writer;
	}

	@Override
	public Optional<LetterView> of(MeetingId meeting, NoticeKind kind, LanguagePreference asked) {
		var languages = asked.then(this.replicas.meeting(meeting).map(MeetingReplica::languages).orElse(List.of()));
		String language = Languages.spokenTo(languages).getLanguage();
		return this.examples.of(meeting, kind)
			.flatMap((example) -> written(example, language))
			.map((letter) -> view(kind, letter));
	}

	private Optional<Letter> written(Examples.Example example, String language) {
		var name = LocalizedText.of(language,
				this.messages.in(List.of(language), "preview.name").in(LanguagePreference.of(language)));
		var notice = Notice.of(example.to(), null, example.kind(), Instant.EPOCH, Instant.EPOCH, Status.WAITING,
				Instant.EPOCH);
		return this.writer.write(new Recipient(example.to(), name, "", language), List.of(notice))
			.map(LetterWriter.Written::letter);
	}

	private static LetterView view(NoticeKind kind, Letter letter) {
		return new LetterView(kind, letter.language(), letter.subject(), TextRenderer.of(letter),
				HtmlRenderer.of(letter));
	}

}
