using System.CommandLine;
using System.CommandLine.Parsing;
using Kubar.Benefits.Cases.Fields;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Usage;
using Kubar.Benefits.Json.Streaming;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary>
/// The options of a command that writes a report: its form, its language, its file, and who made it when. Each command has its own instance.
/// Text by default, wherever the output goes: what is written does not depend on who reads it.
/// </summary>
internal sealed class ReportOptionSet
{
    private readonly Option<string> _format = CommonOptions.Format();
    private readonly Option<string> _language = CommonOptions.Language();
    private readonly Option<string?> _out = CommonOptions.File("--out", "The file to write; its ending says how: .txt, .md, .html, .xlsx, .csv, .json or .jsonl.");
    private readonly Option<string?> _preparedBy = new("--prepared-by") { Description = "Who computed it, to stand on a page or workbook that is signed.", HelpName = "NAME" };
    private readonly Option<LocalDate?> _preparedOn = new("--prepared-on") { Description = "The day on which it was computed, to stand there too.", HelpName = "yyyy-MM-dd", CustomParser = ParseDay };

    /// <summary>The form, by itself.</summary>
    public Option<string> Format => _format;

    /// <summary>The file, by itself.</summary>
    public Option<string?> Out => _out;

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
    public Task<int> RunAsync(ParseResult parsed, Surroundings process, Func<ReportForm, Surroundings, Task<int>> run) =>
        RunAsync(parsed, process, form => WriteAsync(parsed, process, surroundings => run(form, surroundings)));

    /// <summary>Runs a command that settles more before its report is begun.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="run">Runs it; writes with <see cref="WriteAsync"/>.</param>
    public Task<int> RunAsync(ParseResult parsed, Surroundings process, Func<ReportForm, Task<int>> run)
    {
        Language language = CommonOptions.LanguageOf(parsed.GetRequiredValue(_language));
        return Guard.RunAsync(process, language, () => run(new(FormatOf(parsed), language, CsvOf(parsed, language), new() { PreparedBy = parsed.GetValue(_preparedBy), PreparedOn = parsed.GetValue(_preparedOn) })));
    }

    /// <summary>Writes a report where it shall go.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="process">The surroundings of the process.</param>
    /// <param name="write">Writes it to the output of the surroundings it is given.</param>
    public async Task<int> WriteAsync(ParseResult parsed, Surroundings process, Func<Surroundings, Task<int>> write)
    {
        if (parsed.GetValue(_out) is not { } path)
        {
            return await write(process);
        }

        await using OutputTarget file = OutputTarget.ToFile(path);
        await using var output = new OutputTargetStream(file);
        int exitCode = await write(process with { Out = output, ColorWidth = null });
        if (exitCode != ExitCode.Unusable)
        {
            await file.FinishAsync();
        }

        return exitCode;
    }

    // Who asks for Indonesian opens the file in a spreadsheet that is set to it; a program asks for nothing.
    private SpreadsheetCsv CsvOf(ParseResult parsed, Language language) =>
        language == Language.Indonesian && parsed.GetResult(_language) is { Implicit: false } ? SpreadsheetCsv.Semicolons : SpreadsheetCsv.Commas;

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

        // The names of devices end as they end.
        if (isChosen && TargetFile.IsOfTheSystem(path))
        {
            return chosen;
        }

        OutputFormat known = Endings.Of(path) ?? throw new InputException(Endings.Unknown(path));
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

        LocalizedText wrong = ProblemTexts.NotDate(text, fault);
        result.AddError(new LocalizedText($"--prepared-on: {wrong.Indonesian}", $"--prepared-on: {wrong.English}"));
        return null;
    }
}
