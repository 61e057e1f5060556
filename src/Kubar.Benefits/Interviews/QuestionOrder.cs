using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;

namespace Kubar.Benefits.Interviews;

/// <summary>Puts the open facts of a case in the order in which they matter, by assessing the case with answers to each.</summary>
internal sealed class QuestionOrder(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation)
{
    private readonly record struct Answered(Openness Sum, int Answers);

    /// <summary>The questions, that which matters most first.</summary>
    public ValueList<InterviewQuestion> Of(Assessment assessment)
    {
        var now = Openness.Of(assessment);
        return OpenFacts.Of(assessment)
            .Select(fact => (Fact: fact, Answered: Try(fact, now)))
            .OrderBy(question => question.Answered, Comparer<Answered>.Create(Compare))
            .Select(question => QuestionOf(question.Fact, now, question.Answered))
            .ToValueList();
    }

    /// <summary>By what is left open on average: each sum times the other's number of answers, so that nothing is rounded.</summary>
    private static int Compare(Answered left, Answered right) => Openness.Compare(left.Sum * right.Answers, right.Sum * left.Answers);

    private Answered Try(OpenFact fact, Openness now)
    {
        var sum = default(Openness);
        int answers = 0;
        foreach (BenefitCase answered in CaseFields.Shape.Answered(benefitCase, FieldPath.Of(fact.Path), benefitCase.Event.Date))
        {
            if (Assessor.TryAssess(answered, options, out Assessment? assessment, out _, cancellation))
            {
                sum += Openness.Of(assessment);
                answers++;
            }
        }

        // Of what cannot be tried nothing is expected.
        return answers == 0 ? new(now, 1) : new(sum, answers);
    }

    private static InterviewQuestion QuestionOf(OpenFact fact, Openness now, Answered answered) => new(fact.Path, FactNames.OfPath(fact.Path), fact.Entry.Asked)
    {
        Choices = fact.Entry.Choices.Select(choice => new AnswerChoice(choice.Code, EnumNames.Find(choice.Member)!)).ToValueList(),
        Unit = fact.Entry.Unit,
        Help = fact.Entry.Help,
        Benefits = fact.Benefits,
        Narrowing = new((long)Int128.Max(0, now.Width - DividedUp(answered))),
    };

    private static Int128 DividedUp(Answered answered) => (answered.Sum.Width + answered.Answers - 1) / answered.Answers;
}
