package org.multaqa.portal.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.multaqa.model.MeetingId;
import org.multaqa.model.access.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The journal for programs and operators. */
@RestController
@RequestMapping("/api/v1/journal")
@Tag(name = "journal")
class JournalController {

	private static final int LONGEST_PAGE = 200;

	private final Journal journal;

	private final History history;

	private final EventLog log;

	JournalController(Journal journal, History history, EventLog log) {
		this.journal = journal;
		this.history = history;
		this.log = log;
	}

	/** How many events of how many subjects, and whether any is missing. */
	@GetMapping
	JournalOverview overview() {
		var numbers = this.journal.numbers();
		return new JournalOverview(numbers.subjects(), numbers.events(), numbers.gaps(), numbers.missing(), progress());
	}

	/** What happened in a meeting, the latest first. */
	@GetMapping("/recent")
	List<EntryView> recent(Actor actor, @RequestParam MeetingId meeting, @RequestParam @Nullable Instant before,
			@RequestParam(defaultValue = "50") int limit) {
		return this.history.recent(actor, meeting, before, bounded(limit)).stream().map(EntryView::of).toList();
	}

	/** What happened to one subject, the latest first. */
	@GetMapping("/{family}/{id}")
	List<EntryView> of(Actor actor, @PathVariable String family, @PathVariable String id,
			@RequestParam(defaultValue = "9223372036854775807") long before,
			@RequestParam(defaultValue = "50") int limit) {
		return this.history.of(actor, family + "/" + id, before, bounded(limit)).stream().map(EntryView::of).toList();
	}

	private Map<String, TopicProgress> progress() {
		var applied = this.log.applied();
		var progress = new TreeMap<String, TopicProgress>();
		this.log.ends()
			.forEach((partition, end) -> progress.merge(partition.topic(),
					new TopicProgress(applied.getOrDefault(partition, 0L), end), TopicProgress::and));
		return progress;
	}

	private static int bounded(int limit) {
		return Math.clamp(limit, 1, LONGEST_PAGE);
	}

}
