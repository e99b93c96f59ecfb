package org.multaqa.portal.pages.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.multaqa.kit.security.AccessTokens;
import org.multaqa.kit.store.SeenEvent;
import org.multaqa.portal.access.SignInNeeded;
import org.multaqa.portal.edge.calls.ServiceCall;
import org.multaqa.portal.edge.calls.ServiceClient;
import org.multaqa.portal.edge.calls.ServiceResponse;
import org.multaqa.portal.edge.signin.SignIns;
import org.multaqa.portal.edge.signin.SignedIn;
import org.multaqa.portal.projections.ReadModels;
import org.multaqa.portal.projections.meeting.Meeting;
import org.multaqa.portal.projections.subject.ReadModel;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes a form to the service that it is for. Done: waits until the read models know, and
 * goes on to a page. Refused: the same page again, with the reason and all that was
 * written.
 */
@Component
public class FormDispatcher {

	/**
	 * How long a page waits for its own change; then it is shown as it is, and says so.
	 */
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	/** How many subjects a call says to have seen; a service reads up to 50. */
	private static final int MOST_SEEN = 50;

	/** Where what was refused is taken instead. */
	private static final String INSTEAD = "Multaqa-Instead";

	/** Fields in which subjects of other services are chosen, and their families. */
	private static final Map<String, String> CHOSEN = Map.of("output", "output", "source", "recommendation");

	private final ServiceClient services;

	private final SignIns signIns;

	private final ReadModels models;

	private final PageRenderer renderer;

	private final Conflicts conflicts;

	FormDispatcher(ServiceClient services, SignIns signIns, ReadModels models, PageRenderer renderer,
			Conflicts conflicts) {
		this.services = services;
		this.signIns = signIns;
		this.models = models;
		this.renderer = renderer;
		this.conflicts = conflicts;
	}

	/**
	 * Takes a form.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param call what the service is asked
	 * @return a page, a redirection, or nothing more to do
	 */
	public @Nullable ModelAndView take(PageRequest pageRequest, Form form, ServiceCall call, FormOutcome outcome) {
		return follow(pageRequest, form, ask(pageRequest, call.after(seen(pageRequest, form))), outcome);
	}

	/**
	 * What follows a form that was taken to its service.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param answer what the service says
	 * @return a page, a redirection, or nothing more to do
	 */
	public @Nullable ModelAndView follow(PageRequest pageRequest, Form form, ServiceResponse answer,
			FormOutcome outcome) {
		return switch (answer) {
			case ServiceResponse.Done done -> {
				await(pageRequest, outcome.subject().apply(done), done.sequence());
				yield goOn(pageRequest, outcome, done);
			}
			case ServiceResponse.Refused refused ->
				refused(pageRequest, form, refused, outcome.subject().apply(changed(refused)), outcome);
		};
	}

	/**
	 * Takes a form that says several things, each of its own subject. They are asked for
	 * one after the other; the first refusal ends it, and the page shows what was done
	 * before. Sent again, it must ask only for what is not so yet.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param calls what is asked, by the subject that it changes
	 * @param outcome what follows; its subject is that of the last call
	 * @return a page, a redirection, or nothing more to do
	 */
	public @Nullable ModelAndView takeInOrder(PageRequest pageRequest, Form form,
			SequencedMap<String, ServiceCall> calls, FormOutcome outcome) {
		var last = new ServiceResponse.Done(null, null, 0, null);
		for (var each : calls.entrySet()) {
			switch (askAndWait(pageRequest, form, each.getValue(), each.getKey())) {
				case ServiceResponse.Done done -> last = done;
				case ServiceResponse.Refused refused -> {
					return refused(pageRequest, form, refused, each.getKey(), outcome);
				}
			}
		}
		return goOn(pageRequest, outcome, last);
	}

	/**
	 * One of several things that a form says, of which each may be refused by itself.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param call what the service is asked
	 * @param subject whose read model to wait for
	 * @return what the service says
	 */
	public ServiceResponse askAndWait(PageRequest pageRequest, Form form, ServiceCall call, String subject) {
		var answer = ask(pageRequest, call.after(seen(pageRequest, form)));
		if (answer instanceof ServiceResponse.Done done) {
			await(pageRequest, subject, done.sequence());
		}
		return answer;
	}

	/**
	 * Something that is made on the way to what a form says, whose page is then shown
	 * again with all that was written.
	 * @param pageRequest who sent it
	 * @param form what was written
	 * @param call what the service is asked
	 * @param family that of the subject of what is made
	 * @param again the page
	 * @param filled what is to stand in the form, once it is made
	 * @param notice what is said, once it is made
	 * @return the page, with the reason where it was refused
	 */
	public @Nullable ModelAndView takeOnTheWay(PageRequest pageRequest, Form form, ServiceCall call, String family,
			Supplier<PageView> again, Function<ServiceResponse.Done, FormValues> filled, Notice notice) {
		return switch (ask(pageRequest, call.after(seen(pageRequest, form)))) {
			case ServiceResponse.Done done -> {
				await(pageRequest, family + "/" + done.id(), done.sequence());
				yield this.renderer.written(pageRequest, again.get(), filled.apply(done), notice);
			}
			case ServiceResponse.Refused refused -> refused(pageRequest, form, Problem.of(refused), again);
		};
	}

