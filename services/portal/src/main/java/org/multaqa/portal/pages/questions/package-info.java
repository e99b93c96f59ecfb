/**
 * What a meeting asks those who come, as its organisers keep it. Questions and the counts
 * of their answers are registration's and in no read model, so they are asked for.
 *
 * <pre>
 * address, below /m/{meeting}/setup   template              record
 * /questions                          questions             QuestionsPage
 * /questions/answers.csv              the answers of everybody, as registration writes them
 * /questions/{question}               question              QuestionPage
 *
 * form, below /m/{meeting}/setup      -&gt; /questions
 * /questions, /questions/{question}, and below it /removal, /retirement, /place
 * </pre>
 */
@NullMarked
package org.multaqa.portal.pages.questions;

import org.jspecify.annotations.NullMarked;
