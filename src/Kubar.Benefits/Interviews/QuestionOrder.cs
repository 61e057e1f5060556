using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Interviews;

/// <summary>
/// Puts the open facts of a case in the order in which they matter, by assessing the case with answers to each: one answer at a time,
/// so that whoever has but one thread can do something else in between.
/// </summary>
internal sealed class QuestionOrder(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation)
{
    private readonly record struct Answered(Openness Sum, int Answers);

    private readonly record struct Question(OpenFact Fact, Answered Answered);

    /// <summary>The questions, that which matters most first.</summary>
    public ValueList<InterviewQuestion> Of() => Steps().OfType<ValueList<InterviewQuestion>>().Single();

    /// <summary>A null once the case itself is evaluated and for each answer that was tried, and the questions at the end.</summary>
    public IEnumerable<ValueList<InterviewQuestion>?> Steps()
    {
        cancellation.ThrowIfCancellationRequested();
        using var beside = new OpenBeside(benefitCase, options);
        yield return null;
        var now = Openness.Of(beside.Entitlements);
        List<Question> questions = [];
        foreach (OpenFact fact in OpenFacts.Of(beside.Entitlements))
        {
            var sum = default(Openness);
            int answers = 0;
            foreach (BenefitCase answered in CaseFields.Shape.Answered(benefitCase, FieldPath.Of(fact.Path), benefitCase.Event.Date))
            {
                cancellation.ThrowIfCancellationRequested();
                if (beside.In(answered) is { } tried)
                {
                    sum += Openness.Of(tried);
                    answers++;
                }

                yield return null;
            }

            // Of what cannot be tried nothing is expected.
            questions.Add(new(fact, answers == 0 ? new(now, 1) : new(sum, answers)));
        }

        yield return questions
            .OrderBy(question => question.Answered, Comparer<Answered>.Create(Compare))
            .Select(question => QuestionOf(question.Fact, new((long)Int128.Max(0, now.Width - DividedUp(question.Answered)))))
            .ToValueList();
    }

    /// <summary>What is open, in the order of the contract: no answer is tried, so that no narrowing is known.</summary>
    public static ValueList<InterviewQuestion> Untried(Assessment assessment) =>
        OpenFacts.Of(assessment.Entitlements).Select(fact => QuestionOf(fact, Rupiah.Zero)).ToValueList();

    /// <summary>By what is left open on average: each sum times the other's number of answers, so that nothing is rounded.</summary>
    private static int Compare(Answered left, Answered right) => Openness.Compare(left.Sum * right.Answers, right.Sum * left.Answers);

    private static InterviewQuestion QuestionOf(OpenFact fact, Rupiah narrowing) => new(fact.Path, FactNames.OfPath(fact.Path), fact.Entry.Asked)
    {
        Choices = fact.Entry.Choices.Select(choice => new AnswerChoice(choice.Code, EnumNames.Of(choice))).ToValueList(),
        Unit = fact.Entry.Unit,
        Help = fact.Entry.Help,
        Benefits = fact.Benefits,
        Narrowing = narrowing,
    };

    private static Int128 DividedUp(Answered answered) => (answered.Sum.Width + answered.Answers - 1) / answered.Answers;
}
