using System.Collections.Frozen;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster.Answers;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Roster.Reports;

/// <summary>Words of the output that programs read, which do not depend on the language, and what they mean.</summary>
internal static class RowWords
{
    private static readonly FrozenDictionary<string, LocalizedText> Reasons = EncodedLaw.Conditions.ToFrozenDictionary(condition => condition.Id, condition => condition.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, LocalizedText> Warned = Enum.GetValues<RosterWarning>()
        .Select(warning => KeyValuePair.Create(warning.Code(), warning.Text()))
        .Concat(EncodedLaw.Warnings.Select(warning => KeyValuePair.Create(warning.Code, warning.Name)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public static string Of(RowOutcome outcome) => Words<RowOutcome>.Of(outcome);

    public static string Of(EntitlementStatus status) => Words<EntitlementStatus>.Of(status);

    /// <summary>The codes of everything that should be looked into.</summary>
    public static IEnumerable<string> Warnings(AnsweredRow row) =>
        row.Row.Warnings.Select(warning => warning.Code()).Concat(row.Answer?.Warnings ?? []);

    /// <summary>What the condition is called that a reason names; null: none of that code.</summary>
    public static LocalizedText? NameOfReason(string code) => Reasons.GetValueOrDefault(code);

    /// <summary>What a warning is about, one of the roster or of the law.</summary>
    public static LocalizedText NameOfWarning(string code) => Warned[code];
}
