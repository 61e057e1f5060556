using Kubar.Benefits.Json.Answers;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The catalogue of readings, for programs.</summary>
internal static class ReadingsJson
{
    /// <summary>One JSON array, in both languages.</summary>
    public static string Text() => AnswerLines.TextOf(ReadingFields.Form, ReadingCatalogue.All.ToValueList(), indented: true) + "\n";
}
