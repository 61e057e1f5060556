using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster.Answers;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Words of the output that programs read; they do not depend on the language.</summary>
internal static class RowWords
{
    public static string Of(RowOutcome outcome) => Words<RowOutcome>.Of(outcome);

    public static string Of(EntitlementStatus status) => Words<EntitlementStatus>.Of(status);

    /// <summary>The codes of everything that should be looked into.</summary>
    public static IEnumerable<string> Warnings(AnsweredRow row) =>
        row.Row.Warnings.Select(warning => warning.Code()).Concat(row.Answer?.Warnings ?? []);
}
