using Kubar.Benefits.Cases;
using Kubar.Benefits.Cases.Fields;
using NodaTime;

namespace Kubar.Benefits.Assessments;

/// <summary>What is wrong with options, each problem with its path beneath <c>options</c>.</summary>
internal static class OptionsCheck
{
    private static readonly ValueForm<ValueList<LocalDate>> Holidays = Forms.List(Forms.Date, CaseLimits.Holidays);

    public static ValueList<Problem> ProblemsOf(AssessmentOptions? options)
    {
        if (options is { Readings: not null, Rulebook: not null, PublicHolidays.Count: 0 })
        {
            return [];
        }

        var run = new FieldRun();
        run.Enter("options");
        if (options is null)
        {
            run.Report(ProblemTexts.Null);
            return run.Problems;
        }

        if (options.Readings is null)
        {
            run.Report("readings", ProblemTexts.Null);
        }

        if (options.Rulebook is null)
        {
            run.Report("rulebook", ProblemTexts.Null);
        }

        run.Enter("publicHolidays");
        ValueList<LocalDate>? holidays = options.PublicHolidays;
        _ = Holidays.IsSound(ref holidays, run);
        return run.Problems;
    }
}
