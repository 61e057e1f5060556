using Kubar.Benefits.Cases;
using Kubar.Benefits.Expressions;
using Kubar.Benefits.Law;
using Kubar.Benefits.Rules;

namespace Kubar.Benefits.Assessments;

/// <summary>Why benefits are not owed, or not payable yet, and the smallest changes of facts that would change that.</summary>
/// <remarks>
/// Days, contribution months, truths and codes are varied; amounts of money, the segment, the number of jobs and the readings
/// are not. A date is moved by at most five years, contribution months by at most 120, two facts together by at most two
/// years. Every change has been assessed: <see cref="CaseChange.Assessment"/>.
/// </remarks>
public static class WhyNot
{
    /// <summary>An answer for each benefit of the event's kind that is not owed or deferred under the default readings, in the order of the regulation.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    /// <exception cref="InvalidCaseException">The case is malformed; the exception lists every problem.</exception>
    /// <example>
    /// <code>
    /// using Kubar.Benefits;
    /// using Kubar.Benefits.Assessments;
    /// using Kubar.Benefits.Cases;
    ///
    /// var died = new BenefitCase
    /// {
    ///     Id = "k-3",
    ///     Participant = new() { Segment = Segment.Bpu },
    ///     Membership = new() { RegisteredOn = new(2025, 4, 2), PaidMonths = [new(new(2025, 4), new(2025, 5))] },
    ///     Event = new() { Kind = EventKind.NonWorkDeath, Date = new(2025, 5, 20) },
    ///     Family = new() { Spouse = true, Children = [] },
    /// };
    ///
    /// WhyNotAnswer answer = WhyNot.Ask(died)[0];
    /// Console.WriteLine($"{answer.Benefit.Id}: {answer.Changes[0].Text.English}");
    /// // jkm.lump-sum: the participant had been registered on 23 February 2025, 38 days earlier
    /// </code>
    /// </example>
    public static ValueList<WhyNotAnswer> Ask(BenefitCase benefitCase) => Ask(benefitCase, AssessmentOptions.Default);

    /// <summary>An answer for each benefit of the event's kind that is not owed or deferred, in the order of the regulation.</summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="options">How to assess.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentNullException">The case or the options are null.</exception>
    /// <exception cref="InvalidCaseException">The case or the options are malformed; the exception lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static ValueList<WhyNotAnswer> Ask(BenefitCase benefitCase, AssessmentOptions options, CancellationToken cancellation = default)
    {
        Require(benefitCase, options);
        return AnswersTo(benefitCase, options, options.ChapterOf(benefitCase).Benefits, cancellation);
    }

    /// <summary>
    /// The answer for one benefit, also one that the event's kind cannot bring; null where it is owed or undetermined, and
    /// where an assessment of the case would not speak of it.
    /// </summary>
    /// <param name="benefitCase">The case.</param>
    /// <param name="benefit">The benefit's id: one of <see cref="EncodedLaw.Benefits"/>.</param>
    /// <param name="options">How to assess.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="ArgumentException">There is no such benefit; the message names the nearest.</exception>
    /// <exception cref="InvalidCaseException">The case or the options are malformed; the exception lists every problem.</exception>
    /// <exception cref="OperationCanceledException">The work was ended early.</exception>
    public static WhyNotAnswer? Ask(BenefitCase benefitCase, string benefit, AssessmentOptions options, CancellationToken cancellation = default)
    {
        Require(benefitCase, options);
        ArgumentNullException.ThrowIfNull(benefit);
        Benefit rule = options.Rulebook.Benefits.FirstOrDefault(candidate => candidate.Id == benefit) ?? EncodedBenefits.Find(benefit);
        return AnswersTo(benefitCase, options, [rule], cancellation) is [var answer] ? answer : null;
    }

    private static void Require(BenefitCase benefitCase, AssessmentOptions options)
    {
        ArgumentNullException.ThrowIfNull(benefitCase);
        ArgumentNullException.ThrowIfNull(options);
        ValueList<Problem> problems = [.. CaseCheck.ProblemsOf(benefitCase), .. OptionsCheck.ProblemsOf(options)];
        if (problems.Count > 0)
        {
            throw new InvalidCaseException(problems);
        }
    }

    private static ValueList<WhyNotAnswer> AnswersTo(BenefitCase benefitCase, AssessmentOptions options, IReadOnlyList<Benefit> benefits, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        using Evaluation evaluation = Evaluation.Of(
            options.Rulebook.Whole.Graph,
            options.SituationOf(benefitCase));
        (Goal Goal, WhyNotAnswer Answer)[] open =
        [
            .. benefits
                .Where(benefit => !evaluation[benefit.ListedWhen].IsFalse)
                .Select(benefit => Open(benefitCase, benefit, evaluation))
                .OfType<(Goal, WhyNotAnswer)>(),
        ];
        ChangeSearch.Run(benefitCase, options, [.. open.Select(one => one.Goal)], cancellation);
        return open.Select(one => one.Answer with { Changes = one.Goal.InOrder, NotTheLaw = options.Rulebook.Name }).ToValueList();
    }

    /// <summary>What is asked of a benefit that is not owed, or not payable yet; null where it is payable or not certain.</summary>
    private static (Goal Goal, WhyNotAnswer Answer)? Open(BenefitCase benefitCase, Benefit benefit, Evaluation evaluation)
    {
        bool canBring = benefit.Events.Contains(benefitCase.Event.Kind);
        if (!canBring || evaluation[benefit.OwedWhen].IsFalse)
        {
            return (
                new(benefit, payable: false),
                new()
                {
                    Benefit = benefit.Info,
                    Status = EntitlementStatus.NotOwed,
                    Conditions = canBring ? Conditions(benefit.OwedWhen, holds: false, evaluation) : [CannotBring(benefitCase.Event.Kind)],
                    Changes = [],
                });
        }

        bool amountIsKnown = benefit.Amount is not { } amount || evaluation[amount].IsKnown;
        return amountIsKnown && evaluation[benefit.OwedWhen].IsTrue && evaluation[benefit.DeferredWhen].IsTrue
            ? (
                new(benefit, payable: true),
                new()
                {
                    Benefit = benefit.Info,
                    Status = EntitlementStatus.Deferred,
                    Conditions = Conditions(benefit.DeferredWhen, holds: true, evaluation),
                    Changes = [],
                })
            : null;
    }

    private static ValueList<DecidingCondition> Conditions(Expression condition, bool holds, Evaluation evaluation) =>
        Reasons.Deciding(condition.Node, holds, evaluation)
            .Select(node => new DecidingCondition(
                node.Step.Id,
                Wording.OfCondition(node, evaluation),
                Citations.Of(node, evaluation)))
            .ToValueList();

    /// <summary>What is said where no condition fails, but the kind of event does not bring the benefit.</summary>
    private static DecidingCondition CannotBring(EventKind kind)
    {
        LocalizedText name = FactMembers.Of(kind);
        return new(
            "event.kind",
            new($"manfaat ini tidak timbul dari kejadian ini: {name.Indonesian}", $"this kind of event does not bring this benefit: {name.English}"),
            []);
    }
}
