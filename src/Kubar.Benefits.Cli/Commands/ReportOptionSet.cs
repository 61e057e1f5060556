using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// The options of a command that writes a report: its form, its language, its file, and who made it when. Each command has its own instance.
/// Text by default, wherever the output goes: what is written does not depend on who reads it.
/// </summary>
internal sealed class ReportOptionSet
{
    private readonly Option<string> _format = CommonOptions.Choice("--format", "How to write.", [.. Words<OutputFormat>.All]);
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<string?> _out = CommonOptions.File("--out", "The file to write; its ending says how: .txt, .md, .html, .xlsx, .csv, .json or .jsonl.");
    private readonly Option<string?> _preparedBy = new("--prepared-by") { Description = "Who computed it, to stand on a page or workbook that is signed.", HelpName = "NAME" };
    private readonly Option<LocalDate?> _preparedOn = new("--prepared-on") { Description = "The day on which it was computed, to stand there too.", HelpName = "yyyy-MM-dd", CustomParser = ParseDay };

    /// <summary>The form, by itself.</summary>
    public Option<string> Format => _format;

    /// <summary>Every one of them.</summary>
    public IEnumerable<Option> All => [_format, _language, _out, _preparedBy, _preparedOn];

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in All)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Runs a command whose report goes where it shall go: a file gets its name once the whole of it is written.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="run">Writes the report to the output of the surroundings it is given.</param>
    public Task<int> RunAsync(ParseResult parsed, Surroundings process, Func<ReportForm, Surroundings, Task<int>> run)
    {
        Language language = CommonOptions.LanguageOf(parsed.GetRequiredValue(_language));
        return Guard.RunAsync(process, language, async () =>
        {
            var form = new ReportForm(FormatOf(parsed), language, new() { PreparedBy = parsed.GetValue(_preparedBy), PreparedOn = parsed.GetValue(_preparedOn) });
            if (parsed.GetValue(_out) is not { } path)
            {
                return await run(form, process);
            }

            await using RosterOutput file = RosterOutput.ToFile(path);
            await using var output = new RosterOutputStream(file);
            int exitCode = await run(form, process with { Out = output, ColorWidth = null });
            if (exitCode != ExitCode.Unusable)
            {
                await file.FinishAsync();
            }

            return exitCode;
        });
    }

    private OutputFormat FormatOf(ParseResult parsed)
    {
        bool isChosen = parsed.GetResult(_format) is { Implicit: false };
        OutputFormat chosen = CommonOptions.FormatOf(parsed.GetRequiredValue(_format));
        if (parsed.GetValue(_out) is not { } path)
        {
            return chosen != OutputFormat.Xlsx ? chosen : throw new InputException(new(
                "Buku kerja ditulis ke berkas: --out NAMA.xlsx.",
                "A workbook is written to a file: --out NAME.xlsx."));
        }

        OutputFormat known = Endings.Of(path) ?? throw new InputException(new(
            $"--out {path}: akhiran nama berkas tidak dikenal; yang dikenal: {Endings.All}.",
            $"--out {path}: no known ending; known are {Endings.All}."));
        return !isChosen || chosen == known ? known : throw new InputException(new(
            $"--out {path} tidak sesuai dengan --format {Words<OutputFormat>.Of(chosen)}.",
            $"--out {path} does not go with --format {Words<OutputFormat>.Of(chosen)}."));
    }

    private static LocalDate? ParseDay(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (IsoText.TryDate(text, out LocalDate date) is not { } fault)
        {
            return date;
        }

        result.AddError($"--prepared-on: {ProblemTexts.NotDate(text, fault).English}");
        return null;
    }
}
