using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Reports;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>How a report is written.</summary>
/// <param name="Format">In which form.</param>
/// <param name="Language">In which language.</param>
/// <param name="Csv">How CSV is written, where the form is CSV.</param>
/// <param name="Options">What stands on it beside its answers.</param>
internal sealed record ReportForm(OutputFormat Format, Language Language, SpreadsheetCsv Csv, ReportOptions Options);
