using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases;
using NodaTime;

namespace Kubar.Benefits.Tests.Accident;

/// <summary>An injury of one in cover, to which a test adds the one thing it is about.</summary>
internal static class Injuries
{
    public static BenefitCase Of(Segment segment, LocalDate day, EventKind kind = EventKind.WorkAccident) => new()
    {
        Id = "injury",
        Participant = segment == Segment.Bpu
            ? new() { Segment = segment, MonthlyIncome = new(1_000_000) }
            : new() { Segment = segment, MonthlyWage = new(3_000_000) },
        Membership = new() { RegisteredOn = day.PlusYears(-2), PaidMonths = [new(day.PlusYears(-2).ToYearMonth(), day.ToYearMonth())] },
        Event = new() { Kind = kind, Date = day, RecoveredOn = day.PlusDays(60), Losses = [new Loss("index-right")] },
        Expenses = new() { Medical = new(5_000_000) },
        Family = new() { Spouse = true, Children = [] },
    };

    public static Assessment Explained(BenefitCase benefitCase) =>
        Assessor.Assess(benefitCase, new() { FindDependence = false, Explain = true });

    public static string Text(BenefitCase benefitCase, string benefit, Language language = Language.English) =>
        ExplanationText.Write(Explained(benefitCase)[benefit]!, language);

    public static IEnumerable<string> ReasonsAgainst(BenefitCase benefitCase, string benefit) =>
        Assessor.Assess(benefitCase)[benefit]!.Outcome is NotOwed no ? no.Reasons.Select(reason => reason.Text.English) : [];

    public static IReadOnlyList<string> ProblemPaths(BenefitCase benefitCase)
    {
        Assessor.TryAssess(benefitCase, AssessmentOptions.Default, out _, out ValueList<Problem> problems);
        return [.. problems.Select(problem => problem.Path)];
    }
}
