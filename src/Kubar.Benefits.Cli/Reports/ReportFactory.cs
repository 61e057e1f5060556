using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Law;

namespace Kubar.Benefits.Cli.Reports;

/// <summary>The report for a form of output.</summary>
internal static class ReportFactory
{
    public static IReport Create(OutputFormat format, Language language, Readings readings, Surroundings surroundings) => format switch
    {
        OutputFormat.Json => new JsonReport(surroundings.Out, language),
        OutputFormat.Markdown => new MarkdownReport(surroundings.Out, language, readings),
        _ => new TextReport(surroundings.Out, language, readings, surroundings.ColorWidth),
    };

    /// <summary>A page for people in one of the two forms that have pages.</summary>
    public static IPage CreatePage(OutputFormat format, Surroundings surroundings) => format == OutputFormat.Markdown
        ? new MarkdownPage(surroundings.Out)
        : new TextPage(surroundings.Out, surroundings.ColorWidth);
}
