using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The report for a form of output.</summary>
internal static class ReportFactory
{
    public static IReport Create(OutputFormat format, Language language, Readings readings, Surroundings surroundings) => format == OutputFormat.Json
        ? new JsonReport(surroundings.Out, language)
        : new CasePages(CreatePages(format, language, surroundings), language, readings);

    /// <summary>Pages for people in one of the forms that have pages.</summary>
    public static PageOutput CreatePages(OutputFormat format, Language language, Surroundings surroundings) => new(WriterOf(format, language, surroundings), surroundings.Out);

    private static PageWriter WriterOf(OutputFormat format, Language language, Surroundings surroundings) => format switch
    {
        OutputFormat.Markdown => new MarkdownWriter(language),
        _ => new TextPageWriter(language, surroundings.ColorWidth),
    };
}
