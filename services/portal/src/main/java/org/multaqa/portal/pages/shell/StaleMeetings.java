package org.multaqa.portal.pages.shell;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.background.BackgroundLoop;
import org.multaqa.kit.events.ParkedSubjects;
import org.multaqa.model.MeetingId;
import org.multaqa.model.ModelJson;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.subject.ReadModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

import org.springframework.stereotype.Component;

/**
 * The meetings of which events wait that could not be applied, so that their pages do not
 * show all that has happened. Looked for in the background; no page waits for it.
 */
@Component
class StaleMeetings extends BackgroundLoop {

	private static final Logger LOG = LoggerFactory.getLogger(StaleMeetings.class);

	private static final Duration EVERY = Duration.ofSeconds(5);

	/** More need somebody to look at them anyway. */
	private static final int MOST = 100;

	private final ParkedSubjects parked;

	private final ReadModels models;

	private volatile Set<MeetingId> meetings = Set.of();

	StaleMeetings(ParkedSubjects parked, ReadModels models) {
		super("stale-meetings", Duration.ofSeconds(5));
		this.parked = parked;
		this.models = models;
	}

	boolean contains(MeetingId meeting) {
		return this.meetings.contains(meeting);
	}

	@Override
	protected void round() throws InterruptedException {
		Thread.sleep(EVERY);
		try {
			look();
		}
		catch (RuntimeException ex) {
			LOG.info("Which meetings wait for events is not known: {}", ex.toString());
		}
	}

	void look() {
		this.meetings = this.parked.longest(MOST)
			.stream()
			.flatMap((subject) -> meetingOf(subject.subject()).stream())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** As its read model says, or its first event where there is none yet. */
	private Optional<MeetingId> meetingOf(String subject) {
		@Nullable ReadModel model = this.models.bySubject().of(subject).orElse(null);
		return (model != null) ? Optional.ofNullable(model.meeting())
				: this.parked.content(subject).flatMap(StaleMeetings::meetingIn);
	}

	private static Optional<MeetingId> meetingIn(byte[] content) {
		try {
			return Optional.of(ModelJson.mapper().readTree(content).path("meeting").asString(""))
				.filter((id) -> !id.isEmpty())
				.map(MeetingId::new);
		}
		catch (JacksonException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

}
