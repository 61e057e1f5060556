using System.CommandLine;
using Kubar.Benefits.Assessments;
using Kubar.Benefits.Cli.Files;
using Kubar.Benefits.Cli.Parsing;
using Kubar.Benefits.Cli.Reports;
using Kubar.Benefits.Cli.Roster;
using Kubar.Benefits.Cli.Roster.Differences;
using Kubar.Benefits.Cli.Rulebooks;
using Kubar.Benefits.Json.Streaming;
using Kubar.Benefits.Reports;
using Kubar.Benefits.Tables;
using NodaTime;

namespace Kubar.Benefits.Cli.Commands;

/// <summary><c>kubar diff DATE DATE</c>: what changed in the law between two days, or what that changes for a case or a roster.</summary>
internal static class DiffCommand
{
    public const string Name = "diff";
    public const string Purpose = "Says what changed in the law between two days, rule by rule, in words and amounts; or what that changes for a case or for a roster.";

    public static Command Create(Surroundings process)
    {
        Argument<LocalDate> first = RuleDay.Argument("DATE", "The earlier day, yyyy-MM-dd.");
        Argument<LocalDate> second = RuleDay.Argument("OTHER", "The later day, yyyy-MM-dd.");
        Option<string?> one = CommonOptions.File("--case", "A case (JSON): what it brings with its event on either day, instead of what changed in the law.");
        Option<string?> roster = CommonOptions.File("--roster", "A roster (.xlsx or CSV): how many persons would get more, less or the same on either day, instead of what changed in the law.");
        var happening = new Option<string?>("--event") { Description = "With --roster: what is supposed to happen to everybody.", HelpName = string.Join('|', RosterEvent.All.Select(known => known.Word)) };
        happening.AcceptOnlyFromAmong([.. RosterEvent.All.Select(known => known.Word)]);
        Option<string> format = CommonOptions.Choice("--format", "How to write it.", "text", "markdown", "html");
        Option<string> language = CommonOptions.Language();
        var command = new Command(Name, Purpose) { first, second, one, roster, happening, format, language };
        command.SetAction((parsed, cancellation) =>
        {
            Language of = CommonOptions.LanguageOf(parsed.GetRequiredValue(language));
            return Guard.RunAsync(process, of, async () =>
            {
                var form = new ReportForm(CommonOptions.FormatOf(parsed.GetRequiredValue(format)), of, SpreadsheetCsv.Commas, ReportOptions.Default);
                (LocalDate Earlier, LocalDate Later) days = (RuleDay.Encoded(parsed.GetValue(first)), RuleDay.Encoded(parsed.GetValue(second)));
                return (parsed.GetValue(one), parsed.GetValue(roster), parsed.GetValue(happening)) switch
                {
                    (null, null, null) => await WriteAsync(RulebookPages.Difference(days.Earlier, days.Later, of), ExitCode.Success, form, process, cancellation),
                    ({ } file, null, null) => await OfCaseAsync(file, days, form, process, cancellation),
                    (null, { } file, { } word) => await OfRosterAsync(file, RosterEvent.All.First(known => known.Word == word), days, form, process, cancellation),
                    _ => throw new InputException(new(
                        "Pilih salah satu: --case, atau --roster bersama --event.",
                        "Choose one: --case, or --roster together with --event.")),
                };
            });
        });
        return command;
    }

    private static async Task<int> OfCaseAsync(string file, (LocalDate Earlier, LocalDate Later) days, ReportForm form, Surroundings process, CancellationToken cancellation)
    {
        IReadOnlyList<ParsedCase> cases = await ChosenCases.ReadAsync([file], [], process, cancellation);
        if (cases.Count != 1)
        {
            throw new InputException(new($"--case: berkas itu memuat {cases.Count} kasus, bukan satu.", $"--case: the file has {cases.Count} cases, not one."));
        }

        AssessmentOptions options = AssessmentOptions.Default;
        return await ComparisonRun.RunAsync(cases, sound => ComparedSides.Of(sound, [], [days.Earlier, days.Later], options), options, form, process, cancellation);
    }

    private static async Task<int> OfRosterAsync(string file, RosterEvent happening, (LocalDate Earlier, LocalDate Later) days, ReportForm form, Surroundings process, CancellationToken cancellation)
    {
        await using Stream input = await TableInput.OpenAsync(file, process, cancellation);
        using Table roster = new TableDialogue(process, form.Language).Open(input, new() { Kind = TableKind.Roster, FileName = TableInput.NameOf(file), AskedOn = LocalDate.Max(days.Earlier, days.Later) }, cancellation);
        if (await TableInput.HasNoRowAsync(roster, process, form.Language))
        {
            return ExitCode.SomeRejected;
        }

        DifferenceTotals totals;
        using (var progress = RunProgress.Start(process, null, input.Length, form.Language))
        {
            totals = RosterDifference.Of(roster, happening, days.Earlier, days.Later, form.Language, progress.Report, cancellation);
        }

        return await WriteAsync(
            DifferencePage.Of(totals, roster, happening, days.Earlier, days.Later, form.Language),
            totals.Rejected > 0 ? ExitCode.SomeRejected : ExitCode.Success,
            form,
            process,
            cancellation);
    }

    private static async Task<int> WriteAsync(Page page, int exitCode, ReportForm form, Surroundings process, CancellationToken cancellation)
    {
        using PageOutput pages = ReportFactory.CreatePages(form, process);
        pages.Write(page);
        pages.Complete();
        await pages.FlushAsync(cancellation);
        return exitCode;
    }
}
