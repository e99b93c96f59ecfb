/**
 * The roadmap: impact areas by quarters, its consultation, its initiatives, and the desk
 * of those who approve it.
 *
 * <pre>
 * address, below /m/{meeting}                            template     record
 * /roadmap                                               roadmap      RoadmapPage   (the newest one, or the invitation to open one)
 * /roadmaps/{roadmap}?page=…                             roadmap      RoadmapPage   (page: a Cursor into the comments)
 * /roadmaps/{roadmap}/editions/{number}                  edition      EditionPage
 * /roadmaps/{roadmap}/initiatives/new?source=…           initiative   InitiativePage
 * /roadmaps/{roadmap}/initiatives/{initiative}/wording   initiative   InitiativePage
 * /roadmaps/{roadmap}/approval                           approval     ApprovalPage
 *
 * form, below /m/{meeting}   fields
 * /roadmaps                  year, title.*, areaKey[], area.{key}.*, gateKey[], gate.{key}-role, gate.{key}.*, attempt
 *
 * form, below /m/{meeting}/roadmaps/{roadmap}                fields                   -&gt; /roadmaps/{roadmap}
 * /initiatives                                               title.*, outcome.*, impactArea, quarter[], lead, partner[], source[],
 *                                                            measure.*, baseline, target, milestone.{n}.*, milestone.{n}-due, milestone.{n}-id, attempt
 * /initiatives/{initiative}/wording                          the same, version instead of attempt
 * /initiatives/{initiative}/removal
 * /initiatives/{initiative}/milestones/{milestone}/reached   on (a date)
 * /consultation, /consultation/end                           until
 * /consultation/closing, /editions
 * /comments                                                  initiative (may be blank), language, words, attempt
 * /comments/{comment}/answer                                 language.{comment}, words.{comment}
 * /presentation                                                                       -&gt; /roadmaps/{roadmap}/approval
 * /gates/{gate}/approval                                     contentHash              -&gt; /roadmaps/{roadmap}/approval
 * /gates/{gate}/challenge                                    contentHash              (what a passkey is to sign, as JSON)
 * /gates/{gate}/return                                       reason, reasonLanguage   -&gt; /roadmaps/{roadmap}/approval
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.roadmaps;

import org.jspecify.annotations.NullMarked;
