package org.multaqa.notifications.letters;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.multaqa.kit.web.Messages;
import org.multaqa.model.LanguagePreference;
import org.multaqa.model.MeetingId;
import org.multaqa.notifications.api.NoticeKind;
import org.multaqa.notifications.deliveries.application.InvitationLinks;
import org.multaqa.notifications.deliveries.application.LetterWriter;
import org.multaqa.notifications.deliveries.application.Recipient;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.LetterBlock;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.multaqa.notifications.deliveries.domain.NotificationKind;
import org.multaqa.notifications.deliveries.domain.RoadmapNotification;
import org.multaqa.notifications.deliveries.domain.SeatNotification;
import org.multaqa.notifications.projection.application.NotificationReplicas;
import org.multaqa.notifications.projection.domain.MeetingReplica;

/**
 * Writes letters in the recipient's language if it is one of ours, else in the first
 * working language of the meeting that is, else in English. What people wrote stays in
 * the recipient's own language where there is a text in it.
 */
public final class LocalizedLetterWriter implements LetterWriter {

	private final NotificationReplicas replicas;

	private final InvitationLinks links;

	private final String portal;

	private final Clock clock;

	private final Messages messages = new Messages("letters/notifications");

	/**
	 * LocalizedLetterWriter about what the copies know.
	 * @param links by which invitations are answered
	 * @param portal address of the portal
	 * @param clock the meeting's
	 */
	public LocalizedLetterWriter(NotificationReplicas replicas, InvitationLinks links, String portal, Clock clock) {
		this.replicas = replicas;
		this.links = links;
		this.portal = portal;
		this.clock = clock;
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
		blocks.addAll(why(notices.getFirst().kind().kind(), meeting, builder));
		String subject = (sections.size() == 1) ? sections.getFirst().subject()
				: builder.say("subject.news", sections.size(), builder.nameOf(this.replicas, meeting));
		return Optional
			.of(new Written(new Letter(builder.language(), Direction.line(subject, builder.language()), blocks), told));
	}

	/** Why somebody receives it, and where one chooses whether to. */
	private List<LetterBlock> why(NoticeKind kind, MeetingId meeting, LetterBuilder builder) {
		String reason = switch (kind) {
			case INVITATION, REMINDER, WAITING, PROMOTED, APPROVED, REPLACED, TAKEN_OUT -> "note.invited";
			case DECIDED, PUBLISHED, TAKEN_UP, CITED, CARRIED_FORWARD -> "note.words";
			case YOUR_SESSIONS, PROGRAMME_RELEASED, POSITION_DUE, GATE_OPEN, RETURNED, SEATS_OFFERED, SEATS_ANSWERED,
					CONSULTATION_OPEN, CONSULTATION_CLOSES, INITIATIVE_NAMED, INITIATIVE_LEFT_OUT ->
				"note.member";
		};
		var note = builder.note(reason, builder.nameOf(this.replicas, meeting));
		return kind.isFixed() ? List.of(note)
				: List.of(note, builder.link("note.choose", "/m/" + meeting + "/mails/mine"));
	}

	private Optional<Section> section(NotificationKind kind, LetterBuilder builder) {
		var moments = new Moments(zone(kind.meeting()), builder.locale());
		var seats = new SeatSections(this.replicas, this.links, builder, moments, this.clock.instant());
		var offers = new SeatOfferSections(this.replicas, builder);
		var duties = new DutySections(this.replicas, builder);
		var programmes = new ProgrammeSections(this.replicas, builder, moments);
		var recommendations = new RecommendationSections(this.replicas, builder);
		var roadmaps = new RoadmapSections(this.replicas, builder, moments, this.clock.instant());
		return switch (kind) {
			case SeatNotification seat -> seats.of(seat);
			case NotificationKind.YourSessions yours -> programmes.yours(yours);
			case NotificationKind.ProgrammeReleased released -> programmes.released(released);
			case NotificationKind.PositionDue due -> duties.positionDue(due);
			case RoadmapNotification.GateOpen open -> duties.gateOpen(open);
			case RoadmapNotification.Returned returned -> duties.returned(returned);
			case NotificationKind.SeatsOffered offered -> offers.offered(offered);
			case NotificationKind.SeatsAnswered answered -> offers.answered(answered);
			case RoadmapNotification.ConsultationOpen open -> roadmaps.consultation(open);
			case RoadmapNotification.ConsultationCloses closes -> roadmaps.consultationCloses(closes);
			case RoadmapNotification.InitiativeNamed named -> roadmaps.named(named);
			case RoadmapNotification.InitiativeLeftOut out -> roadmaps.leftOut(out);
			case NotificationKind.Decided decided -> recommendations.decided(decided);
			case NotificationKind.Cited cited -> recommendations.cited(cited);
			case NotificationKind.CarriedForward carried -> recommendations.carriedForward(carried);
			case RoadmapNotification.TakenUp taken -> roadmaps.takenUp(taken);
			case RoadmapNotification.Published published -> roadmaps.published(published);
		};
	}

	private ZoneId zone(MeetingId meeting) {
		return this.replicas.timeZone(meeting).map(ZoneId::of).orElse(ZoneOffset.UTC);
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