	/**
	 * What the reader has seen as the read models are now, as far as a form may rest on
	 * it: the meeting, and what was chosen of other services.
	 */
	private List<SeenEvent> seen(PageRequest pageRequest, Form form) {
		var subjects = new ArrayList<String>();
		@Nullable Meeting around = pageRequest.meeting();
		if (around != null) {
			subjects.add(around.subject());
		}
		CHOSEN.forEach((field, family) -> form.all(field).forEach((id) -> subjects.add(family + "/" + id)));
		return subjects.stream()
			.flatMap((subject) -> this.models.bySubject().of(subject).stream())
			.map(ReadModel::seen)
			.limit(MOST_SEEN)
			.toList();
	}

	/**
	 * Asks in the reader's name; once more with a new token where the old one may do too
	 * little.
	 * @param pageRequest who asks
	 * @param call what
	 * @return what the service says
	 * @throws SignInNeeded if nobody has signed in
	 */
	public ServiceResponse ask(PageRequest pageRequest, ServiceCall call) {
		var person = pageRequest.person();
		if (person == null) {
			throw new SignInNeeded();
		}
		var answer = this.services.ask(call, person.accessToken(), pageRequest.reader().preference());
		if (answer instanceof ServiceResponse.Refused refused && isAboutTheToken(refused)) {
			String renewed = renewed(pageRequest, refused).map(SignedIn::accessToken).orElseThrow(SignInNeeded::new);
			if (!renewed.equals(person.accessToken())) {
				return this.services.ask(call, renewed, pageRequest.reader().preference());
			}
		}
		return answer;
	}

	private Optional<SignedIn> renewed(PageRequest pageRequest, ServiceResponse.Refused refused) {
		return refused.code().equals(AccessTokens.ENDED)
				? this.signIns.replace(pageRequest.request(), pageRequest.response())
				: this.signIns.renew(pageRequest.request(), pageRequest.response());
	}

	private static boolean isAboutTheToken(ServiceResponse.Refused refused) {
		return refused.status() == 401 || (refused.status() == 403 && refused.code().startsWith("actor."));
	}

	/**
	 * Waits until nothing is read any more of what a form had forgotten for ever.
	 * @param subject for instance {@code person/g-ada}
	 */
	public void awaitGone(String subject) {
		this.models.bySubject().awaitGone(subject, PATIENCE);
	}

	/**
	 * Waits until the read models know of all that a form has brought about in several
	 * subjects; no longer than for one where they fall behind.
	 * @param sequences the numbers of their last events
	 */
	public void awaitAll(Map<String, Long> sequences) {
		for (var each : sequences.entrySet()) {
			if (!this.models.bySubject().await(each.getKey(), each.getValue(), PATIENCE)) {
				return;
			}
		}
	}

	private void await(PageRequest pageRequest, String subject, long sequence) {
		if (sequence > 0 && !subject.isEmpty() && !this.models.bySubject().await(subject, sequence, PATIENCE)) {
			pageRequest.request().setAttribute(PageRenderer.BEHIND, true);
		}
	}

	private ModelAndView goOn(PageRequest pageRequest, FormOutcome outcome, ServiceResponse.Done done) {
		return this.renderer.onTo(pageRequest, outcome.address().apply(done), outcome.notice().apply(done));
	}

	/** What others have done meanwhile, as if it had just been done. */
	private static ServiceResponse.Done changed(ServiceResponse.Refused refused) {
		return new ServiceResponse.Done(null, null, refused.sequence(), null);
	}

	/**
	 * Where somebody else was faster, what both have written is merged, once the read
	 * models know of the other.
	 */
	private @Nullable ModelAndView refused(PageRequest pageRequest, Form form, ServiceResponse.Refused refused,
			String subject, FormOutcome outcome) {
		var problem = Problem.of(refused);
		if (problem.isStale() && !ErrorPages.wantsProblem(pageRequest.request())) {
			await(pageRequest, subject, refused.sequence());
			var merged = this.conflicts.merge(pageRequest, form, problem, outcome.now());
			if (merged.isPresent()) {
				return merged.get();
			}
		}
		FormOutcome.@Nullable Instead instead = outcome.instead();
		if (instead != null && instead.code().equals(problem.code())) {
			pageRequest.response().setHeader(INSTEAD, instead.action());
		}
		return refused(pageRequest, form, problem, outcome.same());
	}

	private @Nullable ModelAndView refused(PageRequest pageRequest, Form form, Problem problem,
			Supplier<PageView> same) {
		if (ErrorPages.wantsProblem(pageRequest.request())) {
			ErrorPages.write(pageRequest.response(), problem);
			return null;
		}
		if (pageRequest.snapshotOrNone() != null) {
			pageRequest.snapshotOrNone().forget();
		}
		return this.renderer.again(pageRequest, same.get(), problem, form.values());
	}

}
