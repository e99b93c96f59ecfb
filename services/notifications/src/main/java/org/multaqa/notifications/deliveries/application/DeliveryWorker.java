package org.multaqa.notifications.deliveries.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.multaqa.notifications.api.Status;
import org.multaqa.notifications.deliveries.domain.Letter;
import org.multaqa.notifications.deliveries.domain.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.NoSuchMessageException;

/**
 * Sends what is due. Every step is written down before it is taken: who takes a notice up
 * (only one of several instances can), then that the letter is being handed over, then
 * that it was. After a crash, what was only being written is written again; what was
 * being handed over is <em>not</em> sent again, for nobody can know whether it arrived:
 * it stands as {@link Status#UNCERTAIN} before the operators, who may send it again. So
 * nobody hears anything twice, and nothing is lost unseen.
 */
public final class DeliveryWorker {

	/** After so long without a sign, whoever took a notice up is taken for dead. */
	static final Duration GIVEN_UP = Duration.ofMinutes(2);

	/** After so many tries of one letter, a mail server that says "later" says no. */
	static final int ATTEMPTS = 12;

	private static final Duration LATER = Duration.ofMinutes(1);

	private static final int AT_ONCE = 200;

	private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);

	private final Notices notices;

	private final Recipients recipients;

	private final LetterWriter writer;

	private final MailServer mail;

	private final Clock clock;

	private final Clock realClock;

	/**
	 * A delivery worker.
	 * @param notices what is to be sent
	 * @param recipients where addresses are asked for
	 * @param writer writes letters
	 * @param mail takes letters
	 * @param clock the meeting's, for what is due
	 * @param realClock the real one, for how long something takes
	 */
	public DeliveryWorker(Notices notices, Recipients recipients, LetterWriter writer, MailServer mail, Clock clock,
			Clock realClock) {
		this.notices = notices;
		this.recipients = recipients;
		this.writer = writer;
		this.mail = mail;
		this.clock = clock;
		this.realClock = realClock;
	}

	/** Looks for what a crash of any instance left behind. */
	public void recover() {
		var now = this.realClock.instant();
		forEachStanding(Status.WRITING, now.minus(GIVEN_UP),
				(written) -> this.notices.replace(written, written.postponed(written.due(), now, null)));
		forEachStanding(Status.HANDING_OVER, now.minus(GIVEN_UP), (handed) -> {
			LOG.warn("Notice {} was being handed over when we stopped; it is not sent again by itself", handed.id());
			this.notices.replace(handed, handed.moved(Status.UNCERTAIN, now, "stopped-while-handing-over"));
		});
	}

	/** Some at a time, until none stands there: each is moved on, by us or by another. */
	private void forEachStanding(Status status, Instant before, Consumer<Notice> movesOn) {
		List<Notice> standing;
		do {
			standing = this.notices.standing(status, before, AT_ONCE);
			standing.forEach(movesOn);
		}
		while (standing.size() == AT_ONCE);
	}

	/**
	 * Sends all that is due.
	 * @return whether anything was sent or settled
	 * @throws DependencyUnavailable if identity or the mail server is away; what is due
	 * stays due
	 */
	public boolean deliver() {
		var due = this.notices.due(this.clock.instant(), AT_ONCE);
		NoticeBatch.of(due).forEach((batch) -> deliver(batch.isDigest() ? whole(batch) : batch));
		return !due.isEmpty();
	}

	/**
	 * With all that is due to the person: of many people's news at one hour only the
	 * first ones are read at a time, and nobody shall get two digests for that.
	 */
	private NoticeBatch whole(NoticeBatch batch) {
		var person = batch.notices().getFirst().person();
		var now = this.clock.instant();
		var all = new ArrayList<Notice>();
		var waiting = this.notices.waitingFor(person, "", AT_ONCE);
		while (!waiting.isEmpty()) {
			waiting.stream().filter((notice) -> batch.takes(notice, now)).forEach(all::add);
			waiting = this.notices.waitingFor(person, waiting.getLast().id(), AT_ONCE);
		}
		all.sort(Comparator.comparing(Notice::happened).thenComparing(Notice::id));
		return all.isEmpty() ? batch : new NoticeBatch(all);
	}

	private void deliver(NoticeBatch batch) {
		String letter = batch.letterId();
		var taken = new ArrayList<Notice>();
		for (var notice : batch.notices()) {
			var next = notice.takenInto(letter, this.realClock.instant());
			if (this.notices.replace(notice, next)) {
				taken.add(next);
			}
		}
		if (!taken.isEmpty()) {
			write(letter, taken);
		}
	}

	private void write(String id, List<Notice> notices) {
		try {
			var recipient = this.recipients.find(notices.getFirst().person());
			if (recipient.isEmpty()) {
				settle(notices, Status.FAILED, "no-account");
				return;
			}
			write(id, recipient.get(), notices);
		}
		catch (LetterDelayed ex) {
			delay(notices, ex.getMessage());
		}
		catch (DependencyUnavailable ex) {
			settle(notices, Status.WAITING, ex.getMessage());
			throw ex;
		}
	}

	private void write(String id, Recipient recipient, List<Notice> notices) {
		Optional<LetterWriter.Written> written;
		try {
			written = this.writer.write(recipient, notices);
		}
		catch (IllegalStateException | IllegalArgumentException | NoSuchMessageException ex) {
			LOG.error("Letter {} cannot be written", id, ex);
			settle(notices, Status.FAILED, "unwritable");
			return;
		}
		var told = written.map(LetterWriter.Written::told).orElse(List.of());
		settle(notices.stream().filter((notice) -> !told.contains(notice)).toList(), Status.OBSOLETE, null);
		if (!isStill(recipient, told)) {
			settle(told, Status.WAITING, "address-changed");
			return;
		}
		written
			.ifPresent((one) -> handOver(id, recipient, one.letter(), settle(one.told(), Status.HANDING_OVER, null)));
	}

	/**
	 * A link that is a person's alone goes to the address that they had after it was
	 * asked for: one asked for after a correction would be alive in the mailbox of
	 * somebody else.
	 */
	private boolean isStill(Recipient recipient, List<Notice> told) {
		return told.stream().noneMatch((notice) -> notice.kind().kind().isPersonal())
				|| this.recipients.find(recipient.person()).filter(recipient::equals).isPresent();
	}

	private void handOver(String id, Recipient recipient, Letter letter, List<Notice> notices) {
		if (notices.isEmpty()) {
			return;
		}
		switch (this.mail.send(id, recipient, letter)) {
			case TAKEN -> settle(notices, Status.SENT, null);
			case REFUSED -> settle(notices, Status.FAILED, "refused");
			case UNCLEAR -> settle(notices, Status.UNCERTAIN, "line-broke");
			case LATER -> postpone(notices);
			case AWAY -> {
				settle(notices, Status.WAITING, "mail-away");
				throw new DependencyUnavailable("mail-away");
			}
		}
	}

	/** Other letters do not wait for it. */
	private void delay(List<Notice> notices, @Nullable String why) {
		var later = this.clock.instant().plus(LATER);
		for (var notice : notices) {
			this.notices.replace(notice, notice.postponed(later, this.realClock.instant(), why));
		}
	}

	private void postpone(List<Notice> notices) {
		var now = this.realClock.instant();
		for (var notice : notices) {
			var later = this.clock.instant().plus(LATER.multipliedBy(notice.attempts()));
			this.notices.replace(notice, (notice.attempts() < ATTEMPTS) ? notice.postponed(later, now, "later")
					: notice.moved(Status.FAILED, now, "refused"));
		}
	}

	private List<Notice> settle(List<Notice> notices, Status status, @Nullable String why) {
		var now = this.realClock.instant();
		var settled = new ArrayList<Notice>();
		for (var notice : notices) {
			var next = (status == Status.WAITING) ? notice.postponed(notice.due(), now, why)
					: notice.moved(status, now, why);
			if (this.notices.replace(notice, next)) {
				settled.add(next);
			}
		}
		return settled;
	}

}
