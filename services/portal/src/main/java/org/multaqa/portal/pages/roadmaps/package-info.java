/**
 * The roadmap: impact areas by quarters, its consultation, its initiatives, and the desk
 * of those who approve it.
 *
 * <pre>
 * address                                                 template     record
 * /m/{m}/roadmap                                          roadmap      RoadmapPage   (the newest one, or the invitation to open one)
 * /m/{m}/roadmaps/{x}?page=…                              roadmap      RoadmapPage   (page: a Cursor into the comments)
 * /m/{m}/roadmaps/{x}/editions/{number}                   roadmap      RoadmapPage   (an edition as it was published)
 * /m/{m}/roadmaps/{x}/initiatives/new?source=…            initiative   InitiativePage
 * /m/{m}/roadmaps/{x}/initiatives/{i}/wording             initiative   InitiativePage
 * /m/{m}/roadmaps/{x}/approval                            approval     ApprovalPage
 *
 * form                                                    fields                                             -&gt; /m/{m}/roadmaps/{x}
 * /m/{m}/roadmaps                                         year, title.*, areaKey[], area.{key}.*, gateKey[], gate.{key}-role, gate.{key}.*, attempt
 * /m/{m}/roadmaps/{x}/initiatives                         title.*, outcome.*, impactArea, quarter[], lead, partner[], source[],
 *                                                         measure.*, baseline, target, milestone.{n}.*, milestone.{n}-due, milestone.{n}-id, attempt
 * /m/{m}/roadmaps/{x}/initiatives/{i}/wording             the same, version instead of attempt
 * /m/{m}/roadmaps/{x}/initiatives/{i}/removal
 * /m/{m}/roadmaps/{x}/initiatives/{i}/milestones/{ms}/reached   on (a date)
 * /m/{m}/roadmaps/{x}/consultation, /consultation/closing, /editions
 * /m/{m}/roadmaps/{x}/comments                            initiative (may be blank), language, words, attempt
 * /m/{m}/roadmaps/{x}/presentation                                                                           -&gt; /m/{m}/roadmaps/{x}/approval
 * /m/{m}/roadmaps/{x}/gates/{gate}/approval               contentHash                                        -&gt; /m/{m}/roadmaps/{x}/approval
 * /m/{m}/roadmaps/{x}/gates/{gate}/return                 reason, reasonLanguage                             -&gt; /m/{m}/roadmaps/{x}/approval
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.roadmaps;

import org.jspecify.annotations.NullMarked;
