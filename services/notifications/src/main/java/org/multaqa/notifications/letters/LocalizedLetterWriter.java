package org.multaqa.notifications.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.model.OfficeId;
import org.multaqa.model.access.Role;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.MeetingReplica;

/**
 * Writes letters in the recipient's language if it is one of ours, else in the first
 * working language of the meeting that is, else in English. What people wrote stays in
 * the recipient's own language where there is a text in it.
 */
public final class LocalizedLetterWriter implements LetterWriter {

	private final NotificationReplicas replicas;

	private final String portal;

	private final Messages messages = new Messages("letters/notifications");

	/**
	 * LocalizedLetterWriter about what the copies know.
	 * @param portal address of the portal, for links
	 */
	public LocalizedLetterWriter(NotificationReplicas replicas, String portal) {
		this.replicas = replicas;
		this.portal = portal;
	}

	@Override
	public Optional<Written> write(Recipient recipient, List<Notice> notices) {
		var meeting = notices.getFirst().kind().meeting();
		var builder = new LetterBuilder(this.messages, languages(recipient, meeting), recipient, this.portal);
		var sections = new ArrayList<Section>();
		var told = new ArrayList<Notice>();
		for (var notice : notices) {
			section(notice.kind(), builder).ifPresent((section) -> {
				sections.add(section);
				told.add(notice);
			});
		}
		if (sections.isEmpty()) {
			return Optional.empty();
		}
		var blocks = new ArrayList<LetterBlock>();
		blocks.add(builder.paragraph("greeting", builder.name()));
		sections.forEach((section) -> blocks.addAll(section.blocks()));
		boolean invited = notices.getFirst().kind() instanceof NotificationKind.Invitation
				|| notices.getFirst().kind() instanceof NotificationKind.Reminder;
		blocks.add(builder.note(invited ? "note.invited" : "note.words", nameOf(meeting, builder)));
		String subject = (sections.size() == 1) ? sections.getFirst().subject()
				: builder.say("subject.news", sections.size());
		return Optional
			.of(new Written(new Letter(builder.language(), Direction.line(subject, builder.language()), blocks), told));
	}

	private Optional<Section> section(NotificationKind kind, LetterBuilder builder) {
		return switch (kind) {
			case NotificationKind.Invitation invitation -> Optional.of(asking(builder, invitation.meeting(),
					invitation.office(), invitation.roles(), "subject.invitation", "invitation.answer"));
			case NotificationKind.Reminder reminder -> Optional.of(asking(builder, reminder.meeting(),
					reminder.office(), reminder.roles(), "subject.reminder", "reminder.answer"));
			case NotificationKind.Decided decided ->
				new RecommendationSections(this.replicas, builder).decided(decided);
			case NotificationKind.Cited cited -> new RecommendationSections(this.replicas, builder).cited(cited);
			case NotificationKind.CarriedForward carried ->
				new RecommendationSections(this.replicas, builder).carriedForward(carried);
			case NotificationKind.TakenUp taken -> new RoadmapSections(this.replicas, builder).takenUp(taken);
			case NotificationKind.Published published ->
				new RoadmapSections(this.replicas, builder).published(published);
		};
	}

	/** What asks somebody to answer an invitation. */
	private Section asking(LetterBuilder builder, MeetingId id, OfficeId inviting, List<Role> as, String subject,
			String answer) {
		String meeting = nameOf(id, builder);
		String office = this.replicas.office(inviting)
			.map((known) -> builder.in(known.names()))
			.orElse(inviting.value());
		var roles = as.stream().map((role) -> builder.say("role." + ModelJson.wireName(role))).toList();
		var asked = roles.isEmpty() ? builder.paragraph("invitation.asked", office, meeting) : builder
			.paragraph("invitation.asked-as", office, meeting, String.join(builder.say("list-comma"), roles));
		return new Section(builder.say(subject, meeting), List.of(asked, builder.paragraph(answer),
				builder.button("invitation.button", "/m/" + id + "/invitation")));
	}

	private String nameOf(MeetingId meeting, LetterBuilder builder) {
		return this.replicas.meeting(meeting).map((known) -> builder.in(known.names())).orElse(meeting.value());
	}

	private LanguagePreference languages(Recipient recipient, MeetingId meeting) {
		return LanguagePreference.of(recipient.language())
			.then(this.replicas.meeting(meeting).map(MeetingReplica::languages).orElse(List.of()));
	}

	/**
	 * What a letter says of one notice.
	 *
	 * @param subject the subject if it is the only one
	 */
	record Section(String subject, List<LetterBlock> blocks) {

		static Section of(String subject, LetterBlock... blocks) {
			return new Section(subject, List.of(blocks));
		}

	}

}
