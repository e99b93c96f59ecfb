/**
 * What the pages show: the contract between those who fill the pages (controllers, read
 * models) and the templates that draw them. Records only; nothing here decides.
 *
 * <h2>Model attributes</h2> Every template reads exactly these:
 * <ul>
 * <li>{@code page}: the record named in the table below.</li>
 * <li>{@code reader}: a {@link org.multaqa.portal.pages.Reader}, always; language,
 * direction, time zone, who has signed in. Templates choose among the languages of a
 * {@link org.multaqa.model.LocalizedText} through it.</li>
 * <li>{@code frame}: a {@link org.multaqa.portal.pages.Frame}, always; the meeting around
 * the page, the address of the page (for the language switch), a fresh
 * {@code attempt}.</li>
 * <li>{@code form}: a {@link org.multaqa.portal.pages.FormValues}, always; empty on a
 * first look, else what the reader has just sent, so that a refusal loses no words.</li>
 * <li>{@code csrf}: anything with {@code parameterName} and {@code token}: Spring's
 * {@code CsrfToken}, or {@link org.multaqa.portal.pages.FormToken}. Templates write the
 * field themselves and never use {@code th:action}.</li>
 * </ul>
 * The locale of rendering is {@link org.multaqa.portal.pages.Reader#locale()}; the
 * messages are {@code portal/messages_{ar,en,fr,es}.properties} read through
 * {@link org.multaqa.portal.pages.PageMessages} (ICU patterns, positional arguments).
 *
 * The templates are in {@code templates/portal} (their own folder, since all services
 * share a class path in the launcher): {@code spring.thymeleaf.prefix} is
 * {@code classpath:/templates/portal/}, {@code spring.web.resources.add-mappings} is on.
 *
 * <h2>Pages</h2> All are {@code GET}. {@code {m}} is the meeting.
 * {@code ?lang=ar|en|fr|es} on any page changes the language and is remembered in the
 * cookie {@code lang}.
 *
 * <pre>
 * address                                          template          record
 * /                                                meetings          MeetingsPage  (one meeting only: redirect to it)
 * /m/{m}                                           home              HomePage
 * /m/{m}/join                                      join              JoinPage
 * /m/{m}/programme                                 programme         ProgrammePage
 * /m/{m}/sessions/{s}                              session           SessionPage
 * /m/{m}/workshops/{s}                             workshop          WorkshopPage
 * /m/{m}/recommendations                           recommendations   RecommendationsPage
 * /m/{m}/recommendations/new?output=…&amp;output=…     draft             DraftPage     (without output: choose some)
 * /m/{m}/recommendations/{r}                       recommendation    RecommendationPage
 * /m/{m}/recommendations/{r}/wording               draft             DraftPage     (other words for a draft)
 * /m/{m}/consent                                   consent           ConsentBoardPage
 * /m/{m}/roadmap                                   roadmap           RoadmapPage   (the newest one, or the invitation to open one)
 * /m/{m}/roadmaps/{x}                              roadmap           RoadmapPage
 * /m/{m}/roadmaps/{x}/editions/{number}            roadmap           RoadmapPage   (an edition as it was published)
 * /m/{m}/roadmaps/{x}/initiatives/new?source=…     initiative        InitiativePage
 * /m/{m}/roadmaps/{x}/initiatives/{i}/wording      initiative        InitiativePage
 * /m/{m}/roadmaps/{x}/approval                     approval          ApprovalPage
 * /m/{m}/trace/{sessions|outputs|recommendations|initiatives}/{id}
 *                                                  trace             TracePage
 * /operations                                      operations        OperationsPage
 * /sign-in                                         (on to identity)
 * (every error)                                    error             ErrorPage
 * </pre>
 *
 * <h2>Live</h2> {@code GET /m/{m}/live} (outside a meeting {@code GET /live}) is a stream
 * of server-sent events. Each is a hint without content: its event name is a topic area,
 * its data anything. An open page answers a hint by fetching <em>its own address</em>
 * again (header {@code HX-Request}) and exchanging the parts that changed; so no fragment
 * needs an address of its own. The names: {@code programme}, {@code workshop:{s}} (also
 * for its outputs), {@code recommendations} (any of them), {@code recommendation:{r}},
 * {@code roadmap}, {@code join}, {@code home} (anything that may change the home page),
 * {@code operations}. One event of a service may lead to several hints.
 *
 * <h2>Forms</h2> Ordinary {@code POST}s of {@code application/x-www-form-urlencoded},
 * each with the CSRF field. Done: 303 to the address after the arrow, with a
 * {@link org.multaqa.portal.pages.Notice} for the next page. Refused: the same page again
 * with the status of the problem, {@code frame.problem} set and {@code form} filled. A
 * request with header {@code Accept: application/problem+json} (the offline drafts) gets
 * the problem, or 204, instead of a page.
 * <p>
 * {@code attempt} is the {@code Idempotency-Key} of the call; sending the same form twice
 * creates one thing. {@code version} is the {@code If-Match}. A field {@code x.*} stands
 * for one field per language: {@code title.ar}, {@code title.en} …; blank means absent.
 * {@code []} marks a field that comes any number of times.
 *
 * <pre>
 * join           /m/{m}/invitations/{delegation}/registration                                             -&gt; /m/{m}/join
 *                /m/{m}/invitations/{delegation}/decline
 *                /m/{m}/delegations/{d}/members         name, nameLanguage, email, language, role[], attempt
 *                /m/{m}/delegations/{d}/members/{person}/approval, /check-in, /withdrawal
 *                /m/{m}/delegations/{d}/members/{person}/replacement   name, nameLanguage, email, language, attempt
 * workshop       /m/{m}/workshops/{s}/opening, /attendance, /closing, /acceptance                         -&gt; /m/{m}/workshops/{s}
 *                /m/{m}/workshops/{s}/outputs           kind, language, words, attempt                    -&gt; …#o-{output}
 *                /m/{m}/workshops/{s}/outputs/{o}/wording              words, version
 *                /m/{m}/workshops/{s}/outputs/{o}/carried-forward      carried (true, false)
 *                /m/{m}/workshops/{s}/outputs/{o}/withdrawal
 * draft          /m/{m}/recommendations/new             the same as below, without (an output)                    -&gt; the page again
 * recommendation /m/{m}/recommendations                 authentic, title.*, text.*, output[], quote.{output}, attempt
 *                                                                                                         -&gt; /m/{m}/recommendations/{r}
 *                /m/{m}/recommendations/{r}/wording     title.*, text.*, output[], quote.{output}, version
 *                /m/{m}/recommendations/{r}/submission, /discussion, /decision, /withdrawal
 *                /m/{m}/recommendations/{r}/supports    support (true, false)
 *                /m/{m}/recommendations/{r}/positions   stance, reason, reasonLanguage, from (consent: -&gt; /m/{m}/consent)
 *                /m/{m}/recommendations/{r}/reservations/lifting
 * roadmap        /m/{m}/roadmaps                        year, title.*, areaKey[], area.{key}.*, gateKey[], gate.{key}-role, gate.{key}.*, attempt
 *                                                                                                         -&gt; /m/{m}/roadmaps/{x}
 *                /m/{m}/roadmaps/{x}/initiatives        title.*, outcome.*, impactArea, quarter[], lead, partner[], source[],
 *                                                       measure.*, baseline, target, milestone.{n}.*, milestone.{n}-due, milestone.{n}-id, attempt
 *                /m/{m}/roadmaps/{x}/initiatives/{i}/wording           the same, version instead of attempt
 *                /m/{m}/roadmaps/{x}/initiatives/{i}/removal
 *                /m/{m}/roadmaps/{x}/initiatives/{i}/milestones/{ms}/reached   on (a date)
 *                /m/{m}/roadmaps/{x}/consultation, /consultation/closing, /presentation, /editions
 *                /m/{m}/roadmaps/{x}/comments           initiative (may be blank), language, words, attempt
 * approval       /m/{m}/roadmaps/{x}/gates/{gate}/approval             contentHash                        -&gt; /m/{m}/roadmaps/{x}/approval
 *                /m/{m}/roadmaps/{x}/gates/{gate}/return               reason, reasonLanguage
 * operations     /operations/{service}/parked/{id}/resumption, /skip                                      -&gt; /operations
 * everywhere     /sign-out                                                                                -&gt; /
 * </pre>
 *
 * Whoever acts for an office acts for {@code reader.person.office}; forms never say so.
 *
 * <h2>Static files</h2> {@code /assets/**}, made by {@code services/portal/web} (Vite)
 * into {@code target/classes/static/assets}. The pages need no inline script and no
 * inline style: {@code Content-Security-Policy: default-src 'self'; img-src 'self' data:;
 * object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'} holds.
 */
@NullMarked
package org.multaqa.portal.pages;

import org.jspecify.annotations.NullMarked;
