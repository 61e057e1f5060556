using Kubar.Benefits.Cli.Commands;
using Kubar.Benefits.Law;
using Kubar.Benefits.Reports.Formats;

namespace Kubar.Benefits.Cli.Reports;

#pragma warning disable CA2000 // A report disposes of the pages it is given, and the pages of their writer.
/// <summary>The report for a form of output.</summary>
internal static class ReportFactory
{
    public static IReport Create(ReportForm form, Readings readings, Surroundings surroundings) => form.Format == OutputFormat.Json
        ? new JsonReport(surroundings.Out, form.Language)
        : new CasePages(CreatePages(form, surroundings), form.Language, readings);

    /// <summary>Pages for people in one of the forms that have pages.</summary>
    public static PageOutput CreatePages(ReportForm form, Surroundings surroundings) => new(WriterOf(form, surroundings), surroundings.Out);

    private static PageWriter WriterOf(ReportForm form, Surroundings surroundings) => form.Format switch
    {
        OutputFormat.Markdown => new MarkdownWriter(form.Language),
        OutputFormat.Html => new HtmlPageWriter(form.Language, form.Options),
        OutputFormat.Xlsx => new WorkbookWriter(form.Language, form.Options),
        OutputFormat.Csv => new CsvPageWriter(form.Language),
        _ => new TextPageWriter(form.Language, surroundings.ColorWidth, surroundings.PlainWidth),
    };
}
